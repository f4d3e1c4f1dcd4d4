"""What parent and child say to each other: one JSON line each way, at most one question under way.

The child that reads speaks first, once: a :class:`Hello`. Then each :class:`Ask` is met by one
:class:`Answer`. The child that converts meets each :class:`Convert` by one :class:`Converted`.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from ..intake.pages import Format, Page, Unfit
from ..model import Findings


@dataclass(frozen=True, slots=True)
class Hello:
    """The child is warm. Without a pipeline ``missing`` says in one sentence what to install."""

    reader: str | None = None
    """Version of the reading, None where there is none."""
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Read this text."""

    source: int
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found in a source, or in one sentence why nothing could be."""

    source: int
    findings: Findings | None = None
    fault: str | None = None
    spent: bool = False
    """The child is no longer fit for another text (memory ran out): start a new one."""


@dataclass(frozen=True, slots=True)
class Convert:
    """Make an article of this document."""

    format: Format
    data: bytes
    encoding: str | None = None
    """What the reader says its text is encoded in; None: what the document says itself."""


@dataclass(frozen=True, slots=True)
class Converted:
    """The article, or why there is none."""

    page: Page | None = None
    unfit: Unfit | None = None
    spent: bool = False
    """The child is no longer fit for another document (memory ran out): start a new one."""


_encoder = msgspec.json.Encoder()
_hello = msgspec.json.Decoder(Hello)
_ask = msgspec.json.Decoder(Ask)
_answer = msgspec.json.Decoder(Answer)
_convert = msgspec.json.Decoder(Convert)
_converted = msgspec.json.Decoder(Converted)


def line(message: Hello | Ask | Answer | Convert | Converted) -> bytes:
    """The message as one line. Lone surrogates, which no stored text has, raise UnicodeEncodeError."""
    return _encoder.encode(message) + b"\n"


def hello(said: bytes) -> Hello:
    """The inverse of :func:`line`. This and its sisters raise ValueError for anything else."""
    return _hello.decode(said)


def ask(said: bytes) -> Ask:
    """The inverse of :func:`line`."""
    return _ask.decode(said)


def answer(said: bytes) -> Answer:
    """The inverse of :func:`line`."""
    return _answer.decode(said)


def convert(said: bytes) -> Convert:
    """The inverse of :func:`line`."""
    return _convert.decode(said)


def converted(said: bytes) -> Converted:
    """The inverse of :func:`line`."""
    return _converted.decode(said)
