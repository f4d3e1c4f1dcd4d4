"""The sources pane says what a text was decoded from, where that may be wrong, and when it came once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

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


@pytest.mark.parametrize("width", [60, 120])
def test_the_same_bytes_that_came_again_are_said_with_the_hour(width):
    row = fakes.row_of(fakes.source(1, "They met."))
    assert "seen again" not in repr(lines.SourceLine(row).blocks(width))
    at = datetime(2031, 4, 14, 12, 3).astimezone()  # by the clock of this machine
    row = replace(row, sightings=1, again=at.astimezone(UTC).isoformat())
    assert "seen again 14 Apr 12:03" in repr(lines.SourceLine(row).blocks(width))
    assert "seen again" not in repr(lines.SourceLine(replace(row, again="gibberish")).blocks(width))


@pytest.mark.parametrize("width", [60, 120])
def test_an_article_in_another_language_is_said_to_be_so(width):
    row = fakes.row_of(fakes.source(1, "Sie trafen sich."))
    assert "not in English" not in repr(lines.SourceLine(row).blocks(width))
    assert "not in English" in repr(lines.SourceLine(replace(row, foreign=True)).blocks(width))
