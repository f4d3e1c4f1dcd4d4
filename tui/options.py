"""A list to choose from, made sure of."""

from __future__ import annotations

from typing import Literal

from textual import events
from textual.widgets import OptionList


class Options(OptionList):
    """A list whose rows may change while a click is on its way."""

    def on_click(self, event: events.Click) -> None:
        """A click on a row that has gone since it was drawn is none."""
        at = event.style.meta.get("option")
        if at is not None and at >= self.option_count:
            event.prevent_default()

    def _move_page(self, direction: Literal[-1, 1]) -> None:
        """A page down or up, where there is a page: while it is hidden, rows have no place yet."""
        if self.scrollable_content_region:
            super()._move_page(direction)
