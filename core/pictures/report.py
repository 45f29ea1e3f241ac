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
from core.sentence import ENGLISH, Sentence, Speaker
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
    say: Speaker = ENGLISH,
) -> None:
    """Writes the page, whole or not at all, in the language of `say`.

    Raises
    ------
    FileProblem
        One sentence.
    Cancelled
        When `cancelled` says so; nothing is left behind.
    """
    text = report_html(run, progress=progress, cancelled=cancelled, say=say)
    write_atomically(path, lambda file: file.write(text.encode()))


def report_html(
    run: TakenRun,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    say: Speaker = ENGLISH,
) -> str:
    """The page's text: no script, no reference to anything outside it."""

    def tell(doing: str, done: int) -> None:
        check_cancelled(cancelled)
        if progress is not None:
            progress(doing, done, _STEPS)

    tell("measuring", 0)
    parts = [_figures(run, cancelled, say)]
    tell("drawing curves", 1)
    parts.append(_curves(run, say))
    tell("drawing pictures", 2)
    parts.append(_pictures(run, say))
    title = escape(run.name or say(Sentence("A run")))
    # Whoever repeats it wants the epochs that it had, not those it was once to have.
    recipe = run.recipe.replace(epochs=run.epoch or run.recipe.epochs)
    return (
        f'<!DOCTYPE html>\n<html lang="{say.code}"><head><meta charset="utf-8">'
        f"<title>{title}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_style()}</style></head><body>\n<h1>{title}</h1>\n{''.join(parts)}"
        f"{_settings(recipe, say)}{_repeat(run, recipe, say)}</body></html>\n"
    )


def _figures(run: TakenRun, cancelled: Callable[[], bool] | None, say: Speaker) -> str:
    rows: list[tuple[str, str]] = [
        (Sentence("Images"), _images_words(run, say)),
        (SETTINGS["hidden_units"].label, f"{run.recipe.hidden_units:,}"),
    ]
    if run.history:
        last = run.history[-1]
        rows += [
            (SETTINGS["epochs"].label, f"{last.epoch:,}"),
            (Sentence("Training time"), f"{run.seconds or last.seconds:,.1f} s"),
            (Sentence("Cost, last epoch"), f"{last.cost:,.6g}"),
            (Sentence("Reconstruction term"), f"{last.reconstruction:,.6g}"),
            (Sentence("Sparsity term"), f"{last.sparsity_penalty:,.6g}"),
            (Sentence("Weights' term"), f"{last.weight_penalty:,.6g}"),
        ]
    if run.data is not None:
        rows += _measured(run, cancelled, say)
    return f"<h2>{escape(say(Sentence('Figures')))}</h2>\n{_table(rows, say)}"


def _measured(
    run: TakenRun, cancelled: Callable[[], bool] | None, say: Speaker
) -> list[tuple[str, str]]:
    """What the model reaches on its images, and what is reached without one."""
    assert run.data is not None
    found = measure(run.model, run.recipe, run.data, cancelled=cancelled)
    rows: list[tuple[str, str]] = [
        (Sentence("Squared error of an image, mean"), f"{found.squared_error:,.5g}"),
        (Sentence("Explained variance"), _percent(found.explained_variance)),
        (
            Sentence("Active units (above {threshold}), mean", threshold=f"{found.threshold:g}"),
            f"{found.active_units:,.4g}",
        ),
        (Sentence("Mean activation"), f"{found.mean_activation:.4g}"),
        (
            Sentence("Dead, always on, constant units"),
            f"{found.dead:,}, {found.always_on:,}, {found.constant:,}",
        ),
    ]
    baselines = measure_baselines(run.data, cancelled)
    active = found.active_units
    for each in baselines.beside(run.recipe, active):
        rows.append(
            (
                Sentence("Beside it: {name}", name=each.name),
                say(
                    Sentence(
                        "{cost}; explained variance {share}",
                        cost=f"{each.cost:,.5g}",
                        share=_percent(each.explained_variance),
                    )
                ),
            )
        )
    return rows


def _percent(share: float) -> str:
    return f"{share:.2%}".replace("-", "−")


def _images_words(run: TakenRun, say: Speaker) -> str:
    rows, columns = run.image_shape
    size = say(Sentence("{rows} × {columns} pixels", rows=rows, columns=columns))
    name = say(run.data_name) if run.data_name else ""
    if run.data is None:
        return f"{name or say(Sentence('not known'))}, {size}"
    return say(
        Sentence(
            "{name}: {images} of {size}",
            name=name or Sentence("images"),
            images=f"{len(run.data.training):,}",
            size=size,
        )
    )


def _curves(run: TakenRun, say: Speaker) -> str:
    if not run.history:
        return ""
    head = escape(say(Sentence("Cost")))
    return f"<h2>{head}</h2>\n<figure>{cost_svg(run.history, say)}</figure>\n"


