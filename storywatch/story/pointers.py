"""Events spoken of in passing: "the ten-day-old ban", "since the shooting", a headline without a verb.

No telling of its own comes of such a sentence, and what it points at is only known once the events of the
story are. So each sentence of an article is held against the events that the article does not tell: what both
speak of, the rarer in the story the more; the words around either; the day. The weights are a logistic
regression (``python -m bench.pointers`` fits it anew to the stories for development).

What is found becomes a mention of an event that stands, and no more: it founds none and moves no day, nothing
is likened to it, and it is found anew whenever the events are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from heapq import nlargest, nsmallest
from itertools import islice
from math import fsum, log, log1p, sqrt
from operator import itemgetter, mul
from typing import NamedTuple

from storywatch.model import PASSING, POINTER, DateExpression, DateValue, EventStatus, Mention, Sentence, Span
from storywatch.story import calendar
from storywatch.story.alike import SAYING, gist, stem
from storywatch.story.doings import acts
from storywatch.story.parties import parties

ENOUGH = -0.5
"""How likely it must be that a sentence speaks of an event, in log odds. Answers name only some of the events
that a story has, so that what is fitted to them is low."""
SURELY, MANY = 0.0, 2
"""How likely a second sentence of the article must be; how many speak of one event at most."""
WEIGHTS = {
    "base": -0.51,
    "covered": 1.25,  # the share of what the event is known by that the sentence holds
    "name": 0.83,  # the rarest party in both
    "word": 0.18,  # the rarest word in both, no party
    "second_word": 0.78,  # the next
    "act": 0.45,  # an act that both may mean
    "known_act": 0.55,  # the same, told as known: "the ban"
    "known_word": 0.4,  # a word in both that is told as known
    "day": 4.64,  # a day of both, the narrower the more
    "ahead": -1.16,  # the event comes after the article
    "to_come": 0.9,  # the same, and the sentence looks ahead
    "age": -0.19,  # how long ago it was, in logarithms of days
    "fresh": 0.67,  # it was today or yesterday
    "near": 0.74,  # it lies within a week
    "undated": -0.51,  # it has no day
    "saying": -0.64,  # somebody only said something
    "late": 0.45,  # how far down the sentence stands
    "name_before": 0.73,  # a party of the event in the sentence before
    "word_behind": 0.41,  # a word of it in the sentence behind
    "length": -0.71,  # words of the sentence, in logarithms
    "crowd": -2.88,  # sentences of an article in this story, in logarithms
    "around": 0.44,  # the rarest word that the event's own sentences hold besides
    "told": -0.22,  # the sentence tells something else in earnest
}
"""What each sign is worth, in log odds; :meth:`_Signs.of` tells them in this order."""
CANDIDATES = 8
"""Events that a sentence is held against: those that share most with it."""
FEW = 2
"""Words and parties that a sentence must hold to speak of anything; a nameplate holds fewer."""
USUAL, LEAST, MOST = 15, -0.3, 1.0
"""Sentences of a usual article; how far, in logarithms, those of a story may differ from it."""
WEEK, AGES, FAR = 7, 400, 20
"""Days that are near; days from which on all is as old; sentences from which on one stands late."""
FOREVER = 4000
"""Days of a stretch that tells of no day."""
LINES = 400
"""Sentences of an article that are looked at. No honest one has more."""
LONG = 2000
"""Characters of a sentence that are looked at, and of its lemmas."""
REACH = 3
"""Words behind "the", "his" or "Korva's" that are told as known."""
LINE = 120
"""Characters of a sentence that stand for it where it has no title."""

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_KNOWN = frozenset("the this that these those his her its their our both".split())
_SMALL = frozenset(
    "the a an in on at it he she but and they this that we i there if for as his her its by to of".split()
)
_TO_COME = frozenset("will shall would due plan plans planned scheduled next".split())
_OLD = re.compile(r"\b([a-z]+|\d{1,3})-(day|week|month|year)s?-old\b")
_NUMBERS = {
    word: number
    for number, word in enumerate(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty
        """.split(),
        1,
    )
}
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
_STOPS = frozenset(',;:.?!—–"”“')
_NOTHING = frozenset[str]()
_IDLE = frozenset(
    stem(word)
    for word in """
    go get give take make come become put keep let day week month year time one two three last first next
    people man thing today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december mr mrs ms dr
    president minister prime foreign secretary state general government tell ask speak
    """.split()
)
"""Beginnings of words by which no event is known."""


