"""What the reader says of quotes, names and events, as storage keeps it: anchored, moved, in the journal."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import marks, schema
from storage.reader import Reader
from storage.writer import Writer
from storywatch.model import Anchor, DateValue, Findings, Quote, Ruling, Span
from tests.storage.articles import AT, FIRST, QUOTE, SECOND, TEXT, draft, event, findings, span


def quotes(source: int, *spans: tuple[int, int]) -> Findings:
    made = (
        Quote(Span(source, a, b), "direct", f"S{a}", None, None, 0.5, n) for n, (a, b) in enumerate(spans)
    )
    return Findings("r", quotes=tuple(made))


def shown(writer: Writer, source: int) -> dict[tuple[int, int], tuple[str | None, bool]]:
    rows = writer._db.execute(
        'SELECT start, "end", speaker, dropped FROM quote WHERE source = ?', [source]
    ).fetchall()
    return {(a, b): (speaker, bool(dropped)) for a, b, speaker, dropped in rows}


@pytest.mark.parametrize(
    ("later", "where"),
    [
        ([(10, 30)], (10, 30)),  # the same
        ([(12, 32)], (12, 32)),  # most of it
        ([(9, 31), (31, 40)], (9, 31)),
        ([(0, 45), (22, 30)], None),  # the sentence around it, and less than half of it
        ([(30, 50)], None),
    ],
)
def test_a_ruling_finds_the_quote_of_a_later_reading(writer, later, where) -> None:
    text = "".join(chr(0x4E00 + n) for n in range(60))
    id_ = writer.take(draft(text), AT).id
    writer.store_findings(id_, quotes(id_, (10, 30)))
    writer.corrections.name_speaker(1, "Ines Haan")
    for _ in range(2):
        writer.store_findings(id_, quotes(id_, *later))
        named = [place for place, (speaker, _) in shown(writer, id_).items() if speaker == "Ines Haan"]
        assert named == ([where] if where else [])
    writer.store_findings(id_, quotes(id_, (10, 30)))
    assert shown(writer, id_)[10, 30][0] == "Ines Haan"


def test_the_same_words_elsewhere_are_told_apart_by_the_nearest_place(writer) -> None:
    text = "“No,” he said. “No,” she said. “No,” they said.\n"
    places = [(n, n + 5) for n in range(len(text)) if text.startswith("“No,”", n)]
    id_ = writer.take(draft(text), AT).id
    writer.store_findings(id_, quotes(id_, *places))
    writer.corrections.drop_quote(2, dropped=True)
    writer.store_findings(id_, quotes(id_, *places))
    assert [gone for _, gone in shown(writer, id_).values()] == [False, True, False]
    new = writer.take(draft("It rained. " + text, "later.txt"), AT, id_).id
    writer.store_findings(new, quotes(new, *((a + 11, b + 11) for a, b in places)))
    assert writer.retract(id_) == new
    assert [gone for _, gone in shown(writer, new).values()].count(True) == 1


SPANS = st.lists(st.tuples(st.integers(0, 38), st.integers(1, 12)), max_size=6, unique=True)


@given(SPANS, SPANS, st.data())
def test_no_reading_makes_two_of_one_ruling_or_loses_what_reading_found(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[int, int]],
    second: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    before, after = ([(a, a + n) for a, n in told] for told in (first, second))
    with Writer(tmp_path_factory.mktemp("story") / "story.db") as writer:
        id_ = writer.take(draft("ab cd " * 9), AT).id
        writer.store_findings(id_, quotes(id_, *before))
        ruled = data.draw(st.sets(st.integers(1, len(before)))) if before else set()
        for number in sorted(ruled):
            writer.corrections.name_speaker(number, None)
        writer.store_findings(id_, quotes(id_, *after))
        unnamed = [place for place, (speaker, _) in shown(writer, id_).items() if speaker is None]
        assert len(unnamed) <= len(ruled)
        for number, *_ in writer._db.execute("SELECT id FROM quote WHERE found IS NOT NULL").fetchall():
            writer.corrections.forget_quote(number)
        assert {place: speaker for place, (speaker, _) in shown(writer, id_).items()} == {
            (a, b): f"S{a}" for a, b in after
        }


def test_names_are_joined_turned_round_and_parted(writer) -> None:
    join = writer.corrections.join_names
    join("Veldt-Haan", "Mara Veldt")
    join("M. V.", "Mara Veldt")
    join("Mara Veldt", "Veldt-Haan")
    same = writer.corrections.same_names()
    assert same == {"M. V.": "Mara Veldt", "Mara Veldt": "Veldt-Haan"}
    join("M. V.", "M. V.")
    assert writer.corrections.same_names() == same
    assert not writer.corrections.part_names(["Tomas Orel"])
    assert writer.corrections.part_names(["Veldt-Haan"])
    assert writer.corrections.same_names() == {"M. V.": "Mara Veldt"}


RULING = Ruling(
    "a1", dated=True, date=DateValue.parse("2031-05"), title="Talks", status="claimed", pinned=True
)


def test_a_lost_database_gets_rulings_back(path: Path) -> None:
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.store_findings(id_, findings(id_))
        writer.corrections.name_speaker(1, "Ines Haan")
        writer.corrections.drop_quote(2, dropped=True)
        writer.corrections.join_names("Veldt", "Ines Haan")
        writer.entries.put(replace(RULING, tellings=(Anchor(span(id_, FIRST), "Envoy leaves talks"),)))
        writer.entries.put(Ruling("b2", own=True, title="Own"))
        writer.entries.put(Ruling("c3", own=True, title="Gone"))
        writer.entries.forget("c3")
        told = (writer.entries.load(), writer.corrections.same_names())
        question = writer.put_question("sanctions", (), None, "reader", AT)
        writer.set_question_status(question, "moot", "both left", AT, span(id_, SECOND))
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    with Writer(path) as writer:
        writer.take(draft("Another text came first.\n", "first.txt"), AT)
        id_ = writer.take(draft(), AT).id
        forgotten = writer.forgotten()
        assert writer.restore(forgotten) == len(forgotten)
        writer.store_findings(id_, findings(id_))
        rows = {q.text: (q.speaker, q.set_by_reader) for q in writer.reader.quotes()}
        assert rows == {QUOTE: ("Ines Haan", True)}
        anchors = writer.entries.load()[0].tellings
        assert [(a.span, a.text) for a in anchors] == [(span(id_, FIRST), FIRST)]
        assert writer.entries.load() == [replace(told[0][0], tellings=anchors), told[0][1]]
        assert writer.corrections.same_names() == told[1]
        step = writer.reader.question(1).history[-1]
        assert step.span.within(TEXT) == SECOND


def test_a_journal_edited_by_hand_does_what_it_can(writer) -> None:
    writer.take(draft(), AT)
    sha = draft().sha256
    lines = [
        {"did": "quote", "sha256": sha, "start": 0, "text": "no such words", "named": True},
        {"did": "quote", "sha256": sha, "start": "x", "text": QUOTE, "named": 1, "dropped": "yes"},
        {"did": "event", "key": "a", "tellings": "nonsense"},
        {"did": "event", "key": "a", "tellings": [1, {"sha256": sha}], "date": "2031"},
        {"did": "event", "key": 7, "own": True},
        {"did": "event", "key": "b", "own": True, "title": "Kept", "status": "nonsense", "date": None},
        {"did": "event forgotten"},
        {"did": "same", "name": "Veldt"},
        {"did": "parted", "name": "Veldt"},
        {"did": "status", "question": "none"},
    ]
    forgotten = [marks.Mark(n, line.pop("did"), line) for n, line in enumerate(lines, 1)]
    writer.restore(forgotten)
    assert [r.title for r in writer.entries.load()] == ["Kept"]
    assert writer.corrections.same_names() == {}


def test_a_telling_belongs_to_the_last_ruling_that_claims_it(writer) -> None:
    id_ = writer.take(draft(), AT).id
    anchor = Anchor(span(id_, FIRST), "Envoy leaves talks")
    writer.entries.put(Ruling("a", tellings=(anchor,)))
    writer.entries.put(Ruling("b", tellings=(anchor,)))
    assert {r.key: len(r.tellings) for r in writer.entries.load()} == {"a": 0, "b": 1}
    with pytest.raises(ValueError, match="does not lie"):
        writer.entries.put(Ruling("c", tellings=(Anchor(Span(id_, 0, 10_000), "x"),)))
    assert len(writer.entries.load()) == 2


def test_events_of_an_earlier_file_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("PRAGMA foreign_keys=ON")
    schema.migrate(conn, schema.STEPS[:3])
    conn.execute(
        "INSERT INTO source (file, sha256, encoding, received, state) VALUES ('a', 'b', 'utf-8', ?, 'read')",
        (AT,),
    )
    conn.execute("INSERT INTO body (source, text) VALUES (1, ?)", (TEXT,))
    for number in (4, 9):
        conn.execute(
            "INSERT INTO event"
            " VALUES (?, '2031-05-06', '2031-05-06', 't', 'happened', 2, 1, 1, 1, 0, 5, 'Ostra')",
            (number,),
        )
        conn.execute(
            "INSERT INTO mention VALUES (?, 0, 1, 0, 5, 'happened', NULL, 't', '[]', '[]', 0.8, 0)", (number,)
        )
    conn.execute("DELETE FROM event WHERE id = 9")
    conn.close()
    with Writer(path) as writer:
        (old,) = writer.reader.events()
        assert (old.id, old.title, [m.stated for m in old.mentions], old.ruling) == (4, "t", [False], None)
        assert writer.reader.counts().events == 1
        assert writer.put_events([event(1)]) == [10]
        writer.put_events([], [4])
        assert writer._db.execute("SELECT count(*) FROM mention WHERE event = 4").fetchone() == (0,)
        assert writer._db.execute("PRAGMA foreign_key_check").fetchall() == []
    with Reader(path) as reader:
        assert reader.counts().events == 1
