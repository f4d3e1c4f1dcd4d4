"""Asking a question: what bears on it so far shows as one types, with words it is spoken of as well and the
day by which it will have its answer, to be ticked; Enter saves.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from storage.rows import EvidenceRow, Preview, StorageError
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.barred import Barred
from tui.blocks import Block, Flow, Piece, Row
from tui.chrome import KeyLine
from tui.commands import Where, bindings
from tui.dialog import Dialog
from tui.evidencelines import Told
from tui.field import Field
from tui.lines import UNKNOWN
from tui.plain import one_line, plain
from tui.promises import begin

if TYPE_CHECKING:
    from datetime import date

    from storage.rows import QuestionRow
    from storywatch.story.questions import Watch
    from tui.app import StorywatchApp
    from tui.ports import ReaderPort

PAUSE = 0.12
"""Seconds without a key until one looks."""
HINT = "A few words will do: “sanctions”. What bears on them so far shows here as you type."
SHORT = 20
"""Rows of a terminal from which the dialog has room around it."""


class Offered(NamedTuple):
    """Something to tick: a term, or (where ``day`` is given) the day by which it will have its answer."""

    term: str
    why: str
    day: date | None = None

    @property
    def key(self) -> str:
        """What a tick is remembered by."""
        return self.term.casefold() if self.day is None else self.day.isoformat()

    @property
    def shown(self) -> str:
        """What stands beside the box."""
        return in_one_line(self.term) if self.day is None else f"due {words.long_day(self.day)}"


class FoundLine(Row):
    """A sentence that bears on what is being typed."""

    __slots__ = ("row", "telling")

    def __init__(self, row: EvidenceRow, telling: Callable[[str], list[tuple[int, int]]]) -> None:
        super().__init__()
        self.row = row
        self.telling = telling

    def blocks(self, _width: int) -> Sequence[Block]:
        """Where it stands over its words."""
        row = self.row
        day = row.published or row.day
        pieces: list[Piece] = [(f"{row.direction}?", look.DIRECTION[row.direction])]
        if row.label:
            pieces.append((f"“{in_one_line(row.label)}”", look.WARN))
        if row.speaker:
            pieces.append((in_one_line(row.speaker), look.STRONG))
        pieces.append((in_one_line(row.outlet or row.file) or UNKNOWN, look.MUTED))
        if day is not None:
            pieces.append((words.day(day), look.MUTED))
        return (Flow(tuple(pieces)), Told(in_one_line(row.text), self.telling))


class Tick(Row):
    """Something that can be ticked."""

    __slots__ = ("offered", "ticked")

    def __init__(self, offered: Offered, *, ticked: bool) -> None:
        super().__init__()
        self.offered = offered
        self.ticked = ticked

    def blocks(self, _width: int) -> Sequence[Block]:
        """One line."""
        box = "[x] " if self.ticked else "[ ] "
        why = in_one_line(self.offered.why)
        pieces: list[Piece] = [(box + self.offered.shown, look.STRONG if self.ticked else "")]
        if why:
            pieces.append((why, look.MUTED))
        return (Flow(tuple(pieces), limit=1),)


class Ticks(Barred):
    """The list of what can be ticked: a click ticks, Enter saves as it does everywhere here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.save", show=False),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]


