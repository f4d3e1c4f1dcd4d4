from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Quote, Sentence, Span, Standing
from storywatch.story.importance import MOST_HEARD, doublings, explain, place, score

PLAIN = Standing("direct", 9, False, 0.75, True, 1, 1, False, 0)

STANDINGS = st.builds(
    Standing,
    st.sampled_from(["direct", "mixed", "indirect"]),
    st.integers(0, 500),
    st.booleans(),
    st.floats(0, 1),
    st.sampled_from([True, False, None]),
    st.integers(1, 100_000),
    st.integers(1, 100_000),
    st.booleans(),
    st.integers(0, 2),
)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ({"heard": 5}, {"heard": 1}),
        ({"carried": 3}, {"carried": 1}),
        ({"bears": True}, {"bears": False}),
        ({"place": 2}, {"place": 0}),
        ({"kind": "direct"}, {"kind": "mixed"}),
        ({"kind": "mixed"}, {"kind": "indirect"}),
        ({"confidence": 1.0}, {"confidence": 0.3}),
        ({"via": False}, {"via": True}),
        ({"named": True}, {"named": None}),
        ({"words": 9}, {"words": 1}),
    ],
)
def test_each_reason_counts(more, less):
    assert score(replace(PLAIN, **more)) > score(replace(PLAIN, **less))


def test_a_reporters_question_at_a_briefing_is_no_key_quote():
    asked = replace(PLAIN, named=None, words=30, confidence=0.4, bears=True, place=2)
    told = replace(PLAIN, kind="indirect", heard=4, bears=True)
    assert score(asked) < score(told)


def test_a_described_speaker_is_not_one_person_heard_everywhere():
    assert score(replace(PLAIN, named=False, heard=30)) == score(replace(PLAIN, named=False, heard=1))


@given(STANDINGS)
def test_another_source_moves_a_rank_only_at_a_doubling(quote):
    more = replace(quote, heard=quote.heard + 1)
    assert score(more) == score(quote) or doublings(more.heard) > doublings(quote.heard)
    assert score(replace(quote, heard=MOST_HEARD)) == score(replace(quote, heard=MOST_HEARD + 5000))


@given(STANDINGS)
def test_a_rank_is_a_number_and_a_reason_is_a_line(quote):
    assert isinstance(score(quote), int)
    said = explain(quote, "Will they meet?")
    assert said
    assert "\n" not in said


def test_doublings():
    assert [doublings(n) for n in (0, 1, 2, 3, 4, 5, 8, 9)] == [0, 0, 1, 2, 2, 3, 3, 4]


def test_the_reasons_are_said_plainly():
    quote = replace(PLAIN, carried=3, bears=True, heard=5, place=2)
    assert explain(quote, "Will the ministers meet?") == (
        "3 sources carry it; bears on “Will the ministers meet?”; speaks in 5 sources; opens its article;"
        " their own words"
    )
    assert explain(replace(PLAIN, named=None, kind="mixed", confidence=0.3)) == (
        "nobody named; a fragment of their words; speaker unsure"
    )
    assert "more than 32 sources" in explain(replace(PLAIN, heard=MOST_HEARD))


def test_where_a_quote_stands_is_counted_in_sentences_without_the_furniture():
    told = tuple(Sentence(Span(1, 10 * n, 10 * n + 9), "", furniture=n < 2) for n in range(32))

    def at(sentence):
        return place(Quote(told[sentence].span, "direct", None, None, None, 1.0, 1), told)

    assert [at(2), at(4), at(5), at(11), at(12), at(31)] == [2, 2, 1, 1, 0, 0]
    assert place(Quote(Span(1, 0, 5), "direct", None, None, None, 1.0, 1), ()) == 2
