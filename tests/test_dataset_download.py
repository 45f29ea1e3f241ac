"""Downloads against a real server that hands out the real MNIST files, well and badly."""

from __future__ import annotations

import hashlib
import os
import socket
import sys
import threading
import time

import pytest
from download_server import mirror_server

from core.datasets.catalog import CATALOG, data_folder, is_downloaded
from core.datasets.dataset import Cancelled
from core.datasets.download import DownloadError, FileState, download
from core.datasets.load import DatasetMissing, load_dataset

NAMES = [file.name for file in CATALOG["mnist"].files]
IMAGES = "train-images-idx3-ubyte.gz"
SMALLEST = "t10k-labels-idx1-ubyte.gz"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server(mnist_folder):
    with mirror_server(mnist_folder) as running:
        yield running


@pytest.fixture
def refused():
    """The address of a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{probe.getsockname()[1]}/"


def assert_whole(folder):
    """All four files are there, right to the byte, and nothing else."""
    assert sorted(each.name for each in folder.iterdir()) == sorted(NAMES)
    for file in CATALOG["mnist"].files:
        content = (folder / file.name).read_bytes()
        assert len(content) == file.bytes
        assert hashlib.sha256(content).hexdigest() == file.checksum


def test_a_fetched_set_opens_without_network(server, tmp_path, monkeypatch):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    assert not is_downloaded("mnist")
    with pytest.raises(DatasetMissing) as missing:
        load_dataset("mnist")
    assert missing.value.entry is CATALOG["mnist"]
    folder = download("mnist", mirrors=[server.mirror("whole")])
    assert folder == data_folder() / "mnist"
    assert_whole(folder)
    assert is_downloaded("mnist")
    assert load_dataset("mnist", limit=5).class_counts["5"] == 1


@pytest.mark.parametrize("fault", ["cut", "broken", "wrong", "missing", "endless"])
def test_a_bad_mirror_is_followed_by_the_next(server, tmp_path, fault):
    seen = []
    download(
        "mnist",
        mirrors=[server.mirror(fault), server.mirror("whole")],
        folder=tmp_path,
        progress=seen.append,
    )
    assert_whole(tmp_path)
    assert seen[-1].mirror == 2
    asked = [each for each, _, _ in server.requests]
    assert asked.count(fault) == 1, "the mirror that failed was asked again"


def test_a_stalled_mirror_is_left_after_the_timeout(server, tmp_path):
    started = time.monotonic()
    mirrors = [server.mirror("silent"), server.mirror("stall"), server.mirror("whole")]
    download("mnist", mirrors=mirrors, folder=tmp_path, timeout=1)
    assert_whole(tmp_path)
    assert time.monotonic() - started < 8


def test_a_mirror_that_refuses_connections_is_followed_by_the_next(server, refused, tmp_path):
    download("mnist", mirrors=[refused, server.mirror("whole")], folder=tmp_path)
    assert_whole(tmp_path)


def test_offline_is_one_sentence_and_says_what_was_tried(refused, tmp_path):
    with pytest.raises(DownloadError) as problem:
        download("mnist", mirrors=[refused] * 3, folder=tmp_path)
    assert str(problem.value) == "MNIST could not be fetched: none of three mirrors answered."
    assert len(problem.value.attempts) == 3
    assert all(SMALLEST in each and "refused" in each for each in problem.value.attempts)
    assert list(tmp_path.iterdir()) == []


def test_mirrors_with_other_files_are_told_from_silence(server, tmp_path):
    with pytest.raises(DownloadError, match="its only mirror did not give the whole file"):
        download("mnist", mirrors=[server.mirror("wrong")], folder=tmp_path)
    assert list(tmp_path.iterdir()) == [], "a wrong file is not kept"


def test_a_broken_download_goes_on_where_it_stopped(server, tmp_path):
    with pytest.raises(DownloadError):
        download("mnist", mirrors=[server.mirror("broken")], folder=tmp_path)
    half = (tmp_path / f"{SMALLEST}.part").stat().st_size
    assert half == CATALOG["mnist"].files[3].bytes // 2
    server.requests.clear()
    download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path)
    assert server.requests[0] == ("whole", SMALLEST, f"bytes={half}-")
    assert_whole(tmp_path)


def test_a_server_that_can_not_resume_begins_anew(server, tmp_path, mnist_folder):
    (tmp_path / f"{IMAGES}.part").write_bytes((mnist_folder / IMAGES).read_bytes()[:5000])
    download("mnist", mirrors=[server.mirror("no-range")], folder=tmp_path)
    assert ("no-range", IMAGES, "bytes=5000-") in server.requests
    assert_whole(tmp_path)


def test_a_damaged_beginning_is_thrown_away(server, tmp_path):
    (tmp_path / f"{IMAGES}.part").write_bytes(b"\0" * 5000)
    download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path)
    assert [wanted for _, name, wanted in server.requests if name == IMAGES] == ["bytes=5000-", ""]
    assert_whole(tmp_path)


def test_whole_files_are_not_fetched_again_and_damaged_ones_are(server, tmp_path):
    download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path)
    server.requests.clear()
    damaged = bytearray((tmp_path / IMAGES).read_bytes())
    damaged[1000] ^= 1
    (tmp_path / IMAGES).write_bytes(damaged)
    download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path)
    assert server.requests == [("whole", IMAGES, "")]
    assert_whole(tmp_path)


@pytest.mark.parametrize("fault", ["silent", "stall"])
def test_cancel_takes_effect_at_once_while_a_server_stalls(server, tmp_path, fault):
    cancelled = threading.Event()
    at = []

    def cancel():
        at.append(time.monotonic())
        cancelled.set()

    timer = threading.Timer(0.3, cancel)
    timer.start()
    with pytest.raises(Cancelled):
        download(
            "mnist",
            mirrors=[server.mirror(fault)],
            folder=tmp_path,
            cancelled=cancelled.is_set,
            timeout=30,
        )
    assert time.monotonic() - at[0] < 0.5
    timer.join()


def test_progress_counts_every_byte_small_files_first(server, tmp_path):
    seen = []
    download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path, progress=seen.append)
    titles = [file.title for file in seen[0].files]
    assert titles == ["Test labels", "Training labels", "Test images", "Training images"]
    assert [each.received for each in seen] == sorted(each.received for each in seen)
    last = seen[-1]
    assert last.received == last.total == CATALOG["mnist"].total_bytes
    assert {file.state for file in last.files} == {FileState.CHECKED}
    assert last.bytes_per_second > 0
    fetching = [file for each in seen for file in each.files if file.state == "fetching"]
    assert {file.name for file in fetching} == set(NAMES)


def test_a_folder_that_can_not_be_made_is_one_sentence(server, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DownloadError, match=r"MNIST can't be kept in .*: Not a directory\.$"):
        download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path / "file" / "mnist")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_full_disk_is_one_sentence(server, tmp_path):
    (tmp_path / f"{SMALLEST}.part").symlink_to("/dev/full")
    with pytest.raises(DownloadError, match=r"^The disk is full: MNIST needs 12 MB in .*\.$"):
        download("mnist", mirrors=[server.mirror("whole")], folder=tmp_path)
