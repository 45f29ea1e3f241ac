"""What the window remembers; a bad entry is dropped and never stops a start."""

from pathlib import Path

import pytest
from platformdirs import user_config_dir
from PySide6.QtCore import QByteArray

from sae_gui.settings import WindowSettings


def test_settings_are_there_at_the_next_start():
    first = WindowSettings()
    first.theme = "dark"
    first.hint_was_seen = True
    first.last_source = "mnist"
    first.remember_source("/scans")
    first.set_geometry(QByteArray(b"geometry"))
    first.save()
    second = WindowSettings()
    assert (second.theme, second.hint_was_seen, second.last_source) == ("dark", True, "mnist")
    assert second.recent_sources == ["/scans"]
    assert second.geometry() == QByteArray(b"geometry")


def test_recent_sources_are_few_and_the_newest_first():
    settings = WindowSettings()
    for number in range(20):
        settings.remember_source(f"/{number}")
    settings.remember_source("/15")
    assert settings.recent_sources[:3] == ["/15", "/19", "/18"]
    assert len(settings.recent_sources) == 8


@pytest.mark.parametrize(
    "rubbish", ["", "[General]\ntheme=pink\nlastSource=\ngeometry=7\n", "\x00"]
)
def test_rubbish_in_the_file_is_dropped(rubbish):
    folder = Path(user_config_dir("sparse-autoencoder", appauthor=False))
    folder.mkdir(parents=True)
    (folder / "window.ini").write_text(rubbish)
    settings = WindowSettings()
    assert settings.theme == "system"
    assert settings.last_source == "builtin"
    assert settings.recent_sources == []
    assert settings.geometry() is None


def test_forgetful_settings_leave_no_file():
    settings = WindowSettings(remember=False)
    settings.theme = "dark"
    settings.save()
    assert settings.theme == "dark"
    assert not Path(user_config_dir("sparse-autoencoder", appauthor=False)).exists()
