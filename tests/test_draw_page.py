"""Strokes, disturbances and files on the Draw tab of a real window."""

from __future__ import annotations

import imageio.v3 as imageio
import numpy as np
import pytest
from problems import small_recipe
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.analysis.corruption import rotate
from core.datasets.handwriting import handwritten_digits
from core.recipe import Recipe
from core.trainer import Trainer
from sae_gui.described import description_of
from sae_gui.draw_page import DrawPage
from sae_gui.main_window import MainWindow
from sae_gui.model_feed import ModelView
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

_STROKE = [(9, 6), (14, 5), (18, 9), (14, 14), (9, 20), (19, 20)]


@pytest.fixture(scope="module")
def digit_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("digits") / "few.npz"
    images, labels = handwritten_digits(300)
    np.savez(path, images=images.reshape(-1, 28, 28), labels=labels)
    return str(path)


@pytest.fixture
def window(qtbot, digit_file):
    made = MainWindow(Recipe(hidden_units=16, epochs=2, limit=300), WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source(digit_file)
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


@pytest.fixture
def page(window):
    found = window.findChild(DrawPage)
    window.work.show_page_of(found)
    return found


@pytest.fixture
def modelled(qtbot, window, page):
    """The page with a trained model."""
    trainer = Trainer(small_recipe(hidden_units=24), window.data.dataset)
    for _ in trainer.run():
        pass
    view = ModelView(1, 3, 0.0, trainer.model.copy(), trainer.recipe, window.data.data)
    window.feed.look_back(view)
    return page


def place(page, x, y):
    scale = page.draw.canvas.scale()
    return QPoint(round(x * scale), round(y * scale))


def stroke(page, points=_STROKE, button=Qt.MouseButton.LeftButton):
    canvas = page.draw.canvas
    QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, place(page, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(canvas, place(page, *point))
    QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, place(page, *points[-1]))


def settle(qtbot, page):
    qtbot.wait(30)
    qtbot.waitUntil(
        lambda: not page.desk.is_busy and not page.desk._due and not page.desk._frames._due,
        timeout=20_000,
    )


def row_of(page, window, row):
    data = window.data.data
    return data.widen(np.array([row]), np.float32)[0].reshape(data.image_shape)


def test_strokes_of_the_mouse_update_the_reconstruction(qtbot, modelled, window):
    settle(qtbot, modelled)
    before = modelled.model.reading
    assert not before.seen.any()
    stroke(modelled, _STROKE[:3])
    settle(qtbot, modelled)
    half = modelled.model.reading
    stroke(modelled, _STROKE[2:])
    settle(qtbot, modelled)
    whole = modelled.model.reading
    model = window.feed.view.model
    for reading in (half, whole):
        row = reading.seen.reshape(1, -1)
        assert np.allclose(reading.made.ravel(), model.reconstruct(row)[0], atol=1e-6)
        assert np.allclose(reading.code, model.encode(row)[0], atol=1e-6)
    assert np.abs(whole.made - half.made).max() > 0.01
    assert np.abs(half.made - before.made).max() > 0.01
    assert "this drawing" in description_of(modelled.model.error)


def test_a_drawing_lands_where_training_digits_are(qtbot, modelled):
    stroke(modelled, [(x - 6, y - 3) for x, y in _STROKE])
    settle(qtbot, modelled)
    seen = modelled.model.reading.seen
    rows, columns = np.mgrid[:28, :28]
    assert (rows * seen).sum() / seen.sum() == pytest.approx(14, abs=0.3)
    assert (columns * seen).sum() / seen.sum() == pytest.approx(14, abs=0.3)


def test_undo_goes_back_stroke_by_stroke_exactly(qtbot, modelled):
    canvas = modelled.draw.canvas
    sheets = [canvas.drawing.sheet.copy()]
    for points in (_STROKE[:3], _STROKE[3:]):
        stroke(modelled, points)
        sheets.append(canvas.drawing.sheet.copy())
    stroke(modelled, [(10, 4), (16, 24)], Qt.MouseButton.RightButton)
    assert canvas.drawing.sheet.sum() < sheets[-1].sum()
    canvas.setFocus()
    for sheet in reversed(sheets):
        QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert np.array_equal(canvas.drawing.sheet, sheet)
    assert not modelled.draw.undo_button.isEnabled()


def test_the_eraser_and_the_bin_take_ink_away(qtbot, modelled):
    canvas = modelled.draw.canvas
    stroke(modelled)
    ink = canvas.drawing.sheet.sum()
    QTest.mouseClick(modelled.draw.eraser, Qt.MouseButton.LeftButton)
    stroke(modelled, _STROKE[:2])
    assert 0 < canvas.drawing.sheet.sum() < ink
    QTest.mouseClick(modelled.draw.clear_button, Qt.MouseButton.LeftButton)
    assert canvas.drawing.is_empty


def test_arrows_move_the_drawing_by_a_pixel(qtbot, modelled, window):
    canvas = modelled.draw.canvas
    canvas.start_from(row_of(modelled, window, 4))
    before = canvas.drawing.image()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert np.allclose(canvas.drawing.image()[:-1, 1:], before[1:, :-1], atol=1e-6)


def test_a_training_digit_finds_itself_first(qtbot, modelled, window):
    modelled.desk.start_from_row(17)
    settle(qtbot, modelled)
    assert np.array_equal(modelled.model.reading.seen, row_of(modelled, window, 17))
    data, tiles = window.data.data, modelled.neighbours.tiles
    assert tiles._distances[0] == 0
    assert tiles._classes[0] == data.class_names[data.training_labels[17]]
    assert np.all(np.diff(tiles._distances) >= 0)
    modelled.neighbours.switch.segment("code").click()
    settle(qtbot, modelled)
    assert tiles._distances[0] == pytest.approx(0, abs=1e-5)
    assert modelled.desk._found_rows[0] == 17


def test_the_error_stands_where_it_is_among_the_training_errors(qtbot, modelled, window):
    stroke(modelled)
    settle(qtbot, modelled)
    model, data = window.feed.view.model, window.data.data
    images = data.widen(slice(None), np.float32)
    errors = 0.5 * ((model.reconstruct(images) - images) ** 2).sum(axis=1)
    share = round(100 * np.mean(errors < modelled.model.reading.error))
    assert f"above {share} of 100" in modelled.model.error.words()


def test_a_slider_disturbs_what_is_seen_and_not_the_drawing(qtbot, modelled, window):
    modelled.desk.start_from_row(3)
    settle(qtbot, modelled)
    plain = modelled.model.reading
    bar = modelled.findChild(QWidget, "disturb.rotation")
    bar.setFocus()
    for _ in range(3):
        QTest.keyClick(bar, Qt.Key.Key_PageUp)
    settle(qtbot, modelled)
    seen, degrees = modelled.model.reading.seen, bar.value()
    assert degrees > 20
    assert np.array_equal(seen, rotate(plain.seen, degrees))
    assert np.array_equal(modelled.draw.canvas.drawing.image(), plain.seen)
    curve = modelled.neighbours.sweep._curve
    assert curve.error == modelled.model.reading.error
    nought = curve.values.tolist().index(0)
    assert curve.errors[nought] == pytest.approx(plain.error, rel=1e-4)
    QTest.mouseClick(modelled.draw.sliders.reset, Qt.MouseButton.LeftButton)
    settle(qtbot, modelled)
    assert np.array_equal(modelled.model.reading.seen, plain.seen)
    assert bar.value() == 0


def test_every_slider_has_a_figure_and_changes_the_image(qtbot, modelled):
    modelled.desk.start_from_row(8)
    settle(qtbot, modelled)
    plain = modelled.model.reading.seen
    for name, slider in modelled.draw.sliders.sliders.items():
        slider.bar.setValue(slider.bar.maximum())
        settle(qtbot, modelled)
        assert not np.array_equal(modelled.model.reading.seen, plain), name
        assert slider.figure.text() == slider.part.figure(slider.part.high)
        assert modelled.neighbours.sweep._curve.axis == slider.part.axis
        modelled.draw.sliders.set_undisturbed()
    modelled.draw.sliders.invert.click()
    settle(qtbot, modelled)
    assert np.allclose(modelled.model.reading.seen, 1 - plain)


def drop(canvas, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    canvas.dropEvent(event)


def test_a_dropped_image_is_drawn_upright_and_as_ink(qtbot, modelled, tmp_path):
    paper = np.full((80, 60), 255, np.uint8)
    paper[20:60, 25:35] = 0
    imageio.imwrite(tmp_path / "bar.png", paper)
    drop(modelled.draw.canvas, tmp_path / "bar.png")
    settle(qtbot, modelled)
    seen = modelled.model.reading.seen
    assert seen[14, 14] == pytest.approx(1, abs=0.02)
    assert not seen[:5].any()
    assert not seen[:, :10].any()


def test_nonsense_that_is_dropped_is_refused_in_a_sentence(qtbot, modelled, window, tmp_path):
    stroke(modelled)
    sheet = modelled.draw.canvas.drawing.sheet.copy()
    (tmp_path / "notes.png").write_bytes(b"not an image at all")
    said = []
    window.show_failure = said.append
    drop(modelled.draw.canvas, tmp_path / "notes.png")
    modelled.desk.start_from_file(str(tmp_path / "gone.png"))
    assert len(said) == 2
    assert said[0].startswith("notes.png can't be read as an image.")
    assert said[1].startswith("gone.png is no file.")
    assert np.array_equal(modelled.draw.canvas.drawing.sheet, sheet)


def test_without_a_model_the_drawing_and_its_neighbours_are_there(qtbot, page):
    stroke(page)
    settle(qtbot, page)
    assert page.model.reading is None
    assert len(page.neighbours.tiles._images) == 8
    assert page.neighbours.sweep._curve is None


def test_a_model_without_images_says_that_none_can_be_compared(qtbot, modelled, window):
    view = window.feed.view
    window.data.data = None
    window.feed.look_back(ModelView(2, 3, 0.0, view.model, view.recipe, None, is_live=False))
    stroke(modelled)
    settle(qtbot, modelled)
    assert modelled.model.reading is not None
    assert "not at hand" in description_of(modelled.neighbours.tiles)


def test_images_that_are_not_square_can_be_drawn(qtbot, modelled, window):
    view = window.feed.view
    recipe = view.recipe.replace(hidden_units=10)
    model = type(view.model).drawn(12 * 31, recipe)
    images = np.zeros((20, 12, 31), np.uint8)
    images[:, 4:8, 10:20] = 255
    data = type(view.data)(
        images.reshape(20, -1), None, None, None, np.arange(20), np.arange(0), (12, 31)
    )
    window.feed.look_back(ModelView(3, 1, 0.0, model, recipe, data))
    canvas = modelled.draw.canvas
    assert canvas.drawing.image_shape == (12, 31)
    stroke(modelled, [(5, 5), (25, 7)])
    settle(qtbot, modelled)
    assert modelled.model.reading.seen.shape == (12, 31)
    assert modelled.model.reading.seen.any()
    modelled.grab()


def test_the_page_follows_training(qtbot, page, window):
    stroke(page)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    settle(qtbot, page)
    model = window.feed.view.model
    row = page.model.reading.seen.reshape(1, -1)
    assert np.allclose(page.model.reading.made.ravel(), model.reconstruct(row)[0], atol=1e-5)


@pytest.mark.parametrize("size", [(960, 640), (1024, 768), (1920, 1080)])
def test_the_sheet_and_the_tiles_fit_at_every_size(qtbot, modelled, window, size):
    window.resize(*size)
    stroke(modelled)
    settle(qtbot, modelled)
    canvas, tiles = modelled.draw.canvas, modelled.model.tiles
    assert modelled.draw.rect().contains(canvas.geometry())
    assert canvas.geometry().bottom() < modelled.draw.sliders.geometry().top()
    assert modelled.draw.rect().contains(modelled.draw.sliders.geometry())
    assert tiles.height() >= 28 * tiles.scale() + 2 * 12
    assert tiles.geometry().bottom() < modelled.model.error.geometry().top()
    assert not modelled.grab().isNull()
