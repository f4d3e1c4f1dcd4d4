"""The index spares comparisons, and changes no result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from storywatch.model import MOVED, DateRule, Event, EventStatus, Happening, Mention, Span
from storywatch.story import ties, timeline
from storywatch.story.likeness import Likeness
from storywatch.story.prospects import Prospects

FIRST = date(2024, 2, 26)
STATUSES: tuple[EventStatus, ...] = ("happened", "happened", "happened", "scheduled", "claimed", "cancelled")
WORDS = (
    "recall ambassador grain corridor sanctions talks pipeline ceasefire envoy fleet =expulsion =meeting"
    " =visit =statement =agreement =sanction =attack =moved @Morvia @Kardavia ~grain ~talks ~sanctions"
    " ~harbour ~delegation 12 ~40 ^wire"
).split()
NAMES = "Morvia Kardavia Tessaly Ferrand Holub".split()


class Everywhere(Prospects):
    """Holds every telling against every event, as if there were no index."""

    def of(self, mention: Mention, enough: float) -> list[int]:
        return sorted({telling.place for telling in self._tellings})


def happening(chance: Random, source: int, place: int, day: date) -> Happening:
    printed = day + timedelta(days=chance.randint(-4, 4))
    rule = chance.choice(
        (None, None, DateRule("fixed", value=printed.isoformat()), DateRule("fixed", value=f"{day:%Y-%m}"))
    )
    return Happening(
        Span(source, 100 * place, 100 * place + 60),
        f"Title {chance.randint(0, 9)}",
        chance.choice(STATUSES),
        rule,
        rule is None and chance.random() < 0.2,
        tuple(chance.sample(WORDS, chance.randint(0, 8))),
        tuple(chance.sample(NAMES, chance.randint(0, 3))),
        chance.choice((0.1, 0.2, 0.5, 0.9)),
    )


def article(chance: Random, source: int) -> tuple[list[Happening], date | None]:
    day = FIRST + timedelta(days=chance.randint(0, 9))
    told = [happening(chance, source, place, day) for place in range(chance.randint(0, 12))]
    return told, None if chance.random() < 0.2 else day


@given(st.integers(0, 10**9), st.integers(1, 14))
@example(3, 40)
@settings(max_examples=60, deadline=None)
def test_events_are_those_of_the_plain_comparison(seed: int, articles: int) -> None:
    chance = Random(seed)
    events: dict[int, Event] = {}
    for source in range(1, articles + 1):
        told, day = article(chance, source)
        spared = timeline.fold(list(events.values()), source, told, day)
        with patch.object(timeline, "Prospects", Everywhere):
            assert timeline.fold(list(events.values()), source, told, day) == spared
        for event in spared.changed:
            number = event.id or max(events, default=0) + 1
            events[number] = replace(event, id=number)
        for gone in spared.gone:
            del events[gone]


@given(st.integers(0, 10**9))
@settings(max_examples=60, deadline=None)
def test_no_event_is_missed_that_one_telling_is_like_enough(seed: int) -> None:
    chance = Random(seed)
    tellings = [
        timeline.mention_of(one, day) for told, day in (article(chance, n) for n in range(8)) for one in told
    ]
    like = Likeness([timeline.gist_of(one) for one in tellings], [one.date for one in tellings])
    prospects = Prospects(like, ties.tie_of, MOVED, timeline.TELLINGS)
    for place, one in enumerate(tellings):
        prospects.add(one, place // 2)
    for mention in tellings:
        for enough in (timeline.FOUND, timeline.LEAST, -9.0, 1.0):
            wanted = set()
            for place, other in enumerate(tellings):
                tie = ties.tie_of(mention, other)
                if tie is not None and like(mention, other, tie) >= enough:
                    wanted.add(place // 2)
            assert wanted <= set(prospects.of(mention, enough))


def test_most_of_a_long_story_is_spared() -> None:
    chance = Random(7)
    days = (FIRST + timedelta(days=n) for n in range(300))
    tellings = [
        timeline.mention_of(replace(happening(chance, n, 0, day), undated=False), day)
        for n, day in enumerate(days)
    ]
    like = Likeness([timeline.gist_of(one) for one in tellings], [one.date for one in tellings])
    prospects = Prospects(like, ties.tie_of, MOVED, timeline.TELLINGS)
    for place, one in enumerate(tellings):
        prospects.add(one, place)
    looked_at = sum(len(prospects.of(one, timeline.FOUND)) for one in tellings)
    assert looked_at < len(tellings) ** 2 / 20


def test_only_the_latest_tellings_of_an_event_count() -> None:
    chance = Random(5)
    told = [timeline.mention_of(happening(chance, 1, place, FIRST), FIRST) for place in range(60)]
    like = Likeness([timeline.gist_of(one) for one in told], [one.date for one in told])
    prospects = Prospects(like, ties.tie_of, MOVED, 4)
    for one in told:
        prospects.add(one, 0)
    assert {number for some in prospects._words.values() for number in some} <= {56, 57, 58, 59}
    assert {number for some in prospects._of_terms for number in some} == {56, 57, 58, 59}
    assert all(prospects.of(one, -9.0) == [0] for one in told[-4:])
