"""Date expressions of one text: the grammar's findings, with the direction each one looks in.

Direction follows what was measured on 826 dated news expressions: a weekday is the latest such day, the day of
writing included, unless something strong looks ahead; a day and month is the nearest; a month by itself is past.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateKind, DateRule, Span
from storywatch.reading import timex
from storywatch.reading.timex import Timex

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph

_WINDOW = 200

# What makes a date lie ahead, standing before it in the same clause.
_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|['’]ll|(?:is|are|be|am) (?:\w+ly )?(?:due|set|scheduled|expected|slated|planned|likely|about"
    r"|supposed|poised|bound|to)\b|(?:due|set|slated|scheduled|expected) to|scheduled for|due (?:in|at|on|back|before)"
    r"|(?:plans?|intends?|hopes?|aims?|wants?|agreed|vowed?|promised?|threatens?|pledge[sd]?) to|(?:begins|meets|opens|arrives"
    r"|starts|takes place|leaves|departs|travels|visits|flies|faces|goes|resumes|holds|convenes|votes|expires))\b"
)
_UNTIL = re.compile(
    r"\b(?:until|till|by|before|deadline (?:of|on|for)|deadline|as (?:soon|early) as|ahead of|no later than|starting|beginning|effective|from)\s(?:(?:midnight|noon|the end of|late|early)\s(?:on\s)?)?$"
)
_BACK = re.compile(
    r"\b(?:said|told|announced|reported|added|declared|was|were|had|did|(?:has|have) been|met|came|began|arrived|held|killed"
    r"|took|went|made|signed|agreed|rejected|called|launched|issued|accused|warned)\b"
)
_CLAUSE = re.compile(
    r"[.;:!?\n\"“”—–(]|,\s(?:and|but|while|when|as|after|before|where|who|which)\b|\b(?:after|because|since|when|while|although|though|who|which|where)\b"
)
_AFTER = re.compile(
    r"^[^.;:!?\n\"“”]{0,90}?\b(?P<cue>will|shall|is to|are to|is due|are due|is expected|are expected|is scheduled|are scheduled|is set to|are set to)\b"
)


def expressions(text: str, paragraphs: Sequence[Paragraph] | None = None) -> list[Timex]:
    """Every time expression with its direction settled and what is "the next day" tied to the day before it."""
    low = text.lower() if len(text.lower()) == len(text) else text
    told: Timex | None = None
    out = []
    for found in timex.scan(text):
        settled = _settle(found, low)
        if settled.follows and settled.rule is not None:
            if told is not None and told.rule is not None and settled.start - told.end < 400:
                settled = replace(settled, rule=replace(settled.rule, parts=(told.rule,)))
            elif settled.rule.n == 0 or settled.rule.form == "weekday":
                settled = replace(settled, rule=None, value="PAST_REF")
        elif settled.rule is not None and _is_day(settled.rule):
            told = settled
        out.append(settled)
    return out


def find(text: str, source: int, paragraphs: Sequence[Paragraph] | None = None) -> list[DateExpression]:
    """The dates of ``text`` in order. Durations, ages, clock times, sets and "recently" are no dates."""
    return [
        DateExpression(Span(source, found.start, found.end), found.rule, _kind(found.rule), found.confidence)
        for found in expressions(text, paragraphs)
        if found.rule is not None and found.type in ("DATE", "TIME")
    ]


def _is_day(rule: DateRule) -> bool:
    return (
        rule.form in ("weekday", "monthday")
        or (rule.form == "shift" and rule.unit == "day")
        or (rule.form == "fixed" and len(rule.value) == 10)
    )


def _kind(rule: DateRule) -> DateKind:
    if rule.form == "span":
        return _kind(rule.parts[-1])
    if rule.form == "shift" and not rule.parts and rule.n > 0:
        return "future"
    return "future" if rule.lean == "future" else "past"


def _settle(found: Timex, low: str) -> Timex:
    rule = found.rule
    if rule is None or not _open(rule):
        return found
    if not looks_ahead(low, found.start, found.end):
        return found
    return replace(
        found,
        rule=_forward(rule),
        parts=tuple(replace(part, rule=_forward(part.rule)) if part.rule else part for part in found.parts),
    )


def _open(rule: DateRule) -> bool:
    """Whether the rule can mean a day on either side."""
    if rule.form == "span":
        return any(_open(part) for part in rule.parts)
    if rule.strict or rule.parts:
        return False
    return rule.form in ("weekday", "month", "monthday") or (
        rule.form == "shift" and rule.unit == "weekend" and rule.n == 0
    )


def _forward(rule: DateRule) -> DateRule:
    if rule.form == "span":
        return replace(rule, parts=tuple(_forward(part) for part in rule.parts))
    return replace(rule, lean="future") if _open(rule) and rule.form != "monthday" else rule


def looks_ahead(low: str, start: int, end: int) -> bool:
    """Whether strong words say that the date at ``low[start:end]`` lies ahead."""
    left = low[max(0, start - _WINDOW) : start]
    if _UNTIL.search(left[-40:]):
        return not re.search(r"\bsince\b[^.]*$|\b(?:was|were|had)\b[^.,]{0,60}$", left[-80:])
    cut = 0
    for clause in _CLAUSE.finditer(left):
        cut = clause.end()
    clause_left = left[cut:]
    ahead = None
    for ahead in _AHEAD.finditer(clause_left):
        pass
    if ahead is not None:
        return not _BACK.search(clause_left, ahead.end())
    if not clause_left.strip() or re.fullmatch(r"\s*(?:on|in|at|this|next|then|and|but)?\s*", clause_left):
        after = _AFTER.match(low[end : end + 120])
        return after is not None and not _BACK.search(after[0])
    return False
