"""What is worked out beside training, off the window's thread: measures, baselines, probe."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.analysis.baselines import Baselines, measure_baselines
from core.datasets.dataset import Dataset, DatasetError
from core.datasets.prepare import PreparedData
from core.gradient_check import GradientCheck, check_gradient
from core.recipe import Recipe, RecipeError
from core.sentence import sentence_of
from core.snapshot import Snapshot
from sae_gui.analysis_work import Cancelled, ImagesInUse, ModelInUse, Moment
from sae_gui.background_task import BackgroundTask, Work
from sae_gui.translation import said

_IDLE_MS = 600
#: In the order of their turns.
MEASURES, BASELINES, PROBE = "measures", "baselines", "probe"
_ORDER = (MEASURES, BASELINES, PROBE)
#: What is asked for by itself, and takes no turn.
GRADIENT = "gradient"


class AnalysisController(QObject):
    """Keeps what is known about the open images and the last model that was seen up to date.

    One part is worked on at a time; what is no longer asked for is given up, and its late answer
    dropped.

    Signals
    -------
    baselines_found : the `Baselines` of the images; None while those of others are unknown.
    measured : a `Measured`.
    probed : a `Probed`.
    gradient_checked : a `GradientCheck`.
    busy_changed : what is being worked on, one of `MEASURES`, `BASELINES`, `PROBE`, or "".
    failed : what could not be done, and a sentence.
    """

    baselines_found = Signal(object)
    measured = Signal(object)
    probed = Signal(object)
    gradient_checked = Signal(object)
    busy_changed = Signal(str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.baselines: Baselines | None = None
        self.threshold: float | None = None
        self._images: ImagesInUse | None = None
        self._model: ModelInUse | None = None
        self._trains = self._is_closed = False
        self._due: set[str] = set()
        self._task: BackgroundTask | None = None
        self._idle = QTimer(self)
        self._idle.setObjectName("analysisTimer")
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._find_baselines)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way or about to be."""
        return self._task is not None or self._idle.isActive()

    # -- what there is to work on -------------------------------------------------------------

    def use_images(
        self, dataset: Dataset, recipe: Recipe, prepared: PreparedData | None = None
    ) -> None:
        """Other images, or the same under another recipe; nothing is known of a model on them."""
        self.forget_model()
        images = ImagesInUse(dataset, recipe, prepared)
        if self._images is not None and images.key == self._images.key:
            return
        self._images, self.baselines = images, None
        self.baselines_found.emit(None)
        if not self._trains:
            self._idle.start()

    def measure(self, snapshot: Snapshot, recipe: Recipe) -> None:
        """Look into the model that a snapshot of a run by `recipe` has brought."""
        if snapshot.model is None or self._images is None:
            return
        self._model = ModelInUse(Moment.of(snapshot), snapshot.model, recipe)
        self._idle.stop()
        self._begin_anew({MEASURES, PROBE} | self._missing_baselines())

    def set_threshold(self, threshold: float | None) -> None:
        """Count units as active above this, None: as usual; measures again where it differs."""
        if threshold != self.threshold:
            self.threshold = threshold
            if self._model is not None:
                self._begin_anew(self._due | {MEASURES} | self._under_way())

    def set_training(self, trains: bool) -> None:
        """While a run trains, it has the computer to itself unless it is asked to be measured."""
        if trains == self._trains:
            return
        self._trains = trains
        if trains:
            self._idle.stop()
            self._begin_anew(set())
        else:
            self._find_baselines()

    def forget_model(self) -> None:
        """The run is gone: what is being found out about its model is of no use."""
        self._model = None
        self._begin_anew(self._due & {BASELINES} | self._under_way() & {BASELINES})

    def check_gradient(self, recipe: Recipe) -> None:
        """Hold the recipe's formulas against numeric derivatives, on a small network."""

        def work(_: object, cancelled: Cancelled) -> GradientCheck:
            try:
                return check_gradient(recipe, cancelled=cancelled)
            except RecipeError as problem:
                raise DatasetError(sentence_of(problem)) from problem

        task = self._task_for(GRADIENT, work)
        task.done.connect(self._take_check)
        task.refused.connect(self._refuse_check)
        task.start()

    def _take_check(self, _task: BackgroundTask, check: GradientCheck) -> None:
        self.gradient_checked.emit(check)

    def _refuse_check(self, _task: BackgroundTask, problem: DatasetError) -> None:
        self.failed.emit(GRADIENT, said(problem))

    def close(self) -> None:
        """Give up what is under way, wait for its threads, and start nothing any more."""
        self._is_closed = True
        self._idle.stop()
        BackgroundTask.give_up_all(self)

    # -- one part after the other -------------------------------------------------------------

    def _find_baselines(self) -> None:
        self._due |= self._missing_baselines()
        self._go_on()

    def _missing_baselines(self) -> set[str]:
        if self._images is None or self.baselines is not None or self._trains:
            return set()
        return {BASELINES} - self._under_way()

    def _under_way(self) -> set[str]:
        return {self._task.subject} if self._task is not None else set()

    def _begin_anew(self, due: set[str]) -> None:
        """Work on these parts, and give up what is not among them or would be out of date."""
        if self._task is not None and not (self._task.subject == BASELINES and BASELINES in due):
            self._task.cancel()
            self._task = None
        self._due = due - self._under_way()
        self._go_on()

    def _go_on(self) -> None:
        """Start the next part, if none is under way."""
        if self._task is not None or self._is_closed:
            return
        subject = next((each for each in _ORDER if each in self._due), "")
        self.busy_changed.emit(subject)
        if not subject:
            return
        self._due.discard(subject)
        self._task = self._task_for(subject, self._work(subject))
        self._task.done.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _task_for(self, subject: str, work: Work) -> BackgroundTask:
        task = BackgroundTask(subject, work, self)
        task.finished.connect(task.deleteLater)
        return task

    def _work(self, subject: str) -> Work:
        """What the task is to do, with nothing in it that the window's thread may change."""
        images, model, threshold = self._images, self._model, self.threshold
        assert images is not None
        if subject == BASELINES:
            return lambda _, cancelled: measure_baselines(images.prepared(), cancelled)
        assert model is not None
        if subject == MEASURES:
            return lambda _, cancelled: model.measures(images.prepared(), threshold, cancelled)
        return lambda _, cancelled: model.probed(images, cancelled)

    def _take(self, task: BackgroundTask, result: Any) -> None:
        if task is not self._task:
            return
        self._task = None
        if task.subject == BASELINES:
            self.baselines = result
        signals = {
            MEASURES: self.measured,
            BASELINES: self.baselines_found,
            PROBE: self.probed,
        }
        signals[task.subject].emit(result)
        self._go_on()

    def _refuse(self, task: BackgroundTask, problem: DatasetError) -> None:
        if task is self._task:
            self._task = None
            self.failed.emit(task.subject, said(problem))
            self._go_on()
