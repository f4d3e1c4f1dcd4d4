"""How far a sentence bears on a question is a sum of named parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span
from storywatch.story import bearing
from storywatch.story.bearing import Beside


def article(*texts: str, apart: int = 1) -> list[tuple[Sentence, str]]:
    told, at = [], 0
    for text in texts:
        told.append((Sentence(Span(1, at, at + len(text)), text.lower(), furniture=False), text))
        at += len(text) + apart
    return told


TEXTS = ("The minister spoke first.", "He would not go.", "Nobody asked him why.", "It rained in Lenza.")
NOTHING = [0.0] * 4


def bears(held: list[float], odds: list[float] = NOTHING, apart: int = 1) -> list[float]:
    return bearing.bears(article(*TEXTS, apart=apart), held, 1.0, odds, None)


def test_what_holds_more_bears_more():
    weak, strong = bears([0.0, 0.2, 0.0, 0.0]), bears([0.0, 0.9, 0.0, 0.0])
    assert strong[1] > weak[1]


def test_beside_a_sentence_that_bears_its_paragraph_bears_more_and_another_does_not():
    together, parted = bears([0.9, 0.0, 0.0, 0.0]), bears([0.9, 0.0, 0.0, 0.0], apart=2)
    assert together[1] > parted[1]
    assert parted[1] == parted[3]


def test_the_best_of_a_paragraph_has_the_second_best_beside_it():
    at = bearing.NAMES.index("paragraph")
    rows = bearing.parts(article(*TEXTS), [0.1, 0.8, 0.4, 0.8], 1.0, NOTHING, None)
    assert [row[at] for row in rows] == [0.8, 0.8, 0.8, 0.8]
    rows = bearing.parts(article(*TEXTS), [0.1, 0.8, 0.4, 0.0], 1.0, NOTHING, None)
    assert [row[at] for row in rows] == [0.8, 0.4, 0.8, 0.8]


def test_company_speaks_for_a_sentence_and_a_little_for_its_neighbours():
    without, with_ = bears([0.3] * 4), bears([0.3] * 4, [0.0, 5.0, 0.0, 0.0])
    gained = [b - a for a, b in zip(without, with_, strict=True)]
    assert gained[1] > gained[0] > 0
    assert gained[3] == 0


def test_what_others_have_takes_and_a_lean_gives():
    told = article(*TEXTS)
    held = [0.3] * 4
    plain = bearing.bears(told, held, 1.0, NOTHING, Beside(NOTHING))
    taken = bearing.bears(told, held, 1.0, NOTHING, Beside(NOTHING, taken=[0.0, 0.9, 0.0, 0.0]))
    lean = bearing.bears(told, held, 1.0, NOTHING, Beside([0.0, 0.9, 0.0, 0.0]))
    assert taken[1] < plain[1] < lean[1]
    assert taken[0] == plain[0]


@pytest.mark.parametrize("text", ["THE LENZA COURIER", "Bread riots", "No 14"])
def test_a_line_without_a_closing_mark_bears_less(text):
    closed, open_ = bearing.NAMES.index("headless"), bearing.WEIGHTS["headless"]
    (row,) = bearing.parts(article(text), [0.5], 1.0, [0.0], None)
    assert row[closed] == 1.0
    assert open_ < 0


@given(
    st.lists(st.tuples(st.text(max_size=40), st.floats(0, 2)), max_size=8),
    st.floats(0.01, 2),
    st.integers(1, 2),
)
def test_any_article_has_one_sum_for_each_sentence(rows, top, apart):
    told = article(*(text for text, _ in rows), apart=apart)
    odds = [0.0] * len(rows)
    assert len(bearing.bears(told, [held for _, held in rows], top, odds, None)) == len(rows)
