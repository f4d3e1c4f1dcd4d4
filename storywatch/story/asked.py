"""What a wording asks: what is done, to which thing, by whom; and by what other words the press tells it.

The thing and the act of a question each take up what the affairs (``affairs.py``) know of them: a thing what
stands for it or is seen where it is, an act its opposites and the signs that it comes about or does not. So a
sentence can tell of both without a word of the question. Who acts weighs like a name, and what only says more
of the thing ("on the fishing limits") less than the thing itself.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from storywatch.story.affairs import SOMEONE, Affair, affairs
from storywatch.story.lines import entry, stem
from storywatch.story.topics import FRAME, LIGHT, OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.story.aims import Outcome
    from storywatch.story.concepts import Concept

THING, COMPANY = 0.5, 0.3
"""What another name of the thing is worth beside its own, and what is seen where it is."""
ACT = 0.5
"""What another word for the act or its opposite is worth, and a single word that is a sign of either."""
SIGNS, SIGNS_OF_THING = 0.7, 0.6
"""What a sign of several words is worth for the act, and for the thing."""
LONE = 0.3
"""What acts and their signs are worth where no act is asked: "the canal"."""
ACTOR = 0.5
"""What weighs a matter that only says who acts: "will the rebels free the crew"."""
OBJECT = 2.0
"""What weighs a name where it alone says to whom something is done: "will they release Marek"."""
MORE = 0.6
"""What weighs a matter that only says more of the thing: "agreement on the limits"."""

_ASKS = frozenset(
    "will would can could shall should may might did does do is are was were has have had must".split()
)
_BE = frozenset("be been being is are was were get got".split())
_BEFORE_THINGS = frozenset(
    """the a an its his her their this that any all some of on in to from at for by with into over
    under""".split()
)
_BEFORE_MORE = frozenset(
    "on about over with for from to into at in against through between under again by".split()
)
_ON = frozenset("and or will whether".split())


@dataclass(frozen=True, slots=True)
class _Concern:
    """An affair that a question is about, and which of its stems name the thing and the act."""

    affair: Affair
    things: frozenset[str]
    acts: frozenset[str]


def widened(concepts: Sequence[Concept], asked: Sequence[tuple[str, str]]) -> list[Concept]:
    """The concepts of a wording, each with its weight by its part in it and with the words of its affairs.

    ``asked`` are the wording's words as printed and as compared.
    """
    stems = [stem(word) for _, word in asked]
    concerns = _concerns(asked)
    parts = _joined(concepts, stems, concerns)
    things = frozenset().union(*(one.things for one in concerns))
    acts = frozenset().union(*(one.acts for one in concerns)) - things
    actors = _actors(asked, stems)
    more = _more(asked, stems, [_own(part) for part in parts if _own(part) & (things | acts)])
    found = []
    for part in parts:
        own = _own(part)
        if not own:
            alone = acts and not things and not part.nations and not part.roots
            found.append(replace(part, weight=part.weight * (OBJECT if alone else 1.0)))
            continue
        weight = part.weight * (ACTOR if own & actors else 1.0) * (MORE if own & more else 1.0)
        words = dict(part.words)
        together: dict[frozenset[str], float] = {}
        for one in concerns:
            for entry_, worth in _worths(one, own):
                if len(entry_) > 1:
                    together[entry_] = max(together.get(entry_, 0.0), worth)
                else:
                    (word,) = entry_
                    words[word] = max(words.get(word, 0.0), worth)
        found.append(replace(part, weight=weight, words=words, together=tuple(together.items())))
    return found


def kin(asked: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The stems that the affairs of a wording hold, each with the word of the wording it goes with."""
    found: dict[str, str] = {}
    for one in _concerns(asked):
        goes = next((word for _, word in asked if stem(word) in one.things | one.acts), "")
        affair = one.affair
        said = (*affair.things, *affair.acts, *affair.opposites)
        for sign in (*said, *affair.company, *affair.ahead, *affair.back):
            need, several = _needs(sign)
            if goes and not several and not need <= _idle():
                found |= {word: goes for word in need if word not in found}
    return found


