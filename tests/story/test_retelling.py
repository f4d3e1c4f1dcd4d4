"""The timeline found anew in the order of days, whatever came first; the reader's word and numbers hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.model import MOVED, Anchor, DateRule, Event, Happening, Mention, Ruling
from storywatch.story import timeline
from storywatch.story.retelling import Account, retell
from tests.story.test_prospects import article
from tests.story.test_timeline import telling

MARCH = date(2019, 3, 1)


def day(number: int) -> date:
    return MARCH + timedelta(days=number - 1)


def on(number: int) -> DateRule:
    return DateRule("fixed", value=day(number).isoformat())


def account(source: int, published: date | None, *told: Happening) -> Account:
    """An article under the number that it came in with."""
    return Account(source, published, tuple(replace(h, span=replace(h.span, source=source)) for h in told))


def arrived(accounts: Iterable[Account]) -> list[Event]:
    """The timeline after the desk has folded these in as they came, one after the other."""
    events: dict[int, Event] = {}
    for one in accounts:
        _put(events, timeline.fold(list(events.values()), one.source, one.happenings, one.published))
    return [events[number] for number in sorted(events)]


def retold(events: Sequence[Event], accounts: Sequence[Account], ruled: Sequence[Ruling] = ()) -> list[Event]:
    known = {event.id: event for event in events}
    _put(known, retell(events, accounts, ruled))
    return [known[number] for number in sorted(known)]


def _put(events: dict[int, Event], folded: timeline.Folded) -> None:
    for gone in folded.gone:
        del events[gone]
    for event in folded.changed:
        number = event.id or max(events, default=0) + 1
        events[number] = replace(event, id=number)


def shapes(events: Iterable[Event], who: dict[int, int]) -> set[tuple[object, ...]]:
    """What a timeline says, with sources called by ``who`` they are."""

    def at(one: Mention) -> tuple[object, ...]:
        return (who[one.span.source], one.span.start, one.title, one.status, one.date)

    return {(tuple(map(at, e.mentions)), e.title, e.status, e.date, e.importance, e.origins) for e in events}


PLAN = telling(1, "The envoys are to meet", "envoy meet talk =meeting", "Morvia Kardavia", on(9), "scheduled")
MOVE = telling(
    1, "The talks were put back", f"envoy talk =meeting {MOVED}", "Morvia Kardavia", on(12), "scheduled"
)
HELD = telling(1, "The envoys met", "envoy meet talk =meeting", "Morvia Kardavia", on(12))
ARTICLES = [(day(4), [PLAN]), (day(8), [MOVE]), (day(13), [HELD])]


def test_whichever_comes_first_the_story_is_the_same() -> None:
    for order in permutations(range(3)):
        accounts = [account(n, ARTICLES[a][0], *ARTICLES[a][1]) for n, a in enumerate(order, start=1)]
        (event,) = retold(arrived(accounts), accounts)
        assert [m.title for m in event.mentions] == [PLAN.title, MOVE.title, HELD.title]
        assert (event.title, event.status, str(event.date)) == (HELD.title, "happened", "2019-03-12")


def test_another_day_counts_from_the_telling_of_it_on_and_not_from_its_arrival() -> None:
    again = replace(PLAN, date=on(15), words=(*PLAN.words, MOVED))
    for order in permutations(range(3)):
        told = [(day(4), [PLAN]), (day(8), [MOVE]), (day(10), [again])]
        accounts = [account(n, told[a][0], *told[a][1]) for n, a in enumerate(order, start=1)]
        (event,) = retold(arrived(accounts), accounts)
        assert (event.status, str(event.date)) == ("scheduled", "2019-03-15")


def test_what_is_called_off_last_is_off_though_it_came_first() -> None:
    off = replace(PLAN, title="The talks are off", status="cancelled", date=None)
    told = [account(1, day(8), off), account(2, day(4), PLAN)]
    (event,) = retold(arrived(told), told)
    assert event.status == "cancelled"
    assert [m.span.source for m in event.mentions] == [2, 1]


def test_a_mention_in_passing_may_come_before_its_event() -> None:
    passing = telling(1, "The talks", "talk envoy =meeting", "Morvia Kardavia", undated=True, weight=0.1)
    told = [account(1, day(14), passing), account(2, day(13), HELD)]
    (event,) = arrived(told)
    assert len(event.mentions) == 1
    (event,) = retold([event], told)
    assert [m.title for m in event.mentions] == [HELD.title, passing.title]


@given(st.integers(0, 10**9), st.integers(2, 6))
@settings(max_examples=60, deadline=None)
def test_the_order_of_arrival_leaves_no_trace(seed: int, articles: int) -> None:
    chance = Random(seed)
    told = [article(chance, n) for n in range(articles)]
    found = []
    for _ in range(3):
        order = list(range(articles))
        chance.shuffle(order)
        accounts = [account(n, told[a][1], *told[a][0]) for n, a in enumerate(order, start=1)]
        who = dict(enumerate(order, start=1))
        found.append(shapes(retold(arrived(accounts), accounts), who))
    assert found[0] == found[1] == found[2]


@given(st.integers(0, 10**9), st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_found_anew_again_it_is_the_same(seed: int, articles: int) -> None:
    chance = Random(seed)
    accounts = [account(n, day, *told) for n in range(1, articles + 1) for told, day in [article(chance, n)]]
    events = retold(arrived(accounts), accounts)
    assert retell(events, accounts) == timeline.Folded([], [])
    told = [
        (m.span, m.title, m.words, m.names, m.status, m.date, m.weight) for e in events for m in e.mentions
    ]
    assert len(told) <= sum(len(one.happenings) for one in accounts)


def test_an_event_keeps_its_number_and_one_that_is_told_no_more_is_gone() -> None:
    visit = telling(1, "The envoy lands", "envoy land harbour =visit", "Tessaly Ferrand", on(20))
    told = [account(1, day(8), MOVE), account(2, day(4), PLAN), account(3, day(21), visit)]
    events = arrived(told)
    assert [e.title for e in events][-1] == visit.title
    numbers = {e.title: e.id for e in events}
    after = retell(events, [*told[:2], account(3, day(21))])
    assert after.gone == [numbers[visit.title]]
    assert all(event.id for event in after.changed)


def anchor(one: Account) -> Anchor:
    (h,) = one.happenings
    return Anchor(h.span, h.title, "")


def test_what_the_reader_has_said_holds() -> None:
    plan, held = account(1, day(13), PLAN), account(2, day(14), HELD)
    apart = [Ruling("a", pinned=True, tellings=(anchor(plan),)), Ruling("b", tellings=(anchor(held),))]
    events = [
        timeline.entry(n, e.mentions, r) for n, e, r in zip((7, 9), _alone(plan, held), apart, strict=True)
    ]
    after = retold(events, [plan, held], apart)
    assert [(e.id, e.ruling, e.pinned, len(e.mentions)) for e in after] == [
        (7, "a", True, 1),
        (9, "b", False, 1),
    ]
    far = account(3, day(30), telling(1, "A ferry sinks", "ferry sink", "Tessaly", on(29)))
    together = Ruling("c", title="All of it", tellings=(anchor(plan), anchor(far)))
    one, two = _alone(plan, far)
    (event,) = retold([timeline.entry(4, (*one.mentions, *two.mentions), together)], [far, plan], [together])
    assert (event.id, event.title, len(event.mentions)) == (4, "All of it", 2)
    dropped = replace(apart[0], dropped=True)
    (event,) = retold([timeline.entry(4, one.mentions, dropped)], [plan], [dropped])
    assert (event.id, event.dropped) == (4, True)


def _alone(*accounts: Account) -> list[Event]:
    return [event for one in accounts for event in arrived([one])]


def test_what_others_tell_stays_as_it_is() -> None:
    others, ours = account(1, day(13), HELD), account(2, day(4), replace(PLAN, date=HELD.date))
    events = arrived([others, ours])
    (event,) = retold(events, [ours])
    assert {m.span.source for m in event.mentions} == {1, 2}
    (event,) = retold([event], [account(2, day(4))])
    assert [m.span.source for m in event.mentions] == [1]
