"""What the reader's questions hold of sentences, each question made ready and each source counted once."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from storywatch.story import questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from storage.rows import QuestionRow
    from storywatch.model import Sentence
    from storywatch.story.questions import Watch

MEASURED = 4000
"""How many times what a question holds of a source is kept, until it is counted again."""


class Measures:
    """What each of the reader's questions holds of a source's sentences, each made ready and counted once."""

    def __init__(self, rivals: Sequence[QuestionRow], made_ready: Callable[[QuestionRow], Watch]) -> None:
        self.rivals = rivals
        self._made_ready = made_ready
        self._watches: dict[int, Watch] = {}
        self._scores: dict[tuple[int, int], array[float]] = {}

    def watch(self, question: QuestionRow) -> Watch:
        """The question, made ready."""
        if question.id not in self._watches:
            self._watches[question.id] = self._made_ready(question)
        return self._watches[question.id]

    def scores(
        self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]
    ) -> array[float]:
        """What the source's sentences hold of the question."""
        at = question.id, source
        if at not in self._scores:
            if len(self._scores) >= MEASURED:
                self._scores.clear()
            self._scores[at] = array("d", questions.scores(self.watch(question), sentences))
        return self._scores[at]

    def others(
        self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]
    ) -> Iterator[array[float]]:
        """What they hold of each of the reader's other questions."""
        for row in self.rivals:
            if row.id != question.id:
                yield self.scores(row, source, sentences)
