"""Where and when it was written: "CITY, March 12 (XYZ) —" and its kin. Pure."""

from __future__ import annotations

import re

from ..model import Stated
from . import press, printed
from .claims import Claims, Day, Line, Paper, tidy

_DASH = re.compile(r"\s*(?:—|–|--|―)\s*|\s-\s?|\s_(?=\s|\Z)|:\s")
_BRACKETS = re.compile(
    r"\((?P<round>[^()]{2,40})\)|/(?P<slash>[^/()\s][^/()]{1,28})/|\[(?P<square>[^\[\]]{2,40})\]"
)
_ALONE = re.compile(
    r"([^\W\d_][^()\[\]/]{4,50}(?:\([^()]{2,40}\)|/[^/()\s][^/()]{1,28}/|\[[^\[\]]{2,40}\]))[.:]?"
)
_INITIALS = re.compile(r"\d,?\s+(?P<name>[A-Z]{3,7}|(?<=, )[A-Z][a-z]{4,14})\s*\Z")
"""KESK, June 2, KNA --; KOTA VELM, Oct. 12, Danuantara -"""
_CITY = re.compile(r"[^\W\d_][^\W\d_'’.-]+(?:[ /'’.-]{1,2}[^\W\d_]+\.?){0,5}")
_SMALL_IN_PLACES = frozenset(
    {"de", "la", "al", "el", "the", "of", "and", "du", "am", "an", "der", "upon", "sur"}
)
_NOT_AGENCIES = frozenset(
    """update updated updates exclusive analysis picture photo photos correction corrected recasts adds
    file staff opinion comment video watch live graphic refiles wire wires translated translation continued
    more ends applause laughter abridged excerpt excerpts delayed unofficial""".split()
)  # fmt: skip
_AGENCY_FIRST = re.compile(
    r"\((?P<name>[A-Z][\w.&’' -]{1,30})\)(?:\s(?P<place>[^\W\d_][^()\[\]]{1,40}?))?\s?(?:[—–]|--?(?=\s))\s?"
)
""" "(Halcyon) - ", "(Lake Press) Kesk — ": whose it is stands before everything."""
_TOWN_AND_COUNTRY = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}, [A-Z][\w’'.-]+(?: [A-Z][\w’'-]+){0,2}\s*"
)
_DAY_BEHIND = re.compile(
    r"(?P<place>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,3}(?:, [A-Z][^\W\d_]+)?) \((?P<name>[^()]{2,30})\),? "
    r"(?P<day>[\w., ]{5,30})"
)
""" "Port Selm (ISP) 12 January 2006", alone on its line."""
_PLACE_AND_DAY = re.compile(r"[A-Z][A-Z'’./ -]{2,40}(?:\s?[|·]|,)\s(?=.{0,12}[A-Z].*\d)")
""" "KESK/ORVAL | Wed May 23, 2012", above the story."""
_RUNS_ON = 90
"""Characters of a line that tells a story behind what stands before it."""


def alone(line: str, claims: Claims) -> bool:
    """Whether the line is nothing but a dateline: "CITY. March 12. /XYZ/" between headline and story."""
    closed = _ALONE.fullmatch(line)
    behind = _DAY_BEHIND.fullmatch(line)
    if behind is not None and (behind["name"].isupper() or press.is_agency(behind["name"])):
        days = printed.dates(behind["day"])
        if len(days) == 1 or len(printed.month_days(behind["day"])) == 1:
            claims.paper(Paper.DATELINE, behind["name"], line)
            claims.credit(behind["name"], line)
            claims.place(behind["place"], line)
            if days:
                claims.day(Day.DATELINE, days[0], line)
            return True
    return closed is not None and bool(printed.month_days(line)) and read(f"{closed[1]} —", claims)


