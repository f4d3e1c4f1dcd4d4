"""The desk: takes in, has read, folds, tells; one leads, others follow and take over."""

from __future__ import annotations

import sqlite3
import threading
import time
from dataclasses import replace

import pytest

from storage.reader import Reader
from storage.writer import Writer
from storywatch import desk, intake
from storywatch.fold import Fold
from storywatch.model import Draft, Findings, Sentence, Span
from storywatch.settings import Declared, declare
from tests.desks import FakeLink, drop, one_sentence, states


def test_what_lay_there_before_and_what_is_dropped_later_are_both_read(paths, open_desk):
    paths.make()
    drop(paths, "early.txt", "Early words.\n")
    watched = open_desk()
    watched.until("read", "early.txt")
    drop(paths, "late.txt", "Late words.\n")
    watched.until("read", "late.txt")
    assert states(paths) == {"early.txt": "read", "late.txt": "read"}
    assert {p.name for p in paths.done.iterdir()} == {"early.txt", "late.txt"}


def test_a_source_is_there_before_it_is_read(paths, open_desk):
    watched = open_desk()
    watched.link.gate.clear()
    drop(paths, "a.txt", "First words.\n")
    drop(paths, "b.txt", "Other words.\n")
    watched.until("taken", "a.txt")
    watched.until("taken", "b.txt")
    assert states(paths) == {"a.txt": "taken", "b.txt": "taken"}
    assert watched.desk.health().reading[1] == 2
    watched.link.gate.set()
    watched.until("read", "b.txt")
    assert watched.desk.wait(10)
    assert watched.desk.health().reading == (0, 0)


def test_a_source_left_unread_by_a_crash_is_read_at_the_next_start(paths, open_desk):
    watched = open_desk()
    watched.link.gate.clear()
    drop(paths, "a.txt", "First words.\n")
    watched.until("taken", "a.txt")
    watched.link.fail.add("never")
    watched.desk.close()
    if states(paths)["a.txt"] == "taken":
        assert open_desk().until("read", "a.txt")
    assert states(paths) == {"a.txt": "read"}


def test_what_is_folded_in_by_half_is_made_up_for(paths, open_desk, monkeypatch):
    rest = Fold.rest
    faults = [sqlite3.OperationalError("disk I/O error")]

    def faulty(fold, source):
        if faults:
            raise faults.pop()
        rest(fold, source)

    monkeypatch.setattr(Fold, "rest", faulty)
    watched = open_desk()
    drop(paths, "a.txt", "First words.\n")
    watched.until("fault")
    watched.until("read", "a.txt")
    with Writer(paths.db) as writer:
        assert Fold(writer).under_way() == []


def test_what_a_kill_left_half_folded_is_folded_at_the_next_start(paths, open_desk):
    paths.make()
    with Writer(paths.db) as writer:
        number = writer.take(Draft("a.txt", "a", "utf-8", "First words."), "2019-03-12T09:00:00+00:00").id
        Fold(writer).store(number, Findings("fake", (Sentence(Span(number, 0, 12), "first word"),)))
        assert Fold(writer).under_way() == [number]
    watched = open_desk()
    watched.until("read", "a.txt")
    assert watched.desk.wait(10)
    watched.desk.close()
    with Writer(paths.db) as writer:
        assert (Fold(writer).under_way(), Fold(writer).unreviewed()) == ([], False)


def test_what_is_dropped_while_another_is_folded_in_is_taken_in_at_once(paths, open_desk, monkeypatch):
    rest = Fold.rest
    taken = []

    def long(fold, source):
        if not taken:
            drop(paths, "b.txt", "Other words.\n")
            until = time.monotonic() + 10
            while "b.txt" not in states(paths) and time.monotonic() < until:
                fold._pause()
                time.sleep(0.01)
            taken.append("b.txt" in states(paths))
        rest(fold, source)

    monkeypatch.setattr(Fold, "rest", long)
    watched = open_desk()
    drop(paths, "a.txt", "First words.\n")
    watched.until("read", "b.txt", timeout=30)
    assert taken == [True]
    assert [n.file for n in watched.news if n.kind == "read"] == ["a.txt", "b.txt"]


def test_a_text_that_cannot_be_read_is_kept_with_the_reason(paths, open_desk):
    watched = open_desk()
    watched.link.fail.add("Bad words.")
    drop(paths, "bad.txt", "Bad words.\n")
    assert "too long" in watched.until("unread", "bad.txt").detail
    with Reader(paths.db) as reader:
        row = reader.sources()[0]
        assert (row.state, row.words) == ("failed", 2)
        assert "too long" in (row.reason or "")


def test_without_a_pipeline_sources_are_still_taken(paths, open_desk, monkeypatch):
    monkeypatch.setattr(FakeLink, "missing", "No English pipeline is installed")
    watched = open_desk()
    drop(paths, "a.txt", "First words.\n")
    watched.until("taken", "a.txt")
    assert watched.desk.wait(10)
    assert watched.desk.health().missing
    assert states(paths) == {"a.txt": "taken"}


