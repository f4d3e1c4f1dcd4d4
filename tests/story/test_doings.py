"""Acts that are told by other words."""

from __future__ import annotations

import pytest

from storywatch.story.alike import stem
from storywatch.story.doings import acts


def of(words: str, kinds: str = "") -> frozenset[int]:
    return acts(frozenset(map(stem, words.split())), frozenset(kinds.split()))


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("seize tanker", "board vessel"),
        ("burial", "coffin mourner"),
        ("prolong mission", "renewal mandate"),
        ("gunman", "assassination"),
        ("expire", "deadline"),
        # words are known by their beginnings, as they are kept in a telling
        ("assassinate", "assassination"),
    ],
)
def test_one_act_by_several_words(words: str, others: str) -> None:
    assert of(words) & of(others)


def test_other_acts_have_nothing_in_common() -> None:
    assert of("burial").isdisjoint(of("tariff"))
    assert not of("weather umbrella")
    assert not of("")


def test_a_kind_names_an_act_too() -> None:
    assert of("", "=seizure") & of("impound trawler")
