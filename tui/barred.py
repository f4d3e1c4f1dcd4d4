"""A list whose cursor shows without any colour."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.options import Options


class Barred(Options):
    """A list whose cursor has a bar at its left edge: it shows without any colour."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"barred--cursor"}
    DEFAULT_CSS = """
    Barred, Barred:focus {
        height: 1fr; border: none; padding: 0; background: transparent; background-tint: transparent;
        scrollbar-size-vertical: 1; scrollbar-color: $foreground 20%; scrollbar-background: $background;
        scrollbar-background-hover: $background; scrollbar-background-active: $background;
    }
    Barred > .option-list--option { padding: 0 1; }
    Barred > .option-list--option-disabled { color: $foreground; }
    Barred > .option-list--option-highlighted, Barred:focus > .option-list--option-highlighted {
        background: transparent; color: $foreground; text-style: none;
    }
    Barred > .barred--cursor { background: $cursor; color: $accent; }
    """

    def __init__(self, *, classes: str | None = None, lent: bool = False) -> None:
        """``lent``: the keys are with a line that is typed in; the list cannot have them, and shows its
        cursor all the same.
        """
        super().__init__(markup=False, classes=classes)
        self.auto_links = False
        self.can_focus = not lent

    def lit(self, _index: int, width: int) -> tuple[int, int]:
        """The cells of a row that are lit while the cursor is on it."""
        return 0, width

    def render_line(self, y: int) -> Strip:
        """A line; of the row under the cursor, what is lit has a bar before it."""
        strip = super().render_line(y)
        number = self.scroll_offset.y + y
        at = self._lines[number][0] if number < len(self._lines) else None
        if at is None or at != self.highlighted or (self.can_focus and not self.has_focus):
            return strip
        width = self.scrollable_content_region.width
        begin, end = self.lit(at, width)
        cursor = self.get_visual_style("option-list--option", "barred--cursor").rich_style
        bar = Segment("▌", cursor)
        light = Style(reverse=True) if self.app.current_theme.ansi else Style(bgcolor=cursor.bgcolor)
        lit = Segment.apply_style(strip.crop(begin + 1, end), post_style=light)
        return Strip.join([strip.crop(0, begin), Strip([bar], 1), Strip(lit), strip.crop(end, width)])
