"""What has come since the reader last left, in one line that goes away by itself."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from storage.rows import Since
from tui import words

if TYPE_CHECKING:
    from tui.app import StorywatchApp

STAYS = 20.0
"""Seconds the line stays once everything that waited has been read."""
LOOKED = 2.0
"""Seconds after which the inbox has been looked through."""


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


class SinceLeft:
    """Says it once for each opening, and more of it until everything that waited has been read."""

    def __init__(self, app: StorywatchApp) -> None:
        self._app = app
        self._began: float | None = None
        self.told = False
        """Whether all has been said: what comes from now on has not come while the reader was away."""

    def begin(self) -> None:
        """The desk begins to look through the inbox."""
        self._began = monotonic()

    def tell(self, since: Since) -> None:
        """Say what there is to say, if anything; for the last time once nothing waits to be read any more."""
        if self.told:
            return
        text = said(since)
        if text:
            self._app.say_since(text)
            if self._idle():
                self.told = True
                self._app.say_since_no_more(STAYS)
        else:
            self.told = self._began is not None and monotonic() - self._began > LOOKED and self._idle()

    def _idle(self) -> bool:
        app = self._app
        if not app.opened:
            return False
        health = app.desk.health()
        return health.settled and not health.reading[1] and not app.waiting
