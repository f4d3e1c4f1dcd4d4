"""Evidence by hand: the lit sentence of the reader bears on a question, and this is the way it points."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from storage.rows import EvidenceRow, QuestionRow
from storywatch.model import Direction, Source, Span
from tui import look
from tui.choosing import Choice, among, choose
from tui.doing import short, tell
from tui.evidencelines import DIRECTIONS, direction_words
from tui.judging import judge_evidence
from tui.plain import line, lines, one_line

if TYPE_CHECKING:
    from textual.content import Content

    from tui.app import StorywatchApp

DIGITS = 9
"""Choices that a digit can choose among; of more, one types."""


class Lit(NamedTuple):
    """A sentence in the reader, or a selection."""

    span: Span
    text: str


def lit(app: StorywatchApp) -> Lit | None:
    """What is selected with the mouse, else the sentence that is lit, else the first in sight."""
    text = app.board.passage.text
    if text.shown is None:
        return None
    source = text.shown.source
    if text.chosen is not None:
        return _trimmed(source, *text.chosen)
    start, end = text.at
    if start == end:
        start = end = text.top
    for sentence, _ in app.storage.sentences([source.id]):
        span = sentence.span
        if span.start < max(end, start + 1) and start < span.end:
            return _trimmed(source, span.start, span.end)
    return _trimmed(source, start, end) if start < end else None


def _trimmed(source: Source, start: int, end: int) -> Lit | None:
    """The stretch without white space around it, where anything is left."""
    words = source.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Lit(Span(source.id, start, end), source.text[start:end]) if start < end else None


def bear_here(app: StorywatchApp) -> None:
    """Offer the questions for what is lit, then the ways it can point."""
    found = lit(app)
    if found is None:
        app.say("There is no sentence here.")
        return
    questions = sorted(app.storage.questions(), key=lambda row: row.set_by == "suggestion")
    known = {row.id: _known(app, row, found.span) for row in questions}
    choices = [
        Choice(row.question, partial(_which_way, app, row, found, known[row.id]), _said(known[row.id]))
        for row in questions
    ]
    choices.append(Choice("Ask a new question …", lambda _: app.ask("")))
    if len(questions) == 1:
        _which_way(app, questions[0], found, known[questions[0].id])
        return
    typing = "words of the question" if len(choices) > DIGITS else None
    offer = partial(among, choices) if typing else choices
    choose(app, "Bears on which question?", _about(found), offer, typing=typing)


def _known(app: StorywatchApp, row: QuestionRow, span: Span) -> EvidenceRow | None:
    """What is evidence there already."""
    return next(
        (e for e in app.storage.evidence(row.id) if Span(e.source, e.start, e.end).touches(span)), None
    )


def _said(known: EvidenceRow | None) -> str:
    return "" if known is None else f"evidence: {direction_words(known)[0]}"


def _about(found: Lit) -> Content:
    return one_line(found.text, look.MUTED)


def _which_way(
    app: StorywatchApp, row: QuestionRow, found: Lit, known: EvidenceRow | None, _typed: str = ""
) -> None:
    about = lines([line(one_line(row.question, look.STRONG)), _about(found)])
    choices = [*_ways(app, row, found, known)]
    at = DIRECTIONS.index(known.direction) if known is not None else 0
    choose(app, "Which way does it point?", about, choices, chosen=at)


def _ways(app: StorywatchApp, row: QuestionRow, found: Lit, known: EvidenceRow | None) -> Iterable[Choice]:
    for way in DIRECTIONS:
        told = {"for": "For it", "against": "Against it", "uncertain": "It leaves it open"}.get(
            way, "In context"
        )
        yield Choice(told, partial(_add, app, row, found, known, way))
    if known is not None:
        yield Choice(
            "It does not bear on it",
            lambda _: judge_evidence(app, known, known.direction, confirmed=False, dropped=True),
            "drops it",
        )


def _add(
    app: StorywatchApp,
    row: QuestionRow,
    found: Lit,
    known: EvidenceRow | None,
    way: Direction,
    _typed: str = "",
) -> None:
    """Confirm it where it is known, with its own borders; else as it was lit."""
    if known is not None:
        judge_evidence(app, known, way, confirmed=True)
        return
    judge = app.desk.corrections.judge
    label = f"{way} “{short(row.question)}”"
    undo = partial(tell, app, partial(judge, row.id, found.span, None, confirmed=False, dropped=False), "")
    tell(
        app,
        partial(judge, row.id, found.span, way, confirmed=True, dropped=False),
        f"Added: {label}. u takes it back.",
        partial(app.undo.push, f"added {label}", undo),
    )
