"""Is a text a rewrite of another one? Asked only where both came under one name."""

from __future__ import annotations

import re

GRAM = 4
"""Words in a row that are compared: few enough to survive an edit, enough not to be shared by chance."""
MOST = 0.5
"""The part of the shorter text's word runs that the other must hold, 0 to 1."""
LONGEST = 200_000
"""Characters that are compared."""
_WORD = re.compile(r"[^\W_]+")


def rewrites(new: str, old: str) -> bool:
    """Whether ``new`` is ``old`` written again: most of the shorter one's runs of words are in the other.

    What was appended to or cut is one; two articles that share a name, an opening and a footer are not. Case,
    marks and spacing do not count. A text of fewer than four words is compared as one run, a very long one by
    its beginning.
    """
    one, other = (_WORD.findall(text[:LONGEST].casefold()) for text in (new, old))
    size = min(GRAM, len(one), len(other))
    if size == 0:
        return False
    shorter, longer = sorted((_runs(one, size), _runs(other, size)), key=len)
    return len(shorter & longer) >= MOST * len(shorter)


def _runs(words: list[str], size: int) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(size)), strict=False))
