"""The language of the window, switched live: every text that is shown is said anew."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from sae_gui.catalogue import LANGUAGES, Catalogue, load_catalogue
from sae_gui.renewal import Steps, renewal
from sae_gui.theme import theme_manager
from sae_gui.translation import catalogue, put_in_force

_QT_CODES = {"de": "de", "es": "es", "zh": "zh_CN"}
Say = Callable[[str], str]
#: What a panel keeps for its menu, a notice and a plot for what they show; widgets name more of
#: their attributes in `SAID`: text, texts in a tuple, or tuples of texts by key.
_KEPT = ("_title", "_explanation", "_fact", "_cause", "_empty_words")
# A tip's paragraph, and a menu's letter.
_WRAPPED = re.compile(r"(<p>|&(?!amp;|lt;|gt;|nbsp;))(.*?)(</p>|)", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]{2}|[\u4e00-\u9fff]{2}")
_SENTENCE_END = re.compile(r"(?<=[.!?]) |(?<=[。！？])")
_DOT = " · "
# What has been said before, by the languages from which and into which: most texts of a window
# are there at every switch. Texts with figures in them come and go.
_known: dict[tuple[str, str], dict[str, str]] = {}
_MOST_KNOWN = 20_000
_REST_MS = 1000
_BETWEEN = {"zh": ""}  # what stands between two sentences


class Language(QObject):
    """Which language is in force.

    Signals
    -------
    changed : its code, after everything that is shown has been said in it.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = "en"
        self._qt = QTranslator(self)

    @property
    def code(self) -> str:
        return catalogue().code

    def choose(self, choice: str) -> None:
        """A language's code, or "system", at once."""
        renewal().at_once(self.choosing(choice))

    def choosing(self, choice: str) -> Steps:
        """The same step by step; none where the language is in force already."""
        self.choice = choice
        code = _system_code() if choice == "system" else choice
        before = catalogue()
        if code == before.code:
            return
        after = load_catalogue(code)
        yield
        self._say_qts_own(code)
        put_in_force(code)
        yield
        yield from saying_anew(before, after)
        theme_manager().refresh()
        yield
        self.changed.emit(code)

    def read_ahead(self, codes: tuple[str, ...]) -> None:
        """Read these languages when the window rests, one at a time: each takes 30 ms."""
        if codes:
            QTimer.singleShot(_REST_MS, self, lambda: self._read_next(*codes))

    def _read_next(self, code: str, *others: str) -> None:
        load_catalogue(code)
        self.read_ahead(others)

    def _say_qts_own(self, code: str) -> None:
        """Buttons of file dialogs and the like."""
        app = QApplication.instance()
        assert app is not None
        app.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code in _QT_CODES and self._qt.load(f"qtbase_{_QT_CODES[code]}", folder):
            app.installTranslator(self._qt)


def saying_anew(before: Catalogue, after: Catalogue) -> Steps:
    """Every text in every window: found backwards in one language, said in the other.

    Objects with a method `retranslate` say their own after that.
    """
    known = _known.setdefault((before.code, after.code), {})
    if len(known) > _MOST_KNOWN:
        known.clear()

    def say(text: str) -> str:
        if not text:
            return text
        if text not in known:
            known[text] = in_other(text, before, after)
        return known[text]

    return renewal().everywhere(
        (lambda each: _say_object(each, say), _has_words),
        (lambda each: each.retranslate(), _says_its_own),
    )


def in_other(text: str, before: Catalogue, after: Catalogue) -> str:
    """The same in the other language, or piece by piece; as it is where it is not known."""
    wrapped = _WRAPPED.fullmatch(text)
    if wrapped:
        opening, inner, closing = wrapped.groups()
        said = in_other(unescape(inner), before, after)
        return f"{opening}{escape(said, quote=False)}{closing}" if closing else f"{opening}{said}"
    found, sentences = before.source_of(text), _sentences(text)
    # "{a} of {b}" is found in two sentences too, but it is not what they were made of.
    if len(sentences) > 1 and (found is None or len(_sentences(found[0])) < len(sentences)):
        pieces = [in_other(each, before, after) for each in sentences]
        if all(piece != each for piece, each in zip(pieces, sentences, strict=True)):
            return _BETWEEN.get(after.code, " ").join(pieces)
    if found is None:
        parts = text.split(_DOT)
        return _DOT.join(in_other(each, before, after) for each in parts) if parts[1:] else text
    source, places = found
    there = {name: _place(each, before, after) for name, each in places.items()}
    said = after.fill(source, there)
    if there:
        after.learn(said, source, there)
    return said


def _place(words: str, before: Catalogue, after: Catalogue) -> str:
    """What stands in a place is a figure, a name, or a sentence of its own."""
    return in_other(words, before, after) if _LETTERS.search(words) else words


def _sentences(text: str) -> list[str]:
    return [each for each in _SENTENCE_END.split(text) if each]


def language() -> Language:
    """The application's one language, made on first use."""
    app = QApplication.instance()
    assert app is not None, "a language needs an application"
    found = app.findChild(Language, "language")
    if found is None:
        found = Language(app)
        found.setObjectName("language")
    return found


def _system_code() -> str:
    name = QLocale.system().name().split("_")[0]
    return name if name in LANGUAGES else "en"


def _has_words(each: QObject) -> bool:
    return isinstance(each, QAction | QWidget) or hasattr(type(each), "SAID")


def _says_its_own(each: QObject) -> bool:
    return callable(getattr(each, "retranslate", None))


def _say_object(each: QObject, say: Say) -> None:
    if isinstance(each, QAction):
        _say(each, say, "text", "toolTip", "statusTip", "iconText")
    _say_kept(each, say)
    if not isinstance(each, QWidget):
        return
    _say(each, say, "toolTip", "accessibleName", "accessibleDescription", "windowTitle")
    if isinstance(each, QLabel | QAbstractButton):
        _say(each, say, "text")
    elif isinstance(each, QMenu):
        _say(each, say, "title")
    elif isinstance(each, QLineEdit):
        _say(each, say, "placeholderText")
    elif isinstance(each, QComboBox):
        _say(each, say, "placeholderText")
        for index in range(each.count()):
            _replace(each.itemText(index), say, lambda text, i=index: each.setItemText(i, text))
    elif isinstance(each, QTabBar):
        for index in range(each.count()):
            _replace(each.tabText(index), say, lambda text, i=index: each.setTabText(i, text))


def _say_kept(each: QObject, say: Say) -> None:
    """What a widget paints by itself, or keeps for later."""
    for name in (*_KEPT, *getattr(type(each), "SAID", ())):
        kept = each.__dict__.get(name) if hasattr(each, "__dict__") else None
        if isinstance(kept, str):
            setattr(each, name, say(kept))
        elif isinstance(kept, tuple):
            setattr(each, name, tuple(say(words) for words in kept))
        elif isinstance(kept, dict):
            setattr(each, name, {key: tuple(map(say, words)) for key, words in kept.items()})
        else:
            continue
        if isinstance(each, QWidget):
            each.updateGeometry()
            each.update()


def _say(each: QObject, say: Say, *names: str) -> None:
    for name in names:
        setter = getattr(each, f"set{name[0].upper()}{name[1:]}")
        _replace(getattr(each, name)(), say, setter)


def _replace(text: str, say: Say, put: Callable[[str], object]) -> None:
    said = say(text)
    if said != text:
        put(said)
