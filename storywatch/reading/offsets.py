"""Days counted from a day that is named behind them: "three weeks from Monday", "the day after Christmas".

What is counted and the day it is counted from are found apart; where the words between them say so, they are
one expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from storywatch.model import DateRule
from storywatch.reading.timewords import Timex

_WAYS = re.compile(
    r"\s{1,2}(?P<way>after|before|from|following|preceding|prior to|ahead of|on from)\s{1,2}(?:the\s)?"
)
_LENGTH = re.compile(r"P(?P<n>\d{1,3})(?P<unit>[DW])")
_THE_DAY = re.compile(
    r"\bthe\s(?:very\s)?(?P<unit>day|night|morning|evening|afternoon|week)\s"
    r"(?P<way>after|before|following|preceding)\s(?:the\s)?$"
)
_REACH = 40
"""Characters before a day in which "the day after" stands."""
_VAGUE = re.compile(r"(?:more|less|fewer|over|under|up to|at least|at most|nearly|almost|within|barely)\s")
"""How a length begins that counts nothing: "less than two weeks before the vote"."""
_LASTS = re.compile(r"\b(?:for|lasts?|lasting|last|over|runs?)\s(?:the\s)?$")
_BUSINESS = re.compile(r"\b(?:trading|working|business)\s")
"""Days that are not all days."""
_BACK = ("before", "preceding", "prior to", "ahead of")


def joined(found: Iterable[Timex], low: str) -> Iterator[Timex]:
    """``found`` with each count and the day behind it made one."""
    held: Timex | None = None
    for each in found:
        day = _is_day(each)
        both = _of_two(held, each, low) if day and held is not None else None
        if both is not None:
            held = both
            continue
        if held is not None:
            yield held
        beside = _beside(each, low, held.end if held is not None else 0) if day else None
        held = beside or each
    if held is not None:
        yield held


def _is_day(found: Timex) -> bool:
    rule = found.rule
    if rule is None or found.follows or found.stretch or found.type not in ("DATE", "TIME"):
        return False
    return (
        rule.form == "weekday"
        or (rule.form == "monthday" and bool(rule.month or rule.value))
        or (rule.form == "shift" and rule.unit == "day")
        or (rule.form == "fixed" and len(rule.value) == len("2000-01-01"))
    )


def _of_two(held: Timex, base: Timex, low: str) -> Timex | None:
    """ "Three weeks" and "Monday", or "the Monday" and "Easter", where a word leads from one to the other."""
    between = _WAYS.fullmatch(low, held.end, base.start)
    if between is None:
        return None
    if held.type == "DURATION":
        return _by_length(held, base, between["way"].removeprefix("on "), low)
    if held.rule is not None and held.rule.form == "weekday" and between["way"] != "from":
        return _weekday_beside(held, base, between["way"], low)
    return None


def _beside(base: Timex, low: str, after: int) -> Timex | None:
    """ "The day after" and "Christmas"."""
    the_day = _THE_DAY.search(low, max(after, base.start - _REACH), base.start)
    if the_day is None:
        return None
    rule = _shifted(
        base, "week" if the_day["unit"] == "week" else "day", -1 if the_day["way"] in _BACK else 1
    )
    return Timex(the_day.start(), base.end, "DATE", rule, confidence=base.confidence)


def _by_length(held: Timex, base: Timex, way: str, low: str) -> Timex | None:
    if way == "from" and _LASTS.search(low, max(0, held.start - 12), held.start):
        return None  # "to be held for three days from 14 November"
    length = _LENGTH.fullmatch(held.value)
    if length is None or _VAGUE.match(low, held.start) or _BUSINESS.search(low, held.start, held.end):
        return None
    if way == "from" and base.rule is not None and base.rule.form == "weekday" and not base.rule.strict:
        base = replace(base, rule=replace(base.rule, lean="future"))  # nobody counts on from a day long over
    n = int(length["n"])
    sign = -1 if way in _BACK else 1
    weeks = length["unit"] == "W"
    if weeks and n > 1 and way != "from" and base.rule is not None and base.rule.form != "weekday":
        # "Three weeks before Christmas" is a week, not a day.
        rule = _shifted(base, "week", sign * n)
    else:
        rule = _shifted(base, "day", sign * n * (7 if weeks else 1))
    return Timex(held.start, base.end, "DATE", rule, confidence=min(held.confidence, base.confidence))


def _weekday_beside(held: Timex, base: Timex, way: str, low: str) -> Timex | None:
    """ "The Monday after Easter", "the Friday before 5 May"."""
    if held.rule is None or base.rule is None or not low.startswith("the ", max(0, held.start - 4)):
        return None
    if base.rule.form == "weekday":
        return None
    rule = DateRule("weekday", n=held.rule.n, lean="past" if way in _BACK else "future", strict=True)
    return replace(held, end=base.end, rule=replace(rule, parts=(base.rule,)))


def _shifted(base: Timex, unit: Literal["day", "week"], n: int) -> DateRule:
    return DateRule("shift", unit=unit, n=n, parts=(base.rule,) if base.rule is not None else ())
