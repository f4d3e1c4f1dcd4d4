"""Quotation marks, found before anything is parsed.

Three things make marks hard: the same glyph opens, closes and is an apostrophe; writers and converters mix
glyphs within one quotation; and newspapers leave a quotation open at the end of a paragraph that goes on in
the next. So a glyph is judged by what stands beside it rather than by its name, doubles are paired before
singles, and a paragraph that ends open is looked at together with the one that follows.

Every loop walks forward only: the time is proportional to the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OPENING = "“„‟«❝"
CLOSING = "”»❞"
DOUBLE = OPENING + CLOSING + '"＂'
SINGLE = "‘’‚‛'`‹›"
EVERY = DOUBLE + SINGLE
LONGEST = 6_000
"""Characters of one paragraph that a quotation may cover when nothing closes it."""

_ELIDED = re.compile(
    r"(?:\d0s|\d\ds?\b|em|til|till|tis|twas|cause|cos|n|round|bout|neath|ere|gainst)\b", re.IGNORECASE
)
_WORD = re.compile(r"\w")
_SAID = re.compile(
    r"[,?!] (?:(?:said|says|added|replied|asked|told|declared|explained|insisted|warned) (?:the |an? |[A-Z])"
    r"|(?:he|she|(?:[A-Z][\w.’'-]{0,24} ){1,3})"
    r"(?:said|added|replied|told|declared|explained|insisted|warned)\b)"
)
_SOON = 400
"""Characters within which an attribution follows a quotation whose closing mark is missing."""
_TURN = re.compile(r"[“\"][A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}: ")
"""A turn of a transcript that is quoted as a whole, each turn with a mark of its own."""
_STOP = ".,;:!?…)]"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks. ``start`` and ``end`` take the marks in; end exclusive.

    ``first`` and ``last`` are the offsets of the words inside. ``depth`` is 0 for a quotation of the article
    itself, 1 for one inside another. ``closed`` is False where no closing mark was found.
    """

    start: int
    end: int
    first: int
    last: int
    depth: int = 0
    closed: bool = True
    single: bool = False


@dataclass(slots=True)
class _Glyph:
    at: int
    width: int
    opens: bool
    """May open, by what stands beside it."""
    closes: bool
    sure: bool
    """Its neighbours leave no other reading."""


