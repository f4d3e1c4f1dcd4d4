"""Spellings that the parser would take for other words."""

from __future__ import annotations

import pytest

from storywatch.reading import pipeline


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The tanker Flor do Mar was boarded on Monday.", "do", "PROPN"),
        ("The governor of Alto do Vale, Carlos do Carmo, said the port would reopen.", "do", "PROPN"),
        ("Dr dos Anjos said the post would close.", "dos", "PROPN"),
        ("What do Lisk and Orian want?", "do", "AUX"),
        ("Ministers do not agree.", "do", "AUX"),
        ("The Minister said to-day that talks would resume.", "to-day", "NOUN"),
        ("TO-DAY the House rose early.", "TO-DAY", "NOUN"),
    ],
)
def test_a_word_is_taken_for_what_it_is(text: str, word: str, tag: str) -> None:
    doc = pipeline.load()(text)
    assert {token.pos_ for token in doc if token.text == word} == {tag}
    assert doc.text == text


@pytest.mark.parametrize("text", ["", "do", "do Sul", "Estrela do", " do ", "To-day", "to-day-to-day"])
def test_any_text_is_told(text: str) -> None:
    assert pipeline.load()(text).text == text
