"""What the window remembers between sittings; a bad entry is dropped and never stops a start."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_dir, user_log_dir
from PySide6.QtCore import QByteArray, QSettings

from sae_gui.catalogue import LANGUAGES
from sae_gui.theme import THEME_CHOICES
from sae_gui.zoom import STEPS

_APP = "sparse-autoencoder"
_MOST_RECENT = 8


def log_file() -> Path:
    """Where tracebacks go."""
    return Path(user_log_dir(_APP, appauthor=False)) / "sae-gui.log"


class _Forgetful(dict[str, object]):
    """Stands in for `QSettings` where nothing is to be remembered."""

    def value(self, key: str, default: object = None) -> object:
        return self.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self[key] = value

    def sync(self) -> None:
        """There is nothing to write."""


class WindowSettings:
    """Typed entries in one INI file of the user's config folder.

    With `remember` off nothing is read or written: for pictures that must come out the same
    whatever the user does with the window.
    """

    def __init__(self, *, remember: bool = True) -> None:
        path = Path(user_config_dir(_APP, appauthor=False)) / "window.ini"
        self.remembers = remember
        self._store: QSettings | _Forgetful = _Forgetful()
        if remember:
            self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        choice = self._store.value("theme", "system")
        return choice if choice in THEME_CHOICES else "system"

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("theme", choice)

    @property
    def language(self) -> str:
        choice = self._store.value("language", "system")
        return choice if choice in ("system", *LANGUAGES) else "system"

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("language", choice)

    @property
    def type_size(self) -> int:
        """In per cent of the usual size."""
        found = self._store.value("typeSize", 100)
        return int(found) if str(found).isdecimal() and int(found) in STEPS else 100

    @type_size.setter
    def type_size(self, percent: int) -> None:
        self._store.setValue("typeSize", percent)

    @property
    def hint_was_seen(self) -> bool:
        return self._store.value("hintSeen", "false") in (True, "true")

    @hint_was_seen.setter
    def hint_was_seen(self, seen: bool) -> None:
        self._store.setValue("hintSeen", "true" if seen else "false")

    @property
    def recent_sources(self) -> list[str]:
        """Files and folders opened lately, the newest first."""
        found = self._store.value("recentSources", [])
        found = [found] if isinstance(found, str) else found
        if not isinstance(found, list):
            return []
        return [each for each in found if isinstance(each, str) and each][:_MOST_RECENT]

    def remember_source(self, source: str) -> None:
        others = [each for each in self.recent_sources if each != source]
        self._store.setValue("recentSources", [source, *others][:_MOST_RECENT])

    @property
    def last_source(self) -> str:
        found = self._store.value("lastSource", "builtin")
        return found if isinstance(found, str) and found else "builtin"

    @last_source.setter
    def last_source(self, source: str) -> None:
        self._store.setValue("lastSource", source)

    def lesson_step(self, key: str) -> int:
        """How many steps of a lesson are behind the user."""
        found = str(self._store.value(f"lessons/{_entry(key)}", 0))
        return int(found) if found.isdecimal() and len(found) < 4 else 0

    def set_lesson_step(self, key: str, step: int) -> None:
        self._store.setValue(f"lessons/{_entry(key)}", step)

    def flag(self, name: str, default: bool = False) -> bool:
        """A switch of the View menu."""
        return self._store.value(f"view/{name}", str(default).lower()) in (True, "true")

    def set_flag(self, name: str, on: bool) -> None:
        self._store.setValue(f"view/{name}", "true" if on else "false")

    def number(self, name: str) -> int:
        """A whole number of the window's, such as a tab or a width; 0 where there is none."""
        found = str(self._store.value(f"window/{name}", 0))
        return int(found) if found.isdecimal() and len(found) < 6 else 0

    def set_number(self, name: str, value: int) -> None:
        self._store.setValue(f"window/{name}", value)

    def geometry(self) -> QByteArray | None:
        found = self._store.value("geometry")
        return found if isinstance(found, QByteArray) else None

    def set_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def save(self) -> None:
        self._store.sync()


def _entry(name: str) -> str:
    """A lesson's name as part of an entry's: others' files are called what they like."""
    return "".join(each if each.isascii() and each.isalnum() else "-" for each in name)
