"""Screens over the dashboard, which close once."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen, Screen, ScreenResultType
from textual.widgets import Static

from tui.plain import line, plain


class Page(Screen[ScreenResultType]):
    """A screen in place of the dashboard."""

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Close this screen, if it is the one on top.

        A key may have been on its way here when another one closed it; Textual would then close whatever has
        come on top, in the end the dashboard itself.
        """
        return super().dismiss(result) if self.is_active else AwaitComplete()


class Dialog(ModalScreen[ScreenResultType], Page[ScreenResultType]):
    """A screen through which the dashboard is seen, and which has all keys meanwhile.

    Textual takes styles from the first base alone, so that is its own.
    """


class Sheet(Dialog[None]):
    """A text over the panes, scrolled where it is longer than the screen.

    A screen's styles reach the screen itself only by the name of its own class, so each says where it stands.
    """

    CSS = """
    .sheet {
        width: 78; max-width: 100%; height: auto; max-height: 100%;
        border: round $accent; background: $background; padding: 0 2;
        border-title-style: bold; border-title-color: $foreground; border-subtitle-color: $text-muted;
        scrollbar-size-vertical: 1; scrollbar-color: $foreground 20%; scrollbar-background: $background;
        scrollbar-background-hover: $background; scrollbar-background-active: $background;
    }
    .sheet Static { width: 100%; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "dismiss", show=False),
        Binding("j,down", "scroll('down')", show=False),
        Binding("k,up", "scroll('up')", show=False),
        Binding("space,ctrl+d,pagedown", "scroll('page_down')", show=False),
        Binding("ctrl+u,pageup", "scroll('page_up')", show=False),
        Binding("g,home", "scroll('home')", show=False),
        Binding("G,end", "scroll('end')", show=False),
    ]
    TITLED: ClassVar[str]
    """What its frame says."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Static(markup=False)

    def compose(self) -> ComposeResult:
        """The text in its frame."""
        with VerticalScroll(classes="sheet", can_focus=False) as sheet:
            sheet.border_title = line(plain(f" {self.TITLED} "))
            sheet.border_subtitle = line(plain(" Esc closes "))
            yield self.text

    def action_scroll(self, how: str) -> None:
        """Scroll, at once."""
        getattr(self.query_one(VerticalScroll), f"scroll_{how}")(animate=False)
