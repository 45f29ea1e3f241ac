"""The Measure tab: figures beside baselines, the probe, and both through the whole window."""

import dataclasses
import math

import numpy as np
import pytest
from histories import colors_of
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QPushButton

from core.analysis.baselines import Baseline
from core.analysis.measures import Measures
from core.analysis.probe import ProbeResult
from core.datasets.handwriting import handwritten_digits
from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.main_window import MainWindow
from sae_gui.measure_page import MeasurePage
from sae_gui.panels.measures_panel import MeasuresPanel
from sae_gui.panels.probe_panel import ProbePanel
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.theme import load_theme, theme_manager

RECIPE = Recipe(hidden_units=196, validation_fraction=0.2)
SMALL = Recipe(hidden_units=16, epochs=3, limit=400, validation_fraction=0.2)
TRAINING = Measures(
    images=10_000,
    loss=6.3,
    pixel_errors=np.full(784, 0.0161),
    scatter=52.8,
    mean_activations=np.full(196, 0.15),
    active_units=23.4,
    threshold=0.1,
    dead=2,
    always_on=1,
    constant=0,
)
VALIDATION = dataclasses.replace(TRAINING, images=2_000, loss=6.5)
BASELINES = (
    Baseline("mean image", 26.4, 0.0),
    Baseline("PCA, 23 parts", 8.4, 0.68),
    Baseline("PCA, 196 parts", 0.87, 0.967),
)
PROBED = ProbeResult(
    on_codes=0.941,
    on_pixels=0.909,
    by_units=((1, 0.62), (2, 0.72), (4, 0.8), (8, 0.85), (16, 0.9), (23, 0.941)),
    guessing=0.11,
    trained_on=8_000,
    tested_on=2_000,
    held_out=False,
)


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("light")
    panel = MeasuresPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 380)
    panel.show()
    panel.clear(RECIPE, 40_000)
    return panel


@pytest.fixture
def probe(qtbot):
    panel = ProbePanel()
    qtbot.addWidget(panel)
    panel.resize(420, 300)
    panel.show()
    return panel


# -- measures ---------------------------------------------------------------------------------


def test_the_model_stands_beside_what_needs_no_model(panel):
    panel.show_baselines(BASELINES)
    panel.show_measures(TRAINING, VALIDATION, 20, 0.0)
    assert panel.errors.figures("model") == ["6.30", "76.1 %"]
    assert panel.errors.figures("validation") == ["6.50", "76.1 %"]
    assert panel.errors.figures("mean") == ["26.40", "0.0 %"]
    assert panel.errors.figures("pca-active") == ["8.40", "68.0 %"]
    assert panel.errors.figures("pca-units") == ["0.870", "96.7 %"]
    for name, _, _ in map(dataclasses.astuple, BASELINES):
        assert name in panel.accessibleDescription()


def test_each_set_has_its_column(panel):
    panel.show_measures(TRAINING, VALIDATION, 20, 0.0)
    assert panel.figures.figures("pixel_error") == ["0.0161", "0.0161"]
    assert panel.figures.figures("active_units") == ["23.40", "23.40"]
    assert panel.figures.figures("dead") == ["2", "2"]
    assert panel.figures.figures("always_on") == ["1", "1"]


def test_it_says_what_was_measured_when(panel):
    panel.show_measures(TRAINING, VALIDATION, 20, 0.0)
    assert panel.foot.text() == (
        "Measured at epoch 20 on the first 10,000 training images and all 2,000 validation images."
    )
    panel.show_measures(TRAINING, None, 20, 0.5)
    assert panel.foot.text() == "Measured in epoch 21 on the first 10,000 training images."


def test_without_validation_images_there_is_no_column_for_them(panel):
    panel.clear(RECIPE.replace(validation_fraction=0.0), 40_000)
    panel.show_measures(TRAINING, None, 20, 0.0)
    assert panel.figures.figures("dead") == ["2", ""]
    assert panel.findChild(QLabel, "measures.errors.validation.1").isHidden()


def test_the_notebook_s_error_is_a_sum_over_all_training_images(panel):
    panel.clear(RECIPE.replace(gradient="notebook-2018"), 40_000)
    panel.show_measures(TRAINING, None, 20, 0.0)
    assert panel.errors.figures("model")[0] == "504,000"


def test_images_that_are_all_alike_leave_a_dash(panel):
    panel.show_measures(dataclasses.replace(TRAINING, scatter=0.0), None, 1, 0.0)
    assert panel.errors.figures("model")[1] == "–"
    panel.show_baselines([Baseline("mean image", 0.0, math.nan)])
    assert panel.errors.figures("mean") == ["0", "–"]


