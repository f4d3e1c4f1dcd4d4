"""What the reader says of quotes and speakers: kept apart from the findings, and put on each later reading.

A ruling on a quote is anchored to its words. A reading that draws the borders a little differently, and a
rewritten article, are looked through for the same words; where they are gone, the ruling waits.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from storage import voices
from storage.codec import storable
from storage.ledger import nearest
from storage.noting import Noting
from storywatch.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


_MOSTLY = 0.5
"""Share of the longer of two spans that they have in common where both are of the same words."""
_VERSIONS = (
    "WITH RECURSIVE version (id) AS (VALUES (?) UNION"
    " SELECT s.supersedes FROM source AS s JOIN version AS v ON s.id = v.id WHERE s.supersedes IS NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class _Ruling:
    """What the reader says of one quote."""

    span: Span
    text: str
    named: bool
    named_as: str | None
    dropped: bool


class Corrections(Noting):
    """The reader's word on quotes and speakers. Every method is one transaction, and noted in the journal."""

    # --- quotes ---

    def name_speaker(self, quote: int, name: str | None) -> list[int]:
        """The quote was said by this name (None: by nobody known), and so were the other pieces of the same
        utterance; the ids of them all. Raises KeyError.
        """
        named_as = " ".join(storable(name).split()) if name is not None else None
        with self._together():
            source, utterance = self._quote(quote, "source, utterance")
            pieces = self._opened.all(
                "SELECT id FROM quote WHERE source = ? AND utterance = ? ORDER BY id", (source, utterance)
            )
            for (piece,) in pieces:
                self._rule(piece, named=1, named_as=named_as or None)
        return [piece for (piece,) in pieces]

    def drop_quote(self, quote: int, *, dropped: bool) -> None:
        """These words are no quote, or are one after all. Raises KeyError."""
        with self._together():
            self._rule(quote, dropped=int(dropped))

    def forget_quote(self, quote: int) -> list[int]:
        """Forget the reader's word on a quote and on the other pieces of its utterance; the ids of them all.

        Raises KeyError.
        """
        with self._together():
            source, utterance = self._quote(quote, "source, utterance")
            pieces = self._opened.all(
                "SELECT id FROM quote WHERE source = ? AND utterance = ? AND (id = ? OR found IS NOT NULL)"
                " ORDER BY id",
                (source, utterance, quote),
            )
            for (piece,) in pieces:
                self._rule(piece, named=0, named_as=None, dropped=0)
        return [piece for (piece,) in pieces]

    def put_quote(self, span: Span, text: str, *, named: bool, named_as: str | None, dropped: bool) -> None:
        """Keep a ruling in place of any on the same words. One that says nothing is none."""
        with self._together():
            self._forget(span, text)
            if named or dropped:
                self._db.table("quote_ruling").insert(
                    {
                        **_place(span),
                        "text": storable(text),
                        "named": int(named),
                        "named_as": named_as and storable(named_as),
                        "dropped": int(dropped),
                    }
                )

    def apply(self, source: int, text: str) -> None:
        """Put the rulings on the quotes that have just been found in a source, whose text is given."""
        rulings = self._rulings(source)
        if not rulings:
            return
        quotes = {
            id_: (Span(source, start, end), words)
            for id_, start, end, words in self._opened.all(
                'SELECT id, start, "end", text FROM quote WHERE source = ? ORDER BY id', (source,)
            )
        }
        with self._together():
            for number, quote in _match(rulings, quotes, text).items():
                ruling = rulings[number]
                span, words = quotes[quote]
                # From here on the ruling is about the quote as it is found now.
                self._db.table("quote_ruling").update(number, {**_place(span), "text": words})
                self._show(quote, ruling)
            self._count(source)

    def sources(self) -> list[int]:
        """The sources whose quotes are ruled on."""
        rows = self._opened.all("SELECT DISTINCT source FROM quote_ruling ORDER BY source")
        return [row[0] for row in rows]

    def named(self, source: int) -> list[str]:
        """The names by which the reader has called speakers of a source's quotes."""
        rows = self._opened.all(
            "SELECT DISTINCT speaker FROM quote"
            " WHERE source = ? AND found IS NOT NULL AND speaker IS NOT NULL ORDER BY 1",
            (source,),
        )
        return [row[0] for row in rows]

    def move(self, source: int, to: int) -> bool:
        """Take the rulings on one text over to another, where the same words stand; whether there were any.

        One whose words are gone stays behind. What is ruled there already stands.
        """
        row = self._opened.one("SELECT text FROM body WHERE source = ?", (to,))
        text = str(row[0]) if row else ""
        taken = [r.span for r in self._rulings(to).values()] if to != source else []
        moved = False
        with self._together():
            for number, ruling in self._rulings(source).items():
                at = nearest(text, ruling.text, ruling.span.start)
                if at is None:
                    continue
                span = Span(to, at, at + len(ruling.text))
                if any(_mostly(span, other) for other in taken):
                    self._db.table("quote_ruling").delete_where("id = ?", [number])
                    continue
                taken.append(span)
                self._db.table("quote_ruling").update(number, _place(span))
                moved = True
        return moved

    # --- speakers ---

    def join_names(self, name: str, into: str) -> None:
        """Two names are one person, organisation or role in this story, called by the second."""
        name, into = storable(name), storable(into)
        if name == into:
            return
        with self._together():
            same = self.same_names()
            root = _root(same, into)
            if root == _root(same, name) and root != into:
                # They are one already: now under the other of the names.
                self._db.table("name_ruling").delete_where("name = ?", [into])
                self._db.table("name_ruling").upsert({"name": root, "same": into}, pk="name")
            self._db.table("name_ruling").upsert({"name": name, "same": into}, pk="name")
            self._note("same", name=name, into=into)

    def part_names(self, names: Iterable[str]) -> bool:
        """Undo it: these names are joined with no other. Whether any of them was."""
        gone = False
        with self._together():
            for name in dict.fromkeys(map(storable, names)):
                rows = self._opened.all("SELECT name FROM name_ruling WHERE ? IN (name, same)", (name,))
                if rows:
                    gone = True
                    self._db.table("name_ruling").delete_where("? IN (name, same)", [name])
                    self._note("parted", name=name)
        return gone

    def same_names(self) -> dict[str, str]:
        """The names that the reader has joined with another: each with the one that stands for it."""
        return dict(self._opened.all("SELECT name, same FROM name_ruling ORDER BY name"))

    def put_roots(self, roots: Mapping[int, int]) -> None:
        """Which speaker stands for which others: all of them, in place of what was known."""
        with self._together():
            self._opened.conn.execute("UPDATE speaker SET same = NULL WHERE same IS NOT NULL")
            self._opened.conn.executemany(
                "UPDATE speaker SET same = ? WHERE id = ?", [(root, id_) for id_, root in roots.items()]
            )

    # --- inside ---

    def _rule(self, quote: int, **word: Any) -> None:
        source, start, end, text, named, named_as, dropped = self._quote(
            quote,
            'source, start, "end", text, found IS NOT NULL, iif(found IS NULL, NULL, speaker), dropped',
        )
        said = {"named": named, "named_as": named_as, "dropped": dropped} | word
        span = Span(source, start, end)
        ruling = _Ruling(span, text, bool(said["named"]), said["named_as"], bool(said["dropped"]))
        self.put_quote(span, text, named=ruling.named, named_as=ruling.named_as, dropped=ruling.dropped)
        self._show(quote, ruling)
        self._count(source)
        row = self._opened.one("SELECT sha256 FROM source WHERE id = ?", (source,))
        self._note(
            "quote",
            sha256=row and row[0],
            start=start,
            text=text,
            named=ruling.named,
            speaker=ruling.named_as,
            dropped=ruling.dropped,
        )

    def _show(self, quote: int, ruling: _Ruling) -> None:
        """Put a ruling on its quote. A dropped one belongs to no statement and stands in no list."""
        before, was_dropped = self._quote(quote, "statement, dropped")
        row = self._quote(quote, "found, speaker, mention_start, mention_end, confidence")
        found = row[1:] if row[0] is None else tuple(json.loads(row[0]))
        shown = (ruling.named_as, None, None, 1.0) if ruling.named else found
        self._opened.conn.execute(
            "UPDATE quote SET found = ?, speaker = ?, mention_start = ?, mention_end = ?, confidence = ?,"
            " dropped = ?, who = NULL WHERE id = ?",
            (json.dumps(found) if ruling.named else None, *shown, int(ruling.dropped), quote),
        )
        if ruling.dropped != bool(was_dropped):
            self._opened.conn.execute(
                "UPDATE quote SET statement = NULL, carried = 1, shown = ? WHERE id = ?",
                (int(not ruling.dropped), quote),
            )
        if ruling.dropped and before is not None:
            voices.recount(self._opened, [before])

    def _count(self, source: int) -> None:
        self._opened.conn.execute(
            "UPDATE source SET quotes = (SELECT count(*) FROM quote WHERE source = ? AND dropped = 0)"
            " WHERE id = ?",
            (source, source),
        )

    def _forget(self, span: Span, text: str) -> None:
        """Let go what was ruled on these words, here and in the versions before."""
        rows = self._opened.all(
            f'{_VERSIONS} SELECT r.id, r.source, r.start, r."end", r.text FROM quote_ruling AS r'
            " JOIN version AS v ON v.id = r.source",
            (span.source,),
        )
        for id_, source, start, end, words in rows:
            other = Span(source, start, end)
            here = _mostly(span, other) if source == span.source else words == text
            if here:
                self._db.table("quote_ruling").delete_where("id = ?", [id_])

    def _rulings(self, source: int) -> dict[int, _Ruling]:
        return {
            id_: _Ruling(Span(source, start, end), text, bool(named), named_as, bool(dropped))
            for id_, start, end, text, named, named_as, dropped in self._opened.all(
                'SELECT id, start, "end", text, named, named_as, dropped FROM quote_ruling'
                " WHERE source = ? ORDER BY id",
                (source,),
            )
        }

    def _quote(self, quote: int, columns: str) -> Sequence[Any]:
        row = self._opened.one(f"SELECT {columns} FROM quote WHERE id = ?", (quote,))
        if row is None:
            raise KeyError(quote)
        return row


