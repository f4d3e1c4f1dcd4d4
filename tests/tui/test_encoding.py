"""The sources pane says what a text was decoded from, where that may be wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui import fakes
from tui import lines


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("utf-8", ""),
        ("utf-8 (html)", ""),
        (None, ""),
        ("pdf", ""),
        ("cp1252 (guessed)", "cp1252, a guess"),
        ("koi8-r", "koi8-r"),
        ("utf-16-le", "utf-16-le"),
        ("cp1251 (guessed) (html)", "cp1251, a guess"),
    ],
)
def test_an_encoding_for_people(kept, shown):
    row = replace(fakes.row_of(fakes.source(1, "They met.")), encoding=kept)
    assert lines.encoding(row) == shown
    for width in (60, 120):
        blocks = lines.SourceLine(row).blocks(width)
        assert (shown in repr(blocks)) if shown else ("guess" not in repr(blocks))
