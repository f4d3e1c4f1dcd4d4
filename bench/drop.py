"""A file dropped into the inbox to its source row committed: idle, while a backlog is read, and starved.

Idle also tells when the findings are stored. ``python -m bench.drop [DROPS]``
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from storywatch.desk import Desk, News
from storywatch.settings import Paths

DROPS = 100
WORDS = 600
BACKLOG_WORDS = 2400
PAUSE = 0.1
"""Seconds between drops while a backlog is read."""
SENTENCE = "“We will go on,” Rosa Ferrand, the envoy of the union, told reporters in the port on Tuesday. "


class Story:
    """A story with a desk at work, and when it told what."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self._heard: dict[tuple[str, str], float] = {}
        self._arrived = threading.Condition()
        self.desk = Desk(paths)
        self.desk.follow(self._hear)

    def _hear(self, news: News) -> None:
        with self._arrived:
            self._heard[news.kind, news.file] = time.perf_counter()
            self._arrived.notify_all()

    def drop(self, name: str, words: int = WORDS) -> float:
        """Drop an article by rename; the moment it lay in the inbox."""
        half = self.paths.story / name
        text = SENTENCE * (words // len(SENTENCE.split()))
        half.write_text(f"Round {name}\n\n{text}", encoding="utf-8")
        start = time.perf_counter()
        half.rename(self.paths.inbox / name)
        return start

    def until(self, kind: str, name: str) -> float:
        """The moment it told of that; TimeoutError after two minutes."""
        with self._arrived:
            if not self._arrived.wait_for(partial(self._heard.__contains__, (kind, name)), timeout=120):
                raise TimeoutError(f"{name} was never {kind}")
            return self._heard[kind, name]

    def waiting(self) -> int:
        """How many articles wait to be read."""
        number, all_ = self.desk.health().reading
        return all_ - number + 1 if all_ else 0


@contextlib.contextmanager
def story() -> Iterator[Story]:
    """A new story, warm."""
    with tempfile.TemporaryDirectory() as folder:
        one = Story(Paths(Path(folder)))
        with one.desk:
            one.desk.start()
            one.drop("warm.txt")
            one.until("read", "warm.txt")
            yield one


@contextlib.contextmanager
def busy(processes: int, nice: int = 0) -> Iterator[None]:
    """So many others want the processor all the time."""
    spin = [sys.executable, "-c", f"import os; os.nice({nice})\nwhile True: pass"]
    others = [subprocess.Popen(spin) for _ in range(processes)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def idle(drops: int) -> tuple[list[float], list[float]]:
    """Seconds to the row and to the findings of each drop, one after the other."""
    taken, read = [], []
    with story() as one:
        for number in range(drops):
            name = f"{number:04}.txt"
            start = one.drop(name)
            read.append(one.until("read", name) - start)
            taken.append(one.until("taken", name) - start)
    return taken, read


def under_backlog(drops: int) -> list[float]:
    """Seconds to the row, while articles of some length are read all the time."""
    taken = []
    with story() as one:
        for number in range(8 + drops // 8):
            one.drop(f"long-{number:04}.txt", BACKLOG_WORDS)
        for number in range(drops):
            name = f"{number:04}.txt"
            start = one.drop(name)
            taken.append(one.until("taken", name) - start)
            if one.waiting() < 3:
                one.drop(f"more-{number:04}.txt", BACKLOG_WORDS)
            time.sleep(PAUSE)
    return taken


def tell(label: str, seconds: list[float]) -> None:
    """One line of figures."""
    ordered = sorted(1000 * value for value in seconds)
    at = partial(_quantile, ordered)
    print(
        f"drop to {label}: p50 {statistics.median(ordered):.0f} ms, p95 {at(0.95):.0f} ms,"
        f" p99 {at(0.99):.0f} ms, worst of {len(ordered)} {ordered[-1]:.0f} ms"
    )


def _quantile(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def main(drops: int = DROPS) -> None:
    print(f"load of the machine before: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")
    taken, read = idle(drops)
    tell("source row committed, idle", taken)
    tell("findings stored, idle", read)
    tell("source row committed, backlog being read", under_backlog(drops))
    with busy(3, nice=10):
        tell("source row committed, three busy processes of lower priority", idle(drops)[0])
    with busy(3):
        tell("source row committed, three busy processes", idle(drops)[0])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
