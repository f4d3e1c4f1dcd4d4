"""An event while tellings are placed: those that it has by now, and the days that they leave open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import is_

from storywatch.model import PASSING, POINTER, DateValue, Event, Mention, Ruling, Span
from storywatch.story import origins, prominence, rulings
from storywatch.story.alike import Gist, gist
from storywatch.story.outcome import day_of, is_aside, stands, status_of, title_of
from storywatch.story.pointers import Affair
from storywatch.story.ties import NEAR, Terms, terms_of


@dataclass(slots=True)
class Core:
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
class Draft:
    """An event while it is folded. What speaks of it only in passing is kept apart: it decides nothing."""

    id: int
    mentions: list[Mention]
    ruling: Ruling | None = None
    place: int = 0
    """Which of the drafts it is."""
    passing: list[Mention] = field(default_factory=list)
    _core: Core | None = None

    def __post_init__(self) -> None:
        if any(m.weight <= PASSING for m in self.mentions):
            self.passing = [m for m in self.mentions if m.weight <= PASSING]
            self.mentions = [m for m in self.mentions if m.weight > PASSING]

    def core(self) -> Core:
        """What decides which days a telling may have to join."""
        if self._core is None or self._core.size > len(self.mentions):
            self._core = Core()
        if self._core.size < len(self.mentions):
            self._core.take(self.mentions)
        return self._core

    def untouched(self, event: Event | None) -> bool:
        """Whether it has the very tellings that it had, and the reader has said nothing of it."""
        if event is None or self.ruling is not None or event.ruling is not None:
            return False
        had, has = event.mentions, self.all()
        return len(had) == len(has) and all(map(is_, had, has))

    def all(self) -> list[Mention]:
        """Its tellings, and behind them what speaks of it in passing."""
        return [*self.mentions, *self.passing]

    def stands(self) -> bool:
        """Whether it is told in earnest, or is the reader's word."""
        if self.ruling is not None:
            return self.ruling.own or bool(self.mentions)
        return any(m.weight >= POINTER for m in self.mentions)

    def founding(self) -> list[Mention]:
        """What tells it in earnest; where nothing does, all that tells it."""
        return [m for m in self.mentions if m.weight >= POINTER] or self.mentions

    def affair(self) -> Affair:
        """What may be spoken of in passing. It must have a telling."""
        founding = self.founding()
        hand = self.ruling
        day = hand.date if hand is not None and hand.dated else day_of(founding)
        return Affair(self.mentions, day, status_of(founding))

    def is_shown(self) -> bool:
        """Whether it is an event for the reader, whose word goes before how it is told."""
        if self.ruling is not None:
            return not self.ruling.dropped
        return self.stands() and not is_aside(self.mentions)

    def gist(self) -> Gist:
        """What all its tellings say, each word once."""
        words = dict.fromkeys(word for m in self.mentions for word in m.words)
        names = dict.fromkeys(name for m in self.mentions for name in m.names)
        return gist(tuple(words), tuple(names))

    def event(self) -> Event:
        """The event that it has become. It must have a telling, or be the reader's own."""
        if not self.mentions and self.ruling is not None:
            return rulings.own(self.id, self.ruling)
        mentions = tuple(self.all())
        founding = self.founding()
        status, day = status_of(founding), day_of(founding)
        event = Event(
            self.id,
            day,
            title_of(founding, status),
            status,
            prominence.level(mentions, day),
            mentions,
            origins.count(mentions),
        )
        if self.ruling is None:
            return replace(event, dropped=is_aside(self.mentions))
        return rulings.apply(event, self.ruling)
