"""Train, Pause, Step, Stop and Reset: one table decides which are on and what they say."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from sae_gui.icons import icon
from sae_gui.run_controller import RunStatus
from sae_gui.translation import mark, tr

#: Status -> the actions that are on, and what Train is called then.
_TABLE: dict[RunStatus, tuple[frozenset[str], str]] = {
    RunStatus.READY: (frozenset({"train", "step"}), mark("Train")),
    RunStatus.RUNNING: (frozenset({"pause", "stop", "reset"}), mark("Train")),
    RunStatus.PAUSED: (frozenset({"train", "step", "stop", "reset"}), mark("Resume")),
    RunStatus.STOPPED: (frozenset({"train", "step", "reset"}), mark("Continue")),
    RunStatus.FINISHED: (frozenset({"train", "step", "reset"}), mark("Continue")),
    RunStatus.DIVERGED: (frozenset({"train", "step", "reset"}), mark("Continue")),
    RunStatus.FAILED: (frozenset({"train", "step", "reset"}), mark("Train")),
}

_ACTIONS = {
    "train": (
        mark("Train"),
        "play",
        "Ctrl+Return",
        mark("Train to the planned number of epochs (Space)"),
    ),
    "pause": (
        mark("Pause"),
        "pause",
        "Ctrl+P",
        mark("Halt, to go on in the very same place (Space)"),
    ),
    "step": (mark("Step"), "step", "Ctrl+E", mark("Train one epoch")),
    "stop": (
        mark("Stop"),
        "stop",
        "Ctrl+.",
        mark("End the run where it stands; Continue goes on from there"),
    ),
    "reset": (
        mark("Reset"),
        "reset",
        "Ctrl+Shift+R",
        mark("Forget the run; the same start again"),
    ),
}


class RunActions(QObject):
    """The five actions of a run, for toolbar, menu and keyboard alike."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.train = self._make("train")
        self.pause = self._make("pause")
        self.step = self._make("step")
        self.stop = self._make("stop")
        self.reset = self._make("reset")

    def all(self) -> list[QAction]:
        return [self.train, self.pause, self.step, self.stop, self.reset]

    def show_status(self, status: RunStatus, starts_anew: bool, obstacle: str) -> None:
        """Switch actions for `status`.

        Parameters
        ----------
        starts_anew : whether training now would begin a new run instead of going on.
        obstacle : why no run can be started or gone on with; "" when it can.
        """
        allowed, word = _TABLE[status]
        for key in _ACTIONS:
            action: QAction = getattr(self, key)
            blocked = key in ("train", "step") and bool(obstacle)
            action.setEnabled(key in allowed and not blocked)
        word = "Train" if starts_anew and word == "Continue" else word
        self.train.setText(tr(word))
        self.train.setIconText(tr(word))
        hint = tr(_ACTIONS["train"][3])
        if obstacle:
            hint = tr("Train is off: {obstacle}").format(obstacle=obstacle)
        self.train.setToolTip(hint)
        self.train.setStatusTip(hint)

    def _make(self, key: str) -> QAction:
        word, icon_name, keys, hint = _ACTIONS[key]
        # In the toolbar Train is filled with the accent, so its icon would vanish in a menu.
        action = QAction(icon(icon_name, "onaccent" if key == "train" else "text"), tr(word), self)
        action.setIconVisibleInMenu(False)
        action.setObjectName(f"{key}Action")
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{tr(hint)} · {keys}")
        return action
