"""The images that are open: loading, preparing and downloading them off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets.dataset import Dataset, DatasetError
from core.datasets.download import download
from core.datasets.load import BUILTIN_COUNT, load_dataset
from core.datasets.prepare import PreparedData, prepare
from core.recipe import Recipe
from sae_gui.background_task import BackgroundTask, Work

#: The settings that change what a run sees of the images.
DATA_SETTINGS = ("binarize", "image_size", "limit", "validation_fraction")


class DataController(QObject):
    """Opens sources, and keeps them prepared as the recipe wants them.

    Signals
    -------
    opened : the `Dataset`, once it is open.
    prepared : the `PreparedData` of the open dataset under the recipe in force.
    loading : what is being done, done, total.
    idle : nothing is being loaded any more.
    refused : the source and the `DatasetError`; what was open stays open.
    preparing_failed : the `DatasetError`: the images are open, but not under this recipe.
    download_progressed, download_refused : the catalogue's key, and what is told.
    download_given_up, downloaded : the catalogue's key.
    """

    opened = Signal(object)
    prepared = Signal(object)
    loading = Signal(str, int, int)
    idle = Signal()
    refused = Signal(str, object)
    preparing_failed = Signal(object)
    download_progressed = Signal(str, object)
    download_refused = Signal(str, object)
    download_given_up = Signal(str)
    downloaded = Signal(str)

    def __init__(self, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.data: PreparedData | None = None
        self._recipe = recipe
        self._load: BackgroundTask | None = None
        self._download: BackgroundTask | None = None

    @property
    def is_loading(self) -> bool:
        return self._load is not None

    @property
    def is_downloading(self) -> bool:
        return self._download is not None

    # -- opening and preparing ----------------------------------------------------------------

    def open(self, source: str) -> None:
        """Load `source` in the background; what was open stays open until it is there."""
        recipe = self._recipe
        limit = max(recipe.limit, BUILTIN_COUNT) if source == "builtin" else 0

        def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> Any:
            dataset = load_dataset(
                source,
                limit=limit,
                image_size=recipe.image_size,
                progress=progress,
                cancelled=cancelled,
            )
            return dataset, prepare(dataset, recipe)

        self.loading.emit("opening", 0, 0)
        self._start_load(source, work)

    def use_recipe(self, recipe: Recipe) -> None:
        """Prepare the open images anew where `recipe` asks for other ones."""
        changed = any(getattr(recipe, key) != getattr(self._recipe, key) for key in DATA_SETTINGS)
        reseeded = recipe.validation_fraction > 0 and recipe.seed != self._recipe.seed
        self._recipe = recipe
        dataset = self.dataset
        if dataset is None or not (changed or reseeded):
            return
        if dataset.source == "builtin" and recipe.limit > len(dataset):
            self.open("builtin")
            return
        self._start_load(dataset.source, lambda _, __: (dataset, prepare(dataset, recipe)))

    def cancel_loading(self) -> None:
        if self._load is not None:
            task, self._load = self._load, None
            task.cancel()
            self.idle.emit()

    def _start_load(self, source: str, work: Work) -> None:
        if self._load is not None:
            self._load.cancel()
        self._load = self._task(source, work)
        self._load.progressed.connect(self._tell_progress)
        self._load.done.connect(self._loaded)
        self._load.refused.connect(self._load_refused)
        self._load.start()

    def _tell_progress(self, task: BackgroundTask, told: tuple[str, int, int]) -> None:
        if task is self._load:
            self.loading.emit(*told)

    def _loaded(self, task: BackgroundTask, result: tuple[Dataset, PreparedData]) -> None:
        if task is not self._load:
            return
        self._end_load()
        dataset, self.data = result
        if dataset is not self.dataset:
            self.dataset = dataset
            self.opened.emit(dataset)
        self.prepared.emit(self.data)

    def _load_refused(self, task: BackgroundTask, problem: DatasetError) -> None:
        if task is not self._load:
            return
        self._end_load()
        if self.dataset is not None and task.subject == self.dataset.source:
            self.preparing_failed.emit(problem)
        else:
            self.refused.emit(task.subject, problem)

    def _end_load(self) -> None:
        self._load = None
        self.idle.emit()

    # -- downloading --------------------------------------------------------------------------

    def start_download(self, key: str) -> None:
        """Fetch a set of the catalogue; training goes on meanwhile."""
        self.cancel_download()
        self._download = self._task(
            key,
            lambda progress, cancelled: download(key, progress=progress, cancelled=cancelled),
        )
        self._download.progressed.connect(self._tell_download)
        self._download.done.connect(self._download_done)
        self._download.refused.connect(self._download_refused)
        self._download.given_up.connect(self._download_given_up)
        self._download.start()

    def cancel_download(self) -> None:
        if self._download is not None:
            self._download.cancel()

    def _tell_download(self, task: BackgroundTask, told: tuple[Any]) -> None:
        if task is self._download:
            self.download_progressed.emit(task.subject, told[0])

    def _download_done(self, task: BackgroundTask, _: object) -> None:
        if self._is_download(task):
            self.downloaded.emit(task.subject)

    def _download_refused(self, task: BackgroundTask, problem: DatasetError) -> None:
        if self._is_download(task):
            self.download_refused.emit(task.subject, problem)

    def _download_given_up(self, task: BackgroundTask) -> None:
        if self._is_download(task):
            self.download_given_up.emit(task.subject)

    def _is_download(self, task: BackgroundTask) -> bool:
        """Whether the download that has just ended is the one under way; it is over then."""
        if task is not self._download:
            return False
        self._download = None
        return True

    # -- threads ------------------------------------------------------------------------------

    def close(self) -> None:
        """Give up what is under way and wait for its threads."""
        BackgroundTask.give_up_all(self)

    def _task(self, subject: str, work: Work) -> BackgroundTask:
        task = BackgroundTask(subject, work, self)
        task.finished.connect(task.deleteLater)
        return task
