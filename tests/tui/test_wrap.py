from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.wrap import cells, fit, wrap

texts = st.text(st.sampled_from("ab cd\n\t …“字日e\u0301"), max_size=200)
widths = st.integers(2, 40)


@given(texts, widths)
def test_every_line_fits_and_only_white_space_is_left_out(text, width):
    spans = wrap(text, width)
    assert all(cells(text[start:end]) <= max(width, 4) for start, end in spans)
    at = 0
    for start, end in spans:
        assert at <= start <= end
        assert text[at:start].strip() == ""
        at = end
    assert text[at:].strip() == ""


@given(texts, widths)
def test_hard_lines_are_kept(text, width):
    starts = [start for start, _ in wrap(text, width)]
    assert len(starts) >= text.count("\n") + 1


@given(texts, widths, st.integers(1, 5))
def test_a_limit_only_stops_early(text, width, limit):
    assert wrap(text, width, limit) == wrap(text, width)[:limit]


@given(texts, st.integers(0, 40))
def test_fitted_text_fits(text, width):
    assert cells(fit(text, width)) <= width


def test_long_words_are_cut():
    assert wrap("abcdefgh ij", 3) == [(0, 3), (3, 6), (6, 8), (9, 11)]
    assert [cell_len("字" * 5)] == [10]
    assert wrap("字" * 5, 4) == [(0, 2), (2, 4), (4, 5)]


def test_hostile_lengths_are_no_trouble():
    assert len(wrap("x" * 200_000, 10)) == 20_000
    assert len(wrap("“" * 200_000, 10)) == 20_000
    assert len(wrap(" " * 200_000, 10)) == 1
    assert len(wrap("\n" * 100_000, 10)) == 100_001
