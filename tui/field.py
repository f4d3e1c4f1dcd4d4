"""A line to type in. What is pasted into it is made harmless on the way, as everything else is."""

from __future__ import annotations

from textual.widgets import Input

from storywatch.plain import visible


class Field(Input):
    """An input that holds visible characters only."""

    def validate_value(self, value: str) -> str:
        """Whoever sets it, by typing, pasting or otherwise."""
        return visible(value)
