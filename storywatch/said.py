"""How days, spans of days and counts are put into words: one form each, wherever they are shown. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from storywatch.values import DateValue

_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def short_day(value: date) -> str:
    """``12 Apr``, where the year is known; independent of the machine's language."""
    return f"{value.day} {_MONTHS[value.month]}"


def day(value: date) -> str:
    """``12 Apr 2017``."""
    return f"{short_day(value)} {value.year}"


def long_day(value: date) -> str:
    """``Wed 12 Apr 2017``."""
    return f"{_DAYS[value.weekday()]} {day(value)}"


def interval(value: DateValue) -> str:
    """A date value as people write it: a day, a month, a year, a week or a range."""
    match value.precision:
        case "day":
            return day(value.first)
        case "month":
            return f"{_MONTHS[value.first.month]} {value.first.year}"
        case "year":
            return str(value.first.year)
    first, last = value.first, value.last
    if first.weekday() == 0 and (last - first).days == 6:
        return f"week of {day(first)}"
    if first.year != last.year:
        return f"{day(first)} – {day(last)}"
    if first.month != last.month:
        return f"{short_day(first)} – {day(last)}"
    return f"{first.day}–{day(last)}"


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 source``, ``3 sources``, ``1,200 entries``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
