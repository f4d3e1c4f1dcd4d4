"""Reported speech: where its content begins and ends, and when there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.passages import read


def contents(text: str) -> list[str]:
    return [q.span.within(text) for q in read(text) if q.kind == "indirect"]


def labelled() -> list[tuple[str, list[str]]]:
    """The passages of ``reported.txt``, each with who is said to have said what in it."""
    out = []
    for block in Path(__file__).with_name("reported.txt").read_text(encoding="utf-8").split("\n==\n")[1:]:
        lines = block.strip().split("\n")
        wanted = [line[3:] for line in lines if line.startswith("=> ")]
        out.append(("\n".join(line for line in lines if not line.startswith("=> ")), wanted))
    return out


@pytest.mark.parametrize(("text", "expected"), labelled(), ids=lambda x: x[:24] if isinstance(x, str) else "")
def test_who_is_said_to_have_said_what(text: str, expected: list[str]) -> None:
    found = [f"{q.speaker} | {q.span.within(text)}" for q in read(text) if q.kind == "indirect"]
    assert found == expected


def test_that_is_not_part_of_it() -> None:
    assert contents("Rosa Ferrand told reporters on Monday that the bridge would open.") == [
        "the bridge would open"
    ]


def test_the_reporters_next_verb_is_not_part_of_it() -> None:
    text = "Ilse Brandt vowed to keep the bridge open and left the room."
    assert contents(text) == ["to keep the bridge open"]


def test_marked_words_alone_are_not_reported_twice() -> None:
    assert contents('Rosa Ferrand said: "The bridge will open on Monday."') == []


def test_a_clause_that_holds_a_fragment_is_reported_as_well() -> None:
    text = 'Rosa Ferrand said the bridge had been "a gift to smugglers" since the war.'
    assert contents(text) == ['the bridge had been "a gift to smugglers" since the war']


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was built in 1954 to carry trains.",
        "Rosa Ferrand walked to the bridge.",
        "The talks between the two sides lasted an hour.",
    ],
)
def test_nothing_is_reported(text: str) -> None:
    assert contents(text) == []


def test_a_question_is_still_reported() -> None:
    text = "Rosa Ferrand asked whether the bridge would open in March."
    assert contents(text) == ["whether the bridge would open in March"]


def test_what_is_underlined_is_reported() -> None:
    text = "Rosa Ferrand underlined that the bridge would open in March."
    assert contents(text) == ["the bridge would open in March"]


def test_both_things_noted_are_reported() -> None:
    text = "Rosa Ferrand noted that the bridge was closed and that the monitors had left."
    assert contents(text) == ["the bridge was closed and that the monitors had left"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rosa Ferrand said the ferry would not sail, because the pilots had gone home.",
            ["the ferry would not sail, because the pilots had gone home"],
        ),
        (
            "Two envoys said a compromise had been near since Monday: the guns would be moved at night.",
            ["a compromise had been near since Monday: the guns would be moved at night"],
        ),
        (
            "Rosa Ferrand said she plans to visit the camp and open a school there.",
            ["she plans to visit the camp and open a school there"],
        ),
        (
            "Rosa Ferrand on Saturday underlined that a treaty is within reach, provided that Velia signs.",
            ["a treaty is within reach, provided that Velia signs"],
        ),
    ],
)
def test_it_goes_on_to_its_end(text: str, told: list[str]) -> None:
    assert contents(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'Rosa Ferrand said the talks had failed and that "nobody wept for them, least of all the hosts".',
            ["the talks had failed"],
        ),
        (
            "Rosa Ferrand said she would sign nothing 'under hostile flags' and that the tugs must leave.",
            ["she would sign nothing", "the tugs must leave"],
        ),
        (
            'The ministry said there was "no truth whatever" in the tale and that the survey would go on.',
            ["the survey would go on"],
        ),
    ],
)
def test_clauses_around_marked_words_are_told_without_them(text: str, told: list[str]) -> None:
    assert contents(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Ferrand drew attention to the circumstance that the monitors had not been paid.",
        "Rosa Ferrand draws attention to the fact that the monitors had not been paid.",
        "Rosa Ferrand let it be known that the monitors had not been paid.",
        "Rosa Ferrand made it known before she left that the monitors had not been paid.",
        "Rosa Ferrand did not conceal that the monitors had not been paid.",
        "Rosa Ferrand said at the time that the monitors had not been paid.",
    ],
)
def test_what_is_made_known_is_reported(text: str) -> None:
    assert contents(text) == ["the monitors had not been paid"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rosa Ferrand on Tuesday said the port would close.", "Rosa Ferrand"),
        (
            "SARVO, May 3, VNA - Foreign Minister Rosa Ferrand on Tuesday said the port would close.",
            "Rosa Ferrand",
        ),
        (
            "Velia had promised to wait, said an official of the Lake Council.",
            "an official of the Lake Council",
        ),
    ],
)
def test_whose_words_they_are(text: str, speaker: str) -> None:
    assert [q.speaker for q in read(text) if q.kind == "indirect"] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'Asked if she still meant to travel, Rosa Ferrand said, "I have packed."',
        "Rosa Ferrand left the table on learning that a tug had sunk.",
        "Rosa Ferrand had telephoned and was considering whether she could be of use.",
        "It was the first speech by a Velian president to be carried live by the radio.",
        "Rosa Ferrand concealed that the tug had sunk.",
    ],
)
def test_nobody_reports_it(text: str) -> None:
    assert contents(text) == []


def test_what_an_outlet_passes_on_is_the_speakers() -> None:
    (quote,) = [
        q
        for q in read("Rosa Ferrand arrived. She urged the guards to leave, Reuters reported.")
        if q.kind == "indirect"
    ]
    assert quote.speaker == "Rosa Ferrand"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rosa Ferrand criticised the port authority for closing the gates at night.",
            ["the port authority for closing the gates at night"],
        ),
        (
            "Rosa Ferrand cited the strategic importance of a lake that borders four states.",
            ["the strategic importance of a lake that borders four states"],
        ),
        (
            "Rosa Ferrand proposed lifting the limit on winter fishing.",
            ["lifting the limit on winter fishing"],
        ),
        (
            "Rosa Ferrand called the note and the demand a transparent ploy aimed at the council.",
            ["the note and the demand a transparent ploy aimed at the council"],
        ),
        ("Rosa Ferrand attacked the minister.", []),
        ("Rosa Ferrand discussed the budget.", []),
        ("Velia dismissed 40 pilots who had guided ships through the canal for years.", []),
    ],
)
def test_what_somebody_thinks_of_something_is_told_at_length(text: str, told: list[str]) -> None:
    assert contents(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The ferry, according to the owners, had sunk within an hour.",
        "She would believe in the bridge, Rosa Ferrand said, when she had crossed it.",
        "Until then, Rosa Ferrand said, the ban would stay as it was.",
        "But to avoid a strike, Rosa Ferrand said, the owners should pay at once.",
    ],
)
def test_a_sentence_around_its_report_is_told_whole(text: str) -> None:
    assert contents(text) == [text.rstrip(".")]
