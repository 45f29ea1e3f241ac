"""Slow motion and pauses change when things happen, never what comes out."""

from __future__ import annotations

import time

import numpy as np
import pytest
from problems import blobs, small_recipe

from sae_gui.pacing import PaceClock, Pacing, pauses_from
from sae_gui.run_controller import RunController, RunStatus


@pytest.fixture
def run(qapp):
    controller = RunController()
    yield controller
    controller.close()


def finish(qtbot, run, status=RunStatus.FINISHED):
    qtbot.waitUntil(lambda: run.status is status, timeout=20_000)
    return run.snapshot


def test_a_slow_run_takes_its_time_and_ends_in_the_same_weights(qtbot, run):
    recipe = small_recipe(epochs=4, batch_size=50)
    run.train(recipe, blobs(300))
    fast = finish(qtbot, run)
    run.reset()
    run.set_pace(Pacing(epochs_per_second=8))
    began = time.monotonic()
    run.train(recipe, blobs(300))
    slow = finish(qtbot, run)
    assert time.monotonic() - began > 3 / 8  # the last step of the last epoch waits for nothing
    np.testing.assert_array_equal(fast.model.parameters, slow.model.parameters)


def test_pause_acts_at_once_in_slow_motion(qtbot, run):
    run.set_pace(Pacing(epochs_per_second=0.01))
    run.train(small_recipe(epochs=4, batch_size=50), blobs(300))
    qtbot.waitUntil(lambda: run.snapshot is not None)
    began = time.monotonic()
    run.pause()
    finish(qtbot, run, RunStatus.PAUSED)
    assert time.monotonic() - began < 1


def test_a_faster_pace_holds_at_once(qtbot, run):
    run.set_pace(Pacing(epochs_per_second=0.01))
    run.train(small_recipe(epochs=3, batch_size=50), blobs(300))
    qtbot.waitUntil(lambda: run.snapshot is not None)
    run.set_pace(Pacing())
    assert finish(qtbot, run).epoch == 3


def test_a_run_pauses_after_the_chosen_epochs_and_goes_on(qtbot, run):
    recipe = small_recipe(epochs=6)
    run.set_pace(Pacing(pauses=frozenset({2, 5})))
    for epoch in (2, 5):
        run.train(recipe, blobs(300))
        assert finish(qtbot, run, RunStatus.PAUSED).epoch == epoch
    run.train(recipe, blobs(300))
    assert finish(qtbot, run).epoch == 6


def test_the_clock_starts_anew_where_the_pace_changes():
    now = [100.0]
    clock = PaceClock(lambda: now[0])
    slow, slower = Pacing(2.0), Pacing(0.5)
    assert clock.wait(slow, 3.0) == 0
    assert clock.wait(slow, 3.5) == pytest.approx(0.25)
    now[0] += 0.25
    assert clock.wait(slow, 3.5) == pytest.approx(0)
    assert clock.wait(slower, 3.5) == 0
    assert clock.wait(slower, 4.0) == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["1, 5, 20", "1 5 20", "20,5,,1 "])
def test_epochs_are_read_as_people_write_them(text):
    assert pauses_from(text) == {1, 5, 20}


@pytest.mark.parametrize("text", ["0", "three", "1.5", "-2", "99999999"])
def test_what_is_no_epoch_is_named(text):
    with pytest.raises(ValueError, match=text):
        pauses_from(text)
