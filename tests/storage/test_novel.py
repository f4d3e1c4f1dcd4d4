"""Which sentences of an article are new to the reader."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.writer import Writer
from storywatch.model import Findings, Sentence, Span
from tests.storage.articles import AT, FIRST, SECOND, TEXT, draft, evidence, findings, span

MORE = "The envoy flies home today."


@pytest.fixture
def source(writer: Writer) -> int:
    taken = writer.take(draft(), AT).id
    writer.store_findings(taken, findings(taken))
    return taken


def new_in(writer: Writer, source: int) -> list[str]:
    found = writer.reader.source(source)
    assert found is not None
    return [found.text[start:end] for start, end in writer.reader.new_in(source)]


def test_an_article_that_is_new_as_a_whole_has_no_new_sentences(writer: Writer, source: int) -> None:
    assert new_in(writer, source) == []
    assert new_in(writer, source) == []
    assert writer.reader.new_in(source + 7) == []


def test_what_was_found_since_an_article_was_seen_is_new_until_it_is_seen(
    writer: Writer, source: int
) -> None:
    writer.see("source", [source])
    assert new_in(writer, source) == [FIRST, SECOND]
    writer.see("quote", [row.id for row in writer.reader.quotes()])
    assert new_in(writer, source) == []
    question = writer.put_question("Do they sign?", [], None, "reader", AT)
    writer.put_evidence(question, source, [evidence(source)])
    assert len(new_in(writer, source)) == 1


def test_a_rewritten_article_has_those_that_its_earlier_version_lacks(writer: Writer, source: int) -> None:
    # The line breaks differ, and that alone is nothing new.
    text = TEXT.replace("said Mara", "said\nMara") + MORE + "\n"
    later = writer.take(draft(text), AT, supersedes=source).id
    added = Sentence(Span(later, text.index(MORE), text.index(MORE) + len(MORE)), "envoy fly home")
    known = (
        Sentence(replace(s.span, source=later), s.lemmas, s.furniture) for s in findings(later).sentences
    )
    sentences = (*known, added)
    writer.store_findings(later, Findings("r1", sentences=sentences))
    assert new_in(writer, later) == [MORE]
    assert span(later, MORE, text).start == writer.reader.new_in(later)[0][0]


def test_encodings_are_counted(writer: Writer, source: int) -> None:
    writer.take(replace(draft("Other words.\n", "b.txt"), encoding="cp1252 (guessed)"), AT)
    assert writer.reader.encodings() == {"utf-8": 1, "cp1252 (guessed)": 1}
