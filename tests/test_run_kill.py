"""Killed while training and saving: the file is whole, and going on from it loses nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, weights

from core.datasets.load import load_dataset
from core.datasets.save import save_npz
from core.recipe_file import recipe_toml
from core.runs.going_on import go_on
from core.runs.run_file import load_run
from core.trainer import Trainer

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")

_OPTIMIZERS = ("adam", "momentum", "lbfgs")


class _Victim:
    """`sae-gui train` on one run, killed, started again and gone on with, time after time."""

    def __init__(self, folder, optimizer):
        data, recipe_file = folder / "images.npz", folder / "recipe.toml"
        save_npz(blobs(400, side=10), data)
        batch = 0 if optimizer == "lbfgs" else 16
        recipe = small_recipe(
            hidden_units=48, epochs=150, optimizer=optimizer, batch_size=batch, patience=0
        )
        recipe_file.write_text(recipe_toml(recipe))
        self.dataset = load_dataset(data)
        self.file, self.partial = folder / "out" / "model.npz", 0
        self._start = ["--data", str(data), "--recipe", str(recipe_file)]
        self._out = ["--out", str(folder / "out"), "--save-every", "0", "--json"]
        straight = Trainer(recipe, self.dataset)
        finish(straight)
        self.end = weights(straight)

    def kill_once(self, wait):
        """Train, and kill `wait` seconds after the first line; whether it was in time."""
        begin = ["--resume", str(self.file)] if self.file.exists() else self._start
        command = [sys.executable, "-m", "sae_gui", "train", *begin, *self._out]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.readline()
            time.sleep(wait)
            os.kill(process.pid, signal.SIGKILL)
            process.stdout.read()
        self.partial += len(list(self.file.parent.glob(".*.part")))
        for left in self.file.parent.glob(".*.part"):
            left.unlink()
        return process.returncode == -signal.SIGKILL

    def check(self):
        """The file opens whole, and the run ends as if it had not been killed."""
        if self.file.exists():
            run = load_run(self.file)
            resumed = go_on(run, self.dataset)
            finish(resumed)
            assert np.array_equal(weights(resumed), self.end)
            if run.epoch > 120:  # nearly over: the next one begins anew
                self.file.unlink()


def _kill(folder, optimizer, times, seed):
    victim, chance = _Victim(folder, optimizer), random.Random(seed)
    kills = 0
    while kills < times:
        kills += victim.kill_once(chance.uniform(0, 0.25))
        victim.check()
    return victim


@pytest.mark.parametrize("optimizer", _OPTIMIZERS)
def test_killed_at_random_a_run_loses_nothing(optimizer, tmp_path):
    _kill(tmp_path, optimizer, 2, seed=1)


@pytest.mark.soak
def test_killed_two_hundred_times_a_run_loses_nothing(tmp_path):
    partial = 0
    for number, optimizer in enumerate(_OPTIMIZERS):
        folder = tmp_path / optimizer
        folder.mkdir()
        partial += _kill(folder, optimizer, 67, seed=100 + number).partial
    print(f"201 kills, {partial} of them in the middle of writing")
    assert partial > 0
