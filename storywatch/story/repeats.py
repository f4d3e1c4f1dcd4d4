"""Which evidence only says again what another source has said before.

Two sentences of different sources repeat each other where most of the shorter one's runs of words stand in
the longer, where they quote the same statement in the same words, or where one speaker says in both what is
made of the same content words. Repetition is of the words, not of the matter: "will meet" and "will not meet"
are two things, however alike they look.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

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


class _Made(NamedTuple):
    """A text ready to be compared."""

    text: str
    words: tuple[str, ...]
    content: frozenset[str]
    """The stems of the words that say something."""
    negated: bool
    runs: frozenset[tuple[str, ...]]


class _Known(NamedTuple):
    """A sentence that was told before."""

    said: Said
    made: _Made
    first: int
    """The first that said the same: itself, where none did."""


def repeated(told: Iterable[Said]) -> dict[int, int]:
    """For each sentence that repeats an earlier one of another source, the id of the first that said it.

    ``told`` are in the order in which they were printed, the earliest first. Work grows with their number,
    not with its square: only those that share a run of words, a statement or a speaker are compared.
    """
    return dict(_repeated(tuple(told)))


@lru_cache(maxsize=32)
def _repeated(told: tuple[Said, ...]) -> dict[int, int]:
    """Kept, since most articles bring nothing new to the latest of a question."""
    known: list[_Known] = []
    led: defaultdict[object, list[int]] = defaultdict(list)
    found: dict[int, int] = {}
    for said in told:
        made = _made(said.text)
        keys = _keys(said, made)
        near = sorted({at for key in keys for at in led[key]})
        same = next((known[at] for at in near if _repeats(known[at], said, made)), None)
        if same is not None:
            found[said.id] = same.first
        for key in keys:
            if len(led[key]) < COMMON:
                led[key].append(len(known))
        known.append(_Known(said, made, said.id if same is None else same.first))
    return found


def _repeats(earlier: _Known, said: Said, made: _Made) -> bool:
    before = earlier.said
    if before.source == said.source:
        return False
    if _alike(earlier.made.text, made.text, said.speaker is not None and said.speaker == before.speaker):
        return True
    return any(
        mine == theirs and variants(_made(a).words, _made(b).words)
        for mine, a in said.quoted
        for theirs, b in before.quoted
    )


@lru_cache(maxsize=1 << 15)
def _alike(earlier: str, later: str, one_speaker: bool) -> bool:
    """Whether the one text repeats the other. Kept, since the latest are compared with each new one."""
    a, b = _made(earlier), _made(later)
    if a.negated != b.negated or len(a.words) < GRAM or len(b.words) < GRAM:
        return False
    if variants(a.words, b.words):
        return True
    shared = a.content & b.content
    return one_speaker and len(shared) >= FEWEST and len(shared) >= SAME_WORDS * len(a.content | b.content)


def _keys(said: Said, made: _Made) -> list[object]:
    """What leads to the sentences that this one can repeat."""
    statements = {statement for statement, _ in said.quoted}
    return [*made.runs, *statements, *([said.speaker] if said.speaker else [])]


@lru_cache(maxsize=1 << 12)
def _made(text: str) -> _Made:
    words = tuple(questions.words(text))
    content = questions.stems(" ".join(word for word in words if word not in FRAME))
    negated = any(word.replace("'", "").replace("’", "") in _NOT for word in words)
    return _Made(text, words, content, negated, grams(words, GRAM))
