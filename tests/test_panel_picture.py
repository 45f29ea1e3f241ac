"""Panels as pictures: of a chosen size, light or not, with lines and words that stay sharp."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from histories import falling_history, snapshot
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from core.recipe import Recipe
from sae_gui.panel_picture import PictureOptions, picture_bytes
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.theme import load_theme, theme_manager
from sae_gui.widgets.picture_dialog import PictureDialog

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("dark")
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.resize(485, 330)
    panel.show()
    panel.start_run(Recipe(epochs=40), 1000)
    panel.show_snapshot(snapshot(falling_history(40), 40), final=True)
    yield panel
    theme_manager().choose("light")


def corner_of(data):
    return QImage.fromData(data).pixelColor(2, 2).name()


def test_png_has_the_chosen_size_and_resolution(panel):
    options = PictureOptions("png", QSize(700, 500), 2.0)
    image = QImage.fromData(picture_bytes(panel, options))
    assert image.size() == QSize(1400, 1000)


def test_light_background_by_choice_and_the_panel_as_before(panel):
    before = panel.grab().toImage()
    light, dark = (
        picture_bytes(panel, PictureOptions("png", QSize(600, 400), light=light))
        for light in (True, False)
    )
    assert corner_of(light) == load_theme("light").color("panel").name()
    assert corner_of(dark) == load_theme("dark").color("panel").name()
    assert theme_manager().choice == "dark"
    assert panel.size() == QSize(485, 330)
    assert panel.grab().toImage() == before


def test_svg_is_xml_with_words_and_curves_as_vectors(panel):
    data = bytes(picture_bytes(panel, PictureOptions("svg", QSize(600, 400), light=True)).data())
    root = ElementTree.fromstring(data)
    assert root.get("viewBox") == "0 0 600 400"
    words = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert "Cost" in words
    assert "epoch" in words
    curves = [*root.iter(f"{SVG}path"), *root.iter(f"{SVG}polyline")]
    points = [each.get("points") or each.get("d") for each in curves]
    assert max(len(re.findall(r"-?\d+\.?\d*", each)) for each in points) > 60
    families = re.findall(rb'font-family="(.*?)"', data)
    assert families
    assert all(each.endswith(b"serif") for each in families)


def test_pdf_has_one_page_of_the_chosen_size(panel):
    data = bytes(picture_bytes(panel, PictureOptions("pdf", QSize(640, 480))).data())
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    left, top, right, bottom = map(float, re.search(rb"MediaBox \[([\d. ]+)\]", data)[1].split())
    assert (right - left, bottom - top) == pytest.approx((480, 360), abs=1)
    assert b"/FontFile" in data  # words, not pictures of words


def test_dialog_tells_dots_and_hands_out_what_was_chosen(qtbot):
    dialog = PictureDialog(QSize(485, 330), QSize(200, 100))
    qtbot.addWidget(dialog)
    assert dialog.options().size is None
    dialog._width.setValue(800)
    dialog._scale.setCurrentIndex(2)
    assert "2,400 × 990" in dialog._note.text()
    dialog._kind.setCurrentText("SVG")
    assert not dialog._scale.isEnabled()
    assert dialog.options() == PictureOptions("svg", QSize(800, 330), 3.0, light=False)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_save_picture_asks_and_writes(panel, kind, tmp_path, monkeypatch):
    def choose(dialog):
        dialog._kind.setCurrentText(kind.upper())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PictureDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "cost"), ""))
    panel.save_picture()
    assert (tmp_path / f"cost.{kind}").stat().st_size > 1000


def test_given_up_in_the_dialog_nothing_is_written(panel, tmp_path, monkeypatch):
    monkeypatch.setattr(PictureDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked on"))
    panel.save_picture()
