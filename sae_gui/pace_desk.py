"""Pace in the toolbar and the Run menu: from full speed down to one batch a second."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLabel, QWidget

from sae_gui.pacing import Pacing, pauses_from
from sae_gui.translation import tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

#: Epochs a second, the fastest first; 0: full speed, None: one batch a second.
PACES: tuple[float | None, ...] = (0.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, None)


class PaceDesk(QObject):
    """Lets the user choose how fast runs go; holds for the run at hand and those to come."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pauses: frozenset[int] = frozenset()
        self._label = QLabel()
        self.combo = QComboBox()
        self.combo.setObjectName("paceCombo")
        self.combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label.setBuddy(self.combo)
        self.combo.addItems([""] * len(PACES))
        self.combo.currentIndexChanged.connect(lambda _: self._apply())
        self._make_tool()
        self._slower = self._add_action("slowerAction", "Ctrl+[", lambda: self._move(1))
        self._faster = self._add_action("fasterAction", "Ctrl+]", lambda: self._move(-1))
        self._pause_at = self._add_action("pauseAtAction", "Ctrl+Shift+P", self.ask_for_pauses)
        self.retranslate()
        window.run.run_started.connect(lambda _: self._apply())

    def retranslate(self) -> None:
        words = [tr("Full speed")]
        words += [tr("{pace:g} epochs/s").format(pace=each) for each in PACES[1:4]]
        words += [tr("1 epoch/s"), tr("1 epoch in 2 s"), tr("1 epoch in 5 s"), tr("1 batch/s")]
        for index, word in enumerate(words):
            self.combo.setItemText(index, word)
        self._label.setText(tr("Pace"))
        self.combo.setAccessibleName(tr("Pace of training"))
        self.combo.setToolTip(
            tr("How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]")
        )
        self._slower.setText(tr("Slower"))
        self._faster.setText(tr("Faster"))
        self._pause_at.setText(tr("Pause at epochs …"))

    def choose(self, pace: float | None) -> None:
        """One of `PACES`."""
        self.combo.setCurrentIndex(PACES.index(pace))

    def ask_for_pauses(self) -> None:
        """Ask at which epochs to pause; what is no epoch is said, and asked for again."""
        words = tr("Pause after these epochs, for instance 1, 5, 20. Nothing: never.")
        text, problem = ", ".join(map(str, sorted(self.pauses))), ""
        while True:
            label = f"{problem}\n{words}" if problem else words
            text, agreed = QInputDialog.getText(
                self._window, tr("Pause at epochs"), label, text=text
            )
            if not agreed:
                return
            try:
                self.set_pauses(pauses_from(text))
            except ValueError as found:
                problem = str(found)
            else:
                return

    def set_pauses(self, pauses: frozenset[int]) -> None:
        self.pauses = pauses
        self._apply()

    def _apply(self) -> None:
        pace = PACES[self.combo.currentIndex()]
        self._window.run.set_pace(Pacing(self._one_batch() if pace is None else pace, self.pauses))

    def _one_batch(self) -> float:
        """Epochs a second at one batch a second."""
        run, data = self._window.run.run, self._window.data.data
        images = len(data.training) if data is not None else 1
        batch = run.recipe.batch_size if run is not None else 0
        return 1 / math.ceil(images / batch) if batch else 1.0

    def _move(self, by: int) -> None:
        index = self.combo.currentIndex() + by
        self.combo.setCurrentIndex(min(max(index, 0), len(PACES) - 1))

    def _make_tool(self) -> None:
        tool = QWidget()
        row = QHBoxLayout(tool)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.combo)
        self._window.add_tool(tool)

    def _add_action(self, name: str, keys: str, command: object) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: command())
        self._window.menu("Run").addAction(action)
        return action
