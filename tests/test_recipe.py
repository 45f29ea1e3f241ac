"""Settings know their ranges; recipe files and ``--set`` refuse what no run can have."""

import dataclasses
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recipe import GROUPS, SETTINGS, Recipe, RecipeError
from core.recipe_file import (
    load_recipe,
    parse_recipe,
    recipe_description,
    recipe_toml,
    shipped_recipes,
    with_settings,
)

CONTRACT = [
    "hidden_units",
    "hidden_activation",
    "active_units",
    "output_activation",
    "loss",
    "sparsity",
    "sparsity_target",
    "sparsity_weight",
    "weight_decay",
    "gradient",
    "initial_weights",
    "optimizer",
    "learning_rate",
    "momentum",
    "batch_size",
    "epochs",
    "patience",
    "seed",
    "precision",
    "input_dropout",
    "validation_fraction",
    "binarize",
    "image_size",
    "limit",
]


def test_recipe_has_exactly_the_settings_of_the_contract():
    assert sorted(SETTINGS) == sorted(CONTRACT)


def test_every_setting_says_what_it_is():
    for key, setting in SETTINGS.items():
        assert setting.label, key
        assert setting.help.endswith("."), key
        assert setting.group in GROUPS, key


@pytest.mark.parametrize("name", shipped_recipes())
def test_shipped_recipe_can_run_and_says_what_it_is_for(name):
    assert load_recipe(name).problems() == {}
    assert len(recipe_description(name)) > 80


def test_shipped_recipes_are_those_promised():
    promised = {"default", "notebook-2018", "ufldl-2011", "matlab-digits", "fast", "topk"}
    assert promised <= set(shipped_recipes())
    assert shipped_recipes()[0] == "default"


def test_default_recipe_is_that_of_its_file():
    assert load_recipe("default") == Recipe()


@pytest.mark.parametrize("name", shipped_recipes())
def test_recipe_survives_its_file(name):
    recipe = load_recipe(name)
    assert parse_recipe(recipe_toml(recipe, "two\nlines"), "copy") == recipe


@given(
    rate=st.floats(min_value=1e-12, max_value=1e4, exclude_min=True),
    target=st.floats(min_value=1e-6, max_value=1 - 1e-6),
    binarize=st.booleans(),
)
def test_numbers_survive_the_file_to_the_last_bit(rate, target, binarize):
    recipe = Recipe(learning_rate=rate, sparsity_target=target, binarize=binarize)
    assert parse_recipe(recipe_toml(recipe), "copy") == recipe


