"""The exported script needs NumPy alone, trains as the run did, and reads as our own code does."""

import ast
import subprocess
import sys

import numpy as np
import pytest
from problems import blobs, trained

from core.files import FileProblem
from core.runs.run_file import save_run
from core.runs.saved_run import run_of
from core.runs.script import script_text, write_script
from core.runs.script_template import fill

#: Refuses every import that is neither NumPy's own nor the standard library's, then runs a file.
_ALONE = """
import runpy, sys
class Guard:
    def find_spec(self, name, path=None, target=None):
        root = name.partition(".")[0]
        if root != "numpy" and root not in sys.stdlib_module_names and not root.startswith("_"):
            raise ImportError(f"{name} is not NumPy")
sys.meta_path.insert(0, Guard())
runpy.run_path(sys.argv[1], run_name="__main__")
"""

_NOTEBOOK = {
    "gradient": "notebook-2018",
    "initial_weights": "normal",
    "weight_decay": 0.0,
    "learning_rate": 0.01,
}
RECIPES = {
    "adam, batches": {},
    "gradient descent, whole set": {"optimizer": "gradient_descent", "batch_size": 0},
    "momentum, cross-entropy": {"optimizer": "momentum", "loss": "cross_entropy"},
    "notebook": {**_NOTEBOOK, "optimizer": "gradient_descent", "batch_size": 0},
    "notebook, batches": {**_NOTEBOOK, "optimizer": "momentum", "learning_rate": 0.001},
    "top-k": {"hidden_activation": "topk", "sparsity": "none", "output_activation": "linear"},
    "top-k, sigmoid": {"hidden_activation": "topk", "sparsity": "l1", "sparsity_weight": 0.01},
    "relu, blanked, odd batches": {
        "hidden_activation": "relu",
        "sparsity": "l1",
        "sparsity_weight": 0.01,
        "input_dropout": 0.2,
        "batch_size": 17,
    },
    "blanked whole set, validation": {
        "batch_size": 0,
        "input_dropout": 0.3,
        "validation_fraction": 0.2,
    },
    "no penalty, no decay": {"sparsity_weight": 0.0, "weight_decay": 0.0},
    "lbfgs": {"optimizer": "lbfgs"},
    "lbfgs, blanked": {"optimizer": "lbfgs", "input_dropout": 0.1, "loss": "cross_entropy"},
}


def run_alone(script, *, folder=None, timeout=60):
    return subprocess.run(
        [sys.executable, "-I", "-c", _ALONE, str(script)],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=timeout,
    )


def costs_of(output):
    """Cost of each epoch, the script's and the run's."""
    lines = [line.split("cost ")[1] for line in output.splitlines() if "cost " in line]
    return [tuple(map(float, line.split(", the run's "))) for line in lines]


@pytest.mark.parametrize("changes", RECIPES.values(), ids=RECIPES)
def test_script_alone_gives_the_runs_costs(changes, tmp_path):
    trainer = trained(**{"precision": "float64", "epochs": 8, **changes})
    script = tmp_path / "run.py"
    write_script(script, trainer.recipe, trainer.prepared, trainer.history)
    done = run_alone(script, folder=tmp_path)
    assert not done.stderr
    told = costs_of(done.stdout)
    assert [theirs for _, theirs in told] == pytest.approx(
        [each.cost for each in trainer.history], rel=1e-8
    )
    for mine, theirs in told:
        assert mine == pytest.approx(theirs, rel=1e-6)
    assert float(done.stdout.split("costs: ")[1].split()[0]) < 1e-6


def test_script_of_other_images_gives_other_costs(tmp_path):
    trainer = trained(precision="float64")
    other = trained(blobs(seed=1), precision="float64")
    script = tmp_path / "run.py"
    write_script(script, trainer.recipe, other.prepared, trainer.history)
    assert all(
        mine != pytest.approx(theirs, rel=1e-6)
        for mine, theirs in costs_of(run_alone(script).stdout)
    )


def test_guard_lets_nothing_but_numpy_in(tmp_path):
    script = tmp_path / "run.py"
    script.write_text("import PIL")
    assert "PIL is not NumPy" in run_alone(script).stderr


@pytest.mark.parametrize("changes", RECIPES.values(), ids=RECIPES)
def test_script_is_short_and_whole(changes):
    trainer = trained(epochs=1, **changes)
    text = script_text(trainer.recipe, trainer.prepared, trainer.history)
    names = {each.id for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Name)}
    defined = [each.name for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)]
    assert set(defined) <= names  # nothing is left over from other recipes
    assert "@" not in text.replace(" @ ", "")
    lines = text.splitlines()
    assert max(map(len, lines)) <= 99
    assert len(lines) < (255 if trainer.recipe.optimizer == "lbfgs" else 140)


def test_script_that_cannot_be_written_is_one_sentence(tmp_path):
    trainer = trained(epochs=1)
    with pytest.raises(FileProblem, match="can't be written"):
        write_script(
            tmp_path / "nowhere" / "run.py", trainer.recipe, trainer.prepared, trainer.history
        )


def test_script_beside_a_file_of_its_name_leaves_that_as_it_is(tmp_path):
    trainer = trained(epochs=2, precision="float64")
    told = trainer.recipe, trainer.prepared, trainer.history
    others = {
        "model.npz": lambda path: save_run(path, run_of(trainer, blobs())),
        "digits.npz": lambda path: np.savez(path, images=trainer.prepared.training, labels=[1]),
        "broken.npz": lambda path: path.write_bytes(b"PK not a zip"),
    }
    for name, write in others.items():
        path = tmp_path / name
        write(path)
        before = path.read_bytes()
        script = path.with_suffix(".py")
        first, again = write_script(script, *told), write_script(script, *told)
        assert path.read_bytes() == before
        assert first == again == tmp_path / f"{path.stem}-data.npz"
        assert float(run_alone(script).stdout.split("costs: ")[1].split()[0]) < 1e-9
    assert len(list(tmp_path.iterdir())) == 9
    assert write_script(tmp_path / "own.py", *told) == write_script(tmp_path / "own.py", *told)
    assert len(list(tmp_path.iterdir())) == 11


def test_parts_lie_in_parts():
    template = "a\n#? x=1|2\nb\n#? y!=3\nc\n#? else\nd\n#? end\n#? end\ne @v@"
    assert fill(template, {"x": "2", "y": "3"}, {"v": 7}) == "a\nb\nd\ne 7\n"
    assert fill(template, {"x": "3", "y": "1"}, {"v": 7}) == "a\ne 7\n"
