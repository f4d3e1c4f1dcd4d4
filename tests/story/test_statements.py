"""Quotes that carry one utterance become one statement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Attributed, Quote, Span, Statement
from storywatch.story import statements


def quote(
    number: int, source: int, text: str, speaker: str | None = "Rosa Ferrand", utterance: int = 0
) -> Attributed:
    span = Span(source, number * 1000, number * 1000 + len(text))
    found = Quote(span, "direct", speaker, None, "said", 0.9, utterance or number)
    return Attributed(number, found, text, speaker, None, None)


def join(*sources: list[Attributed]) -> list[Statement]:
    known: dict[int, Statement] = {}
    for quotes in sources:
        changed, _ = statements.join(list(known.values()), quotes, len(known) + 1)
        known |= {s.id: s for s in changed}
    return list(known.values())


WHOLE = "“We have nothing to hide, nobody to fear and no reason to wait, and the talks go on.”"


def test_a_part_of_the_same_words_by_the_same_speaker_is_the_same_statement():
    found = join([quote(1, 1, WHOLE)], [quote(2, 2, "“no reason to wait, and the talks go on”")])
    assert [(s.quotes, s.sources, s.text) for s in found] == [((1, 2), (1, 2), WHOLE)]


def test_the_fullest_wording_is_its_face():
    found = join([quote(2, 2, "“no reason to wait, and the talks go on”")], [quote(1, 1, WHOLE)])
    assert found[0].text == WHOLE


def test_the_same_words_of_another_speaker_are_another_statement():
    assert len(join([quote(1, 1, WHOLE)], [quote(2, 2, WHOLE, "Jonas Velt")])) == 2


def test_words_of_nobody_known_are_never_merged():
    assert len(join([quote(1, 1, WHOLE, None)], [quote(2, 2, WHOLE, None)])) == 2


def test_pieces_of_one_utterance_share_a_statement():
    found = join([quote(1, 1, "“We wait,”", utterance=7), quote(2, 1, "“but not for ever.”", utterance=7)])
    assert [s.quotes for s in found] == [(1, 2)]


def test_a_long_run_of_the_same_words_is_enough():
    found = join(
        [
            quote(
                1, 1, "“Hear me. We want to end the suffering of these people today. I say no more, for now.”"
            )
        ],
        [
            quote(
                2, 2, "“We want to end the suffering of these people and to give them a future of their own.”"
            )
        ],
    )
    assert len(found) == 1


def test_any_piece_can_be_the_one_that_is_told_again():
    found = join(
        [
            quote(1, 1, "“It is late,”", utterance=7),
            quote(2, 1, "“and the port must open tomorrow.”", utterance=7),
        ],
        [quote(3, 2, "“the port must open”")],
    )
    assert [s.quotes for s in found] == [(1, 2, 3)]


def test_a_fragment_is_recognised_as_it_is_unless_it_is_made_of_everyday_words():
    assert len(join([quote(1, 1, WHOLE)], [quote(2, 2, "“nobody to fear”")])) == 1
    assert len(join([quote(1, 1, "“and to be”")], [quote(2, 2, "“and to be”")])) == 2
    assert len(join([quote(1, 1, "“murderous”")], [quote(2, 2, "“murderous”")])) == 2


def test_folding_the_same_source_again_changes_nothing():
    once = join([quote(1, 1, WHOLE)])
    assert join([quote(1, 1, WHOLE)], [quote(1, 1, WHOLE)]) == once


PIECES = st.lists(st.lists(st.sampled_from("abcd"), min_size=1, max_size=10), min_size=1, max_size=3)


@given(st.lists(PIECES, max_size=5), PIECES)
def test_whatever_can_be_a_variant_is_looked_at(said: list[list[list[str]]], new: list[list[str]]) -> None:
    known = statements._Said()
    for number, pieces in enumerate(said):
        known.add(number, pieces)
    for number, pieces in enumerate(said):
        if any(statements.variants(a, b) for a in new for b in pieces):
            assert number in known.like(new)


@given(st.lists(PIECES, max_size=5), PIECES)
def test_looking_at_all_of_them_finds_the_same(said: list[list[list[str]]], new: list[list[str]]) -> None:
    """Whatever is looked at, and in whatever order its words were taken in, the first variant is the same."""
    known = statements._Said()
    known.like(new)  # asked before as well
    for number, pieces in enumerate(said):
        known.add(number, pieces)
    plain = [number for number, pieces in enumerate(said) if statements._variants(new, pieces)]
    assert [number for number in known.like(new) if statements._variants(new, said[number])] == plain


@pytest.mark.parametrize(
    "words", ["zap{0} bar", "zap{0}", "and to be", "murderous", "we want the peace a{0} b{0} c{0} d{0} e{0}"]
)
def test_what_shares_too_little_is_not_compared(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counted(mine: list[list[str]], theirs: list[list[str]]) -> bool:
        nonlocal compared
        compared += 1
        return plain(mine, theirs)

    plain = statements._variants
    monkeypatch.setattr(statements, "_variants", counted)
    assert len(join([quote(n, 1, f"“{words.format(n)}”") for n in range(60)])) == 60
    assert compared <= 60
