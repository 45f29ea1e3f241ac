"""Training as a film: an animated GIF, or an MP4."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from PIL import Image

from core.datasets.dataset import check_cancelled
from core.files import FileProblem, write_atomically
from core.pictures.frame import HEIGHT, WIDTH, FramePainter, Pixels
from core.pictures.taken_run import TakenRun

#: What is being done, how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]

#: How long a frame stays, and the last one, in milliseconds.
FRAME_MS, LAST_MS = 160, 2400
# More moments than these make a film nobody waits for.
_MOST_FRAMES = 150


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
        from imageio_ffmpeg import write_frames
    except ImportError:
        raise FileProblem(
            "MP4 needs ffmpeg, which is not installed here. Install it with "
            'pip install "sparse-autoencoder-gui[video]", or write a GIF.'
        ) from None
    path = Path(path)
    frames = _Frames(run, progress, cancelled)
    partial = path.with_name(f".{path.name}.part.mp4")
    try:
        film = write_frames(
            str(partial), (WIDTH, HEIGHT), fps=1000 / frame_ms, quality=8, macro_block_size=8
        )
        film.send(None)
        try:
            for frame in frames:
                film.send(frame.tobytes())
            for _ in range(LAST_MS // frame_ms):
                film.send(frame.tobytes())
        finally:
            film.close()
        if not partial.stat().st_size:
            raise OSError("ffmpeg wrote nothing")
        partial.replace(path)
    except OSError as problem:
        reason = problem.strerror or str(problem).splitlines()[0]
        raise FileProblem(f"{path} can't be written: {reason}.") from problem
    finally:
        with suppress(OSError):
            partial.unlink()
    return len(frames)


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
