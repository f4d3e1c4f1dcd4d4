"""The screen: a Textual dashboard on a story."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from storywatch.plain import one_line

if TYPE_CHECKING:
    from storywatch.settings import Paths
    from tui.app import StorywatchApp

FRAMES = "120"
"""Frames a second at most. A key that comes while something else is drawn waits for up to two frames more,
which is too long at Textual's usual sixty.
"""


def run(paths: Paths) -> int:
    """Open the dashboard on a story and return the exit code. What ends it early is said in one sentence.

    Where the reader asks for the demonstration it is made in a folder of its own inside, and opened instead.
    """
    code, demo_wanted = _open(paths)
    if not demo_wanted:
        return code
    from storywatch.demo import FOLDER, lay_out
    from storywatch.settings import Paths

    apart = Paths(paths.story / FOLDER)
    lay_out(apart)
    return _open(apart)[0]


def _open(paths: Paths) -> tuple[int, bool]:
    """The exit code, and whether the demonstration was asked for."""
    # Nothing made before the first frame is garbage; looking for it would only delay that frame.
    gc.disable()
    from storywatch import preferences
    from tui import commands

    liked = preferences.load(paths, os.environ, [c.id for c in commands.COMMANDS if c.action])
    remarks = [*liked.faults, *(commands.rebind(liked.keys, liked.origins) if liked.keys else ())]
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    # Only now: the screen's classes take their keys from the table of commands.
    from tui.app import StorywatchApp
    from tui.late import LateDesk

    desk = LateDesk(paths)
    app = StorywatchApp(paths, desk, lambda: datetime.now().astimezone(), liked=liked, remarks=remarks)
    try:
        asyncio.run(_until_told(app))
    finally:
        desk.close()
    if app.fatal is not None:
        sys.stderr.write(f"storywatch: {one_line(app.fatal)}\n")
    return app.return_code or 0, app.demo_wanted


async def _until_told(app: StorywatchApp) -> None:
    """Run it. Ended by a signal, or with its terminal, it leaves as by ``Q``: the terminal is as it was."""
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, app.exit)
    await app.run_async()
