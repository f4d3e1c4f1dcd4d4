"""The labelled passages, one test each, and what holds for every text."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading import passages as labelled

PASSAGES = labelled.passages()
read = cache(labelled.read)
"""Each passage is read once, for all that is asked of it."""


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda p: p.id)
def test_passage(passage: labelled.Passage) -> None:
    found = labelled.faults(passage, read(passage.text))
    wrong = [f"{e.kind} | {e.speaker} | {e.words}: {fault}" for e, fault in found if not e.known_wrong]
    assert not wrong
    known = {e for e in passage.expected if e.known_wrong}
    assert known <= {e for e, _ in found}, "known to be wrong, and right now: make it =>"


def test_no_class_is_without_a_right_answer() -> None:
    right: dict[str, int] = defaultdict(int)
    for passage in PASSAGES:
        wrong = {e for e, _ in labelled.faults(passage, read(passage.text))}
        right[passage.group] += sum(e not in wrong for e in passage.expected)
    assert [group for group, count in right.items() if not count] == []


def test_a_passage_with_the_speaker_changed_is_a_fault() -> None:
    first = next(p for p in PASSAGES if p.group == "before")
    found = labelled.read(first.text.replace("Rosa", "Vera"))
    assert labelled.faults(first, found)


def test_surest_quotes_are_right_more_often_than_the_least_sure() -> None:
    judged: list[tuple[float, bool]] = []
    for passage in PASSAGES:
        found = read(passage.text)
        for wanted in passage.expected:
            if wanted.kind in ("not", "indirect") or wanted.speaker == "?":
                continue
            judged.extend(
                (quote.confidence, quote.speaker == wanted.speaker)
                for quote in found
                if quote.kind != "indirect" and labelled.same_words(passage.text, quote, wanted.words)
            )
    judged.sort()
    least, most = judged[: len(judged) // 4], judged[-len(judged) // 2 :]
    assert sum(ok for _, ok in most) / len(most) >= max(0.97, sum(ok for _, ok in least) / len(least))


SCRAPS = st.sampled_from(
    [
        '"', "“", "”", "'", "‘", "’", "``", "''", " ", "\n", "\n\n", ", ", ". ", ": ", "? ",
        "— ", "she said", "said",
        "according to", "Rosa Ferrand", "the minister", "told reporters", "We will go", "NO:",
        "A:", "1994", "(", ")",
        "that", "Mr", ".", "é", "🙂", "|", "quoted", "as saying",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(SCRAPS, max_size=40))
def test_spans_lie_within_any_text_and_utterances_have_one_speaker(scraps: list[str]) -> None:
    text = "".join(scraps)
    speakers: dict[int, set[str | None]] = defaultdict(set)
    ends = 0
    for quote in labelled.read(text):
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert 0 <= quote.confidence <= 1
        if quote.mention:
            assert 0 <= quote.mention.start < quote.mention.end <= len(text)
        if quote.kind != "indirect":
            assert quote.span.start >= ends
            ends = quote.span.end
        speakers[quote.utterance].add(quote.speaker)
    assert all(len(names) == 1 for names in speakers.values())
