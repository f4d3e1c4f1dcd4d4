"""What can be corrected of what one is on, whichever pane that is in: behind the key ``c``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.rows import QuestionRow, QuoteRow, TimelineRow
from tui import look
from tui.choosing import choose
from tui.correctevent import correct_event, dropped_events, own_entry
from tui.correctquote import correct_quote, dropped_quotes
from tui.plain import lines, one_line, plain
from tui.standing import set_status

if TYPE_CHECKING:
    from tui.app import StorywatchApp
    from tui.items import Item


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
    choices = dropped_quotes(app) if quotes else [own_entry(app), *dropped_events(app)]
    if choices:
        choose(app, "Correct", plain("Nothing is shown here.", look.MUTED), choices)
    else:
        app.say("There is nothing to correct here.")
