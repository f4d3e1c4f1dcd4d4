"""Whether two tellings are one event: words, parties, kinds, doers and days."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import DateValue, Mention, Span
from storywatch.story.alike import gist
from storywatch.story.likeness import PLANS, Likeness
from storywatch.story.parties import parties

MONDAY = DateValue.parse("2019-03-11")


def told(words: str, names: str = "", day: DateValue | None = MONDAY, source: int = 1) -> Mention:
    return Mention(Span(source, 0, 60), "happened", day, "t", tuple(words.split()), tuple(names.split()), 0.8)


SEIZURE = told("seize tanker strait =seizure @Kestrel ~crew ~coast", "Kestrel Estrela")
OTHERS = [
    told("sign pact grain =agreement", "Corvane Lisk"),
    told("vote budget parliament =vote", "Lisk"),
    told("meet envoy talk =meeting", "Velm Corvane"),
    told("meet minister palace =meeting", "Lisk Velm"),
    told("visit harbour =visit", "Korda Velm"),
]


def likeness(*more: Mention) -> Likeness:
    seen = [SEIZURE, *OTHERS, *more]
    return Likeness([gist(m.words, m.names) for m in seen], [m.date for m in seen])


@pytest.mark.parametrize(
    ("liker", "less"),
    [
        # the same kind in other words, against another kind
        ("capture ship =seizure", "open port =opening"),
        # the same doer, against another
        ("capture ship =seizure @Kestrel", "capture ship =seizure @Corvane"),
        # words of the sentence around it count
        ("capture ship =seizure ~crew ~tanker", "capture ship =seizure ~weather ~price"),
    ],
)
def test_what_makes_it_likelier(liker: str, less: str) -> None:
    one, other = told(liker, "Kestrel", source=2), told(less, "Kestrel", source=2)
    like = likeness(one, other)
    assert like(SEIZURE, one) > like(SEIZURE, other)


def test_a_figure_in_both_speaks_for_one_event() -> None:
    ours = replace(SEIZURE, words=(*SEIZURE.words, "~23"))
    same = told("capture ship =seizure ~23", "Kestrel", source=2)
    other = told("capture ship =seizure ~59", "Kestrel", source=2)
    like = likeness(ours, same, other)
    assert like(ours, same) > like(ours, other)


def test_strangers_are_two_events() -> None:
    same = told("seize tanker strait =seizure", "Kestrel", source=2)
    other = told("seize tanker strait =seizure", "Corvane Lisk", source=2)
    like = likeness(same, other)
    assert like(SEIZURE, same) - like(SEIZURE, other) > 2


def test_a_rare_kind_says_more_than_a_common_one() -> None:
    meeting, again = told("see =meeting"), told("talk =meeting", source=2)
    seizure, captured = told("grab =seizure"), told("take =seizure", source=2)
    like = likeness(meeting, again)
    assert like(seizure, captured) > like(meeting, again)


def test_a_day_that_little_is_told_of_says_more() -> None:
    far = DateValue.parse("1981-05-04")
    one, two = told("sign pact", "Lisk", far), told("initial deal", "Lisk", far, source=2)
    near = replace(one, date=MONDAY), replace(two, date=MONDAY)
    like = likeness(one, two)
    assert like(one, two) > like(*near)


def test_no_day_says_less_than_the_same_and_what_follows_lies_between() -> None:
    other = told("seize tanker =seizure", "Kestrel", source=2)
    like = likeness(other)
    undated = replace(other, date=None)
    assert like(SEIZURE, other) > like(SEIZURE, other, "follows") > like(SEIZURE, undated, "open")


def test_a_printed_year_that_holds_the_printed_day_says_more_than_none() -> None:
    day, year = (
        told("sign pact", "Lisk", DateValue.parse("1981-05-04")),
        told("treaty", "Lisk", None, source=2),
    )
    like = likeness(day, year)
    within = replace(year, date=DateValue.parse("1981"))
    assert like(day, within, "open") > like(day, year, "open")
    assert like(day, replace(within, stated=False), "open") == like(day, year, "open")


def test_what_the_reader_is_taken_to_know_is_the_one_of_its_kind() -> None:
    bare = told("grab ship =seizure", "Kestrel", None, source=2)
    known = replace(bare, words=(*bare.words, "^=the"))
    other = told("cast ballot =vote ^=the", "Lisk", None, source=2)
    like = likeness(known, other)
    assert like(SEIZURE, known, "open") > like(SEIZURE, bare, "open")
    assert like(SEIZURE, other, "open") == like(SEIZURE, replace(other, words=other.words[:-1]), "open")


def test_names_alone_are_little() -> None:
    bare, with_word = told("row boat", "Kestrel", source=2), told("row strait", "Kestrel", source=2)
    like = likeness(bare, with_word)
    assert like(SEIZURE, with_word) - like(SEIZURE, bare) > 0.5


def test_sayings_without_a_word_in_common_are_two() -> None:
    ours = told("grain ban silo =statement", "Vidal")
    like = likeness(ours)
    same = told("grain silo inspect =statement", "Vidal", source=2)
    other = told("sailor prison mercy =statement", "Vidal", source=2)
    assert like(ours, same) - like(ours, other) > 3


@given(st.sampled_from(list(permutations([SEIZURE, *OTHERS[:3]], 2))))
def test_it_is_the_same_both_ways(pair: tuple[Mention, Mention]) -> None:
    one, other = pair
    like = likeness()
    assert like(one, other) == pytest.approx(like(other, one))


@pytest.mark.parametrize(
    ("names", "others"),
    [
        (["Washington"], ["White", "House"]),
        (["U.S."], ["Americans"]),
        (["Kremlin"], ["Russian"]),
        (["British"], ["London"]),
        (["Morvia"], ["Morvian"]),
        (["G-7"], ["G7"]),
        (["Korda's"], ["Korda"]),
        (["United", "Arab", "Emirates"], ["UAE"]),
    ],
)
def test_a_party_by_any_name(names: list[str], others: list[str]) -> None:
    assert parties(names) == parties(others)


def test_two_parties_stay_two() -> None:
    assert parties(["Lisk", "Velm"]) == parties(["Lisk"]) | parties(["Velm"])
    assert parties(["Korda"]).isdisjoint(parties(["Corvane"]))
    assert parties([]) == frozenset()


def test_saying_something_is_not_how_a_plan_comes_about() -> None:
    plan = replace(told("meet envoy palace =meeting", "Kestrel Velm", source=2), status="scheduled")
    said = told("palace envoy =statement", "Kestrel Velm", source=3)
    like = likeness(plan, said)
    met = replace(plan, status="happened")
    assert like(met, said) - like(plan, said) == pytest.approx(1)
    # To say so of what is to come is another matter: two plans are likelier to be one.
    assert like(plan, replace(said, status="scheduled")) - like(met, said) == pytest.approx(PLANS)


def test_an_act_told_by_other_words_speaks_for_one_event() -> None:
    same, other = told("board vessel coast", source=2), told("paint vessel coast", source=2)
    like = likeness(same, other)
    assert like(SEIZURE, same) > like(SEIZURE, other)


def test_what_two_articles_print_of_long_ago_is_likelier_one() -> None:
    ours, theirs = told("grab ship", source=2), told("take trawler", source=3)
    seen = [SEIZURE, *OTHERS, ours, theirs]

    def like(first: str, second: str) -> float:
        days = [
            replace(told("news", day=DateValue.parse(day), source=source), stated=False)
            for source, day in ((2, first), (3, second))
        ]
        return Likeness([gist(m.words, m.names) for m in seen], [m.date for m in seen], days)(ours, theirs)

    assert like("2019-04-02", "2019-04-09") > like("2019-03-12", "2019-04-09")
    assert like("2019-03-12", "2019-04-09") == pytest.approx(like("2019-03-12", "2019-03-12"))
    # however far: years ago say no more than months
    assert like("2025-04-02", "2025-04-09") == pytest.approx(like("2022-04-02", "2022-04-09"))


def test_where_articles_tell_few_things_two_of_them_are_likelier_one() -> None:
    def like(many: int) -> float:
        told_by_each = [
            replace(told("news", source=source), span=Span(source, 100 * n, 100 * n + 60))
            for source in (1, 2)
            for n in range(many)
        ]
        return Likeness([gist(m.words, m.names) for m in (SEIZURE, *OTHERS)], [], told_by_each).base

    assert like(6) > like(9) > like(15)
    # of an article of which hardly anything is at hand, and of a page of hundreds, it says nothing
    assert like(1) == like(0)
    assert like(20) == like(300)
