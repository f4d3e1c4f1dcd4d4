"""The words of the house that a pane shows: states and kinds, an interval of days, what a rank is made of.

:mod:`storywatch.model` offers them with the rest. They stand apart because the first frame needs no others,
and making a frozen class takes more than half a millisecond.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Self

SourceState = Literal["taken", "read", "failed"]
PublishedBasis = Literal["stated", "inferred", "file", "reader"]
QuoteKind = Literal["direct", "mixed", "indirect"]
NameKind = Literal["person", "organisation", "described"]
DateKind = Literal["past", "future", "reference"]
Precision = Literal["day", "month", "year", "range", "unknown"]
EventStatus = Literal["happened", "scheduled", "cancelled", "claimed"]
QuestionStatus = Literal["open", "leaning yes", "leaning no", "answered yes", "answered no", "moot"]
SetBy = Literal["reader", "suggestion"]
Direction = Literal["for", "against", "uncertain", "context"]
Lean = Literal["past", "future", "nearest"]
POINTER = 0.2
"""A telling of less weight is a mention in passing, such as "his trip": it joins an event and founds none."""
PASSING = 0.05
"""The weight of a mention that no sign of its own but only the story's events could tell: nothing is likened
to it, it moves no day, and it is found anew whenever the events are."""
MOVED = "=moved"
"""Stands among the words of what was moved to the day that it is told for."""


@dataclass(frozen=True, slots=True, order=True)
class DateValue:
    """An interval of whole days, both ends included. "Last week" is seven days, never a made-up one."""

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> Self:
        """The interval of one day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """A calendar month."""
        return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> Self:
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def week(cls, day: date) -> Self:
        """The ISO week (Monday to Sunday) that holds ``day``."""
        monday = day - timedelta(days=day.weekday())
        return cls(monday, monday + timedelta(days=6))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The inverse of ``str()``. Raises ValueError where ``text`` is no such value."""
        if "/" in text:
            first, last = text.split("/", 1)
            return cls(date.fromisoformat(first), date.fromisoformat(last))
        if week := re.fullmatch(r"(\d{4})-W(\d{2})", text):
            return cls.week(date.fromisocalendar(int(week[1]), int(week[2]), 1))
        if month := re.fullmatch(r"(\d{4})-(\d{2})", text):
            return cls.month(int(month[1]), int(month[2]))
        if re.fullmatch(r"\d{4}", text):
            return cls.year(int(text))
        return cls.day(date.fromisoformat(text))

    @property
    def precision(self) -> Precision:
        """How exact the interval is, in the words of the export."""
        if self.first == self.last:
            return "day"
        if self == self.year(self.first.year):
            return "year"
        if self == self.month(self.first.year, self.first.month):
            return "month"
        return "range"

    def __str__(self) -> str:
        """``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY``, ``YYYY-Www`` or ``first/last``."""
        match self.precision:
            case "day":
                return self.first.isoformat()
            case "month":
                return self.first.isoformat()[:7]
            case "year":
                return self.first.isoformat()[:4]
        if self.first.weekday() == 0 and self.last - self.first == timedelta(days=6):
            iso = self.first.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def contains(self, other: DateValue) -> bool:
        """Whether ``other`` lies wholly inside this interval."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: DateValue) -> bool:
        """Whether the two intervals share a day."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides how much a quote matters to the story. Counts of sources are today's."""

    kind: QuoteKind
    words: int
    via: bool
    """Whether another outlet is given as where the words come from."""
    confidence: float
    named: bool | None
    """Whether the speaker has a name; False for "a senior official", None where nobody can be made out."""
    heard: int
    """In how many sources the speaker speaks; counting stops at some dozens."""
    carried: int
    """How many sources carry the statement."""
    bears: bool
    """Whether it stands in the evidence for a question that is watched."""
    place: int
    """2 where it opens its article, 1 in its first third, else 0."""
