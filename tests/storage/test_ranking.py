"""The orders of the quotes pane: what moves them, and that no order is sorted anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import panes
from storage.writer import Writer
from storywatch.model import DateValue, Findings, Quote, Span, Speaker, Standing, Statement
from storywatch.story.importance import score
from tests.storage.articles import AT, QUOTE, SECOND, TEXT, draft, evidence, span


def taken(writer: Writer, name: str, *, words: str = QUOTE, speaker: int | None = 1) -> int:
    """One more source with one quote; its number in the story is that of the quote."""
    source = writer.take(draft(TEXT + name, f"{name}.txt"), AT).id
    quote = Quote(span(source, words), "direct", "Mara Veldt", None, "said", 0.9, 1)
    writer.store_findings(source, Findings("r", quotes=(quote,)))
    writer.put_speakers(
        [Speaker(1, "Mara Veldt", "person"), Speaker(2, "Tobin Arle", "person")], {source: speaker}
    )
    writer.put_dates(source, [], [None])
    writer.put_places(source, [0])
    return source


def ranked(writer: Writer, *sources: int) -> None:
    for source in sources:
        writer.rank(source, score)


def rank_of(writer: Writer) -> dict[int, Standing | None]:
    return {row.id: row.standing for row in writer.reader.quotes()}


def test_what_matters_most_comes_first_and_says_why(writer: Writer) -> None:
    plain, second, watched = (taken(writer, name, speaker=None) for name in "abc")
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, watched, [evidence(watched, QUOTE)])
    ranked(writer, plain, second, watched)
    rows = writer.reader.quotes()
    assert [row.source for row in rows] == [watched, second, plain]
    assert rows[0].bears == "Do they sign?"
    assert rows[0].standing is not None
    assert rows[0].standing.bears
    assert rows[1].bears is None
    writer.retire_question(question)
    ranked(writer, *writer.bearing(question))
    assert [row.source for row in writer.reader.quotes()] == [watched, second, plain]
    assert writer.reader.quotes()[0].bears is None


def test_a_speaker_heard_again_lifts_what_was_said_before(writer: Writer) -> None:
    first = taken(writer, "a")
    other = taken(writer, "b", speaker=2)
    ranked(writer, first, other)
    assert [row.source for row in writer.reader.quotes()] == [other, first]
    again = taken(writer, "c", words=SECOND)
    ranked(writer, again)
    assert [row.source for row in writer.reader.quotes()] == [again, first, other]
    assert [row.standing.heard for row in writer.reader.quotes() if row.standing] == [2, 2, 1]


def test_a_statement_carried_once_more_is_ranked_anew(writer: Writer) -> None:
    first, other = taken(writer, "a"), taken(writer, "b", speaker=2)
    again = taken(writer, "c")
    writer.put_statements([Statement(1, "Mara Veldt", QUOTE, (first, again), (first, again))])
    ranked(writer, other, again)
    rows = writer.reader.quotes()
    assert [row.source for row in rows] == [first, other]
    assert rows[0].standing is not None
    assert (rows[0].standing.carried, rows[0].standing.heard) == (2, 2)


def test_the_newest_order_goes_by_the_day_it_was_said(writer: Writer) -> None:
    one, two, three = (taken(writer, name) for name in "abc")
    writer.put_dates(two, [], [DateValue.parse("2031-05-06")])
    writer.put_dates(one, [], [DateValue.parse("2031-05-05")])
    assert [row.source for row in writer.reader.quotes(order="newest")] == [two, one, three]


def test_the_order_by_speaker_begins_with_who_is_heard_most_and_ends_with_nobody(writer: Writer) -> None:
    nobody = taken(writer, "a", speaker=None)
    arle = taken(writer, "b", speaker=2)
    veldts = [taken(writer, name) for name in "cd"]
    ranked(writer, nobody, arle, *veldts)
    rows = writer.reader.quotes(order="speaker")
    assert [row.source for row in rows] == [*reversed(veldts), arle, nobody]
    assert [row.source for row in writer.reader.quotes(3, "speaker")] == [*reversed(veldts), arle]


@pytest.mark.parametrize("order", ["importance", "newest", "speaker"])
def test_no_order_is_sorted_when_it_is_asked_for(writer: Writer, path: Path, order: str) -> None:
    for sql in panes._QUOTES[order]:  # type: ignore[index]  # the parameter is one of its keys
        plan = writer.reader._db.all(f"EXPLAIN QUERY PLAN {sql}", (10,))
        assert not [step for *_, step in plan if "TEMP B-TREE" in step], plan


def test_ranks_need_a_place_for_each_quote(writer: Writer) -> None:
    source = taken(writer, "a")
    with pytest.raises(ValueError):
        writer.put_places(source, [])


def test_a_quote_at_the_very_end_of_its_evidence_bears(writer: Writer) -> None:
    source = taken(writer, "a")
    start = TEXT.index(QUOTE)
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, source, [evidence(source)])
    ranked(writer, source)
    [row] = writer.reader.quotes()
    assert row.bears is None
    assert Span(source, start, start + len(QUOTE)).within(TEXT) == QUOTE
