"""Parts of a month: "the last ten days of May", "the first Monday in June", "the second half of this month".

Agencies of the East count by tens of days, parliaments sit on first Mondays. The month inside stays open to
either side, as a bare month is.
"""

from __future__ import annotations

from storywatch.model import DateRule
from storywatch.reading.timewords import (
    WEEKDAYS,
    Match,
    Page,
    Rules,
    Timex,
    fixed,
    is_capital,
    month_of,
    number_of,
    timex_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""

_MONTH = (
    r"(?:of|in) (?:(?P<m>MONTH)(?:,? (?:of )?(?P<y>YEAR)|,? (?:of )?(?P<yrel>last|this|next) year)?"
    r"|(?P<rel>the current|the present|the|this|last|next) month)(?!\w)"
)
_NTH = {
    "first": 0,
    "opening": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "4th": 3,
}
_LAST = frozenset(("last", "final", "closing"))
_BACK = {"last": -1, "next": 1}


def _base(m: Match, page: Page) -> DateRule | None:
    if m["rel"]:
        return DateRule("shift", unit="month", n=_BACK.get(m["rel"], 0))
    if not is_capital(page, m.start("m")):
        return None
    month = month_of(m["m"])
    if m["y"]:
        return fixed(f"{int(m['y']):04}-{month:02}")
    if m["yrel"]:
        year = DateRule("shift", unit="year", n=_BACK.get(m["yrel"], 0))
        return DateRule("month", month=month, parts=(year,))
    return DateRule("month", month=month)


def _day(base: DateRule, n: int) -> DateRule:
    """The ``n``-th day of a month from 1; 0 is its last day, -1 the one before."""
    if n > 0:
        return DateRule("monthday", n=n, parts=(base,))
    after = DateRule("shift", unit="month", n=1, parts=(base,))
    return DateRule("shift", unit="day", n=n - 1, parts=(DateRule("monthday", n=1, parts=(after,)),))


def _weekday(base: DateRule, weekday: int, weeks: int | None) -> DateRule:
    """The first such weekday of a month, ``weeks`` later; None is the last one."""
    if weeks is None:
        base = DateRule("shift", unit="month", n=1, parts=(base,))
    first = DateRule("weekday", n=weekday, parts=(base,))
    days = -7 if weeks is None else 7 * weeks
    return DateRule("shift", unit="day", n=days, parts=(first,)) if days else first


@RULES.add(
    r"(?:the )?(?P<o>first|opening|second|third|fourth|last|final|closing|middle) "
    r"(?:(?P<k>\d{1,2}|NUMWORD) (?P<days>days)|(?P<u>week|weekend|fortnight|half)) " + _MONTH
)
def _part_of_month(m: Match, page: Page) -> Timex | None:
    base = _base(m, page)
    if base is None:
        return None
    nth = _NTH.get(m["o"])
    if m["u"] == "weekend":
        if nth is None and m["o"] not in _LAST:
            return None
        saturday = _weekday(base, 5, nth)
        sunday = DateRule("shift", unit="day", n=1, parts=(saturday,))
        return timex_of(m, DateRule("span", parts=(saturday, sunday)))
    if m["u"] == "half":
        if nth not in (0, 1) and m["o"] not in _LAST:
            return None
        first, last = (1, 15) if nth == 0 else (16, 0)
        return timex_of(m, DateRule("span", parts=(_day(base, first), _day(base, last))))
    length = {"week": 7, "fortnight": 14}.get(m["u"] or "") or int(number_of(m["k"]) or 0)
    if not 1 < length <= 20:
        return None
    if m["o"] in _LAST or (nth == 2 and length == 10):
        first, last = 1 - length, 0
    elif m["o"] == "middle":
        first, last = 11, 20
        if length != 10:
            return None
    else:
        first = 1 + (nth or 0) * length
        last = first + length - 1
        if last > 28:
            return None
    return timex_of(m, DateRule("span", parts=(_day(base, first), _day(base, last))))


@RULES.add(
    r"(?:(?P<every>every|each) |the )?(?P<o>first|second|third|fourth|last|1st|2nd|3rd|4th) "
    r"(?P<wd>WEEKDAY)s? (?:(?P<each>(?:of|in) (?:each|every) month)(?!\w)|" + _MONTH + ")"
)
def _weekday_of_month(m: Match, page: Page) -> Timex | None:
    if not is_capital(page, m.start("wd")):
        return None
    weekday = WEEKDAYS[m["wd"][:3]]
    if m["every"] or m["each"]:
        return timex_of(m, None, value=f"XXXX-WXX-{weekday + 1}", kind="SET")
    base = _base(m, page)
    return timex_of(m, _weekday(base, weekday, _NTH.get(m["o"]))) if base else None
