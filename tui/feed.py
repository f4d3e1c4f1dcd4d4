"""Reading the rows of the four panes from storage, on one thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from storage.rows import (
    Counts,
    CoverageRow,
    Facet,
    FacetKind,
    QuestionRow,
    QuoteOrder,
    QuoteRow,
    Since,
    SourceRow,
    TimelineRow,
    Unseen,
)

if TYPE_CHECKING:
    from tui.ports import ReaderPort

_T = TypeVar("_T")

LIMIT = 2000
"""Rows that a pane holds at most; what is older is found by searching."""

MOST_FOUND = 500
"""Rows that a filter finds in the story at most, besides those that are loaded."""

WINDOW = 40
"""Rows of each kind for the first frame: more than the highest screen shows."""

NOTHING = Counts(0, 0, 0, 0, 0, 0, 0)

HOME: dict[FacetKind, str] = {"source": "sources", "question": "questions", "day": "timeline"}
"""The pane where a facet is chosen: it goes on to show everything, so that one can go to the next."""


class View(NamedTuple):
    """Which rows are asked for, and in which order."""

    order: QuoteOrder = "importance"
    within: tuple[Facet, ...] = ()

    def of(self, pane: str) -> tuple[Facet, ...]:
        """What a pane is narrowed to."""
        return tuple(facet for facet in self.within if HOME.get(facet.what) != pane)


PLAIN = View()


class Rows(NamedTuple):
    """What the panes show at one moment."""

    version: int = -1
    counts: Counts = NOTHING
    sources: tuple[SourceRow, ...] = ()
    quotes: tuple[QuoteRow, ...] = ()
    questions: tuple[QuestionRow, ...] = ()
    timeline: tuple[TimelineRow, ...] = ()
    border: int = 0
    """Columns by which the reader has moved the border, the last time."""
    view: View = PLAIN
    unseen: Unseen = Unseen()
    since: Since = Since()
    """What has come since the reader last left, as long as this run goes on."""
    coverage: tuple[CoverageRow, ...] = ()


class Feed:
    """Reads rows. ``open_reader`` is called on the feed's own thread, since a connection belongs to one."""

    def __init__(self, open_reader: Callable[[], ReaderPort]) -> None:
        self._open = open_reader
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storywatch-rows")
        self._reader: ReaderPort | None = None
        self._left: str | None = None
        self._asked_left = False

    def read(self, known: int = -2, view: View = PLAIN) -> Future[Rows | None]:
        """The rows of now, or None where nothing was written since version ``known``."""
        return self._pool.submit(self._read, known, view)

    def glance(self) -> Future[tuple[Counts, Unseen]]:
        """How much there is by now, without the rows."""
        return self.ask(lambda reader: (reader.counts(), reader.unseen()))

    def find(self, pane: str, words: str, view: View) -> Future[list[Any]]:
        """Rows of one pane that hold these words, wherever in the story they are."""
        return self._pool.submit(self._find, pane, words, view)

    def ask(self, question: Callable[[ReaderPort], _T]) -> Future[_T]:
        """Have something else asked of storage, on the feed's thread."""
        return self._pool.submit(lambda: question(self._open_once()))

    def first(self, today: date) -> Future[Rows]:
        """What the first frame can show and a little more; its version says that it is not everything."""
        return self._pool.submit(self._first, today)

    def close(self) -> None:
        """Let go of the connection and the thread."""
        self._pool.submit(self._close)
        self._pool.shutdown(wait=True, cancel_futures=False)

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _open_once(self) -> ReaderPort:
        if self._reader is None:
            self._reader = self._open()
        return self._reader

    def _first(self, today: date) -> Rows:
        reader = self._open_once()
        with reader.snapshot():
            return Rows(
                -1,
                reader.counts(),
                tuple(reader.sources(WINDOW)),
                tuple(reader.quotes(WINDOW, PLAIN.order)),
                tuple(reader.questions()),
                tuple(reader.around(today, WINDOW)),
                _number(reader.setting("screen border")),
                unseen=reader.unseen(),
            )

    def _find(self, pane: str, words: str, view: View) -> list[Any]:
        reader, within = self._open_once(), view.of(pane)
        match pane:
            case "sources":
                return [*reader.sources(MOST_FOUND, within, words)]
            case "quotes":
                return [*reader.quotes(MOST_FOUND, view.order, within, words)]
            case "timeline":
                return [*reader.timeline(MOST_FOUND, within, words)]
        return []

    def _read(self, known: int, view: View) -> Rows | None:
        reader = self._open_once()
        version = reader.data_version()
        if version == known:
            return None
        with reader.snapshot():
            return Rows(
                version,
                reader.counts(),
                tuple(reader.sources(LIMIT, view.of("sources"))),
                tuple(reader.quotes(LIMIT, view.order, view.of("quotes"))),
                tuple(reader.questions(view.of("questions"))),
                tuple(reader.timeline(within=view.of("timeline"))),
                _number(reader.setting("screen border")),
                view,
                reader.unseen(),
                self._since(reader),
                tuple(reader.coverage()),
            )

    def _since(self, reader: ReaderPort) -> Since:
        if not self._asked_left:
            self._asked_left, self._left = True, reader.left()
        return reader.since(self._left) if self._left is not None else Since()


def _number(kept: str | None) -> int:
    """A whole number that was kept; 0 for anything else."""
    try:
        return int(kept or 0)
    except ValueError:
        return 0
