"""From what a date expression asks (:class:`DateRule`) to the days it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from storywatch.model import DateValue
from storywatch.story.feasts import feast

if TYPE_CHECKING:
    from storywatch.model import DateExpression, DateKind, DateRule, Lean

AHEAD = 183
"""A day and month without a year may lie this many days ahead before the year before is the nearer
reading."""

AGAINST = {"past": 3, "future": 5}
"""A day and month on the other side than its verb says counts as so many times as far off."""

_YEAR = 366 * 8
"""Days within which a day of the year comes again, 29 February too."""

_MONTHS_IN = {"month": 1, "quarter": 3, "season": 3}


def resolve(rule: DateRule, anchor: date | None) -> DateValue | None:
    """The days that ``rule`` means in an article written on ``anchor``.

    None where nothing says so: a relative rule without an anchor, a day that no calendar has, a year that
    :mod:`datetime` cannot hold. Never raises.
    """
    try:
        return _resolve(rule, anchor)
    except (ValueError, OverflowError):
        return None


def kind_of(expression: DateExpression, value: DateValue | None, anchor: date | None) -> DateKind:
    """Past, future or reference once the day is known: the calendar outweighs the wording."""
    if value is None or anchor is None or expression.kind == "reference":
        return expression.kind
    if value.first > anchor:
        return "future"
    if value.last < anchor:
        return "past"
    return expression.kind


def _resolve(rule: DateRule, anchor: date | None) -> DateValue | None:
    if rule.form == "fixed":
        return DateValue.parse(rule.value)
    if rule.form == "span":
        return _span(rule, anchor)
    if rule.parts:
        base = _resolve(rule.parts[0], anchor)
        return None if base is None else _within(rule, base)
    if anchor is None:
        return None
    match rule.form:
        case "weekday":
            return DateValue.day(_weekday(rule.n, anchor, rule.lean, strict=rule.strict))
        case "monthday":
            return _monthday(rule, anchor)
        case "month":
            return _nearest_block(rule, anchor)
        case _:
            return _shift(rule.unit, rule.n, rule.lean, DateValue.day(anchor))


def _weekday(weekday: int, anchor: date, lean: Lean, *, strict: bool = False) -> date:
    """The day of the week nearest ``anchor`` on the side that ``lean`` says, the anchor itself included."""
    if lean == "nearest":
        return anchor + timedelta(days=(weekday - anchor.weekday() + 3) % 7 - 3)
    if lean == "future":
        ahead = (weekday - anchor.weekday()) % 7
        return anchor + timedelta(days=7 if strict and not ahead else ahead)
    back = (anchor.weekday() - weekday) % 7
    return anchor - timedelta(days=7 if strict and not back else back)


def _monthday(rule: DateRule, anchor: date) -> DateValue | None:
    # Eight years hold at least one 29 February.
    days = []
    if rule.n and not rule.month and not rule.value:
        days = _days_so_numbered(rule.n, anchor)
        if rule.lean == "nearest":
            # With nothing to say which way, the month of writing, where it has so many days.
            days = [day for day in days if (day.year, day.month) == (anchor.year, anchor.month)] or days
    else:
        for year in range(max(anchor.year - 8, 1), min(anchor.year + 8, 9999) + 1):
            try:
                days.append(_day_of_year(rule, year))
            except (ValueError, OverflowError):
                continue
    if (rule.month or rule.value) and not rule.strict and rule.lean != "nearest":
        # The verb speaks for a side, and yet "was due on 8 March" is not a year off on 10 March.
        days = [day for day in days if abs((day - anchor).days) <= _YEAR]
        best = min(days, key=lambda day: _weighed((day - anchor).days, rule.lean), default=None)
        return None if best is None else DateValue.day(best)
    if rule.lean == "past":
        days = [day for day in days if day <= anchor]
    elif rule.lean == "future":
        days = [day for day in days if day >= anchor]
    else:
        days = [day for day in days if (day - anchor).days <= AHEAD]
    best = min(days, key=lambda day: abs((day - anchor).days), default=None)
    return None if best is None else DateValue.day(best)


def _weighed(days: int, lean: Lean) -> int:
    """How far off a day is, ``AGAINST`` times as far where it lies on the wrong side."""
    wrong = days > 0 if lean == "past" else days < 0
    return abs(days) * (AGAINST[lean] if wrong else 1)


def _days_so_numbered(n: int, anchor: date) -> list[date]:
    """The days of this number in the months around ``anchor``: two months back, as many ahead."""
    days = []
    for months in range(-2, 3):
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
        try:
            days.append(date(year, month + 1, n))
        except ValueError:
            continue
    return days


def _day_of_year(rule: DateRule, year: int) -> date:
    return feast(rule.value, year) if rule.value else date(year, rule.month, rule.n)


def _block(year: int, month: int, length: int) -> DateValue:
    """``length`` calendar months from the first of ``month``, which may lie outside 1 to 12."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    end_year, end_month = year + (month + length - 2) // 12, (month + length - 2) % 12 + 1
    return DateValue(date(year, month, 1), DateValue.month(end_year, end_month).last)


