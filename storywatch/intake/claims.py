"""What lines claim about their article, and the lines themselves. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from ..model import Stated
from . import printed

_LONGEST_LINE = 400
"""Characters of a line that are looked at: what speaks of the article stands at its start."""

_LONGEST_NAME = 90
"""Characters of an outlet's name: a ministry's takes many."""

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")


class Day(IntEnum):
    """How a day is claimed to be the article's, the most trustworthy first."""

    KEYED = 0
    LABELLED = 1
    INLINE = 2
    BARE = 3
    BYLINE = 4
    DATELINE = 5
    LABELLED_BELOW = 6
    ADDRESS = 7
    DATELINE_AND_YEAR = 8
    CHANGED = 9
    BARE_BELOW = 10


class Paper(IntEnum):
    """How a name is claimed to be the outlet's, the most trustworthy first."""

    KEYED = 0
    COPYRIGHT = 1
    MASTHEAD = 2
    APPEARED = 3
    AUTHOR = 4
    INVITATION = 5
    CREDIT = 6
    DATELINE = 7
    KEYED_BELOW = 8
    ADDRESS = 9
    LEARNED = 10


class Author(IntEnum):
    """How a name is claimed to be the author's, the most trustworthy first."""

    KEYED = 0
    BY = 1
    UNNAMED = 2
    AGENCY = 3
    UNMARKED = 4
    BELOW = 5


class Title(IntEnum):
    """How a line is claimed to be the title, the most trustworthy first."""

    KEYED = 0
    SUBJECT = 1
    LOOKS = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank."""

    text: str
    """Stripped, and cut where it is long."""
    long: bool
    after_gap: bool
    before_gap: bool


@dataclass(slots=True)
class Claims:
    """Everything that claims to be one of the four, with its rank: the lowest counts, then the first."""

    outlet: list[tuple[int, Stated]] = field(default_factory=list)
    title: list[tuple[int, Stated]] = field(default_factory=list)
    byline: list[tuple[int, Stated]] = field(default_factory=list)
    published: list[tuple[int, Stated]] = field(default_factory=list)
    yearless: list[tuple[int, int, str | None, str]] = field(default_factory=list)
    """Month, day, weekday and evidence of a dateline without a year."""
    years: set[int] = field(default_factory=set)
    datelines: list[Stated] = field(default_factory=list)
    """Where it was written, as printed; the first counts."""
    credits: list[Stated] = field(default_factory=list)
    """Agencies and others whose work it names, each once."""

    def day(self, rank: int, found: printed.Printed, evidence: str) -> None:
        """Claim a day."""
        self.published.append((rank, Stated(found.day.isoformat(), tidy(evidence))))

    def paper(self, rank: int, name: str, evidence: str) -> None:
        """Claim an outlet, unless the name is too long or says nothing."""
        name = tidy(name).strip(' .,;:|-–—"“”*_').removeprefix("the ")
        if 2 <= len(name) <= _LONGEST_NAME and any(letter.isalpha() for letter in name):
            self.outlet.append((rank, Stated(name, tidy(evidence))))

    def author(self, rank: int, name: str, evidence: str) -> None:
        """Claim a byline."""
        name = tidy(name).strip(" ,;:|-–—")
        if 2 <= len(name) <= 120:
            self.byline.append((rank, Stated(name, tidy(evidence))))

    def place(self, name: str, evidence: str) -> None:
        """Claim where it was written."""
        name = tidy(name).strip(" ,.;:|-–—")
        if 2 <= len(name) <= 80:
            self.datelines.append(Stated(name, tidy(evidence)))

    def credit(self, name: str, evidence: str) -> None:
        """Note whose work it names."""
        name = tidy(name).strip(" ,.;:|-–—()/")
        known = {stated.value.casefold().removeprefix("the ") for stated in self.credits}
        if 2 <= len(name) <= 80 and name.casefold().removeprefix("the ") not in known:
            self.credits.append(Stated(name, tidy(evidence)))


def best(claims: list[tuple[int, Stated]]) -> Stated | None:
    """The claim with the lowest rank, the first of several."""
    return min(claims, key=lambda claim: claim[0])[1] if claims else None


def tidy(words: str) -> str:
    """``words`` on one line, one blank apart."""
    return " ".join(words.split())


def lines_of(text: str, *, cut: bool, most: int) -> Iterator[Line]:
    """The first ``most`` lines of ``text`` that are not blank; ``cut`` where the last one goes on."""
    rows = [row.strip(" \t\ufeff\u00a0\u200b\v\f") for row in text.split("\n")]
    count = 0
    for number, row in enumerate(rows):
        if not row:
            continue
        last = number + 1 == len(rows)
        yield Line(
            text=row[:_LONGEST_LINE],
            long=len(row) > _LONGEST_LINE or (last and cut),
            after_gap=number > 0 and not rows[number - 1],
            before_gap=not last and not rows[number + 1],
        )
        count += 1
        if count == most:
            return
