"""A small made-up story, a reader and a desk that hold it: what the screen is tried on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from textual.pilot import Pilot

from storage.rows import (
    Counts,
    CoverageRow,
    EvidenceRow,
    Facet,
    Mark,
    Preview,
    QuestionRow,
    QuoteRow,
    Since,
    Sought,
    SourceRow,
    SpeakerRow,
    TellingRow,
    TimelineRow,
    Unseen,
)
from storywatch.correcting import KEEP, DeskError, Keep
from storywatch.model import (
    PASSING,
    Change,
    DateValue,
    Direction,
    Event,
    EventStatus,
    Evidence,
    Mention,
    Question,
    QuestionStatus,
    Sentence,
    Source,
    Span,
    Speaker,
)
from storywatch.news import News
from tui.app import StorywatchApp
from tui.copying import Copier

NOW = datetime(2031, 4, 14, 9, 30, tzinfo=UTC)

HARBOUR = """Harbour Post
Ministers to meet in Tamsin as inspectors wait

TAMSIN, 12 April 2031 - The foreign ministers of Orvania and Keld will meet in Tamsin on 15 May \
to discuss the return of inspectors to the Lune strait, officials of both countries said on Saturday.

“We will not sign anything before the inspectors return,” Orvanian Foreign Minister Rosa Ferrand \
told reporters. “That has been our position [since March], and it has not changed.”

Her Keldish counterpart, Anton Brisk, said his government was “ready to listen”, but would not accept \
conditions set by others.

A senior official said the talks could still be called off. The two sides last met on 3 March, when \
talks broke down within an hour.

Sanctions on Keldish shipping, imposed last year, remain in force. Keld has asked for them to be \
lifted before any talks begin.
"""

MERIDIAN = """Keld denies it has called off Tamsin talks

Keld's foreign ministry on Sunday denied reports that it had cancelled the May meeting in Tamsin.

“Nothing has been called off,” spokeswoman Ilse Marn said. “The minister will travel as planned.”

