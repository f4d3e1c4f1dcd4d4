"""From rows of storage to rows on the screen: what is shown of a source, a quote, a question, an event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from storage.rows import EvidenceRow, QuestionRow, QuoteRow, SourceRow, TimelineRow
from storywatch.model import DateValue
from storywatch.plain import one_line
from tui import look, words
from tui.blocks import Block, Cell, Columns, Flow, Para, Piece, Row, Rule

WIDE = 96
"""Cells from which a source fits on one line of columns."""

UNKNOWN = "unknown"
UNDATED = "no date"


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


class SourceLine(Row):
    """A source, or a file that was refused."""

    __slots__ = ("row",)

    def __init__(self, row: SourceRow) -> None:
        super().__init__()
        self.row = row

    def blocks(self, width: int) -> Sequence[Block]:
        """One line of columns where there is room, else the title over the rest."""
        row = self.row
        outlet = one_line(row.outlet or "") or UNKNOWN
        sign, style = look.STATE[row.state]
        state = words.STATE[row.state] if row.superseded_by is None else words.SUPERSEDED
        if row.state == "failed":
            reason = one_line(" ".join(filter(None, (row.reason or "It cannot be read.", row.remedy))))
            lead = ((f"{sign} {state} ", style),)
            return (
                Para(one_line(row.file) or UNKNOWN, look.STRONG, lead=lead, limit=2),
                Para(reason, look.MUTED, indent=2, limit=3),
            )
        title = named(row)
        state = f"{sign} {state}".strip()
        when = words.day(row.published) if row.published else UNDATED
        basis = words.BASIS[row.published_basis] if row.published and row.published_basis else ""
        if width >= WIDE:
            return (
                Columns(
                    (
                        Cell(when, "", 11),
                        Cell(basis, look.MUTED, 10),
                        Cell(outlet, "" if row.outlet else look.MUTED, 20),
                        Cell(title, look.STRONG),
                        Cell(words.count(row.words, "word"), look.MUTED, 12, right=True),
                        Cell(state, style, 9),
                    )
                ),
            )
        pieces: list[Piece] = [
            (outlet, "" if row.outlet else look.MUTED),
            (f"{when} {basis}".rstrip(), ""),
            (words.count(row.words, "word"), look.MUTED),
            (state, style),
        ]
        return (Para(title, look.STRONG, limit=2), Flow(tuple(pieces), indent=2))


def named(row: SourceRow) -> str:
    """The title, or the first words, or the name of the file."""
    return one_line(row.title or "") or one_line(row.opening) or one_line(row.file) or UNKNOWN


class QuoteLine(Row):
    """A quotation: who and where on one line, the exact words below."""

    __slots__ = ("row",)

    def __init__(self, row: QuoteRow) -> None:
        super().__init__()
        self.row = row

    def blocks(self, width: int) -> Sequence[Block]:
        """The speaker's line and the words."""
        row = self.row
        when = (
            words.interval(row.said_on)
            if row.said_on
            else (words.day(row.published) if row.published else "")
        )
        pieces: list[Piece] = [
            (one_line(row.speaker or "") or "speaker unknown", look.STRONG if row.speaker else look.MUTED),
            (one_line(row.outlet or row.file) or UNKNOWN, look.MUTED),
        ]
        if row.via:
            pieces.append((f"via {one_line(row.via)}", look.MUTED))
        if when:
            pieces.append((when, look.MUTED))
        pieces.append((row.kind, look.MUTED))
        if row.sources > 1:
            pieces.append((words.count(row.sources, "source"), look.GOOD))
        return (Flow(tuple(pieces)), Para(one_line(row.text), indent=2, limit=3 if width >= 60 else 4))


class QuestionLine(Row):
    """A question: its wording, how it stands, and its newest evidence."""

    __slots__ = ("row", "today")

    def __init__(self, row: QuestionRow, today: date) -> None:
        super().__init__()
        self.row = row
        self.today = today

    def blocks(self, width: int) -> Sequence[Block]:
        """Wording, tally, newest evidence."""
        row = self.row
        sign, style = look.QUESTION[row.status]
        pieces: list[Piece] = [(row.status, style)]
        if row.set_by == "suggestion":
            pieces.append(("suggested", look.WARN))
        if row.due:
            late = row.due < self.today and row.status in ("open", "leaning yes", "leaning no")
            pieces.append(
                (f"due {words.day(row.due)}" + (", past" if late else ""), look.WARN if late else "")
            )
        pieces.extend((part, "") for part in words.tallies(row))
        found: list[Block] = [
            Para(one_line(row.question) or UNKNOWN, look.STRONG, lead=((f"{sign} ", style),), limit=3),
            Flow(tuple(pieces), indent=2, limit=5),
        ]
        if row.newest is not None:
            found.append(_newest(row.newest, width))
        return found


def _newest(row: EvidenceRow, width: int) -> Para:
    when = words.day(row.published) if row.published else UNDATED
    lead = f"{when}, {one_line(row.outlet or row.file) or UNKNOWN}: "
    return Para(lead + one_line(row.text), look.MUTED, indent=2, limit=2 if width >= 60 else 3)


