"""The words of the house as frozen, typed values.

Every finding is a :class:`Span`: a source and two character offsets into that source's *stored* text,
counted from 0, end exclusive. Nothing here acts. The words that panes show are in
:mod:`storywatch.values`, which alone is imported here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from storywatch.values import (
    MOVED,
    PASSING,
    POINTER,
    DateKind,
    DateValue,
    Direction,
    EventStatus,
    Lean,
    NameKind,
    Precision,
    PublishedBasis,
    QuestionStatus,
    QuoteKind,
    SetBy,
    SourceState,
    Standing,
)

__all__ = [
    "GOES_ON", "LOOSE", "MOVED", "PASSING", "POINTER", "Anchor", "Attributed", "Change", "DateExpression",
    "DateKind", "DateRule", "DateValue", "Direction", "Draft", "Event", "EventStatus", "Evidence",
    "Findings", "Happening", "Lean", "Mention", "Name", "NameKind", "Precision", "PublishedBasis",
    "Question", "QuestionStatus", "Quote", "QuoteKind", "Refusal", "ResolvedDate", "Ruling", "Said",
    "Sentence", "SetBy", "Source", "SourceState", "Span", "Speaker", "Standing", "Stated", "Statement",
    "Story", "Telling",
]  # fmt: skip

GOES_ON = "^=on"
"""Stands among the words of a telling that has its day from the sentence before it and goes on from there."""
LOOSE = "^=loose"
"""Stands among the words of a telling without a day in an article that gives most of its news a day."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one source's stored text: ``text[start:end]``."""

    source: int
    start: int
    end: int

    def within(self, text: str) -> str:
        """The very characters the span covers, given the source's stored text."""
        return text[self.start : self.end]

    def touches(self, other: Span) -> bool:
        """Whether both lie in one source and share at least one character."""
        return self.source == other.source and self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.source == other.source and self.start <= other.start and other.end <= self.end


