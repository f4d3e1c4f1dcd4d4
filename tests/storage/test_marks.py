"""What only the reader can say is kept beside the database, and comes back where that is lost."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import marks
from storage.reader import Reader
from storage.writer import Writer
from tests.storage.articles import AT, FIRST, SECOND, TEXT, draft, evidence, findings, span

LATER = "2031-05-05T08:00:00Z"


def say_everything(writer: Writer) -> None:
    """One of each thing that a reader can set."""
    id_ = writer.take(draft(), AT).id
    writer.store_findings(id_, findings(id_))
    question = writer.put_question("New  sanctions?", ("ban",), date(2031, 6, 1), "reader", AT)
    writer.put_evidence(question, id_, [evidence(id_)])
    writer.set_question_status(question, "leaning yes", "the ministry weighs them", LATER)
    writer.confirm_evidence(question, span(id_, SECOND), "for")
    writer.drop_evidence(question, span(id_, FIRST))
    writer.set_outlet(id_, "The  Ostrava Post")
    writer.set_title(id_, "Envoy leaves")
    writer.set_published(id_, date(2031, 5, 3), "reader", "set by the reader")
    gone = writer.put_question("Elections", (), None, "reader", AT)
    writer.retire_question(gone)


def said(path: Path) -> object:
    with Reader(path) as reader:
        story = reader.story()
        source = story.sources[0]
        dropped = reader._db.all("SELECT text FROM evidence WHERE dropped")
        return (
            (source.outlet, source.title, source.published, source.published_basis),
            [(q.question, q.terms, q.due, q.status, q.history) for q in story.questions],
            [(e.direction, e.confirmed) for q in story.questions for e in q.evidence],
            dropped,
        )


def lose(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def test_a_lost_database_gets_the_readers_own_settings_back(path: Path) -> None:
    with Writer(path) as writer:
        say_everything(writer)
    before = said(path)
    lose(path)
    with Writer(path) as writer:
        writer.take(draft("Another text came first.\n", "first.txt"), AT)
        writer.take(draft(), AT)
        forgotten = writer.forgotten()
        assert writer.restore(forgotten) == len(forgotten) == 9
        writer._db.execute("DELETE FROM source WHERE file = 'first.txt'")
    assert said(path) == before
    lines = marks.journal(path).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 9
    with Writer(path) as writer:
        assert writer.forgotten() == []
        writer.set_title(2, "Envoy left")
    numbers = [json.loads(line)["n"] for line in marks.journal(path).read_text(encoding="utf-8").splitlines()]
    assert numbers == list(range(1, 11))


def test_an_older_copy_of_the_database_catches_up(path: Path) -> None:
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.set_title(id_, "One")
    copy = path.read_bytes()
    with Writer(path) as writer:
        writer.set_title(id_, "Two")
    lose(path)
    path.write_bytes(copy)
    with Writer(path) as writer:
        assert writer.restore(writer.forgotten()) == 1
        source = writer.reader.source(id_)
        assert source is not None
        assert source.title == "Two"


def test_what_is_undone_is_not_written_down(path: Path) -> None:
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id

        def say_one_thing_too_many() -> None:
            with writer.together():
                writer.set_title(id_, "Never")
                writer.set_title(id_ + 1, "There is no such source")

        with pytest.raises(KeyError):
            say_one_thing_too_many()
        assert not marks.journal(path).exists()
        with writer.together():
            writer.set_title(id_, "Soon")
            assert not marks.journal(path).exists()
        assert [m.text("value") for m in marks.read(marks.journal(path))] == ["Soon"]


def test_a_journal_that_cannot_be_written_costs_nothing_and_is_brought_up_later(path: Path) -> None:
    file = marks.journal(path)
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.file_marks()
        file.mkdir()
        writer.set_title(id_, "One")
        with pytest.raises(OSError, match="directory"):
            writer.file_marks()
        file.rmdir()
        writer.set_outlet(id_, "The Post")
        assert [m.text("value") for m in marks.read(file)] == ["One", "The Post"]


def test_a_line_cut_by_a_crash_or_edited_into_nonsense_is_passed_over(path: Path) -> None:
    file = marks.journal(path)
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.set_title(id_, "One")
    whole = file.read_text(encoding="utf-8")
    file.write_text(
        "[]\n{}\n7\nnonsense\n" + '{"n": 3, "did": "typed", "what": 5}\n' + whole + '{"n": 9, "di'
    )
    with Writer(path) as writer:
        writer.restore(writer.forgotten())
        writer.set_title(id_, "Two")
    assert [m.text("value") for m in marks.read(file) if m.text("what") == "title"] == ["One", "Two"]


@given(st.lists(st.tuples(st.text(), st.text(min_size=1)), max_size=5))
def test_any_text_goes_in_and_comes_out_on_one_line(pairs: list[tuple[str, str]]) -> None:
    for key, value in pairs:
        mark = marks.Mark(1, "typed", {"value": value, f"x{key}": key})
        assert "\n" not in mark.line()
        assert marks.parse(mark.line()) == mark


KILLED = """
import sys
from pathlib import Path
from storage import marks
from storage.writer import Writer
marks.append = lambda *_: __import__("os").kill(__import__("os").getpid(), 9)
with Writer(Path(sys.argv[1])) as writer:
    writer.set_title(1, "Said just before the end")
