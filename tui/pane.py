"""A pane: a list of one kind of thing, with a title, a summary for when it is closed, and a live filter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self

from textual import events, on
from textual.app import ComposeResult, RenderResult
from textual.binding import BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input, Static

from tui import items, look, words
from tui.commands import bindings
from tui.field import Field
from tui.items import Item
from tui.kinds import Kind
from tui.laid import Laid, Steps, done, pausing
from tui.panelist import PaneList
from tui.plain import EMPTY, line, one_line, plain

if TYPE_CHECKING:
    from textual.content import Content, Span

    from storage.rows import CoverageRow
    from tui.coverage import Coverage

ROOMY = 10
"""Rows of a pane from which something may stand over its list."""

Said = dict[int, bool]
"""What the reader has said to be seen, or new again, by number, as long as storage says otherwise."""


class Filter(Field):
    """Where a filter is typed. Arrows move in the list meanwhile."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("filter")


class Pane(Widget):
    """One of the four panes."""

    current: reactive[bool] = reactive(False, toggle_class="-current")
    closed: reactive[bool] = reactive(False, toggle_class="-closed")

    class Wanted(Message):
        """A filter may find more in the story than the pane holds."""

        def __init__(self, pane: Pane, words: str) -> None:
            super().__init__()
            self.pane = pane
            self.words = words

    def __init__(self, kind: Kind) -> None:
        super().__init__(id=kind.id)
        self.kind = kind
        self.list = PaneList(self)
        self.filter = ""
        self._typing: str | None = None
        """What is typed as a filter and not yet filtered by."""
        self.view = kind.views[0][0]
        """Which of the kind's ways to show it."""
        self.unread: set[str] = set()
        """The ids of the items that the reader has not seen."""
        self.said: Said = {}
        self.total = 0
        """How many there are in the story, where more than are shown."""
        self.more_unread = 0
        """How many are unread beyond what is shown."""
        self.top: Coverage | None = None
        """What stands over the list."""
        self._all: list[Item] = []
        self._by_id: dict[str, Item] = {}
        self._rows: tuple[date, str, Sequence[Any]] | None = None
        self._beyond: tuple[str, Sequence[Any]] = ("", ())
        self._turn = 0
        """How often it was shown anew for another reason than news."""
        self._summary = EMPTY
        self._subtitle: Content | None = None
        self._title: tuple[str, Sequence[Span]] | None = None
        self._edge: Region | None = None
        """What is drawn anew of the pane, where that is an edge and no more."""
        self._note = Static(classes="note", markup=False)
        self.rebuilt = 0
        """How often the list was built; for tests and the bench."""

    def compose(self) -> ComposeResult:
        """The list; the note and the filter's line come when they are needed."""
        if self.top is not None:
            yield self.top
        if self.has_class("-empty"):
            yield self._note
        yield self.list

    def on_mount(self) -> None:
        """Say the title before any row is there."""
        self._retitle()

    # --- rows ---------------------------------------------------------------------------------------

    def show(
        self,
        rows: Sequence[Any],
        today: date,
        *,
        news: bool = False,
        anew: bool = False,
        total: int = 0,
        unseen: int = 0,
    ) -> bool:
        """Show these rows of storage. False where nothing differs from what is shown.

        ``total`` and ``unseen`` are of the whole story. ``anew``: it is another list now, not the same grown.
        """
        return done(self.showing(rows, today, news=news, anew=anew, total=total, unseen=unseen))

    def showing(
        self,
        rows: Sequence[Any],
        today: date,
        *,
        news: bool = False,
        anew: bool = False,
        total: int = 0,
        unseen: int = 0,
    ) -> Steps[bool]:
        """The same by steps, for who lets keys in between; what is shown changes with the last one."""
        if self._rows is not None and self._rows[2] is rows and self._rows[:2] == (today, self.view):
            return False  # looked at again only because time has passed
        if self._rows is not None and self._rows == (today, self.view, rows):
            self._take(rows, today, total, unseen)
            self.recount()
            return False
        turn = self._turn
        made = yield from self._making(rows, today)
        shown = yield from self._shown(made, rows, today)
        laid = yield from self.list.lay(shown)
        if turn != self._turn:  # it was filtered meanwhile, or is to be shown in another way
            made = done(self._making(rows, today))
            shown = done(self._shown(made, rows, today))
            laid = done(self.list.lay(shown))
        self._take(rows, today, total, unseen)
        self._all = made
        self._by_id = {item.id: item for item in made}
        self.recount()
        self._put(shown, laid, news=news, anew=anew)
        return True

    def _take(self, rows: Sequence[Any], today: date, total: int, unseen: int) -> None:
        self._confirm(rows)
        self.more_unread = max(0, unseen - sum(bool(_unseen(row)) for row in rows))
        self.total = max(total, len(rows))
        # Rows that are equal can differ in what was seen.
        self._rows = (today, self.view, rows)

    def tally(self, total: int, unseen: int) -> None:
        """Say how many there are in the story by now (0: as many as before), and how many are unread."""
        known = self.total, self.more_unread
        self.total = max(self.total, total)
        self.more_unread = max(0, unseen - len(self.unread))
        if known != (self.total, self.more_unread):
            self._retitle()

    def set_view(self, view: str) -> None:
        """Show the same rows in another way; rows that come in another order are to be asked for."""
        self.view = view
        self._turn += 1
        if self._rows is not None:
            today, _, rows = self._rows
            self._rows = (today, view, rows)
            self._all = done(self._making(rows, today))
            self._by_id = {item.id: item for item in self._all}
            self._refilter()

    def _making(self, rows: Sequence[Any], today: date) -> Steps[list[Item]]:
        """The items of these rows; those that are shown already are kept, as long as it is the same day."""
        known = self._by_id if self._rows is not None and self._rows[0] == today else {}
        made: dict[str, Item] = {}
        for draft in pausing(self.kind.drafts(rows, today, self.view)):
            if draft is None:
                yield
                continue
            item = known.get(draft.id)
            same = item is not None and (item.row is draft.row or item.row == draft.row)
            made[draft.id] = item if item is not None and same else draft.make()
        return list(made.values())

    def _shown(self, made: list[Item], rows: Sequence[Any], today: date) -> Steps[list[Item]]:
        """Which of these items are shown, and what a filter has found besides."""
        needles = self.filter.casefold().split()
        if not needles:
            return made
        kept = {i.id for i in made if not i.heading and all(needle in i.sought for needle in needles)}
        if self._beyond[0] == self.filter and self._beyond[1]:
            made, more = yield from self._with_beyond(made, rows, today)
            kept |= more
        return list(_with_headings(made, kept))

    def _refilter(self) -> None:
        """Show what is at hand anew: the filter is another one, or has found more."""
        self._turn += 1
        today, _, rows = self._rows or (date.max, "", ())
        shown = done(self._shown(self._all, rows, today))
        self._put(shown, done(self.list.lay(shown)))

    def _put(self, shown: Sequence[Item], laid: Laid, *, news: bool = False, anew: bool = False) -> None:
        self.rebuilt += 1
        home = self._home(shown) if self.kind.home_today else None
        self.list.put(laid, home, news=news, anew=anew)
        empty = not any(not item.heading for item in shown)
        self.set_class(empty, "-empty")
        if empty:
            self._note.update(one_line(self._waiting(), look.MUTED))
            if self.is_mounted and not self._note.is_attached:
                self.mount(self._note, before=self.list)
        self._retitle()

    def _waiting(self) -> str:
        if self.filter and self._all:
            return f"Nothing here holds “{self.filter}”. ctrl+f looks for it in every article."
        if self.has_class("-narrowed"):
            return "Nothing here for this. Esc shows everything again."
        if self._rows and self._rows[2]:
            return "Nothing of importance yet. + shows all."
        return self.kind.waiting

    def _with_beyond(
        self, loaded: list[Item], rows: Sequence[Any], today: date
    ) -> Steps[tuple[list[Item], set[str]]]:
        """What is loaded and what storage has found besides, in the pane's order; the ids of the latter."""
        known = {row.id for row in rows}
        more = [row for row in self._beyond[1] if row.id not in known]
        both = [*rows, *more]
        if self.kind.home_today:
            both.sort(key=lambda row: (row.date is None, row.date.first if row.date else date.max))
        made = yield from self._making(both, today)
        return made, {item.id for item in made if not item.heading} - {item.id for item in loaded}

    def _home(self, shown: Sequence[Item]) -> str | None:
        """The last item that is not after today, where there is one."""
        today = self._rows[0] if self._rows else date.max
        begun = [item.id for item in shown if item.day is not None and item.day <= today]
        return begun[-1] if begun else None

    @property
    def count(self) -> int:
        """How many things the pane holds, headings apart."""
        return sum(not item.heading for item in self._all)

    def cover(self, rows: tuple[CoverageRow, ...]) -> None:
        """Show over the list how much was printed day by day."""
        if self.top is None:
            if len(rows) < 2:
                return
            from tui.coverage import Coverage  # not needed for the first frame

            self.top = Coverage()
            self.mount(self.top, before=0)
        self.top.show(rows)

    def on_resize(self, event: events.Resize) -> None:
        """In a low pane the list has every row."""
        self.set_class(event.size.height < ROOMY, "-low")

    # --- what is new to the reader ------------------------------------------------------------------

    def _confirm(self, rows: Sequence[Any]) -> None:
        """Storage says by now what the reader has said."""
        if not self.said:
            return
        fresh = {id_ for row in rows for id_ in _unseen(row)}
        for row in rows:
            for id_ in _numbers(row):
                if self.said.get(id_) is (id_ not in fresh):
                    del self.said[id_]

    def recount(self) -> None:
        """Bring up to date which rows are unread."""
        rows = self._rows[2] if self._rows else ()
        prefix = self._prefix()
        said = self.said
        unread = set()
        for row in rows:
            new = _unseen(row)
            if said:
                new = tuple(id_ for id_ in _numbers(row) if not said.get(id_, id_ not in new))
            if new:
                unread.add(f"{prefix}{row.id}")
        if unread != self.unread:
            self.unread = unread
            self.list.refresh()
            self._retitle()

    def _prefix(self) -> str:
        return {"sources": "s", "quotes": "q", "questions": "w", "timeline": "e"}[self.kind.id]

    def numbers(self, item: Item, *, unread_only: bool = False) -> tuple[int, ...]:
        """The numbers in storage of what an item stands for; only of what is unread of it."""
        row: Any = item.row[0] if isinstance(item.row, tuple) else item.row
        now = next((r for r in (self._rows[2] if self._rows else ()) if r.id == row.id), row)
        every = _numbers(now)
        if not unread_only:
            return every
        new = _unseen(now)
        return tuple(id_ for id_ in every if not self.said.get(id_, id_ not in new))

    # --- title --------------------------------------------------------------------------------------

    def _retitle(self) -> None:
        number = plain(f" {self.kind.number} ", "bold")
        name = plain(self.kind.title, "bold" if self.current else "")
        suggested = self._suggested()
        total = max(self.total, self.count) - suggested
        unread = len(self.unread) + self.more_unread
        if self.filter:
            found = sum(not item.heading for item in self.list.items)
            tally = f"{found:,} of {total + suggested:,} with /{self.filter}"
        else:
            tally = f"{total:,}" if total else ""
            if unread:
                tally += f"{', ' * bool(tally)}{unread:,} unread"
            view = dict(self.kind.views)[self.view]
            if view and total:
                tally += f" · {view}"
        title = line(number, name, plain(" "), one_line(tally, look.MUTED), plain(" " if tally else ""))
        if (title.plain, title.spans) != self._title:
            self._title = title.plain, title.spans
            with self._drawing_edge(0):
                self.border_title = title
        first = self._newest()
        summary = [number, name, plain(f"  {words.count(total, self.kind.noun)}", look.MUTED)]
        if suggested:
            summary.append(plain(f", {suggested} suggested", look.MUTED))
        if unread:
            summary.append(plain(f", {unread:,} unread", look.ACCENT))
        if self.list.unseen:
            summary.append(plain(f"  {len(self.list.unseen)} new", look.ACCENT))
        if first:
            summary += [plain("  "), one_line(first, look.MUTED)]
        self._summary = line(*summary)
        if self.closed:
            self.refresh()

    def _suggested(self) -> int:
        """How many of the rows are not the reader's own: a suggestion is no question yet."""
        rows = self._rows[2] if self._rows is not None and self.kind.id == "questions" else ()
        return sum(row.set_by == "suggestion" for row in rows)

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
        """Say on the lower edge what arrived out of sight, and why the row under the cursor stands there."""
        unseen = self.list.unseen
        parts = []
        if unseen:
            at = self.list.highlighted or 0
            above = sum(item.id in unseen for item in self.list.items[:at])
            below = len(unseen) - above
            said = " ".join([f"▲ {above} new"] * bool(above) + [f"▼ {below} new"] * bool(below))
            parts.append(plain(f" {said} ", look.ACCENT))
        item = self.list.item
        if item is not None and self.list.has_focus and (why := items.why(item)):
            parts.append(one_line(f" {why} ", look.MUTED))
        subtitle = line(*parts) if parts else None
        # Most keys change nothing here, and setting it draws the pane anew.
        if subtitle != self._subtitle:
            self._subtitle = subtitle
            with self._drawing_edge(self.outer_size.height - 1):
                self.border_subtitle = subtitle

    @contextmanager
    def _drawing_edge(self, at: int) -> Iterator[None]:
        """What stands on this row of the frame is set: Textual would draw all of the pane anew."""
        size = self.outer_size
        self._edge = Region(0, at, size.width, 1).translate(-self.content_offset) if size else None
        try:
            yield
        finally:
            self._edge = None

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """As Textual does; no more than an edge where only that is another one."""
        if self._edge is not None:
            regions = (self._edge,)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

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
        self._typing = None
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
            if text.split() and self.total > self.count:
                self.post_message(self.Wanted(self, text))

    def finding(self, text: str, rows: Sequence[Any]) -> Steps[None]:
        """Show by steps what storage has found for a filter besides what is loaded. It is left off where
        that is not the filter any more, and where all is shown anew meanwhile, which shows this as well.
        """
        if text != self.filter:
            return
        self._beyond = (text, rows)
        self._turn += 1
        turn, everything = self._turn, self._all
        today, _, loaded = self._rows or (date.max, "", ())
        shown = yield from self._shown(everything, loaded, today)
        laid = yield from self.list.lay(shown)
        if turn == self._turn and everything is self._all:
            self._put(shown, laid)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._typing = event.value
        self.call_after_refresh(self._follow_typing, event.value)  # the letter itself shows at once

    def _follow_typing(self, text: str) -> None:
        """Filter, unless more has been typed or the filter was closed meanwhile."""
        if self._typing == text:
            self._typing = None
            self.set_filter(text)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.set_filter(event.value)
        self.close_filter(keep=True)


def _numbers(row: Any) -> tuple[int, ...]:
    """The numbers of what can be new about a row: its own, or a question's evidence."""
    unseen: tuple[int, ...] | None = getattr(row, "unseen", None)
    if unseen is None:
        return (row.id,)
    newest = (row.newest.id,) if row.newest is not None else ()
    return tuple(dict.fromkeys((*newest, *unseen)))


def _unseen(row: Any) -> tuple[int, ...]:
    """The numbers of what storage says is new about a row."""
    unseen: tuple[int, ...] | None = getattr(row, "unseen", None)
    if unseen is None:
        return () if row.seen else (row.id,)
    return unseen


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
