"""What the reader shows, which list or which evidence it was opened from, and the walk from there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.timer import Timer

from tui import trail
from tui.geometry import READER
from tui.items import Item, Place
from tui.pane import Pane
from tui.signs import Shown
from tui.trail import Stop

if TYPE_CHECKING:
    from tui.app import StorywatchApp

FOLLOW = 0.06
"""Seconds the cursor rests before the docked reader follows."""


class Walk:
    """The reader's walk through a list, through the evidence for a question or the tellings of an event."""

    def __init__(self, app: StorywatchApp) -> None:
        self._app = app
        self.origin: tuple[str, str] | None = None
        """The pane and the row that the reader was opened from."""
        self._stops: list[Stop] = []
        """The places that the row leads to, where it leads to several."""
        self._at = 0
        self._zoomed_before = False
        self._back: Callable[[Stop], object] | None = None
        """What Esc in the reader goes back to, where that is no pane."""
        self._timer: Timer | None = None

    # --- opening ------------------------------------------------------------------------------------

    def read(self, pane: Pane, item: Item) -> None:
        """Open the reader on an item, and mark it as read."""
        place = item.place
        if place is None:
            self._app.say(
                "No evidence yet. New articles are held against this question as they arrive."
                if item.question is not None
                else "An entry of yours: no article tells of it."
            )
            return
        self.origin = (pane.kind.id, item.id)
        self._take_stops(item)
        self._make_room()
        if self._show(self._place_of(place), self._words_for(pane, item)):
            self._looked(pane, item)
            self._app.go(READER)

    def read_found(self, stops: list[Stop], at: int) -> None:
        """Open the reader on one of the places that a search has found; [ and ] walk them."""
        self.origin, self._stops, self._at = (self._app.board.current, ""), stops, at
        self._make_room()
        if self._show(stops[at].place, stops[at].words):
            self._app.go(READER)

    def read_evidence(
        self, question: int, stops: list[Stop], at: int, back: Callable[[Stop], object]
    ) -> None:
        """Open the reader on one of the places that bear on a question; ``back`` is where Esc leads."""
        app = self._app
        self.origin, self._stops, self._at = ("questions", f"w{question}"), stops, at
        self._make_room()
        if self._show(stops[at].place, stops[at].words):
            if (seen := stops[at].evidence) is not None:
                app.unread.opened(app.board.panes["questions"], None, seen)
            app.go(READER)
            self._back = back

    def _make_room(self) -> None:
        board = self._app.board
        self._zoomed_before = board.zoomed is not None
        if board.zoomed:
            board.zoomed = READER
        board.reading = True

    def _take_stops(self, item: Item) -> None:
        """The places that an item leads to: the evidence for a question, the tellings of an event."""
        self._stops, self._at = [], 0
        if item.question is not None:
            self._stops = trail.evidence(self._app.storage.evidence(item.question))
        elif item.event is not None:
            self._stops = trail.tellings(self._app.storage.tellings(item.event))
            places = [stop.place for stop in self._stops]
            self._at = places.index(item.place) if item.place in places else 0

    def _place_of(self, own: Place) -> Place:
        """Where to read: the place of the walk through an item, or its own."""
        return self._stops[self._at].place if self._stops else own

    def _looked(self, pane: Pane, item: Item) -> None:
        """An item is being read."""
        self._app.unread.opened(pane, item, self._stops[self._at].evidence if self._stops else None)

    def _show(self, place: Place, words: str) -> bool:
        storage = self._app.storage
        source = storage.source(place.source)
        if source is None:
            self._app.say("This article is no longer in the story.", bad=True)
            return False
        marks, new = storage.marks(source.id), storage.new_in(source.id)
        self._app.board.passage.show(Shown(source, tuple(marks), place, words, tuple(new)))
        return True

    def _words_for(self, pane: Pane, item: Item) -> str:
        """Where an item stands: "quote 3 of 40", "evidence 1 of 7, against"."""
        if self._stops:
            return self._stops[self._at].words
        rows = [i.id for i in pane.list.items if not i.heading]
        # It may have gone while the key that chose it was on its way.
        return f"{pane.kind.noun} {rows.index(item.id) + 1} of {len(rows)}" if item.id in rows else ""

    # --- following the cursor -----------------------------------------------------------------------

    def follow_soon(self) -> None:
        """Have the docked reader show what the cursor is on, once it rests."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self._app.set_timer(FOLLOW, self.follow)

    def follow(self) -> None:
        """Have the docked reader show what the cursor is on."""
        board, pane = self._app.board, self._app.pane
        item = pane.list.item
        if not board.docked or item is None or item.place is None:
            return
        if board.passage.shown is not None and self.origin == (pane.kind.id, item.id):
            return
        self.origin = (pane.kind.id, item.id)
        self._stops, self._at = [], 0
        self._show(item.place, self._words_for(pane, item))

    # --- going on -----------------------------------------------------------------------------------

    def go_on(self, step: int) -> None:
        """Read the next or previous item of the list one came from; the list's cursor goes along."""
        if self.origin is None:
            return
        pane = self._app.board.panes[self.origin[0]]
        here = pane.list.item
        if not self._stops and here is not None and here.question is not None:
            self._take_stops(here)
        if self._stops and 0 <= self._at + step < len(self._stops):
            self._at += step
            stop = self._stops[self._at]
            if self._show(stop.place, stop.words) and here is not None and stop.evidence is not None:
                self._looked(pane, here)
            return
        item = pane.list.beside(self.origin[1], step)
        if item is None or item.place is None or item.question is not None:
            return
        self.origin = (pane.kind.id, item.id)
        self._take_stops(item)
        if self._stops and step < 0:
            self._at = len(self._stops) - 1
        if self._show(self._place_of(item.place), self._words_for(pane, item)):
            self._looked(pane, item)
        pane.list.go(item.id)

    def freshen(self) -> None:
        """Mark what was found meanwhile in the article being read, without moving it."""
        storage, passage = self._app.storage, self._app.board.passage
        if (shown := passage.shown) is None:
            return
        source = storage.source(shown.source.id)
        if source is not None:
            marks = tuple(storage.marks(source.id))
            if source != shown.source or marks != shown.marks:
                passage.freshen(shown._replace(source=source, marks=marks))

    # --- leaving ------------------------------------------------------------------------------------

    def forget_way_back(self) -> None:
        """One has gone to a pane: Esc leads nowhere else any more."""
        self._back = None

    def close(self) -> None:
        """Close the reader and go back to where it was opened."""
        app, board = self._app, self._app.board
        board.reading = False
        pane = self.origin[0] if self.origin else board.current
        board.zoomed = pane if self._zoomed_before else None
        self._zoomed_before = False
        leave, here = self._back, self._stops[self._at] if self._stops else None
        app.go(pane)
        if leave is not None and here is not None:
            leave(here)
