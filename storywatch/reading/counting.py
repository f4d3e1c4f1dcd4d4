"""Which day a clause has that is counted from another's: "two days after the guard boarded the ship".

Also which dates belong to a noun of the sentence alone, and date nothing else in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from storywatch.model import DateRule
from storywatch.reading.kinds import NOUNS

if TYPE_CHECKING:
    from storywatch.model import DateExpression
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token

_NUMBERS = {
    word: number
    for number, words in enumerate(
        "the|a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen".split("|")
    )
    for word in words.split()
}
_NUMBERS["the"] = 1
_UNITS: dict[str, Literal["day", "week"]] = {"day": "day", "days": "day", "week": "week", "weeks": "week"}
_SAME_DAY = frozenset("hour hours minute minutes moment moments".split())
_WAYS = {"after": -1, "before": 1}
_MOST = 60
"""Days or weeks that are counted so."""
_SINCE = frozenset("since after before following until".split())
_FAR = 8
"""Steps between a date and the verb that it may belong to."""


def counted(way: Token, base: DateRule | None) -> DateRule | None:
    """The day of what ``way`` ("after", "before") leads to, where days or weeks are counted just before it.

    ``base`` is the day of what stands on the other side; None is the article's own day. Returns None where
    nothing is counted, or too vaguely.
    """
    sign = _WAYS.get(way.lower_)
    if sign is None or way.i < 1:
        return None
    unit = way.nbor(-1)
    if unit.lower_ in _SAME_DAY:
        return base or DateRule("shift", unit="day", n=0)
    if unit.lower_ not in _UNITS or way.i < 2:
        return None
    before = unit.nbor(-1)
    number = _NUMBERS.get(before.lower_)
    if number is None:
        number = int(before.text) if before.text.isdecimal() and before.text.isascii() else 0
    if not 0 < number <= _MOST:
        return None
    days = number if _UNITS[unit.lower_] == "day" else 7 * number
    return DateRule("shift", unit="day", n=sign * days, parts=(base,) if base else ())


def dates_only_a_noun(at: Passage, head: Token, date: DateExpression) -> bool:
    """Whether the date is of a noun that says since when: "lame since a fall in August, he met them"."""
    start = date.span.start - at.offset
    token = next((t for t in at.tokens if t.idx <= start < t.idx + len(t)), None)
    nouns = 0
    for _ in range(_FAR):
        if token is None or token.i == head.i or token.head.i == token.i:
            return False
        if (
            token.pos_ == "NOUN"
            and token.lemma_.lower() not in NOUNS
            and token.idx + len(token) <= start
            and any(child.dep_ in ("det", "poss") for child in token.children)  # not "before breakfast"
        ):
            nouns += 1
        if nouns and token.dep_ == "prep" and token.lower_ in _SINCE:
            return True
        token = token.head
    return False
