"""Where the panes stand: the three layouts as plain numbers. Pure, but for the Textual layout at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement

if TYPE_CHECKING:
    from textual.widget import Widget

Shape = Literal["tiny", "accordion", "rail", "dock"]

PANES = ("sources", "quotes", "questions", "timeline")
READER = "reader"
WELCOME = "welcome"

LEAST = Size(60, 16)
"""The smallest terminal that can be worked in."""
RAIL = Size(100, 20)
DOCK = Size(170, 20)
NARROWEST = 28
"""Columns that a pane keeps."""
STEP = 4
"""Columns by which one key moves the border."""
DOCKED = 80
"""Columns of the docked reader: a measure of 72 to 76, and its frame."""


def shape(terminal: Size) -> Shape:
    """The layout for a terminal of this size, in cells."""
    if terminal.width < LEAST.width or terminal.height < LEAST.height:
        return "tiny"
    if terminal.width < RAIL.width or terminal.height < RAIL.height:
        return "accordion"
    return "rail" if terminal.width < DOCK.width else "dock"


class Arrangement(NamedTuple):
    """What decides where things stand. ``wanted`` is the height the sources would like, frame included."""

    shape: Shape
    current: str
    zoomed: bool = False
    reading: bool = False
    wanted: int = 0
    welcome: bool = False
    moved: int = 0
    """Columns by which the reader has moved the border between rail and stacks; right is more."""


def arrange(size: Size, given: Arrangement) -> Mapping[str, Region]:
    """The region of each thing that is shown, in cells of the board; what is not shown is left out."""
    whole = Region(0, 0, size.width, size.height)
    if given.welcome:
        return {WELCOME: whole}
    if given.zoomed:
        return {given.current: whole}
    match given.shape:
        case "accordion" | "tiny":
            return {READER: whole} if given.reading else _accordion(whole, given.current)
        case "rail":
            return _rail(whole, given)
    docked = whole.split_vertical(-DOCKED)
    rail = rail_width("dock", whole.width, given.moved)
    return {**_columns(docked[0], rail, given.wanted), READER: docked[1]}


def rail_width(kind: Shape, width: int, moved: int = 0) -> int:
    """Columns of the rail on the left, out of ``width``, the reader included where it is docked.

    However far the border was moved, both sides keep a width that can be read.
    """
    room = width - DOCKED if kind == "dock" else width
    usual = 40 if kind == "dock" else max(38, width * 2 // 7)
    return min(max(usual + moved, NARROWEST), room - NARROWEST)


def _accordion(whole: Region, current: str) -> dict[str, Region]:
    regions = {}
    y = 0
    for pane in PANES:
        height = max(1, whole.height - len(PANES) + 1) if pane == current else 1
        regions[pane] = Region(0, y, whole.width, height)
        y += height
    return regions


def _rail(whole: Region, given: Arrangement) -> dict[str, Region]:
    regions = _columns(whole, rail_width(given.shape, whole.width, given.moved), given.wanted)
    if given.reading:
        right = regions["quotes"].union(regions["timeline"])
        del regions["quotes"], regions["timeline"]
        regions[READER] = right
    return regions


def _columns(whole: Region, rail: int, wanted: int) -> dict[str, Region]:
    """A rail of sources over questions, and quotes over the timeline beside it."""
    left, right = whole.split_vertical(rail)
    sources = min(max(wanted, whole.height // 4), whole.height // 2)
    top_left, bottom_left = left.split_horizontal(sources)
    top_right, bottom_right = right.split_horizontal(whole.height * 2 // 5)
    return {
        "sources": top_left,
        "quotes": top_right,
        "questions": bottom_left,
        "timeline": bottom_right,
    }


class BoardLayout(Layout):
    """Puts a board's children where :func:`arrange` says, by their ids."""

    name: ClassVar[str] = "board"

    def __init__(self) -> None:
        self.given = Arrangement("accordion", PANES[0])

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Place the children that are shown."""
        regions = arrange(size, self.given)
        return [
            WidgetPlacement(region, NULL_OFFSET, NULL_SPACING, child)
            for child in children
            if (region := regions.get(child.id or "")) is not None
        ]
