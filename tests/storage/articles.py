"""Drafts and findings for the tests of storage: small, about nobody."""

from __future__ import annotations

import hashlib
from datetime import date

from storywatch.model import (
    DateExpression,
    DateRule,
    DateValue,
    Draft,
    Event,
    Evidence,
    Findings,
    Happening,
    Mention,
    Name,
    Quote,
    Sentence,
    Span,
    Stated,
)

AT = "2031-05-04T08:00:00Z"
TEXT = (
    "Ostrava Lands envoy leaves talks\n\n"
    "“We shall not sign on Tuesday,” said Mara Veldt, the envoy. "
    "The ministry said new sanctions were being weighed.\n"
)


def draft(text: str = TEXT, file: str = "talks.txt", **stated: Stated) -> Draft:
    return Draft(
        file, hashlib.sha256(text.encode()).hexdigest(), "utf-8", text, modified=date(2031, 5, 4), **stated
    )


def span(source: int, words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(source, start, start + len(words))


QUOTE = "“We shall not sign on Tuesday,”"
FIRST = "“We shall not sign on Tuesday,” said Mara Veldt, the envoy."
SECOND = "The ministry said new sanctions were being weighed."


def findings(source: int, reader: str = "r1") -> Findings:
    return Findings(
        reader,
        sentences=(
            Sentence(span(source, "Ostrava Lands envoy leaves talks"), "envoy leave talk", furniture=True),
            Sentence(span(source, FIRST), "sign tuesday say mara veldt envoy"),
            Sentence(span(source, SECOND), "ministry say new sanction weigh"),
        ),
        quotes=(
            Quote(
                span(source, QUOTE),
                "direct",
                "Mara Veldt",
                span(source, "Mara Veldt"),
                "said",
                0.9,
                1,
                said=DateRule("weekday", n=1),
            ),
            Quote(span(source, SECOND), "indirect", "the ministry", None, "said", 0.6, 2),
        ),
        names=(Name("Mara Veldt", "person", ("Veldt",), ("the envoy",)),),
        dates=(DateExpression(span(source, "Tuesday"), DateRule("weekday", n=1, lean="future"), "future"),),
        happenings=(
            Happening(
                span(source, FIRST),
                "Envoy leaves talks",
                "happened",
                DateRule("span", parts=(DateRule("weekday", n=0), DateRule("weekday", n=1))),
                undated=False,
                words=("leave", "talk"),
                names=("Mara Veldt",),
                weight=0.8,
            ),
        ),
    )


def event(*sources: int, id_: int = 0, day: date | None = date(2031, 5, 6)) -> Event:
    value = DateValue.day(day) if day else None
    return Event(
        id_,
        value,
        "Envoy leaves talks",
        "happened",
        2,
        tuple(
            Mention(span(s, FIRST), "happened", value, "Envoy leaves talks", ("leave",), ("Mara Veldt",), 0.8)
            for s in sources
        ),
        origins=1,
    )


def evidence(source: int, words: str = SECOND) -> Evidence:
    return Evidence(span(source, words), "uncertain", speaker="the ministry")
