"""What the reader makes of a suggested question: watched, reworded, part of another one, never again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from storage.rows import QuestionRow, StorageError
from tui import look
from tui.choosing import Choice, among, choose
from tui.correcting import item_here, row_of
from tui.doing import short, tell
from tui.ledger import LedgerScreen
from tui.plain import line, lines, one_line, plain
from tui.promises import done

if TYPE_CHECKING:
    from datetime import date

    from tui.app import StorywatchApp


def do_here(app: StorywatchApp, what: str) -> None:
    """Do it with the question one is on."""
    row = row_of(item_here(app))
    if app.board.placard_up or not isinstance(row, QuestionRow):
        app.say("This is for suggestions: they stand at the foot of Open questions.")
        return
    do(app, row, what)


def do(app: StorywatchApp, row: QuestionRow, what: str) -> None:
    """``watch``, ``edit``, ``merge`` or ``dismiss`` a suggestion."""
    if row.set_by != "suggestion":
        if what == "dismiss":
            withdraw(app, row)
        else:
            app.say("This is a question of your own already.")
        return
    {"watch": watch, "edit": edit, "merge": merge, "dismiss": dismiss}[what](app, row)


def choices(app: StorywatchApp, row: QuestionRow) -> list[Choice]:
    """The same, to choose from."""
    return [
        Choice("Watch it", lambda _: watch(app, row), "w"),
        Choice("Watch it in other words …", lambda _: edit(app, row), "W"),
        Choice("Part of a question of yours …", lambda _: merge(app, row), "M"),
        Choice("Never suggest this", lambda _: dismiss(app, row), "X"),
    ]


def watch(app: StorywatchApp, row: QuestionRow) -> None:
    """Take it over as it is worded."""
    undo = partial(tell, app, partial(app.desk.corrections.withdraw, row.id), "")
    label = f"{short(row.question)}: watched"
    tell(app, partial(_asked, app, row), f"{label}.", partial(app.undo.push, label, undo))


def _asked(app: StorywatchApp, row: QuestionRow) -> Future[None]:
    app.desk.ask(row.question, row.terms, row.due)
    return done()


def edit(app: StorywatchApp, row: QuestionRow) -> None:
    """Word it otherwise first."""
    app.ask(row.question, instead=row)


def ask(
    app: StorywatchApp,
    wording: str,
    terms: Sequence[str],
    due: date | None,
    instead: QuestionRow | None = None,
) -> str | None:
    """Watch a question, instead of a suggestion that was worded otherwise; one sentence where it cannot be.

    ``u`` takes it back, unless it was watched already.
    """
    from storywatch.settings import SettingsError

    folded = wording.casefold()
    known = next((q for q in app.storage.questions() if q.question.casefold() == folded), None)
    try:
        app.desk.ask(wording, terms, due)
    except (OSError, SettingsError, StorageError) as error:
        return str(error)
    gone = instead if instead is not None and instead.question.casefold() != folded else None
    if gone is not None:
        tell(app, partial(app.desk.corrections.dismiss, gone.id), "")
    label = f"{short(wording)}: watched"
    app.say(f"{label}. u takes it back." if known is None or known.set_by == "suggestion" else f"{label}.")
    if known is None or known.set_by == "suggestion":
        app.undo.push(label, partial(_unasked, app, wording, gone))
    return None


def _unasked(app: StorywatchApp, wording: str, gone: QuestionRow | None) -> None:
    """Ask it no longer; a suggestion that it took the place of comes back."""
    desk = app.desk.corrections
    folded = wording.casefold()
    now = next((q for q in app.storage.questions() if q.question.casefold() == folded), None)
    then = partial(tell, app, partial(desk.bring_back, gone.id), "") if gone is not None else None
    if now is not None:
        tell(app, partial(desk.withdraw, now.id), "", then)


def merge(app: StorywatchApp, row: QuestionRow) -> None:
    """It is part of a question of the reader's."""
    own = [q for q in app.storage.questions() if q.set_by == "reader"]
    if not own:
        app.say("You ask nothing yet that it could be part of. w watches it.")
        return
    found = [Choice(q.question, partial(_merge, app, row, q), q.status) for q in own]
    about = lines([one_line(row.question, look.STRONG), plain("is part of:", look.MUTED)])
    typing = "words of it" if len(found) > 9 else None
    choose(app, "Part of another question", about, partial(among, found) if typing else found, typing=typing)


def _merge(app: StorywatchApp, row: QuestionRow, into: QuestionRow, _typed: str = "") -> None:
    desk = app.desk.corrections
    label = f"{short(row.question)}: part of {short(into.question)}"
    said = f"{label}. u takes it back."
    tell(
        app,
        partial(desk.merge_question, row.id, into.id),
        said,
        _then(app, label, partial(_parted, app, row, into)),
    )


def _parted(app: StorywatchApp, row: QuestionRow, into: QuestionRow) -> None:
    desk = app.desk.corrections
    then = None
    if row.made_of is not None:
        from storywatch.model import Span

        made = row.made_of
        span = Span(made.source, made.start, made.end)
        judge = partial(desk.judge, into.id, span, None, confirmed=False, dropped=False)
        then = partial(tell, app, judge, "")
    tell(app, partial(desk.bring_back, row.id), "", then)


def dismiss(app: StorywatchApp, row: QuestionRow) -> None:
    """Never again."""
    desk = app.desk.corrections
    label = f"{short(row.question)}: dismissed for good"
    undo = partial(tell, app, partial(desk.bring_back, row.id), "")
    tell(app, partial(desk.dismiss, row.id), f"{label}. u brings it back.", _then(app, label, undo))


def withdraw(app: StorywatchApp, row: QuestionRow) -> None:
    """A question of the reader's is no longer watched; its evidence and history wait for it."""
    label = f"{short(row.question)}: no longer watched"

    def undo() -> None:
        tell(app, partial(_asked, app, row), "")

    choose(
        app,
        "No longer watch this?",
        line(one_line(row.question, look.STRONG)),
        [
            Choice(
                "No longer watch it",
                lambda _: tell(
                    app,
                    partial(app.desk.corrections.withdraw, row.id),
                    f"{label}. u brings it back.",
                    _then(app, label, undo),
                ),
                "what you said of its evidence is kept",
            ),
            Choice("Keep it", lambda _: None),
        ],
    )


def _then(app: StorywatchApp, label: str, undo: Callable[[], object]) -> Callable[[], None]:
    """Remember how it is undone, and leave the ledger of a question that has gone."""

    def then() -> None:
        app.undo.push(label, undo)
        if isinstance(app.screen, LedgerScreen):
            app.screen.freshen()

    return then


def words_of(row: QuestionRow) -> str:
    """The printed words that a suggestion was made of, on one line; empty where none are known."""
    return "" if row.made_of is None else " ".join(row.made_of.text.split())
