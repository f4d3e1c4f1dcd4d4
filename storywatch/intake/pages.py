"""What a converter makes of a file that is not plain text, and how its text is put down. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ..model import Stated
from .ready import Unfit

__all__ = ["ENCODED", "MOST_CHARACTERS", "Format", "Page", "Unfit", "UnfitError", "one_line", "put_down"]

Format = Literal["html", "mail", "pdf", "docx", "rtf"]

ENCODED: tuple[Format, ...] = ("html", "mail")
"""The formats whose text is bytes in some encoding, which may be declared wrongly or not at all."""
MOST_CHARACTERS = 4_000_000
"""Of text taken from one file: two thousand pages."""

_BLANKS = re.compile(r"[ \t\v\f\x1c-\x1f\x85\xa0\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile(r"\r\n?|[\u2028\u2029]")
_NO_CHARACTERS = re.compile(r"[\x00\ud800-\udfff]")
# Hints for layout that belong to no word: they would keep a word from being found.
_LAYOUT = re.compile(r"[\xad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Page:
    """An article taken out of a document. ``text``: line feeds only, no NUL, blank lines between paragraphs.

    ``encoding`` is for people and names the format: "utf-8 (html)".
    """

    text: str
    encoding: str
    outlet: Stated | None = None
    title: Stated | None = None
    byline: Stated | None = None
    published: Stated | None = None
    replaced: int = 0


class UnfitError(ValueError):
    """A document that cannot become an article: one sentence why, one what to do."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.unfit = Unfit(reason, remedy)


def put_down(blocks: Iterable[str]) -> str:
    """Paragraphs as the text that is stored: blanks made single, lines within a paragraph kept."""
    paragraphs: list[str] = []
    for block in blocks:
        plain = _NO_CHARACTERS.sub("\ufffd", _LAYOUT.sub("", _BREAKS.sub("\n", block)))
        lines = [_BLANKS.sub(" ", line).strip(" ") for line in plain.split("\n")]
        if kept := "\n".join(line for line in lines if line):
            paragraphs.append(kept)
    return "\n\n".join(paragraphs) + "\n" if paragraphs else ""


def one_line(words: str, most: int = 300) -> str:
    """``words`` on one line, without what belongs to layout, cut after ``most`` characters."""
    return " ".join(_NO_CHARACTERS.sub("\ufffd", _LAYOUT.sub("", words[: 4 * most])).split())[:most]
