"""The signs that the reader draws in an article: what they are of, and what they say in words."""

from __future__ import annotations

import contextlib
from typing import Literal, NamedTuple

from storage.rows import Mark
from storywatch.model import DateValue, Source
from tui import words
from tui.items import Place
from tui.plain import one_line

Kind = Literal["new", "evidence", "quote", "date"]
SIGNS: dict[Kind, tuple[str, str]] = {
    "new": ("+", "new"),
    "evidence": ("?", "evidence"),
    "quote": ("“", "quotes"),
    "date": ("@", "dates"),
}
"""The sign of each kind of mark and what it is called; the first are the most needed where room is short."""
ALL = frozenset(SIGNS)
ORDER = {kind: number for number, kind in enumerate(SIGNS)}
_UNNAMED: dict[Kind, str] = {"quote": "speaker unknown", "date": "day unknown", "new": "new", "evidence": ""}


class Shown(NamedTuple):
    """What the reader shows, and where in the list one came from it stands ("quote 3 of 40")."""

    source: Source
    marks: tuple[Mark, ...]
    place: Place
    trail: str = ""
    new: tuple[tuple[int, int], ...] = ()
    """What has not been seen before."""


class Sign(NamedTuple):
    """A mark as the reader draws it."""

    start: int
    end: int
    what: Kind
    label: str


def told(sign: Sign, *, raw: bool = False) -> str:
    """A mark in words: its sign and what is known of it."""
    said = str(one_line(sign.label)) or _UNNAMED[sign.what]
    if sign.what == "date" and sign.label:
        # In the format of every other date on the screen; a label that is no such value stands as it is.
        with contextlib.suppress(ValueError):
            said = words.interval(DateValue.parse(sign.label))
    return said if raw else f"{SIGNS[sign.what][0]} {said}"
