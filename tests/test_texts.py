"""Lessons, glossary, recipes and what the core says: in every language, and switched live."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from problems import blobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.analysis.doctor import diverged
from core.lessons.lesson_file import load_lesson, parse_lesson, shipped_lessons
from core.lessons.texts import texts_of
from core.recipe import Recipe
from core.sentence import Sentence, sentence_of
from core.trainer import Diverged
from sae_gui.catalogue import CONTEXTS, load_catalogue
from sae_gui.help.glossary import glossary
from sae_gui.help.glossary_window import GlossaryWindow
from sae_gui.language import language
from sae_gui.lessons.in_language import in_language
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.translation import put_in_force, said
from sae_gui.widgets.notice_bar import Notice

OTHERS = ("de", "es", "zh")
#: Symbols and figures that are the same in every language.
SYMBOLS = re.compile(
    r"[α-ωΑ-Ω]\u0302?|\d+(?:,\d{3})*(?:\.\d+)?|[½²‖⁻ˢ]|\b(?:KL|L1|PCA|ReLU|Adam|MNIST)(?!\w)",
    re.ASCII,
)
#: All that is left of a text that needs no translation.
NAMES = re.compile(r"KL|ReLU|L1|top-k|[\W\d]")


@pytest.fixture(autouse=True)
def back_to_english(qapp):
    yield
    language().choose("en")
    put_in_force("en")


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(hidden_units=8, batch_size=20, epochs=3), WindowSettings())
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_at_once()
    made.deleteLater()


# -- the texts themselves -----------------------------------------------------------------------


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("context", CONTEXTS)
def test_every_text_is_translated(code, context):
    forms = load_catalogue(code).texts[context]
    assert forms
    assert [text for text, said_so in forms.items() if not all(said_so)] == []


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("context", CONTEXTS)
def test_a_translation_has_the_paragraphs_of_its_source(code, context):
    for source, (form,) in load_catalogue(code).texts[context].items():
        assert form.count("\n\n") == source.count("\n\n"), source
        assert form == form.strip()


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("context", CONTEXTS)
def test_a_translation_has_the_figures_and_symbols_of_its_source(code, context):
    for source, (form,) in load_catalogue(code).texts[context].items():
        assert Counter(SYMBOLS.findall(form)) == Counter(SYMBOLS.findall(source)), source


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_shipped_lessons_has_another_one_in_the_language(code):
    put_in_force(code)
    for name in shipped_lessons():
        lesson = load_lesson(name)
        same = set(texts_of(lesson)) & set(texts_of(in_language(lesson)))
        assert [text for text in same if NAMES.sub("", text)] == []


# -- sentences of the core ----------------------------------------------------------------------


def test_a_sentence_is_english_and_remembers_what_it_was_made_of():
    sentence = Sentence("{off:,} of {units} are {state}", off=1000, units=7, state=Sentence("off"))
    assert sentence == "1,000 of 7 are off"
    other = {"off": "aus", "{off:,} of {units} are {state}": "{state}: {off:,} von {units}"}
    assert sentence.said(other.__getitem__) == "aus: 1,000 von 7"
    assert Sentence("a {brace} alone") == "a {brace} alone"


def test_an_exception_gives_back_the_sentence_it_was_raised_with():
    problem = Diverged(12, 1e9, 11, 0.5)
    assert str(problem) == (
        "The run diverged at epoch 12. The learning rate, 0.5, is too high: each step overshoots. "
        "The weights of epoch 11 are kept."
    )
    assert isinstance(sentence_of(problem), Sentence)
    put_in_force("de")
    assert said(problem).startswith("Der Lauf ist bei Epoche 12 divergiert. Die Lernrate 0.5 ist")
    assert said(diverged(problem).fact) == "Der Lauf ist bei Epoche 12 divergiert."
    assert said(OSError("Disk is full")) == "Disk is full"


# -- live ---------------------------------------------------------------------------------------


def shown(widget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


@pytest.mark.parametrize("code", OTHERS)
def test_an_open_step_changes_its_language_and_keeps_what_was_predicted(qtbot, window, code):
    lesson = load_lesson("1")
    window.lessons.open(lesson)
    window.lessons.next()
    pane = window.lessons.pane
    qtbot.keyClick(pane, Qt.Key.Key_2)
    assert lesson.steps[1].text in shown(pane)
    recipe = window.recipe_panel.recipe()
    language().choose(code)
    other = in_language(lesson)
    assert other.steps[1].title in shown(pane)
    assert other.steps[1].text in shown(pane)
    assert [each.text() for each in pane.choices.rows] == list(other.steps[1].question.choices)
    assert pane.choices.rows[1].isChecked()
    assert window.lessons.place == 1
    assert window.recipe_panel.recipe() == recipe
    left = {text for text in texts_of(lesson) if len(text) > 20 and text in shown(pane)}
    assert left == set()
    language().choose("en")
    assert lesson.steps[1].text in shown(pane)


def test_a_lesson_of_ones_own_stays_as_it_was_written(qtbot, window):
    source = load_lesson("2").source.replace("Strokes", "Strokes of ours")
    window.lessons.open(parse_lesson(source, "mine.toml"))
    language().choose("de")
    assert "One term of the cost" in window.lessons.lesson.summary
    assert "A term that asks for rest" in shown(window.lessons.pane)


def test_a_copied_lesson_with_other_settings_is_still_translated(qtbot, window):
    source = load_lesson("2").source.replace("hidden_units = 64", "hidden_units = 36")
    window.lessons.open(parse_lesson(source, "mine.toml"))
    language().choose("de")
    assert "A term that asks for rest" not in shown(window.lessons.pane)


@pytest.mark.parametrize("code", OTHERS)
def test_an_open_glossary_changes_its_language_and_still_finds_the_english_word(window, code):
    window.help.show_glossary()
    words = window.findChild(GlossaryWindow)
    assert "Weight decay".casefold() in words.words.toPlainText().casefold()
    language().choose(code)
    text = words.words.toPlainText()
    assert all(each.meaning in text for each in glossary())
    assert "keeps weight images smooth" not in text
    words.search.setText("weight decay")
    assert words.found()[0].english == "weight decay"
    words.close()


@pytest.mark.parametrize("code", OTHERS)
def test_an_open_verdict_of_the_doctor_changes_its_language(qtbot, window, code):
    window.run.train(window.recipe_panel.recipe().replace(learning_rate=1e-7), blobs(100))
    qtbot.waitUntil(lambda: window.run.status is not RunStatus.RUNNING, timeout=20_000)
    qtbot.waitUntil(lambda: not window.doctor.is_busy, timeout=20_000)
    [notice] = window.notices.notices()
    assert notice.fact.startswith("The weights have moved by")
    language().choose(code)
    [other] = window.notices.notices()
    forms = load_catalogue(code).messages
    start = forms["The weights have moved by {share:.2g} % in {epochs} epochs."][0][:5]
    assert other.fact[: len(start.partition("{")[0])] == start.partition("{")[0]
    assert "The weights" not in shown(window.notices)
    assert str(3) in other.fact
    language().choose("en")
    assert window.notices.notices()[0].fact == notice.fact


def test_a_notice_made_of_several_sentences_changes_its_language(window):
    problem = Diverged(12, 1e9, 11, 0.5)
    window.notices.show_notice(Notice("bad", said(problem.fact), said(problem.cause)))
    for code in ("de", "zh", "es", "en"):
        language().choose(code)
        [notice] = window.notices.notices()
        assert (notice.fact, notice.cause) == (said(problem.fact), said(problem.cause))


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_wrong_with_a_setting_or_a_file_is_said_in_the_language(window, tmp_path, code):
    language().choose(code)
    form, words = window.recipe_panel, load_catalogue(code).messages
    form.set_value("learning_rate", -1.0)
    form.set_value("hidden_units", "0,5")
    problems = form.problems()
    meaning = words["it multiplies every step"][0]
    assert meaning in problems["learning_rate"]
    assert problems["learning_rate"] in shown(window)
    dotted = words["Write the decimal point as a dot: {number}."][0]
    assert problems["hidden_units"] == dotted.format(number="0.5")
    lesson = tmp_path / "broken.toml"
    lesson.write_text('title = "A"\n[[steps]]\ntitle = "One"\n')
    window.lessons.open_file(str(lesson))
    [notice] = window.notices.notices()
    missing = words["{place}{key} is missing; wanted is {kinds}."][0]
    place, kinds = "broken.toml, step 1: ", words["text"][0]
    assert notice.fact == missing.format(place=place, key="text", kinds=kinds)
    language().choose("en")
    assert "it multiplies every step" in form.problems()["learning_rate"]
    assert form.problems()["learning_rate"] in shown(window)


def test_a_setting_within_a_sentence_keeps_a_german_noun_and_a_name():
    from sae_gui.words import within_sentence

    assert within_sentence("Learning rate") == "learning rate"
    assert within_sentence("KL divergence") == "KL divergence"
    put_in_force("de")
    assert within_sentence("Learning rate") == "Lernrate"
    put_in_force("es")
    assert within_sentence("Learning rate") == "tasa de aprendizaje"
