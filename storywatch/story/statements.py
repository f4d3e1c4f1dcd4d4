"""Quotes that carry one utterance become one statement.

Pieces of one utterance in one article belong together as reading says. Across articles two pieces are
variants when the same speaker said both and most of the shorter one stands in the longer, or a long run
of words stands in both: containment, not similarity, since one paper prints half of what another does
(MemeTracker's observation, Leskovec, Backstrom and Kleinberg 2009). A fragment of two or three words has
to stand in the other as it is, and must not be made of everyday words alone.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from itertools import chain
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
    """What one speaker has said, by runs of words: only statements that share enough can be variants."""

    def __init__(self) -> None:
        self._order: dict[int, int] = {}
        self._pieces: list[tuple[int, Sequence[str]]] = []
        self._grams: dict[tuple[str, ...], set[int]] = {}
        self._fewest: dict[int, int] = {}
        """How many runs the piece of a statement has that has the fewest."""
        self._whole: dict[tuple[str, ...], set[int]] = {}
        """Pieces of few words, as they are."""
        self._short_runs: dict[int, dict[tuple[str, ...], set[int]]] = {}
        """Shorter runs, once somebody asks for them: few pieces are so short."""

    def add(self, number: int, pieces: Iterable[Sequence[str]]) -> None:
        """Take in a statement, or a fuller wording of one."""
        self._order.setdefault(number, len(self._order))
        for piece in pieces:
            self._pieces.append((number, piece))
            for size, runs in self._short_runs.items():
                _enter(runs, number, piece, size)
            if len(piece) >= GRAM:
                distinct = _enter(self._grams, number, piece, GRAM)
                self._fewest[number] = min(distinct, self._fewest.get(number, distinct))
            elif _telling(piece):
                self._whole.setdefault(tuple(piece), set()).add(number)

    def like(self, pieces: Iterable[Sequence[str]]) -> list[int]:
        """The statements that can be variants of these pieces, in the order in which they were taken in."""
        found: set[int] = set()
        for piece in pieces:
            if len(piece) >= GRAM:
                found |= self._sharing(piece)
            elif _telling(piece):
                found |= self._runs(len(piece)).get(tuple(piece), set())
            for size in range(2, min(GRAM, len(piece) + 1)):
                for run in _grams(piece, size):
                    found |= self._whole.get(run, set())
        return sorted(found, key=self._order.__getitem__)

    def _sharing(self, piece: Sequence[str]) -> set[int]:
        """The statements that share as many runs with a piece as variants do."""
        mine = _grams(piece, GRAM)
        common = Counter(chain.from_iterable(self._grams[gram] for gram in mine if gram in self._grams))
        if len(mine) < len(piece) - GRAM + 1:
            return set(common)  # it repeats itself, so that a long run can be made of few
        # A long run holds so many of the short ones.
        return {
            number
            for number, shared in common.items()
            if shared > RUN - GRAM or shared >= CONTAINED * min(len(mine), self._fewest[number])
        }

    def _runs(self, size: int) -> dict[tuple[str, ...], set[int]]:
        """The statements by all their runs of so many words, fewer than usual."""
        if size not in self._short_runs:
            runs = self._short_runs[size] = {}
            for number, piece in self._pieces:
                _enter(runs, number, piece, size)
        return self._short_runs[size]


def _enter(runs: dict[tuple[str, ...], set[int]], number: int, piece: Sequence[str], size: int) -> int:
    """Enter a piece by its runs of so many words; how many there are."""
    found = _grams(piece, size)
    for run in found:
        runs.setdefault(run, set()).add(number)
    return len(found)


def _telling(short: Sequence[str]) -> bool:
    """Whether a piece of two or three words is more than everyday ones."""
    return len(short) > 1 and any(word not in FRAME for word in short)


def variants(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two pieces, as lists of words, are wordings of one statement."""
    short, long = sorted((one, other), key=len)
    if len(short) < GRAM:
        return _telling(short) and tuple(short) in _grams(long, len(short))
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
