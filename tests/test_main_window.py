"""The main job as a person does it: open, press, watch, drop, type nonsense, close."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QMessageBox, QToolButton, QWidget

from core.datasets.handwriting import handwritten_digits
from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

SMALL = Recipe(hidden_units=16, epochs=3, limit=400)
LONG = SMALL.replace(epochs=100_000)


@pytest.fixture(scope="session")
def few_digits(tmp_path_factory):
    """A file of 400 digits: quicker to open than the 10,000 built-in ones."""
    path = tmp_path_factory.mktemp("digits") / "few.npz"
    images, labels = handwritten_digits(400)
    np.savez(path, images=images.reshape(-1, 28, 28), labels=labels)
    return str(path)


@pytest.fixture
def open_window(qtbot, few_digits):
    opened = []

    def open_it(recipe=SMALL, source=few_digits, size=(1366, 768)):
        window = MainWindow(recipe, WindowSettings())
        opened.append(window)
        window.resize(*size)
        window.show()
        if source:
            window.open_source(source)
            qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
        return window

    yield open_it
    for window in opened:
        window.close_at_once()
        window.deleteLater()


def action(window, name):
    return window.findChild(object, f"{name}Action")


def wait_for(qtbot, window, status, timeout=20_000):
    qtbot.waitUntil(lambda: window.run.status is status, timeout=timeout)


def type_into(qtbot, window, key, text):
    field = window.findChild(QWidget, f"recipe.{key}")
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_every_part_has_the_name_that_scripts_rely_on(open_window):
    window = open_window(source="")
    for name in (
        "dataPanel",
        "datasetCombo",
        "openDataButton",
        "downloadButton",
        "recipePanel",
        "recipeCombo",
        "costPanel",
        "sparsityPanel",
        "reconstructionPanel",
        "statusProgress",
    ):
        assert window.findChild(QWidget, name) is not None, name
    for name in ("train", "pause", "step", "stop", "reset"):
        assert action(window, name) is not None, name


def test_newcomer_presses_train_and_sees_cost_fall_and_pairs_appear(qtbot, open_window):
    window = open_window(SMALL.replace(epochs=10))
    before = window.page.reconstructions.grab().toImage()
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.FINISHED)
    qtbot.wait(200)
    history = window.run.snapshot.history
    assert history[-1].cost < history[0].cost
    assert window.page.reconstructions.grab().toImage() != before
    assert "epoch <b>10</b> of 10" in window.status.words()
    assert "J = <b>" in window.status.words()


def test_buttons_follow_the_status(qtbot, open_window):
    window = open_window(LONG)
    enabled = lambda: {  # noqa: E731
        name
        for name in ("train", "pause", "step", "stop", "reset")
        if action(window, name).isEnabled()
    }
    assert enabled() == {"train", "step"}
    action(window, "train").trigger()
    assert enabled() == {"pause", "stop", "reset"}
    action(window, "pause").trigger()
    wait_for(qtbot, window, RunStatus.PAUSED)
    assert enabled() == {"train", "step", "stop", "reset"}
    assert action(window, "train").text() == "Resume"
    action(window, "stop").trigger()
    wait_for(qtbot, window, RunStatus.STOPPED)
    assert enabled() == {"train", "step", "reset"}
    assert action(window, "train").text() == "Continue"
    action(window, "reset").trigger()
    assert enabled() == {"train", "step"}
    assert action(window, "train").text() == "Train"


def test_space_trains_and_pauses(qtbot, open_window):
    window = open_window(LONG)
    window.centralWidget().setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, window, RunStatus.RUNNING)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, window, RunStatus.PAUSED)


def test_window_stays_alive_while_it_trains(qtbot, open_window):
    window = open_window(LONG.replace(hidden_units=512, limit=4000), source="builtin")
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None, timeout=20_000)
    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(10)
    qtbot.wait(1500)
    timer.stop()
    # How quick it is, benchmarks/window_speed.py measures; here it must not freeze.
    assert len(beats) > 20


def test_wrong_value_switches_train_off_and_the_link_leads_to_it(qtbot, open_window):
    window = open_window()
    type_into(qtbot, window, "sparsity_target", "1.2")
    assert not action(window, "train").isEnabled()
    assert "target activation" in window.status.words()
    assert "1.2" in window.status.words()
    window.centralWidget().setFocus()
    window.status.link_activated.emit()
    assert window.findChild(QWidget, "recipe.sparsity_target").hasFocus()
    type_into(qtbot, window, "sparsity_target", "0.2")
    assert action(window, "train").isEnabled()


def test_nonsense_in_a_field_never_breaks_the_window(qtbot, open_window):
    window = open_window()
    for nonsense in ("", "abc", "1e999", "-5", "nan", "0", "3x", "1,5"):
        type_into(qtbot, window, "hidden_units", nonsense)
        assert not action(window, "train").isEnabled(), nonsense
    type_into(qtbot, window, "hidden_units", "9")
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.FINISHED)
    assert len(window.run.snapshot.unit_activation) == 9


def test_other_images_open_while_a_setting_is_no_number(qtbot, open_window, tmp_path):
    np.save(tmp_path / "other.npy", handwritten_digits(50, 1)[0].reshape(-1, 28, 28))
    window = open_window()
    for key in ("epochs", "hidden_units", "learning_rate", "sparsity_target"):
        type_into(qtbot, window, key, "x")
    with qtbot.captureExceptions() as problems:
        window.open_source(str(tmp_path / "other.npy"))
        qtbot.waitUntil(lambda: len(window.data.dataset or ()) == 50, timeout=20_000)
        for tab in range(window.work.tabs.count()):
            window.work.tabs.setCurrentIndex(tab)
            qtbot.wait(20)
    assert problems == []
    assert not action(window, "train").isEnabled()


def test_a_paused_run_goes_on_whatever_is_typed(qtbot, open_window):
    window = open_window(LONG)
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None, timeout=20_000)
    action(window, "pause").trigger()
    wait_for(qtbot, window, RunStatus.PAUSED)
    rate, epoch = window.run.snapshot.learning_rate, window.run.snapshot.epoch
    type_into(qtbot, window, "learning_rate", "fast")
    type_into(qtbot, window, "epochs", "many")
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot.epoch > epoch, timeout=20_000)
    assert window.run.status is RunStatus.RUNNING
    assert window.run.snapshot.learning_rate == rate


def test_a_page_of_images_that_are_no_longer_there_does_not_end_the_run(
    qtbot, open_window, tmp_path
):
    np.save(tmp_path / "five.npy", handwritten_digits(5, 1)[0].reshape(-1, 28, 28))
    window = open_window(SMALL, str(tmp_path / "five.npy"))
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.FINISHED)
    window.recipe_panel.set_value("validation_fraction", 0.4)
    action(window, "train").trigger()  # before the two kept aside are off the page
    qtbot.waitUntil(lambda: window.run.status is not RunStatus.RUNNING, timeout=20_000)
    assert window.run.status is RunStatus.FINISHED


def test_learning_rate_typed_while_training_takes_effect(qtbot, open_window):
    window = open_window(LONG)
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    type_into(qtbot, window, "learning_rate", "0.0005")
    qtbot.waitUntil(lambda: window.run.snapshot.learning_rate == 0.0005)
    assert window.run.status is RunStatus.RUNNING


def test_edits_while_training_wait_for_the_next_run(qtbot, open_window):
    window = open_window(LONG)
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    type_into(qtbot, window, "hidden_units", "8")
    assert len(window.run.snapshot.unit_activation) == 16
    action(window, "stop").trigger()
    wait_for(qtbot, window, RunStatus.STOPPED)
    assert action(window, "train").text() == "Train"
    action(window, "train").trigger()
    qtbot.waitUntil(
        lambda: window.run.snapshot is not None and len(window.run.snapshot.unit_activation) == 8
    )


def test_diverged_run_offers_to_go_on_more_gently(qtbot, open_window):
    wild = SMALL.replace(
        optimizer="gradient_descent", learning_rate=5000.0, weight_decay=1.0, epochs=30
    )
    window = open_window(wild)
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.DIVERGED)
    notice = window.notices.notices()[0]
    assert "diverged at epoch" in notice.fact
    assert "learning rate, 5,000" in notice.cause
    words, go_on = notice.actions[0]
    assert words.startswith("Set η to 0.3 and go on from")
    go_on()
    qtbot.waitUntil(lambda: window.run.status is not RunStatus.DIVERGED)
    assert window.recipe_panel.recipe().learning_rate == 0.3


def test_dropped_folder_is_opened_and_trains(qtbot, open_window, data_folder):
    window = open_window()
    drop(window, data_folder / "digits-jpg")
    qtbot.waitUntil(lambda: len(window.data.dataset) == 350, timeout=20_000)
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.FINISHED)
    assert "digits-jpg" in window.data_panel.findChild(QWidget, "datasetCombo").currentText()


def test_mnist_trains_through_the_window(qtbot, open_window, mnist_folder, real_data):
    window = open_window(Recipe(hidden_units=16, epochs=1, limit=1000), source="mnist")
    assert len(window.data.dataset) == 60_000
    action(window, "train").trigger()
    wait_for(qtbot, window, RunStatus.FINISHED)
    assert "1,000 of 60,000" in window.data_panel.accessibleDescription()


def test_dropped_rubbish_is_refused_and_nothing_is_lost(qtbot, open_window, tmp_path):
    window = open_window()
    rubbish = tmp_path / "rubbish.npy"
    rubbish.write_bytes(b"not an array at all")
    drop(window, rubbish)
    qtbot.waitUntil(lambda: bool(window.notices.notices()))
    assert "rubbish.npy" in window.notices.notices()[0].fact
    assert window.data.dataset.name == "few"
    assert action(window, "train").isEnabled()


def test_dropped_recipe_is_loaded(open_window, tmp_path):
    window = open_window()
    recipe = tmp_path / "class.toml"
    recipe.write_text("hidden_units = 25\n")
    drop(window, recipe)
    assert window.recipe_panel.recipe().hidden_units == 25


def test_set_that_is_not_on_disk_is_offered_for_download(qtbot, open_window):
    window = open_window()
    window.open_source("mnist")
    qtbot.waitUntil(lambda: bool(window.notices.notices()))
    notice = window.notices.notices()[0]
    assert "MNIST is not on this computer yet." in notice.fact
    assert notice.actions[0][0] == "Download"
    assert window.data.dataset.name == "few"


def test_start_without_images_says_so_and_offers_some(qtbot, open_window, tmp_path):
    window = open_window(source="")
    window.open_source(str(tmp_path / "gone"))
    qtbot.waitUntil(window.empty.isVisible, timeout=5000)
    assert "no images are open" in window.status.words()
    assert not action(window, "train").isEnabled()


def test_rounding_changes_the_originals_before_any_run(qtbot, open_window):
    window = open_window()
    box = window.findChild(QWidget, "recipe.binarize")
    box.click()
    qtbot.waitUntil(lambda: set(np.unique(window.data.data.training)) == {0, 255})


def test_closing_while_training_asks_and_can_be_called_off(qtbot, open_window):
    window = open_window(LONG)
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    answer(QMessageBox.StandardButton.Cancel)
    window.close()
    assert window.isVisible()
    assert window.run.status is RunStatus.RUNNING
    answer(QMessageBox.StandardButton.Close)
    window.close()
    assert not window.isVisible()


def test_hint_closes_on_the_first_press_and_never_returns(qtbot, open_window):
    window = open_window()
    hint = window.findChild(QWidget, "hint")
    qtbot.waitUntil(hint.isVisible, timeout=2000)
    action(window, "train").trigger()
    assert not hint.isVisible()
    again = open_window()
    qtbot.wait(100)
    assert not again.findChild(QWidget, "hint").isVisible()


def test_theme_switch_while_training_reaches_every_part(qtbot, open_window):
    window = open_window(LONG)
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    for choice in ("dark", "light", "dark"):
        window.looks.choose_theme(choice)
        qtbot.wait(50)
    qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
    for name, panel in window.panels().items():
        ground = panel.grab().toImage().pixelColor(3, 3)
        assert ground.lightness() < 80, name
    window.looks.choose_theme("light")


def test_every_control_has_an_accessible_name(open_window):
    window = open_window()
    nameless = [
        f"{type(each).__name__} {each.objectName()}"
        for kind in (QAbstractSpinBox, QToolButton)
        for each in window.findChildren(kind)
        if each.isVisible() and not (each.accessibleName() or each.text())
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(960, 640), (1024, 768), (1366, 768), (1920, 1080)])
def test_no_panel_is_squeezed_under_its_minimum(qtbot, open_window, size):
    window = open_window(size=size)
    qtbot.wait(50)
    assert (window.width(), window.height()) == size
    page = window.page
    for panel, width, height in (
        (page.reconstructions, 440, 220),
        (page.cost, 320, 180),
        (page.sparsity, 320, 150),
    ):
        assert panel.width() >= width, panel.objectName()
        assert panel.height() >= height, panel.objectName()
        corner = panel.mapTo(window, QPoint(panel.width(), panel.height()))
        assert corner.x() <= window.width()
        assert corner.y() <= window.height()


def drop(window, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(500, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def answer(button):
    """Press a button of the next message box."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(100, press)


def test_built_in_digits_are_those_of_the_core(open_window):
    window = open_window(source="builtin")
    assert len(window.data.data.training) == 400
    images, _ = handwritten_digits(400)
    np.testing.assert_array_equal(window.data.data.training, images)
