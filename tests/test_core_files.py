"""Files are written whole or not at all, and say in a sentence what stood in the way."""

from __future__ import annotations

import csv
import errno
import os
import stat

import numpy as np
import pytest
from problems import trained

from core.files import FileProblem, make_folder, save_png, write_atomically
from core.history import (
    COLUMNS,
    history_columns,
    history_csv,
    history_from_columns,
    write_history,
)


def _names(folder):
    return [each.name for each in folder.iterdir()]


def test_a_file_is_written(tmp_path):
    write_atomically(tmp_path / "a.txt", lambda file: file.write(b"whole"))
    assert (tmp_path / "a.txt").read_bytes() == b"whole"
    assert _names(tmp_path) == ["a.txt"]


def test_a_failed_writing_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def run_out_of_space(file):
        file.write(b"new, in p")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(FileProblem, match=r"a.txt can't be written: the disk is full\."):
        write_atomically(path, run_out_of_space)
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.txt"]


def test_another_error_leaves_no_rubbish_either(tmp_path):
    with pytest.raises(ZeroDivisionError):
        write_atomically(tmp_path / "a.txt", lambda file: file.write(b"%d" % (1 // 0)))
    assert _names(tmp_path) == []


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileProblem, match="can't be written: its folder is not there"):
        write_atomically(tmp_path / "no" / "a.txt", lambda file: file.write(b""))


@pytest.mark.skipif(os.name != "posix", reason="rights of files as POSIX has them")
def test_rights_are_those_of_any_new_file(tmp_path):
    write_atomically(tmp_path / "a.txt", lambda file: file.write(b""))
    (tmp_path / "plain.txt").touch()
    modes = {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert len(modes) == 1


def test_folders_are_made_with_those_above(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").touch()
    with pytest.raises(FileProblem, match=r"is a file\. Name a folder"):
        make_folder(tmp_path / "file")
    with pytest.raises(FileProblem, match="can't be made"):
        make_folder(tmp_path / "file" / "below")


def test_pictures_are_saved_as_they_are(tmp_path):
    import imageio.v3 as imageio

    picture = np.arange(48, dtype=np.uint8).reshape(6, 8)
    save_png(tmp_path / "a.png", picture)
    assert np.array_equal(imageio.imread(tmp_path / "a.png"), picture)


def test_history_as_a_table_keeps_every_digit(tmp_path):
    history = trained(validation_fraction=0.2).history
    write_history(tmp_path / "history.csv", history)
    with (tmp_path / "history.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(history)
    for row, record in zip(rows, history, strict=True):
        assert tuple(row) == COLUMNS
        for name in COLUMNS:
            assert float(row[name]) == getattr(record, name)


@pytest.mark.parametrize("share", [0.0, 0.2])
def test_history_survives_the_way_through_columns(share):
    history = trained(validation_fraction=share).history
    assert history_from_columns(history_columns(history)) == history


def test_a_missing_validation_loss_is_an_empty_cell():
    line = history_csv(trained().history).splitlines()[1]
    cells = dict(zip(COLUMNS, line.split(","), strict=True))
    assert cells["validation"] == ""
