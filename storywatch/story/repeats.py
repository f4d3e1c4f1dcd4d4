"""Which evidence only says again what another source has said before.

Two sentences of different sources repeat each other where most of the shorter one's runs of words stand in
the longer, where they quote the same statement in the same words, or where one speaker says in both what is
made of the same content words. Repetition is of the words, not of the matter: "will meet" and "will not meet"
are two things, however alike they look.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from storywatch.story import questions
from storywatch.story.statements import GRAM, grams, variants
from storywatch.story.topics import FRAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.model import Said

SAME_WORDS = 0.5
"""Share of the content words of two sentences of one speaker that both hold."""
FEWEST = 4
"""Content words that both must hold for that."""
COMMON = 40
"""Sentences that one run of words leads to; a run in more of them is a formula."""
_NOT = frozenset(
    "not no never nor cannot without neither cant wont dont doesnt didnt isnt arent wasnt wouldnt".split()
)


@dataclass(frozen=True, slots=True)
class _Known:
    said: Said
    words: tuple[str, ...]
    content: frozenset[str]
    negated: bool
    first: int


def repeated(told: Iterable[Said]) -> dict[int, int]:
    """For each sentence that repeats an earlier one of another source, the id of the first that said it.

    ``told`` are in the order in which they were printed, the earliest first. Work grows with their number,
    not with its square: only those that share a run of words, a statement or a speaker are compared.
    """
    known: list[_Known] = []
    led: defaultdict[object, list[int]] = defaultdict(list)
    found: dict[int, int] = {}
    for said in told:
        words, content, negated = _made(said.text)
        keys = _keys(said, words)
        near = sorted({at for key in keys for at in led[key]})
        one = _Known(said, words, content, negated, said.id)
        same = next((known[at] for at in near if _repeats(known[at], one)), None)
        if same is not None:
            found[said.id] = same.first
            one = _Known(said, words, content, negated, same.first)
        for key in keys:
            if len(led[key]) < COMMON:
                led[key].append(len(known))
        known.append(one)
    return found


def _repeats(earlier: _Known, later: _Known) -> bool:
    if earlier.said.source == later.said.source:
        return False
    if earlier.negated == later.negated and len(later.words) >= GRAM and len(earlier.words) >= GRAM:
        if variants(earlier.words, later.words):
            return True
        shared = earlier.content & later.content
        if (
            earlier.said.speaker is not None
            and earlier.said.speaker == later.said.speaker
            and len(shared) >= FEWEST
            and len(shared) >= SAME_WORDS * len(earlier.content | later.content)
        ):
            return True
    return any(
        mine == theirs and variants(_made(a)[0], _made(b)[0])
        for mine, a in later.said.quoted
        for theirs, b in earlier.said.quoted
    )


def _keys(said: Said, words: tuple[str, ...]) -> list[object]:
    """What leads to the sentences that this one can repeat."""
    statements = {statement for statement, _ in said.quoted}
    return [*grams(words, GRAM), *statements, *([said.speaker] if said.speaker else [])]


@lru_cache(maxsize=1 << 12)
def _made(text: str) -> tuple[tuple[str, ...], frozenset[str], bool]:
    """A text's words, the stems of those that say something, and whether it denies."""
    words = tuple(questions.words(text))
    content = questions.stems(" ".join(word for word in words if word not in FRAME))
    return words, content, any(word.replace("'", "").replace("’", "") in _NOT for word in words)
