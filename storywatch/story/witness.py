"""What a sign says of the day on which an article was written, in log odds: how much likelier it is where
that is the day than where it is any other.

The figures are frequencies, counted on 130 dated articles (five stories of ours and AQUAINT) and made smooth;
those of weekdays and months on 500 (TimeBank, MEANTIME and Wikinews too).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from math import exp, fsum, log
from typing import Literal

from storywatch.model import DateValue

EVEN, STEEP = 0.45, 0.12
"""How alike two tellings are that are as often the same as not, and by how much more the odds are e to
one."""
WORDS = 0.96
"""How often the same words in quotation marks are the same utterance, and not a phrase."""
WIDE = 7
"""Days of a stretch that says nothing of a day."""
ANY_DAY = 1 / 16
"""How often a day is hit by chance: what is told lies within a month."""
TOO_EARLY, TOO_LATE = 0.7, 0.4
"""How surely nobody tells as done what others still plan, or as planned what others tell as done."""
TOP_LINE = 200
"""Characters within which a day is that of a dateline or of a line over the headline."""

_PRINTED = {0: 0.8, 1: 0.05, -1: 0.05}
"""How often two tellings of one event, both with a day, differ by so many days."""
_PLANNED = {0: 0.5, 1: 0.06, -1: 0.06}
_MOVED = 0.03
"""The same of a plan: it is moved, and a new one is made."""
_NEWS = {0: 0.45, 1: 0.30, 2: 0.08, 3: 0.03}
"""How many days after the event an article tells of it that prints no day: the paper of the next morning
tells of the day before, none tells of the day after."""
_NEITHER = {0: 0.40, 1: 0.16, -1: 0.16, 2: 0.05, -2: 0.05}
"""How far apart two articles are that both tell of it without a day."""
_ELSE = 0.015
"""How often it is any other difference."""

Style = Literal["named", "today", "yesterday"]
"""How an article speaks of its own day and the one before: by the weekday's name, as "today", as
"yesterday" or "last night"."""
_BACK: dict[Style, tuple[float, ...]] = {
    "named": (0.43, 0.27, 0.13, 0.08, 0.04, 0.03, 0.02),
    "today": (0.14, 0.33, 0.24, 0.16, 0.05, 0.05, 0.03),
    "yesterday": (0.05, 0.24, 0.41, 0.15, 0.06, 0.06, 0.03),
}
"""How often the last of the weekdays that an article tells as over is so many days back: who counts days
from his own does not name them."""
_FURTHER = (0.0, 0.40, 0.26, 0.15, 0.11, 0.05, 0.03)
"""How often another is so many days before that one."""
_AHEAD = (0.06, 0.29, 0.23, 0.17, 0.12, 0.08, 0.05)
_MONTHS_BACK = (0.02, 0.24, 0.20, 0.10, 0.09, 0.08, 0.06, 0.05, 0.04, 0.04, 0.04, 0.04)
"""How often a month told as over, by its name alone, is so many months back: one's own is "this month"."""
_PAST_DAY, _PAST_WEEKS, _PAST_LONG, _PAST_AHEAD = 0.03, 0.018, 0.007, 0.002
"""How often a day and month told as over is one certain day of the last three, of the two weeks before, of
longer ago, or one still to come."""
_NEXT_DAYS, _NEXT_WEEKS, _NEXT_PAST = 0.035, 0.012, 0.001
"""The same of one told as ahead: within a week, later, or over."""
_TOP_DAY, _TOP_BEFORE, _TOP_ELSE = 0.8, 0.15, 0.002
"""How often the day in the first lines is the article's own, the day before, or any other one."""
_ISSUED, _NOT_ISSUED = 0.9, 0.1 / 6
_WORD = re.compile(r"\w+")
_WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def same(alike: float) -> float:
    """The odds that two tellings so much alike tell of one event."""
    return exp((alike - EVEN) / STEEP)


def wide(value: DateValue) -> int:
    """How many days are open: 0 for a day."""
    return (value.last - value.first).days


