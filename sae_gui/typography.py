"""Fonts by role, and numbers as the window writes them."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication

from sae_gui.translation import tr

#: Role -> size as a factor of the application's font, so that one setting scales them all.
_FACTORS = {
    "caption": 0.9,
    "body": 1.0,
    "body_strong": 1.0,
    "title": 1.0,
    "lesson": 1.1,
    "heading": 1.2,
    "lesson_title": 1.5,
    "figure": 1.8,
    "symbol": 1.1,
}
_STRONG = {"body_strong", "title", "heading", "lesson_title", "figure"}
SMALLEST_POINTS = 9.0
_USUAL_POINTS = 10.0
_SYMBOL_FAMILIES = ["Cambria Math", "STIX Two Text", "Noto Serif", "DejaVu Serif", "serif"]
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def font(role: str, base: QFont | None = None) -> QFont:
    """The font of a role: caption, body, body_strong, title, heading, figure, symbol …

    Figures are tabular in every role: a number that changes moves nothing beside it.
    """
    base = base or QGuiApplication.font()
    key = role, base.key()
    if key not in _made:
        _made[key] = _make(role, base)
    return QFont(_made[key])


#: Fonts by role and base: a window asks for hundreds whenever it is laid out or painted.
_made: dict[tuple[str, str], QFont] = {}


def _make(role: str, base: QFont) -> QFont:
    points = base.pointSizeF()
    if points <= 0:  # a font of the platform's that is given in pixels
        points = QFontInfo(base).pointSizeF()
    made = QFont(base)
    made.setPointSizeF(max(points * _FACTORS[role], SMALLEST_POINTS))
    made.setWeight(QFont.Weight.DemiBold if role in _STRONG else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    if role == "symbol":
        made.setFamilies(_SYMBOL_FAMILIES)
        made.setStyleHint(QFont.StyleHint.Serif)
        made.setItalic(True)
    return made


def line_height(role: str) -> float:
    """Of a line in the language in force, whose letters may come from a higher font."""
    metrics = QFontMetricsF(font(role))
    said = metrics.boundingRect(QRectF(0, 0, 999, 999), 0, tr("epoch"))
    return max(metrics.height(), said.height())


def scaled(pixels: float) -> int:
    """A length that goes with the size of type: `pixels` at the usual 10 points."""
    points = QGuiApplication.font().pointSizeF()
    return round(pixels * points / _USUAL_POINTS) if points > 0 else round(pixels)


def format_figure(value: float) -> str:
    """A number in three or four figures: 11.33, 0.150, 22,500, −1.6 × 10¹⁵.

    Whole numbers keep every digit up to a thousand million.
    """
    size = abs(value)
    if not math.isfinite(value):
        return tr("not a number") if math.isnan(value) else _signed(value, "∞")
    if isinstance(value, int) and size < 1e9:
        return _signed(value, f"{size:,}")
    if size == 0:
        return "0"
    if size >= 1e9 or size < 1e-4:
        return _signed(value, _scientific(size))
    decimals = 0 if size >= 999.95 else 1 if size >= 99.995 else 2 if size >= 0.9995 else 3
    if decimals == 3:
        decimals = 2 - math.floor(math.log10(size))
    return _signed(value, f"{size:,.{decimals}f}")


def format_activation(value: float) -> str:
    """An activation in two decimals, as far as they are few figures: 0.94, 0.01, 12.30, 1,520."""
    size = abs(value)
    return _signed(value, f"{size:.2f}") if size < 99.995 else format_figure(value)


def format_target(value: float) -> str:
    """A target as the form has it: two decimals at least, more where it needs them."""
    return f"{value:.2f}" if round(value, 2) == value else f"{value:.6g}"


def format_tick(value: float) -> str:
    """A number as short as an axis can hold it: 0.15, 1,500, 674 k, 5 M, 10¹⁵."""
    size = abs(value)
    if size >= 1e9 or 0 < size < 1e-4:
        return _signed(value, _scientific(size).removeprefix("1 × "))
    for unit, word in ((1e6, "M"), (1e4, "k")):
        if size >= unit:
            thousands = unit if word == "M" else 1e3
            return _signed(value, f"{size / thousands:.4g} {word}")
    return _signed(value, f"{int(size):,}" if size == int(size) else f"{size:.4g}")


def _scientific(size: float) -> str:
    exponent = math.floor(math.log10(size))
    mantissa = f"{size / 10.0**exponent:.1f}"
    if mantissa == "10.0":
        mantissa, exponent = "1.0", exponent + 1
    return f"{mantissa.removesuffix('.0')} × 10{str(exponent).translate(_SUPERSCRIPTS)}"


def _signed(value: float, text: str) -> str:
    return f"−{text}" if value < 0 else text
