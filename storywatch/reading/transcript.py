"""Transcripts: lines that begin with who speaks and have no marks of their own.

``WHITLOCK: We have had a good day.`` A label counts where at least two lines of the article have one, in
capitals, as Q and A, or as one and the same name again.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from storywatch.reading.marks import Marked

if TYPE_CHECKING:
    from collections.abc import Sequence

LABEL = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\.?\s+){0,4}[A-Z][\w.'’-]*|Q|A)(?:\s*[(,][^():\n]{1,60}\)?)?\s*:\s+(?=\S)"
    r"|(?P<turn>[QA])\.\s+(?:\([^()\n]{1,60}\)\s+)?(?=\S)"
)
ASKED = frozenset({"q", "question", "reporter", "journalist", "interviewer", "moderator"})
ANSWERED = frozenset({"a", "answer"})
_MARKS = "\"“”‘'`«„"


def who_of(match: re.Match[str]) -> str:
    """Who speaks, as a label has it."""
    return match["who"] or match["turn"]


def capitals(who: str) -> bool:
    """Whether a label is a name in capitals, but for its title: "Mr. SOENARTO"."""
    words = who.split()
    return who.isupper() or (len(words) > 1 and words[-1].isupper() and len(words[-1]) > 2)


def find(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    """The turns of a transcript as stretches of speech; nothing where the article is none."""
    labels: list[tuple[int, int, int, str]] = []
    for start, end in paragraphs:
        opens = start + 1 if text[start] in _MARKS else start
        match = LABEL.match(text, opens, min(end, opens + 120))
        if match and match.end() < end:
            labels.append((start, match.end(), end, who_of(match)))
    upper = [who for *_, who in labels if capitals(who)]
    again = Counter(who for *_, who in labels)
    low = {who.lower() for who in again}
    interview = bool(low & ASKED) and bool(low & ANSWERED)
    out = []
    for start, at, end, who in labels:
        plain = start < at and text[start] not in _MARKS
        if not plain:
            continue
        turn = interview and who.lower() in ASKED | ANSWERED
        if turn or (capitals(who) and (len(upper) > 1 or interview)) or (again[who] > 1 and len(again) > 1):
            if text[at] in _MARKS:
                continue
            out.append(Marked(at, end, at, end))
    return out


def merged(marked: Sequence[Marked], turns: Sequence[Marked]) -> list[Marked]:
    """Outermost quotations and turns together; what a turn quotes belongs to the turn."""
    if not turns:
        return list(marked)
    kept = []
    at = 0
    for mark in marked:  # both stand in order and none of either overlaps: one walk along the two
        while at < len(turns) and turns[at].end <= mark.start:
            at += 1
        if at == len(turns) or mark.end <= turns[at].start:
            kept.append(mark)
    return sorted([*kept, *turns], key=lambda m: m.start)
