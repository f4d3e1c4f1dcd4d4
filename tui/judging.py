"""What the reader says of evidence: which way it points, or that it is none; taken back by ``u``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from storage.rows import EvidenceRow
from storywatch.model import Direction, Span
from tui.doing import tell

if TYPE_CHECKING:
    from tui.app import StorywatchApp


def judge_evidence(
    app: StorywatchApp, row: EvidenceRow, direction: Direction, *, confirmed: bool, dropped: bool = False
) -> None:
    """Confirm evidence in a direction, drop it, or leave it to the program; undone by ``u``."""
    judge = app.desk.corrections.judge
    span = Span(row.source, row.start, row.end)
    before = row.direction if row.confirmed else None
    label = "dropped" if dropped else (f"confirmed: {direction}" if confirmed else "as suggested")
    said = f"{label.capitalize()}.{' u brings it back.' if dropped else ''}"
    given = direction if confirmed else None
    work = partial(judge, row.question, span, given, confirmed=confirmed, dropped=dropped)
    back = partial(judge, row.question, span, before, confirmed=row.confirmed, dropped=False)
    undo = partial(tell, app, back, "", partial(freshen, app))

    def done() -> None:
        app.undo.push(label, undo)
        freshen(app)

    tell(app, work, said, done)


def freshen(app: StorywatchApp) -> None:
    """Bring the ledger up to date, where it is what one looks at."""
    from tui.ledger import LedgerScreen  # which judges by this module

    if isinstance(app.screen, LedgerScreen):
        app.screen.freshen()
