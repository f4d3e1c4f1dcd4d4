"""The timeline's events, out of the tables and into them."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any

import msgspec

from storage.codec import day_in, interval_in, interval_out, storable, words_in
from storage.inserting import insert_all
from storywatch.model import DateValue, Event, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storage.connect import Opened

KEPT = 4_000
"""From how many events on what is kept is put aside: they are those of some weeks."""
_CHUNK = 500
_COLUMNS = (
    "first", "last", "title", "status", "importance", "origins", "sources", "source", "start", "end",
    "sentence", "ruling", "pinned", "dropped",
)  # fmt: skip
_INSERT = "INSERT INTO event (id, {}) VALUES (:id, {})".format(
    ", ".join(f'"{name}"' for name in _COLUMNS), ", ".join(f":{name}" for name in _COLUMNS)
)
_UPDATE = "UPDATE event SET {} WHERE id = :id".format(", ".join(f'"{name}" = :{name}' for name in _COLUMNS))
_words_in = lru_cache(maxsize=1 << 12)(words_in)
_strings = msgspec.json.Decoder(tuple[str, ...]).decode


def load(db: Opened, where: str, args: Sequence[Any] = ()) -> list[Event]:
    """Full events that meet the condition (a literal of ours about columns of ``event AS e``), by id.

    The tellings are kept where the connection keeps them: those of these days are wanted with every article.
    """
    with db.snapshot():
        rows = db.all(
            "SELECT e.id, e.first, e.last, e.title, e.status, e.importance, e.origins, e.pinned, e.dropped,"
            f" e.ruling FROM event AS e WHERE {where}",
            args,
        )
        known = db.kept if db.kept is not None and len(rows) <= KEPT else {}
        if len(known) > KEPT:
            known.clear()
        wanted = [row[0] for row in rows if row[0] not in known]
        for first in range(0, len(wanted), _CHUNK):
            some = wanted[first : first + _CHUNK]
            # Whole before any of it is kept: what is cut short must not leave events that nothing tells.
            told = _tellings(db, some)
            known.update({id_: told.get(id_, ()) for id_ in some})
    return [
        Event(
            id_,
            _value(first, last),
            title,
            status,
            importance,
            known[id_],
            origins,
            bool(pinned),
            bool(dropped),
            ruling,
        )
        for id_, first, last, title, status, importance, origins, pinned, dropped, ruling in sorted(
            rows, key=lambda row: row[0]
        )
    ]


def _tellings(db: Opened, ids: Sequence[int]) -> dict[int, tuple[Mention, ...]]:
    """What is told of these events, of each in the order in which it came."""
    rows = db.all(
        'SELECT event, position, source, start, "end", status, date, title, words, names, weight, stated'
        f" FROM mention WHERE event IN ({', '.join('?' * len(ids))})",
        ids,
    )
    told: dict[int, list[Mention]] = {}
    for event, _, source, start, end, status, day, title, words, names, weight, stated in sorted(rows):
        mention = Mention(
            Span(source, start, end),
            status,
            interval_out(day),
            title,
            _words_out(words),
            _words_out(names),
            weight,
            bool(stated),
        )
        told.setdefault(event, []).append(mention)
    return {event: tuple(mentions) for event, mentions in told.items()}


def _words_out(column: str) -> tuple[str, ...]:
    """A list of strings of a column; the words of many tellings are the same."""
    return tuple(map(intern, _strings(column)))


def _value(first: str | None, last: str | None) -> DateValue | None:
    return None if first is None else interval_out(f"{first}/{last}")


def put(opened: Opened, changed: Iterable[Event], gone: Iterable[int]) -> list[int]:
    """Store events whole, inside the caller's transaction; returns their ids in the given order (0 = new).

    Raises ValueError for an event that nobody tells of, not even the reader: it would have no place to open.
    """
    changed, gone = list(changed), list(gone)
    for id_ in (*gone, *(event.id for event in changed)):
        if opened.kept is not None:
            opened.kept.pop(id_, None)
    for id_ in gone:
        opened.conn.execute("DELETE FROM event WHERE id = ?", (id_,))
    return [_put(opened, event) for event in changed]


def _put(opened: Opened, event: Event) -> int:
    if not event.mentions and event.ruling is None:
        raise ValueError(f"event {event.id} ({event.title!r}) has no mention")
    # The sentence that the title is taken from, so that opening the line shows what the line says.
    said = [m.span for m in event.mentions if m.title == event.title] or [m.span for m in event.mentions]
    told = said[0] if said else None
    sentence = told and opened.one(
        "SELECT substr(text, ?, ?) FROM body WHERE source = ?",
        (told.start + 1, told.end - told.start, told.source),
    )
    row: dict[str, Any] = {
        "first": day_in(event.date.first if event.date else None),
        "last": day_in(event.date.last if event.date else None),
        "title": storable(event.title),
        "status": event.status,
        "importance": event.importance,
        "origins": event.origins,
        "sources": len({m.span.source for m in event.mentions}),
        "source": told.source if told else None,
        "start": told.start if told else 0,
        "end": told.end if told else 0,
        "sentence": sentence[0] if sentence else "",
        "ruling": event.ruling,
        "pinned": int(event.pinned),
        "dropped": int(event.dropped),
    }
    conn, id_ = opened.conn, event.id
    if id_:
        conn.execute("DELETE FROM mention WHERE event = ?", (id_,))
        known = conn.execute(_UPDATE, {**row, "id": id_})
        if not known.rowcount:
            conn.execute(_INSERT, {**row, "id": id_})
    else:
        id_ = int(conn.execute(_INSERT, {**row, "id": None}).lastrowid or 0)
    insert_all(
        conn,
        "mention",
        (
            {
                "event": id_,
                "position": position,
                "source": m.span.source,
                "start": m.span.start,
                "end": m.span.end,
                "status": m.status,
                "date": interval_in(m.date),
                "title": storable(m.title),
                "words": _words_in(m.words),
                "names": _words_in(m.names),
                "weight": m.weight,
                "stated": int(m.stated),
            }
            for position, m in enumerate(event.mentions)
        ),
    )
    return id_
