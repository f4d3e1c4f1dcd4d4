"""A pane: a list of one kind of thing, with a title, a summary for when it is closed, and a live filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, ClassVar, NamedTuple

from rich.segment import Segment
from textual import on
from textual.app import ComposeResult, RenderResult
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui import items, look, words
from tui.commands import bindings
from tui.field import Field
from tui.items import Draft, Item
from tui.plain import EMPTY, line, one_line, plain


class Kind(NamedTuple):
    """What one pane is about. ``waiting`` says, while it is empty, what will appear and from what."""

    id: str
    number: int
    title: str
    noun: str
    drafts: Callable[[Sequence[Any], date], Iterator[Draft]]
    waiting: str
    promise: str
    home_today: bool = False


KINDS: tuple[Kind, ...] = (
    Kind(
        "sources",
        1,
        "Sources",
        "source",
        items.sources,
        "Every article dropped into the inbox, newest first.",
        "every article you drop, newest first",
    ),
    Kind(
        "quotes",
        2,
        "Key quotes",
        "quote",
        items.quotes,
        "Who said what, word for word, as articles are read.",
        "who said what, word for word",
    ),
    Kind(
        "questions",
        3,
        "Open questions",
        "question",
        items.questions,
        "No question yet. Press a to ask one; sentences that bear on it are gathered here.",
        "what you watch, and what bears on it",
    ),
    Kind(
        "timeline",
        4,
        "Timeline",
        "event",
        items.timeline,
        "What happened and what is planned, day by day, as articles are read.",
        "what happened and what is planned, day by day",
        home_today=True,
    ),
)


class PaneList(OptionList):
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

    COMPONENT_CLASSES: ClassVar[set[str]] = {"pane--bar"}

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

    # --- rows ---------------------------------------------------------------------------------------

    def show(self, shown: Sequence[Item], home: str | None, *, news: bool) -> None:
        """Show these items. The cursor keeps its row and the row its place on the screen."""
        free = not self.touched and not self.has_focus
        before = None if free else self.item
        y = self._line_of(self.highlighted)
        offset = y - self.scroll_offset.y if y is not None else 0
        at_top = self.scroll_offset.y == 0
        old_order = [item.id for item in self.items]

        if news and not free:
            self.unseen |= {item.id for item in shown if not item.heading} - set(old_order)
        made: dict[str, tuple[Item, Option]] = {}
        for item in shown:
            known = self._options_by_id.get(item.id)
            if known is None or known[0] is not item:
                known = (item, Option(item.visual, id=item.id, disabled=item.heading))
            made[item.id] = known
        self._options_by_id = made
        self.items = list(shown)
        self._showing = True
        with self.prevent(OptionList.OptionHighlighted):
            self.set_options([option for _, option in made.values()])
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
        self.unseen &= made.keys()
        self._tell()
        self.call_after_refresh(self.see)

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
        self.touched = self.touched or (not self._showing and highlighted is not None)

    def on_mouse_scroll_down(self) -> None:
        """Whoever scrolls has been here."""
        self.touched = True

    on_mouse_scroll_up = on_mouse_scroll_down

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """What scrolls into sight is seen."""
        super().watch_scroll_y(old_value, new_value)
        if self.unseen and not self._showing:
            self.see()

    def action_next_new(self) -> None:
        """To the nearest row that arrived out of sight."""
        found = [number for number, item in enumerate(self.items) if item.id in self.unseen]
        if found:
            here = self.highlighted or 0
            self.highlighted = min(found, key=lambda number: abs(number - here))

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

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.touched = True
        if (item := self.item) is not None:
            self.post_message(self.Chosen(self.pane, item))

    # --- drawing ------------------------------------------------------------------------------------

    def _get_left_gutter_width(self) -> int:
        return 1

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
        strips = self._get_option_render(option, style)
        # Between a resize and the next count of lines, a row may be lower than it was.
        strip = strips[within] if within < len(strips) else Strip([], 0)
        return Strip([bar, *strip], strip.cell_length + 1)

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


class Filter(Field):
    """Where a filter is typed. Arrows move in the list meanwhile."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("filter")


