"""Doing real faults to real processes: figures come back, or an article was lost or doubled."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from storage import checkup
from storage.reader import Reader
from storage.rows import StorageError
from storywatch.doctor import _holder
from storywatch.settings import Paths
from tests.faults import disks

Figures = dict[str, float]


class Watcher:
    """A running storywatch, and what it has said."""

    def __init__(self, paths: Paths, wait: float = 5.0, faults: str = "", *, powers: bool = True) -> None:
        command = [sys.executable, "-m", "tests.faults.watcher", str(paths.story), str(wait)]
        environment = os.environ | {"STORYWATCH_FAULTS": faults}
        if not powers:  # root without the powers of root is held to permissions like anybody
            command = ["setpriv", "--bounding-set", "-all", *command]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, errors="replace", env=environment
        )
        self.news: list[tuple[float, list[str]]] = []
        self.health = ["", ""]
        """How it watches, and what it says on its banner."""
        self._heard = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._heard:
                if line.startswith("health"):
                    self.health = line.rstrip("\n").split("\t")[1:]
                    continue
                self.news.append((time.monotonic(), line.rstrip("\n").split("\t")))
                self._heard.notify_all()

    def until(self, *kinds: str, timeout: float = 30, after: float = 0.0) -> list[str]:
        """The first piece of news of such a kind that came after a moment."""

        def found() -> list[str] | None:
            return next((said for at, said in self.news if at > after and said[0] in kinds), None)

        with self._heard:
            assert self._heard.wait_for(lambda: found() is not None, timeout), (kinds, self.news[-5:])
            said = found()
        assert said is not None
        return said

    def send(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def end(self) -> None:
        """Kill it, if it still lives."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._thread.join(timeout=5)
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextlib.contextmanager
def watchers(
    paths: Paths, number: int = 1, wait: float = 5.0, faults: str = "", *, powers: bool = True
) -> Iterator[list[Watcher]]:
    """So many of them on one story, the first of which leads, with faults of :mod:`tests.faults.points`."""
    paths.make()
    started: list[Watcher] = []
    try:
        for _ in range(number):
            started.append(Watcher(paths, wait, faults, powers=powers))
            started[-1].until("leader", "viewer")
        yield started
    finally:
        for one in started:
            one.end()


