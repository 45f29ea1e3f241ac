"""Tables of runs as text for other programs: CSV, Markdown, LaTeX."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from core.files import FileProblem, write_atomically

Row = Sequence[object]

#: What a table's file may be called, and what is in it then.
SUFFIXES = {".csv": "CSV", ".md": "Markdown", ".tex": "LaTeX"}
_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "^": r"\textasciicircum{}",
    **{each: f"\\{each}" for each in "&%$#_{}"},
}


def write_table(path: str | Path, heads: Sequence[str], rows: Sequence[Row]) -> None:
    """Writes what the file's name asks for, whole or not at all.

    Parameters
    ----------
    heads : the columns' names.
    rows : a value for each column; numbers as numbers, None where there is none.

    Raises
    ------
    FileProblem
        One sentence.
    """
    path = Path(path)
    make = {".csv": table_csv, ".md": table_markdown, ".tex": table_latex}.get(path.suffix.lower())
    if make is None:
        known = ", ".join(SUFFIXES)
        raise FileProblem(f"{path.name} can't be written: a table's name ends in one of {known}.")
    text = make(heads, rows)
    write_atomically(path, lambda file: file.write(text.encode()))


def table_csv(heads: Sequence[str], rows: Sequence[Row]) -> str:
    """Comma-separated, numbers in full: what is read back is what was there."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow("" if value is None else value for value in row)
    return out.getvalue()


def table_markdown(heads: Sequence[str], rows: Sequence[Row]) -> str:
    """A pipe table, columns of numbers to the right."""
    marks = ["---:" if right else "---" for right in _numeric(heads, rows)]
    lines = [list(map(_markdown, heads)), marks]
    lines += [[_markdown(_figure(value)) for value in row] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def table_latex(heads: Sequence[str], rows: Sequence[Row]) -> str:
    """A ``tabular`` with plain rules, which needs no package."""
    columns = "".join("r" if right else "l" for right in _numeric(heads, rows))
    lines = [rf"\begin{{tabular}}{{{columns}}}", r"\hline"]
    lines += [_latex_row(heads), r"\hline"]
    lines += [_latex_row([_figure(value) for value in row]) for row in rows]
    return "\n".join([*lines, r"\hline", r"\end{tabular}"]) + "\n"


def _numeric(heads: Sequence[str], rows: Sequence[Row]) -> list[bool]:
    """Which columns hold numbers and nothing else."""
    columns = [[row[at] for row in rows if row[at] is not None] for at in range(len(heads))]
    return [
        bool(column) and all(isinstance(value, int | float) for value in column)
        for column in columns
    ]


def _figure(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _markdown(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def _latex_row(cells: Sequence[str]) -> str:
    escaped = ["".join(_LATEX.get(each, each) for each in cell) for cell in cells]
    return " & ".join(escaped).replace("\n", " ") + r" \\"
