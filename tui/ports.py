"""What the screen needs of the rest of the house, as protocols: tests and the house itself both fit them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from storage.rows import Counts, EvidenceRow, Mark, QuestionRow, QuoteRow, SourceRow, TimelineRow
from storywatch.model import Source


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

    def remember(self, key: str, value: str) -> object:
        """Keep how the screen was left; raises where this process only follows."""
        ...

    def health(self) -> HealthPort:
        """How it is doing now. Callable from any thread."""
        ...

    def close(self) -> object:
        """Stop, and let go of the lock."""
        ...


class ReaderPort(Protocol):
    """Storage as the screen reads it, on one thread."""

    def sources(self, limit: int = ...) -> list[SourceRow]:
        """Newest received first."""
        ...

    def quotes(self, limit: int = ...) -> list[QuoteRow]:
        """Key ones first."""
        ...

    def questions(self) -> list[QuestionRow]:
        """The reader's questions."""
        ...

    def evidence(self, question_id: int) -> list[EvidenceRow]:
        """Of one question, newest source first."""
        ...

    def timeline(self) -> list[TimelineRow]:
        """By date, undated last."""
        ...

    def source(self, source_id: int) -> Source | None:
        """One article with its text."""
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
