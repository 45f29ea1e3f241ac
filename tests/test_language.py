"""The language changes live: what is shown is found backwards, and said in the other one."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from core.recipe import Recipe
from sae_gui.catalogue import LANGUAGES, Catalogue, load_catalogue
from sae_gui.language import in_other, language
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.translation import put_in_force, tr
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.form_heading import GroupHeading

PLACES = re.compile(r"\{[^{}]*\}|%n")
#: German, for two templates and a word.
GERMAN = Catalogue(
    "de",
    {
        "Units": ("Einheiten",),
        "%n units": ("%n Einheit", "%n Einheiten"),
        "Cost {cost}, down {share} %.": ("Kosten {cost}, {share} % weniger.",),
    },
)
ENGLISH = Catalogue(
    "en",
    {
        "Units": ("Units",),
        "%n units": ("%n unit", "%n units"),
        "Cost {cost}, down {share} %.": ("Cost {cost}, down {share} %.",),
    },
)


@pytest.fixture(autouse=True)
def back_to_english(qapp):
    yield
    language().choose("en")
    put_in_force("en")


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(hidden_units=16, epochs=2, limit=300), WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Units", "Einheiten"),
        ("1 unit", "1 Einheit"),
        ("1,024 units", "1,024 Einheiten"),
        ("Cost 11.3, down 4 %.", "Kosten 11.3, 4 % weniger."),
    ],
)
def test_a_sentence_is_found_backwards_and_said_with_the_same_figures(english, german):
    assert GERMAN.fill(*ENGLISH.source_of(english)) == german
    assert ENGLISH.fill(*GERMAN.source_of(german)) == english


def test_wrapped_joined_and_nested_words_are_said_in_the_other_language_and_back():
    german, english = load_catalogue("de"), load_catalogue("en")
    for shown, said in (
        ("<p>Constant units</p>", "<p>Konstante Einheiten</p>"),
        ("&Help", "&Hilfe"),
        ("Images 1–8 of 10,000", "Bilder 1–8 von 10,000"),
        ("The weights of epoch 3 are kept.", "Die Gewichte von Epoche 3 sind erhalten."),
        ("10,000 of 60,000 · mean 0.1", "10,000 von 60,000 · Mittel 0.1"),
    ):
        assert in_other(shown, english, german) == said
        assert in_other(said, german, english) == shown


def test_what_the_program_never_says_is_left_alone():
    assert ENGLISH.source_of("my digits.npz") is None


def test_plurals_are_right_in_english():
    assert tr("%n units", 1) == "1 unit"
    assert tr("%n units", 10_000) == "10,000 units"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_translation_has_the_places_of_its_source(code):
    for source, forms in load_catalogue(code).messages.items():
        for form in forms:
            assert not form or set(PLACES.findall(form)) == set(PLACES.findall(source)), source


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != "en"])
def test_every_sentence_of_the_program_is_translated(code):
    missing = [each for each, forms in load_catalogue(code).messages.items() if not all(forms)]
    assert missing == []


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != "en"])
def test_a_switch_while_training_leaves_nothing_behind_and_goes_back(qtbot, window, code):
    before = texts(window)
    window.recipe_panel.set_value("epochs", 100_000)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    window.findChild(QAction, f"language.{code}").trigger()
    qtbot.waitUntil(lambda: not renewal().is_under_way, timeout=30_000)
    assert window.work.tabs.tabText(0) == load_catalogue(code).translate("Training")
    assert window.run.status is RunStatus.RUNNING
    qtbot.waitUntil(
        lambda: renewal().is_done, timeout=30_000
    )  # what is hidden comes a little later
    words = load_catalogue(code).messages
    left = {text for text in texts(window) & before if words.get(text, (text,))[0] != text}
    assert left == set()
    window.findChild(QAction, "language.en").trigger()
    renewal().finish()
    assert window.work.tabs.tabText(0) == "Training"
    window.run.stop()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.STOPPED)


def texts(window) -> set[str]:
    shown = window.findChildren(QLabel) + window.findChildren(QAbstractButton)
    painted = window.findChildren(FittingLabel)
    said = {each.text() for each in (*shown, *painted)}
    said |= {each.words() for each in window.findChildren(GroupHeading)}
    said |= {each.title().removeprefix("&") for each in window.menuBar().findChildren(QMenu)}
    return said - {""}


def test_the_choice_is_remembered(window):
    window.looks.choose_language("de")
    assert WindowSettings().language == "de"
