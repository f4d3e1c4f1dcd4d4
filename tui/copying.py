"""Copying: to the clipboard by whatever way reaches it from here, else into a file; and which it was.

A local tool says whether it worked, so it comes first. Over SSH it would reach the wrong machine: there the
terminal itself is asked (OSC 52), which never answers. tmux is asked by its own command, since it passes the
sequence on by its default settings only for itself. What nobody can take is appended to a file.
"""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from storage.rows import QuestionRow, QuoteRow, TimelineRow
from storywatch.plain import visible
from tui.promises import begin

if TYPE_CHECKING:
    from tui.app import StorywatchApp

FILE = "copied.txt"
"""In the story's folder."""
MOST_BY_TERMINAL = 74_994
"""Bytes that terminals take by OSC 52: 100,000 once encoded, the least limit of those in use."""
MOST_BY_TOOL = 16_000_000
"""Bytes that are handed to a local tool."""
PATIENCE = 3.0
"""Seconds that a tool may take."""
_PIECE = 76
"""Characters that GNU screen passes on at once."""

Terminal = Literal["plain", "tmux", "screen"]


class Ways(NamedTuple):
    """The ways that lead out of here: a local tool's command, and how the terminal is spoken to."""

    tool: tuple[str, ...] | None
    terminal: Terminal | None


class Copied(NamedTuple):
    """How it went: by which way, in words; whether that way says that it worked."""

    way: str
    sure: bool
    why: str = ""
    """Why no better way was taken."""


class CopyingFailedError(OSError):
    """Not even a file could be written: one sentence."""


def ways(
    environ: Mapping[str, str],
    which: Callable[[str], str | None] = shutil.which,
    platform: str = sys.platform,
) -> Ways:
    """The ways there are in this environment."""
    far = any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))
    return Ways(None if far else _tool(environ, which, platform), _terminal(environ, far=far))


def _tool(
    environ: Mapping[str, str], which: Callable[[str], str | None], platform: str
) -> tuple[str, ...] | None:
    candidates: list[tuple[str, ...]] = []
    if platform == "darwin":
        candidates.append(("pbcopy",))
    if environ.get("WAYLAND_DISPLAY"):
        candidates.append(("wl-copy", "--type", "text/plain;charset=utf-8"))
    if environ.get("DISPLAY"):
        candidates += [("xclip", "-selection", "clipboard", "-in"), ("xsel", "--clipboard", "--input")]
    if environ.get("WSL_DISTRO_NAME") or environ.get("WSL_INTEROP"):
        candidates.append(("clip.exe",))
    for name, *rest in candidates:
        if place := which(name):
            return (place, *rest)
    return None


def _terminal(environ: Mapping[str, str], *, far: bool) -> Terminal | None:
    if environ.get("TMUX"):
        return "tmux"
    term = environ.get("TERM", "")
    if environ.get("STY") or term.startswith("screen"):
        return "screen"
    # The console has no clipboard; Apple's terminal and the VTE ones do not listen. Their variables do not
    # travel over SSH, except that Apple's does where it is told to.
    deaf = environ.get("TERM_PROGRAM") == "Apple_Terminal" or (environ.get("VTE_VERSION") and not far)
    return None if term in ("", "dumb", "linux") or deaf else "plain"


def sequence(text: str, terminal: Terminal = "plain") -> str:
    """OSC 52 for the clipboard, wrapped for who stands between: the very bytes to be written."""
    told = f"\x1b]52;c;{base64.b64encode(text.encode('utf-8', 'replace')).decode()}"
    match terminal:
        case "plain":
            return f"{told}\x07"
        case "tmux":
            inner = told.replace("\x1b", "\x1b\x1b")
            return f"\x1bPtmux;{inner}\x07\x1b\\"
    pieces = (told[at : at + _PIECE] for at in range(0, len(told), _PIECE))
    return "\x1bP" + "\x1b\\\x1bP".join(pieces) + "\x07\x1b\\"


