"""Damaged, cut, lying and newer run files are refused by a sentence; full disks lose nothing."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import sys
import threading
import time
from contextlib import contextmanager, suppress

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, trained, weights

from core.archive import write_archive
from core.files import FileProblem
from core.model_file import ModelFileError
from core.runs.checkpoint import Checkpoints, thinned
from core.runs.going_on import go_on
from core.runs.run_card import read_card
from core.runs.run_file import annotate_run, load_run, save_run
from core.runs.saved_run import Remarks, run_of
from core.runs.store import RunStore
from core.trainer import Trainer


def _tiny(tmp_path):
    """A run file of a few thousand bytes with everything in it that one can have."""
    data = blobs(12, side=2)
    trainer = trained(
        data, hidden_units=2, active_units=1, optimizer="momentum", epochs=2, patience=1
    )
    moments = ((0, weights(trainer)), (1, weights(trainer) * 2))
    path = tmp_path / "tiny.npz"
    save_run(path, run_of(trainer, data, name="tiny", status="stopped", moments=moments))
    return path


def _content(run):
    """All of a run, to be compared."""
    return repr(_plain(run))


def _plain(value):
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if dataclasses.is_dataclass(value):
        return [
            (each.name, _plain(getattr(value, each.name))) for each in dataclasses.fields(value)
        ]
    if isinstance(value, dict):
        return [(key, _plain(each)) for key, each in sorted(value.items())]
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value]
    return value


def _opened(path):
    """What the file holds, or the sentence by which it is refused."""
    try:
        return _content(load_run(path)), ""
    except ModelFileError as problem:
        return "", str(problem)


def _sort(path, variants, content):
    """How many variants are refused, harmless, and silently wrong."""
    refused = harmless = wrong = 0
    for data in variants:
        path.write_bytes(data)
        found, sentence = _opened(path)
        if sentence:
            assert sentence.endswith(".")
            assert "\n" not in sentence
            refused += 1
        elif found == content:
            harmless += 1
        else:
            wrong += 1
    return refused, harmless, wrong


# Every byte by name, in half a minute; else one in eleven, all parts of the file among them.
_EVERY = [11, pytest.param(1, marks=pytest.mark.soak)]


@pytest.mark.parametrize("step", _EVERY)
def test_no_changed_byte_is_silently_wrong(tmp_path, step):
    path = _tiny(tmp_path)
    content, whole = _opened(path)[0], path.read_bytes()
    chance = random.Random(0)

    def changed():
        for at in range(0, len(whole), step):
            data = bytearray(whole)
            data[at] ^= chance.randrange(1, 256)
            yield bytes(data)

    refused, harmless, wrong = _sort(path, changed(), content)
    print(f"bytes changed: {refused} refused, {harmless} harmless, {wrong} wrong")
    assert wrong == 0
    assert refused > 0.7 * len(whole) / step


@pytest.mark.parametrize("step", _EVERY)
def test_no_cut_file_opens(tmp_path, step):
    path = _tiny(tmp_path)
    whole = path.read_bytes()
    cuts = (whole[:length] for length in range(0, len(whole), step))
    refused, harmless, wrong = _sort(path, cuts, "")
    print(f"truncations: {refused} refused")
    assert (refused, harmless, wrong) == (len(range(0, len(whole), step)), 0, 0)


def _rewritten(path, about=(), **arrays):
    """The file sealed again with other contents: what a program could write, not an accident."""
    with np.load(path) as archive:
        members = {name: archive[name] for name in archive.files if name != "seal"}
    description = json.loads(members.pop("about").tobytes()) | dict(about)
    write_archive(path, description, members | arrays)


def _sentence(path):
    found, sentence = _opened(path)
    assert not found
    return sentence


def test_a_newer_versions_file_says_so(tmp_path):
    path = _tiny(tmp_path)
    _rewritten(path, {"format": 3, "history": ["epoch", "something new"]})
    assert _sentence(path) == (
        "tiny.npz was written by a newer version (format 3). Update this program."
    )


def test_a_newer_version_may_keep_other_arrays_and_seal_them_otherwise(tmp_path):
    path = _tiny(tmp_path)
    with np.load(path) as archive:
        members = {name: archive[name] for name in archive.files}
    told = json.loads(members["about"].tobytes()) | {"format": 17, "arrays": {"other": "digest"}}
    members["about"] = np.frombuffer(json.dumps(told).encode(), np.uint8)
    np.savez(path, **members)
    assert "written by a newer version (format 17)" in _sentence(path)


def test_a_run_packed_anew_opens_and_one_that_unpacks_to_much_more_is_refused(tmp_path):
    path = _tiny(tmp_path)
    with np.load(path) as archive:
        members = {name: archive[name] for name in archive.files}
    np.savez_compressed(path, **members)
    assert _opened(path)[0]
    np.savez_compressed(path, **members | {"alpha": np.zeros((5, 2_000_000))})
    assert _sentence(path) == "alpha in tiny.npz is damaged: it claims to be larger than its file."


@pytest.mark.parametrize(
    ("about", "arrays"),
    [
        ({"state": ["epoch"]}, {}),
        ({"data": {"name": "x"}}, {}),
        ({"data": 7}, {}),
        ({"versions": []}, {}),
        ({"seconds": "long"}, {}),
        ({}, {"state.figures": np.full(9, np.nan)}),
        ({}, {"state.figures": np.full(9, -1.0)}),
        ({}, {"state.figures": np.zeros(3)}),
        ({}, {"state.mean_activation": np.zeros(7)}),
        ({}, {"moments": np.zeros((2, 5), np.float32)}),
        ({}, {"moment_epochs": np.array([5, 1])}),
        ({}, {"moment_epochs": np.array([[0, 1]])}),
    ],
)
def test_contents_that_make_no_sense_are_refused(tmp_path, about, arrays):
    path = _tiny(tmp_path)
    _rewritten(path, about, **arrays)
    assert "damaged" in _sentence(path)


def test_claims_of_huge_arrays_take_no_memory(tmp_path):
    import resource

    path = _tiny(tmp_path)
    whole = path.read_bytes()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for claimed in (b"(9999999", b"(2, 999999999"):
        for shape in (b"(2, 22)", b"(5, 2)", b"(3, 4)"):
            at = whole.find(shape)
            if at < 0:
                continue
            longer = claimed + b"," + b" " * 40
            data = bytearray(whole)
            data[at : at + len(longer)] = longer
            path.write_bytes(bytes(data))
            assert "tiny.npz" in _sentence(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


# -- disks that are full, folders that are gone ---------------------------------------------------


@contextmanager
def _files_of_at_most(size):
    import resource
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="no limits on files")


@needs_limits
def test_a_disk_full_at_any_write_leaves_the_old_file(tmp_path):
    path = _tiny(tmp_path)
    whole, content = path.read_bytes(), _opened(path)[0]
    run = load_run(path)
    for size in range(0, len(whole), 97):
        with _files_of_at_most(size), pytest.raises(FileProblem, match="the disk is full"):
            save_run(path, run)
        assert path.read_bytes() == whole
    assert [each.name for each in tmp_path.iterdir()] == ["tiny.npz"]
    assert _opened(path)[0] == content


@needs_limits
def test_training_goes_on_while_the_disk_is_full(tmp_path):
    data, recipe, told = blobs(), small_recipe(epochs=30), []
    trainer = Trainer(recipe, data)
    checkpoints = Checkpoints(tmp_path / "run.npz", data, every=0, told=told.append)
    for snapshot in trainer.run():
        checkpoints.look(trainer)
        if snapshot.epoch >= 5:
            break
    checkpoints.wait()
    with _files_of_at_most(1000):
        for _ in trainer.run():
            checkpoints.look(trainer)
        checkpoints.wait()
    checkpoints.close()
    assert "the disk is full" in told[-1].problem
    assert told[-1].kept_epoch == load_run(tmp_path / "run.npz").epoch
    resumed = go_on(load_run(tmp_path / "run.npz"), data)
    finish(resumed)
    assert np.array_equal(weights(resumed), weights(trainer))


def test_a_folder_that_is_gone_is_a_sentence(tmp_path):
    run = load_run(_tiny(tmp_path))
    with pytest.raises(FileProblem, match="its folder is not there"):
        save_run(tmp_path / "gone" / "run.npz", run)


def test_a_name_that_is_a_folders_is_a_sentence(tmp_path):
    run = load_run(_tiny(tmp_path))
    (tmp_path / "folder.npz").mkdir()
    with pytest.raises(FileProblem, match=r"folder\.npz can't be written"):
        save_run(tmp_path / "folder.npz", run)


# -- checkpoints ----------------------------------------------------------------------------------


def test_what_a_checkpoint_writes_is_a_whole_run_of_one_moment(tmp_path):
    """Training goes on while the file is written, and leaves no mark in it."""
    data, recipe = blobs(200), small_recipe(epochs=40, optimizer="adam")
    straight = Trainer(recipe, data)
    finish(straight)
    trainer = Trainer(recipe, data)
    checkpoints = Checkpoints(tmp_path / "run.npz", data, every=0)
    for number, _ in enumerate(trainer.run()):
        checkpoints.look(trainer)
        if number % 10 == 0 and (tmp_path / "run.npz").exists():
            resumed = go_on(load_run(tmp_path / "run.npz"), data)
            finish(resumed)
            assert np.array_equal(weights(resumed), weights(straight))
    checkpoints.close()
    assert checkpoints.last is not None
    assert not checkpoints.last.problem


def test_the_newest_state_is_written_before_closing(tmp_path):
    data = blobs()
    trainer = trained(data)
    checkpoints = Checkpoints(tmp_path / "run.npz", data, name="mine")
    for _ in range(5):
        checkpoints.save(trainer, "stopped")
    checkpoints.save(trainer, "finished")
    checkpoints.close()
    run = load_run(tmp_path / "run.npz")
    assert (run.status, run.name, run.epoch) == ("finished", "mine", 3)
    assert "checkpoints" not in {each.name for each in threading.enumerate()}


def test_a_run_saved_again_keeps_its_identity(tmp_path):
    data = blobs()
    trainer = trained(data)
    checkpoints = Checkpoints(tmp_path / "run.npz", data)
    checkpoints.save(trainer, "stopped")
    checkpoints.wait()
    first = load_run(tmp_path / "run.npz")
    checkpoints.close()
    again = Checkpoints(tmp_path / "run.npz", data, like=dataclasses.replace(first, note="kept"))
    again.save(trainer, "finished")
    again.close()
    second = load_run(tmp_path / "run.npz")
    assert (second.uid, second.created, second.note) == (first.uid, first.created, "kept")


def test_moments_under_way_are_thinned_to_a_budget():
    moments = [(epoch, np.zeros(1000)) for epoch in range(100)]
    kept = thinned(moments, 80_000)
    assert len(kept) == 10
    assert kept[0][0] == 0
    assert thinned(moments, 10**9) == tuple(moments)
    assert thinned([], 5) == ()


# -- the store ------------------------------------------------------------------------------------


def _kept(store, status="training", epochs=3):
    data = blobs()
    trainer = Trainer(small_recipe(epochs=9), data)
    for snapshot in trainer.run():
        if snapshot.epoch >= epochs:
            break
    run = run_of(trainer, data, status=status)
    save_run(store.path(run.uid), run)
    return run


def test_a_run_whose_program_died_is_found_once(tmp_path):
    store = RunStore(tmp_path)
    run = _kept(store)
    (tmp_path / f"{run.uid}.lock").touch()  # as a killed program leaves it
    found, claim = store.ended_early()
    assert found.uid == run.uid
    assert RunStore(tmp_path).ended_early() is None  # this window has it now
    claim.release()
    assert store.ended_early() is None


def test_of_several_that_died_each_start_finds_one_and_one_that_is_left_again(tmp_path):
    store = RunStore(tmp_path)
    runs = [_kept(store) for _ in range(3)]
    for age, run in enumerate(runs):
        (tmp_path / f"{run.uid}.lock").touch()
        os.utime(store.path(run.uid), (10**9 - age, 10**9 - age))
    newest, claim = store.ended_early()
    assert newest.uid == runs[0].uid
    claim.leave()
    again, claim = store.ended_early()
    assert again.uid == runs[0].uid
    claim.release()
    others = [store.ended_early() for _ in range(2)]
    assert [run.uid for run, _ in others] == [run.uid for run in runs[1:]]
    assert store.ended_early() is None
    for _, claim in others:
        claim.release()


def test_a_run_in_training_elsewhere_is_left_alone(tmp_path):
    store = RunStore(tmp_path)
    run = _kept(store)
    claim = store.claim(run.uid)
    assert RunStore(tmp_path).claim(run.uid) is None
    assert RunStore(tmp_path).ended_early() is None
    claim.release()


def test_what_was_done_or_damaged_is_not_offered(tmp_path):
    store = RunStore(tmp_path)
    done, broken = _kept(store, "finished"), _kept(store)
    store.path(broken.uid).write_bytes(b"half")
    for uid in (done.uid, broken.uid, "nothing"):
        (tmp_path / f"{uid}.lock").touch()
    assert store.ended_early() is None
    assert not list(tmp_path.glob("*.lock"))
    assert store.path(done.uid).exists()


def test_discarding_can_be_undone_until_it_is_forgotten(tmp_path):
    store = RunStore(tmp_path)
    run = _kept(store)
    store.discard(run.uid)
    assert not store.path(run.uid).exists()
    store.bring_back(run.uid)
    assert load_run(store.path(run.uid)).uid == run.uid
    store.discard(run.uid)
    RunStore(tmp_path).tidy()  # another window that opens meanwhile takes nothing away
    store.bring_back(run.uid)
    store.discard(run.uid)
    store.forget_discarded()
    assert list(tmp_path.iterdir()) == []


def test_what_a_dead_program_discarded_is_deleted_after_an_hour(tmp_path):
    store = RunStore(tmp_path)
    run = _kept(store)
    store.discard(run.uid)
    (aside,) = tmp_path.iterdir()
    os.utime(aside, (time.time() - 4000,) * 2)
    RunStore(tmp_path).tidy()
    assert list(tmp_path.iterdir()) == []


def _aged(store, hours, **remarks):
    run = _kept(store, "finished")
    annotate_run(store.path(run.uid), Remarks("x", **remarks))
    os.utime(store.path(run.uid), (time.time() - 3600 * hours,) * 2)
    return store.path(run.uid)


def test_the_oldest_runs_nobody_named_go_when_there_are_too_many(tmp_path):
    store = RunStore(tmp_path)
    starred, named = _aged(store, 9, starred=True), _aged(store, 8, is_named=True)
    oldest, spared, trained_now = _aged(store, 7), _aged(store, 6), _aged(store, 5)
    middle, newest = _aged(store, 4), _aged(store, 3)
    claim = store.claim(trained_now.stem)
    size = sum(each.bytes for each in store.cards())
    assert store.shrink(size) == []
    gone = store.shrink(size - 1, spare=[spared])
    assert [each.path for each in gone] == [oldest]
    gone = store.shrink(0, spare=[spared])
    assert {each.path for each in gone} == {middle, newest}
    claim.release()
    assert {each.path for each in store.cards()} == {starred, named, spared, trained_now}


# -- names, stars and notes -----------------------------------------------------------------------


def test_a_name_goes_into_the_file_and_nothing_else_changes(tmp_path):
    path = _tiny(tmp_path)
    before, said = load_run(path), Remarks("strokes", "a note", starred=True, is_named=True)
    annotate_run(path, said)
    after = load_run(path)
    assert (after.name, after.note, after.starred, after.is_named) == tuple(
        dataclasses.astuple(said)
    )
    assert read_card(path).name == "strokes"
    assert read_card(path).is_cherished
    annotate_run(path, before_said(before))
    assert _content(load_run(path)) == _content(before)


def before_said(run):
    return Remarks(run.name, run.note, run.starred, run.is_named)


def test_renaming_a_damaged_file_makes_no_wrong_one_of_it(tmp_path):
    path = _tiny(tmp_path)
    whole, right = path.read_bytes(), _opened(path)[0]
    for at in range(0, len(whole), 37):
        data = bytearray(whole)
        data[at] ^= 0x55
        path.write_bytes(bytes(data))
        with suppress(ModelFileError):
            annotate_run(path, Remarks("tiny"))
        content, sentence = _opened(path)
        assert sentence or content == right


@needs_limits
def test_a_disk_full_while_renaming_leaves_the_old_file(tmp_path):
    path = _tiny(tmp_path)
    whole = path.read_bytes()
    for size in range(0, len(whole), 197):
        with _files_of_at_most(size), pytest.raises(FileProblem, match="the disk is full"):
            annotate_run(path, Remarks("new"))
        assert path.read_bytes() == whole
    assert [each.name for each in tmp_path.iterdir()] == ["tiny.npz"]


def test_a_name_given_while_a_run_is_saved_is_in_every_later_state(tmp_path):
    data = blobs()
    trainer = trained(data)
    checkpoints = Checkpoints(tmp_path / "run.npz", data)
    checkpoints.annotate(Remarks("mine", starred=True))
    checkpoints.save(trainer, "stopped")
    checkpoints.close()
    run = load_run(tmp_path / "run.npz")
    assert (run.name, run.starred) == ("mine", True)
