"""The rows of the four panes and how much there is of each: what the dashboard asks for again and again."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

from storage import connect, watched
from storage.codec import day_out, interval_out
from storage.ranking import STANDING, standing
from storage.rows import (
    Counts,
    CoverageRow,
    EvidenceRow,
    Facet,
    QuestionRow,
    QuoteOrder,
    QuoteRow,
    Since,
    SourceRow,
    SpeakerRow,
    TellingRow,
    TimelineRow,
    Unseen,
)
from storywatch.values import POINTER, DateValue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from storage.narrowing import Pane
    from storywatch.model import (
        Question,
    )

_Row = TypeVar("_Row")
_A_FILE = 1 << 32
SOURCE_ROW = (
    "SELECT id, file, state, outlet, title, opening, published, published_basis, words, reason, remedy,"
    " received, sightings, quotes,"
    " (SELECT max(later.id) FROM source AS later WHERE later.supersedes = source.id), seen <> 0, encoding,"
    " CASE WHEN sightings THEN (SELECT max(at) FROM sighting WHERE sighting.source = source.id) END,"
    " state = 'read' AND sentences = 0 AND words > 0"
    " FROM source"
)
_QUOTE_COLUMNS = (
    'SELECT q.id, q.source, q.start, q."end", q.text, q.kind, coalesce(p.name, q.speaker), q.cue, q.via,'
    " q.confidence, s.outlet, s.file, q.said_on, s.published, q.statement, q.carried,"
    f" (SELECT question FROM question WHERE id = q.bears), q.who, q.seen <> 0, q.found IS NOT NULL,"
    f" {STANDING}"
)
_QUOTE_ROW = (
    f"{_QUOTE_COLUMNS} FROM quote AS q JOIN source AS s ON s.id = q.source"
    " LEFT JOIN speaker AS p ON p.id = q.who"
)
# The key ones first is also the order among equals of the other orders.
_KEY = "q.rank DESC, q.weight DESC, q.source DESC, q.start"
_QUOTES: dict[QuoteOrder, tuple[str, ...]] = {
    "importance": (f"{_QUOTE_ROW} WHERE q.shown = 1 ORDER BY {_KEY} LIMIT ?",),
    "newest": (f"{_QUOTE_ROW} WHERE q.shown = 1 ORDER BY q.day DESC, q.source DESC, q.start LIMIT ?",),
    # The speakers are walked in their order, each with the quotes in theirs: nothing is sorted.
    "speaker": (
        f"{_QUOTE_COLUMNS} FROM speaker AS p CROSS JOIN quote AS q ON q.who = p.id"
        " CROSS JOIN source AS s ON s.id = q.source"
        f" WHERE q.shown = 1 ORDER BY p.heard DESC, p.name, p.id, {_KEY} LIMIT ?",
        f"{_QUOTE_ROW} WHERE q.shown = 1 AND q.who IS NULL ORDER BY {_KEY} LIMIT ?",
    ),
}
_NARROWED: dict[QuoteOrder, str] = {
    "importance": _KEY,
    "newest": "q.day DESC, q.source DESC, q.start",
    "speaker": f"q.who IS NULL, p.heard DESC, p.name, p.id, {_KEY}",
}
_TIMELINE_ROW = (
    "SELECT id, first, last, title, sentence, status, importance, sources, origins, source, start,"
    ' "end", pinned, ruling IS NOT NULL, seen <> 0, (SELECT group_concat(status) FROM'
    f" mention WHERE event = event.id AND weight >= {POINTER}),"  # by its key: the tellings as they came
    " (SELECT max(published) FROM source) FROM event"
)


class Panes:
    """The part of the reader that fills the panes."""

    _db: connect.Opened
    _made: dict[str, dict[int, tuple[tuple[Any, ...], Any]]]

    def sources(self, limit: int = 2000, within: Sequence[Facet] = (), words: str = "") -> list[SourceRow]:
        """The newest received first, refused files among them; narrowed, if facets or words are given."""
        if within or words:
            rows = self._narrowed("sources", SOURCE_ROW, "id", within, words, "id DESC", limit)
        else:
            rows = self._db.all(f"{SOURCE_ROW} ORDER BY id DESC LIMIT ?", (limit,))
        return self._rows("sources", rows, source_row)

    def quotes(
        self,
        limit: int = 2000,
        order: QuoteOrder = "importance",
        within: Sequence[Facet] = (),
        words: str = "",
    ) -> list[QuoteRow]:
        """The key ones first (:mod:`storywatch.story.importance`), or the newest, or speaker by speaker: who
        is heard in most sources first, last whom nobody could name. A statement that several sources carry
        is shown as the one that prints most of it does.
        """
        if within or words:
            rows = self._narrowed("quotes", _QUOTE_ROW, "q.id", within, words, _NARROWED[order], limit)
        else:
            rows = []
            for sql in _QUOTES[order]:
                rows += self._db.all(sql, (limit - len(rows),))
        return self._rows("quotes", rows, _quote_row)

    def questions(self, within: Sequence[Facet] = (), words: str = "") -> list[QuestionRow]:
        """In the order in which they were asked, retired ones left out; suggestions come last."""
        rows = watched.question_rows(self._db)
        if within or words:
            ids = {
                row[0] for row in self._narrowed("questions", "SELECT id FROM question", "id", within, words)
            }
            rows = [row for row in rows if row.id in ids]
        return rows

    def asked_or_dismissed(self) -> list[str]:
        """The wordings that the reader asks, has dismissed or no longer asks: not to be suggested."""
        from storage import ledger  # the first frame shows no more than rows

        return ledger.wordings(self._db)

    def dismissed(self, question_id: int) -> str | None:
        """The wording of a suggestion that the reader has dismissed; None where it is none."""
        row = self._db.one(
            "SELECT question FROM question WHERE id = ? AND retired AND set_by = 'suggestion'", (question_id,)
        )
        return str(row[0]) if row else None

    def question(self, question_id: int) -> Question | None:
        """One question with all its evidence and its history; None where there is none, or it is retired."""
        from storage import ledger

        return next(iter(ledger.load(self._db, question_id)), None)

    def dropped_quotes(self, limit: int = 2000) -> list[QuoteRow]:
        """What the reader has said is no quote, the newest found first."""
        rows = self._db.all(f"{_QUOTE_ROW} WHERE q.dropped = 1 ORDER BY q.id DESC LIMIT ?", (limit,))
        return [_quote_row(row) for row in rows]

    def evidence(self, question_id: int, limit: int = 2000) -> list[EvidenceRow]:
        """What bears on a question, the newest publication day first; what the reader dropped is left out."""
        return watched.evidence_rows(self._db, question_id, limit)

    def timeline(self, limit: int = 2000, within: Sequence[Facet] = (), words: str = "") -> list[TimelineRow]:
        """By date, the undated last. Of each kind at most ``limit``, the latest."""
        if within or words:
            latest = "first DESC, last DESC, id DESC"
            found = self._narrowed("timeline", _TIMELINE_ROW, "id", within, words, latest, limit)[::-1]
            found = [row for row in found if row[1]] + [row for row in found if not row[1]]
            return self._rows("timeline", found, _timeline_row)
        with self._db.snapshot():
            dated = self._db.all(
                f"{_TIMELINE_ROW} WHERE first IS NOT NULL AND dropped = 0"
                " ORDER BY first DESC, last DESC, id DESC LIMIT ?",
                (limit,),
            )
            undated = self._db.all(
                f"{_TIMELINE_ROW} WHERE first IS NULL AND last IS NULL AND dropped = 0"
                " ORDER BY id DESC LIMIT ?",
                (limit,),
            )
        return self._rows("timeline", [*reversed(dated), *reversed(undated)], _timeline_row)

    def around(self, day: date, many: int) -> list[TimelineRow]:
        """The timeline about a day: so many entries up to it, and so many after it, or else without a day."""
        alive, at = f"{_TIMELINE_ROW} WHERE dropped = 0 AND", day.isoformat()
        with self._db.snapshot():
            before = self._db.all(
                f"{alive} first <= ? ORDER BY first DESC, last DESC, id DESC LIMIT ?", (at, many)
            )
            after = self._db.all(f"{alive} first > ? ORDER BY first, last, id LIMIT ?", (at, many))
            after += self._db.all(
                f"{alive} first IS NULL AND last IS NULL ORDER BY id LIMIT ?", (many - len(after),)
            )
        return self._rows("timeline", [*reversed(before), *after], _timeline_row)

    def _rows(
        self, pane: str, rows: Sequence[tuple[Any, ...]], make: Callable[[tuple[Any, ...]], _Row]
    ) -> list[_Row]:
        """The rows of a pane, made of the tables' own. What is as it was the last time is the same object:
        most of a pane stays as it was, and whoever shows it need not compare it word by word.
        """
        known = self._made.get(pane, {})
        made = self._made[pane] = {}
        for row in rows:
            was = known.get(row[0])
            made[row[0]] = was if was is not None and was[0] == row else (row, make(row))
        return [row for _, row in made.values()]

    def _narrowed(
        self,
        pane: Pane,
        select: str,
        key: str,
        within: Sequence[Facet],
        words: str,
        order: str = "id",
        limit: int = -1,
    ) -> list[tuple[Any, ...]]:
        """Rows of a pane that fit: found first, and put in order then."""
        from storage import narrowing  # not needed to start the dashboard

        ids, args = narrowing.found(pane, within, words)
        return self._db.all(
            f"WITH found AS MATERIALIZED ({ids}) {select} WHERE {key} IN (SELECT id FROM found)"
            f" ORDER BY {order} LIMIT :limit",
            {**args, "limit": limit},
        )

    def voices(self, limit: int = 500) -> list[SpeakerRow]:
        """Who speaks in the story: who is heard in most sources first."""
        rows = self._db.all(
            "SELECT id, name, heard FROM speaker WHERE heard > 0 ORDER BY heard DESC, name, id LIMIT ?",
            (limit,),
        )
        return [SpeakerRow(*row) for row in rows]

    def counts(self) -> Counts:
        """How much there is, without counting."""
        with self._db.snapshot():
            n: dict[str, int] = dict(self._db.all("SELECT what, n FROM tally"))
            asked = self._db.all("SELECT count(*) FROM question WHERE retired = 0 AND set_by = 'reader'")[0][
                0
            ]
        sources = n["taken"] + n["read"] + n["failed"]
        return Counts(sources, n["read"], n["taken"], n["failed"], n["quotes"], asked, n["events"])

    def coverage(self, days: int = 120) -> list[CoverageRow]:
        """How much was printed on each of the last days that anything was, in order; empty days left out."""
        rows = self._db.all(
            "SELECT published, count(*), sum(quotes) FROM source WHERE published >="
            " (SELECT date(max(published), ?) FROM source) GROUP BY published ORDER BY published",
            (f"-{days - 1} days",),
        )
        return [CoverageRow(day, sources, quotes) for text, sources, quotes in rows if (day := day_out(text))]

    def tellings(self, event_id: int) -> list[TellingRow]:
        """What each source tells of an event, by the day of the source."""
        rows = self._db.all(
            'SELECT m.source, m.start, m."end", m.status, m.date, s.outlet, s.file, m.weight'
            " FROM mention AS m JOIN source AS s ON s.id = m.source WHERE m.event = ?"
            " ORDER BY s.published IS NULL, s.published, m.source, m.start",
            (event_id,),
        )
        return [
            TellingRow(source, start, end, status, interval_out(day), outlet, file, weight < POINTER)
            for source, start, end, status, day, outlet, file, weight in rows
        ]

    def unseen(self) -> Unseen:
        """How much of each kind the reader has not seen; counting stops at ten thousand."""
        from storage import seen  # not needed for the first frame

        return seen.unseen(self._db)

    def left(self) -> str | None:
        """A mark of how far the story had come when the reader last left, for :meth:`since`, or None."""
        from storage import seen  # not needed for the first frame

        return seen.left(self._db)

    def since(self, left: str) -> Since:
        """What has come since a mark of :meth:`left` and was not seen yet."""
        from storage import seen  # not needed for the first frame

        return seen.since(self._db, left)

    def data_version(self) -> int:
        """A number that changes when another connection has committed, or another file has taken the name."""
        version = int(self._db.all("PRAGMA data_version")[0][0])
        return version + self._db.moves * _A_FILE


def source_row(row: tuple[Any, ...]) -> SourceRow:
    """A row of :data:`SOURCE_ROW` as a value."""
    cells = list(row)
    cells[6], cells[15], cells[18] = day_out(row[6]), bool(row[15]), bool(row[18])
    return SourceRow(*cells)


def _quote_row(row: tuple[Any, ...]) -> QuoteRow:
    cells = list(row[:20])
    cells[12], cells[13] = interval_out(row[12]), day_out(row[13])
    bears, who, seen, ruled = row[16:20]
    cells[16:] = [standing(row[20:]), bears, who, bool(seen), bool(ruled)]
    return QuoteRow(*cells)


def _timeline_row(row: tuple[Any, ...]) -> TimelineRow:
    id_, first, last, *rest, pinned, ruled, seen, told, newest = row
    value: DateValue | None = None if first is None else interval_out(f"{first}/{last}")
    history = tuple(status for status, _ in groupby(told.split(","))) if told else ()
    precision = "unknown" if value is None else value.precision
    cells = [id_, value, precision, *rest, bool(pinned), bool(ruled), bool(seen), history, day_out(newest)]
    return TimelineRow(*cells)
