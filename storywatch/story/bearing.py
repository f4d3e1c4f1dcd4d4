"""How far each sentence of an article bears on a question: a sum of named parts, each with its weight.

The weights are those of a logistic regression on the stories for development, long and short, rounded. Fitted
without the story that is measured they find as much. ``python -m bench.bearing`` fits them anew. Where the
sum is not below zero, the sentence is evidence.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Sentence

__all__ = ["AROUND", "NAMES", "WEIGHTS", "Beside", "around", "bears", "parts", "within"]

AROUND = 0.5
"""What of a sentence's neighbour counts where it stands in another paragraph, beside 1 in its own."""
FEW = 6
"""Sentences without a word of the question that every article is supposed to have besides its own."""
LONGEST = 60
"""Words of a sentence beyond which it is not longer."""

_FIGURE = re.compile(r"\d")
_ENDS = (".", "?", "!", '"', "”", "’", "'", ":", ";")

WEIGHTS: dict[str, float] = {
    "own": 3.2,  # what the sentence and its neighbours hold of the question
    "best": -1.4,  # the same of the story's best sentence: the measure of how well the question can be told
    "lean": 0.4,  # how much more of this one than of any other it and its neighbours hold
    "paragraph": 1.0,  # the best of the other sentences of its paragraph: an answer goes on
    "opening": 1.1,  # the paragraph's first sentence, itself or another
    "article": -0.9,  # the best of the article; with the next: beside better ones it has to hold more
    "all along": -4.9,  # the article's mean: what it speaks of all along, it bears on less at each place
    "length": 0.75,  # a long sentence says more things, one of them to the question (log of its words)
    "headless": -0.5,  # no closing mark: a nameplate, a crosshead, a by-line
    "figure": -0.7,  # a figure: date lines, prices, what went before
    "company": 0.16,  # its words keep the company of sentences that surely bear on the question
    "near": 0.09,  # its neighbours' words do
    "taken": -1.7,  # other questions have it, by the words of their company
    "alone": -0.7,  # there are few other questions, that could take what is theirs
    "always": -0.6,
}
"""What each part weighs, in natural log odds, less those of the cut."""
NAMES = tuple(WEIGHTS)


@dataclass(frozen=True, slots=True)
class Beside:
    """What the reader's other questions have of an article's sentences."""

    lean: Sequence[float]
    """How much more of the question than of any other each sentence and its neighbours hold."""
    alone: float = 0.0
    """How much the question is the only one: 1 divided by how many there are with it."""
    taken: Sequence[float] = ()
    """How far each sentence surely bears on one of them, 0 to 1; empty while that is not known."""


def bears(
    told: Sequence[tuple[Sentence, str]],
    scored: Sequence[float],
    top: float,
    odds: Sequence[float],
    beside: Beside | None,
) -> list[float]:
    """For each sentence of an article how far it bears on a question; evidence from 0 on.

    ``scored`` is what each holds of the question, ``top`` what the story's best sentence does (above 0),
    ``odds`` what each one's words say; ``beside`` is for those who ask several questions.
    """
    weights = tuple(WEIGHTS.values())
    return [sum(map(mul, weights, row)) for row in parts(told, scored, top, odds, beside)]


def parts(
    told: Sequence[tuple[Sentence, str]],
    scored: Sequence[float],
    top: float,
    odds: Sequence[float],
    beside: Beside | None,
) -> list[tuple[float, ...]]:
    """The parts of each sentence, in the order of :data:`NAMES`; for the rest see :func:`bears`."""
    shares = [score / top for score in scored]
    best = max(shares, default=0.0)
    mean = sum(shares) / (len(shares) + FEW)
    opening, others = _paragraphs(told, shares)
    near = around(told, odds)
    taken = (beside.taken if beside else ()) or [0.0] * len(told)
    found: list[tuple[float, ...]] = []
    for i, (_, text) in enumerate(told):
        found.append(
            (
                scored[i],
                top,
                beside.lean[i] / top if beside else 0.0,
                others[i],
                opening[i],
                best,
                mean,
                *_print(text),
                odds[i],
                near[i],
                taken[i],
                beside.alone if beside else 1.0,
                1.0,
            )
        )
    return found


@lru_cache(maxsize=1 << 13)
def _print(text: str) -> tuple[float, float, float]:
    """What is to be seen of a sentence without reading it: "length", "headless", "figure"."""
    return (
        math.log1p(min(LONGEST, len(text.split()))),
        0.0 if text.rstrip().endswith(_ENDS) else 1.0,
        1.0 if _FIGURE.search(text) else 0.0,
    )


def around(told: Sequence[tuple[Sentence, str]], values: Sequence[float]) -> list[float]:
    """For each sentence the sum of its neighbours' values; half of one in another paragraph."""
    found = [0.0] * len(values)
    for i, ((before, _), (sentence, _)) in enumerate(pairwise(told)):
        part = 1.0 if within(before, sentence) else AROUND
        found[i] += part * values[i + 1]
        found[i + 1] += part * values[i]
    return found


def within(earlier: Sentence, sentence: Sentence) -> bool:
    """Whether both stand in one paragraph: more than a blank between them opens a new one."""
    return sentence.span.start - earlier.span.end <= 1


def _paragraphs(
    told: Sequence[tuple[Sentence, str]], shares: Sequence[float]
) -> tuple[list[float], list[float]]:
    """For each sentence the share of its paragraph's first, and the best of the others in it."""
    opening: list[float] = []
    others: list[float] = []
    start = 0
    for end in range(1, len(told) + 1):
        if end < len(told) and within(told[end - 1][0], told[end][0]):
            continue
        own = shares[start:end]
        ranked = sorted(own, reverse=True)
        first, second = ranked[0], ranked[1] if len(ranked) > 1 else 0.0
        opening += [own[0]] * len(own)
        # The best of the others is the second best for the best itself.
        at = own.index(first)
        others += [second if i == at else first for i in range(len(own))]
        start = end
    return opening, others
