"""Sentences keep quotations whole and their attribution with them."""

from __future__ import annotations

import pytest

from storywatch.reading import layout, pipeline, sentences


def split(text: str) -> list[str]:
    paragraphs = layout.parse(text, pipeline.load())
    return [s.span.within(text) for s in sentences.find(paragraphs, text, 7)]


@pytest.mark.parametrize(
    "text",
    [
        '"We stay. We always have. Ask anyone," Rosa Ferrand said.',
        '"Why now?" he asked.',
        "“Never!” Mr. Oyen shouted at the guards.",
        "The U.N. envoy met Gen. Minh at 5 p.m. on Monday.",
        "Mr. J. K. Oyen of Velia Inc. signed it.",
        "The council spokesman P.J. Corvin said so, and R.K. Sahni of the O.P.S. did not.",
        'She said: "It is over. It was over in May. Go home."',
        '"No one wins." — Greta Holm',
        "The talks cost $1.5 million.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert split(text) == [text]


def test_a_quotation_that_ends_a_sentence_ends_it() -> None:
    text = 'He said: "We stay. We always have." The guards left. "Who knows?" Nobody in the room had moved.'
    assert split(text) == [
        'He said: "We stay. We always have."',
        "The guards left.",
        '"Who knows?"',
        "Nobody in the room had moved.",
    ]


def test_paragraphs_part_sentences() -> None:
    assert split("A headline without a stop\n\nThe first sentence. The second.") == [
        "A headline without a stop",
        "The first sentence.",
        "The second.",
    ]


def test_a_hard_wrapped_paragraph_is_one() -> None:
    text = (
        "The foreign ministers of the two countries met on the bridge that\n"
        "parts them, and after an hour they agreed to meet again in autumn\n"
        "when the harvest is in."
    )
    assert split(text) == [text]


def test_lemmas_are_content_words_in_base_form() -> None:
    paragraphs = layout.parse("The envoys were leaving the burning cities.", pipeline.load())
    (sentence,) = sentences.find(paragraphs, "The envoys were leaving the burning cities.", 7)
    assert sentence.lemmas == "envoy leave burn city"
    assert sentence.span.source == 7


def test_a_giant_paragraph_is_read_in_pieces() -> None:
    text = "The envoy left. " * 2_000
    paragraphs = layout.parse(text, pipeline.load())
    assert max(p.end - p.start for p in paragraphs) <= layout.PIECE
    assert [p.continues for p in paragraphs][:2] == [False, True]
    found = sentences.find(paragraphs, text, 1)
    assert len(found) == 2_000
    assert {s.span.within(text) for s in found} == {"The envoy left."}
