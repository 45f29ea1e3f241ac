"""Whole runs have the costs that PyTorch gives them (`make_oracle.py`)."""

from __future__ import annotations

import json

import pytest
from make_oracle import CASES, ORACLE, costs_by_pytorch, recipe_of
from problems import blobs, finish

from core.trainer import Trainer


@pytest.fixture(scope="module")
def stored():
    return json.loads(ORACLE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES)
def test_costs_of_a_run_are_pytorchs(case, stored):
    trainer = Trainer(recipe_of(case), blobs())
    finish(trainer)
    costs = [each.cost for each in trainer.history]
    assert costs == pytest.approx(stored[case], rel=1e-9)
    assert costs[-1] < costs[0]


@pytest.mark.parametrize("case", CASES)
def test_stored_costs_are_those_of_the_pytorch_installed(case, stored):
    pytest.importorskip("torch", reason="PyTorch is not installed; its numbers are stored")
    assert costs_by_pytorch(case) == pytest.approx(stored[case], rel=1e-9)
