"""The timeline's events, out of the tables and into them."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from storage.codec import day_in, interval_in, interval_out, storable, words_in, words_out
from storywatch.model import DateValue, Event, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from storage.connect import Opened


def load(db: Opened, where: str, args: Sequence[Any] = ()) -> list[Event]:
    """Full events that meet the condition (a literal of ours about columns of ``event AS e``), by id."""
    # Joined from the events' side and ordered here: with an ORDER BY the planner would walk every row.
    with db.snapshot():
        rows = db.all(
            "SELECT e.id, e.first, e.last, e.title, e.status, e.importance, e.origins, e.pinned, e.dropped,"
            f" e.ruling FROM event AS e WHERE {where}",
            args,
        )
        told = db.all(
            'SELECT m.event, m.position, m.source, m.start, m."end", m.status, m.date, m.title, m.words,'
            " m.names, m.weight, m.stated FROM event AS e CROSS JOIN mention AS m ON m.event = e.id"
            f" WHERE {where}",
            args,
        )
    mentions: dict[int, list[Mention]] = {}
    for event, _, source, start, end, status, day, title, words, names, weight, stated in sorted(told):
        span = Span(source, start, end)
        mention = Mention(
            span, status, interval_out(day), title, words_out(words), words_out(names), weight, bool(stated)
        )
        mentions.setdefault(event, []).append(mention)
    return [
        Event(
            id_,
            _value(first, last),
            title,
            status,
            importance,
            tuple(mentions.get(id_, ())),
            origins,
            bool(pinned),
            bool(dropped),
            ruling,
        )
        for id_, first, last, title, status, importance, origins, pinned, dropped, ruling in sorted(
            rows, key=lambda row: row[0]
        )
    ]


def _value(first: str | None, last: str | None) -> DateValue | None:
    return None if first is None else interval_out(f"{first}/{last}")


def put(db: Database, opened: Opened, changed: Iterable[Event], gone: Iterable[int]) -> list[int]:
    """Store events whole, inside the caller's transaction; returns their ids in the given order (0 = new).

    Raises ValueError for an event that nobody tells of, not even the reader: it would have no place to open.
    """
    for id_ in gone:
        db.table("event").delete_where("id = ?", [id_])
    return [_put(db, opened, event) for event in changed]


def _put(db: Database, opened: Opened, event: Event) -> int:
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
    if event.id:
        db.table("event").upsert({"id": event.id, **row}, pk="id")
        db.table("mention").delete_where("event = ?", [event.id])
        id_ = event.id
    else:
        id_ = int(db.table("event").insert(row).last_rowid or 0)
    db.table("mention").insert_all(
        {
            "event": id_,
            "position": position,
            "source": m.span.source,
            "start": m.span.start,
            "end": m.span.end,
            "status": m.status,
            "date": interval_in(m.date),
            "title": storable(m.title),
            "words": words_in(m.words),
            "names": words_in(m.names),
            "weight": m.weight,
            "stated": int(m.stated),
        }
        for position, m in enumerate(event.mentions)
    )
    return id_
