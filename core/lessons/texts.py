"""The texts of a lesson that a student reads, and the lesson with others in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from core.lessons.lesson import Lesson, Question, Step

Say = Callable[[str], str]


def texts_of(lesson: Lesson) -> Iterator[str]:
    """Every text, in the order of reading; none is empty."""
    yield lesson.title
    if lesson.summary:
        yield lesson.summary
    for step in lesson.steps:
        yield from (step.title, step.text)
        if step.question is not None:
            yield step.question.text
            yield from step.question.choices
            yield step.question.explanation


def with_texts(lesson: Lesson, say: Say) -> Lesson:
    """The same lesson with every text replaced by what `say` makes of it."""
    return replace(
        lesson,
        title=say(lesson.title),
        summary=say(lesson.summary) if lesson.summary else "",
        steps=tuple(_step(each, say) for each in lesson.steps),
    )


def _step(step: Step, say: Say) -> Step:
    question = _question(step.question, say) if step.question is not None else None
    return replace(step, title=say(step.title), text=say(step.text), question=question)


def _question(question: Question, say: Say) -> Question:
    return replace(
        question,
        text=say(question.text),
        choices=tuple(map(say, question.choices)),
        explanation=say(question.explanation),
    )
