"""Rows of the ledger: evidence, who says what, what the timeline has, how the question came to stand so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, get_args

from textual.content import Content

from storage.rows import EvidenceRow, TimelineRow
from storywatch.model import Direction
from storywatch.plain import one_line as in_one_line
from tui import look, words
from tui.blocks import Block, Flow, Para, Piece, Row, Rule
from tui.lines import UNDATED, UNKNOWN
from tui.plain import EMPTY, line, marked, plain
from tui.wrap import fit, wrap

if TYPE_CHECKING:
    from storywatch.model import Change

DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
NEW = "•"
TELLS = "bold underline"
"""How the words that tell are set off."""
_LONGEST = 6
"""Lines of a sentence at most."""


class Halves(NamedTuple):
    """Blocks side by side, each in its half of the width."""

    left: Sequence[Block]
    right: Sequence[Block]

    def height(self, width: int) -> int:
        """Lines that the higher one takes."""
        return max(sum(b.height(half(width)) for b in side) for side in self)

    def draw(self, width: int) -> list[Content]:
        """The lines of both, one beside the other."""
        room = half(width)
        left, right = ([drawn for b in side for drawn in b.draw(room)] for side in self)
        drawn = []
        for number in range(max(len(left), len(right))):
            one = left[number] if number < len(left) else EMPTY
            other = right[number] if number < len(right) else EMPTY
            drawn.append(line(one, plain(" " * (width - room - one.cell_length)), other))
        return drawn


def half(width: int) -> int:
    """Cells of each of two columns."""
    return (width - 3) // 2


class Told(NamedTuple):
    """A sentence on its own lines, the words that tell set off. They are looked for once it is drawn."""

    text: str
    telling: Callable[[str], list[tuple[int, int]]]
    indent: int = 2

    def height(self, width: int) -> int:
        """Lines it takes."""
        return len(wrap(self.text, max(width - self.indent, 8), _LONGEST))

    def draw(self, width: int) -> list[Content]:
        """The lines; the last ends in an ellipsis where the text goes on."""
        room = max(width - self.indent, 8)
        spans = wrap(self.text, room, _LONGEST)
        tells = self.telling(self.text)
        drawn = []
        for number, (start, end) in enumerate(spans):
            text = self.text[start:end]
            if number == len(spans) - 1 and end < len(self.text.rstrip()):
                text = fit(self.text[start:], room)
            inside = [
                (max(a, start) - start, min(b, end, start + len(text)) - start, TELLS) for a, b in tells
            ]
            drawn.append(line(plain(" " * self.indent), marked(text, inside)))
        return drawn


def direction_words(row: EvidenceRow) -> Piece:
    """Which way a sentence points: "✓ against" where the reader says so, "against?" where it is suggested."""
    if row.confirmed:
        return f"✓ {row.direction}", f"bold {look.DIRECTION[row.direction]}"
    return f"{row.direction}?", look.DIRECTION[row.direction]


class EvidenceLine(Row):
    """A sentence with where it stands, who says it, what it is, and which way it points."""

    __slots__ = ("also", "deep", "new", "row", "telling", "unfolded")

    def __init__(
        self,
        row: EvidenceRow,
        telling: Callable[[str], list[tuple[int, int]]],
        *,
        new: bool,
        also: int = 0,
        unfolded: bool = False,
        deep: bool = False,
    ) -> None:
        """``also``: how many more say the same; ``deep``: it is one of those, shown under the first."""
        super().__init__()
        self.row = row
        self.telling = telling
        self.new = new
        self.also = also
        self.unfolded = unfolded
        self.deep = deep

    def blocks(self, _width: int) -> Sequence[Block]:
        """Its place over its words."""
        row = self.row
        said, style = direction_words(row)
        lead = f"{NEW if self.new else ' '} " + ("↳ " if self.deep else "")
        pieces: list[Piece] = [(lead + said, style)]
        if row.label:
            pieces.append((f"“{in_one_line(row.label)}”", look.WARN))
        if row.speaker:
            pieces.append((in_one_line(row.speaker), look.STRONG))
        pieces.append((in_one_line(row.outlet or row.file) or UNKNOWN, look.MUTED))
        if self.deep and (day := row.day or row.published):
            pieces.append((words.day(day), look.MUTED))
        if self.also:
            pieces.append((f"{'-' if self.unfolded else '+'} also in {self.also}", look.ACCENT))
        indent = 4 if self.deep else 2
        return (Flow(tuple(pieces), hang=indent), Told(in_one_line(row.text), self.telling, indent))


class Sides(Row):
    """What is for on the left, what is against on the right; one of them can be missing."""

    __slots__ = ("left", "right")

    def __init__(self, left: EvidenceLine | None, right: EvidenceLine | None) -> None:
        super().__init__()
        self.left = left
        self.right = right

    def blocks(self, width: int) -> Sequence[Block]:
        """Both, beside each other."""
        room = half(width)
        left, right = (side.blocks(room) if side is not None else () for side in (self.left, self.right))
        return (Halves(left, right),)


class Heading(Row):
    """A day, or what a list goes on with."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def blocks(self, _width: int) -> Sequence[Block]:
        """One line."""
        return (Rule(self.text, look.HEADING, look.RULE),)


