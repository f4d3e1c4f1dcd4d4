"""Whether two tellings tell of one event, in log odds: by what happened, to whom, and on which day.

A sum of signs. What each is worth was found by logistic regression over pairs of tellings, and rounded;
``python -m bench.likeness`` fits it anew to the stories for development. What keeps strangers, sayings and
plans apart is set by hand: stories hold too little of it. What is rare among the events at hand says more
than what is common: that holds for a word, for a name, for a kind of happening ("expulsion" against
"meeting") and for a day, since two articles that print one day of long ago mostly mean one thing. Where
articles tell few things each, any two tellings are likelier to be one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from math import fsum, log, log1p, sqrt
from typing import Literal, NamedTuple

from storywatch.model import POINTER, DateValue, Mention
from storywatch.story.alike import SAYING, Gist, gist, stem
from storywatch.story.doings import acts
from storywatch.story.topics import TOPICS

BASE = -3.3
"""What two tellings that share nothing have against them, where articles tell ``MANY`` things each."""
FEW, MANY, MOST = 6, 13, 20
"""Tellings in earnest of an article: usual ones, and between which numbers there is a difference."""
CROWD = 1.6
"""What it is worth that articles tell fewer things than is usual, in logarithms of how many."""
ALL, HELD = 2.2, 1.25
"""What it is worth that the sentences share their words; and that the one holds what the other tells."""
NAMES, RARE_NAME = 0.25, 0.4
"""The same parties; the rarest name of a party that is in both sentences, for each step of its rarity."""
SAME_KIND, MEANT = 1.1, 0.55
"""The same kind of happening, the rarer the more; what is added where one is told as known: "the talks"."""
TOPIC, ACT, FIGURE = 0.8, 0.9, 1.2
"""Common topics; an act that the words of both can stand for; a figure in both."""
ONLY_NAMES = -0.8
"""Nothing is common but who takes part: no other word, no kind, no topic."""
SAYINGS, NOTHING_SAID = -0.6, -2.0
"""Both are sayings, of which there are many; no word of either is in the other: one speaker says many things
in a day."""
NO_DEED = -1.4
"""The one only says something, the other plans something: saying it is not how a plan comes about."""
STRANGERS, OTHER_DOER = -2.2, -0.4
"""Nobody who takes part in both; each with a doer of its own."""
SAME_DAY, LONELY_DAY, AS_OF, APART, NO_DAY = 1.5, 0.6, 0.7, -0.6, -1.0
"""Both print one day; little else is told of it; one is as of its article's day; two or three days lie
between; one has no day."""
FAR, FURTHEST = 0.65, 60
"""What it is worth that both print one day, or stretch of days, far from those of their articles: in
logarithms of days, up to so many."""
HOLDS = 1.4
"""What is added where the printed year or month of the one holds the printed day of the other."""
ONLY = 0.6
"""What is added where it is all that either article tells of that day in earnest."""
ONE_PLAN, PLANS = 0.4, 0.5
"""The one is told as to come; both are: few things are, and they are told again."""
KNOWN = "^=the"
"""What stands among the words of a telling of something that the reader is taken to know of."""
Tie = Literal["days", "open", "follows"]
"""What the days of two tellings have to do with each other: they are compared, they say as little as none, or
the one tells what became of the other's plan."""
_TOPICS: dict[str, frozenset[int]] = {}
for _number, (_close, _) in enumerate(TOPICS):
    for _word in _close:
        _TOPICS[stem(_word)] = _TOPICS.get(stem(_word), frozenset()) | {_number}


