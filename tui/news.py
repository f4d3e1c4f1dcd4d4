"""What has come since the reader last left, in one line that goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.rows import Since
from tui import words

if TYPE_CHECKING:
    from tui.app import StorywatchApp

STAYS = 20.0
"""Seconds the line stays once everything that waited has been read."""


def said(since: Since) -> str:
    """``Since you left: 4 articles, 11 quotes, 1 question moved``; what there is none of is left out."""
    parts = [
        words.count(number, one)
        for number, one in (
            (since.sources, "article"),
            (since.quotes, "quote"),
            (since.events, "event"),
        )
        if number
    ]
    if since.questions:
        parts.append(f"{words.count(since.questions, 'question')} moved")
    return f"Since you left: {', '.join(parts)}" if parts else ""


def tell(app: StorywatchApp, since: Since) -> None:
    """Say it; once nothing waits to be read any more, for the last time."""
    app.say_since(said(since))
    health = app.desk.health() if app.opened else None
    if app.opened and health is not None and not health.reading[1] and not app.waiting:
        app.since_is_told(STAYS)
