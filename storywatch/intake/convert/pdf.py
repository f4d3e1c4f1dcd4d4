"""A PDF document: the text of its pages, with lines made into paragraphs again and running heads left out.

A page knows only where its lines stand. A paragraph ends where the next line stands further down than lines
do, is indented, is of another size, or where a sentence ends short of the margin.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

import pypdf
import pypdf.errors

from ..pages import MOST_CHARACTERS, Page, UnfitError, put_down
from .told import page as page_of

MOST_PAGES = 1_000

_BY_HAND = "Open it in a PDF viewer, copy the article's text into a .txt file and drop that."
_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_BROKEN_WORD = re.compile(r"[^\W\d_][-\xad\u2010]\Z")
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_SHORT = 0.8
"""Of the usual length of a line: a sentence that ends before it ends its paragraph."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: where it begins, in points from the left and from below, and its size."""

    text: str
    page: int
    x: float
    y: float
    size: float


def read(data: bytes) -> Page:
    """The text of a PDF document. Raises UnfitError where there is none, or where it is locked."""
    if b"%PDF-" not in data[:1024]:
        raise UnfitError("This is no PDF document, whatever its name says.", _BY_HAND)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnfitError(
                "This PDF document is locked with a password.", "Save it without one and drop it again."
            )
        count = len(reader.pages)
        if count > MOST_PAGES:
            raise UnfitError(
                f"This PDF document has {count:,} pages; up to {MOST_PAGES:,} are read.", _BY_HAND
            )
        lines = _lines(reader)
        title, author = _properties(reader)
    except pypdf.errors.DependencyError:
        raise UnfitError(
            "This PDF document is encrypted.", "Save it without encryption and drop it again."
        ) from None
    except pypdf.errors.LimitReachedError:
        raise UnfitError(
            "This PDF document would unpack to far more than an article has.", _BY_HAND
        ) from None
    if not lines:
        raise UnfitError(
            "This PDF document holds no text, only pictures of pages.",
            "Have its text recognised (OCR) or type it in; then drop it as a .txt file.",
        )
    return page_of(put_down(paragraphs(without_running_heads(lines))), "pdf", title=title, author=author)


def _lines(reader: pypdf.PdfReader) -> list[Line]:
    lines: list[Line] = []
    characters = 0
    for number, page in enumerate(reader.pages):
        pieces: list[tuple[str, float, float, float]] = []

        def hear(
            text: str, cm: Sequence[float], tm: Sequence[float], _: Any, size: float, to: Any = pieces
        ) -> None:
            to.append((text, tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5], abs(size * tm[3] * cm[3]) or size))

        page.extract_text(visitor_text=hear)
        found = _page_lines(pieces, number)
        characters += sum(len(line.text) for line in found)
        if characters > MOST_CHARACTERS:
            raise UnfitError(
                f"This PDF document holds more than {MOST_CHARACTERS:,} characters of text.", _BY_HAND
            )
        lines += found
    return lines


def _page_lines(pieces: list[tuple[str, float, float, float]], number: int) -> list[Line]:
    lines: list[Line] = []
    text: list[str] = []
    place = (0.0, 0.0, 0.0)
    for said, x, y, size in [*pieces, ("\n", 0.0, 0.0, 0.0)]:
        for at, part in enumerate(said.split("\n")):
            if at:
                if whole := "".join(text).translate(_LIGATURES).strip():
                    lines.append(Line(whole, number, *place))
                text = []
            if part.strip() and not "".join(text).strip():
                place = (x, y, size)
            text.append(part)
    return lines


def without_running_heads(lines: list[Line]) -> list[Line]:
    """Page numbers go, and lines at the edges of most pages with only a figure changed; the first stays."""
    edges: list[int] = []
    for at, line in enumerate(lines):
        if (
            at == 0
            or at + 1 == len(lines)
            or lines[at - 1].page != line.page
            or lines[at + 1].page != line.page
        ):
            edges.append(at)
    pages = len({line.page for line in lines})
    alike = Counter(key for at in edges if (key := _without_figures(lines[at].text)))
    gone = {
        at
        for at in edges
        if _NUMBER.match(lines[at].text)
        or (at > 0 and pages > 2 and alike[_without_figures(lines[at].text)] > pages / 2)
    }
    return [line for at, line in enumerate(lines) if at not in gone]


def paragraphs(lines: list[Line]) -> list[str]:
    """Lines joined where they belong to one paragraph, words broken at a line's end made whole."""
    if not lines:
        return []
    drops = [
        (one.y - other.y) / max(one.size, 1.0)
        for one, other in pairwise(lines)
        if one.page == other.page and 0 < one.y - other.y < 4 * max(one.size, 1.0)
    ]
    leading = median(drops) if drops else 1.2
    body = Counter(
        round(line.size, 1) for line in lines for _ in range(len(line.text) // 20 + 1)
    ).most_common(1)[0][0]
    lengths = sorted(len(line.text) for line in lines if abs(line.size - body) < 0.1 * body)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 60
    joined: list[list[str]] = [[lines[0].text]]
    for before, line in pairwise(lines):
        if _parts(before, line, leading, body, usual):
            joined.append([line.text])
        elif _BROKEN_WORD.search(joined[-1][-1]) and line.text[:1].islower():
            joined[-1][-1] = joined[-1][-1][:-1] + line.text
        else:
            joined[-1] += [" ", line.text]
    return ["".join(pieces) for pieces in joined]


def _parts(before: Line, line: Line, leading: float, body: float, usual: int) -> bool:
    """Whether ``line`` begins a paragraph."""
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size):
        return True
    ends = _SENTENCE_END.search(before.text) is not None
    short = len(before.text) < _SHORT * usual
    if before.page != line.page or line.y > before.y:  # another page or column
        return ends or line.size > 1.15 * body
    if (before.y - line.y) / max(before.size, 1.0) > 1.35 * leading:
        return True
    if line.size > 1.15 * body:
        return False  # a heading of several lines, centred perhaps
    indented = line.x - before.x > 0.7 * line.size and before.y - line.y > 0.5 * line.size
    return (ends and short) or (indented and (ends or short))


def _without_figures(text: str) -> str:
    return re.sub(r"\d+", "0", text).strip().casefold()


def _properties(reader: pypdf.PdfReader) -> tuple[str, str]:
    try:
        told = reader.metadata
        return (str(told.title or ""), str(told.author or "")) if told is not None else ("", "")
    except Exception:  # noqa: BLE001  damaged properties are no reason to refuse the text
        return "", ""
