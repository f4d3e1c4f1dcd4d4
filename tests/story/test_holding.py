"""What a source holds of a question is weighed twice, the second time less what others have more of."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span
from storywatch.story import company, questions
from storywatch.story.company import Company
from storywatch.story.holding import Holding

TEXTS = ("The judge sat.", "The harvest was good.", "The judge left.", "It rained in Lenza.")


def told(*texts: str) -> list[tuple[Sentence, str]]:
    found, at = [], 0
    for text in texts:
        found.append((Sentence(Span(1, at, at + len(text)), text.lower().rstrip("."), furniture=False), text))
        at += len(text) + 2
    return found


def counted(*sure: float) -> Company:
    """The company of a story of TEXTS and much rain."""
    known = Company()
    own = [sentence for sentence, _ in told(*TEXTS)]
    known.see(1, own)
    rain = [Sentence(Span(2, i, i + 1), "rain fall") for i in range(company.MANY)]
    known.see(2, rain)
    known.keep(own, sure)
    return known


def held(*first: float, rivals: tuple[list[float], ...] = ()) -> Holding:
    scored = [0.5] * len(TEXTS)
    others = [[0.4] * len(TEXTS) for _ in rivals]
    return Holding(told(*TEXTS), scored, others, 1.0, counted(1, 0, 1, 0), rivals, known=first)


def test_without_others_each_sentence_is_its_own():
    shares = held(5.0, -5.0, 0.6, -math.inf).share
    assert shares[0] > 0.95
    assert shares[1] < 0.05
    assert shares[2] == pytest.approx(0.5)
    assert shares[3] == 0


def test_what_another_question_has_more_of_it_takes():
    rival = [4.0, 4.0, -4.0, -4.0]
    beside, alone = held(1.0, 1.0, 1.0, 1.0, rivals=(rival,)), held(1.0, 1.0, 1.0, 1.0)
    assert beside.share[0] < alone.share[0] / 5
    assert beside.share[2] == alone.share[2]
    bears = beside.bears
    assert bears[0] < bears[2]


def test_the_same_question_asked_twice_takes_nothing_from_itself():
    own = [2.0, -1.0, 0.3, 0.0]
    assert held(*own, rivals=(own,)).share == held(*own).share


def test_what_no_sentence_is_likely_for_lends_no_words():
    assert held(-1.0, 0.5, -3.0, -9.0).likely
    assert not held(-2.0, -2.0, -3.0, -math.inf).likely


def test_words_counted_again_speak_in_the_second_weighing():
    known = counted(1, 0, 1, 0)
    sentences = told(*TEXTS)
    new = [(Sentence(Span(3, 0, 18), "harvest fail"), "The harvest fails.")]
    holding = Holding(new, [0.3], [], 1.0, known)
    before = holding.bears
    known.keep([sentence for sentence, _ in sentences], [0, 1, 0, 0], again=True)
    assert Holding(new, [0.3], [], 1.0, known).bears[0] > before[0]
    assert Holding(new, [0.3], [], 1.0, known).first == holding.first


SCORES = st.lists(st.floats(-20, 20), min_size=4, max_size=4)


@given(SCORES, st.lists(SCORES, max_size=4))
def test_shares_are_shares(own, rivals):
    holding = held(*own, rivals=tuple(rivals))
    assert all(0 <= one <= 1 for one in holding.share)
    assert len(questions.evidence(questions.watch("rain", (), [], lambda _: 1, 9), holding)) <= len(TEXTS)
