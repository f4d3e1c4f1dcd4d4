"""Killed at each point on an article's way, and started again: one source, whole, never "seen again"."""

from __future__ import annotations

import contextlib
import sqlite3
import sys

import pytest

from storywatch.settings import Paths
from tests.faults import doing, points

linux = pytest.mark.skipif(sys.platform != "linux", reason="the faults are put in with SIGKILL and /proc")


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path / "story")


def kill_at(paths, point, mode=""):
    """Drop six articles on a watcher that dies when it comes to a point; the next one finishes."""
    articles = doing.Articles(paths)
    once_a_batch = point == "before commit"
    faults = f"die:{point}:{1 if once_a_batch else 3},{mode}"
    with doing.watchers(paths, faults=faults) as (watcher,):
        articles.drop(6)
        watcher.process.wait(timeout=30)
    with doing.watchers(paths, faults=mode):
        doing.settled(articles, 60)
    articles.check()


@linux
@pytest.mark.parametrize("point", points.POINTS)
def test_on_a_usual_disk(paths, point):
    kill_at(paths, point)


@linux
@pytest.mark.parametrize("point", points.WITHOUT_LINKS)
def test_on_a_disk_without_hard_links(paths, point):
    kill_at(paths, point, "no-links")


@linux
@pytest.mark.parametrize("point", points.ELSEWHERE)
def test_with_done_on_another_device(paths, point):
    # Links are refused as between devices; devices that really differ are in test_disks.
    kill_at(paths, point, "other-device")


@linux
@pytest.mark.parametrize("point", points.REFUSED)
def test_a_refusal(paths, point):
    paths.make()
    with doing.watchers(paths, faults=f"die:{point}:1") as (watcher,):
        (paths.inbox / "empty.txt").write_text("\n")
        watcher.process.wait(timeout=30)
    with doing.watchers(paths):
        doing.until(lambda: not (paths.inbox / "empty.txt").exists(), 30)
    assert [p.name for p in paths.failed.iterdir() if not p.name.endswith(".reason.txt")] == ["empty.txt"]
    with contextlib.closing(sqlite3.connect(paths.db)) as db:
        assert db.execute("SELECT file, state FROM source").fetchall() == [("empty.txt", "failed")]
        assert db.execute("SELECT count(*) FROM sighting").fetchone() == (0,)
