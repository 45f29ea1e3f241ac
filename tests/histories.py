"""Plausible histories of runs, and what the widgets that show them look like."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QPixmap

from core.snapshot import EpochRecord, Snapshot


def falling_history(epochs: int, **changes: float) -> tuple[EpochRecord, ...]:
    """A run of UFLDL's kind: the cost falls, the units settle."""
    return tuple(_record(epoch, **changes) for epoch in range(1, epochs + 1))


def snapshot(
    history: tuple[EpochRecord, ...], epochs: int = 400, units: np.ndarray | None = None
) -> Snapshot:
    return Snapshot(
        run_id=1,
        epoch=len(history),
        epoch_progress=0.0,
        epochs=epochs,
        history=history,
        seconds=1.0,
        images_per_second=1000.0,
        learning_rate=0.1,
        unit_activation=units,
    )


def colors_of(picture: QPixmap) -> set[str]:
    """Every colour in a picture, as #rrggbb."""
    image = picture.toImage()
    image = image.convertToFormat(image.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return {f"#{each & 0xFFFFFF:06x}" for each in np.unique(pixels)}


def _record(epoch: int, **changes: float) -> EpochRecord:
    reconstruction = 6.3 + 80 * math.exp(-epoch / 3)
    weights, sparsity = 4.4 - 3.5 * math.exp(-epoch / 5), 0.66 + 16 * math.exp(-epoch / 3)
    mean = 0.15 + 0.3 * math.exp(-epoch / 3)
    figures = {
        "epoch": epoch,
        "cost": reconstruction + weights + sparsity,
        "reconstruction": reconstruction,
        "sparsity_penalty": sparsity,
        "weight_penalty": weights,
        "mean_activation": mean,
        "activation_low": mean - 0.02,
        "activation_high": mean + 0.03,
        "squared_error": reconstruction,
        "validation": reconstruction * 1.1,
        "seconds": 0.6 * epoch,
    }
    return EpochRecord(**(figures | changes))