The Courier had reported, citing a diplomat, that Brisk “sees no point” in the trip.
"""

BRACKETS = "The envoy said: “He will [not] meet [the president] before [sic] the vote,” and left.\n"


def source(ident: int, text: str, **more: object) -> Source:
    base = Source(
        ident,
        f"article-{ident}.txt",
        f"{ident:064x}",
        "utf-8",
        "2031-04-13T08:00:00+00:00",
        "read",
        text,
        len(text.split()),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def row_of(item: Source, quotes: int = 0, remedy: str | None = None) -> SourceRow:
    return SourceRow(
        item.id,
        item.file,
        item.state,
        item.outlet,
        item.title,
        " ".join(item.text.split()[:12]),
        item.published,
        item.published_basis,
        item.words,
        item.reason,
        remedy,
        item.received,
        0,
        quotes,
    )


@dataclass
class FakeStory:
    """What the fake reader answers with. Bump ``version`` after a change, as a commit would."""

    articles: list[Source] = field(default_factory=list)
    quotes: list[QuoteRow] = field(default_factory=list)
    questions: list[QuestionRow] = field(default_factory=list)
    retired: list[QuestionRow] = field(default_factory=list)
    evidence: list[EvidenceRow] = field(default_factory=list)
    timeline: list[TimelineRow] = field(default_factory=list)
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    new: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    fresh: set[tuple[str, int]] = field(default_factory=set)
    """What the reader has not seen, as kind and number."""
    tellings: list[tuple[int, TellingRow]] = field(default_factory=list)
    left: str | None = None
    version: int = 1
    previews: dict[str, Preview] = field(default_factory=dict)
    """What a question would have, by how it begins."""
    roots: dict[int, int] = field(default_factory=dict)
    history: dict[int, tuple[Change, ...]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    reads: int = 0
    fails: Exception | None = None
    """What reading ends with, from now on."""

    def who(self, speaker: str) -> int:
        known = list(dict.fromkeys(q.speaker for q in self.quotes if q.speaker))
        return [*known, speaker].index(speaker) + 1

    def text(self, ident: int) -> str:
        return next(a.text for a in self.articles if a.id == ident)

    def span(self, ident: int, words: str) -> tuple[int, int]:
        start = self.text(ident).index(words)
        return start, start + len(words)

    def quote(self, ident: int, words: str, speaker: str | None, **more: object) -> None:
        article = next(a for a in self.articles if a.id == ident)
        start, end = self.span(ident, words)
        row = QuoteRow(
            len(self.quotes) + 1,
            ident,
            start,
            end,
            words,
            "direct",
            speaker,
            "said",
            None,
            0.9,
            article.outlet,
            article.file,
            DateValue.day(article.published) if article.published else None,
            article.published,
            None,
            1,
            who=self.who(speaker) if speaker else None,
        )
        self.quotes.append(replace(row, **more))  # type: ignore[arg-type]
        self.marks.setdefault(ident, []).append(Mark(start, end, "quote", speaker or ""))

    def event(self, ident: int, words: str, day: DateValue | None, title: str, **more: object) -> None:
        start, end = self.span(ident, words)
        row = TimelineRow(
            len(self.timeline) + 1,
            day,
            day.precision if day else "unknown",
            title,
            words,
            "happened",
            2,
            1,
            1,
            ident,
            start,
            end,
        )
        more.setdefault("origins", more.get("sources", 1))
        self.timeline.append(replace(row, **more))  # type: ignore[arg-type]
        self.timeline.sort(key=lambda e: (e.date is None, e.date or DateValue.day(date.max), e.id))

    def bear(self, question: int, ident: int, words: str, direction: str, speaker: str | None = None) -> None:
        article = next(a for a in self.articles if a.id == ident)
        start, end = self.span(ident, words)
        row = EvidenceRow(
            question,
            ident,
            start,
            end,
            words,
            direction,  # type: ignore[arg-type]
            False,
            speaker,
            article.outlet,
            article.file,
            article.published,
            len(self.evidence) + 1,
        )
        self.evidence.insert(0, row)
        self.marks.setdefault(ident, []).append(Mark(start, end, "evidence", "bears on the talks"))

    def retire(self, ident: int, *, back: bool = False) -> None:
        """Take a question off the list, or put it back."""
        here, there = (self.retired, self.questions) if back else (self.questions, self.retired)
        there += [row for row in here if row.id == ident]
        here[:] = [row for row in here if row.id != ident]

    def suggest(self, question: str, ident: int, words: str) -> QuestionRow:
        """A suggestion, made of these words."""
        start, end = self.span(ident, words)
        article = next(a for a in self.articles if a.id == ident)
        number = len(self.questions) + len(self.retired) + 1
        made = EvidenceRow(
            number, ident, start, end, words, "uncertain", False, None, article.outlet, article.file,
            article.published,
        )  # fmt: skip
        return self.ask(question, set_by="suggestion", made_of=made, sources=1)

    def ask(self, question: str, **more: object) -> QuestionRow:
        known = next((row for row in self.questions if row.question == question), None)
        if known is not None:
            row = replace(known, set_by="reader", **more)  # type: ignore[arg-type]
            self.questions[self.questions.index(known)] = row
            return row
        ident = len(self.questions) + len(self.retired) + 1
        found = [e for e in self.evidence if e.question == ident]
        tally = {d: sum(e.direction == d for e in found) for d in ("for", "against", "uncertain", "context")}
        row = QuestionRow(
            ident,
            question,
            "open",
            None,
            (),
            tally["for"],
            tally["against"],
            tally["uncertain"],
            tally["context"],
            found[0] if found else None,
            "reader",
        )
        row = replace(row, **more)  # type: ignore[arg-type]
        self.questions.append(row)
        return row


def holds(words: str, *texts: str | None) -> bool:
    said = " ".join(text for text in texts if text).casefold()
    return all(word in said for word in words.casefold().split())


def done() -> Future[None]:
    future: Future[None] = Future()
    future.set_result(None)
    return future


class FakeReader:
    """A reader of a fake story."""

    def __init__(self, story: FakeStory) -> None:
        self.story = story

    def sources(self, limit: int = 2000, within: Sequence[Facet] = (), words: str = "") -> list[SourceRow]:
        self.story.reads += 1
        count = {a.id: sum(q.source == a.id for q in self.story.quotes) for a in self.story.articles}
        rows = [row_of(a, count[a.id]) for a in reversed(self.story.articles)]
        rows = [replace(row, seen=("source", row.id) not in self.story.fresh) for row in rows]
        found = [r for r in rows if holds(words, r.outlet, r.title) and all(self._fits(r, f) for f in within)]
        return found[:limit]

    def quotes(
        self, limit: int = 2000, order: str = "importance", within: Sequence[Facet] = (), words: str = ""
    ) -> list[QuoteRow]:
        rows = [replace(row, seen=("quote", row.id) not in self.story.fresh) for row in self.story.quotes]
        if order == "newest":
            rows.sort(key=lambda row: row.published or date.min, reverse=True)
        elif order == "speaker":
            rows.sort(key=lambda row: (row.who is None, row.who))
        found = [r for r in rows if holds(words, r.speaker, r.text) and all(self._fits(r, f) for f in within)]
        return found[:limit]

    def questions(self, within: Sequence[Facet] = (), words: str = "") -> list[QuestionRow]:
        found = []
        for row in self.story.questions:
            mine = [e for e in self.story.evidence if e.question == row.id]
            new = tuple(e.id for e in mine if ("evidence", e.id) in self.story.fresh)
            if all(any(e.source == f.value for e in mine) for f in within if f.what == "source"):
                found.append(replace(row, unseen=new))
        return found

    def _fits(self, row: SourceRow | QuoteRow | TimelineRow, facet: Facet) -> bool:
        ident = row.id if isinstance(row, SourceRow) else row.source
        said = [row] if isinstance(row, QuoteRow) else [q for q in self.story.quotes if q.source == ident]
        match facet.what:
            case "source":
                return facet.value == ident
            case "speaker":
                return facet.value in [q.who for q in said]
            case "day":
                return facet.value in [q.published.isoformat() for q in said if q.published]
            case "kind":
                return facet.value in [q.kind for q in said]
            case "question":
                return ident in {e.source for e in self.story.evidence if e.question == facet.value}
        return True

    def voices(self, limit: int = 500) -> list[SpeakerRow]:
        heard = dict.fromkeys((q.who, q.speaker) for q in self.story.quotes if q.who is not None)
        return [SpeakerRow(who or 0, name or "", 1) for who, name in heard][:limit]

    def search(self, text: str, limit: int = 50) -> list[Sought]:
        return [
            Sought(a.id, at, at + len(paragraph), paragraph, a.outlet, a.file)
            for a in self.story.articles
            for paragraph in a.text.split("\n\n")
            if text.split() and paragraph and holds(text, paragraph)
            for at in [a.text.index(paragraph)]
        ][:limit]

    def tellings(self, event_id: int) -> list[TellingRow]:
        return [told for event, told in self.story.tellings if event == event_id]

    def coverage(self, days: int = 120) -> list[CoverageRow]:
        printed = Counter(a.published for a in self.story.articles if a.published)
        said = Counter(q.published for q in self.story.quotes if q.published)
        return [CoverageRow(day, n, said[day]) for day, n in sorted(printed.items())]

    def unseen(self) -> Unseen:
        count = Counter(what for what, _ in self.story.fresh)
        return Unseen(count["source"], count["quote"], count["evidence"], count["event"])

    def left(self) -> str | None:
        return self.story.left

    def since(self, left: str) -> Since:
        new = self.unseen()
        return Since(new.sources, new.quotes, new.questions, new.events)

    def question(self, question_id: int) -> Question | None:
        row = next((q for q in self.story.questions if q.id == question_id), None)
        if row is None:
            return None
        found = tuple(
            Evidence(Span(e.source, e.start, e.end), e.direction, e.confirmed, e.speaker)
            for e in self.evidence(question_id)
        )
        told = self.story.history.get(row.id, ())
        return Question(row.id, row.question, row.terms, row.status, row.set_by, row.due, found, told)

    def event(self, event_id: int) -> Event | None:
        row = next((e for e in self.story.timeline if e.id == event_id), None)
        if row is None:
            return None
        told = (
            ()
            if row.source is None
            else (Mention(Span(row.source, row.start, row.end), row.status, row.date, row.title),)
        )
        told += tuple(
            Mention(Span(one.source, one.start, one.end), one.status, None, "", weight=PASSING)
            for one in self.tellings(event_id)
            if one.passing
        )
        return Event(row.id, row.date, row.title, row.status, row.importance, told, row.origins, row.pinned)

    def speakers(self) -> list[Speaker]:
        names = dict.fromkeys(q.speaker for q in self.story.quotes if q.speaker)
        return [Speaker(number, name, "person") for number, name in enumerate(names, 1)]

    def roots(self) -> dict[int, int]:
        return self.story.roots

    def sentences(self, source_ids: Iterable[int]) -> list[tuple[Sentence, str]]:
        return [
            (Sentence(Span(ident, found.start(), found.end()), ""), found[0])
            for ident in source_ids
            for found in re.finditer(r"[^\s.](?:[^.\n]|\.(?! ))*\.?[”’]?", self.story.text(ident))
        ]

    def dropped_quotes(self, limit: int = 2000) -> list[QuoteRow]:
        return []

    def dropped_events(self) -> list[Event]:
        return []

    def evidence(self, question_id: int) -> list[EvidenceRow]:
        return [e for e in self.story.evidence if e.question == question_id]

    def timeline(self, limit: int = 2000, within: Sequence[Facet] = (), words: str = "") -> list[TimelineRow]:
        rows = [replace(row, seen=("event", row.id) not in self.story.fresh) for row in self.story.timeline]
        return [r for r in rows if holds(words, r.title) and all(self._fits(r, f) for f in within)][:limit]

    def around(self, day: date, many: int) -> list[TimelineRow]:
        rows = self.timeline()
        begun = sum(row.date is not None and row.date.first <= day for row in rows)
        return rows[max(0, begun - many) : begun + many]

    def source(self, source_id: int) -> Source | None:
        return next((a for a in self.story.articles if a.id == source_id), None)

    def marks(self, source_id: int) -> list[Mark]:
        return sorted(self.story.marks.get(source_id, []), key=lambda m: (m.start, m.end))

    def counts(self) -> Counts:
        states = [a.state for a in self.story.articles]
        return Counts(
            len(states),
            states.count("read"),
            states.count("taken"),
            states.count("failed"),
            len(self.story.quotes),
            len(self.story.questions),
            len(self.story.timeline),
        )

    def new_in(self, source_id: int) -> list[tuple[int, int]]:
        return self.story.new.get(source_id, [])

    def encodings(self) -> dict[str, int]:
        return dict(Counter(a.encoding for a in self.story.articles if a.encoding and a.text))

    def setting(self, key: str) -> str | None:
        return self.story.settings.get(key)

    def data_version(self) -> int:
        if self.story.fails is not None:
            raise self.story.fails
        return self.story.version

    def snapshot(self) -> AbstractContextManager[None]:
        return nullcontext()

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class FakeHealth:
    role: str = "leader"
    watching: str = "events"
    reading: tuple[int, int] = (0, 0)
    fault: str | None = None
    missing: str | None = None
    notice: str | None = None
    title: str | None = None
    outdated: int = 0
    settled: bool = True


@dataclass
class FakePaths:
    """Paths of a story, with what is on disk made up."""

    story: Path
    there: bool = True
    nothing: bool = False

    @property
    def inbox(self) -> Path:
        return self.story / "inbox"

    @property
    def done(self) -> Path:
        return self.inbox / "done"

    @property
    def failed(self) -> Path:
        return self.inbox / "failed"

    @property
    def db(self) -> Path:
        return self.story / "story.db"

    def exists(self) -> bool:
        return self.there

    def empty(self) -> bool:
        return self.nothing


class FakeDesk:
    """A desk that does nothing by itself."""

    def __init__(self, story: FakeStory, db: Path | None = None) -> None:
        self.story = story
        self.db = db
        self.calls: list[str] = []
        self.asked: list[str] = []
        self.declared: list[tuple[str, tuple[str, ...], date | None]] = []
        self.seen: list[tuple[str, tuple[int, ...], bool]] = []
        self.set: list[tuple[object, ...]] = []
        """What was corrected, in order."""
        self.listener: Callable[[], None] = lambda: None
        self.now = FakeHealth()
        self.refuses: Exception | None = None
        self.fails: Exception | None = None
        self.done: list[tuple[object, ...]] = []
        self.previewed: list[tuple[str, tuple[str, ...]]] = []
        self.slow = False
        """Whether previews wait in ``promised`` until somebody keeps them."""
        self.promised: list[tuple[str, Future[Preview]]] = []
        self.follower: Callable[[News], None] = lambda _: None
        self.way_given = 0
        """How often it was told that a key was pressed."""

    def open(self) -> None:
        self.calls.append("open")
        if self.refuses is not None:
            raise self.refuses
        if self.db is not None:
            self.db.parent.mkdir(parents=True, exist_ok=True)
            self.db.touch()

    def start(self) -> None:
        self.calls.append("start")

    def subscribe(self, listener: Callable[[], None]) -> None:
        self.listener = listener

    def ask(self, question: str, terms: Iterable[str] = (), due: date | None = None) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(question)
        self.declared.append((question, tuple(terms), due))
        self.story.ask(question, terms=tuple(terms), due=due)
        self.tell()

    def see(self, what: str, ids: Iterable[int], seen: bool = True) -> Future[None]:
        if self.now.role == "viewer":
            raise RuntimeError("another storywatch leads this story")
        given = {(what, number) for number in ids}
        self.seen.append((what, tuple(sorted(number for _, number in given)), seen))
        self.story.fresh = self.story.fresh - given if seen else self.story.fresh | given
        self.story.version += 1
        return done()

    def leave(self) -> Future[None]:
        self.calls.append("leave")
        return done()

    def preview(self, wording: str, terms: Iterable[str] = ()) -> Future[Preview]:
        self.previewed.append((wording, tuple(terms)))
        future: Future[Preview] = Future()
        if self.fails is not None:
            future.set_exception(self.fails)
        elif self.slow:
            self.promised.append((wording, future))
        else:
            future.set_result(self.ahead(wording))
        return future

    def ahead(self, wording: str) -> Preview:
        """What the longest of the wordings that ``story.previews`` knows would find."""
        known = [w for w in self.story.previews if wording.startswith(w)]
        return self.story.previews[max(known, key=len)] if known else Preview()

    def remember(self, key: str, value: str) -> None:
        if self.now.role == "viewer":
            raise RuntimeError("another storywatch leads this story")
        self.story.settings[f"screen {key}"] = value

    def correct(self, source_id: int, **more: object) -> Future[None]:
        return self._promise("correct", source_id, {k: v for k, v in more.items() if v is not KEEP})

    def decode_anew(self, source_id: int, encoding: str) -> Future[None]:
        return self._promise("decode_anew", source_id, encoding)

    def retry(self, source_id: int | None = None) -> Future[None]:
        return self._promise("retry", source_id)

    def follow(self, follower: Callable[[News], None]) -> None:
        self.follower = follower

    def _promise(self, *done: object) -> Future[None]:
        """What was asked is noted; it fails at once for a viewer, or later with ``fails``."""
        if self.now.role == "viewer":
            raise DeskError("another storywatch leads this story: do it there, or close that one first")
        future: Future[None] = Future()
        if self.fails is not None:
            future.set_exception(self.fails)
        else:
            self.done.append(done)
            future.set_result(None)
        return future

    def give_way(self) -> None:
        self.way_given += 1

    def suspect(self) -> None:
        self.calls.append("suspect")

    @property
    def corrections(self) -> FakeCorrections:
        return FakeCorrections(self)

    def tell(self) -> None:
        self.story.version += 1
        self.listener()

    def health(self) -> FakeHealth:
        return self.now

    def close(self) -> None:
        self.calls.append("close")


class FakeCorrections:
    """Notes what it is told to correct: ``desk.set`` holds the name of each method with what it was given."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def _note(self, what: str, *given: object) -> Future[None]:
        if self._desk.now.role == "viewer":
            raise DeskError("another storywatch leads this story: do it there, or close that one first")
        future: Future[None] = Future()
        if self._desk.refuses is not None:
            future.set_exception(self._desk.refuses)
            return future
        self._desk.set.append((what, *given))
        future.set_result(None)
        self._desk.tell()
        return future

    def set_speaker(self, quote_id: int, name: str | None) -> Future[None]:
        return self._note("set_speaker", quote_id, name)

    def drop_quote(self, quote_id: int, *, dropped: bool = True) -> Future[None]:
        return self._note("drop_quote", quote_id, dropped)

    def restore_quote(self, quote_id: int) -> Future[None]:
        return self._note("restore_quote", quote_id)

    def merge_speakers(self, speaker_id: int, into: int) -> Future[None]:
        return self._note("merge_speakers", speaker_id, into)

    def part_speakers(self, name: str) -> Future[None]:
        return self._note("part_speakers", name)

    def judge(
        self, question_id: int, span: Span, direction: Direction | None, *, confirmed: bool, dropped: bool
    ) -> Future[None]:
        return self._note("judge", question_id, span, direction, confirmed, dropped)

    def set_status(
        self, question_id: int, status: QuestionStatus, why: str, span: Span | None = None
    ) -> Future[None]:
        return self._note("set_status", question_id, status, why, span)

    def dismiss(self, question_id: int) -> Future[None]:
        self._desk.story.retire(question_id)
        return self._note("dismiss", question_id)

    def bring_back(self, question_id: int) -> Future[None]:
        self._desk.story.retire(question_id, back=True)
        return self._note("bring_back", question_id)

    def merge_question(self, question_id: int, into: int) -> Future[None]:
        self._desk.story.retire(question_id)
        return self._note("merge_question", question_id, into)

    def withdraw(self, question_id: int) -> Future[None]:
        self._desk.story.retire(question_id)
        return self._note("withdraw", question_id)

    def set_event(
        self,
        event_id: int,
        *,
        date: date | DateValue | Keep | None = KEEP,
        title: str | Keep | None = KEEP,
        status: EventStatus | Keep | None = KEEP,
        pinned: bool | Keep = KEEP,
    ) -> Future[None]:
        given = {"date": date, "title": title, "status": status, "pinned": pinned}
        return self._note("set_event", event_id, {k: v for k, v in given.items() if v is not KEEP})

    def drop_event(self, event_id: int, *, dropped: bool = True) -> Future[None]:
        return self._note("drop_event", event_id, dropped)

    def merge_events(self, event_id: int, into: int) -> Future[None]:
        return self._note("merge_events", event_id, into)

    def split_event(self, event_id: int, span: Span) -> Future[None]:
        return self._note("split_event", event_id, span)

    def set_passing(self, span: Span, *, away: bool) -> Future[None]:
        return self._note("set_passing", span, away)

    def add_event(self, date: date | DateValue | None, title: str, status: EventStatus) -> Future[None]:
        return self._note("add_event", date, title, status)

    def restore_event(self, event_id: int) -> Future[None]:
        return self._note("restore_event", event_id)


