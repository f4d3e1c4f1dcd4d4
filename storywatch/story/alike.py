"""What a telling says as bags of words, and how far two tell the same: by what happened and to whom.

Words and names are compared apart. A word weighs the more the rarer it is among the events at hand; words
of one class of happening ("met", "the talks") count as nearly the same; "Morvian" is as good as "Morvia".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import fsum, log, sqrt

from storywatch.story.origins import CREDIT
from storywatch.story.parties import parties

Weigh = Callable[[str], float]

AROUND = 0.6
"""What a word of the sentence around the happening is worth beside one of the happening itself, which is
worth 1."""
KIND, KINDRED, CLASH = 0.12, 0.06, 0.06
"""What the same kind of happening adds, what a kindred one adds, and what two others take away."""
_APART = (frozenset({"=strike", "=attack", "=invasion", "=seizure"}),)
"""Kinds that one thing may be told as, and that are as often two things."""
STRANGERS = 0.4
"""What is left where both name who took part, and nobody of the one is named by the other."""
SAYING = "=statement"
SAID = 0.15
"""How alike the words of two sayings must be, 0 to 1, before the speaker counts."""
_SAME_ROOF = (
    frozenset({"=meeting", "=visit", "=phone"}),
    frozenset({"=rejection", "=failure"}),
    frozenset({"=agreement", "=approval", "=recognition"}),
    frozenset({"=sanction", "=ban"}),
    frozenset({"=release", "=handover"}),
    frozenset({"=arrest", "=seizure", "=trial"}),
    frozenset({"=cancellation", "=exercise"}),
    frozenset({"=expulsion", "=withdrawal"}),
    frozenset({"=expulsion", "=resignation"}),
    frozenset({"=meeting", "=summons"}),
    frozenset({"=note", "=protest", "=summons"}),
    frozenset({"=death", "=attack"}),
    frozenset({"=announcement", "=speech"}),
    frozenset({"=term", "=warning"}),
    frozenset({"=ban", "=closing"}),
    frozenset({"=ruling", "=rejection"}),
)
"""Kinds that tell of one thing in different words: somebody arrives, is received, holds talks."""
_STEM = 5
_EMPTY = frozenset(
    "mr mrs ms dr president minister prime foreign secretary the state general government say tell".split()
)


@dataclass(frozen=True, slots=True)
class Gist:
    """What a telling says, as bags to compare. ``around`` holds what else its sentence speaks of, ``figures``
    its numbers."""

    words: frozenset[str]
    kinds: frozenset[str]
    names: frozenset[str]
    doers: frozenset[str]
    around: frozenset[str]
    figures: frozenset[str]


@lru_cache(maxsize=20_000)
def gist(words: tuple[str, ...], names: tuple[str, ...]) -> Gist:
    """The bags of one telling. A word with "=" in front is a kind of happening, with "@" it names who does
    it, with "~" it stands around; what begins with a digit is a figure; "^" credits an agency
    and is no word of it.
    """
    plain, kinds, around, figures = set[str](), set[str](), set[str](), set[str]()
    doers: list[str] = []
    for word in words:
        mark, bare = word[0], word[1:]
        if mark == "=":
            kinds.add(word)
        elif mark == CREDIT:
            continue
        elif mark == "@":
            doers.append(bare)
        elif (bare if mark == "~" else word)[:1].isdigit():
            figures.add(bare if mark == "~" else word)
        elif mark == "~":
            # Told word by word, names among them: one by one they are parties as well.
            around |= parties((bare,))
        elif word not in _EMPTY:
            plain.add(stem(word))
    who = parties(names)
    return Gist(
        frozenset(plain) - who,
        frozenset(kinds),
        who,
        parties(doers),
        frozenset(around) - plain - who,
        frozenset(figures),
    )


def stem(word: str) -> str:
    """The beginning of a word, which its forms and its people share."""
    return word[:_STEM] if len(word) > _STEM else word


def rarity(gists: Iterable[Gist]) -> Weigh:
    """How much a word or name weighs among these tellings: much where few of them have it."""
    count: Counter[str] = Counter()
    total = 0
    for one in gists:
        total += 1
        count.update(one.words | one.names | one.around)

    return cache(lambda word: log(1 + (total + 1) / (1 + count[word])))


def alike(a: Gist, b: Gist, weigh: Weigh) -> float:
    """0 to 1, about: how far the two tell the same."""
    one, two = a.words | a.names, b.words | b.names
    saying = SAYING in a.kinds and SAYING in b.kinds
    if saying and _cosine(a.words, b.words, weigh) < SAID:
        # Everybody speaks: what is said must be alike.
        return 0.0
    own = _squares(one & two, weigh)
    mixed = _squares((one & b.around) | (a.around & two), weigh)
    outer = _squares(a.around & b.around, weigh)
    common = own + AROUND * mixed + AROUND**2 * outer
    if not common:
        return 0.0
    norm = (_squares(one, weigh) + AROUND**2 * _squares(a.around, weigh)) * (
        _squares(two, weigh) + AROUND**2 * _squares(b.around, weigh)
    )
    score = common / sqrt(norm)
    if (a.kinds & b.kinds) - {SAYING}:
        score += KIND
    elif any(a.kinds & kin and b.kinds & kin for kin in _SAME_ROOF):
        score += KINDRED
    elif a.kinds and b.kinds and not saying and not any(a.kinds & kin and b.kinds & kin for kin in _APART):
        score -= CLASH
    if (
        a.names
        and b.names
        and a.names.isdisjoint(b.names | b.around)
        and b.names.isdisjoint(a.names | a.around)
    ):
        score *= STRANGERS
    return max(score, 0.0)


def _cosine(a: frozenset[str], b: frozenset[str], weigh: Weigh) -> float:
    if not a or not b:
        return 0.0
    norm = _squares(a, weigh) * _squares(b, weigh)
    return _squares(a & b, weigh) / sqrt(norm)


def _squares(bag: frozenset[str], weigh: Weigh) -> float:
    # Exact, so that the order of a set can change nothing.
    return fsum(weigh(w) ** 2 for w in bag)