class Line(NamedTuple):
    """A sentence as far as it can speak of events: words and parties in the forms of a telling's bags."""

    span: Span
    printed: str
    words: frozenset[str]
    names: frozenset[str]
    known: frozenset[str]
    """Words told as known: behind "the", "his", "Korva's"."""
    acts: frozenset[int]
    known_acts: frozenset[int]
    days: tuple[DateValue, ...]
    to_come: bool
    bag: frozenset[str]
    """Words and parties together."""


def _days(value: DateValue) -> int:
    return (value.last - value.first).days


class Article(NamedTuple):
    """The sentences of an article, and its day as far as it is known."""

    source: int
    published: date | None
    lines: Sequence[Line]


class Affair(NamedTuple):
    """An event to be spoken of: its tellings, its day and how it stands."""

    mentions: Sequence[Mention]
    day: DateValue | None
    status: EventStatus


def lines(
    sentences: Iterable[Sentence], text: str, dates: Sequence[DateExpression], published: date | None
) -> tuple[Line, ...]:
    """The sentences of an article of that day; furniture left out. ``dates`` are in the order of the text."""
    kept = islice((s for s in sentences if not s.furniture), LINES)
    told = [(s, s.span.within(text)[:LONG]) for s in kept]
    seen = [_seen(printed) for _, printed in told]
    named = frozenset(name for one in seen for name in one.later)
    found = []
    at = 0
    for (sentence, printed), one in zip(told, seen, strict=True):
        days = []
        while at < len(dates) and dates[at].span.start < sentence.span.end:
            if dates[at].span.start >= sentence.span.start:
                day = calendar.resolve(dates[at].rule, published)
                days += [day] if day is not None else []
            at += 1
        days += _aged(printed, published)
        words, names, doings, known_acts = _bags(sentence.lemmas[:LONG], one.capitals & named, one.known)
        found.append(
            Line(
                sentence.span,
                printed,
                words,
                names,
                one.known,
                doings,
                known_acts,
                tuple(days),
                one.to_come,
                words | names,
            )
        )
    return tuple(found)


