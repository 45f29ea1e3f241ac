"""The recipe form, by keys and mouse, as a user works it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

from core.recipe import SETTINGS, Recipe
from sae_gui.parameter_form import ParameterForm
from sae_gui.style import SaeStyle
from sae_gui.theme import current_theme, theme_manager


@pytest.fixture
def form(qtbot, qapp):
    if not isinstance(qapp.style(), SaeStyle):
        qapp.setStyle(SaeStyle())
    form = ParameterForm()
    qtbot.addWidget(form)
    form.resize(304, 900)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def field(form, key) -> QWidget:
    return form.findChild(QWidget, f"recipe.{key}")


def type_in(qtbot, form, key, text):
    """Put the cursor into a field, select all, and type."""
    target = field(form, key)
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(target, Qt.Key.Key_Delete)
    qtbot.keyClicks(target, text)


def words_under(form, key) -> str:
    """The sentence or hint that is shown in a setting's row."""
    row = field(form, key).parentWidget()
    labels = [each for each in row.findChildren(QLabel) if each.isVisible() and not each.buddy()]
    return " ".join(each.text() for each in labels)


def settle(qtbot):
    """Let a change of focus take effect."""
    qtbot.wait(20)


@pytest.fixture
def edits(form):
    taken = {"recipes": [], "live": []}
    form.recipeEdited.connect(taken["recipes"].append)
    form.liveEdited.connect(lambda key, value: taken["live"].append((key, value)))
    return taken


def test_every_setting_has_a_named_editor(form):
    for key, setting in SETTINGS.items():
        editor = field(form, key)
        assert editor is not None, key
        assert editor.accessibleName() == setting.label
        assert editor.accessibleDescription().startswith(setting.help)


def test_the_form_shows_what_it_was_given(form):
    recipe = Recipe(hidden_units=1024, optimizer="momentum", binarize=True, learning_rate=1e-6)
    form.set_recipe(recipe, recipe)
    assert form.recipe() == recipe
    assert field(form, "hidden_units").text() == "1,024"
    assert field(form, "learning_rate").text() == "0.000001"


def test_showing_a_recipe_emits_nothing(form, edits):
    form.set_recipe(Recipe(hidden_units=25, sparsity="none", binarize=True), Recipe())
    form.recipe()
    form.problems()
    assert edits == {"recipes": [], "live": []}


def test_typing_edits_the_recipe(qtbot, form, edits):
    type_in(qtbot, form, "sparsity_weight", "0.3")
    assert form.recipe().sparsity_weight == 0.3
    assert edits["recipes"][-1] == Recipe(sparsity_weight=0.3)
    assert edits["live"] == []


def test_valid_edits_of_live_settings_are_told_apart(qtbot, form, edits):
    type_in(qtbot, form, "learning_rate", "0.01")
    assert edits["live"][-1] == ("learning_rate", 0.01)
    assert ("learning_rate", 0.0) not in edits["live"]
    type_in(qtbot, form, "epochs", "50")
    assert edits["live"][-1] == ("epochs", 50)
    count = len(edits["live"])
    type_in(qtbot, form, "epochs", "none")
    assert len(edits["live"]) == count


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("sparsity_target", "1.2", "Must be between 0 and 1, both excluded"),
        ("sparsity_target", "", "Must be a number"),
        ("learning_rate", "abc", "Must be a number"),
        ("learning_rate", "0,1", "Write the decimal point as a dot: 0.1."),
        ("learning_rate", "0", "Must be above 0"),
        ("learning_rate", "1e999", "Must be above 0"),
        ("hidden_units", "0", "Must be between 1 and 65,536"),
        ("hidden_units", "12.5", "Must be a whole number"),
        ("epochs", "-3", "Must be between 1 and 1,000,000"),
        ("seed", "9999999999", "Must be between 0 and"),
    ],
)
def test_a_wrong_value_stays_as_typed_with_a_sentence(qtbot, form, key, text, words):
    if SETTINGS[key].advanced:
        form.focus_setting(key)
    type_in(qtbot, form, key, text)
    qtbot.keyClick(field(form, key), Qt.Key.Key_Tab)
    settle(qtbot)
    assert field(form, key).text() == text
    assert list(form.problems()) == [key]
    assert words in form.problems()[key]
    assert words in words_under(form, key)
    assert field(form, key).property("invalid") is True


