"""Lines that say "Key: value", as archives, exports and people write them over an article. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from ..model import Stated
from . import bylines, datelines, press, printed, releases
from .claims import SENTENCE_END, Author, Claims, Day, Line, Paper, Title, tidy


def _phrases(words: str) -> frozenset[str]:
    return frozenset(tidy(phrase) for phrase in words.split(","))


_TITLE = _phrases("title, headline, hed, article title")
_OUTLET = _phrases(
    """source, outlet, publication, publisher, newspaper, site, website, sitename, site name, published by,
    paper, agency, media, magazine, newspaper name, publication name, publication title, broadcaster"""
)
_AUTHOR = _phrases("author, authors, byline, by, writer, reporter, written by, words")
_DAY = _phrases(
    """date, published, published on, published at, publication date, publish date, pub date, pubdate, date
    published, posted, posted on, post date, first published, first published on, originally published,
    issued, issue date, release date, released, date of publication, published date, article date,
    created, day, sent, sent on"""
)
_CHANGED = _phrases(
    """updated, updated on, last updated, last updated on, last modified, last modified on, modified, date
    modified, date updated, load-date, revised, amended, last changed, update"""
)
_ADDRESS = _phrases("url, link, permalink, web, canonical, original, original url")
_OTHER = _phrases(
    """section, length, language, type, body, graphic, tags, keywords, topics, category, categories,
    edition, page, pages, copyright, word count, id, status, location, place, region, photo, image,
    summary, description, standfirst, subtitle, series, volume, issue, to, cc"""
)
_KEYED = re.compile(
    r"\W{0,4}(?P<key>[A-Za-z][A-Za-z -]{0,23}?)\W{0,3}[:=](?!//)\W{0,4}?(?P<value>[^\s*_].*)?\Z"
)
_CODED = re.compile(
    r"(?P<code>HD|SN|PD|WC|SC|PG|ET|VOL|ED|SE|CY|AN|BY|LA|CR|CLM|TD|LP)\s+(?P<value>\S.{0,250})|(?:TD|LP|HD)"
)
"""The fields of a database's print-out: "HD Envoys meet", "PD 14 September 2020"."""
_CODES: Mapping[str, str] = {"HD": "headline", "SN": "source", "PD": "date", "BY": "byline"}
_CODED_NUMBER = re.compile(r"\d{1,6} words")
_URL = re.compile(r"https?://(?P<host>[A-Za-z0-9.-]{3,100})(?::\d{1,5})?(?P<path>/[^\s<>\"]{0,300})?", re.I)
_URL_DAY = re.compile(r"/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-]|\Z)", re.I)
_HEARD = re.compile(r"\bgmt\s(?P<day>\d{1,2})\s(?P<month>[a-z]{3,9})\s(?P<year>[0124-9]\d)\Z", re.I)
"""When a station was heard, as monitoring services print it: "1600 gmt 2 Jun 86"."""
_TURN = 30
"""Short years reach from 1930 to 2029."""
_LONGEST_DATE_LINE = 120


def read(part: str, following: str, claims: Claims, *, foot: bool) -> bool:
    """Whether ``part`` is a header line; its value, maybe on the ``following`` line, becomes a claim.

    At the ``foot`` of an article fewer keys are about the article, and all are less sure.
    """
    match = _KEYED.match(part)
    if match is None:
        return False
    key = tidy(match["key"]).lower()
    value = (match["value"] or "").strip(" \"'“”*_")
    evidence = part
    if not value and key in _TITLE | _AUTHOR | _DAY | _OUTLET:
        value, evidence = following.strip(), f"{part} {following.strip()}"
    return _claim(key, value, evidence, claims, foot=foot)


def _claim(key: str, value: str, evidence: str, claims: Claims, *, foot: bool) -> bool:
    """Whether we know this key; its value becomes a claim."""
    if key in _TITLE or key == "subject":
        if 2 <= len(value) <= 250 and not foot:
            rank = Title.SUBJECT if key == "subject" else Title.KEYED
            claims.title.append((rank, Stated(tidy(value), tidy(evidence))))
    elif key in _OUTLET:
        _outlet(value, evidence, claims, foot=foot)
    elif key in _AUTHOR:
        _author(value, evidence, claims, foot=foot)
    elif key in _DAY or key in _CHANGED:
        _day(value, evidence, claims, foot=foot, changed=key in _CHANGED)
    elif key in _ADDRESS:
        address(value, claims, foot=foot)
    elif key == "from" and not foot and ("@" in value or press.is_outlet(value) or releases.is_issuer(value)):
        name = re.sub(r"\s*<[^<>]{0,100}>\Z", "", value).strip(" \"'")
        if press.is_outlet(name) or releases.is_issuer(name):
            claims.paper(Paper.AUTHOR, name, evidence)
    elif key == "dateline":
        datelines.read(value + " — ", claims)
    elif key not in _OTHER:
        return False
    return True


