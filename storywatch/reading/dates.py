"""Date expressions of one text: the grammar's findings, with the direction each one looks in.

Direction follows what was measured on 826 dated news expressions: a weekday is the latest such day, the day
of writing included, unless something strong looks ahead; a day and month is the nearest; a month by itself
is past.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateKind, DateRule, Lean, Span
from storywatch.reading import direction, timex
from storywatch.reading.timex import Timex

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph

_TOLD_FOR = 1500
"""Characters over which "the next day" still counts from the day told before."""
_SOON = 120
"""Characters within which "that morning" says that the plan of that day came about."""
_LOOK_BACK = 6
"""How many of the dates told before it "the next day" is looked for among."""
_OF_TODAY = re.compile(r"(?:earlier|later)\s|that\s(?:morning|afternoon|evening)|the\ssame\sday")
"""What is said of the day of writing, where no other day has been told."""
_THAT_PART = re.compile(r"(?:(?:earlier|later|early|late)\s)?that\s(?:morning|afternoon|evening|night)")
_SAME_DAY = re.compile(r"the\ssame\sday")
_YESTERDAY = DateRule("shift", unit="day", n=-1)
_LINE, _DAY_LONG = 90, 24
"""Characters that may stand before the day in a dateline, and that the day itself may take."""
_SMALL = frozenset("de la al el the of and du am an der upon sur by from in our own correspondent".split())


_PLACE = re.compile(
    r"(?:[^\n]{0,80}\bin )?[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}"
    r"(?:, [^\W\d_][\w.]*(?: [^\W\d_][\w.]*)?){0,2}(?:\s?\([^()\n]{2,30}\))?,? (?:on )?"
)
"""What stands before the day in a dateline: "BAY CITY, Norland, ", "From our correspondent in Oldtown, "."""
_MEANT_FOR = re.compile(r"\b(?:for|delivery in|deliveries in)\s$")
_DEED = re.compile(
    r" (?:[a-z]+ )?(?:abductions?|accidents?|accord|agreement|announcement|arrests?|"
    r"assassinations?|attacks?|blasts?"
    r"|bombings?|broadcast|capture|clash(?:es)?|collapse|communiqu[eé]|coup|crash|deaths?|declaration|decree"
    r"|decision|disaster|earthquake|explosions?|floods?|hijackings?|incidents?|invasion|"
    r"kidnappings?|killings?"
    r"|letter|massacre|memorandum|murders?|mutiny|putsch|raids?|resignation|resolution|revolt|riots?|ruling"
    r"|seizure|shootings?|slayings?|statement|telegram|uprising|verdict)\b"
)
"""What has been done or written where it bears a date: "the 23 October killings"."""
_LEANS: dict[bool, Lean] = {True: "future", False: "past"}
_BEHIND = re.compile(r"\.?\s*(?:\n|\(|/|-|–|—|_|:|$)")


def _datelines(text: str, found: Sequence[Timex]) -> list[Timex]:
    """The days that stand in datelines: what is written below one is counted from it."""
    out = []
    for each in found:
        if each.rule is None or not _is_printed_day(each.rule) or each.end - each.start > _DAY_LONG:
            continue
        line = text[text.rfind("\n", 0, each.start) + 1 : each.start]
        place = _PLACE.fullmatch(line) if len(line) <= _LINE else None
        if place is not None and line[:1].isupper() and _BEHIND.match(text, each.end):
            words = line.replace(",", " ").split()
            if all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in words):
                out.append(each)
    return out


def _is_printed_day(rule: DateRule) -> bool:
    return (rule.form == "monthday" and bool(rule.month) and not rule.parts) or (
        rule.form == "fixed" and len(rule.value) == 10
    )


def _counted_from(rule: DateRule, base: DateRule) -> DateRule:
    """``rule`` with ``base`` in place of the day of writing."""
    if rule.form == "span" or rule.parts:
        return replace(rule, parts=tuple(_counted_from(part, base) for part in rule.parts))
    if rule.form == "weekday" or (rule.form == "shift" and rule.unit in ("day", "weekend", "week")):
        return replace(rule, parts=(base,))
    return rule


def expressions(text: str, paragraphs: Sequence[Paragraph] | None = None) -> list[Timex]:
    """Every time expression with its direction settled and what is "the next day" tied to the day before
    it."""
    low = timex.lower(text)
    told: dict[bool, list[Timex]] = {True: [], False: []}
    out: list[Timex] = []
    for found in timex.scan(text):
        settled = _settle(found, low, paragraphs)
        rule = settled.rule
        if settled.follows and rule is not None:
            _came_about(settled, rule, low, told[True], out, paragraphs)
            settled = _followed(settled, rule, low, told[_is_fine(rule)], told[True][:1], paragraphs)
        elif rule is not None:
            if _is_day(rule):
                told[True].append(settled)
            if not settled.stretch:
                told[False].append(settled)
        out.append(settled)
    return _by_dateline(text, out)


def _came_about(
    found: Timex,
    rule: DateRule,
    low: str,
    told: list[Timex],
    out: list[Timex],
    paragraphs: Sequence[Paragraph] | None,
) -> None:
    """ "He was to fly on Tuesday. That morning he fell ill": the day of the plan is over."""
    plan = told[-1] if told else None
    if plan is None or plan.rule is None or plan.rule.form != "weekday" or plan.rule.lean == "past":
        return
    if rule.n or plan.rule.strict or plan.rule.parts or found.start - plan.end > _SOON:
        return
    if direction.side(low, found.start, found.end, paragraphs) is not False:
        return
    if direction.lies_ahead(low, plan.start, plan.end, paragraphs):
        return
    over = replace(plan, rule=replace(plan.rule, lean="past"), follows=True)
    told[-1] = over
    at = next((n for n in range(len(out) - 1, max(len(out) - _LOOK_BACK, 0) - 1, -1) if out[n] is plan), None)
    if at is not None:
        out[at] = over


def _followed(
    found: Timex,
    rule: DateRule,
    low: str,
    told: Sequence[Timex],
    lead: Sequence[Timex],
    paragraphs: Sequence[Paragraph] | None,
) -> Timex:
    """ "Later that day", "the next day": counted from the day of the narrative.

    Where a past verb governs it, that is the last day told as past, never a deadline that lies ahead; where
    there is none, "later in the day" is of the day of writing.
    """
    side = direction.side(low, found.start, found.end, paragraphs)
    past = side is False
    for before in reversed(told[-_LOOK_BACK:]):
        if found.start - before.end >= _TOLD_FOR:
            break
        today = before.rule is not None and before.rule.form == "shift" and not before.rule.n
        if past and not today and direction.lies_ahead(low, before.start, before.end, paragraphs):
            continue
        if (
            past
            and before.rule is not None
            and before.rule.form == "weekday"
            and before.rule.lean == "nearest"
        ):
            continue  # the day of a plan given up
        at_once = side and not today and _SAME_DAY.match(low, found.start)
        if at_once and not direction.side(low, before.start, before.end, paragraphs):
            continue  # "all of it must end on the same day"
        if _THAT_PART.match(low, found.start) and "\n" in low[before.end : found.start].strip(" "):
            break  # told in another paragraph: of the day that the story tells of

        return replace(found, rule=_after(rule, before.rule)) if before.rule else found
    if past and rule.unit == "day" and not rule.n and _OF_TODAY.match(low, found.start):
        yesterday = next((before for before in lead if before.rule is not None), None)
        if yesterday is not None and _THAT_PART.match(low, found.start) and yesterday.rule == _YESTERDAY:
            return replace(found, rule=replace(rule, parts=(_YESTERDAY,)), confidence=0.6)
        return replace(found, confidence=0.7)
    if rule.n == 0 or rule.form == "weekday" or (rule.n > 0 and not side):
        return replace(found, rule=None, value="PAST_REF")
    return found


def _after(rule: DateRule, told: DateRule) -> DateRule:
    """``rule`` with ``told`` as what it is counted from in the end: "October of that year"."""
    return replace(rule, parts=(_after(rule.parts[0], told) if rule.parts else told,))


def _by_dateline(text: str, found: list[Timex]) -> list[Timex]:
    """Each expression counted from the dateline above it, where that names a day."""
    lines = _datelines(text, found)
    out, base = [], None
    for each in found:
        if lines and each is lines[0]:
            base = lines.pop(0).rule
        elif base is not None and each.rule is not None:
            parts = tuple(
                replace(part, rule=_counted_from(part.rule, base)) if part.rule else part
                for part in each.parts
            )
            each = replace(each, rule=_counted_from(each.rule, base), parts=parts)
        out.append(each)
    return out


def find(text: str, source: int, paragraphs: Sequence[Paragraph] | None = None) -> list[DateExpression]:
    """The dates of ``text`` in order. Durations, ages, clock times, sets and "recently" are no dates."""
    low = timex.lower(text)
    out = []
    for found in expressions(text, paragraphs):
        if found.rule is None or found.stretch or found.type not in ("DATE", "TIME"):
            continue
        start, end = timex.without_clock(low, found.start, found.end)
        kind = _kind(found.rule)
        if kind == "past" and not found.follows and direction.side(low, start, end, paragraphs):
            kind = "future"
        out.append(DateExpression(Span(source, start, end), found.rule, kind, found.confidence))
    return out


def _is_day(rule: DateRule) -> bool:
    return (
        rule.form in ("weekday", "monthday")
        or (rule.form == "shift" and rule.unit == "day")
        or (rule.form == "fixed" and len(rule.value) == 10)
    )


def _is_fine(rule: DateRule) -> bool:
    return rule.form == "weekday" or rule.unit in ("day", "week", "weekend")


def _kind(rule: DateRule) -> DateKind:
    if rule.form == "span":
        return _kind(rule.parts[-1])
    if rule.parts and _innermost(rule).form == "month":
        return _kind(_innermost(rule))
    if rule.form == "shift" and not rule.parts and rule.n > 0:
        return "future"
    return "future" if rule.lean == "future" else "past"


def _settle(found: Timex, low: str, paragraphs: Sequence[Paragraph] | None) -> Timex:
    rule = found.rule
    if rule is None or not _open(rule):
        return found
    side = direction.side(low, found.start, found.end, paragraphs)
    if (
        not side
        and rule.form == "weekday"
        and (
            direction.was_meant(low, found.start) or direction.is_of_appointment(low, found.start, found.end)
        )
    ):
        # "was to have met him on Saturday": over by Monday, still to come on Friday.
        return replace(found, rule=replace(rule, lean="nearest"))
    if side and rule.form == "weekday" and direction.was_due(low, found.start, found.end):
        return found  # "who were due on Saturday, arrived a day late"
    if side and rule.form == "weekday" and direction.is_off(low, found.end):
        # "Talks scheduled for Saturday were called off".
        return replace(found, rule=replace(rule, lean="nearest"))
    if rule.form == "monthday" and not rule.month and not rule.value:
        # "The 27th": of the month of writing, unless the verb looks the other way.
        return replace(found, rule=replace(rule, lean="nearest" if side is None else _LEANS[side]))
    inner = _innermost(rule)
    if side is None and rule.unit == "weekend" and low.endswith(" for ", 0, found.start):
        return replace(found, rule=_forward(rule))  # "a call is planned for the weekend"
    bare = inner.form == "month" and inner.unit in ("", "season")
    if bare and not side and _MEANT_FOR.search(low[max(0, found.start - 16) : found.start]):
        # "Gas for July fell": the nearest July, whatever the verb.
        return replace(found, rule=_leaning(rule, "nearest"))
    if side is None and bare and not direction.is_of_what_was(low, found.end):
        # "talks in May", written in March: were it last year's May, the writer would have said so.
        return replace(found, rule=_leaning(rule, "nearest"))
    if side is False and inner.form == "monthday" and inner.lean == "nearest":
        # "Was shot on 6 August", written in March: last year's, though the next one is nearer.
        return replace(found, rule=_leaning(rule, "past"))
    if side is None and rule.form == "monthday" and rule.lean == "nearest" and _DEED.match(low, found.end):
        return replace(found, rule=replace(rule, lean="past"))
    if not side:
        return found
    parts = tuple(replace(part, rule=_forward(part.rule)) if part.rule else part for part in found.parts)
    return replace(found, rule=_forward(rule), parts=parts)


def _open(rule: DateRule) -> bool:
    """Whether the rule can mean a day on either side."""
    if rule.form == "span":
        return any(_open(part) for part in rule.parts)
    if rule.parts:
        inner = _innermost(rule)
        return inner.form in ("month", "weekday", "monthday") and _open(inner)
    if rule.strict:
        return False
    if rule.form == "shift":
        return rule.unit == "weekend" and rule.n == 0
    return rule.form in ("weekday", "month", "monthday")


def _innermost(rule: DateRule) -> DateRule:
    """What a rule counts from or looks inside in the end: the month of "the first Monday in May"."""
    while rule.parts and rule.form != "span":
        rule = rule.parts[0]
    return rule


def _leaning(rule: DateRule, lean: Lean) -> DateRule:
    """``rule`` with the lean of its innermost part changed."""
    if rule.parts and rule.form != "span":
        return replace(rule, parts=(_leaning(rule.parts[0], lean),))
    return replace(rule, lean=lean)


def _forward(rule: DateRule) -> DateRule:
    if rule.form == "span" or (rule.parts and _open(rule)):
        return replace(rule, parts=tuple(_forward(part) for part in rule.parts))
    if not _open(rule):
        return rule
    if rule.form == "monthday":
        return replace(rule, lean="future") if rule.lean == "nearest" else rule
    # A quarter that has just ended is still to be reported on: "expects a profit for the third quarter".
    return replace(rule, lean="nearest" if rule.unit == "quarter" else "future")
