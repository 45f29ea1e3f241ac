"""The sides of each comparison: iterators whose every turn gives a figure."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Any

import numpy as np

from core.bench import scipy_peer, torch_peer
from core.bench.notebook_loop import net_fit
from core.bench.problem import GOAL, Problem
from core.datasets.prepare import prepare
from core.fused import SWITCH
from core.recipe import Recipe
from core.recipe_file import load_recipe
from core.trainer import Trainer

Contestant = Callable[[Problem], Iterator[float]]

_SQUARE = 2048
_MOST_EPOCHS = 50
_ENDLESS = 1_000_000


def square_product(problem: Problem, dtype: str) -> Iterator[float]:
    """Seconds of 10⁹ multiplications and additions in a large product: the machine's own speed."""
    size = min(_SQUARE, 4 * problem.units)
    random = np.random.default_rng(0)
    left, right = (random.random((size, size)).astype(dtype) for _ in range(2))
    product = np.empty_like(left)
    while True:
        begin = perf_counter()
        for _ in range(3):
            np.matmul(left, right, out=product)
        yield (perf_counter() - begin) / (3 * 2e-9 * size**3)


def five_products(problem: Problem, dtype: str) -> Iterator[float]:
    """Seconds of the five products of an epoch, and of nothing else."""
    random, pixels = np.random.default_rng(0), problem.dataset().pixels
    shape: dict[str, Any] = {
        "images": (problem.images, pixels),
        "alpha": (pixels, problem.units),
        "code": (problem.images, problem.units),
        "beta": (problem.units, pixels),
    }
    part = {name: random.random(size, np.float32).astype(dtype) for name, size in shape.items()}
    out = {name: np.empty_like(each) for name, each in part.items()}
    while True:
        begin = perf_counter()
        np.matmul(part["images"], part["alpha"], out=out["code"])
        np.matmul(part["code"], part["beta"], out=out["images"])
        np.matmul(part["code"].T, part["images"], out=out["beta"])
        np.matmul(part["images"], part["beta"].T, out=out["code"])
        np.matmul(part["images"].T, part["code"], out=out["alpha"])
        yield perf_counter() - begin


def epochs(recipe: Recipe, problem: Problem) -> Iterator[float]:
    """Seconds of each of our epochs."""
    trainer = Trainer(recipe.replace(epochs=_ENDLESS), problem.dataset())
    run = trainer.run()
    while True:
        begin, wanted = perf_counter(), trainer.epoch + 1
        while trainer.epoch < wanted:
            next(run)
        yield perf_counter() - begin


def notebook_loop(problem: Problem) -> Iterator[float]:
    """Seconds of each epoch of the notebook's loop."""
    prepared = prepare(problem.dataset(), problem.notebook("float64"))
    images = np.asmatrix(prepared.widen(slice(None), np.float64))
    costs = net_fit(images, images, problem.units)
    while True:
        begin = perf_counter()
        next(costs)
        yield perf_counter() - begin


def our_steps(problem: Problem) -> Iterator[float]:
    """Seconds of each of our steps of Adam, mean over an epoch."""
    steps = -(-problem.images // problem.batch)
    return (seconds / steps for seconds in epochs(problem.mini_batch(), problem))


def in_numpy_alone(turns: Contestant, problem: Problem) -> Iterator[float]:
    """The same side without compiled loops; it has its process to itself."""
    os.environ[SWITCH] = "0"
    return turns(problem)


def our_iterations(problem: Problem, precision: str) -> Iterator[float]:
    """Seconds of an iteration of our L-BFGS, mean of the first few, each time from the start."""
    recipe = problem.ufldl(precision).replace(epochs=problem.lbfgs_iterations)
    while True:
        trainer = Trainer(recipe, problem.dataset())
        begin = perf_counter()
        for _ in trainer.run():
            pass
        yield (perf_counter() - begin) / problem.lbfgs_iterations


def our_goal(problem: Problem) -> Iterator[float]:
    """Seconds of recipe `fast` until the notebook's last squared error, always from the start."""
    recipe = load_recipe("fast").replace(epochs=_MOST_EPOCHS, limit=problem.images, binarize=True)
    while True:
        trainer = Trainer(recipe, problem.dataset())
        yield trainer.seconds if reaches(trainer, GOAL) else float("inf")


def reaches(trainer: Trainer, goal: float) -> bool:
    """Trains until the squared error, measured after every epoch, is at most `goal`."""
    epoch = 0
    for _ in trainer.run():
        if trainer.epoch > epoch:
            epoch = trainer.epoch
            if trainer.squared_error() <= goal:
                return True
    return False


CONTESTANTS: dict[str, Contestant] = {
    "square float32": partial(square_product, dtype="float32"),
    "square float64": partial(square_product, dtype="float64"),
    "five bare products": partial(five_products, dtype="float32"),
    "notebook loop": notebook_loop,
    "notebook rule float32": lambda problem: epochs(problem.notebook("float32"), problem),
    "notebook rule float64": lambda problem: epochs(problem.notebook("float64"), problem),
    "exact rule": lambda problem: epochs(problem.exact(), problem),
    "exact rule in PyTorch": torch_peer.whole_set,
    "Adam step": our_steps,
    "Adam step in NumPy alone": partial(in_numpy_alone, our_steps),
    "Adam step in PyTorch": torch_peer.mini_batch,
    "L-BFGS float32": partial(our_iterations, precision="float32"),
    "L-BFGS float64": partial(our_iterations, precision="float64"),
    "L-BFGS in SciPy": scipy_peer.iterations,
    "fast to the goal": our_goal,
    "PyTorch to the goal": torch_peer.to_goal,
}
