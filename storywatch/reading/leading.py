"""Words that lead in to a quotation: ``X said: "…"``, ``X called it "…"``, a colon in the paragraph above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions
from storywatch.reading.ascribing import ascribe
from storywatch.reading.asking import ASKED, asked, of_question
from storywatch.reading.governing import embedded
from storywatch.reading.reports import Mention
from storywatch.reading.said import Said
from storywatch.reading.trailing import LINKS, trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token
    from storywatch.reading.said import Scene

_CRIES = re.compile(r"\b(?:cries|shouts|chants|calls|jeers|whispers|murmurs|yells) of\s+$", re.IGNORECASE)
_IDLE = frozenset("be have do make take get play sing watch see read win visit board show become".split())
_INVERTED = 12
"""Words of a sentence that leads in with its verb first."""
_PASSIVE = frozenset(
    """asked questioned pressed told reminded given faced confronted quizzed challenged shown headed titled
    entitled called named dated marked signed attached enclosed""".split()
)
"""Participles that open a sentence about whom others ask, or a thing that is named."""
_INLINE = re.compile(
    r"(?<=[.!?)”\"]\s)(?P<who>(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Sen|Rep)\.?"
    r"(?:\s+[A-Z][\w.'’-]*){1,3})(?:\s*\([^()]{1,40}\))?:\s*$"
)
"""Within a paragraph of a report of parliament: ``Mr. TREFUSIS: "I am obliged."``"""


def above(article: Article, said: Said, scene: Scene) -> bool:
    """A paragraph that ends with a colon leads in to the quotation below it."""
    if scene.start != said.marked.start or scene.reports.base != said.marked.start:
        return False
    here = article.paragraph(said.marked.start)
    if (
        not here
        or article.text[article.paragraphs[here - 1].end - 1] != ":"
        or article.paragraphs[here - 1].furniture
    ):
        return False
    reports = article.reports[here - 1]
    begin, end = article.sentence(article.paragraphs[here - 1].end - 1)
    found = [r for r in reports.between(begin, end) if r.speaker is not None]
    for report in reversed([r for r in found if r.means == "verb" and r.speech] or found):
        return ascribe(article, said, report, "colon", 0.92)
    subject = article.root_subject(reports.outside(begin, end))
    if subject is None:
        return False
    said.mention, said.rule, said.sure = subject, "colon-subject", 0.7
    return True


def cries(article: Article, said: Said, scene: Scene) -> bool:
    """ "Amid cries of '…' from the benches": theirs, not the speaker's of the sentence."""
    if not _CRIES.search(article.text, max(scene.before, said.marked.start - 40), said.marked.start):
        return False
    after = scene.tail.outside(said.marked.end, scene.after)
    by = bool(after) and after[0].lower_ in ("from", "by") and after[0].i + 1 < len(scene.tail.doc)
    said.mention = scene.tail.phrase(after[0].i + 1) if by else None
    said.rule, said.sure = "cries", 0.8 if said.mention is not None else 0.3
    return True