class Likeness:
    """How alike tellings are, measured against the events at hand. Outlives none that it has seen."""

    def __init__(
        self, gists: Iterable[Gist], days: Iterable[DateValue | None], told: Iterable[Mention] = ()
    ) -> None:
        """Weigh words, names and kinds by these tellings, and days by what is told of each; ``told`` are the
        tellings that say how much each article tells, of which day, and when it was published.
        """
        words: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        topics: Counter[int] = Counter()
        doings: Counter[int] = Counter()
        total = 0
        for one in gists:
            total += 1
            words.update(_everything(one))
            kinds.update(one.kinds)
            topics.update(_topics(one))
            doings.update(acts(one.words, one.kinds - {SAYING}))
        told = list(told)
        self._days = Counter(days)
        sentences = {(m.span, m.date) for m in told if m.stated and m.weight >= POINTER}
        self._of_day = Counter((span.source, day) for span, day in sentences)
        self._published = {m.span.source: m.date.first for m in told if m.date is not None and not m.stated}
        self.base = BASE - CROWD * log(_crowd(told) / MANY)
        """What two tellings that share nothing have against them here."""
        self.rare = cache(lambda word: log(1 + (total + 1) / (1 + words[word])) ** 2)
        self.kind = cache(lambda kind: min(1.0, log(1 + total / (1 + kinds[kind])) / 3))
        self.topic = cache(lambda topic: log(1 + total / (1 + topics[topic])) ** 2)
        self.act = cache(lambda act: log(1 + total / (1 + doings[act])) ** 2)
        self._seen: dict[int, View] = {}

    def __call__(self, a: Mention, b: Mention, tie: Tie = "days") -> float:
        """The log odds that both tell one event; ``tie`` is what their days have to do with each other."""
        one, two = self.view(a), self.view(b)
        return self.content(one, two) + self.day(a, b, tie) + self.only(one, two)

    def to(self, a: Mention) -> Callable[[Mention, Tie], float]:
        """The same for one telling beside many."""
        mine, seen, content, days, only = self.view(a), self._seen, self.content, self.day, self.only

        def beside(b: Mention, tie: Tie) -> float:
            view = seen.get(id(b))
            if view is None or view.mention is not b:
                view = self.view(b)
            return content(mine, view) + days(a, b, tie) + only(mine, view)

        return beside

    def view(self, mention: Mention) -> View:
        """All of a telling that comparing it needs."""
        view = self._seen.get(id(mention))
        if view is None or view.mention is not mention:
            view = self._seen[id(mention)] = self._look(mention)
        return view

    def _look(self, mention: Mention) -> View:
        own = bags(mention.words, mention.names)
        return View(
            mention,
            own.gist,
            own.own,
            own.whole,
            self._sum(own.own),
            self._sum(own.whole),
            self._sum(own.gist.names),
            own.done,
            SAYING in own.gist.kinds,
            own.topics,
            fsum(map(self.topic, own.topics)),
            own.acts,
            fsum(map(self.act, own.acts)),
            KNOWN in mention.words,
        )

    def content(self, a: View, b: View) -> float:
        """The part that what is told has in it. What adds to it counts in ``Prospects.of`` as well."""
        score = self.base
        names, others = a.gist.names, b.gist.names
        shared = a.whole & b.whole
        if shared:
            score += ALL * self._sum(shared) / sqrt(a.whole_sum * b.whole_sum)
            if a.own and b.own:
                held = self._sum(shared & a.own) / a.own_sum, self._sum(shared & b.own) / b.own_sum
                score += HELD * max(held)
            named = [self.rare(word) for word in shared if word in names or word in others]
            if named:
                score += RARE_NAME * sqrt(max(named))
                common = names & others
                if common:
                    score += NAMES * self._sum(common) / sqrt(a.names_sum * b.names_sum)
        if are_strangers(a, b):
            score += STRANGERS
        if a.gist.doers and b.gist.doers and a.gist.doers.isdisjoint(b.gist.doers):
            score += OTHER_DOER
        same = a.done & b.done
        if same:
            meant = MEANT if a.known or b.known else 0.0
            score += (SAME_KIND + meant) * max(self.kind(kind) for kind in same)
        topics = a.topics & b.topics
        if topics:
            score += TOPIC * fsum(map(self.topic, topics)) / sqrt(a.topics_sum * b.topics_sum)
        elif not same and shared <= names | others:
            score += ONLY_NAMES
        doings = a.acts & b.acts
        if doings:
            score += ACT * fsum(map(self.act, doings)) / sqrt(a.acts_sum * b.acts_sum)
        if a.saying and b.saying:
            score += SAYINGS
            if shared.isdisjoint(a.gist.words | b.gist.words):
                score += NOTHING_SAID
        elif a.saying or b.saying:
            said, other = (a, b) if a.saying else (b, a)
            if not said.done and said.mention.status != "scheduled" and other.mention.status == "scheduled":
                score += NO_DEED
        if not a.gist.figures.isdisjoint(b.gist.figures):
            score += FIGURE
        return score

    def day(self, a: Mention, b: Mention, tie: Tie) -> float:
        """The part that the days have in it. That they can be one is for the caller to know."""
        plans = (0.0, ONE_PLAN, PLANS)[(a.status == "scheduled") + (b.status == "scheduled")]
        if tie == "follows":
            return plans
        if a.date is None or b.date is None:
            return plans + NO_DAY
        if tie == "open":
            return plans + NO_DAY + (HOLDS if a.stated and b.stated else 0.0)
        if a.stated and b.stated and a.date == b.date:
            far = FAR * log1p(min(self.far(a), self.far(b)))
            if a.date.first != a.date.last:
                return plans + far
            return plans + far + SAME_DAY + LONELY_DAY / max(1, self._days[a.date] - 1)
        gap = max((a.date.first - b.date.last).days, (b.date.first - a.date.last).days, 0)
        if gap > 1:
            return plans + APART
        return plans + (AS_OF if not gap and not (a.stated and b.stated) else 0.0)

    def far(self, mention: Mention) -> int:
        """How many days the day that it prints lies from its article's, as far as that is known."""
        if mention.date is None or not mention.stated or mention.span.source not in self._published:
            return 0
        return min(FURTHEST, abs((self._published[mention.span.source] - mention.date.first).days))

    def only(self, a: View, b: View) -> float:
        """What it adds that neither article tells anything else of the day that both print. Nothing where
        others took part, or where both only say something.
        """
        one, two = a.mention, b.mention
        if not _on_one_day(one, two) or (a.saying and b.saying) or are_strangers(a, b):
            return 0.0
        most = max(self._of_day[one.span.source, one.date], self._of_day[two.span.source, two.date])
        return ONLY if most == 1 else 0.0

    @staticmethod
    def only_at_most(a: Mention, b: Mention) -> float:
        """The most that :meth:`only` can add for tellings with these days, whichever articles tell them."""
        return ONLY if _on_one_day(a, b) else 0.0

    def _sum(self, words: Iterable[str]) -> float:
        # Exact, so that the order of a set can change nothing.
        return fsum(map(self.rare, words))


