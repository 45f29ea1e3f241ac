"""Runs kept, saved, opened and recovered, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, weights

from core.datasets.load import load_dataset
from core.datasets.save import save_npz
from core.model_file import save_model
from core.runs.run_file import load_run, save_run
from core.runs.saved_run import run_of
from core.runs.store import RunStore
from core.trainer import Trainer
from sae_gui.main_window import MainWindow
from sae_gui.run_status import RunStatus
from sae_gui.settings import WindowSettings

RECIPE = small_recipe(epochs=12, optimizer="adam", hidden_units=9)


@pytest.fixture
def images(tmp_path):
    path = tmp_path / "spots.npz"
    save_npz(blobs(80, side=8), path)
    return str(path)


@pytest.fixture
def open_window(qtbot):
    opened = []

    def open_it(recipe=RECIPE, source=""):
        window = MainWindow(recipe, WindowSettings())
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        if source:
            window.open_source(source)
            qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
        return window

    yield open_it
    for window in opened:
        window.close_at_once()
        window.deleteLater()


def straight(images, recipe=RECIPE):
    trainer = Trainer(recipe, load_dataset(images))
    finish(trainer)
    return trainer


def left(images, path, epochs=5, status="stopped"):
    """A run file of a run left after so many epochs."""
    data = load_dataset(images)
    trainer = Trainer(RECIPE, data)
    for snapshot in trainer.run():
        if snapshot.epoch >= epochs:
            break
    run = run_of(trainer, data, name="left", status=status, moments=((0, weights(trainer)),))
    save_run(path, run)
    return run


def wait_for(qtbot, window, status):
    qtbot.waitUntil(lambda: window.run.status is status, timeout=20_000)


def train(window):
    window.actions_of_run.train.trigger()


def kept():
    return [load_run(each) for each in sorted(RunStore().folder.glob("*.npz"))]


def facts(window):
    return " ".join(f"{each.fact} {each.cause}" for each in window.notices.notices())


def press(window, words):
    for notice in window.notices.notices():
        for label, command in notice.actions:
            if label == words:
                return command()
    raise AssertionError(f"no {words} in {facts(window)}")


def attached(window):
    """Whether the run that is shown can go on with the images that are open."""
    run = window.run.run
    return run is not None and run.dataset is not None and window.run.snapshot.pairs is not None


def test_a_finished_run_is_kept_without_being_asked(qtbot, open_window, images):
    window = open_window(source=images)
    train(window)
    wait_for(qtbot, window, RunStatus.FINISHED)
    qtbot.waitUntil(lambda: window.status.findChild(object) and "Saved" in aside(window))
    window.close_at_once()
    (run,) = kept()
    assert run.status == "finished"
    assert np.array_equal(run.model.parameters, weights(straight(images)))
    assert len(run.moments) > 3


def aside(window):
    return window.status._aside.text()


def test_closing_in_the_middle_keeps_the_run_and_leaves_no_claim(qtbot, open_window, images):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.epoch > 3)
    window.close_at_once()
    (run,) = kept()
    assert run.epoch > 3
    assert run.state is not None
    assert RunStore().ended_early() is None


def test_the_run_of_a_killed_sitting_is_offered_and_ends_as_if_nothing_had_been(
    qtbot, open_window, images, tmp_path
):
    store = RunStore()
    run = left(images, tmp_path / "x.npz", status="training")
    save_run(store.path(run.uid), run)
    (store.folder / f"{run.uid}.lock").touch()
    window = open_window()
    window.runs_desk.look_for_last_sitting()
    qtbot.waitUntil(lambda: "ended early" in facts(window))
    assert "safe up to epoch 5 of 12" in facts(window)
    press(window, "Continue")
    wait_for(qtbot, window, RunStatus.FINISHED)
    window.close_at_once()
    (ended,) = kept()
    assert ended.uid == run.uid
    assert np.array_equal(ended.model.parameters, weights(straight(images)))


def test_discarding_can_be_undone(qtbot, open_window, images, tmp_path):
    store = RunStore()
    run = left(images, tmp_path / "x.npz", status="training")
    save_run(store.path(run.uid), run)
    (store.folder / f"{run.uid}.lock").touch()
    window = open_window()
    window.runs_desk.look_for_last_sitting()
    qtbot.waitUntil(lambda: "ended early" in facts(window))
    press(window, "Discard …")
    assert not store.path(run.uid).exists()
    press(window, "Undo")
    assert store.path(run.uid).exists()
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)


def test_opening_brings_the_whole_window_back(qtbot, open_window, images, tmp_path):
    left(images, tmp_path / "run.npz")
    window = open_window(small_recipe(hidden_units=3))
    window.runs_desk.open(str(tmp_path / "run.npz"))
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    assert window.run.status is RunStatus.STOPPED
    assert window.recipe_panel.recipe() == RECIPE
    assert len(window.run.snapshot.history) == 5
    assert window.feed.view.model.hidden_units == 9
    assert window.actions_of_run.train.text() == "Continue"
    train(window)
    wait_for(qtbot, window, RunStatus.FINISHED)
    qtbot.waitUntil(lambda: window.feed.live is not None and window.feed.live.epoch == 12)
    assert np.array_equal(window.feed.live.model.parameters, weights(straight(images)))


def test_without_its_images_a_run_is_looked_at(qtbot, open_window, images, tmp_path):
    run = left(images, tmp_path / "run.npz")
    elsewhere = tmp_path / "moved.npz"
    (tmp_path / "spots.npz").rename(elsewhere)
    window = open_window()
    window.runs_desk.open(str(tmp_path / "run.npz"))
    qtbot.waitUntil(lambda: "its images are not" in facts(window))
    assert window.feed.view.data is None
    assert np.array_equal(window.feed.view.model.parameters, run.model.parameters)
    assert not window.actions_of_run.train.isEnabled()
    window.choose_images = lambda: window.open_source(str(elsewhere))  # no dialog in a test
    press(window, "Find …")
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    assert window.actions_of_run.train.text() == "Continue"


def test_images_that_changed_since_are_refused_and_the_run_stays(
    qtbot, open_window, images, tmp_path
):
    left(images, tmp_path / "run.npz")
    save_npz(blobs(80, side=8, seed=5), tmp_path / "spots.npz")
    window = open_window()
    window.runs_desk.open(str(tmp_path / "run.npz"))
    qtbot.waitUntil(lambda: "not what the run was trained on" in facts(window), timeout=20_000)
    assert window.run.status is RunStatus.STOPPED
    assert window.actions_of_run.train.text() == "Train"
    assert len(window.run.snapshot.history) == 5


def test_a_file_that_is_none_is_one_sentence(qtbot, open_window, images, tmp_path):
    (tmp_path / "run.npz").write_bytes(b"PK\x03\x04")
    window = open_window(source=images)
    window.runs_desk.open(str(tmp_path / "run.npz"))
    qtbot.waitUntil(lambda: "run.npz is damaged" in facts(window))
    assert window.run.run is None


def test_a_run_is_saved_while_it_trains(qtbot, open_window, images, tmp_path):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.epoch > 2)
    window.runs_desk.save_to(str(tmp_path / "mine.npz"))
    qtbot.waitUntil(lambda: (tmp_path / "mine.npz").exists(), timeout=10_000)
    assert window.run.status is RunStatus.RUNNING
    assert load_run(tmp_path / "mine.npz").name == "mine"
    qtbot.waitUntil(lambda: "Saved as mine.npz" in aside(window))


def test_a_full_or_missing_place_is_a_sentence_and_training_goes_on(
    qtbot, open_window, images, tmp_path
):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    window.runs_desk.save_to(str(tmp_path / "gone" / "mine.npz"))
    qtbot.waitUntil(lambda: "The run was not saved" in facts(window))
    assert "its folder is not there" in facts(window)
    assert window.run.status is RunStatus.RUNNING


def test_two_windows_on_one_file_keep_a_run_each(qtbot, open_window, images, tmp_path):
    left(images, tmp_path / "run.npz")
    windows = [open_window(), open_window()]
    for window in windows:
        window.runs_desk.open(str(tmp_path / "run.npz"))
        qtbot.waitUntil(lambda w=window: attached(w), timeout=20_000)
        train(window)
    for window in windows:
        wait_for(qtbot, window, RunStatus.FINISHED)
        window.close_at_once()
    runs = kept()
    assert len({run.uid for run in runs}) == 2
    end = weights(straight(images))
    assert all(np.array_equal(run.model.parameters, end) for run in runs)
    assert load_run(tmp_path / "run.npz").epoch == 5


def test_a_model_without_a_state_is_shown_with_its_past_on_the_open_images(
    qtbot, open_window, images, tmp_path
):
    trainer = straight(images)
    save_model(tmp_path / "model.npz", trainer)
    window = open_window(source=images)
    window.runs_desk.open(str(tmp_path))
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    assert window.run.status is RunStatus.FINISHED
    assert len(window.run.snapshot.history) == 12
    wanted = trainer.snapshot(window.run.snapshot.pairs.selection).pairs.reconstructions
    assert np.array_equal(window.run.snapshot.pairs.reconstructions, wanted)
    assert window.run.snapshot.seconds == trainer.history[-1].seconds > 0


@pytest.mark.parametrize("first", ["run", "images"])
def test_an_opened_run_is_measured_as_one_that_has_just_ended(
    qtbot, open_window, images, tmp_path, first
):
    trainer = straight(images)
    save_model(tmp_path / "model.npz", trainer)
    window = open_window(source=images if first == "images" else "")
    found = []
    window.analysis.measured.connect(found.append)
    window.runs_desk.open(str(tmp_path))
    if first == "run":
        qtbot.waitUntil(lambda: window.run.run is not None, timeout=20_000)
        window.open_source(images)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found[-1].moment.epoch == 12
    assert window.measure_page.measures.button.isEnabled()
    qtbot.waitUntil(lambda: not window.analysis.is_busy, timeout=20_000)
    assert window.analysis.baselines is not None
