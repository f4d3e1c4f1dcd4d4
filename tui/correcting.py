"""Correcting with a key what a quote, an event or a question is taken for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, get_args

from storage.rows import QuestionRow, QuoteRow, TimelineRow
from storywatch.model import DateValue, EventStatus, QuestionStatus, Span
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.choosing import Choice, among, choose
from tui.intervals import interval
from tui.plain import line, lines, one_line, plain
from tui.promises import begin, kept
from tui.wrap import fit

if TYPE_CHECKING:
    from textual.content import Content

    from tui.app import StorywatchApp
    from tui.items import Item

STATUSES: tuple[QuestionStatus, ...] = get_args(QuestionStatus)
EVENT_STATUSES: tuple[EventStatus, ...] = get_args(EventStatus)
TAKEN_BACK = "taken back"
"""What the history of a question says of a status that was undone."""
_SHORT = 44
"""Cells of a quote or a title that a notice repeats."""


# --- having it done ---------------------------------------------------------------------------------


def tell(
    app: StorywatchApp,
    work: Callable[[], Future[None]],
    said: str,
    then: Callable[[], object] | None = None,
) -> None:
    """Have the desk do it; say ``said`` (if anything) once it is stored, and do what is to follow, or say why
    it is not.
    """
    begin(app, _tell, app, work, said, then, group="correcting")


async def _tell(
    app: StorywatchApp, work: Callable[[], Future[None]], said: str, then: Callable[[], object] | None
) -> None:
    wrong = await kept(work)
    if wrong is not None:
        app.say(wrong, bad=True)
        return
    if said:
        app.say(said)
    if then is not None:
        then()


Work = Callable[[], Future[None]]


def undoably(app: StorywatchApp, work: Work, said: str, back: Work | None) -> None:
    """Have it done as :func:`tell` does; ``u`` has ``back`` done then, if there is a way back."""
    if back is None:
        tell(app, work, said)
        return
    undo = partial(tell, app, back, "")
    tell(app, work, said, partial(app.undo.push, said.split(". Press")[0].rstrip("."), undo))


def _doing(app: StorywatchApp, work: Work, said: str, back: Work | None = None) -> Callable[[str], None]:
    """The same, for a choice that needs nothing typed."""
    return lambda _: undoably(app, work, said, back)


# --- what one is on ---------------------------------------------------------------------------------


def item_here(app: StorywatchApp) -> Item | None:
    """The row one is on; in the reader, the one that it was opened from."""
    if not app.in_reader:
        return app.pane.list.item
    origin = app.walk.origin
    if origin is None:
        return None
    return next((i for i in app.board.panes[origin[0]].list.items if i.id == origin[1]), None)


def row_of(item: Item | None) -> object:
    """What storage says of it. A question's row comes with the day that it is shown on."""
    if item is None:
        return None
    return item.row[0] if isinstance(item.row, tuple) and item.question is not None else item.row


def correct_here(app: StorywatchApp) -> None:
    """Offer what can be corrected of what one is on."""
    if app.board.placard_up:
        return
    row = row_of(item_here(app))
    if isinstance(row, QuoteRow):
        correct_quote(app, row)
    elif isinstance(row, QuestionRow) and row.set_by == "suggestion":
        from tui import suggesting

        about = lines([one_line(row.question, look.STRONG), one_line(suggesting.words_of(row), look.MUTED)])
        choose(app, "Suggested", about, suggesting.choices(app, row))
    elif isinstance(row, QuestionRow):
        set_status(app, row)
    elif isinstance(row, TimelineRow):
        correct_event(app, row)
    elif app.pane.kind.id in ("quotes", "timeline") and not app.in_reader:
        correct_none(app)
    else:
        app.say("There is nothing to correct with c here.")


def correct_none(app: StorywatchApp) -> None:
    """What can be done where the list is empty: bring back, or enter."""
    quotes = app.pane.kind.id == "quotes"
    choices = _dropped_quotes(app) if quotes else [_own_entry(app), *_dropped_events(app)]
    if choices:
        choose(app, "Correct", plain("Nothing is shown here.", look.MUTED), choices)
    else:
        app.say("There is nothing to correct here.")


def short(text: str) -> str:
    """A quote or a title as a notice repeats it."""
    return fit(in_one_line(text), _SHORT)


# --- quotes -----------------------------------------------------------------------------------------


