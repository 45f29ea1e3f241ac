"""Turning to another tab, as far as it is there, and showing something on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


def has_page(window: MainWindow, title: str, method: str) -> bool:
    """Whether there is a tab of that title that knows how to show a thing."""
    return any(each.title == title and hasattr(each, method) for each in window.pages)


def jump_to(window: MainWindow, title: str, method: str, *what: object) -> bool:
    """Turn to the tab and call `method` of its page; whether there was such a tab."""
    for page in window.pages:
        if page.title == title and hasattr(page, method):
            getattr(page, method)(*what)
            inner = page.findChild(QWidget)
            if inner is not None:
                window.work.show_page_of(inner)
            return True
    return False
