"""Reading the rows of the four panes from storage, on one thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import NamedTuple

from storage.rows import Counts, QuestionRow, QuoteRow, SourceRow, TimelineRow
from tui.ports import ReaderPort

LIMIT = 2000
"""Rows that a pane holds at most; what is older is found by searching."""

WINDOW = 40
"""Rows of each kind for the first frame: more than the highest screen shows."""

NOTHING = Counts(0, 0, 0, 0, 0, 0, 0)


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


class Feed:
    """Reads rows. ``open_reader`` is called on the feed's own thread, since a connection belongs to one."""

    def __init__(self, open_reader: Callable[[], ReaderPort]) -> None:
        self._open = open_reader
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storywatch-rows")
        self._reader: ReaderPort | None = None

    def read(self, known: int = -2) -> Future[Rows | None]:
        """The rows of now, or None where nothing was written since version ``known``."""
        return self._pool.submit(self._read, known, LIMIT)

    def first(self, today: date) -> Future[Rows | None]:
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

    def _first(self, today: date) -> Rows | None:
        rows = self._read(-2, WINDOW)
        if rows is None:
            return None
        begun = sum(row.date is not None and row.date.first <= today for row in rows.timeline)
        near = slice(max(0, begun - WINDOW), begun + WINDOW)
        return rows._replace(version=-1, timeline=rows.timeline[near])

    def _read(self, known: int, limit: int) -> Rows | None:
        if self._reader is None:
            self._reader = self._open()
        reader = self._reader
        version = reader.data_version()
        if version == known:
            return None
        with reader.snapshot():
            return Rows(
                version,
                reader.counts(),
                tuple(reader.sources(limit)),
                tuple(reader.quotes(limit)),
                tuple(reader.questions()),
                tuple(reader.timeline()),
                _number(reader.setting("screen border")),
            )


def _number(kept: str | None) -> int:
    """A whole number that was kept; 0 for anything else."""
    try:
        return int(kept or 0)
    except ValueError:
        return 0
