"""Of work off the window's thread only the newest answer counts."""

from __future__ import annotations

import threading
import time

import pytest

from core.datasets.dataset import Cancelled, DatasetError
from sae_gui.background_task import BackgroundTask
from sae_gui.latest_work import LatestWork


@pytest.fixture
def work(qapp):
    made = LatestWork("test")
    yield made
    made.close()


def test_requests_overtaken_while_one_is_under_way_are_never_begun(qtbot, work):
    began, answers = [], []
    go = threading.Event()

    def job(name):
        def do(_progress, cancelled):
            began.append(name)
            while not go.is_set():
                if cancelled():
                    raise Cancelled
                go.wait(0.01)
            return name.upper()

        return do

    work.done.connect(lambda request, answer: answers.append((request, answer)))
    for name in ("first", "second", "third"):
        work.ask(name, job(name))
    go.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert answers[-1] == ("third", "THIRD")
    assert "second" not in began


def test_a_refusal_comes_with_its_request(qtbot, work):
    def refuse(_progress, _cancelled):
        raise DatasetError("There is no ink.")

    with qtbot.waitSignal(work.failed) as told:
        work.ask("blank", refuse)
    assert told.args == ["blank", "There is no ink."]
    assert not work.is_busy


def test_what_is_cancelled_answers_nothing(qtbot, work):
    answers = []
    work.done.connect(lambda *answer: answers.append(answer))
    hold = threading.Event()
    work.ask("late", lambda _progress, _cancelled: hold.wait(5))
    work.cancel()
    hold.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert answers == []


def test_closing_waits_for_a_thread_that_has_answered_but_not_ended(qtbot, work, monkeypatch):
    run = BackgroundTask.run

    def run_and_linger(task):
        run(task)
        time.sleep(0.3)

    monkeypatch.setattr(BackgroundTask, "run", run_and_linger)
    with qtbot.waitSignal(work.done):
        work.ask("quick", lambda _progress, _cancelled: 1)
    (task,) = work.findChildren(BackgroundTask)
    assert task.isRunning()
    work.close()
    assert task.isFinished()
