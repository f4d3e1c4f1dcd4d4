"""Transcripts: which lines are turns, and that the work grows with their number only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from storywatch.reading import layout, transcript
from storywatch.reading.marks import Marked


class Counted(Sequence[Marked]):
    """A sequence that counts how often one of its members is asked for."""

    def __init__(self, members: Sequence[Marked]) -> None:
        self.members = members
        self.asked = 0

    @overload
    def __getitem__(self, at: int) -> Marked: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Marked]: ...
    def __getitem__(self, at: int | slice) -> Marked | Sequence[Marked]:
        self.asked += 1
        return self.members[at]

    def __len__(self) -> int:
        return len(self.members)


def test_turns_and_marks_are_walked_once() -> None:
    many = 1_000
    turns = Counted([Marked(20 * n, 20 * n + 8, 20 * n, 20 * n + 8) for n in range(many)])
    marks = Counted([Marked(20 * n + 9, 20 * n + 15, 20 * n + 10, 20 * n + 14) for n in range(many)])
    assert len(transcript.merged(marks, turns)) == 2 * many
    assert turns.asked + marks.asked <= 10 * many


def test_what_a_turn_quotes_belongs_to_the_turn() -> None:
    turns = [Marked(0, 10, 0, 10), Marked(20, 30, 20, 30)]
    marks = [Marked(2, 6, 3, 5), Marked(8, 14, 9, 13), Marked(12, 18, 13, 17), Marked(30, 34, 31, 33)]
    assert transcript.merged(marks, turns) == [turns[0], marks[2], turns[1], marks[3]]


def test_subheads_and_places_in_capitals_are_no_speech() -> None:
    text = "BACKGROUND: They fought a war in 1961.\n\nSARVO: The port was shut on Monday."
    assert transcript.find(text, list(layout.split(text))) == []


def test_what_is_noted_of_the_room_is_not_said() -> None:
    text = "MR. CROWE: I should hope so. (Cheers.)\n\nMR. LUNT: So should I. (Laughter.)"
    said = [text[m.first : m.last] for m in transcript.find(text, list(layout.split(text)))]
    assert said == ["I should hope so.", "So should I."]


def test_a_post_is_signed_below_or_under_its_header() -> None:
    text = "The bridge is ours.\n\n— Taro Minh (@TaroMinh) May 4, 2016\n\nNobody replied."
    assert [text[m.first : m.last] for m in transcript.find(text, list(layout.split(text)))] == [
        "The bridge is ours."
    ]
    byline = "Vera Holm @VeraHolm\n\nThe ministers of five countries met in Sarvo on Friday."
    assert transcript.find(byline, list(layout.split(byline))) == []


def test_who_opens_a_briefing_is_a_turn_and_what_is_above_it_is_not() -> None:
    text = (
        "Venue: The press room.\n\nHallam: Good afternoon. The talks are on.\n\n"
        "Question: Where?\n\nAnswer: In Sarvo.\n\nPrices: Fish costs more."
    )
    said = [text[m.first : m.last] for m in transcript.find(text, list(layout.split(text)))]
    assert said == ["Good afternoon. The talks are on.", "Where?", "In Sarvo."]


def test_who_speaks_before_the_first_answer_asks() -> None:
    text = "Briefing by Teodor Hallam\n\nLunt: Are the talks on?\n\nA: Yes.\n\nQ: Where?\n\nA: In Sarvo."
    printed = [(text[a:b], opens) for a, b, opens in transcript.briefed(text, layout.split(text))]
    assert printed == [("Teodor Hallam", False)]


def test_the_head_of_a_briefing_tells_whose_it_is() -> None:
    text = "Wen Tao's Regular Press Conference\n\nHolt: Good day.\n\nQ: Is it?\n\nA: It is."
    printed = [(text[a:b], opens) for a, b, opens in transcript.briefed(text, layout.split(text))]
    assert printed == [("Holt", True), ("Wen Tao", False)]
