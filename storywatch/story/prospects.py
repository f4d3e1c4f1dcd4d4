"""Which events a telling can belong to at all, so that it need not be held against every other.

An inverted index leads from what a telling says to the others that say some of it. What they share and the
days of both say how alike the two can be at most, and only where that is enough are they compared. Nothing is
lost by it: what :class:`~storywatch.story.likeness.Likeness` adds to a score is counted here in full, and
what it takes away need not be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from math import sqrt
from typing import NamedTuple, TypeVar

from storywatch.model import DateValue, Mention
from storywatch.story.likeness import (
    ALL,
    BASE,
    FIGURE,
    HELD,
    KINDRED,
    NAMES,
    POINTER,
    SAME_KIND,
    TOPIC,
    Likeness,
    Tie,
    View,
    bags,
)

ROUNDING = 1e-9
"""More than two sums of the same in another order can differ by."""
_K = TypeVar("_K")
_Terms = tuple[DateValue | None, bool, str, bool, bool]


class _Telling(NamedTuple):
    """A telling in the index."""

    mention: Mention
    place: int
    """That of its event."""
    terms: int
    """Which of the terms it is on."""
    root: float
    """One by the root of what the words of its sentence weigh, 0 without any."""
    own_sum: float


class Prospects:
    """Tellings by what they say, each at the place of its event. Weighs as ``like`` does."""

    def __init__(self, like: Likeness, tie: Callable[[Mention, Mention], Tie | None], moved: str) -> None:
        """``tie`` says what the days of two tellings have to do with each other. It may ask for date and
        status of each, whether the date is printed, and whether ``moved`` is among the words.
        """
        self._like = like
        self._tie = tie
        self._moved = moved
        self._tellings: list[_Telling] = []
        self._words: defaultdict[str, list[int]] = defaultdict(list)
        self._names: defaultdict[str, list[int]] = defaultdict(list)
        self._done: defaultdict[str, list[int]] = defaultdict(list)
        self._kin: defaultdict[int, list[int]] = defaultdict(list)
        self._topics: defaultdict[int, list[int]] = defaultdict(list)
        # Tellings on the same terms are all as far off in time.
        self._terms: dict[_Terms, int] = {}
        self._of_terms: list[list[int]] = []
        self._days: dict[_Terms, list[float | None]] = {}

    def add(self, mention: Mention, place: int) -> None:
        """One more telling of the event at ``place``. The same may be at several, and none ever goes."""
        number = len(self._tellings)
        terms = self._terms.setdefault(self._terms_of(mention), len(self._terms))
        if terms == len(self._of_terms):
            self._of_terms.append([])
        self._of_terms[terms].append(number)
        view = self._like.view(mention)
        root = 1 / sqrt(view.whole_sum) if view.whole_sum else 0.0
        self._tellings.append(_Telling(mention, place, terms, root, view.own_sum))
        own = bags(mention.words, mention.names)
        for word in own.whole:
            self._words[word].append(number)
        for name in own.gist.names:
            self._names[name].append(number)
        for kind in own.done:
            self._done[kind].append(number)
        for kin in own.kin:
            self._kin[kin].append(number)
        for topic in own.topics:
            self._topics[topic].append(number)

    def of(self, mention: Mention, enough: float) -> list[int]:
        """The places of the events, in order, a telling of which is as like this one as ``enough``."""
        like, tellings = self._like, self._tellings
        mine, days = like.view(mention), self._days_of(mention)
        shared, kinds = self._sharing(mine), self._kinds(mine)
        topical = _any(self._topics, mine.topics)
        room = enough - ROUNDING - BASE
        # What shares no word and is of no like kind must be near in time.
        maybe = {*shared, *kinds}
        for day, some in zip(days, self._of_terms, strict=True):
            if day is not None and day + TOPIC >= room:
                maybe.update(some)
        weighed = ALL / sqrt(mine.whole_sum) if mine.whole_sum else 0.0
        named = _any(self._names, mine.gist.names)
        besides = FIGURE * bool(mine.gist.figures)
        found: set[int] = set()
        for number in maybe:
            other, place, terms, root, own_sum = tellings[number]
            day = days[terms]
            if day is None or place in found:
                continue
            most = kinds.get(number, 0.0) + (TOPIC if number in topical else 0.0)
            weight = shared.get(number)
            if weight is not None:
                most += weight * weighed * root + besides + (NAMES if number in named else 0.0)
                if own_sum and mine.own_sum:
                    most += HELD * min(1.0, weight / min(own_sum, mine.own_sum))
            if day + most >= room and like.content(mine, like.view(other)) + day >= enough - ROUNDING:
                found.add(place)
        return sorted(found)

    def _sharing(self, mine: View) -> dict[int, float]:
        """The tellings that share words with this one, and what these weigh."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word in mine.whole & self._words.keys():
            weight = self._like.rare(word)
            for number in self._words[word]:
                shared[number] += weight
        return shared

    def _kinds(self, mine: View) -> dict[int, float]:
        """The tellings of a kind of happening that this one is of, or of a kindred one; what it adds."""
        found: dict[int, float] = {}
        for kin in mine.kin:
            found.update(dict.fromkeys(self._kin.get(kin, ()), KINDRED))
        for weight, kind in sorted((self._like.kind(kind), kind) for kind in mine.done):
            found.update(dict.fromkeys(self._done.get(kind, ()), SAME_KIND * weight))
        return found

    def _days_of(self, mention: Mention) -> list[float | None]:
        """What the days of this telling and of those on each of the terms add; None where they keep apart."""
        days = self._days.setdefault(self._terms_of(mention), [])
        for some in self._of_terms[len(days) :]:
            other = self._tellings[some[0]].mention
            tie = self._tie(mention, other)
            days.append(None if tie is None else self._like.day(mention, other, tie))
        return days

    def _terms_of(self, one: Mention) -> _Terms:
        return one.date, one.stated, one.status, self._moved in one.words, one.weight < POINTER


def _any(index: Mapping[_K, Iterable[int]], keys: Iterable[_K]) -> set[int]:
    """What any of these leads to."""
    return set[int]().union(*(index.get(key, ()) for key in keys))
