"""The dashboard in a real pseudo-terminal, with the real desk: it paints, takes in, moves, tidies up."""

import base64
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

import pytest

SEQUENCE = re.compile(
    rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\|\x1b[=>()78][B0]?"
)
PATIENCE = 60.0
"""Seconds until a test gives up; on a busy machine everything may be slow."""


class Terminal:
    """A program in a pseudo-terminal of 120x40, or of other columns and lines."""

    def __init__(
        self, *arguments: str, module: str = "storywatch", size: tuple[int, int] = (120, 40)
    ) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:  # pragma: no cover  # the child is another program
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            # LINES and COLUMNS would beat the terminal's own size; readline sets them behind Python's back.
            kept = {name: value for name, value in os.environ.items() if name not in ("LINES", "COLUMNS")}
            environment = kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            program = [sys.executable, "-m", module, *arguments]
            os.execve(sys.executable, program, environment)  # noqa: S606  # this very interpreter
        self.raw = b""
        self.status: int | None = None

    def read(self, seconds: float) -> bool:
        """Take in what is written; False when the program has ended."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.raw += data
        return bool(data)

    @property
    def text(self) -> str:
        """All that was written since the last :meth:`forget`, without control sequences."""
        return SEQUENCE.sub(b"", self.raw).decode("utf-8", "replace")

    def forget(self) -> None:
        self.raw = b""

    def until(self, *words: str) -> None:
        end = time.monotonic() + PATIENCE
        while missing := [word for word in words if word not in self.text]:
            assert self.read(0.1), self.text[-2000:]
            assert time.monotonic() < end, (missing, self.text[-3000:])

    def press(self, keys: str) -> None:
        os.write(self.fd, keys.encode())

    def finish(self) -> int:
        """Read to the end and return the exit code."""
        end = time.monotonic() + PATIENCE
        while self.read(0.1):
            assert time.monotonic() < end
        _, status = os.waitpid(self.pid, 0)
        self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def close(self) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)


@pytest.fixture
def terminal():
    opened = []

    def start(*arguments: str) -> Terminal:
        opened.append(Terminal(*arguments))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


ARTICLE = """Harbour Post
12 April 2031

Ministers to meet in Tamsin

“We will not sign anything before [sic] the inspectors return,” Foreign Minister Rosa Ferrand said.
The two ministers will meet in Tamsin on 15 May 2031. \x1b]52;c;aGFja2Vk\x07\x1b]2;owned\x07
"""


def test_from_the_first_frame_to_the_restored_terminal(terminal, tmp_path):
    story = tmp_path / "talks"
    screen = terminal("--story", str(story))
    screen.until("Nothing here yet", "cp article.txt", "demonstration")
    screen.until("watching inbox")
    (story / "inbox" / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    screen.until("Harbour Post", "Rosa Ferrand", "before [sic] the inspectors", "15 May 2031")
    screen.press("a")
    screen.until("Ask a question")
    screen.press("Tamsin")
    screen.until("Enter save")
    screen.forget()
    screen.press("\r")
    screen.until("▌ ○ Tamsin")
    screen.press("2")
    screen.until("▌•Rosa Ferrand")
    screen.press("\r")
    screen.until("Reader", "quote 1 of")
    screen.press("\x1b")
    for pane, row in (("1", "▌"), ("4", "▌"), ("3", "▌ ○ Tamsin"), ("2", "▌ Rosa Ferrand")):
        screen.forget()
        screen.press(pane)
        screen.until(row)
    screen.press("?")
    screen.until("Keys here")
    # Nothing of the article has acted: neither clipboard nor title were written.
    assert b"\x1b]52" not in screen.raw
    assert b"owned\x07" not in screen.raw
    screen.press("q")
    screen.press("Q")
    assert screen.finish() == 0
    # The alternate screen is left and the cursor is back.
    assert screen.raw.rindex(b"\x1b[?1049l") > 0
    assert b"\x1b[?25h" in screen.raw
    # What is typed is seen again, and sent line by line.
    assert termios.tcgetattr(screen.fd)[3] & (termios.ECHO | termios.ICANON) == termios.ECHO | termios.ICANON
    assert "Traceback" not in screen.text
    assert [path.name for path in (story / "inbox" / "done").iterdir()] == ["harbour.txt"]


def test_y_writes_the_clipboard_of_the_terminal_and_r_tells_what_came_of_it(terminal, tmp_path, monkeypatch):
    for name in ("TMUX", "STY", "DISPLAY", "WAYLAND_DISPLAY", "VTE_VERSION", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)
    # Over SSH no tool of this machine is asked, whatever is installed.
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22")
    story = tmp_path / "talks"
    screen = terminal("--story", str(story))
    screen.until("watching inbox")
    (story / "inbox" / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    (story / "inbox" / "empty.txt").write_text("", encoding="utf-8")
    screen.until("Rosa Ferrand", "refused")
    screen.forget()
    screen.press("2")
    screen.until("▌")
    screen.forget()
    screen.press("y")
    screen.until("Copied the quote")
    (written,) = re.findall(rb"\x1b\]52;c;([^\x07]*)\x07", screen.raw)
    quote = "“We will not sign anything before [sic] the inspectors return,”"
    start = ARTICLE.replace("\r", "").index(quote)
    assert base64.b64decode(written).decode() == (
        f"{quote.replace(',”', '”')}\n— Rosa Ferrand, Harbour Post, 12 Apr 2031"
        f" (harbour.txt, characters {start}–{start + len(quote)})\n"
    )
    screen.press("R")
    screen.until("empty.txt: refused again")
    screen.press("i")
    screen.until("How it is doing", "1 file")
    screen.press("q")
    screen.press("Q")
    assert screen.finish() == 0


def test_a_folder_of_other_things_is_left_alone(terminal, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    screen = terminal("--story", str(tmp_path))
    screen.until("This folder is not a story yet")
    screen.press("q")
    assert screen.finish() == 0
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_story_that_cannot_be_made_ends_in_one_sentence(terminal, tmp_path):
    (tmp_path / "inbox").write_text("not a folder", encoding="utf-8")
    screen = terminal("--story", str(tmp_path))
    screen.until("This folder is not a story yet")
    screen.press("\r")
    assert screen.finish() == 1
    after = screen.text[screen.text.rindex("storywatch:") :]
    assert "inbox" in after
    assert len(after.strip().splitlines()) == 1
    assert "Traceback" not in screen.text
