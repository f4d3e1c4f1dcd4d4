"""Which events a telling can belong to at all, so that it need not be held against every other.

An inverted index leads from what a telling says to the others that say some of it. What they share and the
days of both say how alike the two can be at most, and only where that is enough are they compared. Nothing is
lost by it: what :class:`~storywatch.story.likeness.Likeness` adds to a score is counted here in full, and
of what it takes away only what is soon told.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import sqrt
from typing import NamedTuple, TypeVar

from storywatch.model import DateValue, Mention
from storywatch.story.likeness import (
    ACT,
    ALL,
    FIGURE,
    HELD,
    MEANT,
    NAMES,
    RARE_NAME,
    SAME_KIND,
    SAYINGS,
    STRANGERS,
    TOPIC,
    Likeness,
    Tie,
    View,
    are_strangers,
)

ROUNDING = 1e-9
"""More than two sums of the same in another order can differ by."""
_K = TypeVar("_K")
_Index = defaultdict[_K, set[int]]
_Terms = tuple[DateValue | None, bool, str, bool, int]


class _Telling(NamedTuple):
    """A telling in the index. Each root is one by that of what a bag weighs, 0 for an empty one."""

    view: View
    place: int
    """That of its event."""
    terms: int
    """Which of the terms it is on."""
    words: float
    names: float
    topics: float
    acts: float


class Prospects:
    """Tellings by what they say, each at the place of its event. Weighs as ``like`` does."""

    def __init__(
        self, like: Likeness, tie: Callable[[Mention, Mention], Tie | None], moved: str, latest: int
    ) -> None:
        """``tie`` says what the days of two tellings have to do with each other. It may ask for date and
        status of each, whether the date is printed, and whether ``moved`` is among the words. Only so many
        of the ``latest`` tellings of an event count.
        """
        self._like = like
        self._tie = tie
        self._moved = moved
        self._most = latest
        self._latest: defaultdict[int, deque[int]] = defaultdict(deque)
        self._tellings: list[_Telling] = []
        self._words: _Index[str] = defaultdict(set)
        self._names: _Index[str] = defaultdict(set)
        self._topics: _Index[int] = defaultdict(set)
        self._done: _Index[str] = defaultdict(set)
        self._acts: _Index[int] = defaultdict(set)
        # Tellings on the same terms are all as far off in time.
        self._terms: dict[_Terms, int] = {}
        self._of_terms: list[set[int]] = []
        self._one_of: list[Mention] = []
        self._days: dict[_Terms, list[float | None]] = {}

    def add(self, mention: Mention, place: int) -> None:
        """One more telling of the event at ``place``. The same may be at several."""
        number = len(self._tellings)
        terms = self._terms.setdefault(self._terms_of(mention), len(self._terms))
        if terms == len(self._of_terms):
            self._of_terms.append(set())
            self._one_of.append(mention)
        self._of_terms[terms].add(number)
        view = self._like.view(mention)
        sums = view.whole_sum, view.names_sum, view.topics_sum, view.acts_sum
        self._tellings.append(_Telling(view, place, terms, *map(_root, sums)))
        for leading in self._leading(view):
            leading.add(number)
        latest = self._latest[place]
        latest.append(number)
        if len(latest) > self._most:
            self._drop(latest.popleft())

    def _drop(self, number: int) -> None:
        """Have nothing lead to a telling any more."""
        view, _, terms, *_ = self._tellings[number]
        self._of_terms[terms].discard(number)
        for leading in self._leading(view):
            leading.discard(number)

    def _leading(self, view: View) -> Iterator[set[int]]:
        """Each set of the index that leads to a telling with this view."""
        return chain(
            map(self._words.__getitem__, view.whole),
            map(self._names.__getitem__, view.gist.names),
            map(self._topics.__getitem__, view.topics),
            map(self._done.__getitem__, view.done),
            map(self._acts.__getitem__, view.acts),
        )

    def of(self, mention: Mention, enough: float) -> list[int]:
        """The places of the events, in order, a telling of which is as like this one as ``enough``."""
        like, tellings = self._like, self._tellings
        mine, days = like.view(mention), self._days_of(mention)
        room = enough - ROUNDING - like.base
        on_days = [some for day, some in zip(days, self._of_terms, strict=True) if day is not None]
        near = set[int]().union(*on_days)
        by_words, by_names = ALL * _root(mine.whole_sum), NAMES * _root(mine.names_sum)
        words = _common(self._words, mine.whole, near, like.rare, by_words)
        names = _common(self._names, mine.gist.names, near, like.rare, by_names)
        topics = _common(self._topics, mine.topics, near, like.topic, TOPIC * _root(mine.topics_sum))
        acts = _common(self._acts, mine.acts, near, like.act, ACT * _root(mine.acts_sum))
        rarest = self._rarest(mine, near)
        kinds = self._kinds(mine, near)
        held = HELD / by_words if mine.own else 0.0
        figures = mine.gist.figures
        # What shares nothing else must be near in time.
        maybe = {*words, *kinds}
        for day, some in zip(days, self._of_terms, strict=True):
            if day is not None and day >= room:
                maybe |= some
            elif day is not None and day + TOPIC + ACT >= room:
                maybe.update(topics.keys() & some, acts.keys() & some)
        found: set[int] = set()
        for number in maybe:
            view, place, terms, root_of_words, root_of_names, root_of_topics, root_of_acts = tellings[number]
            day = days[terms]
            if day is None or place in found:
                continue
            most = day + (SAYINGS if mine.saying and view.saying else 0.0)
            if number in kinds:
                most += kinds[number]
            if number in topics:
                most += topics[number] * root_of_topics
            if number in acts:
                most += acts[number] * root_of_acts
            if number in words:
                weight = words[number]
                most += weight * root_of_words + rarest.get(number, 0.0)
                if figures and not figures.isdisjoint(view.gist.figures):
                    most += FIGURE
                if number in names:
                    most += names[number] * root_of_names
                if view.own and held:
                    most += min(HELD, weight * held / min(view.own_sum, mine.own_sum))
            if most < room or (most + STRANGERS < room and are_strangers(mine, view)):
                continue
            if like.content(mine, view) + day >= enough - ROUNDING:
                found.add(place)
        return sorted(found)

    def _kinds(self, mine: View, near: set[int]) -> dict[int, float]:
        """The tellings near of a kind of happening that this one is of, and what it adds."""
        found: dict[int, float] = {}
        for weight, kind in sorted((self._like.kind(kind), kind) for kind in mine.done):
            same = (SAME_KIND + MEANT) * weight
            found.update(dict.fromkeys(near.intersection(self._done.get(kind, ())), same))
        return found

    def _rarest(self, mine: View, near: set[int]) -> dict[int, float]:
        """What the rarest name adds that a telling near shares with this one, as a name of either."""
        found: dict[int, float] = {}
        for weight, word in sorted((self._like.rare(word), word) for word in mine.whole):
            some = self._words.get(word) if word in mine.gist.names else self._names.get(word)
            if some:
                found.update(dict.fromkeys(near & some, RARE_NAME * sqrt(weight)))
        return found

    def _days_of(self, mention: Mention) -> list[float | None]:
        """What the days of this telling and of those on each of the terms add; None where they keep apart."""
        days = self._days.setdefault(self._terms_of(mention), [])
        for other in self._one_of[len(days) :]:
            tie = self._tie(mention, other)
            most = self._like.only_at_most(mention, other)
            days.append(None if tie is None else self._like.day(mention, other, tie) + most)
        return days

    def _terms_of(self, one: Mention) -> _Terms:
        return one.date, one.stated, one.status, self._moved in one.words, self._like.far(one)


def _common(
    index: _Index[_K], bag: Iterable[_K], near: set[int], weigh: Callable[[_K], float], factor: float
) -> dict[int, float]:
    """Those of the tellings near that share some of a bag, and ``factor`` times what they share weighs."""
    common: dict[int, float] = {}
    for key in bag:
        if key in index:
            weight = factor * weigh(key)
            for number in near & index[key]:
                common[number] = common.get(number, 0.0) + weight
    return common


def _root(weight: float) -> float:
    return 1 / sqrt(weight) if weight else 0.0
