"""Marks that name rather than quote, by the words beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.reading import marks
from storywatch.reading.named import capitalised, named, outlet, used


def first(text: str) -> marks.Marked:
    return marks.find(text, [(0, len(text))])[0]


@pytest.mark.parametrize(
    "text",
    [
        'The word "retreat" is not used.',
        '"Green lanes", as the customs men call them, are open.',
        'An editorial headlined "Enough is enough" ran on Friday.',
        'The tanker "Silver Spray" put to sea.',
        'The signatories (the "Parties") shall meet.',
        'Leader comment, page 14: "Time to sign?"',
        '"The Price of a Bridge" - Page A19',
        'They whistled a bar of "The Road to Amsel".',
    ],
)
def test_a_name_or_a_word_as_a_word(text: str) -> None:
    assert named(text, first(text), (0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        'She used the word "genocide" on Monday.',
        '"Green lanes are open," the customs men told us.',
        'He said the tanker was "lost with all hands".',
        'He was not amused ("Never!") and left.',
        'She repeated the phrase "not on my watch" twice.',
    ],
)
def test_what_somebody_said(text: str) -> None:
    assert not named(text, first(text), (0, len(text)))


def test_an_outlet_is_who_is_told() -> None:
    told, said = 'He told the "Ostrian Courier" so.', 'He told the "whole wide world" so.'
    assert outlet(told, first(told))
    assert not outlet(said, first(said))


def test_the_use_of_a_word_may_be_refused() -> None:
    assert used("She used the word ")
    assert not used("She refused to use the word ")


def test_a_shout_is_no_name() -> None:
    assert capitalised(["Silver", "Spray"])
    assert not capitalised(["THE", "WORST", "EVER"])


@given(st.text(alphabet="aA \"'“”()—,:.1\n", max_size=80))
def test_any_text_has_an_answer(text: str) -> None:
    for mark in marks.find(text, [(0, len(text))] if text else []):
        assert named(text, mark, (0, len(text))) in (True, False)
        assert outlet(text, mark) in (True, False)
