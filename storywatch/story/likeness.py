"""Whether two tellings tell of one event, in log odds: by what happened, to whom, and on which day.

A sum of few signs, each worth what it was worth on stories whose answers are known, fitted by logistic
regression with one story left out in turn. What is rare among the events at hand says more than what is
common: that holds for a word, for a name, for a kind of happening ("expulsion" against "meeting") and for a
day, since two articles that print one day of years ago mostly mean one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import fsum, log, sqrt
from typing import Literal

from storywatch.model import DateValue, Mention
from storywatch.story.alike import KIN, SAYING, Gist, gist, stem
from storywatch.story.topics import TOPICS

POINTER = 0.2
"""A telling of less weight is a mention in passing: it joins an event, and founds none."""
ALL, HELD = 2.5, 1.9
"""What it is worth that the sentences share their words; and that the one holds what the other tells."""
NAMES = 0.8
SAME_KIND, KINDRED, TOPIC, FIGURE = 2.5, 1.0, 1.1, 1.0
"""The same kind of happening, the rarer the more; a kindred one; common topics; a figure in both."""
SAYINGS, ONE_SAYING = -0.7, -0.5
"""Both are sayings, of which there are many; only the one is."""
NOTHING_SAID = -2.0
"""Both are sayings, and no word of either is in the other: one speaker says many things in a day."""
STRANGERS, OTHER_DOER = -2.2, -0.8
"""Nobody who takes part in both; each with a doer of its own."""
SAME_DAY, SAME_SPAN, AS_OF, APART, NO_DAY = 1.5, 1.2, 0.8, -1.1, -1.5
"""Both print one day, or one stretch of days; one is as of its article's day; two or three days lie between;
one has no day."""
FOLLOWS = -1.0
"""The one tells what became of what the other plans: called off, or moved."""
LONELY_DAY, LONELY_SPAN = 0.65, 0.8
"""What is added where little else is told of the printed day, or stretch."""
PASSING = -0.4
"""For each that is only a mention in passing."""
BASE = -3.0
"""What two tellings that share nothing have against them."""
Tie = Literal["days", "open", "follows"]
"""What the days of two tellings have to do with each other: they are compared, they say as little as none, or
the one tells what became of the other's plan."""
_TOPICS: dict[str, frozenset[int]] = {}
for _number, (_close, _) in enumerate(TOPICS):
    for _word in _close:
        _TOPICS[stem(_word)] = _TOPICS.get(stem(_word), frozenset()) | {_number}


class Likeness:
    """How alike tellings are, measured against the events at hand."""

    def __init__(self, gists: Iterable[Gist], days: Iterable[DateValue | None]) -> None:
        """Weigh words, names and kinds by these tellings, and days by what is told of each."""
        words: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        total = 0
        for one in gists:
            total += 1
            words.update(_everything(one))
            kinds.update(one.kinds)
        self._days = Counter(days)
        self._rare = cache(lambda word: log(1 + (total + 1) / (1 + words[word])) ** 2)
        self._kind = cache(lambda kind: min(1.0, log(1 + total / (1 + kinds[kind])) / 3))
        self._topics = cache(_topics)
        self._whole = cache(lambda one: self._sum(_everything(one)))
        self._own = cache(lambda one: self._sum(one.words | one.names))

    def __call__(self, a: Mention, b: Mention, tie: Tie = "days") -> float:
        """The log odds that both tell one event; ``tie`` is what their days have to do with each other."""
        return self.content(gist(a.words, a.names), gist(b.words, b.names)) + self.day(a, b, tie)

    def content(self, a: Gist, b: Gist) -> float:
        """The part that what is told has in it."""
        score = BASE
        one, two = _everything(a), _everything(b)
        common = self._sum(one & two)
        if common:
            score += ALL * common / sqrt(self._whole(a) * self._whole(b))
            held = [
                self._sum((x.words | x.names) & whole) / own
                for x, whole in ((a, two), (b, one))
                if (own := self._own(x))
            ]
            score += HELD * max(held, default=0.0) if len(held) == 2 else 0.0
        if a.names and b.names:
            shared = a.names & b.names
            if shared:
                score += NAMES * self._sum(shared) / sqrt(self._sum(a.names) * self._sum(b.names))
            elif a.names.isdisjoint(b.around) and b.names.isdisjoint(a.around):
                score += STRANGERS
        score += self._kinds(a, b)
        if SAYING in a.kinds or SAYING in b.kinds:
            score += SAYINGS if SAYING in a.kinds & b.kinds else ONE_SAYING
        if SAYING in a.kinds & b.kinds and not (a.words & (b.words | b.around) or b.words & a.around):
            score += NOTHING_SAID
        mine, yours = self._topics(a), self._topics(b)
        if mine and yours:
            score += TOPIC * len(mine & yours) / sqrt(len(mine) * len(yours))
        if a.figures & b.figures:
            score += FIGURE
        if a.doers and b.doers and a.doers.isdisjoint(b.doers):
            score += OTHER_DOER
        return score

    def _kinds(self, a: Gist, b: Gist) -> float:
        mine, yours = a.kinds - {SAYING}, b.kinds - {SAYING}
        if mine & yours:
            return SAME_KIND * max(self._kind(kind) for kind in mine & yours)
        return KINDRED if any(mine & kin and yours & kin for kin in KIN) else 0.0

    def day(self, a: Mention, b: Mention, tie: Tie) -> float:
        """The part that the days have in it. That they can be one is for the caller to know."""
        passing = PASSING * ((a.weight < POINTER) + (b.weight < POINTER))
        if tie == "follows":
            return passing + FOLLOWS
        if tie == "open" or a.date is None or b.date is None:
            return passing + NO_DAY
        if a.date == b.date and a.stated and b.stated:
            alone = 1 / max(1, self._days[a.date] - 1)
            one_day = a.date.first == a.date.last
            sure, lonely = (SAME_DAY, LONELY_DAY) if one_day else (SAME_SPAN, LONELY_SPAN)
            return passing + sure + lonely * alone
        gap = max((a.date.first - b.date.last).days, (b.date.first - a.date.last).days, 0)
        if gap > 1:
            return passing + APART
        return passing + (AS_OF if not gap and not (a.stated and b.stated) else 0.0)

    def _sum(self, words: Iterable[str]) -> float:
        # Exact, so that the order of a set can change nothing.
        return fsum(self._rare(word) for word in words)


def _everything(one: Gist) -> frozenset[str]:
    return one.words | one.names | one.around | one.figures


def _topics(one: Gist) -> frozenset[int]:
    found: frozenset[int] = frozenset()
    for word in one.words | one.around:
        found |= _TOPICS.get(word, frozenset())
    return found
