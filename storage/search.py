"""Full-text search over articles and quotes that no input can make fail.

FTS5 has a query language; what people type is not in it. Every term is quoted, terms are joined by AND, the
last one is a prefix while it is being typed. Scripts without spaces are looked for as plain substrings,
since the tokenizer sees a whole run of them as one word.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from storage.codec import storable
from storage.rows import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storage.connect import Opened

MOST_TERMS = 32
LONGEST_TERM = 200
PREFIX_FROM = 3
"""Letters from which a word being typed is matched by its beginning; shorter ones would match the archive."""
RANKED_UP_TO = 20_000
"""Hits up to which ranking is affordable (BM25 reads every hit); beyond, the newest come first."""
PLACES_PER_SOURCE = 5
LONGEST_PLACE = 400
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_]+")


def terms(text: str) -> list[str]:
    """What is sought, word by word: split on white space, quotation marks and NUL; at most 32."""
    found = re.split(r'[\s"“”„«»\0]+', storable(text[: MOST_TERMS * LONGEST_TERM].replace("\0", " ")))
    return [t[:LONGEST_TERM] for t in found if _WORD.search(t)][:MOST_TERMS]


def match(sought: Iterable[str], joiner: str = " AND ", *, prefix: bool = False) -> str:
    """The FTS5 query for terms free of quotation marks. ``prefix``: the last may be a beginning."""
    query = joiner.join(f'"{t}"' for t in sought)
    return f"{query} *" if prefix and query else query


def _typing(text: str, sought: Sequence[str]) -> bool:
    """Whether the last term may still be growing."""
    return len(sought[-1]) >= PREFIX_FROM and text[-1:].isalnum()


def sources_with(db: Opened, text: str, limit: int) -> list[int]:
    """Ids of the sources that hold every term; the best first, or the newest where there are too many."""
    sought = terms(text)
    if not sought:
        return []
    if any(_UNSPACED.search(t) for t in sought):
        like = " AND ".join(["(text LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\')"] * len(sought))
        args = [a for t in sought for a in [f"%{_escaped(t)}%"] * 2]
        return _ids(db, f"SELECT source FROM body WHERE {like} ORDER BY source DESC LIMIT ?", *args, limit)
    query = match(sought, prefix=_typing(text, sought))
    many = db.one(
        "SELECT count(*) FROM (SELECT 1 FROM body_search WHERE body_search MATCH ? LIMIT ?)",
        (query, RANKED_UP_TO + 1),
    )
    order = "rank, rowid DESC" if many is not None and many[0] <= RANKED_UP_TO else "rowid DESC"
    return _ids(
        db, f"SELECT rowid FROM body_search WHERE body_search MATCH ? ORDER BY {order} LIMIT ?", query, limit
    )


def sources_with_words(db: Opened, beginnings: Iterable[str]) -> list[int]:
    """Ids of the sources that hold a word with any of the beginnings, as printed or in its base form.

    In order of arrival. More than a few dozen beginnings are asked for in parts.
    """
    wanted = [q for q in dict.fromkeys(map(_beginning, beginnings)) if q]
    found: set[int] = set()
    for first in range(0, len(wanted), MOST_TERMS):
        query = " OR ".join(wanted[first : first + MOST_TERMS])
        found.update(_ids(db, "SELECT rowid FROM body_search WHERE body_search MATCH ?", f"text : ({query})"))
        found.update(
            _ids(
                db,
                "SELECT DISTINCT source FROM sentence WHERE id IN"
                " (SELECT rowid FROM sentence_search WHERE sentence_search MATCH ?)",
                query,
            )
        )
    return sorted(found)


def sentences_with_word(db: Opened, beginning: str) -> int:
    """How many sentences hold a word, in its base form, with this beginning. Counting stops at 20,000."""
    query = _beginning(beginning)
    if not query:
        return 0
    row = db.one(
        "SELECT count(*) FROM (SELECT 1 FROM sentence_search WHERE sentence_search MATCH ? LIMIT ?)",
        (query, RANKED_UP_TO),
    )
    return int(row[0]) if row else 0


def sentences_with_words(db: Opened, beginnings: Iterable[str], limit: int) -> list[int]:
    """The numbers of the sentences that hold words with these beginnings, the most and the rarest first."""
    wanted = [q for q in dict.fromkeys(map(_beginning, beginnings)) if q]
    found: dict[int, float] = {}
    for first in range(0, len(wanted), MOST_TERMS):
        query = " OR ".join(wanted[first : first + MOST_TERMS])
        sql = "SELECT rowid, rank FROM sentence_search WHERE sentence_search MATCH ? ORDER BY rank LIMIT ?"
        for id_, rank in db.all(sql, (query, limit)):
            found[id_] = found.get(id_, 0.0) + rank
    return sorted(found, key=lambda id_: (found[id_], -id_))[:limit]


def _beginning(word: str) -> str:
    """The query for words that begin so. A stem of Porter's writes "i" for a final "y": it is left off."""
    sought = terms(word)
    if sought and len(sought[-1]) > PREFIX_FROM and sought[-1].endswith("i"):
        sought[-1] = sought[-1][:-1]
    query = " + ".join(f'"{t}"' for t in sought)
    return f"{query} *" if query else ""