class Copier:
    """Copies, and knows what was copied last. ``liked`` is the way that the reader's settings ask for."""

    def __init__(
        self,
        folder: Path,
        emit: Callable[[str], None],
        environ: Mapping[str, str] = os.environ,
        liked: str = "auto",
    ) -> None:
        self._folder = folder
        self._emit = emit
        self._environ = environ
        self._liked = liked
        self._unsure: str | None = None
        """What was last given to a terminal that does not say whether it took it."""

    @property
    def way(self) -> str:
        """The way that a short text would go now, in words."""
        found = ways(self._environ)
        if self._liked in ("auto", "local") and found.tool:
            return f"with {Path(found.tool[0]).name}"
        if self._liked in ("auto", "terminal") and found.terminal:
            return "through tmux" if found.terminal == "tmux" else "through the terminal (OSC 52)"
        return f"into {self._folder / FILE}"

    async def copy(self, text: str) -> Copied:
        """Copy ``text``, made harmless, by the best way; the same text once more goes into the file.

        Raises CopyingFailedError where there is no way left.
        """
        text = visible(text)
        again, self._unsure = text == self._unsure, None
        found = ways(self._environ)
        size = len(text.encode("utf-8", "replace"))
        why = "it was copied just before" if again else "your settings say so"
        if not again and self._liked != "file":
            why = "no clipboard can be reached from here"
            if found.tool and self._liked in ("auto", "local") and size <= MOST_BY_TOOL:
                name = Path(found.tool[0]).name
                if await asyncio.to_thread(_run, found.tool, _encoded(text, name)):
                    return Copied(f"with {name}", sure=True)
                why = f"{name} did not take it"
            if found.terminal and self._liked in ("auto", "terminal"):
                if size <= MOST_BY_TERMINAL:
                    told = await self._by_terminal(text, found.terminal)
                    self._unsure = None if told.sure else text
                    return told
                why = f"it is too long for a terminal's clipboard ({size:,} bytes of {MOST_BY_TERMINAL:,})"
        return Copied(f"into {await asyncio.to_thread(self._to_file, text)}", sure=True, why=why)

    async def _by_terminal(self, text: str, terminal: Terminal) -> Copied:
        if terminal != "tmux":
            self._emit(sequence(text, terminal))
            return Copied("through the terminal (OSC 52)", sure=False)
        if not await asyncio.to_thread(_run, ("tmux", "load-buffer", "-w", "-"), text.encode()):
            # tmux is not to be had here (another machine, a container): one of the two may get through.
            self._emit(sequence(text, "plain") + sequence(text, "tmux"))
            return Copied("through tmux and the terminal (OSC 52)", sure=False)
        if await asyncio.to_thread(_tmux_passes_on):
            return Copied("through tmux: its buffer and the terminal's clipboard", sure=True)
        self._emit(sequence(text, "tmux"))
        return Copied("into tmux's buffer, for its set-clipboard is off", sure=True)

    def _to_file(self, text: str) -> Path:
        """Append to the file; its path. Nobody else's link is followed."""
        file = self._folder / FILE
        try:
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
            with os.fdopen(os.open(file, flags, 0o644), "a", encoding="utf-8", errors="replace") as stream:
                if stream.tell():
                    stream.write("\n")
                stream.write(text.rstrip("\n") + "\n")
        except OSError as error:
            raise CopyingFailedError(f"{file} cannot be written: {error.strerror}") from error
        return file


def _encoded(text: str, tool: str) -> bytes:
    # Windows reads anything else in a code page of its own.
    return text.encode("utf-16" if tool == "clip.exe" else "utf-8", "replace")


def _run(command: Sequence[str], data: bytes = b"") -> bool:
    """Whether a tool took the text. It may leave a child that holds it, so nobody waits for its outputs."""
    try:
        done = subprocess.run(  # noqa: S603  a tool of this machine's, found on the path; the text is its input
            command,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
            start_new_session=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _tmux_passes_on() -> bool:
    """Whether tmux hands its buffer to the terminal's clipboard."""
    try:
        said = subprocess.run(
            ["tmux", "show-options", "-sv", "set-clipboard"],  # noqa: S607  the tmux that is running us
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return said.stdout.strip() in ("on", "external")


def copy(app: StorywatchApp, text: str, what: str) -> None:
    """Copy in the background, and say in a notice by which way. ``what``: "the quote with its citation"."""
    if not text:
        app.say("There is nothing to copy here.")
        return
    begin(app, _copy, app, text, what, group="copying")


async def _copy(app: StorywatchApp, text: str, what: str) -> None:
    try:
        told = await app.copier.copy(text)
    except CopyingFailedError as error:
        app.say(f"Not copied: {error}", bad=True)
        return
    said = f"Copied {what} {told.way}"
    if told.why:
        said += f": {told.why}"
    elif not told.sure:
        said += f", which does not say whether it took it; once more writes {FILE}"
    app.say(f"{said}.")


# --- what is copied ---------------------------------------------------------------------------------


def copy_here(app: StorywatchApp, *, whole: bool) -> None:
    """Copy what one is on, in a list or in the reader: with its citation, or whole with its provenance."""
    found = _in_reader(app, whole=whole) if app.in_reader else _in_list(app, whole=whole)
    if found is None:
        app.say("There is nothing to copy here.")
    else:
        copy(app, *found)


def _in_reader(app: StorywatchApp, *, whole: bool) -> tuple[str, str] | None:
    from tui import citing, itself

    text = app.board.passage.text
    if text.shown is None:
        return None
    source = text.shown.source
    if whole:
        return citing.whole_source(itself.reasoned(source, app.storage)), "the article with its provenance"
    start, end = text.chosen or text.at
    speaker = citing.speaker_at(text.shown.marks, start, end)
    what = "the citation" if start == end else ("the quote with its citation" if speaker else _SENTENCE)
    return citing.passage(source, start, end, speaker), what


_SENTENCE = "the sentence with its citation"


def _in_list(app: StorywatchApp, *, whole: bool) -> tuple[str, str] | None:
    from tui import citing, itself

    item = app.pane.list.item
    if item is None:
        return None
    reader = app.storage
    row = getattr(item.visual, "row", None)
    if isinstance(row, QuestionRow) and (whole or row.newest is None):
        found = ((e, reader.source(e.source)) for e in reader.evidence(row.id))
        evidence = [(e, source) for e, source in found if source is not None]
        return citing.whole_question(row, evidence), "the question with all its evidence"
    source = reader.source(item.place.source) if item.place is not None else None
    if source is None or item.place is None:
        return None
    source = itself.reasoned(source, reader)
    if isinstance(row, QuoteRow):
        told = citing.whole_quote(row, source) if whole else citing.quote(row, source)
        return told, "the quote with its provenance" if whole else "the quote with its citation"
    if isinstance(row, TimelineRow):
        if whole:
            return citing.whole_event(row, source), "the event with its provenance"
        return citing.passage(source, row.start, row.end), _SENTENCE
    if isinstance(row, QuestionRow) and row.newest is not None:
        newest = row.newest
        return citing.passage(source, newest.start, newest.end, newest.speaker), _SENTENCE
    if whole:
        return citing.whole_source(source), "the article with its provenance"
    return citing.passage(source, 0, 0), "the citation"
