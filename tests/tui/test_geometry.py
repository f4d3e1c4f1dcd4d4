import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Region, Size

from tui.geometry import NARROWEST, PANES, READER, WELCOME, Arrangement, arrange, shape

arrangements = st.builds(
    Arrangement,
    shape=st.sampled_from(["accordion", "rail", "dock"]),
    current=st.sampled_from(PANES),
    zoomed=st.booleans(),
    reading=st.booleans(),
    wanted=st.integers(0, 200),
    welcome=st.booleans(),
    moved=st.integers(-1000, 1000),
)


@given(st.integers(170, 300), st.integers(14, 100), arrangements)
def test_what_is_shown_covers_the_board_and_never_overlaps(width, height, given_):
    regions = list(arrange(Size(width, height), given_).values())
    whole = Region(0, 0, width, height)
    assert all(region.area > 0 and whole.contains_region(region) for region in regions)
    assert sum(region.area for region in regions) == whole.area
    assert not any(a.overlaps(b) for n, a in enumerate(regions) for b in regions[:n])


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((59, 40), "tiny"),
        ((80, 15), "tiny"),
        ((60, 16), "accordion"),
        ((80, 24), "accordion"),
        ((120, 19), "accordion"),
        ((100, 30), "rail"),
        ((169, 60), "rail"),
        ((170, 60), "dock"),
    ],
)
def test_the_shape_follows_the_size(size, expected):
    assert shape(Size(*size)) == expected


def test_the_accordion_keeps_three_lines_for_the_closed_panes():
    regions = arrange(Size(80, 22), Arrangement("accordion", "questions"))
    assert [regions[pane].height for pane in PANES] == [1, 1, 19, 1]


def test_the_reader_takes_the_right_of_the_rail_and_leaves_the_left():
    regions = arrange(Size(120, 38), Arrangement("rail", "questions", reading=True))
    assert set(regions) == {"sources", "questions", READER}
    assert regions[READER].height == 38


def test_the_sources_get_what_they_want_up_to_half():
    def height(wanted):
        return arrange(Size(120, 40), Arrangement("rail", "sources", wanted=wanted))["sources"].height

    assert height(14) == 14
    assert height(200) == 20


def test_a_welcome_stands_alone():
    assert set(arrange(Size(120, 40), Arrangement("rail", "sources", welcome=True))) == {WELCOME}


def test_a_border_that_was_moved_stays_where_it_was_put():
    rail = arrange(Size(120, 40), Arrangement("rail", "sources", moved=8))
    usual = arrange(Size(120, 40), Arrangement("rail", "sources"))
    assert rail["sources"].width == usual["sources"].width + 8
    assert rail["quotes"].width == usual["quotes"].width - 8


@pytest.mark.parametrize(("shape_", "width"), [("rail", 100), ("dock", 170)])
@pytest.mark.parametrize("moved", [-1000, 1000])
def test_both_sides_of_the_border_can_still_be_read(shape_, width, moved):
    regions = arrange(Size(width, 40), Arrangement(shape_, "sources", moved=moved))
    assert min(regions[pane].width for pane in PANES) >= NARROWEST
