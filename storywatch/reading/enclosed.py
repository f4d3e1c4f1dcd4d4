"""Words in marks within what somebody is reported to have said: his, where no nearer cue says them aloud.

"Mulgrew said he hopes the day sends a message that "schools matter"": a message speaks for nobody here, nor
does a thought or a feeling that he only tells of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions, subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.model import Quote
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said

_SURE = 0.8
"""The most that the speaker of the clause around it is worth for a quotation."""
_BESIDE = 2
"""Characters between a clause and the marks behind it."""
_WHOLLY = ("label", "colon", "credit", "trail", "piece", "according", "sentence-end", "before-according")
"""Places of an attribution that belong to the quotation alone."""


def spoken_by(quotes: Iterable[tuple[Said, Quote]], reported: Sequence[Quote]) -> list[Quote]:
    """The quotations in order, those that only a weak cue attributes put down to who reports them.

    ``reported`` are the reported clauses of the article in order; the last that begins before counts.
    """
    out = []
    at = 0
    open_: list[Quote] = []
    for one, quote in quotes:
        while at < len(reported) and reported[at].span.start <= quote.span.start:
            open_ = [r for r in open_ if r.span.end > reported[at].span.start - _BESIDE]
            open_.append(reported[at])
            at += 1
        around = next((r for r in reversed(open_) if _holds(r, quote)), None)
        out.append(_of(quote, around) if around is not None and _weak(one) else quote)
    return out


def _holds(around: Quote, quote: Quote) -> bool:
    """Whether a reported clause holds a quotation, or was cut off right before it."""
    beside = around.span.end <= quote.span.start <= around.span.end + _BESIDE
    return beside or quote.span.end <= around.span.end + 1


def _of(quote: Quote, around: Quote) -> Quote:
    return replace(
        quote,
        speaker=around.speaker,
        mention=around.mention,
        cue=around.cue,
        confidence=min(around.confidence, _SURE),
        via=around.via,
        said=around.said,
    )


def _weak(one: Said) -> bool:
    """Whether nobody is known to have said it, or by a cue that says nothing aloud."""
    report = one.report
    if one.rule in _WHOLLY and one.speaker is not None:
        return False
    return one.speaker is None or (report is not None and _silent(report))


def _silent(report: Report) -> bool:
    if report.means == "noun":
        if report.speaker is None or any(c.dep_ == "poss" for c in report.token.lefts):
            return False
        who = report.speaker.head
        return not (opinions.human(who) or subjects.speaks(who) or who.text[:1].isupper())
    if report.token.tag_ == "VBG" and report.token.dep_ == "pcomp":
        return True  # "expects him to help by calling them "liars""
    return report.lemma in (cues.THINKING | cues.FEELING) - cues.SPEECH - cues.NAMING - {"regret"}
