"""The Sparsity tab: pulls are the penalty's derivative, and the terms are those of the cost."""

from itertools import pairwise

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.analysis.cost_parts import cost_parts
from core.rules import objective_for
from core.sparsity import kl_divergence
from core.trainer import Trainer
from core.work import finish
from sae_gui.described import description_of
from sae_gui.language import language
from sae_gui.model_feed import ModelView
from sae_gui.panels.cost_terms_panel import CostTermsPanel
from sae_gui.sparsity_page import SparsityPage
from sae_gui.widgets.formula import FormulaView, TermFigures

NOTEBOOK = {
    "gradient": "notebook-2018",
    "batch_size": 0,
    "optimizer": "gradient_descent",
    "weight_decay": 0.0,
}
RELU = {"hidden_activation": "relu", "output_activation": "linear"}
RULES = {
    "squared error, KL": {"weight_decay": 0.01},
    "cross-entropy": {"loss": "cross_entropy"},
    "L1": {"sparsity": "l1", **RELU},
    "no penalty": {"sparsity": "none"},
    "notebook": NOTEBOOK,
}


def trained(**changes):
    trainer = Trainer(small_recipe(precision="float64", **changes), blobs())
    for _ in trainer.run():
        pass
    return trainer


@pytest.mark.parametrize("rule", RULES)
def test_the_terms_are_those_that_training_counts(rule):
    trainer = trained(**RULES[rule])
    recipe, data = trainer.recipe, trainer.prepared
    objective = objective_for(recipe, trainer.model, data)
    terms = finish(objective.evaluate(np.arange(len(data.training))))
    parts = cost_parts(trainer.model, recipe, data)
    assert parts.reconstruction == pytest.approx(terms.reconstruction)
    assert parts.sparsity == pytest.approx(terms.sparsity_penalty)
    assert parts.weights == pytest.approx(terms.weight_penalty)
    assert parts.total == pytest.approx(terms.cost)


def test_the_pull_is_minus_the_penaltys_slope():
    trainer = trained(sparsity_weight=2.0)
    parts = cost_parts(trainer.model, trainer.recipe, trainer.prepared)
    mean, rho, step = parts.mean_activation, trainer.recipe.sparsity_target, 1e-6
    slope = (kl_divergence(rho, mean + step) - kl_divergence(rho, mean - step)) / (2 * step)
    np.testing.assert_allclose(parts.pull, -2.0 * slope, rtol=1e-5)
    assert np.array_equal(parts.pull > 0, mean < rho)


def test_l1_pulls_all_units_down_alike_and_no_penalty_pulls_none():
    trainer = trained(**RULES["L1"], sparsity_weight=0.5)
    parts = cost_parts(trainer.model, trainer.recipe, trainer.prepared)
    assert parts.pull.tolist() == [-0.5] * 8
    trainer = trained(sparsity="none")
    assert not cost_parts(trainer.model, trainer.recipe, trainer.prepared).pull.any()


@pytest.fixture
def page(qtbot):
    page = SparsityPage()
    qtbot.addWidget(page)
    page.resize(1000, 620)
    page.show()
    yield page
    page.close_down()


def show(qtbot, page, **changes):
    trainer = trained(**changes)
    view = ModelView(1, 3, 0.0, trainer.model, trainer.recipe, trainer.prepared)
    page.show_view(view)
    qtbot.waitUntil(lambda: page.terms.caption() != "", timeout=10_000)
    return cost_parts(trainer.model, trainer.recipe, trainer.prepared)


def test_mouse_and_keys_name_a_unit_and_a_click_opens_it(qtbot, page):
    parts = show(qtbot, page)
    strip, chosen = page.units.strip, []
    page.unit_chosen.connect(chosen.append)
    at = strip.place_of(5).toPoint()
    QTest.mouseMove(strip, QPoint(at.x(), at.y()))
    assert page.units.foot.text().startswith("unit 5: mean activation")
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(strip, Qt.Key.Key_Home)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen == [5, 0]
    page.units.switch.segment("value").click()
    assert strip.order() == np.argsort(-parts.mean_activation, kind="stable").tolist()