def test_a_second_desk_follows_and_takes_over_within_two_seconds(paths, open_desk):
    first, second = open_desk(), open_desk()
    assert (first.desk.role, second.desk.role) == ("leader", "viewer")
    told = threading.Event()
    second.desk.subscribe(told.set)
    drop(paths, "a.txt", "First words.\n")
    first.until("read", "a.txt")
    assert told.wait(3)
    assert second.news == []
    first.desk.close()
    start = time.monotonic()
    while second.desk.role == "viewer" and time.monotonic() - start < 5:
        time.sleep(0.02)
    assert time.monotonic() - start < 2
    drop(paths, "b.txt", "Other words.\n")
    second.until("read", "b.txt")


def test_a_viewer_says_the_story_s_title_as_well(paths, open_desk):
    paths.toml.write_text('title = "The talks"\n', encoding="utf-8")
    first, second = open_desk(), open_desk()
    drop(paths, "a.txt", "First words.\n")
    first.until("read", "a.txt")
    until = time.monotonic() + 10
    while second.desk.health().title is None and time.monotonic() < until:
        time.sleep(0.02)
    assert second.desk.health().title == "The talks"


def test_a_question_in_the_file_is_found_while_running_and_leaves_when_it_is_taken_out(paths, open_desk):
    watched = open_desk()
    drop(paths, "a.txt", "New sanctions were agreed.\n")
    watched.until("read", "a.txt")
    declare(paths, Declared("sanctions", (), None))
    watched.until("question")
    with Reader(paths.db) as reader:
        assert [e.text for e in reader.evidence(reader.questions()[0].id)] == ["New sanctions were agreed."]
    paths.toml.write_text("", encoding="utf-8")
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with Reader(paths.db) as reader:
            if not reader.questions():
                break
        time.sleep(0.05)
    else:
        pytest.fail("the question is still there")


def test_a_mistake_in_the_file_is_said_and_nothing_else_stops(paths, open_desk):
    watched = open_desk()
    paths.toml.write_text("[[question]]\nask = \n", encoding="utf-8")
    assert "story.toml" in watched.until("fault").detail
    drop(paths, "a.txt", "First words.\n")
    watched.until("read", "a.txt")


def test_a_fault_of_our_own_in_one_article_stops_nothing_and_keeps_the_file(paths, open_desk, monkeypatch):
    load = intake.load

    def faulty(path, **how):
        if path.name == "odd.txt":
            raise ZeroDivisionError("odd")
        return load(path, **how)

    monkeypatch.setattr(intake, "load", faulty)
    watched = open_desk()
    drop(paths, "odd.txt", "Odd words.\n")
    assert "ZeroDivisionError" in watched.until("fault").detail
    drop(paths, "a.txt", "First words.\n")
    watched.until("read", "a.txt")
    assert (paths.inbox / "odd.txt").exists()
    assert watched.desk.wait(10)


def test_whoever_waits_is_let_go_when_the_desk_cannot_work(paths, open_desk, monkeypatch):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("no fold")

    monkeypatch.setattr("storywatch.fold.Fold.__init__", broken)
    watched = open_desk()
    assert "no fold" in watched.until("fault").detail
    assert watched.desk.wait(10)
    assert watched.desk.health().fault == "no fold"


def test_the_inbox_full_at_once_is_taken_whole(paths, open_desk):
    paths.make()
    for number in range(100):
        drop(paths, f"{number:03}.txt", f"Words of article {number}.\n")
    watched = open_desk()
    watched.until("read", "099.txt", timeout=60)
    assert watched.desk.wait(60)
    assert len(states(paths)) == 100
    assert set(states(paths).values()) == {"read"}


def test_what_was_read_by_older_rules_is_counted_until_it_is_read_again(paths, open_desk, monkeypatch):
    monkeypatch.setattr(FakeLink, "reader", "fake")
    watched = open_desk()
    drop(paths, "a.txt", "Envoys met in Lenza.\n")
    watched.until("read", "a.txt")
    assert watched.desk.wait(10)
    assert watched.desk.health().outdated == 0
    watched.desk.close()
    monkeypatch.setattr(FakeLink, "reader", "newer")
    watched = open_desk(read=lambda source, text: replace(one_sentence(source, text), reader="newer"))
    for _ in range(200):
        if watched.desk.health().outdated:
            break
        time.sleep(0.05)
    assert watched.desk.health().outdated == 1
    watched.desk.reread().result(10)
    watched.until("read", "a.txt")
    assert watched.desk.wait(10)
    assert watched.desk.health().outdated == 0


def test_a_key_comes_first_and_holds_up_no_ending(paths, open_desk, monkeypatch):
    watched = open_desk()
    assert watched.desk.wait(10)
    monkeypatch.setattr(desk, "WAY", 3600.0)
    watched.desk.give_way()
    drop(paths, "a.txt", "Envoys met in Lenza.\n")
    time.sleep(0.3)
    assert states(paths) == {}
    watched.desk.close()
    monkeypatch.undo()
    open_desk().until("read", "a.txt")
