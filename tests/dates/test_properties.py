"""What holds for any text: valid intervals, no invention, a week is a week, linear time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.model import DateRule, DateValue
from storywatch.reading import dates, timex
from storywatch.story import calendar
from tests.dates.cases import cases

WORDS = (
    "on in since until by from to between and the a of last next this past early late mid- Monday Tuesday "
    "Friday weekend week month year years days quarter decade century April May March Feb. December 1 2 3 10 "
    "31 '98 1998 2003 9999 0000 12/04/2003 2003-02-30 today yesterday tonight morning night ago later "
    "earlier "
    "two three half first third spring summer Christmas Easter a.m. 10:35 noon will said due , . - – ’s"
).split()
TEXT = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    st.text(max_size=80),
)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))
WEEK = timedelta(weeks=1)


@given(TEXT, DAYS)
@settings(max_examples=400, deadline=None)
def test_a_value_is_always_a_valid_interval(text: str, day: date) -> None:
    end = 0
    for found in dates.find(text, 1):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.span.start >= end, "dates must not overlap"
        end = found.span.end
        value = calendar.resolve(found.rule, day)
        if value is not None:
            assert value.first <= value.last
            assert DateValue.parse(str(value)) == value


@given(TEXT, st.sampled_from([date.min, date.max, date(1, 3, 1), date(9999, 12, 30)]))
@settings(max_examples=150, deadline=None)
def test_the_ends_of_the_calendar_crash_nothing(text: str, day: date) -> None:
    for found in dates.find(text, 1):
        value = calendar.resolve(found.rule, day)
        assert value is None or value.first <= value.last


def by_weeks(rule: DateRule) -> bool:
    """Whether a rule counts in days and weeks only, so that it moves with the day of writing."""
    inner = all(by_weeks(part) for part in rule.parts)
    return inner and (
        rule.form in ("weekday", "span") or (rule.form == "shift" and rule.unit in ("day", "week", "weekend"))
    )


@given(TEXT, DAYS)
@settings(max_examples=400, deadline=None)
def test_a_week_later_every_relative_day_is_a_week_later(text: str, day: date) -> None:
    for found in dates.find(text, 1):
        before, after = calendar.resolve(found.rule, day), calendar.resolve(found.rule, day + WEEK)
        if before is None or after is None:
            assert before is after
        elif by_weeks(found.rule):
            assert (after.first - before.first, after.last - before.last) == (WEEK, WEEK)
        elif found.rule.form == "fixed":
            assert after == before


def test_the_cases_move_by_a_week_too() -> None:
    moved = 0
    for case in cases():
        for found in dates.find(case.text, 1):
            if by_weeks(found.rule):
                before = calendar.resolve(found.rule, case.published)
                after = calendar.resolve(found.rule, case.published + WEEK)
                assert before is not None
                assert after is not None
                assert after.first - before.first == WEEK
                moved += 1
    assert moved > 60


@given(DAYS)
def test_other_articles_never_change_what_a_text_says(day: date) -> None:
    text = "He left on Monday. She came the next day."
    alone = [calendar.resolve(d.rule, day) for d in dates.find(text, 1)]
    among = [calendar.resolve(d.rule, day) for d in dates.find("x" * 50 + "\n\n" + text, 1)]
    assert alone == among


@pytest.mark.parametrize(
    "text",
    ["31 February 2004", "2003-02-30", "on 32 May", "30/02/2003", "the year 0000", "in 9999", "13/13/2013"],
)
def test_what_no_calendar_has_is_not_dated(text: str) -> None:
    assert [calendar.resolve(d.rule, date(2003, 5, 14)) for d in dates.find(text, 1)] == []


def _steps(text: str) -> int:
    """Work done by the scan, counted in characters that the handlers were given."""
    return sum(found.end - found.start for found in timex.scan(text))


@pytest.mark.parametrize(
    "piece",
    [
        "the ",
        "two ",
        "Monday and ",
        "1998-",
        "in the ",
        "3 to 4 to ",
        "'",
        "10:10 ",
        "last ",
        "mid-",
        "a few ",
        " \n",
    ],
)
def test_a_hostile_paragraph_is_read(piece: str) -> None:
    text = (piece * (200_000 // len(piece) + 1))[:200_000]
    assert _steps(text) <= len(text)


def test_offsets_hold_where_lower_case_is_longer() -> None:
    text = "İİİ met on Monday"
    (found,) = dates.find(text, 1)
    assert found.span.within(text) == "Monday"


PARAGRAPHS = (
    "Ministers met in Velm on Monday.",
    "The pact of 1974 was renewed in March 1984.",
    "She arrived yesterday and leaves next week.",
    "The vote is due on 3 June.",
    "It lasted two days, from Tuesday to Thursday.",
    "Nobody came.",
    "The canal was opened in the 1860s.",
    "Talks will resume on Friday.",
)


@given(st.permutations(PARAGRAPHS), DAYS)
@settings(max_examples=60, deadline=None)
def test_the_order_of_a_text_never_changes_what_it_says(order: list[str], day: date) -> None:
    def said(paragraphs: list[str] | tuple[str, ...]) -> list[str]:
        text = "\n\n".join(paragraphs)
        return sorted(f"{d.span.within(text)} {calendar.resolve(d.rule, day)}" for d in dates.find(text, 1))

    assert said(order) == said(PARAGRAPHS)


def test_contradictory_datelines_each_count_for_what_stands_below() -> None:
    text = (
        "VELM, November 6 - The envoy left yesterday.\n\n"
        "LISK, November 9 - He arrived yesterday, and spoke.\n"
    )
    values = [str(calendar.resolve(d.rule, date(1981, 11, 10))) for d in dates.find(text, 1)]
    assert values == ["1981-11-06", "1981-11-05", "1981-11-09", "1981-11-08"]


def test_two_centuries_in_one_text_stay_apart() -> None:
    text = "The treaty of 1815 was broken in 1914. In 2014 its text was found, on 3 May."
    values = [str(calendar.resolve(d.rule, date(2014, 5, 20))) for d in dates.find(text, 1)]
    assert values == ["1815", "1914", "2014", "2014-05-03"]


def test_what_is_unsure_is_told_with_less_confidence() -> None:
    (sure,) = dates.find("They met on 25/12/2003.", 1)
    (unsure,) = dates.find("They met on 04/05/2003.", 1)
    assert unsure.confidence < sure.confidence
