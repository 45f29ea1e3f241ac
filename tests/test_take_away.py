"""Take away in the window and on the command line: what is on, what is written, what is told."""

import dataclasses
import time
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton

from core.datasets.save import save_npz
from core.pictures.exports import EXPORTS
from core.pictures.frame import FramePainter
from core.recipe import Recipe
from core.runs.run_file import save_run
from core.runs.saved_run import run_of
from core.trainer import Trainer
from sae_gui.cli import run_verb
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

RECIPE = Recipe(hidden_units=9, epochs=5, batch_size=20, precision="float64")


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "blobs.npz"
    save_npz(blobs(), path)
    return str(path)


@pytest.fixture
def window(qtbot, source):
    window = MainWindow(RECIPE, WindowSettings())
    window.show()
    window.open_source(source)
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
    yield window
    window.close_at_once()
    window.deleteLater()


def entry(window, kind):
    return window.findChild(object, f"takeAway.{kind}")


def train(qtbot, window):
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=30_000)


def facts(window):
    return [each.fact for each in window.notices.notices()]


def test_nothing_is_on_before_there_is_a_run(window):
    assert not any(entry(window, kind).isEnabled() for kind in EXPORTS)


def test_button_and_file_menu_share_their_entries(qtbot, window):
    button = window.findChild(QToolButton, "takeAwayButton")
    assert button.text() == "Take away"
    submenus = [each.menu() for each in window.menu("File").actions() if each.menu()]
    assert entry(window, "gif") in [each for menu in submenus for each in menu.actions()]
    assert window.menu("File").actions()[-1].text() == "Quit"


def test_everything_is_written_of_a_finished_run(qtbot, window, tmp_path):
    train(qtbot, window)
    for kind, export in EXPORTS.items():
        if kind == "mp4":
            continue
        assert entry(window, kind).isEnabled()
        path = tmp_path / (export.file_name or "weights")
        window.take_away.take(kind, str(path))
        qtbot.waitUntil(
            lambda path=path: f"{path.name} is written." in facts(window), timeout=20_000
        )
        assert path.exists()
    frames = imageio.imread(tmp_path / "training.gif", index=None)
    assert len(frames) == len(window.run.run.moments.epochs)
    assert "a href" not in (tmp_path / "report.html").read_text()


def test_entry_asks_where_and_gives_the_name_its_ending(qtbot, window, tmp_path, monkeypatch):
    train(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "c"), ""))
    entry(window, "curves").trigger()
    qtbot.waitUntil(lambda: "c.csv is written." in facts(window), timeout=10_000)
    assert len((tmp_path / "c.csv").read_text().splitlines()) == RECIPE.epochs + 1


def test_weights_there_are_not_overwritten_unasked(qtbot, window, tmp_path, monkeypatch):
    train(qtbot, window)
    (tmp_path / "alpha.npy").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    told = []

    def answer(_parent, _title, text, *_):
        told.append(text)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", answer)
    entry(window, "weights").trigger()
    assert told == ["alpha.npy of this folder would be overwritten."]
    assert (tmp_path / "alpha.npy").read_bytes() == b"mine"


def test_what_can_not_be_written_is_one_sentence(qtbot, window, tmp_path):
    train(qtbot, window)
    window.take_away.take("gif", str(tmp_path / "nowhere" / "film.gif"))
    qtbot.waitUntil(lambda: any("can't be written" in each for each in facts(window)))
    assert entry(window, "gif").isEnabled()


def test_cancelled_film_leaves_nothing_and_the_menu_on(qtbot, window, tmp_path, monkeypatch):
    train(qtbot, window)
    paint = FramePainter.paint

    def slowly(self, epoch, model):
        time.sleep(0.2)
        return paint(self, epoch, model)

    monkeypatch.setattr(FramePainter, "paint", slowly)
    window.take_away.take("gif", str(tmp_path / "film.gif"))
    cancel = window.findChild(QPushButton, "cancelExportButton")
    qtbot.waitUntil(cancel.isVisible, timeout=10_000)
    assert not entry(window, "gif").isEnabled()
    cancel.click()
    qtbot.waitUntil(entry(window, "gif").isEnabled, timeout=10_000)
    assert not cancel.isVisible()
    assert [each.name for each in tmp_path.iterdir()] == ["blobs.npz"]


def test_window_closes_while_a_film_is_painted(qtbot, window, tmp_path):
    train(qtbot, window)
    window.take_away.take("gif", str(tmp_path / "film.gif"))
    qtbot.waitUntil(lambda: not entry(window, "gif").isEnabled(), timeout=10_000)
    window.close_at_once()
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


