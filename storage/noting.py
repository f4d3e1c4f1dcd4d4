"""What whoever keeps the reader's word is made of: the tables, one transaction, and the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from sqlite_utils import Database

    from storage.connect import Opened


class Noting:
    """``together`` opens a transaction, or joins the open one; ``note`` writes a line of the journal."""

    def __init__(
        self,
        db: Database,
        opened: Opened,
        together: Callable[[], AbstractContextManager[None]],
        note: Callable[..., None],
    ) -> None:
        self._db = db
        self._opened = opened
        self._together = together
        self._note = note
