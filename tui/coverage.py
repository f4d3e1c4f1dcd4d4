"""How much was printed day by day, as one line of small columns. Pure, but for the widget at the end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, timedelta

from textual.content import Content
from textual.widget import Widget

from storage.rows import CoverageRow
from tui import look, words
from tui.plain import EMPTY, line, plain

BLOCKS = "▁▂▃▄▅▆▇█"
DIGITS = "123456789+"
"""How many, where the terminal has no blocks."""
NONE = "·"
LEAST = 40
"""Cells from which the line is worth its row."""


def columns(rows: Sequence[CoverageRow], days: int, signs: str = BLOCKS) -> str:
    """One sign a day for the last ``days`` days up to the newest row's: a column as high as the day is full,
    or of ``DIGITS`` the number of sources itself, with + for ten and more.
    """
    if not rows or days < 1:
        return ""
    last = rows[-1].day
    most = max(row.sources for row in rows)
    by_day = {row.day: row.sources for row in rows}
    found = (by_day.get(last - timedelta(days=back), 0) for back in range(days - 1, -1, -1))
    if signs == DIGITS:
        return "".join(signs[min(n, len(signs)) - 1] if n else "." for n in found)
    return "".join(signs[(n * len(signs) - 1) // most] if n else NONE for n in found)


def ends(rows: Sequence[CoverageRow], days: int) -> tuple[date, date]:
    """The first and the last day that :func:`columns` draws; days before the first source are left out."""
    last = rows[-1].day
    return max(rows[0].day, last - timedelta(days=days - 1)), last


class Coverage(Widget):
    """The line: first day, columns, last day, and the fullest day in words."""

    def __init__(self) -> None:
        super().__init__(classes="coverage")
        self._rows: tuple[CoverageRow, ...] = ()

    def show(self, rows: tuple[CoverageRow, ...]) -> None:
        """Draw these days; with fewer than two there is nothing to compare."""
        if rows != self._rows:
            self._rows = rows
            self.set_class(len(rows) > 1, "-there")
            self.refresh()

    def render(self) -> Content:
        """The line, in digits where the terminal has no block characters."""
        rows, width = self._rows, self.size.width - 2
        if len(rows) < 2 or width < LEAST:
            return EMPTY
        full = max(rows, key=lambda row: (row.sources, row.day))
        said = (
            f"busiest {words.short_day(full.day)}: {words.count(full.sources, 'source')},"
            f" {words.count(full.quotes, 'quote')}"
        )
        if width < LEAST + len(said):
            said = words.count(full.sources, "source")
        room = width - len(said) - 18
        first, last = ends(rows, min(room, (rows[-1].day - rows[0].day).days + 1))
        signs = BLOCKS if "utf" in (getattr(sys.__stdout__, "encoding", None) or "utf").lower() else DIGITS
        drawn = columns(rows, (last - first).days + 1, signs)
        return line(
            plain(f" {words.short_day(first)} ", look.MUTED),
            plain(drawn, look.ACCENT),
            plain(f" {words.short_day(last)}   ", look.MUTED),
            plain(said, look.MUTED),
        )