def test_beside_a_cross_entropy_stands_the_mean_image_alone(panel):
    panel.show_baselines(BASELINES)
    panel.show_baselines([Baseline("mean image", 205.0, 0.0)])
    for key in ("pca-active", "pca-units"):
        assert panel.findChild(QLabel, f"measures.errors.{key}.1").isHidden()


def test_every_row_has_its_formula_as_a_tooltip(panel):
    panel.show_baselines(BASELINES)
    labels = [
        each for each in panel.findChildren(QLabel) if each.objectName().startswith("measures.")
    ]
    assert len(labels) == 2 * (5 + 6)
    assert all(len(each.toolTip()) > 20 and each.accessibleName() for each in labels)


def test_a_new_run_forgets_the_figures_but_not_the_threshold(panel, qtbot):
    panel.show_measures(TRAINING, VALIDATION, 20, 0.0)
    panel.threshold.setValue(0.2)
    panel.clear(RECIPE.replace(learning_rate=0.1), 40_000)
    assert panel.figures.figures("dead") == ["–", "–"]
    assert panel.threshold_value() == 0.2
    panel.clear(RECIPE.replace(hidden_activation="relu", sparsity="l1"), 40_000)
    assert panel.threshold_value() == 0.0
    assert panel.findChild(QLabel, "measures.figures.always_on.1").isHidden()


def test_the_threshold_is_asked_for_as_it_is_typed_unless_it_is_none(panel, qtbot):
    heard = []
    panel.threshold_edited.connect(heard.append)
    field = panel.findChild(QAbstractSpinBox, "measureThreshold")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.25")
    assert heard[-1] == 0.25
    field.selectAll()
    qtbot.keyClicks(field, "-1")
    assert heard[-1] == 0.25
    assert field.property("invalid")
    assert panel.threshold_value() == 0.25


# -- probe ------------------------------------------------------------------------------------


def test_codes_and_pixels_are_read_side_by_side(probe):
    probe.show_result(PROBED, 20, 0.0)
    assert probe.on_codes.figure.text() == "94.1 %"
    assert probe.on_pixels.figure.text() == "90.9 %"
    assert probe.foot.text() == (
        "On 2,000 validation images, at epoch 20; learnt from 8,000; guessing 11.0 %."
    )


def test_held_out_training_images_are_called_so(probe):
    probe.show_result(dataclasses.replace(PROBED, held_out=True), 20, 0.0)
    assert "2,000 held-out training images" in probe.foot.text()


def test_images_without_classes_say_so(probe):
    probe.show_result(PROBED, 20, 0.0)
    probe.show_result(None, 20, 0.0)
    assert probe.on_codes.figure.text() == "–"
    assert description_of(probe.plot) == "Nothing has been read yet."
    probe.grab()


def test_a_point_of_the_curve_is_read_by_key_and_mouse(probe, qtbot):
    probe.show_result(PROBED, 20, 0.0)
    probe.plot.setFocus()
    qtbot.keyClick(probe.plot, Qt.Key.Key_Left)
    assert probe.reading.text() == "23 units: 94.1 %"
    qtbot.keyClick(probe.plot, Qt.Key.Key_Left)
    assert probe.reading.text() == "16 units: 90.0 %"
    qtbot.keyClick(probe.plot, Qt.Key.Key_Right)
    assert probe.reading.text() == "23 units: 94.1 %"
    qtbot.keyClick(probe.plot, Qt.Key.Key_Escape)
    assert probe.reading.text() == ""
    at = probe.plot.frame().point(2, 0.8)
    qtbot.mouseMove(probe.plot, at.toPoint())
    assert probe.reading.text() == "4 units: 80.0 %"
    qtbot.mouseMove(probe.plot, QPointF(1, 1).toPoint())
    assert probe.reading.text() == ""


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_the_curve_and_its_reference_take_the_theme_s_colours(probe, theme):
    theme_manager().choose(theme)
    probe.show_result(PROBED, 20, 0.0)
    tokens = load_theme(theme)
    assert {tokens.total.lower(), tokens.baseline.lower()} <= colors_of(probe.grab())


# -- the page ---------------------------------------------------------------------------------


