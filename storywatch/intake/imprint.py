"""Whose article it is, by what stands under it: "© 2024 The Herald", "Follow The Herald on …". Pure."""

from __future__ import annotations

import re

from . import press, printed
from .claims import Claims, Day, Paper, tidy

_COPYRIGHT = re.compile(
    r"\W{0,3}?(?P<mark>(?:copyright|\(c\)|©)(?:\s*(?:copyright|\(c\)|©))?)[\s,:]*(?P<rest>.*)", re.I
)
_YEARS = re.compile(r"\b(?:1[789]|2[01])\d\d\b")
_YEAR_RANGE = re.compile(r"\b(?:1[789]|2[01])\d\d\s*[-–—]\s*(?:\d{4}|\d{2}|present)\b", re.I)
_RIGHTS = re.compile(
    r"\W*\b(?:all rights reserved|rights reserved|no (?:part|reproduction)|distributed by)\b.*", re.I
)
_FOLLOW = re.compile(
    r"\W{0,3}(?P<all>(?:follow|like|join|find|read more from)\s+(?P<name>[^@#.,:;]{2,50}?)\s+on\s+"
    r"(?:twitter|x|facebook|instagram|telegram|linkedin|youtube|whatsapp|threads|bluesky|mastodon|flipboard"
    r"|google news|social media)\b.{0,80})",
    re.I,
)
_SUBSCRIBE = re.compile(
    r"\W{0,3}(?P<all>(?:subscribe to|sign up (?:for|to)|download)\s+(?P<name>the\s+[^@#.,:;’']{2,40}?)"
    r"(?:['’]s?)?\s+(?:newsletters?|app|briefing|email|podcast|e-paper)\b.{0,80})",
    re.I,
)
_CONTRIBUTED = re.compile(
    r"\W{0,3}(?:(?:this (?:article|report|story) )?(?:(?:contains|includes|uses|with|additional|some)\s+)+"
    r"(?:files?|material|reporting|reports?|information|content)\s+(?:from|by)\s+(?P<names>.{2,100}?)"
    r"|(?P<first>.{2,80}?)\s+contributed\s+(?:to\s+)?(?:this|the)\s+(?:report|article|story))\W{0,3}",
    re.I,
)
_AND = re.compile(r"\s*[,/;&+]\s*(?:and\s+)?|\s+and\s+|\s+with\s+", re.I)
_CITATION = re.compile(
    r"(?:[^;\[\]]{2,120}\.\s+)?(?P<name>[^;.\[\]]{2,60}(?:\s\([^()]{1,30}\))?);\s[^;\[\]]{2,60}\[[^\[\]]{2,60}\]\.?\s*"
    r"(?P<day>[^:\[\]]{6,40})(?::[^\[\]]{0,40})?"
)
_WIRE_END = re.compile(
    r"[A-Z]{2,5}-[A-Z]{2,3}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)(?:\s+\d{4}\s?[A-Z]{3,4})?[<.]?"
)
_MONITORED = re.compile(
    r"(?:(?P<number>[A-Z]{2}\d{6,10})\s+)?\(?(?P<name>[A-Z][^,;:()\[\]]{2,50}?)\)?\s+[Ii]n\s+[A-Z][\w-]+"
    r"(?:\s[A-Z][\w-]+|\s(?:for|to)\s[\w ]{3,20}?)?\s+(?P<hour>\d{4}\s(?:GMT|gmt)\s)?"
    r"(?P<day>\d{1,2})\s(?P<month>[A-Z][a-z]{2,8})\s(?P<year>\d\d)"
    r"(?:\s(?:pp?\.?\s?)?[\d, -]{1,14}|\s[A-Z]{2})?"
)
"""What a monitoring service heard or read, where, in what tongue and when."""
_CITED = re.compile(
    r"\W?(?P<name>[A-Z][^,;:()\d]{2,40}),\s(?P<day>[^;:()]{6,30}),?\s(?:pp?\.?|page|pages)\s?[A-Z]?\d{1,3}"
    r"(?:[-–]\d{1,3})?\W{0,2}"
)
_PUBLISHED_BY = re.compile(
    r"(?P<all>(?P<name>(?:[Tt]he\s)?(?:[A-Z][\w’'-]+\s|of\s|and\s){1,6}?)(?:is|was)\s(?:published|printed|owned|issued)\s.{0,40}?\bby\s[A-Z].{2,80})"
)
_NAME = r"(?:[A-Z][\w’'&-]*|of|the|and|in|on)"
_READING = re.compile(
    rf"(?P<all>(?:Thanks|Thank you) for reading (?P<name>{_NAME}(?:\s{_NAME}){{0,5}})[!.,])"
)
_DOMAIN = re.compile(r"(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z]{2,12}){1,3}")
_APPEARED = re.compile(
    r"(?P<all>\b(?:first|originally)\s+(?:published|appeared|ran|printed)\s+(?:in|on|by|at)\s+"
    r"(?P<name>[^.;:()\n]{2,80}))",
    re.I,
)


