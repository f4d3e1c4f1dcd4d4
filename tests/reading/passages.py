"""Reads the labelled passages of ``quotations.txt``; the file says how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from storywatch.reading import layout, pipeline, quotes, sentences

if TYPE_CHECKING:
    from storywatch.model import Quote

FILE = Path(__file__).with_name("quotations.txt")
MARKS = "\"'“”‘’`„«» \n.,"


@dataclass(frozen=True)
class Expected:
    kind: str
    speaker: str
    words: str
    via: str | None
    fellow: int | None
    known_wrong: bool


@dataclass(frozen=True)
class Passage:
    id: str
    text: str
    expected: tuple[Expected, ...]

    @property
    def group(self) -> str:
        return self.id.rsplit("-", 1)[0]


def passages() -> list[Passage]:
    out: list[Passage] = []
    counts: dict[str, int] = {}
    lines = [line for line in FILE.read_text(encoding="utf-8").split("\n") if not line.startswith("#")]
    blocks = "\n".join(lines).split("\n== ")[1:]
    for block in blocks:
        group, body = block.split("\n", 1)
        group = group.strip().replace(" ", "_")
        counts[group] = counts.get(group, 0) + 1
        told = body.split("\n")
        labels = [line for line in told if line.startswith(("=> ", "~> "))]
        text = "\n".join(line for line in told if not line.startswith(("=> ", "~> "))).strip()
        out.append(Passage(f"{group}-{counts[group]}", text, tuple(_expected(line) for line in labels)))
    return out


def _expected(line: str) -> Expected:
    parts = [part.strip() for part in line[3:].split(" | ")]
    via = next((p[4:] for p in parts[3:] if p.startswith("via ")), None)
    fellow = next((int(p[5:]) for p in parts[3:] if p.startswith("with ")), None)
    return Expected(parts[0], parts[1], parts[2], via, fellow, line.startswith("~"))


def read(text: str) -> list[Quote]:
    paragraphs = layout.parse(text, pipeline.load())
    told = sentences.find(paragraphs, text, 1)
    return quotes.find(text, paragraphs, 1, told)[0]


def same_words(text: str, quote: Quote, words: str) -> bool:
    printed = quote.span.within(text).strip(MARKS)
    if " ... " in words:
        first, last = words.split(" ... ")
        return printed.startswith(first.strip(MARKS)) and printed.endswith(last.strip(MARKS))
    return printed == words.strip(MARKS)


def faults(passage: Passage, found: list[Quote]) -> list[tuple[Expected, str]]:
    """What of the labels of a passage the reading did not meet."""
    out: list[tuple[Expected, str]] = []
    met: list[Quote | None] = []
    for wanted in passage.expected:
        marked = wanted.kind in ("direct", "mixed", "not")
        pool = [
            q for q in found if (q.kind != "indirect") == marked and same_words(passage.text, q, wanted.words)
        ]
        met.append(pool[0] if pool else None)
        if wanted.kind == "not":
            if pool:
                out.append((wanted, f"reported as {pool[0].kind} of {pool[0].speaker}"))
            continue
        if not pool:
            out.append((wanted, "not found"))
            continue
        quote = pool[0]
        speaker = None if wanted.speaker == "-" else wanted.speaker
        if quote.kind != wanted.kind:
            out.append((wanted, f"kind is {quote.kind}"))
        if wanted.speaker != "?" and quote.speaker != speaker:
            out.append((wanted, f"speaker is {quote.speaker}"))
        if wanted.via is not None and quote.via != wanted.via:
            out.append((wanted, f"via is {quote.via}"))
        if wanted.fellow is not None:
            other = met[wanted.fellow - 1]
            if other is None or other.utterance != quote.utterance:
                out.append((wanted, "another utterance"))
    return out