def mixed(
    a: DateValue, printed: bool, twins: Iterable[tuple[float, DateValue, bool]], *, planned: bool = False
) -> float:
    """What it says for a day of writing by which a telling is of ``a``, that others tell what may be the
    same.

    Each of ``twins`` is how likely it is the same, its days, and whether those are printed; ``printed`` is
    whether ``a`` is. Where none is the same it says nothing, and how likely that is goes in.
    """
    if wide(a) > WIDE:
        return 0.0
    odds, rest = 0.0, 1.0
    for share, b, other_printed in twins:
        if wide(b) > WIDE:
            continue
        open_ = wide(a) + wide(b)
        chance = min(ANY_DAY * (1 + open_), 0.8)
        odds += share * (_same_days(a, b, printed, other_printed, planned=planned) / chance)
        rest -= share
    return log(max(odds + rest, 0.02))


def _same_days(a: DateValue, b: DateValue, printed: bool, other_printed: bool, *, planned: bool) -> float:
    """How often two tellings of one event have these days."""
    apart = 0 if a.overlaps(b) else (a.first - b.last).days if a.first > b.last else -(b.first - a.last).days
    if printed and other_printed and planned:
        return _PLANNED.get(apart, _MOVED)
    if printed and other_printed:
        return _PRINTED.get(apart, _ELSE)
    if printed:
        return _NEWS.get(-apart, _ELSE)
    if other_printed:
        return _NEWS.get(apart, _ELSE)
    return _NEITHER.get(apart, _ELSE)


def against(share: float, surely: float) -> float:
    """What is against a day on which nobody would tell it so, where it is the same as likely as ``share``."""
    return log(1 - min(share, 1.0) * surely)


def weekdays_over(weekdays: Iterable[int], day: date, style: Style) -> float:
    """What the weekdays that an article tells as over say for ``day``: they run up to it, or nearly."""
    back = sorted((day.weekday() - weekday) % 7 for weekday in weekdays)
    if not back:
        return 0.0
    return log(_BACK[style][back[0]] * 7) + fsum(log(_FURTHER[each - back[0]] * 6) for each in back[1:])


def weekday_ahead(weekday: int, day: date) -> float:
    """What a weekday to come says for ``day``."""
    return log(_AHEAD[(weekday - day.weekday()) % 7] * 7)


def month_over(month: int, day: date) -> float:
    """What a month told as over, by its name alone, says for ``day``."""
    return log(_MONTHS_BACK[(day.month - month) % 12] * 12)


Looks = Literal["back", "ahead", "either"]
"""Which way a day and month looks in its sentence; "either" where nothing says."""


def day_back(back: int, looks: Looks, *, top: bool) -> float:
    """What a day and month says that would be ``back`` days before the day of writing."""
    if top:
        return log({0: _TOP_DAY, 1: _TOP_BEFORE}.get(back, _TOP_ELSE) / _PAST_LONG)
    over = _PAST_AHEAD if back < 0 else _PAST_DAY if back < 3 else _PAST_WEEKS if back < 15 else _PAST_LONG
    to_come = _NEXT_PAST if back > 0 else _NEXT_DAYS if back > -8 else _NEXT_WEEKS
    often = {"back": over, "ahead": to_come, "either": (over + to_come) / 2}
    return log(often[looks] / _PAST_LONG)


def issued_on(outlet: str | None) -> int | None:
    """The weekday that a paper has in its name, Monday 0."""
    named = {word.lower() for word in _WEEKDAY.findall(outlet or "")}
    return _WEEKDAYS.index(named.pop()) if len(named) == 1 else None


def issued(day: date, weekday: int) -> float:
    """What it says for a day that the paper is named after ``weekday``."""
    return log((_ISSUED if day.weekday() == weekday else _NOT_ISSUED) * 7)


def named(day: date, value: DateValue) -> float:
    """What it says for ``day`` that the article gives ``value`` for it: it is that, or hardly."""
    return log(_ISSUED / _PAST_LONG if value.first == day == value.last else _NOT_ISSUED)


def runs(text: str) -> set[tuple[str, ...]]:
    """What a quotation is known by: six words in a row, or all of it where it is shorter."""
    words = _WORD.findall(text.casefold())
    return {tuple(words[i : i + 6]) for i in range(max(len(words) - 5, len(words) >= 4))}
