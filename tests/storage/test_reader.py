from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from storage.reader import Reader
from storage.rows import Counts, Mark
from storage.writer import Writer
from storywatch.model import DateValue, Findings, Quote, Refusal, Speaker, Stated
from tests.storage.articles import (
    AT,
    FIRST,
    QUOTE,
    SECOND,
    TEXT,
    draft,
    event,
    evidence,
    findings,
    span,
)


def test_an_empty_story_has_empty_panes(writer: Writer) -> None:
    reader = writer.reader
    assert reader.sources() == reader.quotes() == reader.questions() == reader.timeline() == []
    assert reader.counts() == Counts(0, 0, 0, 0, 0, 0, 0)
    assert reader.source(1) is None
    assert reader.source_row(1) is None
    assert reader.marks(1) == reader.evidence(1) == reader.events() == []
    assert list(reader.sentences()) == []
    assert reader.state_of("0" * 64) is None


def test_sources_are_listed_newest_first(writer: Writer) -> None:
    first = writer.take(draft(published=Stated("2031-05-04", "4 May 2031")), AT).id
    writer.store_findings(first, findings(first))
    second = writer.refuse(Refusal("a.bin", "Not text.", "Save it as text.", "f" * 64), AT)
    rows = writer.reader.sources()
    assert [r.id for r in rows] == [second, first]
    assert rows == [writer.reader.source_row(second), writer.reader.source_row(first)]
    assert (rows[0].state, rows[0].reason, rows[0].opening, rows[0].words) == ("failed", "Not text.", "", 0)
    assert rows[1].opening == "“We shall not sign on Tuesday,” said Mara Veldt, the envoy. The"
    assert (rows[1].published, rows[1].published_basis) == (date(2031, 5, 4), "stated")
    assert (rows[1].quotes, rows[1].words) == (2, len(TEXT.split()))
    assert writer.reader.sources(1) == rows[:1]
    assert writer.reader.counts() == Counts(2, 1, 0, 1, 2, 0, 0)


def test_a_source_in_which_no_sentence_was_found_is_in_another_language(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + x, f"{x}.txt"), AT).id for x in "ab"]
    writer.store_findings(ids[0], Findings("r"))
    writer.store_findings(ids[1], findings(ids[1]))
    assert [row.foreign for row in writer.reader.sources()] == [False, True]


def test_key_quotes_come_first(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + x, f"{x}.txt"), AT).id for x in "ab"]

    def quote(source: int, kind: str, confidence: float, via: str | None = None) -> Quote:
        return Quote(span(source, QUOTE), kind, None, None, None, confidence, 1, via)

    for id_ in ids:
        quotes = (
            quote(id_, "indirect", 1.0),
            quote(id_, "direct", 0.5),
            quote(id_, "mixed", 0.9),
            quote(id_, "direct", 0.9, "Radio Plain"),
            quote(id_, "direct", 0.9),
        )
        writer.store_findings(id_, Findings("r", quotes=quotes))
    rows = [(q.kind, q.confidence, q.via, q.source) for q in writer.reader.quotes()]
    b, a = ids[1], ids[0]
    assert rows[:4] == [
        ("direct", 0.9, None, b),
        ("direct", 0.9, None, a),
        ("direct", 0.5, None, b),
        ("direct", 0.5, None, a),
    ]
    assert {r[:3] for r in rows[4:8]} == {("mixed", 0.9, None), ("direct", 0.9, "Radio Plain")}
    assert [r[0] for r in rows[8:]] == ["indirect", "indirect"]


