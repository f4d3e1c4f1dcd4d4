"""What a screen looks like, as a text that can be kept, read and compared: its characters, and their colours.

Below the characters stands, for each theme, a letter for the style of every cell, and what the letters mean.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from rich.style import Style
from textual.widgets import Input

if TYPE_CHECKING:
    from tui.app import StorywatchApp

LETTERS = string.ascii_letters + string.digits


def still(app: StorywatchApp) -> None:
    """No cursor blinks."""
    for field in app.screen.query(Input):
        field.cursor_blink = False
        field._cursor_visible = True


def taken(app: StorywatchApp) -> tuple[list[str], list[str]]:
    """The characters of the screen, line by line; and its styles."""
    width = app.size.width
    rows, grid = [], []
    names: dict[str, str] = {}
    for strip in app.screen._compositor.render_strips():
        row, styles = "", ""
        for segment in strip:
            name = names.setdefault(said(segment.style), LETTERS[min(len(names), len(LETTERS) - 1)])
            row += segment.text
            styles += name * len(segment.text)
        rows.append(row.ljust(width).rstrip())
        grid.append(_short(styles))
    return rows, [*grid, *(f"{letter}: {style}" for style, letter in names.items())]


def said(style: Style | None) -> str:
    """A style in words: colours as numbers, then what the letters are."""
    if style is None:
        return "none"
    ways = [way for way in ("bold", "dim", "italic", "underline", "reverse", "strike") if getattr(style, way)]
    colours = [c.name if c is not None else "default" for c in (style.color, style.bgcolor)]
    return " ".join([f"{colours[0]} on {colours[1]}", *ways])


def _short(styles: str) -> str:
    """Runs of a letter as the letter and how many: ``a12b3``."""
    runs: list[list[str | int]] = []
    for letter in styles:
        if runs and runs[-1][0] == letter:
            runs[-1][1] = int(runs[-1][1]) + 1
        else:
            runs.append([letter, 1])
    return " ".join(f"{letter}{number}" for letter, number in runs)
