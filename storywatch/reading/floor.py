"""Who has the floor in the report of a meeting: "ROSA FERRAND (Ostria) said … The ferry sank, she added"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.phrases import Mention

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.said import Said

_FLOOR = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\s+){1,5})\((?:[A-Z][\w'’-]*|of|the|and)(?:\s+[\w'’-]+){0,6}\)"
    r"|(?P<loud>(?:[A-Z][A-Z.'’-]+\s+){1,4}[A-Z][A-Z'’-]+)(?:,|\s+[a-z])"
    r"|(?P<of>(?i:the)\s+(?:representative|delegate|observer)\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’-]+)"
)
"""Who has the floor in a paragraph of a report of a meeting: "ROSA FERRAND (Ostria) said …"."""
_HOLDERS = frozenset("representative delegate observer speaker".split())


def holder(article: Article, one: Said) -> Mention | None:
    """Who has the floor, where a paragraph of a report of a meeting goes on with "he" or "the delegate".

    "ROSA FERRAND (Ostria) said … Velia had looked away, she added": she is no country spoken of. What
    somebody "had" asked or "would" say she says as well. Another speaker in between takes the floor.
    """
    report, mention = one.report, one.mention
    here = article.paragraph(one.marked.start)
    if report is None or mention is None or here is None or report.means != "verb":
        return None
    reports = article.reports[here]
    floor = _FLOOR.match(article.text, reports.base, min(article.paragraphs[here].end, reports.base + 160))
    if floor is None or floor.end() > mention.start or not reports.found:
        return None
    if mention.head.lower_ not in _HOLDERS | {"he", "she"} and not _set_back(report.token):
        return None
    said = [r for r in reports.between(floor.start(), report.start) if r.speech and r.means == "verb"]
    for other in said[1:]:
        own = other.speaker is None or other.speaker.head.lower_ in _HOLDERS | {"he", "she", "it", "they"}
        if not own and not _set_back(other.token):
            return None
    if not said or said[0].lemma not in cues.SPEECH:
        return None  # "THE TERM came and went on Friday, and Colonel Lunt, who had promised …"
    if said[0].speaker is not None and said[0].speaker.start >= floor.end():
        return None
    group = floor.lastgroup or 0
    end = floor.start(group) + len(floor[group].rstrip())
    token = reports.token_at(floor.start(group) + 4 if group == "of" else end - 1)
    return Mention(floor.start(group), end, token) if token is not None else None


def _set_back(verb: Token) -> bool:
    """Whether a verb stands in the tense of reported speech: "had asked", "would invoke it and ask"."""
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        if any(c.dep_ == "aux" for c in verb.children):
            break
        verb = verb.head
    return any(c.lower_ in ("had", "would") and c.dep_ == "aux" for c in verb.children)
