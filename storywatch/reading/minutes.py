"""The report of a sitting: who goes on speaking where no cue says so.

Parliamentary reporters print a speaker in capitals ("MR. OYEN (Lisk) said the ferry had sunk.") and let him
go on in the past tense, sentence after sentence, until the next name. Anywhere else a sentence without a cue
is the reporter's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import TITLES
from storywatch.reading.persons import folded
from storywatch.reading.subjects import finite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_SPEAKERS = 2
"""Paragraphs that must begin with a speaker in capitals before an article is read as minutes."""
_SITTING = frozenset("house assembly chamber sitting committee motion bill amendment debate".split())
"""What the reporter tells of between the speeches: "The House then adjourned"."""
_BACK = frozenset("would could might should must had was were did 'd".split())
_LETTERS = 4
"""Letters of the shortest name that is one in capitals, less one."""
_CALLS = re.compile(r"(?:[A-Z][\w.'’-]*\s){0,3}[A-Z][A-Z'’-]+(?:\s\([^()\n]{1,60}\))?:")
_PRONOUNS = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class Turn:
    """What one paragraph holds of a speaker's turn: who has the floor, and the sentences without a cue."""

    speaker: Mention
    spans: tuple[tuple[Mention, int, int], ...]


def turns(article: Article) -> dict[int, Turn]:
    """The turns of an article that reads as minutes, by the offset at which their paragraph begins."""
    labels = {each.base: label for each in article.reports if (label := _label(each)) is not None}
    if len(labels) < _SPEAKERS:
        return {}
    out: dict[int, Turn] = {}
    floor: Mention | None = None
    for reports in article.reports:
        label = labels.get(reports.base)
        if label is None and (floor is None or _other_voice(reports)):
            floor = None
            continue
        floor = label or floor
        if floor is not None:
            spans = tuple(_uncued(reports, article, floor, skip=label is not None))
            if label is None and not spans and not _pronoun(reports):
                floor = None
                continue
            out[reports.base] = Turn(floor, spans)
            floor = _called(reports, reversed(reports.found)) or floor
    return out


def has_floor(report: Report) -> bool:
    """Whether a report's "he" is who has the floor: "Replying to further questions, he said …"."""
    return report.speaker is not None and report.speaker.head.lower_ in _PRONOUNS


def _label(reports: Reports) -> Mention | None:
    """The speaker in capitals with whom a paragraph begins, where he says something."""
    if reports.paragraph.furniture or not reports.found:
        return None
    first = reports.found[0]
    mention = first.speaker
    if mention is None or not first.speech or mention.start > reports.base + 4:
        return None
    return mention if _in_capitals(reports.words(mention)) else None


def _in_capitals(name: str) -> bool:
    """Whether a name is in capitals but for its title: "Mr OYEN", "Sir ANTON BREK"."""
    words = [w for w in name.split("(", 1)[0].split() if folded(w) not in TITLES or w.isupper()]
    own = " ".join(words)
    return own.isupper() and sum(c.isalpha() for c in own) > _LETTERS


def _called(reports: Reports, found: Iterable[Report]) -> Mention | None:
    """Who takes the floor first by one of some reports: a speaker in capitals."""
    for report in found:
        who = report.speaker
        if who is not None and report.speech and report.means == "verb" and _in_capitals(reports.words(who)):
            return who
    return None


def _other_voice(reports: Reports) -> bool:
    """Whether a paragraph without a label is marked words, a turn of another kind, or furniture."""
    if reports.paragraph.furniture or not len(reports.doc):
        return True
    return reports.inside(reports.doc[0]) or reports.doc[:3].text.isupper()


def _pronoun(reports: Reports) -> bool:
    return any(r.speaker is not None and r.speaker.head.lower_ in _PRONOUNS for r in reports.found)


def _uncued(
    reports: Reports, article: Article, floor: Mention | None, *, skip: bool
) -> Iterator[tuple[Mention, int, int]]:
    """The sentences of a turn that nobody is said to say, in the past tense and without marks."""
    at = reports.base
    while at < reports.paragraph.end:
        start, end = article.sentence(at)
        start, end = max(start, reports.base), min(end, reports.paragraph.end)
        at = max(end, at + 1)
        while at < reports.paragraph.end and article.text[at].isspace():
            at += 1
        if skip:
            skip = False
            continue
        tokens = reports.outside(start, end)
        cued = [
            r
            for r in reports.between(start, end)
            if r.speech
            and r.means == "verb"
            and r.speaker is not None
            and not any(c.lower_ == "had" for c in r.token.lefts)  # "The crew had asked" he says as well
        ]
        floor = _called(reports, cued) or floor
        if floor is not None and _CALLS.match(article.text, start, end):
            floor = None  # "Mr BREK: …" within a paragraph speaks for himself
        if cued or len(tokens) < len(reports.within(start, end)):
            continue
        if floor is not None and article.text[start] != "(" and _is_back(tokens):
            yield floor, start, end


def _is_back(tokens: Sequence[Token]) -> bool:
    """Whether the first verb with a tense stands in the past: what was said in the present."""
    first = next((t for t in tokens if t.tag_ == "MD" or finite(t) or t.lower_ in _BACK), None)
    subject = next((t for t in tokens if t.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is not None and subject.lower_ in _SITTING and subject.i - tokens[0].i < 3:
        return False
    return first is not None and (first.tag_ == "VBD" or first.lower_ in _BACK)
