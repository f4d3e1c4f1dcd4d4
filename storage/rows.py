"""What the screen and the commands get from storage: frozen rows, ready to show.

Text in them is as stored. Whoever shows it passes it through :mod:`storywatch.plain` first. Offsets count
characters of the source's stored text, end exclusive. Times are ISO 8601 in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from storywatch.values import (
    DateValue,
    Direction,
    EventStatus,
    Precision,
    PublishedBasis,
    QuestionStatus,
    QuoteKind,
    SetBy,
    SourceState,
    Standing,
)

MarkKind = Literal["quote", "date", "evidence"]
QuoteOrder = Literal["importance", "newest", "speaker"]
Seen = Literal["source", "quote", "event", "evidence"]
"""What can be new to the reader."""

Day = date
"""A day by another name, for rows with a field called ``date``."""

FacetKind = Literal["source", "speaker", "day", "question", "kind"]


class StorageError(Exception):
    """The story's file cannot be used. The message is one sentence that names the file and the reason.

    ``transient`` tells whether the same call may succeed later by itself: disk full, held by another program.
    ``damaged`` tells that the file is no database any more, so that only building it anew helps.
    """

    def __init__(self, message: str, *, transient: bool = False, damaged: bool = False) -> None:
        super().__init__(message)
        self.transient = transient
        self.damaged = damaged


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line of the sources pane: an article, or a file that could not become one (state ``failed``)."""

    id: int
    file: str
    state: SourceState
    outlet: str | None
    title: str | None
    opening: str
    """The first words of the text, on one line; empty for a refused file."""
    published: date | None
    published_basis: PublishedBasis | None
    words: int
    reason: str | None
    """Why it failed; None where it did not."""
    remedy: str | None
    received: str
    sightings: int
    """How often the same bytes came again after the first time."""
    quotes: int
    superseded_by: int | None = None
    """The source that came later under the same name with a rewritten text: it stands in the panes."""
    seen: bool = field(default=True, compare=False)
    """Whether the reader has opened it, or said so."""
    encoding: str | None = None
    """As kept for people: "utf-8", "cp1252 (guessed)", "utf-8 (html)"; None for a refused file."""
    again: str | None = None
    """When the same bytes last came again, as ``received``; None where they never did."""
    foreign: bool = False
    """Whether it was read and not a sentence found: it is in another language than English."""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One line of the quotes pane. ``text`` is the very slice, quotation marks included."""

    id: int
    source: int
    start: int
    end: int
    text: str
    kind: QuoteKind
    speaker: str | None
    """The canonical name in the story where one is known, else as the article has it."""
    cue: str | None
    via: str | None
    confidence: float
    outlet: str | None
    file: str
    said_on: DateValue | None
    published: date | None
    statement: int | None
    sources: int
    """How many sources carry the statement; 1 for a quote that stands alone."""
    standing: Standing | None = None
    """What its rank among the key quotes is made from."""
    bears: str | None = None
    """The wording of a watched question that it bears on."""
    who: int | None = None
    """The speaker's number in the story."""
    seen: bool = field(default=True, compare=False)
    """Whether the reader has seen it. What is shown of a row does not change by looking at it."""
    set_by_reader: bool = False
    """Whether the speaker is the reader's word."""


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A sentence that bears on a question."""

    question: int
    source: int
    start: int
    end: int
    text: str
    direction: Direction
    confirmed: bool
    speaker: str | None
    outlet: str | None
    file: str
    published: date | None
    id: int = 0
    """Changes when the source is read again."""
    seen: bool = field(default=True, compare=False)
    day: date | None = None
    """The publication day, or the day it came where none is known."""
    label: str = ""
    """The cue that says what it is, as printed: "declined to say", "no consensus"; empty without one."""
    repeats: int | None = None
    """The number of the evidence of another source that said the same first; None where this is the first."""


class Proposal(NamedTuple):
    """A term that a question may be given, and why. ``ticked``: it only says who is meant, so that taking it
    widens nothing.
    """

    term: str
    why: str
    ticked: bool


class Due(NamedTuple):
    """The day by which a question will have its answer, and the sentence that says so."""

    day: date
    words: str
    """The date as printed."""
    sentence: EvidenceRow


class Preview(NamedTuple):
    """What a question that is not saved yet would have: the best evidence first, ``found`` of it in all."""

    evidence: tuple[EvidenceRow, ...] = ()
    found: int = 0
    sources: int = 0
    """How many sources they stand in."""
    proposals: tuple[Proposal, ...] = ()
    due: Due | None = None
    note: str = ""
    """Why little or nothing is found, in one sentence for people; empty where there is nothing to say."""
    more: bool = False
    """Whether more may be found when it is saved: not all of a long story is looked at before."""
    takes: bool = False
    """Whether it takes from the reader's other questions what it tells better."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the questions pane. The four counts are of evidence not dropped."""

    id: int
    question: str
    status: QuestionStatus
    due: date | None
    terms: tuple[str, ...]
    for_: int
    against: int
    uncertain: int
    context: int
    newest: EvidenceRow | None
    set_by: SetBy
    unseen: tuple[int, ...] = field(default=(), compare=False)
    """The numbers of the evidence that the reader has not seen, a thousand at most."""
    fresh: tuple[int, int, int, int] = field(default=(0, 0, 0, 0), compare=False)
    """How many of these are for, against, uncertain, in context."""
    made_of: EvidenceRow | None = None
    """Of what was suggested first: the words that it was made of, where they stand."""
    sources: int = 0
    """Of a suggestion: in how many sources its evidence stands."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the timeline. The span is the sentence that the title is taken from."""

    id: int
    date: DateValue | None
    precision: Precision
    title: str
    sentence: str
    status: EventStatus
    importance: int
    """1 to 3, 3 the highest."""
    sources: int
    origins: int
    source: int | None
    """None for an entry of the reader's own, which no article tells of; ``sentence`` is then empty."""
    start: int
    end: int
    pinned: bool = False
    set_by_reader: bool = False
    """Whether the reader has put a hand to it."""
    seen: bool = field(default=True, compare=False)
    history: tuple[EventStatus, ...] = ()
    """Its statuses as they were told one after the other, the last one included; one where none differed."""
    newest: Day | None = None
    """The day of the story's newest article: what is scheduled after it nobody can have told of."""


