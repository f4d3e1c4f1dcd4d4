"""What to call a speaker who has no person's name: an organisation, or a description as printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import BODIES, ROLES
from storywatch.reading.persons import folded

if TYPE_CHECKING:
    from storywatch.model import NameKind
    from storywatch.reading.pipeline import Token

_LOWER = frozenset(
    """
    a an one two three four some several many senior top local state other another his her their most few
    all both opposition government officials diplomats analysts critics supporters aides activists residents
    witnesses police sources lawyers experts observers prosecutors investigators protesters lawmakers
    ministers leaders former western
    """.split()
)

_SOMEBODY = frozenset("source man woman person one somebody someone insider figure friend".split())
"""Words for a person that is no office."""


def describe(words: str, head: Token) -> tuple[str, NameKind]:
    """A speaker that has no person's name: an organisation, or a description as printed."""
    words = " ".join(words.split())
    if words.isupper() and not head.text.isupper():
        told = {token.lower_: token.text for token in head.subtree}  # of a paragraph in capitals
        words = " ".join(told.get(word.lower(), word.lower()) for word in words.split())
    words = re.sub(r"^(?:the|The|THE)\s+", "", words)
    first = words.split(" ", 1)[0]
    named = head.pos_ == "PROPN" and head.text[:1].isupper() and first.lower() not in _LOWER
    if named and not {folded(w) for w in words.split()} & ROLES:
        return words, "organisation"
    if first[:1].isupper() and (not first[1:] or first[1:].islower()) and first.lower() in _LOWER:
        words = words[:1].lower() + words[1:]
    low = {folded(w) for w in words.split()}
    body = low & BODIES and not low & ROLES and head.lemma_.lower() not in _SOMEBODY
    return words, "organisation" if body else "described"
