from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.reader import Reader
from storage.rows import StorageError
from storage.writer import Writer
from storywatch.model import (
    Change,
    DateRule,
    DateValue,
    Draft,
    Evidence,
    Findings,
    Name,
    Quote,
    Refusal,
    Sentence,
    Span,
    Speaker,
    Stated,
    Statement,
)
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

TABLES = ("sentence", "quote", "name", "expression", "happening")
INDEXES = ("body_search", "sentence_search", "quote_search")
shared = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    conn = sqlite3.connect(path)
    try:
        return conn.execute(sql).fetchall()
    finally:
        conn.close()


def assert_sound(path: Path) -> None:
    """Nothing points at what is not there, and the indexes say what the tables say."""
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(path, "PRAGMA foreign_key_check") == []
    conn = sqlite3.connect(path)
    for index in INDEXES:
        conn.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")  # noqa: S608  a constant
    conn.close()
    assert (
        rows(path, "SELECT 1 FROM statement WHERE id NOT IN (SELECT statement FROM quote WHERE statement)")
        == []
    )


# --- taking ---


def test_the_same_bytes_are_a_sighting(writer: Writer) -> None:
    first = writer.take(draft(), AT)
    again = writer.take(draft(file="copy.txt"), AT)
    assert (first.new, again.new) == (True, False)
    assert first.id == again.id
    (row,) = writer.reader.sources()
    assert (row.file, row.sightings, row.state, row.again) == ("talks.txt", 1, "taken", AT)
    writer.take(draft("Another.", "other.txt"), AT)
    assert [row.again for row in writer.reader.sources()] == [None, AT]


