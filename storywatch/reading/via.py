"""The outlet through which a quotation came: "told Radio Sarvo", "according to the agency"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading.persons import folded
from storywatch.reading.reports import is_outlet

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said


def bare(words: str) -> str:
    """The name of an outlet on one line without its article."""
    return re.sub(r"^[Tt]he\s+", "", " ".join(words.split()))


def through(article: Article, report: Report) -> str | None:
    """The outlet that a report came through."""
    if report.via is not None:
        return bare(article.text[report.via.start : report.via.end])
    if report.addressee is not None and report.addressee.head.lemma_ not in ("conference", "briefing"):
        words = " ".join(article.text[report.addressee.start : report.addressee.end].split())
        if words.lower() in article.agencies:
            return words
        if is_outlet(words) and any(w[:1].isupper() for w in words.split() if folded(w) != "the"):
            return bare(words)
    return None


def agency(article: Article, one: Said) -> str | None:
    """ "…," X said, according to an agency."""
    if one.report is None or one.report.means != "verb":
        return None
    start, end = article.sentence(one.report.start)
    here = article.paragraph(one.report.start)
    if here is None:
        return None
    for report in article.reports[here].between(start, end):
        if report.speaker is None or report is one.report:
            continue
        words = article.text[report.speaker.start : report.speaker.end]
        last = report.means == "according" or (report.lemma == "report" and report.end >= end - 2)
        if last and report.start > one.report.start and is_outlet(words):
            return bare(words)
    return None
