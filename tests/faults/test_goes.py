"""The dashboard is told to go, or its terminal is gone: the terminal is left as it was, nothing is lost."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator

import pytest

from storywatch.settings import Paths
from tests.faults import doing
from tests.tui.test_terminal import PATIENCE, Terminal


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths(tmp_path / "story")


@contextlib.contextmanager
def dashboard(paths: Paths) -> Iterator[Terminal]:
    paths.make()
    screen = Terminal("--story", str(paths.story))
    try:
        screen.until("watching inbox")
        yield screen
    finally:
        with contextlib.suppress(OSError):
            screen.close()


def at_work(screen: Terminal, paths: Paths) -> None:
    """Wait until some have been taken in; what is painted is read meanwhile, or the dashboard would wait."""
    doing.until(lambda: screen.read(0.01) and doing.taken(paths, 5), PATIENCE)


def ended(pid: int, seconds: float = PATIENCE) -> int:
    """The exit code (negative: the signal) of a process that is to end."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    raise AssertionError("it goes on")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_restores_the_terminal_and_loses_nothing(paths, number):
    articles = doing.Articles(paths)
    with dashboard(paths) as screen:
        articles.drop(40)
        at_work(screen, paths)
        os.kill(screen.pid, number)
        assert screen.finish() == 0
        assert b"\x1b[?1049l" in screen.raw
        assert b"\x1b[?25h" in screen.raw
        assert b"Traceback" not in screen.raw
    with doing.watchers(paths):
        doing.settled(articles, 2 * PATIENCE)
    articles.check()


def test_a_closed_terminal_ends_it_and_loses_nothing(paths):
    articles = doing.Articles(paths)
    with dashboard(paths) as screen:
        articles.drop(40)
        at_work(screen, paths)
        os.close(screen.fd)
        screen.status = ended(screen.pid)
    with doing.watchers(paths):
        doing.settled(articles, 2 * PATIENCE)
    articles.check()
