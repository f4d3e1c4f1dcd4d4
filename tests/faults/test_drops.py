"""Files dropped in every way that people and programs have, onto a real watcher."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from storage.reader import Reader
from storywatch.settings import Paths
from tests.faults import disks, doing

linux = pytest.mark.skipif(sys.platform != "linux", reason="told by /proc, leases and inotify")
ROOT = os.geteuid() == 0
WAYS = ["", "no-leases,quiet:0.4", "no-events", "no-events,no-leases,quiet:0.4"]
"""Linux; macOS; a network drive from Linux; the same without leases."""


@pytest.fixture
def paths(tmp_path):
    paths = Paths(tmp_path / "story")
    paths.make()
    return paths


def sources(paths):
    with Reader(paths.db) as reader:
        return {row.file: row for row in reader.sources()}


def text(words, number=0):
    return f"{words} {number}\n\n" + "The envoys met in Lenza and went home. " * 20 + "\n"


# --- the same drops, whatever the system lacks ---


@pytest.mark.parametrize("faults", WAYS)
def test_a_burst_and_a_slow_writer(paths, faults):
    articles = doing.Articles(paths)
    with doing.watchers(paths, faults=faults) as (watcher,):
        articles.drop(40)
        articles.write(40)
        whole = text("Slowly") * 3
        digest = doing.hashlib.sha256(whole.encode()).hexdigest()
        articles.dropped[digest] = "slow.txt"
        with (paths.inbox / "slow.txt").open("w", encoding="utf-8") as file:
            for start in range(0, len(whole), 600):
                file.write(whole[start : start + 600])
                file.flush()
                time.sleep(0.15)
        doing.settled(articles, 60)
        doing.until(lambda: watcher.health[0] == ("polling" if "no-events" in faults else "events"), 5)
    articles.check()


# --- names ---


@linux
def test_odd_names(paths):
    names = [b"caf\xe9.txt", b"two\nlines.txt", b"\x1b]52;c;aGk=\x07.txt", b"-rf.txt", b"n" * 251 + b".txt"]
    with doing.watchers(paths):
        for number, name in enumerate(names):
            half = paths.story / "half"
            half.write_text(text("Named", number))
            os.rename(half, os.path.join(os.fsencode(paths.inbox), name))  # noqa: PTH104, PTH118  bytes
        doing.until(lambda: doing.taken(paths, len(names), read=True), 30)
        doing.until(lambda: len(os.listdir(paths.done)) == len(names), 10)  # noqa: PTH208  names
        half.write_text(text("After"))
        half.rename(paths.inbox / "after.txt")  # the watcher is alive
        doing.until(lambda: doing.taken(paths, len(names) + 1, read=True), 30)
    assert sorted(os.listdir(os.fsencode(paths.done))) == sorted([*names, b"after.txt"])  # noqa: PTH208
    assert "caf\\xe9.txt" in sources(paths)


# --- the system has no more watchers to give ---

ATTEMPTS = 4
"""How often the last watchers of the system are fought for with other processes."""


@linux
def test_no_watcher_to_be_had(paths):
    libc = ctypes.CDLL(None, use_errno=True)
    held = []
    try:
        articles = doing.Articles(paths)
        for _ in range(ATTEMPTS):
            while len(held) < 100_000 and (descriptor := libc.inotify_init()) >= 0:
                held.append(descriptor)
            assert held
            with doing.watchers(paths) as (watcher,):
                try:
                    doing.until(lambda: watcher.health[0] == "polling", 10)
                except AssertionError:
                    continue  # another process has given one back meanwhile
                articles.drop(20)
                doing.settled(articles, 30)
            break
        else:
            raise AssertionError("never polling")
        articles.check()
    finally:
        for descriptor in held:
            os.close(descriptor)


# --- the inbox moves, files vanish ---


@linux
@pytest.mark.parametrize("how", ["deleted", "renamed", "mounted over", "retargeted"])
def test_the_inbox_is_replaced(tmp_path, how):
    paths = Paths(tmp_path / "story")
    if how == "retargeted":
        paths.story.mkdir()
        (tmp_path / "one").mkdir()
        paths.inbox.symlink_to(tmp_path / "one")
    articles = doing.Articles(paths)
    with contextlib.ExitStack() as stack:
        (watcher,) = stack.enter_context(doing.watchers(paths))
        articles.drop(3)
        doing.settled(articles, 30)
        match how:
            case "deleted":
                paths.done.rename(tmp_path / "done")
                paths.inbox.rmdir()
                doing.until(lambda: "cannot be listed" in watcher.health[1], 10)
                paths.inbox.mkdir()
            case "renamed":
                paths.inbox.rename(tmp_path / "elsewhere")
                paths.inbox.mkdir()
            case "mounted over":
                try:
                    stack.enter_context(disks.in_memory(paths.inbox))
                except LookupError as error:
                    pytest.skip(str(error))
            case "retargeted":
                (tmp_path / "two").mkdir()
                paths.inbox.unlink()
                paths.inbox.symlink_to(tmp_path / "two")
        (late,) = articles.make(1)
        (paths.inbox / late.name).write_bytes(late.read_bytes())
        found = doing.until(lambda: doing.taken(paths, 4, read=True), 15)
        assert found < 10  # two seconds until the next look, and whatever else this machine does
        doing.until(lambda: not watcher.health[1], 5)


def vanishing(paths, rounds):
    """Files deleted, cut and written anew under the watcher's hands."""
    last = text("Last")
    with doing.watchers(paths) as (watcher,):
        for number in range(rounds):
            file = paths.inbox / f"{number % 7}.txt"
            with contextlib.suppress(FileNotFoundError):
                file.write_text(text("Vanishing", number))
                if number % 3 == 0:
                    file.unlink()
                elif number % 3 == 1:
                    os.truncate(file, 20)
                    time.sleep(0.001)
                    file.write_text(text("Written anew", number))
        (paths.inbox / "last.txt").write_text(last)
        watcher.until("read", timeout=60)
        doing.until(lambda: sources(paths).get("last.txt") is not None, 30)
        doing.until(lambda: not any(paths.inbox.glob("*.txt")), 60)
        assert [said for _, said in watcher.news if said[0] == "fault"] == []
        assert watcher.process.poll() is None
    whole = {f"{words} {number}" for words in ("Vanishing", "Written anew") for number in range(rounds)}
    with contextlib.closing(sqlite3.connect(paths.db)) as db:
        for (stored,) in db.execute("SELECT text FROM body"):
            first = stored.split("\n", 1)[0]
            # Cut by the writer and left at that is what the file was; anything else is whole.
            assert stored in (last, text(*first.rsplit(" ", 1))) or len(stored) == 20, stored[:80]
            assert stored == last or first in whole or len(stored) == 20


