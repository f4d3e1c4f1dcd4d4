"""Speakers and statements: who said what across the story, out of the tables and into them."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from storage.codec import interval_out, storable, words_in, words_out
from storage.found import QUOTE, quote_out
from storywatch.model import Attributed, Speaker, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from storage.connect import Opened


# The source that prints most of a statement.
_FULLEST = (
    "(SELECT source FROM quote WHERE statement = ?"
    " GROUP BY source ORDER BY sum(length(text)) DESC, source LIMIT 1)"
)


def speakers(db: Opened, *, apart: bool = False) -> list[Speaker]:
    """Every speaker of the story, by id. Names that the reader has joined are one, unless ``apart``."""
    rows = db.all("SELECT id, name, kind, aliases, roles, same FROM speaker ORDER BY id")
    known = {id_: Speaker(id_, name, kind, words_out(a), words_out(r)) for id_, name, kind, a, r, _ in rows}
    same = {id_: root for id_, *_, root in rows if root is not None}
    if apart:
        return list(known.values())
    for id_, root in same.items():
        known[root] = known[root].joined(known.pop(id_))
    return list(known.values())


def roots(db: Opened) -> dict[int, int]:
    """The speakers that another one stands for, each with that one."""
    return dict(db.all("SELECT id, same FROM speaker WHERE same IS NOT NULL ORDER BY id"))


def attributed(
    db: Opened, source: int | None = None, only: Iterable[int] | None = None, *, dropped: bool = False
) -> list[Attributed]:
    """Quotes as the story knows them, of one source in the order reading gave them, or of all sources; only
    those of the given ids, if any are given. What the reader said is no quote is left out unless ``dropped``.
    """
    which = "1" if dropped else "q.dropped = 0"
    columns = ", ".join(f"q.{c.strip()}" for c in QUOTE.split(","))
    where, args = ("", ()) if source is None else (" AND q.source = ?", (source,))
    if only is not None:
        where, args = f"{where} AND q.id IN (SELECT value FROM json_each(?))", (*args, json.dumps([*only]))
    rows = db.all(
        f"SELECT q.id, q.source, q.text, coalesce(p.name, q.speaker), q.said_on, q.statement, {columns}"
        " FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who"
        f" WHERE {which}{where} ORDER BY q.source, q.id",
        args,
    )
    return [
        Attributed(id_, quote_out(src, tuple(quote)), text, speaker, interval_out(said_on), statement)
        for id_, src, text, speaker, said_on, statement, *quote in rows
    ]


def said_by(db: Opened, speakers: Iterable[int]) -> list[int]:
    """The ids of the quotes that these speakers said."""
    return [
        row[0]
        for row in db.all(
            "SELECT id FROM quote WHERE who IN (SELECT value FROM json_each(?)) AND dropped = 0 ORDER BY id",
            (json.dumps([*speakers]),),
        )
    ]


def sources_of(db: Opened, quotes: Iterable[int]) -> list[int]:
    """The sources that these quotes stand in."""
    return [
        row[0]
        for row in db.all(
            "SELECT DISTINCT source FROM quote WHERE id IN (SELECT value FROM json_each(?)) ORDER BY source",
            (json.dumps([*quotes]),),
        )
    ]


def statements(db: Opened, by: Iterable[int] | None = None) -> list[Statement]:
    """Statements with the quotes and sources that carry them now, by id: all, or those of some speakers.

    The speaker is called by the name the story knows today, not by the one it knew at first.
    """
    some = None if by is None else list(by)
    which = "" if some is None else f" WHERE who IN ({', '.join('?' * len(some))})"
    with db.snapshot():
        carried = db.all(
            "SELECT q.statement, q.id, q.source, p.name"
            " FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who"
            f" WHERE q.statement IN (SELECT statement FROM quote{which}) ORDER BY q.source, q.id",
            some or (),
        )
        told = {id_: (speaker, text) for id_, speaker, text in _told(db, carried, whole=some is None)}
    quotes: dict[int, list[int]] = {}
    sources: dict[int, dict[int, None]] = {}
    names: dict[int, str] = {}
    for statement, quote, source, name in carried:
        quotes.setdefault(statement, []).append(quote)
        sources.setdefault(statement, {})[source] = None
        if name is not None:
            names.setdefault(statement, name)
    return [
        Statement(id_, names.get(id_, speaker), text, tuple(quotes.get(id_, ())), tuple(sources.get(id_, ())))
        for id_, (speaker, text) in sorted(told.items())
    ]


def next_statement(db: Opened) -> int:
    """The number for the next new statement."""
    return int(db.all("SELECT coalesce(max(id), 0) + 1 FROM statement")[0][0])


def _told(db: Opened, carried: list[tuple[Any, ...]], *, whole: bool) -> list[tuple[Any, ...]]:
    if whole:
        return db.all("SELECT id, speaker, text FROM statement")
    rows = (
        db.one("SELECT id, speaker, text FROM statement WHERE id = ?", (id_,))
        for id_ in dict.fromkeys(statement for statement, *_ in carried)
    )
    return [row for row in rows if row is not None]


def put_speakers(
    db: Database,
    opened: Opened,
    given: Iterable[Speaker],
    who: Mapping[int, int | None],
    gone: Iterable[int],
) -> None:
    """Store the speakers that are new or changed, and whose each quote of ``who`` is."""
    for id_ in gone:
        db.table("speaker").delete_where("id = ?", [id_])
    db.table("speaker").upsert_all(
        [
            {
                "id": s.id,
                "name": storable(s.name),
                "kind": s.kind,
                "aliases": words_in(s.aliases),
                "roles": words_in(s.roles),
            }
            for s in given
        ],
        pk="id",
    )
    opened.conn.executemany("UPDATE quote SET who = ? WHERE id = ?", [(w, q) for q, w in who.items()])


def put_statements(db: Database, opened: Opened, given: Iterable[Statement], gone: Iterable[int]) -> None:
    """Store the statements that are new or changed: each takes the quotes it names, and no others.

    A statement left without a quote goes. Quote ids that no longer exist are passed over.
    """
    given = list(given)
    touched = {s.id for s in given} | set(gone)
    for s in given:
        touched.update(_statements_of(opened, s.quotes))
    for id_ in gone:
        db.table("statement").delete_where("id = ?", [id_])
    for s in given:
        db.table("statement").upsert(
            {"id": s.id, "speaker": s.speaker and storable(s.speaker), "text": storable(s.text)}, pk="id"
        )
        opened.conn.execute(
            "UPDATE quote SET statement = NULL, carried = 1, shown = 1 WHERE statement = ?", (s.id,)
        )
    for s in given:
        opened.conn.executemany("UPDATE quote SET statement = ? WHERE id = ?", [(s.id, q) for q in s.quotes])
    recount(opened, touched)


def statements_in(opened: Opened, source: int) -> set[int]:
    """The statements that quotes of one source carry."""
    rows = opened.all(
        "SELECT DISTINCT statement FROM quote WHERE source = ? AND statement IS NOT NULL", (source,)
    )
    return {row[0] for row in rows}


def recount(opened: Opened, touched: Iterable[int]) -> None:
    """Bring up to date how many sources carry each of the statements; those that none carries go."""
    for id_ in touched:
        row = opened.one("SELECT count(DISTINCT source) FROM quote WHERE statement = ?", (id_,))
        carried = row[0] if row else 0
        if carried:
            opened.conn.execute(
                f"UPDATE quote SET carried = ?, shown = (source = {_FULLEST}) WHERE statement = ?",
                (carried, id_, id_),
            )
        else:
            opened.conn.execute("DELETE FROM statement WHERE id = ?", (id_,))


def loosen(opened: Opened, quotes: Iterable[int]) -> list[int]:
    """Dissolve the statements that these quotes carry; the ids of all that carry none now, dropped ones not
    among them.
    """
    given = json.dumps([*quotes])
    ids = "SELECT value FROM json_each(?)"
    some = f"SELECT statement FROM quote WHERE id IN ({ids}) AND statement IS NOT NULL"
    loose = opened.all(
        f"SELECT id FROM quote WHERE (id IN ({ids}) OR statement IN ({some})) AND dropped = 0 ORDER BY id",
        (given, given),
    )
    gone = opened.all(f"SELECT DISTINCT statement FROM ({some})", (given,))
    opened.conn.executemany("UPDATE quote SET statement = NULL, carried = 1, shown = 1 WHERE id = ?", loose)
    opened.conn.executemany("DELETE FROM statement WHERE id = ?", gone)
    return [row[0] for row in loose]


def respeak(opened: Opened, source: int) -> None:
    """Evidence in a source is by whoever the first quote that it touches is by."""
    opened.conn.execute(
        "UPDATE evidence SET speaker = (SELECT coalesce(p.name, q.speaker)"
        " FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who"
        ' WHERE q.source = evidence.source AND q.start < evidence."end" AND evidence.start < q."end"'
        " AND q.dropped = 0 AND coalesce(p.name, q.speaker) IS NOT NULL ORDER BY q.id LIMIT 1)"
        " WHERE source = ?",
        (source,),
    )


def _statements_of(opened: Opened, quotes: Iterable[int]) -> set[int]:
    rows = (opened.one("SELECT statement FROM quote WHERE id = ?", (q,)) for q in quotes)
    return {row[0] for row in rows if row and row[0] is not None}
