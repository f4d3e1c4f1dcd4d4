"""The layout of an article: its paragraphs, and which of them are furniture.

A paragraph is a line, or several lines up to a blank one where the text is hard-wrapped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storywatch.reading.pipeline import Doc, Language


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph and its parse. ``start`` and ``end`` are offsets in the stored text, end exclusive.

    A token's place in the stored text is ``start + token.idx``.
    """

    start: int
    end: int
    doc: Doc
    furniture: bool = False


def split(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each paragraph, blank ends cut, in order."""
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            at = start + line.index(stripped[0])
            yield at, at + len(stripped)
        start += len(line) + 1


def parse(text: str, nlp: Language) -> list[Paragraph]:
    """Every paragraph of ``text``, parsed by itself."""
    spans = list(split(text))
    docs = nlp.pipe(text[start:end] for start, end in spans)
    return [Paragraph(start, end, doc) for (start, end), doc in zip(spans, docs, strict=True)]
