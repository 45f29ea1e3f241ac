"""The application: its look, its error boundary, and one main window."""

from __future__ import annotations

import argparse
import faulthandler
import gc
import logging
import signal
import sys
import threading
from types import TracebackType

import pyqtgraph
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from core.recipe import Recipe
from sae_gui.catalogue import LANGUAGES
from sae_gui.described import describe_on_demand
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings, log_file
from sae_gui.style import SaeStyle
from sae_gui.theme import theme_manager
from sae_gui.zoom import zoom

_USUAL_SIZE, _LARGEST_SIZE = QSize(1366, 768), QSize(1920, 1080)
# Of a window's title and edges.
_FRAME = QSize(2, 40)


def open_window(options: argparse.Namespace, recipe: Recipe) -> int:
    """Show the window as the command line asks, and run until it is closed."""
    qInstallMessageHandler(_pass_on)
    app = make_application()
    if options.screenshot is not None:
        from sae_gui.screenshot import take_screenshots

        theme_manager().choose(options.theme or "light")
        return take_screenshots(options, recipe)
    settings = WindowSettings()
    theme_manager().choose(options.theme or settings.theme)
    language().choose(settings.language)
    name = options.recipe if not options.settings else ""
    window = MainWindow(recipe, settings, recipe_name=name)
    # Made at the usual size first: what a part fits to its own words, it fits once.
    zoom().set_percent(settings.type_size)
    if settings.geometry() is None:
        window.resize(first_size(window.screen().availableGeometry().size()))
    reporter = ErrorReporter(app)
    reporter.reported.connect(window.show_error)
    reporter.install()
    window.show()
    spare_collector()
    language().read_ahead(tuple(LANGUAGES))
    if options.run is not None:
        window.runs_desk.open(str(options.run), start=options.start)
    else:
        window.open_source(options.data or settings.last_source, start=options.start)
        window.runs_desk.look_for_last_sitting()
    if options.lesson is not None:
        window.lessons.open(options.lesson)
    _end_on_interrupt(app)
    # What the window is made of stays: looking through it for garbage takes 50 ms at a time.
    gc.freeze()
    return app.exec()


def make_application() -> QApplication:
    """A `QApplication` in the program's own style; the existing one where there is one."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Sparse Autoencoder")
    app.setDesktopFileName("sae-gui")
    pyqtgraph.setConfigOptions(imageAxisOrder="row-major", antialias=False)
    if not isinstance(app.style(), SaeStyle):
        app.setStyle(SaeStyle())
    describe_on_demand()
    font = app.font()
    font.setPointSizeF(10)
    app.setFont(font)
    return app


def first_size(screen: QSize) -> QSize:
    """Of a window that nobody has sized yet: four fifths of a large screen, all of a small one.

    Parameters
    ----------
    screen : what of the screen is free for windows.
    """
    room = screen - _FRAME
    return _USUAL_SIZE.expandedTo(screen * 0.8).boundedTo(_LARGEST_SIZE).boundedTo(room)


def spare_collector() -> None:
    """Leave all that stands by now out of the search for garbage, for good.

    It is the window, which stays: to go through it takes 60 ms, now and then, in mid-stroke.
    """
    gc.freeze()


class ErrorReporter(QObject):
    """Brings every error that nothing else caught to one visible place and to the log file."""

    reported = Signal(str)

    def install(self) -> None:
        path = log_file()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            logging.basicConfig(filename=path, level=logging.WARNING)
            self._crash_log = path.open("a", encoding="utf-8")
            faulthandler.enable(self._crash_log)
        except OSError:  # a full or read-only disk must not keep the window from opening
            logging.basicConfig(level=logging.WARNING)
        sys.excepthook = self._report
        threading.excepthook = lambda args: self._report(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logging.getLogger("sae_gui").error("uncaught", exc_info=(kind, error, trace))
        self.reported.emit(f"{kind.__name__}: {error}")


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages, but for what the offscreen platform can't do and nobody misses."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _end_on_interrupt(app: QApplication) -> None:
    """Ctrl-C in the terminal ends the program; Python sees it only when it runs now and then."""
    signal.signal(signal.SIGINT, lambda *_: app.closeAllWindows() or app.quit())
    timer = QTimer(app)
    timer.setObjectName("interruptTimer")
    timer.timeout.connect(lambda: None)
    timer.start(250)
