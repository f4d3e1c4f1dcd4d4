"""Is the story's file sound? Looked at in a copy: some of the questions need a connection that may write."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage import connect
from storage.schema import SEARCHES

MOST = 3
"""Faults that are told of each kind."""


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with a file, kind by kind; nothing where a tuple is empty."""

    pages: tuple[str, ...] = ()
    searches: tuple[str, ...] = ()
    """The full-text indexes that do not hold what their tables hold."""
    links: tuple[str, ...] = ()
    """Rows that point to a row that is not there."""


def examine(path: Path) -> Health:
    """Look at every page, index and reference. Raises StorageError where that is impossible."""
    with tempfile.TemporaryDirectory(prefix="storywatch-") as folder:
        place = Path(folder) / "copy.db"
        copy(path, place)
        with closing(sqlite3.connect(place, isolation_level=None)) as conn:
            return Health(_pages(conn), _searches(conn), _links(conn))


def copy(path: Path, to: Path) -> None:
    """A copy of one moment, whoever is writing. Raises StorageError, FileExistsError."""
    to.touch(exist_ok=False)
    opened = connect.for_reading(path)
    with closing(opened.conn), connect.sentences(path), closing(sqlite3.connect(to)) as other:
        opened.conn.backup(other)


def mend_searches(path: Path) -> None:
    """Fill the full-text indexes anew from their tables. Belongs to who holds the story's lock."""
    opened = connect.for_writing(path)
    with closing(opened.conn):
        for name in SEARCHES:
            opened.all(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608  a name of ours


def _pages(conn: sqlite3.Connection) -> tuple[str, ...]:
    try:
        rows = conn.execute(f"PRAGMA quick_check({MOST})").fetchall()
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return tuple(row[0] for row in rows if row[0] != "ok")


def _searches(conn: sqlite3.Connection) -> tuple[str, ...]:
    bad = []
    for name in SEARCHES:
        try:
            conn.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError:
            bad.append(name)
    return tuple(bad)


def _links(conn: sqlite3.Connection) -> tuple[str, ...]:
    try:
        rows = conn.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return tuple(f"{table} {row} points to no {parent}" for table, row, parent, _ in rows)
