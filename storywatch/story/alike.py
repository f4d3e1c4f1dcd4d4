"""How far two tellings tell the same thing: by what happened and to whom.

Words and names are compared apart. A word weighs the more the rarer it is among the events at hand; words
of one class of happening ("met", "the talks") count as nearly the same; "Morvian" is as good as "Morvia".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import fsum, log, sqrt

Weigh = Callable[[str], float]

WORDS, KINDS, NAMES = 0.45, 0.2, 0.35
"""What equal words, an equal kind of happening and equal names are worth; together 1."""
SAYING = "=statement"
SAID = 0.15
"""How alike the words of two sayings must be, 0 to 1, before the speaker counts."""
_KIN = (
    frozenset({"=meeting", "=visit", "=phone"}),
    frozenset({"=strike", "=attack", "=invasion", "=seizure"}),
    frozenset({"=rejection", "=failure", "=denial"}),
    frozenset({"=agreement", "=approval", "=recognition"}),
    frozenset({"=sanction", "=ban"}),
    frozenset({"=release", "=handover"}),
    frozenset({"=arrest", "=seizure", "=trial"}),
    frozenset({"=cancellation", "=exercise"}),
    frozenset({"=expulsion", "=withdrawal"}),
)
"""Kinds that tell of one thing in different words: somebody arrives, is received, holds talks."""
ENOUGH = 2
"""Words that two tellings must share where one of them names nobody."""
_STEM = 5
_EMPTY = frozenset(
    "mr mrs ms dr president minister prime foreign secretary the state general government say tell".split()
)


@dataclass(frozen=True, slots=True)
class Gist:
    """What a telling says, as bags to compare."""

    words: frozenset[str]
    kinds: frozenset[str]
    names: frozenset[str]


@lru_cache(maxsize=20_000)
def gist(words: tuple[str, ...], names: tuple[str, ...]) -> Gist:
    """The bags of one telling. A word with "=" in front is a kind of happening."""
    plain, kinds = set(), set()
    for word in words:
        if word.startswith("="):
            kinds.add(word)
        elif word not in _EMPTY:
            plain.add(_stem(word))
    return Gist(
        frozenset(plain), frozenset(kinds), frozenset(_stem(n.lower().replace(".", "")) for n in names)
    )


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word


def rarity(gists: Iterable[Gist]) -> Weigh:
    """How much a word or name weighs among these tellings: much where few of them have it."""
    count: Counter[str] = Counter()
    total = 0
    for one in gists:
        total += 1
        count.update(one.words)
        count.update(one.kinds)
        count.update(one.names)

    return cache(lambda word: log(1 + (total + 1) / (1 + count[word])))


def alike(a: Gist, b: Gist, weigh: Weigh) -> float:
    """0 to 1: how far the two tell the same. 0 where they share neither word nor kind of happening, or no
    name."""
    if a.names and b.names and a.names.isdisjoint(b.names):
        return 0.0
    kinds = a.kinds & b.kinds
    words = a.words & b.words
    if not words and not kinds and not any(a.kinds & kin and b.kinds & kin for kin in _KIN):
        return 0.0
    if not (a.names and b.names) and len(words) < ENOUGH:
        return 0.0
    score = WORDS * _cosine(a.words, b.words, weigh)
    if SAYING in kinds and score < WORDS * SAID:
        # Everybody speaks: what is said must be alike.
        return 0.0
    if kinds - {SAYING}:
        score += KINDS
    elif any(a.kinds & kin and b.kinds & kin for kin in _KIN):
        score += KINDS / 2
    elif not kinds and a.kinds and b.kinds:
        score -= KINDS
    if a.names and b.names:
        score += NAMES * (_held(a.names, b.names, weigh) + _cosine(a.names, b.names, weigh)) / 2
    return max(score, 0.0)


def _held(a: frozenset[str], b: frozenset[str], weigh: Weigh) -> float:
    """How much of the smaller set the other holds."""
    return _sum(a & b, weigh) / min(_sum(a, weigh), _sum(b, weigh))


def _cosine(a: frozenset[str], b: frozenset[str], weigh: Weigh) -> float:
    if not a or not b:
        return 0.0
    norm = _squares(a, weigh) * _squares(b, weigh)
    return _squares(a & b, weigh) / sqrt(norm)


def _squares(bag: frozenset[str], weigh: Weigh) -> float:
    return fsum(weigh(w) ** 2 for w in bag)


def _sum(bag: frozenset[str], weigh: Weigh) -> float:
    # Exact, so that the order of a set can change nothing.
    return fsum(weigh(w) for w in bag)
