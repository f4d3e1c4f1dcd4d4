"""The board: the four panes, the reader, and what stands in their place while there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Size
from textual.layout import Layout
from textual.widget import Widget
from textual.widgets import Static

from tui.feed import LIMIT, Rows
from tui.geometry import PANES, READER, STEP, WELCOME, Arrangement, BoardLayout, Shape, rail_width, shape
from tui.kinds import KINDS
from tui.laid import Steps, done
from tui.pane import Pane

if TYPE_CHECKING:
    from tui.passage import Passage


class Board(Widget):
    """Holds the panes where :mod:`tui.geometry` says. ``reading``: the reader was opened and not closed."""

    def __init__(self) -> None:
        super().__init__(id="board")
        self.panes = {kind.id: Pane(kind) for kind in KINDS}
        self.current = PANES[0]
        self.zoomed: str | None = None
        self.reading = False
        self.moved = 0
        """Columns by which the reader has moved the border."""
        self.terminal: Size | None = None
        """The terminal's size, as soon as it is known; the app's own lags behind a resize."""
        self.placard_up = False
        self.placard = Static(id=WELCOME, markup=False)
        self._passage: Passage | None = None
        self._places = BoardLayout()

    def compose(self) -> ComposeResult:
        """The panes; reader and placard come when they are first needed."""
        yield from self.panes.values()
        if self.placard_up:
            yield self.placard

    def on_mount(self) -> None:
        """Stand right from the first frame."""
        self.arrange_panes()

    @property
    def layout(self) -> Layout:
        """The board's own layout: no style sheet can say it."""
        return self._places

    # --- what stands where --------------------------------------------------------------------------

    @property
    def shape(self) -> Shape:
        """The layout for the terminal as it is now."""
        return shape(self.terminal or self.app.size)

    @property
    def docked(self) -> bool:
        """Whether the reader stands beside the panes all the time."""
        return self.shape == "dock" and not self.placard_up

    @property
    def passage(self) -> Passage:
        """The reader."""
        if self._passage is None:
            from tui.passage import Passage  # most screens have no place for it in the first frame

            self._passage = Passage()
            self.mount(self._passage)
        return self._passage

    @property
    def passage_shown(self) -> bool:
        """Whether the reader can be seen and gone to."""
        return self._passage is not None and (self.reading or self.docked) and self.zoomed in (None, READER)

    def reads(self, widget: Widget | None) -> bool:
        """Whether this is the text of the reader."""
        return self._passage is not None and widget is self._passage.text

    def seeks(self, widget: Widget | None) -> bool:
        """Whether this is where words are typed that are sought in the reader."""
        return widget is not None and widget.parent is self._passage and not self.reads(widget)

    def arrange_panes(self) -> None:
        """Put everything where it belongs now."""
        kind = self.shape
        if kind == "dock":
            _ = self.passage
        for name, pane in self.panes.items():
            pane.current = name == self.current
            pane.closed = kind in ("accordion", "tiny") and not pane.current
        self._places.given = Arrangement(
            shape=kind,
            current=self.zoomed or self.current,
            zoomed=self.zoomed is not None,
            reading=self.reading,
            wanted=self._wanted(kind),
            welcome=self.placard_up or kind == "tiny",
            moved=self.moved,
        )
        # A child's request, since only that has its parent placed anew.
        self.panes[self.current].refresh(layout=True)

    def move_border(self, step: int) -> bool:
        """Move the border between rail and stacks by a step; False where there is none, or no room."""
        kind = self.shape
        if kind not in ("rail", "dock") or self.zoomed or self.placard_up:
            return False
        width = (self.terminal or self.app.size).width
        usual, now = rail_width(kind, width), rail_width(kind, width, self.moved)
        wanted = rail_width(kind, width, now - usual + step * STEP)
        if wanted == now:
            return False
        self.moved = wanted - usual
        self.arrange_panes()
        return True

    def visible_panes(self) -> list[str]:
        """The names of panes and reader that Tab walks through, in order."""
        names = list(PANES)
        if self.reading and self.shape == "rail" and not self.zoomed:
            names = ["sources", "questions"]
        return [*names, READER] if self.passage_shown else names

    def say(self, placard: Content | None) -> None:
        """Show a text in place of the panes, or (None) the panes."""
        up = placard is not None
        if placard is not None:
            self.write(placard)
        if up != self.placard_up:
            self.placard_up = up
            self.arrange_panes()

    def write(self, placard: Content) -> None:
        """Have a text ready for when there is no place for panes."""
        self.placard.update(placard)
        if self.is_mounted and not self.placard.is_attached:
            self.mount(self.placard)

    # --- rows ---------------------------------------------------------------------------------------

    def show(self, rows: Rows, today: date, *, news: bool, anew: frozenset[str] = frozenset()) -> list[str]:
        """Show rows of storage, and name the panes that were rebuilt because theirs differ.

        ``news``: what is there now and was not before has just arrived. ``anew``: panes that show another
        list now, narrowed or in another order.
        """
        return done(self.showing(rows, today, news=news, anew=anew))

    def showing(
        self, rows: Rows, today: date, *, news: bool, anew: frozenset[str] = frozenset()
    ) -> Steps[list[str]]:
        """The same by steps, for who lets keys in between."""
        shown: dict[str, tuple[Sequence[Any], int, int]] = {
            "sources": (rows.sources, rows.counts.sources, rows.unseen.sources),
            "quotes": (rows.quotes, rows.counts.quotes, rows.unseen.quotes),
            "questions": (rows.questions, rows.counts.questions, rows.unseen.questions),
            "timeline": (rows.timeline, rows.counts.events, rows.unseen.events),
        }
        rebuilt: list[str] = []
        for name, pane in self.panes.items():
            own, total, unseen = shown[name]
            narrowed = bool(rows.view.of(name))
            # Then what is there is all there is; the first frame may have a part of it.
            part = len(own) >= LIMIT or (rows.version == -1 and len(own) < total)
            whole = narrowed or not part
            pane.set_class(narrowed, "-narrowed")
            if name == "quotes":
                pane.view = rows.view.order
            changed = yield from pane.showing(
                own,
                today,
                news=news,
                anew=name in anew,
                total=0 if whole else total,
                unseen=0 if whole else unseen,
            )
            if changed:
                rebuilt.append(name)
                yield
        self.panes["timeline"].cover(rows.coverage)
        if "sources" in rebuilt and self._wanted(self._places.given.shape) != self._places.given.wanted:
            self.arrange_panes()
        return rebuilt

    def tally(self, rows: Rows) -> None:
        """Keep the counts up while the rows stay as they are: all that there is, and all that is unread.

        What is told twice is one row, so that only a pane that holds a part knows its quotes by their number.
        """
        quotes = rows.counts.quotes if len(rows.quotes) >= LIMIT else 0
        counted = {
            "sources": (rows.counts.sources, rows.unseen.sources),
            "quotes": (quotes, rows.unseen.quotes),
            "questions": (0, rows.unseen.questions),
            "timeline": (rows.counts.events, rows.unseen.events),
        }
        for name, (total, unseen) in counted.items():
            if not rows.view.of(name):
                self.panes[name].tally(total, unseen)

    def _wanted(self, kind: Shape) -> int:
        """Lines the sources would fill in the rail, frame included; counted no further than the screen."""
        terminal = self.terminal or self.app.size
        width = rail_width(kind, terminal.width, self.moved) - 6
        lines = 2
        for item in self.panes["sources"].list.items:
            lines += item.visual.get_height({}, width)
            if lines > terminal.height:
                break
        return lines
