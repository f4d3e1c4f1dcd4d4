"""Full dates as articles print them, without any calendar sense of "Tuesday" or "last week". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_SHORT_LINE = 40
"""Characters of a line that is nothing but a day with a short year."""

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_FOUR_FIGURES = re.compile(r"\d{4}")
_PLAIN = tuple(
    re.compile(rf"(?<![\w./-]){form}(?![\w/]|[.-]\d)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<number>\d{{2}})-(?P<day>\d{{2}})(?:[T ]\d{{2}}:\d{{2}}(?::\d{{2}}(?:\.\d{{1,9}})?)?"
        r"(?:Z|[+-]\d{2}:?\d{2})?)?",
        rf"{_YEAR}[/.](?P<number>\d{{1,2}})[/.](?P<day>\d{{1,2}})",
        rf"{_DAY}[ \u00a0](?:of )?{_MONTH},?[ \u00a0]{_YEAR}",
        rf"{_MONTH}[ \u00a0]{_DAY},?[ \u00a0]{_YEAR}",
        rf"{_DAY}-{_MONTH}-{_YEAR}",
        rf"{_YEAR}[ \u00a0]{_MONTH}[ \u00a0]{_DAY}",
        rf"{_YEAR}-{_MONTH}-{_DAY}",
        rf"(?P<day>\d{{1,2}})\.[ ]?(?P<number>\d{{1,2}})\.[ ]?{_YEAR}",
        rf"(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}",
        # a week's issue: its first day
        rf"{_DAY}[ ]?[-–—][ ]?\d{{1,2}}(?:st|nd|rd|th)?[ \u00a0]{_MONTH},?[ \u00a0]{_YEAR}",
        rf"{_MONTH}[ \u00a0]{_DAY}[ ]?[-–—][ ]?\d{{1,2}}(?:st|nd|rd|th)?,[ \u00a0]{_YEAR}",
        rf"{_DAY}[ \u00a0]{_MONTH}[ ]?[-–—][ ]?\d{{1,2}}[ \u00a0](?P<until>[a-z]{{3,9}})\.?[ \u00a0]{_YEAR}",
        # a month in Roman figures, as the East prints it
        rf"(?P<day>\d{{1,2}})[./-](?P<roman>(?-i:[IVX]{{1,4}}))[./-]{_YEAR}",
    )
)
_FORMS = (
    *_PLAIN,
    # an hour set right behind the year: "October 14, 20225:00 AM"
    re.compile(
        rf"(?<![\w./-]){_MONTH}[ \u00a0]{_DAY},?[ \u00a0]{_YEAR}(?=\d{{1,2}}:\d{{2}}\s?[AP]M\b)",
        re.IGNORECASE,
    ),
)
_ROMAN = {
    word: number for number, word in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)
}
_SHORT = tuple(
    re.compile(rf"\s*(?:\d{{4}}\s?(?:gmt|utc|hrs),?\s)?{form}[.\s]*", re.IGNORECASE)
    for form in (
        rf"{_DAY}[ /-]{_MONTH}[ /-]['’]?(?P<short>\d{{2}})",
        rf"{_MONTH}[ ]{_DAY},?[ ]['’]?(?P<short>\d{{2}})",
        r"(?P<day>1[3-9]|2\d|3[01])/(?P<number>\d{1,2})/(?P<short>\d{2})",
        r"(?P<number>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/(?P<short>\d{2})",
        r"(?P<day>\d{1,2})\.[ ]?(?P<number>\d{1,2})\.[ ]?(?P<short>\d{2})",
        rf"(?:dtg:?\s)?(?P<day>\d{{2}})[0-2]\d[0-5]\dZ?[ ]?{_MONTH}[ ]?(?P<short>\d{{2}})",
    )
)
"""A day with two figures for the year, where nothing else is printed: too many other things look like it."""
_WEEKDAY = re.compile(rf"(?P<day>{'|'.join(WEEKDAYS)}),? ", re.I)
_TURN = 30
"""Short years reach from 1930 to 2029."""
_FIGURE = re.compile(r"\d")
_MONTH_DAY = tuple(
    re.compile(rf"(?<![\w./-]){form}(?![\w/]|[.-]\d)", re.IGNORECASE)
    for form in (rf"{_MONTH}[ \u00a0]{_DAY}", rf"{_DAY}[ \u00a0](?:of )?{_MONTH}")
)


@dataclass(frozen=True, slots=True, order=True)
class Printed:
    """A full date and where it stands: ``text[start:end]``."""

    start: int
    end: int
    day: date


def dates(text: str) -> list[Printed]:
    """Every full date (day, month, year) in ``text``, in order, none overlapping.

    A date that does not exist is left out, and so is 3/4/2019, which is March here and April there.
    """
    found: list[Printed] = []
    if _FOUR_FIGURES.search(text) is None:  # nearly every line there is
        return found
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day(match)
            if day is not None and not any(
                match.start() < other.end and other.start < match.end() for other in found
            ):
                found.append(Printed(match.start(), match.end(), day))
    return sorted(found)


def short(text: str) -> Printed | None:
    """The day that ``text`` is and nothing else, with two figures for the year: "21 Nov 93", "21/8/15"."""
    if len(text) > _SHORT_LINE or _FIGURE.search(text) is None:
        return None
    named = _WEEKDAY.match(text)
    start = named.end() if named is not None else 0
    for form in _SHORT:
        match = form.fullmatch(text, start)
        day = None if match is None else _day(match)
        if day is not None and (named is None or WEEKDAYS[day.weekday()] == named["day"].lower()):
            return Printed(0, len(text), day)
    return None


def month_days(text: str) -> list[tuple[int, int, int, int]]:
    """Days without a year, as (start, end, month, day): "March 12", "12 March"."""
    found: list[tuple[int, int, int, int]] = []
    if _FIGURE.search(text) is None:
        return found
    for form in _MONTH_DAY:
        for match in form.finditer(text):
            month, day = month_number(match["month"]), int(match["day"])
            if month is not None and _valid(2000, month, day):  # 2000 has a 29 February
                found.append((match.start(), match.end(), month, day))
    return sorted(found)


def month_number(name: str) -> int | None:
    """1 to 12 for a month's English name or its usual short form."""
    lower = name.lower().rstrip(".")
    if len(lower) < 3:
        return None
    return next((number for number, month in enumerate(MONTHS, 1) if month.startswith(lower[:3])), None)


def make(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day or the year is no newspaper's."""
    return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR and _valid(year, month, day) else None


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    if parts.get("short") is not None:
        year = int(parts["short"])
        year += 1900 if year >= _TURN else 2000
    else:
        year = int(parts["year"])
    if parts.get("roman") is not None:
        return make(year, _ROMAN.get(parts["roman"].upper(), 0), int(parts["day"]))
    if parts.get("one") is not None:
        one, two = int(parts["one"]), int(parts["two"])
        if one <= 12 and two <= 12 and one != two:
            return None
        month, day = (two, one) if one > 12 else (one, two)
        return make(year, month, day)
    month_name = parts.get("month")
    number = month_number(month_name) if month_name else int(parts["number"])
    if number == 12 and (parts.get("until") or "").lower().startswith("jan"):
        year -= 1
    return None if number is None else make(year, number, int(parts["day"]))


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
