"""What is shown of a source, a quote, a question and an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from storage.rows import EvidenceRow, QuestionRow, QuoteRow, SourceRow, TimelineRow
from storywatch.plain import one_line
from storywatch.values import DateValue
from tui import look, words
from tui.blocks import Block, Cell, Columns, Flow, Para, Piece, Row, Rule
from tui.wrap import cells

WIDE = 96
"""Cells from which a source fits on one line of columns."""

COLUMNS = 56
"""Cells from which an event's status has a column of its own."""

FRESH = timedelta(days=30)
"""How long after its newest article a story counts as still written about."""

UNKNOWN = "unknown"
NO_OUTLET = "outlet unknown"
UNDATED = "no date"
UNSETTLED = ("open", "leaning yes", "leaning no")


class SourceLine(Row):
    """A source, or a file that was refused."""

    __slots__ = ("row",)

    def __init__(self, row: SourceRow) -> None:
        super().__init__()
        self.row = row

    def blocks(self, width: int) -> Sequence[Block]:
        """One line of columns where there is room, else the title over the rest."""
        row = self.row
        outlet = one_line(row.outlet or "") or NO_OUTLET
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
                *([Flow(tuple(notes), indent=2)] if (notes := _notes(row)) else []),
            )
        pieces: list[Piece] = [
            (outlet, "" if row.outlet else look.MUTED),
            (f"{when} {basis}".rstrip(), ""),
            (words.count(row.words, "word"), look.MUTED),
            (state, style),
            *_notes(row),
        ]
        return (Para(title, look.STRONG, limit=2), Flow(tuple(pieces), indent=2))


def named(row: SourceRow) -> str:
    """The title, or the first words, or the name of the file."""
    if title := one_line(row.title or ""):
        return title
    opening = one_line(row.opening)
    return f"{opening}…" if opening else one_line(row.file) or UNKNOWN


def _notes(row: SourceRow) -> list[Piece]:
    """What is said of a source only where it is so: its language, its encoding, that its bytes came again."""
    again = words.moment(row.again) if row.again else ""
    foreign = "not in English, so nothing is looked for in it" if row.foreign else ""
    said = (foreign, encoding(row), f"seen again {again}" if again else "")
    return [(note, look.MUTED) for note in said if note]


def encoding(row: SourceRow) -> str:
    """What a text was decoded from where that was not UTF-8 and might be wrong; empty where it was."""
    codec, _, how = one_line(row.encoding or "").partition(" ")
    if codec.startswith(("utf-8", "pdf", "docx", "rtf")):
        return ""
    return f"{codec}, a guess" if "guess" in how else codec


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
        if row.set_by == "suggestion":
            return self._suggested()
        pieces: list[Piece] = [(row.status, style)]
        if row.due:
            pieces.append(words.due(row.due, self.today, settled=row.status not in UNSETTLED))
        if row.unseen:
            pieces.append((words.news(row), look.ACCENT))
        pieces.extend((part, "") for part in words.tallies(row))
        if row.newest is not None and (day := row.newest.published or row.newest.day):
            pieces.append((f"newest {words.ago(day, self.today)}", look.MUTED))
        found: list[Block] = [
            Para(one_line(row.question) or UNKNOWN, look.STRONG, lead=((f"{sign} ", style),), limit=3),
            Flow(tuple(pieces), indent=2, limit=5),
        ]
        if row.newest is not None:
            found.append(_newest(row.newest, width))
        return found

    def _suggested(self) -> Sequence[Block]:
        """A suggestion: how many articles it comes from, and the words that it was made of."""
        row = self.row
        pieces: list[Piece] = [
            (f"from {words.count(max(row.sources, 1), 'source')}", look.MUTED),
            ("w watch, X never", look.ACCENT),
        ]
        found: list[Block] = [
            Para(one_line(row.question) or UNKNOWN, "", lead=(("+ ", look.WARN),), limit=3),
            Flow(tuple(pieces), indent=2, limit=2),
        ]
        if row.made_of is not None:
            made = row.made_of
            lead = f"{one_line(made.outlet or made.file) or UNKNOWN}: "
            found.append(Para(f"{lead}“{one_line(made.text)}”", look.MUTED, indent=2, limit=2))
        return found


def _newest(row: EvidenceRow, width: int) -> Para:
    when = words.day(row.published) if row.published else UNDATED
    lead = f"{when}, {one_line(row.outlet or row.file) or UNKNOWN}: "
    return Para(lead + one_line(row.text), look.MUTED, indent=2, limit=2 if width >= 60 else 3)


def _is_over(day: DateValue, newest: date | None, today: date) -> bool:
    """Whether ``day`` has passed and would have been told of.

    A story that is still written about stands at today; one that is not, at its ``newest`` article: what was
    planned for later, or long before, is no longer asked for.
    """
    if newest is None or today - newest <= FRESH:
        return day.last < today
    return timedelta(0) < newest - day.last <= FRESH


class EventLine(Row):
    """Something that happened, or is to: its status in a column of its own where there is room."""

    __slots__ = ("overdue", "row")

    def __init__(self, row: TimelineRow, today: date = date.min) -> None:
        super().__init__()
        self.row = row
        self.overdue = (
            row.status == "scheduled" and row.date is not None and _is_over(row.date, row.newest, today)
        )
        """Whether it was to happen before today, and the articles of those days do not say that it has."""

    def blocks(self, width: int) -> Sequence[Block]:
        """Status, title, how many tell it, and what it was before."""
        row = self.row
        sign, style = ("!", look.WARN) if self.overdue else look.EVENT[row.status]
        status = "overdue" if self.overdue else row.status
        title = one_line(row.title) or one_line(row.sentence) or UNKNOWN
        strong = look.STRONG if row.importance == 3 else ""
        told = words.told(row.sources, row.origins) if row.source is not None else "entered by you"
        many = look.GOOD if row.sources > 1 else look.MUTED
        before = [step for step in dict.fromkeys(row.history) if step != row.status]
        notes: list[Piece] = []
        if before:
            notes.append((f"earlier: {', '.join(before)}", look.MUTED))
        if row.pinned:
            notes.append(("pinned", look.MUTED))
        if width >= COLUMNS:
            lead = ((f"{sign} {status:<9}  ", style),)
            found: list[Block] = [
                Para(title, strong, lead, indent=2, tail=(told, many), column=23 if width >= WIDE else 12)
            ]
            if cells(told) > 11 and width < WIDE:
                found[0] = Para(title, strong, lead, indent=2)
                notes.insert(0, (told, many))
            if notes:
                found.append(Flow(tuple(notes), indent=15, hang=15))
            return found
        pieces: list[Piece] = [(f"{sign} {status}", style), (told, many), *notes]
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
