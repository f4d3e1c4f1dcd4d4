"""Correcting an event: its day, title or status; one event with another, two in one, none, one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, get_args

from storage.rows import TimelineRow
from storywatch.model import DateValue, EventStatus, Mention, Span
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.choosing import Choice, among, choose
from tui.doing import Work, bring_back, doing, short, undoably
from tui.intervals import interval
from tui.plain import line, lines, one_line, plain

if TYPE_CHECKING:
    from textual.content import Content

    from tui.app import StorywatchApp

EVENT_STATUSES: tuple[EventStatus, ...] = get_args(EventStatus)


def correct_event(app: StorywatchApp, row: TimelineRow) -> None:
    """Another date, title or status; pin; not an event; one with another; as it was told."""
    desk = app.desk.corrections
    title = short(row.title)
    own = row.source is None
    choices = [
        Choice("Another date …", lambda _: _other_date(app, row)),
        Choice("Another title …", lambda _: _other_title(app, row)),
        Choice("Another status …", lambda _: _other_status(app, row), row.status),
        Choice(
            "Unpin" if row.pinned else "Pin",
            doing(
                app,
                partial(desk.set_event, row.id, pinned=not row.pinned),
                f"{title}: {'no longer pinned' if row.pinned else 'pinned'}.",
                _event_before(app, row, partial(desk.set_event, row.id, pinned=row.pinned)),
            ),
            "" if row.pinned else "always among the important ones",
        ),
        Choice("Same event as …", lambda _: _same_event(app, row)),
        Choice(
            "Not an event",
            doing(
                app,
                partial(desk.drop_event, row.id),
                f"{title}: no event. Press u to bring it back.",
                partial(desk.drop_event, row.id, dropped=False),
            ),
        ),
    ]
    if row.sources > 1 or row.origins > 1:
        choices.append(Choice("Two events in one …", lambda _: _split(app, row)))
    if spoken := _in_passing(app, row):
        choices.append(Choice("Not mentioned in …", lambda _: _not_spoken_of(app, row, spoken)))
    if row.set_by_reader:
        undone = "entry removed" if own else "as the articles have it"
        again = (
            partial(desk.add_event, row.date, row.title, row.status)
            if own
            else partial(
                desk.set_event, row.id, date=row.date, title=row.title, status=row.status, pinned=row.pinned
            )
        )
        choices.append(
            Choice(
                "Remove this entry" if own else "As it was read",
                doing(app, partial(desk.restore_event, row.id), f"{title}: {undone}.", again),
            )
        )
    choices += [own_entry(app), *dropped_events(app)]
    choose(app, "Correct this event", _event_about(row), choices)


def _event_before(app: StorywatchApp, row: TimelineRow, back: Work) -> Work:
    """What makes an event be as it was: ``back`` where the reader had spoken of it, else as it was told."""
    return back if row.set_by_reader else partial(app.desk.corrections.restore_event, row.id)


def _event_about(row: TimelineRow) -> Content:
    when = words.interval(row.date) if row.date else "no date"
    return lines([one_line(row.title, look.STRONG), plain(f"{when} · {row.status}", look.MUTED)])


def _dates(
    typed: str, near: DateValue | None, take: Callable[[DateValue | None], object]
) -> Iterable[Choice]:
    text = " ".join(typed.split())
    if not text:
        yield Choice("No day known", lambda _: take(None))
        return
    value = interval(text, near)
    if value is not None:
        said = words.long_day(value.first) if value.precision == "day" else words.interval(value)
        yield Choice(said, lambda _: take(value))


_WHEN = "15 May 2031, May 2031, 2031, 2031-05-15; empty for none"


def _other_date(app: StorywatchApp, row: TimelineRow) -> None:
    def take(value: DateValue | None) -> None:
        said = words.interval(value) if value else "no day known"
        desk = app.desk.corrections
        back = _event_before(app, row, partial(desk.set_event, row.id, date=row.date))
        undoably(app, partial(desk.set_event, row.id, date=value), f"{short(row.title)}: {said}.", back)

    near = row.date or DateValue.day(app.today)
    choose(
        app, "When was it, or is it to be?", _event_about(row), lambda t: _dates(t, near, take), typing=_WHEN
    )


def _other_title(app: StorywatchApp, row: TimelineRow) -> None:
    def offer(typed: str) -> Iterable[Choice]:
        title = " ".join(typed.split())
        if title:
            yield Choice(title, lambda _: take(title))
        elif row.source is not None:
            yield Choice("As the articles have it", lambda _: take(None))

    def take(title: str | None) -> None:
        said = f"Now called {short(title)}." if title else "Called as the articles have it."
        desk = app.desk.corrections
        back = _event_before(app, row, partial(desk.set_event, row.id, title=row.title))
        undoably(app, partial(desk.set_event, row.id, title=title), said, back)

    choose(
        app, "Another title", _event_about(row), offer, typing="what happened", value=in_one_line(row.title)
    )


def _other_status(app: StorywatchApp, row: TimelineRow) -> None:
    desk = app.desk.corrections
    choices = [
        Choice(
            f"{look.EVENT[status][0]} {status}",
            doing(
                app,
                partial(desk.set_event, row.id, status=status),
                f"{short(row.title)}: {status}.",
                _event_before(app, row, partial(desk.set_event, row.id, status=row.status)),
            ),
            "as it stands now" if status == row.status else "",
        )
        for status in EVENT_STATUSES
    ]
    at = EVENT_STATUSES.index(row.status)
    choose(app, "How does it stand?", _event_about(row), choices, chosen=at)


def _same_event(app: StorywatchApp, row: TimelineRow) -> None:
    """The other events, those beside it in the list first."""
    desk = app.desk.corrections
    rows = app.storage.timeline()
    at = next((n for n, other in enumerate(rows) if other.id == row.id), 0)
    order = sorted(range(len(rows)), key=lambda n: (abs(n - at), n))
    choices = [
        Choice(
            other.title or other.sentence,
            doing(
                app,
                partial(desk.merge_events, row.id, other.id),
                f"{short(row.title)} is {short(other.title)}.",
                _merged_before(app, row, other),
            ),
            words.interval(other.date) if other.date else "no date",
        )
        for other in (rows[n] for n in order)
        if other.id != row.id
    ]
    if not choices:
        app.say("There is no other event.")
        return
    about = line(one_line(row.title, look.STRONG), plain(" is one with:"))
    choose(app, "Same event", about, partial(among, choices), typing="words of its title")


def _merged_before(app: StorywatchApp, row: TimelineRow, other: TimelineRow) -> Work | None:
    """What parts two events that were made one: as told, or the one telling of the first taken out again.

    None where that would not be what was before: the reader had spoken of one, and several tell the first.
    """
    desk = app.desk.corrections
    if not row.set_by_reader and not other.set_by_reader:
        return partial(desk.restore_event, other.id)
    if row.source is None or row.sources != 1:
        return None
    return partial(desk.split_event, other.id, Span(row.source, row.start, row.end))


def _rejoined(app: StorywatchApp, row: TimelineRow, span: Span) -> Future[None]:
    """Take a telling that was parted back to the event that it was parted from."""
    desk = app.desk.corrections
    place = (span.source, span.start, span.end)
    away = next(
        (e for e in app.storage.timeline() if e.id != row.id and (e.source, e.start, e.end) == place), None
    )
    if away is None:
        raise ValueError(f"what was parted from {short(row.title)} stands no longer by itself")
    return desk.merge_events(away.id, row.id)


def _split(app: StorywatchApp, row: TimelineRow) -> None:
    event = app.storage.event(row.id)
    if event is None or len(event.tellings) < 2:
        app.say("One sentence tells it, so there is nothing to part.")
        return
    desk = app.desk.corrections

    def part(span: Span) -> Callable[[str], object]:
        work, back = partial(desk.split_event, row.id, span), partial(_rejoined, app, row, span)
        return doing(app, work, f"{short(row.title)}: one telling parted.", back)

    choices = _sentences(app, event.tellings, part)
    about = plain("Which of these tells another event than the rest?", look.MUTED)
    choose(app, "Two events in one", about, choices)


def _sentences(
    app: StorywatchApp, mentions: Iterable[Mention], take: Callable[[Span], Callable[[str], object]]
) -> list[Choice]:
    """A choice for each mention: its sentence, and whose it is."""
    found = ((app.storage.source(mention.span.source), mention.span) for mention in mentions)
    return [
        Choice(
            span.within(source.text),
            take(span),
            " · ".join(said for said in (source.outlet, source.file) if said),
        )
        for source, span in found
        if source is not None
    ]


def _in_passing(app: StorywatchApp, row: TimelineRow) -> list[Mention]:
    """The mentions in passing of an event."""
    event = app.storage.event(row.id)
    return [one for one in event.mentions if one not in event.tellings] if event is not None else []


def _not_spoken_of(app: StorywatchApp, row: TimelineRow, spoken: Sequence[Mention]) -> None:
    desk = app.desk.corrections

    def take_away(span: Span) -> Callable[[str], object]:
        work, back = (partial(desk.set_passing, span, away=away) for away in (True, False))
        return doing(app, work, f"{short(row.title)}: one mention in passing less.", back)

    choices = _sentences(app, spoken, take_away)
    about = plain("Which of these does not speak of it? All do so in passing.", look.MUTED)
    choose(app, "Not mentioned", about, choices)


def own_entry(app: StorywatchApp) -> Choice:
    """The choice to enter what no article tells, or not so."""
    return Choice("An entry of your own …", lambda _: _enter_title(app))


def _enter_title(app: StorywatchApp) -> None:
    def offer(typed: str) -> Iterable[Choice]:
        title = " ".join(typed.split())
        if title:
            yield Choice(title, lambda _: _enter_date(app, title), "then its day")

    about = plain("What happened, or is to happen?", look.MUTED)
    choose(app, "An entry of your own", about, offer, typing="Ministers meet in Tamsin")


def _enter_date(app: StorywatchApp, title: str) -> None:
    def take(value: DateValue | None) -> None:
        ahead = value is not None and value.first > app.today
        work = partial(app.desk.corrections.add_event, value, title, "scheduled" if ahead else "happened")
        undoably(app, work, f"{short(title)}: entered.", partial(_removed, app, title, value))

    near = DateValue.day(app.today)
    choose(app, "On which day?", one_line(title, look.STRONG), lambda t: _dates(t, near, take), typing=_WHEN)


def _removed(app: StorywatchApp, title: str, value: DateValue | None) -> Future[None]:
    """Take an entry of the reader's own out again."""
    own = [e for e in app.storage.timeline() if e.source is None and (e.title, e.date) == (title, value)]
    if not own:
        raise ValueError(f"{short(title)} is no longer there as it was entered")
    return app.desk.corrections.restore_event(max(e.id for e in own))


def dropped_events(app: StorywatchApp) -> list[Choice]:
    """The choice to bring back what the reader said is no event, if anything."""
    drop = app.desk.corrections.drop_event
    taken = [
        (event.title, partial(drop, event.id), words.interval(event.date) if event.date else "no date")
        for event in app.storage.dropped_events()
    ]
    return bring_back(app, "an event", taken)
