"""Between a lesson and the window: steps, deeds, what came of them, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from core.lessons.check import Check, Facts
from core.lessons.lesson import CHECK_GRADIENT, READ, TRAIN, Lesson, LessonError, Step
from core.lessons.lesson_file import is_lesson, load_lesson, read_toml_file, shipped_lessons
from core.recipe import Recipe
from sae_gui.lessons.comparison import LessonComparison
from sae_gui.lessons.figures import LessonFigures
from sae_gui.lessons.formula import LessonFormula
from sae_gui.lessons.in_language import in_language
from sae_gui.lessons.menu import LessonMenu
from sae_gui.lessons.words import check_words
from sae_gui.panels.lesson_pane import LessonPane
from sae_gui.panels.panel import Panel
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.translation import said, tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


@dataclass(slots=True)
class _Memory:
    """What has happened in a step."""

    prediction: int | None = None
    is_done: bool = False
    checks: tuple[tuple[Check, bool | None], ...] = ()
    facts: Facts = field(default_factory=dict)
    before: Facts = field(default_factory=dict)


class LessonDesk(QObject):
    """At most one lesson is open; closing it brings the set-up back as it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.lesson: Lesson | None = None
        self._said: Lesson | None = None  # the same in the language in force
        self.place = 0
        self._memory: dict[int, _Memory] = {}
        self._kept: Any = None
        self.pane = LessonPane()
        self.pane.setParent(window)
        self.pane.hide()
        self.figures = LessonFigures(window)
        self.formula = LessonFormula(window)
        self.comparison = LessonComparison(window)
        self.menu = LessonMenu(window, self)
        self._connect()

    def _connect(self) -> None:
        pane, window = self.pane, self._window
        pane.back_asked.connect(self.back)
        pane.next_asked.connect(self.next)
        pane.close_asked.connect(self.close_lesson)
        pane.space_pressed.connect(self.go_on)
        pane.deed_asked.connect(self.do)
        pane.chosen.connect(self._predict)
        pane.edited.connect(window.recipe_panel.set_value)
        window.recipe_panel.recipeEdited.connect(self._show_values)
        window.run.status_changed.connect(lambda _: self._show_deed())
        self.figures.found.connect(self._take)

    # -- opening and closing ------------------------------------------------------------------

    def open_file(self, path: str) -> None:
        """A TOML file: a lesson, or else a recipe."""
        try:
            text = read_toml_file(path)
        except LessonError as problem:
            self._window.show_failure(said(problem))
            return
        if is_lesson(text):
            self.open_named(path)
        else:
            self._window.recipe_panel.load(path)

    def open_named(self, name_or_path: str) -> None:
        """A shipped lesson or a file; what is wrong with it is said in a notice."""
        try:
            self.open(load_lesson(name_or_path))
        except LessonError as problem:
            self._window.show_failure(said(problem))

    def open(self, lesson: Lesson) -> None:
        """Begin a lesson, or go on where it was left."""
        window = self._window
        renewal().rearrange(window.centralWidget())
        if window.run.status is RunStatus.RUNNING:
            window.run.pause()
        if self.lesson is None:
            dataset = window.data.dataset
            tab = window.work.tabs.currentIndex()
            self._kept = window.recipe_panel.kept(), dataset.source if dataset else "", tab
        self.lesson, self._said, self._memory = lesson, in_language(lesson), {}
        self.figures.begin()
        self.comparison.begin()
        window.doctor.set_quiet(True)
        window.setup_column.show_instead(self.pane)
        window.insist_on_column(True)
        if self._kept[1] != lesson.data:
            window.open_source(lesson.data)
        behind = window.settings.lesson_step(lesson.key)
        self._show(behind if behind < len(lesson.steps) else 0)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_lesson(self) -> None:
        """Bring back the form, the images and the tab that were there before."""
        if self.lesson is None:
            return
        window, lesson = self._window, self.lesson
        renewal().rearrange(window.centralWidget())
        self.lesson = self._said = None
        self.figures.end()
        window.doctor.set_quiet(False)
        self.formula.show(None, (), {})
        self.comparison.show_step(None)
        self.pane.hide()
        window.setup_column.show_instead(None)
        self.pane.setParent(window)
        window.insist_on_column(False)
        form, source, tab = self._kept
        if source and source != lesson.data:
            window.open_source(source)
        window.recipe_panel.restore(form)
        window.work.tabs.setCurrentIndex(tab)
        self.menu.show_state()
        window.centralWidget().setFocus()

    def panels(self) -> tuple[Panel, ...]:
        """What a lesson adds to the tabs, while it is there."""
        return self.comparison.panels()

    def close(self) -> None:
        """The window closes."""
        self.figures.close()

    # -- steps --------------------------------------------------------------------------------

    @property
    def step(self) -> Step | None:
        return self.lesson.steps[self.place] if self.lesson else None

    def back(self) -> None:
        if self.lesson is not None and self.place > 0:
            self._show(self.place - 1)

    def next(self) -> None:
        """The next step; after the last one the lesson is finished, and closes."""
        if self.lesson is None:
            return
        if self.place + 1 < len(self.lesson.steps):
            self._show(self.place + 1)
            return
        self._window.settings.set_lesson_step(self.lesson.key, len(self.lesson.steps))
        self.close_lesson()

    def go_on(self) -> None:
        """What Space does: the step's deed, and once it is done the next step."""
        memory = self._memory[self.place]
        step = self.step
        if step is not None and (step.do == READ or memory.is_done):
            self.next()
        else:
            self.do()

    def _show(self, place: int) -> None:
        lesson, said, window = self.lesson, self._said, self._window
        assert lesson is not None
        assert said is not None
        renewal().rearrange(window.centralWidget())
        self.place = place
        window.settings.set_lesson_step(lesson.key, place)
        step, memory = lesson.steps[place], self._memory.setdefault(place, _Memory())
        if step.start is not None:
            window.recipe_panel.replace_recipe(step.start)
        recipe = window.recipe_panel.sound_recipe()
        self.pane.show_step(said, place, self._number_words(), recipe)
        self.pane.choices.restore(memory.prediction)
        if not memory.checks:
            memory.checks = tuple((each, None) for each in step.checks)
        self._show_checks(memory)
        if memory.is_done:
            self.pane.reveal(said.steps[place])
        if step.view:
            self._turn_to(step.view)
        self.comparison.show_step(step, waits=step.do == TRAIN and not memory.is_done)
        self._show_formula(recipe)
        self._show_deed()
        self.menu.show_state()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """The open step in another language; what was predicted, done and found stays."""
        if self.lesson is None:
            return
        self._said = in_language(self.lesson)
        self.pane.say_step(self._said, self.place, self._number_words())
        self._show_checks(self._memory[self.place])
        self._show_deed()

    def _show_checks(self, memory: _Memory) -> None:
        words = [
            (check_words(each, memory.facts, memory.before), holds)
            for each, holds in memory.checks
        ]
        self.pane.show_checks(words)

    def _number_words(self) -> str:
        assert self.lesson is not None
        names = shipped_lessons()
        if self.lesson.key not in names:
            return tr("Lesson")
        place = names.index(self.lesson.key) + 1
        return tr("Lesson {number} of {lessons}").format(number=place, lessons=len(names))

    def _turn_to(self, view: str) -> None:
        """The tab of that name, whatever its language; none where it is not there."""
        pages = [type(each).__name__.removesuffix("Page").lower() for each in self._window.pages]
        views = ["training", *pages, "measure"]
        if view in views:
            self._window.work.tabs.setCurrentIndex(views.index(view))

    # -- deeds --------------------------------------------------------------------------------

    def do(self) -> None:
        """Train from the same start, or check the gradient; asks for a prediction first."""
        step, run = self.step, self._window.run
        if step is None or step.do == READ or self._reason():
            return
        if step.do == CHECK_GRADIENT:
            self._window.measure_page.gradient.check_now(self._window.recipe_panel.recipe())
        elif run.status is RunStatus.RUNNING:
            run.pause()
        else:
            if run.status.has_run and not self._is_halfway():
                run.reset()
            self._window.actions_of_run.train.trigger()

    def _is_halfway(self) -> bool:
        """Whether the run that is paused is this step's own, to be gone on with."""
        run = self._window.run
        recipe = self._window.recipe_panel.recipe()
        return run.status is RunStatus.PAUSED and run.run is not None and run.run.recipe == recipe

    def _predict(self, place: int) -> None:
        step, memory = self.step, self._memory[self.place]
        if step is None or memory.is_done:
            return
        memory.prediction = place
        if step.do == READ:
            memory.is_done = True
            self._reveal()
        self._show_deed()

    def _take(self, was_run: bool) -> None:
        """A run or a check has ended: say what holds, and answer the question."""
        step = self.step
        if step is None or step.do != (TRAIN if was_run else CHECK_GRADIENT):
            return
        memory = self._memory[self.place]
        memory.is_done = True
        facts, before = dict(self.figures.facts), dict(self.figures.before)
        memory.facts, memory.before = facts, before
        memory.checks = tuple((each, bool(each.holds(facts, before))) for each in step.checks)
        self._reveal()
        self._show_checks(memory)
        self._show_formula(self._window.recipe_panel.sound_recipe())
        self._show_deed()

    def _reveal(self) -> None:
        assert self._said is not None
        self.pane.reveal(self._said.steps[self.place])

    # -- showing ------------------------------------------------------------------------------

    def _reason(self) -> str:
        """Why the step's button is off; "" when it is on."""
        step, memory = self.step, self._memory.get(self.place)
        if step is None or memory is None:
            return ""
        if step.question is not None and memory.prediction is None and not memory.is_done:
            return tr("Predict first: choose an answer.")
        if self._window.recipe_panel.problems():
            return tr("Correct the marked setting first.")
        return ""

    def _show_deed(self) -> None:
        step = self.step
        if step is None:
            return
        memory, status = self._memory[self.place], self._window.run.status
        words, icon = "", "play"
        if step.do == CHECK_GRADIENT:
            words, icon = tr("Check the gradient"), "check"
        elif step.do == TRAIN:
            words = tr("Train again") if memory.is_done else tr("Train")
            if status is RunStatus.RUNNING:
                words, icon = tr("Pause"), "pause"
            elif self._is_halfway():
                words = tr("Resume")
        self.pane.controls.show_deed(words, icon, self._reason())
        self.pane.show_way_on(step.do == READ or memory.is_done)

    def _show_values(self, recipe: Recipe) -> None:
        if self.lesson is not None:
            problems = self._window.recipe_panel.problems()
            self.pane.controls.show_recipe(recipe, problems)
            self._show_formula(recipe)
            self._show_deed()

    def _show_formula(self, recipe: Recipe) -> None:
        step = self.step
        if step is not None and not recipe.problems():
            self.formula.show(recipe, step.light, self.figures.before)
