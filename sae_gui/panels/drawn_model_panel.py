"""What the model makes of a drawing: images, error, code."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel

from core.analysis.corruption import Image
from core.analysis.drawing_reading import DrawingReading
from core.analysis.error_distribution import ErrorDistribution
from core.autoencoder import SparseAutoencoder
from sae_gui.panels.panel import Panel
from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.drawn_code import MOST_UNITS, DrawnCode
from sae_gui.widgets.drawn_tiles import DrawnTiles
from sae_gui.widgets.error_place import ErrorPlace, ErrorPlacePlot
from sae_gui.widgets.fitting_label import FittingLabel

#: Of the panel's height; the rest is for the error and the code.
_TILES_SHARE = 0.42


def _explanation() -> str:
    return tr(
        "What goes into the model, what it makes of it from its code alone, and the difference: "
        "blue where ink is missing, rust where there is too much. Below, the error, half the sum "
        "of the squared differences, among those of the training images. Last, the units that "
        "answer most, each over its decoder image, what it adds to the picture."
    )


class DrawnModelPanel(Panel):
    """Tiles over a plot over the code."""

    def __init__(self) -> None:
        super().__init__(
            tr("What the model makes of it"), "drawnModelPanel", _explanation(), ground="well"
        )
        self.set_least_size(360, 540)
        self.tiles, self.error, self.code = DrawnTiles(), ErrorPlacePlot(), DrawnCode()
        self.reading: DrawingReading | None = None
        self._code_title, self._code_caption = QLabel(tr("Code")), FittingLabel()
        self._code_title.setFont(font("title"))
        self.body.setSpacing(8)
        self.body.addWidget(self.tiles)
        self.body.addWidget(self.error, 4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._code_title)
        head.addWidget(self._code_caption, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.code, 5)
        self.show_seen(None)

    def show_seen(self, seen: Image | None) -> None:
        """No model to send it through."""
        self.reading = None
        self.set_caption(tr("after training, its reconstruction appears here"))
        self.tiles.show_images(seen, None)
        self.error.show_place(None, None)
        self.code.clear()
        self._code_caption.set_wordings("")
        self.setAccessibleDescription(tr("No model yet."))

    def show_reading(
        self,
        reading: DrawingReading,
        undisturbed: float | None,
        errors: ErrorDistribution | None,
        model: SparseAutoencoder,
        threshold: float,
    ) -> None:
        """What came out of the model, and where its error stands."""
        self.reading = reading
        self.set_caption("")
        self.tiles.show_images(reading.seen, reading.made)
        self.error.show_place(ErrorPlace(reading.error, undisturbed), errors)
        units = reading.strongest(MOST_UNITS)
        shape = reading.seen.shape[0], reading.seen.shape[1]
        self.code.show_units(units, reading.code[units], model.beta[1:][units], shape)
        above = int((reading.code > threshold).sum())
        self._code_caption.set_wordings(
            tr("{shown} strongest of {units}; {above} above {threshold}").format(
                shown=len(units),
                units=f"{len(reading.code):,}",
                above=f"{above:,}",
                threshold=f"{threshold:g}",
            ),
            "",
        )
        self.setAccessibleDescription(self.error.words())

    def show_errors(self, undisturbed: float | None, errors: ErrorDistribution | None) -> None:
        """The training images' errors have come."""
        if self.reading is not None:
            self.error.show_place(ErrorPlace(self.reading.error, undisturbed), errors)
            self.setAccessibleDescription(self.error.words())

    def error_words(self) -> str:
        """Such as "12.03"."""
        return format_figure(self.reading.error) if self.reading else ""

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.tiles.set_tallest(round(self.height() * _TILES_SHARE))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.code.recolour()
