"""The timeline of some articles found anew, as if they had come in the order of their days.

Articles come as they come: the first by its day may be the last to arrive, and the day of one that prints
none is known only when others have told it. Here all that they tell is placed once more, in the order in
which they were published and weighed against all of it, so that the order of arrival leaves no trace. What
the reader has said holds, and an event keeps its number as long as something of it is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from storywatch.model import MOVED, PASSING, POINTER, Event, Happening, Mention, Ruling, Span
from storywatch.story import rulings
from storywatch.story.alike import Gist, gist
from storywatch.story.drafts import Draft
from storywatch.story.likeness import Likeness
from storywatch.story.pointers import Article, Line, passing
from storywatch.story.prospects import Prospects
from storywatch.story.ties import tie_of
from storywatch.story.timeline import TELLINGS, Folded, mention_of, place_all, place_of, surest

_Known = tuple[Span, str]
"""How a telling is known again after another reading of its day: by its place and title."""


@dataclass(frozen=True, slots=True)
class Account:
    """What one article tells, and the day on which it was published, as far as that is known."""

    source: int
    published: date | None
    happenings: tuple[Happening, ...]
    lines: tuple[Line, ...] = ()
    """Its sentences, in which events are spoken of in passing."""


def retell(
    events: Sequence[Event],
    accounts: Iterable[Account],
    ruled: Sequence[Ruling] = (),
    published: Mapping[int, date | None] | None = None,
    pause: Callable[[], None] = lambda: None,
) -> Folded:
    """Find anew which events ``accounts`` tell, in place of whatever they told before.

    ``events`` are those that they told and those near to what they tell; what other articles tell of these
    stays as it is. ``published`` are the days of those articles. ``ruled`` is what the reader says of these
    events and of tellings of these articles. The same accounts give the same events, whatever the numbers of
    their sources, as long as no others have a part in it.
    """
    before = {event.id: event for event in events}
    order = sorted(accounts, key=_by_day)
    days = dict(published or {}) | {one.source: one.published for one in order}
    told = {telling: r for one in order for telling, r in rulings.tellings(ruled, one.source).items()}
    mentions = {one.source: [mention_of(h, one.published) for h in _in_text(one)] for one in order}
    ours = [m for one in order for m in mentions[one.source]]
    drafts, loose = _others(events, mentions.keys(), {ruling.key: ruling for ruling in ruled})
    like = Likeness(
        [draft.gist() for draft in drafts if draft.mentions] + _sentences(ours),
        [event.date for event in events if event.id not in loose]
        + [m.date for m in ours if m.stated and m.weight >= POINTER],
        [*(m for draft in drafts for m in draft.mentions[-TELLINGS:]), *ours],
    )
    prospects = Prospects(like, tie_of, MOVED, TELLINGS)
    for draft in drafts:
        for mention in draft.mentions[-TELLINGS:]:
            prospects.add(mention, draft.place)
    # What the reader has put together stands before anything can join it.
    by_hand = [m for m in ours if (m.span, m.title) in told]
    place_all(drafts, by_hand, like, prospects, told, pause)
    put = set(by_hand)
    for one in order:
        free = [m for m in mentions[one.source] if m not in put]
        place_all(drafts, sorted(free, key=surest), like, prospects, told, pause)
    # What others said in passing of what is told otherwise now.
    left: list[Mention] = []
    for draft in drafts:
        if draft.id and not draft.stands():
            left += draft.mentions
            loose[draft.id] = before[draft.id]
            draft.id, draft.mentions = 0, []
    place_all(drafts, left, like, prospects, told, pause)
    was = {m: m for event in events for m in event.mentions if m.weight <= PASSING}
    # What the reader has put in its place points at no other.
    _point(drafts, order, was, {span for span, _ in told}, pause)
    return _changes(before, drafts, loose, _ranks(drafts, order, days))


def _by_day(one: Account) -> tuple[object, ...]:
    """Sorts articles by their days, those without one last; of one day, the fullest account first."""
    full = sum(h.weight >= POINTER for h in one.happenings)
    text = tuple((h.span.start, h.span.end, *place_of(h)[1:]) for h in _in_text(one))
    return (one.published is None, one.published or date.max, -full, text, one.source)


def _in_text(one: Account) -> list[Happening]:
    return sorted(one.happenings, key=place_of)


def _sentences(mentions: Iterable[Mention]) -> list[Gist]:
    """What each sentence says: a word that three tellings of one sentence have is no more common for that."""
    words: dict[Span, dict[str, None]] = {}
    names: dict[Span, dict[str, None]] = {}
    for one in mentions:
        words.setdefault(one.span, {}).update(dict.fromkeys(one.words))
        names.setdefault(one.span, {}).update(dict.fromkeys(one.names))
    return [gist(tuple(words[span]), tuple(names[span])) for span in words]


def _others(
    events: Sequence[Event], sources: Iterable[int], hands: Mapping[str, Ruling]
) -> tuple[list[Draft], dict[int, Event]]:
    """The events as others tell them or the reader has them, and by id those of which nothing is left."""
    own = set(sources)
    drafts: list[Draft] = []
    loose: dict[int, Event] = {}
    for event in events:
        kept = [m for m in event.mentions if m.span.source not in own]
        ruling = hands.get(event.ruling) if event.ruling else None
        if ruling is not None or any(m.weight > PASSING for m in kept):
            drafts.append(Draft(event.id, kept, ruling, len(drafts)))
        else:
            loose[event.id] = event
    return drafts, loose


def _point(
    drafts: Iterable[Draft],
    order: Iterable[Account],
    was: Mapping[Mention, Mention],
    barred: Collection[Span],
    pause: Callable[[], None],
) -> None:
    """Find where these articles speak of the events that stand; ``was`` are the mentions that there were."""
    shown = [draft for draft in drafts if draft.mentions and draft.is_shown()]
    articles = [Article(one.source, one.published, one.lines) for one in order if one.lines]
    found = passing([draft.affair() for draft in shown], articles, barred, pause)
    for place, mentions in found.items():
        shown[place].passing += [was.get(one, one) for one in mentions]


def _ranks(
    drafts: Iterable[Draft], order: Iterable[Account], days: Mapping[int, date | None]
) -> dict[int, tuple[object, ...]]:
    """Where each source stands in the order of publication."""
    place = {one.source: number for number, one in enumerate(order)}
    sources = {m.span.source for draft in drafts for m in draft.all()}
    return {
        source: ((day := days.get(source)) is None, day or date.max, place.get(source, -1), source)
        for source in sources
    }


def _changes(
    before: Mapping[int, Event],
    drafts: Iterable[Draft],
    loose: Mapping[int, Event],
    ranks: Mapping[int, tuple[object, ...]],
) -> Folded:
    standing = [draft for draft in drafts if draft.stands()]
    for draft in standing:
        draft.mentions.sort(key=lambda m: ranks[m.span.source])
        draft.passing.sort(key=lambda m: (ranks[m.span.source], m.span))
    _number(standing, loose)
    kept = {draft.id for draft in standing}
    changed = [
        event
        for draft in standing
        if not draft.untouched(before.get(draft.id)) and before.get(draft.id) != (event := draft.event())
    ]
    return Folded(changed, sorted(before.keys() - kept))


def _number(drafts: Sequence[Draft], loose: Mapping[int, Event]) -> None:
    """Have each event that has no number take that of the one that was told by most of the same tellings."""
    of: dict[_Known, list[int]] = {}
    for id_, event in loose.items():
        for m in event.mentions:
            of.setdefault((m.span, m.title), []).append(id_)
    common: Counter[tuple[int, int]] = Counter()
    for place, draft in enumerate(drafts):
        if not draft.id:
            for m in draft.mentions:
                for id_ in of.get((m.span, m.title), ()):
                    common[place, id_] += 2 if m.weight >= POINTER else 1
    taken: set[int] = set()
    for (place, id_), _ in sorted(common.items(), key=lambda item: (-item[1], item[0][1], item[0][0])):
        if not drafts[place].id and id_ not in taken:
            drafts[place].id = id_
            taken.add(id_)
