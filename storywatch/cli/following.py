"""Commands that go on until they are interrupted: watch, tail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from storywatch.cli.narrator import Narrator
from storywatch.plain import one_line

if TYPE_CHECKING:
    from storywatch.settings import Paths


@click.command(short_help="Take in what is dropped, one line per event.")
@click.pass_obj
def watch(paths: Paths) -> None:
    """Take in what is dropped, without a screen: one line per event, until interrupted."""
    import signal
    import threading

    from storywatch.desk import Desk

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())
    desk = Desk(paths)
    desk.follow(Narrator(err=False))
    with desk:
        click.echo(f"watching {one_line(str(paths.inbox))}", err=True)
        if desk.role == "viewer":
            click.echo("another storywatch leads this story; taking over when it ends", err=True)
        desk.start()
        stop.wait()
        fault = desk.health().fault
    if fault is not None:
        raise click.ClickException(f"ended while it could not take in: {one_line(fault)}")


@click.command(short_help="The story in lines, and what comes; for screen readers.")
@click.option("--last", metavar="N", default=1, show_default=True, help="Articles to tell of first.")
@click.option("--follow/--no-follow", default=True, show_default=True, help="Go on with what comes.")
@click.pass_obj
def tail(paths: Paths, last: int, follow: bool) -> None:
    """Say the story in lines, for screen readers, Braille lines and plain terminals.

    How the questions stand, then each article as it is read: its quotes, events and evidence, a line each.
    Takes in what is dropped, as the dashboard does, until interrupted.
    """
    follow_in_lines(paths, last=max(last, 0), follow=follow)


def follow_in_lines(paths: Paths, *, last: int, follow: bool) -> None:
    """Say in lines what is there and, with ``follow``, what comes, until interrupted."""
    import signal
    import threading

    from storage.reader import Reader
    from storywatch import settings
    from storywatch.desk import Desk
    from tui.tail import Tail

    stop, changed = threading.Event(), threading.Event()

    def end(*_: object) -> None:
        stop.set()
        changed.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    with Desk(paths) as desk, Reader(paths.db) as reader:
        tail = Tail(reader, last=last)
        for line in (*tail.beginning(settings.title(paths) or paths.story.resolve().name), *tail.news()):
            click.echo(line)
        if not follow:
            return
        desk.subscribe(changed.set)
        desk.start()
        fault: str | None = None
        while not stop.is_set():
            changed.wait()
            changed.clear()
            if (now := desk.health().fault) != fault:
                fault = now
                click.echo(f"Fault: {one_line(fault)}" if fault else "The fault is over.")
            for line in tail.news():
                click.echo(line)
