"""The panes narrowed to a source, a speaker, a day, a question, a kind of quote, or to words.

What is asked for is found by an index first and put in order afterwards, so that the work follows what is
found and not the story. Words are found by the full-text index of the quotes, and elsewhere by looking at the
short columns that a row shows: nothing that is typed can make a search fail.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from storage.codec import storable
from storage.search import match, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.rows import Facet

Pane = Literal["sources", "quotes", "questions", "timeline"]
MOST_FOUND = 5_000
"""Rows that a narrowing is put in order from; of more, the newest count."""
MOST_WORDS = 8
_TOUCH = 'v.start < {t}."end" AND {t}.start < v."end"'

# One condition per pane and facet, on the row called x. ``:v`` is the facet's value.
_WHERE: dict[Pane, dict[str, str]] = {
    "sources": {
        "source": "x.id = :v",
        "speaker": "x.id IN (SELECT source FROM quote WHERE who = :v)",
        "day": "x.id IN (SELECT id FROM source WHERE published = :v UNION SELECT m.source FROM event AS e"
        " JOIN mention AS m ON m.event = e.id WHERE e.first <= :v AND e.last >= :v AND e.dropped = 0"
        " AND julianday(e.last) - julianday(e.first) < 8)",
        "question": "x.id IN (SELECT source FROM evidence WHERE question = :v AND dropped = 0)",
        "kind": "x.id IN (SELECT source FROM quote WHERE kind = :v AND shown = 1)",
    },
    "quotes": {
        "source": "x.source = :v",
        "speaker": "x.who = :v",
        "day": "x.day = :v",
        "question": "x.id IN (SELECT q.id FROM evidence AS v JOIN quote AS q ON q.source = v.source AND "
        + _TOUCH.format(t="q")
        + " WHERE v.question = :v AND v.dropped = 0)",
        "kind": "x.kind = :v",
    },
    "questions": {
        "source": "x.id IN (SELECT question FROM evidence WHERE source = :v AND dropped = 0)",
        "speaker": "x.id IN (SELECT v.question FROM quote AS q JOIN evidence AS v ON v.source = q.source AND "
        + _TOUCH.format(t="q")
        + " WHERE q.who = :v AND v.dropped = 0)",
        "day": "x.due = :v OR x.id IN (SELECT v.question FROM source AS s"
        " JOIN evidence AS v ON v.source = s.id WHERE s.published = :v AND v.dropped = 0)",
        "question": "x.id = :v",
        "kind": "1",
    },
    "timeline": {
        "source": "x.id IN (SELECT event FROM mention WHERE source = :v)",
        "speaker": "x.id IN (SELECT m.event FROM (SELECT DISTINCT source FROM quote WHERE who = :v) AS q"
        " JOIN mention AS m ON m.source = q.source JOIN speaker AS p ON p.id = :v"
        " WHERE instr(m.names, p.name) OR EXISTS (SELECT 1 FROM quote AS v WHERE v.source = m.source"
        " AND v.who = :v AND " + _TOUCH.format(t="m") + "))",
        "day": "x.first <= :v AND x.last >= :v",
        "question": "x.id IN (SELECT m.event FROM evidence AS v JOIN mention AS m ON m.source = v.source AND "
        + _TOUCH.format(t="m")
        + " WHERE v.question = :v AND v.dropped = 0)",
        "kind": "1",
    },
}
_SHOWN: dict[Pane, str] = {
    "sources": "1",
    "quotes": "x.shown = 1",
    "questions": "x.retired = 0",
    "timeline": "x.dropped = 0",
}
_TABLE: dict[Pane, str] = {
    "sources": "source",
    "quotes": "quote",
    "questions": "question",
    "timeline": "event",
}
_TEXTS: dict[Pane, str] = {
    "sources": "coalesce(x.outlet, '') || ' ' || coalesce(x.title, '') || ' ' || x.opening || ' ' || x.file",
    "questions": "x.question || ' ' || x.terms",
    "timeline": "x.title || ' ' || x.sentence",
}


def found(pane: Pane, within: Sequence[Facet], words: str = "") -> tuple[str, dict[str, Any]]:
    """A SELECT of the ids of a pane's rows that fit every facet and hold every word, with its parameters."""
    conditions, args = [_SHOWN[pane]], dict[str, Any]()
    for number, facet in enumerate(within):
        conditions.append("(" + _WHERE[pane][facet.what].replace(":v", f":v{number}") + ")")
        args[f"v{number}"] = facet.value if isinstance(facet.value, int) else storable(facet.value)
    for number, word in enumerate(words.split()[:MOST_WORDS]):
        conditions.append(_holds(pane, f"w{number}", word, args))
    where = " AND ".join(conditions)
    return f"SELECT x.id FROM {_TABLE[pane]} AS x WHERE {where} ORDER BY x.id DESC LIMIT {MOST_FOUND}", args


def _holds(pane: Pane, name: str, word: str, args: dict[str, Any]) -> str:
    args[name] = "%" + _escaped(storable(word)) + "%"
    like = f"LIKE :{name} ESCAPE '\\'"
    if pane != "quotes":
        return f"({_TEXTS[pane]} {like})"
    query = match(terms(word), prefix=True)
    said = "0"
    if query:
        args[f"{name}q"] = query
        said = f"x.id IN (SELECT rowid FROM quote_search WHERE quote_search MATCH :{name}q)"
    return (
        f"({said} OR x.who IN (SELECT id FROM speaker WHERE name {like})"
        f" OR x.source IN (SELECT id FROM source WHERE outlet {like} OR file {like})"
        f" OR x.speaker {like})"
    )


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
