"""Counts and times as the window says them."""

from __future__ import annotations

from core.recipe import SETTINGS, Recipe
from core.settings import format_number
from sae_gui.translation import catalogue, tr


def count(number: int, one: str, many: str = "") -> str:
    """A number of things: "1 unit", "10,000 units".

    The translation files hold it as "%n units", with the forms their language has; English
    has its two right here.
    """
    many = many or one + "s"
    said = tr(f"%n {many}", number)
    return f"{number:,} {one}" if number == 1 and said == f"1 {many}" else said


def within_sentence(label: str) -> str:
    """A label, translated already or not, as it stands in the middle of a sentence.

    German nouns keep their capital, and so do names such as KL, L1 and N(0, 1).
    """
    words = tr(label)
    if catalogue().code == "de" or not words[1:2].islower():
        return words
    return words[0].lower() + words[1:]


def ordinal(number: int) -> str:
    """A place in a row, of a unit: "1st", "2nd", "11th"; "1.", "1.ª", "第 1"."""
    code = catalogue().code
    if code != "en":
        return {"de": f"{number:,}.", "es": f"{number:,}.ª", "zh": f"第 {number:,}"}[code]
    tens = number % 100
    ending = "th" if 10 <= tens <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def duration(seconds: float) -> str:
    """A time: "8.4 s", "34 s", "1 min 35 s", "2 h 5 min"."""
    if seconds < 9.95:
        return tr("{seconds} s").format(seconds=f"{seconds:.1f}")
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def megabytes(size: float) -> str:
    """A size in bytes: "28 KB", "9.9 MB", "4.0 GB"."""
    if size >= 1e9:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e3:.0f} KB" if size < 1e6 else f"{size / 1e6:.1f} MB"


def epoch_words(epoch: int, progress: float) -> str:
    """When in a run: "at epoch 20", "in epoch 21"."""
    if progress:
        return tr("in epoch {epoch}").format(epoch=f"{epoch + 1:,}")
    return (
        tr("at epoch {epoch}").format(epoch=f"{epoch:,}") if epoch else tr("before the first step")
    )


def value_words(recipe: Recipe, key: str) -> str:
    """A setting's value as people say it."""
    value, setting = getattr(recipe, key), SETTINGS[key]
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str):
        return tr(setting.choices.get(value, value))
    return tr(setting.special[value]) if value in setting.special else format_number(value)


def setting_words(recipe: Recipe, key: str) -> str:
    """A setting with its value: "w = 0.3"."""
    setting = SETTINGS[key]
    return f"{setting.symbol or tr(setting.label)} = {value_words(recipe, key)}"
