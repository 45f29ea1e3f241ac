"""Disks that are full, folders that are gone or write-protected: one sentence, nothing is lost."""

from __future__ import annotations

import dataclasses
import errno
import gc
import io
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from problems import blobs, finish, small_recipe, weights

from core.files import FileProblem
from core.pictures.exports import EXPORTS, write_export
from core.pictures.taken_run import taken_run
from core.runs.checkpoint import Checkpoints
from core.runs.going_on import go_on
from core.runs.moments import Moments
from core.runs.recorder import MomentRecorder
from core.runs.run_file import annotate_run, load_run, save_run
from core.runs.run_tables import runs_table
from core.runs.saved_run import Remarks, run_of
from core.runs.tables import write_table
from core.trainer import Trainer

NOBODY = 65534
WITHOUT_FFMPEG = [kind for kind in EXPORTS if kind != "mp4"]
NAMES = {kind: each.file_name or "weights" for kind, each in EXPORTS.items()}


@pytest.fixture(scope="module")
def saved():
    data, moments = blobs(), Moments()
    trainer = Trainer(small_recipe(epochs=4), data)
    recorder = MomentRecorder(trainer, moments)
    recorder.look()
    for _ in trainer.run():
        recorder.look()
    return run_of(trainer, data, name="mine", status="finished", moments=moments.weights), trainer


@pytest.fixture
def run(saved):
    return saved[0]


@pytest.fixture
def taken(saved):
    return taken_run(saved[0], saved[1].prepared)


def said(problem, word):
    """The sentence of a problem: one, which names the cause."""
    sentence = str(problem.value)
    assert word in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Errno" not in sentence


# -- any of the system's calls fails --------------------------------------------------------------


class _Raw(io.FileIO):
    """A file whose writing may fail."""

    fail = staticmethod(lambda: None)

    def write(self, data):
        self.fail()
        return super().write(data)


@contextmanager
def failing_at(monkeypatch, number, code):
    """The call of that number of all that write, from 0, fails; yields how many were made."""
    made = []

    def count():
        made.append(1)
        if len(made) == number + 1:
            raise OSError(code, os.strerror(code))

    def counted(function):
        def called(*given, **named):
            count()
            return function(*given, **named)

        return called

    def fdopen(handle, _mode):
        raw = _Raw(handle, "wb")
        raw.fail = count
        return io.BufferedWriter(raw, 512)

    with monkeypatch.context() as patch:
        patch.setattr("core.files.tempfile.mkstemp", counted(tempfile.mkstemp))
        patch.setattr("core.files.os.fdopen", fdopen)
        patch.setattr("core.files.os.fsync", counted(lambda _: None))
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(Path, "mkdir", counted(Path.mkdir))
        yield made


CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EACCES: "write-protected",
    errno.EROFS: "write-protected",
    errno.EIO: "nput/output error",
}


def fails_at_every_call(monkeypatch, code, write, is_old, step=1):
    """How many calls there are; each one's failure is a FileProblem and leaves what was there."""
    for number in range(0, 10_000, step):
        sentence = ""
        try:
            with failing_at(monkeypatch, number, code) as made:
                write()
        except FileProblem as problem:
            sentence = str(problem)
        if len(made) <= number:
            return number
        if (
            sentence
        ):  # a folder's names are put down as well as may be: that failure is passed over
            assert CAUSES[code] in sentence
            assert sentence.endswith(".")
            assert is_old()
    raise AssertionError("it never ends")


@pytest.mark.parametrize("code", CAUSES, ids=errno.errorcode.get)
def test_saving_that_fails_at_any_call_leaves_the_old_file(run, tmp_path, monkeypatch, code):
    path = tmp_path / "run.npz"
    save_run(path, run)
    old = path.read_bytes()

    def is_old():
        return [each.name for each in tmp_path.iterdir()] == ["run.npz"] and (
            path.read_bytes() == old
        )

    newer = dataclasses.replace(run, name="newer")
    calls = fails_at_every_call(monkeypatch, code, lambda: save_run(path, newer), is_old)
    assert calls > 20
    assert load_run(path).name == "newer"


@pytest.mark.parametrize("code", CAUSES, ids=errno.errorcode.get)
def test_renaming_that_fails_at_any_call_leaves_a_whole_file(run, tmp_path, monkeypatch, code):
    path = tmp_path / "run.npz"
    save_run(path, run)
    names = {"mine"}

    def is_whole():
        names.add(load_run(path).name)
        return [each.name for each in tmp_path.iterdir()] == ["run.npz"]

    said_now = Remarks("new")
    calls = fails_at_every_call(monkeypatch, code, lambda: annotate_run(path, said_now), is_whole)
    assert calls > 20
    assert names <= {"mine", "new"}


