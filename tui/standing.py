"""How a question stands: set by the reader alone, with a note and the sentence that decided it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

from storage.rows import QuestionRow
from storywatch.model import QuestionStatus, Span
from tui import look, words
from tui.choosing import Choice, choose
from tui.doing import short, undoably
from tui.plain import lines, one_line

if TYPE_CHECKING:
    from tui.app import StorywatchApp

STATUSES: tuple[QuestionStatus, ...] = get_args(QuestionStatus)
TAKEN_BACK = "taken back"
"""What the history of a question says of a status that was undone."""


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