def test_a_corrected_value_loses_its_mark(qtbot, form):
    type_in(qtbot, form, "sparsity_target", "1.2")
    type_in(qtbot, form, "sparsity_target", "1e-2")
    assert form.problems() == {}
    assert form.recipe().sparsity_target == 0.01
    assert field(form, "sparsity_target").property("invalid") is False


def test_settings_that_contradict_each_other_are_marked(qtbot, form):
    box = field(form, "hidden_activation")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert form.recipe().hidden_activation == "relu"
    assert set(form.problems()) == {"sparsity"}
    assert "KL" in words_under(form, "sparsity")


def test_a_problem_among_the_folded_settings_unfolds_them(form):
    assert not field(form, "loss").isVisible()
    bad = Recipe(loss="cross_entropy", output_activation="linear")
    form.set_recipe(bad, bad)
    assert field(form, "loss").isVisible()
    assert words_under(form, "loss").startswith("Cross-entropy needs")


def test_what_does_not_apply_is_off_and_says_why(qtbot, form):
    rate = field(form, "learning_rate")
    form.set_value("optimizer", "lbfgs")
    assert not rate.isEnabled()
    assert rate.text() == "by line search"
    assert form.recipe().learning_rate == Recipe().learning_rate
    form.set_value("optimizer", "adam")
    assert rate.isEnabled()
    assert rate.text() == "0.003"


def test_what_does_not_apply_cannot_stand_in_the_way(qtbot, form):
    type_in(qtbot, form, "learning_rate", "fast")
    assert "learning_rate" in form.problems()
    form.set_value("optimizer", "lbfgs")
    assert form.problems() == {}
    form.recipe().check()
    form.set_value("optimizer", "adam")
    assert field(form, "learning_rate").text() == "fast"


@pytest.mark.parametrize(
    ("key", "pressed", "value"),
    [
        ("learning_rate", Qt.Key.Key_Up, 0.005),
        ("learning_rate", Qt.Key.Key_Down, 0.002),
        ("hidden_units", Qt.Key.Key_Up, 150),
        ("sparsity_target", Qt.Key.Key_Down, 0.11),
    ],
)
def test_arrow_keys_step(qtbot, form, edits, key, pressed, value):
    field(form, key).setFocus()
    qtbot.keyClick(field(form, key), pressed)
    assert getattr(form.recipe(), key) == value
    assert len(edits["recipes"]) == 1


def test_the_chevrons_step(qtbot, form):
    rate = field(form, "learning_rate")
    qtbot.mouseClick(rate, Qt.MouseButton.LeftButton, pos=QPoint(rate.width() - 10, 7))
    assert form.recipe().learning_rate == 0.005


def test_a_step_from_text_that_is_no_number_changes_nothing(qtbot, form):
    type_in(qtbot, form, "learning_rate", "abc")
    qtbot.keyClick(field(form, "learning_rate"), Qt.Key.Key_Up)
    assert field(form, "learning_rate").text() == "abc"