def test_files_that_vanish_and_shrink(paths):
    vanishing(paths, 120)


# --- written again, touched, renamed over ---


def test_an_article_that_is_written_on_is_one_article(paths):
    name = paths.inbox / "a.txt"
    with doing.watchers(paths) as (watcher,):
        name.write_text(text("First"))
        watcher.until("read")
        doing.until(lambda: not name.exists(), 10)
        start = time.monotonic()
        name.write_text(text("First") + "And on Friday they met once more.\n")
        assert watcher.until("taken", after=start)[2] == "in place of an earlier version"
        watcher.until("read", after=start)
    with Reader(paths.db) as reader:
        assert [(s.id, s.supersedes) for s in reader.story().sources] == [(1, None), (2, 1)]


def test_the_same_bytes_again_and_a_touched_file_are_no_second_article(paths):
    with doing.watchers(paths) as (watcher,):
        (paths.inbox / "a.txt").write_text(text("First"))
        watcher.until("read")
        doing.until(lambda: (paths.done / "a.txt").exists(), 10)
        (paths.done / "a.txt").touch()
        (paths.done / "a.txt").chmod(0o600)
        half = paths.story / "half"
        half.write_text(text("First"))
        half.rename(paths.inbox / "a.txt")
        watcher.until("again")
        doing.until(lambda: not (paths.inbox / "a.txt").exists(), 10)
    assert {file: row.sightings for file, row in sources(paths).items()} == {"a.txt": 1}
    assert sorted(path.name for path in paths.done.iterdir()) == ["a-2.txt", "a.txt"]


# --- what is no file ---


@linux
def test_what_is_no_regular_file_is_said_and_nothing_waits_for_it(paths, tmp_path):
    with doing.watchers(paths) as (watcher,):
        os.mkfifo(paths.inbox / "pipe.txt")
        bound = socket.socket(socket.AF_UNIX)
        here = Path.cwd()
        os.chdir(paths.inbox)  # the name of a socket is short
        try:
            bound.bind("socket.txt")
        finally:
            os.chdir(here)
        (paths.inbox / "link.txt").symlink_to("/dev/zero")
        (paths.inbox / "loop.txt").symlink_to("loop.txt")
        (paths.inbox / "folder.txt").mkdir()
        (paths.inbox / "huge.txt").touch()
        os.truncate(paths.inbox / "huge.txt", 50 * 2**30)
        if ROOT:
            os.mknod(paths.inbox / "device.txt", 0o20600, os.makedev(1, 5))
        (paths.inbox / "a.txt").write_text(text("First"))
        watcher.until("read", timeout=10)
        expected = {"pipe.txt", "socket.txt", "link.txt", "loop.txt", "huge.txt"} | (
            {"device.txt"} if ROOT else set()
        )
        doing.until(lambda: {f for f, row in sources(paths).items() if row.state == "failed"} == expected, 10)
        bound.close()
    reasons = {file: row.reason or "" for file, row in sources(paths).items()}
    assert "pipe" in reasons["pipe.txt"]
    assert "socket" in reasons["socket.txt"]
    assert "link" in reasons["link.txt"]
    assert "51,200.0 MB" in reasons["huge.txt"]
    assert (paths.inbox / "pipe.txt").exists()


# --- permissions ---


