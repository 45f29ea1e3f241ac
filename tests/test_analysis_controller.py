"""What is worked out beside training: in its turn, dropped when late, never in training's way."""

import dataclasses

import numpy as np
import pytest

from core.analysis.baselines import measure_baselines
from core.analysis.measures import measure
from core.datasets.load import load_dataset
from core.datasets.prepare import prepare
from core.recipe import Recipe
from core.trainer import Trainer
from sae_gui.analysis_controller import BASELINES, MEASURES, PROBE, AnalysisController

RECIPE = Recipe(hidden_units=8, epochs=2, batch_size=50, validation_fraction=0.2)


@pytest.fixture(scope="module")
def digits():
    return load_dataset("builtin", limit=400)


@pytest.fixture(scope="module")
def taken(digits):
    """The last snapshot of a run, with its model."""
    trainer = Trainer(RECIPE, digits, run_id=7)
    for _ in trainer.run():
        pass
    return trainer.snapshot(model=True)


@pytest.fixture
def analysis(qtbot):
    made = AnalysisController()
    yield made
    made.close()


def wait_until_idle(qtbot, analysis):
    qtbot.waitUntil(lambda: not analysis.is_busy, timeout=20_000)


def test_baselines_are_found_a_moment_after_images_are_open(qtbot, analysis, digits):
    with qtbot.waitSignal(analysis.baselines_found, check_params_cb=bool, timeout=20_000):
        analysis.use_images(digits, RECIPE)
        assert analysis.is_busy
    wanted = measure_baselines(prepare(digits, RECIPE))
    assert analysis.baselines.mean_image_error == wanted.mean_image_error
    assert np.array_equal(analysis.baselines.variances, wanted.variances)


def test_the_same_images_under_other_weights_keep_their_baselines(qtbot, analysis, digits):
    analysis.use_images(digits, RECIPE)
    wait_until_idle(qtbot, analysis)
    known = analysis.baselines
    analysis.use_images(digits, RECIPE.replace(hidden_units=30, learning_rate=0.1))
    assert analysis.baselines is known
    assert not analysis.is_busy
    analysis.use_images(digits, RECIPE.replace(binarize=True))
    assert analysis.baselines is None
    wait_until_idle(qtbot, analysis)
    assert analysis.baselines.mean_image_error > known.mean_image_error


def test_a_model_is_measured_then_probed_and_stamped(qtbot, analysis, digits, taken):
    order, found = [], []
    analysis.busy_changed.connect(order.append)
    analysis.measured.connect(found.append)
    analysis.probed.connect(found.append)
    analysis.use_images(digits, RECIPE)
    analysis.measure(taken, RECIPE)
    wait_until_idle(qtbot, analysis)
    assert [each for each in order if each] == [MEASURES, BASELINES, PROBE]
    measured, probed = found
    assert measured.moment == probed.moment
    assert (measured.moment.run_id, measured.moment.epoch) == (7, 2)
    data = prepare(digits, RECIPE)
    for validation, each in ((False, measured.training), (True, measured.validation)):
        wanted = measure(taken.model, RECIPE, data, validation=validation)
        assert each.mean_squared_error == wanted.mean_squared_error
    assert probed.result.tested_on == 80


def test_a_threshold_is_measured_anew_and_the_probe_still_comes(qtbot, analysis, digits, taken):
    measured, probed = [], []
    analysis.measured.connect(measured.append)
    analysis.probed.connect(probed.append)
    analysis.use_images(digits, RECIPE)
    analysis.measure(taken, RECIPE)
    qtbot.waitUntil(lambda: bool(measured), timeout=20_000)
    analysis.set_threshold(0.9)
    wait_until_idle(qtbot, analysis)
    assert [each.training.threshold for each in measured] == [0.1, 0.9]
    assert measured[1].training.active_units < measured[0].training.active_units
    assert len(probed) == 1


def test_training_has_the_computer_to_itself(qtbot, analysis, digits, taken):
    found = []
    for signal in (analysis.measured, analysis.probed):
        signal.connect(found.append)
    analysis.use_images(digits, RECIPE)
    analysis.measure(taken, RECIPE)
    analysis.set_training(True)
    qtbot.wait(800)
    assert not found
    assert analysis.baselines is None
    assert not analysis.is_busy
    analysis.set_training(False)
    wait_until_idle(qtbot, analysis)
    assert analysis.baselines is not None


def test_a_model_that_is_asked_for_is_measured_while_it_trains(qtbot, analysis, digits, taken):
    analysis.use_images(digits, RECIPE)
    analysis.set_training(True)
    with qtbot.waitSignal(analysis.measured, timeout=20_000):
        analysis.measure(taken, RECIPE)


def test_of_two_models_only_the_newer_is_answered_for(qtbot, analysis, digits, taken):
    epochs = []
    analysis.measured.connect(lambda found: epochs.append(found.moment.epoch))
    analysis.use_images(digits, RECIPE)
    analysis.measure(dataclasses.replace(taken, epoch=1), RECIPE)
    analysis.measure(taken, RECIPE)
    wait_until_idle(qtbot, analysis)
    assert epochs == [2]


def test_a_forgotten_model_is_never_answered_for(qtbot, analysis, digits, taken):
    found = []
    analysis.measured.connect(found.append)
    analysis.use_images(digits, RECIPE)
    analysis.measure(taken, RECIPE)
    analysis.forget_model()
    wait_until_idle(qtbot, analysis)
    assert not found
    assert analysis.baselines is not None


def test_images_without_classes_are_not_probed(qtbot, analysis, digits, taken):
    results = []
    analysis.probed.connect(lambda found: results.append(found.result))
    analysis.use_images(dataclasses.replace(digits, labels=None, class_names=()), RECIPE)
    analysis.measure(taken, RECIPE)
    wait_until_idle(qtbot, analysis)
    assert results == [None]


def test_what_cannot_be_done_is_said_and_the_rest_goes_on(qtbot, analysis, digits, taken):
    problems = []
    analysis.failed.connect(lambda subject, sentence: problems.append((subject, sentence)))
    nothing = dataclasses.replace(digits, images=digits.images[:0], labels=digits.labels[:0])
    analysis.use_images(nothing, RECIPE)
    analysis.measure(taken, RECIPE)
    wait_until_idle(qtbot, analysis)
    assert [subject for subject, _ in problems] == [MEASURES, BASELINES, PROBE]
    assert all("holds no images" in sentence for _, sentence in problems)


def test_closing_in_the_middle_ends_the_thread_and_starts_nothing(qtbot, digits, taken):
    analysis = AnalysisController()
    analysis.use_images(digits, RECIPE)
    analysis.measure(taken, RECIPE)
    analysis.close()
    analysis.measure(taken, RECIPE)
    qtbot.wait(50)
    assert not any(each.isRunning() for each in analysis.children() if hasattr(each, "isRunning"))


def test_the_gradient_is_checked_for_the_asking(qtbot, analysis):
    with qtbot.waitSignal(analysis.gradient_checked, timeout=20_000) as heard:
        analysis.check_gradient(RECIPE)
    assert heard.args[0].passed


def test_a_recipe_that_no_run_can_have_is_not_checked(qtbot, analysis):
    with qtbot.waitSignal(analysis.failed, timeout=20_000) as heard:
        analysis.check_gradient(RECIPE.replace(hidden_activation="relu"))
    assert heard.args[0] == "gradient"
    assert "KL" in heard.args[1]
