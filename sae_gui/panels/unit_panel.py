"""The card of one hidden unit."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.analysis.unit_study import Ablation, UnitStudy
from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from sae_gui.icons import icon
from sae_gui.panels.panel import PADDING, Panel, icon_button
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure, scaled
from sae_gui.weight_images import unit_weights
from sae_gui.widgets.image_band import ImageBand
from sae_gui.widgets.unit_charts import ActivationCounts, ClassMeans
from sae_gui.widgets.weight_figure import WeightFigure
from sae_gui.widgets.weight_tiles import WeightTiles

EXPLANATION = mark(
    "What one hidden unit does. Its images: the ink that switches it on, and the ink it adds to a "
    "reconstruction. The histogram counts the training images by how active the unit is for them. "
    "The images at the right excite it most, then less: where all bands look alike the unit means "
    "one thing. The error without it is that of all reconstructions with this unit kept at 0."
)
#: Narrower than this, the card stands in one column.
_NARROW = 620
_COLUMN = 294
_BOTTOM = 8


class UnitPanel(Panel):
    """Two columns of pictures, charts and facts; one where it is narrow.

    Signals
    -------
    stepped : 1 for the next unit in the wall's order, −1 for the one before.
    pin_toggled : whether this unit is to stay while others are looked into.
    opened : another unit that is to be looked into.
    """

    stepped = Signal(int)
    pin_toggled = Signal(bool)
    opened = Signal(int)

    def __init__(self, object_name: str = "unitPanel", *, pinned: bool = False) -> None:
        super().__init__(tr("Unit"), object_name, tr(EXPLANATION))
        self._fit_type()
        self.previous = icon_button("previous", tr("Previous unit"))
        self.next = icon_button("next", tr("Next unit"))
        self.pin = QPushButton(icon("pin"), tr("Unpin") if pinned else tr("Pin"))
        self.pin.setToolTip(tr("Keep this unit beside the ones you open next"))
        self.previous.setObjectName("previousUnit")
        self.next.setObjectName("nextUnit")
        self.pin.setObjectName("pinUnit")
        for each in (self.pin,) if pinned else (self.previous, self.next, self.pin):
            self.add_tool(each)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.pin.clicked.connect(lambda: self.pin_toggled.emit(not pinned))
        self._model: SparseAutoencoder | None = None
        self._data: PreparedData | None = None
        self._shape, self._target = (28, 28), None
        self._make_parts()
        self._lay_out()
        self.clear()

    def _make_parts(self) -> None:
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setFont(font("caption"))
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.encoder, self.decoder = WeightFigure(tr("encoder")), WeightFigure(tr("decoder"))
        self.on, self.without = _Fact(tr("Switched on")), _Fact(tr("Error without it"))
        self.histogram, self.classes = ActivationCounts(), ClassMeans()
        self.similar = WeightTiles(tr("Most similar units"), gutter=2)
        self.opposed = WeightTiles(tr("Most opposed units"), gutter=2)
        self.similar.setObjectName("similarUnits")
        self.opposed.setObjectName("opposedUnits")
        self.similar_head = _head(tr("most similar units (decoder)"))
        self.opposed_head = _head(tr("most opposed"))
        self.similar.clicked.connect(self.opened)
        self.opposed.clicked.connect(self.opened)
        heads = (
            tr("strongest images"),
            tr("top 5 in 100"),
            tr("top 10 in 100"),
            tr("half-way down"),
        )
        self.bands = tuple(ImageBand(head) for head in heads)

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self.encoder)
        figures.addWidget(self.decoder)
        figures.addStretch(1)
        left = _column(
            figures, self.on, self.without, self.histogram,
            self.similar_head, self.similar,
            self.opposed_head, self.opposed,
        )  # fmt: skip
        right = _column(*self.bands, self.classes)
        self.content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.content)
        self._columns.setContentsMargins(PADDING, 0, PADDING, _BOTTOM)
        self._columns.setSpacing(14)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 1)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("unitScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(self.content)
        self.scroll.verticalScrollBar().installEventFilter(self)
        self.scroll.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.words.setContentsMargins(PADDING, 0, PADDING, 4)
        self.body.addWidget(self.words)
        self.body.addWidget(self.scroll, 1)

    # -- what it shows ------------------------------------------------------------------------

    def clear(self, words: str = "") -> None:
        """No unit is open."""
        self._model = None
        words = words or tr("What a unit looks for and what it adds appears here.")
        if self.scroll.isHidden() and self.words.text() == words:
            return
        self.set_heading(tr("Unit"))
        self.set_caption("")
        self.scroll.hide()
        for each in (self.previous, self.next, self.pin):
            each.setEnabled(False)
        self._say(words)
        self.body.setAlignment(self.words, Qt.AlignmentFlag.AlignTop)

    def show_unit(
        self,
        model: SparseAutoencoder,
        unit: int,
        image_shape: tuple[int, int],
        data: PreparedData | None,
        target: float | None,
    ) -> None:
        """The unit's weights at once; its figures follow by `show_study`."""
        self._model, self._data, self._shape, self._target = model, data, image_shape, target
        one = np.array([unit])
        self.encoder.show_weights(unit_weights(model, one, encoder=True), image_shape)
        self.decoder.show_weights(unit_weights(model, one), image_shape)
        self.scroll.show()
        for each in (self.previous, self.next, self.pin):
            each.setEnabled(True)
        if data is None:
            self._say(tr("The images of this run are not at hand: only its weights are shown."))
        self._show_parts(data is not None)

    def show_place(self, unit: int, place: str) -> None:
        """Which unit it is, and where it stands: "2nd of 196 by contribution"."""
        self.set_heading(tr("Unit {unit}").format(unit=unit))
        self.set_caption(place, "")

    def show_waiting(self) -> None:
        """Figures of another unit are on their way."""
        self._say("")
        self.on.show_figure("…")
        self.without.show_figure("…")

    def show_study(self, study: UnitStudy) -> None:
        """The unit over the images."""
        if self._model is None or self._data is None:
            return
        threshold = "½" if study.threshold == 0.5 else format_figure(study.threshold)
        self.on.show_head(tr("Switched on (above {threshold})").format(threshold=threshold))
        share = tr("{share} % of images").format(share=f"{100 * study.share_on:.1f}")
        self.on.show_figure(f"<b>{share}</b>")
        self.histogram.show_counts(study.counts, study.edges, study.mean_activation, self._target)
        for tiles, units in ((self.similar, study.similar), (self.opposed, study.opposed)):
            weights = unit_weights(self._model, units)
            tiles.show_weights([int(each) for each in units], weights, self._shape)
        self.similar_head.setVisible(len(study.similar) > 0)
        self.opposed_head.setVisible(len(study.opposed) > 0)
        for view, band in zip(self.bands, study.bands, strict=True):
            images = self._data.widen(band.images, np.float32)
            first = float(band.activations[0]) if len(band.activations) else None
            view.show_images(images, self._shape, first)
        self.classes.setVisible(study.class_means is not None)
        if study.class_means is not None:
            self.classes.show_means(self._data.class_names, study.class_means, self._target)
        self._say("" if study.images == study.of else _sample_words(study))
        self.setAccessibleDescription(f"{self.on.text()}. {self.histogram.words()}")

    def show_ablation(self, found: Ablation) -> None:
        """What the reconstructions lose without it."""
        change = found.change
        percent = "" if math.isnan(change) else _signed_percent(change)
        self.without.show_figure(
            f"{format_figure(found.error)} → <b>{format_figure(found.without)}</b>&nbsp; {percent}"
        )

    def show_problem(self, sentence: str) -> None:
        self._say(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if self.width() < scaled(_NARROW) else across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The scroll bar stands in the padding: it takes no room from the columns."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self.scroll.verticalScrollBar()
            taken = bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0
            self._columns.setContentsMargins(PADDING, 0, max(0, PADDING - taken), _BOTTOM)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_type()

    def _fit_type(self) -> None:
        self.setMinimumWidth(scaled(_COLUMN) + 2 * PADDING)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and hasattr(self, "content"):
            self.content.setBackgroundRole(QPalette.ColorRole.Window)
        return super().event(event)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show_parts(self, has_images: bool) -> None:
        for each in (self.on, self.without, self.histogram, self.classes, *self.bands):
            each.setVisible(has_images)


class _Fact(QWidget):
    """What it is at the left, how much at the right."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self._head, self._figure = QLabel(head), QLabel()
        self._figure.setTextFormat(Qt.TextFormat.RichText)
        self._head.setWordWrap(True)  # long words, large type: two lines before any is cut
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._figure.setAlignment(right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._head, 1)
        row.addWidget(self._figure)

    def show_head(self, text: str) -> None:
        self._head.setText(text)

    def show_figure(self, text: str) -> None:
        if text != self._figure.text():
            self._figure.setText(text)
            self.setAccessibleName(self.text())

    def text(self) -> str:
        plain = self._figure.text().replace("<b>", "").replace("</b>", "")
        return f"{self._head.text()} {plain.replace('&nbsp;', '')}"


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(font("caption"))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for each in parts:
        if isinstance(each, QWidget):
            layout.addWidget(each)
        else:
            layout.addLayout(each)
    layout.addStretch(1)
    column.setMinimumWidth(_COLUMN)
    return column


def _sample_words(study: UnitStudy) -> str:
    return tr("Figures from {images} of {of} images; all of them when training stops.").format(
        images=f"{study.images:,}", of=f"{study.of:,}"
    )


def _signed_percent(change: float) -> str:
    sign = "−" if round(100 * change, 1) < 0 else "+"
    return f"({sign}{abs(100 * change):.1f} %)"
