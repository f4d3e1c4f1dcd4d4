"""How it is doing, in full."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rows import Counts, StorageError
from tests.tui.fakes import (
    LARGE,
    MIDDLE,
    SMALL,
    FakeHealth,
    FakeReader,
    dashboard,
    row_of,
    screen_text,
    settle,
    source,
)
from tui import health
from tui.health import Facts, HealthScreen, drawn, size, terminal


@dataclass(frozen=True)
class Why(FakeHealth):
    why: str | None = None


FACTS = Facts(
    FakeHealth(),
    Counts(12, 9, 2, 1, 40, 3, 7),
    (row_of(source(4, "", state="failed", reason="It is empty.", file="empty.txt")),),
    Path("/stories/talks/inbox"),
    Path("/stories/talks/story.db"),
    {"utf-8": 9, "cp1252 (guessed)": 2},
    "through the terminal (OSC 52)",
    "xterm, 80x24, truecolor",
)


def told(**more) -> str:
    return drawn(FACTS._replace(**more), 100).plain


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (FakeHealth(), ["leader: this storywatch", "watching: the system tells", "2 articles waiting"]),
        (FakeHealth(role="viewer", watching="off"), ["viewer: another storywatch", "within two seconds"]),
        (Why(watching="polling", why="it is far"), ["looking every 2 s", "because it is far"]),
        (FakeHealth(watching="off"), ["not watching"]),
        (FakeHealth(reading=(7, 12)), ["7 of 12 [############............]"]),
        (FakeHealth(outdated=1200), ["1,200 articles read by an older version", "storywatch reread"]),
        (FakeHealth(fault="full", notice="anew", missing="no model"), ["full", "anew", "no model"]),
        (None, ["starting"]),
    ],
)
def test_it_says_how_things_are(state, words):
    said = told(health=state)
    assert [word for word in words if word not in said] == []


def test_it_names_refusals_the_database_encodings_and_versions():
    said = told()
    for words in (
        "empty.txt: It is empty.",
        "11 sources, 40 quotes, 3 questions, 7 events",
        "story.db, 0 kB",
        "9 utf-8, 2 cp1252 (guessed)",
        "y copies through the terminal",
        "SQLite",
        "storywatch 0",
    ):
        assert words in said
    assert "and 8 more" in told(counts=FACTS.counts._replace(failed=14), refused=FACTS.refused * 14)
    assert "Refused     nothing" in told(counts=FACTS.counts._replace(failed=0))


def test_the_size_counts_the_log(tmp_path):
    (tmp_path / "story.db").write_bytes(b"x" * 1_500_000)
    (tmp_path / "story.db-wal").write_bytes(b"x" * 1_000_000)
    assert size(tmp_path / "story.db") == "2.5 MB"


def test_the_terminal_as_it_says_it_is():
    assert terminal({"TERM": "xterm", "COLORTERM": "truecolor"}, 80, 24) == "xterm, 80x24, truecolor"
    told = terminal({"TERM": "tmux", "TMUX": "x", "SSH_TTY": "y", "NO_COLOR": "1"}, 80, 24)
    assert told == "tmux in tmux, 80x24, no colour, over SSH"


@given(st.text(max_size=300), st.integers(40, 120))
def test_it_fits_whatever_is_said(text, width):
    row = row_of(source(1, "", state="failed", reason=text, file=text))
    facts = FACTS._replace(health=FakeHealth(fault=text, title=text), refused=(row,), copying=text)
    for line in drawn(facts, width).split("\n", allow_blank=True):
        assert line.cell_length <= width
        assert all(c.isprintable() or c == "\t" or ord(c) > 0xA0 for c in line.plain)


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_i_opens_it_and_it_stays_up_to_date(tmp_path, size, monkeypatch):
    monkeypatch.setattr(health, "EVERY", 0.05)
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("i")
        await settle(pilot)
        assert isinstance(app.screen, HealthScreen)
        assert "nothing waits" in screen_text(app) or "1 article waiting" in screen_text(app)
        app.fake.now = FakeHealth(reading=(2, 3))
        await pilot.pause(0.2)
        assert "2 of 3" in screen_text(app)
        await pilot.press("G", "g", "escape")
        await settle(pilot)
        assert not isinstance(app.screen, HealthScreen)


async def test_a_story_that_cannot_be_read_still_says_the_rest(tmp_path, monkeypatch):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)

        def broken(self):
            raise StorageError("story.db is damaged")

        monkeypatch.setattr(FakeReader, "counts", broken)
        await pilot.press("i")
        await settle(pilot)
        assert "leader: this storywatch takes in" in screen_text(app)
