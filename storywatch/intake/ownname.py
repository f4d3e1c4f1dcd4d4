"""Whose article it is, by how a paper speaks of itself in its story: "The Sentry has learned". Pure.

"Told the Sentry" alone says nothing: papers quote what others were told. But only a paper learns, understands
and reveals in its own columns; one whose name is not of the press must have been told something as well.
"""

from __future__ import annotations

import re
from itertools import islice

from . import press
from .claims import Claims, Paper

_LEARNS = re.compile(
    r"(?:\b[Tt]he\s|(?:\A|[.!?”\"]\s|,\s)(?P<bare>))(?P<name>[A-Z][\w’'&-]*(?:\s[A-Z0-9][\w’'&-]*){0,3})\s"
    r"(?:(?:has|have)\s(?:learn(?:ed|t)(?!\s(?:its|a|the|to|nothing)\b)|seen|obtained|been\s(?:told|shown))"
    r"|understands|can\s(?:reveal|disclose))\b",
)
_TOLD = (
    r"\b(?:told|tells|interview with|speaking to|spoke to|shown to|seen by|obtained by) (?:the )?{}"
    r"(?!\w)(?! [A-Z])"
)
_PLACE = (
    r"\b(?:in|from|to|of|with|and|between) {0}\b|\b{0}['’]s (?:\w+ )?(?:government|minister|army|parliament)"
)
_NOT_ONE = frozenset(
    """
    minister ministry president government house office kingdom states nations union party army police court
    council parliament senate committee commission agency department embassy bank company he she it they we
    """.split()
)
"""What learns and understands without being a paper."""
_MANY = 8
"""So many that learn something are looked at."""


def learned(text: str, claims: Claims) -> None:
    """Claim the paper that says in ``text``, the beginning of a story, what it has learned."""
    text = " ".join(text.split())
    for match in islice(_LEARNS.finditer(text), _MANY):
        name = match["name"]
        if not _NOT_ONE.isdisjoint(name.lower().split()):
            continue
        written = re.escape(name)
        if match["bare"] is not None and re.search(_PLACE.format(written), text):
            continue
        # "will be freed, the Sentry has learned, …"
        aside = text.endswith(", ", 0, match.start()) and text.startswith((",", "."), match.end())
        if aside or press.is_masthead(f"The {name}") or re.search(_TOLD.format(written), text):
            claims.paper(Paper.LEARNED, name, match[0].lstrip(' .,!?”"'))
            return
