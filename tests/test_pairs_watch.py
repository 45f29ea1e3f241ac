"""Reconstructions are made while somebody can see them, and where a run comes to rest."""

from __future__ import annotations

import pytest
from problems import blobs, small_recipe
from PySide6.QtWidgets import QWidget

from core.snapshot import ImageSelection
from sae_gui.pairs_watch import PairsWatch
from sae_gui.run_controller import RunController, RunStatus


@pytest.fixture
def run(qapp):
    controller = RunController()
    yield controller
    controller.close()


@pytest.fixture
def views(qtbot):
    made = [QWidget(), QWidget()]
    for each in made:
        qtbot.addWidget(each)
    return made


def test_they_come_while_a_view_is_visible_and_at_the_end_whoever_looks(qtbot, run, views):
    watch, snapshots = PairsWatch(run), []
    for each in views:
        watch.follow(each)
    run.snapshot_taken.connect(lambda snapshot, _: snapshots.append(snapshot))
    run.train(small_recipe(epochs=1_000_000), blobs(300))
    run.show_images(ImageSelection((0, 1)))
    qtbot.waitUntil(lambda: len(snapshots) >= 4, timeout=20_000)
    assert not any(each.pairs for each in snapshots[2:])
    views[1].show()
    qtbot.waitUntil(lambda: all(each.pairs for each in snapshots[-3:]), timeout=20_000)
    views[1].hide()
    qtbot.waitUntil(lambda: not any(each.pairs for each in snapshots[-3:]), timeout=20_000)
    run.pause()
    qtbot.waitUntil(lambda: run.status is RunStatus.PAUSED)
    assert snapshots[-1].pairs is not None
    watch.unfollow(views[1])
