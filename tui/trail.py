"""The places that one thing leads to, walked one after the other in the reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storage.rows import EvidenceRow, Sought, TellingRow
from tui import words
from tui.items import Place


class Stop(NamedTuple):
    """One of the places, and what the reader says of it: "evidence 1 of 7, against"."""

    place: Place
    words: str
    evidence: EvidenceRow | None = None


def evidence(rows: Sequence[EvidenceRow]) -> list[Stop]:
    """The evidence for a question."""
    return [
        Stop(
            Place(row.source, row.start, row.end),
            _told(f"evidence {number} of {len(rows)}, {row.direction}", row.speaker),
            row,
        )
        for number, row in enumerate(rows, 1)
    ]


def tellings(rows: Sequence[TellingRow]) -> list[Stop]:
    """What each source tells of an event."""
    return [
        Stop(
            Place(row.source, row.start, row.end),
            _told(
                f"telling {number} of {len(rows)}, {'in passing' if row.passing else row.status}",
                words.interval(row.date) if row.date else None,
            ),
        )
        for number, row in enumerate(rows, 1)
    ]


def found(rows: Sequence[Sought]) -> list[Stop]:
    """What a search has found."""
    return [
        Stop(Place(row.source, row.start, row.end), f"found {number} of {len(rows)}")
        for number, row in enumerate(rows, 1)
    ]


def _told(said: str, more: str | None) -> str:
    return f"{said}, {more}" if more else said