def test_a_quote_row_says_everything_the_pane_shows(writer: Writer) -> None:
    outlet = Stated("The Plain Gazette", "© The Plain Gazette")
    id_ = writer.take(draft(outlet=outlet, published=Stated("2031-05-04", "4 May")), AT).id
    writer.store_findings(id_, findings(id_))
    said = writer.reader.attributed(id_)[0]
    writer.put_speakers([Speaker(3, "Mara Ilse Veldt", "person")], {said.id: 3})
    tuesday = DateValue.day(date(2031, 5, 6))
    writer.put_dates(id_, [None], [tuesday, None])
    row = writer.reader.quotes()[0]
    assert (row.source, TEXT[row.start : row.end], row.text, row.kind) == (id_, QUOTE, QUOTE, "direct")
    assert (row.speaker, row.cue, row.via, row.confidence) == ("Mara Ilse Veldt", "said", None, 0.9)
    assert (row.outlet, row.file, row.said_on, row.published) == (
        "The Plain Gazette",
        "talks.txt",
        tuesday,
        date(2031, 5, 4),
    )
    assert (row.statement, row.sources) == (None, 1)


def test_marks_go_from_front_to_back(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    writer.put_dates(id_, [DateValue.month(2031, 5)], [None, None])
    question, retired = (writer.put_question(q, [], None, "reader", AT) for q in ("sanctions", "gone"))
    for q in (question, retired):
        writer.put_evidence(q, id_, [evidence(id_), evidence(id_, FIRST)])
    writer.drop_evidence(question, span(id_, FIRST))
    writer.retire_question(retired)

    def mark(words: str, what: str, label: str) -> Mark:
        place = span(id_, words)
        return Mark(place.start, place.end, what, label)

    assert writer.reader.marks(id_) == [
        mark(QUOTE, "quote", "Mara Veldt"),
        mark("Tuesday", "date", "2031-05"),
        mark(SECOND, "evidence", "sanctions"),
        mark(SECOND, "quote", "the ministry"),
    ]


def test_the_timeline_is_by_date_with_the_undated_last(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    days = [date(2031, 5, 9), None, date(2031, 5, 7), date(2031, 5, 8), None]
    made = writer.put_events([event(id_, day=day) for day in days])
    rows = writer.reader.timeline()
    assert [r.id for r in rows] == [made[2], made[3], made[0], made[1], made[4]]
    assert [r.id for r in writer.reader.timeline(1)] == [made[0], made[4]]


@pytest.mark.parametrize("many", [1, 2, 3, 9])
@pytest.mark.parametrize("day", [date(2031, 5, n) for n in range(6, 11)])
def test_the_timeline_about_a_day_is_a_piece_of_the_whole(writer: Writer, day: date, many: int) -> None:
    id_ = writer.take(draft(), AT).id
    days = [date(2031, 5, 9), None, date(2031, 5, 7), date(2031, 5, 8), None, date(2031, 5, 8), None]
    writer.put_events([event(id_, day=day) for day in days])
    rows = writer.reader.timeline()
    begun = sum(row.date is not None and row.date.first <= day for row in rows)
    assert writer.reader.around(day, many) == rows[max(0, begun - many) : begun + many]


def test_sentences_come_with_their_words(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + x, f"{x}.txt"), AT).id for x in "abc"]
    for id_ in ids:
        writer.store_findings(id_, findings(id_))
    every = list(writer.reader.sentences())
    assert [s.span.source for s, _ in every] == [i for i in ids for _ in range(3)]
    assert every[2] == (findings(ids[0]).sentences[2], SECOND)
    assert list(writer.reader.sentences([ids[1], ids[1], 99])) == every[3:6]
    assert list(writer.reader.sentences([])) == []


def test_more_sources_than_one_bite_are_all_there(writer: Writer) -> None:
    with writer.together():
        for n in range(450):
            id_ = writer.take(draft(TEXT + str(n), f"{n}.txt"), AT).id
            writer.store_findings(id_, findings(id_))
    assert sum(1 for _ in writer.reader.sentences()) == 1350