def tamsin() -> FakeStory:
    """The story of the talks in Tamsin: six articles, one of them refused, one waiting."""
    story = FakeStory()
    day12, day13 = date(2031, 4, 12), date(2031, 4, 13)
    story.articles = [
        source(
            1,
            HARBOUR,
            outlet="Harbour Post",
            title="Ministers to meet in Tamsin as inspectors wait",
            published=day12,
            published_basis="stated",
            file="harbour-post-0412.txt",
        ),
        source(
            2,
            MERIDIAN,
            outlet="Meridian",
            title="Keld denies it has called off Tamsin talks",
            published=day13,
            published_basis="inferred",
            file="meridian.txt",
        ),
        source(3, BRACKETS, published=day13, published_basis="file", file="clip.txt"),
        source(4, "", state="failed", reason="It is empty.", file="empty.txt"),
        source(
            5,
            "Envoy of the northern port cities arrives for talks about talks\n\nMore to follow.\n",
            state="taken",
            outlet="Courier of the Northern Port Cities",
            title="Envoy of the northern port cities arrives for talks about talks",
            file="courier.txt",
        ),
    ]
    story.quote(1, "“We will not sign anything before the inspectors return,”", "Rosa Ferrand", sources=3)
    story.quote(1, "“That has been our position [since March], and it has not changed.”", "Rosa Ferrand")
    story.quote(2, "“Nothing has been called off,”", "Ilse Marn", sources=2)
    story.quote(2, "“The minister will travel as planned.”", "Ilse Marn")
    story.quote(3, "“He will [not] meet [the president] before [sic] the vote,”", None)
    story.quote(1, "“ready to listen”", "Anton Brisk", kind="mixed")
    story.quote(2, "“sees no point”", "Anton Brisk", kind="mixed", via="The Courier")
    story.quote(
        1, "the talks could still be called off", "a senior official", kind="indirect", confidence=0.6
    )
    story.event(
        1,
        "The two sides last met on 3 March",
        DateValue.day(date(2031, 3, 3)),
        "Talks break down within an hour",
    )
    story.event(
        1,
        "Sanctions on Keldish shipping, imposed last year, remain in force.",
        DateValue.year(2030),
        "Sanctions on Keldish shipping imposed",
        sources=2,
    )
    story.event(
        2,
        "Keld's foreign ministry on Sunday denied reports that it had cancelled the May meeting in Tamsin.",
        DateValue.day(day13),
        "Keld's foreign ministry denies that it has cancelled the meeting",
        importance=3,
        sources=2,
    )
    story.event(
        2,
        "Brisk “sees no point” in the trip",
        DateValue.day(day13),
        "Brisk said to see no point in the trip",
        status="claimed",
    )
    story.event(
        1,
        "The foreign ministers of Orvania and Keld will meet in Tamsin on 15 May",
        DateValue.day(date(2031, 5, 15)),
        "Foreign ministers of Orvania and Keld meet in Tamsin",
        status="scheduled",
        importance=3,
        sources=3,
    )
    story.event(1, "Keld has asked for them to be lifted", None, "Keld asks for sanctions to be lifted")
    story.event(
        1,
        "last met on 3 March",
        DateValue.week(date(2031, 3, 4)),
        "Inspectors leave the Lune strait",
        status="cancelled",
    )
    story.bear(1, 1, "The foreign ministers of Orvania and Keld will meet in Tamsin on 15 May", "for")
    story.bear(
        1, 1, "A senior official said the talks could still be called off.", "uncertain", "a senior official"
    )
    story.bear(1, 2, "“The minister will travel as planned.”", "for", "Ilse Marn")
    story.bear(1, 2, "Brisk “sees no point” in the trip", "against", "Anton Brisk")
    story.ask("Will the two foreign ministers meet in Tamsin on 15 May?", due=date(2031, 5, 15))
    story.bear(2, 1, "Keld has asked for them to be lifted before any talks begin.", "context")
    story.ask("sanctions", status="leaning no")
    story.ask("Do the inspectors return to the Lune strait?")
    return story


