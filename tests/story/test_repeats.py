"""Which evidence repeats what another source has said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storywatch.model import Said
from storywatch.story.repeats import repeated

LIFT = "Ferrand said that Kardavia would lift the grain embargo once the harbour of Lenza was open again."


def test_the_same_words_in_another_source_repeat_the_first():
    told = [
        Said(7, 1, None, LIFT),
        Said(3, 2, None, f"In a statement on Monday, {LIFT}"),
        Said(9, 3, None, LIFT.replace("once", "as soon as")),
    ]
    assert repeated(told) == {3: 7, 9: 7}


def test_a_source_does_not_repeat_itself():
    assert repeated([Said(1, 1, None, LIFT), Said(2, 1, None, LIFT)]) == {}


def test_what_is_denied_does_not_repeat_what_is_said():
    other = LIFT.replace("would lift", "would not lift")
    assert repeated([Said(1, 1, "Ferrand", LIFT), Said(2, 2, "Ferrand", other)]) == {}


def test_one_speaker_says_the_same_in_other_words():
    one = "Kardavia is ready to lift its grain embargo, Ferrand said."
    other = "The grain embargo will be lifted, said Ferrand for Kardavia."
    assert repeated([Said(1, 1, "Ferrand", one), Said(2, 2, "Ferrand", other)]) == {2: 1}
    assert repeated([Said(1, 1, "Ferrand", one), Said(2, 2, "Holm", other)]) == {}


def test_two_papers_quote_one_statement():
    one = Said(
        1,
        1,
        "Ferrand",
        "“We are going to lift it,” Ferrand told a crowd at the docks.",
        ((5, "going to lift it"),),
    )
    other = Said(
        2, 2, "Ferrand", "Of the embargo the envoy says “going to lift it”.", ((5, "going to lift it"),)
    )
    apart = Said(
        3,
        3,
        "Ferrand",
        "The envoy told reporters that he was “going to keep it”.",
        ((6, "going to keep it"),),
    )
    assert repeated([one, other, apart]) == {2: 1}


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.sampled_from([None, "Ferrand"]), st.text(max_size=60)), max_size=12
    )
)
def test_whatever_is_told_points_to_a_first_of_another_source(told):
    said = [Said(number, source, speaker, text) for number, (source, speaker, text) in enumerate(told)]
    found = repeated(said)
    assert not found.keys() & set(found.values())
    assert all(first < later for later, first in found.items())


def test_a_formula_in_every_sentence_costs_no_square():
    told = [Said(n, n, None, "the ministry of foreign affairs of the republic " * 3) for n in range(3000)]
    assert repeated(told) == dict.fromkeys(range(1, 3000), 0)
