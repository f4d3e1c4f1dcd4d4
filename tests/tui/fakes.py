"""A small made-up story, a reader and a desk that hold it: what the screen is tried on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from textual.pilot import Pilot

from storage.rows import Counts, EvidenceRow, Mark, QuestionRow, QuoteRow, SourceRow, TimelineRow
from storywatch.model import DateValue, Source
from tui.app import StorywatchApp

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
    evidence: list[EvidenceRow] = field(default_factory=list)
    timeline: list[TimelineRow] = field(default_factory=list)
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    version: int = 1
    settings: dict[str, str] = field(default_factory=dict)
    reads: int = 0

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
        )
        self.evidence.insert(0, row)
        self.marks.setdefault(ident, []).append(Mark(start, end, "evidence", "bears on the talks"))

    def ask(self, question: str, **more: object) -> QuestionRow:
        ident = len(self.questions) + 1
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


class FakeReader:
    """A reader of a fake story."""

    def __init__(self, story: FakeStory) -> None:
        self.story = story

    def sources(self, limit: int = 2000) -> list[SourceRow]:
        self.story.reads += 1
        count = {a.id: sum(q.source == a.id for q in self.story.quotes) for a in self.story.articles}
        return [row_of(a, count[a.id]) for a in reversed(self.story.articles)][:limit]

    def quotes(self, limit: int = 2000) -> list[QuoteRow]:
        return self.story.quotes[:limit]

    def questions(self) -> list[QuestionRow]:
        return list(self.story.questions)

    def evidence(self, question_id: int) -> list[EvidenceRow]:
        return [e for e in self.story.evidence if e.question == question_id]

    def timeline(self) -> list[TimelineRow]:
        return list(self.story.timeline)

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

    def setting(self, key: str) -> str | None:
        return self.story.settings.get(key)

    def data_version(self) -> int:
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
        self.listener: Callable[[], None] = lambda: None
        self.now = FakeHealth()
        self.refuses: Exception | None = None

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
        self.story.ask(question)
        self.tell()

    def remember(self, key: str, value: str) -> None:
        if self.now.role == "viewer":
            raise RuntimeError("another storywatch leads this story")
        self.story.settings[f"screen {key}"] = value

    def tell(self) -> None:
        self.story.version += 1
        self.listener()

    def health(self) -> FakeHealth:
        return self.now

    def close(self) -> None:
        self.calls.append("close")


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
