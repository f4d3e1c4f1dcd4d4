"""Suggested questions in a story: what stands, what is dismissed, what becomes the reader's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.writer import Writer
from storywatch.fold import Fold
from storywatch.model import Draft, Findings, Sentence, Span
from storywatch.settings import Declared

AT = "2031-05-01T10:00:00+00:00"
OPEN = "Kardavia has yet to open the strait."
OPENED = "Will Kardavia open the strait?"
URGED = "Diplomats urged Morvia to publish the protocol."
PUBLISHED = "Will Morvia publish the protocol?"


@pytest.fixture
def writer(tmp_path: Path):
    with Writer(tmp_path / "story.db") as writer:
        yield writer


def fold_in(writer: Writer, name: str, text: str) -> int:
    number = writer.take(Draft(name, name, "utf-8", text), AT).id
    span = Span(number, 0, len(text))
    writer.store_findings(number, Findings("fake", (Sentence(span, text.lower()),)))
    Fold(writer).source(number)
    return number


def standing(writer: Writer) -> list[tuple[str, str]]:
    return [(q.question, q.set_by) for q in writer.reader.questions()]


def test_an_article_suggests_with_evidence_and_no_news(writer):
    fold_in(writer, "a", OPEN)
    (row,) = writer.reader.questions()
    assert (row.question, row.set_by, row.unseen) == (OPENED, "suggestion", ())
    assert row.newest is not None
    assert row.newest.text == OPEN
    story = writer.reader.story()
    assert story.questions == ()
    assert [q.question for q in story.suggestions] == [OPENED]
    assert story.suggestions[0].history[0].span is not None


def test_the_readers_own_come_first_and_cover_what_is_suggested(writer):
    fold_in(writer, "a", OPEN)
    list(Fold(writer).questions([Declared("sanctions", (), None), Declared(OPENED, (), None)], AT))
    fold_in(writer, "b", URGED)
    assert standing(writer) == [(OPENED, "reader"), ("sanctions", "reader"), (PUBLISHED, "suggestion")]


def test_a_suggestion_that_is_among_the_best_no_more_goes_unless_it_was_touched(writer):
    fold_in(writer, "a", OPEN)
    fold_in(writer, "b", URGED)
    number = next(q.id for q in writer.reader.questions() if q.question == PUBLISHED)
    writer.set_question_status(number, "leaning yes", "", AT)
    list(Fold(writer).questions([Declared("opening the strait", (), None)], AT))
    list(
        Fold(writer).questions([Declared("opening the strait", (), None), Declared("protocol", (), None)], AT)
    )
    fold_in(writer, "c", "Nobody spoke of it.")
    assert standing(writer)[2:] == [(PUBLISHED, "suggestion")]


def test_a_dismissed_suggestion_never_comes_back_by_itself_even_in_a_story_built_anew(writer, tmp_path):
    fold_in(writer, "a", OPEN)
    (row,) = writer.reader.questions()
    assert writer.dismiss_question(row.question) == row.id
    fold_in(writer, "b", "Asked whether Kardavia would open the strait, he left.")
    assert standing(writer) == []
    assert writer.reader.dismissed(row.id) == OPENED
    marks = writer.forgotten()
    writer.file_marks()
    other = tmp_path / "anew"
    other.mkdir()
    (other / "story.marks.jsonl").write_bytes((tmp_path / "story.marks.jsonl").read_bytes())
    with Writer(other / "story.db") as anew:
        assert anew.restore(anew.forgotten()) == 1
        fold_in(anew, "a", OPEN)
        assert standing(anew) == []
        anew.dismiss_question(OPENED, dismissed=False)
        fold_in(anew, "b", URGED)
        assert sorted(standing(anew)) == [(OPENED, "suggestion"), (PUBLISHED, "suggestion")]
    assert marks == []


def test_a_question_of_the_readers_own_is_not_dismissed(writer):
    list(Fold(writer).questions([Declared(OPENED, (), None)], AT))
    assert writer.dismiss_question(OPENED) is None
    assert standing(writer) == [(OPENED, "reader")]
