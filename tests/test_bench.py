"""The speed table: it runs, its peers compute the same, and what is missing is said."""

from __future__ import annotations

import json
from importlib.util import find_spec
from itertools import islice

import numpy as np
import pytest
from problems import blobs

from core.autoencoder import SparseAutoencoder
from core.bench import contestants
from core.bench.contestants import CONTESTANTS
from core.bench.notebook_loop import net_fit
from core.bench.problem import Problem, quick_problem
from core.bench.scipy_peer import PlainCost
from core.bench.table import Row
from core.bench.turns import compete
from core.datasets.prepare import prepare
from core.fused import SWITCH
from core.rules import objective_for
from core.trainer import Trainer
from core.work import finish
from sae_gui.__main__ import main
from sae_gui.bench_verb import figure, table_lines

SMALL = Problem("builtin", images=60, units=12, batch=20, lbfgs_units=5, lbfgs_iterations=2)


@pytest.fixture(autouse=True)
def small_images(monkeypatch):
    """Soft spots in place of digits: the peers need only be the same."""
    monkeypatch.setattr(Problem, "dataset", lambda self: blobs(self.images))


def our_terms(recipe):
    """J and its gradient at the first weights, in float64."""
    recipe = recipe.replace(precision="float64")
    prepared = prepare(blobs(SMALL.images), recipe)
    model = SparseAutoencoder.drawn(prepared.pixels, recipe)
    objective = objective_for(recipe, model, prepared)
    terms = finish(objective.evaluate(np.arange(SMALL.images)))
    return terms.cost, objective.gradient


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_notebooks_loop_and_our_rule_have_the_same_costs():
    recipe = SMALL.notebook("float64").replace(epochs=5)
    images = prepare(blobs(SMALL.images), recipe).widen(slice(None), np.float64)
    trainer = Trainer(recipe, blobs(SMALL.images))
    for _ in trainer.run():
        pass
    matrix = np.asmatrix(images)
    theirs = list(islice(net_fit(matrix, matrix, SMALL.units), 5))
    assert [each.cost for each in trainer.history] == pytest.approx(theirs, rel=1e-12)


def test_plain_float64_cost_is_ours():
    plain = PlainCost(SMALL.ufldl("float64"), SMALL)
    cost, gradient = plain(plain.start)
    ours, our_gradient = our_terms(SMALL.ufldl("float64"))
    assert cost == pytest.approx(ours, rel=1e-12)
    np.testing.assert_allclose(gradient, our_gradient, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("recipe", [SMALL.exact(), SMALL.mini_batch()], ids=["exact", "adam"])
def test_pytorchs_cost_is_ours(recipe):
    pytest.importorskip("torch", reason="PyTorch is not installed")
    from core.bench.torch_peer import TorchAutoencoder

    peer = TorchAutoencoder(recipe, SMALL)
    cost = peer.cost(peer.images)
    cost.backward()
    ours, gradient = our_terms(recipe)
    assert float(cost) == pytest.approx(ours, rel=1e-5)
    theirs = np.concatenate([each.grad.numpy().ravel() for each in peer.parameters])
    np.testing.assert_allclose(theirs, gradient, rtol=1e-3, atol=1e-6)


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
@pytest.mark.parametrize("name", [each for each in CONTESTANTS if "goal" not in each])
def test_every_side_takes_a_turn(name, monkeypatch):
    monkeypatch.setenv(SWITCH, "1")  # put back afterwards: a side may change it in its process
    if "PyTorch" in name:
        pytest.importorskip("torch", reason="PyTorch is not installed")
    if "SciPy" in name:
        pytest.importorskip("scipy", reason="SciPy is not installed")
    assert next(CONTESTANTS[name](SMALL)) > 0


def test_run_to_a_goal_stops_at_the_epoch_that_reaches_it():
    recipe = SMALL.mini_batch().replace(epochs=40)
    trainer = Trainer(recipe, blobs(SMALL.images))
    goal = 0.7 * trainer.squared_error()
    assert contestants.reaches(trainer, goal)
    assert trainer.squared_error() <= goal
    assert 0 < trainer.epoch < 40
    assert not contestants.reaches(Trainer(recipe.replace(epochs=1), blobs(60)), 0.0)


def test_sides_have_a_turn_in_every_round_and_absence_has_a_reason():
    problem = Problem("builtin", images=20, units=4, batch=10, rounds=3)
    found, absent = compete(["Adam step", "Adam step in PyTorch"], problem)
    assert len(found["Adam step"]) == 3
    if find_spec("torch") is None:
        assert absent == {"Adam step in PyTorch": "torch is not installed"}
    else:
        assert len(found["Adam step in PyTorch"]) == 3


def test_verb_prints_every_figure_as_json(capsys):
    assert main(["bench", "--quick", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    rows = {row["what"]: row for row in told["rows"]}
    assert told["problem"]["images"] == quick_problem().images
    assert told["machine"]["numpy"] == np.__version__
    epoch = rows["whole-set epoch, notebook's rule"]
    assert epoch["than"] == "notebook loop"
    assert epoch["times"] > 0
    assert rows["matrix product, float32"]["unit"] == "GFLOP/s"
    step = rows["step of Adam, batch 100, cross-entropy"]
    if find_spec("torch") is None:
        assert (step["theirs"], step["note"]) == (None, "torch is not installed")
    assert "only at the notebook's sizes" in rows["to the notebook's last squared error"]["note"]


def test_text_table_lines_up_and_says_what_is_missing():
    rows = [
        Row("a step", 0.0048, "s", "PyTorch", 0.0052, 1.083, 1.0),
        Row("a longer thing", 0.5, "s", "SciPy", note="scipy is not installed"),
    ]
    lines = table_lines(quick_problem(), rows)
    assert "Small sizes" in lines[2]
    step, longer = lines[-2:]
    assert "4.8 ms" in step
    assert step.endswith("1.08       1")
    assert "SciPy: scipy is not installed" in longer
    assert step.index("PyTorch") == longer.index("SciPy")


def test_figures_are_short():
    assert figure(0.00481, "s") == "4.81 ms"
    assert figure(0.3842, "s") == "0.384 s"
    assert figure(2426.3, "s") == "2,426 s"
    assert figure(265.2, "GFLOP/s") == "265 GFLOP/s"


def test_notebooks_settings_are_the_published_ones():
    recipe = Problem("mnist").notebook("float32")
    assert (recipe.hidden_units, recipe.learning_rate, recipe.sparsity_target) == (
        1024,
        0.001,
        0.2,
    )
    assert Problem("mnist").products(784) == 80_281_600_000 == 5 * 2 * 10_000 * 784 * 1024