def find(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    """Every stretch between marks in ``text``, in order; ``paragraphs`` are the offsets of its paragraphs."""
    doubles = _doubles(text, paragraphs)
    singles = _singles(text, paragraphs, doubles)
    return _nested([*doubles, *singles], text)


def outermost(marked: Sequence[Marked]) -> list[Marked]:
    """Those that are not inside another."""
    return [m for m in marked if m.depth == 0]


def _nested(found: list[Marked], text: str) -> list[Marked]:
    out: list[Marked] = []
    reach = -1
    for m in sorted(found, key=lambda m: (m.start, -m.end)):
        if not _WORD.search(text, m.first, m.last):
            continue
        if m.start < reach:
            if m.end <= reach:
                out.append(Marked(m.start, m.end, m.first, m.last, 1, m.closed, m.single))
            continue
        out.append(m)
        reach = m.end
    return out


# --- double marks -----------------------------------------------------------------------------------


def _doubles(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    out: list[Marked] = []
    carried: tuple[int, int] | None = (
        None  # where a quotation opened in an earlier paragraph, and its first word
    )
    for k, (start, end) in enumerate(paragraphs):
        glyphs = list(_double_glyphs(text, start, end))
        after = paragraphs[k + 1] if k + 1 < len(paragraphs) else None
        pending = carried
        skip = 0
        if carried and glyphs and glyphs[0].at == start:
            skip = 1  # the mark that newspapers repeat before each further paragraph
        carried = None
        remaining_closes = sum(g.closes and not g.opens for g in glyphs)
        remaining_opens = sum(g.opens and not g.closes for g in glyphs)
        depth = 0
        for g in glyphs[skip:]:
            only_opens = g.opens and not g.closes
            only_closes = g.closes and not g.opens
            remaining_opens -= only_opens
            remaining_closes -= only_closes
            if pending is None:
                if g.opens:
                    pending = (g.at, g.at + g.width)
                continue
            if depth and g.closes:
                depth -= 1
                continue
            if g.closes and not (only_opens):
                out.append(Marked(pending[0], g.at + g.width, pending[1], g.at))
                pending = None
                continue
            if only_opens:
                if g.sure and remaining_closes >= remaining_opens + depth + 2 - (1 if remaining_opens else 0):
                    depth += 1  # a quotation inside, in marks of the same kind
                    continue
                out.append(_broken_off(text, pending, g.at))
                pending = (g.at, g.at + g.width)
        if pending is None:
            continue
        goes_on = (
            after is not None and _begins_with_double(text, after[0]) and not _TURN.match(text, after[0])
        )
        if goes_on and end - max(start, pending[0]) <= LONGEST:
            carried = pending
        elif pending[0] < start:
            out.append(Marked(pending[0], end, pending[1], end, closed=False))
        elif pending[0] == start or _leads_in(text, start, pending[0]):
            stop = _before_said(text, pending[1], min(end, pending[0] + LONGEST))
            out.append(Marked(pending[0], stop, pending[1], stop, closed=False))
    return out


def _begins_with_double(text: str, at: int) -> bool:
    return (
        text[at] in OPENING
        or (text[at] in '"＂' and text[at + 1 : at + 2].strip() != "")
        or text.startswith("``", at)
    )


def _leads_in(text: str, start: int, at: int) -> bool:
    before = text[max(start, at - 40) : at].rstrip()
    return before.endswith((":", ",")) or bool(
        re.search(r"\b(?:said|says|added|told \w+|asked|wrote)$", before)
    )


def _broken_off(text: str, opened: tuple[int, int], until: int) -> Marked:
    """A quotation whose closing mark is missing, cut at the last stop before the next one opens."""
    last = max(text.rfind(stop, opened[1], until) for stop in ".!?,") + 1
    last = _before_said(text, opened[1], last)
    if last <= opened[1]:
        last = until
    last = min(last, opened[1] + LONGEST)
    return Marked(opened[0], last, opened[1], last, closed=False)


def _before_said(text: str, first: int, until: int) -> int:
    """Where a quotation that nothing closes gives way to its attribution: ``"It is open, said Feld.``"""
    found = _SAID.search(text, first, max(first, min(until, first + _SOON)))
    return found.start() + 1 if found else until


def _double_glyphs(text: str, start: int, end: int) -> Iterator[_Glyph]:
    i = start
    while i < end:
        char = text[i]
        width = 1
        if char in "`'" and text.startswith(char * 2, i):
            width = 2
            if text.startswith("'''", i) and i + 3 <= end:
                width = 2
        elif char not in DOUBLE:
            i += 1
            continue
        before = text[i - 1] if i > start else " "
        behind = text[i + width] if i + width < end else " "
        yield _judge(char * width if width == 2 else char, i, width, before, behind)
        i += width


def _judge(glyph: str, at: int, width: int, before: str, behind: str) -> _Glyph:
    gap_before = before.isspace() or before in "([{—–-/" + OPENING + "‘"
    gap_behind = behind.isspace() or behind in _STOP + "}—–-/" + CLOSING + "’"
    if glyph == "``":
        return _Glyph(at, width, True, False, True)
    if glyph == "''":
        opens = gap_before and not gap_behind
        return _Glyph(at, width, opens, not opens, True)
    if glyph in '"＂':
        if behind.isspace() and not before.isspace():
            return _Glyph(at, width, False, True, True)
        if before.isspace() and not behind.isspace():
            return _Glyph(at, width, True, behind in _STOP, behind not in _STOP)
        if before.isspace():  # a mark between two blanks says nothing
            return _Glyph(at, width, True, True, False)
        if before.isdigit() and gap_behind:
            return _Glyph(at, width, False, True, False)  # perhaps inches: may close, never opens
        if gap_before and not gap_behind:
            return _Glyph(at, width, True, before in "—–-", False)
        return _Glyph(
            at, width, not gap_behind and not before.isalnum() and before not in ".,!?", True, False
        )
    if glyph in OPENING:
        if not before.isspace() and gap_behind and before not in "([{":
            return _Glyph(
                at, width, False, True, False
            )  # an opening glyph where only a closing one makes sense
        return _Glyph(at, width, True, False, gap_before)
    if before.isspace() and behind.isalnum():
        return _Glyph(at, width, True, False, False)  # and the reverse
    return _Glyph(at, width, False, True, True)


# --- single marks -----------------------------------------------------------------------------------


def _singles(text: str, paragraphs: Sequence[tuple[int, int]], doubles: Sequence[Marked]) -> list[Marked]:
    out: list[Marked] = []
    inside = [(m.start, m.end) for m in doubles]
    starts = [a for a, _ in inside]
    carried: tuple[int, int] | None = None
    for k, (start, end) in enumerate(paragraphs):
        glyphs = _single_glyphs(text, start, end)
        after = paragraphs[k + 1] if k + 1 < len(paragraphs) else None
        pending = carried
        skip = 1 if carried and glyphs and glyphs[0].at == start else 0
        carried = None
        strong = [g.at for g in glyphs if g.closes and g.sure]
        opens = [g.at for g in glyphs if g.opens]
        for g in glyphs[skip:]:
            if pending is None:
                if g.opens:
                    pending = (g.at, g.at + g.width)
                continue
            home = _home(inside, starts, pending[0])
            if _home(inside, starts, g.at) != home:
                if (
                    home is not None and g.at >= home[1]
                ):  # its double quotation ended first: it was an apostrophe
                    pending = (g.at, g.at + g.width) if g.opens else None
                continue
            if g.closes and (g.sure or not _later(strong, opens, g.at)):
                out.append(Marked(pending[0], g.at + g.width, pending[1], g.at, single=True))
                pending = None
            elif g.opens and g.sure and not g.closes and not _later(strong, opens, g.at, nested=True):
                pending = (g.at, g.at + g.width)
        if pending is None:
            continue
        if (
            after
            and text[pending[0]] in "‘'`‚‛"
            and text[after[0]] in "‘'`‚‛"
            and _opens_paragraph(text, pending[0], start)
        ):
            if end - max(start, pending[0]) <= LONGEST and _home(inside, starts, pending[0]) is None:
                carried = pending
            continue
        opened = pending[0] < start or (text[pending[0]] == "‘" and _opens_paragraph(text, pending[0], start))
        if opened and _home(inside, starts, pending[0]) is None:
            stop = min(end, max(pending[0], start) + LONGEST)
            out.append(Marked(pending[0], stop, pending[1], stop, closed=False, single=True))
    return out


def _opens_paragraph(text: str, at: int, start: int) -> bool:
    return at <= start or text[max(start, at - 12) : at].rstrip().endswith((":", ",", ".", "?", "!"))


def _home(inside: Sequence[tuple[int, int]], starts: Sequence[int], at: int) -> tuple[int, int] | None:
    """The double quotation that ``at`` stands in."""
    k = bisect_right(starts, at) - 1
    return inside[k] if k >= 0 and at < inside[k][1] else None


def _later(strong: Sequence[int], opens: Sequence[int], at: int, nested: bool = False) -> bool:
    """Whether a mark that can only close comes after ``at`` and before anything opens again."""
    k = bisect_right(strong, at)
    if k == len(strong):
        return False
    j = bisect_right(opens, at)
    if nested:
        return k + 1 < len(strong)
    return j == len(opens) or strong[k] < opens[j] or bisect_left(opens, strong[k]) - j < 0


def _single_glyphs(text: str, start: int, end: int) -> list[_Glyph]:
    out: list[_Glyph] = []
    i = start
    while i < end:
        char = text[i]
        if char not in SINGLE:
            i += 1
            continue
        if char in "`'" and text.startswith(char * 2, i):
            i += 2
            continue
        before = text[i - 1] if i > start else " "
        behind = text[i + 1] if i + 1 < end else " "
        glyph = _judge_single(text, char, i, before, behind)
        if glyph:
            out.append(glyph)
        i += 1
    return out


def _judge_single(text: str, char: str, at: int, before: str, behind: str) -> _Glyph | None:
    """What a single mark may be; None for an apostrophe."""
    if before.isalnum() and behind.isalnum() and char not in "‘‚":
        return None
    gap_before = before.isspace() or before in "([{—–-/" + DOUBLE
    if char in "‘‚‛‹" or char == "`":
        if _ELIDED.match(text, at + 1) and char == "‘" and not text.startswith("’", at + 3):
            return None
        if not gap_before and (behind.isspace() or behind in _STOP) and char == "‘":
            return _Glyph(at, 1, False, True, True)
        return _Glyph(at, 1, True, False, True) if not behind.isspace() else None
    if gap_before and not behind.isspace() and behind not in _STOP + "—–":
        if before in DOUBLE and char == "’":
            return _Glyph(at, 1, False, True, True)
        if _ELIDED.match(text, at + 1):
            return None
        if char == "’" or char == "›":
            return None  # a curly apostrophe before a word stands for letters left out
        if behind == "s" and not text[at + 2 : at + 3].isalnum():
            return None
        return _Glyph(at, 1, True, False, True)
    if before.isspace():
        return None
    if behind.isalnum():
        return None
    possessive = before in "sSxz" and (behind.isspace() or behind == "-")
    return _Glyph(at, 1, False, True, not possessive)
