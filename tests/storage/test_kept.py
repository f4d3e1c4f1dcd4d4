"""Tellings kept on the writing connection are those of the tables, whatever was written or undone."""

from __future__ import annotations

import sqlite3

import pytest

from storage import events
from storage.reader import Reader
from storage.writer import Writer
from storywatch.model import DateValue, Event, Mention, Span
from tests.storage.articles import draft

DAY = DateValue.parse("2019-03-12")


def event(number: int, source: int, *titles: str) -> Event:
    told = tuple(
        Mention(Span(source, place, place + 5), "happened", DAY, title, ("recall",), ("Morvia",), 0.8, True)
        for place, title in enumerate(titles)
    )
    return Event(number, DAY, titles[0], "happened", 1, told, 1)


@pytest.fixture
def writer(tmp_path):
    with Writer(tmp_path / "story.db") as writer:
        writer.take(draft("Morvia recalled its ambassador on Tuesday.\n"), "2019-03-12T09:00:00")
        yield writer


def as_stored(writer):
    """What the tables hold, asked by somebody who keeps nothing."""
    with Reader(writer._opened.path) as reader:
        return reader.events()


def test_what_is_put_again_is_read_anew(writer):
    (number,) = writer.put_events([event(0, 1, "Recall")])
    assert writer.reader.events() == as_stored(writer)
    writer.put_events([event(number, 1, "Recall", "Called home")])
    assert len(writer.reader.events()[0].mentions) == 2
    assert writer.reader.events() == as_stored(writer)
    writer.put_events([], [number])
    assert writer.reader.events() == as_stored(writer) == []


def test_what_is_undone_is_not_kept(writer):
    (number,) = writer.put_events([event(0, 1, "Recall")])
    before = writer.reader.events()

    def undone():
        writer.put_events([event(number, 1, "Recall", "Called home")])
        assert len(writer.reader.events()[0].mentions) == 2
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), writer.together():
        undone()
    assert writer.reader.events() == as_stored(writer) == before
    with writer.together():
        with pytest.raises(KeyboardInterrupt), writer.together():
            undone()
        assert writer.reader.events() == before
    assert as_stored(writer) == before


def test_a_number_that_is_used_again_tells_what_is_told_now(writer):
    (number,) = writer.put_events([event(0, 1, "Recall")])
    assert writer.reader.events()
    writer.put_events([], [number])
    writer.put_events([event(number, 1, "Talks", "Talks begin")])
    assert [m.title for m in writer.reader.events()[0].mentions] == ["Talks", "Talks begin"]


def test_no_more_is_kept_than_some(writer, monkeypatch):
    monkeypatch.setattr(events, "KEPT", 3)
    numbers = writer.put_events([event(0, 1, f"Recall {n}") for n in range(7)])
    for number in numbers:
        assert writer.reader.event(number).title == f"Recall {number - numbers[0]}"
        assert len(writer._opened.kept) <= 4
    assert len(writer.reader.events()) == 7
    assert len(writer._opened.kept) <= 4


def test_who_only_reads_keeps_nothing(writer):
    writer.put_events([event(0, 1, "Recall")])
    with Reader(writer._opened.path) as reader:
        assert reader.events()
        assert reader._db.kept is None


def test_a_reading_that_fails_leaves_nothing_half_known(writer, monkeypatch):
    writer.put_events([event(0, 1, "Recall", "Called home")])

    def fails(db, ids):
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(events, "_tellings", fails)
        with pytest.raises(sqlite3.OperationalError):
            writer.reader.events()
    assert writer.reader.events() == as_stored(writer)
    assert len(writer.reader.events()[0].mentions) == 2