def lead(article: Article, said: Said, scene: Scene) -> bool:
    """Words that lead in: ``X said: "…"``, ``X told reporters, "…"``, ``X called it "…"``."""
    at = said.marked.start
    words = article.text[scene.before : at].rstrip()
    if not words:
        return False
    near = scene.reports.outside(scene.before, at)
    if words.endswith(":") and article.text[said.marked.last - 1] == ",":
        trial = Said(said.marked, opens=True)
        if trail(article, trial, scene) and trial.rule == "trail" and trial.report is not None:
            return ascribe(article, said, trial.report, "trail", 0.93, trial.mention)
    if words.endswith(":") and inverted(article, said, scene, near):
        return True
    inline = _INLINE.search(article.text, max(scene.before, at - 120), at) if words.endswith(":") else None
    if inline is not None and not scene.reports.between(inline.start("who"), at):
        token = scene.reports.token_at(inline.end("who") - 1)
        if token is not None:
            said.mention = Mention(inline.start("who"), inline.end("who"), token)
            said.rule, said.sure = "label", 0.85
            return True
    if words.endswith(":"):
        found = [r for r in scene.reports.between(scene.start, at) if r.means != "noun" or r.speaker]
        verbs = [
            r for r in found if r.means != "noun" and (r.speech or r.lemma in cues.NAMING | cues.THINKING)
        ]
        question = ASKED.match(article.text, scene.start, at) is not None
        for report in reversed(verbs or found):
            if of_question(article, report, scene):
                continue
            if report.speaker is None and report.means == "verb":
                phrase = scene.reports.phrase(report.token.i + 1)  # "Said Ferrand: …"
                if (
                    phrase is not None
                    and phrase.end <= at
                    and not article.text[phrase.end : at].strip(" :\n")
                ):
                    return ascribe(article, said, report, "colon", 0.9, phrase)
            if report.speaker is not None or report.means == "verb":
                return ascribe(article, said, report, "colon", 0.95)
        subject = asked(scene.reports, scene.before, at) or article.root_subject(near)
        if subject is not None and not question:
            said.mention, said.rule, said.sure = subject, "colon-subject", 0.75
            return True
        return False
    reports = [r for r in scene.reports.between(scene.before, at) if not of_question(article, r, scene)]
    if not reports or not near:
        return False
    report = reports[-1]
    if report.means == "according":
        return False
    between = [t for t in near if t.i > report.token.i]
    if len(between) > 14:
        return False
    if (
        words.endswith(",") and report.speech and report.means == "verb" and _bare(between[:-1])
    ) and _clausal(article, said.marked):
        return ascribe(article, said, report, "lead", 0.93)
    if embedded(article, report) or any(t.text == ";" for t in between):
        return False
    if report.lemma in cues.LOOSE and report.token.dep_ == "ccomp":
        return False  # "believes the court will show …": whoever believes it
    if all(t.pos_ in LINKS or t.lower_ in ("that", "as") for t in between) and report.means == "verb":
        return ascribe(article, said, report, "lead", 0.92)
    return False


def inverted(article: Article, said: Said, scene: Scene, near: Sequence[Token]) -> bool:
    """A verb of any kind that opens its sentence, then who: ``Snorted the general: "…"``."""
    verb = near[0] if near else None
    if verb is None or not verb.text[:1].isupper() or verb.lower_ in _PASSIVE or len(near) > _INVERTED:
        return False
    ahead = near[1].lower_ if len(near) > 1 else ""
    if verb.tag_ not in ("VBD", "VBN") and not (
        verb.text.endswith("ed") and ahead in ("a", "an", "the", "one")
    ):
        return False
    who = scene.reports.phrase(verb.i + 1)
    if who is None or who.head.pos_ not in ("PROPN", "NOUN", "PRON"):
        return False
    rest = article.text[who.end : said.marked.start].strip(" :\n")
    named = scene.reports.within(who.end, said.marked.start)
    if rest.startswith(",") and named and all(t.pos_ in ("PROPN", "DET", "NOUN") for t in named):
        who = scene.reports.phrase(named[0].i) or who  # "Cried a rival, Pavel Lunt: …"
    elif rest and not rest.startswith(("to ", ", who ")):
        return False
    said.mention, said.rule, said.sure = who, "colon", 0.9
    said.cue = verb.text
    said.report = scene.reports.at(verb)
    return True


def verb_before(article: Article, said: Said, scene: Scene) -> bool:
    """Whatever verb stands right before the marks with somebody as its subject: "radioed '…'"."""
    if len(article.text[said.marked.first : said.marked.last].split()) < 3:
        return False
    near = scene.reports.outside(max(scene.before, said.marked.start - 40), said.marked.start)
    if not near or near[-1].tag_ not in ("VBD", "VBZ", "VBP") or near[-1].lemma_.lower() in _IDLE:
        return False
    subject = next((c for c in near[-1].children if c.dep_ == "nsubj"), None)
    if subject is None or scene.reports.inside(subject) or not opinions.human(subject):
        return False
    said.mention, said.rule, said.sure = scene.reports.mention(subject), "opinion", 0.7
    return said.mention is not None


def _bare(between: Sequence[Token]) -> bool:
    """Whether nothing but addressee, time and place stands between a cue and its quotation."""
    return not any(
        (t.pos_ in ("VERB", "AUX") and t.dep_ not in ("amod", "pcomp")) or t.dep_ in ("mark",)
        for t in between
    )


def _clausal(article: Article, marked: Marked) -> bool:
    words = article.text[marked.first : marked.last]
    return words[:1].isupper() or words[:1] in "….[" or len(words.split()) > 5
