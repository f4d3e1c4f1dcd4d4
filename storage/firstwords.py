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

_LOUD = 5
"""Words at most that a paper sets in capitals to open a story."""
_COMMON = frozenset(
    """the a an in on at of to for from by with and or but as it its this that these those there here he she
    they his her their we our is are was were has have had will would may when while after before since
    until if not no one two three four five six seven eight nine ten more most all both some few many last
    next first second only even never now then yet once so what who why how""".split()
)  # fmt: skip
"""Words that are no names, whatever letters they are printed in."""
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
    return " ".join(_in_small(told[dateline.end() if dateline else 0 :].split()[:WORDS]))


def _in_small(words: list[str]) -> list[str]:
    """Without the capitals that a paper opens a story with: "THE TWO envoys" as "The two envoys".

    Names keep theirs, and so does what is in capitals throughout.
    """
    loud = next((n for n, word in enumerate(words) if not word.isupper()), len(words))
    if not 0 < loud <= _LOUD or loud == len(words):
        return words
    quiet = [word.lower() if word.lower() in _COMMON else word for word in words[:loud]]
    if quiet[0].islower():
        quiet[0] = quiet[0].capitalize()
    return [*quiet, *words[loud:]]
