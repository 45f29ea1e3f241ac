"""The exported script goes the whole way of a run: its first weights, its rates, its returns."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from problems import blobs, dataset, finish, small_recipe, trained, weights
from test_run_script import costs_of, run_alone

from core.course import Course
from core.files import FileProblem
from core.pictures.exports import write_export
from core.pictures.taken_run import taken_run
from core.runs.going_on import go_on
from core.runs.run_file import load_run, save_run
from core.runs.saved_run import run_of
from core.runs.script import write_script
from core.trainer import Diverged, Trainer

WHOLE = {"batch_size": 0}
OPTIMIZERS = {
    "adam": {},
    "momentum": {"optimizer": "momentum", "learning_rate": 0.05},
    "gradient descent, whole set": {**WHOLE, "optimizer": "gradient_descent"},
    "adam, whole set": WHOLE,
    "l1 relu": {"hidden_activation": "relu", "sparsity": "l1", "sparsity_weight": 0.01},
}
LBFGS = {"lbfgs": {"optimizer": "lbfgs"}}


def begun(data=None, weights=None, **changes):
    recipe = small_recipe(**{"precision": "float64", "epochs": 6, **changes})
    return Trainer(recipe, data or blobs(), weights=weights)


def to(trainer, epoch, batches=0):
    """Train to some steps within an epoch."""
    trainer.takes_small_steps = True
    for _ in trainer.run():
        if (trainer.epoch, trainer._batches) >= (epoch, batches):
            return


def check(trainer, tmp_path, rel=1e-9):
    """The script gives the costs of every epoch since the run's first weights."""
    script = tmp_path / "run.py"
    write_script(script, trainer.recipe, trainer.prepared, trainer.history, trainer.course)
    done = run_alone(script, folder=tmp_path)
    assert not done.stderr
    told = costs_of(done.stdout)
    after = trainer.history[trainer.course.first_epoch :]
    assert len(told) == len(after) > 0
    wanted = [each.cost for each in after]
    assert [mine for mine, _ in told] == pytest.approx(wanted, rel=max(rel, 1e-8))
    assert float(done.stdout.split("costs: ")[1].split()[0]) < rel
    return script.read_text()


def final_weights(script, tmp_path):
    """Those that the script ends with."""
    (tmp_path / "run.py").write_text(
        f"{script}\nnp.savez('end.npz', end=np.concatenate([alpha.ravel(), beta.ravel()]))\n"
    )
    run_alone(tmp_path / "run.py", folder=tmp_path)
    return np.load(tmp_path / "end.npz")["end"]


@pytest.mark.parametrize("changes", [*OPTIMIZERS.values(), *LBFGS.values()], ids=str)
def test_branch_starts_from_its_own_weights(changes, tmp_path):
    source = trained(precision="float64", epochs=4, **changes)
    moment = weights(source).astype(np.float32)  # as moments are kept
    trainer = begun(weights=moment, **{**changes, "sparsity_weight": 0.3})
    finish(trainer)
    check(trainer, tmp_path)
    check_fresh = begun(**{**changes, "sparsity_weight": 0.3})
    finish(check_fresh)
    assert check_fresh.history[0].cost != pytest.approx(trainer.history[0].cost, rel=1e-3)


