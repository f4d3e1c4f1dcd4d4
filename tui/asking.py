"""Asking a question: one line to type, then what has been found."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from storage.rows import QuestionRow
from tui import look, words
from tui.field import Field
from tui.plain import EMPTY, line, lines, one_line, plain


class AskScreen(ModalScreen[str | None]):
    """A dialog. Its result is the wording of the question that was saved, or None."""

    AUTO_FOCUS = "Input"
    CSS = """
    AskScreen { align: center middle; background: $background 60%; }
    .dialog {
        width: 74; max-width: 100%; height: auto; max-height: 100%;
        border: round $accent; background: $background; padding: 1 2;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
    }
    .dialog Static { width: 100%; height: auto; }
    .dialog Input, .dialog Input:focus {
        border: none; height: 1; padding: 0 1; margin: 0 0 1 0; background: $foreground 8%;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("enter", "close", show=False),
    ]

    def __init__(self, ask: Callable[[str], str | None]) -> None:
        super().__init__()
        self._ask = ask
        """Saves a wording; returns one sentence about what went wrong, or None."""
        self.asked: str | None = None
        self._found = False

    def compose(self) -> ComposeResult:
        """The line to type, and a line about it."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = line(plain(" Ask a question "))
            dialog.border_subtitle = line(plain(" Enter saves, Esc leaves "))
            yield Field(placeholder="Will the two ministers meet in May?")
            yield Static(
                plain(
                    "A few words will do (“sanctions”). Sentences about it are gathered\n"
                    "from every article, now and as they arrive.",
                    look.MUTED,
                ),
                markup=False,
            )

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        wording = " ".join(event.value.split())
        if self.asked is not None:
            self.dismiss(self.asked)
            return
        if not wording:
            return
        wrong = self._ask(wording)
        said = self.query_one(Static)
        if wrong is not None:
            said.update(one_line(wrong, look.BAD))
            return
        self.asked = wording
        self.query_one(Input).disabled = True
        self.query_one(Vertical).border_subtitle = line(plain(" Enter closes "))
        self.set_focus(None)
        said.update(plain("Saved. Looking through the articles …", look.MUTED))

    def show(self, rows: tuple[QuestionRow, ...]) -> None:
        """Say what has been found, once the question is among the rows."""
        asked = self.asked
        if asked is None:
            return
        row = next((r for r in rows if r.question.casefold() == asked.casefold()), None)
        if row is None:
            return
        total = row.for_ + row.against + row.uncertain + row.context
        said = [plain(f"Saved. {words.tally(row).capitalize()}.", look.GOOD if total else "")]
        if row.newest is not None:
            outlet = one_line(row.newest.outlet or row.newest.file)
            when = f", {words.day(row.newest.published)}" if row.newest.published else ""
            said += [
                EMPTY,
                line(plain("Newest: ", look.MUTED), outlet, plain(when)),
                one_line(row.newest.text),
            ]
        else:
            said += [EMPTY, plain("It stays in the list; new articles are held against it.", look.MUTED)]
        self.query_one(Static).update(lines(said))

    def action_close(self) -> None:
        """Leave; what was saved stays saved."""
        self.dismiss(self.asked)
