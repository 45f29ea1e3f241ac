"""The cue line: what just happened, in words."""

from __future__ import annotations

from sae_gui.projection.scene import Scene
from sae_gui.run_controller import RunStatus
from sae_gui.translation import tr
from sae_gui.typography import format_figure

#: The cost is compared with that of so many epochs before, or of as many as there are.
_LOOK_BACK = 20


def cue(scene: Scene, dead: int | None = None) -> tuple[str, str]:
    """The bold beginning and the rest: ("Epoch 12.", "Cost 18.3, down 4 % in 10 epochs.").

    Parameters
    ----------
    dead : units that are never on, where it is known.
    """
    record = scene.shown
    if record is None:
        waits = tr("Press Space to train."), ""
        return (tr("Training begins."), "") if scene.status is RunStatus.RUNNING else waits
    head = {
        RunStatus.PAUSED: tr("Paused at epoch {epoch}."),
        RunStatus.DIVERGED: tr("Diverged. Back at epoch {epoch}."),
        RunStatus.FINISHED: tr("Finished, epoch {epoch}."),
    }.get(scene.status, tr("Epoch {epoch}."))
    if scene.looks_back:
        head = tr("Looking back at epoch {epoch}.")
    rest = [_cost_words(scene)]
    if dead:
        units = scene.recipe.hidden_units
        rest.append(
            tr("{dead} of {units} units are asleep.").format(dead=f"{dead:,}", units=f"{units:,}")
        )
    return head.format(epoch=f"{record.epoch:,}"), " ".join(rest)


def _cost_words(scene: Scene) -> str:
    record = scene.shown
    assert record is not None
    cost = short_figure(record.cost)
    back = min(_LOOK_BACK, record.epoch - 1)
    if not back:
        return tr("Cost {cost}.").format(cost=cost)
    before = scene.history[record.epoch - 1 - back].cost
    change = 100 * (record.cost - before) / before if before else 0.0
    share = f"{abs(change):.1f}" if abs(change) < 9.95 else f"{abs(change):.0f}"
    kind = 0 if share == "0.0" else 1 if change < 0 else 2
    words = (
        tr("Cost {cost}, unchanged in {epochs} epochs."),
        tr("Cost {cost}, down {share} % in {epochs} epochs."),
        tr("Cost {cost}, up {share} % in {epochs} epochs."),
    )[kind]
    if back == 1:
        words = (
            tr("Cost {cost}, unchanged in one epoch."),
            tr("Cost {cost}, down {share} % in one epoch."),
            tr("Cost {cost}, up {share} % in one epoch."),
        )[kind]
    return words.format(cost=cost, share=share, epochs=back)


def short_figure(value: float) -> str:
    """Two decimals at most: 11.3, 0.66, 226,000, as one reads it from the last row."""
    if 10 <= abs(value) < 1000:
        return f"{value:.1f}"
    if 0.1 <= abs(value) < 10:
        return f"{value:.2f}" if abs(value) < 1 else f"{value:.1f}"
    return format_figure(value)
