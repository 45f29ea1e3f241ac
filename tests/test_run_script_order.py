"""The exported script adds up in the run's own order, where rounding grows from step to step."""

from __future__ import annotations

import re

import pytest
from problems import finish, trained
from test_run_script import costs_of, run_alone

from core import workspace
from core.datasets.load import load_dataset
from core.recipe_file import load_recipe
from core.runs.script import script_text, write_script
from core.trainer import Trainer
from core.versions import THREADS, versions_here

TOUCHY = {
    "lbfgs": {"optimizer": "lbfgs", "hidden_units": 30, "epochs": 120, "loss": "cross_entropy"},
    "notebook": {
        "gradient": "notebook-2018",
        "initial_weights": "normal",
        "optimizer": "gradient_descent",
        "weight_decay": 0.0,
        "learning_rate": 0.01,
        "hidden_units": 100,
        "epochs": 60,
        "sparsity_weight": 0.1,
        "sparsity_target": 0.2,
    },
}


def difference(script):
    """The largest one that the script finds to the run's costs, as a share of them."""
    done = run_alone(script)
    assert not done.stderr
    return float(done.stdout.split("costs: ")[1].split()[0])


def exported(trainer, folder):
    path = folder / "run.py"
    write_script(
        path, trainer.recipe, trainer.prepared, trainer.history, threads=versions_here()[THREADS]
    )
    return path


@pytest.mark.parametrize("changes", TOUCHY.values(), ids=TOUCHY)
def test_costs_are_the_runs_to_the_last_digits_where_another_order_strays(
    changes, tmp_path, monkeypatch
):
    # Small chunks, as a large model has them: these digits come in three or more.
    monkeypatch.setattr(workspace, "_CHUNK_WORK", workspace._CHUNK_WORK / 700)
    digits = load_dataset("builtin", limit=400, image_size=14)
    trainer = trained(
        digits, precision="float64", limit=400, image_size=14, batch_size=0, **changes
    )
    script = exported(trainer, tmp_path)
    assert difference(script) < 1e-13
    text = script.read_text()
    rows = int(re.search(r"count = -\(-len\(x\) // (\d+)\)", text)[1])
    assert rows < 200
    script.write_text(text.replace(f"// {rows})", "// 400)"))
    assert difference(script) > 1e-11


def test_script_takes_as_many_threads_as_the_run_had(tmp_path):
    trainer = trained(epochs=1, optimizer="lbfgs")
    told = trainer.recipe, trainer.prepared, trainer.history
    line = 'os.environ["OPENBLAS_NUM_THREADS"] = "3"'
    assert line in script_text(*told, threads="3").split("import numpy")[0]
    assert "environ" not in script_text(*told)
    assert "environ" not in script_text(*told, threads='1"; import evil')


def test_threads_are_those_that_the_environment_allows(monkeypatch):
    for name in ("OPENBLAS_NUM_THREADS", "GOTO_NUM_THREADS", "OMP_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    cores = int(versions_here()[THREADS])
    assert cores >= 1
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert versions_here()[THREADS] == "1"
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4096")
    assert int(versions_here()[THREADS]) == cores
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "many")
    assert versions_here()[THREADS] == "1"


@pytest.mark.soak
@pytest.mark.parametrize(("name", "epochs"), [("ufldl-2011", 400), ("notebook-2018", 60)])
def test_script_of_a_shipped_recipe_keeps_to_the_run_all_the_way(
    name, epochs, tmp_path, mnist_folder
):
    recipe = load_recipe(name).replace(precision="float64", epochs=epochs, limit=10_000)
    trainer = Trainer(recipe, load_dataset(mnist_folder / "train-images-idx3-ubyte.gz"))
    finish(trainer)
    script = exported(trainer, tmp_path)
    done = run_alone(script, timeout=3600)
    assert len(costs_of(done.stdout)) == len(trainer.history)
    assert float(done.stdout.split("costs: ")[1].split()[0]) < 1e-12
