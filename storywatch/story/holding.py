"""What one source's sentences hold of a question beside the reader's other questions, and whether enough.

What tells another of the reader's questions better counts for less. Where the reader has several, what sets
them apart counts too: how much more of this one than of any other a sentence and its neighbours hold, each
beyond what the article holds of it all along.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from storywatch.story.bearing import Beside, around

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
    """What the best sentence of the whole story holds of the question; above 0."""

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
        """What the other questions have of the sentences, where there are several."""
        return Beside(self._rival, self._lean()) if self.several else None

    @cached_property
    def more(self) -> list[float]:
        """How much more than enough each sentence holds of the question alone, as a share of ``top``."""
        if self.beside is None:
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


def spread(told: Sequence[tuple[Sentence, str]], alone: Sequence[float], near: float) -> list[float]:
    """What each sentence has, with ``near`` of what either neighbour has; half from another paragraph."""
    return [own + near * more for own, more in zip(alone, around(told, alone), strict=True)]


def _beyond(scored: Sequence[float]) -> list[float]:
    mean = sum(scored) / len(scored) if scored else 0.0
    return [score - mean for score in scored]
