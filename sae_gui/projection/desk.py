"""Between the run and the audience's window: when it opens, where, and what it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QToolButton

from core.metrics import image_errors
from core.snapshot import ImagePairs, ImageSelection, Snapshot
from sae_gui.icons import icon
from sae_gui.model_feed import ModelView
from sae_gui.projection.scene import Scene
from sae_gui.projection.window import ProjectionWindow
from sae_gui.run_controller import RunStatus
from sae_gui.translation import tr
from sae_gui.widgets.pace import Pace

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_FRAMES_A_SECOND = 10
_PAIRS = 8


class ProjectionDesk(QObject):
    """F5 or F11: on a second screen where there is one, else over everything, and back again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._screen: ProjectionWindow | None = None
        self._last_panels: tuple[str, ...] = ("pairs", "cost")
        self._scene = Scene()
        self._pace = Pace(_FRAMES_A_SECOND)
        self.action = QAction(icon("project"), "", self)
        self.action.setObjectName("projectAction")
        self.action.setCheckable(True)
        self.action.setShortcuts([QKeySequence("F5"), QKeySequence("F11")])
        self.action.toggled.connect(self._switch)
        self._add_to_window()
        self.retranslate()
        window.run.snapshot_taken.connect(self._take_snapshot)
        window.run.status_changed.connect(self._take_status)
        window.run.run_started.connect(lambda _: self._refresh())
        window.feed.changed.connect(self._take_view)

    def retranslate(self) -> None:
        self.action.setText(tr("Project"))
        self.action.setToolTip(tr("Show the class a few things, large · F5"))
        self.button.setAccessibleName(tr("Project"))

    @property
    def audience(self) -> ProjectionWindow | None:
        """The audience's window while it is up."""
        return self._screen

    def _add_to_window(self) -> None:
        self.button = QToolButton()
        self.button.setDefaultAction(self.action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._window.add_tool(self.button, right=True)
        self._window.menu("View").addSeparator()
        self._window.menu("View").addAction(self.action)

    def _switch(self, on: bool) -> None:
        if on:
            self._open()
        elif self._screen is not None:
            self._screen.close()

    def _open(self) -> None:
        run = self._window.actions_of_run
        screen = ProjectionWindow(run.all())
        screen.addActions(run.all())
        screen.key_for_run.connect(self._press)
        screen.left.connect(self._left)
        self._screen = screen
        self._window.feed.follow(screen.views["wall"])
        self._window.pairs_watch.follow(screen)
        screen.show_panels(self._last_panels)
        self._refresh()
        others = [each for each in QGuiApplication.screens() if each is not self._window.screen()]
        if others:
            screen.setGeometry(others[0].geometry())
        screen.showFullScreen()
        screen.activateWindow()

    def _left(self) -> None:
        """Back to exactly what was there: nothing of it has been touched."""
        screen, self._screen = self._screen, None
        if screen is None:
            return
        self._last_panels = screen.shown()
        self._window.feed.unfollow(screen.views["wall"])
        self._window.pairs_watch.unfollow(screen)
        screen.deleteLater()
        self.action.setChecked(False)
        self._window.activateWindow()

    def close(self) -> None:
        if self._screen is not None:
            self._screen.close()

    def _press(self, key: str) -> None:
        run = self._window.actions_of_run
        if key == "step":
            run.step.trigger()
        else:
            running = self._window.run.status is RunStatus.RUNNING
            (run.pause if running else run.train).trigger()

    # -- the scene ----------------------------------------------------------------------------

    def _take_snapshot(self, snapshot: Snapshot, final: bool) -> None:
        if self._screen is not None and (final or self._pace.due()):
            self._refresh()

    def _take_status(self, _status: RunStatus) -> None:
        if self._screen is not None:
            self._refresh()

    def _take_view(self, _view: ModelView | None) -> None:
        if self._screen is not None and (self._window.feed.is_looking_back or self._pace.due()):
            self._refresh()

    def _refresh(self) -> None:
        if self._screen is None:
            return
        self._screen.show_scene(self._make_scene(), self._dead())

    def _make_scene(self) -> Scene:
        run, snapshot, feed = self._window.run, self._window.run.snapshot, self._window.feed
        data = self._window.data.data
        recipe = (
            run.run.recipe if run.run is not None else self._window.recipe_panel.sound_recipe()
        )
        scene = Scene(
            status=run.status,
            recipe=recipe,
            epochs=snapshot.epochs if snapshot else recipe.epochs,
            history=snapshot.history if snapshot else (),
            epoch=len(snapshot.history) if snapshot else 0,
            pairs=snapshot.pairs if snapshot else None,
            image_shape=data.image_shape if data is not None else (28, 28),
            view=feed.view,
            light_on_dark=self._window.page.reconstructions.actions.light_on_dark.isChecked(),
            looks_back=feed.is_looking_back,
        )
        return self._looking_back(scene) if feed.is_looking_back else scene

    def _looking_back(self, scene: Scene) -> Scene:
        view = self._window.feed.view
        assert view is not None
        epoch = min(view.epoch, len(scene.history))
        return replace(scene, epoch=epoch, pairs=_pairs_of(view) or scene.pairs)

    def _dead(self) -> int | None:
        view = self._window.feed.view
        if view is None or view.unit_activation is None:
            return None
        return int(np.count_nonzero(view.unit_activation < 1e-3))


def _pairs_of(view: ModelView) -> ImagePairs | None:
    """The first images as the model of `view` makes them."""
    if view.data is None:
        return None
    selection = ImageSelection(tuple(range(min(_PAIRS, len(view.data.training)))))
    indices = np.array(selection.indices)
    originals = view.data.widen(indices, view.model.parameters.dtype)
    made = view.model.reconstruct(originals)
    return ImagePairs(
        selection=selection,
        originals=originals.astype(np.float32),
        reconstructions=made.astype(np.float32),
        errors=image_errors(originals, made).astype(np.float32),
        labels=None,
    )
