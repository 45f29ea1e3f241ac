"""The data panel, downloads and the empty page, worked as a user works them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.datasets.catalog import CATALOG
from core.datasets.dataset import Dataset
from core.datasets.download import DownloadProgress, FileProgress, FileState
from core.datasets.load import load_dataset
from core.datasets.prepare import prepare
from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.panels.data_panel import DataPanel
from sae_gui.panels.download_panel import DownloadPanel
from sae_gui.panels.empty_page import EmptyPage
from sae_gui.style import SaeStyle
from sae_gui.widgets.download_view import pace_words, received_words

MNIST = CATALOG["mnist"]


@pytest.fixture(autouse=True)
def style(qapp):
    if not isinstance(qapp.style(), SaeStyle):
        qapp.setStyle(SaeStyle())


def in_column(qtbot, panel, width=304):
    """The panel at the top of a column, as in the window."""
    column = QWidget()
    qtbot.addWidget(column)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(panel)
    rows.addWidget(QWidget(), 1)
    column.setGeometry(600, 300, width, 700)  # away from the mouse
    column.show()
    panel.shown_in = column  # qtbot only borrows it
    return panel


@pytest.fixture
def panel(qtbot):
    return in_column(qtbot, DataPanel())


def dataset_of(count=60, source="/scans/noise.npy", shape=(28, 28), names=tuple("0123456789")):
    images = np.random.default_rng(0).integers(0, 256, (count, shape[0] * shape[1]), np.uint8)
    labels = np.arange(count, dtype=np.int64) % len(names) if names else None
    return Dataset(images, labels, shape, "noise", source, "0", names)


def show(panel, dataset, **settings):
    data = prepare(dataset, Recipe(**settings))
    panel.show_dataset(dataset, data)
    QApplication.processEvents()
    return data


def combo(panel) -> QComboBox:
    return panel.findChild(QComboBox, "datasetCombo")


def sources(panel) -> list[str]:
    found = (combo(panel).itemData(place) for place in range(combo(panel).count()))
    return [each for each in found if each]


def press(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QWidget, name), Qt.MouseButton.LeftButton)


# -- data panel -------------------------------------------------------------------------------


def test_it_tells_how_many_images_how_large_and_how_dark(panel, real_data):
    dataset = load_dataset("mnist")
    show(panel, dataset, limit=10_000)
    assert panel.summary.text() == "10,000 of 60,000 · 28 × 28 · mean ink 0.131"
    show(panel, dataset, binarize=True)
    assert panel.summary.text() == "60,000 images · 28 × 28 · rounded to 0/1"
    show(panel, dataset, validation_fraction=0.1)
    assert panel.summary.text().startswith("54,000 training, 6,000 validation")
    assert combo(panel).currentText() == "MNIST"


def test_classes_are_counted_and_named(panel):
    show(panel, dataset_of(25))
    assert panel.classes.words(4) == "4: 3 images"
    assert panel.classes.words(9) == "9: 2 images"
    assert panel.classes.names_shown() == list("0123456789")
    show(panel, dataset_of(25, names=()))
    assert panel.classes.isHidden()


@pytest.mark.parametrize("width", [248, 264, 304, 360])
def test_long_class_names_are_cut_to_their_room_and_never_overlap(qtbot, width):
    panel = in_column(qtbot, DataPanel(), width)
    show(panel, dataset_of(names=CATALOG["fashion-mnist"].class_names))
    shown = panel.classes.names_shown()
    assert all(len(name) >= 3 for name in shown)
    metrics, pitch = panel.classes.fontMetrics(), panel.classes.width() / 10
    for line in (0, 1):
        names = shown[line::2]
        assert sum(metrics.horizontalAdvance(name) for name in names) <= 10 * pitch
    assert panel.classes.words(9) == "Ankle boot: 6 images"


def test_sixty_classes_are_bars_without_names(panel):
    names = tuple(f"class {place}" for place in range(62))
    show(panel, dataset_of(124, names=names))
    assert set(panel.classes.names_shown()) == {""}
    assert panel.classes.words(61) == "class 61: 2 images"


def test_notes_of_loading_are_told(panel):
    show(panel, replace(dataset_of(), notes=("12 of 350 images were resized to 28 × 28.", "x.")))
    notes = panel.findChild(QLabel, "dataNotes")
    assert notes.text() == "12 of 350 images were resized to 28 × 28. And 1 more note."
    assert "x." in notes.toolTip()
    show(panel, dataset_of())
    assert notes.isHidden()


def test_the_strip_holds_as_many_thumbnails_as_fit(qtbot):
    for width, wanted in ((264, 7), (360, 10)):
        panel = in_column(qtbot, DataPanel(), width)
        show(panel, dataset_of())
        assert panel.thumbnails.capacity == wanted
    show(panel, dataset_of(1))
    pixels = panel.thumbnails.grab().toImage()
    assert pixels.pixel(10, 14) != pixels.pixel(100, 14)


def test_thumbnails_open_a_window_with_pages(panel, qtbot):
    show(panel, dataset_of(500))
    press(qtbot, panel, "thumbnailStrip")
    window = panel.findChild(QWidget, "thumbnailWindow")
    qtbot.waitUntil(window.isVisible)
    shown = window.thumbnails.capacity
    assert window.pager.range.text() == f"1–{shown} of 500"
    press(qtbot, window, "nextPage")
    assert window.pager.range.text() == f"{shown + 1}–{2 * shown} of 500"
    qtbot.mouseMove(window.thumbnails, QPoint(20, 20))
    assert any(
        label.text() == f"image {shown + 1}, “{shown % 10}”"
        for label in window.findChildren(QLabel)
    )
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert window.pager.range.text() == f"1–{shown} of 500"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_images_of_any_shape_fit_the_strip(panel):
    for shape in ((1, 50), (8, 8), (64, 20), (200, 200)):
        show(panel, dataset_of(5, shape=shape))
        assert panel.thumbnails.height() <= 28
        assert f"{shape[0]} × {shape[1]}" in panel.summary.text()


def test_the_list_shows_what_is_really_open_after_a_choice_that_failed(panel, qtbot):
    show(panel, dataset_of(source="builtin"))
    chosen = []
    panel.sourceChosen.connect(chosen.append)
    combo(panel).setFocus()
    qtbot.keyClick(combo(panel), Qt.Key.Key_Down)
    assert chosen == ["mnist"]
    panel.show_loading("opening", 0, 0)
    panel.show_idle()
    assert combo(panel).currentData() == "builtin"


def test_nothing_open_is_said_in_the_list(panel):
    assert combo(panel).currentIndex() == -1
    assert combo(panel).placeholderText() == "No images"
    assert panel.summary.isHidden()


def test_recent_sources_follow_the_catalogue_once_each(panel):
    panel.set_recent(["/scans/a.npy", "/scans/noise.npy", "mnist"])
    show(panel, dataset_of())
    assert sources(panel) == ["builtin", *CATALOG, "/scans/noise.npy", "/scans/a.npy"]
    assert combo(panel).currentText() == "noise.npy"


def test_the_wheel_over_the_list_opens_nothing(panel, qtbot):
    show(panel, dataset_of(source="builtin"))
    panel.sourceChosen.connect(lambda _: pytest.fail("the wheel chose a source"))
    centre = QPointF(combo(panel).rect().center())
    turn = QWheelEvent(
        centre,
        combo(panel).mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo(panel), turn)
    assert combo(panel).currentData() == "builtin"
    assert not turn.isAccepted()


def test_sets_that_are_not_on_the_disk_are_marked_and_offered(panel, real_data, qtbot):
    show(panel, dataset_of())
    marked = [
        combo(panel).itemData(place)
        for place in range(combo(panel).count())
        if not combo(panel).itemIcon(place).isNull()
    ]
    assert marked == [key for key in CATALOG if key != "mnist"]
    wanted = []
    panel.downloadRequested.connect(wanted.append)
    button = panel.findChild(QToolButton, "downloadButton")
    assert button.isEnabled()
    offered = button.menu().actions()
    assert offered[0].text() == "Fashion-MNIST, 30.9 MB"
    offered[0].trigger()
    assert wanted == ["fashion-mnist"]


def test_nothing_is_offered_where_all_sets_are_on_the_disk(panel, tmp_path, monkeypatch):
    for key, entry in CATALOG.items():
        (tmp_path / key).mkdir()
        for file in entry.files:
            (tmp_path / key / file.name).touch()
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    show(panel, dataset_of())
    assert not panel.findChild(QToolButton, "downloadButton").isEnabled()


def test_loading_is_counted_and_can_be_cancelled(panel, qtbot):
    show(panel, dataset_of())
    panel.show_loading("reading images", 1200, 5000)
    qtbot.waitUntil(panel.loading.isVisible, timeout=1000)
    assert panel.loading.words() == "reading images 1,200 of 5,000"
    assert panel.summary.isVisible()
    with qtbot.waitSignal(panel.cancelRequested):
        press(qtbot, panel, "cancelLoadingButton")
    panel.show_idle()
    assert not panel.loading.isVisible()


def test_loading_that_is_over_at_once_does_not_move_the_form(panel, qtbot):
    panel.show_loading("opening", 0, 0)
    panel.show_idle()
    qtbot.wait(300)
    assert not panel.loading.isVisible()


def test_files_and_folders_are_asked_for_from_one_button(panel, qtbot):
    asked = []
    panel.openFileRequested.connect(lambda: asked.append("file"))
    panel.openFolderRequested.connect(lambda: asked.append("folder"))
    for action in panel.findChild(QToolButton, "openDataButton").menu().actions():
        action.trigger()
    assert asked == ["file", "folder"]


def test_light_on_dark_turns_the_thumbnails(panel):
    show(panel, dataset_of())
    before = panel.thumbnails.grab().toImage()
    panel.set_light_on_dark(True)
    assert panel.thumbnails.grab().toImage() != before


@pytest.mark.parametrize("points", [10, 13])
@pytest.mark.parametrize("family", ["Noto Sans", "DejaVu Sans"])
@pytest.mark.parametrize("width", [248, 264, 360])
def test_no_word_of_the_panel_is_cut(qtbot, qapp, width, family, points):
    before = qapp.font()
    qapp.setFont(QFont(family, points))
    try:
        panel = in_column(qtbot, DataPanel(), width)
        show(panel, replace(dataset_of(), notes=("12 of 350 images were resized to 28 × 28.",)))
        assert panel.summary.shown_text()
        notes = panel.findChild(QLabel, "dataNotes")
        assert notes.height() >= notes.heightForWidth(notes.width())
        right = max(
            each.mapTo(panel, QPoint(each.width(), 0)).x()
            for each in panel.findChildren(QToolButton)
            if each.isVisible()
        )
        assert right <= panel.width() - 16
    finally:
        qapp.setFont(before)


# -- downloads --------------------------------------------------------------------------------


def progress_of(received, speed=1.4e6, mirror=1):
    files, left = [], received
    for each in sorted(MNIST.files, key=lambda file: file.bytes):
        got = min(each.bytes, left)
        left -= got
        state = FileState.CHECKED if got == each.bytes else FileState.FETCHING
        files.append(FileProgress(each.name, each.title, each.bytes, got, state))
    return DownloadProgress(tuple(files), received, MNIST.total_bytes, mirror, 3, speed)


@pytest.fixture
def downloads(qtbot):
    return in_column(qtbot, DownloadPanel())


def words_of(panel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_a_download_tells_its_files_speed_and_time_left(downloads):
    downloads.show_progress(MNIST, progress_of(6_900_000))
    assert "Downloading MNIST" in words_of(downloads)
    told = description_of(downloads.progress.files)
    assert told.startswith("Test labels, 5 KB, checked; Training labels, 29 KB, checked; ")
    assert told.endswith("Training images, 9.9 MB, 52 %")
    downloads.show_start(MNIST)
    assert downloads.findChild(QLabel, "downloadReceived").text() == "0.0 of 11.6 MB"
    assert downloads.findChild(QProgressBar, "downloadProgress").value() == 0


def test_figures_of_a_download_are_those_of_its_progress(downloads):
    assert received_words(progress_of(6_900_000)) == "6.9 of 11.6 MB"
    assert pace_words(progress_of(6_900_000))[0] == "1.4 MB/s, 3 s left"
    assert pace_words(progress_of(6_900_000, mirror=2))[0] == "1.4 MB/s, 3 s left, second mirror"
    assert pace_words(progress_of(0, speed=0.0)) == ("asking the first mirror",)
    assert pace_words(progress_of(6_900_000, speed=1e4))[1] == "10 KB/s, 7 min 49 s left"


def test_a_download_can_be_cancelled(downloads, qtbot):
    downloads.show_start(MNIST)
    with qtbot.waitSignal(downloads.cancelRequested):
        press(qtbot, downloads, "cancelDownloadButton")


def test_a_failed_download_offers_what_can_be_done_without_it(downloads, qtbot):
    downloads.show_start(MNIST)
    sentence = "MNIST could not be fetched: none of three mirrors answered."
    downloads.show_failure(MNIST, sentence, ("a.example: refused", "b.example: no answer"))
    assert not downloads.progress.isVisible()
    assert sentence in words_of(downloads)
    assert "built-in digits need no network" in words_of(downloads)
    assert "refused" not in words_of(downloads)
    press(qtbot, downloads, "whatWasTried")
    assert "refused" in words_of(downloads)
    for signal, button in (
        (downloads.useBuiltinRequested, "useBuiltinButton"),
        (downloads.openRequested, "openInsteadButton"),
        (downloads.retryRequested, "retryDownloadButton"),
    ):
        with qtbot.waitSignal(signal):
            press(qtbot, downloads, button)
    press(qtbot, downloads, "closeFailureButton")
    assert downloads.isHidden()


def test_retrying_shows_the_download_again(downloads):
    downloads.show_failure(MNIST, "MNIST could not be fetched.", ())
    assert not downloads.findChild(QToolButton, "whatWasTried").isVisible()
    downloads.show_start(MNIST)
    assert downloads.progress.isVisible()
    assert not downloads.offline.isVisible()


@pytest.mark.parametrize("family", ["Noto Sans", "DejaVu Sans"])
@pytest.mark.parametrize("width", [248, 264, 304, 410])
def test_no_word_of_a_download_is_cut(qtbot, qapp, width, family):
    before = qapp.font()
    qapp.setFont(QFont(family, 10))
    try:
        panel = in_column(qtbot, DownloadPanel(), width)
        panel.show_progress(MNIST, progress_of(6_900_000, mirror=2))
        attempts = ("ossci-datasets.s3.amazonaws.com, train-labels-idx1-ubyte.gz: no answer",)
        for offline in (False, True):
            if offline:
                panel.show_failure(
                    MNIST, "MNIST could not be fetched: no mirror answered.", attempts
                )
                press(qtbot, panel, "whatWasTried")
            QApplication.processEvents()
            assert panel.width() == width
            for label in panel.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width())
            for button in panel.findChildren(QPushButton):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width()
        assert panel.progress.files.shows_sizes() == (width > 264)
    finally:
        qapp.setFont(before)


def test_other_images_close_a_failure_but_not_a_download(downloads):
    downloads.show_start(MNIST)
    downloads.close_failure()
    assert downloads.isVisible()
    downloads.show_failure(MNIST, "MNIST could not be fetched.", ())
    downloads.close_failure()
    assert downloads.isHidden()


# -- empty page -------------------------------------------------------------------------------


def test_the_empty_page_offers_three_ways_to_open_images(qtbot):
    page = EmptyPage()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    with qtbot.waitSignal(page.builtinRequested):
        press(qtbot, page, "emptyBuiltinButton")
    with qtbot.waitSignal(page.downloadRequested) as asked:
        press(qtbot, page, "emptyDownloadButton")
    assert asked.args == ["mnist"]
    opens = page.findChild(QPushButton, "emptyOpenButton").menu().actions()
    with qtbot.waitSignal(page.openRequested):
        opens[0].trigger()
    with qtbot.waitSignal(page.openFolderRequested):
        opens[1].trigger()


def test_the_empty_page_says_why_nothing_is_open(qtbot):
    page = EmptyPage()
    qtbot.addWidget(page)
    page.show()
    reason = page.findChild(QLabel, "emptyReason")
    assert not reason.isVisible()
    page.show_reason("The folder that was open last, “scans”, is no longer there.")
    assert reason.isVisible()
    assert "scans" in reason.text()
