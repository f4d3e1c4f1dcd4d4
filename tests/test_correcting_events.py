"""What the reader corrects in the timeline holds: read again, rewritten, with the database lost."""

from __future__ import annotations

import json
from datetime import date

import pytest

from storage.reader import Reader
from storage.rows import TimelineRow
from storywatch.briefing.json import to_json
from storywatch.desk import DeskError
from storywatch.model import DateRule, DateValue, Findings, Happening, Sentence, Span
from tests import test_correcting as correcting
from tests.test_correcting import WAYS

FIRST = "The envoys met in Lenza on Monday. The inspectors left the harbour. It rained.\n"
SECOND = "The envoys held talks in Lenza. A ferry sank off Orel.\n"
MEETING, ENVOYS, DAY = ("=meeting", "envoy"), ("Lenza", "Envoys"), DateRule("fixed", "2019-05-05")
BEFORE = DateRule("fixed", "2019-05-04")
TELLS = {
    "The envoys met in Lenza on Monday.": (MEETING, ENVOYS, DAY),
    "The envoys held talks in Lenza.": (MEETING, ENVOYS, DAY),
    "The inspectors left the harbour.": (("=withdrawal", "inspector"), ("Inspectors",), BEFORE),
    "A ferry sank off Orel.": (("sink", "ferry"), ("Orel",), BEFORE),
}


def read(source: int, text: str) -> Findings:
    """A happening for each of the sentences above."""
    happenings = []
    for words, (lemmas, names, day) in TELLS.items():
        at = text.find(words)
        if at >= 0:
            span = Span(source, at, at + len(words))
            happenings.append(Happening(span, words[:-1], "happened", day, False, lemmas, names))
    whole = Span(source, 0, len(text.rstrip()))
    return Findings("fake", (Sentence(whole, text.lower()),), happenings=tuple(happenings))


class Story(correcting.Story):
    reading = staticmethod(read)

    def lines(self) -> dict[str, TimelineRow]:
        with Reader(self.paths.db) as reader:
            rows = reader.timeline()
            assert reader.counts().events == len(rows)
        assert len({r.title for r in rows}) == len(rows)
        return {r.title: r for r in rows}

    def line(self, words: str) -> TimelineRow:
        return next(row for title, row in self.lines().items() if words in title)


@pytest.fixture
def story(paths):
    story = Story(paths)
    story.drop("talks.txt", FIRST)
    story.drop("echo.txt", SECOND)
    assert len(story.lines()) == 3
    yield story
    story.desk.close()


def exported(story: Story) -> list[dict]:
    with Reader(story.paths.db) as reader:
        told = json.loads(to_json(reader.story(), "2019-05-08T00:00:00Z"))
    texts = {s["id"]: s["text"] for s in told["sources"]}
    for event in told["timeline"]:
        assert event["title"]
        assert event["status"] in ("happened", "scheduled", "cancelled", "claimed")
        for m in event["mentions"]:
            assert texts[m["source"]][m["start"] : m["end"]] == m["text"]
    return told["timeline"]


@pytest.mark.parametrize("way", WAYS)
def test_what_is_set_of_an_event_holds(story, way):
    event = story.line("envoys")
    story.desk.set_event(
        event.id, date=date(2019, 6, 20), title="Envoys in Lenza", status="claimed", pinned=True
    ).result(10)
    story.desk.set_event(story.line("ferry").id, date=None).result(10)
    for _ in range(2):
        row = story.line("Envoys in Lenza")
        assert (row.date, row.status, row.sources) == (DateValue.day(date(2019, 6, 20)), "claimed", 2)
        assert (row.pinned, row.set_by_reader) == (True, True)
        assert story.line("ferry").date is None
        assert not story.line("inspectors").set_by_reader
        assert {e["title"]: e["date"] for e in exported(story)}["Envoys in Lenza"] == "2019-06-20"
        story.again(way, text=FIRST)
    story.drop("third.txt", "In the end the wind fell. The envoys held talks in Lenza.\n")
    assert story.line("Envoys in Lenza").sources == 3
    story.desk.restore_event(story.line("Envoys in Lenza").id).result(10)
    for _ in range(2):
        row = story.line("envoys")
        assert (row.date, row.status, row.sources) == (DateValue.day(date(2019, 5, 5)), "happened", 3)
        assert (row.pinned, row.set_by_reader) == (False, False)
        story.again(way, text=FIRST)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_no_event_is_gone_and_comes_back(story, way):
    story.desk.drop_event(story.line("envoys").id).result(10)
    for _ in range(2):
        assert set(story.lines()) == {"The inspectors left the harbour", "A ferry sank off Orel"}
        assert len(exported(story)) == 2
        story.again(way, text=FIRST)
    story.drop("third.txt", "In the end the wind fell. The envoys held talks in Lenza.\n")
    assert len(story.lines()) == 2
    with Reader(story.paths.db) as reader:
        (dropped,) = reader.dropped_events()
    story.desk.drop_event(dropped.id, dropped=False).result(10)
    for _ in range(2):
        assert story.line("envoys").sources == 3
        story.again(way, text=FIRST)


