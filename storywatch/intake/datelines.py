"""Where and when it was written: "CITY, March 12 (XYZ) —" and its kin. Pure."""

from __future__ import annotations

import re

from ..model import Stated
from . import press, printed
from .claims import Claims, Day, Paper, tidy

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
    file staff opinion comment video watch live graphic refiles wire wires""".split()
)  # fmt: skip


def alone(line: str, claims: Claims) -> bool:
    """Whether the line is nothing but a dateline: "CITY. March 12. /XYZ/" between headline and story."""
    closed = _ALONE.fullmatch(line)
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
    agency = None
    if end is not None and brackets is not None:
        agency = (brackets["round"] or brackets["slash"] or brackets["square"]).strip()
        agency, _, inner = agency.partition(",")
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
    if not shouted and not known and not dated:
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