def correct_quote(app: StorywatchApp, row: QuoteRow) -> None:
    """Another speaker, one speaker with two names, no quote, as it was read."""
    desk = app.desk.corrections
    known = row.speaker is not None
    quote = short(row.text)
    choices = [Choice("Said by someone else …", lambda _: _other_speaker(app, row))]
    if known:
        same = Choice("Same person as …", lambda _: _same_person(app, row), f"{row.speaker} by another name")
        choices.append(same)
        choices.append(
            Choice(
                "Not the same person after all",
                lambda _: _parted(app, row),
                "parts names that you joined",
            )
        )
    dropped = f"{quote}: no quote. Press u to bring it back."
    choices.append(
        Choice(
            "Not a quote",
            _doing(
                app,
                partial(desk.drop_quote, row.id),
                dropped,
                partial(desk.drop_quote, row.id, dropped=False),
            ),
        )
    )
    restored = f"{quote}: as it was read."
    choices.append(
        Choice(
            "As it was read",
            _doing(
                app,
                partial(desk.restore_quote, row.id),
                restored,
                _said_before(app, row) if row.set_by_reader else None,
            ),
            "set by you" if row.set_by_reader else "",
        )
    )
    choices += _dropped_quotes(app)
    about = lines(
        [
            one_line(row.text),
            line(one_line(row.speaker or "speaker unknown", look.MUTED), plain(f" · {row.kind}", look.MUTED)),
        ]
    )
    choose(app, "Correct this quote", about, choices)


def _said_before(app: StorywatchApp, row: QuoteRow) -> Work:
    """What makes a quote be said by whom it was said, by the reader's word or as it was read."""
    desk = app.desk.corrections
    if row.set_by_reader:
        return partial(desk.set_speaker, row.id, row.speaker)
    return partial(desk.restore_quote, row.id)


def _parted(app: StorywatchApp, row: QuoteRow) -> None:
    desk = app.desk.corrections
    name = row.speaker or ""
    roots = app.storage.roots()
    joined = [(number, root) for number, root in roots.items() if row.who in (number, root)]

    def back() -> Future[None]:
        # One promise after the other is kept, in order; the last tells.
        promises = [desk.merge_speakers(number, root) for number, root in joined]
        return promises[-1]

    undoably(app, partial(desk.part_speakers, name), f"{name} stands alone again.", back if joined else None)


def _dropped_quotes(app: StorywatchApp) -> list[Choice]:
    drop = app.desk.corrections.drop_quote
    taken = [(row.text, partial(drop, row.id), "") for row in app.storage.dropped_quotes()]
    return _dropped(app, "a quote", taken)


def _dropped(
    app: StorywatchApp, what: str, taken: Sequence[tuple[str, Callable[..., Future[None]], str]]
) -> list[Choice]:
    """The choice to bring back what the reader took out, if anything: words, what takes it out, a note."""
    if not taken:
        return []
    noun = what.split()[-1]

    def bring_back(_: str) -> None:
        choices = [
            Choice(text, _doing(app, partial(drop, dropped=False), f"{short(text)} is back.", drop), note)
            for text, drop, note in taken
        ]
        about = plain(f"What you said is no {noun}.", look.MUTED)
        choose(app, f"Bring back {what}", about, partial(among, choices), typing="words of it")

    return [Choice("Bring back …", bring_back, f"{words.count(len(taken), noun)} you took out")]


def _names(app: StorywatchApp) -> list[tuple[int, str]]:
    return sorted(((s.id, s.name) for s in app.storage.speakers()), key=lambda named: named[1].casefold())


def _other_speaker(app: StorywatchApp, row: QuoteRow) -> None:
    here = _speaking_near(app, row)
    people = [*here, *(name for _, name in _names(app) if name != row.speaker and name not in here)]
    known = [
        Choice(name, _setting(app, row, name), "speaks in this article" if name in here else "")
        for name in people
    ]

    def offer(typed: str) -> Iterable[Choice]:
        name = " ".join(typed.split())
        if not name:
            yield Choice("Nobody known", _setting(app, row, None))
        yield from among(known, name)
        if name and name.casefold() not in {p.casefold() for p in people}:
            yield Choice(f"“{name}”", _setting(app, row, name), "a new name")

    about = one_line(row.text, look.MUTED)
    choose(
        app, "Who said it?", about, offer, typing="a number or a name; empty for nobody known", numbered=True
    )


