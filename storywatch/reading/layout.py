"""The layout of an article: its paragraphs, and which of them are furniture.

A paragraph is a line, or several lines up to a blank one where the text is hard-wrapped. Furniture is what
a page prints around an article: captions, photo credits, social footers, newsletter and cookie lines,
copyright. It stays in the text, but nothing in it is somebody's word or an event.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.reading import shouted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storywatch.reading.pipeline import Doc, Language

PIECE = 4_000
"""Characters that are parsed at once: memory and time of a parse grow with the length of its text."""

BATCH = 24_000
"""Characters that are parsed together."""

_ROW = re.compile(r"[^\w\s]{5,}")
_WRAP = range(40, 101)
"""Lengths of line that a hard-wrapped text has."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph and its parse. ``start`` and ``end`` are offsets in the stored text, end exclusive.

    A token's place in the stored text is ``start + token.idx``. A giant paragraph comes in several pieces,
    cut between sentences where it can be; each but the first has ``continues`` set.
    """

    start: int
    end: int
    doc: Doc
    furniture: bool = False
    continues: bool = False


def split(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each paragraph, blank ends cut, in order."""
    block: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        at = start + line.index(stripped[0]) if stripped else start
        if _is_byline(stripped):
            # The headline over it does not go on in it.
            yield from _joined(text, block)
            yield at, at + len(stripped)
            block = []
        elif stripped:
            block.append((at, at + len(stripped)))
        else:
            yield from _joined(text, block)
            block = []
        start += len(line) + 1
    yield from _joined(text, block)


def _joined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """One paragraph where the lines of a block were wrapped at a margin, otherwise one for each line."""
    if len(lines) < 2:
        yield from lines
        return
    inner = lines[:-1]
    longest = max(end - start for start, end in inner)
    open_ended = sum(text[end - 1] not in ".!?:\"”’'" for _, end in inner)
    wrapped = (
        longest in _WRAP
        and all(end - start > longest * 0.6 for start, end in inner)
        and lines[-1][1] - lines[-1][0] <= longest + 5
        and open_ended * 2 > len(inner)
        and (len(lines) > 2 or text[lines[1][0]].islower())
    )
    if wrapped:
        yield lines[0][0], lines[-1][1]
    else:
        yield from lines


def parse(text: str, nlp: Language) -> list[Paragraph]:
    """Every paragraph of ``text``, parsed by itself."""
    whole = list(split(text))
    furniture = _furniture(text, whole)
    pieces = [
        (start, end, furniture[k], n > 0)
        for k, paragraph in enumerate(whole)
        for n, (start, end) in enumerate(_pieces(text, *paragraph))
    ]
    docs = _docs(_in_small_letters([text[start:end] for start, end, _, _ in pieces], nlp), nlp)
    return [
        Paragraph(start, end, doc, idle, continues)
        for (start, end, idle, continues), doc in zip(pieces, docs, strict=True)
    ]


def _in_small_letters(texts: list[str], nlp: Language) -> list[str]:
    """The texts as they are parsed: what is printed in capitals as it would be printed otherwise."""
    loud = {k for k, text in enumerate(texts) if shouted.is_shouted(text)}
    if not loud:
        return texts
    known = shouted.printed(text for k, text in enumerate(texts) if k not in loud)
    return [shouted.spoken(text, nlp, known) if k in loud else text for k, text in enumerate(texts)]


