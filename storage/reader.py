"""What a story knows, for whoever shows it. Light to import: the dashboard starts with this.

A :class:`Reader` belongs to the thread that made it. Every answer is complete when a method returns; nothing
stays open in between.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from storage import connect
from storage.codec import day_out, interval_out, storable
from storage.panes import SOURCE_ROW, Panes, source_row
from storage.rows import (
    EvidenceRow,
    Mark,
    Sought,
    SourceRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from storage.passages import Ahead
    from storywatch.model import (
        Attributed,
        Event,
        Evidence,
        Findings,
        ResolvedDate,
        Sentence,
        Source,
        SourceState,
        Span,
        Speaker,
        Statement,
        Story,
    )

_CHUNK = 200
CURRENT = (
    "NOT EXISTS (SELECT 1 FROM source AS later WHERE later.supersedes = source.id AND later.state = 'read')"
)
"""A version that a later one has taken the place of is not read again."""
_SOURCE = (
    "SELECT s.id, s.file, s.sha256, s.encoding, s.received, s.state, coalesce(b.text, ''), s.words, s.outlet,"
    " s.outlet_evidence, s.title, s.byline, s.published, s.published_basis, s.published_evidence, s.reason,"
    " s.near_duplicate_of, s.supersedes, s.modified FROM source AS s LEFT JOIN body AS b ON b.source = s.id"
)


class Reader(Panes):
    """Reads one story. Raises StorageError where the file is missing, damaged or not ours."""

    def __init__(self, path: Path) -> None:
        self._db = connect.for_reading(path)
        self._made: dict[str, dict[int, tuple[tuple[Any, ...], Any]]] = {}

    @classmethod
    def on(cls, opened: connect.Opened) -> Self:
        """A reader on a connection that somebody else owns and closes."""
        reader = cls.__new__(cls)
        reader._db = opened
        reader._made = {}
        return reader

    def close(self) -> None:
        """End the connection. Closing twice does no harm."""
        self._db.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several calls see one and the same moment. Keep it short: the log cannot shrink meanwhile."""
        with self._db.snapshot():
            yield

    # --- one source ---

    def source(self, source_id: int) -> Source | None:
        """The source with its text, or None where there is none of that id."""
        row = self._db.one(f"{_SOURCE} WHERE s.id = ?", (source_id,))
        return None if row is None else _source(row)

    def source_row(self, source_id: int) -> SourceRow | None:
        """The line of one source, or None."""
        row = self._db.one(f"{SOURCE_ROW} WHERE id = ?", (source_id,))
        return None if row is None else source_row(row)

    def published(self, source_ids: Iterable[int]) -> dict[int, date | None]:
        """The day of each of these sources, where it is known."""
        rows = self._db.all(
            "SELECT id, published FROM source WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(source_ids)),),
        )
        return {id_: day_out(day) for id_, day in rows}

    def state_of(self, sha256: str) -> SourceState | None:
        """The state of the source with these bytes, or None where they are unknown."""
        row = self._db.one("SELECT state FROM source WHERE sha256 = ?", (sha256,))
        return None if row is None else row[0]

    def named(self, file: str) -> list[SourceRow]:
        """The sources and refusals that came under this name, the newest first."""
        rows = self._db.all(f"{SOURCE_ROW} WHERE file = ? ORDER BY id DESC", (storable(file),))
        return [source_row(row) for row in rows]

    def read_near(self, source_id: int | None, limit: int) -> list[int]:
        """The sources that were read and came in nearest to this one, itself among them if it was; the latest
        ones for None. In order of arrival.
        """
        if source_id is None:
            source_id = int(self._db.all("SELECT coalesce(max(id), 0) FROM source")[0][0])
        some = "SELECT id FROM source WHERE state = 'read' AND id"
        before = self._db.all(f"{some} <= ? ORDER BY id DESC LIMIT ?", (source_id, limit))
        after = self._db.all(f"{some} > ? ORDER BY id LIMIT ?", (source_id, limit))
        found = [row[0] for row in (*before, *after)]
        return sorted(sorted(found, key=lambda number: (abs(number - source_id), number))[:limit])

    def read_about(self, source_ids: Iterable[int], limit: int) -> list[int]:
        """These sources, then those that were read and are published nearest to the day of any of them, about
        ``limit`` of them and the nearest first, then the latest of no known day.
        """
        own = sorted(set(source_ids))
        days = {day for day in self.published(own).values() if day is not None}
        some = f"SELECT id, published FROM source WHERE state = 'read' AND {CURRENT} AND published"
        away: dict[int, int] = {}
        for day in sorted(days):
            for nearest in ("<= ? ORDER BY published DESC, id DESC", "> ? ORDER BY published, id"):
                for id_, other in self._db.all(f"{some} {nearest} LIMIT ?", (day.isoformat(), limit)):
                    gap = abs(((day_out(other) or day) - day).days)
                    away[id_] = min(gap, away.get(id_, gap))
        near = sorted(away.keys() - set(own), key=lambda number: (away[number], number))[:limit]
        undated = f"SELECT id FROM source WHERE state = 'read' AND {CURRENT} AND published IS NULL"
        late = [row[0] for row in self._db.all(f"{undated} ORDER BY id DESC LIMIT ?", (limit,))]
        return [*own, *near, *(number for number in late if number not in own)]

    def failed(self) -> list[SourceRow]:
        """The refusals and the sources that could not be read, in order of arrival."""
        rows = self._db.all(f"{SOURCE_ROW} WHERE state = 'failed' ORDER BY id")
        return [source_row(row) for row in rows]

    def outdated(self, rules: str) -> int:
        """How many sources were read by other rules than those of this version."""
        sql = f"SELECT count(*) FROM source WHERE state = 'read' AND reader IS NOT ? AND {CURRENT}"
        return int(self._db.all(sql, (rules,))[0][0])

    def hash_of(self, source_id: int) -> str | None:
        """The hash of a source's or a refusal's bytes; None where it is unknown or there is no such row."""
        row = self._db.one("SELECT sha256 FROM source WHERE id = ?", (source_id,))
        return None if row is None else row[0]

    def hashes(self) -> dict[str, int]:
        """The sources with a text by the hash of their bytes."""
        return dict(self._db.all("SELECT sha256, id FROM source WHERE encoding IS NOT NULL"))

    def seen_as(self, sha256: str, file: str) -> bool:
        """Whether these bytes are a source, or a sighting of one, under this very name."""
        row = self._db.one(
            "SELECT 1 FROM source AS s WHERE s.sha256 = ? AND s.encoding IS NOT NULL AND (s.file = ?"
            " OR EXISTS (SELECT 1 FROM sighting AS g WHERE g.source = s.id AND g.file = ?))",
            (sha256, storable(file), storable(file)),
        )
        return row is not None

    def marks(self, source_id: int) -> list[Mark]:
        """What is to be marked in a source's text, from front to back. A label can be empty: nobody named,
        or no day known.
        """
        rows = self._db.all(
            """
            SELECT q.start, q."end", 'quote', coalesce(p.name, q.speaker, '')
                FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who
                WHERE q.source = :source AND q.dropped = 0
            UNION ALL
            SELECT start, "end", 'date', coalesce(value, '') FROM expression WHERE source = :source
            UNION ALL
            SELECT e.start, e."end", 'evidence', n.question
                FROM evidence AS e JOIN question AS n ON n.id = e.question
                WHERE e.source = :source AND e.dropped = 0 AND n.retired = 0
            ORDER BY 1, 2 DESC, 3, 4
            """,
            {"source": source_id},
        )
        return [
            Mark(start, end, what, str(interval_out(label)) if what == "date" and label else label)
            for start, end, what, label in rows
        ]

    def new_in(self, source_id: int) -> list[tuple[int, int]]:
        """The sentences of a source, as (start, end), that are new to the reader."""
        from storage import novel  # not needed for the first frame

        return novel.new_in(self._db, source_id)

    def encodings(self) -> dict[str, int]:
        """How many sources were decoded in each way; a guess says that it is one."""
        rows = self._db.all(
            "SELECT encoding, count(*) FROM source WHERE encoding IS NOT NULL GROUP BY encoding"
        )
        return dict(rows)

    def findings(self, source_id: int) -> Findings:
        """What reading found in a source; empty where it has not been read."""
        from storage import found  # msgspec is not needed to start the dashboard

        return found.load(self._db, source_id)

    def sentences(self, source_ids: Iterable[int] | None = None) -> Iterator[tuple[Sentence, str]]:
        """Sentences with their printed text, of the given sources or of all, in order of arrival."""
        if source_ids is None:
            wanted = [row[0] for row in self._db.all("SELECT id FROM source ORDER BY id")]
        else:
            wanted = sorted(set(source_ids))
        for first in range(0, len(wanted), _CHUNK):
            yield from self._sentences(wanted[first : first + _CHUNK])

    def _sentences(self, wanted: Sequence[int]) -> list[tuple[Sentence, str]]:
        from storywatch.model import Sentence, Span

        holes = ", ".join("?" * len(wanted))
        with self._db.snapshot():
            texts: dict[int, str] = dict(
                self._db.all(f"SELECT source, text FROM body WHERE source IN ({holes})", wanted)
            )
            rows = self._db.all(
                'SELECT source, start, "end", lemmas, furniture FROM sentence'
                f" WHERE source IN ({holes}) ORDER BY source, start, id",
                wanted,
            )
        return [
            (Sentence(Span(source, start, end), lemmas, bool(furniture)), texts[source][start:end])
            for source, start, end, lemmas, furniture in rows
        ]

    # --- finding ---

    def search(self, text: str, limit: int = 50) -> list[Sought]:
        """The sentences that hold the words sought, the best source first. No text makes it raise."""
        from storage import search  # not needed to start the dashboard

        return search.places(self._db, text, limit)

    def candidates(self, beginnings: Iterable[str]) -> list[int]:
        """Ids of the sources that hold a word with any of the beginnings, in order of arrival.

        A superset of what bears on anything: the printed words are asked as well as their base forms.
        """
        from storage import search  # not needed to start the dashboard

        return search.sources_with_words(self._db, beginnings)

    def sentences_with(self, beginning: str) -> int:
        """How many sentences have a lemma that begins so. Counting stops at 20,000."""
        from storage import search  # not needed to start the dashboard

        return search.sentences_with_word(self._db, beginning)

    def sentence_count(self) -> int:
        """How many sentences there are, without counting."""
        return int(self._db.all("SELECT n FROM tally WHERE what = 'sentences'")[0][0])

    def passages(self, beginnings: Iterable[str], limit: int) -> list[tuple[Sentence, str]]:
        """The sentences that hold most of the words with these beginnings, and the ones after them."""
        from storage import passages  # not needed to start the dashboard

        return passages.near(self._db, beginnings, limit)

    def evidence_of(self, found: Iterable[Evidence]) -> list[EvidenceRow]:
        """Rows of evidence that is not stored: for question 0, unnumbered."""
        from storage import passages  # not needed to start the dashboard

        return passages.rows_of(self._db, found)

    def ahead(self, spans: Iterable[Span]) -> list[Ahead]:
        """The dates that these sentences say are to come, in the order of the sentences."""
        from storage import passages  # not needed to start the dashboard

        return passages.ahead(self._db, spans)

    def newest(self) -> date | None:
        """The day of the story's newest article; None where none has one."""
        return day_out(self._db.all("SELECT max(published) FROM source")[0][0])

    # --- the story as a whole ---

    def events(self, first: date | None = None, last: date | None = None) -> list[Event]:
        """Full events whose date shares a day with ``first`` to ``last``; an open end is None.

        Both None: all of them, the undated included, but not what the reader said is no event.
        """
        from storage import events  # not needed to start the dashboard

        if first is None and last is None:
            return events.load(self._db, "e.dropped = 0")
        where, args = ["e.first IS NOT NULL"], []
        if last is not None:
            where.append("e.first <= ?")
            args.append(last.isoformat())
        if first is not None:
            where.append("e.last >= ?")
            args.append(first.isoformat())
        return events.load(self._db, " AND ".join(where), args)

    def events_of(self, source_id: int) -> list[Event]:
        """Full events that a source tells of."""
        from storage import events  # not needed to start the dashboard

        return events.load(self._db, "e.id IN (SELECT event FROM mention WHERE source = ?)", [source_id])

    def event(self, event_id: int) -> Event | None:
        """One event with all its tellings, dropped by the reader or not; None where there is none."""
        from storage import events  # not needed to start the dashboard

        return next(iter(events.load(self._db, "e.id = ?", [event_id])), None)

    def dropped_events(self) -> list[Event]:
        """Full events that the reader has said are none; not those that are only kept aside."""
        from storage import events  # not needed to start the dashboard

        return events.load(self._db, "e.dropped = 1 AND e.ruling IS NOT NULL")

    def ruled_events(
        self, keys: Iterable[str] = (), first: date | None = None, last: date | None = None
    ) -> list[Event]:
        """Full events of these rulings; with days, also those of any ruling with a telling of that time,
        wherever the reader has put them.
        """
        from storage import events  # not needed to start the dashboard

        where, args = ["e.ruling IN (SELECT value FROM json_each(?))"], [json.dumps(sorted(keys))]
        if first is not None and last is not None:
            where.append(
                "e.ruling IS NOT NULL AND EXISTS (SELECT 1 FROM mention AS t WHERE t.event = e.id"
                " AND substr(t.date, 1, 10) <= ? AND substr(t.date, 12) >= ?)"
            )
            args += [last.isoformat(), first.isoformat()]
        return events.load(self._db, f"({') OR ('.join(where)})", args)

    def undated_events(self) -> list[Event]:
        """Full events without a date."""
        from storage import events  # not needed to start the dashboard

        return events.load(self._db, "e.first IS NULL")

    def speakers(self, *, apart: bool = False) -> list[Speaker]:
        """Every speaker, by id. Names that the reader has joined are one, unless ``apart``."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.speakers(self._db, apart=apart)

    def roots(self) -> dict[int, int]:
        """The speakers that another one stands for by the reader's word, each with that one."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.roots(self._db)

    def said_by(self, speakers: Iterable[int]) -> list[int]:
        """The ids of the quotes that these speakers said."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.said_by(self._db, speakers)

    def sources_of(self, quotes: Iterable[int]) -> list[int]:
        """The sources that these quotes stand in."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.sources_of(self._db, quotes)

    def statements(self, by: Iterable[int] | None = None) -> list[Statement]:
        """Statements with the quotes and sources that carry them, by id: all, or some speakers' own."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.statements(self._db, by)

    def next_statement(self) -> int:
        """The number for the next new statement."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.next_statement(self._db)

    def attributed(self, source_id: int | None = None, only: Iterable[int] | None = None) -> list[Attributed]:
        """Quotes as the story knows them, of one source in the order reading gave them, or of all; only those
        of the given ids, if any are given. What the reader said is no quote is left out.
        """
        from storage import voices  # msgspec is not needed to start the dashboard

        return voices.attributed(self._db, source_id, only)

    def any_quote(self, quote_id: int) -> Attributed | None:
        """One quote, dropped or not; None where there is none of that id."""
        from storage import voices  # msgspec is not needed to start the dashboard

        return next(iter(voices.attributed(self._db, only=[quote_id], dropped=True)), None)

    def resolved_dates(self, source_id: int | None = None) -> list[ResolvedDate]:
        """Date expressions with the days they mean, of one source in reading's order, or of all."""
        from storywatch.model import ResolvedDate, Span

        where, args = ("", ()) if source_id is None else (" WHERE e.source = ?", (source_id,))
        rows = self._db.all(
            'SELECT e.source, e.start, e."end", e.value, e.kind, s.published'
            f" FROM expression AS e JOIN source AS s ON s.id = e.source{where} ORDER BY e.source, e.id",
            args,
        )
        out = []
        for source, start, end, column, kind, published in rows:
            value, day = interval_out(column), day_out(published)
            if (
                value is not None
                and day is not None
                and kind != "reference"
                and not value.first <= day <= value.last
            ):
                # Once the day is known, the calendar outweighs the wording.
                kind = "future" if value.first > day else "past"
            out.append(ResolvedDate(Span(source, start, end), value, kind))
        return out

    def setting(self, key: str) -> str | None:
        """What was last put under ``key``, or None."""
        row = self._db.one("SELECT value FROM setting WHERE key = ?", (key,))
        return None if row is None else row[0]

    def story(self, title: str = "") -> Story:
        """Everything at one moment, for the briefing. ``title`` is the reader's name for the story."""
        from storage import ledger
        from storywatch.model import Story

        with self._db.snapshot():
            sources = tuple(_source(row) for row in self._db.all(f"{_SOURCE} ORDER BY s.id"))
            reader = self._db.one(
                "SELECT reader FROM source WHERE reader IS NOT NULL ORDER BY id DESC LIMIT 1"
            )
            asked = ledger.load(self._db)
            return Story(
                title=title,
                reader=reader[0] if reader else "",
                sources=sources,
                quotes=tuple(self.attributed()),
                statements=tuple(self.statements()),
                speakers=tuple(self.speakers()),
                dates=tuple(self.resolved_dates()),
                timeline=tuple(self.events()),
                questions=tuple(q for q in asked if q.set_by == "reader"),
                suggestions=tuple(q for q in asked if q.set_by == "suggestion"),
                texts={source.id: source.text for source in sources},
            )


def _source(row: tuple[Any, ...]) -> Source:
    from storywatch.model import Source

    cells = list(row)
    cells[12], cells[18] = day_out(row[12]), day_out(row[18])
    return Source(*cells)
