"""What a sentence says of the plan that stands just before it: "It has been dropped", "It will be Friday".

The plan need not be named again, so nothing in such a sentence says what became of what.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import MOVED, Happening
from storywatch.reading.clauses import SUBJECTS

if TYPE_CHECKING:
    from storywatch.model import DateExpression
    from storywatch.reading.passage import Passage

_IT = frozenset({"it", "this", "that", "they", "these", "those"})
_DROPPED = frozenset("drop scrap cancel shelve abandon axe scratch".split())
_OFF = frozenset({"call", "put"})
WEIGHT = 0.5
"""How prominent it is that a plan has been dropped or moved."""


def sequel(at: Passage, plan: Happening) -> Happening | None:
    """The end of ``plan``, or its new day, where the sentence tells only that; else None."""
    root = at.root()
    subject = next((c for c in root.children if c.dep_ in SUBJECTS), None)
    if subject is None or subject.lower_ not in _IT or at.in_marks(root):
        return None
    if any(c.dep_ == "neg" for c in root.children):
        return None
    lemma = root.lemma_.lower()
    off = lemma in _OFF and any(c.dep_ == "prt" and c.lower_ == "off" for c in root.children)
    if subject.dep_ == "nsubjpass" and (lemma in _DROPPED or off):
        return _of(at, plan, status="cancelled")
    day = _new_day(at)
    if lemma == "be" and day is not None:
        told = _of(at, plan, status="scheduled")
        words = dict.fromkeys((*(w for w in told.words if w != "=cancellation"), MOVED))
        return replace(told, date=day.rule, undated=False, words=tuple(words))
    return None


def _of(at: Passage, plan: Happening, *, status: str) -> Happening:
    told = replace(plan, span=at.sentence.span, weight=WEIGHT)
    if status == "cancelled":
        return replace(told, status="cancelled", words=tuple(dict.fromkeys((*plan.words, "=cancellation"))))
    return replace(told, status="scheduled")


def _new_day(at: Passage) -> DateExpression | None:
    """The day to come that follows the verb: "It will be Friday, the 18th"."""
    root = at.root()
    if not any(c.lower_ in ("will", "'ll", "’ll", "now") for c in root.children):
        return None
    behind = [c for c in root.children if c.i > root.i and c.dep_ in ("attr", "prep", "npadvmod")]
    for child in behind[:2]:
        start = child.idx + at.offset
        end = max(t.idx + len(t) for t in child.subtree) + at.offset
        for date in at.dates:
            if start <= date.span.start < end:
                return date
    return None
