"""Where one image's error stands among those of the training images."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.error_distribution import ErrorDistribution
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.chart_axis import paint_axis, round_top
from sae_gui.widgets.plot_scale import round_values

_BINS = 60
_SIDE = 8.0
_TEXT_GAP = 8.0


@dataclass(frozen=True, slots=True)
class ErrorPlace:
    """One error, and without the disturbance where there is one."""

    error: float
    undisturbed: float | None = None


class ErrorPlacePlot(QWidget):
    """The training images' errors as a silhouette, this one's as a line with its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("errorPlace")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(240)
        self._place: ErrorPlace | None = None
        self._errors: ErrorDistribution | None = None
        self._outline: list[float] = []
        self._top = 1.0
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Error among the training images"))

    def show_place(self, place: ErrorPlace | None, errors: ErrorDistribution | None) -> None:
        self._place = place
        top = self._wanted_top(place, errors)
        if errors is not self._errors or top != self._top:
            self._errors, self._top = errors, top
            counts = errors.counts(_BINS, top) if errors is not None else []
            most = max([*counts, 1])
            self._outline = [float(each) / most for each in counts]
        self.update()

    def state_in_words(self) -> str:
        return self.words()

    def words(self) -> str:
        """The state in one sentence."""
        if self._place is None:
            return tr("Nothing to show yet.")
        return f"{self._head()}, {self._standing()}" if self._standing() else self._head()

    def sizeHint(self) -> QSize:
        return QSize(300, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        line = QFontMetricsF(painter.font()).height()
        base = self.height() - 2 * line - 6
        start, length = QPointF(_SIDE, round(base) + 0.5), self.width() - 2 * _SIDE
        self._paint_outline(painter, start, length, base - 3 * line - 4)
        ticks = [(self._x(each), each) for each in round_values(0, self._top, 5)]
        paint_axis(painter, theme, (start, length), ticks, tr("error of one image"))
        if self._place is not None:
            self._paint_place(painter, base, line)
        painter.end()

    def _head(self) -> str:
        assert self._place is not None
        return tr("this drawing {error}").format(error=format_figure(self._place.error))

    def _standing(self) -> str:
        if self._errors is None or not len(self._errors) or self._place is None:
            return ""
        below = self._errors.share_below(self._place.error)
        if below == 1:
            return tr("above all training images")
        share = min(round(100 * below), 99)
        return tr("above {share} of 100 training images").format(share=share)

    def _paint_outline(
        self, painter: QPainter, start: QPointF, length: float, height: float
    ) -> None:
        if not self._outline:
            return
        theme, points = current_theme(), [start]
        step = length / len(self._outline)
        for index, share in enumerate(self._outline):
            y = start.y() - share * height
            points.append(QPointF(start.x() + index * step, y))
            points.append(QPointF(start.x() + (index + 1) * step, y))
        points.append(QPointF(start.x() + length, start.y()))
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("line"))
        painter.drawPolygon(QPolygonF(points))

    def _paint_place(self, painter: QPainter, base: float, line: float) -> None:
        place, theme = self._place, current_theme()
        assert place is not None
        color = theme.color("reconstruction")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._x(min(place.error, self._top))
        if place.undisturbed is not None:
            at = self._x(min(place.undisturbed, self._top))
            pen = QPen(color, 2, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 1.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(at, 2), QPointF(at, base))
            text = tr("undisturbed {error}").format(error=format_figure(place.undisturbed))
            self._paint_text(painter, at, 0, text, "caption", left=at <= x)
        painter.setPen(QPen(color, 2.4))
        painter.drawLine(QPointF(x, line + 2), QPointF(x, base))
        painter.setBrush(color)
        painter.setPen(QPen(theme.color("well"), 1.5))
        painter.drawEllipse(QPointF(x, base), 5, 5)
        goes_left = place.undisturbed is not None and place.undisturbed > place.error
        widest = max(self._width_of(self._head(), "title"), self._width_of(self._standing()))
        goes_left |= x + _TEXT_GAP + widest > self.width()  # both lines on one side
        self._paint_text(painter, x, line + 1, self._head(), "title", left=goes_left)
        self._paint_text(painter, x, 2 * line + 2, self._standing(), "caption", left=goes_left)

    def _paint_text(
        self, painter: QPainter, x: float, top: float, text: str, role: str, *, left: bool
    ) -> None:
        """Beside a line at `x`: on the side wanted, unless there is room on the other one only."""
        made = self._letters(role)
        metrics = QFontMetricsF(made)
        width = metrics.horizontalAdvance(text)
        fits_left, fits_right = x - _TEXT_GAP >= width, x + _TEXT_GAP + width <= self.width()
        left = fits_left if left else not fits_right and fits_left
        rect = QRectF(
            x - _TEXT_GAP - width if left else x + _TEXT_GAP, top, width, metrics.height()
        )
        theme = current_theme()
        painter.fillRect(rect.adjusted(-4, 0, 4, 0), theme.color("well"))
        painter.setFont(made)
        painter.setPen(theme.color("text" if role == "title" else "muted"))
        painter.drawText(rect, Qt.TextFlag.TextDontClip, text)

    def _letters(self, role: str) -> QFont:
        made = font(role)
        if role == "title":
            made.setPointSizeF(font("caption").pointSizeF())
        return made

    def _width_of(self, text: str, role: str = "caption") -> float:
        return QFontMetricsF(self._letters(role)).horizontalAdvance(text)

    def _x(self, error: float) -> float:
        return _SIDE + error / self._top * (self.width() - 2 * _SIDE)

    @staticmethod
    def _wanted_top(place: ErrorPlace | None, errors: ErrorDistribution | None) -> float:
        ends = [0.0]
        if errors is not None and len(errors):
            ends.append(1.05 * errors.band(0.99)[1])
        if place is not None:
            ends += [place.error, place.undisturbed or 0.0]
        return round_top(max(ends))
