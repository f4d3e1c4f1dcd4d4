"""What a viewer or a command wants done is done by whoever leads, once it can be, and said."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.reader import Reader
from storywatch import passing
from storywatch.desk import KEEP, Desk, DeskError
from storywatch.errand import Errand
from storywatch.model import DateValue, Span
from storywatch.news import News
from storywatch.slips import Answer, Slips
from tests.desks import Watched, drop
from tests.faults import doing

TEXT = "The envoy left on Tuesday.\n"


def errands(paths):
    folder = paths.db.with_suffix(".errands")
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def titles(paths):
    with Reader(paths.db) as reader:
        return {row.file: row.title for row in reader.sources()}


# --- between two desks ---


def test_a_viewer_sets_what_it_knows_by_way_of_the_leader(paths, open_desk):
    first, second = open_desk(), open_desk()
    drop(paths, "a.txt", TEXT)
    first.until("read", "a.txt")
    second.desk.correct(1, title="Envoy leaves", published=date(2031, 5, 8)).result(10)
    assert titles(paths) == {"a.txt": "Envoy leaves"}
    assert first.until("set").detail.startswith("title Envoy leaves")
    assert second.until("set") == first.until("set")
    second.desk.reread().result(10)
    second.desk.settle().result(10)
    assert errands(paths) == []


def test_the_next_leader_does_what_the_last_one_left(paths, open_desk):
    first, second = open_desk(), open_desk()
    drop(paths, "a.txt", TEXT)
    first.until("read", "a.txt")
    first.desk._take_slips = lambda: None  # it lives, and looks at nothing any more
    promise = second.desk.correct(1, title="Envoy leaves")
    time.sleep(0.6)
    assert not promise.done()
    first.desk.close()
    promise.result(10)
    assert second.desk.role == "leader"
    assert titles(paths) == {"a.txt": "Envoy leaves"}
    assert errands(paths) == []


def test_a_leader_that_does_not_answer_is_said_and_the_slip_is_taken_back(paths, open_desk, monkeypatch):
    monkeypatch.setattr(passing, "PATIENCE", 0.2)
    first, second = open_desk(), open_desk()
    first.desk._take_slips = lambda: None
    with pytest.raises(DeskError, match="is it suspended"):
        second.desk.correct(1, title="x").result(10)
    assert errands(paths) == []


def test_who_closes_takes_back_what_was_not_claimed(paths, open_desk):
    first, second = open_desk(), open_desk()
    first.desk._take_slips = lambda: None
    promise = second.desk.correct(1, title="x")
    second.desk.close()
    assert promise.cancelled()
    assert errands(paths) == []
    with pytest.raises(DeskError, match="closing"):
        second.desk.correct(1, title="x").result(1)


def test_a_folder_that_cannot_be_written_is_said(paths, open_desk):
    first, second = open_desk(), open_desk()
    paths.db.with_suffix(".errands").write_text("in the way")
    with pytest.raises(DeskError, match="cannot be written"):
        second.desk.retry().result(1)
    assert first.desk.health().fault is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"do": "close", "args": [], "how": {}}',
        b'{"do": "_stop", "args": [], "how": {}}',
        b'{"do": "correct", "args": ["one"], "how": {"paths": 1}}',
        b'{"do": "correct", "args": [{"span": "x"}], "how": {}}',
        b'{"do": "correct", "args": [1], "how": {"published": {"day": "2031-13-45"}}}',
        b'{"do": "set_speaker", "args": [1], "how": {}}',
    ],
    ids=range(9),
)
def test_a_senseless_slip_is_answered_and_stops_nothing(paths, open_desk, content):
    watched = open_desk()
    slips = Slips(paths.db)
    slips.folder.mkdir(exist_ok=True)
    (slips.folder / "0001.json").write_bytes(content)
    doing.until(lambda: errands(paths) == ["0001.answer"], 10)
    answer = slips.answer_to("0001")
    assert answer is not None
    assert answer.fault
    drop(paths, "a.txt", TEXT)
    watched.until("read", "a.txt")
    assert watched.desk.health().fault is None


# --- from the command line, with a real leader ---


def elsewhere(paths, work):
    """What an errand tells while another process leads, and that process."""
    told: list[News] = []
    with doing.watchers(paths) as (watcher,):
        work(watcher, lambda: Errand(paths, told.append))
    return told


def test_set_retry_and_reread_reach_a_leader_in_another_process(paths):
    def work(watcher, errand):
        drop(paths, "a.txt", TEXT)
        (paths.inbox / "empty.txt").write_text("\n")
        watcher.until("refused")
        with errand() as one:
            assert not one.leads
            one.set("a.txt", outlet="The Ostrel Post", title=KEEP, encoding="cp1252")
            one.finish()
        with errand() as one:
            one.retry()
            one.finish()
        with errand() as one:
            one.reread()
            one.finish()
        with errand() as one, pytest.raises(DeskError, match="no text in utf-32"):
            one.set("1", encoding="utf-32")

    told = elsewhere(paths, work)
    assert [(news.kind, news.file) for news in told] == [
        ("set", "a.txt"),
        ("set", "a.txt"),
        ("read", "a.txt"),
        ("refused", "empty.txt"),
    ]
    assert told[0].detail == "outlet The Ostrel Post (was unknown)"
    with Reader(paths.db) as reader:
        source = reader.source(1)
    assert source is not None
    assert (source.outlet, source.encoding) == ("The Ostrel Post", "cp1252")


def test_a_command_takes_over_from_a_leader_that_is_killed(paths):
    def work(watcher, errand):
        drop(paths, "a.txt", TEXT)
        watcher.until("read")
        watcher.send(signal.SIGSTOP)  # it holds the lock and answers nothing
        with errand() as one:
            desk: Desk = one._desk
            promise = desk.correct(1, title="Envoy leaves")
            time.sleep(0.3)
            assert not promise.done()
            watcher.send(signal.SIGKILL)
            watcher.process.wait()
            promise.result(10)
            assert one.leads

    elsewhere(paths, work)
    assert titles(paths) == {"a.txt": "Envoy leaves"}
    assert errands(paths) == []


def test_an_article_is_added_though_the_leader_is_killed_meanwhile(paths, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(TEXT)

    def work(watcher, errand):
        watcher.send(signal.SIGSTOP)
        with errand() as one:
            one._desk._link = Watched(paths).link
            dead = []

            def kill():
                time.sleep(0.3)
                watcher.send(signal.SIGKILL)
                watcher.process.wait()
                dead.append(True)

            thread = threading.Thread(target=kill)
            thread.start()
            one.add(article)
            one.finish()
            thread.join()
            assert dead

    elsewhere(paths, work)
    assert titles(paths).keys() == {"a.txt"}


# --- slips by themselves ---


def test_a_slip_is_done_once_more_when_its_leader_died_before_answering(tmp_path):
    db = tmp_path / "story.db"
    name = Slips(db).leave("retry", [3], {"now": True})
    first = Slips(db)
    assert [(slip.name, slip.do, slip.args, slip.how) for slip in first.take()] == [
        (name, "retry", (3,), {"now": True})
    ]
    assert first.take() == []  # claimed, and under way
    second = Slips(db)
    assert [slip.name for slip in second.take()] == [name]
    second.answer(name, Answer("no"))
    assert Slips(db).answer_to(name) == Answer("no")
    assert Slips(db).answer_to(name) is None
    assert list(first.folder.iterdir()) == []


def test_a_claimed_slip_cannot_be_taken_back(tmp_path):
    slips = Slips(tmp_path / "story.db")
    name = slips.leave("retry", [], {})
    Slips(tmp_path / "story.db").take()
    assert slips.withdraw(name) is False
    other = slips.leave("retry", [], {})
    assert slips.withdraw(other) is True


def test_an_answer_that_cannot_be_written_is_owed(tmp_path, monkeypatch):
    slips = Slips(tmp_path / "story.db")
    name = slips.leave("retry", [], {})
    slips.take()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        with pytest.raises(OSError, match="No space"):
            slips.answer(name, Answer())
        assert list(slips.folder.iterdir()) == [slips.folder / f"{name}.taken"]
        with pytest.raises(OSError, match="No space"):
            slips.take()
    assert slips.take() == []
    assert slips.answer_to(name) == Answer()


def test_answers_that_nobody_comes_for_go_after_an_hour(tmp_path):
    slips = Slips(tmp_path / "story.db")
    name = slips.leave("retry", [], {})
    slips.take()
    slips.answer(name, Answer())
    slips.take()
    assert len(list(slips.folder.iterdir())) == 1
    long_ago = time.time() - 4000
    os.utime(slips.folder / f"{name}.answer", (long_ago, long_ago))
    slips.take()
    assert list(slips.folder.iterdir()) == []


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.dates()
    | st.builds(Span, st.integers(), st.integers(), st.integers())
    | st.dates().map(DateValue.week),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=8,
)


@given(args=st.lists(values, max_size=3))
def test_whatever_is_asked_arrives_as_it_was(tmp_path_factory, args):
    db = tmp_path_factory.mktemp("slips") / "story.db"
    Slips(db).leave("correct", args, {"title": args, "outlet": KEEP})
    (slip,) = Slips(db).take()
    assert (list(slip.args), slip.how) == (args, {"title": args})


def test_what_no_slip_can_hold_is_our_fault(tmp_path):
    with pytest.raises(TypeError):
        Slips(tmp_path / "story.db").leave("correct", [object()], {})


def test_a_slip_is_json_that_people_can_read(tmp_path):
    slips = Slips(tmp_path / "story.db")
    name = slips.leave("correct", [4], {"published": date(2031, 5, 8)})
    assert json.loads((slips.folder / f"{name}.json").read_text()) == {
        "do": "correct",
        "args": [4],
        "how": {"published": {"day": "2031-05-08"}},
    }
