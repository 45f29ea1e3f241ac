"""Training as a film: an animated GIF, or an MP4."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from PIL import Image

from core.datasets.dataset import check_cancelled
from core.files import FileProblem, reason_of, share_as_usual, write_atomically
from core.pictures.frame import HEIGHT, WIDTH, FramePainter, Pixels
from core.pictures.taken_run import TakenRun

#: What is being done, how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]

#: How long a frame stays, and the last one, in milliseconds.
FRAME_MS, LAST_MS = 160, 2400
# More moments than these make a film nobody waits for.
_MOST_FRAMES = 150
# Bytes: with less on its disk, a film that broke off broke off for want of room.
_LEAST_FREE = 1 << 16


def write_gif(
    path: str | Path,
    run: TakenRun,
    *,
    frame_ms: int = FRAME_MS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Writes an endless GIF, a frame for each stored moment; returns how many.

    Raises
    ------
    FileProblem
        One sentence: the file can't be written, or the run has no past to show.
    Cancelled
        When `cancelled` says so; nothing is left behind.
    """
    frames = _Frames(run, progress, cancelled)
    durations = [frame_ms] * (len(frames) - 1) + [LAST_MS]
    pictures = (_few_colours(each) for each in frames)

    def write(file: Any) -> None:
        first = next(pictures)
        first.save(
            file,
            "GIF",
            save_all=True,
            append_images=pictures,
            duration=durations,
            loop=0,
            disposal=1,
        )

    write_atomically(path, write)
    return len(frames)


def write_mp4(
    path: str | Path,
    run: TakenRun,
    *,
    frame_ms: int = FRAME_MS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """As `write_gif`, as an MP4 (H.264); needs the `video` extra."""
    try:
        from imageio_ffmpeg import count_frames_and_secs, write_frames
    except ImportError:
        raise FileProblem(
            "MP4 needs ffmpeg, which is not installed here. Install it with "
            'pip install "sparse-autoencoder-gui[video]", or write a GIF.'
        ) from None
    path = Path(path)
    frames = _Frames(run, progress, cancelled)
    partial, resting = path, LAST_MS // frame_ms
    try:
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name}.", suffix=".part.mp4"
        )
        os.close(handle)
        partial = Path(name)
        film = write_frames(
            str(partial),
            (WIDTH, HEIGHT),
            fps=1000 / frame_ms,
            quality=8,
            macro_block_size=8,
            ffmpeg_log_level="quiet",
        )
        _shoot(film, frames, resting)
        _settle_film(partial, len(frames) + resting, count_frames_and_secs)
        share_as_usual(partial)
        partial.replace(path)
    except OSError as problem:
        reason = _why_no_film(problem, path.parent)
        raise FileProblem(f"{path} can't be written: {reason}.") from problem
    finally:
        if partial != path:
            with suppress(OSError):
                partial.unlink()
    return len(frames)


def _shoot(film: Generator[None, bytes | None, None], frames: _Frames, resting: int) -> None:
    """Gives ffmpeg every frame, and the last one so many times more; closes it in any case."""
    film.send(None)
    try:
        for frame in frames:
            film.send(frame.tobytes())
        for _ in range(resting):
            film.send(frame.tobytes())
    finally:
        film.close()


def _settle_film(path: Path, frames: int, count: Callable[[str], tuple[int, float]]) -> None:
    """Has the film on the disk, once it is sure that all of it was written.

    ffmpeg says nothing of a disk that is full: its film just ends too early, or can't be read.
    """
    try:
        found, _ = count(str(path))
    except RuntimeError as problem:
        raise OSError("ffmpeg could not write the film") from problem
    if found != frames:
        raise OSError(f"ffmpeg wrote {found:,} of {frames:,} frames")
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _why_no_film(problem: OSError, folder: Path) -> str:
    """Why there is no film; of a full disk ffmpeg itself says nothing."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < _LEAST_FREE:
            return "the disk is full"
    return reason_of(problem).splitlines()[0].rstrip(".")


class _Frames:
    """The frames of a run, painted one after the other as they are asked for."""

    def __init__(
        self,
        run: TakenRun,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        stages = run.stages()
        if len(stages) < 2:
            raise FileProblem(
                f"{run.name} holds no earlier moments of training, so there is nothing to move. "
                "Export a run's file, which keeps them."
            )
        if len(stages) > _MOST_FRAMES:
            last = len(stages) - 1
            stages = [stages[last * k // (_MOST_FRAMES - 1)] for k in range(_MOST_FRAMES)]
        self._run, self._stages = run, stages
        self._progress, self._cancelled = progress, cancelled

    def __len__(self) -> int:
        return len(self._stages)

    def __iter__(self) -> Iterator[Pixels]:
        painter = FramePainter(self._run)
        for number, (epoch, model) in enumerate(self._stages):
            check_cancelled(self._cancelled)
            if self._progress is not None:
                self._progress("painting frames", number, len(self._stages))
            yield painter.paint(epoch, model)


def _few_colours(frame: Pixels) -> Image.Image:
    return Image.fromarray(frame).quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
