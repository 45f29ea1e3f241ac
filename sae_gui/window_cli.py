"""The command line of the window, checked before anything of Qt is imported."""

from __future__ import annotations

import argparse
import os
import re
import socket
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from core.lessons.lesson import LessonError
from core.lessons.lesson_file import load_lesson
from core.recipe import RecipeError
from core.recipe_file import load_recipe, with_settings
from sae_gui.cli import VERBS
from sae_gui.plain_parser import PlainParser, path, version, whole_number

#: As `sae_gui.theme.THEME_CHOICES`, which can't be asked before there is a display.
THEMES = ("system", "light", "dark", "contrast")
_NO_DISPLAY = (
    "sae-gui: there is no display to open a window on; `sae-gui train` trains without one."
)
# Platforms of Qt that need no display server.
_HEADLESS_PLATFORMS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def run_window(arguments: Sequence[str]) -> int:
    """Open the window, or make its pictures; returns the process's exit code."""
    if arguments and not arguments[0].startswith("-"):
        print(f"sae-gui: {_no_verb(arguments[0])}", file=sys.stderr)
        return 2
    options = window_parser().parse_args(arguments)
    try:
        recipe = with_settings(load_recipe(options.recipe), options.settings)
        options.lesson = load_lesson(options.lesson) if options.lesson else None
    except (RecipeError, LessonError) as problem:
        print(f"sae-gui: {problem}", file=sys.stderr)
        return 2
    if options.run is not None and not options.run.exists():
        print(f"sae-gui: {options.run} is not there.", file=sys.stderr)
        return 2
    if not has_display():
        if options.screenshot is None:
            print(_NO_DISPLAY, file=sys.stderr)
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from sae_gui.app import open_window

    return open_window(options, recipe)


def window_parser() -> argparse.ArgumentParser:
    parser = PlainParser(
        prog="sae-gui",
        description="Train a sparse autoencoder on digit images by pointing and clicking.",
        epilog=f"Without a window: sae-gui {{{','.join(VERBS)}}} --help",
    )
    parser.add_argument("--data", metavar="SOURCE", help="what to open; see sae-gui train --help")
    parser.add_argument("--recipe", default="default", metavar="NAME|FILE")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings")
    parser.add_argument(
        "--run", type=path, metavar="FILE", help="a saved run, or any model, to open"
    )
    parser.add_argument("--start", action="store_true", help="press Train at once")
    parser.add_argument("--lesson", metavar="NAME|FILE", help="open a lesson: 1 to 6, or a file")
    parser.add_argument("--theme", choices=THEMES, help="for this sitting")
    parser.add_argument(
        "--screenshot",
        type=path,
        metavar="DIR",
        help="train, write window.png and one picture for each panel, and end",
    )
    parser.add_argument(
        "--epochs",
        type=whole_number,
        metavar="N",
        help="epochs to train for --screenshot; 0: none; not given: the recipe's own",
    )
    parser.add_argument(
        "--size", type=_size, default=(1366, 768), metavar="WxH", help="size of the screenshot"
    )
    parser.add_argument("--version", action="version", version=f"sae-gui {version()}")
    return parser


def _no_verb(word: str) -> str:
    near = get_close_matches(word.lower(), VERBS, n=1)
    if near:
        return f"{word[:80]!r} is no verb. Did you mean {near[0]}?"
    known = ", ".join(VERBS)
    return f"{word[:80]!r} is no verb. Known: {known}; with none the window opens."


def has_display() -> bool:
    """Whether Qt would find a display server; it aborts the process where it does not."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] in _HEADLESS_PLATFORMS or sys.platform != "linux":
        return True
    return bool(_wayland_answers() or _x_server_answers())


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _x_server_answers() -> bool:
    match = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    if match is None:
        return False
    number = int(match["number"])
    try:
        if match["host"] in ("", "unix"):
            return _unix_socket_answers(f"/tmp/.X11-unix/X{number}")
        socket.create_connection((match["host"], 6000 + number), timeout=3).close()
    except OSError:
        return False
    return True


def _unix_socket_answers(path: str) -> bool:
    """Also by its abstract name, which servers without the file listen on."""
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as client:
            if client.connect_ex(address) == 0:
                return True
    return False


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 1366x768")
    return int(match[1]), int(match[2])
