"""A run as one HTML page that needs nothing beside it: to hand in, to mail, to print."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

import imageio.v3 as imageio

from core.analysis.baselines import measure_baselines
from core.analysis.measures import measure
from core.course import Course
from core.datasets.dataset import check_cancelled
from core.files import write_atomically
from core.pictures.curves_svg import cost_svg
from core.pictures.inks import inks
from core.pictures.taken_run import TakenRun
from core.pictures.tiles import Picture, pairs_picture, units_picture
from core.recipe import GROUPS, SETTINGS, Recipe
from core.recipe_file import recipe_toml
from core.versions import THREADS

#: What is being done, how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]
Rows = Iterable[tuple[str, str]]

_PAIRS, _MOST_UNITS = 40, 400
_STEPS = 3
_MOST_RATES = 8


def write_report(
    path: str | Path,
    run: TakenRun,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Writes the page, whole or not at all.

    Raises
    ------
    FileProblem
        One sentence.
    Cancelled
        When `cancelled` says so; nothing is left behind.
    """
    text = report_html(run, progress=progress, cancelled=cancelled)
    write_atomically(path, lambda file: file.write(text.encode()))


def report_html(
    run: TakenRun,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str:
    """The page's text: no script, no reference to anything outside it."""

    def tell(doing: str, done: int) -> None:
        check_cancelled(cancelled)
        if progress is not None:
            progress(doing, done, _STEPS)

    tell("measuring", 0)
    parts = [_figures(run, cancelled)]
    tell("drawing curves", 1)
    parts.append(_curves(run))
    tell("drawing pictures", 2)
    parts.append(_pictures(run))
    title = escape(run.name or "A run")
    # Whoever repeats it wants the epochs that it had, not those it was once to have.
    recipe = run.recipe.replace(epochs=run.epoch or run.recipe.epochs)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_style()}</style></head><body>\n<h1>{title}</h1>\n{''.join(parts)}"
        f"{_settings(recipe)}{_repeat(run, recipe)}</body></html>\n"
    )


def _figures(run: TakenRun, cancelled: Callable[[], bool] | None) -> str:
    rows = [("Images", _images_words(run)), ("Hidden units", f"{run.recipe.hidden_units:,}")]
    if run.history:
        last = run.history[-1]
        rows += [
            ("Epochs", f"{last.epoch:,}"),
            ("Training time", f"{run.seconds or last.seconds:,.1f} s"),
            ("Cost, last epoch", f"{last.cost:,.6g}"),
            ("Reconstruction term", f"{last.reconstruction:,.6g}"),
            ("Sparsity term", f"{last.sparsity_penalty:,.6g}"),
            ("Weights' term", f"{last.weight_penalty:,.6g}"),
        ]
    if run.data is not None:
        rows += _measured(run, cancelled)
    return f"<h2>Figures</h2>\n{_table(rows)}"


def _measured(run: TakenRun, cancelled: Callable[[], bool] | None) -> list[tuple[str, str]]:
    """What the model reaches on its images, and what is reached without one."""
    assert run.data is not None
    found = measure(run.model, run.recipe, run.data, cancelled=cancelled)
    rows = [
        ("Squared error of an image, mean", f"{found.squared_error:,.5g}"),
        ("Explained variance", f"{found.explained_variance:.2%}"),
        (f"Active units (above {found.threshold:g}), mean", f"{found.active_units:,.4g}"),
        ("Mean activation", f"{found.mean_activation:.4g}"),
        (
            "Dead, always on, constant units",
            f"{found.dead:,}, {found.always_on:,}, {found.constant:,}",
        ),
    ]
    baselines = measure_baselines(run.data, cancelled)
    active = found.active_units
    for each in baselines.beside(run.recipe, active):
        rows.append(
            (
                f"Beside it: {each.name}",
                f"{each.cost:,.5g}; explained variance {each.explained_variance:.2%}",
            )
        )
    return rows


def _images_words(run: TakenRun) -> str:
    rows, columns = run.image_shape
    size = f"{rows} × {columns} pixels"
    if run.data is None:
        return f"{run.data_name or 'not known'}, {size}"
    return f"{run.data_name or 'images'}: {len(run.data.training):,} of {size}"


def _curves(run: TakenRun) -> str:
    if not run.history:
        return ""
    return f"<h2>Cost</h2>\n<figure>{cost_svg(run.history)}</figure>\n"


