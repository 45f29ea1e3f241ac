"""The main window: it puts the parts together and lets none of them know another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.runs.run_file import is_run
from sae_gui.analysis_controller import AnalysisController
from sae_gui.analysis_desk import AnalysisDesk
from sae_gui.column_fold import ColumnFold
from sae_gui.data_controller import DataController
from sae_gui.data_desk import DataDesk
from sae_gui.doctor_desk import DoctorDesk
from sae_gui.formula_desk import FormulaDesk
from sae_gui.help.help_desk import HelpDesk
from sae_gui.lessons.desk import LessonDesk
from sae_gui.lessons.share import ShareDesk
from sae_gui.looks import Looks
from sae_gui.measure_page import MeasurePage
from sae_gui.menus import MenuCommands, build_menus
from sae_gui.model_feed import ModelFeed
from sae_gui.pace_desk import PaceDesk
from sae_gui.pages import Page, make_pages
from sae_gui.pairs_watch import PairsWatch
from sae_gui.panels.data_panel import DataPanel
from sae_gui.panels.download_panel import DownloadPanel
from sae_gui.panels.empty_page import EmptyPage
from sae_gui.panels.recipe_panel import RecipePanel
from sae_gui.projection.desk import ProjectionDesk
from sae_gui.remembered import Remembered
from sae_gui.renewal import Steps, renewal
from sae_gui.run_actions import RunActions
from sae_gui.run_controller import RunController, RunStatus
from sae_gui.run_desk import RunDesk
from sae_gui.runs_desk import RunsDesk
from sae_gui.settings import WindowSettings
from sae_gui.setup_column import SetupColumn, usual_width
from sae_gui.tab_order import go_on
from sae_gui.take_away import TakeAway
from sae_gui.time_desk import TimeDesk
from sae_gui.training_page import TrainingPage
from sae_gui.translation import tr
from sae_gui.typography import scaled
from sae_gui.widgets.hint import Hint
from sae_gui.widgets.notice_bar import Notice
from sae_gui.widgets.status_line import StatusLine
from sae_gui.words import count
from sae_gui.work_area import WorkArea

_SMALLEST = QSize(960, 640)
_TOOLBAR_HEIGHT = 44


class MainWindow(QMainWindow):
    """Set-up column, work area, toolbar, status line, and the controllers behind them."""

    def __init__(
        self,
        recipe: Recipe,
        settings: WindowSettings,
        *,
        recipe_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setWindowTitle(tr("Sparse Autoencoder"))
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST.boundedTo(self.screen().availableSize()))
        self._settings = settings
        self._start_when_ready = False
        self._asks_before_closing = True
        self._remembered = Remembered(self)
        self._right_tools: list[QWidget] = []
        self.run = RunController(self)
        self.data = DataController(recipe, self)
        self.analysis = AnalysisController(self)
        self.feed = ModelFeed(self.run, self)
        self.pairs_watch = PairsWatch(self.run, self)
        self.actions_of_run = RunActions(self)
        self._make_parts(recipe, recipe_name)
        self._lay_out()
        self._make_desks()
        self._make_menus()
        self.pace = PaceDesk(self)
        self.looks = Looks(self, self._settings)
        self.lessons = LessonDesk(self)
        self.share = ShareDesk(self)
        self.projection = ProjectionDesk(self)
        self.formula = FormulaDesk(self)
        self._connect_pages()
        self.take_away = TakeAway(self)
        self.help = HelpDesk(self)
        self._remembered.restore()

    # -- building -----------------------------------------------------------------------------

    def _make_parts(self, recipe: Recipe, recipe_name: str) -> None:
        self.data_panel = DataPanel()
        self.downloads = DownloadPanel()
        self.recipe_panel = RecipePanel()
        self.recipe_panel.set_recipe(recipe, recipe_name)
        self.page = TrainingPage()
        self.pages: list[Page] = make_pages()
        self.measure_page = MeasurePage()
        self.empty = EmptyPage()
        self.work = WorkArea()
        self.notices = self.work.notices
        self.status = StatusLine()
        self._hint = Hint()
        self._hint.closed.connect(self.hide_hint)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.empty)
        self.work.add_page(tr("Training"), self._pages)
        for page in self.pages:
            self.work.add_page(tr(page.title), page)
        self.work.add_page(tr("Measure"), self.measure_page)
        self.setup_column = SetupColumn(
            self._hint, self.data_panel, self.downloads, self.recipe_panel
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)  # Qt widens so thin a handle's grip by itself
        self.splitter.addWidget(self.setup_column)
        self.splitter.addWidget(self.work)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(lambda: self._remembered.note_column())
        self._fold = ColumnFold(self.work, self.setup_column, self)
        self.setCentralWidget(self.splitter)
        self.toolbar = self._make_toolbar()
        self.addToolBar(self.toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)
        self.resize(1366, 768)

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(tr("Run"))
        bar.setObjectName("runToolBar")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(20, 20))
        bar.setFixedHeight(_TOOLBAR_HEIGHT)
        bar.addWidget(_gap())
        bar.addActions(self.actions_of_run.all())
        for action in self.actions_of_run.all():
            button = bar.widgetForAction(action)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.train_button = bar.widgetForAction(self.actions_of_run.train)
        self.train_button.setProperty("accent", True)
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._toolbar_stretch = bar.addWidget(stretch)
        return bar

    def _make_desks(self) -> None:
        self._data_desk = DataDesk(
            self.data,
            self.data_panel,
            self.downloads,
            self.empty,
            self.notices,
            self._settings,
            self,
        )
        self._data_desk.emptiness_changed.connect(self._show_emptiness)
        self.data.prepared.connect(self._show_prepared)
        self._run_desk = RunDesk(self)
        self._analysis_desk = AnalysisDesk(self)
        self.doctor = DoctorDesk(self)
        self.runs_desk = RunsDesk(self, keeps=self._settings.remembers)
        self.time = TimeDesk(self)
        light_on_dark = self.page.reconstructions.actions.light_on_dark
        light_on_dark.toggled.connect(self.data_panel.set_light_on_dark)

    def _make_menus(self) -> None:
        self._fold_action = QAction(tr("Set-up column"), self, checkable=True, checked=True)
        self._fold_action.setShortcut("Ctrl+B")
        self._fold_action.toggled.connect(self.work.fold_button.setChecked)
        self.work.fold_toggled.connect(self._fold_action.setChecked)
        commands = MenuCommands(
            open_file=self._data_desk.choose_file,
            open_folder=self._data_desk.choose_folder,
            open_builtin=self._data_desk.open_builtin,
            open_recipe=self.recipe_panel.choose_file,
            save_recipe=self.recipe_panel.save_as,
            open_run=self.runs_desk.choose_file,
            save_run=self.runs_desk.save_as,
            about=self._show_about,
        )
        views = [self._fold_action, *self.page.view_actions()]
        for page in self.pages:
            views += page.view_actions()
        self._menus = build_menus(
            self,
            commands,
            self.actions_of_run.all(),
            views,
            self.work.tab_actions(),
        )

    def _connect_pages(self) -> None:
        for page in self.pages:
            page.connect_to(self)
            for panel in page.panels():
                panel.failed.connect(self.show_failure)

    # -- used from outside --------------------------------------------------------------------

    def open_source(self, source: str, *, start: bool = False) -> None:
        """Open images; with `start`, press Train when they are there."""
        self._start_when_ready = start
        self._data_desk.open(source)

    def show_training(self) -> None:
        """A run is there to be seen, images or not."""
        self._pages.setCurrentWidget(self.page)

    def refresh_run(self) -> None:
        """Buttons and status line, for what has changed about the run."""
        self._run_desk.show_status()

    def choose_images(self) -> None:
        """Ask for a file of images, then open it."""
        self._data_desk.choose_file()

    def panels(self) -> dict[str, QWidget]:
        """Every panel that is there, by its object name."""
        parts = (
            self.data_panel,
            self.recipe_panel,
            *self.page.panels(),
            *(panel for page in self.pages for panel in page.panels()),
            *self.measure_page.panels(),
            *self.lessons.panels(),
        )
        return {each.objectName(): each for each in parts}

    def refit(self) -> None:
        """The size of type has changed: give the parts the room they need now."""
        for fit in (self.setup_column.fit_type, self._fit_column, self._fit_tools):
            renewal().when_seen(self, fit)

    def saying_anew(self) -> Steps:
        """The language has changed: what tells of a run is said once more, in it, in steps."""
        self._run_desk.show_data()
        yield
        if self.run.snapshot is not None:
            self.run.snapshot_taken.emit(self.run.snapshot, True)
        yield
        self.feed.changed.emit(self.feed.view)
        yield
        self._fit_tools()

    def menu(self, name: str) -> QMenu:
        """One of the menu bar's, to add to: File, Edit, Run, View, Lessons, Help."""
        menu = self._menus[name]
        menu.menuAction().setVisible(True)
        return menu

    def add_tool(self, widget: QWidget, *, right: bool = False) -> None:
        """Put a control into the toolbar: after the run's actions, or at its right end."""
        if right:
            self.toolbar.addWidget(widget)
            self._right_tools.append(widget)
        else:
            self.toolbar.insertWidget(self._toolbar_stretch, widget)

    @property
    def settings(self) -> WindowSettings:
        """What is remembered between sittings."""
        return self._settings

    def insist_on_column(self, on: bool) -> None:
        """Whether the column at the left stands on every tab, with the width it needs."""
        self._fold.insist(on)
        self._fit_column()

    def show_failure(self, sentence: str) -> None:
        """Something the user asked for could not be done."""
        self.notices.show_notice(Notice("bad", sentence, about="failure"))

    def show_error(self, sentence: str) -> None:
        """An error that nothing else caught."""
        self.notices.show_notice(
            Notice(
                "bad",
                tr("Something went wrong."),
                tr("{sentence} The log has the details.").format(sentence=sentence),
            )
        )

    def hide_hint(self) -> None:
        """The hint has been read; it never returns."""
        self._hint.hide()
        self._settings.hint_was_seen = True

    def close_at_once(self) -> None:
        """Close without asking, whatever is under way."""
        self._asks_before_closing = False
        self.close()

    # -- showing ------------------------------------------------------------------------------

    def _show_prepared(self, data: PreparedData) -> None:
        self._run_desk.show_data()
        if self._start_when_ready:
            self._start_when_ready = False
            self.actions_of_run.train.trigger()
        elif not self._settings.hint_was_seen and self.run.status is RunStatus.READY:
            self._show_hint(len(data.training))

    def _show_hint(self, images: int) -> None:
        ready = tr("{images} is ready.") if images == 1 else tr("{images} are ready.")
        self._hint.say(tr("Press Train."), ready.format(images=count(images, "image")))

    def _show_emptiness(self, empty: bool) -> None:
        self._pages.setCurrentWidget(self.empty if empty else self.page)
        self._run_desk.show_status()

    def _show_about(self) -> None:
        QMessageBox.about(
            self,
            tr("Sparse Autoencoder"),
            tr("Trains a sparse autoencoder on digit images, and shows what it learns."),
        )

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space trains and pauses, unless the widget with the focus has a use for it."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            running = self.run.status is RunStatus.RUNNING
            action = self.actions_of_run.pause if running else self.actions_of_run.train
            action.trigger()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._data_desk.accept_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._data_desk.drop(event)
        if path.endswith(".toml"):
            self.lessons.open_file(path)
        elif is_run(path):
            self.runs_desk.open(path)
        elif path:
            self._data_desk.open(path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_column()
        if self.focusWidget() is None:  # or the first combo box would have it, and swallow Space
            self.centralWidget().setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()
        self._fold.fit(self.width())
        self._fit_tools()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if a run is on, stop it, wait, save, accept."""
        training = self.run.status is RunStatus.RUNNING
        if training and self._asks_before_closing and not self._may_close():
            event.ignore()
            return
        self._remembered.keep()
        self.lessons.close()
        self.projection.close()
        self.runs_desk.close()
        self.run.close()
        self.data.close()
        self.analysis.close()
        self.doctor.close()
        self.feed.close()
        self.take_away.close()
        for page in self.pages:
            page.close_down()
        self._settings.save()
        event.accept()

    def _may_close(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("Training is on")
        epoch = self.run.snapshot.epoch if self.run.snapshot else 0
        box.setText(
            tr("Training is on: {epochs} done. Closing ends it.").format(
                epochs=count(epoch, "epoch")
            )
        )
        box.setStandardButtons(
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
        )
        box.button(QMessageBox.StandardButton.Close).setText(tr("Stop and close"))
        box.button(QMessageBox.StandardButton.Cancel).setText(tr("Go on training"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Close

    def _fit_column(self) -> None:
        if self._remembered.column_width:
            width = scaled(self._remembered.column_width)
        else:
            usual, least = scaled(usual_width(self.width())), self.setup_column.minimumWidth()
            width = max(least, min(usual, self.width() - self.work.asked_width()))
        self.splitter.setSizes([width, max(self.width() - width, 1)])

    def retranslate(self) -> None:
        self._fit_tools()

    def _fit_tools(self) -> None:
        """Where the toolbar is too narrow, the tools at its right keep their icons only."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        buttons = [each for each in self._right_tools if isinstance(each, QToolButton)]
        for style in (beside, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for each in buttons:
                each.setToolButtonStyle(style)
            if self.toolbar.sizeHint().width() <= self.width():
                return


def _gap() -> QWidget:
    """A toolbar's own margins come from the style; this lines Train up with the column below."""
    gap = QWidget()
    gap.setFixedWidth(6)
    return gap
