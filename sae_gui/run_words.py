"""What the status line says of a run."""

from __future__ import annotations

from core.recipe import Recipe
from core.snapshot import Snapshot
from sae_gui.run_controller import RunStatus
from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.words import duration

SHAPES = {
    RunStatus.READY: "ring",
    RunStatus.RUNNING: "dot",
    RunStatus.PAUSED: "bars",
    RunStatus.STOPPED: "square",
    RunStatus.FINISHED: "check",
    RunStatus.DIVERGED: "triangle",
    RunStatus.FAILED: "warning",
}


def cost_symbol(recipe: Recipe) -> str:
    """J, or C under the notebook's rule."""
    return "C" if recipe.gradient == "notebook-2018" else "J"


def share_done(snapshot: Snapshot) -> float:
    return (snapshot.epoch + snapshot.epoch_progress) / max(snapshot.epochs, 1)


def run_text(status: RunStatus, snapshot: Snapshot | None, recipe: Recipe) -> str:
    """The figures of the run, as rich text."""
    if snapshot is None:
        return tr("building the run") if status is RunStatus.RUNNING else ""
    match status:
        case RunStatus.RUNNING:
            return _running(snapshot)
        case RunStatus.PAUSED:
            return tr("{epoch_of} &nbsp; Space to go on").format(epoch_of=_epoch_of(snapshot))
        case RunStatus.DIVERGED:
            return tr("weights of epoch <b>{epoch}</b> kept, nothing lost").format(
                epoch=f"{snapshot.epoch:,}"
            )
        case RunStatus.STOPPED | RunStatus.FINISHED:
            ended = f"{_epoch_of(snapshot)}{_cost(snapshot, recipe)} &nbsp; {_trained(snapshot)}"
            return ended + _kept(snapshot)
    return ""


def looking_back_text(status: RunStatus, snapshot: Snapshot | None, epoch: int) -> str:
    """Which epoch every panel shows, and what the run does meanwhile."""
    shows = tr("every panel shows epoch {epoch}").format(epoch=f"<b>{epoch:,}</b>")
    if status is RunStatus.RUNNING and snapshot is not None:
        on = tr("training goes on: {epoch}").format(epoch=f"{snapshot.epoch:,}")
    else:
        on = tr("no run in progress")
    return f"{shows} &nbsp; {on}"


def _running(snapshot: Snapshot) -> str:
    parts = [_epoch_of(snapshot)]
    if _seconds_per_epoch(snapshot) > 2 and snapshot.epoch < snapshot.epochs:
        parts[0] += tr(", {epoch_progress} % of it").format(
            epoch_progress=round(100 * snapshot.epoch_progress)
        )
    if snapshot.images_per_second > 0:
        parts.append(
            tr("<b>{rounded}</b> images/s").format(
                rounded=f"{_rounded(snapshot.images_per_second):,}"
            )
        )
    left = _seconds_left(snapshot)
    if left is not None:
        parts.append(tr("{left} left").format(left=duration(left)))
    return " &nbsp; ".join(parts)


def _epoch_of(snapshot: Snapshot) -> str:
    under_way = min(snapshot.epoch + (1 if snapshot.epoch_progress > 0 else 0), snapshot.epochs)
    return tr("epoch <b>{under_way}</b> of {epochs}").format(
        under_way=f"{under_way:,}", epochs=f"{snapshot.epochs:,}"
    )


def _cost(snapshot: Snapshot, recipe: Recipe) -> str:
    if not snapshot.history:
        return ""
    cost = format_figure(snapshot.history[-1].cost)
    return f" &nbsp; {cost_symbol(recipe)} = <b>{cost}</b>"


def _kept(snapshot: Snapshot) -> str:
    """Which weights are in place, where the last epochs were in vain."""
    if snapshot.best_epoch is None:
        return ""
    kept = tr("no better since epoch {epoch}, whose weights are kept")
    return " &nbsp; " + kept.format(epoch=f"<b>{snapshot.best_epoch:,}</b>")


def _trained(snapshot: Snapshot) -> str:
    return tr("trained in {seconds}").format(seconds=duration(snapshot.seconds))


def _seconds_per_epoch(snapshot: Snapshot) -> float:
    done = snapshot.epoch + snapshot.epoch_progress
    return snapshot.seconds / done if done > 0 else 0.0


def _seconds_left(snapshot: Snapshot) -> float | None:
    """At the pace so far; None before there is one."""
    if snapshot.seconds < 0.5:
        return None
    left = snapshot.epochs - snapshot.epoch - snapshot.epoch_progress
    return left * _seconds_per_epoch(snapshot)


def _rounded(number: float) -> int:
    """To three figures, so that the last ones do not flicker."""
    digits = max(len(str(int(number))) - 3, 0)
    return round(number / 10**digits) * 10**digits
