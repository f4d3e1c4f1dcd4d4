"""Transcripts: lines that begin with who speaks and have no marks of their own.

``WHITLOCK: We have had a good day.`` A label counts where at least two lines of the article have one, in
capitals, as Q and A, or as one and the same name again. Reports of parliament set a titled name off with a
dash (``MR. WHITLOCK.--We have had …``) or give a reply in full after a colon. Lines above the first turn that
are labelled once and end like no sentence (``SUBJECT: the treaty``) are the head of the transcript.
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
_DASH = re.compile(
    r"(?P<who>(?:(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\.?|(?:Sir|SIR|Lord|LORD|Lady|LADY|Miss|MISS|Dame|DAME))"
    r"(?:\s+[A-Z][\w'’-]*\.?){0,3}?\s+[A-Z][\w'’-]+"
    r"|(?:The|THE)\s+(?:[A-Z][\w'’-]*\s+){0,3}?"
    r"(?i:minister|secretary|speaker|president|chairman|chancellor|premier))"
    r"(?:\s*\([^()\n]{1,60}\))?(?P<stop>\.?)\s*(?:--+|[—–])\s*(?=[A-Z\d])"
)
_REPLY = re.compile(
    r"(?:[Tt]he\s+)?(?:[A-Z][\w.'’-]*\s+){1,6}(?:said|says|stated|replied|answered|wrote),?\s+in\s+"
    r"(?:an?|his|her|the)\s+(?:(?:written|oral)\s+)?(?:reply|answer|response):\s+(?=[A-Z])"
)
_TOLD = re.compile(r"\b(?:[Hh]e|[Ss]he|Mr|Mrs|Ms)\s+(?:\w+\s+)?(?:said|added|told|went\s+on|concluded)\b")
_ENDS = ".?!…—–-)" + "\"”’'"
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


def label(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label of the turn that a paragraph at ``start`` is, its words ending at ``end``."""
    last = min(end, start + 120)
    return LABEL.match(text, start, last) or _DASH.match(text, start, last)


def find(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    """The turns of a transcript as stretches of speech; nothing where the article is none."""
    labels: list[tuple[int, int, str]] = []
    dashed: list[tuple[int, int, bool]] = []
    out = []
    for start, end in paragraphs:
        if text[start] in _MARKS:
            continue
        if (match := LABEL.match(text, start, min(end, start + 120))) and match.end() < end:
            labels.append((match.end(), end, who_of(match)))
        elif (match := _DASH.match(text, start, min(end, start + 120))) and match.end() < end:
            dashed.append((match.end(), end, bool(match["stop"])))
        elif (match := _REPLY.match(text, start, min(end, start + 160))) and match.end() < end:
            at = match.end()
            if not any(mark in _MARKS for mark in text[at:end]) and not _TOLD.search(text, at, end):
                out.append(Marked(at, end, at, end))
    labels = _headless(text, labels)
    upper = [who for *_, who in labels if capitals(who)]
    again = Counter(who for *_, who in labels)
    low = {who.lower() for who in again}
    interview = bool(low & ASKED) and bool(low & ANSWERED)
    for at, end, who in labels:
        turn = interview and who.lower() in ASKED | ANSWERED
        if turn or (capitals(who) and (len(upper) > 1 or interview)) or (again[who] > 1 and len(again) > 1):
            if text[at] in _MARKS:
                continue
            out.append(Marked(at, end, at, end))
    out.extend(Marked(at, end, at, end) for at, end, stop in dashed if stop or len(dashed) > 1)
    return sorted(out, key=lambda m: m.start)


def _headless(text: str, labels: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The labelled lines without those at the top that are no speech: a title, a place, a subject."""
    again = Counter(who for *_, who in labels)
    for k, (_, end, who) in enumerate(labels):
        if again[who] > 1 or who.lower() in ASKED | ANSWERED or text[end - 1] in _ENDS:
            return labels[k:]
    return []


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
