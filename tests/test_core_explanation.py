"""A reconstruction taken apart adds up, and follows every change of its code."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from problems import small_recipe

from core.analysis.explanation import NO_EDITS, explain, step_counts
from core.autoencoder import SparseAutoencoder


def model_of(hidden="sigmoid", output="sigmoid", precision="float64", pixels=30, units=24):
    recipe = small_recipe(
        hidden_units=units,
        hidden_activation=hidden,
        output_activation=output,
        sparsity="kl" if hidden == "sigmoid" else "none",
        loss="squared_error",
        active_units=5,
        initial_weights="normal",
        precision=precision,
    )
    return SparseAutoencoder.drawn(pixels, recipe)


def explained(**kinds):
    model = model_of(**kinds)
    image = np.random.default_rng(3).uniform(size=model.pixels)
    bounded = kinds.get("hidden", "sigmoid") == "sigmoid"
    return model, explain(model, image, bounded=bounded, steps=9)


KINDS = list(
    itertools.product(("sigmoid", "relu", "topk"), ("sigmoid", "linear"), ("float32", "float64"))
)


@pytest.mark.parametrize(("hidden", "output", "precision"), KINDS)
def test_start_and_parts_add_up_to_the_reconstruction(hidden, output, precision):
    model, why = explained(hidden=hidden, output=output, precision=precision)
    added = why.start + sum(why.part(unit) for unit in range(24))
    inputs = why.code @ model.beta[1:] + model.beta[0]
    rounding = 1e-5 if precision == "float32" else 1e-13
    np.testing.assert_allclose(added, inputs, rtol=rounding, atol=rounding)
    np.testing.assert_allclose(why.sum_with(NO_EDITS), inputs, rtol=rounding, atol=rounding)
    whole = model.reconstruct(why.image[np.newaxis])[0]
    np.testing.assert_allclose(why.shown(why.total), whole, rtol=rounding, atol=rounding)
    assert why.parts == np.count_nonzero(why.code)


@pytest.mark.parametrize(("hidden", "output", "precision"), KINDS)
def test_error_after_changes_equals_a_recomputation(hidden, output, precision):
    model, why = explained(hidden=hidden, output=output, precision=precision)
    edits = NO_EDITS.setting(int(why.order[1]), 0.0).setting(int(why.order[-1]), 0.7)
    code = why.code.copy()
    code[why.order[1]], code[why.order[-1]] = 0, 0.7
    wanted = model.decode(code[np.newaxis])[0]
    error = np.sum((wanted - why.image) ** 2) / 2
    assert why.error(edits) == pytest.approx(error, rel=1e-4 if precision == "float32" else 1e-12)
    last = why.shown(why.sums_with(edits))[-1]
    np.testing.assert_allclose(last, wanted, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("hidden", ["sigmoid", "relu", "topk"])
def test_building_up_takes_the_strongest_parts_first(hidden):
    model, why = explained(hidden=hidden)
    lengths = np.abs(why.code) * np.linalg.norm(model.beta[1:], axis=1)
    assert np.all(np.diff(lengths[why.order]) <= 0)
    edits = NO_EDITS.setting(int(why.order[2]), 0.05)
    for count in range(why.parts + 1):
        among = why.order[:count]
        for changed in (NO_EDITS, edits):
            wanted = why.start + sum(
                (why.part(int(unit), changed) for unit in among), np.zeros_like(why.start)
            )
            np.testing.assert_allclose(
                why.sum_of_strongest(count, changed), wanted, rtol=1e-10, atol=1e-12
            )
    steps = why.sums_with(edits)
    for step, count in enumerate(why.counts):
        np.testing.assert_allclose(
            steps[step], why.sum_of_strongest(count, edits), rtol=1e-10, atol=1e-12
        )


def test_a_template_of_the_image_is_the_strongest_part_and_explains_it_all():
    """Unit 4 is the image itself: start alone is blank, one part is a perfect copy."""
    model = model_of(hidden="relu", output="linear")
    image = np.random.default_rng(1).uniform(size=30)
    model.parameters[:] = 0
    model.alpha[1:, 4] = image / (image @ image)
    model.beta[5] = image
    why = explain(model, image, bounded=False)
    assert why.order[0] == 4
    assert why.code[4] == pytest.approx(1)
    assert why.counts == (0, 1)
    errors = why.errors(why.shown(why.sums))
    assert errors == pytest.approx([image @ image / 2, 0])
    assert why.error(NO_EDITS.setting(4, 0)) == pytest.approx(image @ image / 2)
    assert why.error(NO_EDITS.setting(4, 2)) == pytest.approx(image @ image / 2)


def test_undo_goes_back_through_every_change_and_through_a_reset():
    _, why = explained()
    one = NO_EDITS.setting(3, 0.0)
    two = one.setting(3, 0.4).setting(5, 0.1)
    cleared = two.cleared()
    assert not cleared.values
    assert cleared.undone() is two
    assert dict(two.undone().values) == {3: 0.4}
    assert two.undone().undone() is one
    assert one.undone() is NO_EDITS
    assert NO_EDITS.undone() is NO_EDITS
    before = why.sum_with(one)
    assert np.array_equal(why.sum_with(two.undone().undone()), before)
    assert np.array_equal(why.sum_with(one.undone()), why.total)


def test_giving_a_unit_back_its_own_activation_leaves_no_trace():
    one = NO_EDITS.setting(3, 0.0)
    assert not one.setting(3, None).values
    assert one.setting(3, 0.0) is one
    assert NO_EDITS.cleared() is NO_EDITS


def test_steps_of_building_up_double_and_end_with_all():
    assert step_counts(5, 14) == (0, 1, 2, 3, 4, 5)
    assert step_counts(0, 14) == (0,)
    for parts in (9, 14, 25, 51, 196, 1024, 4096):
        for steps in (5, 9, 14):
            counts = step_counts(parts, steps)
            assert len(counts) <= steps
            assert counts[:2] == (0, 1)
            assert counts[-1] == parts
            assert all(a < b for a, b in itertools.pairwise(counts))
    assert len(step_counts(196, 14)) == 14
