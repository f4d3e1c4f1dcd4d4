"""The days of feasts that move: from Easter, from the moon of the Hebrew calendar, or on an nth Monday."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_FROM_EASTER = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "holy saturday": -1, "easter": 0, "easter monday": 1, "ascension day": 39, "whit sunday": 49,
    "whit monday": 50, "trinity sunday": 56, "corpus christi": 60,
}  # fmt: skip
"""Days between Western Easter and the feast."""
_NTH = {
    "martin luther king day": (1, 0, 3), "presidents day": (2, 0, 3), "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2), "remembrance sunday": (11, 6, 2), "thanksgiving": (11, 3, 4),
}  # fmt: skip
"""Month, weekday (Monday 0), and the how manieth."""
_FROM_NEW_YEAR = {"passover": -163, "shavuot": -113, "rosh hashanah": 0, "yom kippur": 9, "sukkot": 14}
"""Days between the Hebrew New Year in the same civil year and the feast."""

MOVING = frozenset(_FROM_EASTER) | frozenset(_NTH) | frozenset(_FROM_NEW_YEAR) | {
    "orthodox easter", "election day", "memorial day",
}  # fmt: skip
"""Every name that :func:`feast` knows."""


@cache
def feast(name: str, year: int) -> date:
    """The day of a moving feast in a year. Raises ValueError for one that is not known here."""
    if name in _FROM_EASTER:
        return _easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _NTH:
        month, weekday, nth = _NTH[name]
        return _on_or_after(date(year, month, 1), weekday) + timedelta(weeks=nth - 1)
    if name in _FROM_NEW_YEAR:
        return _hebrew_new_year(year) + timedelta(days=_FROM_NEW_YEAR[name])
    match name:
        case "orthodox easter":
            return _julian_easter(year)
        case "election day":
            return _on_or_after(date(year, 11, 1), 0) + timedelta(days=1)
        case "memorial day":
            return _on_or_after(date(year, 5, 25), 0)
    raise ValueError(f"no such feast: {name}")


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def _easter(year: int) -> date:
    """Western Easter by the Gregorian computus (the anonymous algorithm of Nature, 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, over = century // 4, century % 4
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * over + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _julian_easter(year: int) -> date:
    """Eastern Easter: by the Julian computus (Meeus, Astronomical Algorithms, chapter 8), in our calendar."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def _hebrew_new_year(year: int) -> date:
    """The first of Tishri that falls into a civil year, by the mean moon and the four postponements.

    The count of days is that of Reingold and Dershowitz, Calendrical Calculations (elapsed days).
    """
    hebrew = year + 3761
    epoch = date(1990, 9, 20).toordinal() - _elapsed(5751)
    days = _elapsed(hebrew)
    return date.fromordinal(epoch + days)


def _elapsed(hebrew: int) -> int:
    """Days from the epoch of the Hebrew calendar to the New Year of a year."""

    def moon(of: int) -> int:
        months = (235 * of - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day

    before, this, after = moon(hebrew - 1), moon(hebrew), moon(hebrew + 1)
    if after - this == 356:
        return this + 2
    return this + 1 if this - before == 382 else this
