"""One frame of a run's film: reconstructions, units, and the cost so far."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.autoencoder import SparseAutoencoder
from core.pictures.cost_axis import cost_axis, number
from core.pictures.inks import inks
from core.pictures.taken_run import TakenRun
from core.pictures.tiles import grey_tiles, unit_tiles

WIDTH, HEIGHT = 768, 432
_MARGIN, _TOP, _COLUMN = 16, 88, 240
_PLOT = 226
_GUTTER, _PAIR_GAP = 2, 10
_PAIRS_SIDE, _UNITS_SIDE = 56, 28
# Curves are drawn four times as large and made smaller: Pillow's lines have no soft edges.
_FINER = 4

Pixels = NDArray[np.uint8]


class FramePainter:
    """Paints a run's frames, one for each model of its past.

    What stays the same is laid out once. Without images the film has no reconstructions.
    """

    def __init__(self, run: TakenRun) -> None:
        self._run = run
        rows = (HEIGHT - _TOP - _MARGIN) // (_PAIRS_SIDE + _GUTTER)
        self._images = run.shown_images(2 * rows)
        self._costs = [each.cost for each in run.history]
        self._axis = cost_axis(self._costs)
        self._fonts = {size: ImageFont.load_default(size) for size in (12, 13, 17)}
        self._ground = self._paint_ground()

    def paint(self, epoch: int, model: SparseAutoencoder) -> Pixels:
        """The frame of one moment, shape (HEIGHT, WIDTH, 3)."""
        frame = self._ground.copy()
        self._paint_figures(ImageDraw.Draw(frame), epoch)
        if len(self._images):
            self._paint_pairs(frame, model)
        self._paint_units(frame, model)
        plot = self._paint_plot(epoch)
        frame.paste(plot, (WIDTH - _MARGIN - plot.width, _TOP - 6))
        return np.asarray(frame)

    def _paint_ground(self) -> Image.Image:
        """Title, heads of the columns, ground of the tiles."""
        frame = Image.new("RGB", (WIDTH, HEIGHT), inks()["panel"])
        draw = ImageDraw.Draw(frame)
        draw.text((_MARGIN, 14), self._title(), inks()["text"], self._fonts[17])
        heads = ["images, and their reconstructions"] if len(self._images) else []
        heads.append("units: what each looks for")
        for place, head in enumerate(heads):
            draw.text((self._left(place), _TOP - 24), head, inks()["muted"], self._fonts[13])
        draw.text((WIDTH - _MARGIN - _PLOT, _TOP - 24), "cost", inks()["muted"], self._fonts[13])
        draw.line((0, 46, WIDTH, 46), inks()["line"])
        return frame

    def _title(self) -> str:
        recipe, name = self._run.recipe, self._run.data_name
        units = f"{recipe.hidden_units:,} hidden units"
        return f"{name}, {units}" if name else units

    def _left(self, place: int) -> int:
        return _MARGIN + place * (_COLUMN + _MARGIN)

    def _paint_figures(self, draw: ImageDraw.ImageDraw, epoch: int) -> None:
        words = f"epoch {epoch:,}"
        if 0 < epoch <= len(self._costs):
            words += f"   cost {number(self._costs[epoch - 1])}"
        draw.text((WIDTH - _MARGIN, 14), words, inks()["text"], self._fonts[17], anchor="ra")

    def _paint_pairs(self, frame: Image.Image, model: SparseAutoencoder) -> None:
        with np.errstate(over="ignore", invalid="ignore"):
            made = model.reconstruct(self._images.astype(model.alpha.dtype))
        both = np.stack([self._images, np.nan_to_num(made)], axis=1)
        tiles = grey_tiles(both.reshape(-1, model.pixels), self._run.image_shape)
        for index, tile in enumerate(tiles):
            row, place = divmod(index, 4)
            left = self._left(0) + place * (_PAIRS_SIDE + _GUTTER) + (place // 2) * _PAIR_GAP
            self._put(frame, tile, left, _TOP + row * (_PAIRS_SIDE + _GUTTER), _PAIRS_SIDE)

    def _paint_units(self, frame: Image.Image, model: SparseAutoencoder) -> None:
        left, across = self._left(1 if len(self._images) else 0), 8 if len(self._images) else 16
        step = _UNITS_SIDE + _GUTTER
        count = across * ((HEIGHT - _TOP - _MARGIN) // step)
        for index, tile in enumerate(unit_tiles(model.alpha[:, :count], self._run.image_shape)):
            row, place = divmod(index, across)
            self._put(frame, tile, left + place * step, _TOP + row * step, _UNITS_SIDE)

    @staticmethod
    def _put(frame: Image.Image, tile: Pixels, left: int, top: int, side: int) -> None:
        """A tile at the largest whole multiple that fits, or made smaller where none does."""
        rows, columns, _ = tile.shape
        larger = side // max(rows, columns)
        share = larger or side / max(rows, columns)
        size = max(1, round(columns * share)), max(1, round(rows * share))
        how = Image.Resampling.NEAREST if larger else Image.Resampling.BOX
        picture = Image.fromarray(tile).resize(size, how)
        ImageDraw.Draw(frame).rectangle(
            (left - 1, top - 1, left + side, top + side), inks()["well"], inks()["line"]
        )
        frame.paste(picture, (left + (side - size[0]) // 2, top + (side - size[1]) // 2))

    def _paint_plot(self, epoch: int) -> Image.Image:
        """The whole curve faint, what has been trained of it dark, a dot at the epoch."""
        width, height, axis = _PLOT, HEIGHT - _TOP - _MARGIN + 6, self._axis
        fine = Image.new("RGB", (width * _FINER, height * _FINER), inks()["panel"])
        draw, font = ImageDraw.Draw(fine), ImageFont.load_default(12 * _FINER)
        left, right, top, bottom = 46, width - 8, 8, height - 24

        def at(x: float, y: float) -> tuple[float, float]:
            return x * _FINER, y * _FINER

        def point(epoch: int, cost: float) -> tuple[float, float]:
            across = (epoch - 1) / max(len(self._costs) - 1, 1)
            return at(left + across * (right - left), bottom - axis.share(cost) * (bottom - top))

        for value, label in axis.ticks:
            y = bottom - axis.share(value) * (bottom - top)
            draw.line((*at(left, y), *at(right, y)), inks()["grid"], _FINER)
            draw.text(at(left - 6, y), label, inks()["muted"], font, anchor="rm")
        draw.line((*at(left, top), *at(left, bottom), *at(right, bottom)), inks()["control"], 4)
        draw.text(at(left, height - 20), "1", inks()["muted"], font, anchor="ma")
        last = f"{len(self._costs):,}"
        draw.text(at(right, height - 20), last, inks()["muted"], font, anchor="ra")
        middle = (left + right) / 2
        draw.text(at(middle, height - 20), "epoch", inks()["muted"], font, anchor="ma")
        points = [point(n, cost) for n, cost in enumerate(self._costs, 1) if np.isfinite(cost)]
        if len(points) > 1:
            draw.line(points, inks()["line"], 2 * _FINER, joint="curve")
        done = points[:epoch]
        if len(done) > 1:
            draw.line(done, inks()["total"], 2 * _FINER, joint="curve")
        if done:
            x, y = done[-1]
            reach = 4 * _FINER
            draw.ellipse((x - reach, y - reach, x + reach, y + reach), inks()["accent"])
        return fine.resize((width, height), Image.Resampling.BOX)
