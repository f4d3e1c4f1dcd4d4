"""What its tellings make of an event: its day, how it stands, its title, whether it is shown.

Tellings are given in the order in which they were published, as far as that is known: what was due and then
happened has happened, and another day counts from the telling of it on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from storywatch.model import LOOSE, MOVED, POINTER, DateValue, EventStatus, Mention

_LINE = 4
"""Words with which a title says who did what."""
_SAYS = frozenset(
    """
    say said says told tells described called quoted reported spoke wrote condemned denounced deplored
    welcomed praised hailed criticised criticized regretted commented reacted
    credited attributed linked defended
    """.split()
)
"""Verbs of a title that tells what somebody says of an event rather than the event."""


def day_of(mentions: Sequence[Mention]) -> DateValue | None:
    """The most exact date that the tellings agree on: printed dates before those of articles."""
    mentions = standing(mentions)
    new = _put_off(mentions)
    if new is not None:
        return new.date
    planned = [m for m in mentions if m.date is not None and m.status != "cancelled"]
    dated = planned or [m for m in mentions if m.date is not None]
    if any(m.status == "happened" and m.stated for m in dated):
        # It came about on the day it is told for, whatever was planned.
        dated = [m for m in dated if m.status != "scheduled"]
    if not dated:
        return None
    stated = [m for m in dated if m.stated]
    pool = [m.date for m in (stated or dated) if m.date is not None]
    width = min((d.last - d.first).days for d in pool)
    if stated and width > 1:
        # "last week" printed, and an article of that week that tells it as news.
        wide = dict.fromkeys(pool)
        inner = (m.date for m in dated if m.date is not None and not m.stated)
        pool += islice((day for day in inner if any(p.contains(day) for p in wide)), 1)
        width = min((d.last - d.first).days for d in pool)
    count = Counter(d for d in pool if (d.last - d.first).days == width)
    return max(count, key=count.__getitem__)  # of several, the one that is told first


def status_of(mentions: Sequence[Mention]) -> EventStatus:
    """What the latest telling says; once told as happened, an older plan does not undo it."""
    if _put_off(mentions) is not None:
        return "scheduled"
    statuses = [m.status for m in mentions]
    if "cancelled" in statuses and "happened" not in statuses[statuses.index("cancelled") :]:
        return "cancelled"
    if "happened" in statuses:
        return "happened"
    return "claimed" if "claimed" in statuses else "scheduled"


def is_aside(mentions: Sequence[Mention]) -> bool:
    """Whether it is kept off the timeline until more is told of it: one article alone tells it, and does so
    without a day though it gives most of its news one.
    """
    if len({m.span.source for m in mentions}) > 1:
        return False
    return all(LOOSE in m.words for m in mentions if m.weight >= POINTER)


def standing(mentions: Sequence[Mention]) -> list[Mention]:
    """The tellings without the plans for a day that a later telling has moved away from."""
    moved = [m.date for m in mentions if MOVED in m.words and m.date is not None]
    return [m for m in mentions if stands(m, moved[-1] if moved else None)]


def stands(mention: Mention, moved: DateValue | None) -> bool:
    """Whether it is no plan for another day than the one ``moved`` to."""
    if moved is None or mention.status != "scheduled" or mention.date is None:
        return True
    return mention.date.overlaps(moved)


def _put_off(mentions: Sequence[Mention]) -> Mention | None:
    """The last telling of another day, where nothing is told as done or called off since."""
    for place in range(len(mentions) - 1, -1, -1):
        one = mentions[place]
        if MOVED in one.words and one.date is not None:
            done = any(m.status == "happened" and m.date and m.date.first >= one.date.first for m in mentions)
            off = any(m.status == "cancelled" for m in mentions[place + 1 :])
            return None if done or off else one
    return None


def title_of(mentions: Sequence[Mention], status: EventStatus) -> str:
    """The title of the telling that says best what an event of this status is."""
    kind = _kind(mentions)
    # What has happened is not titled as what will; and "The treaty" only where no telling says more.
    best = max(
        mentions,
        key=lambda m: (
            m.status != "scheduled" or status == m.status,
            len(m.title.split()) >= _LINE,
            kind in m.words,
            *_telling(m),
        ),
    )
    return best.title


def _kind(mentions: Sequence[Mention]) -> str:
    """The kind of happening that most tellings name, so that the title says what the event is; or nothing."""
    count = Counter(w for m in mentions for w in dict.fromkeys(m.words) if w[0] == "=" and w != MOVED)
    best = count.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else ""


def _telling(mention: Mention) -> tuple[float, ...]:
    """How well a telling serves as the entry's title; of several, the first one does."""
    words = mention.title.lower().replace(":", "").split()
    says = not _SAYS.isdisjoint(words)
    exact = mention.date is not None and mention.date.first == mention.date.last
    return (not says, exact, mention.stated, len(mention.names) > 0, 5 <= len(words) <= 16, mention.weight)
