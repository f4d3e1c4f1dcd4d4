"""Every file is offered, however it came and whatever happens to the watcher."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest
import watchfiles

from storywatch.intake import watch as watching
from storywatch.intake.watch import Watch, listing

PATIENCE = 20.0
"""Seconds until a test gives up; nothing here should take one."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes, inotify")


class Taker:
    """Takes in what is offered: notes it and moves it away, as the desk does."""

    def __init__(self, watch, keep=()):
        self.watch = watch
        self.keep = keep
        self.offered: list[Path] = []
        self.taken: dict[str, str] = {}
        self.calls = 0
        self._news = threading.Condition()
        self._stop = threading.Event()
        self.thread = threading.Thread(target=watch.run, args=(self.take, self._stop))

    def take(self, paths):
        with self._news:
            self.calls += 1
            for path in paths:
                self.offered.append(path)
                if path.name in self.keep:
                    continue
                try:
                    text = path.read_text()
                except FileNotFoundError:
                    continue
                done = self.watch.inbox / "done"
                done.mkdir(exist_ok=True)
                path.rename(done / f"{len(self.taken)}.txt")
                self.taken[str(path.relative_to(self.watch.inbox))] = text
            self._news.notify_all()

    def until(self, holds):
        with self._news:
            assert self._news.wait_for(holds, PATIENCE), (self.taken, self.watch.mode, self.watch.why)

    def until_watching(self):
        give_up = time.monotonic() + PATIENCE
        while self.watch.mode != "events":
            assert time.monotonic() < give_up, self.watch.why
            time.sleep(0.005)

    def times(self, name):
        return sum(path.name == name for path in self.offered)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def drop(path, text="talks"):
    half = path.with_name(f".{path.name}")
    half.write_text(text)
    half.rename(path)


def test_what_lies_there_at_the_start_is_offered_oldest_first(inbox):
    for name, at in (("new", 300), ("old", 100), ("middle", 200)):
        (inbox / name).write_text(name)
        os.utime(inbox / name, (at, at))
    with Taker(Watch(inbox)) as taker:
        taker.until(lambda: len(taker.taken) == 3)
    assert list(taker.taken) == ["old", "middle", "new"]


@pytest.mark.parametrize("every", [0.05, 3600.0], ids=["listing", "events"])
def test_what_is_dropped_is_offered(inbox, tmp_path, every):
    """With listings an hour apart only events can tell; without events only listings."""
    with Taker(Watch(inbox, every=every, poll=0.05, events=every > 60)) as taker:
        if every > 60:
            taker.until_watching()
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "whole.txt").write_text("talks")
        drop(inbox / "renamed.txt")
        (inbox / "written.txt").write_text("talks")
        os.link(outside / "whole.txt", inbox / "linked.txt")
        taker.until(lambda: {"renamed.txt", "written.txt", "linked.txt"} == set(taker.taken))


def test_a_burst_is_offered_whole(inbox):
    with Taker(Watch(inbox)) as taker:
        taker.until_watching()
        for number in range(500):
            drop(inbox / f"{number}.txt", str(number))
        taker.until(lambda: len(taker.taken) == 500)
    assert {int(text) for text in taker.taken.values()} == set(range(500))


def test_temporary_names_and_our_own_folders_are_left_alone(inbox):
    for name in ("a.part", "b.crdownload", ".hidden", "c.txt~", "~$d.txt"):
        (inbox / name).write_text("half")
    for folder in ("done", "failed", ".git"):
        (inbox / folder).mkdir()
        (inbox / folder / "talks.txt").write_text("old")
    with Taker(Watch(inbox, every=0.05)) as taker:
        taker.until_watching()
        drop(inbox / "a.txt")
        taker.until(lambda: taker.taken)
        (inbox / "b.crdownload").rename(inbox / "b.txt")
        taker.until(lambda: len(taker.taken) == 2)
    assert set(taker.taken) == {"a.txt", "b.txt"}
    assert {path.name for path in taker.offered} == {"a.txt", "b.txt"}


def test_a_dropped_folder_gives_its_files_and_stays(inbox):
    (inbox.parent / "week 12" / "mon").mkdir(parents=True)
    (inbox.parent / "week 12" / "talks.txt").write_text("one")
    (inbox.parent / "week 12" / "mon" / "talks.txt").write_text("two")
    with Taker(Watch(inbox, every=3600)) as taker:
        taker.until_watching()
        (inbox.parent / "week 12").rename(inbox / "week 12")
        taker.until(lambda: len(taker.taken) == 2)
    assert taker.taken == {"week 12/talks.txt": "one", "week 12/mon/talks.txt": "two"}
    assert (inbox / "week 12" / "mon").is_dir()


def test_a_link_to_a_folder_is_offered_but_not_followed(inbox, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "private.txt").write_text("mine")
    (inbox / "link").symlink_to(tmp_path / "elsewhere")
    assert listing(inbox) == [inbox / "link"]


def test_what_stays_is_not_offered_again_until_it_changes(inbox):
    path = inbox / "locked.txt"
    path.write_text("talks")
    watch = Watch(inbox, every=0.03)
    with Taker(watch, keep={"locked.txt"}) as taker:
        taker.until(lambda: taker.times("locked.txt") > 2)  # as long as nobody says that it stays
        watch.leave(path)
        calls = taker.calls
        drop(inbox / "other.txt")
        taker.until(lambda: taker.calls > calls)
        before = taker.times("locked.txt")
        drop(inbox / "another.txt")
        taker.until(lambda: len(taker.taken) == 2)
        assert taker.times("locked.txt") <= before + 1  # one may have been under way
        before = taker.times("locked.txt")
        path.chmod(0o600)
        path.chmod(0o644)
        taker.until(lambda: taker.times("locked.txt") > before)
        watch.leave(path)
        before = taker.times("locked.txt")
        watch.retry(path)
        taker.until(lambda: taker.times("locked.txt") > before)