@pytest.mark.parametrize("way", WAYS)
def test_two_events_that_are_one_stay_one(story, way):
    story.desk.merge_events(story.line("ferry").id, story.line("inspectors").id).result(10)
    for _ in range(2):
        lines = story.lines()
        assert len(lines) == 2
        (row,) = [r for r in lines.values() if "envoys" not in r.title]
        assert row.sources == 2
        story.again(way, text=FIRST)
    story.desk.restore_event(row_of(story, "envoys").id).result(10)
    for _ in range(2):
        assert len(story.lines()) == 3
        story.again(way, text=FIRST)


def row_of(story: Story, without: str) -> TimelineRow:
    return next(r for title, r in story.lines().items() if without not in title)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_parted_stays_apart(story, way):
    row = story.line("envoys")
    with Reader(story.paths.db) as reader:
        (mention,) = [m for m in reader.event(row.id).mentions if "talks" in m.title]
    story.desk.split_event(row.id, mention.span).result(10)
    for _ in range(2):
        assert set(story.lines()) == {
            "The envoys met in Lenza on Monday",
            "The envoys held talks in Lenza",
            "The inspectors left the harbour",
            "A ferry sank off Orel",
        }
        story.again(way, text=FIRST)
    story.desk.merge_events(story.line("talks").id, story.line("Monday").id).result(10)
    assert story.line("envoys").sources == 2
    ferry = story.line("ferry")
    with pytest.raises(DeskError, match="told nowhere else"):
        story.desk.split_event(ferry.id, Span(ferry.source, ferry.start, ferry.end)).result(10)


@pytest.mark.parametrize("way", WAYS)
def test_an_entry_of_ones_own_stays(story, way):
    story.desk.add_event(date(2019, 5, 9), "The  council votes", "scheduled").result(10)
    story.desk.add_event(None, "A second round", "scheduled").result(10)
    for _ in range(2):
        row = story.line("The council votes")
        assert (row.date, row.status, row.source) == (DateValue.day(date(2019, 5, 9)), "scheduled", None)
        assert (row.sources, row.sentence, row.set_by_reader) == (0, "", True)
        assert story.line("second round").date is None
        assert len(exported(story)) == 5
        story.again(way, text=FIRST)
    story.desk.merge_events(story.line("ferry").id, story.line("council").id).result(10)
    story.desk.drop_event(story.line("second round").id).result(10)
    for _ in range(2):
        row = story.line("The council votes")
        assert (row.sources, row.date) == (1, DateValue.day(date(2019, 5, 9)))
        assert len(story.lines()) == 3
        story.again(way, text=FIRST)
    story.desk.set_event(story.line("council").id, title="The council voted", status="happened").result(10)
    story.again(way, text=FIRST)
    assert story.line("council voted").status == "happened"
    story.desk.restore_event(story.line("council voted").id).result(10)
    assert "A ferry sank off Orel" in story.lines()
    story.desk.add_event(date(2019, 5, 9), "Gone soon", "claimed").result(10)
    story.desk.restore_event(story.line("Gone soon").id).result(10)
    for _ in range(2):
        assert len(story.lines()) == 3
        story.again(way, text=FIRST)


def test_an_older_copy_of_the_database_learns_what_was_set_since(story):
    story.settle()
    story.desk.close()
    copy = story.paths.db.read_bytes()
    story.watched = story._open()
    story.desk.set_event(story.line("envoys").id, title="Envoys in Lenza").result(10)
    story.desk.add_event(None, "A second round", "scheduled").result(10)
    story.settle()
    story.desk.close()
    for ending in ("-wal", "-shm"):
        story.paths.db.with_name(f"{story.paths.db.name}{ending}").unlink(missing_ok=True)
    story.paths.db.write_bytes(copy)
    story.watched = story._open()
    story.watched.until("mended")
    story.settle()
    assert {"Envoys in Lenza", "A second round"} <= set(story.lines())
    assert story.line("Envoys in Lenza").sources == 2


def test_what_cannot_be_corrected_is_said(story):
    one = story.line("envoys").id
    calls = [
        lambda d: d.set_event(99, title="x"),
        lambda d: d.set_event(one, title=" "),
        lambda d: d.drop_event(99),
        lambda d: d.merge_events(one, one),
        lambda d: d.split_event(one, Span(1, 60, 62)),
        lambda d: d.add_event(None, " ", "scheduled"),
        lambda d: d.restore_event(one),
    ]
    for call in calls:
        with pytest.raises(DeskError):
            call(story.desk).result(10)
    assert story.desk.health().fault is None
    assert not story.line("envoys").set_by_reader
