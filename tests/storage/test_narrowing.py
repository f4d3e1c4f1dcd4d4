"""The panes narrowed: each facet in each pane, words beyond what is loaded, and whatever is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.narrowing import found
from storage.rows import Facet
from storage.writer import Writer
from storywatch.model import DateValue, Findings, Quote, Speaker, Stated
from tests.storage.articles import AT, QUOTE, SECOND, TEXT, draft, event, evidence, span


@pytest.fixture
def story(writer: Writer) -> Writer:
    """Two articles of two days: Mara Veldt speaks in the first, Tobin Arle in the second."""
    for number, (name, day, words) in enumerate(
        [("first", "2031-05-04", QUOTE), ("second", "2031-05-06", SECOND)], 1
    ):
        source = writer.take(
            draft(
                TEXT + name,
                f"{name}.txt",
                outlet=Stated(f"The {name} Gazette", "x"),
                published=Stated(day, "x"),
            ),
            AT,
        ).id
        kind = "direct" if number == 1 else "indirect"
        quote = Quote(span(source, words), kind, "x", None, "said", 0.9, 1)  # type: ignore[arg-type]
        writer.store_findings(source, Findings("r", quotes=(quote,)))
        speaker = Speaker(number, ("Mara Veldt", "Tobin Arle")[number - 1], "person")
        writer.put_speakers([speaker], {source: number})
        writer.put_dates(source, [], [None])
        writer.put_question(f"question {number}", [], None, "reader", AT)
        writer.put_evidence(number, source, [evidence(source, words)])
        writer.put_events([event(source, day=date.fromisoformat(day))])
        writer.rank(source, lambda _: 0)
    writer.put_events([event(1, day=None)])
    return writer


FACETS = [
    Facet("source", 1),
    Facet("speaker", 1),
    Facet("question", 1),
    Facet("day", "2031-05-04"),
    Facet("kind", "direct"),
]


@pytest.mark.parametrize("facet", FACETS, ids=lambda facet: facet.what)
def test_each_facet_narrows_each_pane(story: Writer, facet: Facet) -> None:
    reader = story.reader
    assert [row.id for row in reader.sources(within=[facet])] == [1]
    assert [row.source for row in reader.quotes(within=[facet])] == [1]
    if facet.what == "kind":
        assert len(reader.questions([facet])) == 2
        assert len(reader.timeline(within=[facet])) == 3
        return
    assert [row.id for row in reader.questions([facet])] == [1]
    dated = [row for row in reader.timeline(within=[facet]) if row.date is not None]
    if facet.what in ("source", "day"):
        assert [row.date for row in dated] == [DateValue.day(date(2031, 5, 4))]
    assert all(row.source == 1 for row in dated)


def test_facets_go_together_and_may_leave_nothing(story: Writer) -> None:
    reader = story.reader
    both = [Facet("speaker", 1), Facet("day", "2031-05-04")]
    assert [row.source for row in reader.quotes(within=both)] == [1]
    none = [Facet("speaker", 1), Facet("day", "2031-05-06")]
    assert reader.quotes(within=none) == reader.timeline(within=none) == []


@pytest.mark.parametrize("order", ["importance", "newest", "speaker"])
def test_a_narrowed_pane_keeps_its_order(story: Writer, order: str) -> None:
    every = story.reader.quotes(order=order)  # type: ignore[arg-type]  # the parameter is one of them
    assert story.reader.quotes(order=order, words="veldt") == [  # type: ignore[arg-type]  # as above
        row for row in every if row.speaker == "Mara Veldt"
    ]


def test_words_are_looked_for_where_a_row_shows_them(story: Writer) -> None:
    reader = story.reader
    assert [row.source for row in reader.quotes(words="sanct")] == [2]
    assert [row.source for row in reader.quotes(words="arle SANCTIONS")] == [2]
    assert [row.source for row in reader.quotes(words="first sign")] == [1]
    assert reader.quotes(words="arle tuesday") == []
    assert [row.id for row in reader.sources(words="second gaz")] == [2]
    assert [row.id for row in reader.questions(words="question 2")] == [2]
    assert len(reader.timeline(words="envoy")) == 3
    assert reader.timeline(words="100%") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_no_words_make_it_fail(story: Writer, words: str) -> None:
    reader = story.reader
    for ask in (reader.sources, reader.quotes, reader.questions, reader.timeline):
        ask(words=words)
    reader.quotes(within=[Facet("day", words), Facet("kind", words)])


def test_the_undated_stay_last(story: Writer) -> None:
    dates = [row.date is None for row in story.reader.timeline(within=[Facet("source", 1)])]
    assert dates == [False, True]


def test_who_speaks_is_listed(story: Writer) -> None:
    assert [(row.name, row.heard) for row in story.reader.voices()] == [("Mara Veldt", 1), ("Tobin Arle", 1)]
    assert [row.name for row in story.reader.voices(1)] == ["Mara Veldt"]


@pytest.mark.parametrize("facet", FACETS[:3], ids=lambda facet: facet.what)
@pytest.mark.parametrize("pane", ["sources", "quotes", "timeline"])
def test_what_is_found_follows_an_index(story: Writer, pane: str, facet: Facet) -> None:
    sql, args = found(pane, [facet])  # type: ignore[arg-type]  # the parameter is one of them
    plan = [row[3] for row in story.reader._db.all(f"EXPLAIN QUERY PLAN {sql}", args)]
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and "USING" not in step and "q" not in step]
