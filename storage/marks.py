"""What only the reader can say, kept twice: in the database, and in a journal beside it that people can read.

Each thing the reader sets is one line, written into the table ``mark`` by the transaction that does it and
appended to ``story.marks.jsonl`` once that has happened. A crash in between is mended at the next opening:
the file is brought up to the table, by the number each line bears. Where the database is lost, the file is
what brings the reader's own settings back. Articles are named by their hash, questions by their wording.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ENDING = ".marks.jsonl"


@dataclass(frozen=True, slots=True)
class Mark:
    """One line: its number, and what was done."""

    n: int
    did: str
    what: dict[str, Any]

    def line(self) -> str:
        """The line without its end. Letters stay as they are, for people."""
        return json.dumps({"n": self.n, "did": self.did, **self.what}, ensure_ascii=False)

    def text(self, key: str) -> str | None:
        """The text under ``key``, or None: the file may have been edited by hand."""
        value = self.what.get(key)
        return value if isinstance(value, str) else None


def parse(line: str) -> Mark | None:
    """The mark of a line, or None where it is none: cut by a crash, or edited by hand."""
    try:
        what = json.loads(line)
        n, did = what.pop("n"), what.pop("did")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
    if not isinstance(n, int) or isinstance(n, bool) or not isinstance(did, str) or not 0 < n < 2**62:
        return None
    return Mark(n, did, what)


def journal(db: Path) -> Path:
    """The journal of a story's file: ``story.marks.jsonl`` for ``story.db``."""
    return db.with_suffix(ENDING)


def read(file: Path) -> list[Mark]:
    """Every mark of a journal in the order of the lines; none where there is no file. Raises OSError."""
    try:
        text = file.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return []
    return [mark for mark in map(parse, text.split("\n")) if mark is not None]


def encodings(noted: Iterable[Mark]) -> dict[str, str]:
    """The encodings that the reader has named, by the hash of the file's bytes; the last word counts."""
    told = ((m.text("sha256"), m.text("encoding")) for m in noted if m.did == "encoding")
    return {sha256: encoding for sha256, encoding in told if sha256 and encoding}


def append(file: Path, lines: Iterable[str]) -> None:
    """Add lines at the end and have them on the disk. A line that a crash cut short is ended first.

    Raises OSError; some of the lines may then stand there, and are known by their numbers.
    """
    block = "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
    if not block:
        return
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
    with os.fdopen(handle, "r+b", buffering=0) as stream:
        size = stream.seek(0, os.SEEK_END)
        if size:
            stream.seek(size - 1)
            if stream.read(1) != b"\n":
                block = b"\n" + block
        while block:
            block = block[stream.write(block) :]
        os.fsync(stream.fileno())