class EventLine(Row):
    """Something that happened, or is to: its status in a column of its own where there is room."""

    __slots__ = ("row",)

    def __init__(self, row: TimelineRow) -> None:
        super().__init__()
        self.row = row

    def blocks(self, width: int) -> Sequence[Block]:
        """Status, title, how many tell it."""
        row = self.row
        sign, style = look.EVENT[row.status]
        title = one_line(row.title) or one_line(row.sentence) or UNKNOWN
        strong = look.STRONG if row.importance == 3 else ""
        told = words.count(row.sources, "source")
        many = row.sources > 1
        if width >= 56:
            lead = ((f"{sign} {row.status:<9}  ", style),)
            return (
                Para(
                    title, strong, lead, indent=2, tail=(told, look.GOOD if many else look.MUTED), column=12
                ),
            )
        pieces: list[Piece] = [(f"{sign} {row.status}", style), (told, look.GOOD if many else look.MUTED)]
        return (Para(title, strong, limit=3), Flow(tuple(pieces), indent=2))


class Heading(Row):
    """The heading of a group of the timeline, or the line that stands for today."""

    __slots__ = ("style", "text")

    def __init__(self, text: str, *, today: bool = False) -> None:
        super().__init__()
        self.text = text
        self.style = look.TODAY if today else look.HEADING

    def blocks(self, _width: int) -> Sequence[Block]:
        """One line."""
        return (Rule(self.text, self.style, look.ACCENT if self.style == look.TODAY else look.RULE),)


# --- from rows to items -----------------------------------------------------------------------------


class Draft(NamedTuple):
    """An item to be: its id, what it is made from, and how; made only where none from the same is at hand."""

    id: str
    row: object
    make: Callable[[], Item]


def sources(rows: Sequence[SourceRow], _today: date) -> Iterator[Draft]:
    """The sources pane."""
    for row in rows:
        yield Draft(f"s{row.id}", row, partial(_source, row))


def _source(row: SourceRow) -> Item:
    said = (row.outlet, row.title, row.opening, row.file, row.reason, words.STATE[row.state])
    return Item(f"s{row.id}", row, SourceLine(row), _sought(*said), Place(row.id))


def quotes(rows: Sequence[QuoteRow], _today: date) -> Iterator[Draft]:
    """The quotes pane."""
    for row in rows:
        yield Draft(f"q{row.id}", row, partial(_quote, row))


def _quote(row: QuoteRow) -> Item:
    said = (row.speaker, row.outlet, row.file, row.via, row.kind, row.text)
    return Item(f"q{row.id}", row, QuoteLine(row), _sought(*said), Place(row.source, row.start, row.end))


def questions(rows: Sequence[QuestionRow], today: date) -> Iterator[Draft]:
    """The questions pane."""
    for row in rows:
        yield Draft(f"w{row.id}", (row, today), partial(_question, row, today))


def _question(row: QuestionRow, today: date) -> Item:
    new = row.newest
    place = Place(new.source, new.start, new.end) if new else None
    said = (row.question, row.status, *row.terms, new.text if new else None)
    return Item(f"w{row.id}", (row, today), QuestionLine(row, today), _sought(*said), place, question=row.id)


def timeline(rows: Sequence[TimelineRow], today: date) -> Iterator[Draft]:
    """The timeline pane: groups under headings, a line where today is, the undated last."""
    now = DateValue.day(today)
    group: DateValue | None = None
    begun = today_said = False
    for row in rows:
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
        yield Draft(f"e{row.id}", row, partial(_event, row))
    if begun and not today_said:
        yield _heading("today", f"today, {words.long_day(today)}", today=True)


def _event(row: TimelineRow) -> Item:
    when = words.interval(row.date) if row.date else UNDATED
    said = (when, row.title, row.sentence, row.status)
    place = Place(row.source, row.start, row.end)
    day = row.date.first if row.date else None
    return Item(f"e{row.id}", row, EventLine(row), _sought(*said), place, day=day)


def _heading(name: str, text: str, *, today: bool = False) -> Draft:
    key = (text, today)
    return Draft(f"h{name}", key, partial(_headed, f"h{name}", key))


def _headed(name: str, key: tuple[str, bool]) -> Item:
    return Item(name, key, Heading(key[0], today=key[1]), heading=True)


def _sought(*texts: str | None) -> str:
    return " ".join(one_line(text) for text in texts if text).casefold()


def summary(item: Item) -> str:
    """The item in a few words, for the line that stands for a closed pane."""
    visual = item.visual
    match visual:
        case SourceLine():
            return f"{visual.row.outlet or UNKNOWN}: {named(visual.row)}"
        case QuoteLine():
            return f"{visual.row.speaker or 'speaker unknown'}: {visual.row.text}"
        case QuestionLine():
            return f"{visual.row.question}: {visual.row.status}, {words.tally(visual.row)}"
        case EventLine():
            when = words.interval(visual.row.date) if visual.row.date else UNDATED
            return f"{when}: {visual.row.title or visual.row.sentence}"
    return ""