def copyright_line(line: str, claims: Claims) -> bool:
    """ "© 2024 The Herald", "Copyright 1987 The Herald Limited. All Rights Reserved"."""
    match = _COPYRIGHT.match(line)
    if match is None:
        return False
    rest = match["rest"]
    reserved = _RIGHTS.search(rest)
    if reserved is not None:
        rest = rest[: reserved.start()]
    rest = re.split(r"(?<=\w{3})\.(?:\s|\Z)|\s[|•·]\s", rest, maxsplit=1)[0]
    ranged = _YEAR_RANGE.search(rest)
    years = {int(year) for year in _YEARS.findall(rest)}
    if len(years) == 1 and ranged is None:
        claims.years |= years
    name = _YEARS.sub(" ", _YEAR_RANGE.sub(" ", rest))
    name = re.sub(r"^\W*(?:by\s+)?|[\s,.;:–—-]+\Z", "", tidy(name), flags=re.I)
    parts = name.split()
    if parts and _DOMAIN.fullmatch(parts[0]):
        claims.paper(Paper.ADDRESS, parts[0].removeprefix("www."), line)
        return True
    if (
        not 1 <= len(parts) <= 8
        or not parts[0][0].isalnum()
        or parts[0][0].islower()
        or press.is_picture_credit(name)
    ):
        return True
    theirs = any(name.lower() in stated.value.lower() for _, stated in claims.byline)
    paper = press.is_outlet(name) or press.is_corporate(name) or ((years or reserved) and len(parts) <= 6)
    if paper and not theirs:
        # A company prints several papers: the one named at the head counts for more.
        rank = Paper.APPEARED if press.is_corporate(name) else Paper.COPYRIGHT
        claims.paper(rank, press.without_company(name), line)
    return True


def citation(line: str, claims: Claims) -> bool:
    """ "Doe, Jane. The Herald; London [London]. 03 June 2014: A6." as libraries print it."""
    if (heard := _MONITORED.fullmatch(line)) is not None:
        return _monitored(heard, line, claims)
    match = _CITATION.fullmatch(line)
    days = printed.dates(match["day"]) if match else []
    if match is None or len(days) != 1:
        return False
    claims.paper(Paper.KEYED, match["name"], line)
    claims.day(Day.KEYED, days[0], line)
    return True


def _monitored(heard: re.Match[str], line: str, claims: Claims) -> bool:
    """ "AU1509102193 Kesk Glas in Veranian 15 Sep 93 p 3", as a monitoring service prints it."""
    if not (heard["number"] or heard["hour"]):
        return False
    month, year = printed.month_number(heard["month"]), int(heard["year"])
    made = printed.make(year + (1900 if year >= 40 else 2000), month or 0, int(heard["day"]))
    if made is None:
        return False
    claims.paper(Paper.KEYED, heard["name"], line)
    claims.day(Day.BARE, printed.Printed(0, 0, made), line)
    return True


def cited(line: str, claims: Claims) -> None:
    """ "The Compass, 4 May 2009, p. 6" by itself, under a cutting."""
    match = _CITED.fullmatch(line)
    days = printed.dates(match["day"]) if match else []
    if match is not None and len(days) == 1:
        claims.paper(Paper.APPEARED, match["name"], line)
        claims.day(Day.LABELLED_BELOW, days[0], line)


def wire_end(line: str, claims: Claims) -> bool:
    """ "AP-NY-03-12-87 1405EST": agencies of the eighties and nineties ended their articles so."""
    match = _WIRE_END.fullmatch(line)
    if match is None:
        return False
    year = int(match["year"])
    made = printed.make(year + (1900 if year >= 50 else 2000), int(match["month"]), int(match["day"]))
    if made is not None:
        claims.day(Day.BARE_BELOW, printed.Printed(0, 0, made), line)
    return True


def credits_line(line: str, claims: Claims) -> None:
    """ "Reuters, AFP", "With files from Reuters", "The Associated Press contributed to this report"."""
    if len(line) > 160:
        return
    match = _CONTRIBUTED.fullmatch(line)
    said = match["names"] or match["first"] if match else line
    names = [name.strip(" .—–-()[]*_") for name in _AND.split(said)]
    if names and len(names) <= 6 and all(press.is_agency(name) for name in names):
        for name in names:
            claims.credit(name, line)


def invitation(line: str, claims: Claims) -> None:
    """ "Follow The Herald on Facebook", "Sign up for the Herald newsletter". A person's name is no outlet."""
    if (thanks := _READING.search(line)) is not None and thanks["name"].split()[0] not in ("Our", "This"):
        claims.paper(Paper.INVITATION, thanks["name"], thanks["all"])
        return
    match = _FOLLOW.match(line) or _SUBSCRIBE.match(line)
    if match is None:
        return
    name = re.sub(r"['’]s\Z", "", match["name"].strip())
    if press.is_outlet(name) and not any(name in stated.value for _, stated in claims.byline):
        claims.paper(Paper.INVITATION, name, match["all"])


def appeared(line: str, claims: Claims) -> None:
    """ "This article first appeared in The Herald on 12 March 2019." """
    if (owned := _PUBLISHED_BY.match(line)) is not None and press.is_outlet(owned["name"]):
        claims.paper(Paper.COPYRIGHT, owned["name"], owned["all"])
    match = _APPEARED.search(line)
    if match is None:
        return
    rest = match["name"]
    for day in printed.dates(rest):
        claims.day(Day.LABELLED_BELOW, day, match["all"])
        rest = rest[: day.start]
        break
    name = re.sub(r"\W+(?:on|in|dated)?\W*\Z", "", rest.strip())
    if press.is_outlet(name):
        claims.paper(Paper.APPEARED, name, match["all"])
