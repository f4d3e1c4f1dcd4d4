"""The list in a pane: rows of any height, with a cursor that is a thing and not a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual import on
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.commands import bindings
from tui.items import Item
from tui.laid import Laid, Steps, done, lay
from tui.options import Options

if TYPE_CHECKING:
    from tui.pane import Pane

GUTTER = 2
"""Cells at the left edge: the cursor's bar, and the sign of what is unread."""
NEW = "•"


class PaneList(Options):
    """The list in a pane. Its cursor is a thing, not a line: it stays with its row whatever arrives."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("pane")

    class Moved(Message):
        """The cursor went to another row."""

        def __init__(self, pane: Pane, item: Item) -> None:
            super().__init__()
            self.pane = pane
            self.item = item

    class Chosen(Message):
        """A row is to be read."""

        def __init__(self, pane: Pane, item: Item) -> None:
            super().__init__()
            self.pane = pane
            self.item = item

    COMPONENT_CLASSES: ClassVar[set[str]] = {"pane--bar", "pane--new"}

    def __init__(self, pane: Pane) -> None:
        super().__init__(markup=False)
        self.auto_links = False
        self.pane = pane
        self.items: list[Item] = []
        self._options_by_id: dict[str, tuple[Item, Option]] = {}
        self._last: str | None = None
        self.unseen: set[str] = set()
        """Rows that arrived and were not in sight since."""
        self.touched = False
        """Whether somebody has been here. Until then, and unless one looks at it now, the list keeps
        itself at its best place: its first row, or today."""
        self._showing = False
        self._home: str | None = None
        """The row that stands at the list's best place, until somebody moves."""

    # --- rows ---------------------------------------------------------------------------------------

    def show(self, shown: Sequence[Item], home: str | None, *, news: bool, anew: bool = False) -> None:
        """Show these items. The cursor keeps its row and the row its place on the screen; ``anew``: it goes
        to the best place of what is another list now.
        """
        self.put(done(self.lay(shown)), home, news=news, anew=anew)

    def lay(self, shown: Sequence[Item]) -> Steps[Laid]:
        """What :meth:`put` shows, without showing it yet."""
        return lay(shown, self._options_by_id, self._room())

    def put(self, laid: Laid, home: str | None, *, news: bool, anew: bool = False) -> None:
        """Show what is laid out; as :meth:`show`."""
        free = anew or (not self.touched and not self.has_focus)
        before = None if free else self.item
        y = self._line_of(self.highlighted)
        offset = y - self.scroll_offset.y if y is not None else 0
        at_top = self.scroll_offset.y == 0
        old_order = [item.id for item in self.items]

        made = laid.made
        if news and not free:
            self.unseen |= {item.id for item in laid.items if not item.heading} - set(old_order)
        self._options_by_id = made
        self.items = laid.items
        self._showing = True
        with self.prevent(OptionList.OptionHighlighted):
            self._fill(laid)
            target = _kept(before.id if before else None, old_order, made, home)
            self.highlighted = None if target is None else self.get_option_index(target)
        now_y = self._line_of(self.highlighted)
        if now_y is not None and before is not None and self.item is not None and self.item.id == before.id:
            fits = (
                now_y + self._heights.get(self.highlighted or 0, 1) <= self.scrollable_content_region.height
            )
            if at_top and fits:
                self._jump(0)
            else:
                self._jump(now_y - offset)
        self._showing = False
        if anew:
            self.unseen.clear()
            self._jump(0)
        self._home = home if free else None
        self._place_home()
        self.unseen &= made.keys()
        self._tell()
        self.call_after_refresh(self.see)

    def _room(self) -> int:
        """Cells for a row, 0 where there is no room yet."""
        width = self.scrollable_content_region.width
        if not self.scrollable_content_region:
            return 0
        return (
            width
            - self._get_left_gutter_width()
            - self.get_component_styles("option-list--option").padding.width
        )

    def _fill(self, laid: Laid) -> None:
        """As ``set_options``, with everything worked out before."""
        self._options, self._option_to_index, self._id_to_option = laid.options, laid.places, laid.ids
        self._option_render_cache.clear()
        cache = self._line_cache
        cache.clear()
        if laid.width and laid.width == self._room():
            cache.lines, cache.heights, cache.index_to_line = laid.lines, laid.heights, laid.tops
        self.highlighted = None
        self.scroll_y = 0
        if self.is_mounted:
            self.refresh(layout=self.styles.auto_dimensions)
            self._update_lines()

    def _place_home(self) -> None:
        """Put the list's best place a third from the top, so that what comes after it is in sight as well."""
        item = self.item
        if item is not None and item.id == self._home and (y := self._line_of(self.highlighted)) is not None:
            self._jump(y - self.scrollable_content_region.height // 3)

    def on_resize(self) -> None:
        """The cursor's row stays in sight when the list gets lower."""
        if self.highlighted is not None:
            self.call_after_refresh(self._place_home if self._home else self.scroll_to_highlight)

    def see(self) -> None:
        """Take note of what is in sight, and have the pane count what is not."""
        lines = self._lines
        height = self.scrollable_content_region.height
        if self.unseen and lines and height and self.display:
            top = min(self.scroll_offset.y, len(lines) - 1)
            first, last = lines[top][0], lines[min(top + height, len(lines)) - 1][0]
            self.unseen.difference_update(item.id for item in self.items[first : last + 1])
        self.pane.badge()

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Whoever moves the cursor has been here."""
        super().watch_highlighted(highlighted)
        if not self._showing:
            self._home = None
        self.touched = self.touched or (not self._showing and highlighted is not None)

    def on_mouse_scroll_down(self) -> None:
        """Whoever scrolls has been here."""
        self.touched = True
        self._home = None

    on_mouse_scroll_up = on_mouse_scroll_down

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """What scrolls into sight is seen."""
        super().watch_scroll_y(old_value, new_value)
        if self.unseen and not self._showing:
            self.see()

    def next_unread(self, step: int, *, from_here: bool = True) -> Item | None:
        """The next unread row (1) or the previous one (-1), from the cursor or from the list's end."""
        at = self.highlighted if from_here and self.highlighted is not None else (-1 if step > 0 else None)
        at = len(self.items) if at is None else at
        numbers = range(at + 1, len(self.items)) if step > 0 else range(at - 1, -1, -1)
        new = self.pane.unread
        return next((self.items[n] for n in numbers if self.items[n].id in new), None)

    def action_unread(self, step: int) -> None:
        """To the next unread row of this pane, or the previous one."""
        if (item := self.next_unread(step)) is not None:
            self.go(item.id)

    def _jump(self, y: int) -> None:
        self.scroll_to(y=max(0, y), animate=False, force=True, immediate=True)

    def _line_of(self, index: int | None) -> int | None:
        return None if index is None else self._index_to_line.get(index)

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        at = self.highlighted
        return self.items[at] if at is not None and at < len(self.items) else None

    def go(self, item_id: str) -> bool:
        """Put the cursor on an item; False where it is not shown."""
        if item_id not in self._options_by_id:
            return False
        self.highlighted = self.get_option_index(item_id)
        return True

    def beside(self, item_id: str, step: int) -> Item | None:
        """The next (1) or previous (-1) item that can be read, from the item of this id."""
        at = next((n for n, item in enumerate(self.items) if item.id == item_id), None)
        if at is None:
            return None
        at += step
        while 0 <= at < len(self.items):
            if self.items[at].place is not None:
                return self.items[at]
            at += step
        return None

    def _tell(self) -> None:
        item = self.item
        if item is not None and item.id != self._last:
            self._last = item.id
            self.post_message(self.Moved(self.pane, item))

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._tell()
        self.pane.badge()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.touched = True
        if (item := self.item) is not None:
            self.post_message(self.Chosen(self.pane, item))

    # --- drawing ------------------------------------------------------------------------------------

    def _get_left_gutter_width(self) -> int:
        return GUTTER

    def render_line(self, y: int) -> Strip:
        """A line, with the cursor's bar in the gutter: it shows without any colour."""
        number = self.scroll_offset.y + y
        lines = self._lines
        if number >= len(lines):
            blank = self.get_visual_style("option-list--option").rich_style
            return Strip.blank(self.scrollable_content_region.width, blank)
        index, within = lines[number]
        option = self._options[index]
        bar = Segment(" ")
        if index == self.highlighted:
            name = "option-list--option-highlighted"
            sign = "▌" if self.has_focus else ("›" if within == 0 else " ")
            bar = Segment(sign, self.get_visual_style("option-list--option", name, "pane--bar").rich_style)
        elif option.disabled:
            name = "option-list--option-disabled"
        elif index == self._mouse_hovering_over:
            name = "option-list--option-hover"
        else:
            name = ""
        style = self.get_visual_style("option-list--option", *([name] if name else []))
        if bar.style is None:
            bar = Segment(" ", style.rich_style)
        if within == 0 and self.items[index].id in self.pane.unread:
            lit = self.get_visual_style("option-list--option", *([name] if name else []), "pane--new")
            new = Segment(NEW, lit.rich_style)
        else:
            new = Segment(" ", style.rich_style)
        strips = self._get_option_render(option, style)
        # Between a resize and the next count of lines, a row may be lower than it was.
        strip = strips[within] if within < len(strips) else Strip([], 0)
        return Strip([bar, new, *strip], strip.cell_length + GUTTER)

    def action_cursor_up(self) -> None:
        """One row up; from the first row that can be gone to, show the heading above it and stay."""
        if any(not item.heading for item in self.items[: self.highlighted or 0]):
            super().action_cursor_up()
        else:
            self._jump(0)

    def action_cursor_down(self) -> None:
        """One row down; stays on the last."""
        at = -1 if self.highlighted is None else self.highlighted
        if any(not item.heading for item in self.items[at + 1 :]):
            super().action_cursor_down()
        else:
            self._jump(self.max_scroll_y)

    def action_first(self) -> None:
        """To the first row, its heading in sight."""
        super().action_first()
        self._jump(0)

    def action_last(self) -> None:
        """To the last row, and what stands under it in sight."""
        super().action_last()
        self._jump(self.max_scroll_y)


def _kept(
    before: str | None, old_order: list[str], made: dict[str, tuple[Item, Option]], home: str | None
) -> str | None:
    """Where the cursor goes: its row; else the nearest that was below or above; else home; else the first."""
    if before is not None:
        if before in made:
            return before
        at = old_order.index(before)
        for candidate in (*old_order[at + 1 :], *reversed(old_order[:at])):
            if candidate in made and not made[candidate][0].heading:
                return candidate
    if home is not None and home in made:
        return home
    return next((name for name, (item, _) in made.items() if not item.heading), None)
