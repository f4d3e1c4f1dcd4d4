"""A file becomes a draft or a refusal: readiness, formats, decoding, what a text says of itself, watching."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import overload

from ..model import Draft, Refusal, Stated
from . import decode, formats, names, ready, stated
from .pages import Format, Page

__all__ = ["Converter", "Foreign", "draft", "drafted", "load", "page_of"]

_SAVED = 2
"""A file whose name tells a day less long before its own was named when it was saved."""

Converter = Callable[[Format, bytes], Page | ready.Unfit]
"""Makes an article of a document; does so elsewhere, in bounded time and memory."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file that is no text: it takes a converter, and that takes time."""

    file: str
    format: Format


@overload
def load(
    path: Path, *, inbox: Path | None = None, patient: bool = True, converter: Converter
) -> Draft | Refusal | None: ...
@overload
def load(
    path: Path, *, inbox: Path | None = None, patient: bool = True
) -> Draft | Refusal | Foreign | None: ...
def load(
    path: Path, *, inbox: Path | None = None, patient: bool = True, converter: Converter | None = None
) -> Draft | Refusal | Foreign | None:
    """The file at ``path`` as a draft, or why it cannot become one; None where it is gone or not ready yet.

    Below ``inbox``, ``file`` of the result is the way from there; else the last part of the path.
    ``patient=False`` is for a file that the reader named: it skips the quiet seconds that empty files and
    files on network drives are given, but still waits while somebody holds the file open for writing.
    A refusal without ``sha256`` is about a file whose bytes were not read: it stays where it is.
    Without a ``converter`` a web page, mail or document is told as :class:`Foreign`, at once; with one this
    takes as long as the converter does, and raises what it raises.
    """
    name = names.shown(path, inbox)
    got = ready.fetch(path, patient=patient)
    if got is None:
        return None
    if isinstance(got, ready.Unfit):
        return Refusal(file=name, reason=got.reason, remedy=got.remedy)
    return draft(got.data, name, modified=_day(got.modified), converter=converter)


def draft(
    data: bytes, name: str, *, modified: date | None = None, converter: Converter | None = None
) -> Draft | Refusal | Foreign:
    """The bytes of a file named ``name`` as a draft, or why they cannot become one. As :func:`load`.

    A document without a converter to read it comes back as it is: ``Foreign``.
    """
    kind = formats.foreign(name, data) if data.strip() else None
    if kind is not None and converter is None:
        return Foreign(name, kind)
    sha256 = hashlib.sha256(data).hexdigest()
    if kind is not None and converter is not None:
        made = converter(kind, data)
        if isinstance(made, ready.Unfit):
            return Refusal(file=name, reason=made.reason, remedy=made.remedy, sha256=sha256)
        return drafted(made, name, sha256, modified)
    if data.strip() and (unfit := formats.refuse(name, data)):
        return Refusal(file=name, reason=unfit.reason, remedy=unfit.remedy, sha256=sha256)
    try:
        decoded = decode.decode(data)
    except decode.NotTextError as error:
        return Refusal(file=name, reason=str(error), remedy=formats.SAVE_AS_TEXT, sha256=sha256)
    if not decoded.text.strip():
        return Refusal(
            file=name,
            reason="The file is empty." if not data else "The file holds only white space.",
            remedy="Save the article's text into it and drop it again.",
            sha256=sha256,
        )
    return drafted(page_of(decoded), name, sha256, modified)


def page_of(decoded: decode.Decoded) -> Page:
    """A text as decoded, with what it says of itself."""
    said = stated.find(decoded.text)
    return Page(
        text=decoded.text,
        encoding=decoded.encoding,
        outlet=said.outlet,
        title=said.title,
        byline=said.byline,
        published=said.published,
        replaced=decoded.replaced,
    )


def drafted(page: Page, name: str, sha256: str, modified: date | None) -> Draft:
    """The draft that a page makes: a day that it does not print may stand in the file's name."""
    return Draft(
        file=name,
        sha256=sha256,
        encoding=page.encoding,
        text=page.text,
        modified=modified,
        outlet=page.outlet,
        title=page.title,
        byline=page.byline,
        published=page.published or _named(name, modified),
        replaced=page.replaced,
    )


def _named(name: str, modified: date | None) -> Stated | None:
    """The day in a file's name, where the file is of a later day: else it may only say when it was saved."""
    told = names.dated(name)
    if told is None or modified is None or (modified - told[0]).days < _SAVED:
        return None
    return Stated(told[0].isoformat(), f"“{told[1]}” in the file’s name")


def _day(modified: float) -> date | None:
    """The local day of a file's time of last change; None for impossible times and for the future."""
    if modified > time.time() + 86_400:
        return None
    try:
        return datetime.fromtimestamp(modified, tz=UTC).astimezone().date()
    except (OverflowError, OSError, ValueError):
        return None
