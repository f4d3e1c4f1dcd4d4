"""Quotes that carry one utterance become one statement.

Pieces of one utterance in one article belong together as reading says. Across articles two quotations are
variants when the same speaker said both and most of the shorter one's word 4-grams stand in the longer:
containment, not similarity, since one paper prints half of what another does (MemeTracker's observation,
Leskovec, Backstrom and Kleinberg 2009).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Attributed

GRAM = 4
CONTAINED = 0.6
LEAST_WORDS = 4


def join(
    statements: Sequence[Statement], quotes: Sequence[Attributed]
) -> tuple[list[Statement], dict[int, int]]:
    """Fold the quotes of one source into the story's statements.

    Returns the statements that changed or are new (ids of known ones never change) and, for each quote id,
    its statement's id. Indirect speech joins only by its utterance number: a paraphrase shares no 4-grams.
    """
    known = {s.id: s for s in statements}
    grams = {s.id: _grams(s.text) for s in statements}
    by_speaker: dict[str | None, list[int]] = {}
    for s in statements:
        by_speaker.setdefault(s.speaker, []).append(s.id)
    number = max(known, default=0) + 1
    changed: dict[int, Statement] = {}
    of: dict[int, int] = {}
    utterances: dict[int, list[Attributed]] = {}
    for quote in quotes:
        utterances.setdefault(quote.quote.utterance, []).append(quote)
    for pieces in utterances.values():
        speaker = pieces[0].speaker
        text = " … ".join(p.text for p in pieces)
        mine = _grams(text)
        same = _best(mine, by_speaker.get(speaker, ()), grams) if speaker else None
        ids = tuple(p.id for p in pieces)
        source = pieces[0].quote.span.source
        if same is None:
            same, number = number, number + 1
            known[same] = Statement(same, speaker, text, ids, (source,))
            grams[same] = mine
            by_speaker.setdefault(speaker, []).append(same)
        else:
            old = known[same]
            fuller = text if len(text) > len(old.text) else old.text
            known[same] = replace(
                old,
                text=fuller,
                quotes=tuple(dict.fromkeys((*old.quotes, *ids))),
                sources=tuple(dict.fromkeys((*old.sources, source))),
            )
            grams[same] |= mine
        changed[same] = known[same]
        of |= dict.fromkeys(ids, same)
    return list(changed.values()), of


def _best(mine: frozenset[str], candidates: Sequence[int], grams: dict[int, frozenset[str]]) -> int | None:
    if not mine:
        return None
    scored = [(len(mine & grams[c]) / min(len(mine), len(grams[c])), -c) for c in candidates if grams[c]]
    share, candidate = max(scored, default=(0.0, 0))
    return -candidate if share >= CONTAINED else None


def _grams(text: str) -> frozenset[str]:
    words = re.findall(r"\w+", text.casefold().replace("’", "'"))
    if len(words) < LEAST_WORDS:
        return frozenset()
    return frozenset(" ".join(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1))