class AskScreen(Dialog[str | None]):
    """A dialog. Its result is the wording of the question that was saved, or None."""

    app: StorywatchApp
    where: ClassVar[tuple[Where, ...]] = ("ask",)
    AUTO_FOCUS = "Input"
    CSS = """
    AskScreen { align: center middle; background: $background 60%; }
    AskScreen #keys { dock: bottom; }
    .asking {
        width: 100; max-width: 100%; height: 80%; min-height: 14; max-height: 40;
        border: round $accent; background: $background; padding: 0 1;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    AskScreen.-short .asking { height: 100%; min-height: 3; }
    .asking Static { width: 100%; height: auto; max-height: 2; padding: 0 1; }
    .asking Input, .asking Input:focus {
        border: none; height: 1; padding: 0 1; margin: 0 0 1 0; background: $foreground 8%;
    }
    AskScreen.-short .asking Input { margin: 0; }
    .asking Ticks, .asking Ticks:focus { height: auto; max-height: 7; display: none; }
    .asking Ticks.-there, .asking Ticks.-there:focus { display: block; }
    AskScreen.-short .asking Ticks, AskScreen.-short .asking Ticks:focus { max-height: 3; }
    .asking .found { height: 1fr; margin: 1 0 0 0; }
    AskScreen.-short .asking .found { margin: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = bindings("ask")

    def __init__(self, wording: str = "", instead: QuestionRow | None = None) -> None:
        """``wording`` stands in the line first; ``instead``: the suggestion that is worded otherwise here."""
        super().__init__()
        self._first = wording
        self._instead = instead
        self._asked_for = 0
        """How often something was looked for: the newest answer wins."""
        self._shown_for: tuple[str, tuple[str, ...]] | None = None
        self._timer: Timer | None = None
        self._offers: list[Offered] = []
        self._ticked: dict[str, bool] = {}
        """What the reader has ticked or not, and what stands so by itself, by its term in small letters."""
        self._preview = Preview()
        self._said = Static(markup=False)
        self._ticks = Ticks()
        self._found = Barred(classes="found")
        self._keys = KeyLine()

    def compose(self) -> ComposeResult:
        """The line to type, what was found in short, what can be ticked, what was found."""
        with Vertical(classes="asking") as dialog:
            dialog.border_title = plain(
                " Watch this, worded otherwise " if self._instead else " Ask a question "
            )
            yield Field(self._first, placeholder="Will the two ministers meet in May?", select_on_focus=False)
            yield self._said
            yield self._ticks
            yield self._found
        yield self._keys

    def on_mount(self) -> None:
        """Look at once where something stands in the line already."""
        self._keys.show(self.where)
        self._said.update(plain(HINT, look.MUTED))
        self._look()

    def on_resize(self, event: events.Resize) -> None:
        """On a short terminal, everything is the dialog."""
        self.set_class(event.size.height <= SHORT, "-short")

    # --- looking ------------------------------------------------------------------------------------

    @property
    def wording(self) -> str:
        """What is typed, on one line."""
        return " ".join(self.query_one(Input).value.split())

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms that are ticked."""
        return tuple(o.term for o in self._offers if o.day is None and self._ticked.get(o.key))

    @property
    def due(self) -> date | None:
        """The day that is ticked."""
        return next((o.day for o in self._offers if o.day is not None and self._ticked.get(o.key)), None)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(PAUSE, self._look)

    def _look(self) -> None:
        """Have somebody look, unless what is shown is what would be found."""
        wanted = (self.wording, self.terms)
        if wanted == self._shown_for:
            return
        self._asked_for += 1
        self._shown_for = wanted
        if not wanted[0]:
            self._offers, self._preview = [], Preview()
            self._show_ticks()
            self._found.clear_options()
            self._said.update(plain(HINT, look.MUTED))
            return
        begin(self, self._look_for, self._asked_for, *wanted, group="preview")

    async def _look_for(self, number: int, wording: str, terms: tuple[str, ...]) -> None:
        """Have the desk look, which lets go of what was overtaken meanwhile."""
        from storywatch.desk import DeskError  # not needed to start the dashboard

        future = self.app.desk.preview(wording, terms)
        try:
            preview = await asyncio.wrap_future(future)
            watch = await asyncio.wrap_future(self.app.finder.ask(partial(_watch, wording, terms)))
        except asyncio.CancelledError:
            if not future.cancelled():
                raise
            return
        except (StorageError, DeskError, sqlite3.Error) as error:
            if number == self._asked_for:
                self._said.update(one_line(str(error), look.BAD))
            return
        if number == self._asked_for and self.is_attached:
            self._show(wording, preview, watch)

    def _show(self, wording: str, preview: Preview, watch: Watch) -> None:
        self._preview = preview
        kept = [o for o in self._offers if o.day is None and self._ticked.get(o.key)]
        fresh = [Offered(p.term, p.why) for p in preview.proposals]
        self._offers = list({o.key: o for o in (*kept, *fresh)}.values())
        for proposal in preview.proposals:
            self._ticked.setdefault(proposal.term.casefold(), proposal.ticked)
        if preview.due is not None:
            due = preview.due
            where = in_one_line(due.sentence.outlet or due.sentence.file)
            when = words.ago(due.day, self.app.today)
            self._offers.insert(0, Offered("", f"{when}: “{in_one_line(due.words)}”, {where}", due.day))
        self._shown_for = (wording, self.terms)
        self._show_ticks()
        telling = partial(_telling, watch)
        self._found.set_options([Option(FoundLine(row, telling)) for row in preview.evidence])
        self._found.highlighted = 0 if preview.evidence else None
        self._say_found()

    def _say_found(self) -> None:
        preview = self._preview
        known = self._known()
        if known is not None and known is not self._instead:
            self._said.update(plain("You watch this already; what is ticked is added to it.", look.WARN))
        elif preview.found:
            many = words.count(preview.found, "sentence")
            where = words.count(preview.sources, "article")
            least = "At least " if preview.more else ""
            takes = "; it takes from your others what it tells better" if preview.takes else ""
            self._said.update(plain(f"{least}{many} in {where}, the clearest first{takes}:", look.GOOD))
        else:
            self._said.update(
                plain(
                    "Nothing bears on it yet. It can be watched: new articles are held against it.",
                    look.MUTED,
                )
            )

    def _known(self) -> QuestionRow | None:
        folded = self.wording.casefold()
        return next((q for q in self.app.rows.questions if q.question.casefold() == folded), None)

    # --- ticking ------------------------------------------------------------------------------------

    def _show_ticks(self) -> None:
        at = self._ticks.highlighted
        self._ticks.set_options(
            [Option(Tick(o, ticked=self._ticked.get(o.key, False))) for o in self._offers]
        )
        self._ticks.set_class(bool(self._offers), "-there")
        self._ticks.highlighted = min(at or 0, len(self._offers) - 1) if self._offers else None
        if not self._offers and self.focused is self._ticks:
            self.query_one(Input).focus()

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_list is self._ticks:
            self._tick(event.option_index)
        else:
            self.action_save()

    def action_tick(self) -> None:
        """Tick what the cursor is on, or not."""
        if self.focused is self._ticks and self._ticks.highlighted is not None:
            self._tick(self._ticks.highlighted)

    def _tick(self, at: int) -> None:
        offered = self._offers[at]
        self._ticked[offered.key] = not self._ticked.get(offered.key, False)
        self._show_ticks()
        self._look()

    def action_turn(self, step: int) -> None:
        """From the line to what can be ticked, to what was found, and round."""
        stops = [self.query_one(Input), *([self._ticks] if self._offers else [])]
        if self._found.option_count:
            stops.append(self._found)
        at = stops.index(self.focused) if self.focused in stops else 0
        stops[(at + step) % len(stops)].focus()

    # --- ending -------------------------------------------------------------------------------------

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_save()

    def action_save(self) -> None:
        """Watch it."""
        wording = self.wording
        if not wording:
            return
        from tui import suggesting

        wrong = suggesting.ask(self.app, wording, self.terms, self.due, self._instead)
        if wrong is not None:
            self._asked_for += 1  # what is still being looked for must not talk over it
            if self._timer is not None:
                self._timer.stop()
            self._said.update(one_line(wrong, look.BAD))
            return
        self.dismiss(wording)

    def action_leave(self) -> None:
        """Ask nothing."""
        self.dismiss(None)


def _watch(wording: str, terms: Sequence[str], reader: ReaderPort) -> Watch:
    from storywatch.story import telling

    return telling.watch(wording, terms, reader.speakers())


def _telling(watch: Watch, text: str) -> list[tuple[int, int]]:
    from storywatch.story import telling

    return telling.telling(watch, text)
