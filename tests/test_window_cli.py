"""The window's command line, checked before anything of Qt is imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*arguments, **environment):
    clean = {key: value for key, value in os.environ.items() if key not in _DISPLAY}
    return subprocess.run(
        [sys.executable, "-m", "sae_gui", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=clean | environment,
        timeout=120,
        check=False,
    )


_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")


@linux_only
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":97"}, {"DISPLAY": "nonsense"}])
def test_without_a_display_one_sentence_names_the_verb_that_needs_none(display):
    ended = run(**display)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "no display" in ended.stderr
    assert "sae-gui train" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--recipe", "nonsense"], "'nonsense' is no recipe"),
        (["--set", "sparsity_target=1.2"], "sparsity_target is 1.2"),
        (["--size", "big"], "'big' is no size"),
        (["--epochs", "-3"], "not a whole number"),
        (["train", "--set", "hiden_units=3"], "Did you mean hidden_units?"),
        (["train", "--data", "nowhere.npy"], "nowhere.npy"),
        (["--nonsense"], "unrecognized arguments: --nonsense"),
    ],
)
def test_wrong_options_are_refused_with_exit_code_2(arguments, words):
    ended = run(*arguments)
    assert ended.returncode == 2
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_verbs_import_nothing_of_qt():
    program = (
        "import sys; from sae_gui.__main__ import main; main(['train', '--set', 'epochs=1', "
        "'--set', 'limit=50', '--set', 'hidden_units=4']); "
        "print([name for name in sys.modules if 'PySide6' in name or 'pyqtgraph' in name])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert ended.stdout.splitlines()[-1] == "[]", ended.stderr
