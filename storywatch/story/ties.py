"""What the days of two tellings have to do with each other: whether they can be of one event at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from storywatch.model import MOVED, DateValue, EventStatus, Mention
from storywatch.story.likeness import Tie

NEAR = 3
"""Days that tellings of one event may lie apart, where one of them is only as of its article's day."""
EXACT = 1
"""The same where both print their date: midnight and time zones."""
WIDE = 10
"""Days of a stretch that says little of a day within it."""
CALLED_OFF = timedelta(days=60)
"""How far ahead of its day something can be called off and still be known as the same."""

Terms = tuple[DateValue | None, bool, EventStatus, bool]
"""All that :func:`tie_of` asks of a telling."""


def terms_of(one: Mention) -> Terms:
    """All that its day has to say to that of another."""
    return one.date, one.stated, one.status, MOVED in one.words


def may_be_one(some: Iterable[Mention], others: Iterable[Mention]) -> bool:
    """Whether the days of all of them let the two be one event."""
    ours, theirs = ({terms_of(one): one for one in tellings}.values() for tellings in (some, others))
    return all(tie_of(a, b) is not None for a in ours for b in theirs)


def tie_of(a: Mention, b: Mention) -> Tie | None:
    """What the days of two tellings have to do with each other; None where they cannot be of one event."""
    if a.date is None or b.date is None:
        return "open"
    if (a.status == "cancelled") != (b.status == "cancelled"):
        # What is called off lies ahead of the day on which that is told.
        off, other = (a.date, b.date) if a.status == "cancelled" else (b.date, a.date)
        if timedelta(0) < other.last - off.first <= CALLED_OFF:
            return "follows"
    apart = _gap(a.date, b.date)
    if apart and (apart > (EXACT if a.stated and b.stated else NEAR) or _is_wide(a.date, b.date)):
        moved = moves(a, b) or moves(b, a)
        return "follows" if moved and not (_too_late(a, b) or _too_late(b, a)) else None
    if _too_late(a, b) or _too_late(b, a):
        return None
    # A year or a month that holds the day says little.
    return "open" if a.date != b.date and _is_wide(a.date, b.date) else "days"


def _too_late(told: Mention, other: Mention) -> bool:
    """Whether the one is news of its article's day, and the other is printed as of a day to come by then."""
    if told.stated or told.status != "happened" or not other.stated or other.status == "cancelled":
        return False
    return told.date is not None and other.date is not None and other.date.first > told.date.last


def moves(new: Mention, old: Mention) -> bool:
    """Whether the one may tell of another day for what the other tells as planned."""
    if old.status != "scheduled" or MOVED not in new.words or new.date is None or old.date is None:
        return False
    return _gap(new.date, old.date) <= CALLED_OFF.days


def _gap(a: DateValue, b: DateValue) -> int:
    if a.first > b.last:
        return (a.first - b.last).days
    return (b.first - a.last).days if b.first > a.last else 0


def _is_wide(a: DateValue, b: DateValue) -> bool:
    """Whether either is a long stretch."""
    return max((a.last - a.first).days, (b.last - b.first).days) > WIDE
