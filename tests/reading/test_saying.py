"""On which day something was said, as its attribution gives it, and that a corrected day moves it."""

from __future__ import annotations

from datetime import date

import pytest

from storywatch.model import Quote
from storywatch.reading import read
from storywatch.story import calendar

WRITTEN = date(1987, 5, 7)
"""A Thursday."""


def said_of(text: str, words: str) -> Quote:
    return next(q for q in read(text, 1).quotes if words in q.span.within(text))


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ('"We are ready," Rosa Ferrand said on Tuesday.', "We are ready", "1987-05-05"),
        ('"It is over," Mr Lunt said Monday. "Nothing is left."', "Nothing is left", "1987-05-04"),
        ('The minister, who returned on Sunday, told reporters yesterday, "We saw nothing."', "saw",
         "1987-05-06"),
        ("Speaking in Sarvo on 3 May, Rosa Ferrand said the talks would resume on Friday.", "talks",
         "1987-05-03"),
        ("Lena Hartog told a news conference in Velia on Wednesday that the ships which left on Sunday would "
         "return.", "ships", "1987-05-06"),
        ('In a statement issued late on Monday, the ministry said: "We shall wait until Saturday."', "wait",
         "1987-05-04"),
        ("On Monday, Mr Lunt said that on Sunday he had been told of the plan.", "told of the plan",
         "1987-05-04"),
        ('The envoy, Tomas Oyen, speaking to Radio Meridian on Saturday, called the note "an insult".',
         "insult", "1987-05-02"),
        ('Pavel Lunt warned in January 1987 that the treaty was "a trap".', "a trap", "1987-01"),
        ("Lunt said last week that he would go to Sarvo tomorrow.", "he would go", "1987-W18"),
    ],
)  # fmt: skip
def test_the_day_of_the_attribution_counts(text: str, words: str, day: str) -> None:
    rule = said_of(text, words).said
    assert rule is not None
    assert str(calendar.resolve(rule, WRITTEN)) == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"We are ready," Rosa Ferrand said. The attack was on Tuesday.', "We are ready"),
        ('She denounced Monday\'s attack as "cowardly murder", the ministry said.', "cowardly murder"),
        ("Pavel Lunt said the treaty signed on 4 April 1986 was void.", "treaty"),
        ('"The ships sailed on Monday," said Anton Keller.', "ships sailed"),
        ('The minister appointed on Monday said: "There is no money."', "no money"),
        ('Mr Lunt said: "We leave next week." He left on Friday.', "We leave"),
    ],
)
def test_a_date_of_something_else_does_not(text: str, words: str) -> None:
    assert said_of(text, words).said is None


def test_a_corrected_day_of_publication_moves_it() -> None:
    rule = said_of('"We are ready," Rosa Ferrand said on Tuesday.', "We are ready").said
    assert rule is not None
    days = {str(calendar.resolve(rule, day)) for day in (WRITTEN, date(1987, 5, 14))}
    assert days == {"1987-05-05", "1987-05-12"}
