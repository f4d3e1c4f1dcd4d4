"""What one source's sentences hold of a question beside the reader's other questions, and whether enough.

What tells another of the reader's questions better counts for less. Where the reader has several, what sets
them apart counts too: how much more of this one than of any other a sentence and its neighbours hold, each
beyond what the article holds of it all along. Where the story's words speak (``company.py``), all this is
weighed twice (``bearing.py``): the words of the second weighing are those of what bears on the question by
the first, less what another question has more of, which takes it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from storywatch.story import bearing
from storywatch.story.bearing import Beside, around
from storywatch.story.company import LITTLE, Company

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Sentence

ENOUGH = 0.48
"""Share of the best sentence's score that makes a sentence evidence."""
SEVERAL = 3
"""Other questions from which on it counts what sets one apart from them."""
ENOUGH_APART, LEAST = 0.42, 0.35
"""The share that is enough then, together with what sets it apart; a source whose best sentence has less than
the second has none."""
LEAN, AROUND = 0.6, 0.6
"""What of that counts, and what of it a sentence has from either neighbour; half from another paragraph."""
UNSURE, SURE = 0.05, 0.15
"""How much less than enough a sentence holds that is not at all sure to bear on a question, and how much more
one that is quite sure."""
RIVAL, YIELDS = 1.1, 0.7
"""How many times more of another question a sentence holds to be rather that one's, and what is left of its
score."""
ANY = 0.12
"""The share of the best sentence's score that a source's best one needs in a small story, where the story's
words speak too."""
LIKELY, STEEP = 0.6, 2.0
"""How far a sentence bears on a question, by the first weighing, that is as likely evidence as not; and how
many times likelier it is, as a logarithm, by each step of one."""
SUREST = 6.0
"""More than so far a sentence is not counted to bear on a question: it is sure by then."""

_Terms: TypeAlias = (
    "tuple[Sequence[tuple[Sentence, str]], Sequence[float], float, Sequence[float], Beside | None]"
)


