"""What a pane asks of storage beyond the rows it holds: other orders, and filters over the whole story."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING

from storage.rows import StorageError
from tui.promises import begin

if TYPE_CHECKING:
    from storage.rows import QuoteOrder
    from tui.app import StorywatchApp
    from tui.pane import Pane

REST = 0.25
"""Seconds that typing rests before storage is asked: longer than from one letter of a usual typist to the
next, which would else wait for rows that nobody wants any more."""
ORDERS: tuple[QuoteOrder, ...] = ("importance", "newest", "speaker")


def next_order(app: StorywatchApp) -> None:
    """The next of the orders of the quotes."""
    if app.board.current != "quotes":
        app.say("o orders the key quotes: go there with 2.")
        return
    order = ORDERS[(ORDERS.index(app.view.order) + 1) % len(ORDERS)]
    app.ask_for(app.view._replace(order=order))


def beyond(app: StorywatchApp, pane: Pane, words: str) -> None:
    """Have storage look for a filter's words in the whole story, once typing rests."""

    async def look() -> None:
        await asyncio.sleep(REST)
        if pane.filter != words:
            return
        try:
            rows = await asyncio.wrap_future(app.finder.find(pane.kind.id, words, app.view))
        except (StorageError, sqlite3.Error):
            return  # the rows at hand are filtered all the same
        for _ in pane.finding(words, rows):  # the next letter may come any moment
            await app.breathe()

    begin(app, look, group=f"beyond-{pane.kind.id}", exclusive=True, fatal=False)
