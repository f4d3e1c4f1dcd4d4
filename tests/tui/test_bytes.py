"""Every byte that every screen writes to a real terminal, on a story of text that wants to act."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.hostile_app import SCREENS
from tests.tui.test_hostile import FORBIDDEN
from tests.tui.test_terminal import PATIENCE, Terminal

QUIET, AFTER_ESCAPE = 0.06, 0.25
"""Seconds without a byte after which the next key is pressed: Esc and a key at once are another key."""
NUMBERS = rb"[0-9]{1,4}(?:[;:][0-9]{1,4})*"
ALLOWED = (
    rb"\x1b\[(?:" + NUMBERS + rb")?m",  # colours and weights
    rb"\x1b\[[0-9]{1,4};[0-9]{1,4}H",  # where to write
    rb"\x1b\[\?(?:7|25|1000|1003|1004|1006|1015|1049|2004|2026|2048)[hl]",  # modes of the terminal
    rb"\x1b\[\?(?:2026|2048)\$p",  # which of them it knows
    rb"\x1b\[(?:>[0-9]{1,2}|<)u",  # how it reports keys
    rb"\x1b\]22;(?:default|pointer|text)(?:\x07|\x1b\\)",  # the shape of the mouse pointer
    rb"\r?\n",  # once, when it has ended
)
"""All that this app may say to a terminal beside text."""
SEQUENCE = re.compile(rb"|".join(ALLOWED))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Terminal]:
    one = Terminal(str(tmp_path), module="tests.tui.hostile_app")
    yield one
    one.close()


def test_no_screen_writes_a_byte_that_the_app_has_no_use_for(screen: Terminal) -> None:
    screen.until("1 Sources", "4 Timeline")
    quieten(screen)
    everything = screen.raw
    for name, keys, words in SCREENS:
        screen.forget()
        for key in keys:
            screen.press(key)
            quieten(screen, AFTER_ESCAPE if key == "\x1b" else QUIET)
        end = time.monotonic() + PATIENCE
        while not screen.raw or words not in screen.text:
            assert screen.read(0.1), name
            assert time.monotonic() < end, name
        everything += screen.raw
    screen.forget()
    screen.press("Q")
    assert screen.finish() == 0
    check(everything + screen.raw)


@pytest.mark.parametrize(
    "bad",
    [
        "\x1b]52;c;aGk=\x07",
        "\x1b[2J",
        "\x1b[31",
        "\x07",
        "\x9b31m",
        "\u202e",
        "\x1b]2;x\x07",
        "\x1b[?1;2c",
        "\x0e",
    ],
)
def test_what_may_not_be_written_is_noticed(bad: str) -> None:
    check(b"\x1b[1;31mwords\x1b[0m\x1b[12;40H")
    with pytest.raises(AssertionError):
        check(f"words {bad} words".encode())


def check(written: bytes) -> None:
    """Text and what is allowed, nothing else."""
    text = SEQUENCE.sub(b"", written).decode()  # broken UTF-8 raises
    place = next((n for n, letter in enumerate(text) if letter in FORBIDDEN), None)
    assert place is None, ascii(text[max(place - 60, 0) : place + 60])


def quieten(screen: Terminal, seconds: float = QUIET) -> None:
    """Read until nothing more comes for a moment."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        before = len(screen.raw)
        assert screen.read(seconds), screen.text[-2000:]
        if len(screen.raw) == before:
            return
