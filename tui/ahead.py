"""What a question would have: where the screen asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from storage.rows import Preview
from tui.ports import ReaderPort


def preview(reader: ReaderPort, wording: str, terms: Sequence[str]) -> Preview:
    """Nothing, until somebody looks."""
    del reader, wording, terms
    return Preview()
