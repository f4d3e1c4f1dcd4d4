"""What a list is to show, laid out before it is shown, bit by bit: so no key has to wait for all of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from time import perf_counter
from typing import NamedTuple, TypeVar

from textual.css.styles import RulesMap
from textual.widgets.option_list import Option

from tui.items import Item

SLICE = 0.003
"""Seconds of work between two pauses."""
FEW = 32
"""Rows between two looks at the clock."""
_T = TypeVar("_T")
Steps = Generator[None, None, _T]
"""Work that pauses now and then; what comes of it is known at the end."""


class Laid(NamedTuple):
    """Rows with their places. Measured for ``width`` cells; not at all, where there is no room yet (0)."""

    items: list[Item]
    made: dict[str, tuple[Item, Option]]
    options: list[Option]
    places: dict[Option, int]
    ids: dict[str, Option]
    width: int
    lines: list[tuple[int, int]]
    heights: dict[int, int]
    tops: dict[int, int]


def pausing(rows: Iterable[_T]) -> Generator[_T | None, None, None]:
    """The rows, and None in between whenever it is time for a pause."""
    began = perf_counter()
    for at, row in enumerate(rows):
        if not at % FEW and perf_counter() - began > SLICE:
            yield None
            began = perf_counter()
        yield row


def lay(shown: Sequence[Item], known: Mapping[str, tuple[Item, Option]], width: int) -> Steps[Laid]:
    """Lay these items out; what is known of one that is shown already is kept."""
    laid = Laid([], {}, [], {}, {}, width, [], {}, {})
    rules: RulesMap = {}
    for item in pausing(shown):
        if item is None:
            yield
            continue
        at = len(laid.items)
        was = known.get(item.id)
        if was is None or was[0] is not item:
            was = (item, Option(item.visual, id=item.id, disabled=item.heading))
        option = was[1]
        laid.items.append(item)
        laid.made[item.id] = was
        laid.options.append(option)
        laid.places[option] = at
        laid.ids[item.id] = option
        if width:
            height = item.visual.get_height(rules, width)
            laid.tops[at], laid.heights[at] = len(laid.lines), height
            laid.lines.extend([(at, line) for line in range(height)])
    return laid


def done(steps: Steps[_T]) -> _T:
    """What comes of the work, all of it done at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: _T = end.value
            return value
