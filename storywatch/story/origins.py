"""How many independent origins an event has: sources that carry one text are one.

Two sources are one origin where they give credit to the same agency for it, or where both tell it in all but
the same words. Sayings are left out of the latter: who quotes a speaker in full uses the speaker's words.
"""

from __future__ import annotations

from collections.abc import Sequence

from storywatch.model import Mention

CREDIT = "^"
"""Stands before an agency among the words of a telling, and before other remarks that are no word of it."""
SAYING = "=statement"
SHARE, ENOUGH = 0.8, 8
"""How much of the words of both must be common, and how many words there must be, for one to be the other's
text."""
COMPARED = 60
"""Tellings that are compared word for word, the first ones: what a hundred papers carry needs no more."""


def count(mentions: Sequence[Mention]) -> int:
    """The number of independent origins, at most that of the sources."""
    root = {m.span.source: m.span.source for m in mentions}

    def top(source: int) -> int:
        while root[source] != source:
            source = root[source]
        return source

    credited: dict[str, int] = {}
    for mention in mentions:
        for word in mention.words:
            if word[0] == CREDIT and word[1:2].isalnum():
                first = credited.setdefault(word, mention.span.source)
                root[top(mention.span.source)] = top(first)
    bags = [(m.span.source, bag) for m in mentions[:COMPARED] if (bag := _bag(m))]
    for place, (source, bag) in enumerate(bags):
        for other, theirs in bags[:place]:
            if top(source) != top(other) and len(bag & theirs) >= SHARE * len(bag | theirs):
                root[top(source)] = top(other)
    return len({top(source) for source in root})


def _bag(mention: Mention) -> frozenset[str]:
    """The words of the whole sentence; empty for a saying, and where there are too few to tell."""
    if SAYING in mention.words:
        return frozenset()
    words = frozenset(word.lstrip("~").lower() for word in mention.words if word[0] not in "=@^")
    words |= {name.lower() for name in mention.names}
    return words if len(words) >= ENOUGH else frozenset()