def coded(lines: list[Line], claims: Claims) -> frozenset[int]:
    """The numbers of the lines that are fields of a database's print-out, if how many words it has is one."""
    found = {
        number: match
        for number, line in enumerate(lines)
        if (match := _CODED.fullmatch(line.text)) is not None
    }
    values = {match["code"]: match["value"] for match in found.values() if match["code"]}
    if not (values.keys() >= {"WC", "PD"} and _CODED_NUMBER.fullmatch(values["WC"])):
        return frozenset()
    for number, match in found.items():
        code, value, evidence = match["code"], match["value"] or "", match[0]
        if evidence == "HD" and number + 1 < len(lines):
            code, value = "HD", lines[number + 1].text
            evidence = f"HD {value}"
        if code in _CODES:
            _claim(_CODES[code], value, evidence, claims, foot=False)
    bare = {number + 1 for number, match in found.items() if match[0] == "HD"}
    return frozenset(number for number, match in found.items() if match["code"] not in ("LP", "TD")) | bare


def address(part: str, claims: Claims, *, foot: bool) -> bool:
    """Whether ``part`` is but a web address. At the head it is the article's own, and may tell its day."""
    match = _URL.fullmatch(part.strip("<>() "))
    if match is None:
        return False
    if not foot and (day := _URL_DAY.search(match["path"] or "")):
        month = int(day[2]) if day[2].isdigit() else printed.month_number(day[2])
        made = printed.make(int(day[1]), month or 0, int(day[3]))
        if made is not None:
            claims.day(Day.ADDRESS, printed.Printed(0, 0, made), part)
    return True


def _outlet(value: str, evidence: str, claims: Claims, *, foot: bool) -> None:
    days = printed.dates(value)
    if days:
        claims.day(Day.BARE, days[0], evidence)
        value = value[: days[0].start]
    elif heard := _HEARD.search(value):
        year = int(heard["year"])
        year += 2000 if year < _TURN else 1900
        made = printed.make(year, printed.month_number(heard["month"]) or 0, int(heard["day"]))
        if made is not None and not foot:
            claims.day(Day.BARE, printed.Printed(0, 0, made), evidence)
        value = value.partition(",")[0]
    if url := _URL.match(value):
        if not foot:
            claims.paper(Paper.ADDRESS, url["host"].lower().removeprefix("www."), evidence)
            address(value, claims, foot=foot)
    elif len(value) <= 60 and value[:1].isalnum() and not SENTENCE_END.search(value):
        # At the foot "Source:" often says where a table's figures are from.
        if not foot:
            claims.paper(Paper.KEYED, value, evidence)
        elif press.is_outlet(value):
            claims.paper(Paper.KEYED_BELOW, value, evidence)


def _author(value: str, evidence: str, claims: Claims, *, foot: bool) -> None:
    value = re.sub(r"\s*[(<\[][^()<>\[\]]{0,80}[)>\]]", "", value)  # a handle, an address
    value = re.sub(r"^by\s+", "", value, flags=re.I)
    if not foot and len(days := printed.dates(value)) == 1:
        claims.day(Day.BYLINE, days[0], evidence)
        value = value[: days[0].start].strip(" ,|–—-")
    people = bylines.names(value)
    if people is None and len(value) <= 80 and not any(letter.isdigit() for letter in value):
        people = value
    if people:
        claims.author(Author.BELOW if foot else Author.KEYED, people, evidence)


def _day(value: str, evidence: str, claims: Claims, *, foot: bool, changed: bool) -> None:
    days = printed.dates(value[:_LONGEST_DATE_LINE])
    if not days:
        return
    # What follows the date on its line may be the article itself.
    until = evidence.find(value) + days[0].end if value in evidence else len(evidence)
    rank = Day.CHANGED if changed else Day.LABELLED_BELOW if foot else Day.KEYED
    claims.day(rank, days[0], evidence[:until])
    for before, day in pairwise(days):
        if re.search(r"updated|modified|revised", value[before.end : day.start], re.I):
            claims.day(Day.CHANGED, day, evidence)
