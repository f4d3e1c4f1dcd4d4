"""What is new to the reader in an article: what its earlier version did not say, what was found since."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from storage.connect import Opened

Place = tuple[int, int]


def new_in(opened: Opened, source: int) -> list[Place]:
    """The new sentences of a source as (start, end), from front to back.

    Of a rewritten article: those that its earlier version does not have. Of an article that was seen: those
    with a quote or evidence that was not. An article that is new as a whole has none that stand out.
    """
    row = opened.one("SELECT supersedes, seen FROM source WHERE id = ?", (source,))
    if row is None:
        return []
    supersedes, seen = row
    if not supersedes and not seen:
        return []
    places: list[Place] = opened.all(
        'SELECT start, "end" FROM sentence WHERE source = ? ORDER BY start, id', (source,)
    )
    new: set[Place] = set()
    if supersedes:
        known = set(_said(opened, supersedes))
        new.update(
            place for place, said in zip(places, _said(opened, source), strict=True) if said not in known
        )
    if seen:
        found = opened.all(
            'SELECT start, "end" FROM quote WHERE source = :source AND seen = 0'
            ' UNION SELECT start, "end" FROM evidence WHERE source = :source AND seen = 0 AND dropped = 0'
            " ORDER BY 1, 2",
            {"source": source},
        )
        new.update(_touched(places, found))
    return sorted(new)


def _said(opened: Opened, source: int) -> Iterator[str]:
    """The sentences of a source in words, however its lines are broken."""
    body = opened.one("SELECT text FROM body WHERE source = ?", (source,))
    text = "" if body is None else str(body[0])
    rows = opened.all('SELECT start, "end" FROM sentence WHERE source = ? ORDER BY start, id', (source,))
    return (" ".join(text[start:end].split()) for start, end in rows)


def _touched(places: Sequence[Place], found: Iterable[Place]) -> Iterator[Place]:
    """The places that share a character with one of ``found``; both in order."""
    first = 0
    for start, end in found:
        while first < len(places) and places[first][1] <= start:
            first += 1
        at = first
        while at < len(places) and places[at][0] < end:
            yield places[at]
            at += 1
