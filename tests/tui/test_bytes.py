"""Every byte that every screen writes to a real terminal, on a story of text that wants to act."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.hostile_app import SCREENS
from tests.tui.test_hostile import FORBIDDEN, HOSTILE
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


def lay_hostile(folder: Path) -> list[Path]:
    """Files with names and texts that want to act, two of which cannot be read."""
    folder.mkdir(parents=True, exist_ok=True)
    laid = []
    for number, (name, text) in enumerate(HOSTILE.items()):
        safe = text.replace("/", "_").replace("\0", "_").encode("utf-8", "replace")
        path = Path(os.fsdecode(os.fsencode(folder) + b"/" + safe[:80] + b"-%d.txt" % number))
        said = text.encode("utf-8", "replace").decode()
        path.write_text(
            f"{said}\n\n“We will {said} wait,” Rosa {said} Ferrand, {name}, said on 3 June 2014.\n"
        )
        laid.append(path)
    (folder / "\x1b[2Jempty.txt").write_text("")
    (folder / "\x1b]2;owned\x07.bin").write_bytes(bytes(range(256)) * 9)
    return [*laid, folder / "\x1b[2Jempty.txt", folder / "\x1b]2;owned\x07.bin"]


def test_a_real_story_of_hostile_files_writes_none_either(tmp_path: Path) -> None:
    inbox = tmp_path / "story" / "inbox"
    laid = lay_hostile(inbox)
    one = Terminal("--story", str(tmp_path / "story"))
    try:
        one.until("1 Sources", "refused")
        end = time.monotonic() + PATIENCE
        while any(path.exists() for path in laid):
            assert one.read(0.1)
            assert time.monotonic() < end
        for key in "1jjjG\r}x}x\x1be\x1bi\x1bR2\r\x1b4\r\x1bFRosa\r\x1b\x1b":
            one.press(key)
            quieten(one, AFTER_ESCAPE if key == "\x1b" else QUIET)
        one.press("Q")
        assert one.finish() == 0
        check(one.raw)
    finally:
        one.close()


def test_no_command_prints_a_byte_that_acts(tmp_path: Path) -> None:
    laid = lay_hostile(tmp_path / "files")
    story = ["--story", str(tmp_path / "story")]
    for arguments in (
        ["add", *map(str, laid), "\x1b[2Jnowhere"],
        ["retry"],
        ["set", "\x1b[2J", "--title", "x"],
        ["export"],
        ["doctor"],
        ["tail", "--no-follow"],
        ["ask", "Ferrand"],
    ):
        command = [sys.executable, "-m", "storywatch", *story, *arguments]
        run = subprocess.run(command, capture_output=True, check=False, timeout=120)
        for written in (run.stdout, run.stderr):
            assert FORBIDDEN.isdisjoint(written.decode().replace("\n", "").replace("\t", "")), arguments[0]


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