def test_what_was_not_ready_is_offered_soon_again(inbox):
    (inbox / "slow.txt").write_text("half")
    watch = Watch(inbox, every=3600, poll=3600)
    with Taker(watch, keep={"slow.txt"}) as taker:
        taker.until(lambda: taker.times("slow.txt") >= 1)
        taker.until_watching()
        for _ in range(4):
            before = taker.times("slow.txt")
            watch.again(inbox / "slow.txt")
            taker.until(lambda before=before: taker.times("slow.txt") > before)


def test_nudge_lists_now(inbox):
    watch = Watch(inbox, every=3600, poll=3600, events=False)
    with Taker(watch) as taker:
        drop(inbox / "first.txt")
        watch.nudge()
        taker.until(lambda: taker.taken)


@linux
def test_a_name_that_is_not_utf8_is_offered_and_the_watcher_comes_back(inbox):
    with Taker(Watch(inbox)) as taker:
        taker.until_watching()
        drop(inbox / os.fsdecode(b"caf\xe9.txt"))
        taker.until(lambda: len(taker.taken) == 1)
        taker.until_watching()
        drop(inbox / "after.txt")
        taker.until(lambda: len(taker.taken) == 2)


@pytest.mark.parametrize("how", ["renamed away", "deleted", "link retargeted"])
def test_an_inbox_that_is_replaced_is_watched_anew(inbox, tmp_path, how):
    if how == "link retargeted":
        real, inbox = inbox, tmp_path / "link"
        inbox.symlink_to(real)
    with Taker(Watch(inbox, every=0.1, poll=0.05)) as taker:
        taker.until_watching()
        if how == "renamed away":
            inbox.rename(tmp_path / "old")
        elif how == "deleted":
            inbox.rmdir()
        else:
            (tmp_path / "other").mkdir()
            inbox.unlink()
            inbox.symlink_to(tmp_path / "other")
        if how != "link retargeted":
            give_up = time.monotonic() + PATIENCE
            while taker.watch.fault is None:
                assert time.monotonic() < give_up
                time.sleep(0.01)
            assert "cannot be listed" in taker.watch.fault
            inbox.mkdir()
        drop(inbox / "first.txt")
        taker.until(lambda: taker.taken)
        taker.until_watching()
        assert taker.watch.fault is None
        drop(inbox / "second.txt")
        taker.until(lambda: len(taker.taken) == 2)


def test_an_inbox_that_is_not_there_yet(tmp_path):
    with Taker(Watch(tmp_path / "inbox", every=0.1, poll=0.05)) as taker:
        (tmp_path / "inbox").mkdir()
        drop(tmp_path / "inbox" / "talks.txt")
        taker.until(lambda: taker.taken)
        taker.until_watching()


def test_without_events_the_folder_is_listed_and_the_reason_told(inbox, monkeypatch):
    def no_more(*_, **__):
        raise OSError("too many open files: the limit of inotify instances was reached")

    monkeypatch.setattr(watchfiles, "watch", no_more)
    with Taker(Watch(inbox, every=3600, poll=0.05)) as taker:
        drop(inbox / "talks.txt")
        taker.until(lambda: taker.taken)
        drop(inbox / "more.txt")
        taker.until(lambda: len(taker.taken) == 2)
        assert taker.watch.mode == "polling"
        assert taker.watch.why is not None
        assert "inotify" in taker.watch.why


def test_a_watcher_that_fails_is_started_again(inbox, monkeypatch):
    real = watchfiles.watch
    tries = []

    def at_first_not(*paths, **options):
        tries.append(paths)
        if len(tries) < 3:
            raise RuntimeError("not yet")
        return real(*paths, **options)

    monkeypatch.setattr(watchfiles, "watch", at_first_not)
    monkeypatch.setattr(watching, "_RESTART_SECONDS", (0.0, 0.01, 0.01))
    with Taker(Watch(inbox)) as taker:
        taker.until_watching()
        assert taker.watch.why is None
        drop(inbox / "talks.txt")
        taker.until(lambda: taker.taken)


def test_events_that_are_lost_are_made_up_for_by_the_listing(inbox, monkeypatch):
    """As when the kernel's queue runs over, or the program was suspended: the watcher is live but silent."""

    def silent(*_, stop_event, **__):
        while not stop_event.is_set():
            time.sleep(0.01)
        yield from ()

    monkeypatch.setattr(watchfiles, "watch", silent)
    with Taker(Watch(inbox, every=0.1, poll=3600)) as taker:
        taker.until_watching()
        drop(inbox / "talks.txt")
        taker.until(lambda: taker.taken)


def test_the_retries_grow_and_start_afresh(inbox, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(watching.time, "monotonic", lambda: now[0])
    watch = Watch(inbox, events=False)
    waits = []
    for step in (0.1,) * 8 + (10.0,):
        now[0] += step
        watch.again(inbox / "a")
        waits.append(round(watch._wake.get().due - now[0], 2))
    assert waits == [0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.0, 1.0, 0.02]


def test_listing_tells_where_there_is_no_folder(tmp_path):
    with pytest.raises(OSError):
        listing(tmp_path / "inbox")
