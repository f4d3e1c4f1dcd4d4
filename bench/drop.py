"""A file dropped into the inbox to its source row committed: idle, while a backlog is read, and starved.

Idle also tells when the findings are stored, in a new story and in one that holds many articles.
``python -m bench.drop [DROPS [HELD]]``
"""

from __future__ import annotations

import contextlib
import itertools
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

from bench.articles import articles
from bench.budget import Budget, quantile
from storywatch import settings
from storywatch.desk import Desk
from storywatch.news import News
from storywatch.settings import Paths

DROPS = 50
HELD = 200
"""Articles in the story that holds many."""
BACKLOG_WORDS = 2400
PAUSE = 0.1
"""Seconds between drops while a backlog is read."""
QUESTIONS = (
    "Will Morvia sign the customs union?",
    "Will Kardavia suspend the missile inspections?",
    "Will Tessaly release the sailors?",
    "Will Brennia join the water treaty?",
)


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

    def drop(self, name: str, text: str) -> float:
        """Drop an article by rename; the moment it lay in the inbox."""
        half = self.paths.story / name
        half.write_text(text, encoding="utf-8")
        start = time.perf_counter()
        half.rename(self.paths.inbox / name)
        return start

    def until(self, kind: str, name: str) -> float:
        """The moment it told of that; TimeoutError after a quarter of an hour."""
        with self._arrived:
            if not self._arrived.wait_for(partial(self._heard.__contains__, (kind, name)), timeout=900):
                raise TimeoutError(f"{name} was never {kind}")
            return self._heard[kind, name]

    def waiting(self) -> int:
        """How many articles wait to be read."""
        number, all_ = self.desk.health().reading
        return all_ - number + 1 if all_ else 0


@contextlib.contextmanager
def story(held: int = 1) -> Iterator[Story]:
    """A warm story that holds so many articles, with questions."""
    with tempfile.TemporaryDirectory() as folder:
        one = Story(Paths(Path(folder)))
        one.paths.make()
        for question in QUESTIONS:
            settings.declare(one.paths, settings.Declared(question, (), None))
        with one.desk:
            one.desk.start()
            for name, text in articles(held, seed=2):
                one.drop(f"held-{name}", text)
            one.until("read", f"held-{held - 1:06}.txt")
            one.desk.wait()
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


def idle(drops: int, held: int = 1) -> tuple[list[float], list[float]]:
    """Seconds to the row and to the findings of each drop, one after the other."""
    taken, read = [], []
    with story(held) as one:
        for name, text in articles(drops):
            start = one.drop(name, text)
            read.append(one.until("read", name) - start)
            taken.append(one.until("taken", name) - start)
            one.desk.wait()
    return taken, read


def under_backlog(drops: int) -> list[float]:
    """Seconds to the row, while articles of some length are read all the time."""
    taken = []
    with story() as one:
        long = articles(drops + 20, BACKLOG_WORDS, seed=3)
        for name, text in itertools.islice(long, 8):
            one.drop(f"long-{name}", text)
        for name, text in articles(drops):
            start = one.drop(name, text)
            taken.append(one.until("taken", name) - start)
            if one.waiting() < 3:
                more, longer = next(long)
                one.drop(f"more-{more}", longer)
            time.sleep(PAUSE)
    return taken


def measure(drops: int = DROPS, held: int = HELD) -> Iterator[Budget]:
    """Every budget of a drop."""
    taken, read = idle(drops)
    yield Budget("drop to row committed, idle, p99", 1000 * quantile(taken, 0.99), 100)
    yield Budget("drop to findings stored, idle, p50", 1000 * statistics.median(read), 400)
    _, read = idle(min(drops, 20), held)
    yield Budget(f"the same in a story of {held} articles, p50", 1000 * statistics.median(read), 400)
    taken = under_backlog(3 * drops)
    yield Budget("drop to row committed, backlog being read, p99", 1000 * quantile(taken, 0.99), 300)


def tell(label: str, seconds: list[float]) -> None:
    """One line of figures."""
    ordered = sorted(1000 * value for value in seconds)
    at = partial(quantile, ordered)
    print(
        f"drop to {label}: p50 {statistics.median(ordered):.0f} ms, p95 {at(0.95):.0f} ms,"
        f" p99 {at(0.99):.0f} ms, worst of {len(ordered)} {ordered[-1]:.0f} ms"
    )


def main(drops: int = DROPS, held: int = HELD) -> None:
    print(f"load of the machine before: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")
    taken, read = idle(drops)
    tell("source row committed, idle", taken)
    tell("findings stored, idle", read)
    tell(f"findings stored, idle, {held} articles in the story", idle(min(drops, 40), held)[1])
    tell("source row committed, backlog being read", under_backlog(3 * drops))
    with busy(3, nice=10):
        tell("source row committed, three busy processes of lower priority", idle(drops)[0])
    with busy(3):
        tell("source row committed, three busy processes", idle(drops)[0])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
