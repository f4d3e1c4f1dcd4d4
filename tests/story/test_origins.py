"""How many origins an event has: a text that many carry is one."""

from __future__ import annotations

from storywatch.model import Mention, Span
from storywatch.story import origins

TEXT = "recall ambassador =expulsion ~port ~capital ~monday ~crew ~tanker ~protest ~strait"


def told(source: int, words: str, names: str = "Morvia Kestrel") -> Mention:
    return Mention(Span(source, 0, 60), "happened", None, "t", tuple(words.split()), tuple(names.split()))


def test_each_paper_with_words_of_its_own_is_an_origin() -> None:
    assert origins.count([told(1, TEXT), told(2, "call home envoy ~evening ~train ~note ~minister")]) == 2


def test_papers_that_print_the_same_sentence_are_one_origin() -> None:
    other = TEXT.replace("~strait", "~river")
    assert origins.count([told(1, TEXT), told(2, other), told(3, "sail ~home")]) == 2


def test_a_short_sentence_proves_nothing() -> None:
    assert origins.count([told(1, "recall ambassador"), told(2, "recall ambassador")]) == 2


def test_a_saying_in_the_same_words_proves_nothing() -> None:
    assert origins.count([told(1, TEXT + " =statement"), told(2, TEXT + " =statement")]) == 2


def test_papers_that_credit_one_agency_are_one_origin() -> None:
    one, two = told(1, "recall ambassador ^ans"), told(2, "call home envoy ^ans")
    assert origins.count([one, two, told(3, "summon envoy ^kta")]) == 2


def test_the_second_telling_of_a_source_joins_what_the_first_did_not() -> None:
    tellings = [told(1, "recall envoy"), told(2, "call envoy"), told(1, "note ^ans"), told(2, "note ^ans")]
    assert origins.count(tellings) == 1


def test_nothing_told_has_no_origin() -> None:
    assert origins.count([]) == 0
