"""The dashboard."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import App, ComposeResult, ScreenStackError
from textual.binding import BindingType
from textual.command import Provider
from textual.errors import NoWidget
from textual.message import Message
from textual.widget import Widget

from storage.rows import Facet, QuestionRow, StorageError
from storywatch.toml import SettingsError
from tui import look
from tui.board import Board
from tui.chrome import Banner, CrumbLine, KeyLine, StatusLine
from tui.commands import Where, bindings
from tui.feed import Feed, Rows, View
from tui.field import Field
from tui.geometry import PANES, READER
from tui.news import SinceLeft
from tui.pacing import Pacing
from tui.pane import Filter, Pane
from tui.panelist import PaneList
from tui.plain import plain

if TYPE_CHECKING:
    from storywatch.preferences import Preferences
    from tui.copying import Copier
    from tui.ports import DeskPort, HealthPort, News, PathsPort, ReaderPort
    from tui.retrying import Retrier
    from tui.undo import Undo
    from tui.unread import Unread
    from tui.walk import Walk

PACE = 0.25
"""Seconds between two rebuilds at least, however much arrives."""
SHARE = 3
"""How many times as long as the last rebuild took the next one waits at least: keys need time too."""
GLANCE = 1.0
"""Seconds between looks at the counts while the panes stay as they are."""
PRESSED = 0.1
"""Seconds since the last key or click within which another step of a rebuild can wait."""
BREATH = 0.01
"""Seconds for keys between two steps of a rebuild."""
LONG = 500
"""Rows in all from which panes are rebuilt by steps."""
LOOK = 2.0
"""Seconds between looks at health and clock."""


class Changed(Message):
    """Something in the story may have changed. However many are waiting, one is handled."""

    def can_replace(self, message: Message) -> bool:
        """Later news stands for earlier news."""
        return isinstance(message, Changed)


def _providers() -> type[Provider]:
    from tui.palette import Commands

    return Commands


class StorywatchApp(App[None]):
    """The dashboard on one story.

    ``desk`` is opened and started after the first frame. ``now`` says the time where the reader sits.
    ``open_reader`` opens storage; it is called once on each thread that reads.
    """

    CSS_PATH = Path(__file__).with_name("story.tcss")
    TITLE = "storywatch"
    BINDINGS: ClassVar[list[BindingType]] = bindings("any", "board", "welcome")
    COMMANDS = {_providers}  # noqa: RUF012  # the base class declares it so
    AUTO_FOCUS = None
    pace: ClassVar[float] = PACE
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        paths: PathsPort,
        desk: DeskPort,
        now: Callable[[], datetime],
        open_reader: Callable[[], ReaderPort] | None = None,
        *,
        liked: Preferences | None = None,
        remarks: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._liked = liked
        self.remarks = tuple(remarks)
        """What is wrong in the files of settings."""
        self.paths = paths
        self.desk = desk
        self.now = now
        self.fatal: str | None = None
        self.demo_wanted = False
        """One sentence about why the dashboard ended, for the command line."""
        self._open_reader = open_reader or self._reader_of_file
        self._feed = Feed(self._open_reader)
        # Asked for now, while the terminal is being set up; taken by the first frame.
        self._early = self._feed.first(self.today) if paths.db.exists() else None
        self._own: ReaderPort | None = None
        self.board = Board()
        self._status = StatusLine(paths.story.resolve().name or str(paths.story))
        self._banner = Banner()
        self._crumb = CrumbLine()
        self._keys = KeyLine()
        self._rows = Rows()
        self.view = View()
        """Which rows the panes are to show, and in which order."""
        self._health: HealthPort | None = None
        self._unread: str | None = None
        """Why the story's file could not be read just now."""
        self._dirty = False
        self._fetching = False
        self._bringing = False
        """Whether newer rows than those at hand are being shown, pane by pane."""
        self._pacing = Pacing()
        self._urgent = False
        """Whether something has come that is not to wait for the next of many articles."""
        self._pressed = 0.0
        """When the last key was pressed, or the mouse moved."""
        self._stands = False
        self._begun = False
        self._opened = False
        self.sought = ""
        """What was last sought in everything."""
        self._since = SinceLeft(self)
        self._awaited: str | None = None
        """The wording of a question that was asked and is not among the rows yet, case-folded."""
        self._at: str | None = None
        """Where one is, whatever has been hidden meanwhile."""

    def _reader_of_file(self) -> ReaderPort:
        from storage.reader import Reader

        return Reader(self.paths.db)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours that :mod:`tui.look` adds to a theme."""
        return look.variables(self.current_theme)

    # --- beginning and ending -----------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Status, banner, panes, keys."""
        yield self._status
        yield self._banner
        yield self._crumb
        yield self.board
        yield self._keys

    def on_mount(self) -> None:
        """Ask first where the folder is not ours; else show what is there, and start work after that."""
        self.animation_level = "none"
        self.screen_change_signal.subscribe(self, lambda _screen: self._show_keys())
        if self._liked is not None:
            look.wear(self, self._liked.theme)
        if not self.paths.exists() and not self.paths.empty():
            from tui.welcome import FirstRun

            self.board.say(plain(""))
            self.push_screen(FirstRun(self.paths), self._answered)
            return
        self._begin()

    def _answered(self, go_on: bool | None) -> None:
        if go_on:
            self._begin()
        else:
            self.exit()

    def _begin(self) -> None:
        self._begun = True
        if self._early is not None:
            # A file made by an older version is brought up to date when the desk opens it, and read then.
            with contextlib.suppress(StorageError, sqlite3.Error):
                self._apply(self._early.result())
        if not self._rows.counts.sources and not self._rows.questions:
            self._welcome()
        self.go(self.board.current)
        if self._stands:
            self.call_after_refresh(self._open_desk)

    def on_ready(self) -> None:
        """The first layout stands; once it is on the terminal, start work."""
        self._stands = True
        if self._begun:
            self.call_after_refresh(self.call_after_refresh, self._open_desk)

    def _open_desk(self) -> None:
        gc.freeze()
        gc.enable()
        try:
            self.desk.open()
            self.desk.subscribe(self._told)
            self.desk.follow(self._heard)
            self.desk.start()
        except OSError as error:
            place = f" ({error.filename})" if error.filename else ""
            self._end(f"{error.strerror or error}{place}")
            return
        except (StorageError, SettingsError, sqlite3.Error) as error:
            self._end(str(error))
            return
        self._opened = True
        self._since.begin()
        self.set_interval(LOOK, self._look)
        self.post_message(Changed())

    def _told(self) -> None:
        """What the desk calls, from a thread of its own."""
        self._pacing.tell(monotonic())
        self.post_message(Changed())

    def _heard(self, news: News) -> None:
        """The same, with what was done: what the reader has done shows at once, however much arrives."""
        self._urgent = self._urgent or news.kind in ("set", "question")

    def _end(self, sentence: str) -> None:
        self.fatal = sentence
        self.exit(return_code=1)

    async def on_event(self, event: events.Event) -> None:
        """As Textual does, but for the mouse on what is still drawn and gone already: it would look for the
        place of that.
        """
        if isinstance(event, events.InputEvent):
            self._pressed = monotonic()
            if isinstance(event, events.Key):
                self.desk.give_way()
        if isinstance(event, events.MouseEvent) and not event.is_forwarded:
            with contextlib.suppress(NoWidget, ScreenStackError):
                widget, _ = self.screen.get_widget_at(event.x, event.y)
                if widget.parent is None:
                    return
        await super().on_event(event)

    def on_unmount(self) -> None:
        """Note that the reader leaves, and let go of storage."""
        if self._opened:
            self.unread.leave()
        self._feed.close()
        if "finder" in self.__dict__:
            self.finder.close()
        if self._own is not None:
            self._own.close()

    def _fatal_error(self) -> None:
        """End with one sentence instead of a traceback."""
        error = self._exception
        self.fatal = f"{type(error).__name__}: {error}" if error else "an unknown error"
        self._close_messages_no_wait()

    @property
    def today(self) -> date:
        """The day where the reader sits."""
        return self.now().date()

    # --- news ---------------------------------------------------------------------------------------

    @on(Changed)
    def _changed(self) -> None:
        self._dirty = True
        if not self._fetching:
            self._fetching = True
            self._fetch()

    @work(group="rows")
    async def _fetch(self) -> None:
        """Bring the panes up to date, and again while news comes, at most so many times a second."""
        try:
            while self._dirty:
                await self._hold()
                self._dirty = False
                took = 0.0
                if self.paths.db.exists():
                    rows = None
                    try:
                        rows = await asyncio.wrap_future(self._feed.read(self._known, self.view))
                    except (StorageError, sqlite3.Error) as error:
                        self._unread = str(error)
                        if isinstance(error, StorageError) and error.damaged:
                            self.desk.suspect()
                    else:
                        self._unread = None
                    if rows is not None:
                        began = monotonic()
                        if self._rows.view == rows.view:
                            await self._bring(rows)
                        self._apply(rows)
                        took = monotonic() - began
                self._look()
                await asyncio.sleep(max(self.pace, SHARE * took) if self.pace else 0)
        finally:
            self._fetching = False

    async def _hold(self) -> None:
        """Wait while so much comes that a round is not worth it yet and the reader waits for nothing."""
        looked = monotonic()
        while self._held() and not self._urgent:
            if monotonic() - looked > GLANCE:
                looked = monotonic()
                await self._glance()
            await asyncio.sleep(self.pace or BREATH)
        self._urgent = False
        self._pacing.show(monotonic())

    def _held(self) -> bool:
        """Whether so much comes that the panes stay as they are for now."""
        if not self._opened:
            return False
        health = self.desk.health()
        at, number = health.reading
        waiting = number - at + 1 if number else 0
        if health.role == "viewer" and health.missing is None:
            waiting = self._rows.counts.pending  # it hears nothing of the other one's work but what is stored
        return self._pacing.holds(monotonic(), waiting, health.settled)

    async def _glance(self) -> None:
        """Keep the counts up while the rows stay as they are."""
        with contextlib.suppress(StorageError, sqlite3.Error):
            counts, unseen = await asyncio.wrap_future(self._feed.glance())
            if (counts, unseen) != (self._rows.counts, self._rows.unseen):
                self._rows = self._rows._replace(counts=counts, unseen=unseen)
                self.board.tally(self._rows)
            self._look()

    async def _bring(self, rows: Rows) -> None:
        """Show what has come by steps where panes are long, so that a key has to wait for one at most."""
        if len(rows.sources) + len(rows.quotes) + len(rows.timeline) < LONG:
            return
        self._bringing = True
        try:
            for _ in self.board.showing(rows, self.today, news=self._rows.version != -1):
                await self.breathe()
        finally:
            self._bringing = False

    async def breathe(self) -> None:
        """Between two steps of longer work: whatever waits goes on, and a key gets to the screen."""
        pressed = monotonic() - self._pressed < PRESSED
        await asyncio.sleep(BREATH if pressed else 0)

    def _look(self) -> None:
        """Say how things are, and move the line of today at midnight."""
        if self._opened:
            self._health = self.desk.health()
            from tui import disk  # not needed for the first frame

            self._status.sized(disk.size(self.paths.db) if disk.taken(self.paths.db) else "")
        self._since.tell(self._rows.since)
        self._status.show(self._health, self._rows.counts)
        self._banner.show(self._health, self._unread, self.remarks)
        self._show_rows()
        if self.board.placard_up and self._rows.counts.sources == 0:
            self._welcome()

    def _apply(self, rows: Rows) -> None:
        if self._rows.version == -1 and rows.border != self.board.moved:
            self.board.moved = rows.border
            self.board.arrange_panes()
        # The rest of what the first frame had no room for is no news.
        known, self._rows = self._rows, rows
        anew = frozenset(name for name in PANES if known.view.of(name) != rows.view.of(name))
        if known.view.order != rows.view.order:
            anew |= {"quotes"}
        self._show_rows(news=known.version != -1, anew=anew)
        self._since.tell(self._rows.since)
        self._status.show(self._health, rows.counts)
        if rows.counts.sources or rows.questions:
            self.board.say(None)
            self._show_keys()
        if self.board.passage_shown:
            self.walk.freshen()
        self._find_awaited()

    @property
    def _known(self) -> int:
        """The version of the rows at hand; another view asks for all of them anew."""
        return self._rows.version if self._rows.view == self.view else -2

    def _show_rows(self, *, news: bool = False, anew: frozenset[str] = frozenset()) -> None:
        if not self._bringing:
            self.board.show(self._rows, self.today, news=news, anew=anew)

    def _welcome(self) -> None:
        from tui.welcome import too_small, welcome

        tiny = self.board.shape == "tiny"
        short = (self.board.terminal or self.size).height < 22
        self.board.say(too_small() if tiny else welcome(self.paths, self._health, short=short))

    def say(self, text: str, *, bad: bool = False) -> None:
        """A short notice; text from anywhere, shown as it stands."""
        # One at a time: it stands in the last lines, where it hides nothing that is read.
        self.clear_notifications()
        self.notify(str(plain(text)), markup=False, severity="error" if bad else "information", timeout=6)

    def copy_to_clipboard(self, text: str) -> None:
        """What is selected with the mouse, or in a field, goes the way of everything that is copied."""
        from tui import copying

        self._clipboard = str(plain(text))
        copying.copy(self, text, "what is selected")

    def emit(self, sequence: str) -> None:
        """Write a control sequence of ours to the terminal."""
        if self._driver is not None:
            self._driver.write(sequence)

    @functools.cached_property
    def copier(self) -> Copier:
        """What copies; it remembers what was copied last."""
        from tui.copying import Copier

        liked = self._liked.copy if self._liked is not None else "auto"
        return Copier(self.paths.story, self.emit, liked=liked)

    @functools.cached_property
    def retrier(self) -> Retrier:
        """What tries refused files again and tells what came of it."""
        from tui.retrying import Retrier

        return Retrier(self)

    @property
    def current_health(self) -> HealthPort | None:
        """How the desk is doing now; None before it is open."""
        return self.desk.health() if self._opened else None

    # --- where one is -------------------------------------------------------------------------------

    @property
    def here(self) -> int | None:
        """The source one is on: what is read in the reader, or what the row under the cursor stands in."""
        if self.in_reader:
            shown = self.board.passage.shown
            return None if shown is None else shown.source.id
        item = self.pane.list.item
        return None if item is None or item.place is None else item.place.source

    @property
    def in_reader(self) -> bool:
        """Whether one is in the reader."""
        return self.board.reads(self.screen.focused)

    @property
    def where(self) -> tuple[Where, ...]:
        """Which commands apply now."""
        focused = self.screen.focused
        if self.board.placard_up:
            return ("welcome", "any")
        if self.board.shape == "tiny":
            return ("any",)
        if self.board.reads(focused):
            return ("reader", "board", "any")
        if isinstance(focused, Filter):
            return ("filter",)
        if self.board.seeks(focused):
            return ("seek",)
        return ("pane", "board", "any")

    @property
    def pane(self) -> Pane:
        """The pane one is in, or came from."""
        return self.board.panes[self.board.current]

    def go(self, name: str) -> None:
        """Go to a pane or the reader."""
        board = self.board
        self._at = name
        if name == READER:
            if board.zoomed:
                board.zoomed = READER
            board.arrange_panes()
            board.passage.take_focus()
        else:
            if "walk" in self.__dict__:
                self.walk.forget_way_back()
            board.current = name
            if board.zoomed:
                board.zoomed = name
            board.arrange_panes()
            board.panes[name].list.focus(scroll_visible=False)
        self.call_after_refresh(self._show_keys)

    def _show_keys(self) -> None:
        # What lies over the dashboard has its keys in its own frame, and these would not work.
        self._keys.show(self.where if self.screen is self.board.screen else ())

    def on_descendant_focus(self) -> None:
        """The footer follows the focus."""
        self._show_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Lay out anew, before the screen does."""
        self.board.terminal = event.size
        if self.board.shape == "tiny":
            from tui.welcome import too_small

            self.board.write(too_small())
        elif self.board.placard_up:
            self._welcome()
        self.board.arrange_panes()
        self.call_after_refresh(self._show_keys)
        # A widget that was hidden meanwhile has lost the focus.
        self.call_after_refresh(self._return_focus)
        if self.board.docked and self.board.passage.shown is None:
            self.call_after_refresh(self._follow)

    def _return_focus(self) -> None:
        focused = self.board.screen.focused
        if self._at is not None and not isinstance(focused, Field) and self._name_of(focused) != self._at:
            self.go(self._at)

    def _name_of(self, focused: Widget | None) -> str | None:
        if isinstance(focused, PaneList):
            return focused.pane.kind.id
        return READER if self.board.reads(focused) else None

    def action_pane(self, name: str) -> None:
        """Go to a pane; when there already, zoom it, and back."""
        board = self.board
        focused = self.screen.focused
        there = isinstance(focused, PaneList) and focused.pane.kind.id == name
        if there:
            self.action_zoom()
            return
        if board.reading and (self.board.shape == "accordion" or name in ("quotes", "timeline")):
            board.reading = False
            if board.zoomed == READER:
                board.zoomed = None
        self.go(name)

    def action_reader(self) -> None:
        """Go to the reader, where one is open."""
        if self.board.passage_shown:
            self.go(READER)

    def action_leave_reader(self) -> None:
        """Go from the reader to the list; where both do not fit, close it."""
        if self.board.docked and self.board.zoomed is None:
            self.go(self.walk.origin[0] if self.walk.origin else self.board.current)
        else:
            self._back()

    def action_walk(self, step: int) -> None:
        """Go to the next pane, or the previous one."""
        names = self.board.visible_panes()
        at = names.index(self.board.current) if self.board.current in names else 0
        self.go(names[(at + step) % len(names)])

    def action_zoom(self) -> None:
        """Fill the screen with where one is, and back."""
        board = self.board
        if board.placard_up:
            return
        inside = self.in_reader
        board.zoomed = None if board.zoomed else (READER if inside else board.current)
        board.arrange_panes()

    def action_border(self, step: int) -> None:
        """Move the border between the left panes and the right ones."""
        if self.board.move_border(step):
            # One who only follows has it for as long as the dashboard is open.
            with contextlib.suppress(RuntimeError):
                self.desk.remember("border", str(self.board.moved))

    def action_filter(self) -> None:
        """Filter the pane one is in."""
        if not self.board.placard_up:
            self.pane.open_filter()

    async def action_back(self) -> None:
        """One step back."""
        self._back()

    def action_beside(self, step: int) -> None:
        """Move in the list while its filter is typed."""
        rows = self.pane.list
        (rows.action_cursor_down if step > 0 else rows.action_cursor_up)()

    def action_drop_seek(self) -> None:
        """Leave the line where words are sought, and drop them."""
        self.board.passage.close_seek(keep=False)

    def action_beside_match(self, step: int) -> None:
        """Go to another match while words are typed."""
        self.board.passage.text.action_match(step)

    def _back(self) -> bool:
        """One step back; False where there is none."""
        board = self.board
        focused = self.screen.focused
        if isinstance(focused, Filter):
            self.pane.close_filter(keep=False)
        elif self._crumb.drop_news():
            self._since.told = True
        elif board.reads(focused) or (board.reading and not board.docked):
            self.walk.close()
        elif board.zoomed:
            board.zoomed = None
            board.arrange_panes()
        elif self.pane.filter:
            self.pane.close_filter(keep=False)
        elif self.view.within:
            self.narrow(self.view.within[:-1])
        else:
            return False
        return True

    def action_quit_or_back(self) -> None:
        """One step back, or quit."""
        if not self._back():
            self.exit()

    async def action_quit(self) -> None:
        """Quit at once."""
        self.exit()

    # --- reading ------------------------------------------------------------------------------------

    @property
    def storage(self) -> ReaderPort:
        """Storage, for the screen's own thread."""
        if self._own is None:
            self._own = self._open_reader()
        return self._own

    @on(PaneList.Chosen)
    def _chosen(self, event: PaneList.Chosen) -> None:
        self.walk.read(event.pane, event.item)

    @functools.cached_property
    def walk(self) -> Walk:
        """What the reader shows, and the walk it is on."""
        from tui.walk import Walk

        return Walk(self)

    @on(PaneList.Moved)
    def _moved(self, event: PaneList.Moved) -> None:
        if self.board.docked and event.pane.kind.id == self.board.current:
            self.walk.follow_soon()

    def _follow(self) -> None:
        self.walk.follow()

    def action_item(self, step: int) -> None:
        """Read the next or previous item of the list one came from."""
        self.walk.go_on(step)

    # --- which rows, and what is new of them ---------------------------------------------------------

    @functools.cached_property
    def unread(self) -> Unread:
        """What is new to the reader."""
        from tui.unread import Unread

        return Unread(self)

    @functools.cached_property
    def undo(self) -> Undo:
        """What was done last."""
        from tui.undo import Undo

        return Undo()

    @functools.cached_property
    def finder(self) -> Feed:
        """Looks in the whole story, so that bringing the panes up to date need not wait."""
        return Feed(self._open_reader)

    @property
    def rows(self) -> Rows:
        """What the panes hold."""
        return self._rows

    @property
    def opened(self) -> bool:
        """Whether the desk is at work."""
        return self._opened

    @property
    def waiting(self) -> int:
        """How many articles wait to be read."""
        return self._rows.counts.pending

    def say_since(self, text: str) -> None:
        """Say in a line what has come since the reader last left."""
        self._crumb.news(text)

    def say_since_no_more(self, seconds: float) -> None:
        """Take the line away in a while."""
        self.set_timer(seconds, self._crumb.drop_news)

    def ask_for(self, view: View) -> None:
        """Have the panes show other rows, or in another order."""
        self.view = view
        self._urgent = True
        self.post_message(Changed())

    def narrow(self, within: tuple[Facet, ...]) -> None:
        """Narrow the panes to what has to do with all of these."""
        self._crumb.within(tuple(facet.name or str(facet.value) for facet in within))
        self.ask_for(self.view._replace(within=within))

    @on(Pane.Wanted)
    def _wanted(self, event: Pane.Wanted) -> None:
        from tui import seeking

        seeking.beyond(self, event.pane, event.words)

    def action_next_new(self) -> None:
        """Walk through what is unread."""
        self._crumb.drop_news()
        self._since.told = True
        self.unread.walk()

    def action_toggle_read(self) -> None:
        """Mark a row as read, or as unread."""
        self.unread.toggle()

    def action_all_read(self) -> None:
        """Mark what a pane shows as read."""
        self.unread.all_shown()

    def action_undo(self) -> None:
        """Take back what was done last."""
        done = self.undo.undo()
        self.say("Nothing to undo." if done is None else f"Taken back: {done}.")

    def action_order(self) -> None:
        """Show the quotes in another order."""
        from tui import seeking

        seeking.next_order(self)

    def action_amount(self, view: str) -> None:
        """Show all of the timeline, or what is important."""
        self.board.panes["timeline"].set_view(view)

    def action_narrow(self) -> None:
        """Choose what to narrow the panes to."""
        from tui import narrow

        narrow.choose(self)

    def action_search(self) -> None:
        """Search everything."""
        from tui import find

        find.search(self)

    # --- doing --------------------------------------------------------------------------------------

    def action_correct(self) -> None:
        """Offer what can be corrected of what one is on."""
        from tui import correcting

        correcting.correct_here(self)

    def action_view(self) -> None:
        """Show the question one is on in full."""
        from tui import ledger

        ledger.view_here(self)

    def action_suggestion(self, do: str) -> None:
        """Do something with the suggestion one is on."""
        from tui import suggesting

        suggesting.do_here(self, do)

    def action_bear(self) -> None:
        """Make what is lit evidence for a question."""
        from tui import bearing

        bearing.bear_here(self)

    def action_copy(self, whole: bool) -> None:  # Textual hands the binding's own value over
        """Copy what one is on."""
        from tui import copying

        if not self.board.placard_up:
            copying.copy_here(self, whole=whole)

    def action_edit(self) -> None:
        """Set right what is known of the article one is on."""
        from tui import editing

        if not self.board.placard_up:
            editing.edit_here(self)

    def action_retry(self, everything: bool) -> None:  # Textual hands the binding's own value over
        """Try again what was refused."""
        from tui import retrying

        retrying.retry_here(self, everything=everything)

    def action_original(self) -> None:
        """Open the file that the article came in."""
        from tui import originals

        source = self.storage.source(self.here) if self.here is not None else None
        if source is not None:
            originals.open_original(self, source)

    def action_health(self) -> None:
        """Say in full how it is doing."""
        from tui.health import HealthScreen

        self.push_screen(HealthScreen(self))

    def action_ask(self) -> None:
        """Ask a question."""
        self.ask()

    def ask(self, wording: str = "", instead: QuestionRow | None = None) -> None:
        """Ask a question, worded like this at first; ``instead``: of a suggestion that it replaces."""
        from tui.asking import AskScreen

        self.push_screen(AskScreen(wording, instead), self._asked)

    def _asked(self, wording: str | None) -> None:
        """Go to the question that was asked, now or as soon as it is there."""
        if wording is not None:
            self._awaited = wording.casefold()
            self.action_pane_only("questions")
            self._find_awaited()

    def _find_awaited(self) -> None:
        if self._awaited is None:
            return
        row = next((q for q in self._rows.questions if q.question.casefold() == self._awaited), None)
        if row is not None:
            self._awaited = None
            # Not if one has gone elsewhere meanwhile.
            if self._at == "questions":
                self.board.panes["questions"].list.go(f"w{row.id}")

    def action_pane_only(self, name: str) -> None:
        """Go to a pane and never zoom."""
        self.board.zoomed = None
        self.board.reading = self.board.reading and self.board.shape != "accordion"
        self.go(name)

    def action_demo(self) -> None:
        """Leave this empty story for the demonstration, which has a folder of its own."""
        if self.board.placard_up:
            self.demo_wanted = True
            self.exit()

    def action_command_palette(self) -> None:
        """Find a command by its name."""
        from tui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def action_colours(self) -> None:
        """Change the colours."""
        look.wear(self, look.next_theme(self.theme))

    def action_help(self) -> None:
        """Explain where one is."""
        from tui.help import HelpScreen

        inside = self.in_reader
        self.push_screen(HelpScreen(READER if inside else self.board.current))
