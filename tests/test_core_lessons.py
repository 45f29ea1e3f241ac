"""Lesson files: what is a lesson, and one clear sentence for all that is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.lessons.check import Check, parse_check
from core.lessons.lesson import LessonError
from core.lessons.lesson_file import (
    LARGEST_FILE,
    is_lesson,
    load_lesson,
    parse_lesson,
    shipped_lessons,
)
from core.recipe_file import recipe_toml, shipped_recipes

STEP = '[[steps]]\ntitle = "One"\ntext = "Look."\n'
GOOD = f'title = "A lesson"\n{STEP}'


def refusal(text):
    with pytest.raises(LessonError) as caught:
        parse_lesson(text, "class.toml")
    sentence = str(caught.value)
    assert sentence.startswith("class.toml")
    assert sentence.endswith((".", "?"))
    assert "\n" not in sentence
    assert sentence.isprintable()
    assert len(sentence) < 700
    return sentence


def outcome(read):
    """The refusal, "" where there is none."""
    try:
        read()
    except LessonError as problem:
        return str(problem)
    return ""


def test_six_lessons_are_shipped_and_each_asks_before_it_tells():
    assert len(shipped_lessons()) == 6
    for name in shipped_lessons():
        lesson = load_lesson(name)
        assert lesson.data == "builtin"
        assert any(step.question and step.do == "train" for step in lesson.steps), name
        for step in lesson.steps:
            assert step.do != "train" or step.checks, step.title


def test_a_shipped_lesson_is_found_by_number_name_and_both():
    assert load_lesson("2") == load_lesson("sparsity-penalty") == load_lesson("2-sparsity-penalty")


def test_paragraphs_are_joined_and_divided():
    text = GOOD.replace('"Look."', '"""\nOne\ntwo.\n\nThree.\n"""')
    assert parse_lesson(text, "x").steps[0].text == "One two.\n\nThree."


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (STEP, ["title", "missing"]),
        ('title = "A"', ["steps", "missing"]),
        ("title = 3\n" + STEP, ["title is 3", "wanted is text"]),
        ('title = ""\n' + STEP, ["title", "not empty"]),
        (f'title = "{"x" * 61}"\n{STEP}', ["61 characters", "at most 60"]),
        (GOOD + "colour = 1\n", ["step 1", "'colour' is no key"]),
        (GOOD + "qestion = 1\n", ["'qestion'", "Did you mean question?"]),
        ("autor = 1\n" + GOOD, ["'autor' is no key"]),
        (GOOD + 'do = "fly"\n', ["do is 'fly'", "read, train, check-gradient"]),
        (GOOD + "settings = { hidden_unit = 3 }\n", ["step 1, settings", "hidden_units?"]),
        (GOOD + "settings = { hidden_units = -3 }\n", ["step 1, settings", "hidden_units is -3"]),
        (GOOD + 'settings = { sparsity = ["kl"] }\n', ["step 1, settings", "sparsity is"]),
        (GOOD + 'settings = { hidden_activation = "relu" }\n', ["step 1, settings", "KL"]),
        (GOOD + 'shown = ["nothing"]\n', ["shown is 'nothing'"]),
        (GOOD + 'shown = ["epochs"]\nlocked = ["epochs"]\n', ["locked is 'epochs'"]),
        (GOOD + "shown = [1]\n", ["shown is 1", "text in each place"]),
        (GOOD + 'view = "kitchen"\n', ["view is 'kitchen'", "training"]),
        (GOOD + 'recipe = "../../etc/passwd"\n', ["recipe is '../../etc/passwd'", "default"]),
        ('data = "/etc"\n' + GOOD, ["data is '/etc'", "builtin"]),
        (GOOD + 'checks = ["epochs >= 1"]\n', ["checks", "nothing is done"]),
        (GOOD + 'do = "train"\nchecks = ["import os"]\n', ["checks has 'import os'"]),
        (GOOD + 'do = "train"\nchecks = ["joy > 3"]\n', ["joy is no figure"]),
        (GOOD + 'do = "train"\nchecks = ["cost > much"]\n', ["much is neither"]),
        (GOOD + 'do = "train"\nchecks = ["epochs"]\n', ["epochs needs a relation"]),
        (GOOD + 'do = "train"\nchecks = ["diverged > 1"]\n', ["diverged stands alone"]),
        (GOOD + 'do = "train"\nchecks = ["seed > 1"]\n', ["seed is checked with ="]),
        (GOOD + 'do = "train"\nchecks = ["sparsity = x"]\n', ["sparsity can't be x"]),
        (GOOD + "[steps.question]\ntext = 'a'\n", ["step 1, question", "choices is missing"]),
        ('title = "A"\nsteps = [1]\n', ["steps is 1", "step 1"]),
        ('title = "A"\nsteps = []\n', ["0 of them", "1 to 30"]),
        ('title = "A"\n' + STEP * 31, ["31 of them", "1 to 30"]),
        ('title = "a\\u0000b"\n' + STEP, ["U+0000", "plain text"]),
        ('title = "a\\u202eb"\n' + STEP, ["U+202E"]),
        (GOOD + 'view = "a\\u001b[31m"\n', ["U+001B"]),
        (GOOD + '"\\u001b[2J" = 1\n', ["is no key"]),
        ("not toml at all", ["is no lesson"]),
        (f"title = {'[' * 20_000}", ["is no lesson"]),
        (f"title = {'{a=' * 10_000}", ["is no lesson"]),
        (f"{'a.' * 20_000}a = 1", ["is no"]),
        (f"title = {'9' * 10_000}", ["class.toml"]),
        (GOOD + f"[steps.question]\nanswer = {'9' * 4000}\n", ["step 1, question"]),
        ("#" * (LARGEST_FILE + 1), ["over 64 KiB"]),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence_that_names_it(text, named):
    sentence = refusal(text)
    for words in named:
        assert words in sentence


def test_answer_must_be_one_of_the_choices():
    question = '[steps.question]\ntext="a"\nchoices=["b","c"]\nexplanation="d"\nanswer='
    assert "wanted is a whole number from 1 to 2" in refusal(f"{GOOD}{question}3\n")
    assert "answer is true" in refusal(f"{GOOD}{question}true\n")
    assert parse_lesson(f"{GOOD}{question}2\n", "x").steps[0].question.answer == 1


def test_missing_huge_and_binary_files_are_refused_before_they_are_read(tmp_path):
    huge = tmp_path / "huge.toml"
    with huge.open("wb") as file:
        file.truncate(10**11)  # sparse: reading it whole would take all memory
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\x80\xfe\x00title")
    for path, words in (
        (tmp_path / "gone.toml", "is not there"),
        (tmp_path, "is a folder"),
        ("/dev/zero", "is not there"),
        ("a\0b.toml", r"'a.x00b.toml' is not there"),
        (huge, "over 64 KiB"),
        (binary, "not text in UTF-8"),
    ):
        with pytest.raises(LessonError, match=words):
            load_lesson(path)


@given(st.text(max_size=200), st.integers(0, 400))
def test_no_text_put_into_a_lesson_makes_anything_but_a_lesson_or_a_sentence(noise, place):
    source = load_lesson("3").source
    sentence = outcome(lambda: parse_lesson(source[:place] + noise + source[place:], "x.toml"))
    assert "\n" not in sentence


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
        max_leaves=12,
    ),
    st.sampled_from(["steps", "settings", "title", "data", "recipe", "summary"]),
)
def test_values_of_any_shape_are_refused_by_name(value, key):
    from core.lessons.reading import Table
    from core.lessons.steps import parse_lesson_table

    values = {"title": "A", "steps": [{"title": "a", "text": "b"}], key: value}
    sentence = outcome(lambda: parse_lesson_table(Table(values, "x.toml"), "", ""))
    assert not sentence or sentence.startswith("x.toml")
    assert "\n" not in sentence


def test_checks_know_yes_no_and_not_yet():
    check = parse_check("mean_activation > 0.4")
    assert check == Check("mean_activation", ">", 0.4)
    assert check.holds({"mean_activation": 0.5}, {}) is True
    assert check.holds({"mean_activation": 0.3}, {}) is False
    assert check.holds({}, {}) is None
    lower = parse_check("error < before")
    assert lower.holds({"error": 1.0}, {"error": 2.0}) is True
    assert lower.holds({"error": 1.0}, {}) is None
    assert parse_check("diverged").holds({"diverged": False}, {}) is False
    assert parse_check("sparsity_weight = 3").holds({"sparsity_weight": 3.0}, {}) is True


def test_lessons_and_recipes_are_told_apart():
    for name in shipped_lessons():
        assert is_lesson(load_lesson(name).source)
    from core.recipe_file import load_recipe

    for name in shipped_recipes():
        assert not is_lesson(recipe_toml(load_recipe(name)))
    assert is_lesson("[[steps]]\nbroken =")
    assert not is_lesson("x = " + "[" * 20_000)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, " is a folder. Give one .toml file in it."),
        (b"", "mine.toml is no lesson: it is empty."),
        (b" \n\n", "mine.toml is no lesson: it is empty."),
        (
            "title = 'x'".encode("utf-16"),
            "mine.toml is no lesson: it is text in UTF-16. Save it as UTF-8.",
        ),
    ],
    ids=["folder", "empty", "blank", "UTF-16"],
)
def test_what_stands_in_a_lesson_s_place_is_named_for_what_it_is(tmp_path, content, sentence):
    path = tmp_path / "mine.toml"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(LessonError) as refused:
        load_lesson(str(path))
    assert str(refused.value) in (sentence, f"{path}{sentence}")
