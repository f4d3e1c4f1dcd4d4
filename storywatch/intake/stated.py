"""What an article says of itself: outlet, title, byline, day. Pure and conservative: unknown stays unknown.

Only the head and the foot of a text are looked at, line by line, so the cost does not grow with the text.
Each kind of line that speaks of the article (a header "Source: …", a bare date, a byline, a dateline, a
copyright line, "Follow … on …") makes a claim with a rank; the best ranked counts, of several the first
printed. A paper that is named in the running text ("told the Herald") is not taken for the article's own,
unless it says there what it has learned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ..model import Stated
from . import (
    bylines,
    datelines,
    daylines,
    headers,
    headline,
    imprint,
    letterheads,
    nameplate,
    ownname,
    press,
    printed,
    releases,
    trimmings,
)
from .claims import SENTENCE_END, Claims, Day, Line, Paper, best, lines_of

_HEAD_LINES, _FOOT_LINES = 20, 14
_HEAD_CHARS, _FOOT_CHARS = 8000, 6000
_STORY_LINES = 2
"""Lines of running text after which the head is over: a standfirst is one."""

_SEGMENTS = re.compile(
    r"\s[|•·∙]\s|\s{3,}|\t+|\s—\s(?=\W?[Uu]pdated|\W?[Ll]ast)|(?<=\d{4})\.\s+(?=From\s|By\s|Translated\s)"
    r"|(?<=\w)\.\s+(?=Translated\s)|(?<=\d{4});\s+(?=(?:[Pp]age|[Pp]g)\b|[A-Z]\d)"
)


_PAGE = re.compile(r"(?:pp?\.?\s?|page\s|pages\s)?[A-Z]{0,2}\d{1,3}(?:\s?(?:of|/|-)\s?\d{1,3})?", re.I)
_DOCUMENT = re.compile(r"(?:(?:document|page)\s)?\d{1,5} of \d{1,5}(?: (?:documents?|pages?))?", re.I)
"""Which of the documents of a print-out it is."""


_LABELLED = re.compile(
    r"(?:publication )?(?:date|dated|published|posted|issued|dtg)"
    r"(?: of (?:publication|issue|release))?\s?[:=]\s?",
    re.I,
)
_IN_FIGURES = re.compile(
    r"(?:published|posted|date|first published)(?: on)?\s?:?\s"
    r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})\b",
    re.I,
)
"""A day that is one thing here and another there, with the label of the first printing."""
_SOON = 45
"""Days from the first printing to a change that tell which day is meant."""
_SAVED = re.compile(
    r"(?:saved|printed|retrieved|archived|captured|downloaded|taken|copied)(?: from)?:?\s(?=https?://)", re.I
)
"""Before the address that a page was kept from."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was found, each with the words that say so. ``published`` is YYYY-MM-DD."""

    outlet: Stated | None = None
    title: Stated | None = None
    byline: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None
    """Where it was written, as printed before the story."""
    credits: tuple[Stated, ...] = ()
    """Agencies whose report it is or uses, and who else worked on it."""


def find(text: str) -> Said:
    """Read ``text`` (line feeds only) for what it says of itself. Never raises."""
    claims = Claims()
    head = _head(text)
    _read_head(head, claims)
    _read_foot(_foot(text), claims)
    ownname.learned(text[:_HEAD_CHARS], claims)
    _before_change(head, claims)
    datelines.complete(claims)
    return Said(
        outlet=best(claims.outlet),
        title=best(claims.title),
        byline=best(claims.byline),
        published=best(claims.published),
        dateline=claims.datelines[0] if claims.datelines else None,
        credits=tuple(claims.credits),
    )


def _head(text: str) -> list[Line]:
    return list(lines_of(text[:_HEAD_CHARS], cut=len(text) > _HEAD_CHARS, most=_HEAD_LINES))


def _foot(text: str) -> list[Line]:
    lines = list(lines_of(text[-_FOOT_CHARS:], cut=False, most=_FOOT_CHARS))
    if len(text) > _FOOT_CHARS:
        lines = lines[1:]  # it begins somewhere
    return lines[-_FOOT_LINES:]


