"""Whose words a document is: "the statement said" is the ministry that issued it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.reading import opinions
from storywatch.reading.phrases import Mention

if TYPE_CHECKING:
    from storywatch.model import Quote
    from storywatch.reading.article import Article
    from storywatch.reading.reports import Report, Reports
    from storywatch.reading.said import Said, Scene

WRITTEN = frozenset(
    """
    statement letter note communique communiqué message telegram cable memo memorandum email e-mail
    declaration release tweet post dispatch despatch reply response
    """.split()
)
"""What somebody puts out in writing."""
_WRITING = {
    "letter": {"write"}, "message": {"write", "cable", "telegraph"},
    "telegram": {"cable", "telegraph", "wire"}, "tweet": {"tweet"}, "post": {"post"}, "cable": {"cable"},
    "reply": {"reply"}, "response": {"respond"},
}  # fmt: skip
"""Verbs that bring a document in without naming it."""
_READS = frozenset("read reads said says".split())
_VERSIONS = frozenset(
    """version report rumour rumor story account article publication information leak document claim
    allegation paper dispatch bulletin broadcast item""".split()
)
"""What is told somewhere, "according to which" something is so."""
_OPENS = frozenset("a an the his her its their".split())
_REACH = 160
_BACK = 2
"""Paragraphs before its own in which a document may have been brought in."""


def signed(article: Article, quote: Quote) -> Quote:
    """The same quote, by who issued the document that speaks in it: "the statement said", "it added"."""
    noun = (quote.speaker or "").lower().removeprefix("the ").removeprefix("a ")
    if noun not in WRITTEN or quote.mention is None:
        return quote
    who = issuer(article, noun, quote.mention.start)
    if who is None:
        return quote
    name, _, sure = article.table.who(who.start, who.end, who.head)
    return replace(quote, speaker=name, confidence=quote.confidence * sure) if name else quote


def issuer(article: Article, noun: str, at: int) -> Mention | None:
    """Who issued the latest document of that name before the offset ``at``, where the words say so."""
    here = article.paragraph(at)
    if here is None:
        return None
    for reports in reversed(article.reports[max(0, here - _BACK) : here + 1]):
        for report in reversed(reports.found):
            if report.end <= at and (found := _brought_in(reports, report, noun)) is not None:
                return found
    return None


def _brought_in(reports: Reports, report: Report, noun: str) -> Mention | None:
    """Whose the document is that a report speaks of, if it is such a one."""
    named = report.means == "noun" and report.lemma == noun
    if not named and not (report.means == "verb" and report.lemma in _WRITING.get(noun, ())):
        return None
    speaker = report.speaker
    if speaker is None or speaker.head.lemma_.lower() in WRITTEN or speaker.head.pos_ == "PRON":
        return None
    if speaker.head.pos_ != "PROPN" and not opinions.human(speaker.head):
        return None  # "The date of June is not found in the note. It speaks of …"
    return None if reports.inside(speaker.head) else speaker


def which(article: Article, said: Said, scene: Scene) -> bool:
    """ "… versions, published by a foreign portal, according to which the minister had '…'": the portal's."""
    near = scene.reports.outside(max(scene.start, said.marked.start - _REACH), said.marked.start)
    at = next((k for k in range(len(near) - 1, 1, -1) if near[k].lower_ == "which"), 0)
    if not at or [t.lower_ for t in near[at - 2 : at]] != ["according", "to"]:
        return False
    if any(t.is_punct and t.text != "," for t in near[at:]):
        return False
    said.rule, said.sure, said.cue = "lead", 0.8, "according to"
    for k in range(at - 3, max(-1, at - 16), -1):
        token = near[k]
        who = scene.reports.phrase(near[k + 1].i) if token.lower_ in ("by", "from", "in") else None
        if who is not None and (token.lower_ == "by" or who.head.ent_type_ not in ("DATE", "TIME")):
            said.mention = who
            return True
        if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in _VERSIONS | WRITTEN:
            said.mention = scene.reports.mention(token)
            return said.mention is not None
        if token.text in ".;:":
            return False
    return False


def reads(article: Article, said: Said, scene: Scene) -> bool:
    """A document's own cue behind a quotation: ``"…," a statement from X read``, ``"…," X's letter said``."""
    at = said.marked.end
    tokens = scene.tail.outside(at, min(scene.after, at + _REACH))
    comma = article.text[said.marked.last - 1] in ",?!"
    if not comma or not tokens or (tokens[0].lower_ not in _OPENS and tokens[0].pos_ != "PROPN"):
        return False
    noun = next((t for t in tokens if t.lemma_.lower() in WRITTEN), None)
    verb = next((t for t in tokens if t.lower_ in _READS and noun is not None and t.i > noun.i), None)
    if noun is None or verb is None:
        return False
    behind = scene.tail.doc[verb.i + 1 : verb.i + 2].text
    if behind not in (".", "on", ":", "") or any(t.tag_ in ("VBD", "VBZ") for t in tokens if t.i < verb.i):
        return False
    by = next((t for t in tokens if noun.i < t.i < verb.i and t.lower_ in ("by", "from", "of")), None)
    own = next((t for t in tokens if t.i < noun.i and t.lower_ in ("'s", "’s", "'", "’")), None)
    if by is not None and by.i - noun.i <= 2:
        first, last = by.i + 1, verb.i - 1
    elif own is not None:
        first, last = tokens[0].i, own.i - 1
    else:
        return False
    who = scene.tail.doc[first : last + 1]
    said.mention = Mention(
        scene.tail.base + who[0].idx, scene.tail.base + who[-1].idx + len(who[-1]), who[-1]
    )
    start = scene.tail.base + verb.idx
    said.cue, said.rule, said.sure = article.text[start : start + len(verb)], "trail", 0.9
    return True
