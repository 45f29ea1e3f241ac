"""A widget as a picture to take away: PNG, or SVG and PDF with lines and words that stay sharp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QSize,
    QSizeF,
)
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from sae_gui.renewal import renewal
from sae_gui.theme import theme_manager

#: What a picture's name may end in, the usual one first.
FORMATS = ("png", "svg", "pdf")
_DOTS_PER_INCH = 96
#: Larger than any screen or page wants, small enough for memory at four times the resolution.
MOST_SIDE = 4096


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How a picture is wanted.

    Attributes
    ----------
    kind : one of `FORMATS`.
    size : in the window's own pixels; None: as it stands.
    scale : dots of a PNG for each of these.
    light : whether it is painted in the light theme, whatever the window's is.
    """

    kind: str = "png"
    size: QSize | None = None
    scale: float = 1.0
    light: bool = False


#: What stands on the screen, dot for dot.
AS_IT_STANDS = PictureOptions()


def picture_bytes(widget: QWidget, options: PictureOptions, title: str = "") -> QByteArray:
    """The picture's file; the widget is as before when this returns, and nothing flickers."""
    with _as_wanted(widget, options):
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        {"png": _write_png, "svg": _write_svg, "pdf": _write_pdf}[options.kind](
            widget, buffer, options.scale, title
        )
        buffer.close()
    return _with_spare_fonts(data) if options.kind == "svg" else data


def with_suffix(path: str, kind: str) -> str:
    """`path` with the ending of its kind where it has none, or another one's."""
    given = Path(path)
    return path if given.suffix.lower() == f".{kind}" else f"{path}.{kind}"


@contextmanager
def _as_wanted(widget: QWidget, options: PictureOptions) -> Iterator[None]:
    """The widget in another size and theme for as long as it takes to paint it."""
    manager, place = theme_manager(), widget.geometry()
    choice = manager.choice
    try:
        if options.light:
            manager.choose("light")
            # Children take the application's new colours by an event that would come later.
            changed = QEvent.Type.ApplicationPaletteChange.value
            QCoreApplication.sendPostedEvents(None, changed)
        renewal().bring_up_to_date(widget)
        if options.size is not None:
            widget.setGeometry(QRect(place.topLeft(), options.size))
        widget.grab()  # lays out what its new size and theme have moved
        yield
    finally:
        if options.light:
            manager.choose(choice)
        widget.setGeometry(place)


def _write_png(widget: QWidget, buffer: QBuffer, scale: float, _: str) -> None:
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(widget.palette().window().color())
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    image.save(buffer, "PNG")


def _write_svg(widget: QWidget, buffer: QBuffer, _: float, title: str) -> None:
    writer = QSvgGenerator()
    writer.setOutputDevice(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setSize(widget.size())
    writer.setViewBox(widget.rect())
    writer.setTitle(title)
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()


def _with_spare_fonts(data: QByteArray) -> QByteArray:
    """Names what to use where this machine's fonts are not: else a browser takes any."""

    def both(found: re.Match[str]) -> str:
        name = found[1]
        is_serif = "Math" in name or ("Serif" in name and "Sans" not in name)
        return f'font-family="{name}, {"serif" if is_serif else "sans-serif"}"'

    text = bytes(data.data()).decode()
    return QByteArray(re.sub(r'font-family="([^"]*)"', both, text).encode())


def _write_pdf(widget: QWidget, buffer: QBuffer, _: float, title: str) -> None:
    writer = QPdfWriter(buffer)
    points = QSizeF(widget.size()) * 72 / _DOTS_PER_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, title))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()
