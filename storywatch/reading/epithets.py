"""Who is meant without a name: the diplomat just named, the stoker just brought in who goes on as "he"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.whose import brought_in

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.persons import Person
    from storywatch.reading.phrases import Mention
    from storywatch.reading.said import Said

_BESIDE = frozenset({"trail", "lead", "colon", "piece"})
_EPITHETS = frozenset(
    """diplomat official politician lawmaker statesman parliamentarian legislator spokesman spokeswoman
    spokesperson envoy functionary dignitary negotiator""".split()
)
"""Words by which agencies go on about whom they have named."""
_REACH = 2_000
_SO_FAR = 4
"""Paragraphs before its own in which somebody else may be meant by such a word."""


def epithet(article: Article, one: Said, last: Said | None) -> Person | None:
    """Who goes on under another description: "…, the deputy minister said. '…,' the diplomat added"."""
    mention, here = one.mention, article.paragraph(one.marked.start)
    if mention is None or here is None or one.rule not in _BESIDE:
        return None
    words = article.text[mention.start : mention.end].lower().split()
    if mention.head.lower_ not in _EPITHETS or words[:1] != ["the"] or len(words) > 3:
        return None
    there = article.paragraph(last.marked.end - 1) if last is not None else None
    known = last.person if last is not None and there is not None and here - there <= 1 else None
    told = [
        r.speaker
        for reports in article.reports[max(0, here - 1) : here + 1]
        for r in reports.between(one.marked.start - _REACH, one.marked.start)
        if r.means == "verb" and r.speaker is not None
    ]
    if known is None and told:
        known, _ = article.table.person(told[-1].start, told[-1].end, told[-1].head)
    if known is None or known.kind != "person":
        return None
    for reports in article.reports[max(0, here - _SO_FAR) : here + 1]:
        for token in reports.outside(mention.start - _REACH, mention.start):
            if token.lemma_ == mention.head.lemma_:
                return None  # "A Western diplomat doubted it. … the diplomat said"
    return known


def described_before(article: Article, mention: Mention) -> Mention | None:
    """Somebody without a name who was just brought in as a subject, and goes on as "he" or "she".

    "A stoker, who would not give his name, said … "…," he said": the stoker.
    """
    if mention.head.lower_ not in ("he", "she"):
        return None
    here = article.paragraph(mention.start)
    if here is None or article.paragraphs[here].furniture:
        return None
    reports = article.reports[here]
    start, _ = article.sentence(mention.start)
    for _ in range(3):  # this sentence before the pronoun, then the ones before it
        found = brought_in(reports, max(start, reports.base), mention.start)
        if found is not None:
            return None if found[0] is not None and _to_another(found[0], mention) else found[0]
        if start <= reports.base:
            return None
        start, _ = article.sentence(start - 1)
    return None


def _to_another(subject: Mention, pronoun: Mention) -> bool:
    """Whether somebody of the pronoun's kind is spoken to: "the envoy had assured her; she had no reason"."""
    other = {"he": "him", "she": "her"}.get(pronoun.head.lower_)
    verb = subject.head.head
    return any(c.lower_ == other and c.dep_ in ("dobj", "dative", "iobj") for c in verb.rights)
