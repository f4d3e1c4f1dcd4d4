"""Words as they are printed outside their article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.plain import by_itself


@pytest.mark.parametrize(
    ("printed", "alone"),
    [
        ("“The gate stays shut,”", "“The gate stays shut”"),
        ('"The gate stays shut,"', '"The gate stays shut"'),
        ("'Not before May,'", "'Not before May'"),
        ("“He told me, ‘Not before May,’”", "“He told me, ‘Not before May’”"),
        ("“Why not?”", "“Why not?”"),
        ("“The gate, the road”,", "“The gate, the road”,"),
        ("the gate, the road,", "the gate, the road,"),
    ],
)
def test_a_comma_that_led_on_is_left_out(printed, alone):
    assert by_itself(printed) == alone


@given(st.text(alphabet=",\"”’' a.\n"))
def test_no_more_than_one_comma_goes(printed):
    alone = by_itself(printed)
    assert alone == printed or len(alone) == len(printed) - 1
    assert alone.replace(",", "") == printed.replace(",", "")