def test_the_waterfall_ends_at_the_cost_in_full_and_by_pixel(qtbot, page):
    parts = show(qtbot, page, weight_decay=0.01)
    bars = page.terms.waterfall.bars()
    assert len(bars) == 4
    assert all(bars[i][1] == pytest.approx(bars[i + 1][0]) for i in range(2))
    assert bars[-1] == (0.0, pytest.approx(parts.total))
    page.terms.switch.segment("pixel").click()
    assert page.terms.waterfall.bars()[-1][1] == pytest.approx(parts.total / 36)
    # Nothing of it is cut off.
    waterfall = page.terms.waterfall
    qtbot.waitUntil(lambda: waterfall.height() >= waterfall.minimumSizeHint().height())


@pytest.mark.parametrize("changes", [{}, {"sparsity": "none", "weight_decay": 0.0}])
@pytest.mark.parametrize(("width", "height"), [(612, 577), (640, 440), (900, 700)])
def test_formula_bars_and_words_keep_off_each_other(qtbot, page, width, height, changes):
    language().choose("de")  # longer words than English
    try:
        page.resize(width, height)
        show(qtbot, page, **{"weight_decay": 0.01} | changes)
        qtbot.wait(20)
        panel = page.terms
        parts = [each.geometry() for each in (panel.formula, panel.waterfall, panel.words)]
        assert parts[0].height() >= panel.formula.heightForWidth(parts[0].width())
        assert all(above.bottom() < below.top() for above, below in pairwise(parts))
        assert parts[2].bottom() < panel.height()
        assert panel.mapTo(page, panel.rect().bottomRight()).y() < page.height()
        assert panel.waterfall.row_height() >= 18
    finally:
        language().choose("en")


def test_what_a_recipe_has_not_is_said(qtbot, page):
    show(qtbot, page, sparsity="none", weight_decay=0.0)
    assert page.terms.formula.keys() == ("total", "reconstruction")
    assert "No sparsity penalty" in page.terms.words.text()
    assert "No penalty" in page.units.foot.text()
    page.show_view(None)
    assert page.units.strip.order() == []


def test_the_notebooks_formula_is_a_sum_without_weights(qtbot):
    panel = CostTermsPanel()
    qtbot.addWidget(panel)
    panel.clear(small_recipe(**NOTEBOOK))
    assert panel.formula.keys() == ("total", "reconstruction", "sparsity")
    assert "summed over all images" in panel.formula.words()


@pytest.mark.parametrize("width", [900, 420])
def test_a_formula_keeps_its_boxes_apart_and_inside_at_any_width(qtbot, width):
    view = FormulaView()
    qtbot.addWidget(view)
    view.show_recipe(small_recipe(weight_decay=0.003))
    view.resize(width, view.heightForWidth(width))
    view.set_figures({"sparsity": TermFigures("0", before="0.14")})
    view.light(["sparsity"])
    boxes = [view.term_rect(key) for key in ("total", "reconstruction", "sparsity", "weights")]
    assert all(not a.intersects(b) for a in boxes for b in boxes if a is not b)
    assert all(view.rect().toRectF().contains(each) and each.width() > 40 for each in boxes)
    assert "0.14 → 0" in description_of(view)
    assert view.lit() == {"sparsity"}


def test_terms_are_pointed_at_by_key(qtbot):
    view = FormulaView()
    qtbot.addWidget(view)
    pointed = []
    view.term_pointed.connect(pointed.append)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert pointed == ["total", "reconstruction", ""]


def test_nothing_is_worked_out_for_a_page_that_nobody_sees(qtbot, page):
    trainer = trained()
    page.hide()
    page.show_view(ModelView(1, 3, 0.0, trainer.model, trainer.recipe, trainer.prepared))
    qtbot.wait(200)
    assert page.terms.caption() == ""
    page.show()
    qtbot.waitUntil(lambda: page.terms.caption() != "", timeout=10_000)
