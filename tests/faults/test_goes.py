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
from tests.tui.test_terminal import Terminal


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


def ended(pid: int, seconds: float = 20) -> int:
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
        doing.until(lambda: doing.taken(paths, 5), 30)
        os.kill(screen.pid, number)
        assert screen.finish() == 0
        assert b"\x1b[?1049l" in screen.raw
        assert b"\x1b[?25h" in screen.raw
        assert b"Traceback" not in screen.raw
    with doing.watchers(paths):
        doing.settled(articles, 60)
    articles.check()


def test_a_closed_terminal_ends_it_and_loses_nothing(paths):
    articles = doing.Articles(paths)
    with dashboard(paths) as screen:
        articles.drop(40)
        doing.until(lambda: doing.taken(paths, 5), 30)
        os.close(screen.fd)
        screen.status = ended(screen.pid)
    with doing.watchers(paths):
        doing.settled(articles, 60)
    articles.check()
