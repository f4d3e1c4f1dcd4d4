"""The day on which a quotation was said, where the words that attribute it give one.

"…, she said on Tuesday", "told a news conference in Sarvo on 3 May", "Speaking on Monday, he said": a date
counts where the parse hangs it on the cue, on what the cue names (a statement, a conference, the people told)
or on a participle of speaking beside it. A date inside what is reported is the reported matter's, and one
that looks ahead is nobody's day of speaking.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from storywatch.reading import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import DateExpression, DateRule
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_OCCASIONS = cues.NOUNS | frozenset(
    """
    conference briefing meeting session summit hearing rally debate talk talks visit trip dinner lunch
    breakfast reception ceremony call conversation programme program broadcast podcast show panel forum
    sermon lecture
    congress parliament senate council assembly committee commission court house cabinet chamber
    phone telephone telegraph text mail post release bulletin communique communiqué page account memorandum
    night morning afternoon evening
    """.split()
)
"""Nouns that are the occasion of what is said and not its matter."""
_HEARERS = frozenset(
    """
    reporter journalist newspaper newsman correspondent television radio agency broadcaster audience crowd
    lawmaker deputy delegate diplomat official minister ally supporter investor student worker
    """.split()
)
_SPEAKING = frozenset(
    "speak talk write address appear testify brief meet visit attend quote arrive return ask".split()
)
_STEPS = 8
"""How far up the parse a date is followed."""


class Days:
    """The date expressions of an article, asked for the one that dates an act of reporting."""

    def __init__(self, dates: Sequence[DateExpression]) -> None:
        """``dates`` as :func:`storywatch.reading.dates.find` gives them, in order."""
        self._dates = [d for d in dates if d.kind != "future"]
        self._starts = [d.span.start for d in self._dates]

    def of(self, report: Report, reports: Reports, start: int, end: int) -> DateRule | None:
        """The rule of the day of an act of reporting in the sentence ``start`` to ``end``, if it is given."""
        k = bisect_left(self._starts, start)
        while k < len(self._dates) and self._starts[k] < end:
            date = self._dates[k]
            k += 1
            token = reports.token_at(date.span.start)
            if token is None or reports.inside(token) or date.span.end > end:
                continue
            while (
                token.i > 0 and reports.base + token.head.idx >= date.span.start and token.head.i != token.i
            ):
                if reports.base + token.head.idx >= date.span.end:
                    break
                token = token.head
            if _dates(token, report, reports):
                return date.rule
        return None


def _dates(token: Token, report: Report, reports: Reports) -> bool:
    """Whether the date at ``token`` hangs on the cue of a report rather than on what is reported."""
    for _ in range(_STEPS):
        if token.dep_ == "poss":
            return False  # "denounced Monday's attack"
        above = token.head
        if above is token or reports.inside(above):
            return False
        if above == report.token:
            return True
        kind = above.pos_
        speaker = report.speaker is not None and above == report.speaker.head
        if kind == "NOUN" and not speaker and above.lemma_.lower() not in _OCCASIONS | _HEARERS:
            return False
        if kind in ("VERB", "AUX") and not _beside(above, report):
            return False
        if report.means == "noun" and above == report.token.head:
            return True  # "in a statement issued on Tuesday"
        token = above
    return False


def _beside(verb: Token, report: Report) -> bool:
    """A participle of speaking next to the cue: "Speaking on Monday, he said", "…, he said, speaking …"."""
    if verb.tag_ not in ("VBG", "VBN"):
        return report.means == "noun" and verb == report.token.head
    if verb.dep_ == "acl" and verb.head.lemma_.lower() in _OCCASIONS:
        return True
    return verb.lemma_.lower() in _SPEAKING or verb.lemma_.lower() in cues.SPEECH
