"""Work off the window's thread: exactly one ending, and progress that does not flood."""

import pytest

from core.datasets.dataset import Cancelled, DatasetError
from sae_gui.background_task import BackgroundTask


def endings_of(qtbot, work, *, cancel=False):
    task = BackgroundTask("scans", work)
    heard = []
    task.done.connect(lambda _, result: heard.append(("done", result)))
    task.refused.connect(lambda _, problem: heard.append(("refused", str(problem))))
    task.given_up.connect(lambda _: heard.append(("given up", None)))
    if cancel:
        task.cancel()
    with qtbot.waitSignal(task.finished):
        task.start()
    task.wait()
    qtbot.wait(20)
    return heard


def test_result_is_handed_over(qtbot):
    assert endings_of(qtbot, lambda progress, cancelled: 42) == [("done", 42)]


def test_refusal_keeps_its_sentence(qtbot):
    def work(progress, cancelled):
        raise DatasetError("scans holds no images.")

    assert endings_of(qtbot, work) == [("refused", "scans holds no images.")]


def test_memory_error_becomes_a_sentence(qtbot):
    def work(progress, cancelled):
        raise MemoryError

    ending, sentence = endings_of(qtbot, work)[0]
    assert ending == "refused"
    assert "not enough memory" in sentence


def test_unforeseen_error_ends_once_with_a_sentence_and_a_log_entry(qtbot, caplog):
    def work(progress, cancelled):
        raise ZeroDivisionError("by nought")

    heard = endings_of(qtbot, work)
    assert heard == [("refused", "scans could not be used: by nought.")]
    assert "ZeroDivisionError" in caplog.text


def test_cancelled_work_is_given_up(qtbot):
    def work(progress, cancelled):
        if cancelled():
            raise Cancelled
        return "not cancelled"

    assert endings_of(qtbot, work, cancel=True) == [("given up", None)]


def test_progress_is_thinned(qtbot):
    told = []

    def work(progress, cancelled):
        for done in range(10_000):
            progress("reading", done, 10_000)

    task = BackgroundTask("scans", work)
    task.progressed.connect(lambda _, what: told.append(what))
    with qtbot.waitSignal(task.finished):
        task.start()
    task.wait()
    assert told[0] == ("reading", 0, 10_000)
    assert len(told) < 100


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp
