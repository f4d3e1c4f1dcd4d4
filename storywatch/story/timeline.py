"""The timeline: happenings of many sources become events.

An event gathers the tellings that lie within a few days of each other and tell the same thing about the same
people. Its date is the most exact one that its tellings agree on; its status is that of the latest telling,
so what was due and then happened is one line with a history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from math import fsum
from operator import is_

from storywatch.model import MOVED, POINTER, DateValue, Event, Happening, Mention, Ruling, Span
from storywatch.story import calendar, origins, rulings
from storywatch.story.alike import Gist, gist
from storywatch.story.likeness import Likeness, Tie
from storywatch.story.outcome import day_of, importance_of, stands, status_of, title_of
from storywatch.story.prospects import Prospects
from storywatch.story.ties import NEAR, Terms, may_be_one, moves, terms_of, tie_of

FOUND, LEAST = -1.3, -1.5
"""How likely two tellings must be one event, in log odds, for one to join the other: where both are told in
earnest, and where one is a mention in passing. Below nought: most of what is told here is told elsewhere."""
OWN = -1.6
"""What speaks against two tellings in earnest of one article: few tell a thing twice in full."""
BESIDE = -1.0
"""What speaks against a sentence telling an event twice: mostly it tells one thing beside another."""
MIX = 0.75
"""What the most alike telling of an event counts; the rest is the mean of them all."""
SURE = -0.6
"""How likely a telling must be a second event's for the two to become one."""
TELLINGS = 12
"""How many tellings of an event, the latest ones, another is compared with."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Events that are new (id 0) or changed, and the ids of those that nothing tells any more."""

    changed: list[Event]
    gone: list[int]


def fold(
    events: Sequence[Event],
    source: int,
    happenings: Sequence[Happening],
    published: date | None,
    ruled: Sequence[Ruling] = (),
    pause: Callable[[], None] = lambda: None,
    *,
    anew: bool = False,
) -> Folded:
    """Fold what ``source`` tells into ``events``, in place of whatever it told before.

    ``events`` are those near in date and the undated ones; others need not be passed. Pure, and stable: the
    same input gives the same output, whatever the order of ``happenings``, and what is told as before stays
    where it was, unless ``anew``. ``ruled`` is what the reader says of these events and of tellings of
    ``source``. ``pause`` is called now and then: it takes a while.
    """
    before = {event.id: event for event in events}
    told = rulings.tellings(ruled, source)
    hands = {ruling.key: ruling for ruling in ruled}
    mentions = [_mention(h, published) for h in sorted(happenings, key=_place)]
    stay = {m for m in mentions if not anew and (m.span, m.title) not in told}
    drafts = [
        _Draft(
            event.id,
            [m for m in event.mentions if m.span.source != source or m in stay],
            hands.get(event.ruling) if event.ruling else None,
            place,
        )
        for place, event in enumerate(events)
    ]
    days = [event.date for event in events] + [m.date for m in mentions if m.stated and m.weight >= POINTER]
    like = Likeness([d.gist() for d in drafts if d.mentions] + [_gist(m) for m in mentions], days)
    prospects = Prospects(like, tie_of, MOVED, TELLINGS)
    for draft in drafts:
        for mention in draft.mentions[-TELLINGS:]:
            prospects.add(mention, draft.place)
    placed = {m for draft in drafts for m in draft.mentions if m.span.source == source}
    # The surest first: what prints its date, then what leads.
    for mention in sorted(
        (m for m in mentions if m not in placed),
        key=lambda m: (m.weight < POINTER, m.date is None, not m.stated, -m.weight, m.span),
    ):
        pause()
        ruling = told.get((mention.span, mention.title))
        near = [drafts[place] for place in prospects.of(mention, _enough(mention))]
        homes = _as_ruled(drafts, _homes(near, mention, like), ruling)
        if homes:
            homes[0].mentions.append(mention)
            prospects.add(mention, homes[0].place)
            homes[0].ruling = homes[0].ruling or ruling
            if mention.weight >= POINTER:
                for other in homes[1:]:
                    # It tells both beyond doubt: they were one all along.
                    if not may_be_one(homes[0].mentions, other.mentions):
                        continue
                    if homes[0].ruling and other.ruling:
                        continue  # the reader knows them as two
                    homes[0].ruling = homes[0].ruling or other.ruling
                    homes[0].mentions += other.mentions
                    for moved in other.mentions[-TELLINGS:]:
                        prospects.add(moved, homes[0].place)
                    other.mentions, other.ruling = [], None
        elif mention.weight >= POINTER or ruling:
            drafts.append(_Draft(0, [mention], ruling, len(drafts)))
            prospects.add(mention, drafts[-1].place)
    changed, gone = [], []
    for draft in drafts:
        if not draft.stands():
            if draft.id:
                gone.append(draft.id)
            continue
        if draft.untouched(before.get(draft.id)):
            continue
        event = draft.event()
        if before.get(event.id) != event:
            changed.append(event)
    return Folded(changed, gone)


@dataclass(slots=True)
class _Core:
    """The tellings in earnest that stand, and the days that they leave open.

    Tellings on the same terms are looked at once, however many there are: the days of an article are few.
    """

    size: int = 0
    """How many tellings it has taken in."""
    settled: bool = True
    """Whether nothing of it is told as called off or moved."""
    founding: list[Mention] = field(default_factory=list)
    """One telling of each of the terms that stand."""
    earliest: int | None = None
    """The last day of the telling that ends first; ``latest``: the first of the one that begins last."""
    latest: int | None = None
    _known: dict[Terms, int] = field(default_factory=dict)
    _ones: list[Mention] = field(default_factory=list)
    """The first telling in earnest on each of the terms known."""
    _of: dict[int, Mention] = field(default_factory=dict)
    """By the id of a telling in earnest, the first on its terms."""
    _at: dict[Span, set[int]] = field(default_factory=dict)
    """The terms on which a sentence tells it in earnest."""
    _moved: DateValue | None = None
    """The day of the last telling of another day."""
    _standing: frozenset[int] = frozenset()

    def take(self, mentions: Sequence[Mention]) -> None:
        """Look at the tellings that have come since, all of which stay."""
        anew = False
        for one in islice(mentions, self.size, None):
            terms = terms_of(one)
            moved = terms[3]
            self.settled = self.settled and not moved and one.status != "cancelled"
            if one.weight < POINTER:
                continue
            number = self._known.setdefault(terms, len(self._ones))
            if number == len(self._ones):
                self._ones.append(one)
                anew = True
            self._of[id(one)] = self._ones[number]
            self._at.setdefault(one.span, set()).add(number)
            if moved and one.date is not None and one.date != self._moved:
                self._moved = one.date
                anew = True
        self.size = len(mentions)
        if anew:
            self._stand()

    def _stand(self) -> None:
        stand = [n for n, one in enumerate(self._ones) if stands(one, self._moved)]
        self._standing = frozenset(stand)
        self.founding = [self._ones[n] for n in stand]
        days = [m.date for m in self.founding if m.date is not None]
        self.earliest = min((d.last.toordinal() for d in days), default=None)
        self.latest = max((d.first.toordinal() for d in days), default=None)

    def told_at(self, span: Span) -> bool:
        """Whether one that stands is told there."""
        return not self._standing.isdisjoint(self._at.get(span, ()))

    def like(self, other: Mention) -> Mention:
        """The telling that stands for all on the terms of this one, which is among those taken in."""
        return self._of.get(id(other), other)

    def misses(self, day: DateValue | None) -> bool:
        """Whether a day lies further off than tellings of one event may."""
        if day is None or self.earliest is None or self.latest is None:
            return False
        return day.first.toordinal() - self.earliest > NEAR or self.latest - day.last.toordinal() > NEAR


@dataclass(slots=True)
class _Draft:
    """An event while it is folded."""

    id: int
    mentions: list[Mention]
    ruling: Ruling | None = None
    place: int = 0
    """Which of the drafts it is."""
    _core: _Core | None = None

    def core(self) -> _Core:
        """What decides which days a telling may have to join."""
        if self._core is None or self._core.size > len(self.mentions):
            self._core = _Core()
        if self._core.size < len(self.mentions):
            self._core.take(self.mentions)
        return self._core

    def untouched(self, event: Event | None) -> bool:
        """Whether it has the very tellings that it had, and the reader has said nothing of it."""
        if event is None or self.ruling is not None or event.ruling is not None:
            return False
        had = event.mentions
        return len(had) == len(self.mentions) and all(map(is_, had, self.mentions))

    def stands(self) -> bool:
        """Whether it is told in earnest, or is the reader's word."""
        if self.ruling is not None:
            return self.ruling.own or bool(self.mentions)
        return any(m.weight >= POINTER for m in self.mentions)

    def gist(self) -> Gist:
        words = dict.fromkeys(word for m in self.mentions for word in m.words)
        names = dict.fromkeys(name for m in self.mentions for name in m.names)
        return gist(tuple(words), tuple(names))

    def event(self) -> Event:
        mentions = tuple(self.mentions)
        if not mentions and self.ruling is not None:
            return rulings.own(self.id, self.ruling)
        founding = [m for m in mentions if m.weight >= POINTER] or list(mentions)
        status = status_of(founding)
        event = Event(
            self.id,
            day_of(founding),
            title_of(founding, status),
            status,
            importance_of(mentions),
            mentions,
            origins.count(mentions),
        )
        return rulings.apply(event, self.ruling)


