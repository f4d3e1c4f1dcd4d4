"""Who took part, whatever they are called: a country, its people, its capital, the house it is ruled from.

"Washington said", "the White House said" and "the Americans said" tell of one party. General knowledge only;
a country that the table lacks is still known by the beginning of its name, which its people share.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from storywatch.story.topics import NATIONS

_LONGEST = 3
"""Words of the longest name in the table."""
_STEM = 5
_GLIDE = re.compile(r"(?<=[^\Waeiou])[ijy](?=[eou])")
"""What one transliteration writes and another leaves out: "Staniev" and "Stanev"."""


def parties(names: Iterable[str]) -> frozenset[str]:
    """The parties that these words of names, in their order, stand for: each in one form."""
    words = [_plain(name) for name in names]
    found: set[str] = set()
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            nation = NATIONS.get(" ".join(words[at : at + length]))
            if nation is not None:
                found.add(f"#{nation}")
                at += length
                break
        else:
            found.add(words[at][:_STEM])
            at += 1
    return frozenset(found - {""})


@lru_cache(maxsize=50_000)
def _plain(name: str) -> str:
    flat = unicodedata.normalize("NFKD", name.lower().replace("’", "'").replace(".", ""))
    low = "".join(c for c in flat if not unicodedata.combining(c)).removesuffix("'s")
    low = _GLIDE.sub("", low) if low not in NATIONS else low
    # "G-7" and "G7" are one.
    return low.replace("-", "") if any(c.isdigit() for c in low) else low
