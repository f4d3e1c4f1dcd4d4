"""How a happening stands as it is told: happened, scheduled, called off, or somebody's claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading.bags import classes_of
from storywatch.reading.clauses import subject_of
from storywatch.reading.kinds import ACTS, CANCEL, CANCELLED, CLASS_OF, HEARSAY, PLANS, SPEECH

if TYPE_CHECKING:
    from storywatch.model import DateExpression, EventStatus
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token


_PROOF = re.compile(
    r"\b(?:evidence|proof|knew|known|knowledge|responsible|responsibility|behind|conclu\w+|intelligence)\b",
    re.IGNORECASE,
)
_UNNAMED = frozenset("official source diplomat aide adviser advisor spokesman person people insider".split())
_KEPT = frozenset("happen proceed occur come go".split())
"""Verbs by which an appointment is kept, besides its own."""
_APPOINTMENTS = frozenset({"=meeting", "=visit", "=vote", "=exercise", "=opening"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "would"})
_MODAL = frozenset(
    {"would", "could", "should", "may", "might", "must", "can", "will", "shall", "to", "'ll", "’ll"}
)


def status_of(at: Passage, head: Token, date: DateExpression | None) -> EventStatus:
    """How what ``head`` tells stands, where ``date`` is its day."""
    lemma = head.lemma_.lower()
    if head.pos_ in ("VERB", "AUX"):
        objects = [t for t in head.children if t.dep_ in ("dobj", "nsubjpass", "nsubj")]
        called_off = lemma in ("call", "put", "break") and any(
            c.dep_ == "prt" and c.lower_ == "off" for c in head.children
        )
        if (called_off and lemma != "break") or (
            lemma in CANCEL and any(_is_appointment(t) for t in objects)
        ):
            return "cancelled"
        if is_plug(head) and any(_is_appointment(t) for t in plugged(head)):
            return "cancelled"
        if _is_undone(head):
            return "cancelled"
        if is_future(head):
            return "cancelled" if _is_off(head) else "scheduled"
        if date is not None and _came_to_nothing(head):
            return "cancelled"
    if date is not None and date.kind == "future" and lemma not in SPEECH | ACTS:
        return "scheduled"
    if is_hearsay(head) or _is_put_on(head):
        return "claimed"
    if lemma in ("claim", "allege", "suspect") or any(t.lower_ in HEARSAY for t in head.children):
        return "claimed"
    if lemma in SPEECH and _PROOF.search(at.printed) and at.speaker is not None:
        return "claimed"
    return "happened"


def _is_appointment(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return lemma in CANCELLED or "=" + CLASS_OF.get(lemma, "") in _APPOINTMENTS


def is_plug(head: Token) -> bool:
    """Whether it is called off in a phrase: "pulled the plug on the talks"."""
    return head.lemma_.lower() == "pull" and any(
        c.dep_ == "dobj" and c.lower_ in ("plug", "plugs") for c in head.children
    )


def plugged(head: Token) -> list[Token]:
    """What the plug is pulled on."""
    hangs = [head, *(c for c in head.children if c.dep_ == "dobj")]
    preps = [c for verb in hangs for c in verb.children if c.dep_ == "prep" and c.lower_ == "on"]
    return [c for prep in preps for c in prep.children if c.dep_ == "pobj"]


def _is_off(head: Token) -> bool:
    """Whether an appointment is told as one that will not be kept: "will not, after all, meet on Monday"."""
    if not any(c.dep_ == "neg" and c.lower_ != "never" for c in head.children):
        return False
    return head.lemma_.lower() in _KEPT or bool(_APPOINTMENTS & set(classes_of(head)))


def _is_undone(head: Token) -> bool:
    """Whether an appointment is told as none: "the visit is off", "there will be no meeting"."""
    if head.lemma_ != "be":
        return False
    off = any(
        c.lower_ == "off" and c.dep_ in ("advmod", "acomp", "prt", "prep", "attr") for c in head.children
    )
    subject = subject_of(head)
    if off and subject is not None and not any(c.dep_ == "neg" for c in head.children):
        return subject.lemma_.lower() in CANCELLED
    there = subject is not None and subject.lower_ == "there" and is_future(head)
    return there and any(
        c.dep_ == "attr" and c.lemma_.lower() in CANCELLED and any(g.lower_ == "no" for g in c.children)
        for c in head.children
    )


def _came_to_nothing(head: Token) -> bool:
    """Whether an appointment was not kept on its day: "never met on Thursday", "failed to meet"."""
    failed = head.lemma_.lower() == "fail" and any(c.dep_ == "xcomp" for c in head.children)
    if not failed and not any(c.dep_ == "neg" for c in head.children):
        return False
    if head.lemma_.lower() in _KEPT - {"go", "come"}:
        return True
    place = head.lemma_ == "take" and any(c.dep_ == "dobj" and c.lower_ == "place" for c in head.children)
    return place or bool(_APPOINTMENTS & set(classes_of(head)))


def _is_put_on(head: Token) -> bool:
    """Whether the sentence puts what it tells on somebody: "according to the operator"."""
    if head.lemma_.lower() in SPEECH | ACTS:
        return False
    above = [head, *([head.head] if head.dep_ in ("conj", "ccomp") else [])]
    return any(c.lower_ == "according" for verb in above for c in verb.children)


def is_hearsay(head: Token) -> bool:
    """Whether it is told by somebody unnamed, or as a report of one side."""
    if head.dep_ == "ccomp" and head.head.lemma_.lower() in SPEECH:
        above = head.head
        speaker = subject_of(above)
        return above.lemma_.lower() in ("report", "claim", "allege") or (
            speaker is not None and speaker.lemma_.lower() in _UNNAMED and speaker.pos_ == "NOUN"
        )
    return head.lemma_.lower() == "report" and any(c.dep_ == "ccomp" for c in head.children)


def is_future(head: Token) -> bool:
    """Whether a verb tells of what is to come."""
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    if helpers & _FUTURE and "have" not in helpers:
        return True
    if helpers & {"could", "may", "might", "can", "should", "must", "had"}:
        return False
    lemma = head.lemma_.lower()
    present = head.tag_ in ("VBZ", "VBP", "VB") or bool(helpers & {"is", "are", "'s", "’s"})
    if lemma in PLANS and present and any(c.dep_ in ("xcomp", "ccomp") for c in head.children):
        return True
    if lemma in ("schedule", "plan", "expect", "slate", "set") and present and helpers:
        return True
    if lemma == "be" and present:
        return any(
            (c.lower_ in ("due", "set", "about", "likely") and c.dep_ in ("acomp", "attr", "oprd", "advmod"))
            or (c.dep_ == "xcomp" and any(g.lower_ == "to" for g in c.children))
            for c in head.children
        )
    return False


def is_past(head: Token) -> bool:
    """Whether a verb tells of what has come about."""
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    if helpers & _MODAL:
        return False
    return head.tag_ == "VBD" or bool(helpers & {"has", "have", "had", "was", "were", "did"})
