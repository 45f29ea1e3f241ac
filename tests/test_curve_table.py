"""The cost panel's table: the numbers of the curves, to read and to copy."""

from __future__ import annotations

import numpy as np
import pytest
from histories import falling_history, snapshot
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from core.recipe import Recipe
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.typography import format_figure

CURVES = ["cost", "reconstruction", "validation", "weight_penalty", "sparsity_penalty"]


@pytest.fixture
def panel(qtbot):
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.resize(485, 330)
    panel.show()
    panel.start_run(Recipe(epochs=400, validation_fraction=0.1), 10_000)
    return panel


def show(panel, history):
    panel.show_snapshot(snapshot(history), final=True)


def test_the_table_holds_the_history(panel, qtbot):
    history = falling_history(30)
    show(panel, history[:20])
    qtbot.mouseClick(panel.table_button, Qt.MouseButton.LeftButton)
    show(panel, history)
    model = panel.table.model()
    assert model.rowCount() == 30
    for row, record in enumerate(history):
        cells = [model.index(row, column).data() for column in range(model.columnCount())]
        assert cells == [str(record.epoch), *(format_figure(getattr(record, c)) for c in CURVES)]
    assert panel.table.isVisible()
    show(panel, history[:5])
    assert model.rowCount() == 5


def test_the_table_outlives_a_history_that_is_cut_off(panel):
    show(panel, falling_history(30))
    panel.table_button.click()
    panel.columns.update(falling_history(3))
    assert panel.table.model().index(29, 1).data() is None
    panel.grab()


def test_the_table_is_copied_with_tabs_and_full_figures(panel, qtbot):
    history = falling_history(3)
    show(panel, history)
    panel.table_button.click()
    qtbot.keyClick(panel.table, *_keys(QKeySequence.StandardKey.Copy))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Epoch", "Total J", "Reconstruction"]
    values = [[float(cell) for cell in line.split("\t")] for line in lines[1:]]
    wanted = [[each.epoch, *(getattr(each, c) for c in CURVES)] for each in history]
    np.testing.assert_allclose(values, wanted, rtol=1e-9)


def _keys(standard):
    combination = QKeySequence(standard)[0]
    return combination.key(), combination.keyboardModifiers()


def test_the_table_has_one_column_for_each_curve_of_the_recipe(panel):
    panel.start_run(Recipe(epochs=20, weight_decay=0.0), 10_000)
    model = panel.table.model()
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(model.columnCount())
    ]
    assert heads == ["Epoch", "Total J", "Reconstruction", "Sparsity"]


def test_heads_and_figures_fit_their_columns(panel):
    show(panel, falling_history(400, cost=3_749_975.0))
    panel.table_button.click()
    header, metrics = panel.table.horizontalHeader(), panel.table.fontMetrics()
    for column in range(header.count()):
        figure = panel.table.model().index(0, column).data()
        assert metrics.horizontalAdvance(figure) < header.sectionSize(column)
        assert header.sectionSizeHint(column) <= header.sectionSize(column)


def test_the_table_follows_the_run_s_end_unless_scrolled_away(panel):
    show(panel, falling_history(100))
    panel.table_button.click()
    bar = panel.table.verticalScrollBar()
    show(panel, falling_history(200))
    assert bar.value() == bar.maximum()
    bar.setValue(10)
    show(panel, falling_history(300))
    assert bar.value() == 10
