"""The rows of a question in full: its evidence day by day, and what else can be read from it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from storage.rows import EvidenceRow, Facet
from storywatch.model import Span
from tui import words
from tui.evidencelines import ChangeLine, EntryLine, EvidenceLine, Heading, Nothing, Sides, VoiceLine
from tui.items import Place
from tui.ledgerlist import Shown
from tui.lines import UNDATED

if TYPE_CHECKING:
    from storywatch.model import Change
    from tui.ports import ReaderPort

_RELATED = 60
"""Entries of the timeline at most."""


class EvidenceRows:
    """Makes the rows of the evidence; lines that stay as they are stay the same, with their heights.

    ``is_new`` tells what the reader has not seen, ``telling`` the places of the words that tell.
    """

    def __init__(
        self, is_new: Callable[[EvidenceRow], bool], telling: Callable[[str], list[tuple[int, int]]]
    ) -> None:
        self._is_new = is_new
        self._telling = telling
        self._made: dict[tuple[object, ...], EvidenceLine] = {}
        """The lines by what they were made from."""

    def rows(self, shown: Sequence[EvidenceRow], unfolded: Collection[int], *, two: bool) -> list[Shown]:
        """Day by day; with ``two`` columns what is for and against first, beside each other.

        ``unfolded`` are the first evidence of those whose repeats are shown.
        """
        known = {row.id for row in shown}
        told: dict[int, list[EvidenceRow]] = {}
        for row in shown:
            if row.repeats in known:
                told.setdefault(row.repeats or 0, []).append(row)
        rows: list[Shown] = []
        firsts = [row for row in shown if row.repeats not in known]
        for day, group in itertools.groupby(firsts, key=lambda row: row.day or row.published):
            rows.append(Shown(Heading(words.long_day(day) if day else UNDATED)))
            own = list(group)
            if two:
                left, right = (
                    self._with_repeats([row for row in own if row.direction == way], told, unfolded)
                    for way in ("for", "against")
                )
                rows += [_beside(a, b) for a, b in itertools.zip_longest(left, right)]
                own = [row for row in own if row.direction not in ("for", "against")]
            others = self._with_repeats(own, told, unfolded)
            rows += [Shown(one, (one.row,), place_of(one.row)) for one in others]
        return rows or [Shown(Nothing())]

    def _with_repeats(
        self,
        rows: Iterable[EvidenceRow],
        told: Mapping[int, Sequence[EvidenceRow]],
        unfolded: Collection[int],
    ) -> Iterator[EvidenceLine]:
        """The lines of these, each followed by those that say the same where they are unfolded."""
        for row in rows:
            again = told.get(row.id, ())
            open_ = row.id in unfolded
            new = any(self._is_new(one) for one in ([row] if open_ else [row, *again]))
            yield self._line(row, new, len(again), open_, deep=False)
            for one in again if open_ else ():
                yield self._line(one, self._is_new(one), 0, open_, deep=True)

    def _line(self, row: EvidenceRow, new: bool, also: int, unfolded: bool, *, deep: bool) -> EvidenceLine:
        key = (row, new, also, unfolded, deep)
        known = self._made.get(key)
        if known is None:
            known = EvidenceLine(row, self._telling, new=new, also=also, unfolded=unfolded, deep=deep)
            self._made[key] = known
        return known


def about(
    storage: ReaderPort, question: int, evidence: Sequence[EvidenceRow], history: Sequence[Change]
) -> list[Shown]:
    """Who says what, what the timeline has of it, and how it came to stand as it does."""
    return [
        Shown(Heading("Who says what")),
        *_voices(evidence),
        Shown(Heading("On the timeline")),
        *_entries(storage, question),
        Shown(Heading("How it came to stand so")),
        *_changes(storage, history),
    ]


def _voices(evidence: Iterable[EvidenceRow]) -> Iterable[Shown]:
    heard: dict[str, list[EvidenceRow]] = {}
    for row in evidence:
        if row.speaker:
            heard.setdefault(row.speaker, []).append(row)
    for name, found in sorted(heard.items(), key=lambda one: (-len(one[1]), one[0])):
        yield Shown(VoiceLine(name, found), place=place_of(found[0]))
    if not heard:
        yield Shown(Nothing("Nobody is quoted on it yet."))


def _entries(storage: ReaderPort, question: int) -> Iterable[Shown]:
    found = storage.timeline(_RELATED, (Facet("question", question),))
    for row in found:
        place = Place(row.source, row.start, row.end) if row.source is not None else None
        yield Shown(EntryLine(row), place=place)
    if not found:
        yield Shown(Nothing("No entry stands where evidence does."))


def _changes(storage: ReaderPort, history: Sequence[Change]) -> Iterable[Shown]:
    for change in reversed(history):
        span, sentence = change.span, ""
        if span is not None:
            source = storage.source(span.source)
            sentence = span.within(source.text) if source is not None else ""
        place = Place(span.source, span.start, span.end) if span is not None and sentence else None
        yield Shown(ChangeLine(change, sentence), place=place)
    if not history:
        yield Shown(Nothing("Nothing yet. s sets how it stands."))


def _beside(left: EvidenceLine | None, right: EvidenceLine | None) -> Shown:
    found = tuple(one.row for one in (left, right) if one is not None)
    return Shown(Sides(left, right), found, place_of(found[0]), right=left is None)


def span_of(row: EvidenceRow | None) -> Span | None:
    """Where evidence stands."""
    return None if row is None else Span(row.source, row.start, row.end)


def place_of(row: EvidenceRow) -> Place:
    """The same, as the reader of articles is given it."""
    return Place(row.source, row.start, row.end)