# --- trying the screen ------------------------------------------------------------------------------

SMALL, MIDDLE, LARGE = (80, 24), (120, 40), (200, 60)


class Tried(StorywatchApp):
    """The dashboard without its rest between rebuilds."""

    pace = 0.0

    def __init__(self, story: FakeStory, desk: FakeDesk, paths: FakePaths) -> None:
        super().__init__(paths, desk, lambda: NOW, lambda: FakeReader(story))
        self.story = story
        self.fake = desk
        self.emitted: list[str] = []
        # Never the clipboard of whoever runs the tests.
        self.copier = Copier(paths.story, self.emitted.append, {"TERM": "xterm"})


def dashboard(folder: Path, story: FakeStory | None = None, **more: bool) -> Tried:
    """A dashboard on a fake story; its folder holds an empty ``story.db``, so that it is read."""
    story = tamsin() if story is None else story
    paths = FakePaths(folder / "tamsin-talks", **more)
    if paths.there:
        paths.story.mkdir(exist_ok=True)
        paths.db.touch()
    return Tried(story, FakeDesk(story, paths.db), paths)


async def settle(pilot: Pilot[None]) -> None:
    """Until everything that was set off has been done and drawn."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def screen_text(app: Tried) -> str:
    """What stands on the screen, line by line."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    assert len(lines) == height
    return "\n".join("".join(segment.text for segment in line).ljust(width) for line in lines)
