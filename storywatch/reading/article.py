"""One article as the rules of attribution see it: text, paragraphs, sentences, marks, names and reports."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.reading.guests import Guest
from storywatch.reading.said import Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import DateRule
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.names import Table
    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.saying import Days

_DATELINE = re.compile(r"\(([A-Z][\w ]{1,20})\)\s*[-–—]")


class Article:
    """An article taken apart, and the questions that every rule asks of it."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        marked: Sequence[Marked],
        sentences: Sequence[tuple[int, int]],
        table: Table,
        reports: Sequence[Reports],
        days: Days,
    ) -> None:
        """``sentences`` are the offsets of every sentence; ``reports`` one for each paragraph."""
        self.text = text
        self.paragraphs = paragraphs
        self.marked = marked
        self.sentences = sentences
        self.table = table
        self.reports = reports
        self.agencies = frozenset(m.lower() for m in _DATELINE.findall(text[:4_000]))
        self.guest = Guest(self)
        self._days = days
        self._paragraph_starts = [p.start for p in paragraphs]
        self._sentence_starts = [s for s, _ in sentences]

    def paragraph(self, offset: int) -> int | None:
        """The number of the paragraph that holds ``offset``."""
        k = bisect_right(self._paragraph_starts, offset) - 1
        return k if k >= 0 and offset < self.paragraphs[k].end else None

    def sentence(self, offset: int) -> tuple[int, int]:
        """The offsets of the sentence that holds ``offset``."""
        k = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[max(k, 0)]

    def scene(self, k: int, at: int) -> Scene:
        """What stands around the ``k``-th quotation, which begins in paragraph ``at``."""
        marked = self.marked[k]
        last = self.paragraph(marked.end - 1)
        start, _ = self.sentence(marked.start)
        _, end = self.sentence(marked.end - 1)
        before = max(start, self.marked[k - 1].end) if k and self.marked[k - 1].end > start else start
        after = (
            self.marked[k + 1].start if k + 1 < len(self.marked) and self.marked[k + 1].start < end else end
        )
        tail = self.reports[last if last is not None else at]
        return Scene(self.text, self.reports[at], tail, start, end, before, after)

    def root_subject(self, tokens: Sequence[Token]) -> Mention | None:
        """The first subject among ``tokens`` whose verb is the sentence's own."""
        for token in tokens:
            if token.dep_ == "nsubj" and token.head.dep_ in ("ROOT", "ccomp", "conj"):
                reports = next(r for r in self.reports if r.doc is token.doc)
                return reports.mention(token)
        return None

    def day(self, report: Report) -> DateRule | None:
        """The rule of the day on which an act of reporting puts what it reports."""
        here = self.paragraph(report.start)
        return (
            self._days.of(report, self.reports[here], *self.sentence(report.start))
            if here is not None
            else None
        )
