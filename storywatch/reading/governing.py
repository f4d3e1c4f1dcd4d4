"""A cue that governs a quotation in the parse or stands elsewhere in its sentence.

``X said the plan was "…"``, ``… "…" in its clauses, X said``, and fragments that no cue attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues, opinions, subjects
from storywatch.reading.ascribing import ascribe
from storywatch.reading.asking import of_question
from storywatch.reading.documents import WRITTEN
from storywatch.reading.whose import made_known, on_errand, speaks

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.said import Said, Scene

_SHOWING = frozenset("ensure prove mean require order see forget care arrange make do be".split())
"""Verbs whose clause with "that" nobody says."""


def governed(article: Article, said: Said, scene: Scene) -> bool:
    """The cue above it in the parse: ``X said the plan was "…"``, ``his description of it as "…"``."""
    inner = scene.reports.within(said.marked.first, said.marked.last)
    if not inner:
        return False
    first, last = inner[0].i, inner[-1].i
    top = next((t for t in inner if not first <= t.head.i <= last or t.head is t), inner[0])
    node = top
    spare: Report | None = None
    for _ in range(25):
        parent = node.head
        if parent is node:
            break
        if not scene.reports.inside(parent):
            report = scene.reports.at(parent)
            if report is not None and (of_question(article, report, scene) or _by(article, report, said)):
                report = None
            if report is not None and _may_govern(report, node, said):
                loose = _loose(article, report) or of_thing(scene.reports, report)
                if not loose and not embedded(article, report):
                    return ascribe(article, said, report, "governed", 0.88 if report.means == "verb" else 0.8)
                spare = spare or report
        node = parent
    return spare is not None and ascribe(article, said, spare, "governed", 0.75)


def elsewhere(article: Article, said: Said, scene: Scene) -> bool:
    """A cue at the end of the sentence or, for a fragment, the last one before it."""
    after = [r for r in scene.tail.between(said.marked.end, scene.end) if r.means != "noun"]
    for report in reversed(after):
        if report.means == "according":
            return ascribe(article, said, report, "according", 0.8)
        if (
            report.lemma in cues.SPEECH
            and report.speaker is not None
            and report.speaker.start >= said.marked.end
        ):
            words = article.text[report.end : scene.end]
            comma = (
                article.text[scene.start : report.speaker.start].rstrip().endswith((",", "”", '"', "’", "'"))
            )
            near = scene.tail.doc[report.speaker.head.i : report.token.i]
            if comma and len(words.split()) <= 8 and not any(scene.tail.inside(t) for t in near):
                return ascribe(article, said, report, "sentence-end", 0.8)
    before = [
        r
        for r in scene.reports.between(scene.start, said.marked.start)
        if (r.speaker is not None or on_errand(scene.reports, r.token) is not None)
        and (r.lemma in cues.SPEECH | cues.NAMING or r.means == "according" or made_known(r))
        and speaks(r)
    ]
    if len(before) > 1 and _occasion(before[-1].token, before[-2].token):
        before.pop()
    if before:
        report = before[-1]
        between = article.text[report.end : said.marked.start]
        if ";" not in between and len(between.split()) <= 30:
            rule = "before-according" if report.means == "according" else "before"
            return ascribe(article, said, report, rule, 0.7)
    return False


def _occasion(noun: Token, cue: Token) -> bool:
    """Whether a noun of speech only says where: "said the ministry in a note to the press"."""
    return noun.pos_ == "NOUN" and noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head == cue


def speech(article: Article, said: Said, scene: Scene) -> bool:
    """ "In a statement, the ministry warned of …": a noun of speech and the subject of its sentence."""
    nouns = [
        r
        for r in scene.reports.between(scene.start, said.marked.start)
        if r.means == "noun" and r.speaker and speaks(r)
    ]
    if nouns:
        return ascribe(article, said, nouns[-1], "noun", 0.65)
    return False


def opinion(article: Article, said: Said, scene: Scene) -> bool:
    """A fragment that no cue attributes: "For the union the tariff is '…'", "reaffirmed their '…'"."""
    if said.opens or len(article.text[said.marked.first : said.marked.last].split()) < 2:
        return False
    mention = opinions.of_whom(scene.reports, scene.start, said.marked.start)
    if mention is None:
        inner = scene.reports.within(said.marked.first, said.marked.last)
        held = opinions.holder(scene.reports, inner) if inner else None
        mention = held[1] if held is not None else None
    if mention is None:
        return False
    said.mention, said.rule, said.sure = mention, "opinion", 0.7
    return True


def that(article: Article, said: Said, scene: Scene) -> bool:
    """Whatever verb has the words in its clause with "that": "manifested to the press that it '…'"."""
    inner = scene.reports.within(said.marked.first, said.marked.last)
    if said.opens or len(inner) < 3:
        return False
    node = inner[0]
    for _ in range(12):
        verb = node.head
        if verb is node:
            return False
        if node.dep_ == "ccomp" and verb.tag_ in ("VBD", "VBZ", "VBP") and not scene.reports.inside(verb):
            break
        node = verb
    else:
        return False
    between = scene.reports.outside(scene.reports.base + verb.idx, said.marked.start)
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if subject is not None and verb.lemma_ == "be" and subject.lemma_.lower() in cues.VIEWS:
        own = next((c for c in subject.children if c.dep_ == "poss"), None)  # "His guess is that …"
        said.mention = scene.reports.mention(own) if own is not None else None
        said.rule, said.sure = "opinion", 0.75
        return said.mention is not None
    if subject is None or scene.reports.inside(subject) or verb.lemma_.lower() in _SHOWING:
        return False
    if not any(t.lower_ == "that" for t in between) or not opinions.human(subject):
        return False
    said.mention, said.rule, said.sure = scene.reports.mention(subject), "opinion", 0.7
    said.cue = verb.text
    return said.mention is not None


def embedded(article: Article, report: Report) -> bool:
    """A thought or a passive within what is said: "The minister said the cabinet would consider …"."""
    verb = report.token
    if report.means != "verb" or verb.dep_ not in ("ccomp", "conj") or report.lemma in cues.NAMING:
        return False
    passive = report.speaker is None and any(c.dep_ == "auxpass" for c in verb.children)
    planned = report.lemma not in cues.PLAIN and any(
        c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children
    )
    if not passive and not planned and not _wanted(report):
        return False
    while verb.dep_ in ("ccomp", "conj") and verb.head is not verb:
        verb = verb.head
        here = article.paragraph(report.start)
        outer = article.reports[here].at(verb) if here is not None else None
        if outer is not None and outer.speech and outer.speaker is not None:
            return outer.speaker.head != verb and outer.means == "verb"
    return False


def of_thing(reports: Reports, report: Report) -> bool:
    """Whether a thing is the subject, and somebody says so: "said planning for May continued "at speed""."""
    if report.means != "verb" or report.speaker is None:
        return False
    head = report.speaker.head
    if head.tag_ not in ("NN", "VBG") or head.ent_type_ or opinions.human(head):
        return False
    if head.lemma_.lower() in cues.NOUNS | cues.VIEWS | WRITTEN or subjects.speaks(head):
        return False
    verb = report.token
    for _ in range(8):
        if verb.head is verb:
            return False
        below, verb = verb, verb.head
        outer = reports.at(verb)
        if outer is not None and outer.means == "verb" and outer.speech and outer.speaker is not None:
            return below.dep_ == "ccomp" and opinions.human(outer.speaker.head)
    return False


def _by(article: Article, report: Report, said: Said) -> bool:
    """Whether marks stand right behind who did it: "had been warned by colleagues "on the second floor""."""
    by = any(c.dep_ == "agent" for c in report.token.children)
    return (
        by
        and report.speaker is not None
        and not article.text[report.speaker.end : max(said.marked.start, report.speaker.end)].strip()
    )


def _wanted(report: Report) -> bool:
    """Whether a country or a body wants it, as somebody says: "she said Ostria wanted '…'"."""
    if report.speaker is None or report.lemma not in ("want", "wish", "need", "seek", "intend"):
        return False
    head = report.speaker.head
    return head.pos_ in ("PROPN", "NOUN") and head.ent_type_ in ("GPE", "ORG", "NORP", "LOC")


def _loose(article: Article, report: Report) -> bool:
    """A cue that gives way to one further out: "She says it shows …", "… said in using him as …"."""
    if report.lemma in cues.LOOSE:
        return True
    if report.speaker is None or report.means != "verb":
        return False
    return article.text[report.speaker.start : report.speaker.end].lower() in ("it", "this", "that", "which")


def _may_govern(report: Report, child: Token, said: Said) -> bool:
    if child.dep_ in ("nsubj", "nsubjpass", "csubj") and report.means == "verb":
        return False
    if report.speaker is not None and report.speaker.start <= said.marked.start < report.speaker.end:
        return False
    if report.means == "noun":
        return report.speaker is not None and speaks(report)
    if report.lemma in cues.WEAK and report.lemma != "use":
        return False
    if report.lemma in (
        "hold",
        "find",
        "see",
        "use",
        "mean",
        "know",
        "hope",
        "plan",
        "offer",
        "agree",
        "seek",
    ) and child.dep_ in ("dobj", "prep"):
        return report.lemma in ("use", "see") and report.speaker is not None
    if child.dep_ in ("advcl", "advmod", "npadvmod") and report.lemma not in cues.SPEECH:
        return False
    return report.speaker is not None or report.lemma in cues.SPEECH | cues.NAMING
