"""Correcting a quote: another speaker, one speaker with two names, no quote, as it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from storage.rows import QuoteRow
from storywatch.plain import one_line as in_one_line
from tui import look
from tui.choosing import Choice, among, choose
from tui.doing import Work, bring_back, doing, short, undoably
from tui.plain import line, lines, one_line, plain

if TYPE_CHECKING:
    from tui.app import StorywatchApp


def correct_quote(app: StorywatchApp, row: QuoteRow) -> None:
    """Another speaker, one speaker with two names, no quote, as it was read."""
    desk = app.desk.corrections
    known = row.speaker is not None
    quote = short(row.text)
    choices = [Choice("Said by someone else …", lambda _: _other_speaker(app, row))]
    if known:
        same = Choice("Same person as …", lambda _: _same_person(app, row), f"{row.speaker} by another name")
        choices.append(same)
        if _joined(app, row):
            parts = "parts names that you joined"
            choices.append(Choice("Not the same person after all", lambda _: _parted(app, row), parts))
    dropped = f"{quote}: no quote. Press u to bring it back."
    choices.append(
        Choice(
            "Not a quote",
            doing(
                app,
                partial(desk.drop_quote, row.id),
                dropped,
                partial(desk.drop_quote, row.id, dropped=False),
            ),
        )
    )
    if row.set_by_reader:
        restored = f"{quote}: as it was read."
        work = partial(desk.restore_quote, row.id)
        choices.append(
            Choice("As it was read", doing(app, work, restored, _said_before(app, row)), "set by you")
        )
    choices += dropped_quotes(app)
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


def _joined(app: StorywatchApp, row: QuoteRow) -> list[tuple[int, int]]:
    """The speakers that the reader has joined with whoever said it: whom, and who stands for both."""
    return [(number, root) for number, root in app.storage.roots().items() if row.who in (number, root)]


def _parted(app: StorywatchApp, row: QuoteRow) -> None:
    desk = app.desk.corrections
    name = row.speaker or ""
    joined = _joined(app, row)

    def back() -> Future[None]:
        # One promise after the other is kept, in order; the last tells.
        promises = [desk.merge_speakers(number, root) for number, root in joined]
        return promises[-1]

    undoably(app, partial(desk.part_speakers, name), f"{name} stands alone again.", back if joined else None)


def dropped_quotes(app: StorywatchApp) -> list[Choice]:
    """The choice to bring back what the reader said is no quote, if anything."""
    drop = app.desk.corrections.drop_quote
    taken = [(row.text, partial(drop, row.id), "") for row in app.storage.dropped_quotes()]
    return bring_back(app, "a quote", taken)


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
    return doing(app, partial(app.desk.corrections.set_speaker, row.id, name), said, _said_before(app, row))


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
            doing(
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
