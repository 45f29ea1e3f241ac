"""Runs kept, saved, opened and recovered, in the real window."""

from __future__ import annotations

import errno
import shutil

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, weights
from PySide6.QtWidgets import QToolButton

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


def test_an_offer_without_an_answer_is_made_again_and_one_turned_down_is_not(
    qtbot, open_window, images, tmp_path
):
    store = RunStore()
    run = left(images, tmp_path / "x.npz", status="training")
    save_run(store.path(run.uid), run)
    (store.folder / f"{run.uid}.lock").touch()
    unanswered, turned_down = open_window(), open_window()
    for window in (unanswered, turned_down):
        window.runs_desk.look_for_last_sitting()
        qtbot.waitUntil(lambda window=window: "ended early" in facts(window))
        if window is turned_down:
            window.notices.findChild(QToolButton).click()
        window.close_at_once()
    assert store.ended_early() is None
    assert store.path(run.uid).exists()


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


# -- names, stars and notes, and deleting ---------------------------------------------------------


def runs_page(window):
    page = next(each for each in window.pages if type(each).__name__ == "RunsPage")
    window.work.show_page_of(page.table)
    return page


def name_and_star(page, name, note):
    table = page.table.table
    table.item(0, 3).setText(name)
    table.item(0, table.columnCount() - 1).setText(note)
    page.table._click(0, 1)


def said(run):
    return run.name, run.note, run.starred, run.is_named


def test_a_name_a_star_and_a_note_survive_a_restart(qtbot, open_window, images):
    window = open_window(source=images)
    train(window)
    wait_for(qtbot, window, RunStatus.FINISHED)
    page = runs_page(window)
    qtbot.waitUntil(lambda: bool(page.list.runs[0].files), timeout=5000)
    automatic = page.list.runs[0].name
    assert said(kept()[0]) == (automatic, "", False, False)
    name_and_star(page, "strokes", "my best")
    qtbot.waitUntil(lambda: kept()[0].starred, timeout=5000)
    window.close_at_once()
    (run,) = kept()
    assert said(run) == ("strokes", "my best", True, True)
    again = open_window()
    again.runs_desk.open(str(RunStore().path(run.uid)))
    qtbot.waitUntil(lambda: attached(again), timeout=20_000)
    compared = runs_page(again).list.runs[0]
    assert (compared.name, compared.note, compared.starred) == ("strokes", "my best", True)


def test_a_name_given_while_it_trains_is_in_the_file_at_closing(qtbot, open_window, images):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.epoch > 3)
    name_and_star(runs_page(window), "long one", "")
    window.close_at_once()
    assert said(kept()[0])[:3] == ("long one", "", True)


def test_a_name_goes_into_the_users_own_file_too(qtbot, open_window, images, tmp_path):
    path = tmp_path / "mine.npz"
    left(images, path)
    window = open_window(source=images)
    window.runs_desk.open(str(path))
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    name_and_star(runs_page(window), "renamed", "a note")
    qtbot.waitUntil(lambda: load_run(path).starred, timeout=5000)
    assert said(load_run(path)) == ("renamed", "a note", True, True)


def test_a_name_that_cannot_be_written_is_a_sentence_and_the_file_stays(
    qtbot, open_window, images, tmp_path, monkeypatch
):
    path = tmp_path / "mine.npz"
    left(images, path)
    window = open_window(source=images)
    window.runs_desk.open(str(path))
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    before = path.read_bytes()

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("core.files.tempfile.mkstemp", full)
    name_and_star(runs_page(window), "renamed", "")
    qtbot.waitUntil(lambda: "keeps its old name" in facts(window), timeout=5000)
    assert "the disk is full" in facts(window)
    assert path.read_bytes() == before
    assert runs_page(window).list.runs[0].name == "renamed"


