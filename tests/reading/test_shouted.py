"""Paragraphs in capitals are parsed as they would be printed otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch import reading
from storywatch.reading import pipeline, shouted


def spoken(text: str, *others: str) -> str:
    return shouted.spoken(text, pipeline.load(), shouted.printed(others))


@pytest.mark.parametrize(
    ("loud", "quiet"),
    [
        (
            "2. GENERAL WANE ASSURED THE AMBASSADOR THAT ARMY WOULD STAY IN BARRACKS. HE SMILED.",
            "2. General Wane assured the ambassador that army would stay in barracks. He smiled.",
        ),
        (
            "VELIAN ENVOY, J. OYEN, CALLED ON US MONDAY 3 MAY. WE MAY CALL ON HIM 4 MAY.",
            "Velian envoy, J. Oyen, called on us Monday 3 May. We may call on him 4 May.",
        ),
        (
            "US AMBASSADOR TOLD US THAT FRENCH AND RUSSIANS WOULD VOTE WITH UN MAJORITY.",
            "US ambassador told us that French and Russians would vote with UN majority.",
        ),
        ("FOREIGN MINISTER'S AIDE DOESN'T SPEAK.", "Foreign minister's aide doesn't speak."),
    ],
)
def test_names_keep_their_capitals(loud, quiet):
    assert shouted.is_shouted(loud)
    assert spoken(loud) == quiet


def test_the_article_itself_says_what_is_a_name():
    loud = "HARBOUR FAIR OPENS IN GROVE: SNB ON STRIKE"
    assert spoken(loud) == "Harbour fair opens in grove: Snb on strike"
    told = "The fair at Grove opened while the SNB was on strike, a harbour official said."
    assert spoken(loud, told) == "Harbour fair opens in Grove: SNB on strike"


@pytest.mark.parametrize(
    "text",
    ["WHITLOCK: We have had a good day.", "UN/EU/OSCE", "16 JULY 1980", "McDONALD AND O'NEILL (Sarn) agreed"],
)
def test_initials_and_labels_are_no_shouting(text):
    assert not shouted.is_shouted(text)


@given(st.text(alphabet=st.sampled_from("ABEISTUßİŉǅÉ .,:'’-0159\n"), max_size=80))
def test_every_letter_stays_where_it_is(text):
    quiet = spoken(text)
    assert len(quiet) == len(text)
    assert [a for a, b in zip(text, quiet, strict=True) if not a.isalpha() and a != b] == []


def test_a_telegram_is_read_as_if_it_were_printed_small():
    text = (
        "FM AMEMBASSY SARVO\n\n"
        "1. FINANCE MINISTER KELLNER TOLD ME THAT LOAN WOULD BE REPAID BEFORE CHRISTMAS.\n\n"
        "2. KELLNER BELIEVES BASE AGREEMENT CAN STILL BE SAVED. "
        "A SENIOR OFFICIAL OF THE PALACE DENIED THAT THE KING HAD SIGNED."
    )
    told = [(q.speaker, q.span.within(text)) for q in reading.read(text, 1).quotes]
    assert told == [
        ("Minister Kellner", "LOAN WOULD BE REPAID BEFORE CHRISTMAS"),
        ("Minister Kellner", "BASE AGREEMENT CAN STILL BE SAVED"),
        ("a senior official of the palace", "THE KING HAD SIGNED"),
    ]
