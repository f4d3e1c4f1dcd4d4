"""What the reader says of events, put on what the articles tell.

A ruling holds tellings together and apart from those of every other ruling. It knows a telling by its words:
another reading may draw its borders or word its title differently, a rewritten article may move it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from storywatch.model import Anchor, Event, Happening, Ruling, Span

OWN_IMPORTANCE = 2
"""Of an entry of the reader's own, 1 to 3."""
MOSTLY = 0.5
"""Share of the longer of two spans that they have in common where both are of the same words."""


def apply(event: Event, ruling: Ruling | None) -> Event:
    """The event as the reader has it."""
    if ruling is None:
        return replace(event, pinned=False, dropped=False, ruling=None)
    return replace(
        event,
        date=ruling.date if ruling.dated else event.date,
        title=ruling.title or event.title,
        status=ruling.status or event.status,
        pinned=ruling.pinned,
        dropped=ruling.dropped,
        ruling=ruling.key,
    )


def own(number: int, ruling: Ruling) -> Event:
    """An entry of the reader's own that no article tells of."""
    return apply(Event(number, None, "", "happened", OWN_IMPORTANCE, (), 0), ruling)


def tellings(rulings: Iterable[Ruling], source: int) -> dict[tuple[Span, str], Ruling]:
    """The ruling on each telling of a source, by its place and title."""
    return {(a.span, a.title): r for r in rulings for a in r.tellings if a.span.source == source}


def settle(given: Sequence[Anchor], happenings: Iterable[Happening], text: str) -> Mapping[Anchor, Anchor]:
    """Where the tellings of one source stand now, as far as they are found: by the same words under the same
    title, by the same words, else by most of the same place.
    """
    now = [Anchor(h.span, h.title, h.span.within(text)) for h in happenings]
    pairs = []
    for old in given:
        still = old.span.within(text) == old.text
        for number, new in enumerate(now):
            if new.text == old.text:
                rank = 0 if new.title == old.title else 1
            elif still and _mostly(new.span, old.span):
                rank = 2 if new.title == old.title else 3
            else:
                continue
            pairs.append((rank, abs(new.span.start - old.span.start), number, old))
    found: dict[Anchor, Anchor] = {}
    taken: set[Anchor] = set()
    for _, _, number, old in sorted(pairs, key=lambda p: p[:3]):
        if old not in found and now[number] not in taken:
            found[old] = now[number]
            taken.add(now[number])
    return found


def _mostly(a: Span, b: Span) -> bool:
    common = min(a.end, b.end) - max(a.start, b.start)
    return common > 0 and common >= MOSTLY * max(a.end - a.start, b.end - b.start)
