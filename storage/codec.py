"""How our values look in columns, both ways."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

from storywatch.values import DateValue

if TYPE_CHECKING:
    from storywatch.model import Stated

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """``text`` with NUL and lone surrogates as U+FFFD, one for one: SQLite's TEXT is UTF-8 and ends at NUL.

    File names and command lines can hold surrogates (bytes that are not UTF-8); stored articles cannot.
    """
    return _UNSTORABLE.sub("\ufffd", text)


def words_in(forms: tuple[str, ...]) -> str:
    """A list of strings for a column."""
    return json.dumps([storable(f) for f in forms], ensure_ascii=False)


def words_out(column: str) -> tuple[str, ...]:
    """The inverse of :func:`words_in`."""
    return tuple(json.loads(column))


def day_in(day: date | None) -> str | None:
    """A day for a column: ISO, so that text order is date order."""
    return None if day is None else day.isoformat()


def day_out(column: str | None) -> date | None:
    """The inverse of :func:`day_in`."""
    return None if column is None else date.fromisoformat(column)


def stated_day(stated: Stated | None) -> str | None:
    """The stated day where it is a day of the calendar: a wrong header must not cost the article."""
    try:
        return None if stated is None else date.fromisoformat(stated.value).isoformat()
    except ValueError:
        return None


def interval_in(value: DateValue | None) -> str | None:
    """An interval for a column: both ends, whatever its precision."""
    return None if value is None else f"{value.first.isoformat()}/{value.last.isoformat()}"


def interval_out(column: str | None) -> DateValue | None:
    """The inverse of :func:`interval_in`."""
    if column is None:
        return None
    return DateValue(date.fromisoformat(column[:10]), date.fromisoformat(column[11:]))
