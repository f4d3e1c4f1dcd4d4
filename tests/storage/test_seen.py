"""What the reader has seen stays seen, whatever is found anew."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from storage import schema
from storage.rows import Since, Unseen
from storage.writer import Writer
from storywatch.model import PASSING, Findings, Quote, Span, Statement
from tests.storage.articles import AT, FIRST, QUOTE, SECOND, TEXT, draft, event, evidence, findings, span


@pytest.fixture
def source(writer: Writer) -> int:
    taken = writer.take(draft(), AT).id
    writer.store_findings(taken, findings(taken))
    return taken


def unread(writer: Writer) -> dict[str, list[int]]:
    reader = writer.reader
    return {
        "source": [row.id for row in reader.sources() if not row.seen],
        "quote": sorted(row.id for row in reader.quotes() if not row.seen),
        "event": [row.id for row in reader.timeline() if not row.seen],
        "evidence": [id_ for row in reader.questions() for id_ in row.unseen],
    }


def test_everything_is_new_until_it_is_seen_and_can_be_made_new_again(writer: Writer, source: int) -> None:
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, source, [evidence(source)])
    made = writer.put_events([event(source, day=date(2031, 5, 6))])
    new = unread(writer)
    assert {what: len(ids) for what, ids in new.items()} == {
        "source": 1,
        "quote": 2,
        "event": 1,
        "evidence": 1,
    }
    assert new["event"] == made
    assert writer.reader.unseen() == Unseen(1, 2, 1, 1)
    for what in ("source", "quote", "event", "evidence"):
        writer.see(what, new[what])
    assert not any(unread(writer).values())
    assert writer.reader.unseen() == Unseen()
    writer.see("quote", new["quote"][:1], seen_now=False)
    assert unread(writer)["quote"] == new["quote"][:1]


def test_quotes_are_carried_over_a_reading_by_their_place(writer: Writer, source: int) -> None:
    first, second = unread(writer)["quote"]
    writer.see("quote", [first])
    found = findings(source, "r2")
    shifted = replace(found.quotes[0], span=span(source, QUOTE[1:-2]))
    writer.store_findings(source, replace(found, quotes=(shifted, found.quotes[1])))
    rows = {row.text: row.seen for row in writer.reader.quotes()}
    assert rows == {QUOTE[1:-2]: True, SECOND: False}
    assert not {first, second} & {row.id for row in writer.reader.quotes()}


def test_evidence_is_carried_over_a_reading_by_its_place(writer: Writer, source: int) -> None:
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, source, [evidence(source)])
    writer.see("evidence", writer.reader.questions()[0].unseen)
    writer.put_evidence(question, source, [evidence(source), evidence(source, FIRST)])
    assert {row.text: row.seen for row in writer.reader.evidence(question)} == {SECOND: True, FIRST: False}
    writer.see_question(question)
    assert all(row.seen for row in writer.reader.evidence(question))


def test_a_statement_seen_in_one_paper_is_seen_in_every_one(writer: Writer, source: int) -> None:
    seen = unread(writer)["quote"][0]
    writer.see("quote", [seen])
    later = writer.take(draft(TEXT + "More.", "later.txt"), AT).id
    writer.store_findings(
        later, Findings("r", quotes=(Quote(span(later, QUOTE), "direct", None, None, None, 0.9, 1),))
    )
    again = max(row.id for row in writer.reader.quotes())
    writer.put_statements([Statement(1, None, QUOTE, (seen, again), (source, later))])
    writer.rank(later, lambda _: 0)
    rows = writer.reader._db.all("SELECT seen FROM quote WHERE statement = 1")
    assert rows == [(1,), (1,)]
    writer.see("quote", [again], seen_now=False)
    assert writer.reader._db.all("SELECT seen FROM quote WHERE statement = 1") == [(0,), (0,)]


def test_an_event_is_new_again_when_it_moves_and_only_then(writer: Writer, source: int) -> None:
    [made] = writer.put_events([event(source, day=date(2031, 5, 6))])
    writer.see("event", [made])
    [known] = writer.reader.events()
    writer.put_events([replace(known, title="Envoy leaves", importance=3)])
    assert unread(writer)["event"] == []
    writer.put_events([replace(known, status="cancelled")])
    assert unread(writer)["event"] == [made]
    assert writer.reader.timeline()[0].history == (known.mentions[0].status,)


def test_a_mention_in_passing_is_no_step_of_an_events_history(writer: Writer, source: int) -> None:
    planned = replace(event(source, day=date(2031, 5, 6)), status="scheduled")
    [telling] = planned.mentions
    told = (
        replace(telling, status="scheduled"),
        replace(telling, span=Span(source, 1, 2), status="happened", weight=0.1),
    )
    writer.put_events([replace(planned, mentions=told)])
    assert writer.reader.timeline()[0].history == ("scheduled",)


def test_an_event_told_where_a_seen_one_was_told_is_seen(writer: Writer, source: int) -> None:
    [old] = writer.put_events([event(source, day=date(2031, 5, 6))])
    writer.see("event", [old])
    [new] = writer.put_events([event(source, day=date(2031, 5, 7))], gone=[old])
    assert new != old
    assert unread(writer)["event"] == []


def test_an_event_spoken_of_where_a_seen_one_was_told_is_new(writer: Writer, source: int) -> None:
    [old] = writer.put_events([event(source, day=date(2031, 5, 6))])
    writer.see("event", [old])
    other = event(source, day=date(2031, 5, 9))
    [telling] = other.mentions
    elsewhere, passing = replace(telling, span=Span(source, 1, 2)), replace(telling, weight=PASSING)
    [new] = writer.put_events([replace(other, mentions=(elsewhere, passing))], gone=[old])
    assert unread(writer)["event"] == [new]
    assert sorted(row.passing for row in writer.reader.tellings(new)) == [False, True]


def test_a_story_built_anew_is_seen_with_all_that_is_found_in_it(writer: Writer) -> None:
    known = writer.take(draft(), AT, known_before=True).id
    writer.store_findings(known, findings(known))
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, known, [evidence(known)])
    writer.put_events([event(known, day=date(2031, 5, 6))])
    assert not any(unread(writer).values())
    fresh = writer.take(draft(TEXT + "More.", "later.txt"), AT).id
    assert unread(writer)["source"] == [fresh]


def test_the_very_words_of_an_older_version_are_not_new(writer: Writer, source: int) -> None:
    writer.see("quote", unread(writer)["quote"])
    later = writer.take(draft(TEXT + "More.", "talks.txt"), AT, source).id
    found = findings(later)
    writer.store_findings(
        later,
        replace(
            found,
            quotes=(*found.quotes, Quote(span(later, "Tuesday"), "mixed", None, None, None, 0.9, 3)),
        ),
    )
    writer.retract(source)
    assert {row.text: row.seen for row in writer.reader.quotes()} == {
        QUOTE: True,
        SECOND: True,
        "Tuesday": False,
    }


def test_since_you_left_counts_what_came_after_and_was_not_seen(writer: Writer, source: int) -> None:
    assert writer.reader.left() is None
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, source, [evidence(source)])
    writer.leave()
    left = writer.reader.left()
    assert left is not None
    assert writer.reader.since(left) == Since()
    later = writer.take(draft(TEXT + "More.", "later.txt"), AT).id
    writer.store_findings(later, findings(later))
    writer.put_evidence(question, later, [evidence(later), evidence(later, FIRST)])
    writer.put_events([event(later, day=date(2031, 5, 6))])
    assert writer.reader.since(left) == Since(1, 2, 1, 1)
    writer.see("source", [later])
    assert writer.reader.since(left) == Since(0, 2, 1, 1)
    assert writer.reader.since("{") == writer.reader.since('{"source": null}') == Since()


def test_what_an_older_storywatch_held_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    conn = sqlite3.connect(path, isolation_level=None)
    schema.migrate(conn, schema.STEPS[:3])
    conn.execute(
        "INSERT INTO source (file, encoding, received, state, published) VALUES"
        " ('a', 'utf-8', '2031-05-04T08:00:00Z', 'read', '2031-05-03')"
    )
    conn.execute(
        'INSERT INTO quote (source, start, "end", text, kind, confidence, utterance)'
        " VALUES (1, 0, 1, 'x', 'direct', 1.0, 1)"
    )
    conn.close()
    with Writer(path) as writer:
        assert writer.reader.unseen() == Unseen()
        assert writer.reader._db.all("SELECT day FROM quote") == [("2031-05-03",)]
