"""What a sentence is, by its cue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.story.labels import LONGEST, label


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("Asked if the ministers would meet, Ferrand smiled.", "asked if"),
        ("The spokesman declined to say whether the convoy had left.", "declined to say"),
        ("There was no consensus on new measures.", "no consensus"),
        ("Further penalties remained on the table, she said.", "remained on the table"),
        ("The inspectors had no proof of it.", "had no proof"),
        ("Kardavia will sign only if the ships withdraw.", "only if"),
        ("The palace denied the report.", "denied"),
        ("She would not rule out a second summit.", "would not rule out"),
        ("He ruled a summit out.", "ruled a summit out"),
        ("The two sides have yet to agree on a date.", "have yet to"),
        ("It is unclear whether the bridge is open.", "unclear whether"),
        ("The convoy reached Lenza at dawn.", ""),
        ("", ""),
    ],
)
def test_a_sentence_is_labelled_as_what_it_is(sentence, cue):
    assert label(sentence) == cue


def test_a_word_is_no_part_of_another():
    assert label("The disagreement was unsigned and undenied.") == ""


@given(st.text())
def test_any_text_has_a_short_label(text):
    assert len(label(text)) <= LONGEST


def test_a_long_text_is_looked_at_from_its_beginning_only():
    assert label("word " * 40_000 + "denied") == ""
    assert label("rule out " * 20_000) == "rule out"
