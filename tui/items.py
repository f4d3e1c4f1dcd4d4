"""From rows of storage to rows on the screen: their order, their headings, and what a filter looks in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from storage.rows import QuestionRow, QuoteRow, SourceRow, TimelineRow
from storywatch.plain import one_line
from storywatch.values import DateValue
from tui import words
from tui.blocks import Row
from tui.lines import (
    UNDATED,
    UNKNOWN,
    UNSETTLED,
    EventLine,
    Heading,
    QuestionLine,
    QuoteLine,
    SourceLine,
    named,
)


class Place(NamedTuple):
    """Where the reader opens: a stretch of one source's text; start == end means its beginning."""

    source: int
    start: int = 0
    end: int = 0


class Item(NamedTuple):
    """A row of a pane. Without ``place`` there is nothing to read; a heading cannot be gone to."""

    id: str
    row: object
    """What it was made from: equal rows need no new item."""
    visual: Row
    sought: str = ""
    """What a filter looks in, case-folded."""
    place: Place | None = None
    heading: bool = False
    question: int | None = None
    day: date | None = None
    """The first day of what it tells, on the timeline."""
    event: int | None = None
    """An event that several tell: its tellings can be walked."""


class Draft(NamedTuple):
    """An item to be: its id, what it is made from, and how; made only where none from the same is at hand."""

    id: str
    row: object
    make: Callable[[], Item]


def sources(rows: Sequence[SourceRow], _today: date, _view: str) -> Iterator[Draft]:
    """The sources pane."""
    for row in rows:
        yield Draft(f"s{row.id}", row, partial(_source, row))


def _source(row: SourceRow) -> Item:
    said = (row.outlet, row.title, row.opening, row.file, row.reason, words.STATE[row.state])
    return Item(f"s{row.id}", row, SourceLine(row), _sought(*said), Place(row.id))


def quotes(rows: Sequence[QuoteRow], _today: date, view: str) -> Iterator[Draft]:
    """The quotes pane: the key ones first; or the newest, by day; or speaker by speaker."""
    group: object = None
    for row in rows:
        if view == "newest":
            day = row.said_on.first if row.said_on else row.published
            if (day or UNDATED) != group:
                group = day or UNDATED
                yield _heading(f"d{row.id}", words.long_day(day) if day else UNDATED)
        elif view == "speaker" and (row.who or "others") != group:
            group = row.who or "others"
            yield _heading(f"p{group}", _voice(row))
        yield Draft(f"q{row.id}", row, partial(_quote, row))


def _voice(row: QuoteRow) -> str:
    if row.who is None or row.standing is None:
        return "others"
    return f"{one_line(row.speaker or '') or UNKNOWN}, heard in {words.count(row.standing.heard, 'source')}"


def _quote(row: QuoteRow) -> Item:
    said = (row.speaker, row.outlet, row.file, row.via, row.kind, row.text)
    return Item(f"q{row.id}", row, QuoteLine(row), _sought(*said), Place(row.source, row.start, row.end))


def questions(rows: Sequence[QuestionRow], today: date, _view: str) -> Iterator[Draft]:
    """The questions pane: those past their day first, since they ask for an answer; suggestions last."""
    suggested = False
    for row in sorted(rows, key=lambda row: (row.set_by == "suggestion", not _past(row, today))):
        if row.set_by == "suggestion" and not suggested:
            suggested = True
            yield _heading("suggested", SUGGESTED)
        # What was seen is not compared in a row, but this one says how much of it is new.
        yield Draft(f"w{row.id}", (row, today, row.fresh), partial(_question, row, today))


SUGGESTED = "suggested by the articles"


def _past(row: QuestionRow, today: date) -> bool:
    return row.due is not None and row.due < today and row.status in UNSETTLED


def _question(row: QuestionRow, today: date) -> Item:
    new = row.newest
    place = Place(new.source, new.start, new.end) if new else None
    said = (row.question, row.status, *row.terms, new.text if new else None)
    made = (row, today, row.fresh)
    return Item(f"w{row.id}", made, QuestionLine(row, today), _sought(*said), place, question=row.id)


def timeline(rows: Sequence[TimelineRow], today: date, view: str) -> Iterator[Draft]:
    """The timeline pane: groups under headings, a line where today is, the undated last."""
    now = DateValue.day(today)
    group: DateValue | None = None
    begun = today_said = False
    for row in rows:
        if view == "important" and row.importance < IMPORTANT and not row.pinned:
            continue
        if not today_said and (row.date is None or row.date.first > today or row.date == now):
            today_said = True
            if row.date != now:
                yield _heading("today", f"today, {words.long_day(today)}", today=True)
        if not begun or row.date != group:
            begun, group = True, row.date
            if row.date is None:
                yield _heading("undated", UNDATED)
            else:
                yield _heading(str(row.date), words.heading(row.date, today), today=row.date == now)
        yield Draft(f"e{row.id}", row, partial(_event, row, today))
    if begun and not today_said:
        yield _heading("today", f"today, {words.long_day(today)}", today=True)


IMPORTANT = 2
"""Importance from which an event is shown where only the important ones are."""


def _event(row: TimelineRow, today: date) -> Item:
    when = words.interval(row.date) if row.date else UNDATED
    said = (when, row.title, row.sentence, row.status)
    place = Place(row.source, row.start, row.end) if row.source is not None else None
    day = row.date.first if row.date else None
    event = row.id if row.sources > 1 else None
    return Item(f"e{row.id}", row, EventLine(row, today), _sought(*said), place, day=day, event=event)


def _heading(name: str, text: str, *, today: bool = False) -> Draft:
    key = (text, today)
    return Draft(f"h{name}", key, partial(_headed, f"h{name}", key))


def _headed(name: str, key: tuple[str, bool]) -> Item:
    return Item(name, key, Heading(key[0], today=key[1]), heading=True)


def why(item: Item) -> str:
    """Why a quote stands where it does among the key ones; nothing for other rows."""
    row = item.row
    if not isinstance(row, QuoteRow) or row.standing is None:
        return ""
    from storywatch.story import importance  # not needed before a cursor stands on a quote

    return importance.explain(row.standing, row.bears)


def _sought(*texts: str | None) -> str:
    return " ".join(one_line(text) for text in texts if text).casefold()


def summary(item: Item) -> str:
    """The item in a few words, for the line that stands for a closed pane."""
    visual = item.visual
    match visual:
        case SourceLine():
            if visual.row.state == "failed":
                return f"refused: {visual.row.file}"
            return f"{visual.row.outlet or visual.row.file}: {named(visual.row)}"
        case QuoteLine():
            return f"{visual.row.speaker or 'speaker unknown'}: {visual.row.text}"
        case QuestionLine():
            return f"{visual.row.question}: {visual.row.status}, {words.tally(visual.row)}"
        case EventLine():
            when = words.interval(visual.row.date) if visual.row.date else UNDATED
            return f"{when}: {visual.row.title or visual.row.sentence}"
    return ""
