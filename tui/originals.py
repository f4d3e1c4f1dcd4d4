"""The file that an article came in: where it lies, its bytes, and a copy for a program of the desktop.

Nothing that an article or its sender has chosen decides what happens: not its name, not its ending, not a
link in it. What is handed over is a copy under a name of ours, as plain text unless the bytes are a
document's; so a page is shown as its source, loads nothing and runs nothing, and the original stays.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tui.promises import begin

if TYPE_CHECKING:
    from storywatch.model import Source
    from tui.app import StorywatchApp

_DOCUMENTS = {b"%PDF-": ".pdf", b"{\\rtf": ".rtf"}
PATIENCE = 2.0
"""Seconds in which a program says that it cannot be started."""


def find(done: Path, source: Source) -> Path | None:
    """Where the original lies; None where it is not in ``done/`` any more."""
    from storywatch import mend

    if source.sha256 is None:
        return None
    try:
        return next(iter(mend.find(done, source.sha256, source.file)), None)
    except (OSError, ValueError):
        return None


def opener(
    environ: Mapping[str, str],
    which: Callable[[str], str | None] = shutil.which,
    platform: str = sys.platform,
) -> str | None:
    """The desktop's own opener; None where there is no desktop, or it is another machine's."""
    if any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT")):
        return None
    if platform == "darwin":
        return which("open")
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return which("xdg-open")
    return None


def ending(data: bytes) -> str:
    """What the copy's name ends in, by the bytes alone: a document's own ending, else that of plain text."""
    return next((suffix for magic, suffix in _DOCUMENTS.items() if data.startswith(magic)), ".txt")


def copy_of(file: Path, source: int, folder: Path) -> Path:
    """A copy in ``folder`` under a name of ours. Raises OSError."""
    data = file.read_bytes()
    place = folder / f"source-{source}{ending(data)}"
    place.unlink(missing_ok=True)
    place.write_bytes(data)
    place.chmod(0o400)
    return place


def launch(program: str, file: Path) -> bool:
    """Whether the opener took the file. One that stays has taken it."""
    try:
        process = subprocess.Popen(  # noqa: S603  the desktop's opener; the path is one of ours
            [program, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return process.wait(PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="storywatch-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def open_original(app: StorywatchApp, source: Source, environ: Mapping[str, str] = os.environ) -> None:
    """Open a copy of the original on the desktop; where there is none, say where the original lies."""
    begin(app, _open, app, source, environ, group="original", exclusive=True)


async def _open(app: StorywatchApp, source: Source, environ: Mapping[str, str]) -> None:
    file = await asyncio.to_thread(find, app.paths.done, source)
    if file is None:
        app.say(f"The original of {source.file} is not in {app.paths.done} any more.", bad=True)
        return
    shown = shlex.quote(str(file))
    program = opener(environ)
    if program is None:
        app.say(f"No desktop to open it on. The original is {shown}")
        return
    try:
        copy = await asyncio.to_thread(lambda: copy_of(file, source.id, _folder()))
        taken = await asyncio.to_thread(launch, program, copy)
    except OSError as error:
        app.say(f"The original cannot be opened: {error.strerror}. It is {shown}", bad=True)
        return
    if taken:
        app.say(f"A copy was handed to {Path(program).name}. The original is {shown}")
    else:
        app.say(f"{Path(program).name} did not open it. The original is {shown}", bad=True)
