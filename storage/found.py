"""What reading found in one source, out of the tables and into them."""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from storage.codec import storable, words_in, words_out
from storage.inserting import insert_all
from storywatch.model import DateExpression, DateRule, Findings, Happening, Name, Quote, Sentence, Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from storage.connect import Opened

TABLES = ("sentence", "quote", "name", "expression", "happening")
_rule = msgspec.json.Decoder(DateRule).decode


def rule_in(rule: DateRule | None) -> str | None:
    """A date rule for a column."""
    return None if rule is None else msgspec.json.encode(rule).decode()


def rule_out(column: str | None) -> DateRule | None:
    """The inverse of :func:`rule_in`."""
    return None if column is None else _rule(column)


def load(db: Opened, source: int) -> Findings:
    """The findings of one source, exactly as they were stored."""

    def every(columns: str, table: str) -> list[tuple[Any, ...]]:
        return db.all(f"SELECT {columns} FROM {table} WHERE source = ? ORDER BY id", (source,))

    with db.snapshot():
        reader = db.one("SELECT reader FROM source WHERE id = ?", (source,))
        sentences = every('start, "end", lemmas, furniture', "sentence")
        names = every("name, kind, aliases, roles", "name")
        quotes = every(QUOTE, "quote")
        dates = every('start, "end", rule, kind, confidence', "expression")
        happenings = every('start, "end", title, status, date, undated, words, names, weight', "happening")
    return Findings(
        (reader and reader[0]) or "",
        tuple(Sentence(Span(source, a, b), lemmas, bool(f)) for a, b, lemmas, f in sentences),
        tuple(quote_out(source, row) for row in quotes),
        tuple(Name(name, kind, words_out(a), words_out(r)) for name, kind, a, r in names),
        tuple(DateExpression(Span(source, a, b), _rule(rule), kind, c) for a, b, rule, kind, c in dates),
        tuple(
            Happening(Span(source, a, b), title, st, rule_out(d), bool(u), words_out(w), words_out(n), weight)
            for a, b, title, st, d, u, w, n, weight in happenings
        ),
    )


QUOTE = 'start, "end", kind, speaker, mention_start, mention_end, cue, confidence, utterance, via, said'
"""The columns that :func:`quote_out` takes, in its order."""


def quote_out(source: int, row: tuple[Any, ...]) -> Quote:
    """A quote as reading found it."""
    start, end, kind, speaker, m_start, m_end, cue, confidence, utterance, via, said = row
    mention = None if m_start is None else Span(source, m_start, m_end)
    return Quote(
        Span(source, start, end), kind, speaker, mention, cue, confidence, utterance, via, rule_out(said)
    )


def replace(conn: sqlite3.Connection, source: int, text: str, findings: Findings) -> None:
    """Put ``findings`` in place of what was found before, inside the caller's transaction.

    Raises ValueError for a span that does not lie in ``text``, so that no finding can ever point outside.
    """
    _check(source, len(text), findings)
    for table in TABLES:
        conn.execute(f"DELETE FROM {table} WHERE source = ?", (source,))
    insert_all(
        conn,
        "sentence",
        (
            {**_span(s.span), "lemmas": storable(s.lemmas), "furniture": int(s.furniture)}
            for s in findings.sentences
        ),
    )
    insert_all(
        conn,
        "name",
        (
            {
                "source": source,
                "name": storable(n.name),
                "kind": n.kind,
                "aliases": words_in(n.aliases),
                "roles": words_in(n.roles),
            }
            for n in findings.names
        ),
    )
    insert_all(
        conn,
        "quote",
        (
            {
                **_span(q.span),
                "text": q.span.within(text),
                "kind": q.kind,
                "speaker": q.speaker and storable(q.speaker),
                "mention_start": q.mention and q.mention.start,
                "mention_end": q.mention and q.mention.end,
                "cue": q.cue and storable(q.cue),
                "via": q.via and storable(q.via),
                "confidence": q.confidence,
                "utterance": q.utterance,
                "said": rule_in(q.said),
            }
            for q in findings.quotes
        ),
    )
    insert_all(
        conn,
        "expression",
        (
            {**_span(d.span), "rule": rule_in(d.rule), "kind": d.kind, "confidence": d.confidence}
            for d in findings.dates
        ),
    )
    insert_all(
        conn,
        "happening",
        (
            {
                **_span(h.span),
                "title": storable(h.title),
                "status": h.status,
                "date": rule_in(h.date),
                "undated": int(h.undated),
                "words": words_in(h.words),
                "names": words_in(h.names),
                "weight": h.weight,
            }
            for h in findings.happenings
        ),
    )


def _span(span: Span) -> dict[str, Any]:
    return {"source": span.source, "start": span.start, "end": span.end}


def _check(source: int, length: int, findings: Findings) -> None:
    found: tuple[Iterable[Sentence | Quote | DateExpression | Happening], ...] = (
        findings.sentences,
        findings.quotes,
        findings.dates,
        findings.happenings,
    )
    spans = [f.span for group in found for f in group]
    spans += [q.mention for q in findings.quotes if q.mention is not None]
    for span in spans:
        if span.source != source or not 0 <= span.start <= span.end <= length:
            raise ValueError(f"{span} does not lie in source {source} of {length} characters")
