"""The dashboard answers keys while thousands of articles come in."""

from __future__ import annotations

import select
import statistics
import sys
import time
from pathlib import Path

import pytest

from storywatch.settings import Paths
from tests.faults import doing
from tests.tui.test_terminal import Terminal

MOST = 0.1
"""Seconds from a key to the first byte of its frame, 99 times of 100."""


@pytest.mark.parametrize("number", [10_000])
def test_keys_are_answered_while_many_come_in(tmp_path: Path, number: int) -> None:
    paths = Paths(tmp_path / "story")
    paths.make()
    articles = doing.Articles(paths)
    articles.drop(200)
    screen = Terminal("--story", str(paths.story))
    try:
        doing.until(lambda: doing.taken(paths, 200), 60)
        screen.until("1 Sources 200")
        made = articles.make(number)
        for path in made:
            path.rename(paths.inbox / path.name)
        waits = []
        while not doing.taken(paths, number + 200):
            drain(screen)
            screen.press("jk"[len(waits) % 2])
            start = time.monotonic()
            screen.read(5.0)
            waits.append(time.monotonic() - start)
            time.sleep(0.05)
        screen.press("Q")
        assert screen.finish() == 0
    finally:
        screen.close()
    ordered = sorted(waits)
    p99 = ordered[int(0.99 * (len(ordered) - 1))]
    sys.stdout.write(
        f"\n{len(waits)} keys while {number:,} came in: p50 {1000 * statistics.median(waits):.0f} ms,"
        f" p99 {1000 * p99:.0f} ms, worst {1000 * ordered[-1]:.0f} ms\n"
    )
    assert p99 < MOST


def drain(screen: Terminal) -> None:
    """Take in what has been drawn so far; the raw bytes are not kept."""
    while select.select([screen.fd], [], [], 0)[0] and screen.read(0):
        pass
    screen.forget()