@pytest.mark.parametrize("kind", WITHOUT_FFMPEG)
def test_an_export_that_fails_at_any_call_leaves_the_old_files(taken, tmp_path, monkeypatch, kind):
    path = tmp_path / NAMES[kind]
    write_export(kind, path, taken)
    names = sorted(each.name for each in tmp_path.rglob("*"))

    def is_old():
        return sorted(each.name for each in tmp_path.rglob("*")) == names

    def write():
        write_export(kind, path, taken)

    step = 19 if kind in ("gif", "report") else 1  # which take a while to make
    assert fails_at_every_call(monkeypatch, errno.ENOSPC, write, is_old, step) >= 3


# -- folders that are gone or write-protected -----------------------------------------------------


def writers(run, taken):
    yield "save", lambda folder: save_run(folder / "run.npz", run)
    yield "table", lambda folder: write_table(folder / "t.csv", *runs_table((), ()))
    for kind in WITHOUT_FFMPEG:
        yield kind, lambda folder, kind=kind: write_export(kind, folder / NAMES[kind], taken)


def test_a_folder_that_is_gone_is_a_sentence_for_every_writer(run, taken, tmp_path):
    for name, write in writers(run, taken):
        if name != "weights":  # which makes its folder
            with pytest.raises(FileProblem) as problem:
                write(tmp_path / "gone")
            said(problem, "its folder is not there")


@contextmanager
def as_somebody():
    """Not as root, who may write everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_a_write_protected_folder_is_a_sentence_for_every_writer(run, taken):
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    try:
        with as_somebody():
            for _, write in writers(run, taken):
                with pytest.raises(FileProblem) as problem:
                    write(folder)
                said(problem, "write-protected")
        assert list(folder.iterdir()) == []
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


# -- a real file system ---------------------------------------------------------------------------


@pytest.fixture
def mounted(tmp_path):
    """Mounts a file system of some kilobytes; skips where that is not allowed."""
    places = []

    def mount(kilobytes, *more):
        place = tmp_path / "disk"
        place.mkdir(exist_ok=True)
        options = ",".join([f"size={kilobytes}k", *more])
        try:
            done = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)],
                capture_output=True,
                text=True,
            )
        except OSError as problem:
            pytest.skip(f"nothing to mount with: {problem}")
        if done.returncode:
            pytest.skip(f"a file system can't be mounted here: {done.stderr.strip()}")
        places.append(place)
        return place

    yield mount
    for place in places:
        subprocess.run(["umount", str(place)], check=True)


def fill_up(disk, left):
    """Leave so many bytes."""
    free = shutil.disk_usage(disk).free
    (disk / "filler").write_bytes(bytes(max(0, free - left)))


def test_a_disk_that_is_really_full_leaves_the_old_run(run, mounted):
    disk = mounted(1024)
    path = disk / "run.npz"
    save_run(path, run)
    whole = path.read_bytes()
    for left in (0, 4096, len(whole) // 8192 * 4096):
        fill_up(disk, left)
        with pytest.raises(FileProblem) as problem:
            save_run(path, run)
        said(problem, "the disk is full")
        with pytest.raises(FileProblem, match="the disk is full"):
            annotate_run(path, Remarks("new"))
        assert path.read_bytes() == whole
        (disk / "filler").unlink()
    assert [each.name for each in disk.iterdir()] == ["run.npz"]
    annotate_run(path, Remarks("new"))
    assert load_run(path).name == "new"


def test_training_goes_on_over_a_disk_that_is_really_full(mounted):
    disk, data, told = mounted(1024), blobs(), []
    trainer = Trainer(small_recipe(epochs=30), data)
    checkpoints = Checkpoints(disk / "run.npz", data, every=0, told=told.append)
    for snapshot in trainer.run():
        checkpoints.look(trainer)
        if snapshot.epoch >= 5:
            break
    checkpoints.wait()
    fill_up(disk, 0)
    for _ in trainer.run():
        checkpoints.look(trainer)
    checkpoints.close()
    assert "the disk is full" in told[-1].problem
    resumed = go_on(load_run(disk / "run.npz"), data)
    assert told[-1].kept_epoch == resumed.epoch
    finish(resumed)
    assert (weights(resumed) == weights(trainer)).all()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", EXPORTS)
def test_an_export_on_a_disk_that_is_really_full_is_a_sentence(taken, mounted, kind):
    if kind == "mp4":
        pytest.importorskip("imageio_ffmpeg", reason="needs the video extra")
    disk = mounted(1024)
    path = disk / NAMES[kind]
    if kind != "weights":
        path.write_text("old")
    fill_up(disk, 0)
    with pytest.raises(FileProblem) as problem:
        write_export(kind, path, taken)
    said(problem, "the disk is full")
    gc.collect()  # imageio-ffmpeg leaves the pipe to an ffmpeg that broke off to the collector
    if kind != "weights":
        assert path.read_text() == "old"
    left = [each.name for each in disk.rglob("*") if each.is_file()]
    assert sorted(left) == sorted({"filler", *([path.name] if kind != "weights" else [])})


def test_a_read_only_disk_is_a_sentence_for_every_writer(run, taken, mounted):
    disk = mounted(64, "ro")
    for _, write in writers(run, taken):
        with pytest.raises(FileProblem) as problem:
            write(disk)
        said(problem, "write-protected")
