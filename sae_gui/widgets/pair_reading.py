"""What a page says in words: of a tile, of the pixel under the mouse, of the whole."""

from __future__ import annotations

from dataclasses import dataclass

from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.tile_image import reduction
from sae_gui.words import count


@dataclass(frozen=True, slots=True)
class Spot:
    """A tile of a page, and the pixel of the image under the mouse where there is one."""

    index: int
    part: int
    pixel: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Where, and the values there; each from the full wording to the shortest."""

    where: tuple[str, ...]
    values: tuple[str, ...]

    def sentence(self) -> str:
        return f"{self.where[0]}: {self.values[0]}"


def read(page: PairPage, spot: Spot, *, exact: bool = False) -> Reading:
    """The values of a pixel, or of the whole image where no single pixel is meant.

    `exact`: the pixel is one of the image also where tiles of its size are drawn with fewer.
    """
    if spot.pixel is None or (reduction(page.image_shape) > 1 and not exact):
        return _read_image(page, spot.index)
    row, column = spot.pixel
    place = row * page.image_shape[1] + column
    original = float(page.originals[spot.index, place])
    name = _image_words(page, spot.index)
    where = (
        tr("{name} · row {row}, column {column}").format(
            name=name, row=row + 1, column=column + 1
        ),
        tr("row {row}, column {column}").format(row=row + 1, column=column + 1),
        f"{row + 1}, {column + 1}",
    )
    if not page.known[spot.index]:
        return Reading(where, (tr("original {original}").format(original=f"{original:.2f}"),))
    shown = float(page.shown[spot.index, place])
    difference = signed(shown - original)
    return Reading(
        where,
        (
            tr("original {original}   reconstruction {shown}   difference {difference}").format(
                original=f"{original:.2f}", shown=f"{shown:.2f}", difference=difference
            ),
            tr("{original} → {shown}, difference {difference}").format(
                original=f"{original:.2f}", shown=f"{shown:.2f}", difference=difference
            ),
            f"{original:.2f} → {shown:.2f}",
        ),
    )


def summary(page: PairPage, mean_words: str) -> str:
    """Such as "8 images of the training set; mean error 6.30"."""
    images = count(len(page), "image")
    if page.selection.validation:
        words = tr("{images} of the validation set").format(images=images)
    else:
        words = tr("{images} of the training set").format(images=images)
    return f"{words}; {mean_words}" if mean_words else words


def page_in_words(page: PairPage | None, spot: Spot | None = None) -> str:
    """The tile that is pointed at first, then the whole page; or that there is nothing yet."""
    if page is None or not len(page):
        return tr("No images are open.")
    mean = page.mean_error
    if mean is None:
        words = summary(page, tr("no reconstructions yet"))
    else:
        words = summary(
            page, tr("mean of these {mean_error}").format(mean_error=format_figure(mean))
        )
    return f"{read(page, spot).sentence()}. {words}" if spot is not None else words


def signed(value: float) -> str:
    """Two decimals with their sign; none where they are zero."""
    size = f"{abs(value):.2f}"
    return size if float(size) == 0 else f"{'−' if value < 0 else '+'}{size}"


def _read_image(page: PairPage, index: int) -> Reading:
    ink = float(page.originals[index].mean())
    where = (_image_words(page, index),)
    if not page.known[index]:
        return Reading(where, (tr("mean ink {ink}").format(ink=f"{ink:.3f}"),))
    shown = float(page.shown[index].mean())
    error = format_figure(float(page.errors[index]))
    return Reading(
        where,
        (
            tr("error {error}   mean ink {ink}, reconstructed {shown}").format(
                error=error, ink=f"{ink:.3f}", shown=f"{shown:.3f}"
            ),
            tr("error {error}   ink {ink} → {shown}").format(
                error=error, ink=f"{ink:.3f}", shown=f"{shown:.3f}"
            ),
            tr("error {error}").format(error=error),
        ),
    )


def _image_words(page: PairPage, index: int) -> str:
    number = tr("image {number}").format(number=f"{page.selection.indices[index] + 1:,}")
    name = page.classes[index]
    return f"{number}, “{name}”" if name else number