REFUSED = [
    ("sparsity_target = 1.2", ["sparsity_target is 1.2", "between 0 and 1, both excluded"]),
    ("sparsity_target = 0", ["sparsity_target is 0", "both excluded"]),
    ("hidden_units = 0", ["hidden_units is 0", "between 1 and 65,536"]),
    ("hidden_units = 1.5", ["hidden_units is 1.5", "whole number"]),
    ('hidden_units = "many"', ["hidden_units is 'many'", "whole number"]),
    ("hidden_units = true", ["hidden_units is True", "whole number"]),
    ("learning_rate = nan", ["learning_rate is nan", "above 0"]),
    ("learning_rate = " + "9" * 400, ["learning_rate is inf", "above 0"]),
    ("epochs = " + "9" * 400, ["epochs is 9999", "….", "between 1 and"]),
    ('loss = "' + "x" * 50_000 + '"', ["loss is 'xxxx", "….", "squared_error or"]),
    ("learning_rate = -1", ["learning_rate is -1", "above 0"]),
    ('optimizer = "sgd"', ["optimizer is 'sgd'", "gradient_descent, momentum, adam or lbfgs"]),
    ('binarize = "yes"', ["binarize is 'yes'", "true or false"]),
    ("seed = -1", ["seed is -1", "between 0 and"]),
    ("hiden_units = 5", ["'hiden_units' is not a setting", "Did you mean hidden_units?"]),
    ("[table]\nx = 1", ["'table' is not a setting"]),
    ("epochs = ", ["is not a recipe"]),
    ("a = " + "[" * 5000, ["is not a recipe"]),
    ("seed = " + "9" * 5000, ["is not a recipe", "4300 digits"]),
    ("a." * 20_000 + "a = 1", ["is not a recipe", "dots"]),
    ('hidden_activation = "relu"', ["sparsity is 'kl'", "ReLU has no upper end"]),
    ('output_activation = "linear"\nloss = "cross_entropy"', ["loss is", "sigmoid output"]),
    ('gradient = "notebook-2018"\nweight_decay = 0.1', ["weight_decay is 0.1", "notebook's rule"]),
    (
        'gradient = "notebook-2018"\nweight_decay = 0\noptimizer = "lbfgs"',
        ["optimizer is 'lbfgs'", "notebook's"],
    ),
    (
        'hidden_activation = "topk"\nsparsity = "none"\nactive_units = 500\nhidden_units = 100',
        ["active_units is 500", "at most the number of hidden units, 100"],
    ),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_wrong_recipe_is_refused_in_one_sentence_with_name_value_and_range(tmp_path, text, words):
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(RecipeError) as refusal:
        load_recipe(path)
    sentence = str(refusal.value)
    assert sentence.startswith("mine.toml")
    assert "\n" not in sentence
    for each in words:
        assert each in sentence


@pytest.mark.parametrize(
    ("assignment", "words"),
    [
        ("epochs", ["'epochs' is not KEY=VALUE"]),
        ("epochs=ten", ["epochs is 'ten'", "whole number"]),
        ("rho=0.1", ["'rho' is not a setting"]),
        ("sparsity_target=1.2", ["sparsity_target is 1.2", "both excluded"]),
        ("hidden_units=1e3", ["hidden_units is '1e3'", "whole number"]),
        ("epochs=" + "9" * 400, ["epochs is 9999", "…. Must be between 1"]),
        ("epochs=" + "9" * 5000, ["epochs is '9999", "whole number"]),
        ("learning_rate=" + "9" * 400, ["learning_rate is inf", "at most 10,000"]),
    ],
)
def test_wrong_set_option_is_refused(assignment, words):
    with pytest.raises(RecipeError) as refusal:
        with_settings(Recipe(), [assignment])
    for each in words:
        assert each in str(refusal.value)


def test_set_options_take_the_kind_of_their_setting():
    changed = with_settings(
        Recipe(), ["epochs=3", "learning_rate=1", "binarize=true", "sparsity=none"]
    )
    assert (changed.epochs, changed.binarize, changed.sparsity) == (3, True, "none")
    assert isinstance(changed.learning_rate, float)


def test_recipe_that_is_no_text_or_not_there_or_huge_is_refused(tmp_path):
    binary, huge = tmp_path / "b.toml", tmp_path / "h.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    huge.write_bytes(b"#" * 100_000)
    for path, words in [
        (binary, "not text in UTF-8"),
        (huge, "over 64 KiB"),
        (tmp_path / "none.toml", "can't be read: No such file"),
        (tmp_path, "is no recipe"),
        ("nonsense", "'nonsense' is no recipe. Give a .toml file, or one of default"),
        ("n" * 5000, "nnn' is no recipe. Give a .toml file"),
    ]:
        with pytest.raises(RecipeError) as refusal:
            load_recipe(path)
        assert words in str(refusal.value)


def test_a_recipe_that_an_editor_put_a_byte_order_mark_before_opens(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbfepochs = 7\r\n")
    assert load_recipe(path).epochs == 7


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_called_like_a_recipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(RecipeError, match="is no recipe"):
        load_recipe(tmp_path / "pipe.toml")


@pytest.mark.parametrize("key", ["weight_decay", "input_dropout", "validation_fraction"])
def test_negative_zero_is_zero(key):
    for changed in (with_settings(Recipe(), [f"{key}=-0.0"]), parse_recipe(f"{key} = -0.0", "x")):
        assert str(getattr(changed, key)) == "0.0"


def test_settings_without_effect_say_why():
    reasons = Recipe(optimizer="lbfgs", sparsity="l1").inapplicable()
    assert reasons["learning_rate"] == "by line search"
    assert "sparsity_target" in reasons
    assert "sparsity_weight" not in reasons


def test_recipe_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Recipe().epochs = 3
