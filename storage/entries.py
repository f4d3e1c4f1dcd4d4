"""What the reader says of the timeline: rulings on events, kept apart from what the articles tell.

A ruling is anchored to the words of tellings. The whole of it stands in the journal each time it changes.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from storage.codec import interval_in, interval_out, storable
from storage.ledger import nearest
from storage.noting import Noting
from storywatch.model import Anchor, Ruling, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Entries(Noting):
    """The reader's rulings on events. Every method is one transaction."""

    def load(self, keys: Iterable[str] | None = None) -> list[Ruling]:
        """The rulings of these keys, or all, by key."""
        some = None if keys is None else json.dumps(sorted(keys))
        rows = self._opened.all(
            "SELECT key, own, dated, date, title, status, pinned, dropped FROM event_ruling"
            " WHERE ?1 IS NULL OR key IN (SELECT value FROM json_each(?1)) ORDER BY key",
            (some,),
        )
        told: dict[str, list[Anchor]] = {}
        for key, source, start, end, title, text in self._opened.all(
            'SELECT ruling, source, start, "end", title, text FROM telling'
            " WHERE ?1 IS NULL OR ruling IN (SELECT value FROM json_each(?1))"
            ' ORDER BY source, start, "end", title',
            (some,),
        ):
            told.setdefault(key, []).append(Anchor(Span(source, start, end), title, text))
        return [
            Ruling(
                key,
                bool(own),
                bool(dated),
                interval_out(date),
                title,
                status,
                bool(pinned),
                bool(dropped),
                tuple(told.get(key, ())),
            )
            for key, own, dated, date, title, status, pinned, dropped in rows
        ]

    def sources(self) -> list[int]:
        """The sources that a ruling is anchored in."""
        return [row[0] for row in self._opened.all("SELECT DISTINCT source FROM telling ORDER BY source")]

    def anchored(self, source: int) -> list[tuple[str, Anchor]]:
        """The tellings of a source that are ruled on, each with the key of its ruling."""
        return [
            (key, Anchor(Span(source, start, end), title, text))
            for key, start, end, title, text in self._opened.all(
                'SELECT ruling, start, "end", title, text FROM telling WHERE source = ?'
                ' ORDER BY start, "end", title',
                (source,),
            )
        ]

    def put(self, ruling: Ruling) -> None:
        """Keep a ruling in place of what it was before; a telling belongs to the last one that claims it.

        Raises ValueError for a telling that does not lie in its source.
        """
        with self._together():
            row: dict[str, Any] = {
                "key": storable(ruling.key),
                "own": int(ruling.own),
                "dated": int(ruling.dated),
                "date": interval_in(ruling.date),
                "title": ruling.title and storable(ruling.title),
                "status": ruling.status,
                "pinned": int(ruling.pinned),
                "dropped": int(ruling.dropped),
            }
            self._db.table("event_ruling").upsert(row, pk="key")
            self._db.table("telling").delete_where("ruling = ?", [row["key"]])
            texts: dict[int, tuple[str | None, str]] = {}
            noted = []
            for anchor in ruling.tellings:
                sha256, text = texts.setdefault(anchor.span.source, self._source(anchor.span.source))
                words = anchor.text or anchor.span.within(text)
                if not 0 <= anchor.span.start < anchor.span.end <= len(text):
                    raise ValueError(f"{anchor.span} does not lie in a source")
                self._place(row["key"], replace(anchor, text=words))
                noted.append(
                    {"sha256": sha256, "start": anchor.span.start, "text": words, "title": anchor.title}
                )
            self._note(
                "event",
                **row | {name: bool(row[name]) for name in ("own", "dated", "pinned", "dropped")},
                tellings=noted,
            )

    def forget(self, key: str) -> None:
        """Let a ruling go; its event, if it stands, is the program's own again."""
        with self._together():
            self._db.table("event_ruling").delete_where("key = ?", [key])
            self._note("event forgotten", key=key)

    def settle(self, source: int, found: Mapping[Anchor, Anchor]) -> None:
        """Tellings of a source stand elsewhere now, or under other titles."""
        moved = [(key, old) for key, old in self.anchored(source) if old in found and found[old] != old]
        with self._together():
            for _, old in moved:
                self._displace(old)
            for key, old in moved:
                self._place(key, found[old])

    def move(self, source: int, to: int) -> bool:
        """Take the tellings of one text over to another where the same words stand; whether there were any.

        One whose words are gone stays behind.
        """
        _, text = self._source(to)
        moved = False
        with self._together():
            for key, old in self.anchored(source):
                at = nearest(text, old.text, old.span.start)
                if at is not None:
                    self._displace(old)
                    self._place(key, replace(old, span=Span(to, at, at + len(old.text))))
                    moved = True
        return moved

    def _place(self, key: str, anchor: Anchor) -> None:
        row: dict[str, Any] = {
            "ruling": key,
            "source": anchor.span.source,
            "start": anchor.span.start,
            "end": anchor.span.end,
            "title": storable(anchor.title),
            "text": storable(anchor.text),
        }
        self._displace(anchor)
        self._db.table("telling").insert(row)

    def _displace(self, anchor: Anchor) -> None:
        self._db.table("telling").delete_where(
            'source = ? AND start = ? AND "end" = ? AND title = ?',
            [anchor.span.source, anchor.span.start, anchor.span.end, storable(anchor.title)],
        )

    def _source(self, source: int) -> tuple[str | None, str]:
        row = self._opened.one(
            "SELECT s.sha256, b.text FROM source AS s JOIN body AS b ON b.source = s.id WHERE s.id = ?",
            (source,),
        )
        return (None, "") if row is None else (row[0], row[1])