# --- dates ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateRule:
    """What a date expression asks of a calendar, before anybody knows the day it was written on.

    ========== =================================== =========================================
    form       uses                                example
    ========== =================================== =========================================
    fixed      ``value``                           "10 April 2017" -> value "2017-04-10"
    weekday    ``n`` (Monday 0), ``lean``          "on Thursday evening" -> n 3, lean past
    monthday   ``month``, ``n`` (day), ``lean``    "11 April" -> month 4, n 11, lean nearest
    month      ``month``, ``lean``, ``unit``       "in March" -> month 3; "the third quarter" -> month 7,
                                                   unit quarter; "in the summer" -> month 6, unit season
    shift      ``unit``, ``n``, ``lean``           "yesterday" -> day -1; "last week" -> week -1
    span       ``parts`` (first, last)             "between 3 and 5 March"
    ========== =================================== =========================================

    A monthday may carry the name of a moving feast as ``value`` instead of ``month`` and ``n``: "easter".
    ``parts`` holds one rule in the other forms: what is counted from, or looked inside, instead of the day of
    writing ("the following day" after "10 April": shift day 1 of that rule; "Tuesday of last week").
    ``strict`` leaves out the day of writing itself: "last Thursday", said on a Thursday, is a week old.

    Keeping the rule instead of the day lets a corrected publication date move every relative date of
    its article at once, without reading the text again.
    """

    form: Literal["fixed", "weekday", "monthday", "month", "shift", "span"]
    value: str = ""
    unit: Literal["", "day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century"] = (
        ""
    )
    n: int = 0
    month: int = 0
    lean: Lean = "past"
    parts: tuple[DateRule, ...] = ()
    strict: bool = False


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as printed, what it asks of the calendar, and which way its sentence looks."""

    span: Span
    rule: DateRule
    kind: DateKind
    confidence: float = 1.0


# --- what reading finds in one source ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. ``lemmas`` are its content words in base form, lower case, in order, one space apart."""

    span: Span
    lemmas: str
    furniture: bool = False
    """Captions, credits, "Follow us" lines: shown in the text, kept out of quotes and timeline."""


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody or something that an article names: the fullest form printed, and what else it is called."""

    name: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words attributed to somebody. The span takes in the quotation marks.

    ``speaker`` is the fullest form that the article prints of the name ("Rosa Ferrand" for "Ms Ferrand"
    and for "she"), or the description ("a senior official"), or None where nobody can be named.
    ``mention`` is where the speaker stands beside this quote. Pieces of one utterance ("…," she said, "…")
    share the number ``utterance``.
    """

    span: Span
    kind: QuoteKind
    speaker: str | None
    mention: Span | None
    cue: str | None
    confidence: float
    utterance: int
    via: str | None = None
    said: DateRule | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """One sentence that tells of an event, as one source tells it. Merged into events by the story.

    ``date`` is the rule of the expression that dates it, or None for "as of the article's own day"
    where ``undated`` is False. ``words`` are the lemmas that say what happened; ``names`` who took part. A
    mark in front of a word: "=" a kind of happening, "@" who does it, "~" what else the sentence speaks of,
    "^" the agency it is credited to; "^=the" marks what the reader is taken to know ("the talks").
    """

    span: Span
    title: str
    status: EventStatus
    date: DateRule | None
    undated: bool
    words: tuple[str, ...]
    names: tuple[str, ...]
    weight: float = 1.0
    """Prominence in its article, 0 to 1: the lead counts most."""


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything reading found in one source. ``reader`` is the version of the rules that found it."""

    reader: str
    sentences: tuple[Sentence, ...] = ()
    quotes: tuple[Quote, ...] = ()
    names: tuple[Name, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    happenings: tuple[Happening, ...] = ()


# --- sources ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stated:
    """Something an article says of itself, and the words that say so."""

    value: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as decoded, before it is a source. ``text`` has line feeds only and no NUL."""

    file: str
    """The name as dropped, for people: any byte that is not UTF-8 is escaped. Never used as a path."""
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    encoding: str
    text: str
    modified: date | None = None
    """The file's own day (its time of last change), the weakest basis for a publication date."""
    outlet: Stated | None = None
    title: Stated | None = None
    byline: Stated | None = None
    published: Stated | None = None
    """``value`` is YYYY-MM-DD."""
    replaced: int = 0
    """Characters that could not be decoded and stand as U+FFFD."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that cannot become a source: one clear sentence why, and what to do."""

    file: str
    reason: str
    remedy: str
    sha256: str | None = None
    """None where the bytes could not be read; such a file stays where it is."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as taken in, with its stored text."""

    id: int
    file: str
    sha256: str | None
    encoding: str | None
    received: str
    """ISO time, UTC."""
    state: SourceState
    text: str
    words: int
    outlet: str | None = None
    outlet_evidence: str | None = None
    title: str | None = None
    byline: str | None = None
    published: date | None = None
    published_basis: PublishedBasis | None = None
    published_evidence: str | None = None
    reason: str | None = None
    near_duplicate_of: int | None = None
    supersedes: int | None = None
    modified: date | None = None
    """The file's own day, the weakest basis for ``published``."""


