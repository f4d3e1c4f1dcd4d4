"""The timeline: happenings of many sources become events.

An event gathers the tellings that lie within a few days of each other and tell the same thing about the same
people. Its date is the most exact one that its tellings agree on; its status is that of the latest telling,
so what was due and then happened is one line with a history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from math import fsum

from storywatch.model import GOES_ON, MOVED, POINTER, DateValue, Event, Happening, Mention, Ruling, Span
from storywatch.story import calendar, rulings
from storywatch.story.alike import Gist, gist
from storywatch.story.drafts import Draft
from storywatch.story.likeness import Likeness, Tie
from storywatch.story.prospects import Prospects
from storywatch.story.ties import may_be_one, moves, tie_of

FOUND, LEAST = -1.7, -1.9
"""How likely a telling must be of an event, in log odds, for it to join: where it is told in earnest, and
where it is a mention in passing. Below nought: most of what is told here is told elsewhere."""
OWN = -2.0
"""What speaks against two tellings in earnest of one article: few tell a thing twice in full."""
BESIDE = -1.0
"""What speaks against a sentence telling an event twice: mostly it tells one thing beside another."""
BEST = 3
"""So many of an event's tellings count, the most alike: a single one may be alike by chance."""
SURE = -0.9
"""How likely a telling must be a second event's for the two to become one."""
TELLINGS = 8
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
    mentions = [mention_of(h, published) for h in sorted(happenings, key=place_of)]
    stay = {m for m in mentions if not anew and (m.span, m.title) not in told}
    drafts = [
        Draft(
            event.id,
            [m for m in event.mentions if m.span.source != source or m in stay],
            hands.get(event.ruling) if event.ruling else None,
            place,
        )
        for place, event in enumerate(events)
    ]
    days = [event.date for event in events] + [m.date for m in mentions if m.stated and m.weight >= POINTER]
    known = [m for d in drafts for m in d.mentions[-TELLINGS:]]
    gists = [d.gist() for d in drafts if d.mentions] + [gist_of(m) for m in mentions]
    like = Likeness(gists, days, [*known, *mentions])
    prospects = Prospects(like, tie_of, MOVED, TELLINGS)
    for draft in drafts:
        for mention in draft.mentions[-TELLINGS:]:
            prospects.add(mention, draft.place)
    placed = {m for draft in drafts for m in draft.mentions if m.span.source == source}
    rest = [m for m in mentions if m not in placed]
    place_all(drafts, sorted(rest, key=surest), like, prospects, told, pause)
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


def surest(mention: Mention) -> tuple[object, ...]:
    """Sorts the tellings of an article as they are placed: first what prints its date, then what leads."""
    return (mention.weight < POINTER, mention.date is None, not mention.stated, -mention.weight, mention.span)


def place_all(
    drafts: list[Draft],
    mentions: Iterable[Mention],
    like: Likeness,
    prospects: Prospects,
    told: Mapping[tuple[Span, str], Ruling],
    pause: Callable[[], None],
) -> None:
    """Have each telling, in this order, join the event that it tells or found one; ``drafts`` grow by it.

    ``prospects`` leads to the tellings that the drafts have. ``told`` is the reader's word on tellings.
    """
    for mention in mentions:
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
                    homes[0].passing += other.passing
                    for moved in other.mentions[-TELLINGS:]:
                        prospects.add(moved, homes[0].place)
                    other.mentions, other.passing, other.ruling = [], [], None
        elif mention.weight >= POINTER or ruling:
            drafts.append(Draft(0, [mention], ruling, len(drafts)))
            prospects.add(mention, drafts[-1].place)


def entry(number: int, mentions: Sequence[Mention], ruling: Ruling | None) -> Event:
    """The event that these tellings make under the reader's ruling: ``number`` is its id, 0 for a new one."""
    return Draft(number, list(mentions), ruling).event()


def _as_ruled(drafts: Iterable[Draft], homes: list[Draft], ruling: Ruling | None) -> list[Draft]:
    """Where the telling belongs by the reader's word: with the others of its ruling, with none of another."""
    if ruling is None:
        return homes
    mine = [d for d in drafts if d.ruling is not None and d.ruling.key == ruling.key]
    return mine + [d for d in homes if d.ruling is None]


def gist_of(mention: Mention) -> Gist:
    """The bags that a telling is compared by."""
    return gist(mention.words, mention.names)


def place_of(happening: Happening) -> tuple[object, ...]:
    """Where a happening stands in its text; the rest only so that no two are tied."""
    rest = (happening.words, happening.names, happening.status, repr(happening.date), happening.undated)
    return (happening.span, happening.title, *rest, happening.weight)


def mention_of(happening: Happening, published: date | None) -> Mention:
    """The telling of a happening by an article of that day."""
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


def _homes(drafts: Iterable[Draft], mention: Mention, like: Likeness) -> list[Draft]:
    """The event that the telling belongs to, and any other that it tells as surely as can be."""
    earnest = mention.weight >= POINTER
    enough = _enough(mention)
    settled = mention.status != "cancelled" and MOVED not in mention.words
    found: list[tuple[float, Draft]] = []
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
                own = OWN if earnest and other.weight >= POINTER and _is_another(mention, other) else 0.0
                scores.append(alike(other, tie) + own)
        if scores:
            best = nlargest(BEST, scores)
            score = fsum(best) / len(best) + (BESIDE if beside else 0.0)
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


def _is_another(mention: Mention, other: Mention) -> bool:
    """Whether one article tells both, and the first does not just go on with what it told of that day."""
    if mention.span.source != other.span.source:
        return False
    return GOES_ON not in mention.words or mention.date != other.date
