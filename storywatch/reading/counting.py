"""Which day a clause has that is counted from another's: "two days after the guard boarded the ship".

Also which dates belong to a noun of the sentence alone, and date nothing else in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from storywatch.model import DateRule
from storywatch.reading.kinds import CLASS_OF, NOUNS
from storywatch.reading.timewords import NUMBERS

if TYPE_CHECKING:
    from storywatch.model import DateExpression
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token

_ONE = frozenset({"the", "a", "an"})
_TEN = 10
_UNITS: dict[str, Literal["day", "week"]] = {"day": "day", "days": "day", "week": "week", "weeks": "week"}
_SAME_DAY = frozenset("hour hours minute minutes moment moments".split())
_HOURS = 24
"""Of a day."""
_WAYS = {"after": -1, "before": 1, "ahead": 1}
_MOST = 60
"""Days or weeks that are counted so."""
_SINCE = frozenset("since after before following until".split())
_FACING = frozenset("appear bring come go stand testify speak take haul put lay place be".split())
"""What one does, or is done to one, before a court or a council."""
_ROLES = tuple(
    """minister president ambassador envoy commissioner secretary chief head leader member chairman chairwoman
    chair director governor general colonel officer aide adviser advisor negotiator mediator judge
    prisoner student senator deputy premier chancellor mayor spokesman spokeswoman consul attaché
    representative delegate soldier""".split()
)
_LONGEST = 16
"""Words that what somebody was may take."""
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
    number = how_many(unit)
    if unit.lower_ in _SAME_DAY:
        days = (number or 0) // _HOURS if unit.lower_ == "hours" else 0
        if not days:
            return base or DateRule("shift", unit="day", n=0)
    elif unit.lower_ not in _UNITS or number is None or not 0 < number <= _MOST:
        return None
    else:
        days = number if _UNITS[unit.lower_] == "day" else 7 * number
    return DateRule("shift", unit="day", n=sign * days, parts=(base,) if base else ())


def how_many(unit: Token) -> int | None:
    """The number that stands before a unit, up to 99: "nine days", "thirty-one days", "the day"; None where
    there is none.
    """
    if unit.i < 1:
        return None
    word = unit.nbor(-1)
    if word.lower_ in _ONE:
        return 1
    if word.text.isdecimal() and word.text.isascii() and len(word.text) <= len("99"):
        return int(word.text)
    number = NUMBERS.get(word.lower_)
    if number is None or number >= _TEN or word.i < 2:
        return number
    # "Thirty-one" is three words here.
    dash, tens = word.nbor(-1), word.nbor(-2)
    if dash.text in ("-", "‐", "‑") and NUMBERS.get(tens.lower_, 0) >= 2 * _TEN:
        return NUMBERS[tens.lower_] + number
    return number


def _faces(before: Token) -> bool:
    """Whether somebody stands before others there: "appeared before the magistrate on Friday"."""
    return before.lower_ == "before" and before.head.lemma_.lower() in _FACING


def dates_only_a_noun(at: Passage, head: Token, date: DateExpression) -> bool:
    """Whether the date is of a noun that says since when: "lame since a fall in August, he met them".

    Or of what somebody was: "Peace Commissioner in the 1990s", "who was a minister in 1994".
    """
    start = date.span.start - at.offset
    token = next((t for t in at.tokens if t.idx <= start < t.idx + len(t)), None)
    nouns = 0
    years = _is_of_years(date.rule)
    if years and head.lemma_ == "be" and any(c.dep_ == "attr" and _is_role(c) for c in head.children):
        return True
    end = date.span.end - at.offset
    if years and token is not None and (_is_set_apart(token, head) or _is_of_a_thing(token, end)):
        return True
    for _ in range(_FAR):
        if token is None or token.i == head.i or token.head.i == token.i:
            return False
        if years and token.dep_ == "appos" and token.pos_ in ("NOUN", "PROPN") and not _is_deed(token):
            return True
        if (
            token.pos_ == "NOUN"
            and token.lemma_.lower() not in NOUNS
            and token.idx + len(token) <= start
            and any(child.dep_ in ("det", "poss") for child in token.children)  # not "before breakfast"
        ):
            nouns += 1
        if nouns and token.dep_ == "prep" and token.lower_ in _SINCE and not _faces(token):
            return True
        token = token.head
    return False


def _is_of_years(rule: DateRule) -> bool:
    """Whether a rule means a year or more, as a term of office does."""
    if rule.form == "span":
        return all(_is_of_years(part) for part in rule.parts)
    if rule.form == "fixed":
        return len(rule.value) == len("2000") or len(rule.value) > len("2000-01-01")
    return rule.form == "shift" and rule.unit in ("year", "decade", "century")


def _is_set_apart(token: Token, head: Token) -> bool:
    """Whether a year stands between commas with what somebody was, and the verb comes behind: "Oyen, Peace
    Commissioner in the 1990s, met"."""
    doc = token.doc
    left = next(
        (i for i in range(token.i - 1, max(token.i - _LONGEST, 0) - 1, -1) if doc[i].text == ","), None
    )
    if left is None or left == 0 or head.i < token.i:
        return False
    right = next((i for i in range(token.i + 1, min(token.i + 3, len(doc))) if doc[i].text == ","), None)
    if right is None or head.i < right or doc[left - 1].pos_ not in ("NOUN", "PROPN"):
        return False
    inside = doc[left + 1 : token.i]
    return any(_is_role(t) for t in inside) and not any(t.pos_ in ("VERB", "AUX") for t in inside)


def _is_of_a_thing(year: Token, end: int) -> bool:
    """Whether a year stands before a noun that is no happening: "from 1990 levels", "his 1989 memoirs"."""
    noun = year.head
    if year.dep_ not in ("compound", "nummod", "amod", "nmod") or noun.pos_ != "NOUN" or noun.idx < end:
        return False
    return not _is_deed(noun) and noun.lemma_.lower() not in CLASS_OF


def _is_deed(noun: Token) -> bool:
    return noun.lemma_.lower() in NOUNS


def _is_role(noun: Token) -> bool:
    """ "Foreign minister", "a member of the junta": what a person is, not what happened."""
    return (
        noun.pos_ in ("NOUN", "PROPN")
        and not _is_deed(noun)
        and any(noun.lemma_.lower().endswith(end) for end in _ROLES)
    )
