"""The same mathematics in PyTorch on the processor, as its users write it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import numpy as np

from core.autoencoder import SparseAutoencoder
from core.bench.problem import GOAL, Problem
from core.datasets.prepare import prepare
from core.recipe import Recipe

_MOST_EPOCHS = 50


class TorchAutoencoder:
    """J by PyTorch's own differentiation, from the same images and the same first weights."""

    def __init__(self, recipe: Recipe, problem: Problem) -> None:
        self.torch: Any = importlib.import_module("torch")
        # Without it N(0, 1) weights make deltas subnormal, and every product ten times slower.
        self.torch.set_flush_denormal(True)
        self.recipe = recipe
        prepared = prepare(problem.dataset(), recipe)
        pixels = prepared.widen(slice(None), np.float32)
        model = SparseAutoencoder.drawn(prepared.pixels, recipe)
        self.images = self.torch.from_numpy(pixels)
        parts = model.alpha[0], model.alpha[1:], model.beta[0], model.beta[1:]
        self.parameters = [
            self.torch.from_numpy(np.array(each)).requires_grad_() for each in parts
        ]

    def cost(self, images: Any) -> Any:
        """J of some images."""
        torch, recipe = self.torch, self.recipe
        hidden_bias, hidden, output_bias, output = self.parameters
        code = torch.sigmoid(torch.addmm(hidden_bias, images, hidden))
        inputs = torch.addmm(output_bias, code, output)
        if recipe.loss == "cross_entropy":
            functional = torch.nn.functional
            loss = functional.binary_cross_entropy_with_logits(inputs, images, reduction="sum")
        else:
            loss = (torch.sigmoid(inputs) - images).square().sum() / 2
        cost = loss / len(images)
        if recipe.weight_decay:
            squares = hidden.square().sum() + output.square().sum()
            cost = cost + recipe.weight_decay / 2 * squares
        if recipe.sparsity == "kl":
            rho, mean = recipe.sparsity_target, code.mean(dim=0)
            kl = rho * (rho / mean).log() + (1 - rho) * ((1 - rho) / (1 - mean)).log()
            cost = cost + recipe.sparsity_weight * kl.sum()
        return cost

    def squared_error(self) -> float:
        """Σ‖y−x‖² over all images."""
        hidden_bias, hidden, output_bias, output = self.parameters
        torch = self.torch
        with torch.no_grad():
            code = torch.sigmoid(torch.addmm(hidden_bias, self.images, hidden))
            wanted = torch.sigmoid(torch.addmm(output_bias, code, output)) - self.images
            return float(wanted.square().sum())

    def train(self, optimizer: Any) -> Iterator[float]:
        """Epochs for ever, each yielding its seconds; batches are shuffled."""
        images = len(self.images)
        size = self.recipe.batch_size or images
        while True:
            begin = perf_counter()
            order = self.torch.randperm(images) if size < images else None
            for first in range(0, images, size):
                batch = self.images
                if order is not None:
                    batch = self.images[order[first : first + size]]
                optimizer.zero_grad(set_to_none=True)
                self.cost(batch).backward()
                optimizer.step()
            yield perf_counter() - begin

    def adam(self) -> Any:
        rate = self.recipe.learning_rate
        return self.torch.optim.Adam(self.parameters, lr=rate, fused=True)

    def gradient_descent(self) -> Any:
        return self.torch.optim.SGD(self.parameters, lr=self.recipe.learning_rate)


def whole_set(problem: Problem) -> Iterator[float]:
    """Seconds of each whole-set epoch of the exact rule."""
    peer = TorchAutoencoder(problem.exact(), problem)
    return peer.train(peer.gradient_descent())


def mini_batch(problem: Problem) -> Iterator[float]:
    """Seconds of each step of Adam."""
    peer = TorchAutoencoder(problem.mini_batch(), problem)
    steps = -(-problem.images // problem.batch)
    return (seconds / steps for seconds in peer.train(peer.adam()))


def to_goal(problem: Problem) -> Iterator[float]:
    """Seconds of training until the notebook's last squared error, each time from the start."""
    while True:
        peer = TorchAutoencoder(problem.mini_batch(), problem)
        seconds, epochs = 0.0, peer.train(peer.adam())
        for _ in range(_MOST_EPOCHS):
            seconds += next(epochs)
            if peer.squared_error() <= GOAL:
                break
        else:
            seconds = float("inf")
        yield seconds