class VoiceLine(Row):
    """Somebody, and how often each way."""

    __slots__ = ("found", "name")

    def __init__(self, name: str, found: Sequence[EvidenceRow]) -> None:
        super().__init__()
        self.name = name
        self.found = found

    def blocks(self, _width: int) -> Sequence[Block]:
        """The name over the tally."""
        many = [(way, sum(row.direction == way for row in self.found)) for way in DIRECTIONS]
        pieces: list[Piece] = [
            (f"{number} {'in context' if way == 'context' else way}", look.DIRECTION[way])
            for way, number in many
            if number
        ]
        day = max((day for row in self.found if (day := row.day or row.published)), default=None)
        if day is not None:
            pieces.append((f"last {words.day(day)}", look.MUTED))
        return (Para(in_one_line(self.name), look.STRONG, limit=2), Flow(tuple(pieces), indent=2))


class EntryLine(Row):
    """An entry of the timeline that stands where evidence does."""

    __slots__ = ("row",)

    def __init__(self, row: TimelineRow) -> None:
        super().__init__()
        self.row = row

    def blocks(self, _width: int) -> Sequence[Block]:
        """Its title over when it is, and how it stands."""
        row = self.row
        sign, style = look.EVENT[row.status]
        when = words.interval(row.date) if row.date else UNDATED
        title = in_one_line(row.title or row.sentence) or UNKNOWN
        return (
            Para(title, "", ((f"{sign} ", style),), limit=3),
            Flow(((when, look.MUTED), (row.status, style)), indent=2),
        )


class ChangeLine(Row):
    """A step in a question's history."""

    __slots__ = ("change", "sentence")

    def __init__(self, change: Change, sentence: str) -> None:
        super().__init__()
        self.change = change
        self.sentence = sentence

    def blocks(self, _width: int) -> Sequence[Block]:
        """What it was set to and why, over the sentence that decided it."""
        change = self.change
        sign, style = look.QUESTION[change.status]
        found: list[Block] = [
            Flow(((f"{sign} {change.status}", style), (words.stamped_day(change.at), look.MUTED))),
        ]
        if change.why.strip():
            found.append(Para(in_one_line(change.why), indent=2))
        if self.sentence:
            found.append(Para(in_one_line(self.sentence), look.MUTED, indent=2))
        return found


class Nothing(Row):
    """A sentence where a list is empty."""

    __slots__ = ("text",)

    def __init__(
        self, text: str = "No evidence yet. New articles are held against it as they arrive."
    ) -> None:
        super().__init__()
        self.text = text

    def blocks(self, _width: int) -> Sequence[Block]:
        """The sentence."""
        return (Para(self.text, look.MUTED),)
