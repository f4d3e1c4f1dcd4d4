"""Where in the whole story some words stand, quickly: what a question finds before it is saved."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage import search
from storage.codec import day_out, interval_out
from storage.rows import EvidenceRow
from storywatch.model import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storage.connect import Opened
    from storywatch.model import DateValue, Evidence

_AT_ONCE = 500
"""Numbers in one query."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A date that a sentence says is to come."""

    span: Span
    value: DateValue
    published: date | None


def near(db: Opened, beginnings: Iterable[str], limit: int) -> list[tuple[Sentence, str]]:
    """The ``limit`` sentences that hold most of the words with these beginnings, each with the next one,
    since that may go on with "he" and "that"; by source and place, with their printed text.
    """
    held = search.sentences_with_words(db, beginnings, limit)
    ids = sorted({*held, *(id_ + 1 for id_ in held)})
    rows = [
        row
        for some in (ids[first : first + _AT_ONCE] for first in range(0, len(ids), _AT_ONCE))
        for row in db.all(
            'SELECT n.source, n.start, n."end", n.lemmas, n.furniture,'
            ' substr(b.text, n.start + 1, n."end" - n.start) FROM sentence AS n'
            " JOIN body AS b ON b.source = n.source JOIN source AS s ON s.id = n.source"
            f" WHERE n.id IN ({', '.join('?' * len(some))})"
            " AND NOT EXISTS (SELECT 1 FROM source AS l WHERE l.supersedes = s.id AND l.state = 'read')",
            some,
        )
    ]
    rows.sort()
    return [
        (Sentence(Span(source, start, end), lemmas, bool(furniture)), text)
        for source, start, end, lemmas, furniture, text in rows
    ]


def rows_of(db: Opened, found: Iterable[Evidence]) -> list[EvidenceRow]:
    """Evidence that is not stored, as rows of question 0, each with who is quoted in it."""
    rows = []
    for one in found:
        span = one.span
        source = db.one(
            "SELECT substr(b.text, ?, ?), s.outlet, s.file, s.published, s.received FROM source AS s"
            " JOIN body AS b ON b.source = s.id WHERE s.id = ?",
            (span.start + 1, span.end - span.start, span.source),
        )
        if source is None:
            continue
        text, outlet, file, published, received = source
        who = db.one(
            "SELECT coalesce(p.name, q.speaker) FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who"
            ' WHERE q.source = ? AND q.start < ? AND q."end" > ? AND q.speaker IS NOT NULL AND q.dropped = 0'
            " ORDER BY q.start LIMIT 1",
            (span.source, span.end, span.start),
        )
        day = day_out(published)
        rows.append(
            EvidenceRow(
                0,
                span.source,
                span.start,
                span.end,
                text,
                one.direction,
                confirmed=False,
                speaker=who[0] if who else None,
                outlet=outlet,
                file=file,
                published=day,
                day=day or day_out(received[:10]),
                label=one.label,
            )
        )
    return rows


def ahead(db: Opened, spans: Iterable[Span]) -> list[Ahead]:
    """The dates that these sentences say are to come, in the order of the sentences."""
    found = []
    for span in spans:
        rows = db.all(
            'SELECT e.start, e."end", e.value, s.published FROM expression AS e JOIN source AS s'
            ' ON s.id = e.source WHERE e.source = ? AND e.start >= ? AND e."end" <= ?'
            " AND e.kind = 'future' AND e.value IS NOT NULL ORDER BY e.start",
            (span.source, span.start, span.end),
        )
        for start, end, value, published in rows:
            interval = interval_out(value)
            if interval is not None:
                found.append(Ahead(Span(span.source, start, end), interval, day_out(published)))
    return found
