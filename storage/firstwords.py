"""The first words of an article's own sentences: what a list calls it by where no title was found."""

from __future__ import annotations

import re
from itertools import islice

WORDS = 12
"""How many are kept."""
HEADS = 6
"""Blocks at most that may stand before the first sentence: a nameplate, a programme, a day, a byline."""
LOOKED_AT = 4_000
"""Characters in which the first sentence is looked for."""

_BLOCK = re.compile(r"\n[ \t]*\n\s*")
_ENDS = re.compile(r"[.?!…][\"'”’»)\]]*\Z")
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]+"  # the place
    r"(?:, [A-ZÀ-Þ0-9][\w. ]{1,24}){0,2}"  # its country, the day
    r" ?(?:[(/][\w. /-]{2,24}[)/]\.?)? ?"  # the agency
    r"(?:--+|[—–_]|(?<= )- )\s*(?=\S)"
)


def first_words(text: str, stamp: str = "") -> str:
    """The words that the first paragraph begins with: without what stands over it or a dateline in it.

    ``stamp`` are words that state the day, left out where the text begins with them.
    """
    start = text[:LOOKED_AT].lstrip()
    marked = r"\s+".join(map(re.escape, stamp.split()))
    if marked and (stamped := re.match(rf"{marked}(?!\S)\s*", start)):
        start = start[stamped.end() :]
    blocks = _BLOCK.split(start)
    body = next((n for n, one in enumerate(islice(blocks, HEADS)) if _ENDS.search(one.rstrip())), 0)
    told = " ".join(" ".join(blocks[body:]).split())
    dateline = _DATELINE.match(told)
    return " ".join(told[dateline.end() if dateline else 0 :].split()[:WORDS])
