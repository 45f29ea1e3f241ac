"""One click fetches a set: progress, cancel, failure and success, as the window shows them."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from download_server import mirror_server
from PySide6.QtWidgets import QWidget

from core.datasets import catalog, download
from core.recipe import Recipe
from sae_gui import data_desk
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings


@pytest.fixture
def server(mnist_folder):
    with mirror_server(mnist_folder) as running:
        yield running


@pytest.fixture
def use_mirrors(monkeypatch, tmp_path):
    """MNIST from mirrors of the test's own, into a folder of its own."""
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("no_proxy", "*")

    def use(*mirrors):
        entries = dict(catalog.CATALOG)
        entries["mnist"] = replace(entries["mnist"], mirrors=mirrors)
        for module in (download, data_desk):
            monkeypatch.setattr(module, "CATALOG", MappingProxyType(entries))

    return use


@pytest.fixture
def window(qtbot, tmp_path):
    made = MainWindow(Recipe(hidden_units=8, epochs=1, limit=500), WindowSettings(remember=False))
    made.show()
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


def test_one_click_fetches_checks_and_opens_mnist(qtbot, window, use_mirrors, server):
    use_mirrors(server.mirror("whole"))
    window.data_panel.downloadRequested.emit("mnist")
    assert window.downloads.isVisible()
    qtbot.waitUntil(lambda: window.data.dataset.source == "mnist", timeout=30_000)
    assert len(window.data.dataset) == 60_000
    assert not window.downloads.isVisible()


def test_cancel_leaves_everything_as_it_was(qtbot, window, use_mirrors, server):
    use_mirrors(server.mirror("stall"))
    window.data_panel.downloadRequested.emit("mnist")
    qtbot.wait(200)
    window.downloads.cancelRequested.emit()
    qtbot.waitUntil(lambda: not window.data.is_downloading, timeout=5000)
    assert not window.downloads.isVisible()
    assert window.data.dataset.source == "builtin"
    assert window.notices.notices() == []


def test_offline_says_so_and_offers_what_needs_no_network(qtbot, window, use_mirrors):
    use_mirrors("http://127.0.0.1:9/nothing/")
    window.data_panel.downloadRequested.emit("mnist")
    qtbot.waitUntil(lambda: bool(window.notices.notices()), timeout=30_000)
    notice = window.notices.notices()[0]
    assert "MNIST could not be fetched" in notice.fact
    assert notice.actions[0][0] == "Try again"
    assert window.downloads.isVisible()
    window.downloads.useBuiltinRequested.emit()
    qtbot.waitUntil(lambda: not window.downloads.isVisible(), timeout=20_000)
    assert window.data.dataset.source == "builtin"


def test_training_goes_on_during_a_download(qtbot, window, use_mirrors, server):
    use_mirrors(server.mirror("stall"))
    window.data_panel.downloadRequested.emit("mnist")
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status.value == "Finished", timeout=20_000)
    assert window.data.is_downloading
    assert window.findChild(QWidget, "downloadPanel").isVisible()