def read(line: str, claims: Claims) -> bool:
    """ "CITY, March 12 (XYZ) —", "CITY, March 12. /XYZ/. …", "(Reuters) - …", "Berlin (dpa) - …"."""
    prefix = line[:140]
    brackets = _BRACKETS.search(prefix)
    end = None
    if brackets is not None and not _DASH.search(prefix[: brackets.start()]):
        after = prefix[brackets.end() :]
        if (
            _DASH.match(after.lstrip())
            or _DASH.match(after)
            or re.match(r"\.\s?[—–-]", after)
            or (brackets["slash"] and re.match(r"\s?[.:—–-]", after))
        ):
            end = brackets.end()
    agency, within = None, False
    if end is not None and brackets is not None:
        agency = (brackets["round"] or brackets["slash"] or brackets["square"]).strip()
        agency, _, inner = agency.partition(",")
        if (
            printed.dates(inner)
            and not brackets.start()
            and not (agency.isupper() or press.is_outlet(agency))
        ):
            inner, agency = f"{agency}, {inner}", None  # "(Port Alm, June 3, 2019) –"
            within = True
        before = f"{prefix[: brackets.start()]} {inner}"
        evidence_end = end
    else:
        dash = _DASH.search(prefix)
        if dash is None:
            return False
        before, evidence_end = prefix[: dash.start()], dash.start()
        initials = _INITIALS.search(before)
        if (
            initials is not None
            and printed.month_days(before)
            and initials["name"].lower() not in printed.WEEKDAYS
        ):
            agency, before = initials["name"], before[: initials.start("name")].rstrip(" ,")
    evidence = prefix[:evidence_end].strip()
    full = printed.dates(before)
    days = [] if full else printed.month_days(before)
    spans = [(day.start, day.end) for day in full] + [(day[0], day[1]) for day in days]
    if len(spans) > 1:
        return False
    place = before[: spans[0][0]] + " , " + before[spans[0][1] :] if spans else before
    weekday = next((word.lower() for word in press.words(place) if word.lower() in printed.WEEKDAYS), None)
    place_words = [word for word in press.words(place) if word.lower() not in printed.WEEKDAYS]
    shouted = bool(place_words) and len(place_words[0]) > 1 and place_words[0].isupper()
    known = agency is not None and press.is_agency(agency)
    if len(place_words) > 7 or any(
        not (word[0].isupper() or word in _SMALL_IN_PLACES) for word in place_words
    ):
        return False
    if place_words and not _CITY.match(place.strip()):
        return False
    if agency is not None and not known and not _agency_shaped(agency):
        agency = None
    if agency is None and not spans:
        if shouted and _bare_place(place_words, prefix[evidence_end:]):
            claims.place(before, evidence)
        return False
    named = agency is not None and agency.lower() not in printed.WEEKDAYS
    dated = named and (bool(spans) or (not place_words and agency is not None and agency.isupper()))
    abroad = (
        agency is not None
        and len(line) > _RUNS_ON
        and (
            agency.isupper()
            or press.is_outlet(agency)
            or agency.lower().endswith(("wire", "press", "inform"))
        )
        and _TOWN_AND_COUNTRY.fullmatch(before) is not None
    )
    if not shouted and not known and not dated and not abroad and not within:
        return False
    if agency is not None:
        claims.paper(
            Paper.DATELINE, agency, brackets[0] if brackets is not None and end is not None else agency
        )
        claims.credit(agency, evidence)
    if place_words:
        claims.place(_place(before, spans, weekday), evidence)
    if full:
        claims.day(Day.DATELINE, full[0], evidence)
    elif days:
        claims.yearless.append((days[0][2], days[0][3], weekday, evidence))
    return True


def opening(lines: list[Line], claims: Claims) -> None:
    """ "(Halcyon) - The envoy left": a name in brackets, a dash, and the story behind them.

    A place may stand so as well: it is one where no other place is printed and the name is none of the press.
    """
    for number, line in enumerate(lines):
        found = _AGENCY_FIRST.match(line.text)
        if found is None or len(line.text) < _RUNS_ON or not _agency_shaped(found["name"]):
            continue
        placed = any(_PLACE_AND_DAY.match(above.text) for above in lines[:number])
        if found["place"] is not None:
            placed = press.proper(found["place"]) and press.is_outlet(found["name"])
        if placed or press.is_outlet(found["name"]):
            claims.paper(Paper.DATELINE, found["name"], found[0])
            claims.credit(found["name"], found[0])
            if found["place"] is not None and placed:
                claims.place(found["place"], found[0])
        return


def _bare_place(place_words: list[str], rest: str) -> bool:
    """ "KESK, Verania — ": a place and a dash, nothing else."""
    first = place_words[0].lower()
    dashed = re.match(r"\s*(?:[—–―]|--?(?:\s|\Z)|_(?:\s|\Z))", rest) is not None
    return dashed and len(place_words) <= 4 and len(first) > 2 and first not in _NOT_AGENCIES


def _place(before: str, spans: list[tuple[int, int]], weekday: str | None) -> str:
    """The place alone: what stands before the day, without a weekday."""
    place = before[: spans[0][0]] if spans and before[: spans[0][0]].strip(" ,.") else before
    if spans and place is before:
        place = before[spans[0][1] :]
    return re.sub(rf"\W*\b{weekday}\b\W*", " ", place, flags=re.I) if weekday else place


def _agency_shaped(name: str) -> bool:
    parts = press.words(name)
    if not 1 <= len(parts) <= 4 or any(part.lower() in _NOT_AGENCIES for part in parts):
        return False
    return all(part[0].isupper() and not any(letter.isdigit() for letter in part) for part in parts)


def complete(claims: Claims) -> None:
    """A dateline's "March 12" becomes a day where something prints the year and no weekday gainsays it."""
    years = set(claims.years)
    if not years:
        years = {int(stated.value[:4]) for rank, stated in claims.published if rank == Day.CHANGED}
    if len(years) != 1:
        return
    year = next(iter(years))
    for month, day, weekday, evidence in claims.yearless:
        made = printed.make(year, month, day)
        if made is not None and weekday in (None, printed.WEEKDAYS[made.weekday()]):
            claims.published.append(
                (Day.DATELINE_AND_YEAR, Stated(made.isoformat(), f"{tidy(evidence)} … {year}"))
            )