class Pane(Widget):
    """One of the four panes."""

    current: reactive[bool] = reactive(False, toggle_class="-current")
    closed: reactive[bool] = reactive(False, toggle_class="-closed")

    def __init__(self, kind: Kind) -> None:
        super().__init__(id=kind.id)
        self.kind = kind
        self.list = PaneList(self)
        self.filter = ""
        self._all: list[Item] = []
        self._by_id: dict[str, Item] = {}
        self._rows: tuple[date, Sequence[Any]] | None = None
        self._summary = EMPTY
        self._note = Static(classes="note", markup=False)
        self.rebuilt = 0
        """How often the list was built; for tests and the bench."""

    def compose(self) -> ComposeResult:
        """The list; the note and the filter's line come when they are needed."""
        if self.has_class("-empty"):
            yield self._note
        yield self.list

    def on_mount(self) -> None:
        """Say the title before any row is there."""
        self._retitle()

    # --- rows ---------------------------------------------------------------------------------------

    def show(self, rows: Sequence[Any], today: date, *, news: bool = False) -> bool:
        """Show these rows of storage. False where nothing differs from what is shown."""
        if self._rows is not None and self._rows == (today, rows):
            return False
        self._rows = (today, rows)
        known = self._by_id
        made: dict[str, Item] = {}
        for draft in self.kind.drafts(rows, today):
            item = known.get(draft.id)
            made[draft.id] = item if item is not None and item.row == draft.row else draft.make()
        self._by_id = made
        self._all = list(made.values())
        self._refilter(news=news)
        return True

    def _refilter(self, *, news: bool = False) -> None:
        needles = self.filter.casefold().split()
        shown = self._all
        if needles:
            found = [i for i in shown if not i.heading and all(needle in i.sought for needle in needles)]
            shown = list(_with_headings(self._all, {item.id for item in found}))
        self.rebuilt += 1
        self.list.show(shown, self._home(shown) if self.kind.home_today else None, news=news)
        empty = not any(not item.heading for item in shown)
        self.set_class(empty, "-empty")
        if empty:
            note = f"Nothing here holds “{self.filter}”." if self._all else self.kind.waiting
            self._note.update(one_line(note, look.MUTED))
            if self.is_mounted and not self._note.is_attached:
                self.mount(self._note, before=self.list)
        self._retitle()

    def _home(self, shown: Sequence[Item]) -> str | None:
        """The last item that is not after today, where there is one."""
        today = self._rows[0] if self._rows else date.max
        begun = [item.id for item in shown if item.day is not None and item.day <= today]
        return begun[-1] if begun else None

    @property
    def count(self) -> int:
        """How many things the pane holds, headings apart."""
        return sum(not item.heading for item in self._all)

    def _retitle(self) -> None:
        number = plain(f" {self.kind.number} ", "bold")
        name = plain(self.kind.title, "bold" if self.current else "")
        total = self.count
        if self.filter:
            found = sum(not item.heading for item in self.list.items)
            tally = f"{found} of {total} with /{self.filter}"
        else:
            tally = f"{total:,}" if total else ""
        self.border_title = line(
            number, name, plain(" "), one_line(tally, look.MUTED), plain(" " if tally else "")
        )
        first = self._newest()
        summary = [number, name, plain(f"  {words.count(total, self.kind.noun)}", look.MUTED)]
        if self.list.unseen:
            summary.append(plain(f"  {len(self.list.unseen)} new", look.ACCENT))
        if first:
            summary += [plain("  "), one_line(first, look.MUTED)]
        self._summary = line(*summary)
        if self.closed:
            self.refresh()

    def render(self) -> RenderResult:
        """A closed pane is one line; in an open one the list covers everything."""
        return self._summary if self.closed else super().render()

    def _newest(self) -> str:
        item = self.list.item
        return items.summary(item) if item else ""

    def watch_current(self) -> None:
        """The title is bold where one is."""
        self._retitle()
        self.call_after_refresh(self.list.see)

    def badge(self) -> None:
        """Count what arrived out of sight on the lower edge."""
        unseen = self.list.unseen
        if not unseen:
            self.border_subtitle = None
            return
        at = self.list.highlighted or 0
        above = sum(item.id in unseen for item in self.list.items[:at])
        below = len(unseen) - above
        said = " ".join([f"▲ {above} new"] * bool(above) + [f"▼ {below} new"] * bool(below))
        self.border_subtitle = plain(f" {said} ", look.ACCENT)

    # --- filter -------------------------------------------------------------------------------------

    def open_filter(self) -> None:
        """Show the filter's line and go there."""
        found = self.query(Filter)
        if found:
            found.first().focus()
            return
        field = Filter(self.filter, placeholder="words that a row must hold", classes="filter")
        self.mount(field)
        field.focus()

    def close_filter(self, *, keep: bool) -> None:
        """Leave the filter's line; unless ``keep``, every row is shown again."""
        if not keep:
            self.set_filter("")
        if not keep or not self.filter:
            self.query(Filter).remove()
        self.list.focus()

    def set_filter(self, text: str) -> None:
        """Show only rows that hold every word of ``text``, whatever the case."""
        if text != self.filter:
            self.filter = text
            self._refilter()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.set_filter(event.value)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.close_filter(keep=True)


def _with_headings(shown: Iterable[Item], kept: set[str]) -> Iterator[Item]:
    """The items kept, each group under its heading."""
    heading: Item | None = None
    for item in shown:
        if item.heading:
            heading = item
        elif item.id in kept:
            if heading is not None:
                yield heading
                heading = None
            yield item