def _pictures(run: TakenRun, say: Speaker) -> str:
    text = ""
    images = run.shown_images(_PAIRS)
    if len(images):
        made = run.model.reconstruct(images.astype(run.model.alpha.dtype))
        picture = pairs_picture(images, made, run.image_shape, columns=8, scale=1)
        text += _picture(
            picture,
            say(Sentence("Images, each with its reconstruction at its right")),
            say(Sentence("Reconstructions")),
        )
    units = units_picture(run.model.alpha[:, :_MOST_UNITS], run.image_shape, scale=1)
    shown = min(_MOST_UNITS, run.model.hidden_units)
    words = Sentence("What each unit looks for: rust wants ink, blue none")
    if shown < run.model.hidden_units:
        words = Sentence(
            "What the first {units} look for: rust wants ink, blue none", units=f"{shown:,}"
        )
    return text + _picture(units, say(words), say(Sentence("Units")))


def _picture(picture: Picture, words: str, title: str) -> str:
    data = imageio.imwrite("<bytes>", picture, extension=".png")
    code = base64.b64encode(data).decode()
    height, width = picture.shape[:2]
    times = max(1, 720 // width)
    return (
        f"<h2>{escape(title)}</h2>\n<figure>"
        f'<img width="{width * times}" height="{height * times}" '
        f'alt="{escape(words)}" src="data:image/png;base64,{code}">'
        f"<figcaption>{escape(words)}.</figcaption></figure>\n"
    )


def _settings(recipe: Recipe, say: Speaker) -> str:
    """Every setting that plays a part, by group; those that differ from the default are bold."""
    ignored, usual = recipe.inapplicable(), Recipe()
    text = f"<h2>{escape(say(Sentence('Settings')))}</h2>\n<table>"
    for group in GROUPS:
        text += f'<tr><th colspan="3" class="group">{escape(say(group))}</th></tr>\n'
        for key, each in SETTINGS.items():
            if each.group != group or key in ignored:
                continue
            value = getattr(recipe, key)
            words = escape(say(each.choices.get(value, value)) if each.choices else str(value))
            if value != getattr(usual, key):
                words = f"<b>{words}</b>"
            text += (
                f"<tr><th>{escape(say(each.label))}</th><td>{words} {escape(say(each.unit))}</td>"
                f"<td><code>{key}</code></td></tr>\n"
            )
    return f"{text}</table>\n<p>{escape(say(Sentence('Bold: other than the default.')))}</p>\n"


def _repeat(run: TakenRun, recipe: Recipe, say: Speaker) -> str:
    """The command and the recipe that give this run again, and what it was trained with."""
    source = run.source or "SOURCE"
    quoted = f'"{source}"' if " " in source else source
    command = f"sae-gui train --data {quoted} --recipe recipe.toml --out DIR"
    told = dict(run.versions)
    count = told.pop(THREADS, "")
    threads = Sentence("1 thread") if count == "1" else Sentence("{n} threads", n=count)
    versions = [f"{name} {number}" for name, number in told.items()]
    versions += [say(threads)] if count else []
    known = ", ".join(versions) or say(Sentence("versions that are not known"))
    head, save = Sentence("How to repeat it"), Sentence("Save this as recipe.toml:")
    then = Sentence("and run, in the same folder:")
    with_what = Sentence("Trained with {versions}.", versions=known)
    return (
        f"<h2>{escape(say(head))}</h2>\n<p>{_file(say(save))}</p>"
        f"<pre>{escape(recipe_toml(recipe))}</pre>"
        f"<p>{escape(say(then))}</p><pre>{escape(command)}</pre>"
        f"{_way(run.course, say)}"
        f"<p>{escape(say(with_what))}</p>\n"
    )


def _file(words: str) -> str:
    return escape(words).replace("recipe.toml", "<code>recipe.toml</code>")


def _way(course: Course, say: Speaker) -> str:
    """What befell the run that neither command nor recipe repeats, and what does."""
    told = []
    if course.start is not None:
        told.append(
            Sentence(
                "It did not draw its first weights, but started from those of another moment."
            )
        )
    if course.rates:
        rates = [
            say(Sentence("{rate} from epoch {epoch}", rate=f"{rate:g}", epoch=f"{epoch + 1:,}"))
            for epoch, _, rate in course.rates[:_MOST_RATES]
        ]
        rates += ["…"] if len(course.rates) > _MOST_RATES else []
        told.append(Sentence("Its learning rate was changed: {rates}.", rates=", ".join(rates)))
    if course.forgotten:
        epochs = ", ".join(f"{each + 1:,}" for each in course.forgotten)
        told.append(
            Sentence(
                "It diverged, and went on from the beginning of epoch {epochs}.", epochs=epochs
            )
        )
    if not told:
        return ""
    told.append(
        Sentence("The run as a NumPy script (sae-gui export FILE --script run.py) does all of it.")
    )
    between = "" if say.code == "zh" else " "
    return f"<p>{escape(between.join(map(say, told)))}</p>\n"


def _table(rows: Rows, say: Speaker) -> str:
    lines = (
        f"<tr><th>{escape(say(name))}</th><td>{escape(value)}</td></tr>\n" for name, value in rows
    )
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
