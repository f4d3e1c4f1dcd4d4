"""A small dialog: a list to choose from, and where it helps a line to type, which narrows or completes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from storywatch.plain import one_line as in_one_line
from tui import look
from tui.barred import Barred
from tui.blocks import Block, Para, Row
from tui.dialog import Dialog
from tui.field import Field
from tui.plain import line, one_line, plain
from tui.wrap import cells

if TYPE_CHECKING:
    from tui.app import StorywatchApp

DIGITS = 9
"""Choices that a digit takes at most."""
MOST = 200
"""Rows of a list at most: more are found by typing."""


class Choice(NamedTuple):
    """Something to choose. ``take`` is called with what was typed, once the dialog has gone."""

    label: str
    take: Callable[[str], object]
    note: str = ""
    """Said beside it, in a quiet style."""


Offer = Callable[[str], Iterable[Choice]]
"""The choices there are for what has been typed."""


def among(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that hold every word of ``typed``, whatever the case."""
    needles = in_one_line(typed).casefold().split()
    return [c for c in choices if all(n in in_one_line(c.label).casefold() for n in needles)]


class _Beside(NamedTuple):
    """A choice on one line, with what is said beside it."""

    lead: str
    label: str
    note: str

    def height(self, _width: int) -> int:
        """Always 1."""
        return 1

    def draw(self, _width: int) -> list[Content]:
        """The line."""
        gap = "  " if self.note else ""
        return [line(plain(self.lead, look.MUTED), plain(self.label), plain(f"{gap}{self.note}", look.MUTED))]


class ChoiceLine(Row):
    """A choice as it is shown; where there is no room beside it, its note stands under it."""

    __slots__ = ("_said",)

    def __init__(self, lead: str, label: str, note: str) -> None:
        super().__init__()
        self._said = _Beside(lead, label, note)

    def blocks(self, width: int) -> Sequence[Block]:
        """One line, or more that hang under the label."""
        lead, label, note = self._said
        if cells(lead) + cells(label) + (2 + cells(note) if note else 0) <= width:
            return (self._said,)
        above = Para(label, lead=((lead, look.MUTED),), limit=2)
        return (above, Para(note, look.MUTED, indent=cells(lead), limit=2)) if note else (above,)