def wheel_over(widget, down=True):
    """Turn the wheel by a notch, as the window system tells it."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120 if down else 120))
    QApplication.processEvents()


@pytest.mark.parametrize("key", ["hidden_units", "hidden_activation"])
def test_the_wheel_over_an_unfocused_field_scrolls_the_form(qtbot, form, key):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(304, 300)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    field(form, "sparsity").setFocus()
    before = form.recipe()
    wheel_over(field(form, key))
    assert form.recipe() == before
    assert area.verticalScrollBar().value() > 0
    area.takeWidget()


def test_the_wheel_over_the_focused_field_steps(qtbot, form):
    field(form, "hidden_units").setFocus()
    wheel_over(field(form, "hidden_units"), down=False)
    assert form.recipe().hidden_units == 150


def test_the_hint_stands_only_under_the_focused_field(qtbot, form):
    form.set_recipe(Recipe(sparsity_weight=0.3), Recipe())
    field(form, "sparsity_weight").setFocus()
    settle(qtbot)
    assert words_under(form, "sparsity_weight") == "0 to 100 · the recipe says 1"
    field(form, "weight_decay").setFocus()
    settle(qtbot)
    assert words_under(form, "sparsity_weight") == ""
    assert words_under(form, "weight_decay") == "0 to 10"


def test_the_hint_says_what_a_run_takes_at_once(qtbot, form):
    form.set_in_use(True)
    field(form, "learning_rate").setFocus()
    settle(qtbot)
    assert words_under(form, "learning_rate") == "takes effect at once · above 0 to 10,000"


def test_a_press_lands_on_what_was_aimed_at_while_a_hint_goes(qtbot, form):
    field(form, "sparsity_target").setFocus()
    settle(qtbot)
    box = field(form, "binarize")
    aim = box.mapTo(form, box.rect().center())
    qtbot.mousePress(box, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert box.mapTo(form, box.rect().center()) == aim
    qtbot.mouseRelease(box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.mapTo(form, box.rect().center()) != aim)
    assert form.recipe().binarize is True


def test_focusing_a_folded_setting_unfolds_it(qtbot, form):
    form.focus_setting("seed")
    assert field(form, "seed").hasFocus()
    assert field(form, "seed").isVisible()


def test_the_fold_names_what_is_inside_and_opens_by_keyboard(qtbot, form):
    fold = form.findChild(QAbstractButton, "recipeAdvanced")
    assert fold.accessibleDescription() == (
        "output, batch size, patience, loss, start, precision, seed, blanked pixels"
    )
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert field(form, "seed").isVisible()


def test_all_fields_stand_in_one_column(qtbot, form):
    form.focus_setting("seed")
    settle(qtbot)
    places = {
        (field(form, key).mapTo(form, QPoint()).x(), field(form, key).width()) for key in SETTINGS
    }
    assert len(places) == 1


@pytest.mark.parametrize(("column", "width"), [(264, 104), (304, 140), (320, 150), (360, 150)])
def test_fields_are_as_wide_as_the_column_allows(form, column, width):
    form.setMinimumWidth(0)
    form.resize(column, 900)
    assert field(form, "learning_rate").width() == width


@pytest.mark.parametrize("family", ["Noto Sans", "DejaVu Sans"])
def test_nothing_is_cut_in_wide_fonts(qtbot, qapp, family):
    before = qapp.font()
    wide = qapp.font()
    wide.setFamily(family)
    wide.setPointSizeF(10)
    qapp.setFont(wide)
    form = ParameterForm()
    qtbot.addWidget(form)
    form.resize(264, 900)
    form.show()
    qapp.processEvents()
    assert form.width() == 264
    for box in form.findChildren(QComboBox):
        assert box.geometry().right() < form.width()
    for key in ("learning_rate", "hidden_units", "sparsity_target"):
        line = field(form, key).lineEdit()
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()
    qapp.setFont(before)


def colors_in(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_what_differs_from_the_loaded_recipe_carries_an_accent_dot(form):
    box: QCheckBox = field(form, "binarize")
    row = box.parentWidget()
    accent = current_theme().accent.lower()
    assert accent not in colors_in(row)
    form.set_recipe(Recipe(binarize=False), Recipe(binarize=True))
    assert accent in colors_in(row)


def test_a_theme_change_repaints_the_form(qtbot, form):
    before = theme_manager().choice
    try:
        for name in ("light", "dark"):
            theme_manager().choose(name)
            QApplication.processEvents()
            shown = colors_in(form)
            theme = current_theme()
            assert theme.name == name
            for token in ("window", "panel", "control", "line", "text", "sparsity", "weights"):
                assert getattr(theme, token).lower() in shown, token
    finally:
        theme_manager().choose(before)
