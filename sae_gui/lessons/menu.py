"""The Lessons menu and the toolbar's button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from core.lessons.lesson_file import load_lesson, shipped_lessons
from sae_gui.icons import icon
from sae_gui.lessons.in_language import in_language
from sae_gui.translation import tr

if TYPE_CHECKING:
    from sae_gui.lessons.desk import LessonDesk
    from sae_gui.main_window import MainWindow


class LessonMenu(QObject):
    """The shipped lessons with how far each was done, and the keys of the one that is open."""

    def __init__(self, window: MainWindow, desk: LessonDesk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._menu = window.menu("Lessons")
        self._shipped: dict[str, QAction] = {}
        for number, name in enumerate(shipped_lessons(), 1):
            action = self._add(
                f"lesson{number}Action",
                lambda name=name: desk.open_named(name),
                f"Ctrl+J, {number}",
            )
            self._shipped[name] = action
        self._menu.addSeparator()
        self._open = self._add("openLessonAction", self._choose, "Ctrl+Alt+L")
        self._menu.addSeparator()
        self._back = self._add("lessonBackAction", desk.back, "Alt+Left")
        self._next = self._add("lessonNextAction", desk.next, "Alt+Right")
        self._focus = self._add("lessonFocusAction", self._go_to_pane, "Ctrl+L")
        self._close = self._add("closeLessonAction", desk.close_lesson, "Ctrl+Shift+L")
        self.button = self._make_button()
        self._menu.aboutToShow.connect(self.retranslate)
        self.retranslate()
        self.show_state()

    def retranslate(self) -> None:
        for number, (name, action) in enumerate(self._shipped.items(), 1):
            lesson = in_language(load_lesson(name))
            far = self._far(lesson.key, len(lesson.steps))
            action.setText(f"&{number}  {lesson.title}{far}")
            action.setStatusTip(lesson.summary)
        self._open.setText(tr("Open a lesson …"))
        self._back.setText(tr("Back"))
        self._next.setText(tr("Next"))
        self._focus.setText(tr("Go to the lesson"))
        self._close.setText(tr("Close the lesson"))
        self.button.setText(tr("Lessons"))
        self.button.setAccessibleName(tr("Lessons"))
        self.button.setToolTip(tr("Lessons that lead through the window step by step"))

    def show_state(self) -> None:
        """The keys of a lesson work while one is open."""
        for action in (self._back, self._next, self._focus, self._close):
            action.setEnabled(self._desk.lesson is not None)

    def _far(self, key: str, steps: int) -> str:
        step = self._window.settings.lesson_step(key)
        if step >= steps:
            return f" · {tr('done')}"
        if not step:
            return ""
        return " · " + tr("step {step} of {steps}").format(step=step + 1, steps=steps)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a lesson"), "", f"{tr('Lessons')} (*.toml)"
        )
        if path:
            self._desk.open_named(path)

    def _go_to_pane(self) -> None:
        self._window.work.fold_button.setChecked(True)
        self._desk.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, name: str, command: object, keys: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.triggered.connect(lambda: command())
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._menu.addAction(action)
        return action

    def _make_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("lessonsButton")
        button.setIcon(icon("book"))
        button.setToolButtonStyle(self._window.toolbar.toolButtonStyle())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.addActions([*self._shipped.values(), self._open])
        menu.aboutToShow.connect(self.retranslate)
        button.setMenu(menu)
        self._window.add_tool(button, right=True)
        return button
