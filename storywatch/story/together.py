"""Several questions asked together of a story that is held in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.story import questions
from storywatch.story.company import Company
from storywatch.story.holding import Holding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storywatch.model import Sentence
    from storywatch.story.questions import Watch


class Together:
    """What each of several questions finds in a story beside the others."""

    def __init__(self, watches: Sequence[Watch], told: Mapping[int, Sequence[tuple[Sentence, str]]]) -> None:
        """``told`` are all sentences of each source, in order, with their printed text."""
        self._told = told
        self._scored = [{n: questions.scores(watch, own) for n, own in told.items()} for watch in watches]
        self.tops = [max((max(own, default=0.0) for own in h.values()), default=0.0) for h in self._scored]
        self._companies = [Company() for _ in watches]
        self._counted: set[int] = set()
        """The questions whose company was counted twice."""
        for i, company in enumerate(self._companies):
            for number, own in told.items():
                questions.see(company, number, own)
                if questions.is_sure(self._scored[i][number], self.tops[i]):
                    questions.keep(company, self._alone(i, number))
        self._firsts = [{n: self._alone(i, n).first for n in told} for i in range(len(watches))]

    def company(self, question: int) -> Company:
        """The words that keep the company of a question, by its place among the others."""
        company = self._companies[question]
        if question not in self._counted:
            self._counted.add(question)
            for number in self._told if company.speaks else ():
                held = self._beside(question, number)
                if held.likely:
                    questions.keep(company, held, again=True)
        return company

    def holding(self, question: int, source: int) -> Holding:
        """What a source holds of a question beside the others."""
        self.company(question)
        return self._beside(question, source)

    def _beside(self, i: int, source: int) -> Holding:
        rivals = [first[source] for j, first in enumerate(self._firsts) if j != i]
        return self._alone(i, source, rivals, self._firsts[i][source])

    def _alone(
        self,
        i: int,
        source: int,
        rivals: Sequence[Sequence[float]] = (),
        first: Sequence[float] | None = None,
    ) -> Holding:
        own, scored = self._told[source], self._scored[i][source]
        others = [theirs[source] for j, theirs in enumerate(self._scored) if j != i]
        return questions.holding(own, scored, others, self.tops[i], self._companies[i], rivals, first)


def ranked(
    question: Watch, told: Mapping[int, Sequence[tuple[Sentence, str]]], rivals: Sequence[Watch] = ()
) -> list[tuple[Sentence, str]]:
    """The sentences that are evidence for a question beside others, the best first."""
    asked = Together([question, *rivals], told)
    found = [
        (-score, sentence.span, sentence, text)
        for number in told
        for sentence, text, score in questions.bearing(question, asked.holding(0, number))
    ]
    found.sort(key=lambda one: one[:2])
    return [(sentence, text) for _, _, sentence, text in found]