@pytest.mark.parametrize("changes", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_every_rate_that_was_set_is_in_the_script(changes, tmp_path):
    trainer = begun(**changes)
    is_whole = changes.get("batch_size") == 0
    for epoch, batch, rate in ((1, 0, 0.02), (2, 0 if is_whole else 1, 0.001), (4, 0, 0.03)):
        to(trainer, epoch, batch)
        trainer.learning_rate = 7.0  # passed over while it is being typed
        trainer.learning_rate = rate
    finish(trainer)
    text = check(trainer, tmp_path)
    assert "0.02" in text
    assert "7.0" not in text


def test_rate_that_was_set_back_leaves_no_trace():
    trainer = begun()
    to(trainer, 1)
    trainer.learning_rate = 0.5
    trainer.learning_rate = trainer.recipe.learning_rate
    assert trainer.course.rates == ()


def test_many_rates_fill_lines_and_no_line_is_too_long(tmp_path):
    trainer = begun(epochs=30)
    for epoch in range(30):
        to(trainer, epoch, 1)
        trainer.learning_rate = 0.001 + epoch / 12345
    finish(trainer)
    text = check(trainer, tmp_path)
    assert max(map(len, text.splitlines())) <= 99


@pytest.mark.parametrize("name", ["adam", "momentum", "gradient descent, whole set"])
def test_run_that_diverged_goes_on_in_the_script_where_it_did(name, tmp_path):
    trainer = begun(**OPTIMIZERS[name])
    to(trainer, 2)
    trainer.learning_rate = 1e6
    with pytest.raises(Diverged):
        finish(trainer)
    trainer.learning_rate = 0.01
    finish(trainer)
    assert trainer.course.forgotten
    assert all(rate < 1 for _, batch, rate in trainer.course.rates if not batch)
    check(trainer, tmp_path)


# A few images of noise: the validation loss turns while the cost still falls.
NOISE = dataset(np.random.default_rng(0).random((16, 36), np.float32))
TURNING = {
    "hidden_units": 30,
    "validation_fraction": 0.5,
    "sparsity": "none",
    "weight_decay": 0.0,
    "epochs": 4000,
    "patience": 10,
}
RATES = {"gradient_descent": 8.0, "momentum": 1.0, "adam": 0.02, "lbfgs": 1.0}


@pytest.mark.parametrize("optimizer", RATES)
def test_patience_puts_the_best_weights_back_in_the_script_too(optimizer, tmp_path):
    rate = RATES[optimizer]
    trainer = begun(NOISE, **TURNING, optimizer=optimizer, learning_rate=rate)
    finish(trainer)
    assert trainer.end_reason == "no_improvement"
    text = check(trainer, tmp_path, rel=1e-6)
    ours = weights(trainer)
    assert np.abs(final_weights(text, tmp_path) - ours).max() < 1e-5 * np.abs(ours).max()


@pytest.mark.parametrize("optimizer", RATES)
def test_run_that_went_on_after_patience_ended_it_is_gone_along_with(optimizer, tmp_path):
    rate = RATES[optimizer]
    trainer = begun(NOISE, **TURNING, optimizer=optimizer, learning_rate=rate)
    finish(trainer)
    trainer.epochs = trainer.epoch + 3
    finish(trainer)
    assert trainer.course.returns
    check(trainer, tmp_path, rel=1e-6)


def test_the_way_is_kept_in_the_runs_file(tmp_path):
    data = blobs()
    moment = weights(trained(precision="float64", epochs=4)).astype(np.float32)
    trainer = begun(data, moment, epochs=5)
    to(trainer, 2, 1)
    trainer.learning_rate = 0.02
    to(trainer, 3)
    save_run(tmp_path / "run.npz", run_of(trainer, data))
    saved = load_run(tmp_path / "run.npz")
    resumed = go_on(saved, data, saved.recipe.replace(learning_rate=0.004))
    finish(resumed)
    assert [each[2] for each in resumed.course.rates] == [0.02, 0.004]
    check(resumed, tmp_path)
    save_run(tmp_path / "end.npz", run_of(resumed, data))
    taken = taken_run(load_run(tmp_path / "end.npz"), resumed.prepared)
    write_export("script", tmp_path / "again.py", taken)
    told = costs_of(run_alone(tmp_path / "again.py").stdout)
    assert len(told) == 5
    assert all(mine == pytest.approx(theirs, rel=1e-8) for mine, theirs in told)


@pytest.mark.parametrize("changes", [{}, {"optimizer": "lbfgs"}], ids=str)
def test_weights_from_a_file_are_gone_on_from_at_their_epoch(changes, tmp_path):
    before = trained(precision="float64", epochs=4, **changes)
    recipe = before.recipe.replace(epochs=7)
    trainer = Trainer(recipe, blobs(), weights=weights(before), history=before.history)
    finish(trainer)
    text = check(trainer, tmp_path)
    assert "FIRST = 4" in text
    untouched = Trainer(recipe, blobs(), weights=weights(before), history=before.history)
    assert "FIRST" not in check_untouched(untouched, tmp_path)


def check_untouched(trainer, tmp_path):
    """Weights nobody trained on since: the script goes the way that led to them."""
    write_script(
        tmp_path / "u.py", trainer.recipe, trainer.prepared, trainer.history, trainer.course
    )
    told = costs_of(run_alone(tmp_path / "u.py").stdout)
    assert all(mine == pytest.approx(theirs, rel=1e-8) for mine, theirs in told)
    assert len(told) == 4
    return (tmp_path / "u.py").read_text()


def test_run_of_an_earlier_version_whose_rate_was_changed_is_refused_before_writing(tmp_path):
    trainer = trained(epochs=2)
    unknown = dataclasses.replace(trainer.course, is_known=False)
    with pytest.raises(FileProblem, match="does not say when"):
        write_script(
            tmp_path / "run.py", trainer.recipe, trainer.prepared, trainer.history, unknown
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("first_epoch", -1),
        ("first_epoch", True),
        ("rates", [[0, 1]]),
        ("rates", {"a": 1}),
        ("rates", [[0, 0, "fast"]]),
        ("returns", [[3, 3]]),
        ("forgotten", [1.5]),
    ],
)
def test_course_that_makes_no_sense_is_refused(key, told):
    about = {**Course().about(), key: told}
    with pytest.raises((TypeError, ValueError)):
        Course.of(about, None)