def entry(number: int, mentions: Sequence[Mention], ruling: Ruling | None) -> Event:
    """The event that these tellings make under the reader's ruling: ``number`` is its id, 0 for a new one."""
    return _Draft(number, list(mentions), ruling).event()


def _as_ruled(drafts: Iterable[_Draft], homes: list[_Draft], ruling: Ruling | None) -> list[_Draft]:
    """Where the telling belongs by the reader's word: with the others of its ruling, with none of another."""
    if ruling is None:
        return homes
    mine = [d for d in drafts if d.ruling is not None and d.ruling.key == ruling.key]
    return mine + [d for d in homes if d.ruling is None]


def _gist(mention: Mention) -> Gist:
    return gist(mention.words, mention.names)


def _place(happening: Happening) -> tuple[object, ...]:
    """Where a happening stands in its text; the rest only so that no two are tied."""
    rest = (happening.words, happening.names, happening.status, repr(happening.date), happening.undated)
    return (happening.span, happening.title, *rest, happening.weight)


def _mention(happening: Happening, published: date | None) -> Mention:
    stated = happening.date is not None
    if happening.undated:
        day = None
    elif happening.date is not None:
        day = calendar.resolve(happening.date, published)
    else:
        day = DateValue.day(published) if published else None
    status = happening.status
    if status == "happened" and day is not None and published is not None and day.first > published:
        # Nobody can report tomorrow's events.
        status = "scheduled"
    return Mention(
        happening.span, status, day, happening.title,
        happening.words, happening.names, happening.weight, stated,
    )  # fmt: skip


def _enough(mention: Mention) -> float:
    """How likely it must be that the telling is one event's for it to join."""
    return FOUND if mention.weight >= POINTER else LEAST


def _homes(drafts: Iterable[_Draft], mention: Mention, like: Likeness) -> list[_Draft]:
    """The event that the telling belongs to, and any other that it tells as surely as can be."""
    earnest = mention.weight >= POINTER
    enough = _enough(mention)
    settled = mention.status != "cancelled" and MOVED not in mention.words
    found: list[tuple[float, _Draft]] = []
    alike = like.to(mention)
    for draft in drafts:
        core = draft.core()
        if settled and core.settled and core.misses(mention.date):
            continue
        beside = earnest and core.told_at(mention.span)
        ties = _ties(mention, core.founding)
        if ties is None:
            continue
        scores = []
        for other in draft.mentions[-TELLINGS:]:
            if beside and other.span == mention.span:
                continue
            one = core.like(other)
            tie = ties[id(one)] if id(one) in ties else tie_of(mention, one)
            if tie is not None:
                own = OWN if earnest and other.weight >= POINTER and _of_one_article(mention, other) else 0.0
                scores.append(alike(other, tie) + own)
        if scores:
            score = MIX * max(scores) + (1 - MIX) * fsum(scores) / len(scores)
            score += BESIDE if beside else 0.0
            if score >= enough:
                found.append((score, draft))
    found.sort(key=lambda f: -f[0])
    return [draft for place, (score, draft) in enumerate(found) if place == 0 or score >= SURE]


def _ties(mention: Mention, founding: Sequence[Mention]) -> dict[int, Tie | None] | None:
    """What its day has to do with that of each of these, by id; None where it cannot be of their event:
    some day keeps it apart, and it moves none of them.
    """
    ties = {id(other): tie_of(mention, other) for other in founding}
    if None in ties.values() and not any(moves(mention, one) for one in founding):
        return None
    return ties


def _of_one_article(a: Mention, b: Mention) -> bool:
    return a.span.source == b.span.source
