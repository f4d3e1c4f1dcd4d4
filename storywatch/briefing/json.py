"""The story as one JSON object: ``storywatch export --format json``.

Keys stand in a fixed order and lists in a stable one (by source, then place), so that two exports can be
compared line by line. What is not known is null. Offsets count characters of the source's ``text``, end
exclusive, and a ``text`` beside them is that very slice.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.model import Attributed, DateValue, Event, Mention, Question, Source, Span, Story

FORMAT = "storywatch/1"
_ACTING = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")


def to_json(story: Story, exported: str) -> str:
    """The story as JSON text without a line feed at its end. ``exported`` is the time, ISO 8601 in UTC."""
    texts = {source.id: source.text for source in story.sources}
    quotes = sorted(story.quotes, key=lambda q: (q.quote.span, q.id))
    told = json.dumps(
        {
            "format": FORMAT,
            "story": {
                "title": _known(story.title),
                "exported": exported,
                "reader": _known(story.reader),
            },
            "sources": [_source(s) for s in sorted(story.sources, key=lambda s: s.id)],
            "quotes": [_quote(q, texts) for q in quotes],
            "statements": [
                {
                    "id": s.id,
                    "speaker": _known(s.speaker),
                    "text": s.text,
                    "quotes": list(s.quotes),
                    "sources": list(s.sources),
                }
                for s in sorted(story.statements, key=lambda s: s.id)
            ],
            "speakers": [
                {"name": s.name, "kind": s.kind, "aliases": list(s.aliases), "roles": list(s.roles)}
                for s in sorted(story.speakers, key=lambda s: s.id)
            ],
            "dates": [
                {**_place(d.span, texts), "value": _value(d.value), "kind": d.kind}
                for d in sorted(story.dates, key=lambda d: d.span)
            ],
            "timeline": [_event(e, texts) for e in sorted(story.timeline, key=_by_date)],
            "questions": [_question(q, texts) for q in sorted(story.questions, key=lambda q: q.id)],
            "suggestions": [_suggestion(q, texts) for q in sorted(story.suggestions, key=lambda q: q.id)],
            "novelty": [],
            "conflicts": [],
        },
        ensure_ascii=False,
        allow_nan=False,
        indent=1,
    )
    # Characters that a terminal would act on are written as escapes: the same text to whoever parses it.
    return _ACTING.sub(_escape, told)


def _escape(found: re.Match[str]) -> str:
    pairs = found[0].encode("utf-16-be")
    return "".join(f"\\u{pairs[i : i + 2].hex()}" for i in range(0, len(pairs), 2))


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "file": source.file,
        "sha256": source.sha256,
        "encoding": source.encoding,
        "received": source.received,
        "state": source.state,
        "outlet": _known(source.outlet),
        "outlet_evidence": _known(source.outlet_evidence),
        "title": _known(source.title),
        "byline": _known(source.byline),
        "words": source.words,
        "published": source.published.isoformat() if source.published else None,
        "published_basis": source.published_basis,
        "published_evidence": _known(source.published_evidence),
        "near_duplicate_of": source.near_duplicate_of,
        "supersedes": source.supersedes,
        "text": source.text,
        "reason": _known(source.reason),
    }


def _quote(quote: Attributed, texts: dict[int, str]) -> dict[str, Any]:
    found = quote.quote
    mention = None
    if found.mention is not None:
        mention = _place(found.mention, texts)
        del mention["source"]
    return {
        "id": quote.id,
        **_place(found.span, texts),
        "kind": found.kind,
        "speaker": _known(quote.speaker),
        "speaker_mention": mention,
        "cue": _known(found.cue),
        "via": _known(found.via),
        "said_on": _value(quote.said_on),
        "confidence": round(found.confidence, 3),
        "statement": quote.statement,
    }


def _event(event: Event, texts: dict[int, str]) -> dict[str, Any]:
    first, last = _ends(event.date)
    return {
        "id": event.id,
        "date": first,
        "end_date": last,
        "precision": event.date.precision if event.date else "unknown",
        "title": event.title,
        "status": event.status,
        "history": _history(event.tellings),
        "importance": event.importance,
        "origins": event.origins,
        "mentions": [_place(m.span, texts) for m in sorted(event.mentions, key=lambda m: m.span)],
    }


def _history(mentions: Iterable[Mention]) -> list[dict[str, Any]]:
    """How an event came to be what it is: the mentions, in order of arrival, that changed it."""
    steps: list[dict[str, Any]] = []
    for mention in mentions:
        step = {"status": mention.status, "date": _value(mention.date)}
        if not steps or any(steps[-1][key] != step[key] for key in step):
            steps.append({"source": mention.span.source, **step})
    return steps


def _question(question: Question, texts: dict[int, str]) -> dict[str, Any]:
    return {
        "id": question.id,
        "question": question.question,
        "terms": list(question.terms),
        "set_by": question.set_by,
        "status": question.status,
        "due": question.due.isoformat() if question.due else None,
        "history": [
            {"at": step.at, "status": step.status, "why": _known(step.why)} for step in question.history
        ],
        "evidence": [
            {
                **_place(e.span, texts),
                "direction": e.direction,
                "confirmed": e.confirmed,
                "speaker": _known(e.speaker),
                "label": _known(e.label),
            }
            for e in sorted(question.evidence, key=lambda e: e.span)
        ],
    }


def _suggestion(question: Question, texts: dict[int, str]) -> dict[str, Any]:
    """A question that the reader has not taken over: the clause as printed, and who bears on it."""
    first = next((step.span for step in question.history if step.span is not None), None)
    sources = {e.span.source for e in question.evidence} | ({first.source} if first else set())
    return {
        "question": question.question,
        "terms": list(question.terms),
        "sources": sorted(sources),
        "text": _known(first.within(texts.get(first.source, ""))) if first else None,
    }


def _place(span: Span, texts: dict[int, str]) -> dict[str, Any]:
    return {
        "source": span.source,
        "start": span.start,
        "end": span.end,
        "text": span.within(texts.get(span.source, "")),
    }


def _ends(value: DateValue | None) -> tuple[str | None, str | None]:
    """An event's date and end date: the second only where the first alone cannot say the interval."""
    if value is None:
        return None, None
    text = str(value)
    return (value.first.isoformat(), value.last.isoformat()) if "/" in text else (text, None)


def _by_date(event: Event) -> tuple[date, date, tuple[int, int, int], int]:
    """By date, the undated last, then by the place where it was first told."""
    first = min((m.span for m in event.mentions), default=None)
    place = (first.source, first.start, first.end) if first else (0, 0, 0)
    return (
        event.date.first if event.date else date.max,
        event.date.last if event.date else date.max,
        place,
        event.id,
    )


def _value(value: DateValue | None) -> str | None:
    return None if value is None else str(value)


def _known(text: str | None) -> str | None:
    """Nothing in place of an empty string."""
    return text or None
