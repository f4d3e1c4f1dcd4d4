"""The commands: data on standard output, narration on standard error, and an exit code that says how it went.

Everything heavy is imported inside the command that needs it: no command but the dashboard loads Textual, and
none loads spaCy (the child process does).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from storywatch.cli import articles, asking, dashboard, following, showing
from storywatch.cli.narrator import FAILED
from storywatch.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = """\b
Examples:
  storywatch                                open the dashboard on this folder
  storywatch --story ~/stories/strait       ... on another one
  storywatch add article.txt notes.txt      take articles in, and read them
  pbpaste | storywatch add -                ... from the clipboard
  storywatch ask "sanctions"                watch a question, see what bears on it
  storywatch tail                           the story in lines, for a screen reader
  storywatch export --format json           everything found, for other tools
  storywatch export --format markdown       ... as a paper, with its citations
  storywatch demo                           try it on a story that comes with it
"""


def main(work: Callable[[], object] | None = None) -> None:
    """Run the command line, or ``work``; a fault of the story ends in one sentence, never in a traceback."""
    from storage.rows import StorageError
    from storywatch.settings import SettingsError

    try:
        work() if work is not None else storywatch.main(prog_name="storywatch")
    except (StorageError, SettingsError) as error:
        click.echo(f"storywatch: {one_line(str(error))}", err=True)
        sys.exit(FAILED)
    except OSError as error:
        name = f" ({one_line(str(error.filename))})" if error.filename else ""
        click.echo(f"storywatch: {one_line(error.strerror or str(error))}{name}", err=True)
        sys.exit(FAILED)
    except Exception as error:  # noqa: BLE001  a fault of ours is one sentence, too, with its place
        import traceback

        at = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(at.filename).name}, line {at.lineno}"
        click.echo(f"storywatch: a fault of its own: {one_line(repr(error))} ({place})", err=True)
        sys.exit(FAILED)


@click.group(
    invoke_without_command=True, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option(
    "--story",
    metavar="DIR",
    envvar="STORYWATCH_STORY",
    show_envvar=True,
    help="The story's folder (default: the current one).",
)
@click.version_option(package_name="storywatch", prog_name="storywatch")
@click.pass_context
def storywatch(context: click.Context, story: str | None) -> None:
    """Follow a diplomatic story: who said what, on which day, and what is still open.

    Without a command, opens the dashboard. Drop articles into the story's inbox/ and read them there.
    Nothing leaves this machine.
    """
    from storywatch.settings import Paths

    try:
        context.obj = Paths(Path(story).expanduser() if story else Path.cwd())
    except RuntimeError:
        raise click.UsageError(f"{one_line(story or '')}: nobody of that name has a home here") from None
    if context.invoked_subcommand is None:
        sys.exit(dashboard.dashboard(context.obj))


for command in (
    articles.add,
    asking.ask,
    following.watch,
    following.tail,
    showing.export,
    articles.reread,
    articles.set_,
    articles.retry,
    showing.config,
    showing.doctor,
    dashboard.demo,
):
    storywatch.add_command(command)