class Mark(NamedTuple):
    """A stretch of one source to be marked in the reader. ``label``: the speaker, the value, the question."""

    start: int
    end: int
    what: MarkKind
    label: str


@dataclass(frozen=True, slots=True)
class Facet:
    """What the panes can be narrowed to: a source, speaker or question by its number, a day in ISO form, or a
    kind of quote.
    """

    what: FacetKind
    value: int | str
    name: str = field(default="", compare=False)
    """What people call it."""


class SpeakerRow(NamedTuple):
    """Somebody the panes can be narrowed to."""

    id: int
    name: str
    heard: int
    """In how many sources; counting stops at some dozens."""


class CoverageRow(NamedTuple):
    """How much was printed on a day."""

    day: date
    sources: int
    quotes: int


class TellingRow(NamedTuple):
    """One source's telling of an event."""

    source: int
    start: int
    end: int
    status: EventStatus
    date: DateValue | None
    outlet: str | None
    file: str
    passing: bool = False
    """Whether it only speaks of the event in passing."""


class Unseen(NamedTuple):
    """How much of each kind the reader has not seen. Counting stops at ten thousand."""

    sources: int = 0
    quotes: int = 0
    questions: int = 0
    """Questions with evidence that was not seen."""
    events: int = 0


class Since(NamedTuple):
    """What has come since the reader last left, and was not seen yet."""

    sources: int = 0
    quotes: int = 0
    questions: int = 0
    """Questions with new evidence."""
    events: int = 0


class Counts(NamedTuple):
    """How much there is. ``sources`` counts refused files too: read + pending + failed; ``quotes`` those that
    are shown, an utterance of several sources once; ``questions`` are the reader's own, without what is only
    suggested.
    """

    sources: int
    read: int
    pending: int
    failed: int
    quotes: int
    questions: int
    events: int


class Sought(NamedTuple):
    """A place where a search hit: the sentence or paragraph around the words sought."""

    source: int
    start: int
    end: int
    text: str
    outlet: str | None
    file: str


class Taken(NamedTuple):
    """The source an article became, and whether it is a new one (False: the same bytes were known)."""

    id: int
    new: bool
