"""Curves as vector graphics for a page, painted without a window."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from core.pictures.cost_axis import cost_axis
from core.pictures.inks import inks
from core.sentence import ENGLISH, Sentence, Speaker
from core.snapshot import EpochRecord

_WIDTH, _HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 150, 12, 34
#: Field of a record -> name, token of its colour, dashes: as the window's cost panel has them.
_TERMS = {
    "cost": (Sentence("total"), "total", ""),
    "reconstruction": (Sentence("reconstruction"), "reconstruction", ""),
    "sparsity_penalty": (Sentence("sparsity"), "sparsity", "9 3"),
    "weight_penalty": (Sentence("weights"), "weights", "2.5 2.5"),
    "validation": (Sentence("validation"), "validation", "1 4"),
}
_LABEL_GAP = 17


def cost_svg(history: Sequence[EpochRecord], say: Speaker = ENGLISH) -> str:
    """The cost and its terms over the epochs, each curve named at its end, in words by `say`."""
    curves = {key: _values(history, key) for key in _TERMS}
    shown = {key: values for key, values in curves.items() if any(value > 0 for value in values)}
    axis = cost_axis(value for values in shown.values() for value in values if value > 0)
    most = max(curves["cost"], default=1.0)
    if axis.is_log:  # a term three decades below the rest would press the others together
        axis = cost_axis(
            value for values in shown.values() for value in values if value > most / 1000
        )

    def across(epoch: int) -> float:
        return _LEFT + (epoch - 1) / max(len(history) - 1, 1) * (_WIDTH - _LEFT - _RIGHT)

    def down(value: float) -> float:
        return _HEIGHT - _BOTTOM - axis.share(value) * (_HEIGHT - _TOP - _BOTTOM)

    parts = [_axes(axis.ticks, down, len(history), say)]
    ends = sorted((down(values[-1]), key) for key, values in shown.items() if values)
    level = -math.inf
    for y, key in ends:
        name, token, dashes = _TERMS[key]
        points = " ".join(
            f"{across(n):.1f},{down(value):.1f}"
            for n, value in enumerate(shown[key], 1)
            if math.isfinite(value)
        )
        color = inks()[token]
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2" '
            f'stroke-dasharray="{dashes or "none"}"/>'
        )
        level = max(y, level + _LABEL_GAP)
        words = escape(f"{say(name)} {shown[key][-1]:,.4g}")
        parts.append(
            f'<text x="{_WIDTH - _RIGHT + 10}" y="{level + 4:.1f}" fill="{color}">{words}</text>'
        )
    said = say(Sentence("The cost and its terms over the epochs"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{escape(said)}" font-size="13" '
        f'font-family="system-ui, sans-serif">{"".join(parts)}</svg>'
    )


def _axes(ticks: Sequence[tuple[float, str]], down: object, epochs: int, say: Speaker) -> str:
    assert callable(down)
    right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    lines = []
    for value, label in ticks:
        y = down(value)
        lines.append(
            f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="{inks()["grid"]}"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="{inks()["muted"]}">'
            f"{escape(label)}</text>"
        )
    lines.append(
        f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none" stroke="{inks()["control"]}"/>'
    )
    for x, anchor, words in (
        (_LEFT, "start", "1"),
        ((_LEFT + right) / 2, "middle", say("epoch")),
        (right, "end", f"{epochs:,}"),
    ):
        lines.append(
            f'<text x="{x}" y="{bottom + 20}" text-anchor="{anchor}" fill="{inks()["muted"]}">'
            f"{words}</text>"
        )
    return "".join(lines)


def _values(history: Sequence[EpochRecord], key: str) -> list[float]:
    found = [getattr(each, key) for each in history]
    return [math.nan if value is None else float(value) for value in found]
