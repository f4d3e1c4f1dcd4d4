"""Speech under a label or over a signature: "FERRAND: 'We go.'", "Q.", a signed post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import transcript
from storywatch.reading.ascribing import ascribe
from storywatch.reading.lexicon import ROLES
from storywatch.reading.persons import folded
from storywatch.reading.phrases import Mention
from storywatch.reading.said import Said
from storywatch.reading.trailing import trail

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.said import Scene

_LABEL = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\s+){0,4}[A-Z][\w.'’-]*)(?:\s*\((?P<note>[^()]{1,60})\)|,(?P<office>[^:,]{3,80}))?"
    r"\s*:\s*$"
    r"|(?P<turn>[QA])\.\s+(?:\([^()\n]{1,60}\)\s+)?$"
)


def inner_label(article: Article, said: Said, scene: Scene) -> bool:
    """ ""FERRAND: We go." where a transcript as a whole is quoted."""
    match = transcript.LABEL.match(
        article.text, said.marked.first, min(said.marked.last, said.marked.first + 80)
    )
    if not match or not match["who"] or not match["who"].isupper() or len(match["who"]) < 2:
        return False
    token = scene.reports.token_at(match.end("who") - 1)
    if token is None:
        return False
    said.mention = Mention(match.start("who"), match.end("who"), token)
    said.rule, said.sure = "label", 0.9
    return True


def label(article: Article, said: Said, scene: Scene) -> bool:
    """ "FERRAND: "We go."" at the start of a line."""
    base = scene.reports.base
    match: re.Match[str] | None
    if said.marked.first == said.marked.start:  # a turn: it has no marks
        match = transcript.label(article.text, base, said.marked.end)
        if match is None or match.end() != said.marked.start:
            return _signed(article, said)
    else:
        if scene.start != base or scene.before != scene.start:
            return False
        match = _LABEL.fullmatch(article.text, base, said.marked.start)
        if not match or any(scene.reports.between(scene.start, said.marked.start)):
            return False
        if match["who"] and transcript.subhead(match["who"]):
            return False
        if match["office"] and not {folded(w) for w in match["office"].split()} & ROLES:
            return False
        trial = Said(said.marked, opens=True)
        comma = article.text[said.marked.last - 1] == ","
        if comma and trail(article, trial, scene) and trial.report is not None:
            return ascribe(article, said, trial.report, "trail", 0.93, trial.mention)
    group = next(g for g in ("who", "turn", "heard") if match.groupdict().get(g))
    if group == "who" and match[group][:4].lower() == "the " and transcript.person(match):
        group = "note"  # "The Foreign Secretary (Dame Helen Marsh): …"
    token = scene.reports.token_at(match.end(group) - 1)
    if token is None:
        return False
    said.mention = Mention(match.start(group), match.end(group), token)
    said.rule, said.sure, said.cue = "label", 0.95, None
    low = match[group].lower()
    if low in transcript.ANSWERED:
        said.speaker, said.sure = article.guest.name(scene.start), 0.8 if article.guest.known_as else 0.6
    elif group == "who" and article.guest.holds(low):
        said.speaker, said.sure, said.nameless = article.guest.found, 0.8, True
    if low in transcript.ANSWERED | transcript.ASKED and len(low) < 9:
        said.nameless = True
    if said.nameless:
        said.person = next((p for p in article.table.people if p.name == said.speaker), None)
    return True


def _signed(article: Article, said: Said) -> bool:
    """ "— Ilse Brandt (@brandt) 3 May" behind or below a post."""
    here = article.paragraph(said.marked.end - 1)
    if here is None:
        return False
    inside = article.text[said.marked.end : article.paragraphs[here].end].strip()
    if not inside and here + 1 < len(article.paragraphs):
        here += 1
    match = transcript.signature(article.text, said.marked.end, article.paragraphs[here].end)
    above = article.paragraph(said.marked.start)
    if match is None and above:
        here = above - 1
        match = transcript.header(article.text, article.paragraphs[here].start, article.paragraphs[here].end)
    if match is None:
        return False
    token = article.reports[here].token_at(match.end("who") - 1)
    if token is None:
        return False
    said.mention = Mention(match.start("who"), match.end("who"), token)
    said.rule, said.sure = "label", 0.95
    return True
