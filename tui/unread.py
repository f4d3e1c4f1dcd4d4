"""What is new to the reader: marked as seen and new again, walked through, and told to storage in batches.

The screen shows what the reader says at once. Storage is told a little later, many at a time; in a process
that only follows another one, what was said holds for as long as it is open.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from storage.rows import EvidenceRow, StorageError
from tui import words
from tui.geometry import PANES
from tui.items import Item

if TYPE_CHECKING:
    from concurrent.futures import Future

    from storage.rows import Seen
    from tui.app import StorywatchApp
    from tui.pane import Pane

SOON = 1.0
"""Seconds until storage is told what has been said."""
LEAVING = 1.0
"""Seconds that leaving waits for the desk at most."""


class Unread:
    """The marks of one dashboard."""

    def __init__(self, app: StorywatchApp) -> None:
        self._app = app
        self._waiting: dict[tuple[Seen, int], bool] = {}
        self._timed = False

    # --- marking ------------------------------------------------------------------------------------

    def opened(self, pane: Pane, item: Item | None, evidence: EvidenceRow | None = None) -> None:
        """Something is being read. Of a question, that is the piece of evidence that is shown."""
        if evidence is not None:
            self._mark(pane, (evidence.id,), seen=True)
        elif item is not None and pane.kind.id != "questions":
            self._mark(pane, pane.numbers(item, unread_only=True), seen=True)

    def toggle(self) -> None:
        """The row under the cursor is read, or new again."""
        pane = self._app.pane
        item = pane.list.item
        if item is None:
            return
        new = item.id in pane.unread
        numbers = pane.numbers(item, unread_only=new)
        if not numbers:
            self._app.say("Nothing of it can be new: there is no evidence yet.")
            return
        self._do(pane, numbers if new else numbers[:1], seen=new, label="marked as read" if new else "unread")

    def all_shown(self) -> None:
        """Every row that the pane shows is read; what a filter hides stays as it is."""
        pane = self._app.pane
        rows = [item for item in pane.list.items if item.id in pane.unread]
        numbers = [n for item in rows for n in pane.numbers(item, unread_only=True)]
        if not numbers:
            self._app.say("Nothing here is unread.")
            return
        said = words.count(len(rows), "row")
        self._do(pane, numbers, seen=True, label=f"{said} marked as read")
        self._app.say(f"{said} marked as read. u takes it back.")

    def evidence(self, numbers: Sequence[int], *, seen: bool) -> None:
        """These pieces of evidence are read, or new again."""
        said = words.count(len(numbers), "sentence")
        label = f"{said} marked as {'read' if seen else 'unread'}"
        self._do(self._app.board.panes["questions"], numbers, seen=seen, label=label)

    def _do(self, pane: Pane, numbers: Sequence[int], *, seen: bool, label: str) -> None:
        self._mark(pane, numbers, seen=seen)
        self._app.undo.push(label, partial(self._mark, pane, numbers, seen=not seen))

    def _mark(self, pane: Pane, numbers: Iterable[int], *, seen: bool) -> None:
        numbers = tuple(numbers)
        if not numbers:
            return
        for number in numbers:
            pane.said[number] = seen
            self._waiting[pane.kind.seen, number] = seen
        pane.recount()
        if not self._timed:
            self._timed = True
            self._app.set_timer(SOON, self.tell)

    # --- telling storage ----------------------------------------------------------------------------

    def tell(self) -> Future[None] | None:
        """Tell storage what has been said since; None where there is nothing, or nobody to tell."""
        self._timed = False
        told: dict[tuple[Seen, bool], list[int]] = {}
        for (what, number), seen in self._waiting.items():
            told.setdefault((what, seen), []).append(number)
        self._waiting.clear()
        future = None
        # A process that only follows refuses, and what was said is kept here alone.
        with contextlib.suppress(RuntimeError, OSError, StorageError):
            for (what, seen), numbers in told.items():
                future = self._app.desk.see(what, numbers, seen)
        return future

    def leave(self) -> None:
        """Tell what is left to tell, and that the reader leaves; waits a moment for it."""
        self.tell()
        with contextlib.suppress(RuntimeError, OSError, StorageError):
            self._app.desk.leave().result(LEAVING)

    # --- walking ------------------------------------------------------------------------------------

    def walk(self) -> None:
        """To the next unread row, in this pane, then in the others, then above in this one again."""
        app = self._app
        inside = app.in_reader
        board = app.board
        at = PANES.index(board.current)
        names = [*PANES[at:], *PANES[:at], board.current]
        for number, name in enumerate(names):
            rows = board.panes[name].list
            # At the last stop it is the rows above the cursor that are left.
            item = rows.next_unread(1, from_here=number == 0)
            if item is None or (number == len(names) - 1 and item is rows.item):
                continue
            if not inside and name != board.current:
                app.action_pane_only(name)
            rows.touched = True
            rows.go(item.id)
            if inside and item.place is not None:
                app.walk.read(board.panes[name], item)
            return
        app.say("Nothing is unread.")
