"""Many rows into one table at once.

sqlite-utils asks for the schema with each call and writes up a statement for each hundred rows, which is most
of what storing an event or an article's findings costs.
"""

# ruff: noqa: S608  SQL is put together from literals of this program only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


def insert_all(conn: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns, in any order, inside the caller's transaction.

    Raises ValueError, before anything is inserted, for a row with other columns than the first.
    """
    given = list(rows)
    if given:
        names = tuple(given[0])
        if any(row.keys() != given[0].keys() for row in given):
            raise ValueError(f"rows for {table} with different columns")
        columns = ", ".join(f'"{name}"' for name in names)
        holes = ", ".join("?" * len(names))
        conn.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({holes})",
            [tuple(map(row.__getitem__, names)) for row in given],
        )
