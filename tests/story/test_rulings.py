"""The reader's rulings on events: tellings are known again by their words, held together, kept apart."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Anchor, DateRule, DateValue, Event, Happening, Ruling, Span
from storywatch.story import rulings, timeline

DAY = date(2019, 5, 6)
MEET = DateRule("fixed", "2019-05-05")
WORDS = ("=meeting", "envoy", "harbour", "treaty", "ferry", "=strike", "council", "vote")
NAMES = ("Lenza", "Orel", "Veldt", "Haan")


def happening(
    start: int, title: str, words: tuple[str, ...] = ("=meeting", "envoy"), source: int = 1
) -> Happening:
    return Happening(Span(source, start, start + 10), title, "happened", MEET, False, words, ("Lenza",))


def anchor(h: Happening, text: str = "") -> Anchor:
    return Anchor(h.span, h.title, text)


def test_a_telling_is_known_by_its_words_before_its_place() -> None:
    text = "0123456789" + "The envoys" + "0123456789"
    old = Anchor(Span(1, 0, 10), "Envoys meet", "The envoys")
    here, there = happening(0, "Envoys meet"), happening(10, "Talks held")
    assert rulings.settle([old], [here, there], text) == {
        old: Anchor(Span(1, 10, 20), "Talks held", "The envoys")
    }


def test_of_two_tellings_in_one_sentence_the_title_decides() -> None:
    text = "The envoys met and will meet again."
    one, two = (Anchor(Span(1, 0, 10), title, text[:10]) for title in ("Envoys met", "Envoys to meet"))
    found = rulings.settle([two, one], [happening(0, one.title), happening(0, two.title)], text)
    assert {old.title: new.title for old, new in found.items()} == {t: t for t in (one.title, two.title)}


def test_words_that_are_gone_are_found_nowhere() -> None:
    old = Anchor(Span(1, 0, 10), "Envoys meet", "The envoys")
    assert rulings.settle([old], [happening(0, "Envoys meet")], "Quite another text.") == {}


def test_what_is_unlike_is_held_together_and_what_is_alike_apart() -> None:
    one, two = happening(0, "Envoys meet"), happening(20, "A ferry sinks", ("ferry", "sink"))
    three = happening(40, "Envoys hold talks")
    together = Ruling("a", tellings=(anchor(one), anchor(two)))
    apart = Ruling("b", tellings=(anchor(three),))
    folded = timeline.fold([], 1, [one, two, three], DAY, [together, apart])
    told = {event.ruling: {m.title for m in event.mentions} for event in folded.changed}
    assert told == {"a": {"Envoys meet", "A ferry sinks"}, "b": {"Envoys hold talks"}}


def test_an_own_entry_stands_without_a_telling_and_a_passing_one_by_the_readers_word() -> None:
    own = Ruling(
        "a", own=True, dated=True, date=DateValue.day(DAY), title="The council votes", status="scheduled"
    )
    event = rulings.own(7, own)
    assert timeline.fold([event], 1, [], DAY, [own]) == timeline.Folded([], [])
    passing = Happening(Span(1, 0, 10), "Talks", "happened", MEET, False, ("=meeting",), ("Lenza",), 0.1)
    assert timeline.fold([], 1, [passing], DAY).changed == []
    (kept,) = timeline.fold(
        [], 1, [passing], DAY, [Ruling("b", pinned=True, tellings=(anchor(passing),))]
    ).changed
    assert (kept.pinned, kept.title) == (True, "Talks")


def test_what_the_reader_does_not_say_is_as_told() -> None:
    (plain,) = timeline.fold([], 1, [happening(0, "Envoys meet")], DAY).changed
    assert rulings.apply(plain, None) == plain
    assert rulings.apply(rulings.apply(plain, Ruling("a", pinned=True)), None) == plain
    assert rulings.apply(plain, Ruling("a", dated=True)).date is None
    assert rulings.apply(plain, Ruling("a", title="Talks")).status == "happened"


TELLINGS = st.lists(
    st.builds(
        lambda words, names, day, weight: (words, names, day, weight),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True).map(tuple),
        st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple),
        st.integers(1, 9),
        st.sampled_from([0.1, 0.5, 1.0]),
    ),
    min_size=1,
    max_size=8,
)


@given(TELLINGS, st.lists(st.integers(0, 2), min_size=8, max_size=8), st.integers(1, 3))
def test_a_ruling_is_one_event_whatever_the_articles_tell_and_however_often(
    told: list[tuple[tuple[str, ...], tuple[str, ...], int, float]], hands: list[int], times: int
) -> None:
    sources: dict[int, list[Happening]] = {1: [], 2: []}
    anchors: dict[int, list[Anchor]] = {1: [], 2: []}
    for number, (words, names, day, weight) in enumerate(told):
        source = number % 2 + 1
        rule = DateRule("fixed", f"2019-05-{day:02}")
        one = Happening(
            Span(source, number * 20, number * 20 + 10),
            f"T{number}",
            "happened",
            rule,
            False,
            words,
            names,
            weight,
        )
        sources[source].append(one)
        if hands[number]:
            anchors[hands[number]].append(anchor(one))
    ruled = [Ruling(str(key), tellings=tuple(given)) for key, given in anchors.items() if given]
    events: dict[int, Event] = {}
    for _ in range(times):
        for source, happenings in sources.items():
            folded = timeline.fold(list(events.values()), source, happenings, DAY, ruled)
            for gone in folded.gone:
                del events[gone]
            for event in folded.changed:
                number = event.id or max(events, default=0) + 1
                events[number] = Event(number, *_rest(event))
    for ruling in ruled:
        (event,) = [e for e in events.values() if e.ruling == ruling.key]
        here = {(m.span, m.title) for m in event.mentions}
        assert {(a.span, a.title) for a in ruling.tellings} <= here
    everywhere = [(m.span, m.title) for e in events.values() for m in e.mentions]
    assert len(everywhere) == len(set(everywhere))


def _rest(event: Event) -> tuple[object, ...]:
    return (
        event.date,
        event.title,
        event.status,
        event.importance,
        event.mentions,
        event.origins,
        event.pinned,
        event.dropped,
        event.ruling,
    )