def _docs(texts: Sequence[str], nlp: Language) -> Iterator[Doc]:
    """The parse of each text, in batches of bounded length."""
    batch: list[str] = []
    size = 0
    for text in texts:
        # A line feed inside a wrapped paragraph is a token of its own to the parser, and so is each mark of a
        # row of them; a blank is not. Offsets stay.
        plain = _ROW.sub(lambda row: " " * len(row[0]), text).replace("\n", " ")
        if batch and size + len(plain) > BATCH:
            yield from nlp.pipe(batch)
            batch, size = [], 0
        batch.append(plain)
        size += len(plain)
    yield from nlp.pipe(batch)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph in pieces of at most :data:`PIECE` characters, cut after a sentence, else at a blank."""
    while end - start > PIECE:
        limit = start + PIECE
        cut = max(text.rfind(stop, start + PIECE // 2, limit) for stop in (". ", '" ', "” ", "? ", "! "))
        if cut < 0:
            cut = text.rfind(" ", start + PIECE // 2, limit)
        cut = cut + 1 if cut >= 0 else limit
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


# --- furniture --------------------------------------------------------------------------------------

_OPENERS = re.compile(
    r"""(?:follow\s+(?:us|@?\w+(?:\s+\w+){0,4}\s+on)\b | like\s+us\s+on | join\s+(?:us|the\s+conversation)\b
      | sign\s+up\b | subscribe\b | newsletter | read\s+(?:more|also|next|the\s+full)\b | also\s+read\b
      | see\s+also\b
      | more\s+(?:on|from)\s+this\b | related(?:\s+(?:articles?|stories|topics|content))?\s*(?::|$)
      | recommended(?::|$)
      | click\s+here | share\s+(?:this|on)\b | advertisement | sponsored
      | watch(?:\s+(?:more|now|live))?\s*: | listen\s*:
      | continue\s+reading | download\s+(?:the|our)\s | (?:we|this\s+(?:site|website))\s+uses?\s+cookies
      | accept\s+(?:all\s+)?cookies
      | cookies?\b.{0,40}\b(?:policy|settings) | most\s+(?:read|viewed|popular) | back\s+to\s+top | skip\s+to
      | (?:photo(?:graph)?|image|picture|pic|video|media|credit|file\s+photo|caption)s?
        \s*(?:by|credit|caption|source|copyright)?\s*:
      | (?:image|media)\s+(?:caption|copyright|source)\b | getty\s+images | ©|\(c\)\s*\d{4}|copyright\b
      | all\s+rights\s+reserved | (?:additional\s+)?reporting\s+by\b
      | (?:writing|editing|compiled|edited)\s+by\b
      | this\s+(?:story|article|report)\s+(?:has\s+been|was|is)\s+
        (?:updated|corrected|amended|originally|part)
      | contact\s+(?:us|the\s+(?:author|writer|reporter))\b | email\s+(?:us|the)\b
      | last\s+(?:updated|modified)\b
      | (?:first\s+)?(?:published|posted|updated)\s*(?:at|on|:)?\s+(?:\w+,?\s+){0,2}\d )""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT = re.compile(
    r"(?:\s\|\s)|(?:/\s?(?:AP|AFP|EPA|Reuters|Getty|PA|TASS|Xinhua)\b)"
    r"|\b(?:via Getty|Getty Images|AP Photo)\b"
)
_BYLINE = re.compile(
    r"(?:(?:interview|text|words|story|report)\s+)?by\s+(?:[A-Z][\w.'’-]+\s*(?:,|and|in)?\s*){1,8}$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"all rights reserved|terms (?:of use|and conditions)|privacy policy", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_DONE_TO_PAGES = frozenset("published posted updated modified".split())
_STAMP_WORDS = _DONE_TO_PAGES | frozenset(
    "at on last first am pm a p m gmt utc time local by ago hours hrs".split()
)


def _furniture(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[bool]:
    lines = [text[start:end] if end - start <= 400 else "" for start, end in paragraphs]
    out = [bool(line) and is_furniture(line) for line in lines]
    for k in range(1, len(lines)):
        # A caption or the label of a film is printed twice by pages that keep it for readers and for screens.
        if lines[k] and lines[k] == lines[k - 1] and len(lines[k]) > 3:
            out[k] = out[k - 1] = True
    return out


def is_furniture(line: str) -> bool:
    """Whether a line by itself looks like page furniture."""
    if len(line) > 300:
        return False
    if _OPENERS.match(line) or _RIGHTS.search(line):
        return True
    words: list[str] = _WORD.findall(line)
    if _CREDIT.search(line) and len(words) <= 14 and not line.endswith((".", "?", "!", '"', "”")):
        return sum(word[0].isupper() for word in words) * 2 > len(words)
    return _is_byline(line) or _is_stamp(words)


def _is_byline(line: str) -> bool:
    if len(line) > 120 or _BYLINE.fullmatch(line) is None:
        return False
    words: list[str] = _WORD.findall(line)
    return len(words) <= 10 and sum(word[0].isupper() for word in words) * 3 >= len(words) * 2


def _is_stamp(words: Sequence[str]) -> bool:
    """ "13 May 2012 Last updated at 16:42": a day and what a page did then."""
    small = {word.lower() for word in words}
    told = not small.isdisjoint(_DONE_TO_PAGES) and any(word[0].isdigit() for word in words)
    capitals = sum(word[0].isupper() and word.lower() not in _DONE_TO_PAGES for word in words)
    rest = [word for word in words if word[0].islower() and word.lower() not in _STAMP_WORDS]
    return told and len(words) <= 12 and capitals <= 4 and not rest