# -- the command line -------------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path, source):
    dataset = dataclasses.replace(blobs(), source=source)
    trainer = Trainer(small_recipe(epochs=4, precision="float64"), dataset)
    moments, seen = [(0, trainer.model.parameters.copy())], 0
    for _ in trainer.run():
        if trainer.epoch != seen:
            seen = trainer.epoch
            moments.append((seen, trainer.model.parameters.copy()))
    path = tmp_path / "run.npz"
    save_run(path, run_of(trainer, dataset, name="mine", moments=moments))
    return path


def test_export_writes_all_that_is_asked_for(saved, tmp_path, capsys):
    names = {"gif": "f.gif", "report": "r.html", "script": "s.py", "curves": "c.csv"}
    names |= {"weights": "w", "units": "u.npy", "reconstructions": "r.png"}
    out = tmp_path / "out"
    out.mkdir()
    asked = [part for kind, name in names.items() for part in (f"--{kind}", str(out / name))]
    assert run_verb(["export", str(saved), *asked]) == 0
    assert {each.name for each in out.iterdir()} == {*names.values(), "s.npz"}
    assert len(imageio.imread(out / "f.gif", index=None)) == 5
    assert not capsys.readouterr().err


def test_export_of_nothing_and_of_other_images_is_refused(saved, tmp_path, capsys):
    assert run_verb(["export", str(saved)]) == 2
    assert "Nothing was asked for" in capsys.readouterr().err
    other = tmp_path / "other.npz"
    save_npz(blobs(seed=5), other)
    script = tmp_path / "s.py"
    asked = ["export", str(saved), "--script", str(script), "--data", str(other)]
    assert run_verb(asked) == 2
    assert "not what the run was trained on" in capsys.readouterr().err
    assert not script.exists()


def test_report_without_its_images_says_so_and_is_written(saved, source, tmp_path, capsys):
    Path(source).unlink()
    report = tmp_path / "r.html"
    assert run_verb(["export", str(saved), "--report", str(report)]) == 0
    assert "without images" in capsys.readouterr().err
    assert report.read_text().count("data:image/png") == 1


def test_ctrl_c_leaves_nothing_half_written(saved, tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(FramePainter, "paint", interrupted)
    assert run_verb(["export", str(saved), "--gif", str(tmp_path / "f.gif")]) == 130
    assert {each.name for each in tmp_path.iterdir()} == {"blobs.npz", "run.npz"}


def test_exported_weights_are_the_runs(saved, tmp_path):
    assert run_verb(["export", str(saved), "--weights", str(tmp_path / "w")]) == 0
    with np.load(saved) as file:
        np.testing.assert_array_equal(np.load(tmp_path / "w" / "alpha.npy"), file["alpha"])


def test_run_trained_on_the_command_line_makes_a_film_and_a_script(source, tmp_path, capsys):
    settings = [part for each in ("epochs=3", "hidden_units=4") for part in ("--set", each)]
    train_it = ["train", "--data", source, "--out", str(tmp_path / "run"), *settings]
    assert run_verb(train_it) == 0
    film, script = tmp_path / "f.gif", tmp_path / "s.py"
    export_it = ["export", str(tmp_path / "run"), "--gif", str(film), "--script", str(script)]
    assert run_verb(export_it) == 0
    assert len(imageio.imread(film, index=None)) == 4  # before the first step, and each epoch
    capsys.readouterr()


def test_file_that_an_ending_leads_to_is_asked_about(qtbot, window, tmp_path, monkeypatch):
    train(qtbot, window)
    there = tmp_path / "c.csv"
    there.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "c"), ""))
    asked = []

    def answer(button):
        monkeypatch.setattr(QMessageBox, "question", lambda *told: asked.append(told[2]) or button)

    answer(QMessageBox.StandardButton.Cancel)
    entry(window, "curves").trigger()
    assert asked == ["c.csv of this folder would be overwritten."]
    assert there.read_text() == "mine"
    answer(QMessageBox.StandardButton.Save)
    entry(window, "curves").trigger()
    qtbot.waitUntil(lambda: "c.csv is written." in facts(window), timeout=20_000)
    assert there.read_text().startswith("epoch")
    # A name typed in full was asked about by the dialog itself.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there), ""))
    entry(window, "curves").trigger()
    assert len(asked) == 2
