"""What stands over a government's release: who issues it, "Press Service", "For immediate release". Pure."""

from __future__ import annotations

import re

from .claims import Claims, Line, Paper

_LABEL = re.compile(
    r"\W{0,3}(?:for\s+)?(?:immediate\s+release|(?:press|media|news)\s+(?:release|statement|note|notice|communiqu[eé]"
    r"|department|service|office|section|division)|(?:press\s+and\s+)?information\s+(?:department|service|office"
    r"|section|division)|(?:official\s+)?(?:statement|read-?out|communiqu[eé]|announcement)"
    r"|(?:unofficial\s+|official\s+)?translation)(?:\s+(?:no\.?|number|#)\s*\S{1,14})?\W{0,3}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:no\.?|nr\.?|ref\.?:?)\s*\S{1,16}", re.IGNORECASE)
_ISSUER = re.compile(
    r"(?:the\s+)?(?:(?:federal|royal|permanent|state|general)\s+)?(?P<body>ministry|department|embassy|consulate"
    r"|mission|delegation|government|cabinet|chancellery|presidency|secretariat|council|commission|office)\b",
    re.IGNORECASE,
)
_ISSUER_IS_AN_OFFICE = re.compile(r"(?:the\s+)?office\s+of\s+the\s+(?:spokes\w+|press\w*)", re.IGNORECASE)
"""A part of whoever issues it."""
_SMALL = frozenset("of for the and to on at in de".split())
_HEAD_LINES, _ISSUER_LINES = 8, 4


def heads(lines: list[Line], claims: Claims) -> frozenset[int]:
    """The numbers of the lines that stand over a release; its issuer is claimed as the outlet.

    Without one line that says that it is a release there are none: a headline may begin as an issuer does.
    """
    labels = {
        number
        for number, line in enumerate(lines[:_HEAD_LINES])
        if not line.long and _LABEL.fullmatch(line.text)
    }
    if not labels:
        return frozenset()
    found = set(labels)
    for number, line in enumerate(lines[:_HEAD_LINES]):
        if number < _ISSUER_LINES and _issues(line):
            found.add(number)
            if not _ISSUER_IS_AN_OFFICE.match(line.text):
                claims.paper(Paper.MASTHEAD, line.text, line.text)
        elif not line.long and _NUMBER.fullmatch(line.text):
            found.add(number)
    return frozenset(found)


def _issues(line: Line) -> bool:
    words = line.text.split()
    if line.long or not 2 <= len(words) <= 10 or line.text.endswith((".", ":", "?", "!")):
        return False
    proper = all(word[:1].isupper() or word.lower() in _SMALL or not word[:1].isalpha() for word in words)
    return proper and _ISSUER.match(line.text) is not None