class View(NamedTuple):
    """A telling with all that comparing it needs. ``whole`` is every word of its sentence."""

    mention: Mention
    gist: Gist
    own: frozenset[str]
    whole: frozenset[str]
    own_sum: float
    whole_sum: float
    names_sum: float
    done: frozenset[str]
    """The kinds of what happened, saying left out."""
    saying: bool
    topics: frozenset[int]
    topics_sum: float
    acts: frozenset[int]
    acts_sum: float
    known: bool
    """Whether it is told as one that the reader knows of."""


class Bags(NamedTuple):
    """What of a :class:`View` is the same whatever events are at hand."""

    gist: Gist
    own: frozenset[str]
    whole: frozenset[str]
    done: frozenset[str]
    topics: frozenset[int]
    acts: frozenset[int]


@lru_cache(maxsize=1 << 13)
def bags(words: tuple[str, ...], names: tuple[str, ...]) -> Bags:
    """Kept, since the tellings of these days are at hand for every article that comes."""
    one = gist(words, names)
    done = one.kinds - {SAYING}
    return Bags(one, one.words | one.names, _everything(one), done, _topics(one), acts(one.words, done))


def _crowd(told: Iterable[Mention]) -> float:
    """How many things an article tells in earnest, from ``FEW`` to ``MOST``; the usual number where next to
    nothing of any is at hand. It is the mean over tellings, so that an article of which only a little is at
    hand counts for little.
    """
    of = Counter(m.span.source for m in told if m.weight >= POINTER)
    mean = sum(n * n for n in of.values()) / of.total() if of else 0.0
    return MANY if mean < FEW / 2 else min(MOST, max(FEW, mean))


def are_strangers(a: View, b: View) -> bool:
    """Whether both name who took part, and nobody of the one is in the other's sentence."""
    names, others = a.gist.names, b.gist.names
    if not names or not others or not names.isdisjoint(others):
        return False
    return names.isdisjoint(b.gist.around) and others.isdisjoint(a.gist.around)


def _on_one_day(a: Mention, b: Mention) -> bool:
    return a.stated and b.stated and a.date is not None and a.date == b.date


@lru_cache(maxsize=1 << 14)
def _everything(one: Gist) -> frozenset[str]:
    return one.words | one.names | one.around | one.figures


@lru_cache(maxsize=1 << 14)
def _topics(one: Gist) -> frozenset[int]:
    found: set[int] = set()
    for word in one.words | one.around:
        found |= _TOPICS.get(word, frozenset())
    return frozenset(found)