def _pictures(run: TakenRun) -> str:
    text = ""
    images = run.shown_images(_PAIRS)
    if len(images):
        made = run.model.reconstruct(images.astype(run.model.alpha.dtype))
        picture = pairs_picture(images, made, run.image_shape, columns=8, scale=1)
        text += _picture(
            picture, "Images, each with its reconstruction at its right", "Reconstructions"
        )
    units = units_picture(run.model.alpha[:, :_MOST_UNITS], run.image_shape, scale=1)
    shown = min(_MOST_UNITS, run.model.hidden_units)
    which = "each unit looks" if shown == run.model.hidden_units else f"the first {shown:,} look"
    return text + _picture(units, f"What {which} for: rust wants ink, blue none", "Units")


def _picture(picture: Picture, words: str, title: str) -> str:
    data = imageio.imwrite("<bytes>", picture, extension=".png")
    code = base64.b64encode(data).decode()
    height, width = picture.shape[:2]
    times = max(1, 720 // width)
    return (
        f'<h2>{title}</h2>\n<figure><img width="{width * times}" height="{height * times}" '
        f'alt="{escape(words)}" src="data:image/png;base64,{code}">'
        f"<figcaption>{escape(words)}.</figcaption></figure>\n"
    )


def _settings(recipe: Recipe) -> str:
    """Every setting that plays a part, by group; those that differ from the default are bold."""
    ignored, usual, text = recipe.inapplicable(), Recipe(), "<h2>Settings</h2>\n<table>"
    for group in GROUPS:
        text += f'<tr><th colspan="3" class="group">{escape(group)}</th></tr>\n'
        for key, each in SETTINGS.items():
            if each.group != group or key in ignored:
                continue
            value = getattr(recipe, key)
            words = escape(str(each.choices.get(value, value) if each.choices else value))
            if value != getattr(usual, key):
                words = f"<b>{words}</b>"
            text += (
                f"<tr><th>{escape(each.label)}</th><td>{words} {escape(each.unit)}</td>"
                f"<td><code>{key}</code></td></tr>\n"
            )
    return f"{text}</table>\n<p>Bold: other than the default.</p>\n"


def _repeat(run: TakenRun, recipe: Recipe) -> str:
    """The command and the recipe that give this run again, and what it was trained with."""
    source = run.source or "SOURCE"
    quoted = f'"{source}"' if " " in source else source
    command = f"sae-gui train --data {quoted} --recipe recipe.toml --out DIR"
    told = dict(run.versions)
    count = told.pop(THREADS, "")
    threads = f", {count} thread{'s' if count != '1' else ''}" if count else ""
    versions = ", ".join(f"{name} {number}" for name, number in told.items()) + threads
    return (
        "<h2>How to repeat it</h2>\n<p>Save this as <code>recipe.toml</code>:</p>"
        f"<pre>{escape(recipe_toml(recipe))}</pre>"
        f"<p>and run, in the same folder:</p><pre>{escape(command)}</pre>"
        f"{_way(run.course)}"
        f"<p>Trained with {escape(versions or 'versions that are not known')}.</p>\n"
    )


def _way(course: Course) -> str:
    """What befell the run that neither command nor recipe repeats, and what does."""
    told = []
    if course.start is not None:
        told.append("It did not draw its first weights, but started from those of another moment.")
    if course.rates:
        rates = [f"{rate:g} from epoch {epoch + 1:,}" for epoch, _, rate in course.rates]
        more = ", …" if len(rates) > _MOST_RATES else ""
        told.append(f"Its learning rate was changed: {', '.join(rates[:_MOST_RATES])}{more}.")
    if course.forgotten:
        epochs = ", ".join(f"{each + 1:,}" for each in course.forgotten)
        told.append(f"It diverged, and went on from the beginning of epoch {epochs}.")
    if not told:
        return ""
    told.append("The run as a NumPy script (sae-gui export FILE --script run.py) does all of it.")
    return f"<p>{escape(' '.join(told))}</p>\n"


def _table(rows: Rows) -> str:
    lines = (f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>\n" for name, value in rows)
    return f"<table>{''.join(lines)}</table>\n"


def _style() -> str:
    ink = inks()
    return (
        f"body{{font:16px/1.5 system-ui,sans-serif;color:{ink['text']};background:{ink['panel']};"
        "max-width:46rem;margin:2rem auto;padding:0 1rem}"
        "h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}"
        "table{border-collapse:collapse}th{text-align:left;font-weight:400}"
        f"th,td{{padding:.25rem 1.5rem .25rem 0;border-bottom:1px solid {ink['line']};"
        "vertical-align:top}td{font-variant-numeric:tabular-nums}"
        "th.group{font-weight:600;padding-top:1rem}"
        "figure{margin:0}img{image-rendering:pixelated;max-width:100%;height:auto}"
        f"svg{{width:100%}}figcaption,p{{color:{ink['muted']}}}"
        f"pre{{background:{ink['window']};padding:.75rem;overflow:auto}}"
        "@media print{h2{break-after:avoid}figure,tr{break-inside:avoid}}"
    )
