"""What a list calls an article that has no title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.firstwords import WORDS, first_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The envoy left. She came back.\n", "The envoy left. She came back."),
        (
            "RADIO OSTRA\n\nTranscript, Monday 3 May 2027\n\nThe minister spoke to us.",
            "The minister spoke to us.",
        ),
        (
            "LUNDAL, May 3 (ONA) -- Talks on the sound\nbegan on Monday.",
            "Talks on the sound began on Monday.",
        ),
        ("LUNDAL, Ostra, 3 May — Talks began.", "Talks began."),
        ("LUNDAL, May 3. /ONA/. _ Talks began.", "Talks began."),
        ("NATO, the alliance, met - as ever - in May.", "NATO, the alliance, met - as ever - in May."),
        ("THE TWO envoys whose quarrel shut the sound", "The two envoys whose quarrel shut the sound"),
        ("IT is a year since Ostra closed the lock.", "It is a year since Ostra closed the lock."),
        ("NATO and the EU met in May.", "NATO and the EU met in May."),
        ("IN LUNDAL they wait.", "In LUNDAL they wait."),
        ("THE ENVOYS WENT HOME", "THE ENVOYS WENT HOME"),
        ("A note without an end", "A note without an end"),
        ("LUNDAL, May 3 (ONA) --", "LUNDAL, May 3 (ONA) --"),
        ("", ""),
    ],
)
def test_the_first_sentence_without_what_stands_over_it(text: str, words: str) -> None:
    assert first_words(text) == words


def test_the_words_that_state_the_day_are_left_out_where_it_begins_with_them() -> None:
    assert first_words("date 2031-05-04\nThe envoy left.", "date 2031-05-04") == "The envoy left."
    assert (
        first_words("date 2031-05-04x The envoy left.", "date 2031-05-04")
        == "date 2031-05-04x The envoy left."
    )


@given(st.text(alphabet="Aa ,.-—(/)\n1"), st.text(alphabet="Aa ,."))
def test_it_is_some_of_the_words_in_their_order(text: str, stamp: str) -> None:
    said = first_words(text, stamp)
    # A paper's capitals at the start may be put in small letters.
    assert said.casefold() in " ".join(text.split()).casefold()
    assert len(said.split()) <= WORDS
