"""What the reader's questions hold of sentences, each question made ready and each source counted once."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from storywatch.story import questions
from storywatch.story.company import Company

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from storage.rows import QuestionRow
    from storywatch.model import Sentence
    from storywatch.story.holding import Holding
    from storywatch.story.questions import Watch

    Told = Sequence[tuple[Sentence, str]]

KEPT = 250
"""Of how many sources the sentences are kept, since several questions ask for them."""
MEASURED = 4000
"""How many times what a question holds of a source is kept, until it is counted again."""


class Measure(NamedTuple):
    """By what the whole story measures a question."""

    top: float
    """What its best sentence holds of it."""
    company: Company
    """The words that keep its company."""


class Measures:
    """What each of the reader's questions holds of a source's sentences, each made ready and counted once."""

    def __init__(
        self,
        rivals: Sequence[QuestionRow],
        made_ready: Callable[[QuestionRow], Watch],
        known: Callable[[int], Measure | None],
        told: Callable[[Sequence[int]], Iterable[tuple[int, Told]]],
    ) -> None:
        """``known`` says what the story's measure of a question was when last its evidence was looked for,
        ``told`` the sentences of sources.
        """
        self.rivals = rivals
        self._made_ready = made_ready
        self._known = known
        self._tell = told
        self._told: dict[int, Told] = {}
        self._measures: dict[int, Measure | None] = {}
        self._firsts: dict[tuple[int, int], array[float]] = {}
        self._watches: dict[int, Watch] = {}
        self._scores: dict[tuple[int, int], array[float]] = {}

    def told(self, sources: Sequence[int]) -> Iterator[tuple[int, Told]]:
        """The sentences of each of these sources; those of the first ones asked for are kept."""
        fresh = iter(self._tell([number for number in sources if number not in self._told]))
        for number in sources:
            own = self._told.get(number)
            while own is None:
                at, sentences = next(fresh)
                if len(self._told) < KEPT:
                    self._told[at] = sentences
                own = sentences if at == number else None
            yield number, own

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

    def measure(self, question: int) -> Measure | None:
        """By what the story measures a question; nothing where it was never looked for."""
        if question not in self._measures:
            self._measures[question] = self._known(question)
        return self._measures[question]

    def know(self, question: int, measure: Measure) -> None:
        """Take a measure of a question that was taken anew."""
        self._measures[question] = measure
        for at in [at for at in self._firsts if at[0] == question]:
            del self._firsts[at]

    def holding(
        self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]
    ) -> Holding:
        """What the source holds of the question, and how far its sentences bear on the others first."""
        firsts = [self._first(row, source, sentences) for row in self.rivals if row.id != question.id]
        known = [first for first in firsts if first is not None]
        return self._holding(question, source, sentences, known, self._first(question, source, sentences))

    def alone(self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]) -> Holding:
        """What the source holds of the question, without how far its sentences bear on others."""
        return self._holding(question, source, sentences, [])

    def likely(self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]) -> bool:
        """Whether any of the sentences is likely enough to lend the question its words."""
        first = self._first(question, source, sentences)
        return self._holding(question, source, sentences, [], first).likely

    def _first(
        self, question: QuestionRow, source: int, sentences: Sequence[tuple[Sentence, str]]
    ) -> array[float] | None:
        """How far the sentences bear on a question by a first weighing, where its measure is known."""
        at = question.id, source
        if at not in self._firsts:
            if self.measure(question.id) is None:
                return None
            if len(self._firsts) >= MEASURED:
                self._firsts.clear()
            self._firsts[at] = array("d", self.alone(question, source, sentences).first)
        return self._firsts[at]

    def _holding(
        self,
        question: QuestionRow,
        source: int,
        sentences: Sequence[tuple[Sentence, str]],
        rivals: Sequence[array[float]],
        first: array[float] | None = None,
    ) -> Holding:
        top, company = self.measure(question.id) or (0.0, None)
        scored = self.scores(question, source, sentences)
        others = self.others(question, source, sentences)
        return questions.holding(sentences, scored, others, top, company, rivals, first)
