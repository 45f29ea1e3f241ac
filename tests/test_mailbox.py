"""Data goes by mailbox: the newest snapshot only."""

from dataclasses import replace

import numpy as np

from core.autoencoder import SparseAutoencoder
from core.recipe import Recipe
from core.snapshot import ImagePairs, ImageSelection, Snapshot
from sae_gui.mailbox import Mailbox


def snapshot(epoch, model=None):
    return Snapshot(1, epoch, 0.0, 10, (), 0.0, 0.0, 0.1, model=model)


def test_mailbox_holds_only_the_newest_snapshot():
    box = Mailbox()
    box.put(snapshot(1))
    box.put(snapshot(2))
    assert box.take().epoch == 2
    assert box.take() is None


def test_snapshot_is_wanted_only_after_the_last_was_taken():
    box = Mailbox()
    assert box.is_wanted
    box.put(snapshot(1))
    assert not box.is_wanted
    box.take()
    assert box.is_wanted


def test_new_wish_is_answered_though_a_snapshot_lies_there():
    box = Mailbox()
    box.put(snapshot(1))
    box.ask_for(ImageSelection((3, 4)))
    assert box.is_wanted
    assert box.take_selection() == ImageSelection((3, 4))
    assert not box.has_wish


def test_the_same_wish_again_asks_for_nothing():
    box = Mailbox()
    box.ask_for(ImageSelection((3,)))
    box.take_selection()
    box.ask_for(ImageSelection((3,)))
    assert not box.has_wish


def test_a_model_is_asked_for_once():
    box = Mailbox()
    assert not box.take_model_wish()
    box.put(snapshot(1))
    box.ask_for_model()
    assert box.is_wanted
    assert box.take_model_wish()
    assert not box.is_wanted
    assert not box.take_model_wish()


def test_an_unseen_model_is_not_lost_to_a_newer_snapshot():
    box = Mailbox()
    box.put(snapshot(1, SparseAutoencoder(4, Recipe(hidden_units=2))))
    assert box.take_model_wish()
    box.take()
    assert not box.take_model_wish()


def test_images_that_nobody_follows_are_brought_once_and_where_a_run_rests():
    box, wanted = Mailbox(), ImageSelection((3, 4))
    box.follow(False)
    box.ask_for(wanted)
    assert box.take_selection() == wanted
    assert box.take_selection() is None
    assert box.take_selection(anyway=True) == wanted
    box.follow(True)
    assert box.has_wish  # what is seen again is old
    assert box.take_selection() == box.take_selection() == wanted


def test_unseen_reconstructions_are_not_lost_to_a_newer_snapshot():
    box, wanted = Mailbox(), ImageSelection((3,))
    box.ask_for(wanted)
    box.take_selection()
    box.follow(False)
    nothing = np.zeros((1, 4), np.float32)
    pairs = ImagePairs(wanted, nothing, nothing, nothing[:, 0], None)
    box.put(replace(snapshot(1), pairs=pairs))
    assert box.take_selection() == wanted
