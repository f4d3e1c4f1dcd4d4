"""Quotes that carry one utterance become one statement.

Pieces of one utterance in one article belong together as reading says. Across articles two pieces are
variants when the same speaker said both and most of the shorter one stands in the longer, or a long run
of words stands in both: containment, not similarity, since one paper prints half of what another does
(MemeTracker's observation, Leskovec, Backstrom and Kleinberg 2009). A fragment of two or three words has
to stand in the other as it is, and must not be made of everyday words alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from storywatch.model import Statement
from storywatch.story.topics import FRAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.model import Attributed

GRAM = 4
CONTAINED = 0.6
"""Share of the shorter piece's word 4-grams that the longer one has to hold."""
RUN = 8
"""Words in a row that make two pieces variants whatever else they say."""
BETWEEN = " … "
"""Stands between the pieces of a statement's text."""


def join(
    statements: Sequence[Statement], quotes: Sequence[Attributed], number: int
) -> tuple[list[Statement], dict[int, int]]:
    """Fold quotes, of one source or of several in turn, into the statements of their speakers; ``number`` is
    for the first new one.

    Returns the statements that changed or are new (ids of known ones never change) and, for each quote
    id, its statement's id. Words of nobody known are never joined across articles.
    """
    known = {s.id: s for s in statements}
    pieces = {s.id: [_words(text) for text in s.text.split(BETWEEN)] for s in statements}
    by_speaker: dict[str | None, _Said] = {}
    for s in statements:
        by_speaker.setdefault(s.speaker, _Said()).add(s.id, pieces[s.id])
    changed: dict[int, Statement] = {}
    of: dict[int, int] = {}
    for said in _utterances(quotes):
        speaker, source = said[0].speaker, said[0].quote.span.source
        mine = [_words(quote.text) for quote in said]
        candidates = by_speaker[speaker].like(mine) if speaker and speaker in by_speaker else ()
        same = next((c for c in candidates if _variants(mine, pieces[c])), None)
        text = BETWEEN.join(quote.text for quote in said)
        ids = tuple(quote.id for quote in said)
        if same is None:
            same, number = number, number + 1
            known[same] = Statement(same, speaker, text, ids, (source,))
            pieces[same] = mine
            by_speaker.setdefault(speaker, _Said()).add(same, mine)
        else:
            old = known[same]
            if len(text) > len(old.text):
                pieces[same] = mine
                by_speaker[speaker].add(same, mine)
            known[same] = replace(
                old,
                text=max(text, old.text, key=len),
                quotes=tuple(dict.fromkeys((*old.quotes, *ids))),
                sources=tuple(dict.fromkeys((*old.sources, source))),
            )
        changed[same] = known[same]
        of |= dict.fromkeys(ids, same)
    return list(changed.values()), of


class _Said:
    """What one speaker has said, by runs of words: only statements that share one can be variants."""

    def __init__(self) -> None:
        self._all: dict[int, None] = {}
        self._grams: dict[tuple[str, ...], set[int]] = {}
        self._short: set[int] = set()

    def add(self, number: int, pieces: Iterable[Sequence[str]]) -> None:
        """Take in a statement, or a fuller wording of one."""
        self._all[number] = None
        for piece in pieces:
            if len(piece) < GRAM:
                self._short.add(number)
            for gram in _grams(piece, GRAM):
                self._grams.setdefault(gram, set()).add(number)

    def like(self, pieces: Iterable[Sequence[str]]) -> list[int]:
        """The statements that can be variants of these pieces, in the order in which they were taken in."""
        found = set(self._short)
        for piece in pieces:
            if len(piece) < GRAM:
                return list(self._all)
            for gram in _grams(piece, GRAM):
                found |= self._grams.get(gram, set())
        return [number for number in self._all if number in found]


def variants(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two pieces, as lists of words, are wordings of one statement."""
    short, long = sorted((one, other), key=len)
    if len(short) < GRAM:
        telling = len(short) > 1 and any(word not in FRAME for word in short)
        return telling and tuple(short) in _grams(long, len(short))
    first, second = tuple(short), tuple(long)
    mine, theirs = grams(first, GRAM), grams(second, GRAM)
    return len(mine & theirs) >= CONTAINED * len(mine) or bool(grams(first, RUN) & grams(second, RUN))


def _variants(mine: Iterable[Sequence[str]], theirs: Sequence[Sequence[str]]) -> bool:
    return any(variants(a, b) for a in mine for b in theirs)


def _utterances(quotes: Iterable[Attributed]) -> list[list[Attributed]]:
    """The pieces of each utterance, in order."""
    groups: dict[tuple[int, int, str | None], list[Attributed]] = {}
    for quote in quotes:
        said = (quote.quote.span.source, quote.quote.utterance, quote.speaker)
        groups.setdefault(said, []).append(quote)
    return list(groups.values())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold().replace("’", "'"))


@lru_cache(maxsize=4096)
def grams(words: tuple[str, ...], size: int) -> frozenset[tuple[str, ...]]:
    """Every run of so many words. Kept, since a piece is compared with many."""
    return frozenset(_grams(words, size))


def _grams(words: Sequence[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
