"""Answers whose question the reporter gives: "Asked whether Ostria would sign, …: '…'".

The question's own cues attribute nothing; who answers is whom it was put to, or who spoke before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.said import Said, Scene

ASKED = re.compile(r"(?:(?:When|If|But|And)\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\b")
"""How a sentence begins that gives a question before its answer: "Asked whether …"."""

_HE = frozenset({"he", "she"})
_REPLYING = frozenset("reply answer respond retort counter".split())
_PUT = frozenset({"asked", "pressed", "questioned", "quizzed"})


def answered(article: Article, said: Said, scene: Scene) -> bool:
    """ "'Not an inch' was the reply of the president": the quotation is the subject."""
    lead = article.text[scene.start : said.marked.start].strip()
    asked = ASKED.match(lead) is not None and lead.endswith((",", ":"))
    if lead and not asked:
        return False
    if asked and not article.text[said.marked.end : scene.end].strip(" ."):
        said.mention = _before_question(article, scene)
        if said.mention is None:
            return False
        said.rule, said.sure = "answer", 0.7
        return True
    owner = opinions.answered(scene.tail, said.marked.end, scene.end)
    if owner is False or owner is True:
        return False
    owner = owner or _whom_asked(article, said)
    said.mention, said.rule, said.sure = owner, "answer", 0.7 if owner is not None else 0.4
    return True


def of_question(article: Article, report: Report, scene: Scene) -> bool:
    """Whether a cue belongs to the question and not to the answer: "Asked whether Ostria agreed, …"."""
    first = ASKED.match(article.text, scene.start, scene.end) is not None
    if first and report.lemma == "ask" and report.speaker is None and report.start < scene.start + 8:
        return True
    if _put_to(report.token):
        return True
    node, asks = report.token, False
    for _ in range(8):
        asks = asks or any(c.lower_ in ("whether", "if") and c.dep_ == "mark" for c in node.children)
        if node.head is node:
            break
        if _put_to(node.head):
            return asks
        if first and (asks or node.head.lower_ in _PUT):
            return asks
        node = node.head
    return first and asks


def asked(reports: Reports, start: int, end: int) -> Mention | None:
    """To whom a question is put between two offsets: "General Wane, pressed on whether …: '…'"."""
    for token in reports.outside(start, end):
        if _put_to(token) and token.dep_ == "acl" and token.head.i < token.i:
            return reports.mention(token.head)
    return None


def in_question(token: Token) -> bool:
    """Whether a word stands in a question put before the answer: "Asked whether Ostria agreed, she …"."""
    for _ in range(8):
        if token.lower_ in _PUT and token.dep_ in ("advcl", "acl"):
            return True
        if token.head is token:
            return False
        token = token.head
    return False


def _put_to(verb: Token) -> bool:
    """Whether a verb is a participle by which a question is put to somebody: "Wane, asked whether …"."""
    if verb.lower_ not in _PUT or verb.dep_ != "acl" or verb.i + 1 >= len(verb.doc):
        return False
    return verb.nbor(1).lower_ in ("whether", "if", "on", "about", "why", "how", "what", "when")


def _before_question(article: Article, scene: Scene) -> Mention | None:
    """Who speaks, or of whom is told, in the sentence before a question that gives nobody as asked."""
    if scene.start <= scene.reports.base:
        return None
    start, _ = article.sentence(scene.start - 1)
    start = max(start, scene.reports.base)
    for report in reversed(scene.reports.between(start, scene.start)):
        if report.speaker is not None and report.speech and report.means == "verb":
            return report.speaker
    return article.root_subject(scene.reports.outside(start, scene.start))


def _whom_asked(article: Article, said: Said) -> Mention | None:
    """Who answers: whom, or of whom, the sentence before asks: "asked what the envoy had won"."""
    here = article.paragraph(said.marked.start)
    start, _ = article.sentence(said.marked.start)
    if here is None or start <= article.reports[here].base:
        return None
    reports = article.reports[here]
    before, _ = article.sentence(start - 1)
    asked = [r for r in reports.between(max(before, reports.base), start) if r.lemma == "ask"]
    if not asked:
        return None
    if asked[-1].addressee is not None:
        return asked[-1].addressee
    for token in reversed(reports.outside(asked[-1].end, start)):
        if token.dep_ in ("nsubj", "nsubjpass") and opinions.human(token):
            return reports.mention(token)
    return None


def replied(article: Article, one: Said) -> Mention | None:
    """Who replies as "he": whom the sentence before asks: "The envoy urged him to … '…,' he replied"."""
    mention, report = one.mention, one.report
    if report is None or mention is None or report.lemma not in _REPLYING or mention.head.lower_ not in _HE:
        return None
    here = article.paragraph(one.marked.start)
    start, _ = article.sentence(one.marked.start)
    if here is None or start <= article.reports[here].base:
        return None
    reports = article.reports[here]
    before, _ = article.sentence(start - 1)
    for other in reversed(reports.between(max(before, reports.base), start)):
        if other.means == "verb" and other.lemma in cues.ASKING and other.speaker is not None:
            to = other.addressee
            if to is None:
                return None
            wanted = {"he": "him", "she": "her"}[mention.head.lower_]
            return to if to.head.lower_ == wanted or to.head.pos_ == "PROPN" else None
    return None
