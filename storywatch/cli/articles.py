"""Commands on articles: add, set, retry, reread."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from storywatch.cli.narrator import errand
from storywatch.plain import one_line

if TYPE_CHECKING:
    from datetime import date

    from storywatch.settings import Paths


@click.command(short_help="Take articles in, and wait until they are read.")
@click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER... | -")
@click.pass_obj
def add(paths: Paths, files: tuple[str, ...]) -> None:
    """Take articles in, in the order given, and wait until they are read.

    The files are copied, never moved; of a folder, all in it. "-" reads one article from standard input.

    \b
    Examples:
      storywatch add article.txt clippings/
      pbpaste | storywatch add -
    """
    with errand(paths) as work:
        for file in files:
            if file == "-" and sys.stdin is None:  # closed by the caller: "<&-"
                work.refuse("-", "There is no standard input.")
            elif file == "-":
                work.add_stream(sys.stdin.buffer)
            elif not file:  # an unset variable in a script; Path would make the current folder of it
                work.refuse('""', "A file without a name.")
            else:
                work.add(Path(file))


@click.command()
@click.pass_obj
def reread(paths: Paths) -> None:
    """Read every source again from its stored text. What you have set yourself stays."""
    with errand(paths) as work:
        work.reread()


@click.command(name="set")
@click.argument("source", metavar="SOURCE")
@click.option("--outlet", metavar="NAME", help='Who published it; "" for unknown.')
@click.option("--title", metavar="TEXT", help='Its headline; "" for unknown.')
@click.option(
    "--date", "day", metavar="DATE", help='The day of publication: YYYY-MM-DD; "" to look for it again.'
)
@click.option(
    "--encoding", metavar="NAME", help="Decode the original of a text, web page or mail anew, as in latin-1."
)
@click.pass_obj
def set_(
    paths: Paths, source: str, outlet: str | None, title: str | None, day: str | None, encoding: str | None
) -> None:
    """Set what you know better of an article. Nothing that is read later changes it.

    SOURCE is its number in the export, or the name of its file. A date moves every "yesterday" in it.

    \b
    Examples:
      storywatch set article.txt --outlet "The Port Alba Post" --date 2019-03-12
      storywatch set 7 --encoding latin-1
    """
    from storywatch.desk import KEEP

    if encoding is not None and not encoding.strip():
        raise click.UsageError("the encoding is empty; write its name, as in latin-1")
    if outlet is title is day is encoding is None:
        raise click.UsageError("nothing to set: give --outlet, --title, --date or --encoding")
    with errand(paths) as work:
        work.set(
            source,
            outlet=KEEP if outlet is None else outlet.strip() or None,
            title=KEEP if title is None else title.strip() or None,
            published=KEEP if day is None else _day(day),
            encoding=encoding,
        )


def _day(text: str) -> date | None:
    from datetime import date

    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise click.UsageError(f"{one_line(text)} is not a day; write YYYY-MM-DD") from None


@click.command(short_help="Try again what was refused or could not be read.")
@click.argument("files", nargs=-1, metavar="[FILE...]")
@click.pass_obj
def retry(paths: Paths, files: tuple[str, ...]) -> None:
    """Take in again what was refused, and read again what could not be read: these files, or all.

    A refused file goes back from inbox/failed/ to inbox/, and its reason file goes.
    """
    with errand(paths) as work:
        work.retry(files)
