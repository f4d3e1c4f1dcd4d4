"""The list of a question's evidence: one column, or two with the cursor on either."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from storage.rows import EvidenceRow
from tui.barred import Barred
from tui.blocks import Row
from tui.evidencelines import Sides, half
from tui.items import Place


class Shown(NamedTuple):
    """A row of one of the lists: evidence, one or two beside each other, or what else can be read from it. A
    heading has none of it.
    """

    visual: Row
    evidence: tuple[EvidenceRow, ...] = ()
    place: Place | None = None
    right: bool = False
    """Whether the only evidence stands on the right."""


class LedgerList(Barred):
    """The list of evidence. Where two stand beside each other, the cursor is on one of them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "screen.side(1)", show=False),
        Binding("left", "screen.side(-1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Shown] = ()
        """What is shown, row by row."""
        self.right = False
        """Whether the cursor is on the right where it can be on either."""

    @property
    def evidence(self) -> EvidenceRow | None:
        """What the cursor is on."""
        at = self.highlighted
        found = self.rows[at].evidence if at is not None and at < len(self.rows) else ()
        return found[-1 if self.right else 0] if found else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """The cursor goes to the side that is clicked."""
        self.right = event.x > self.scrollable_content_region.width // 2

    def lit(self, index: int, width: int) -> tuple[int, int]:
        """The whole row, or the side that the cursor is on."""
        row = self.rows[index] if index < len(self.rows) else None
        if row is None or not isinstance(row.visual, Sides):
            return 0, width
        room = half(width - 2) + 2
        right = row.right or (self.right and len(row.evidence) > 1)
        return (width - room, width) if right else (0, room)


def fill(rows: OptionList, shown: Sequence[Shown], at: int | None) -> None:
    """Show these rows. What cannot be read cannot be gone to; the top stays where it is, if it can."""
    top = rows.scroll_offset.y
    rows.set_options([Option(row.visual, disabled=row.place is None) for row in shown])
    rows.scroll_to(y=top, animate=False, force=True, immediate=True)
    rows.highlighted = at
