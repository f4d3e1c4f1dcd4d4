"""Breaking text into lines of so many cells. Pure, linear in the length of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

TAB = 4
"""Cells a tab may take at most."""

_WORD = re.compile(r"\S+")


def cells(text: str) -> int:
    """How many cells of a terminal ``text`` takes; a tab counts as :data:`TAB`."""
    if text.isascii():
        return len(text) + (TAB - 1) * text.count("\t")
    return cell_len(text) + TAB * text.count("\t")


def wrap(text: str, width: int, limit: int | None = None) -> list[tuple[int, int]]:
    """Lines of at most ``width`` cells as (start, end) offsets into ``text``.

    Line feeds end a line; other lines break at white space, which stays outside both lines; a word wider than
    a line is cut. With ``limit``, stops after that many lines.
    """
    found: list[tuple[int, int]] = []
    for span in _wrapped(text, max(width, 2)):
        if limit is not None and len(found) == limit:
            break
        found.append(span)
    return found


def _wrapped(text: str, width: int) -> Iterator[tuple[int, int]]:
    start = 0
    while True:
        end = text.find("\n", start)
        if end == -1:
            yield from _broken(text, start, len(text), width)
            return
        yield from _broken(text, start, end, width)
        start = end + 1


def _broken(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """One hard line, ``text[start:end]``, in lines that fit."""
    hard = text[start:end]
    simple = hard.isascii() and "\t" not in hard
    if (end - start <= width) if simple else (2 * len(hard) <= width and "\t" not in hard):
        yield start, end
        return
    measure = len if simple else cells
    opened, closed, used = start, start, 0
    for word in _WORD.finditer(text, start, end):
        gap = measure(text[closed : word.start()])
        size = measure(word[0])
        if used + gap + size <= width:
            closed, used = word.end(), used + gap + size
            continue
        if closed > opened:
            yield opened, closed
        opened, closed, used = word.start(), word.end(), size
        if size > width:
            *full, (opened, closed, used) = _cut(text, word.start(), word.end(), width)
            for start_of, end_of, _ in full:
                yield start_of, end_of
    yield opened, closed


def _cut(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int, int]]:
    """A word wider than a line, in pieces of (start, end, cells)."""
    opened, used = start, 0
    for at in range(start, end):
        size = cells(text[at])
        if used + size > width:
            yield opened, at, used
            opened, used = at, 0
        used += size
    yield opened, end, used


def fit(text: str, width: int) -> str:
    """``text`` cut to ``width`` cells, with an ellipsis where something is missing."""
    if cells(text) <= width:
        return text
    if width < 1:
        return ""
    used = 1
    for at, character in enumerate(text):
        used += cells(character)
        if used > width:
            return text[:at].rstrip() + "…"
    return text
