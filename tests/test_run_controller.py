"""A run on its thread: exactly one ending, halted within 50 ms, the same numbers every time."""

import time

import numpy as np
import pytest

from core.datasets.load import load_dataset
from core.recipe import Recipe
from core.snapshot import ImageSelection
from core.trainer import Trainer
from sae_gui.run_controller import RunController, RunStatus
from sae_gui.run_words import run_text

SMALL = Recipe(hidden_units=16, epochs=3, batch_size=50)
#: Long epochs of heavy steps, as in the notebook: the whole set, 1024 units.
HEAVY = Recipe(hidden_units=1024, epochs=50, batch_size=0, learning_rate=0.01)


@pytest.fixture(scope="module")
def digits():
    return load_dataset("builtin", limit=400)


@pytest.fixture(scope="module")
def many_digits():
    return load_dataset("builtin", limit=4000)


@pytest.fixture
def controller(qtbot):
    made = RunController()
    yield made
    made.close()


def wait_for(qtbot, controller, status, timeout=20_000):
    qtbot.waitUntil(lambda: controller.status is status, timeout=timeout)


def test_run_ends_finished_with_every_epoch_in_its_last_snapshot(qtbot, controller, digits):
    statuses = []
    controller.status_changed.connect(statuses.append)
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert statuses == [RunStatus.RUNNING, RunStatus.FINISHED]
    assert [record.epoch for record in controller.snapshot.history] == [1, 2, 3]