@shared
@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=30))
def test_taking_is_idempotent_by_hash(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("take") / "story.db"
    with Writer(path) as writer:
        news = [writer.take(draft(t, f"{n}.txt"), AT).new for n, t in enumerate(texts)]
        assert sum(news) == len(set(texts)) == writer.reader.counts().sources
        assert sum(r.sightings for r in writer.reader.sources()) == len(texts) - len(set(texts))
    assert_sound(path)


def test_a_source_keeps_everything_the_draft_says(writer: Writer) -> None:
    given_draft = draft(
        outlet=Stated("The Plain Gazette", "© The Plain Gazette"),
        title=Stated("Envoy leaves", "Envoy leaves"),
        byline=Stated("Ada Holt", "By Ada Holt"),
        published=Stated("2031-05-04", "Published 4 May 2031"),
    )
    source = writer.reader.source(writer.take(given_draft, AT).id)
    assert source is not None
    assert (source.text, source.sha256, source.encoding) == (TEXT, given_draft.sha256, "utf-8")
    assert (source.outlet, source.title, source.byline) == ("The Plain Gazette", "Envoy leaves", "Ada Holt")
    assert (source.published, source.published_basis) == (date(2031, 5, 4), "stated")
    assert (source.modified, source.received, source.words) == (date(2031, 5, 4), AT, len(TEXT.split()))


def test_a_wrong_stated_day_does_not_cost_the_article(writer: Writer) -> None:
    source = writer.reader.source(writer.take(draft(published=Stated("31 May", "31 May")), AT).id)
    assert source is not None
    assert (source.published, source.published_basis, source.published_evidence) == (None, None, None)


@shared
@given(st.text(), st.text())
def test_any_text_and_file_name_is_stored_without_moving_a_character(
    tmp_path_factory: pytest.TempPathFactory, text: str, file: str
) -> None:
    with Writer(tmp_path_factory.mktemp("any") / "story.db") as writer:
        taken = writer.take(Draft(file, "0" * 64, "utf-8", text), AT)
        source = writer.reader.source(taken.id)
        assert source is not None
        assert len(source.text) == len(text)
        assert all(a == b or b == "\ufffd" for a, b in zip(text, source.text, strict=True))
        assert len(source.file) == len(file)


# --- refusing ---


def test_a_refused_file_has_one_row_that_goes_when_the_file_is_taken(writer: Writer) -> None:
    first = writer.refuse(Refusal("talks.txt", "Nobody may read it.", "Allow reading."), AT)
    again = writer.refuse(Refusal("talks.txt", "Still nobody may.", "Allow reading."), AT)
    assert first == again
    (row,) = writer.reader.sources()
    assert (row.state, row.reason, row.remedy) == ("failed", "Still nobody may.", "Allow reading.")
    taken = writer.take(draft(), AT)
    assert [r.id for r in writer.reader.sources()] == [taken.id]
    assert writer.reader.counts().failed == 0


def test_a_refusal_by_hash_follows_its_bytes(writer: Writer) -> None:
    unread = writer.refuse(Refusal("a.bin", "Unreadable.", "Look."), AT)
    known = writer.refuse(Refusal("a.bin", "Not text.", "Save it as text.", "f" * 64), AT)
    moved = writer.refuse(Refusal("b.bin", "Not text.", "Save it as text.", "f" * 64), AT)
    assert unread == known == moved
    assert [r.file for r in writer.reader.sources()] == ["b.bin"]
    assert writer.reader.state_of("f" * 64) == "failed"
    taken = writer.take(Draft("b.bin", "f" * 64, "utf-16", "text after all"), AT)
    assert taken.new
    assert [r.state for r in writer.reader.sources()] == ["taken"]


def test_a_refusal_never_touches_a_source(writer: Writer) -> None:
    taken = writer.take(draft(), AT)
    assert writer.refuse(Refusal("talks.txt", "No.", "No.", draft().sha256), AT) == taken.id
    assert [r.state for r in writer.reader.sources()] == ["taken"]


# --- findings ---


def test_findings_come_back_as_they_went(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    assert writer.reader.findings(id_) == Findings("")
    writer.store_findings(id_, findings(id_))
    assert writer.reader.findings(id_) == findings(id_)
    assert writer.pending() == []
    assert writer.reader.outdated("r1") == 0
    assert writer.reader.outdated("r2") == 1
    assert writer.reader.counts().quotes == 2


RULES = st.recursive(
    st.builds(DateRule, st.sampled_from(["fixed", "weekday"]), value=st.text(max_size=5), n=st.integers()),
    lambda inner: st.builds(DateRule, st.just("span"), parts=st.tuples(inner, inner)),
    max_leaves=4,
)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@st.composite
def any_findings(draw: st.DrawFn) -> Findings:
    def place() -> Span:
        start = draw(st.integers(0, len(TEXT)))
        return Span(1, start, draw(st.integers(start, len(TEXT))))

    quote = st.builds(
        Quote,
        st.builds(place),
        st.sampled_from(["direct", "mixed", "indirect"]),
        st.none() | WORDS,
        st.none() | st.builds(place),
        st.none() | WORDS,
        st.floats(0, 1),
        st.integers(0, 9),
        st.none() | WORDS,
        st.none() | RULES,
    )
    return Findings(
        draw(WORDS),
        tuple(draw(st.lists(st.builds(Sentence, st.builds(place), WORDS, st.booleans()), max_size=4))),
        tuple(draw(st.lists(quote, max_size=4))),
        tuple(
            draw(
                st.lists(
                    st.builds(
                        Name,
                        WORDS,
                        st.sampled_from(["person", "organisation", "described"]),
                        st.lists(WORDS, max_size=2).map(tuple),
                        st.lists(WORDS, max_size=2).map(tuple),
                    ),
                    max_size=3,
                )
            )
        ),
    )


@shared
@given(first=any_findings(), second=any_findings())
def test_replaced_findings_leave_nothing_behind(
    tmp_path_factory: pytest.TempPathFactory, first: Findings, second: Findings
) -> None:
    path = tmp_path_factory.mktemp("found") / "story.db"
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.store_findings(id_, first)
        assert writer.reader.findings(id_) == first
        quotes = writer.reader.attributed(id_)
        writer.put_statements([Statement(1, None, "x", tuple(q.id for q in quotes), (id_,))])
        writer.store_findings(id_, second)
        assert writer.reader.findings(id_) == second
        assert writer.reader.counts().quotes == len(second.quotes)
        assert writer.reader.sentence_count() == len(second.sentences)
        assert writer.reader.statements() == []
    assert_sound(path)


@pytest.mark.parametrize(
    "wrong", [Span(1, 0, len(TEXT) + 1), Span(2, 0, 1), Span(1, 5, 4), Span(1, -1, 4)], ids=str
)
def test_a_finding_outside_its_text_is_turned_down_whole(writer: Writer, wrong: Span) -> None:
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    with pytest.raises(ValueError, match="does not lie"):
        writer.store_findings(id_, Findings("r2", sentences=(Sentence(wrong, ""),)))
    assert writer.reader.findings(id_) == findings(id_)


def test_findings_without_a_source_are_turned_down(writer: Writer) -> None:
    refused = writer.refuse(Refusal("a.bin", "Not text.", "", "f" * 64), AT)
    for id_ in (refused, 99):
        with pytest.raises(KeyError):
            writer.store_findings(id_, Findings("r1"))
        with pytest.raises(KeyError):
            writer.unreadable(id_, "no")


def test_an_unreadable_source_keeps_its_text(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    writer.unreadable(id_, "Reading it took too long.")
    source = writer.reader.source(id_)
    assert source is not None
    assert (source.state, source.reason, source.text) == ("failed", "Reading it took too long.", TEXT)
    assert not writer.take(draft(), AT).new
    writer.store_findings(id_, findings(id_))
    assert writer.reader.sources()[0].reason is None


# --- the day of an article ---


def test_the_readers_day_outlives_every_guess(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    assert writer.set_published(id_, date(2031, 5, 3), "inferred", "told like 2")
    assert writer.set_published(id_, date(2031, 5, 2), "reader")
    assert not writer.set_published(id_, date(2031, 5, 3), "inferred", "told like 2")
    assert not writer.set_published(id_, None, None)
    writer.store_findings(id_, findings(id_))
    assert writer.reader.sources()[0].published == date(2031, 5, 2)
    assert writer.set_published(id_, date(2031, 5, 1), "reader")
    assert writer.reader.sources()[0].published == date(2031, 5, 1)


def test_dates_follow_the_order_of_the_findings(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    tuesday = DateValue.day(date(2031, 5, 6))
    week = DateValue.week(date(2031, 5, 6))
    writer.put_dates(id_, [tuesday], [week, None])
    assert [d.value for d in writer.reader.resolved_dates(id_)] == [tuesday]
    assert [q.said_on for q in writer.reader.attributed(id_)] == [week, None]
    with pytest.raises(ValueError, match=r"zip\(\)"):
        writer.put_dates(id_, [], [None, None])
    assert [d.value for d in writer.reader.resolved_dates(id_)] == [tuesday]


# --- speakers, statements, events ---


def test_speakers_name_their_quotes_across_the_story(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    said, reported = (q.id for q in writer.reader.attributed(id_))
    envoy = Speaker(1, "Mara Ilse Veldt", "person", ("Veldt",), ("the envoy",))
    writer.put_speakers([envoy], {said: 1, reported: None})
    assert writer.reader.speakers() == [envoy]
    assert [q.speaker for q in writer.reader.attributed(id_)] == ["Mara Ilse Veldt", "the ministry"]
    writer.put_speakers([], {}, gone=[1])
    assert [q.speaker for q in writer.reader.attributed(id_)] == ["Mara Veldt", "the ministry"]


def test_a_statement_counts_the_sources_that_carry_it(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + extra, f"{extra}.txt"), AT).id for extra in "ab"]
    for id_ in ids:
        writer.store_findings(id_, findings(id_))
    said = [q.id for id_ in ids for q in writer.reader.attributed(id_) if q.quote.kind == "direct"]
    writer.put_statements([Statement(7, "Mara Veldt", "We shall not sign", (*said, 999), tuple(ids))])
    rows = [q for q in writer.reader.quotes() if q.kind == "direct"]
    assert [(q.source, q.statement, q.sources) for q in rows] == [(ids[0], 7, 2)]
    assert writer.reader.statements() == [
        Statement(7, "Mara Veldt", "We shall not sign", tuple(said), tuple(ids))
    ]
    writer.store_findings(ids[0], findings(ids[0]))
    assert [(q.source, q.statement, q.sources) for q in writer.reader.quotes() if q.kind == "direct"] == [
        (ids[1], 7, 1),
        (ids[0], None, 1),
    ]
    writer.put_statements([Statement(8, None, "other", (said[1],), (ids[1],))])
    assert [s.id for s in writer.reader.statements()] == [8]
    writer.put_statements([], gone=[8])
    assert writer.reader.statements() == []


def test_events_come_back_whole_and_by_day(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + extra, f"{extra}.txt"), AT).id for extra in "ab"]
    one, undated = writer.put_events([event(*ids), event(ids[1], day=None)])
    assert writer.reader.events() == [event(*ids, id_=one), event(ids[1], id_=undated, day=None)]
    assert writer.reader.undated_events() == [event(ids[1], id_=undated, day=None)]
    day = date(2031, 5, 6)
    assert [e.id for e in writer.reader.events(day, day)] == [one]
    assert writer.reader.events(date(2031, 5, 7)) == []
    assert writer.reader.events(None, date(2031, 5, 5)) == []
    first, last = writer.reader.timeline()
    assert (first.sources, first.sentence, first.precision, first.source) == (2, FIRST, "day", ids[0])
    assert (last.date, last.precision) == (None, "unknown")
    assert writer.put_events([event(ids[1], id_=one)], gone=[undated]) == [one]
    assert writer.reader.events() == [event(ids[1], id_=one)]
    assert writer.reader.counts().events == 1


def test_an_event_that_nobody_tells_is_turned_down(writer: Writer) -> None:
    with pytest.raises(ValueError, match="no mention"):
        writer.put_events([event()])


# --- questions ---


def test_the_same_wording_is_the_same_question(writer: Writer) -> None:
    id_ = writer.put_question("New  sanctions?", ["measures"], None, "suggestion", AT)
    due = date(2031, 6, 1)
    assert writer.put_question("new sanctions?", ["pact"], due, "reader", AT) == id_
    assert writer.put_question("New sanctions?", [], None, "suggestion", AT) == id_
    (row,) = writer.reader.questions()
    assert (row.question, row.terms, row.due, row.set_by) == ("new sanctions?", ("pact",), due, "reader")
    writer.set_question_status(id_, "leaning yes", "the ministry said so", AT)
    writer.retire_question(id_)
    assert writer.put_question("New sanctions?", [], None, "suggestion", AT) == id_
    assert writer.reader.questions() == []
    assert writer.put_question("NEW SANCTIONS?", [], None, "reader", AT) == id_
    (question,) = writer.reader.story().questions
    assert question.status == "leaning yes"
    assert question.history == (
        Change(AT, "open", "suggested"),
        Change(AT, "leaning yes", "the ministry said so"),
    )


def test_what_the_reader_says_of_evidence_survives_a_new_reading(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    question = writer.put_question("sanctions", [], None, "reader", AT)
    writer.put_evidence(question, id_, [evidence(id_), evidence(id_, FIRST)])
    writer.confirm_evidence(question, evidence(id_).span, "for")
    writer.drop_evidence(question, span(id_, FIRST))
    writer.store_findings(id_, findings(id_, "r2"))
    writer.put_evidence(
        question, id_, [evidence(id_), evidence(id_, "said new sanctions"), evidence(id_, FIRST)]
    )
    (row,) = writer.reader.evidence(question)
    assert (row.text, row.direction, row.confirmed, row.speaker) == (SECOND, "for", True, "the ministry")
    writer.put_evidence(question, id_, [])
    assert len(writer.reader.evidence(question)) == 1


def test_the_readers_own_evidence_needs_no_suggestion(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    question = writer.put_question("sanctions", [], None, "reader", AT)
    writer.confirm_evidence(question, span(id_, FIRST), "against")
    assert [(e.direction, e.confirmed) for e in writer.reader.evidence(question)] == [("against", True)]
    with pytest.raises(ValueError, match="does not lie"):
        writer.confirm_evidence(question, Span(id_, 0, len(TEXT) + 1), "for")
    with pytest.raises(ValueError, match="another source"):
        writer.put_evidence(question, id_ + 1, [evidence(id_)])


def test_newest_evidence_is_by_publication_day(writer: Writer) -> None:
    ids = [writer.take(draft(TEXT + extra, f"{extra}.txt"), AT).id for extra in "ab"]
    question = writer.put_question("sanctions", [], None, "reader", AT)
    for id_ in ids:
        writer.put_evidence(question, id_, [evidence(id_), Evidence(span(id_, FIRST), "for")])
    writer.set_published(ids[1], date(2031, 4, 1), "stated")
    assert [e.source for e in writer.reader.evidence(question)] == [ids[0], ids[0], ids[1], ids[1]]
    (row,) = writer.reader.questions()
    assert (row.for_, row.against, row.uncertain, row.context) == (2, 0, 2, 0)
    assert row.newest is not None
    assert (row.newest.source, row.newest.text) == (ids[0], FIRST)


# --- transactions ---


def test_together_is_all_or_nothing(writer: Writer, path: Path) -> None:
    def fail_halfway() -> None:
        with writer.together():
            writer.take(draft(), AT)
            writer.put_setting("k", "v")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert writer.reader.sources() == []
    with writer.together():
        id_ = writer.take(draft(), AT).id
        with pytest.raises(ValueError, match="no mention"):
            writer.put_events([event(id_), event()])
        writer.put_setting("k", "v")
    with Reader(path) as reader:
        assert (len(reader.sources()), reader.events(), reader.setting("k")) == (1, [], "v")


def test_a_held_file_is_said_so_and_can_be_tried_again(writer: Writer, path: Path) -> None:
    writer._opened.all("PRAGMA busy_timeout=10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match=r"story\.db is held by another program") as caught:
        writer.take(draft(), AT)
    assert caught.value.transient
    other.execute("ROLLBACK")
    other.close()
    assert writer.take(draft(), AT).new


def test_the_writing_connection_is_safe_against_power_cuts(writer: Writer) -> None:
    pragmas = {
        p: writer._opened.all(f"PRAGMA {p}")[0][0] for p in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_settings_are_kept(writer: Writer) -> None:
    assert writer.setting("seen") is None
    writer.put_setting("seen", "1")
    writer.put_setting("seen", "2")
    assert writer.setting("seen") == "2"


def test_quotes_are_the_very_slices(writer: Writer) -> None:
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    assert [q.text for q in writer.reader.quotes()] == [QUOTE, SECOND]