@pytest.mark.parametrize("family", ["DejaVu Sans", "Noto Sans"])
def test_the_page_fits_beside_the_set_up_column_at_1024_x_768(qtbot, qapp, family):
    if family not in QFontDatabase.families():
        pytest.skip(f"needs the font {family}")
    before = qapp.font()
    changed = qapp.font()
    changed.setFamily(family)
    qapp.setFont(changed)
    try:
        page = MeasurePage()
        qtbot.addWidget(page)
        page.measures.clear(RECIPE, 40_000)
        page.measures.show_baselines(BASELINES)
        page.measures.show_measures(TRAINING, VALIDATION, 20, 0.0)
        page.probe.show_result(PROBED, 20, 0.0)
        page.resize(760, 590)
        page.show()
        qtbot.wait(20)
        assert page.scroll.verticalScrollBar().maximum() == 0
        right = page.gradient.mapTo(page, page.gradient.rect().bottomRight())
        assert page.rect().contains(right)
        assert page.measures.width() == pytest.approx(380, abs=12)
    finally:
        qapp.setFont(before)


def test_a_narrow_page_is_one_column_that_scrolls(qtbot):
    page = MeasurePage()
    qtbot.addWidget(page)
    page.resize(480, 590)
    page.show()
    assert page.measures.width() == page.gradient.width()
    assert page.scroll.verticalScrollBar().maximum() > 0


# -- the window -------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def few_digits(tmp_path_factory):
    path = tmp_path_factory.mktemp("digits") / "few.npz"
    images, labels = handwritten_digits(400)
    np.savez(path, images=images.reshape(-1, 28, 28), labels=labels)
    return str(path)


@pytest.fixture
def open_window(qtbot, few_digits):
    opened = []

    def open_it(recipe=SMALL):
        window = MainWindow(recipe, WindowSettings())
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        window.open_source(few_digits)
        qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
        return window

    yield open_it
    for window in opened:
        window.close_at_once()
        window.deleteLater()


def train(qtbot, window):
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: not window.analysis.is_busy, timeout=20_000)


def test_a_finished_run_is_measured_probed_and_held_against_baselines(qtbot, open_window):
    window = open_window()
    train(qtbot, window)
    page, cost = window.measure_page, window.page.cost
    assert page.measures.foot.text() == (
        "Measured at epoch 3 on all 320 training images and all 80 validation images."
    )
    assert page.probe.on_codes.figure.text().endswith(" %")
    words = [text for text, _ in cost.plot.references().words]
    figures = page.measures.errors.figures("mean")[0]
    assert f"mean image {figures}" in words
    assert f"mean image {figures}" in description_of(cost.plot)


def test_the_sparsity_panel_and_the_measures_count_alike(qtbot, open_window):
    window = open_window(SMALL.replace(sparsity_target=0.001, sparsity_weight=100.0, epochs=30))
    train(qtbot, window)
    dead, always_on = (
        window.measure_page.measures.figures.figures(key)[0] for key in ("dead", "always_on")
    )
    assert window.page.sparsity.unit_counts.text() == f"{dead} dead · {always_on} always on"


def test_reset_empties_the_tab(qtbot, open_window):
    window = open_window()
    button = window.findChild(QPushButton, "measureNowButton")
    assert not button.isEnabled()
    train(qtbot, window)
    assert button.isEnabled()
    window.actions_of_run.reset.trigger()
    assert window.measure_page.measures.errors.figures("model") == ["–", "–"]
    assert window.measure_page.probe.on_codes.figure.text() == "–"
    assert window.page.cost.plot.references().words == ()
    assert not button.isEnabled()


def test_measure_now_measures_while_it_trains(qtbot, open_window):
    window = open_window(SMALL.replace(epochs=100_000))
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None, timeout=20_000)
    with qtbot.waitSignal(window.analysis.measured, timeout=20_000):
        qtbot.mouseClick(
            window.findChild(QPushButton, "measureNowButton"), Qt.MouseButton.LeftButton
        )
    assert window.run.status is RunStatus.RUNNING
    assert window.measure_page.measures.foot.text().startswith("Measured ")


def test_other_images_forget_what_was_measured_on_the_last(qtbot, open_window, tmp_path):
    window = open_window()
    train(qtbot, window)
    other = tmp_path / "other.npy"
    np.save(other, np.random.default_rng(0).integers(0, 255, (60, 12, 12), dtype=np.uint8))
    window.open_source(str(other))
    qtbot.waitUntil(lambda: len(window.data.dataset) == 60, timeout=20_000)
    assert window.measure_page.measures.errors.figures("model") == ["–", "–"]
    qtbot.waitUntil(lambda: window.analysis.baselines is not None, timeout=20_000)
    train(qtbot, window)
    assert "all 48 training images" in window.measure_page.measures.foot.text()
    assert window.measure_page.probe.on_codes.figure.text() == "–"


def test_the_gradient_is_checked_from_the_tab(qtbot, open_window):
    window = open_window()
    panel = window.measure_page.gradient
    window.work.show_page_of(panel)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "this is the gradient" in panel.verdict.text(), timeout=20_000)
