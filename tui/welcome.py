"""What a new user sees: what would be made and where, and how the first article gets in."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from tui import look
from tui.dialog import Page
from tui.kinds import KINDS
from tui.plain import EMPTY, line, lines, one_line, plain
from tui.ports import HealthPort, PathsPort

KEY = "bold $text-accent"


def shell_path(path: Path) -> str:
    """A path as a shell takes it, from the current folder where it lies below."""
    try:
        below = path.resolve().relative_to(Path.cwd())
    except (ValueError, OSError):
        return shlex.quote(str(path))
    return shlex.quote(str(below))


def drop_command(inbox: Path) -> str:
    """The command that drops a first article."""
    return f"cp article.txt {shell_path(inbox)}/"


def welcome(paths: PathsPort, health: HealthPort | None, *, short: bool = False) -> Content:
    """The first screen of a story that holds nothing yet."""
    watching = health is not None and health.watching != "off"
    rows = [
        plain("Nothing here yet", "bold"),
        EMPTY,
        line(
            plain(
                "Articles are taken from "
                if not watching
                else "Watching, for articles as text, pages or mail: "
            ),
        ),
        line(plain("  "), one_line(str(paths.inbox), "bold")),
        EMPTY,
        plain("Drop the first one with", ""),
        line(plain("  "), one_line(drop_command(paths.inbox), KEY)),
        EMPTY,
        line(plain("d", KEY), plain("  open a demonstration story, apart from yours")),
        line(plain("?", KEY), plain("  keys and help"), plain("      "), plain("q", KEY), plain("  quit")),
        EMPTY,
    ]
    rows.extend(
        line(plain(f"{kind.number} ", KEY), plain(f"{kind.title:<16}"), plain(kind.promise, look.MUTED))
        for kind in KINDS
    )
    return lines(row for row in rows if row or not short)


def too_small() -> Content:
    """What is said where there is no room to work."""
    return lines([plain("This window is too small.", "bold"), plain("60 columns and 16 lines are needed.")])


class FirstRun(Page[bool]):
    """Asks before anything is made in a folder that holds other things. Its result: whether to go on."""

    CSS = """
    FirstRun { align: center middle; }
    .card { width: auto; height: auto; max-width: 100%; border: round $accent; padding: 1 3; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go(True)", show=False),
        Binding("q,Q,escape", "go(False)", show=False),
    ]

    def __init__(self, paths: PathsPort) -> None:
        super().__init__()
        self._paths = paths

    def compose(self) -> ComposeResult:
        """The question."""
        yield Static(self._text(), markup=False, classes="card")

    def _text(self) -> Content:
        made = (
            ("inbox/", "articles are dropped here; read ones move to inbox/done/"),
            ("story.db", "what was taken in and found"),
            ("story.toml", "your questions, once you ask one"),
            ("story.lock", "so that only one storywatch takes in"),
        )
        return lines(
            [
                plain("This folder is not a story yet", "bold"),
                EMPTY,
                one_line(str(self._paths.story), "bold $text-accent"),
                EMPTY,
                plain("It holds other files. They stay as they are; this would be added:"),
                EMPTY,
                *(line(plain(f"  {name:<12}", "bold"), plain(what, look.MUTED)) for name, what in made),
                EMPTY,
                line(plain("Enter", KEY), plain("  make it a story and go on")),
                line(plain("q", KEY), plain("      leave, nothing is made")),
                EMPTY,
                plain("To follow a story elsewhere: storywatch --story DIR", look.MUTED),
            ]
        )

    def action_go(self, on: bool) -> None:  # Textual hands the binding's own value over
        """Answer."""
        self.dismiss(on)
