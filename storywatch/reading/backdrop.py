"""What stands behind the news: what has gone on for years, what markets do. No chronicler enters it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.clauses import is_participle, subject_of
from storywatch.reading.kinds import CLASS_OF, NOUNS

if TYPE_CHECKING:
    from storywatch.model import DateExpression
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token

_MARKETS = frozenset(
    "share stock market price index currency bond yield unemployment inflation export import sale revenue "
    "profit turnover".split()
)
"""What goes up and down, of which others keep account."""
_HELD_SO = frozenset(
    "hold detain imprison jail close shut ban bar block govern occupy suspend freeze".split()
)
"""What is done to something that lasts from then on."""
_BEFORE = 12
"""Characters before a date in which "since" or "until" stands."""


def is_of_no_day(at: Passage, head: Token, date: DateExpression) -> bool:
    """Whether what has a month or a year is of some time last year, or has gone on since then or until then:
    "has led the party since 1954", "until this month they paid nothing".
    """
    if date.rule.form == "shift" and date.rule.unit == "year":
        return True  # "last year", "next year": looked back or ahead upon
    start = max(at.sentence.span.start, date.span.start - _BEFORE)
    before = at.text[start : date.span.start].lower().split()
    subject = subject_of(head)
    # "The war has gone on since 2011" says when it began.
    lasts = is_held(head) or (subject is not None and subject.lemma_.lower() in NOUNS)
    if before[-1:] == ["since"] or before[-2:] == ["since", "at"]:
        return not lasts and not is_participle(head)
    return before[-1:] == ["until"] and head.tag_ == "VBD" and not lasts


def is_held(head: Token) -> bool:
    """Whether it is kept as it was made on a day: held, closed, barred."""
    told = (head, *(c for c in head.children if c.dep_ in ("acomp", "ccomp", "oprd", "xcomp")))
    return any(t.lemma_.lower() in _HELD_SO for t in told)


def is_of_markets(head: Token) -> bool:
    """Whether it tells of prices and figures that go up and down: "shares fell in London"."""
    subject = subject_of(head)
    if subject is None or subject.dep_ != "nsubj" or head.lemma_.lower() in CLASS_OF:
        return False  # "Imports of grapes would be suspended", "exports resumed"
    return subject.pos_ == "NOUN" and subject.lemma_.lower() in _MARKETS