def _match(
    rulings: Mapping[int, _Ruling], quotes: Mapping[int, tuple[Span, str]], text: str
) -> dict[int, int]:
    """Which ruling is about which quote: the same place, else the same words nearest, else most of them."""
    by_span: dict[Span, int] = {}
    by_text: dict[str, list[int]] = {}
    for quote, (span, words) in quotes.items():
        by_span.setdefault(span, quote)
        by_text.setdefault(words, []).append(quote)
    found: dict[int, int] = {}
    free = set(quotes)
    for number, ruling in rulings.items():
        here = by_span.get(ruling.span)
        if here in free and here is not None and quotes[here][1] == ruling.text:
            found[number] = here
            free.discard(here)
    for number, ruling in rulings.items():
        same = [q for q in by_text.get(ruling.text, ()) if q in free] if number not in found else []
        if same:
            found[number] = min(same, key=lambda q: abs(quotes[q][0].start - ruling.span.start))
            free.discard(found[number])
    for number, ruling in rulings.items():
        if number in found or ruling.span.within(text) != ruling.text:
            continue
        near = [q for q in free if _mostly(quotes[q][0], ruling.span)]
        if near:
            found[number] = min(near, key=lambda q: (abs(quotes[q][0].start - ruling.span.start), q))
            free.discard(found[number])
    return found


def _mostly(a: Span, b: Span) -> bool:
    """Whether two spans have most of the longer one in common."""
    common = min(a.end, b.end) - max(a.start, b.start)
    longer = max(a.end - a.start, b.end - b.start)
    return a.source == b.source and common > 0 and common >= _MOSTLY * longer


def _place(span: Span) -> dict[str, int]:
    return {"source": span.source, "start": span.start, "end": span.end}


def _root(same: Mapping[str, str], name: str) -> str:
    seen = {name}
    while (to := same.get(name)) is not None and to not in seen:
        seen.add(to)
        name = to
    return name
