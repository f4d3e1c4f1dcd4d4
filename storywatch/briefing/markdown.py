"""The story as a paper that people read: ``storywatch export --format markdown``.

What is open comes first, then what happened, who said what, and which articles that rests on. Each sentence
is cited with its outlet, or its file, and day. What the program suggests bears a question mark; what the
reader has said does not. Text of articles is shown as it stands: none of it becomes Markdown or HTML.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from storywatch.plain import by_itself, one_line
from storywatch.said import count, day, interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from storywatch.model import (
        Attributed,
        DateValue,
        Direction,
        Event,
        Evidence,
        Question,
        Source,
        Span,
        Story,
    )

KEY_QUOTES = 20
"""Quotes that the paper prints."""
EVIDENCE = 12
"""Sentences that it prints for a question, what the reader has confirmed first, then the newest."""
_IMPORTANT = 2
_ALL = 25
"""Entries up to which a timeline is printed whole."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w{1,32};))")
_OPENS_A_LIST = re.compile(r"^(?:(\d{1,9})([.)])|([-+]))(?=\s|\Z)")
_QUOTED = re.compile(r"[‘'«].*[’'»]|.*[\"“”].*")
"""Words that bring their own marks: others around them would only confuse."""
_WAYS: tuple[Direction, ...] = ("for", "against", "uncertain", "context")
_BASIS = {"inferred": "day inferred", "file": "day of the file", "reader": "day set by you"}


def to_markdown(story: Story, today: date, key: Sequence[int] = ()) -> str:
    """The paper, without a line feed at its end. ``key`` are the quotes to print, in order, by their ids."""
    sources = {source.id: source for source in story.sources if source.state == "read"}
    parts = [
        f"# {_text(story.title)}",
        f"As of {day(today)}, from {count(len(sources), 'article')}. Found by rules and statistics, which "
        "can be wrong: each line names where it stands. Where a direction bears a question mark, the program "
        "suggests it; where it bears none, you have said so.",
        *_section("Open questions", (_question(q, sources) for q in _by_need(story.questions))),
        *_section("Timeline", _timeline(story.timeline, sources)),
        *_section("Key quotes", _quotes(story.quotes, key, sources)),
        *_section("Sources", _listed(sources.values())),
    ]
    return "\n\n".join(parts)


def _section(name: str, parts: Iterable[str]) -> Iterator[str]:
    found = [part for part in parts if part]
    if found:
        yield f"## {name}"
        yield from found


# --- questions --------------------------------------------------------------------------------------


def _by_need(questions: Iterable[Question]) -> list[Question]:
    """What is due first, then as they were asked."""
    return sorted(questions, key=lambda q: (q.due is None, q.due.toordinal() if q.due else 0, q.id))


def _question(question: Question, sources: dict[int, Source]) -> str:
    shown = [e for e in question.evidence if e.span.source in sources]
    counts = Counter(e.direction for e in shown)
    stands: list[str] = [question.status]
    if question.due is not None:
        stands.append(f"due {day(question.due)}")
    stands += [f"{counts[way]} {'in context' if way == 'context' else way}" for way in _WAYS if counts[way]]
    lines = [f"### {_text(question.question)}", "", " · ".join(stands), ""]
    if question.status != "open" and question.history and (why := question.history[-1].why):
        lines += [f"*{_text(why)}*", ""]
    told = [e for e in shown if e.direction != "context" or e.confirmed]
    told.sort(key=lambda e: (not e.confirmed, -_published(e.span, sources), e.span))
    lines += [_evidence(e, sources) for e in told[:EVIDENCE]]
    if len(told) > EVIDENCE:
        lines.append(f"- and {len(told) - EVIDENCE} more")
    return "\n".join(lines).rstrip()


def _evidence(found: Evidence, sources: dict[int, Source]) -> str:
    way = found.direction if found.confirmed else f"{found.direction}?"
    source = sources[found.span.source]
    who = f"{_text(found.speaker)}: " if found.speaker else ""
    said = _text(by_itself(found.span.within(source.text)))
    words = said if _QUOTED.fullmatch(said) else f"“{said}”"
    return f"- **{way}** {who}{words} ({_cited(source)})"


def _published(span: Span, sources: dict[int, Source]) -> int:
    published = sources[span.source].published
    return published.toordinal() if published else 0


# --- the timeline -----------------------------------------------------------------------------------


def _timeline(events: Iterable[Event], sources: dict[int, Source]) -> Iterator[str]:
    kept = [event for event in events if not event.dropped]
    few = len(kept) <= _ALL
    shown = [event for event in kept if few or event.importance >= _IMPORTANT or event.pinned]
    dated = sorted((e for e in shown if e.date), key=lambda e: (*_ends(e.date), e.id))
    lines = [_event(event, sources) for event in (*dated, *(e for e in shown if not e.date))]
    if len(kept) > len(shown):
        lines.append(f"- and {count(len(kept) - len(shown), 'entry', 'entries')} of less importance")
    yield "\n".join(lines)


def _event(event: Event, sources: dict[int, Source]) -> str:
    told = [sources[n] for n in dict.fromkeys(m.span.source for m in event.mentions) if n in sources]
    papers = ", ".join(dict.fromkeys(_text(one.outlet or one.file) for one in told))
    when = interval(event.date) if event.date else "no day known"
    status = "" if event.status == "happened" else f" ({event.status})"
    return f"- **{when}** {_text(event.title)}{status}" + (f" — {papers}" if papers else "")


def _ends(value: DateValue | None) -> tuple[int, int]:
    return (value.first.toordinal(), value.last.toordinal()) if value else (0, 0)


# --- quotes and sources -----------------------------------------------------------------------------


def _quotes(quotes: Iterable[Attributed], key: Sequence[int], sources: dict[int, Source]) -> Iterator[str]:
    known = {quote.id: quote for quote in quotes}
    for found in (known[number] for number in key if number in known):
        source = sources.get(found.quote.span.source)
        if source is not None:
            said = f"> {_text(by_itself(found.text))}"
            who = _text(found.speaker) if found.speaker else "speaker unknown"
            kind = ", reported in other words" if found.quote.kind == "indirect" else ""
            yield f"{said}\n>\n> — {who}{kind} ({_cited(source)})"


def _listed(sources: Iterable[Source]) -> Iterator[str]:
    lines = []
    for source in sorted(sources, key=lambda s: (s.published is None, s.published or s.modified, s.id)):
        name = f"*{_text(source.title)}*" if source.title else "untitled"
        basis = _BASIS.get(source.published_basis or "", "")
        said = [_text(source.outlet) if source.outlet else "outlet unknown", name]
        said += [f"{day(source.published)}{f' ({basis})' if basis else ''}"] if source.published else []
        lines.append(f"- {', '.join(said)} — {_text(source.file)}")
    yield "\n".join(lines)


def _cited(source: Source) -> str:
    said = [source.outlet or source.file, day(source.published) if source.published else ""]
    return ", ".join(_text(one) for one in said if one)


def _text(text: str) -> str:
    """Text from anywhere on one line, shown as it stands by whoever renders Markdown."""
    told = _SPECIAL.sub(r"\\\1", one_line(text))
    return _OPENS_A_LIST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", told)
