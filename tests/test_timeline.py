"""The timeline moves every panel together, training goes on, and Live comes back."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    made = MainWindow(small_recipe(epochs=20), WindowSettings(remember=False))
    made.hide_hint()
    made.resize(1366, 768)
    made.show()
    np.save(tmp_path / "blobs.npy", blobs(300).images)
    made.open_source(str(tmp_path / "blobs.npy"))
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


@pytest.fixture
def finished(window, qtbot):
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: not window.analysis.is_busy, timeout=20_000)
    return window


def drag(track, epoch):
    """Press at the playhead, move to an epoch, let go, with the mouse."""
    here = QPoint(round(track.x_of(track.value())), 24)
    there = QPoint(round(track.x_of(epoch)), 24)
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseMove(track, there)
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=there)


def test_dragging_shows_a_moment_in_every_panel_and_training_goes_on(window, qtbot):
    shown = []
    window.feed.changed.connect(shown.append)
    window.recipe_panel.set_value("epochs", 3000)
    window.actions_of_run.train.trigger()
    track = window.time.timeline.track
    qtbot.waitUntil(lambda: len(track.moments()) > 60, timeout=20_000)
    drag(track, track.moments()[40])
    past, page, run = window.feed.view, window.page, window.run.run
    assert window.run.status is RunStatus.RUNNING
    assert past is shown[-1]
    assert not past.is_live
    assert past.epoch < run.moments.epochs[-1]
    assert run.moments.at(past.epoch).epoch == past.epoch
    np.testing.assert_array_equal(past.model.parameters, run.moments.at(past.epoch).parameters)
    assert page.cost.plot.moment == page.sparsity.plot.moment == past.epoch
    assert f"epoch <b>{past.epoch}</b>" in window.status.words()
    assert "Looking back" in window.status.words()
    assert not window.time.timeline.live.isChecked()
    before = window.run.snapshot.epoch
    qtbot.waitUntil(lambda: window.run.snapshot.epoch > before + 5, timeout=20_000)
    assert window.feed.view is past
    pairs = page.reconstructions._page.reconstructions
    originals = page.reconstructions._page.originals
    np.testing.assert_allclose(pairs, past.model.reconstruct(originals), rtol=1e-4, atol=1e-5)
    QTest.mouseClick(window.time.timeline.live, Qt.MouseButton.LeftButton)
    assert not window.feed.is_looking_back
    assert page.cost.plot.moment is None
    assert window.time.timeline.live.isChecked()
    assert "Training" in window.status.words()
    window.run.stop()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.STOPPED, timeout=20_000)


def test_keys_go_from_moment_to_moment_and_the_slider_says_where(finished, qtbot):
    track = finished.time.timeline.track
    track.setFocus()
    assert track.moments() == tuple(range(21))
    QTest.keyClick(track, Qt.Key.Key_Home)
    assert finished.feed.view.epoch == 0
    QTest.keyClick(track, Qt.Key.Key_Right)
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert finished.feed.view.epoch == 2
    interface = QAccessible.queryAccessibleInterface(track)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.valueInterface().currentValue() == 2
    QTest.keyClick(track, Qt.Key.Key_Left)
    assert finished.feed.view.epoch == 1
    QTest.keyClick(track, Qt.Key.Key_End)
    assert finished.feed.view.epoch == 20
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert not finished.feed.is_looking_back


def test_playing_goes_through_all_moments_and_stops_or_loops(finished, qtbot):
    timeline = finished.time.timeline
    timeline.set_moves(True)
    timeline._timer.setInterval(1)
    timeline.track.setFocus()
    seen = []
    finished.feed.changed.connect(lambda view: seen.append(view.epoch))
    QTest.keyClick(timeline.track, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not timeline.is_playing, timeout=30_000)
    assert seen == list(range(21))
    timeline.loop.click()
    timeline.play.click()
    qtbot.waitUntil(lambda: seen.count(0) == 2, timeout=30_000)
    timeline.play.click()
    assert not timeline.is_playing


def test_where_nothing_should_move_play_goes_one_moment_further(finished):
    timeline = finished.time.timeline
    timeline.set_moves(False)
    timeline.play.click()
    assert finished.feed.view.epoch == 0
    timeline.play.click()
    assert finished.feed.view.epoch == 1
    assert not timeline.is_playing


def test_a_branch_starts_from_exactly_the_weights_shown(finished, qtbot):
    old = finished.run.run
    finished.time.look_at(17)
    finished.recipe_panel.set_value("sparsity_weight", 0.25)
    finished.time.timeline.branch.click()
    new = finished.run.run
    assert new.run_id != old.run_id
    assert (new.origin.run_id, new.origin.epoch) == (old.run_id, 17)
    qtbot.waitUntil(lambda: finished.run.status is RunStatus.FINISHED, timeout=20_000)
    assert new.recipe.sparsity_weight == 0.25
    first = new.moments.kept[0]
    assert first.epoch == 0
    np.testing.assert_array_equal(first.parameters, old.moments.at(17).parameters)
    assert not finished.feed.is_looking_back


def test_a_branch_of_another_size_is_refused_in_a_sentence(finished):
    finished.time.look_at(5)
    finished.recipe_panel.set_value("hidden_units", 9)
    before = finished.run.run
    finished.time.timeline.branch.click()
    assert finished.run.run is before
    assert "hidden units" in finished.notices.notices()[0].fact


def test_without_a_run_there_is_nothing_to_go_back_to(window):
    timeline = window.time.timeline
    assert not timeline.track.isEnabled()
    assert not timeline.play.isEnabled()
    assert not timeline.branch.isEnabled()


def test_a_reset_forgets_the_moments(finished):
    finished.time.look_at(3)
    finished.run.reset()
    assert not finished.feed.is_looking_back
    assert finished.time.timeline.track.moments() == ()
    assert finished.page.cost.plot.moment is None


def page_of(window, kind):
    return next(each for each in window.pages if type(each).__name__ == kind)


def test_hidden_tabs_do_nothing_while_looking_back_and_catch_up_when_seen(finished, qtbot):
    window = finished
    runs, sparsity = page_of(window, "RunsPage"), page_of(window, "SparsityPage")
    window.work.show_page_of(runs.table)
    pairs, curve = window.page.reconstructions.grid, window.page.cost.plot
    shown, moment = pairs.accessibleDescription(), curve.moment
    for epoch in (3, 9, 5):
        window.time.look_at(epoch)
        assert not sparsity._work.is_busy
        assert not sparsity._still.isActive()
    assert curve.moment == moment is None
    assert pairs.accessibleDescription() == shown
    assert runs.curves.plot.moment == 5
    window.work.show_page_of(window.page.cost)
    assert curve.moment == 5
    window.work.show_page_of(sparsity.terms)
    qtbot.waitUntil(lambda: sparsity.terms._shown is not None, timeout=5000)
    window.time.go_live()
    window.work.show_page_of(window.page.cost)
    assert curve.moment is None


def test_sparsity_follows_a_drag_on_a_sample_and_rests_on_all_images(finished, qtbot, monkeypatch):
    window, asked = finished, []
    page = page_of(window, "SparsityPage")
    monkeypatch.setattr("sae_gui.sparsity_page._MOST_MOVING", 50)
    window.work.show_page_of(page.terms)
    qtbot.waitUntil(lambda: not page._work.is_busy, timeout=5000)
    show = page.terms.show_parts
    monkeypatch.setattr(
        page.terms, "show_parts", lambda *each: (asked.append(each[1]), show(*each))
    )
    for epoch in (2, 8, 4):
        window.time.look_at(epoch)
    qtbot.waitUntil(lambda: bool(asked) and asked[-1].images == 300, timeout=5000)
    assert asked[0].images == 50
    past = window.feed.past
    fresh = past.model.encode(past.data.widen(slice(None), np.float32)).mean(axis=0)
    np.testing.assert_allclose(asked[-1].mean_activation, fresh, rtol=1e-4)
