"""Fixtures for all tests: real data where it lies, isolated settings, nothing left behind."""

from __future__ import annotations

import gc
import os
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time, and no clock: a test fails for what it tests.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")

# Tests side by side have a core each; BLAS threads of all of them would wait for each other.
# Set before NumPy is loaded.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parents[1]
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory, monkeypatch):
    """Settings, caches and logs of a test go to folders of its own."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SAE_GUI_DATA", raising=False)
    return home


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder with real datasets: `$SAE_GUI_DATA`, else `shared/data` beside the project."""
    folder = Path(os.environ.get("SAE_GUI_DATA") or ROOT.parent / "shared" / "data").resolve()
    if not folder.is_dir():
        pytest.skip(f"needs real datasets: {folder} is not there; set SAE_GUI_DATA")
    return folder


@pytest.fixture(scope="session")
def mnist_folder(data_folder: Path) -> Path:
    if not (data_folder / "mnist" / "train-images-idx3-ubyte.gz").is_file():
        pytest.skip(f"needs the MNIST files in {data_folder / 'mnist'}")
    return data_folder / "mnist"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference material beside the project."""
    folder = ROOT.parent / "shared"
    if not (folder / "reference").is_dir():
        pytest.skip(f"needs the reference material: {folder} is not there")
    return folder


@pytest.fixture
def real_data(data_folder: Path, monkeypatch) -> Path:
    """Lets the program find the real datasets as a user's would be found."""
    monkeypatch.setenv("SAE_GUI_DATA", str(data_folder))
    return data_folder


@pytest.fixture(scope="session")
def qapp():
    """The program's own application, in its own style and type, for every test alike."""
    from sae_gui.app import make_application

    return make_application()


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Fails a test that leaves a thread, a running timer or a window behind."""
    threads = set(threading.enumerate())
    yield
    left = _qt_left_behind() if "PySide6.QtWidgets" in sys.modules else []
    for thread in set(threading.enumerate()) - threads:
        if isinstance(thread, threading._DummyThread):  # how a QThread looks once it has logged
            continue
        thread.join(2)
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    if left:
        pytest.fail(f"left behind: {', '.join(left)}")


def _qt_left_behind() -> list[str]:
    from PySide6.QtCore import QEvent, Qt, QThread, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication.instance()
    if app is None:
        return []
    if app.mouseButtons():  # a double click of QTest's is never let go
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = []
    for window in app.topLevelWidgets():
        if window.isVisible():
            left.append(f"window {window.objectName() or type(window).__name__}")
            window.close()
    kinds = {QThread, QTimer} | _kinds_of(QThread) | _kinds_of(QTimer)
    for each in [each for each in gc.get_objects() if type(each) in kinds]:
        if not _alive(each):
            continue
        if isinstance(each, QThread) and each.isRunning():
            left.append(f"QThread {each.objectName()}")
        elif isinstance(each, QTimer) and each.isActive():
            left.append(f"QTimer {each.objectName()}")
            each.stop()
    return left


def _kinds_of(kind: type) -> set[type]:
    """All that derive from `kind`: a look-up is far quicker than asking each object in turn."""
    below = set(kind.__subclasses__())
    return below.union(*map(_kinds_of, below))


def _alive(qt_object) -> bool:
    import shiboken6

    return shiboken6.isValid(qt_object)
