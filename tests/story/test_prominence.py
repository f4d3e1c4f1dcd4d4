"""How much an event matters: by who tells it, how exactly, and where."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import DateValue, Mention, Span
from storywatch.story import prominence

DAY = DateValue.day(date(1994, 5, 3))
YEAR = DateValue(date(1986, 1, 1), date(1986, 12, 31))


def telling(source: int, day: DateValue | None = DAY, weight: float = 0.5, *, stated: bool = True) -> Mention:
    """A telling of one article."""
    return Mention(Span(source, 10, 50), "happened", day, "Envoys met", weight=weight, stated=stated)


def test_what_three_papers_tell_is_of_the_highest_importance() -> None:
    assert prominence.level([telling(1), telling(2), telling(3)], DAY) == 3


def test_what_one_paper_tells_by_its_day_is_important() -> None:
    assert prominence.level([telling(1)], DAY) == 2


@pytest.mark.parametrize("day", [YEAR, None])
def test_background_of_one_paper_is_not(day: DateValue | None) -> None:
    assert prominence.level([telling(1, day, stated=day is not None)], day) == 1


def test_background_that_all_come_back_to_is() -> None:
    assert prominence.level([telling(source, YEAR) for source in range(1, 5)], YEAR) > 1


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from((0.3, 0.5, 1.0))), min_size=1, max_size=12))
def test_one_more_paper_never_takes_away(told: list[tuple[int, float]]) -> None:
    mentions = [telling(source, weight=weight) for source, weight in told]
    more = [*mentions, telling(99)]
    assert prominence.odds(more, DAY) >= prominence.odds(mentions, DAY)
    assert prominence.level(more, DAY) >= prominence.level(mentions, DAY)


def test_every_sign_has_its_weight() -> None:
    assert len(prominence.signs([telling(1)], DAY)) == len(prominence.SIGNS)
    assert all(isinstance(getattr(prominence, name), float) for name in prominence.SIGNS)
