"""What the screen needs of the rest of the house, as protocols: tests and the house itself both fit them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from storage.rows import (
    Counts,
    CoverageRow,
    EvidenceRow,
    Facet,
    Mark,
    Preview,
    QuestionRow,
    QuoteOrder,
    QuoteRow,
    Seen,
    Since,
    Sought,
    SourceRow,
    SpeakerRow,
    TellingRow,
    TimelineRow,
    Unseen,
)
from storywatch.model import (
    DateValue,
    Direction,
    Event,
    EventStatus,
    Question,
    QuestionStatus,
    Sentence,
    Source,
    Span,
    Speaker,
)

if TYPE_CHECKING:
    from concurrent.futures import Future

    from storywatch.correcting import Keep


class News(Protocol):
    """One thing the desk did. Its text is not sanitised."""

    @property
    def kind(self) -> str:
        """What was done: taken, again, refused, read, unread …"""
        ...

    @property
    def file(self) -> str:
        """The file it was done to, as people see its name."""
        ...

    @property
    def detail(self) -> str:
        """More about it."""
        ...


class PathsPort(Protocol):
    """Where a story's files are."""

    @property
    def story(self) -> Path:
        """The story's folder."""
        ...

    @property
    def inbox(self) -> Path:
        """The folder that articles are dropped into."""
        ...

    @property
    def done(self) -> Path:
        """Where the originals of sources lie."""
        ...

    @property
    def failed(self) -> Path:
        """Where refused files lie."""
        ...

    @property
    def db(self) -> Path:
        """The story's file."""
        ...

    def exists(self) -> bool:
        """Whether this folder holds a story already."""
        ...

    def empty(self) -> bool:
        """Whether the folder is missing or holds nothing."""
        ...


class HealthPort(Protocol):
    """How the desk is doing."""

    @property
    def role(self) -> Literal["leader", "viewer"]:
        """Whether this process takes in, or follows one that does."""
        ...

    @property
    def watching(self) -> Literal["events", "polling", "off"]:
        """How the inbox is watched."""
        ...

    @property
    def reading(self) -> tuple[int, int]:
        """Sources read, of how many, in the backlog at hand."""
        ...

    @property
    def fault(self) -> str | None:
        """One sentence about what is wrong now."""
        ...

    @property
    def missing(self) -> str | None:
        """One sentence about why nothing is read."""
        ...

    @property
    def notice(self) -> str | None:
        """One sentence about what was put right."""
        ...

    @property
    def title(self) -> str | None:
        """What the reader calls the story; None for the name of its folder."""
        ...

    @property
    def settled(self) -> bool:
        """Whether nothing that has come is still to be taken in, read or folded in."""
        ...


class CorrectionsPort(Protocol):
    """What the reader corrects. The future ends when it is stored, or with a sentence why it cannot be.

    In a process that only follows, each raises DeskError at once.
    """

    def set_speaker(self, quote_id: int, name: str | None) -> Future[None]:
        """Who said it; None: nobody known."""
        ...

    def drop_quote(self, quote_id: int, *, dropped: bool = ...) -> Future[None]:
        """It is no quote, or is one after all."""
        ...

    def restore_quote(self, quote_id: int) -> Future[None]:
        """As it was read."""
        ...

    def merge_speakers(self, speaker_id: int, into: int) -> Future[None]:
        """Two speakers are one, called by the second's name."""
        ...

    def part_speakers(self, name: str) -> Future[None]:
        """They are not."""
        ...

    def judge(
        self, question_id: int, span: Span, direction: Direction | None, *, confirmed: bool, dropped: bool
    ) -> Future[None]:
        """Evidence confirmed, dropped, added by hand; neither: as the program has it."""
        ...

    def set_status(
        self, question_id: int, status: QuestionStatus, why: str, span: Span | None = ...
    ) -> Future[None]:
        """How a question stands, and why."""
        ...

    def dismiss(self, question_id: int) -> Future[None]:
        """A suggestion is never wanted again."""
        ...

    def bring_back(self, question_id: int) -> Future[None]:
        """It is, after all."""
        ...

    def merge_question(self, question_id: int, into: int) -> Future[None]:
        """A suggestion is what a question asks already."""
        ...

    def withdraw(self, question_id: int) -> Future[None]:
        """A question is no longer asked."""
        ...

    def set_event(
        self,
        event_id: int,
        *,
        date: date | DateValue | Keep | None = ...,
        title: str | Keep | None = ...,
        status: EventStatus | Keep | None = ...,
        pinned: bool | Keep = ...,
    ) -> Future[None]:
        """What the reader knows better of an event."""
        ...

    def drop_event(self, event_id: int, *, dropped: bool = ...) -> Future[None]:
        """It is no event, or is one after all."""
        ...

    def merge_events(self, event_id: int, into: int) -> Future[None]:
        """The first is the second."""
        ...

    def split_event(self, event_id: int, span: Span) -> Future[None]:
        """What is told there is another event."""
        ...

    def set_passing(self, span: Span, *, away: bool) -> Future[None]:
        """The sentence there speaks of no event in passing, or may."""
        ...

    def add_event(self, date: date | DateValue | None, title: str, status: EventStatus) -> Future[None]:
        """An entry of the reader's own."""
        ...

    def restore_event(self, event_id: int) -> Future[None]:
        """As the articles have it."""
        ...