"""


def test_killed_between_the_database_and_the_journal(path: Path) -> None:
    with Writer(path) as writer:
        writer.take(draft(), AT)
    run = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert run.returncode == -signal.SIGKILL
    assert not marks.journal(path).exists()
    with Writer(path) as writer:
        writer.file_marks()
    assert [m.text("value") for m in marks.read(marks.journal(path))] == ["Said just before the end"]


# --- what is typed stays ---


def test_another_decoding_keeps_what_was_typed_and_looks_up_what_was_judged(path: Path) -> None:
    with Writer(path) as writer:
        say_everything(writer)
        moved = "Caf\u00e9 talks\n\n" + TEXT
        again = draft(moved)
        with pytest.raises(ValueError, match="other bytes"):
            writer.redecode(1, again)
        writer._db.execute("UPDATE source SET sha256 = ? WHERE id = 1", [again.sha256])
        writer.redecode(1, again)
        source = writer.reader.source(1)
        assert source is not None
        assert (source.text, source.state) == (moved, "taken")
        assert (source.outlet, source.title, source.published) == (
            "The Ostrava Post",
            "Envoy leaves",
            date(2031, 5, 3),
        )
        assert [(e.text, e.confirmed) for e in writer.reader.evidence(1)] == [(SECOND, True)]
        assert writer.reader.findings(1).quotes == ()
        assert writer.reader.counts().quotes == 0
        assert writer.encodings() == {again.sha256: "utf-8"}
        assert writer.reader.search("Caf\u00e9")[0].source == 1
        writer._db.execute("INSERT INTO body_search (body_search, rank) VALUES ('integrity-check', 1)")


def test_a_revision_takes_the_place_of_its_source_and_inherits_what_was_typed(path: Path) -> None:
    with Writer(path) as writer:
        say_everything(writer)
        new = writer.take(draft(TEXT + "More.\n"), LATER, supersedes=1).id
        assert writer.superseded(new) == writer.superseded(1) == []
        assert writer.reader.counts().quotes == 2
        writer.store_findings(new, findings(new))
        assert writer.superseded(new) == writer.superseded(1) == [1]
        writer.retract(1)
        assert {q.source for q in writer.reader.quotes()} == {new}
        assert writer.reader.counts().quotes == 2
        assert [(e.source, e.text) for e in writer.reader.evidence(1)] == [(new, SECOND)]
        old, source = writer.reader.source(1), writer.reader.source(new)
        assert old is not None
        assert source is not None
        assert old.text == TEXT
        assert source.supersedes == 1
        assert (source.outlet, source.title, source.published_basis) == (
            "The Ostrava Post",
            "Envoy leaves",
            "reader",
        )
        assert [s.superseded_by for s in writer.reader.sources()] == [None, 1 + 1]
        assert writer.with_text() == [new]


# --- a file that takes another's name ---


def test_a_reader_follows_to_the_file_that_has_the_name_now(path: Path) -> None:
    with Writer(path) as writer:
        writer.take(draft(), AT)
    with Reader(path) as reader:
        version = reader.data_version()
        lose(path)
        assert reader.counts().sources == 1
        with Writer(path) as writer:
            assert reader.counts().sources == 0
            assert reader.data_version() != version
            writer.take(draft("One.\n", "one.txt"), AT)
            writer.take(draft("Two.\n", "two.txt"), AT)
            assert reader.counts().sources == 2
            assert path.with_name("story.db-wal").exists()
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_writer_knows_that_its_file_was_taken_away(path: Path) -> None:
    with Writer(path) as writer:
        assert not writer.moved
        lose(path)
        assert writer.moved
        path.write_bytes(b"")
        assert writer.moved


def test_a_suggestion_that_was_watched_and_then_not_is_a_suggestion_again(path: Path) -> None:
    wording = "Will the envoy come back?"

    def stands() -> tuple[object, ...]:
        with Reader(path) as reader:
            return tuple(
                (
                    q.question,
                    q.set_by,
                    q.made_of and q.made_of.text,
                    q.question in reader.asked_or_dismissed(),
                )
                for q in reader.questions()
            )

    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        number = writer.suggest(wording, span(id_, FIRST), AT)
        writer.put_question(wording, (), None, "reader", LATER)
        writer.retire_question(number)
        assert writer.suggest_again(number)
    before = stands()
    assert before == ((wording, "suggestion", FIRST, False),)
    lose(path)
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.restore(writer.forgotten())
        assert stands() == ((wording, "suggestion", None, False),)
        writer.suggest(wording, span(id_, FIRST), LATER)
    assert stands() == before
