"""What a command says while it works, and how it ends: a line per piece of news, a sentence, an exit code."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from storywatch.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storywatch.errand import Errand
    from storywatch.news import News
    from storywatch.settings import Paths

FAILED = 1


class Narrator:
    """Prints a line per piece of news on standard error (or, for ``watch``, standard output)."""

    def __init__(self, *, err: bool = True) -> None:
        self._err = err
        self.refused = 0

    def __call__(self, news: News) -> None:
        """Say one thing. Names of files and reasons are made safe for a terminal."""
        words = {"again": "seen again", "unread": "not read"}.get(news.kind, news.kind)
        if news.kind in ("refused", "unread", "fault"):
            self.refused += 1
        line = ": ".join(filter(None, (words, one_line(news.file), one_line(news.detail))))
        click.echo(line, err=self._err)


@contextmanager
def errand(paths: Paths) -> Iterator[Errand]:
    """An errand that is waited for; what was refused on the way ends in an exit code, what cannot be in a
    sentence.
    """
    from storywatch.desk import DeskError
    from storywatch.errand import Errand, LeaderSilentError

    narrator = Narrator()
    try:
        with Errand(paths, narrator) as errand:
            yield errand
            errand.finish()
            if errand.missing:
                click.echo(errand.missing, err=True)
    except (LeaderSilentError, DeskError) as error:
        raise click.ClickException(one_line(str(error))) from None
    if narrator.refused:
        sys.exit(FAILED)
