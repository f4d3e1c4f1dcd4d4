"""Whose text an article carries: the agency that its dateline, its foot or a sentence gives credit to.

Two papers that print one agency's report are two sources of one origin. An agency is known by one key however
it is named: "Associated Press", "AP" and "A.P." are ``ap``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from storywatch.model import Quote

MARK = "^"
"""Stands before the key of an agency among the words of a happening."""
_TOP, _FOOT = 1500, 300
"""Characters from the top of an article in which a dateline stands, and before its end a credit."""
_NAME = r"[A-Z][\w.&’'-]{1,20}(?: [A-Z][\w.&’'-]{1,20}){0,3}"
_DATELINE = re.compile(
    # "OLDTOWN, March 12 (XYZ) - ", "NEW HARBOUR, Northland, Nov. 3 (Daily Wire) -"
    rf"^[^\W\d_a-z][^\n()]{{2,70}} ?\((?P<in>{_NAME})\)[.:]? ?[-–—_]"
    # "/KTA/."
    r"|^(?:[^\n/]{0,60} )?/(?P<slash>[A-Z]{2,8})/",
    re.MULTILINE,
)
_CREDIT = re.compile(
    r"(?:^|\n)[ \t]*(?:\(|[-–—]{1,2} ?|Source: ?|Credit: ?|Copyright |© ?)"
    rf"(?P<who>{_NAME})\)?[ \t]*(?:\d{{4}})?[.]?[ \t]*$"
)
_TAIL = re.compile(
    r"(?:[.”\"’]|\w(?= [-–—])) ?(?:\((?P<in>[A-Z]{2,6}|Reuters)\)|[-–—] ?(?P<dash>[A-Z]{2,6}|Reuters))\s*$"
)
_SMALL = frozenset({"the", "of", "and", "for", "de"})


def key(name: str) -> str:
    """An agency in one form: the initials of several words, else its letters, in lower case."""
    words = [w for w in re.findall(r"[\w.]+", name.replace("-", " ")) if w.lower() not in _SMALL]
    if len(words) > 1:
        return "".join(word[0] for word in words).lower()
    return "".join(words).replace(".", "").lower()


def agency(text: str) -> str | None:
    """The key of the agency whose report an article says it is, or None."""
    dateline = _DATELINE.search(text, 0, _TOP)
    if dateline is not None:
        return key(dateline["in"] or dateline["slash"])
    foot = text[-_FOOT:].rstrip()
    tail = _TAIL.search(foot)
    if tail is not None:
        return key(tail["in"] or tail["dash"])
    credit = _CREDIT.search(foot)
    return key(credit["who"]) if credit is not None and "\n" in foot[: credit.start() + 1] else None


def marks(own: str | None, quotes: Iterable[Quote]) -> tuple[str, ...]:
    """Words that say whose a sentence is: its article's agency's, or theirs whom its quotes come through."""
    keys = dict.fromkeys([own] if own else [])
    keys |= dict.fromkeys(key(q.via) for q in quotes if q.via)
    return tuple(MARK + one for one in keys if one)
