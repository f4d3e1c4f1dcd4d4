"""The cases of ``cases.txt``: sentences with each date in brackets, and the days meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from storywatch.model import DateValue

_FILE = Path(__file__).with_name("cases.txt")


@dataclass(frozen=True)
class Case:
    """One sentence, the day it is printed on, and the dates in it: (start, end, days)."""

    line: int
    published: date
    text: str
    dates: tuple[tuple[int, int, DateValue], ...]

    def __str__(self) -> str:
        return f"{self.line}: {self.text}"


def cases() -> Iterator[Case]:
    for number, line in enumerate(_FILE.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        published, marked, values = (field.strip() for field in line.split("|"))
        wanted = [DateValue.parse(value.strip()) for value in values.split(";") if value.strip()]
        spans, text = [], ""
        for piece in re.split(r"(\[[^]]*\])", marked):
            if piece.startswith("["):
                spans.append((len(text), len(text) + len(piece) - 2))
                piece = piece[1:-1]
            text += piece
        dates = tuple((a, b, v) for (a, b), v in zip(spans, wanted, strict=True))
        yield Case(number, date.fromisoformat(published), text, dates)
