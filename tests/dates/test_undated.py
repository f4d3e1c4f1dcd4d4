"""The day of an article that prints none, in the small stories of ``undated.txt``: what its weekdays mean.

A paper of the evening and one of the next morning tell the same; a day more or less is no error where every
event keeps its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from storywatch import reading
from storywatch.model import Telling
from storywatch.story import calendar, publication

UNDATED = "undated"
_FILE = Path(__file__).with_name("undated.txt")


@dataclass(frozen=True)
class _Story:
    """The day of the undated article, how far off it may be taken, what its words mean, all articles in
    order: (day or "undated", text)."""

    name: str
    day: date
    off: int
    days: dict[str, str]
    articles: tuple[tuple[str, str], ...]


def _stories() -> Iterator[_Story]:
    for block in _FILE.read_text(encoding="utf-8").split("===== ")[1:]:
        head, *articles = block.split("\n--- ")
        name, day, off, days = (field.strip() for field in head.split("|"))
        meant = dict(pair.strip().split(" = ") for pair in days.split(";"))
        told = tuple((part.partition("\n")[0].strip(), part.partition("\n")[2].strip()) for part in articles)
        yield _Story(name, date.fromisoformat(day), int(off), meant, told)


def _telling(number: int, day: str, text: str) -> Telling:
    found = reading.read(text, number)
    return Telling(
        number,
        None if day == UNDATED else date.fromisoformat(day),
        None if day == UNDATED else "stated",
        None,
        found.dates,
        tuple(d.span.within(text) for d in found.dates),
        found.happenings,
        tuple((q.span.within(text), q.said) for q in found.quotes if q.kind != "indirect"),
    )


@pytest.mark.parametrize("story", _stories(), ids=lambda story: story.name)
def test_the_days_of_an_undated_article(story: _Story) -> None:
    tellings = [_telling(n, *article) for n, article in enumerate(story.articles, start=1)]
    undated = next(telling for telling in tellings if telling.published is None)
    found = publication.infer(tellings)[undated.id]
    assert abs((found.day - story.day).days) <= story.off
    meant = {
        text: str(calendar.resolve(d.rule, found.day))
        for text, d in zip(undated.texts, undated.dates, strict=True)
        if text in story.days
    }
    assert meant == story.days


def test_what_tells_nothing_alike_is_not_dated() -> None:
    known = _telling(1, "2011-03-02", "The harbour at Osk was reopened on Tuesday. The mayor cut a ribbon.")
    other = _telling(
        2, UNDATED, "The committee will look into the matter, said its chairman. Members want a report."
    )
    assert 2 not in publication.infer([known, other])


def test_another_week_that_would_do_is_said() -> None:
    first = _telling(1, "1986-04-07", "The envoys of Brask and Onda met in Velm on Saturday.")
    undated = _telling(
        2, UNDATED, "The envoys of Brask and Onda met in Velm on Saturday, and found nothing to say."
    )
    third = _telling(3, "1986-04-14", "The envoys of Brask and Onda met again in Velm on Saturday.")
    evidence = publication.infer([first, undated, third])[2].evidence
    assert "or perhaps 1986-04-" in evidence
    assert "or perhaps" not in publication.infer([first, undated])[2].evidence
