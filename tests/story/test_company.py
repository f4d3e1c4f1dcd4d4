"""Words that keep a question's company are learned from the sentences that surely bear on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Sentence, Span
from storywatch.story import company
from storywatch.story.company import Company


def sentence(lemmas: str, at: int = 0, source: int = 1) -> Sentence:
    return Sentence(Span(source, at, at + len(lemmas)), lemmas, furniture=False)


SURE = [sentence("tribunal judge orlova adjourn"), sentence("judge orlova bail refuse")]
OTHERS = [sentence(f"harvest wheat price {word}") for word in ("rise", "fall", "quota", "port", "ship")]


@pytest.fixture
def counted() -> Company:
    known = Company()
    known.see(1, SURE)
    known.see(2, OTHERS)
    known.keep(SURE, [1.0, 1.0])
    return known


def test_a_word_of_sure_sentences_speaks_for_and_one_of_others_against(counted):
    assert counted.odds(sentence("orlova travel", source=3)) > 0.5
    assert counted.odds(sentence("wheat travel", source=3)) < 0
    assert counted.odds(sentence("travel nowhere", source=3)) == 0


def test_a_sentence_does_not_vouch_for_itself():
    known = Company()
    known.see(1, [*SURE[:1], *OTHERS])
    known.keep(SURE[:1], [1.0])
    assert known.odds(SURE[0]) > 0
    assert known.odds(SURE[0], own=1.0) == 0


def test_beside_a_half_sure_one_a_word_says_less(counted):
    doubted = Company()
    doubted.see(1, SURE)
    doubted.see(2, OTHERS)
    doubted.keep(SURE, [0.3, 0.3])
    new = sentence("orlova", source=3)
    assert 0 < doubted.odds(new) < counted.odds(new)


def test_words_that_frame_questions_keep_no_company():
    assert company.words(sentence("would say the orlova 1964 of un")) == {"orlova"}


def test_it_speaks_when_the_story_is_long_enough(counted):
    assert not counted.speaks
    counted.see(3, [sentence("rain")] * company.MANY)
    assert counted.speaks
    assert not Company(sentences=company.MANY).speaks


def test_what_is_written_is_read_again(counted):
    counted.keep(OTHERS[:2], [0.5, 1.0], again=True)
    again = company.read(counted.written())
    assert again.sources == {1, 2}
    for one in (*SURE, *OTHERS):
        for twice in (False, True):
            own = 1.0 if one in SURE else 0.0
            assert again.odds(one, own, again=twice) == counted.odds(one, own, again=twice)


def test_what_is_counted_again_is_apart_from_what_was_counted_first(counted):
    rain = sentence("rain flood", source=3)
    counted.see(3, [rain, rain])
    first = counted.odds(sentence("orlova", source=4))
    counted.keep([rain, rain], [1.0, 1.0], again=True)
    assert counted.odds(sentence("flood", source=4), again=True) > 0.5
    assert counted.odds(sentence("flood", source=4)) < 0
    assert counted.odds(sentence("orlova", source=4)) == first
    assert counted.odds(sentence("orlova", source=4), again=True) < 0


def test_what_is_hardly_likely_is_not_counted():
    known = Company()
    known.see(1, SURE)
    known.keep(SURE, [company.LITTLE, company.LITTLE])
    assert known.first == company.Kept()


WORDS = st.lists(st.text(alphabet="abc ", max_size=12), max_size=12)


@given(WORDS, st.lists(st.floats(0, 1), min_size=12, max_size=12))
def test_whatever_was_counted_the_odds_are_bounded(texts, sure):
    told = [sentence(text) for text in texts]
    known = Company()
    known.see(1, told)
    known.keep(told, sure[: len(told)])
    for one, much in zip(told, sure, strict=False):
        assert company.LEAST_SUM <= known.odds(one, own=much) <= company.MOST_SUM
        assert company.LEAST_SUM <= known.odds(one) <= company.MOST_SUM