@dataclass(frozen=True)
class Holding:
    """What one source's sentences hold of a question; each of its lists has one value a sentence."""

    told: Sequence[tuple[Sentence, str]]
    """The sentences that can be evidence, in order, with their printed text."""
    scored: Sequence[float]
    """What each holds of the question."""
    others: Sequence[Sequence[float]]
    """What each holds of the reader's other questions."""
    top: float
    """What the best sentence of the whole story holds of the question."""
    company: Company | None = None
    """The words that keep the question's company in the story."""
    rivals: Sequence[Sequence[float]] = ()
    """How far each sentence bears on the other questions, by the :attr:`first` weighing."""
    known: Sequence[float] | None = None
    """How far each bears on this one by it, where that was found before."""

    @property
    def several(self) -> bool:
        """Whether there are questions enough for what sets them apart to count."""
        return len(self.others) >= SEVERAL

    @cached_property
    def left(self) -> list[float]:
        """What is left of each sentence's score where it tells another question better."""
        return [
            score * YIELDS if other > RIVAL * score else score
            for score, other in zip(self.scored, self._rival, strict=True)
        ]

    @cached_property
    def beside(self) -> Beside | None:
        """What the other questions have of the sentences, where there are any."""
        return Beside(self._lean(), 1 / (1 + len(self.others))) if self.others else None

    @cached_property
    def more(self) -> list[float]:
        """How much more than enough each sentence holds of the question alone, as a share of ``top``."""
        if self.beside is None or not self.several:
            return [score / self.top - ENOUGH for score in self.left]
        if max(self.scored, default=0.0) < LEAST * self.top:
            return [-math.inf] * len(self.scored)
        return [
            (score + LEAN * more) / self.top - ENOUGH_APART
            for score, more in zip(self.left, self.beside.lean, strict=True)
        ]

    @property
    def sure(self) -> list[float]:
        """How surely each sentence bears on the question by what it holds alone: 0 to 1."""
        return [min(1.0, max(0.0, (one + UNSURE) / (UNSURE + SURE))) for one in self.more]

    @property
    def hopeless(self) -> bool:
        """Whether no sentence can hold enough."""
        return max(self.scored, default=0.0) < least(self.company, len(self.others)) * self.top

    @cached_property
    def first(self) -> Sequence[float]:
        """How far each sentence bears on the question by a first weighing; evidence from 0 on."""
        if self.known is not None:
            return self.known
        if self.top <= 0 or self.hopeless:
            return [-math.inf] * len(self.scored)
        if self._speaking is None:
            return self.more
        return bearing.bears(*self._terms(self._speaking, self.sure, self.beside))

    @property
    def likely(self) -> bool:
        """Whether any sentence is likely enough, by the first weighing, to lend the question its words."""
        return any(_odds(one) > LITTLE for one in self.first)

    @property
    def bears(self) -> Sequence[float]:
        """How far each sentence bears on the question; evidence from 0 on."""
        if self.top <= 0 or self.hopeless or self._speaking is None:
            return self.first
        return bearing.bears(*self._again(self._speaking))

    @property
    def parts(self) -> list[tuple[float, ...]]:
        """What makes each sentence evidence, part by part (``bearing.NAMES``)."""
        return bearing.parts(*self._again(self.company or Company()))

    @property
    def _speaking(self) -> Company | None:
        """The words that keep the question's company, where they speak."""
        return self.company if self.company is not None and self.company.speaks else None

    @cached_property
    def share(self) -> list[float]:
        """How likely each sentence bears on this question and not rather on another."""
        sure = [odds / (1 + odds) for odds in map(_odds, self.first)]
        return [one * (1 - taken) for one, taken in zip(sure, self._taken, strict=True)]

    @cached_property
    def _taken(self) -> list[float]:
        """How much likelier each sentence bears on another question, which takes it."""
        found = [0.0] * len(self.told)
        for rival in self.rivals:
            for i, (own, other) in enumerate(zip(self.first, rival, strict=True)):
                if other > own:
                    ours, theirs = _odds(own), _odds(other)
                    found[i] = max(found[i], (theirs - ours) / (1 + ours + theirs))
        return found

    def _again(self, company: Company) -> _Terms:
        beside = replace(self.beside, taken=self._taken) if self.beside else None
        return self._terms(company, self.share, beside, again=True)

    def _terms(
        self, company: Company, own: Sequence[float], beside: Beside | None, *, again: bool = False
    ) -> _Terms:
        """What :func:`bearing.bears` asks for. ``own`` is how far each sentence was counted as evidence."""
        counted = bool(self.told) and self.told[0][0].span.source in company.sources
        odds = [
            company.odds(sentence, much if counted else None, again=again)
            for (sentence, _), much in zip(self.told, own, strict=True)
        ]
        return self.told, self.scored, self.top, odds, beside

    @cached_property
    def _rival(self) -> list[float]:
        """The most that any other question has of each sentence."""
        return list(map(max, zip([0.0] * len(self.scored), *self.others, strict=True)))

    def _lean(self) -> list[float]:
        """How much more of the question than of any other each sentence and its neighbours hold.

        Of each only what is beyond the article's own mean: what it is about all along sets nothing apart.
        """
        rivals = map(max, zip(*map(_beyond, self.others), strict=True))
        alone = [own - rival for own, rival in zip(_beyond(self.scored), rivals, strict=True)]
        return spread(self.told, alone, AROUND)


def least(company: Company | None, others: int) -> float:
    """The share of the best sentence's score that a source's best one needs beside so many questions."""
    if company is not None and company.speaks and company.whole:
        return ANY
    return LEAST if others >= SEVERAL else ENOUGH


def _odds(bears: float) -> float:
    """How likely a sentence is evidence that bears so far on a question."""
    return math.exp(STEEP * (min(bears, SUREST) - LIKELY))


def spread(told: Sequence[tuple[Sentence, str]], alone: Sequence[float], near: float) -> list[float]:
    """What each sentence has, with ``near`` of what either neighbour has; half from another paragraph."""
    return [own + near * more for own, more in zip(alone, around(told, alone), strict=True)]


def _beyond(scored: Sequence[float]) -> list[float]:
    mean = sum(scored) / len(scored) if scored else 0.0
    return [score - mean for score in scored]