def test_the_story_is_all_there_is(writer: Writer, path: Path) -> None:
    ids = [writer.take(draft(TEXT + x, f"{x}.txt"), AT).id for x in "ab"]
    for id_ in ids:
        writer.store_findings(id_, findings(id_, f"r{id_}"))
    writer.put_events([event(*ids)])
    question = writer.put_question("sanctions", ["measures"], None, "reader", AT)
    writer.put_evidence(question, ids[0], [evidence(ids[0])])
    with Reader(path) as reader:
        story = reader.story("The talks")
        assert story.title == "The talks"
        assert story.reader == "r2"
        assert story.sources == tuple(reader.source(id_) for id_ in ids)
        assert story.texts == {ids[0]: TEXT + "a", ids[1]: TEXT + "b"}
        assert [q.quote for q in story.quotes] == [q for id_ in ids for q in findings(id_).quotes]
        assert [d.span for d in story.dates] == [d.span for id_ in ids for d in findings(id_).dates]
        assert story.timeline == tuple(reader.events())
        assert [e.span for q in story.questions for e in q.evidence] == [evidence(ids[0]).span]


LISTS = {
    "sources": "source",
    "quotes": "quote",
    "evidence": "evidence",
    "timeline": "event",
    "events": "event",
    "state_of": "source",
    "events_of": "event",
}


@pytest.mark.parametrize("method", LISTS)
def test_lists_walk_an_index(writer: Writer, path: Path, method: str) -> None:
    """No list of the screen reads a whole table or sorts it: the plan says so."""
    asked: list[str] = []
    reader = Reader(path)
    conn = reader._db.conn
    conn.set_trace_callback(asked.append)
    day = date(2031, 5, 6)
    args = {"evidence": (1,), "events": (day, day), "state_of": ("0" * 64,), "events_of": (1,)}
    getattr(reader, method)(*args.get(method, ()))
    conn.set_trace_callback(None)
    plans = [
        row[3]
        for sql in asked
        if sql.startswith("SELECT")
        for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    ]
    reader.close()
    assert plans
    bad = [p for p in plans if "TEMP B-TREE" in p or (p.startswith("SCAN") and " USING " not in p)]
    # The newest sources come by walking the table itself backwards, in the order of its key.
    assert [p for p in bad if not (method == "sources" and p == "SCAN source")] == []


def test_the_tally_agrees_with_counting(writer: Writer, path: Path) -> None:
    ids = [writer.take(draft(TEXT + x, f"{x}.txt"), AT).id for x in "abcd"]
    writer.refuse(Refusal("ghost.txt", "Unreadable.", "Look."), AT)
    writer.refuse(Refusal("a.bin", "Not text.", "Look.", "f" * 64), AT)
    writer.take(draft("found after all", "ghost.txt"), AT)
    for id_ in ids[:3]:
        writer.store_findings(id_, findings(id_))
    writer.store_findings(ids[0], Findings("r2"))
    writer.unreadable(ids[1], "No.")
    made = writer.put_events([event(i) for i in ids])
    writer.put_events([event(ids[0], id_=made[0])], gone=made[1:2])
    conn = sqlite3.connect(path)
    n = {
        "quotes": conn.execute("SELECT count(*) FROM quote WHERE shown = 1").fetchone()[0],
        "sentences": conn.execute("SELECT count(*) FROM sentence").fetchone()[0],
        "events": conn.execute("SELECT count(*) FROM event").fetchone()[0],
        **dict(conn.execute("SELECT state, count(*) FROM source GROUP BY state").fetchall()),
    }
    tally = dict(conn.execute("SELECT what, n FROM tally").fetchall())
    conn.close()
    assert tally == n == {"taken": 2, "read": 2, "failed": 2, "quotes": 4, "sentences": 6, "events": 3}


def test_an_opening_leaves_out_the_day_that_stands_before_it(writer: Writer) -> None:
    stamp = Stated("2031-05-04", "date 2031-05-04")
    writer.take(draft("date 2031-05-04 The envoy left.", "stamped.txt", published=stamp), AT)
    writer.take(draft("The envoy left. date 2031-05-04", "signed.txt", published=stamp), AT)
    openings = {row.file: row.opening for row in writer.reader.sources()}
    assert openings == {"stamped.txt": "The envoy left.", "signed.txt": "The envoy left. date 2031-05-04"}
