"""A quotation is put down to the speaker of a cue, once a rule has found which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading.phrases import Mention
from storywatch.reading.whose import as_told, plain, told_by, whose

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said

_COMPLIMENTS = re.compile(
    r"(?:\w+\.\s+)?(?:The\s+)?(?P<who>[A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|of|for|and|the)){0,12}?)"
    r"\s+presents?\s+(?:its|his|her|their)\s+compliments\b"
)


def ascribe(
    article: Article, said: Said, report: Report, rule: str, sure: float, speaker: Mention | None = None
) -> bool:
    """Put ``said`` down to the speaker of ``report``, or to ``speaker`` where given; always True.

    ``rule`` is the place of the attribution, ``sure`` what that place is worth.
    """
    here = article.paragraph(report.start)
    reports = article.reports[here if here is not None else 0]
    said.report = report
    if speaker is None or speaker.head.lower_ in ("i", "we"):
        said.mention = whose(reports, report, said.marked.end)
    else:
        said.mention = plain(reports, speaker)
    put_in = _put_in(article, report) if rule in ("governed", "lead") else None
    if put_in is not None and put_in.speaker is not None:
        report, said.mention, sure = put_in, put_in.speaker, min(sure, 0.85)
        said.report = report
    elif rule in ("governed", "before", "lead") and (told := _as_reported(article, report, said)) is not None:
        report, said.mention = told
        said.report = report
    elif rule == "colon":
        said.mention = _sender(article, said) or said.mention
    if said.mention is not None and said.mention.head.lower_ in ("its", "their") and report.means == "noun":
        own = reports.outside(report.end, said.marked.start)
        said.mention = article.root_subject(own) or said.mention  # "In its reply the Embassy '…'"
    said.cue = article.text[report.start : report.end]
    said.rule = rule
    said.sure = sure
    if said.mention is None:
        said.sure *= 0.5
    return True


def _as_reported(article: Article, report: Report, said: Said) -> tuple[Report, Mention] | None:
    """ "Asked whether, as reported in the press, he was '…'": the press says so."""
    here = article.paragraph(report.start)
    if here is None:
        return None
    asks = any(t.lower_ == "whether" for t in article.reports[here].outside(report.end, said.marked.start))
    if not asks and not as_told(report.token):
        return None
    for other in reversed(article.reports[here].between(report.start, said.marked.start)):
        if other.means == "verb" and as_told(other.token):
            teller = told_by(article.reports[here], other.token)
            if teller is not None:
                return other, teller
    return None


def _put_in(article: Article, report: Report) -> Report | None:
    """A cue between commas by which somebody tells of another's: "Her buyers, she says, have asked …"."""
    here = article.paragraph(report.start)
    if here is None or report.speaker is None or report.speaker.end > report.start:
        return None
    for other in article.reports[here].between(report.speaker.end, report.start):
        who = other.speaker
        if other.means != "verb" or not other.speech or who is None or who.start < report.speaker.end:
            continue
        before = article.text[report.speaker.end : min(who.start, other.start)].rstrip()
        behind = article.text[max(who.end, other.end) : report.start]
        if before.endswith(",") and "," in behind and len(behind.split(",")[0].split()) < 4:
            return other
    return None


def _sender(article: Article, said: Said) -> Mention | None:
    """ "The Ministry presents its compliments to …": by this formula a note names who sends it."""
    match = _COMPLIMENTS.match(
        article.text, said.marked.first, min(said.marked.last, said.marked.first + 200)
    )
    if match is None:
        return None
    here = article.paragraph(match.start("who"))
    token = article.reports[here].token_at(match.end("who") - 1) if here is not None else None
    return Mention(match.start("who"), match.end("who"), token) if token is not None else None
