"""The first thing that runs: the dashboard is opened without loading the commands, and they without it.

Only what plainly asks for the dashboard is taken here; whatever else is typed, and every fault, is for
:mod:`storywatch.cli`, which costs as much to load as a part of the screen.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

UNABLE = ("dumb", "unknown", "")
"""Terminals that cannot draw."""


def main() -> None:
    """Run what the command line asks for."""
    try:
        _run()
    except KeyboardInterrupt:  # before there is a screen to say so; 130 as shells have it
        sys.exit(130)


def _run() -> None:
    folder = _dashboard_of(sys.argv[1:])
    if folder is None or not _can_draw():
        from storywatch import cli

        cli.main()
        return
    try:
        import tui
        from storywatch.settings import Paths

        code = tui.run(Paths(folder))
    except Exception as error:  # noqa: BLE001  told as every command tells it
        from storywatch import cli

        cli.main(partial(_fail, error))
        return
    sys.exit(code)


def _dashboard_of(arguments: list[str]) -> Path | None:
    """The story's folder where nothing but its dashboard is asked for."""
    match arguments:
        case []:
            story = os.environ.get("STORYWATCH_STORY", "")
        case ["--story", story]:
            pass
        case _:
            return None
    try:
        return Path(story).expanduser() if story else Path.cwd()
    except (RuntimeError, OSError):  # nobody's home, or a folder that is gone: the commands say so
        return None


def _can_draw() -> bool:
    # Textual draws on standard error.
    drawn = all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))
    return drawn and os.environ.get("TERM", "dumb") not in UNABLE


def _fail(error: Exception) -> None:
    raise error
