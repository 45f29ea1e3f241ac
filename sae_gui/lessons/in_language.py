"""A lesson in the language in force."""

from __future__ import annotations

from core.lessons.lesson import Lesson
from core.lessons.texts import texts_of, with_texts
from sae_gui.translation import catalogue, tr_text

_CONTEXT = "lesson"


def in_language(lesson: Lesson) -> Lesson:
    """The lesson translated, or as it was written where the shipped translations lack a text.

    A teacher's own lesson that changed a text of a shipped one is left whole: half a lesson in
    one language and half in another helps nobody.
    """
    known = catalogue().texts.get(_CONTEXT, {})
    if not all(all(known.get(text, ("",))) for text in texts_of(lesson)):
        return lesson
    return with_texts(lesson, lambda text: tr_text(text, _CONTEXT))
