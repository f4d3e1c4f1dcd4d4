"""Disks that are full, lie elsewhere, break, or lose their power. Real ones, where this user may mount."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
import time

import pytest

from storage.reader import Reader
from storywatch.settings import Paths
from tests.faults import disks, doing


@pytest.fixture
def small(tmp_path):
    with contextlib.ExitStack() as stack:

        def mount(megabytes: int = 8, place=tmp_path / "disk"):
            try:
                return stack.enter_context(disks.in_memory(place, megabytes))
            except LookupError as error:
                pytest.skip(str(error))

        yield mount


@pytest.fixture
def disk(tmp_path):
    try:
        one = disks.Disk(tmp_path / "image", tmp_path / "disk")
    except (LookupError, FileNotFoundError) as error:
        pytest.skip(str(error))
    with one:
        yield one


def storywatch(paths, *arguments):
    command = [sys.executable, "-m", "storywatch", "--story", str(paths.story), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_disk_is_full_while_running(small):
    doing.full(Paths(small() / "story"), 8)


@pytest.mark.parametrize("how", ["clean", "killed"])
def test_the_disk_is_full_at_the_start(small, how):
    paths = Paths(small(4) / "story")
    articles = doing.Articles(paths)
    with doing.watchers(paths) as (watcher,):
        articles.drop(3)
        doing.settled(articles, 30)
        if how == "clean":
            watcher.process.terminate()
            watcher.process.wait()
    if how == "clean":
        with contextlib.closing(sqlite3.connect(paths.db)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    ballast = paths.story / "ballast"
    disks.fill(ballast)
    with Reader(paths.db) as reader:  # what is known can be read
        assert reader.counts().sources == 3
    run = storywatch(paths, "export")
    assert run.returncode == 0, run.stderr
    run = storywatch(paths, "doctor")
    assert "Traceback" not in run.stderr
    article = paths.story.parent.parent / "late.txt"
    article.write_text("Late words came from the port of Lenza.\n")
    run = storywatch(paths, "add", str(article))
    assert run.returncode == 1
    assert "space" in run.stderr or "full" in run.stderr
    assert "Traceback" not in run.stderr
    ballast.unlink()
    assert storywatch(paths, "export").returncode == 0
    with doing.watchers(paths):
        articles.drop(2)
        doing.settled(articles, 30)
    articles.check()


def test_done_lies_on_another_device(small, tmp_path):
    paths = Paths(tmp_path / "story")
    paths.make()
    small(8, paths.done)
    articles = doing.Articles(paths)
    with doing.watchers(paths):
        articles.drop(5)
        doing.settled(articles, 30)
    articles.check()


def test_done_is_full_and_then_has_room(small, tmp_path):
    paths = Paths(tmp_path / "story")
    paths.make()
    small(1, paths.done)
    disks.fill(paths.done / ".ballast")
    articles = doing.Articles(paths)
    with doing.watchers(paths) as (watcher,):
        articles.drop(5)
        doing.until(lambda: doing.taken(paths, 5, read=True), 30)
        fault = watcher.until("fault")
        assert "cannot be moved: No space left on device" in fault[2]
        time.sleep(5)  # listed twice at least meanwhile
        assert len(list(paths.inbox.glob("*.txt"))) == 5
        doing.until(lambda: "cannot be moved" in watcher.health[1], 5)
    with doing.watchers(paths) as (watcher,):  # a start in between makes no difference
        time.sleep(2.5)
        (paths.done / ".ballast").unlink()
        start = time.monotonic()
        doing.settled(articles, 30)
        assert time.monotonic() - start < 10
        doing.until(lambda: watcher.health[1] == "", 5)
    articles.check()


def test_the_power_goes(disk):
    doing.power_cuts(disk, 3)


def test_ended_while_the_disk_is_broken_the_exit_code_says_so(disk):
    paths = Paths(disk.place / "story")
    articles = doing.Articles(paths)
    paths.make()
    articles.drop(2)
    command = [sys.executable, "-m", "storywatch", "--story", str(paths.story), "watch"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    doing.until(lambda: doing.taken(paths, 2), 30)
    disk.cut()
    assert run.stdout is not None
    assert any(line.startswith("fault") for line in run.stdout)  # it ends with the first
    run.terminate()
    _, err = run.communicate(timeout=30)
    assert run.returncode == 1
    assert "could not take in" in err
    assert "Traceback" not in err


def test_the_disk_breaks_while_running(disk):
    paths = Paths(disk.place / "story")
    articles = doing.Articles(paths)
    with doing.watchers(paths) as (watcher,):
        articles.drop(3)
        doing.settled(articles, 30)
        made = articles.make(2)
        for path in made:
            path.rename(paths.inbox / path.name)
        disk.cut()
        watcher.until("fault", after=time.monotonic() - 1)
        time.sleep(1.2)
        assert watcher.health[1]
        assert watcher.process.poll() is None
    run = storywatch(paths, "export")
    assert run.returncode == 1
    assert len(run.stderr.strip().splitlines()) == 1
    disk.unplug()
    disk.plug_in()
    with Reader(paths.db) as reader:
        assert reader.counts().sources >= 3
