"""What a row of a list is made of: blocks that know their height at a width, and draw themselves into it.

A list needs the height of every row and the drawing of a screenful, so the two are apart: measuring builds no
:class:`~textual.content.Content`. Lines that continue a row hang under its first, never under its margin.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from rich.segment import Segment
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from tui.look import MUTED
from tui.plain import line, plain
from tui.wrap import cells, fit, wrap

Piece = tuple[str, str]
"""Text and its style."""

_DOT = " · "


class Block(Protocol):
    """Part of a row. All text in it is one line of visible characters (:func:`storywatch.plain.one_line`)."""

    def height(self, width: int) -> int:
        """Lines it takes at this width, in cells."""
        ...

    def draw(self, width: int) -> list[Content]:
        """Those lines."""
        ...


class Para(NamedTuple):
    """Running text after a lead; continued under its own first character, at most ``limit`` lines."""

    text: str
    style: str = ""
    lead: tuple[Piece, ...] = ()
    indent: int = 0
    limit: int = 3
    tail: Piece = ("", "")
    """Stands at the right edge of the first line, in a column of ``column`` cells kept free for it."""
    column: int = 0

    def _room(self, width: int) -> tuple[int, int]:
        hang = self.indent + sum(cells(text) for text, _ in self.lead)
        return hang, max(width - hang - self.column, 8)

    def height(self, width: int) -> int:
        """Lines it takes."""
        return len(wrap(self.text, self._room(width)[1], self.limit))

    def draw(self, width: int) -> list[Content]:
        """The lines; the last ends in an ellipsis where the text goes on."""
        hang, room = self._room(width)
        spans = wrap(self.text, room, self.limit)
        drawn = []
        for number, (start, end) in enumerate(spans):
            text = self.text[start:end]
            if number == len(spans) - 1 and end < len(self.text.rstrip()):
                text = fit(self.text[start:], room)
            if number == 0:
                lead = [plain(" " * self.indent), *(plain(*piece) for piece in self.lead)]
                gap = " " * (room - cells(text) + self.column - cells(self.tail[0]))
                tail = (plain(gap), plain(*self.tail)) if self.tail[0] else ()
                drawn.append(line(*lead, plain(text, self.style), *tail))
            else:
                drawn.append(line(plain(" " * hang), plain(text, self.style)))
        return drawn


class Flow(NamedTuple):
    """Short pieces with dots between, broken only between pieces; ``hang`` indents the lines that follow."""

    pieces: tuple[Piece, ...]
    indent: int = 0
    hang: int = 2
    limit: int = 3

    def _pieces(self, width: int) -> Iterator[Piece]:
        """The pieces; one that is wider than a line is broken at its blanks."""
        room = max(width - self.hang, 8)
        for text, style in self.pieces:
            if cells(text) <= room:
                yield text, style
                continue
            for start, end in wrap(text, room, self.limit):
                yield text[start:end], style

    def _lines(self, width: int) -> list[list[Piece]]:
        rows: list[list[Piece]] = [[]]
        used = self.indent
        for piece in self._pieces(width):
            size = cells(piece[0])
            if rows[-1] and used + len(_DOT) + size > width and len(rows) < self.limit:
                rows.append([])
                used = self.hang
            used += size + (len(_DOT) if rows[-1] else 0)
            rows[-1].append(piece)
        return rows

    def height(self, width: int) -> int:
        """Lines it takes."""
        return len(self._lines(width))

    def draw(self, width: int) -> list[Content]:
        """The lines, each cut to the width."""
        drawn = []
        for number, row in enumerate(self._lines(width)):
            indent = self.hang if number else self.indent
            left = width - indent
            parts = [plain(" " * indent)]
            for at, (text, style) in enumerate(row):
                if at:
                    if left <= len(_DOT):
                        break
                    parts.append(plain(_DOT, MUTED))
                    left -= len(_DOT)
                text = fit(text, left)
                parts.append(plain(text, style))
                left -= cells(text)
            drawn.append(line(*parts))
        return drawn


class Cell(NamedTuple):
    """One column of :class:`Columns`; ``width`` 0 takes what is left, and only one may."""

    text: str
    style: str = ""
    width: int = 0
    right: bool = False


class Columns(NamedTuple):
    """Exactly one line of columns, two blanks apart, each cut to its width."""

    cells: tuple[Cell, ...]
    indent: int = 0

    def height(self, _width: int) -> int:
        """Always 1."""
        return 1

    def draw(self, width: int) -> list[Content]:
        """The line."""
        fixed = sum(cell.width for cell in self.cells) + 2 * (len(self.cells) - 1) + self.indent
        parts = [plain(" " * self.indent)]
        for number, cell in enumerate(self.cells):
            room = cell.width or max(width - fixed, 1)
            text = fit(cell.text, room)
            blank = " " * (room - cells(text))
            gap = "  " if number < len(self.cells) - 1 else ""
            styled = plain(text, cell.style)
            parts.append(line(plain(blank), styled) if cell.right else line(styled, plain(blank)))
            parts.append(plain(gap))
        return [line(*parts)]


class Rule(NamedTuple):
    """A heading with a rule to the right edge."""

    text: str
    style: str
    rule: str

    def height(self, _width: int) -> int:
        """Always 1."""
        return 1

    def draw(self, width: int) -> list[Content]:
        """The line."""
        text = fit(self.text, width)
        rest = width - cells(text) - 1
        return [line(plain(text, self.style), plain(" " + "─" * rest if rest > 1 else "", self.rule))]


class Row(Visual):
    """A row of a list. ``blocks`` says what it is made of at a width; both answers are kept for one width."""

    __slots__ = ("_blocks", "_height", "_width")

    def __init__(self) -> None:
        self._width = -1
        self._blocks: Sequence[Block] = ()
        self._height = 0

    def blocks(self, width: int) -> Sequence[Block]:
        """What the row is made of at this width."""
        raise NotImplementedError

    def _settle(self, width: int) -> None:
        if width != self._width:
            self._blocks = self.blocks(width)
            self._height = sum(block.height(width) for block in self._blocks)
            self._width = width

    def drawn(self, width: int) -> list[Content]:
        """The row's lines at this width."""
        self._settle(width)
        return [drawn for block in self._blocks for drawn in block.draw(width)]

    def get_height(self, _rules: RulesMap, width: int) -> int:
        """Lines the row takes."""
        self._settle(width)
        return self._height

    def get_optimal_width(self, _rules: RulesMap, container_width: int) -> int:
        """As wide as there is room."""
        return container_width

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The row as Textual draws it. The lines fit already, so nothing is broken anew."""
        strips = []
        for content in self.drawn(width):
            pieces = content.render(style, end="", parse_style=options.get_style)
            segments = [Segment(text, (style + piece).rich_style) for text, piece in pieces]
            strips.append(Strip(segments, content.cell_length))
        return strips[:height]