def _read_head(lines: list[Line], claims: Claims) -> None:
    about: list[bool] = []
    story = 0
    release = releases.heads(lines, claims) | headers.coded(lines, claims)
    for number, line in enumerate(lines):
        if number == 0:
            daylines.inline(line.text, claims)
        following = lines[number + 1].text if number + 1 < len(lines) else ""
        before = lines[number - 1].text if number else ""
        about.append(
            number in release
            or datelines.alone(line.text, claims)
            or _about(line, following, claims, foot=story >= _STORY_LINES)
            or (story < _STORY_LINES and bylines.credit(line.text, before, claims))
        )
        if not about[-1] and story < _STORY_LINES:
            datelines.read(line.text, claims)
            story += (
                line.long
                or len(line.text) > 160
                or (len(line.text) > 60 and SENTENCE_END.search(line.text) is not None)
            )
    datelines.opening(lines, claims)
    letterheads.mark(lines, about, claims)
    nameplate.mark(lines, about, claims)
    headline.find(lines, about, claims)
    bylines.unmarked(lines, about, claims)
    bylines.below_title(lines, about, claims, headline.story_begins(lines))


def _read_foot(lines: list[Line], claims: Claims) -> None:
    for number, line in enumerate(lines):
        following = lines[number + 1].text if number + 1 < len(lines) else ""
        if not _about(line, following, claims, foot=True):
            imprint.invitation(line.text, claims)
            imprint.appeared(line.text, claims)
            imprint.cited(line.text, claims)
            imprint.credits_line(line.text, claims)


def _before_change(lines: list[Line], claims: Claims) -> None:
    """ "Published 03/06/2011, last updated 13/06/2011": of 3 June and 6 March, the day shortly before."""
    rank, changed = min(claims.published, key=lambda claim: claim[0], default=(None, None))
    if rank != Day.CHANGED or changed is None:
        return
    for line in lines:
        match = None if line.long else _IN_FIGURES.match(line.text)
        if match is None:
            continue
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        last = date.fromisoformat(changed.value)
        days = [day for day in (printed.make(year, two, one), printed.make(year, one, two)) if day]
        day = max((day for day in days if day <= last), default=None)
        if day is not None and (last - day).days <= _SOON:
            claims.day(Day.LABELLED, printed.Printed(0, 0, day), line.text)
        return


def _about(line: Line, following: str, claims: Claims, *, foot: bool) -> bool:
    """Whether the line speaks of the article and not of its story; what it says becomes claims."""
    if imprint.copyright_line(line.text, claims) or _DOCUMENT.fullmatch(line.text):
        return True
    if foot and imprint.wire_end(line.text, claims):
        return True
    if line.long:
        return False
    if not line.text.strip("-=*_#~ .–—"):  # a rule
        return True
    if not foot and trimmings.is_one(line.text):
        return True
    parts = [part.strip() for part in _SEGMENTS.split(line.text) if part and part.strip()]
    # Every part may claim something.
    known = [
        _segment(part, following, claims, foot=foot)
        or _is_page(part, parts)
        or (not foot and _beside_a_day(part, parts, claims))
        for part in parts
    ]
    return all(known) or (not foot and imprint.citation(line.text, claims))


def _is_page(part: str, parts: list[str]) -> bool:
    """ "A6", "Page 14" beside other parts of a line."""
    return len(parts) > 1 and _PAGE.fullmatch(part) is not None


def _beside_a_day(part: str, parts: list[str], claims: Claims) -> bool:
    """ "Kesk Chronicle Online" beside "Published: 14 March 2019"."""
    dated = any(printed.dates(other) for other in parts if other != part)
    name = re.sub(r" (?:Online|Digital)\Z", "", part)
    if not dated or len(part) > 60 or not (press.is_masthead(name) or press.is_newsroom(name)):
        return False
    claims.paper(Paper.MASTHEAD, part, part)
    return True


def _segment(part: str, following: str, claims: Claims, *, foot: bool) -> bool:
    plain = part.replace("**", "").replace("__", "").lstrip("#> ")
    labelled = _LABELLED.match(plain) if not foot else None
    brief = printed.short(plain[labelled.end() :]) if labelled is not None else None
    if brief is not None:
        claims.day(Day.LABELLED, brief, plain)
        return True
    if part.startswith("Translated ") and trimmings.is_translation_note(plain):
        return True
    saved = _SAVED.match(plain)
    if saved is not None:
        return headers.address(plain[saved.end() :], claims, foot=foot)
    return (
        headers.read(plain, following, claims, foot=foot)
        or daylines.read(plain, claims, foot=foot)
        or bylines.read(plain, claims, foot=foot)
        or headers.address(plain, claims, foot=foot)
        or (not foot and _masthead(plain, claims))
    )


def _masthead(part: str, claims: Claims) -> bool:
    """A line that is the paper's name and nothing else."""
    if len(part) > 60 or not press.is_masthead(part):
        return False
    claims.paper(Paper.MASTHEAD, re.sub(r"\s*\([^()]{1,40}\)\Z", "", part), part)
    return True
