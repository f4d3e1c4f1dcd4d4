"""Which days to look at for events that an article can tell of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from storywatch.model import DateValue, Happening
from storywatch.story import calendar

AROUND = 7
"""Days from a happening within which a known event can be the same one."""
WIDE = 31
"""Days from which an interval (a quarter, a year) is looked up by its first day alone."""


def days_of(happenings: Iterable[Happening], published: date | None) -> set[DateValue]:
    """The days that an article of that day tells of, its own among them."""
    values = {calendar.resolve(h.date, published) for h in happenings if h.date is not None}
    own = {DateValue.day(published)} if published is not None else set()
    return own | {value for value in values if value is not None}


def around(values: Iterable[DateValue]) -> list[tuple[date, date]]:
    """The days to look at for events near these values, overlapping stretches joined."""
    joined: list[tuple[date, date]] = []
    for first, last in sorted(_window(v) for v in values):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined


def _window(value: DateValue) -> tuple[date, date]:
    if (value.last - value.first).days >= WIDE:
        return value.first, value.first
    room = min(AROUND, (value.first - date.min).days, (date.max - value.last).days)
    return value.first - timedelta(days=room), value.last + timedelta(days=room)
