"""The screen, on a story of one's own or on the demonstration."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from storywatch.cli.following import follow_in_lines
from storywatch.cli.narrator import Narrator

if TYPE_CHECKING:
    from storywatch.settings import Paths


def dashboard(paths: Paths) -> int:
    """Open the dashboard, or tell the story in lines where the terminal cannot draw; the exit code."""
    # Textual draws on standard error.
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise click.UsageError(
            "the dashboard needs a terminal; in a script use a command, see storywatch --help"
        )
    if os.environ.get("TERM", "dumb") in ("dumb", "unknown", ""):
        click.echo("this terminal cannot draw; the story follows in lines, Ctrl+C ends", err=True)
        follow_in_lines(paths, last=1, follow=True)
        return 0
    import tui

    return tui.run(paths)


@click.command(short_help="Make a story to try things on, and open it.")
@click.argument("folder", default="storywatch-demo", type=click.Path(path_type=Path, file_okay=False))
@click.option("--open/--no-open", "open_", default=True, help="Open the dashboard on it.", show_default=True)
def demo(folder: Path, open_: bool) -> None:
    """Make a story of fictional articles in FOLDER and open it: every feature, nothing of yours touched."""
    from storywatch.demo import lay_out
    from storywatch.errand import Errand
    from storywatch.settings import Paths

    paths = Paths(folder)
    lay_out(paths)
    if open_:
        sys.exit(dashboard(paths))
    with Errand(paths, Narrator()) as errand:
        for file in sorted(paths.inbox.glob("*.txt")):
            errand.offer(file)
        errand.finish()