def _aged(printed: str, published: date | None) -> Iterator[DateValue]:
    """The days, or weeks, from which something is as old as is told: "the ten-day-old ban"."""
    if published is None or "-old" not in printed:
        return
    for found in _OLD.finditer(printed):
        number = int(found[1]) if found[1].isdigit() else _NUMBERS.get(found[1], 0)
        length = _UNITS[found[2]]
        if number and (number + 1) * length < (published - date.min).days:
            # Nobody counts to the day.
            middle, room = published - timedelta(days=number * length), timedelta(days=max(1, length // 2))
            yield DateValue(middle - room, middle + room)


class _Seen(NamedTuple):
    """What of a sentence its print says: words with a capital, those of them behind the first word, and
    the words told as known."""

    capitals: frozenset[str]
    later: frozenset[str]
    known: frozenset[str]
    to_come: bool


@lru_cache(maxsize=1 << 13)
def _seen(printed: str) -> _Seen:
    capitals, known, low = dict[str, int](), set[str](), set[str]()
    since = REACH + 1
    for place, found in enumerate(_WORD.finditer(printed)):
        word = found[0]
        bare = word.lower().removesuffix("'s").removesuffix("’s")
        low.add(bare)
        if word[0].isupper() and bare not in _SMALL:
            capitals[bare] = place
        if bare in _KNOWN or len(bare) < len(word):
            since = 0
        elif since < REACH:
            known.add(stem(bare))
            since += 1
        if printed[found.end() : found.end() + 1] in _STOPS:
            since = REACH + 1
    # In a line of capitals they tell no names.
    loud = sum(map(str.isupper, printed)) > sum(map(str.islower, printed))
    later = frozenset() if loud else frozenset(w for w, place in capitals.items() if place and len(w) > 1)
    return _Seen(frozenset(capitals), later, frozenset(known), not low.isdisjoint(_TO_COME))


_Bags = tuple[frozenset[str], frozenset[str], frozenset[int], frozenset[int]]


@lru_cache(maxsize=1 << 13)
def _bags(lemmas: str, named: frozenset[str], known: frozenset[str]) -> _Bags:
    """Words, parties, acts and acts told as known of a sentence in which these are names."""
    plain = [lemma for lemma in lemmas.split() if lemma not in named]
    names = frozenset(party for name in named for party in parties((name,)))
    words = frozenset(stem(lemma) for lemma in plain if _tells(lemma)) - _IDLE - names
    doings = frozenset(act for lemma in plain for act in _acts(stem(lemma)) | _acts(lemma))
    meant = frozenset(act for lemma in plain if stem(lemma) in known for act in _acts(stem(lemma)))
    return words, names, doings, meant


def _tells(lemma: str) -> bool:
    return len(lemma) > 2 if lemma.isalpha() else lemma[:1].isdigit() and len(lemma) > 1


@lru_cache(maxsize=1 << 14)
def _acts(word: str) -> frozenset[int]:
    return acts(frozenset((word,)), frozenset())


class Pair(NamedTuple):
    """A sentence and an event that it may speak of: the article's source, the event's place among those
    given, and what each sign says."""

    source: int
    line: Line
    event: int
    signs: tuple[float, ...]


def passing(
    affairs: Sequence[Affair],
    articles: Sequence[Article],
    barred: Collection[Span] = (),
    pause: Callable[[], None] = lambda: None,
) -> dict[int, list[Mention]]:
    """The mentions in passing that these articles make of these events, by the place of the event.

    An article mentions an event where it most likely does, and no event that it tells. In the order of
    ``articles``. The sentences ``barred`` speak of nothing else than they tell. ``pause`` is called now and
    then.
    """
    likely: dict[tuple[int, int], list[tuple[float, Line]]] = {}
    weights = tuple(WEIGHTS.values())
    for pair in pairs(affairs, articles, pause):
        odds = fsum(map(mul, weights, pair.signs))
        if odds >= ENOUGH and pair.line.span not in barred:
            likely.setdefault((pair.event, pair.source), []).append((odds, pair.line))
    found: dict[int, list[Mention]] = {}
    for (event, _), here in likely.items():
        best = nlargest(MANY, here, key=itemgetter(0))
        for odds, line in best:
            if odds >= SURELY or odds == best[0][0]:
                title = " ".join(line.printed.split())[:LINE]
                one = Mention(line.span, affairs[event].status, None, title, weight=PASSING, stated=False)
                found.setdefault(event, []).append(one)
    return found


def pairs(
    affairs: Sequence[Affair], articles: Sequence[Article], pause: Callable[[], None] = lambda: None
) -> Iterator[Pair]:
    """Each sentence with the events that its article does not tell and that share most with it."""
    events = _known(affairs, articles)
    signs = _Signs(events, articles)
    for article in articles:
        pause()
        crowd = min(MOST, max(LEAST, log(signs.crowd / USUAL)))
        before = _NOTHING
        for place, line in enumerate(article.lines):
            behind = article.lines[place + 1].bag if place + 1 < len(article.lines) else _NOTHING
            here = _Here(article.published, line, before, behind, min(1.0, place / FAR), crowd)
            for number in signs.candidates(article.source, line) if len(line.bag) >= FEW else ():
                yield Pair(article.source, line, number, signs.of(here, number))
            before = line.bag


class _Known(NamedTuple):
    """An event as far as it can be spoken of."""

    affair: Affair
    own: frozenset[str]
    names: frozenset[str]
    bag: frozenset[str]
    """Both."""
    acts: frozenset[int]
    around: frozenset[str]
    """What else its sentences speak of."""
    sources: frozenset[int]
    saying: bool
    """Whether somebody only said something."""


def _known(affairs: Iterable[Affair], articles: Iterable[Article]) -> list[_Known]:
    """What is known of each event, by its tellings and by where they stand."""
    at = {line.span: (article.lines, n) for article in articles for n, line in enumerate(article.lines)}
    found = []
    for affair in affairs:
        own, names, kinds, around = set[str](), set[str](), set[str](), set[str]()
        told = [mention for mention in affair.mentions if mention.weight >= POINTER]
        for mention in told or affair.mentions:
            one = gist(mention.words, mention.names)
            own |= one.words | one.figures
            names |= one.names
            kinds |= one.kinds
            around |= one.around
            if mention.span in at:
                lines, n = at[mention.span]
                around |= lines[n].bag
        own -= _IDLE
        bag = frozenset(own | names)
        found.append(
            _Known(
                affair,
                frozenset(own),
                frozenset(names),
                bag,
                acts(frozenset(own), frozenset(kinds - {SAYING})),
                frozenset(around - _IDLE - bag),
                frozenset(mention.span.source for mention in affair.mentions),
                kinds == {SAYING},
            )
        )
    return found


class _Here(NamedTuple):
    """A sentence where it stands: the words of those before and behind it, how far down, 0 to 1, and how many
    sentences articles have here."""

    published: date | None
    line: Line
    before: frozenset[str]
    behind: frozenset[str]
    late: float
    crowd: float


class _Signs:
    """What speaks for a sentence's speaking of an event, measured against the story at hand."""

    def __init__(self, events: Sequence[_Known], articles: Sequence[Article]) -> None:
        lines = [line for article in articles for line in article.lines]
        self.crowd = max(1.0, len(lines) / max(1, len(articles)))
        self._events = events
        said = Counter(word for line in lines for word in line.bag)
        told = Counter(word for one in events for word in one.bag)
        done = Counter(act for one in events for act in one.acts)
        many, most = len(lines), len(events)
        whole, all_told = log(1 + max(1, many) / 2), log(1 + max(1, most) / 2)
        # 2 for what one other sentence says, 0 for what all do; 1 for what one event is known by.
        self.rare = cache(lambda word: 2 * log(1 + many / (1 + said[word])) / whole)
        self.square = cache(lambda word: self.rare(word) ** 2)
        self.tells = cache(lambda word: self.rare(word) * log(1 + most / (1 + told[word])) / all_told)
        self.act = cache(lambda act: log(1 + most / (1 + done[act])) / all_told)
        self._by_word: dict[str, list[int]] = {}
        self._by_act: dict[int, list[int]] = {}
        for number, one in enumerate(events):
            for word in one.bag:
                self._by_word.setdefault(word, []).append(number)
            for act in one.acts:
                self._by_act.setdefault(act, []).append(number)
        self._told = {m.span for one in events for m in one.affair.mentions if m.weight >= POINTER}
        self._weight = [fsum(map(self.tells, one.bag)) or 1.0 for one in events]

    def candidates(self, source: int, line: Line) -> list[int]:
        """The events that share most with a sentence, as far as its article does not tell them."""
        shared: dict[int, float] = {}
        for word in sorted(line.bag):
            for number in self._by_word.get(word, ()):
                shared[number] = shared.get(number, 0.0) + self.tells(word)
        for act in sorted(line.acts):
            for number in self._by_act.get(act, ()):
                shared[number] = shared.get(number, 0.0) + self.act(act)
        others = (number for number in shared if source not in self._events[number].sources)
        return nsmallest(CANDIDATES, others, key=lambda number: (-shared[number], number))

    def of(self, here: _Here, number: int) -> tuple[float, ...]:
        """What each sign says of a sentence and the event of this place, in the order of ``WEIGHTS``."""
        line, event = here.line, self._events[number]
        shared = line.bag & event.bag
        names = shared & (event.names | line.names)
        name = max(map(self.tells, names), default=0.0)
        word, second = 0.0, 0.0
        known_word = 0.0
        for one in shared - names:
            weight = self.tells(one)
            if weight > word:
                word, second = weight, word
            elif weight > second:
                second = weight
            if weight > known_word and one in line.known:
                known_word = weight
        doings = line.acts & event.acts
        around = line.bag & event.around
        day = event.affair.day
        on_day = ahead = to_come = age = fresh = near = 0.0
        if day is not None:
            wide = max(
                _days(day), min((_days(one) for one in line.days if one.overlaps(day)), default=FOREVER)
            )
            on_day = 1 / sqrt(1 + wide) if wide < FOREVER else 0.0
            if here.published is not None:
                since = (here.published - day.last).days
                ahead, to_come = float(since < 0), float(since < 0 and line.to_come)
                age, fresh = log1p(max(0, min(since, AGES))), float(0 <= since <= 1)
                near = max(0.0, 1 - abs(since) / WEEK)
        return (
            1.0,
            fsum(map(self.tells, shared)) / self._weight[number],
            name,
            word,
            second,
            max(map(self.act, doings), default=0.0),
            max(map(self.act, doings & line.known_acts), default=0.0),
            known_word,
            on_day,
            ahead,
            to_come,
            age,
            fresh,
            near,
            float(day is None),
            float(event.saying),
            here.late,
            max(map(self.tells, here.before & event.names - shared), default=0.0),
            max(map(self.tells, here.behind & event.own - shared), default=0.0),
            log1p(len(line.bag)),
            here.crowd,
            max(map(self.square, around), default=0.0),
            float(line.span in self._told),
        )
