"""A day, month, year or range as somebody types it. Pure."""

from __future__ import annotations

import re

from storywatch.model import DateValue

LONGEST = 60
"""Characters of a date at most."""
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_NAMED = re.compile(
    r"(?:(\d{1,2})\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?!\d))?,?(?:\s+(\d{4}))?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s+(?:-|–|—|to|until)\s+|\s*[–—]\s*")


def interval(text: str, near: DateValue | None = None) -> DateValue | None:
    """What ``text`` means, or None where it means no date. A year that is left out is that of ``near``.

    "15 May 2031", "May 15, 2031", "15 May", "May 2031", "2031", "2031-05-15", "2031-W20",
    "2031-05-15/2031-05-17", "3 May to 5 May".
    """
    text = " ".join(text.split())
    if len(text) > LONGEST:
        return None
    parts = _BETWEEN.split(text)
    if len(parts) == 2:
        first, last = interval(parts[0], near), interval(parts[1], near)
        if first is None or last is None or last.last < first.first:
            return None
        return DateValue(first.first, last.last)
    try:
        value = _named(text, near) or DateValue.parse(text)
    except (ValueError, OverflowError):
        return None
    return value if value.first <= value.last else None


def _named(text: str, near: DateValue | None) -> DateValue | None:
    found = _NAMED.fullmatch(text)
    if found is None:
        return None
    before, name, after, printed = found.groups()
    name = name.casefold()
    month = next((n for n, full in enumerate(_MONTHS, 1) if name in (full, full[:3], full[:4])), None)
    if month is None or (before and after) or (printed is None and near is None):
        return None
    year = int(printed) if printed else near.first.year if near else 0
    whole = DateValue.month(year, month)
    day = before or after
    return DateValue.day(whole.first.replace(day=int(day))) if day else whole
