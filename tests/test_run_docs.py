"""What docs/run-file.md promises, and the notebook's own weights."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from problems import blobs, trained

from core.model_file import save_array
from core.runs.run_file import load_run, save_run
from core.runs.saved_run import run_of
from sae_gui.__main__ import main

_DOC = Path(__file__).resolve().parents[1] / "docs" / "run-file.md"


def test_the_ten_lines_of_the_docs_read_a_run_file(tmp_path, monkeypatch, capsys):
    data = blobs()
    trainer = trained(data, epochs=4)
    save_run(tmp_path / "model.npz", run_of(trainer, data, name="documented"))
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", _DOC.read_text(encoding="utf-8"), re.S)
    assert len([line for line in code.splitlines() if line.strip()]) <= 11
    names: dict = {}
    exec(code, names)
    images = data.images[:9] / 255.0
    assert np.allclose(
        names["reconstruct"](images),
        trainer.model.reconstruct(images.astype(np.float32)),
        atol=1e-5,
    )
    assert names["history"]["cost"].tolist() == [each.cost for each in trainer.history]
    names["run"].close()
    assert "documented" in capsys.readouterr().out


def test_every_array_of_a_run_file_is_in_the_docs(tmp_path):
    data, text = blobs(), _DOC.read_text(encoding="utf-8")
    trainer = trained(data, optimizer="momentum", patience=5)
    run = run_of(trainer, data, moments=((0, trainer.model.parameters),))
    save_run(tmp_path / "run.npz", run)
    with np.load(tmp_path / "run.npz") as archive:
        for name in archive.files:
            known = "state.memory.*" if name.startswith("state.memory.") else name
            assert f"`{known}`" in text, name


def _net_predict(alpha, beta, images):
    """The 2018 notebook's prediction, its arithmetic kept: np.matrix with a column of ones."""

    def with_ones(layer):
        return np.append(np.ones((layer.shape[0], 1)), layer, axis=1)

    def sigmoid(layer):
        return 1 / (1 + np.exp(-layer))

    hidden = sigmoid(with_ones(np.asmatrix(images)) * np.asmatrix(alpha))
    return np.asarray(np.round(sigmoid(with_ones(hidden) * np.asmatrix(beta))))


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_notebooks_weights_predict_the_same_in_every_pixel(tmp_path, seed):
    random = np.random.RandomState(seed)
    alpha, beta = random.normal(0, 1, (785, 256)), random.normal(0, 1, (257, 784))
    images = (random.random_sample((300, 784)) > 0.8).astype(np.uint8) * np.uint8(255)
    save_array(tmp_path / "alpha_weights_sae_v3.npy", alpha)
    save_array(tmp_path / "beta_weights_sae_v3.npy", beta)
    np.save(tmp_path / "images.npy", images)
    out = tmp_path / "predicted.npy"
    model = str(tmp_path / "alpha_weights_sae_v3.npy")
    source = str(tmp_path / "images.npy")
    arguments = ["--model", model, "--data", source, "--out", str(out), "--round"]
    assert main(["reconstruct", *arguments]) == 0
    wanted = _net_predict(alpha, beta, images / 255)
    assert 0.1 < wanted.mean() < 0.9
    assert np.array_equal(np.load(out).reshape(wanted.shape), wanted)
    assert np.array_equal(load_run(model).alpha, alpha)
