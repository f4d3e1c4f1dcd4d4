"""What the order of the key quotes is made from, brought up to date after a source.

One more source can move the rank of its own quotes, of the statements that it carries as well, and of those
of a speaker who is now heard in more sources than when last counted. Nothing else is looked at.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from storywatch.values import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storage.connect import Opened

MOST_HEARD = 33
"""Sources of a speaker that are counted: nobody's rank depends on more."""
STANDING = (
    "q.kind, length(q.text) - length(replace(q.text, ' ', '')) + 1, q.via IS NOT NULL, q.confidence,"
    " CASE WHEN coalesce(p.name, q.speaker) IS NULL THEN NULL ELSE coalesce(p.kind, '') <> 'described' END,"
    " max(coalesce(p.heard, 1), 1), q.carried, q.bears IS NOT NULL, q.place"
)
"""The columns that :func:`standing` takes, of ``quote AS q`` and ``speaker AS p``."""
_BEARS = (
    "(SELECT min(e.question) FROM evidence AS e JOIN question AS n ON n.id = e.question"
    " WHERE e.source = quote.source AND e.dropped = 0 AND n.retired = 0 AND n.set_by = 'reader'"
    ' AND e.start < quote."end" AND quote.start < e."end")'
)


def standing(row: Sequence[Any]) -> Standing:
    """What decides a quote's rank, from :data:`STANDING`."""
    kind, words, via, confidence, named, heard, carried, bears, place = row
    return Standing(
        kind,
        words,
        bool(via),
        confidence,
        None if named is None else bool(named),
        heard,
        carried,
        bool(bears),
        place,
    )


def put_places(opened: Opened, source: int, places: Sequence[int]) -> None:
    """How far up in its article each quote of a source stands, in reading's order.

    Raises ValueError where there are not as many.
    """
    ids = [row[0] for row in opened.all("SELECT id FROM quote WHERE source = ? ORDER BY id", (source,))]
    opened.conn.executemany(
        "UPDATE quote SET place = ? WHERE id = ?", [(p, i) for p, i in zip(places, ids, strict=True) if p]
    )


def moved(opened: Opened, source: int) -> dict[int, Standing]:
    """Bring up to date what the ranks depend on after a source, or the evidence in it, has changed.

    Returns, by id, the standing of each shown quote whose rank can differ now.
    """
    opened.conn.execute(
        f"UPDATE quote SET bears = {_BEARS} WHERE source = ? AND bears IS NOT {_BEARS}", (source,)
    )
    found = _standings(opened, "q.source = ?", source)
    carried = opened.all(
        "SELECT DISTINCT statement FROM quote WHERE source = ? AND statement IS NOT NULL AND carried > 1",
        (source,),
    )
    for (statement,) in carried:
        found |= _standings(opened, "q.statement = ?", statement)
    for (speaker,) in opened.all(
        "SELECT DISTINCT who FROM quote WHERE source = ? AND who IS NOT NULL", (source,)
    ):
        if _recount(opened, speaker):
            found |= _standings(opened, "q.who = ?", speaker)
    return found


def _recount(opened: Opened, speaker: int) -> bool:
    """Count anew in how many sources a speaker is heard; whether the number differs."""
    heard = opened.all(
        "SELECT count(*) FROM (SELECT DISTINCT source FROM quote WHERE who = ? LIMIT ?)",
        (speaker, MOST_HEARD),
    )[0][0]
    done = opened.conn.execute(
        "UPDATE speaker SET heard = ? WHERE id = ? AND heard <> ?", (heard, speaker, heard)
    )
    return done.rowcount > 0


def _standings(opened: Opened, where: str, value: int) -> dict[int, Standing]:
    rows = opened.all(
        f"SELECT q.id, {STANDING} FROM quote AS q LEFT JOIN speaker AS p ON p.id = q.who"
        f" WHERE {where} AND q.shown = 1",
        (value,),
    )
    return {id_: standing(row) for id_, *row in rows}


def put_ranks(opened: Opened, ranks: Mapping[int, int]) -> None:
    """Order the quotes of these ids by these ranks; an unchanged one costs no write."""
    opened.conn.executemany(
        "UPDATE quote SET rank = ? WHERE id = ? AND rank <> ?", [(r, q, r) for q, r in ranks.items()]
    )


def put_days(opened: Opened, source: int) -> None:
    """The day of each quote of a source: when it was said, else when it was printed, else when it came."""
    opened.conn.execute(
        "UPDATE quote SET day = coalesce(substr(said_on, 1, 10), (SELECT coalesce(published,"
        " substr(received, 1, 10)) FROM source WHERE id = quote.source)) WHERE source = ?",
        (source,),
    )


def bearing(opened: Opened, question: int) -> list[int]:
    """The sources whose quotes bear on a question, or may: what to look at when it is retired or changed."""
    rows: Iterable[tuple[Any, ...]] = opened.all(
        "SELECT source FROM quote WHERE bears = :q UNION SELECT source FROM evidence WHERE question = :q",
        {"q": question},
    )
    return [row[0] for row in rows]