class _Line(Field):
    """Where what narrows or completes the list is typed; a digit that takes a choice is no part of it."""

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is typed here, and means nothing else."""
        takes = isinstance(self.screen, ChooseScreen) and self.screen.takes(key)
        return not takes and super().check_consume_key(key, character)


class ChooseScreen(Dialog[Callable[[], object]]):
    """The dialog. Its result is what is to be done, or None."""

    CSS = """
    ChooseScreen { align: center middle; background: $background 60%; }
    .dialog {
        width: 74; max-width: 100%; height: auto; max-height: 100%;
        border: round $accent; background: $background; padding: 0 1;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    .dialog Static { width: 100%; height: auto; max-height: 4; padding: 0 1; margin: 0 0 1 0; }
    .dialog Input, .dialog Input:focus {
        border: none; height: 1; padding: 0 1; margin: 0 0 1 0; background: $foreground 8%;
    }
    .dialog Barred, .dialog Barred:focus { height: auto; max-height: 12; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("down,ctrl+n", "move(1)", show=False, priority=True),
        Binding("up,ctrl+p", "move(-1)", show=False, priority=True),
        Binding("enter", "take", show=False),
        *(Binding(str(n), f"number({n})", show=False, priority=True) for n in range(1, DIGITS + 1)),
    ]

    def __init__(
        self,
        title: str,
        about: Content,
        offer: Offer,
        *,
        typing: str | None = None,
        value: str = "",
        chosen: int = 0,
        numbered: bool = False,
    ) -> None:
        """``typing`` says what may be typed; without it there is no line. ``value`` stands in it first.

        ``numbered``: a digit takes one of the first nine, as long as nothing is typed; without a line it does
        so anyway, where there are no more.
        """
        super().__init__()
        self._title = title
        self._about = about
        self._offer = offer
        self._typing = typing
        self._value = value
        self._chosen = chosen
        self._numbered = numbered
        # Already now: a key may be on its way before there is a list to show them in.
        self._choices = list(offer(value))[:MOST]
        self._list = Barred(lent=typing is not None)

    def compose(self) -> ComposeResult:
        """What it is about, the line to type, the list."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = line(plain(" "), one_line(self._title), plain(" "))
            yield Static(self._about, markup=False)
            if self._typing is not None:
                yield _Line(self._value, placeholder=self._typing, select_on_focus=False)
            yield self._list

    def on_mount(self) -> None:
        """Show what there is to choose; keys go to the line where there is one."""
        self._refill(self._value, self._chosen)
        (self.query_one(Input) if self._typing is not None else self._list).focus()

    def _refill(self, typed: str, chosen: int = 0) -> None:
        self._choices = list(self._offer(typed))[:MOST]
        numbers = self._numbers
        rows = []
        for number, choice in enumerate(self._choices, 1):
            lead = f"{number if number <= numbers else ' '}  " if numbers else ""
            rows.append(Option(ChoiceLine(lead, in_one_line(choice.label), in_one_line(choice.note))))
        self._list.set_options(rows)
        self._list.highlighted = min(chosen, len(rows) - 1) if rows else None
        can = "Enter takes" if rows or not typed else "Nothing fits what is typed"
        self.query_one(".dialog").border_subtitle = line(plain(f" {can}, Esc leaves "))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value != self._value:
            self._value = event.value
            # A note typed beside a list that does not depend on it leaves the choice where it is.
            before = [choice.label for choice in self._choices]
            at = self._list.highlighted or 0
            now = [choice.label for choice in self._offer(event.value)]
            self._refill(event.value, at if now[:MOST] == before else 0)

    def action_move(self, step: int) -> None:
        """One row on, also while something is typed."""
        if self._choices:
            self._list.highlighted = ((self._list.highlighted or 0) + step) % len(self._choices)

    def on_key(self, event: events.Key) -> None:
        """Where nothing can be typed, j and k move."""
        if self._typing is None and event.key in ("j", "k"):
            event.stop()
            self.action_move(1 if event.key == "j" else -1)

    @property
    def _numbers(self) -> int:
        """How many of the choices a digit takes, from the first on."""
        if self._typing is None:
            return len(self._choices) if len(self._choices) <= DIGITS else 0
        return min(len(self._choices), DIGITS) if self._numbered and not self._value else 0

    def takes(self, key: str) -> bool:
        """Whether a key is the number of a choice."""
        return key.isdecimal() and 1 <= int(key) <= self._numbers

    def action_number(self, number: int) -> None:
        """Take a choice by its number."""
        if self.takes(str(number)):
            self._take(number - 1)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_take()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._take(event.option_index)

    def action_take(self) -> None:
        """Take what the cursor is on."""
        if self._list.highlighted is not None:
            self._take(self._list.highlighted)

    def _take(self, at: int) -> None:
        if at < len(self._choices):
            typed = " ".join(self._value.split())
            self.dismiss(partial(self._choices[at].take, typed))


def choose(
    app: StorywatchApp,
    title: str,
    about: Content,
    offer: Offer | Sequence[Choice],
    *,
    typing: str | None = None,
    value: str = "",
    chosen: int = 0,
    numbered: bool = False,
) -> None:
    """Show the dialog over whatever is there, and do what is chosen."""
    offered = offer if callable(offer) else partial(_always, offer)
    screen = ChooseScreen(title, about, offered, typing=typing, value=value, chosen=chosen, numbered=numbered)
    app.push_screen(screen, _do)


def _always(choices: Sequence[Choice], _typed: str) -> Iterable[Choice]:
    return choices


def _do(work: Callable[[], object] | None) -> None:
    if work is not None:
        work()
