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
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from storage.rows import Sought, StorageError
from storywatch.plain import one_line as flat
from tui import look, trail
from tui.dialog import Page
from tui.field import Field
from tui.lines import UNDATED, UNKNOWN
from tui.options import Options
from tui.plain import line, lines, marked, one_line, plain
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
    FindScreen OptionList, FindScreen OptionList:focus {
        border: none; padding: 0; background: transparent; height: 1fr; scrollbar-size-vertical: 1;
    }
    FindScreen OptionList > .option-list--option { padding: 0 1 1 1; }
    FindScreen OptionList > .option-list--option-highlighted,
    FindScreen OptionList:blur > .option-list--option-highlighted {
        background: $cursor; color: $foreground; text-style: none;
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
        self._list = Options(markup=False)
        self._list.auto_links = False
        self._list.can_focus = False

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
        self._list.set_options([Option(_drawn(row, words, days.get(row.source))) for row in self.found])
        if rows:
            self._list.highlighted = 0
        if not words.split():
            self._tell("Enter reads the place, Esc leaves.")
        elif rows:
            many = f"the best {MOST} places" if len(rows) == MOST else count(len(rows), "place")
            now, other = ("oldest", "best") if self.oldest else ("best", "oldest")
            self._tell(f"{many}, the {now} first; Tab: the {other} first. Enter reads, Esc leaves.")
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


def _drawn(row: Sought, words: str, published: date | None) -> Content:
    """Where a sentence stands, and the sentence with the words in bold."""
    text = flat(row.text)
    folded = text.casefold()
    marks: list[tuple[int, int, str]] = []
    if len(folded) == len(text):
        for word in dict.fromkeys(words.casefold().split()):
            at = folded.find(word)
            while at >= 0 and len(marks) < 100:
                marks.append((at, at + len(word), "bold underline"))
                at = folded.find(word, at + len(word))
    dot = plain(" · ", look.MUTED)
    when = plain(day(published) if published else UNDATED)
    where = line(one_line(row.outlet or UNKNOWN, look.ACCENT), dot, when, dot, one_line(row.file, look.MUTED))
    return lines([where, marked(text, marks)])


def stops(rows: Sequence[Sought]) -> list[trail.Stop]:
    """What is found, as places to walk in the reader."""
    return trail.found(rows)


def search(app: StorywatchApp) -> None:
    """Open the search, as it was left."""
    if app.board.placard_up:
        return
    screen = FindScreen(app.sought)

    def read(at: int | None) -> None:
        app.sought = screen.words
        if at is not None:
            app.read_found(stops(screen.found), at)

    app.push_screen(screen, read)