def outcome(known: Outcome, asked: Sequence[tuple[str, str]]) -> Outcome:
    """The outcome that a wording asks for, with the signs of its affairs that it comes about or does not."""
    ahead: set[frozenset[str]] = set()
    back: set[frozenset[str]] = set()
    for one in _concerns(asked):
        affair = one.affair
        comes = frozenset().union(*(need for need, _ in map(_needs, affair.acts))) & one.acts
        signs, against = affair.ahead, affair.back
        if one.acts and not comes:
            signs, against = against, signs
        if one.acts:
            ahead |= {need for need, _ in map(_needs, signs) if not need <= _idle()}
            back |= {need for need, _ in map(_needs, against) if not need <= _idle()}
    ahead, back = ahead - back, back - ahead
    return replace(
        known,
        ahead=(known.ahead | _single(ahead)) - known.back,
        back=(known.back | _single(back)) - known.ahead,
        weak=(_single(ahead) | _single(back)) - known.ahead - known.back,
        signs=tuple(sign for sign in ahead if len(sign) > 1),
        against=tuple(sign for sign in back if len(sign) > 1),
    )


def _single(signs: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(word for sign in signs if len(sign) == 1 for word in sign)


def _own(part: Concept) -> frozenset[str]:
    return frozenset(word for word, worth in part.words.items() if worth == 1.0)


def _worths(concern: _Concern, own: frozenset[str]) -> Iterable[tuple[frozenset[str], float]]:
    """What the affair has to tell of the thing or the act that a concept is, each with its worth."""
    return ((need, worth) for need, worth in _told(concern, own) if not need <= _idle())


@cache
def _idle() -> frozenset[str]:
    """The stems of words that name an act in a question ("go") but tell nothing in a sentence."""
    return frozenset(map(stem, FRAME | LIGHT))


def _told(concern: _Concern, own: frozenset[str]) -> Iterable[tuple[frozenset[str], float]]:
    affair = concern.affair
    signs = list(map(_needs, (*affair.ahead, *affair.back)))
    single = [need for need, several in signs if not several]
    joined = [need for need, several in signs if several]
    acts = [need for need, _ in map(_needs, (*affair.acts, *affair.opposites))]
    if own & concern.things:
        yield from ((need, THING) for need, _ in map(_needs, affair.things))
        yield from ((need, COMPANY) for need, _ in map(_needs, affair.company))
        yield from ((need, SIGNS_OF_THING) for need in joined)
        if not concern.acts:
            yield from ((need, LONE) for need in (*acts, *single))
    elif own & concern.acts:
        yield from ((need, ACT) for need in (*acts, *single))
        yield from ((need, SIGNS) for need in joined)
        if not concern.things:
            yield from ((need, THING) for need, _ in map(_needs, affair.things))
            yield from ((need, COMPANY) for need, _ in map(_needs, affair.company))


@cache
def _needs(sign: str) -> tuple[frozenset[str], bool]:
    """The stems, or two in a row, that a sentence must hold for a sign; whether it is of several words."""
    found: set[str] = set()
    for part in sign.split("+"):
        stemmed = [stem(word) for word in part.split("-")]
        found.update(f"{a} {b}" for a, b in itertools.pairwise(stemmed))
        if len(stemmed) == 1:
            found.update(stemmed)
    return frozenset(found), "+" in sign or "-" in sign


def _concerns(asked: Sequence[tuple[str, str]]) -> tuple[_Concern, ...]:
    """The affairs of which a wording names thing and act; else the thing; else, of somebody, the act."""
    return _concerns_of(tuple(asked))


@lru_cache(maxsize=64)
def _concerns_of(asked: tuple[tuple[str, str], ...]) -> tuple[_Concern, ...]:
    stems = [stem(word) for _, word in asked]
    pairs = {f"{a} {b}" for a, b in itertools.pairwise(stems)}
    small = [
        (word, own)
        for i, ((printed, word), own) in enumerate(zip(asked, stems, strict=True))
        if not (i and printed[:1].isupper())
    ]
    told = pairs.union(own for _, own in small)
    heavy = pairs.union(own for word, own in small if word not in LIGHT)
    found = []
    for affair in affairs():
        acts = _named((*affair.acts, *affair.opposites), told)
        # "Will they form a government?": a word that says little names a thing beside its act.
        things = _named(affair.things, heavy) or (_named(affair.things, told - acts) if acts else acts)
        found.append(_Concern(affair, things, acts))
    return tuple(
        [one for one in found if one.things and one.acts]
        or [one for one in found if any(" " in thing for thing in one.things)]
        or [one for one in found if one.things]
        or [one for one in found if one.acts and SOMEONE in one.affair.things]
    )


def _named(entries: Iterable[str], told: set[str]) -> frozenset[str]:
    """The stems by which a wording names any of these."""
    needed = [need for need, _ in map(_needs, entries) if need <= told]
    return frozenset().union(*needed)


def _joined(concepts: Sequence[Concept], stems: Sequence[str], concerns: Iterable[_Concern]) -> list[Concept]:
    """The concepts; "pull" and "back" are one where that is the act."""
    found = list(concepts)
    pairs = list(itertools.pairwise(stems))
    for act in sorted(act for one in concerns for act in one.acts if " " in act):
        first, second = act.split()
        if (first, second) not in pairs:
            continue
        one = next((c for c in found if c.words.get(first) == 1.0), None)
        other = next(
            (c for c in found if c is not one and 1.0 in (c.words.get(second), c.words.get(act))), None
        )
        if one is not None:
            words = {**one.words, first: 0.5, act: 1.0}
            if other is not None:
                found.remove(other)
                words = {word: worth for word, worth in other.words.items() if " " in word} | words
            found[found.index(one)] = replace(one, words=words)
        elif other is not None and other.words.get(second) == 1.0:
            found[found.index(other)] = replace(other, words={**other.words, second: 0.5, act: 1.0})
    return found


def _actors(asked: Sequence[tuple[str, str]], stems: Sequence[str]) -> frozenset[str]:
    """The stems that only say who acts: those between "will" and an act that is done to something."""
    if not asked or asked[0][1] not in _ASKS:
        return frozenset()
    for i in range(1, len(asked)):
        printed, before = asked[i][0], asked[i - 1][1]
        pair = " ".join(stems[i : i + 2])
        is_act = stems[i] in _acts() or pair in _acts()
        if not is_act or before in _BEFORE_THINGS or printed[:1].isupper():
            continue
        after = [word for _, word in asked[i + (2 if pair in _acts() else 1) :]]
        done_to = after and after[0] not in _BEFORE_MORE
        if before in _BE or not done_to or all(word in FRAME for word in after):
            return frozenset()
        named = zip(asked[1:i], stems[1:i], strict=True)
        return frozenset(own for (form, word), own in named if word not in FRAME and not form[:1].isupper())
    return frozenset()


@cache
def _acts() -> frozenset[str]:
    """Every act of an affair and every outcome, as a stem or two in a row."""
    said = [word for affair in affairs() for word in (*affair.acts, *affair.opposites)]
    needed = [need for need, _ in map(_needs, said) if len(need) == 1]
    outcomes = [entry(word) for sides in OUTCOMES for side in sides for word in side]
    return frozenset(outcomes).union(*needed)


def _more(
    asked: Sequence[tuple[str, str]], stems: Sequence[str], named: Sequence[frozenset[str]]
) -> frozenset[str]:
    """The stems that only say more of the thing or act: what follows it behind a preposition."""
    own = frozenset().union(*named)
    found: set[str] = set()
    seen = within = False
    for (_, word), stemmed in zip(asked, stems, strict=True):
        if stemmed in own and not within:
            seen = True
        elif seen and word in _BEFORE_MORE:
            within = True
        elif within and word in _ON:
            within = False
        elif within:
            found.add(stemmed)
    return frozenset(found)
