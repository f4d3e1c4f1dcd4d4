"""From a rule to days."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch.model import DateExpression, DateRule, DateValue, Span
from storywatch.story import calendar

WEDNESDAY = date(2003, 5, 14)
LAST_YEAR = DateRule("shift", unit="year", n=-1)


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (DateRule("fixed", value="2017-04-10"), "2017-04-10"),
        (DateRule("fixed", value="2013"), "2013"),
        (DateRule("weekday", n=2), "2003-05-14"),
        (DateRule("weekday", n=2, strict=True), "2003-05-07"),
        (DateRule("weekday", n=2, lean="future"), "2003-05-14"),
        (DateRule("weekday", n=2, lean="future", strict=True), "2003-05-21"),
        (DateRule("weekday", n=4), "2003-05-09"),
        (DateRule("weekday", n=4, lean="future"), "2003-05-16"),
        (DateRule("weekday", n=6, lean="nearest"), "2003-05-11"),
        (DateRule("weekday", n=1, parts=(DateRule("shift", unit="week", n=-1),)), "2003-05-06"),
        (DateRule("monthday", month=5, n=20, lean="nearest"), "2003-05-20"),
        (DateRule("monthday", month=12, n=20, lean="nearest"), "2002-12-20"),
        (DateRule("monthday", month=12, n=20, lean="future"), "2003-12-20"),
        (DateRule("monthday", month=2, n=29, lean="nearest"), "2000-02-29"),
        (DateRule("monthday", month=4, n=11, parts=(LAST_YEAR,)), "2002-04-11"),
        (DateRule("monthday", value="easter"), "2003-04-20"),
        (DateRule("month", month=5), "2003-05"),
        (DateRule("month", month=6), "2002-06"),
        (DateRule("month", month=6, lean="future"), "2003-06"),
        (DateRule("month", month=5, strict=True), "2002-05"),
        (DateRule("month", month=3, parts=(LAST_YEAR,)), "2002-03"),
        (DateRule("month", month=1, unit="quarter"), "2003-01-01/2003-03-31"),
        (DateRule("month", month=12, unit="season"), "2002-12-01/2003-02-28"),
        (DateRule("shift", unit="day", n=-1), "2003-05-13"),
        (DateRule("shift", unit="week", n=-1), "2003-W19"),
        (DateRule("shift", unit="weekend"), "2003-05-10/2003-05-11"),
        (DateRule("shift", unit="weekend", lean="future"), "2003-05-17/2003-05-18"),
        (DateRule("shift", unit="weekend", n=-1), "2003-05-10/2003-05-11"),
        (DateRule("shift", unit="weekend", n=1), "2003-05-24/2003-05-25"),
        (DateRule("shift", unit="month", n=-5), "2002-12"),
        (DateRule("shift", unit="quarter", n=0), "2003-04-01/2003-06-30"),
        (DateRule("shift", unit="year", n=1), "2004"),
        (DateRule("shift", unit="decade", n=-1), "1990-01-01/1999-12-31"),
        (DateRule("shift", unit="century", n=0), "2001-01-01/2100-12-31"),
        (DateRule("shift", unit="day", n=1, parts=(DateRule("fixed", value="2003-02-28"),)), "2003-03-01"),
        (
            DateRule("span", parts=(DateRule("weekday", n=0), DateRule("weekday", n=1))),
            "2003-05-12/2003-05-13",
        ),
    ],
)
def test_resolve(rule: DateRule, value: str) -> None:
    assert calendar.resolve(rule, WEDNESDAY) == DateValue.parse(value)


def test_weekdays_that_lie_ahead_are_counted_from_the_first() -> None:
    monday = date(2017, 4, 10)
    ahead = DateRule(
        "span", parts=(DateRule("weekday", n=0, lean="future"), DateRule("weekday", n=1, lean="future"))
    )
    over = DateRule("span", parts=(DateRule("weekday", n=0), DateRule("weekday", n=1)))
    assert str(calendar.resolve(ahead, monday)) == "2017-04-10/2017-04-11"
    assert str(calendar.resolve(over, monday)) == "2017-04-03/2017-04-04"


def test_without_a_day_of_writing_only_fixed_dates_are_known() -> None:
    assert calendar.resolve(DateRule("weekday", n=2), None) is None
    assert calendar.resolve(DateRule("shift", unit="day"), None) is None
    assert calendar.resolve(DateRule("fixed", value="1998"), None) == DateValue.year(1998)
    after = DateRule("shift", unit="day", n=1, parts=(DateRule("fixed", value="1998-04-10"),))
    assert str(calendar.resolve(after, None)) == "1998-04-11"


@pytest.mark.parametrize(
    "rule",
    [
        DateRule("fixed", value="2003-02-31"),
        DateRule("fixed", value="tomorrow"),
        DateRule("monthday", month=2, n=30),
        DateRule("monthday", value="no such feast"),
        DateRule("shift", unit="year", n=9000),
        DateRule("shift", unit="day", n=10**10),
        DateRule("span", parts=(DateRule("fixed", value="2004"), DateRule("fixed", value="2003"))),
    ],
)
def test_what_cannot_be_is_none(rule: DateRule) -> None:
    assert calendar.resolve(rule, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("easter", date(1998, 4, 12)), ("easter", date(2000, 4, 23)), ("easter", date(2024, 3, 31)),
        ("easter monday", date(2024, 4, 1)), ("good friday", date(2000, 4, 21)),
        ("thanksgiving", date(1999, 11, 25)), ("election day", date(1998, 11, 3)),
        ("labor day", date(2001, 9, 3)), ("memorial day", date(2001, 5, 28)),
    ],
)  # fmt: skip
def test_moving_feasts(name: str, day: date) -> None:
    assert calendar.feast(name, day.year) == day


def test_the_calendar_outweighs_the_wording() -> None:
    expression = DateExpression(Span(1, 0, 8), DateRule("fixed", value="2003-05-20"), "past")
    value = DateValue.parse("2003-05-20")
    assert calendar.kind_of(expression, value, WEDNESDAY) == "future"
    assert calendar.kind_of(expression, value, date(2003, 6, 1)) == "past"
    assert calendar.kind_of(expression, value, date(2003, 5, 20)) == "past"
    assert calendar.kind_of(expression, None, WEDNESDAY) == "past"
