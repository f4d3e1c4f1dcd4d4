"""How much an event of the timeline matters: the odds that a chronicler of the story would call it important.

A sum over named signs, with weights fitted to stories with answers (``python -m bench.prominence``): that
several papers tell it and come back to it, that its day is printed and exact, and that an article opens with
it. An event of a month or a year that one paper mentions is background.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from storywatch.model import POINTER, DateValue, Mention

BASE = -0.79
STATED = 0.54
"""Some telling in earnest prints its day."""
WEEK, MONTH, YEARS = -1.12, -1.11, -1.98
"""Its day is only known to the week, to the month, or worse."""
TOLD = 0.40
"""For each e-fold of its tellings, in earnest or in passing."""
TWO, THREE = 0.61, 0.38
"""Two articles tell it in earnest; three do."""
OPENS = 0.27
"""An article tells it among its first sentences."""
SIGNS = ("BASE", "STATED", "WEEK", "MONTH", "YEARS", "TOLD", "TWO", "THREE", "OPENS")

IMPORTANT, HIGHEST = -0.7, 0.5
"""The log odds from which it is important, and of the highest importance."""
_WEEK, _MONTH = 7, 31
_FORE = 0.6
"""The weight of a telling from which it stands among the first sentences of its article."""


def signs(mentions: Sequence[Mention], day: DateValue | None) -> tuple[float, ...]:
    """What each of the signs says of an event of that day which these tellings make, in their order."""
    earnest = [m for m in mentions if m.weight >= POINTER] or mentions
    sources = len({m.span.source for m in earnest})
    width = (day.last - day.first).days if day is not None else 0
    return (
        1.0,
        float(any(m.stated and m.date is not None for m in earnest)),
        float(1 <= width <= _WEEK),
        float(_WEEK < width <= _MONTH),
        float(width > _MONTH),
        log(len(mentions)),
        float(sources >= 2),
        float(sources >= 3),
        float(any(m.weight >= _FORE for m in earnest)),
    )


def odds(mentions: Sequence[Mention], day: DateValue | None) -> float:
    """The log odds that an event matters."""
    weights = (BASE, STATED, WEEK, MONTH, YEARS, TOLD, TWO, THREE, OPENS)
    return sum(weight * sign for weight, sign in zip(weights, signs(mentions, day), strict=True))


def level(mentions: Sequence[Mention], day: DateValue | None) -> int:
    """1 to 3, 3 the highest. There must be a telling."""
    found = odds(mentions, day)
    return 3 if found >= HIGHEST else 2 if found >= IMPORTANT else 1
