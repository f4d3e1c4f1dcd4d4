"""Reported speech without marks: what somebody is said to have said, wanted, denied or promised.

The span is the reported content: a complement clause without its "that", the infinitive after "urged", the
noun phrase after "called for", the rest of a sentence around "according to". Words between marks are left
to :mod:`storywatch.reading.quotes`; a reported clause that merely holds a marked fragment is reported as
well.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.model import Quote, Span
from storywatch.reading import contents, cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.attribution import Attributor
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said

_LEAST = 2
"""Words that a reported content must have outside quotations."""


def find(source: int, attributor: Attributor, said: Sequence[Said]) -> list[Quote]:
    """Every reported clause of the article; ``said`` are its quotations, whose speakers are known."""
    out: list[Quote] = []
    number = max((one.utterance for one in said), default=0)
    quoted = sorted((one.marked.start, one.marked.end) for one in said)
    for reports in attributor.reports:
        if reports.paragraph.furniture:
            continue
        taken: list[tuple[int, int]] = []
        for report in reports.found:
            if report.speaker is None:
                continue
            if _only_thought_of(report) or _unsaid(report) or report.lemma in cues.WEAK:
                continue
            content = contents.of(report, reports, attributor)
            if content is None:
                continue
            start, end = content
            if start == reports.base and (dateline := _DATELINE.match(attributor.text, start, end)):
                start = dateline.end()
            start, end = _trimmed(attributor.text, start, end)
            end = _closed(start, end, quoted)
            if not _worth(attributor.text, start, end, quoted):
                continue
            if any(start < b and a < end for a, b in taken):
                continue
            mention = report.speaker
            if mention.start < end and start < mention.end and not start <= report.start < end:
                continue
            name, _, sure = attributor.table.who(mention.start, mention.end, mention.head)
            if name is None:
                continue
            taken.append((start, end))
            number += 1
            out.append(
                Quote(
                    Span(source, start, end),
                    "indirect",
                    name,
                    Span(source, mention.start, mention.end),
                    attributor.text[report.start : report.end],
                    round(_base(report) * (0.5 + 0.5 * sure), 2),
                    number,
                    attributor.via(report),
                    attributor.day(report),
                )
            )
    return out


def _base(report: Report) -> float:
    if report.means == "according" or report.lemma in cues.PLAIN:
        return 0.85
    if report.lemma in cues.SPEECH:
        return 0.75
    return 0.6


_DATELINE = re.compile(r"[A-Z][A-Z .'’-]+(?:,\s[\w .]+?){0,3}(?:\s*\([^()\n]{1,30}\))?\s*[-–—]+\s+")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \t\n,;:.—–":
        start += 1
    while end > start and text[end - 1] in " \t\n,;:.—–":
        end -= 1
    for joint in (" and", " but", " or"):
        if text.endswith(joint, start, end):
            return _trimmed(text, start, end - len(joint))
    return start, end


def _closed(start: int, end: int, quoted: Sequence[tuple[int, int]]) -> int:
    """The end moved past the closing mark of a quotation that all but lies inside."""
    k = bisect_right(quoted, (end, 0)) - 1
    if k >= 0 and start <= quoted[k][0] < end < quoted[k][1] <= end + 3:
        return quoted[k][1]
    return end


def _worth(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether enough of a content stands outside marks to be a report of its own."""
    words = len(text[start:end].split())
    if words < _LEAST:
        return False
    inside = 0
    k = bisect_right(quoted, (start, 0)) - 1
    for a, b in quoted[max(k, 0) :]:
        if a >= end:
            break
        a, b = max(a, start), min(b, end)
        if a < b:
            inside += len(text[a:b].split())
    return words - inside >= max(_LEAST, 0.25 * words)


def _only_thought_of(report: Report) -> bool:
    """Whether nobody has said it yet, or at all: "is expected to ask for", "would demand"."""
    token = report.token
    if report.means != "verb" or token.tag_ != "VB":
        return False
    helpers = {c.lower_ for c in token.children if c.dep_ in ("aux", "neg")}
    if "to" in helpers:
        return token.head.lemma_.lower() not in (
            "decline",
            "refuse",
            "go",
            "continue",
            "have",
            "fail",
            "rush",
        )
    modal = helpers & {
        "will",
        "would",
        "could",
        "may",
        "might",
        "should",
        "can",
        "must",
        "shall",
        "'ll",
        "’ll",
        "'d",
        "ca",
        "wo",
    }
    only = any(c.lower_ in ("only", "merely") for c in token.subtree if token.i < c.i <= token.i + 1)
    return bool(modal) and not only and not helpers & {"not", "n't", "n’t"}  # "would say only that"


def _unsaid(report: Report) -> bool:
    """What is left open or asked for oneself: "does not say who …", "asked not to be named"."""
    token = report.token
    if report.means != "verb":
        return False
    if token.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in ("if", "whether") for c in token.lefts):
        return True  # "Asked if he expected the canal to open"
    clause = next((c for c in token.children if c.dep_ in ("ccomp", "xcomp") and c.i > token.i), None)
    if clause is None:
        return False
    if report.lemma in ("say", "specify", "disclose", "reveal", "explain"):
        first = clause.left_edge.tag_
        negated = any(c.dep_ == "neg" for c in token.children)
        return negated and first in ("WP", "WRB", "WDT")
    kept = clause.lemma_.lower() in ("name", "identify", "quote")
    return report.lemma == "ask" and kept and any(c.dep_ == "neg" for c in clause.children)
