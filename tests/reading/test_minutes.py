"""The report of a sitting: a turn goes on without a cue until the next name."""

from __future__ import annotations

from tests.reading.passages import read

SITTING = """MR. OYEN (North Lisk) asked the Minister for Ports whether the ferry would sail.

MISS BRANDT said that the ferry had been inspected on Monday. The boilers were sound. She regretted the delay.

The crew had asked for a doctor, and one had been sent. That could not be called neglect.

Replying to a further question, she said that the hon. Member had been told so twice.

MR. OYEN said he was obliged to her. Would she tell the owners as well?

The House then turned to the Harbours Bill, which was read a second time."""


def told(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.span.within(text)) for q in read(text) if q.kind == "indirect"]


def test_a_turn_goes_on_without_a_cue() -> None:
    found = told(SITTING)
    for words in (
        "the ferry had been inspected on Monday",
        "The boilers were sound",
        "The crew had asked for a doctor, and one had been sent",
        "That could not be called neglect",
        "the hon. Member had been told so twice",
    ):
        assert [who for who, said in found if said == words] == ["MISS BRANDT"], words


def test_the_next_name_has_the_floor() -> None:
    assert ("MR. OYEN", "he was obliged to her") in told(SITTING)


def test_what_the_house_does_nobody_says() -> None:
    assert not any("Harbours Bill" in said for _, said in told(SITTING))


def test_elsewhere_a_sentence_without_a_cue_is_the_reporters() -> None:
    text = "Ilse Brandt said that the ferry had been inspected on Monday. The boilers were sound."
    assert told(text) == [("Ilse Brandt", "the ferry had been inspected on Monday")]


def test_one_name_in_capitals_makes_no_sitting() -> None:
    text = "MISS BRANDT said that the ferry had been inspected on Monday. The boilers were sound."
    assert [said for _, said in told(text)] == ["the ferry had been inspected on Monday"]


GALLERY = (
    "Sir JOHN BRACK, Minister of Transport, said that the inquiry would report in June. The hull had been "
    "raised on Friday. Mrs EDNA COLE (Sarn) said the widows had been paid nothing. "
    "They had been told to wait.\n\n"
    "Mr TOM HALE (Northwick) asked when the ferry would run again."
)


def test_the_floor_passes_on_within_a_paragraph() -> None:
    found = told(GALLERY)
    assert ("JOHN BRACK", "The hull had been raised on Friday") in found
    assert ("EDNA COLE", "They had been told to wait") in found