def test_a_deleted_run_is_out_of_the_folder_until_undone_and_gone_at_closing(
    qtbot, open_window, images
):
    window = open_window(source=images)
    train(window)
    wait_for(qtbot, window, RunStatus.FINISHED)
    page = runs_page(window)
    qtbot.waitUntil(lambda: bool(page.list.runs[0].files), timeout=5000)
    (whole,) = kept()
    page.table.delete_button.click()
    assert kept() == []
    assert page.list.runs == []
    press(window, "Undo")
    assert kept()[0].uid == whole.uid
    assert len(page.list.runs) == 1
    page.table.delete_button.click()
    window.close_at_once()
    assert list(RunStore().folder.iterdir()) == []


def test_deleting_leaves_the_users_own_file_and_says_so(qtbot, open_window, images, tmp_path):
    path = tmp_path / "mine.npz"
    left(images, path)
    window = open_window(source=images)
    window.runs_desk.open(str(path))
    qtbot.waitUntil(lambda: attached(window), timeout=20_000)
    runs_page(window).table.delete_button.click()
    assert "stays where you put it: mine.npz" in facts(window)
    window.close_at_once()
    assert path.exists()


def test_a_run_in_training_is_not_deleted(qtbot, open_window, images):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.epoch > 3)
    page = runs_page(window)
    page.table.delete_button.click()
    assert "Stop it" in facts(window)
    assert len(page.list.runs) == 1


# -- faults: training goes on ---------------------------------------------------------------------


def in_training(qtbot, open_window, images):
    window = open_window(RECIPE.replace(epochs=10**6), images)
    train(window)
    qtbot.waitUntil(lambda: window.run.snapshot is not None and window.run.snapshot.epoch > 3)
    return window


def goes_on(qtbot, window):
    """Whether more epochs are trained from now on."""
    epoch = window.run.snapshot.epoch
    qtbot.waitUntil(lambda: window.run.snapshot.epoch > epoch, timeout=5000)
    return window.run.status is RunStatus.RUNNING


def test_a_folder_that_is_gone_while_saving_is_a_sentence_and_training_goes_on(
    qtbot, open_window, images, tmp_path
):
    window = in_training(qtbot, open_window, images)
    window.runs_desk.save_to(str(tmp_path / "gone" / "mine.npz"))
    qtbot.waitUntil(lambda: "was not saved" in facts(window), timeout=5000)
    assert "its folder is not there" in facts(window)
    assert "Training goes on" in facts(window)
    assert goes_on(qtbot, window)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EROFS, "write-protected"),
        (errno.ENOSPC, "the disk is full"),
    ],
)
def test_autosave_that_fails_is_a_sentence_and_training_goes_on(
    qtbot, open_window, images, monkeypatch, code, words
):
    monkeypatch.setattr("core.runs.checkpoint.FIRST", 0.0)

    def fails(*_, **__):
        raise OSError(code, "no")

    monkeypatch.setattr("core.files.tempfile.mkstemp", fails)
    window = in_training(qtbot, open_window, images)
    qtbot.waitUntil(lambda: words in facts(window), timeout=5000)
    assert "Training goes on" in facts(window)
    assert goes_on(qtbot, window)


def test_a_kept_folder_that_was_removed_is_a_sentence_and_the_run_ends_well(
    qtbot, open_window, images
):
    window = open_window(source=images)
    shutil.rmtree(RunStore().folder)
    train(window)
    wait_for(qtbot, window, RunStatus.FINISHED)
    qtbot.waitUntil(lambda: "its folder is not there" in facts(window), timeout=5000)
    assert np.array_equal(window.run.snapshot.model.parameters, weights(straight(images)))


def test_an_export_that_fails_is_a_sentence_and_training_goes_on(
    qtbot, open_window, images, tmp_path
):
    window = in_training(qtbot, open_window, images)
    for kind, name in (("curves", "h.csv"), ("report", "r.html"), ("gif", "t.gif")):
        window.take_away.take(kind, str(tmp_path / "gone" / name))
        qtbot.waitUntil(lambda name=name: f"{name} can't be written" in facts(window))
        assert "its folder is not there" in facts(window)
    assert goes_on(qtbot, window)