# --- the story --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, organisation or described role across the story."""

    id: int
    name: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    def joined(self, other: Speaker) -> Speaker:
        """This speaker, known as well by every name and role of another."""
        names = (*self.aliases, other.name, *other.aliases)
        aliases = tuple(dict.fromkeys(name for name in names if name != self.name))
        return replace(self, aliases=aliases, roles=tuple(dict.fromkeys((*self.roles, *other.roles))))


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quote as the story knows it: the finding, and who in the story said it on which day."""

    id: int
    quote: Quote
    text: str
    speaker: str | None
    said_on: DateValue | None
    statement: int | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One utterance, carried by one or more quotes in one or more sources."""

    id: int
    speaker: str | None
    text: str
    quotes: tuple[int, ...]
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """One source's telling of an event."""

    span: Span
    status: EventStatus
    date: DateValue | None
    title: str
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    weight: float = 1.0
    stated: bool = True
    """Whether its own words give the date; False where it is only as of the article's day."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article offers for finding the days of the articles around it.

    ``texts`` are the date expressions as printed, parallel to ``dates``. ``said`` are its marked quotes, each
    with the rule of the day on which the article says it was said, or None.
    """

    id: int
    published: date | None
    basis: PublishedBasis | None
    modified: date | None = None
    dates: tuple[DateExpression, ...] = ()
    texts: tuple[str, ...] = ()
    happenings: tuple[Happening, ...] = ()
    said: tuple[tuple[str, DateRule | None], ...] = ()
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something on the timeline, told by one or more sources. ``mentions`` are in order of arrival."""

    id: int
    date: DateValue | None
    title: str
    status: EventStatus
    importance: int
    """1 to 3, 3 the highest."""
    mentions: tuple[Mention, ...]
    origins: int = 1
    pinned: bool = False
    dropped: bool = False
    """Whether it is kept off the timeline, so that its tellings found no other: the reader has said that it
    is no event, or without a ruling it is told too loosely to be shown."""
    ruling: str | None = None
    """The key of the reader's ruling on it, if any."""

    @property
    def tellings(self) -> tuple[Mention, ...]:
        """Its mentions without those in passing, which say nothing of it."""
        return tuple(m for m in self.mentions if m.weight > PASSING)

    @property
    def set_by_reader(self) -> bool:
        """Whether the reader has put a hand to it."""
        return self.ruling is not None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A telling that the reader has ruled on: where it stood, the title it had, and its very words.

    Without a title it is a sentence that the reader says speaks of no event in passing.
    """

    span: Span
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the reader says of an event. Its tellings belong together, and with those of no other ruling."""

    key: str
    own: bool = False
    """Whether it is an entry of the reader's own, which needs no telling."""
    dated: bool = False
    """Whether ``date`` is the reader's word; None is then "no day known"."""
    date: DateValue | None = None
    title: str | None = None
    """None: as the tellings have it. The same for ``status``."""
    status: EventStatus | None = None
    pinned: bool = False
    dropped: bool = False
    tellings: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span that bears on a question."""

    span: Span
    direction: Direction
    confirmed: bool = False
    speaker: str | None = None
    label: str = ""
    """The cue that says what it is: "declined to say", "no consensus"; empty where it has none."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that bears on a question, as it is compared with others of the same question."""

    id: int
    source: int
    speaker: str | None
    text: str
    quoted: tuple[tuple[int, str], ...] = ()
    """The quotes in it: the statement each belongs to, and its words."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step in a question's history."""

    at: str
    status: QuestionStatus
    why: str
    span: Span | None = None
    """The sentence that decided it, if the reader named one."""


@dataclass(frozen=True, slots=True)
class Question:
    """A matter the reader watches. Only the reader sets ``status``."""

    id: int
    question: str
    terms: tuple[str, ...]
    status: QuestionStatus = "open"
    set_by: SetBy = "reader"
    due: date | None = None
    evidence: tuple[Evidence, ...] = ()
    history: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """A date expression with the interval it means, or None where nothing says so."""

    span: Span
    value: DateValue | None
    kind: DateKind


@dataclass(frozen=True, slots=True)
class Story:
    """The whole story at one moment, for the briefing."""

    title: str
    reader: str
    sources: tuple[Source, ...] = ()
    quotes: tuple[Attributed, ...] = ()
    statements: tuple[Statement, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[ResolvedDate, ...] = ()
    timeline: tuple[Event, ...] = ()
    questions: tuple[Question, ...] = ()
    suggestions: tuple[Question, ...] = ()
    texts: dict[int, str] = field(default_factory=dict)
