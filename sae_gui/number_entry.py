"""Numbers of a recipe as people type, read and step through them."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from core.settings import Setting
from sae_gui.translation import tr

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{3})+", re.ASCII)
_SMALLEST_STEP = 1e-6


def parse_number(text: str, *, whole: bool) -> float | str:
    """The number a text stands for, or the text itself where it stands for none.

    Thousands may be grouped in whole numbers only: in 1,024 a fraction and a thousand look alike.
    """
    plain = text.strip().replace("−", "-")
    if whole and _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        return text
    if whole and plain.lstrip("+-").isdigit():
        return int(plain)
    number = float(plain)
    return int(number) if whole and number.is_integer() else number


def typing_problem(text: str, *, whole: bool) -> str:
    """What is wrong with how a number was typed, as a sentence; "" where nothing is to be said."""
    dotted = text.strip().replace(",", ".")
    if isinstance(parse_number(text, whole=whole), str) and _NUMBER.fullmatch(dotted):
        return tr("Write the decimal point as a dot: {number}.").format(number=dotted)
    return ""


def format_value(value: float, setting: Setting) -> str:
    """A value with all the figures it has and no others: 1,024, 0.003, 0.10, 3, 1e-9."""
    if isinstance(value, int):
        return f"{value:,}"
    if value.is_integer():
        return str(int(value))
    if abs(value) < _SMALLEST_STEP:
        mantissa, exponent = repr(value).split("e") if "e" in repr(value) else (repr(value), "0")
        return f"{mantissa}e{int(exponent)}"
    text = format(Decimal(repr(value)), "f")
    # Shares are read in hundredths: 0.10 beside 0.15.
    return text if setting.maximum > 1 or len(text) > 3 else f"{text}0"


def stepped(value: float, setting: Setting, *, up: bool, whole: bool) -> float:
    """The next value of a sensible series, within what the setting may be.

    Counts step in their second figure (196, 200, 210), shares by hundredths or twentieths,
    everything else through 1, 2, 5, 10, whose ends meet zero where zero is allowed.
    """
    start = min(max(value, setting.minimum), setting.maximum)
    if whole:
        nearest = _next_count(int(start), up)
    elif setting.maximum <= 1:
        nearest = _next_multiple(start, 0.01 if setting.open_minimum else 0.05, up)
    else:
        nearest = _next_of_125(start, up)
    nearest = min(max(nearest, setting.minimum), setting.maximum)
    return nearest if setting.contains(nearest) else value


def _next_count(value: int, up: bool) -> int:
    reach = value if up else value - 1
    step = 10 ** max(int(math.log10(max(reach, 1))) - 1, 0)
    return value // step * step + step if up else -(-value // step) * step - step


def _next_multiple(value: float, step: float, up: bool) -> float:
    place = value / step
    place = math.floor(place + 1e-6) + 1 if up else math.ceil(place - 1e-6) - 1
    return round(place * step, 6)


def _next_of_125(value: float, up: bool) -> float:
    if value < _SMALLEST_STEP * (1 if up else 1.5):
        return _SMALLEST_STEP if up else 0.0
    decade = math.floor(math.log10(value))
    series = [float(f"{each}e{decade + more}") for more in (-1, 0, 1) for each in (1, 2, 5)]
    if up:
        return min(each for each in series if each > value * (1 + 1e-9))
    return max(each for each in series if each < value * (1 - 1e-9))
