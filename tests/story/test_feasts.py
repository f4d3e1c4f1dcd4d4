"""The days of feasts that move."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.story import feasts

YEARS = st.integers(min_value=1600, max_value=2400)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("palm sunday", "1964-03-22"), ("ash wednesday", "2024-02-14"), ("shrove tuesday", "2024-02-13"),
        ("maundy thursday", "2024-03-28"), ("ascension day", "2024-05-09"), ("whit sunday", "1938-06-05"),
        ("whit monday", "1971-05-31"), ("trinity sunday", "2024-05-26"), ("orthodox easter", "1999-04-11"),
        ("orthodox easter", "2017-04-16"), ("orthodox easter", "2024-05-05"),
        ("memorial day", "2021-05-31"),
        ("presidents day", "2024-02-19"), ("columbus day", "2024-10-14"),
        ("remembrance sunday", "2018-11-11"),
        ("martin luther king day", "2024-01-15"), ("rosh hashanah", "1938-09-26"),
        ("rosh hashanah", "1967-10-05"),
        ("rosh hashanah", "2000-09-30"), ("rosh hashanah", "2005-10-04"), ("rosh hashanah", "2024-10-03"),
        ("yom kippur", "1973-10-06"), ("passover", "2002-03-28"), ("passover", "2021-03-28"),
        ("shavuot", "2024-06-12"), ("sukkot", "2023-09-30"),
    ],
)  # fmt: skip
def test_days_from_almanacs(name: str, day: str) -> None:
    assert feasts.feast(name, int(day[:4])).isoformat() == day


@given(YEARS)
def test_where_in_the_year_and_week_they_lie(year: int) -> None:
    easter = feasts.feast("easter", year)
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)
    assert easter.weekday() == feasts.feast("orthodox easter", year).weekday() == 6
    assert feasts.feast("orthodox easter", year) >= easter
    assert feasts.feast("rosh hashanah", year).weekday() not in (2, 4, 6)
    assert date(year, 9, 1) < feasts.feast("rosh hashanah", year) < date(year, 10, 20)


@given(st.sampled_from(sorted(feasts.MOVING)), YEARS)
def test_every_one_has_a_day_in_its_year(name: str, year: int) -> None:
    assert feasts.feast(name, year).year == year


def test_what_is_no_moving_feast_has_no_day() -> None:
    with pytest.raises(ValueError, match="no such feast"):
        feasts.feast("eid", 2024)
