"""Paragraphs and furniture."""

from __future__ import annotations

import pytest

from storywatch.reading import layout, pipeline


@pytest.mark.parametrize(
    "line",
    [
        "Anselm Okoro | Orbis | Meridian Images",
        "Follow Meridian News on Pipit and Facebook.",
        "Follow us on Pipit",
        "Read more: The bridge that parts two nations",
        "READ MORE",
        "Sign up to our newsletter",
        "Subscribe now for unlimited access",
        "This site uses cookies to improve your experience.",
        "© 2016 Meridian Media. All rights reserved.",
        "Copyright 1994 The Lombe Courier",
        "Photo: Greta Holm/Orbis",
        "By Anselm Okoro and Greta Holm",
        "By Anselm Okoro",
        "Image caption The bridge at Sarvo",
        "Additional reporting by Greta Holm in Sarvo",
        "Advertisement",
        "Share this article",
        "13 May 2012 Last updated at 16:42",
        "Posted Wednesday, March 12, 2008, 11:52 PM local time",
    ],
)
def test_furniture(line: str) -> None:
    assert layout.is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rosa Ferrand said the talks would resume.",
        "Read the minister's lips, Keller told the crowd: no new taxes, no new borders and no new enemies.",
        "Follow-up talks are due in May.",
        "By Monday the bridge was open again.",
        "Watch officers on the strait reported lights.",
        "Ferrand warns Velia to open the bridge",
        "Photographs of the convoy were shown to the council.",
        "Sharing the water is the heart of the accord.",
        "The list of 1951 was updated on 3 May",
        "Lisk published 13 documents",
    ],
)
def test_not_furniture(line: str) -> None:
    assert not layout.is_furniture(line)


def test_a_caption_printed_twice_is_furniture() -> None:
    text = "The bridge at Sarvo\nThe bridge at Sarvo\n\nThe bridge was closed on Monday."
    assert [p.furniture for p in layout.parse(text, pipeline.load())] == [True, True, False]


def test_paragraphs_are_lines_cut_of_blanks() -> None:
    text = "  One. \n\n\tTwo.\nThree.\n"
    assert [text[a:b] for a, b in layout.split(text)] == ["One.", "Two.", "Three."]


def test_a_headline_does_not_go_on_in_the_byline() -> None:
    text = "Ferrand puts off her visit to Velia after the raid\nBy ROSA KELLER, Harbour Press\nMay 8, 2012\n"
    assert [text[a:b] for a, b in layout.split(text)] == text.splitlines()


def test_offsets_of_tokens_hold() -> None:
    text = "  The envoy left.\n\nThe port   stayed shut."
    for paragraph in layout.parse(text, pipeline.load()):
        for token in paragraph.doc:
            at = paragraph.start + token.idx
            assert text[at : at + len(token)] == token.text
