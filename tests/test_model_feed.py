"""Models come to the views that can be seen, and only to them."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtWidgets import QWidget

from sae_gui.model_feed import ModelFeed
from sae_gui.run_controller import RunController, RunStatus


@pytest.fixture
def run(qapp):
    controller = RunController()
    yield controller
    controller.close()


@pytest.fixture
def feed(run):
    made = ModelFeed(run)
    yield made
    made.close()


def test_models_follow_training_while_a_view_is_visible(qtbot, run, feed):
    view = QWidget()
    qtbot.addWidget(view)
    view.show()
    feed.follow(view)
    shown = []
    feed.changed.connect(shown.append)
    run.train(small_recipe(epochs=100_000), blobs(300))
    qtbot.waitUntil(lambda: sum(each is not None for each in shown) >= 3, timeout=20_000)
    run.stop()
    qtbot.waitUntil(lambda: run.status is RunStatus.STOPPED)
    views = [each for each in shown if each is not None]
    assert all(each.is_live and each.data.training.shape[0] == 300 for each in views)
    assert views[0].is_moving
    assert not views[-1].is_moving
    assert not np.array_equal(views[0].model.parameters, views[-1].model.parameters)


def test_no_model_is_copied_for_views_that_nobody_sees(qtbot, run, feed):
    view = QWidget()
    qtbot.addWidget(view)
    feed.follow(view)
    shown = []
    feed.changed.connect(shown.append)
    run.train(small_recipe(epochs=100_000), blobs(300))
    qtbot.wait(700)
    assert not any(shown)
    run.stop()
    qtbot.waitUntil(lambda: run.status is RunStatus.STOPPED)
    assert feed.view is not None  # the end of a stretch always brings one


def test_a_moment_looked_back_at_stays_until_it_is_left(qtbot, run, feed):
    run.train(small_recipe(epochs=2), blobs(300))
    qtbot.waitUntil(lambda: run.status is RunStatus.FINISHED, timeout=20_000)
    live = feed.view
    past = type(live)(
        live.run_id, 1, 0.0, live.model.copy(), live.recipe, live.data, is_live=False
    )
    feed.look_back(past)
    run.ask_for_model()
    qtbot.waitUntil(lambda: feed.live is not live)
    assert feed.view is past
    assert feed.is_looking_back
    feed.look_back(None)
    assert feed.view is feed.live
    run.reset()
    assert feed.view is None
