"""Searching everything: words to type, and the sentences that hold them, the best first."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from storage.rows import Sought, StorageError
from storywatch.plain import one_line as flat
from tui import look, trail
from tui.barred import Barred
from tui.blocks import Block, Flow, Row
from tui.dialog import Page
from tui.evidencelines import Told
from tui.field import Field
from tui.lines import NO_OUTLET, UNDATED
from tui.plain import one_line
from tui.ports import ReaderPort
from tui.promises import begin
from tui.words import count, day

if TYPE_CHECKING:
    from tui.app import StorywatchApp

REST = 0.12
"""Seconds that typing rests before storage is asked."""
MOST = 100
PAGE = 8
"""Places that a page moves by."""
MARKED = 100
"""Words of a sentence that are set off at most."""


class FindScreen(Page[int | None]):
    """A line to type in over what is found. Its result is the number of the place to read, or None."""

    AUTO_FOCUS = "Input"
    CSS = """
    FindScreen { layout: vertical; }
    FindScreen Input, FindScreen Input:focus {
        border: none; height: 1; padding: 0 1; background: $foreground 8%;
    }
    FindScreen .said {
        height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("tab,shift+tab", "order", show=False),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown,ctrl+d", "page(1)", show=False),
        Binding("pageup,ctrl+u", "page(-1)", show=False),
    ]

    def __init__(self, before: str = "") -> None:
        super().__init__()
        self.found: list[Sought] = []
        """What is listed, in its order."""
        self.oldest = False
        """Whether the oldest article comes first, or the place that fits best."""
        self._best: list[Sought] = []
        self._days: dict[int, date | None] = {}
        self.words = before
        self._said = Static(classes="said", markup=False)
        self._list = Barred(lent=True)

    def compose(self) -> ComposeResult:
        """The line, what is said of it, and what is found."""
        yield Field(self.words, placeholder="words to look for in every article")
        yield self._said
        yield self._list

    def on_mount(self) -> None:
        """Show again what was found before."""
        self._tell("Enter reads the place, Esc leaves.")
        if self.words:
            self._look(self.words)

    def _tell(self, text: str) -> None:
        self._said.update(one_line(text))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.words = event.value
        self._look(event.value)

    def _look(self, words: str) -> None:
        app: StorywatchApp = self.app  # type: ignore[assignment]  # no other app has this screen

        async def look() -> None:
            await asyncio.sleep(REST)
            try:
                rows = await asyncio.wrap_future(app.finder.ask(partial(_ask, words)))
            except (StorageError, sqlite3.Error) as error:
                self._tell(str(error))
                return
            self._show(words, rows)

        begin(self, look, group="look", exclusive=True, fatal=False)

    def _show(self, words: str, rows: list[Sought]) -> None:
        app: StorywatchApp = self.app  # type: ignore[assignment]  # no other app has this screen
        self._best = rows
        self._days = days = {row.id: row.published for row in app.rows.sources}
        self.found = (
            sorted(rows, key=lambda row: (days.get(row.source) or date.max, row.source, row.start))
            if self.oldest
            else rows
        )
        self._list.set_options([Option(PlaceLine(row, words, days.get(row.source))) for row in self.found])
        if rows:
            self._list.highlighted = 0
        if not words.split():
            self._tell("Enter reads the place, Esc leaves.")
        elif rows:
            many = f"the best {MOST} places" if len(rows) == MOST else count(len(rows), "place")
            now, other = ("oldest", "best") if self.oldest else ("best", "oldest")
            self._tell(f"{many}, {now} first (Tab: {other}). Enter reads, Esc leaves.")
        else:
            self._tell("Nothing holds all of these words.")

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        at = self._list.highlighted
        if at is not None and at < len(self.found):
            self.dismiss(at)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(event.option_index)

    def action_move(self, step: int) -> None:
        """Move in what is found while typing."""
        (self._list.action_cursor_down if step > 0 else self._list.action_cursor_up)()

    def action_order(self) -> None:
        """The oldest article first, which says who was first, or the place that fits best."""
        self.oldest = not self.oldest
        self._show(self.words, self._best)

    def action_page(self, step: int) -> None:
        """A page of what is found."""
        if self.found:
            at = (self._list.highlighted or 0) + step * PAGE
            self._list.highlighted = min(max(at, 0), len(self.found) - 1)

    def action_leave(self) -> None:
        """Back to the panes."""
        self.dismiss(None)


def _ask(words: str, reader: ReaderPort) -> list[Sought]:
    return reader.search(words, MOST)


class PlaceLine(Row):
    """Where a sentence stands, and under it the sentence with the words that were sought."""

    __slots__ = ("_published", "_row", "_words")

    def __init__(self, row: Sought, words: str, published: date | None) -> None:
        super().__init__()
        self._row = row
        self._words = words
        self._published = published

    def blocks(self, _width: int) -> Sequence[Block]:
        """Its place over its words."""
        row = self._row
        when = day(self._published) if self._published else UNDATED
        place = (
            (flat(row.outlet or "") or NO_OUTLET, look.ACCENT),
            (when, ""),
            (flat(row.file), look.MUTED),
        )
        return (Flow(place), Told(flat(row.text), partial(_places, self._words)))


def _places(words: str, text: str) -> list[tuple[int, int]]:
    """Where the words stand in a sentence."""
    folded = text.casefold()
    found: list[tuple[int, int]] = []
    if len(folded) == len(text):
        for word in dict.fromkeys(words.casefold().split()):
            at = folded.find(word)
            while at >= 0 and len(found) < MARKED:
                found.append((at, at + len(word)))
                at = folded.find(word, at + len(word))
    return found


def stops(rows: Sequence[Sought]) -> list[trail.Stop]:
    """What is found, as places to walk in the reader."""
    return trail.found(rows)


def search(app: StorywatchApp) -> None:
    """Open the search, with the words of the pane's filter, else as it was left."""
    if app.board.placard_up:
        return
    screen = FindScreen(app.pane.filter or app.sought)

    def read(at: int | None) -> None:
        app.sought = screen.words
        if at is not None:
            app.walk.read_found(stops(screen.found), at)

    app.push_screen(screen, read)
