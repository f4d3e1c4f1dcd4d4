"""What is copied: words with their citation, and whole items with where they come from. Pure.

Offsets are characters of the stored text (line feeds only), counted from 0, the last one not included: the
same as in the export, so that a citation can be checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storage.rows import EvidenceRow, Mark, QuestionRow, QuoteRow, TimelineRow
from storywatch.model import Source
from storywatch.plain import by_itself
from tui import itself, words

UNKNOWN_SPEAKER = "speaker unknown"


def _day(source: Source) -> str:
    if source.published is None:
        return "no date"
    basis = source.published_basis
    firm = basis in (None, "stated", "reader")
    return words.day(source.published) + ("" if firm or basis is None else f" ({words.BASIS[basis]})")


def citation(source: Source, start: int, end: int, *lead: str | None) -> str:
    """ "— Rosa Ferrand, Harbour Post, 12 Apr 2031 (harbour.txt, characters 312–368)"."""
    said = ", ".join([*filter(None, lead), source.outlet or "outlet unknown", _day(source)])
    where = f", characters {start}–{end}" if start < end else ""
    return f"— {_one(said)} ({_one(source.file)}{where})"


def passage(source: Source, start: int, end: int, *lead: str | None) -> str:
    """A stretch of an article as it stands, and its citation; of an empty stretch, the article's title."""
    text = by_itself(source.text[start:end].strip("\n"))
    if not text:
        return f"{_one(source.title or source.file)}\n{citation(source, 0, 0, source.byline)}\n"
    return f"{text}\n{citation(source, start, end, *lead)}\n"


def quote(row: QuoteRow, source: Source) -> str:
    """A quotation and its citation; reported speech says that it is nobody's very words."""
    return passage(source, row.start, row.end, *_speaker(row))


def _speaker(row: QuoteRow) -> Iterable[str]:
    yield row.speaker or UNKNOWN_SPEAKER
    if row.kind == "indirect":
        yield "as reported, not word for word"
    if row.via:
        yield f"via {row.via}"


def speaker_at(marks: Sequence[Mark], start: int, end: int) -> str | None:
    """Who speaks in a stretch: the label of the smallest quotation that holds all of it."""
    holding = [m for m in marks if m.what == "quote" and m.start <= start and end <= m.end and start < end]
    return min(holding, key=lambda m: m.end - m.start).label or UNKNOWN_SPEAKER if holding else None


def whole_quote(row: QuoteRow, source: Source) -> str:
    """A quotation with everything known of it."""
    facts = [("Speaker", row.speaker or "unknown"), ("Kind", row.kind)]
    facts += [("Verb", row.cue)] if row.cue else []
    facts += [("Via", row.via)] if row.via else []
    facts += [("Said", words.interval(row.said_on))] if row.said_on else []
    facts += [("Sureness", f"{row.confidence:.2f}"), ("Carried by", words.count(row.sources, "source"))]
    return (
        f"{by_itself(source.text[row.start : row.end])}\n\n"
        f"{_table([*facts, *provenance(source, row.start, row.end)])}"
    )


def whole_source(source: Source) -> str:
    """An article: what is known of it, and its text."""
    return f"{_table(provenance(source))}\n{source.text}"


def whole_question(row: QuestionRow, evidence: Iterable[tuple[EvidenceRow, Source]]) -> str:
    """A question, how it stands, and all that bears on it."""
    facts = [("Status", row.status), ("Evidence", words.tally(row))]
    facts += [("Due", words.day(row.due))] if row.due else []
    parts = [f"{row.question}\n\n{_table(facts)}"]
    for found, source in evidence:
        parts.append(f"{found.direction}:\n{passage(source, found.start, found.end, found.speaker)}")
    return "\n".join(parts)


def whole_event(row: TimelineRow, source: Source) -> str:
    """Something on the timeline, and the sentence that it is told in."""
    facts = [
        ("Date", words.interval(row.date) if row.date else "no date"),
        ("Status", row.status),
        ("Told by", words.count(row.sources, "source")),
    ]
    told = passage(source, row.start, row.end)
    return f"{_one(row.title)}\n\n{_table(facts)}\n{told}\n{_table(provenance(source, row.start, row.end))}"


def provenance(source: Source, start: int = 0, end: int = 0) -> list[tuple[str, str]]:
    """What is known of an article and, where there is one, of a stretch in it."""
    facts = [("Outlet", source.outlet or "unknown"), ("Title", source.title or "unknown")]
    facts += [(fact.label, _with_evidence(fact)) for fact in itself.facts(source)]
    day = words.day(source.published) if source.published else "unknown"
    if source.published and source.published_basis:
        day = f"{day}, {words.BASIS[source.published_basis]}"
    if source.published_evidence:
        day = f"{day}: {source.published_evidence}"
    facts += [("Published", day), ("File", source.file)]
    facts += [("SHA-256", source.sha256)] if source.sha256 else []
    facts += [("Encoding", source.encoding)] if source.encoding else []
    facts += [("Taken in", source.received)]
    if start < end:
        facts += [("Characters", f"{start} to {end} of {len(source.text)}, counted from 0, end not included")]
    return facts


def _with_evidence(fact: itself.Fact) -> str:
    told = fact.evidence is not None and _one(fact.evidence) != _one(fact.value)
    return f"{fact.value}: {fact.evidence}" if told else fact.value


def _table(facts: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{name + ':':<12}{_one(value)}\n" for name, value in facts)


def _one(text: str) -> str:
    return " ".join(text.split())
