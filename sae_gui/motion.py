"""Whether the system asks programs not to move things by themselves."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings

_CLIENT_AREA_ANIMATION = 0x1042


def motion_is_wanted() -> bool:
    """False where the user switched animations off for the whole desktop."""
    if sys.platform == "win32":
        return _windows_animates()
    if sys.platform == "darwin":
        file = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
        return not _setting(file, "reduceMotion", QSettings.Format.NativeFormat)
    return _linux_animates()


def _windows_animates() -> bool:
    import ctypes

    on = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined]
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0
    )
    return bool(on.value)


def _linux_animates() -> bool:
    """As KDE and GTK keep it in their files."""
    ini = QSettings.Format.IniFormat
    folder = Path.home() / ".config"
    kde = _setting(folder / "kdeglobals", "KDE/AnimationDurationFactor", ini)
    gtk = _setting(folder / "gtk-3.0/settings.ini", "Settings/gtk-enable-animations", ini)
    return str(kde) != "0" and str(gtk).lower() not in ("0", "false")


def _setting(file: Path, key: str, form: QSettings.Format) -> object:
    return QSettings(str(file), form).value(key, "") if file.is_file() else ""