def _speaking_near(app: StorywatchApp, row: QuoteRow) -> list[str]:
    """Who else speaks in the article of a quote, who speaks nearest to it first."""
    said = [mark for mark in app.storage.marks(row.source) if mark.what == "quote" and mark.label]
    said.sort(key=lambda mark: abs(mark.start - row.start))
    return list(dict.fromkeys(mark.label for mark in said if mark.label != row.speaker))


def _setting(app: StorywatchApp, row: QuoteRow, name: str | None) -> Callable[[str], None]:
    said = f"{short(row.text)}: said by {name or 'nobody known'}."
    return _doing(app, partial(app.desk.corrections.set_speaker, row.id, name), said, _said_before(app, row))


def _same_person(app: StorywatchApp, row: QuoteRow) -> None:
    people = _names(app)
    who = row.who if row.who is not None else next((n for n, name in people if name == row.speaker), None)
    if who is None:
        app.say(f"{row.speaker} has no other quote to be joined with: choose another speaker instead.")
        return
    desk = app.desk.corrections
    # Who shares a word of the name first: most often it is the surname, or the office.
    own = set(in_one_line(row.speaker or "").casefold().split())
    people.sort(key=lambda named: own.isdisjoint(in_one_line(named[1]).casefold().split()))
    choices = [
        Choice(
            name,
            _doing(
                app,
                partial(desk.merge_speakers, who, ident),
                f"{row.speaker} is {name}, here and from now on.",
                partial(desk.part_speakers, row.speaker or ""),
            ),
        )
        for ident, name in people
        if ident != who
    ]
    if not choices:
        app.say("Nobody else speaks in this story.")
        return
    about = line(one_line(row.speaker or "", look.STRONG), plain(" is the same person as:"))
    choose(app, "Same person", about, partial(among, choices), typing="a number or a name", numbered=True)


# --- questions --------------------------------------------------------------------------------------


def set_status(app: StorywatchApp, row: QuestionRow, span: Span | None = None, sentence: str = "") -> None:
    """How a question stands, with a note; ``span`` is the sentence that decided it."""
    desk = app.desk.corrections

    def take(status: QuestionStatus, why: str) -> None:
        work = partial(desk.set_status, row.id, status, why, span)
        back = partial(desk.set_status, row.id, row.status, TAKEN_BACK)
        undoably(app, work, f"{short(row.question)}: {status}.", back)

    choices = [
        Choice(
            f"{look.QUESTION[status][0]} {status}",
            partial(take, status),
            "as it stands now" if status == row.status else "",
        )
        for status in STATUSES
    ]
    about = [one_line(row.question, look.STRONG)]
    about.append(one_line(f"decided by: {sentence}" if sentence else words.tally(row), look.MUTED))
    at = STATUSES.index(row.status)
    choose(
        app, "How does it stand?", lines(about), choices, typing="why, in a few words (optional)", chosen=at
    )


# --- events -----------------------------------------------------------------------------------------


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
            _doing(
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
            _doing(
                app,
                partial(desk.drop_event, row.id),
                f"{title}: no event. Press u to bring it back.",
                partial(desk.drop_event, row.id, dropped=False),
            ),
        ),
    ]
    if row.sources > 1 or row.origins > 1:
        choices.append(Choice("Two events in one …", lambda _: _split(app, row)))
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
                _doing(app, partial(desk.restore_event, row.id), f"{title}: {undone}.", again),
            )
        )
    choices += [_own_entry(app), *_dropped_events(app)]
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
            _doing(
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
            _doing(
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
    if event is None or len(event.mentions) < 2:
        app.say("One sentence tells it, so there is nothing to part.")
        return
    desk = app.desk.corrections
    choices = []
    for mention in event.mentions:
        source = app.storage.source(mention.span.source)
        if source is None:
            continue
        choices.append(
            Choice(
                mention.span.within(source.text),
                _doing(
                    app,
                    partial(desk.split_event, row.id, mention.span),
                    f"{short(row.title)}: one telling parted.",
                    partial(_rejoined, app, row, mention.span),
                ),
                " · ".join(said for said in (source.outlet, source.file) if said),
            )
        )
    about = plain("Which of these tells another event than the rest?", look.MUTED)
    choose(app, "Two events in one", about, choices)


def _own_entry(app: StorywatchApp) -> Choice:
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


def _dropped_events(app: StorywatchApp) -> list[Choice]:
    drop = app.desk.corrections.drop_event
    taken = [
        (event.title, partial(drop, event.id), words.interval(event.date) if event.date else "no date")
        for event in app.storage.dropped_events()
    ]
    return _dropped(app, "an event", taken)