class DeskPort(Protocol):
    """The desk: takes in, has read, and tells who listens."""

    def open(self) -> object:
        """Make what is missing of the story and try to lead it; raises OSError or StorageError."""
        ...

    def start(self) -> object:
        """Start taking in."""
        ...

    def subscribe(self, listener: Callable[[], None]) -> object:
        """Have ``listener`` called, from any thread, whenever something changed."""
        ...

    def ask(self, question: str, terms: Iterable[str] = (), due: date | None = None) -> object:
        """Declare a question."""
        ...

    def preview(self, wording: str, terms: Iterable[str] = ()) -> Future[Preview]:
        """What a question would have that is not saved yet; a later one cancels an earlier one."""
        ...

    def remember(self, key: str, value: str) -> object:
        """Keep how the screen was left; raises where this process only follows."""
        ...

    def see(self, what: Seen, ids: Iterable[int], seen: bool = True) -> Future[None]:
        """The reader has seen these, or wants them new again; raises where this process only follows."""
        ...

    def leave(self) -> Future[None]:
        """The reader leaves; raises DeskError where this process only follows."""
        ...

    def correct(
        self,
        source_id: int,
        *,
        outlet: str | Keep | None = ...,
        title: str | Keep | None = ...,
        published: date | Keep | None = ...,
    ) -> Future[None]:
        """What the reader knows better of an article; raises DeskError where this process only follows."""
        ...

    def decode_anew(self, source_id: int, encoding: str) -> Future[None]:
        """Decode an article's original in another encoding."""
        ...

    def retry(self, source_id: int | None = None) -> Future[None]:
        """Take in again what was refused: one, or all."""
        ...

    def follow(self, follower: Callable[[News], None]) -> object:
        """Have ``follower`` called, from the desk's thread, with each thing done."""
        ...

    def give_way(self) -> object:
        """A key was pressed: leave the processor to the screen for a moment."""
        ...

    def suspect(self) -> object:
        """Reading has met damage: have whoever leads look."""
        ...

    @property
    def corrections(self) -> CorrectionsPort:
        """What the reader corrects."""
        ...

    def health(self) -> HealthPort:
        """How it is doing now. Callable from any thread."""
        ...

    def close(self) -> object:
        """Stop, and let go of the lock."""
        ...


class ReaderPort(Protocol):
    """Storage as the screen reads it, on one thread."""

    def sources(self, limit: int = ..., within: Sequence[Facet] = ..., words: str = ...) -> list[SourceRow]:
        """Newest received first."""
        ...

    def quotes(
        self, limit: int = ..., order: QuoteOrder = ..., within: Sequence[Facet] = ..., words: str = ...
    ) -> list[QuoteRow]:
        """Key ones first, or in another order."""
        ...

    def questions(self, within: Sequence[Facet] = ..., words: str = ...) -> list[QuestionRow]:
        """The reader's questions."""
        ...

    def voices(self, limit: int = ...) -> list[SpeakerRow]:
        """Who speaks, who is heard most first."""
        ...

    def search(self, text: str, limit: int = ...) -> list[Sought]:
        """The sentences that hold the words sought."""
        ...

    def tellings(self, event_id: int) -> list[TellingRow]:
        """What each source tells of an event."""
        ...

    def coverage(self, days: int = ...) -> list[CoverageRow]:
        """How much was printed on each of the last days."""
        ...

    def unseen(self) -> Unseen:
        """How much the reader has not seen."""
        ...

    def left(self) -> str | None:
        """How far the story had come when the reader last left."""
        ...

    def since(self, left: str) -> Since:
        """What has come since and was not seen."""
        ...

    def question(self, question_id: int) -> Question | None:
        """One question with its evidence and its history."""
        ...

    def event(self, event_id: int) -> Event | None:
        """One event with all that tells it."""
        ...

    def speakers(self) -> list[Speaker]:
        """Everybody, by id."""
        ...

    def roots(self) -> dict[int, int]:
        """The speakers that another one stands for by the reader's word, each with that one."""
        ...

    def sentences(self, source_ids: Iterable[int]) -> Iterable[tuple[Sentence, str]]:
        """The sentences of these articles with their text, in order."""
        ...

    def dropped_quotes(self, limit: int = ...) -> list[QuoteRow]:
        """What the reader has said is no quote."""
        ...

    def dropped_events(self) -> list[Event]:
        """What the reader has said is no event."""
        ...

    def evidence(self, question_id: int) -> list[EvidenceRow]:
        """Of one question, newest source first."""
        ...

    def timeline(
        self, limit: int = ..., within: Sequence[Facet] = ..., words: str = ...
    ) -> list[TimelineRow]:
        """By date, undated last."""
        ...

    def around(self, day: date, many: int) -> list[TimelineRow]:
        """So much of the timeline up to a day, and so much after it."""
        ...

    def source(self, source_id: int) -> Source | None:
        """One article with its text."""
        ...

    def new_in(self, source_id: int) -> list[tuple[int, int]]:
        """The sentences of one article that are new to the reader."""
        ...

    def encodings(self) -> dict[str, int]:
        """How many sources were decoded in each way."""
        ...

    def marks(self, source_id: int) -> list[Mark]:
        """What is marked in one article."""
        ...

    def counts(self) -> Counts:
        """How much there is."""
        ...

    def setting(self, key: str) -> str | None:
        """A small thing that was kept, or None."""
        ...

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """Let several calls see one and the same moment."""
        ...

    def close(self) -> object:
        """Let go of the file."""
        ...
