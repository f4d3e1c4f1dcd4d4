"""Reported speech: where its content begins and ends, and when there is none."""

from __future__ import annotations

import pytest

from tests.reading.passages import read


def contents(text: str) -> list[str]:
    return [q.span.within(text) for q in read(text) if q.kind == "indirect"]


def test_that_is_not_part_of_it() -> None:
    assert contents("Rosa Ferrand told reporters on Monday that the bridge would open.") == [
        "the bridge would open"
    ]


def test_the_reporters_next_verb_is_not_part_of_it() -> None:
    text = "Ilse Brandt vowed to keep the bridge open and left the room."
    assert contents(text) == ["to keep the bridge open"]


def test_marked_words_alone_are_not_reported_twice() -> None:
    assert contents('Rosa Ferrand said: "The bridge will open on Monday."') == []


def test_a_clause_that_holds_a_fragment_is_reported_as_well() -> None:
    text = 'Rosa Ferrand said the bridge had been "a gift to smugglers" since the war.'
    assert contents(text) == ['the bridge had been "a gift to smugglers" since the war']


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was built in 1954 to carry trains.",
        "Rosa Ferrand walked to the bridge.",
        "The talks between the two sides lasted an hour.",
    ],
)
def test_nothing_is_reported(text: str) -> None:
    assert contents(text) == []


def test_a_question_is_still_reported() -> None:
    text = "Rosa Ferrand asked whether the bridge would open in March."
    assert contents(text) == ["whether the bridge would open in March"]


def test_what_is_underlined_is_reported() -> None:
    text = "Rosa Ferrand underlined that the bridge would open in March."
    assert contents(text) == ["the bridge would open in March"]


def test_both_things_noted_are_reported() -> None:
    text = "Rosa Ferrand noted that the bridge was closed and that the monitors had left."
    assert contents(text) == ["the bridge was closed and that the monitors had left"]