def _nearest_block(rule: DateRule, anchor: date) -> DateValue | None:
    """A named month, quarter or season: the one that holds the anchor, or the next on the side of
    ``lean``."""
    length = _MONTHS_IN.get(rule.unit, 1)
    blocks = [_block(anchor.year + years, rule.month, length) for years in (-2, -1, 0, 1, 2)]
    today = DateValue.day(anchor)
    if rule.strict:
        blocks = [block for block in blocks if not block.contains(today)]
    if rule.lean == "past":
        blocks = [block for block in blocks if block.first <= anchor]
        return blocks[-1] if blocks else None
    if rule.lean == "future":
        return next((block for block in blocks if block.last >= anchor), None)

    def gap(block: DateValue) -> int:
        return max((block.first - anchor).days, (anchor - block.last).days, 0)

    return min(blocks, key=gap, default=None)


def _shift(unit: str, n: int, lean: Lean, base: DateValue) -> DateValue | None:
    """``n`` units from ``base``, as exact as the unit and no more."""
    day = base.first
    match unit:
        case "day":
            return DateValue(base.first + timedelta(days=n), base.last + timedelta(days=n))
        case "weekend":
            return _weekend(n, lean, day)
        case "week":
            return DateValue.week(day + timedelta(weeks=n))
        case "month":
            return _block(day.year, day.month + n, 1)
        case "quarter":
            return _block(day.year, (day.month - 1) // 3 * 3 + 1 + 3 * n, 3)
        case "season":
            return _block(day.year, day.month // 3 * 3 + 3 * n, 3)
        case "year":
            return DateValue.year(day.year + n)
        case "decade":
            first = (day.year // 10 + n) * 10
            return DateValue(date(first, 1, 1), date(first + 9, 12, 31))
        case "century":
            first = ((day.year - 1) // 100 + n) * 100 + 1
            return DateValue(date(first, 1, 1), date(first + 99, 12, 31))
    return None


def _weekend(n: int, lean: Lean, day: date) -> DateValue:
    """Saturday and Sunday. "The weekend" is the one just gone from Monday to Friday, unless it lies ahead."""
    saturday = day + timedelta(days=5 - day.weekday())
    if n < 0 or (n == 0 and lean != "future" and day.weekday() < 5):
        saturday -= timedelta(weeks=-n if n < 0 else 1)
    elif n > 0:
        saturday += timedelta(weeks=n)
    return DateValue(saturday, saturday + timedelta(days=1))


def _within(rule: DateRule, base: DateValue) -> DateValue | None:
    """``rule`` counted from, or looked for inside, the days of ``base``."""
    match rule.form:
        case _ if base.first == base.last and rule.form in ("weekday", "monthday", "month"):
            # A day holds none: it is what is counted from, as an article's own day would be.
            return _resolve(replace(rule, parts=()), base.first)
        case "weekday":
            day = _weekday(rule.n, base.first, "future")
            return DateValue.day(day) if day <= base.last else None
        case "monthday" if not rule.month and not rule.value:
            return DateValue.day(base.first.replace(day=rule.n))
        case "monthday":
            return DateValue.day(_day_of_year(rule, base.first.year))
        case "month" if rule.strict:
            # "The following spring": after all of what was told.
            anchor = base.first if rule.lean == "past" else base.last
            return _resolve(replace(rule, parts=()), anchor)
        case "month":
            return _block(base.first.year, rule.month, _MONTHS_IN.get(rule.unit, 1))
        case _:
            return _shift(rule.unit, rule.n, rule.lean, base)


def _span(rule: DateRule, anchor: date | None) -> DateValue | None:
    first_rule, last_rule = rule.parts
    first, last = _resolve(first_rule, anchor), _resolve(last_rule, anchor)
    if first is None or last is None:
        return None
    if first_rule.form == last_rule.form == "weekday" and not first_rule.parts:
        # Two weekdays belong together: what lies ahead is counted from its first, what is over from its last.
        if last_rule.lean == "future":
            last = DateValue.day(_weekday(last_rule.n, first.first, "future"))
        else:
            first = DateValue.day(_weekday(first_rule.n, last.first, "past"))
    elif first.first > last.last and first_rule.form in ("monthday", "month"):
        # "28 December to 3 January": one of the two lies in the neighbouring year.
        first = DateValue(_year_back(first.first), _year_back(first.last))
    return DateValue(first.first, last.last) if first.first <= last.last else None


def _year_back(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