def test_window_and_headless_give_the_same_numbers_to_the_last_bit(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    headless = Trainer(SMALL, digits)
    for _ in headless.run():
        pass
    assert costs(controller) == [record.cost for record in headless.history]


def test_paused_stepped_and_stopped_run_gives_the_same_numbers(qtbot, controller, digits):
    headless = Trainer(SMALL, digits)
    for _ in headless.run():
        pass
    controller.train(SMALL, digits, single_epoch=True)
    wait_for(qtbot, controller, RunStatus.PAUSED)
    assert controller.snapshot.epoch == 1
    controller.train(SMALL, digits)
    controller.pause()
    qtbot.waitUntil(lambda: controller.status is not RunStatus.RUNNING)
    controller.stop()
    if controller.status is not RunStatus.FINISHED:
        controller.train(SMALL, digits)
        wait_for(qtbot, controller, RunStatus.FINISHED)
    assert costs(controller) == [record.cost for record in headless.history]


@pytest.mark.parametrize("halt", ["pause", "stop"])
def test_halting_takes_effect_within_a_long_epoch(qtbot, controller, many_digits, halt):
    controller.train(HEAVY, many_digits)
    qtbot.waitUntil(lambda: controller.snapshot is not None, timeout=20_000)
    qtbot.wait(100)
    began = time.perf_counter()
    getattr(controller, halt)()
    qtbot.waitUntil(lambda: controller.status is not RunStatus.RUNNING)
    # 50 ms are wanted, and measured elsewhere; a busy machine may take longer, a run of
    # 50 epochs would take far longer.
    assert time.perf_counter() - began < 3
    assert controller.status in (RunStatus.PAUSED, RunStatus.STOPPED)
    where = controller.snapshot.epoch, controller.snapshot.epoch_progress
    qtbot.wait(100)
    assert (controller.snapshot.epoch, controller.snapshot.epoch_progress) == where


def test_step_after_the_end_adds_one_epoch(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    controller.train(SMALL, digits, single_epoch=True)
    qtbot.waitUntil(lambda: controller.snapshot.epoch == 4, timeout=10_000)
    qtbot.waitUntil(lambda: controller.status is not RunStatus.RUNNING)


def test_continue_after_the_end_adds_as_many_epochs_again(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    controller.train(SMALL, digits)
    qtbot.waitUntil(lambda: controller.snapshot.epoch == 6, timeout=10_000)
    wait_for(qtbot, controller, RunStatus.FINISHED)


def test_more_epochs_can_be_added_to_a_paused_run(qtbot, controller, digits):
    controller.train(SMALL, digits, single_epoch=True)
    wait_for(qtbot, controller, RunStatus.PAUSED)
    controller.train(SMALL.replace(epochs=7), digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert controller.snapshot.epoch == 7


def test_number_of_epochs_changes_while_it_trains(qtbot, controller, digits):
    controller.train(SMALL.replace(epochs=1_000_000), digits)
    qtbot.waitUntil(lambda: controller.snapshot is not None)
    controller.set_epochs(controller.snapshot.epoch + 20)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert controller.snapshot.epoch < 1_000_000


def test_learning_rate_takes_effect_at_once(qtbot, controller, many_digits):
    recipe = Recipe(hidden_units=64, epochs=100_000)
    controller.train(recipe, many_digits)
    qtbot.waitUntil(lambda: controller.snapshot is not None)
    controller.set_learning_rate(0.0005)
    qtbot.waitUntil(lambda: controller.snapshot.learning_rate == 0.0005, timeout=2000)
    assert controller.run.recipe.learning_rate == recipe.learning_rate
    assert not controller.needs_new_run(recipe.replace(learning_rate=0.0005), many_digits)


def test_another_recipe_after_stop_starts_a_new_run(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    first = controller.run.run_id
    other = SMALL.replace(hidden_units=8)
    assert controller.needs_new_run(other, digits)
    controller.train(other, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert controller.run.run_id != first
    assert len(controller.snapshot.unit_activation) == 8


def test_reset_starts_from_the_same_weights_again(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    before = costs(controller)
    controller.reset()
    assert controller.status is RunStatus.READY
    assert controller.snapshot is None
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert costs(controller) == before


def test_reset_in_the_middle_drops_what_arrives_late(qtbot, controller, many_digits):
    controller.train(HEAVY, many_digits)
    qtbot.waitUntil(lambda: controller.snapshot is not None, timeout=20_000)
    controller.reset()
    late = []
    controller.snapshot_taken.connect(lambda snapshot, _: late.append(snapshot))
    qtbot.wait(200)
    assert late == []
    assert controller.status is RunStatus.READY


def test_images_asked_for_while_paused_are_answered(qtbot, controller, digits):
    controller.train(SMALL, digits, single_epoch=True)
    wait_for(qtbot, controller, RunStatus.PAUSED)
    controller.show_images(ImageSelection((5, 7, 9)))
    qtbot.waitUntil(
        lambda: (
            controller.snapshot.pairs is not None
            and controller.snapshot.pairs.selection == ImageSelection((5, 7, 9))
        )
    )
    pairs = controller.snapshot.pairs
    assert pairs.reconstructions.shape == (3, 784)
    np.testing.assert_allclose(
        pairs.errors, 0.5 * ((pairs.reconstructions - pairs.originals) ** 2).sum(axis=1), rtol=1e-4
    )


def test_a_run_that_patience_ended_shows_its_best_weights(qtbot, controller, digits):
    still = SMALL.replace(
        optimizer="gradient_descent", learning_rate=1e-30, batch_size=0, patience=2, epochs=50
    )
    controller.train(still, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    snapshot = controller.snapshot
    assert (snapshot.epoch, snapshot.best_epoch) == (3, 1)
    said = run_text(controller.status, snapshot, still)
    assert "no better since epoch <b>1</b>, whose weights are kept" in said
    controller.train(still, digits)
    qtbot.waitUntil(lambda: controller.snapshot.epoch > 3, timeout=20_000)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert (controller.snapshot.epoch, controller.snapshot.best_epoch) == (6, 4)


def test_divergence_is_told_once_and_can_be_gone_on_from(qtbot, controller, digits):
    told = []
    controller.diverged.connect(told.append)
    wild = SMALL.replace(
        learning_rate=5000.0, optimizer="gradient_descent", weight_decay=1.0, epochs=20
    )
    controller.train(wild, digits)
    wait_for(qtbot, controller, RunStatus.DIVERGED)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "learning rate, 5,000, is too high" in str(told[0])
    assert controller.snapshot.epoch == told[0].last_good_epoch
    controller.train(wild.replace(learning_rate=0.01), digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert len(told) == 1


def test_recipe_the_core_refuses_fails_with_its_sentence(qtbot, controller, digits):
    told = []
    controller.failed.connect(told.append)
    controller.train(SMALL.replace(hidden_units=0), digits)
    wait_for(qtbot, controller, RunStatus.FAILED)
    qtbot.waitUntil(lambda: bool(told))
    assert "hidden_units is 0" in told[0]
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)


def test_closing_in_the_middle_ends_the_thread(qtbot, many_digits):
    controller = RunController()
    controller.train(HEAVY, many_digits)
    qtbot.wait(50)
    began = time.perf_counter()
    controller.close()
    assert time.perf_counter() - began < 2


def test_hammering_the_buttons_leaves_a_run_that_still_works(qtbot, controller, digits):
    dice = np.random.default_rng(0)
    recipe = SMALL.replace(epochs=500)
    for _ in range(150):
        match dice.integers(6):
            case 0 | 1:
                controller.train(recipe, digits, single_epoch=bool(dice.integers(2)))
            case 2:
                controller.pause()
            case 3:
                controller.stop()
            case 4:
                controller.reset()
            case 5:
                controller.show_images(ImageSelection(tuple(dice.integers(0, 400, 4).tolist())))
        qtbot.wait(int(dice.integers(0, 12)))
    controller.reset()
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    assert len(controller.snapshot.history) == 3


def costs(controller):
    return [record.cost for record in controller.snapshot.history]


@pytest.mark.parametrize("end", ["pause", "stop"])
def test_the_last_snapshot_of_a_stretch_brings_the_model(qtbot, controller, many_digits, end):
    models = []
    controller.snapshot_taken.connect(lambda taken, _: models.append(taken.model))
    controller.train(HEAVY, many_digits)
    qtbot.waitUntil(lambda: len(models) > 2, timeout=20_000)
    getattr(controller, end)()
    qtbot.waitUntil(lambda: controller.status is not RunStatus.RUNNING)
    assert models[-1] is not None
    assert models[:-1] == [None] * (len(models) - 1)


def test_the_model_of_a_finished_run_is_that_of_a_run_without_a_window(qtbot, controller, digits):
    controller.train(SMALL, digits)
    wait_for(qtbot, controller, RunStatus.FINISHED)
    headless = Trainer(SMALL, digits)
    for _ in headless.run():
        pass
    assert np.array_equal(controller.snapshot.model.parameters, headless.model.parameters)


def test_a_diverged_run_brings_its_last_good_model(qtbot, controller, digits):
    recipe = SMALL.replace(optimizer="gradient_descent", learning_rate=1e4, batch_size=0)
    controller.train(recipe, digits)
    wait_for(qtbot, controller, RunStatus.DIVERGED)
    assert np.isfinite(controller.snapshot.model.parameters).all()


def test_a_model_asked_for_while_it_trains_comes_once(qtbot, controller, many_digits):
    models = []
    controller.snapshot_taken.connect(lambda taken, _: models.append(taken.model))
    controller.train(HEAVY, many_digits)
    qtbot.waitUntil(lambda: len(models) > 1, timeout=20_000)
    controller.ask_for_model()
    qtbot.waitUntil(lambda: any(models), timeout=20_000)
    seen = len(models)
    qtbot.waitUntil(lambda: len(models) > seen + 2, timeout=20_000)
    assert sum(each is not None for each in models) == 1
    controller.stop()


def test_a_model_asked_for_while_paused_is_brought(qtbot, controller, digits):
    controller.train(SMALL, digits, single_epoch=True)
    wait_for(qtbot, controller, RunStatus.PAUSED)
    last = controller.snapshot.model
    controller.ask_for_model()
    qtbot.waitUntil(lambda: controller.snapshot.model not in (None, last))
    assert np.array_equal(controller.snapshot.model.parameters, last.parameters)
