"""Writes `oracle.json`: the first costs of small runs as PyTorch computes them.

    python tests/make_oracle.py        # needs PyTorch

Costs by PyTorch's own functions and differentiation, steps by its own optimizers, in float64, from
our images and our first weights.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from problems import blobs, small_recipe

from core.datasets.prepare import prepare
from core.start import first_model

ORACLE = Path(__file__).with_name("oracle.json")
EPOCHS = 12
RELU = {"hidden_activation": "relu", "sparsity": "l1", "sparsity_weight": 0.05}
TOP_K = {"hidden_activation": "topk", "output_activation": "linear", "sparsity": "none"}
CASES = {
    "kl": {"optimizer": "gradient_descent", "learning_rate": 0.3},
    "kl, momentum": {"optimizer": "momentum", "learning_rate": 0.1},
    "kl, adam": {"optimizer": "adam", "learning_rate": 0.01},
    "cross-entropy": {"optimizer": "adam", "loss": "cross_entropy", "learning_rate": 0.01},
    "linear": {"optimizer": "adam", "output_activation": "linear", "learning_rate": 0.01},
    "relu": {"optimizer": "adam", "learning_rate": 0.01, **RELU},
    "top-k": {"optimizer": "momentum", "learning_rate": 0.02, **TOP_K},
}


def recipe_of(case):
    return small_recipe(
        **{"batch_size": 0, "precision": "float64", "epochs": EPOCHS, **CASES[case]}
    )


def costs_by_pytorch(case):
    """J at each of the first epochs, before its step."""
    import torch

    recipe = recipe_of(case)
    prepared = prepare(blobs(), recipe)
    images = torch.from_numpy(prepared.widen(slice(None), np.float64))
    model = first_model(recipe, prepared)
    parts = model.alpha[0], model.alpha[1:], model.beta[0], model.beta[1:]
    weights = [torch.tensor(each, requires_grad=True) for each in parts]
    optimizer = {
        "gradient_descent": lambda: torch.optim.SGD(weights, recipe.learning_rate),
        "momentum": lambda: torch.optim.SGD(weights, recipe.learning_rate, recipe.momentum),
        "adam": lambda: torch.optim.Adam(weights, recipe.learning_rate),
    }[recipe.optimizer]()
    costs = []
    for _ in range(EPOCHS):
        optimizer.zero_grad()
        cost = _cost(torch, recipe, images, *weights)
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def _cost(torch, recipe, images, hidden_bias, hidden, output_bias, output):
    inputs = torch.nn.functional.linear(images, hidden.T, hidden_bias)
    code = torch.sigmoid(inputs) if recipe.hidden_activation == "sigmoid" else inputs.relu()
    if recipe.hidden_activation == "topk":
        kept = inputs.topk(recipe.active_units, dim=1).indices
        code = code * torch.zeros_like(code).scatter(1, kept, 1.0)
    outputs = torch.nn.functional.linear(code, output.T, output_bias)
    if recipe.loss == "cross_entropy":
        outputs = outputs.sigmoid()
        loss = torch.nn.functional.binary_cross_entropy(outputs, images, reduction="sum")
    else:
        outputs = outputs.sigmoid() if recipe.output_activation == "sigmoid" else outputs
        loss = torch.nn.functional.mse_loss(outputs, images, reduction="sum") / 2
    cost = loss / len(images)
    cost = cost + recipe.weight_decay / 2 * (hidden.square().sum() + output.square().sum())
    if recipe.sparsity == "l1":
        cost = cost + recipe.sparsity_weight * code.abs().sum() / len(images)
    if recipe.sparsity == "kl":
        mean, target = code.mean(0), torch.full_like(code[0], recipe.sparsity_target)
        units = torch.distributions.Bernoulli(mean)
        divergence = torch.distributions.kl_divergence(
            torch.distributions.Bernoulli(target), units
        )
        cost = cost + recipe.sparsity_weight * divergence.sum()
    return cost


def main():
    found = {case: costs_by_pytorch(case) for case in CASES}
    ORACLE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
