"""Days that a headline takes from the story below it.

A headline prints no day and tells the news of the lead: "Governor seized by rebels" is of Tuesday where the
first sentence says "on Tuesday", and not of the paper's own day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storywatch.model import GOES_ON, POINTER, Happening

_ENDING = 5
"""Letters by which two forms of one word are known: "resign", "resigned", "resignation"."""
_SHARED = 2
"""Words in common by which a later sentence is known to tell what the headline tells."""


def headed(heads: Sequence[Happening], below: Sequence[Sequence[Happening]]) -> list[Happening]:
    """The happenings ``heads`` of the headlines, each on the day of what it heads.

    ``below`` are those of the sentences that follow, sentence by sentence, told as done on a day in print.
    The lead's own comes first; a later one is meant where it has more words of the headline.
    """
    return [_dated(one, below) for one in heads]


def _dated(head: Happening, below: Sequence[Sequence[Happening]]) -> Happening:
    if head.date is not None or head.undated or head.status != "happened" or head.weight < POINTER:
        return head
    mine, near = _stems(head), _stems(head, around=True)
    best: tuple[int, int, float] | None = None
    found: Happening | None = None
    for place, told in enumerate(below):
        for one in told:
            shared = len(mine & _stems(one))
            if shared < _SHARED and (place or near.isdisjoint(_stems(one, around=True))):
                continue
            rank = (shared, -place, one.weight)
            if best is None or rank > best:
                best, found = rank, one
    if found is None:
        return head
    return replace(head, date=found.date, words=(*head.words, GOES_ON))


def _stems(one: Happening, *, around: bool = False) -> set[str]:
    """What it tells and who took part, by the beginnings of their words; and what its sentence speaks of."""
    told = (word.lstrip("~") for word in one.words if word[0] not in ("@^" if around else "@~^"))
    return {word.lower()[:_ENDING] for word in (*told, *one.names)}
