"""Between the sheet, the model and what is shown of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from core.analysis.corruption import Disturbance, Image, disturb
from core.analysis.drawing import Drawing
from core.analysis.drawing_reading import DrawingReading, read_drawing
from core.analysis.error_distribution import SampleReading, read_sample
from core.analysis.ink_frame import FREE, InkFrame, measure_frame
from core.analysis.measures import usual_threshold
from core.datasets.dataset import DatasetError
from core.datasets.prepare import PreparedData
from core.datasets.single_image import load_single_image
from sae_gui.colormaps import digit_table, light_on_dark_table
from sae_gui.draw_work import Found, Surroundings, SurroundingsWork, work_on
from sae_gui.image_shape import image_shape_of
from sae_gui.latest_work import LatestWork
from sae_gui.model_feed import ModelView
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import said, tr
from sae_gui.widgets.frame_limit import FrameLimit
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.sweep_plot import SweepCurve

if TYPE_CHECKING:
    from sae_gui.draw_page import DrawPage
    from sae_gui.main_window import MainWindow

#: A stroke is followed at most so often.
_FRAME_MS = 12
# What comes later waits until a stroke has been painted, and leaves it both cores.
_PAINTING_MS = 10
#: Training images whose errors and codes are known; fewer while the model moves on.
_SAMPLE, _MOVING_SAMPLE = 10_000, 1_000
_MOVING_SAMPLES_A_SECOND = 0.5
_FRAME_IMAGES = 500


class DrawDesk(QObject):
    """Sends every stroke through the newest model; slower answers follow from another thread."""

    def __init__(self, page: DrawPage, window: MainWindow) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self._view: ModelView | None = None
        self._data: PreparedData | None = None
        self._framed: PreparedData | None = None
        self._frame: InkFrame = FREE
        self._disturbance = Disturbance()
        self._part = "rotation"
        self._reading: DrawingReading | None = None
        self._undisturbed: float | None = None
        self._sample: SampleReading | None = None
        self._sample_of: ModelView | None = None
        self._found_rows: list[int] = []
        self._due = False
        self._random = np.random.default_rng(0)
        self._frames = FrameLimit(page, _FRAME_MS, self._draw)
        self._sample_pace = Pace(_MOVING_SAMPLES_A_SECOND)
        self._around = LatestWork(tr("The nearest images"), self)
        self._sampling = LatestWork(tr("The training images' errors"), self)
        self._keeper = SurroundingsWork()
        self._unasked: tuple[Image, Image, bool] | None = None
        self._painted = QTimer(self)
        self._painted.setObjectName("surroundingsTimer")
        self._painted.setSingleShot(True)
        self._painted.setInterval(_PAINTING_MS)
        self._painted.timeout.connect(self._ask_around)
        self._connect()
        self._use_colours()
        self._take_view(window.feed.view)

    def close(self) -> None:
        """Give up what is under way, and wait for it."""
        self._frames.forget()
        self._painted.stop()
        self._around.close()
        self._sampling.close()

    @property
    def is_busy(self) -> bool:
        """Whether anything is being worked out, or about to be."""
        return self._painted.isActive() or self._around.is_busy or self._sampling.is_busy

    def _connect(self) -> None:
        window, page = self._window, self._page
        window.feed.follow(page)
        window.feed.changed.connect(self._take_view)
        window.data.prepared.connect(lambda _: self._take_view(window.feed.view))
        self._light_on_dark = window.page.reconstructions.actions.light_on_dark
        self._light_on_dark.toggled.connect(lambda _: self._use_colours())
        theme_manager().changed.connect(self._use_colours)
        page.draw.canvas.changed.connect(self._frames.request)
        page.draw.sliders.changed.connect(self._take_disturbance)
        page.draw.random_wanted.connect(self.start_from_class)
        page.draw.numbered_wanted.connect(lambda number: self.start_from_row(number - 1))
        page.draw.file_wanted.connect(self.start_from_file)
        page.neighbours.measure_chosen.connect(lambda _: self._frames.request())
        page.neighbours.tiles.chosen.connect(self._start_from_neighbour)
        self._around.done.connect(self._show_found)
        self._around.failed.connect(lambda _, problem: self._show_problem(problem))
        self._sampling.done.connect(self._take_sample)
        self._sampling.failed.connect(lambda _, problem: window.show_failure(problem))

    # -- what there is to draw for ------------------------------------------------------------

    def _take_view(self, view: ModelView | None) -> None:
        self._view = view
        data = view.data if view is not None else self._window.data.data
        if view is not None and data is None:
            data = self._fitting_data(image_shape_of(view))
        if view is None:
            self._sample = self._sample_of = None
        self._use_data(data)
        self._frames.request()

    def _fitting_data(self, image_shape: tuple[int, int]) -> PreparedData | None:
        """The open images, where they are such as the model takes."""
        data = self._window.data.data
        return data if data is not None and data.image_shape == image_shape else None

    def _use_data(self, data: PreparedData | None) -> None:
        shape = (
            data.image_shape if data is not None else self._page.draw.canvas.drawing.image_shape
        )
        if self._view is not None:
            shape = image_shape_of(self._view)
        canvas = self._page.draw.canvas
        if canvas.drawing.image_shape != shape:
            canvas.set_drawing(Drawing(shape))
            self._page.draw.sliders.set_image_shape(shape)
            self._disturbance = Disturbance()
            self._page.draw.refresh()
        if data is not self._data:
            self._data = data
            images = len(data.training) if data is not None else 0
            labelled = data is not None and data.training_labels is not None
            names = data.class_names if data is not None and labelled else ()
            self._page.draw.set_training(images, names)

    def _use_frame(self) -> None:
        """Measure how the training images are placed, once for each set of them."""
        if self._framed is self._data:
            return
        self._framed, self._frame = self._data, FREE
        if self._data is not None:
            total = len(self._data.training)
            rows = np.unique(np.linspace(0, total - 1, min(_FRAME_IMAGES, total)).astype(np.intp))
            images = self._data.widen(rows, np.float32)
            self._frame = measure_frame(images, self._data.image_shape)
        self._page.draw.canvas.set_frame(self._frame)

    # -- what a person does -------------------------------------------------------------------

    def start_from_class(self, index: int) -> None:
        """A random training image of a class; of any where `index` is −1."""
        if self._data is None:
            return
        rows = np.arange(len(self._data.training))
        if index >= 0 and self._data.training_labels is not None:
            rows = np.flatnonzero(self._data.training_labels == index)
        if len(rows):
            self.start_from_row(int(self._random.choice(rows)))

    def start_from_file(self, path: str) -> None:
        """An image file, at the model's size."""
        canvas = self._page.draw.canvas
        try:
            canvas.start_from(load_single_image(path, canvas.drawing.image_shape))
        except DatasetError as problem:
            self._window.show_failure(said(problem))

    def start_from_row(self, row: int) -> None:
        """A training image, by its place."""
        data, canvas = self._data, self._page.draw.canvas
        if data is not None and 0 <= row < len(data.training):
            image = data.widen(np.array([row]), np.float32)[0]
            canvas.start_from(image.reshape(data.image_shape))

    def _start_from_neighbour(self, place: int) -> None:
        if place < len(self._found_rows):
            self.start_from_row(self._found_rows[place])

    def _take_disturbance(self, disturbance: Disturbance, name: str) -> None:
        self._disturbance = disturbance
        if name in self._page.draw.sliders.sliders:
            self._part = name
        self._frames.request()

    # -- what follows at once -----------------------------------------------------------------

    def _draw(self) -> None:
        self._use_frame()
        canvas, view = self._page.draw.canvas, self._view
        plain = canvas.drawing.image(self._frame)
        rounded = view is not None and view.recipe.binarize
        seen = disturb(plain, self._disturbance, rounded=rounded)
        self._undisturbed, self._reading = None, None
        if view is None:
            self._page.model.show_seen(seen)
        else:
            self._read(view, plain, seen, rounded)
        self._unasked = plain, seen, rounded
        if not self._painted.isActive():
            self._painted.start()

    def _read(self, view: ModelView, plain: Image, seen: Image, rounded: bool) -> None:
        self._reading = read_drawing(view.model, seen)
        if not self._disturbance.is_none:
            undisturbed = disturb(plain, Disturbance(), rounded=rounded)
            self._undisturbed = read_drawing(view.model, undisturbed).error
        errors = self._sample.errors if self._sample is not None else None
        self._page.model.show_reading(
            self._reading, self._undisturbed, errors, view.model, usual_threshold(view.recipe)
        )
        self._ask_for_sample(view)

    # -- what comes later ---------------------------------------------------------------------

    def _ask_for_sample(self, view: ModelView) -> None:
        data = self._data
        if data is None or view is self._sample_of:
            return
        if view.is_moving and not self._sample_pace.due():
            return
        self._sample_of = view
        most, model = _MOVING_SAMPLE if view.is_moving else _SAMPLE, view.model
        self._sampling.ask(
            view, lambda progress, cancelled: read_sample(model, data, most, cancelled)
        )

    def _take_sample(self, view: ModelView, sample: SampleReading) -> None:
        if self._view is not None and view.run_id == self._view.run_id:
            self._sample = sample
            self._page.model.show_errors(self._undisturbed, sample.errors)
            self._frames.request()

    def _ask_around(self) -> None:
        """One question at a time: an answer on its way is not given up for every stroke."""
        assert self._unasked is not None
        plain, seen, rounded = self._unasked
        if self._around.is_busy:
            self._due = True
            return
        self._due = False
        by_code = self._page.neighbours.measure() == "code"
        part = self._page.draw.sliders.part(self._part)
        asked = Surroundings(
            plain=plain,
            seen=seen,
            disturbance=self._disturbance,
            rounded=rounded,
            model=self._view.model if self._view is not None else None,
            data=self._data,
            sample=self._sample,
            code=self._reading.code if by_code and self._reading is not None else None,
            part=self._part,
            values=part.sweep(),
        )
        if self._page.draw.canvas.drawing.is_empty and self._disturbance.is_none:
            self._page.neighbours.show_part(part)
            self._page.neighbours.show_sweep(None)
            self._found_rows = []
            self._page.neighbours.clear(self._quiet_words())
            return
        self._around.ask(asked, work_on(self._keeper, asked))

    def _quiet_words(self) -> str:
        if self._data is None and self._view is not None:
            return tr("The images of this run are not at hand, so none can be compared.")
        return tr("The training images most like a drawing appear here.")

    def _show_found(self, asked: Surroundings, found: Found) -> None:
        self._show_neighbours(asked, found)
        self._show_sweep(asked, found)
        if self._due:
            self._frames.request()

    def _show_neighbours(self, asked: Surroundings, found: Found) -> None:
        panel, data = self._page.neighbours, self._data
        if found.nearest is None or data is None or asked.data is not data:
            panel.clear(self._quiet_words())
            return
        rows = found.nearest.rows
        labels, names = data.training_labels, data.class_names
        classes = [names[labels[row]] if labels is not None else "" for row in rows]
        self._found_rows = rows.tolist()
        images = data.widen(rows, np.float32)
        panel.show_neighbours(images, data.image_shape, classes, found.nearest.distances.tolist())

    def _show_sweep(self, asked: Surroundings, found: Found) -> None:
        part = self._page.draw.sliders.part(asked.part)
        self._page.neighbours.show_part(part)
        if found.errors is None or self._reading is None:
            self._page.neighbours.show_sweep(None)
            return
        errors = self._sample.errors if self._sample is not None else None
        value = float(getattr(asked.disturbance, asked.part))
        self._page.neighbours.show_sweep(
            SweepCurve(
                values=np.array(asked.values),
                errors=found.errors,
                value=value,
                error=self._reading.error,
                band=errors.band() if errors is not None and len(errors) else None,
                axis=part.axis,
                figure=part.figure,
                ticks=part.ticks(),
            )
        )

    def _show_problem(self, sentence: str) -> None:
        self._page.neighbours.clear(sentence)

    # -- colours ------------------------------------------------------------------------------

    def _use_colours(self) -> None:
        theme = current_theme()
        light = self._light_on_dark.isChecked()
        table = light_on_dark_table(theme) if light else digit_table(theme)
        self._page.draw.canvas.set_table(table)
        self._page.model.tiles.set_table(table)
        self._page.neighbours.tiles.set_table(table)
        self._frames.request()
