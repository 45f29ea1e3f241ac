"""The lesson at hand, in place of the set-up column: text, controls, question, checks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.lessons.lesson import Lesson, Step
from core.recipe import Recipe
from sae_gui.panels.panel import icon_button
from sae_gui.theme import Theme, current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.check_rows import CheckRows
from sae_gui.widgets.choice_rows import ChoiceRows
from sae_gui.widgets.lesson_controls import LessonControls
from sae_gui.widgets.step_dots import StepDots

_PADDING, _FOOT = 24, 56


class LessonPane(QWidget):
    """Shows a step and says what the user does; what follows from it is decided elsewhere.

    Signals
    -------
    back_asked, next_asked, close_asked : the pane's own buttons.
    space_pressed : go on with whatever comes next.
    deed_asked : train, or check the gradient.
    chosen : the index of a choice.
    edited : a setting's key and value.
    """

    back_asked = Signal()
    next_asked = Signal()
    close_asked = Signal()
    space_pressed = Signal()
    deed_asked = Signal()
    chosen = Signal(int)
    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lessonPane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self._place = QLabel()
        self.dots = StepDots()
        self._close = icon_button("close", "")
        self._close.setObjectName("lessonCloseButton")
        self._title, self._heading = _label("lesson_title"), _label("body_strong")
        self._text, self._asked = _label("lesson"), _label("body_strong")
        self._answer, self._told = _label("body_strong"), _label("lesson")
        self.controls, self.choices = LessonControls(), ChoiceRows()
        self.checks = CheckRows()
        self.back, self.next, self._hint = QPushButton(), QPushButton(), QLabel()
        self.back.setObjectName("lessonBackButton")
        self.next.setObjectName("lessonNextButton")
        self._lay_out()
        self._connect()
        self.retranslate()
        theme_manager().changed.connect(self._apply_theme)
        self._apply_theme(current_theme())

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Lesson"))
        self._close.setToolTip(tr("Close the lesson"))
        self._close.setAccessibleName(tr("Close the lesson"))
        self.back.setText(tr("Back"))
        self.back.setToolTip(tr("The step before · Alt+Left"))
        self.next.setToolTip(tr("The next step · Alt+Right"))

    # -- what is shown ------------------------------------------------------------------------

    def show_step(self, lesson: Lesson, place: int, words: str, recipe: Recipe) -> None:
        """A step as it is before anything has been done; `words` say which lesson it is."""
        step = lesson.steps[place]
        self.controls.show_settings(step.shown, step.locked, recipe)
        self._show_question(step)
        self.checks.show_checks(())
        self.back.setEnabled(place > 0)
        self.say_step(lesson, place, words)
        self.scroll.verticalScrollBar().setValue(0)

    def say_step(self, lesson: Lesson, place: int, words: str) -> None:
        """The texts of the step that is shown, in the language that `lesson` is in."""
        step, steps = lesson.steps[place], len(lesson.steps)
        self._place.setText(words)
        self.dots.show_step(place, steps)
        self._title.setText(lesson.title)
        heading = tr("Step {number}. {title}").format(number=place + 1, title=step.title)
        self._heading.setText(heading)
        self._text.setText(step.text)
        if step.question is not None:
            self._asked.setText(step.question.text)
            self.choices.say(step.question.choices)
            self._told.setText(step.question.explanation)
        is_last = place == steps - 1
        self.next.setText(tr("Finish") if is_last else tr("Next"))
        self.setAccessibleDescription(f"{lesson.title}. {heading}. {step.text}")

    def parts_in_order(self) -> list[QWidget]:
        """For Tab: what the step asks for first; the cross last, though it stands at the top."""
        return [self.scroll, *self.findChildren(_Foot), self._close]

    def _show_question(self, step: Step) -> None:
        question = step.question
        self._asked.setVisible(question is not None)
        self.choices.setVisible(question is not None)
        self._asked.setText(question.text if question else "")
        self.choices.show_choices(question.choices if question else ())
        self._answer.hide()
        self._told.hide()

    def reveal(self, step: Step) -> None:
        """What happened, beside what was predicted."""
        question = step.question
        if question is None:
            return
        self.choices.reveal(question.answer)
        self._told.setText(question.explanation)
        self._told.show()

    def show_checks(self, checks: Sequence[tuple[str, bool | None]]) -> None:
        self.checks.show_checks(checks)
        self.checks.setVisible(bool(checks))

    def show_way_on(self, is_next: bool) -> None:
        """Whether Space leads to the next step, or does the step's deed first."""
        self._hint.setText(tr("Space") if is_next else "")
        self.next.setProperty("accent", is_next)
        self.next.update()

    # -- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._place.setFont(font("caption"))
        self._hint.setFont(font("caption"))
        for muted in (self._place, self._hint):
            muted.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(_PADDING, 0, _PADDING, 16)
        inner.setSpacing(0)
        for widget, above in (
            (self._title, 0), (self._heading, 12), (self._text, 4), (self.controls, 12),
            (self._asked, 18), (self.choices, 8), (self._told, 14), (self.checks, 14),
        ):  # fmt: skip
            inner.addSpacing(12 if widget is self.controls else 0)
            widget.setContentsMargins(0, above, 0, 0)
            inner.addWidget(widget)
        self.controls.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("lessonScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.scroll, 1)
        column.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 8, 12, 8)
        head.setSpacing(12)
        head.addWidget(self._place)
        head.addWidget(self.dots, 1)
        head.addWidget(self._close)
        return head

    def _foot(self) -> QWidget:
        foot = _Foot()
        foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(_PADDING, 0, _PADDING, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self.next)
        return foot

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        self._close.clicked.connect(self.close_asked)
        self.controls.deed_asked.connect(self.deed_asked)
        self.controls.edited.connect(self.edited)
        self.choices.chosen.connect(self.chosen)

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, a number chooses, Return leaves a field for the button."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = key - Qt.Key.Key_1
        if modifiers:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.space_pressed.emit()
        elif 0 <= number < len(self.choices.rows):
            self.choices.choose(number)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            target = self.controls.button if self.controls.button.isEnabled() else self
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            for label in self.findChildren(_RoleLabel):
                label.fit_type()

    def _apply_theme(self, theme: Theme) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("panel"))
        self.setPalette(palette)


class _RoleLabel(QLabel):
    """Wrapped plain text in the font of a role."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.fit_type()

    def fit_type(self) -> None:
        made: QFont = font(self._role)
        self.setFont(made)


def _label(role: str) -> _RoleLabel:
    return _RoleLabel(role)


class _Foot(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        painter.fillRect(line.left(), 0, line.width(), 1, current_theme().color("line"))
        painter.end()
