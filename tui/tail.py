"""The story in lines, one thing after the other: for screen readers, Braille lines and plain terminals.

Nothing is drawn, moved or coloured, and each line says by its first word what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from storywatch.plain import one_line
from tui import words

if TYPE_CHECKING:
    from storage.reader import Reader
    from storage.rows import EvidenceRow, QuestionRow, SourceRow
    from storywatch.model import DateValue

NO_OUTLET = "outlet unknown"


class Tail:
    """Says what has come into a story since it was last asked. Belongs to the thread of its reader."""

    def __init__(self, reader: Reader, *, last: int = 0) -> None:
        """``last``: how many articles that are there already are told first."""
        self._reader = reader
        known = [row for row in reader.sources() if row.state != "taken"]
        self._told = {row.id: row.state for row in known[last:]}

    def beginning(self, name: str) -> Iterator[str]:
        """How the story stands."""
        counts = self._reader.counts()
        parts = (
            words.count(counts.sources - counts.failed, "article"),
            words.count(counts.quotes, "quote"),
            words.count(counts.events, "event"),
        )
        yield f"Story: {one_line(name)}, {', '.join(parts)}."
        asked = self._asked()
        for question in asked:
            due = f", due {words.day(question.due)}" if question.due else ""
            stands = f"{question.status}, {words.tally(question)}{due}"
            yield f"Question: {one_line(question.question)}: {stands}."
        for question in self._reader.questions():
            if question not in asked:
                yield f"Suggested: {one_line(question.question)}"

    def _asked(self) -> list[QuestionRow]:
        """The reader's own questions, without what the articles leave open."""
        return [question for question in self._reader.questions() if question.set_by != "suggestion"]

    def news(self) -> Iterator[str]:
        """What was read or refused since the last call, the oldest first."""
        fresh = [
            row
            for row in self._reader.sources()
            if row.state != "taken" and self._told.get(row.id) != row.state
        ]
        for row in reversed(fresh):
            self._told[row.id] = row.state
            yield from self._refused(row) if row.state == "failed" else self._article(row)

    @staticmethod
    def _refused(row: SourceRow) -> Iterator[str]:
        why = " ".join(filter(None, (row.reason or "It cannot be read.", row.remedy)))
        yield f"Refused: {one_line(row.file)}: {one_line(why)}"

    def _article(self, row: SourceRow) -> Iterator[str]:
        reader = self._reader
        basis = f", {words.BASIS[row.published_basis]}" if row.published and row.published_basis else ""
        when = f"{words.day(row.published)}{basis}" if row.published else "no date"
        name = one_line(row.title or "") or one_line(row.opening) or one_line(row.file)
        yield f"Article: {one_line(row.outlet or '') or NO_OUTLET}, {when}: {name}"
        for quote in reader.attributed(row.id):
            speaker = one_line(quote.speaker or quote.quote.speaker or "") or "speaker unknown"
            kind = "" if quote.quote.kind == "direct" else f", {quote.quote.kind}"
            said = f", {words.interval(quote.said_on)}" if quote.said_on else ""
            yield f"Quote: {speaker}{kind}{said}: {one_line(quote.text)}"
        for event in reader.events_of(row.id):
            told = {mention.span.source for mention in event.mentions}
            more = f" Told by {words.count(len(told), 'article')}." if len(told) > 1 else ""
            yield f"Event: {_when(event.date)}, {event.status}: {one_line(event.title)}.{more}"
        for question in self._asked():
            for found in reader.evidence(question.id):
                if found.source == row.id:
                    yield self._evidence(question, found)

    @staticmethod
    def _evidence(question: QuestionRow, found: EvidenceRow) -> str:
        return f"Evidence: {found.direction}, on “{one_line(question.question)}”: {one_line(found.text)}"


def _when(value: DateValue | None) -> str:
    return words.interval(value) if value else "no date"