@linux
@pytest.mark.skipif(not ROOT or shutil.which("setpriv") is None, reason="it takes root to give powers up")
def test_permissions_are_waited_for_without_burning_the_processor(paths):
    nobody = 65534
    articles = doing.Articles(paths)
    closed, *others = articles.make(4)
    closed.chmod(0o000)
    os.chown(others[0], nobody, nobody)  # no leases for it: a quiet second must do
    with doing.watchers(paths, powers=False) as (watcher,):
        for path in (closed, *others):
            path.rename(paths.inbox / path.name)
        doing.until(lambda: doing.taken(paths, 4), 20)  # three read, one refused for now
        assert "permission" in (sources(paths)[closed.name].reason or "")
        (paths.inbox / closed.name).chmod(0o644)
        doing.until(lambda: doing.taken(paths, 4, read=True), 20)
        doing.settled(articles, 20)
        paths.done.chmod(0o555)
        articles.drop(2)
        doing.until(lambda: "cannot be moved" in watcher.health[1], 20)
        before = doing.processor_seconds(watcher.process.pid)
        time.sleep(4)
        assert doing.processor_seconds(watcher.process.pid) - before < 1.0
        paths.done.chmod(0o755)
        doing.settled(articles, 20)
    articles.check()


@pytest.mark.skipif(ROOT and shutil.which("setpriv") is None, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said_in_a_sentence(paths):
    bare = ["setpriv", "--bounding-set", "-all"] if ROOT else []

    def storywatch(*arguments):
        command = [*bare, sys.executable, "-m", "storywatch", "--story", str(paths.story), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert storywatch("ask", "Will the ferries run?").returncode == 0
    folders = (paths.story, paths.inbox, paths.done, paths.failed)
    kept = [folder for folder in folders if folder.exists()]
    paths.lock.unlink(missing_ok=True)
    for folder in kept:
        folder.chmod(0o555)
    try:
        for arguments in (["ask", "sanctions"], ["reread"], ["tail", "--no-follow"]):
            ended = storywatch(*arguments)
            assert ended.returncode == 1
            (said,) = ended.stderr.splitlines()
            assert said.startswith(f"storywatch: {paths.story} cannot be written to (permission denied)")
        assert '"Will the ferries run?"' in storywatch("export").stdout
    finally:
        for folder in kept:
            folder.chmod(0o755)


# --- a lock that nobody holds any more ---


def test_a_lock_file_that_is_left_over_holds_nobody_up(paths):
    paths.lock.write_text("4711\n")
    with doing.watchers(paths) as (watcher,):
        assert watcher.news[0][1] == ["leader"]
        watcher.send(signal.SIGKILL)
        watcher.process.wait()
        assert paths.lock.exists()
        with doing.watchers(paths) as (next_one,):
            assert next_one.news[0][1] == ["leader"]


def test_where_files_cannot_be_locked_a_killed_leader_holds_nobody_up(paths):
    articles = doing.Articles(paths)
    with doing.watchers(paths, 2, faults="no-locks") as (leader, viewer):
        assert [one.news[0][1] for one in (leader, viewer)] == [["leader"], ["viewer"]]
        articles.drop(5)
        doing.settled(articles, 30)
        leader.send(signal.SIGKILL)
        leader.process.wait()
        articles.drop(5)
        doing.settled(articles, 30)
    articles.check()


# --- told to go ---


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_it_within_a_second_or_so_and_nothing_is_lost(paths, number):
    articles = doing.Articles(paths)
    command = [sys.executable, "-m", "storywatch", "--story", str(paths.story), "watch"]
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    articles.drop(300)
    doing.until(lambda: doing.taken(paths, 20), 30)
    run.send_signal(number)
    _, err = run.communicate(timeout=20)
    assert run.returncode == 0
    assert b"Traceback" not in err
    with doing.watchers(paths):
        doing.settled(articles, 60)
    articles.check()


# --- others at the database ---


def test_a_reader_that_never_ends_only_lets_the_log_grow(paths):
    articles = doing.Articles(paths, length=4000)
    log = paths.db.with_name("story.db-wal")
    with doing.watchers(paths):
        articles.drop(1)
        doing.settled(articles, 30)
        with contextlib.closing(sqlite3.connect(paths.db, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM source").fetchone()
            articles.drop(200)
            doing.settled(articles, 60)
            assert log.stat().st_size < 50 * 2**20
            other.execute("ROLLBACK")
        articles.drop(150)
        doing.settled(articles, 60)
        assert log.stat().st_size < 20 * 2**20
    articles.check()


def test_our_own_readers_keep_no_transaction_open(paths):
    articles = doing.Articles(paths, length=4000)
    stop = threading.Event()

    def look() -> None:
        with Reader(paths.db) as reader:
            while not stop.wait(0.01):
                reader.sources()
                reader.search("talks")
                reader.counts()

    with doing.watchers(paths):
        articles.drop(1)
        doing.settled(articles, 30)
        looking = threading.Thread(target=look)
        looking.start()
        articles.drop(300)
        doing.settled(articles, 120)
        size = paths.db.with_name("story.db-wal").stat().st_size
        stop.set()
        looking.join()
    assert size < 50 * 2**20
