"""What is ready in the inbox becomes sources: several in one transaction, each moved once that has committed.

A kill between the commit and the move, or a folder that cannot be moved to, leaves a file in the inbox that
is a source already. Such files are written down in the very transaction that takes them in, so that they are
moved later and never pass for the same article dropped once more.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storage.rows import StorageError
from storywatch.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from storage.rows import Taken
    from storage.writer import Writer
    from storywatch.fold import Fold
    from storywatch.intake.spool import Spool
    from storywatch.model import Draft, Refusal

BATCH = 64
"""Files in one transaction: the disk is waited for once, and a reader of the story is never kept waiting."""
BATCH_CHARACTERS = 1_000_000
WRITTEN_DOWN = 2_000
"""Of files that cannot be moved: how many are written down. The rest would be seen as sightings again."""
LATEST = 4.0
"""Seconds until a move that failed is tried again, at most; more where thousands wait."""
UNMOVED = "not moved yet"
"""The setting that holds which files of the inbox are sources already."""

Ident = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a draft: a new source or a known one, and whether it takes the place of another."""

    path: Path
    draft: Draft
    taken: Taken
    older: int | None


@dataclass(slots=True)
class _Unmoved:
    """A file that is dealt with and still lies in the inbox."""

    sha256: str
    ident: Ident
    refusal: Refusal | None = None
    tries: int = 0
    due: float = 0.0
    fault: str | None = None


class Taking:
    """Takes in drafts and moves their files. Belongs to the desk's thread, like the writer it is given."""

    def __init__(
        self, spool: Spool, writer: Writer, fold: Fold, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Takes up what an earlier run has left in the inbox. Raises StorageError."""
        self._spool = spool
        self._writer = writer
        self._fold = fold
        self._clock = clock
        self._unmoved: dict[Path, _Unmoved] = dict(_read(writer.setting(UNMOVED), spool.inbox))
        self._noted = bool(self._unmoved)

    @property
    def fault(self) -> str | None:
        """Why a file that is dealt with cannot leave the inbox; it is tried again by itself."""
        return next((one.fault for one in self._unmoved.values() if one.fault), None)

    def settled(self, path: Path) -> bool:
        """Whether this very file is dealt with already, so that only its move is wanting; it is moved now.

        False too for other bytes under the same name, which are to be looked at.
        """
        one = self._unmoved.get(path)
        if one is None:
            return False
        if _ident(path) != one.ident:
            del self._unmoved[path]
            return False
        if self._clock() < one.due:
            return True
        return self._move(path, one) is not False

    def take(
        self, batch: Sequence[tuple[Path, Draft]], at: str
    ) -> tuple[list[Outcome], list[tuple[Path, Exception]]]:
        """Store the drafts in one transaction, then move their files; what became of each, and what was at
        fault where one could not be stored, which leaves the others unharmed.

        Raises StorageError where the database cannot take them: none of them has then been moved.
        """
        try:
            return self._take(batch, at)
        except StorageError as error:
            if len(batch) == 1 or not _no_room(error):
                raise
        outcomes: list[Outcome] = []
        faults: list[tuple[Path, Exception]] = []
        for path, draft in batch:  # a long one must not keep short ones out
            try:
                one, fault = self._take([(path, draft)], at)
            except StorageError as error:
                if not _no_room(error):
                    raise
                faults.append((path, error))
            else:
                outcomes += one
                faults += fault
        return outcomes, faults

    def _take(
        self, batch: Sequence[tuple[Path, Draft]], at: str
    ) -> tuple[list[Outcome], list[tuple[Path, Exception]]]:
        outcomes: list[Outcome] = []
        faults: list[tuple[Path, Exception]] = []
        fresh: dict[Path, _Unmoved] = {}
        with self._writer.together():
            for path, draft in batch:
                ident = _ident(path)
                try:
                    outcomes.append(self._store(path, draft, at))
                except (StorageError, OSError, sqlite3.OperationalError):
                    raise
                except Exception as error:  # noqa: BLE001  a fault of ours in one article spoils no other
                    faults.append((path, error))
                else:
                    if ident is not None:
                        fresh[path] = _Unmoved(draft.sha256, ident)
            self._write_down(fresh)
        for path, one in fresh.items():
            self._unmoved[path] = one
            self._move(path, one)
        return outcomes, faults

    def reject(self, path: Path, refusal: Refusal) -> None:
        """Move a refused file, whose row has been stored, to ``failed/`` with its reason."""
        ident = _ident(path)
        if ident is not None and refusal.sha256 is not None:
            self._unmoved[path] = one = _Unmoved(refusal.sha256, ident, refusal)
            self._move(path, one)

    def again(self, path: Path) -> None:
        """The reader wants it looked at once more: forget that it was dealt with."""
        one = self._unmoved.get(path)
        if one is not None and one.refusal is not None:
            del self._unmoved[path]

    def tidy(self) -> None:
        """Forget files that have left the inbox by another hand. Raises StorageError."""
        for path in [path for path in self._unmoved if not os.path.lexists(path)]:
            del self._unmoved[path]
        if self._noted and not self._unmoved:
            self._writer.put_setting(UNMOVED, "")
            self._noted = False

    def _store(self, path: Path, draft: Draft, at: str) -> Outcome:
        older = self._fold.supersedes(draft)
        return Outcome(path, draft, self._writer.take(draft, at, older), older)

    def _write_down(self, fresh: dict[Path, _Unmoved]) -> None:
        kept = [(path, one) for path, one in self._unmoved.items() if one.refusal is None]
        both = (kept[-WRITTEN_DOWN:] if kept else []) + list(fresh.items())
        self._writer.put_setting(UNMOVED, _written(both, self._spool.inbox))
        self._noted = True

    def _move(self, path: Path, one: _Unmoved) -> bool | None:
        """True: moved. False: it is to be looked at again, since it changed. None: it cannot be moved now."""
        try:
            if one.refusal is None:
                place = self._spool.finish(path, one.sha256)
            else:
                place = self._spool.reject(path, one.refusal)
        except OSError as error:
            one.fault = f"{one_line(str(path))} cannot be moved: {one_line(error.strerror or str(error))}"
            one.tries += 1
            one.due = self._clock() + min(2.0**one.tries / 4, LATEST) + len(self._unmoved) / 500
            return None
        del self._unmoved[path]
        return place is not None


def _no_room(error: StorageError) -> bool:
    return getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def _ident(path: Path) -> Ident | None:
    """Which file has this name, for as long as it is not written."""
    with contextlib.suppress(OSError, ValueError):
        status = os.lstat(path)
        return status.st_ino, status.st_size, status.st_mtime_ns
    return None


def _written(files: Iterable[tuple[Path, _Unmoved]], inbox: Path) -> str:
    rows = [
        [str(path.relative_to(inbox)), one.sha256, *one.ident]
        for path, one in files
        if path.is_relative_to(inbox)
    ]
    return json.dumps(rows)


def _read(written: str | None, inbox: Path) -> Iterable[tuple[Path, _Unmoved]]:
    """Files that were written down; what cannot be understood only costs a false sighting."""
    rows: Any = []
    with contextlib.suppress(ValueError):
        rows = json.loads(written or "[]")
    for row in rows if isinstance(rows, list) else []:
        match row:
            case [str(way), str(sha256), int(inode), int(size), int(modified)]:
                yield inbox / way, _Unmoved(sha256, (inode, size, modified))
