"""The gradient check off the window's thread: one at a time, the newest wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.datasets.dataset import DatasetError
from core.gradient_check import GradientCheck, check_gradient
from core.recipe import Recipe, RecipeError
from sae_gui.background_task import BackgroundTask


class GradientController(QObject):
    """Checks the gradient of a recipe's cost.

    Signals
    -------
    started : a check is under way.
    checked : the `GradientCheck`.
    refused : why the recipe can't be checked, one sentence.
    """

    started = Signal()
    checked = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    @property
    def is_checking(self) -> bool:
        return self._task is not None

    def check(self, recipe: Recipe) -> None:
        """Start a check; one that is under way is given up."""
        self.cancel()
        try:
            recipe.check()
        except RecipeError as problem:
            self.refused.emit(str(problem))
            return
        self._task = BackgroundTask(
            "The gradient",
            lambda _, cancelled: check_gradient(recipe, cancelled=cancelled),
            self,
        )
        self._task.finished.connect(self._task.deleteLater)
        self._task.done.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.start()
        self.started.emit()

    def cancel(self) -> None:
        """Give up the check under way; what it still answers is dropped."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """Give up what is under way and wait for its thread."""
        self.cancel()
        for task in self.findChildren(BackgroundTask):
            task.wait()

    def _take(self, task: BackgroundTask, result: GradientCheck) -> None:
        if task is self._task:
            self._task = None
            self.checked.emit(result)

    def _refuse(self, task: BackgroundTask, problem: DatasetError) -> None:
        if task is self._task:
            self._task = None
            self.refused.emit(str(problem))
