"""Many rows into one table: each value under its own column, whatever the order of the keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from storage.inserting import insert_all


@pytest.fixture
def conn():
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute('CREATE TABLE said (start, "end", words)')
        yield conn


def rows(conn):
    return conn.execute('SELECT start, "end", words FROM said').fetchall()


def test_rows_may_name_their_columns_in_any_order(conn):
    insert_all(conn, "said", [{"start": 1, "end": 5, "words": "a"}, {"words": "b", "end": 9, "start": 6}])
    assert rows(conn) == [(1, 5, "a"), (6, 9, "b")]


@pytest.mark.parametrize(
    "other",
    [
        {"start": 6, "end": 9},
        {"start": 6, "end": 9, "text": "b"},
        {"start": 1, "end": 2, "words": "b", "x": 3},
    ],
)
def test_a_row_with_other_columns_is_refused_before_any_is_inserted(conn, other):
    with pytest.raises(ValueError, match="said"):
        insert_all(conn, "said", [{"start": 1, "end": 5, "words": "a"}, other])
    assert rows(conn) == []


def test_nothing_is_no_row(conn):
    insert_all(conn, "said", iter(()))
    assert rows(conn) == []