def places(db: Opened, text: str, limit: int) -> list[Sought]:
    """The sentences where the terms stand, source by source, the best first."""
    found: list[Sought] = []
    sought = terms(text)
    for source in sources_with(db, text, limit):
        row = db.one(
            "SELECT file, outlet, text FROM source JOIN body ON body.source = source.id WHERE id = ?",
            (source,),
        )
        if row is None:
            continue
        file, outlet, body = row
        spans = db.all('SELECT start, "end" FROM sentence WHERE source = ? ORDER BY start, id', (source,))
        for start, end in _best(body, spans or _lines(body), sought, growing=_typing(text, sought)):
            found.append(Sought(source, start, end, body[start:end], outlet, file))
            if len(found) == limit:
                return found
    return found


def _best(
    body: str, spans: Sequence[tuple[int, int]], sought: Sequence[str], *, growing: bool
) -> list[tuple[int, int]]:
    """Up to five of the spans, in text order: those that hold the most of the terms; else the first one."""
    starts = [start for start, _ in spans]
    held: dict[int, set[int]] = {}
    first: dict[int, int] = {}
    folded = body.translate(_FOLD)
    for number, term in enumerate(sought):
        for hit in _pattern(term, growing=growing and number == len(sought) - 1).finditer(folded):
            at = bisect_right(starts, hit.start()) - 1
            if at >= 0 and hit.start() < spans[at][1]:
                held.setdefault(at, set()).add(number)
                first[at] = min(first.get(at, hit.start()), hit.start())
    if not held:
        return [_around(*spans[0], spans[0][0])] if spans else []
    most = max(map(len, held.values()))
    best = sorted(at for at, terms_held in held.items() if len(terms_held) == most)
    return [_around(*spans[at], first[at]) for at in best[:PLACES_PER_SOURCE]]


def _around(start: int, end: int, hit: int) -> tuple[int, int]:
    """The span itself, or where it is very long the stretch around the hit."""
    if end - start <= LONGEST_PLACE:
        return start, end
    start = max(start, min(hit - LONGEST_PLACE // 4, end - LONGEST_PLACE))
    return start, start + LONGEST_PLACE


def _lines(body: str) -> list[tuple[int, int]]:
    """The lines that are not blank: the places in a text that has not been read yet."""
    return [hit.span() for hit in re.finditer(r"\S[^\n]*", body)]


def _pattern(term: str, *, growing: bool) -> re.Pattern[str]:
    """Finds in folded text what the index found: the same words one after the other, whatever is between."""
    if _UNSPACED.search(term):
        return re.compile(re.escape(term.translate(_FOLD)))
    words = [re.escape(w) for w in _WORD.findall(term.translate(_FOLD))]
    return re.compile(r"(?<![^\W_])" + r"[\W_]{1,20}".join(words) + ("" if growing else r"(?![^\W_])"))


class _Fold(dict[int, int]):
    """Case and accents away, one character for one, as the index does."""

    def __missing__(self, code: int) -> int:
        plain = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = ord(plain) if len(plain) == 1 else code
        return self[code]


_FOLD = _Fold()


def _escaped(term: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", term)


def _ids(db: Opened, sql: str, *args: object) -> list[int]:
    return [row[0] for row in db.all(sql, args)]