class Articles:
    """Drops articles and knows what has been dropped."""

    def __init__(self, paths: Paths, length: int = 200) -> None:
        self.paths = paths
        self.length = length
        self.dropped: dict[str, str] = {}

    def make(self, number: int) -> list[Path]:
        """Articles beside the inbox, on its file system."""
        made = []
        for _ in range(number):
            name = f"{len(self.dropped):06}.txt"
            text = f"Article {name} tells of talks.\n" + "More words came. " * (self.length // 17)
            (self.paths.story / name).write_text(text, encoding="utf-8")
            self.dropped[hashlib.sha256(text.encode()).hexdigest()] = name
            made.append(self.paths.story / name)
        return made

    def drop(self, number: int) -> None:
        """By rename."""
        for path in self.make(number):
            path.rename(self.paths.inbox / path.name)

    def write(self, number: int) -> None:
        """By writing in place."""
        for path in self.make(number):
            (self.paths.inbox / path.name).write_bytes(path.read_bytes())
            path.unlink()

    def check(self, *, read: bool = True) -> None:
        """Every article is one source, whole, with its original in done/; the database is sound."""
        assert checkup.examine(self.paths.db) == checkup.Health()
        with contextlib.closing(sqlite3.connect(self.paths.db)) as db:
            rows = db.execute(
                "SELECT s.sha256, b.text, s.state FROM source AS s JOIN body AS b ON b.source = s.id"
            ).fetchall()
            sightings = db.execute("SELECT file, at FROM sighting").fetchall()
        assert sorted(sha256 for sha256, _, _ in rows) == sorted(self.dropped)
        assert sightings == []  # nothing was dropped twice
        assert all(hashlib.sha256(text.encode()).hexdigest() == sha256 for sha256, text, _ in rows)
        assert not read or {state for _, _, state in rows} <= {"read"}
        assert list(self.paths.inbox.glob("*.txt")) == []
        done = sorted(hashlib.sha256(p.read_bytes()).hexdigest() for p in self.paths.done.iterdir())
        assert done == sorted(self.dropped)


def until(true: Callable[[], bool], timeout: float) -> float:
    """Seconds until something is so."""
    start = time.monotonic()
    while not true():
        assert time.monotonic() - start < timeout
        time.sleep(0.01)
    return time.monotonic() - start


def processor_seconds(pid: int) -> float:
    """What a process has used so far (Linux)."""
    cells = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")


def taken(paths: Paths, number: int, *, read: bool = False) -> bool:
    """Whether so many sources are committed (and read)."""
    with contextlib.suppress(StorageError), Reader(paths.db) as reader:
        counts = reader.counts()
        return (counts.read if read else counts.sources) >= number
    return False


def settled(articles: Articles, timeout: float) -> float:
    """Seconds until all that was dropped is read and moved."""
    paths = articles.paths
    return until(
        lambda: taken(paths, len(articles.dropped), read=True) and not any(paths.inbox.glob("*.txt")), timeout
    )


def killed(paths: Paths, rounds: int, drops: int = 6) -> Figures:
    """kill -9 at random moments after a drop onto a watcher that is at work."""
    chance = random.Random(11)
    articles = Articles(paths)
    busy = 0
    for _ in range(rounds):
        with watchers(paths) as (watcher,):
            articles.drop(1)
            watcher.until("taken")
            articles.drop(drops)
            time.sleep(chance.uniform(0, 0.12))
            watcher.send(signal.SIGKILL)
            watcher.process.wait()
        with contextlib.closing(sqlite3.connect(paths.db)) as db:
            unread = db.execute("SELECT count(*) FROM source WHERE state = 'taken'").fetchone()[0]
        busy += bool(unread) or any(paths.inbox.glob("*.txt"))
    with watchers(paths):
        settled(articles, 60 + rounds)
    articles.check()
    return {"rounds": rounds, "killed with work in hand": busy, "articles": len(articles.dropped)}


def burst(paths: Paths, number: int, how: str) -> Figures:
    """Many at once, onto a running watcher."""
    articles = Articles(paths)
    with watchers(paths):
        start = time.monotonic()
        if how == "rename":
            made = articles.make(number)
            start = time.monotonic()
            for path in made:
                path.rename(paths.inbox / path.name)
        else:
            articles.write(number)
        until(lambda: taken(paths, number), 300)
        committed = time.monotonic() - start
        settled(articles, 900)
        finished = time.monotonic() - start
    articles.check()
    return {"articles": number, "seconds to commit all": committed, "seconds to read all": finished}


def suspended(paths: Paths, number: int) -> Figures:
    """SIGSTOP, drops, SIGCONT."""
    articles = Articles(paths)
    with watchers(paths) as (watcher,):
        articles.drop(1)
        settled(articles, 30)
        watcher.send(signal.SIGSTOP)
        articles.drop(number)
        watcher.send(signal.SIGCONT)
        start = time.monotonic()
        until(lambda: taken(paths, 2), 30)
        first = time.monotonic() - start
        until(lambda: taken(paths, number + 1), 600)
        committed = time.monotonic() - start
        settled(articles, 1800)
    articles.check()
    return {"drops": number, "seconds to the first": first, "seconds to commit all": committed}


def instances(paths: Paths, number: int, drops: int) -> Figures:
    """Several on one story; whoever leads is killed until one is left."""
    articles = Articles(paths)
    waits = []
    with watchers(paths, number) as started:
        for left in range(number - 1, 0, -1):
            articles.drop(drops)
            leader = _holder(paths.lock)
            victim = next(one for one in started if one.process.pid == leader)
            victim.send(signal.SIGKILL)
            victim.process.wait()
            start = time.monotonic()
            waits.append(until(lambda: _holder(paths.lock) not in (None, leader), 10))  # noqa: B023
            articles.drop(1)
            settled(articles, 60)
            assert time.monotonic() - start < 60
            assert sum(one.process.poll() is None for one in started) == left
    articles.check()
    return {"instances": number, "articles": len(articles.dropped), "longest takeover in seconds": max(waits)}


def full(paths: Paths, number: int) -> Figures:
    """``paths`` lies on a small file system of its own, which is filled, then freed."""
    articles = Articles(paths, length=100_000)
    ballast = paths.story / "ballast"
    with watchers(paths) as (watcher,):
        articles.drop(1)
        settled(articles, 30)
        made = articles.make(number)
        disks.fill(ballast)
        start = time.monotonic()
        for path in made:
            path.rename(paths.inbox / path.name)
        fault = watcher.until("fault", after=start)
        said = time.monotonic() - start
        assert "full" in fault[2].lower() or "space" in fault[2].lower(), fault
        time.sleep(1.0)
        assert not taken(paths, number + 1)
        ballast.unlink()
        start = time.monotonic()
        until(lambda: taken(paths, number + 1), 30)
        committed = time.monotonic() - start
        settled(articles, 60)
    articles.check()
    return {"articles": number, "seconds to the banner": said, "seconds to go on": committed}


def power_cuts(disk: disks.Disk, cuts: int, drops: int = 12) -> Figures:
    """The power goes while articles come in; the machine starts again.

    Nothing in done/ may be missing from the database, no article that was whole on the disk may be lost.
    """
    chance = random.Random(5)
    paths = Paths(disk.place / "story")
    on_disk: set[str] = set()
    rolled_back = 0
    for turn in range(cuts):
        with watchers(paths) as (watcher,):
            made = []
            for number in range(drops):
                text = f"Article {number} of turn {turn} tells of talks.\n" * 40
                half = paths.story / f"{turn:03}-{number:03}.txt"
                half.write_text(text, encoding="utf-8")
                made.append(half)
                on_disk.add(hashlib.sha256(text.encode()).hexdigest())
            os.sync()
            for half in made:
                half.rename(paths.inbox / half.name)
                time.sleep(chance.uniform(0, 0.01))
            time.sleep(chance.uniform(0, 0.15))
            disk.cut()
            told = {said[1] for _, said in watcher.news if said[0] == "taken"}
        disk.unplug()
        disk.plug_in()
        with contextlib.closing(sqlite3.connect(paths.db)) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            rows = db.execute("SELECT sha256, file FROM source").fetchall()
        rolled_back += len(told - {file for _, file in rows})
        known = {sha256 for sha256, _ in rows}
        for path in paths.done.iterdir() if paths.done.is_dir() else ():
            assert hashlib.sha256(path.read_bytes()).hexdigest() in known, path  # moved, and not in the story
        for half in made:  # the rename itself may have been lost
            if half.exists():
                half.rename(paths.inbox / half.name)
    with watchers(paths):
        until(lambda: taken(paths, len(on_disk), read=True) and not any(paths.inbox.glob("*.txt")), 60)
    with contextlib.closing(sqlite3.connect(paths.db)) as db:
        assert {row[0] for row in db.execute("SELECT sha256 FROM source")} == on_disk
        again = db.execute("SELECT count(*) FROM sighting").fetchone()[0]
    return {"cuts": cuts, "articles": len(on_disk), "told and rolled back": rolled_back, "seen again": again}


def locked(paths: Paths, seconds: float, wait: float) -> Figures:
    """Another program holds the database, while storywatch runs and when it starts."""
    articles = Articles(paths)
    longest = slowest = 0.0
    for running in (True, False):
        with contextlib.ExitStack() as stack:
            if running:
                (watcher,) = stack.enter_context(watchers(paths, wait=wait))
                articles.drop(1)
                settled(articles, 30)
            with contextlib.closing(sqlite3.connect(paths.db, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                start = time.monotonic()
                if not running:
                    (watcher,) = stack.enter_context(watchers(paths, wait=wait))
                articles.drop(5)
                assert "held by another program" in watcher.until("fault", after=start)[2]
                slowest = max(slowest, looking(paths, seconds, len(articles.dropped) - 5))
                other.execute("ROLLBACK")
            longest = max(longest, until(lambda: taken(paths, len(articles.dropped)), 30))
            settled(articles, 30)
    articles.check()
    return {
        "seconds held": seconds,
        "slowest look meanwhile in ms": slowest * 1000,
        "longest to go on": longest,
    }


def looking(paths: Paths, seconds: float, sources: int) -> float:
    """Look at the story sixty times a second, as a screen does; the longest look in seconds."""
    slowest = 0.0
    until = time.monotonic() + seconds
    with Reader(paths.db) as reader:
        while time.monotonic() < until:
            start = time.monotonic()
            assert len(reader.sources(50)) == min(sources, 50)
            reader.search("talks")
            slowest = max(slowest, time.monotonic() - start)
            time.sleep(max(0.0, 1 / 60 - (time.monotonic() - start)))
    return slowest


def slow_writers(paths: Paths, number: int, pause: float, faults: str = "") -> Figures:
    """So many articles written at once, in pieces with pauses: none is taken before it is whole."""
    articles = Articles(paths, length=1000)
    with watchers(paths, faults=faults) as (watcher,):
        made = [path.read_text(encoding="utf-8") for path in articles.make(number)]
        for path in paths.story.glob("*.txt"):
            path.unlink()

        def write(place: Path, text: str) -> None:
            with place.open("w", encoding="utf-8") as file:
                for start in range(0, len(text), len(text) // 4):
                    file.write(text[start : start + len(text) // 4])
                    file.flush()
                    time.sleep(pause)

        places = [paths.inbox / f"slow-{n:04}.txt" for n in range(number)]
        writing = [threading.Thread(target=write, args=pair) for pair in zip(places, made, strict=True)]
        for thread in writing:
            thread.start()
        for thread in writing:
            thread.join()
        settled(articles, 120)
        assert [said for _, said in watcher.news if said[0] in ("refused", "again")] == []
    articles.check()
    return {"articles": number, "seconds of each pause": pause}
