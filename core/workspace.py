"""The arrays of a pass over some images: allocated once, filled a chunk of images at a time."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, for_blocks
from core.datasets.prepare import PreparedData
from core.ink import Ink, loops_for
from core.recipe import Recipe

# Multiplications and additions of one matrix product over a chunk: 10 to 20 ms on two cores, so
# that a run can show itself, pause and stop in between, yet long enough to be efficient.
_CHUNK_WORK = 3.3e9
_FEWEST_ROWS, _MOST_ROWS = 32, 4096
_LINE_BYTES = 64
# Codes of a first pass kept for the second one; the rest is computed again.
_KEPT_BYTES = 96 << 20
# Images kept as fractions from one evaluation of the whole set to the next.
_KEPT_IMAGES_BYTES = 32 << 20


def chunk_rows(model: SparseAutoencoder) -> int:
    """How many images a chunk may have at most."""
    work = 2 * (model.pixels + 1) * (model.hidden_units + 1) * model.parameters.itemsize / 4
    return int(min(max(_CHUNK_WORK / work, _FEWEST_ROWS), _MOST_ROWS))


class Workspace:
    """The layers' arrays for the images of one evaluation.

    Attributes
    ----------
    count : chunks of the images now open.
    inputs : [1 X] of the chunk loaded last, with blanked pixels, shape (rows, pixels + 1).
    wanted : X of that chunk, nothing blanked, shape (rows, pixels).
    output, back : room for the chunk's output layer and for errors on their way back to the
        hidden layer, shapes (rows, pixels) and (rows, hidden_units).
    ink : the same as `inputs` where most of it is blank and products so are faster, else None.
    """

    def __init__(
        self, recipe: Recipe, model: SparseAutoencoder, prepared: PreparedData, hidden: Activation
    ) -> None:
        self._model, self._prepared, self._hidden = model, prepared, hidden
        self._dropout = recipe.input_dropout
        self._dtype = model.parameters.dtype
        self._ink_loops = loops_for(prepared, model.alpha, recipe.input_dropout)
        self.ink: Ink | None = None
        self._rows = 0
        self.count = 0
        self._indices: NDArray[np.intp] = np.empty(0, np.intp)

    def open(self, indices: NDArray[np.intp], noise: tuple[int, ...]) -> None:
        """Gets ready for the training images `indices`, chunks of nearly equal size."""
        again = not self._dropout and np.array_equal(indices, self._indices)
        self._indices, self._noise = indices, noise
        self.count = math.ceil(len(indices) / chunk_rows(self._model))
        self._bounds = [len(indices) * k // self.count for k in range(self.count + 1)]
        self._allocate(math.ceil(len(indices) / self.count), self.count)
        self._held = [-1] * len(self._codes)
        if not again:
            self._loaded = [-1] * len(self._inputs)

    def encode(self, number: int) -> Floats:
        """[1 Z] of a chunk, shape (rows, hidden_units + 1); its images are loaded."""
        self._load(number)
        slot = min(number, len(self._codes) - 1)
        code = self._codes[slot][: len(self.inputs)]
        self._enter(code[:, 1:])
        for_blocks(lambda rows, _: self._hidden.apply(code[rows, 1:]), *code.shape)
        self._held[slot] = number
        return code

    def take_code(self, number: int) -> Floats:
        """[1 Z] as `encode` gives it, kept from then where there was room; the caller's now."""
        slot = min(number, len(self._codes) - 1)
        if self._held[slot] != number:
            self.encode(number)
        self._load(number)
        self._held[slot] = -1
        return self._codes[slot][: len(self.inputs)]

    def _load(self, number: int) -> None:
        indices = self._indices[self._bounds[number] : self._bounds[number + 1]]
        rows, slot = len(indices), min(number, len(self._inputs) - 1)
        self.inputs = self._inputs[slot][:rows]
        self.wanted = self._unblanked[:rows] if self._dropout else self.inputs[:, 1:]
        self.output, self.back = self._output[:rows], self._back[:rows]
        self.ink = self._inks[slot] if self._inks else None
        if self._loaded[slot] == number:
            return
        self._loaded[slot] = number
        self._prepared.widen(indices, self._dtype, out=self.wanted)
        if self._dropout:
            random = np.random.default_rng((*self._noise, number))
            kept = random.random(self.wanted.shape, dtype=np.float32) >= self._dropout
            np.multiply(self.wanted, kept, out=self.inputs[:, 1:])
        if self.ink is not None:
            self.ink.read(self.inputs)

    def _enter(self, out: Floats) -> None:
        """The hidden layer's inputs [1 X] α."""
        if self.ink is not None:
            self.ink.times(self._model.alpha, out)
        else:
            np.matmul(self.inputs, self._model.alpha, out=out)

    def _allocate(self, rows: int, count: int) -> None:
        """Room for `count` chunks of `rows` images, kept for later evaluations."""
        pixels, hidden = self._model.pixels, self._model.hidden_units
        if rows > self._rows:
            self._rows = rows
            self._output = np.empty((rows, pixels), self._dtype)
            self._back = np.empty((rows, hidden), self._dtype)
            if self._dropout:
                self._unblanked = np.empty((rows, pixels), self._dtype)
            self._inputs: list[Floats] = []
            self._inks: list[Ink] = []
            self._codes: list[Floats] = []
        self._grow(self._codes, hidden, min(count, self._room(hidden, _KEPT_BYTES)))
        kept = 1 if self._dropout else self._room(pixels, _KEPT_IMAGES_BYTES)
        self._grow(self._inputs, pixels, min(count, kept))
        while self._ink_loops is not None and len(self._inks) < len(self._inputs):
            self._inks.append(Ink(self._ink_loops))

    def _room(self, width: int, size: int) -> int:
        """How many chunks of that width `size` bytes hold."""
        return size // (self._rows * (width + 1) * self._dtype.itemsize)

    def _grow(self, arrays: list[Floats], width: int, count: int) -> None:
        while len(arrays) < max(1, count):
            arrays.append(self._with_ones(width))

    def _with_ones(self, width: int) -> Floats:
        """An array whose column 0 multiplies the biases; column 1 begins a line of the cache."""
        line = _LINE_BYTES // self._dtype.itemsize
        step = line * math.ceil((width + line) / line)
        room = np.empty(self._rows * step + 2 * line, self._dtype)
        first = -room.ctypes.data // self._dtype.itemsize % line + line - 1
        array = room[first : first + self._rows * step].reshape(self._rows, step)[:, : width + 1]
        array[:, 0] = 1
        return array
