"""Since when lasts what is told as lasting: "has been shut for nine days", "for the third day running",
"entered its fifth day", "it is a month since they left".

What began so long ago is told by what there is of it now; a chronicler enters the day on which it began.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from storywatch.model import DateRule
from storywatch.reading.counting import how_many

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.reading.pipeline import Token

_Unit = Literal["day", "week", "month", "year"]
_UNITS: dict[str, tuple[_Unit, int]] = {
    "day": ("day", 1),
    "night": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("month", 1),
    "year": ("year", 1),
}
"""Units by their lemma: what is counted of them, and how much one is."""
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2
    )
}
_MOST = 99
"""So many of a unit are counted; more say too little of a day."""
_HOURS = 24
_ENTERED = frozenset("enter begin start complete mark end open".split())
_BEGINS = frozenset(
    "begin start open convene commence leave depart arrive travel fly set go come land".split()
)
_ENDS = frozenset("end close conclude finish wind return".split())
_LONG = 14
"""Days that a meeting or a visit takes at most."""
_PERFECT = frozenset("has have 've ’ve 's ’s".split())
_NOW = frozenset("now already still".split())


def since(head: Token) -> DateRule | None:
    """The day on which began what ``head`` tells as lasting on the article's day; None where it does not."""
    counted = _nth(head)
    if counted is not None:
        return counted
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")} | (
        {head.lower_} if head.pos_ == "AUX" else set()
    )
    words = {c.lower_ for c in head.children if c.dep_ == "advmod"}
    if not (helpers & _PERFECT) or any(c.dep_ == "neg" for c in head.children):
        return None
    if head.tag_ not in ("VBN", "VBG") and not words & _NOW:
        return None
    for prep in _preps(head):
        for noun in prep.children:
            if noun.dep_ == "pobj" and (rule := _ago(noun)) is not None:
                return rule
    return None


def ago(since: Token) -> DateRule | None:
    """The day meant by "it is a month since they left", where ``since`` is the verb of what was done."""
    above = since.head
    if above.lemma_ != "be" or above.i == since.i or above.tag_ not in ("VBZ", "VBP"):
        return None
    if not any(c.lower_ == "since" and c.dep_ in ("mark", "advmod") for c in since.children):
        return None
    if not any(c.lower_ == "it" and c.dep_ in ("nsubj", "expl") for c in above.children):
        return None
    return next((r for c in above.children if c.dep_ in ("attr", "npadvmod") and (r := _ago(c))), None)


def whole(head: Token, rule: DateRule) -> DateRule:
    """All the days of what takes several, where ``rule`` is the first or the last of them: "the two-day talks
    open on Monday", "a three-day visit ended on Friday", "will meet for two days from 14 May".
    """
    if not _is_a_day(rule):
        return rule
    lemma = head.lemma_.lower()
    verbs = {lemma, *(c.lemma_.lower() for c in head.children if c.dep_ in ("xcomp", "acomp", "prt"))}
    begins, ends = bool(verbs & _BEGINS), bool(verbs & _ENDS)
    days = next((n for noun in _near(head) if (n := _days_long(noun))), 0)
    if not days and any(c.dep_ == "prep" and c.lower_ == "from" for c in head.children):
        fors = [g for c in head.children if c.dep_ == "prep" and c.lower_ == "for" for g in c.children]
        days, begins = next((how_many(g) or 0 for g in fors if g.lower_ == "days"), 0), True
    if not 1 < days <= _LONG or begins == ends:
        return rule
    other = DateRule("shift", unit="day", n=days - 1 if begins else 1 - days, parts=(rule,))
    return DateRule("span", parts=(rule, other) if begins else (other, rule))


def _is_a_day(rule: DateRule) -> bool:
    if rule.form == "shift":
        return rule.unit == "day"
    return rule.form in ("weekday", "monthday") or (
        rule.form == "fixed" and len(rule.value) == len("2000-01-01")
    )


def _near(head: Token) -> Iterable[Token]:
    """Who does it, what it is done to, and what stands behind "on" or "for"."""
    for child in head.children:
        if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr"):
            yield child
        elif child.dep_ == "prep" and child.lower_ in ("on", "for"):
            yield from (g for g in child.children if g.dep_ == "pobj")
        elif child.dep_ in ("xcomp", "acomp"):
            yield from (g for g in child.children if g.dep_ in ("dobj", "attr"))


def _days_long(noun: Token) -> int:
    """How many days it takes by its own name: "a two-day visit", "three days of talks"; 0 where not said."""
    for child in noun.children:
        if child.lower_ == "day" and child.dep_ in ("compound", "amod", "nmod", "npadvmod") and child.i > 1:
            dash = child.nbor(-1)
            return (how_many(dash) or 0) if dash.text in ("-", "‐", "‑") else 0
    return 0


def _preps(head: Token) -> Iterable[Token]:
    """ "For" with what hangs on it, behind the verb or behind what follows it."""
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ == "for":
            yield child
        elif child.i > head.i and child.dep_ in ("acomp", "attr", "prep", "dobj", "oprd"):
            near = (g for g in child.subtree if g.dep_ == "prep" and g.lower_ == "for")
            yield from near


def _ago(noun: Token) -> DateRule | None:
    """The day so long before the article's own: "nine days", "32 hours", "a fortnight"."""
    lemma = noun.lemma_.lower()
    number = how_many(noun) if any(c.dep_ in ("nummod", "det", "amod") for c in noun.children) else None
    if number is None or noun.nbor(-1).lower_ == "the" or not 0 < number <= _MOST:
        return None
    if lemma == "hour":
        return DateRule("shift", unit="day", n=-(number // _HOURS)) if number >= _HOURS else None
    if lemma not in _UNITS:
        return None
    unit, size = _UNITS[lemma]
    return DateRule("shift", unit=unit, n=-number * size)


def _nth(head: Token) -> DateRule | None:
    """The first of the days that it has gone on: "for the third day", "entered its fifth day"."""
    nouns = [c for c in head.children if c.dep_ == "dobj" and head.lemma_.lower() in _ENTERED]
    for prep in head.children:
        if prep.dep_ == "prep" and prep.lower_ in ("for", "into", "in"):
            nouns += [c for c in prep.children if c.dep_ == "pobj"]
    for noun in nouns:
        lemma = noun.lemma_.lower()
        if lemma not in ("day", "night", "week"):
            continue
        counted = next((n for c in noun.children if (n := _ordinal(c)) is not None), None)
        owned = any(c.dep_ == "poss" or (c.dep_ == "det" and noun.head.lower_ != "in") for c in noun.children)
        if counted is None or not owned:
            continue
        if lemma == "week":
            return DateRule("shift", unit="week", n=-(counted - 1)) if counted > 1 else None
        return DateRule("shift", unit="day", n=-(counted - 1))
    return None


def _ordinal(token: Token) -> int | None:
    """ "Third", "3rd", and "sixth consecutive"."""
    if token.dep_ not in ("amod", "nummod", "compound", "advmod"):
        return None
    word = token.lower_
    if word in _ORDINALS:
        return _ORDINALS[word]
    digits = word.rstrip("stndrh")
    if digits != word and digits.isdecimal() and digits.isascii() and 1 < int(digits[:3]) <= _MOST:
        return int(digits)
    return None
