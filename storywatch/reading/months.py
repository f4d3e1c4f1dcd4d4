"""Weeks, months, quarters and seasons that are named: "the week of 3 April", "last May", "spring 2016"."""

from __future__ import annotations

import re

from storywatch.model import DateRule, Lean
from storywatch.reading.timewords import (
    EDGE,
    FROM_TOLD,
    SEASONS,
    Match,
    Page,
    Rules,
    Timex,
    around_year,
    day_number,
    fixed,
    fixed_day,
    is_capital,
    month_of,
    monthday,
    ordinal_of,
    spelt_year,
    timex_of,
    year_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""


def _bare_month_ok(page: Page, start: int, end: int) -> bool:
    """Whether a month's name by itself, without day or year, is the month: Theresa May, March on, April
    Jones."""
    if not is_capital(page, start):
        return False
    if _HYPHENED.match(page.low, end):
        return False
    word = page.low[start:end].rstrip(".")
    before = page.low[max(0, start - 24) : start].split()
    left = before[-1] if before else ""
    if word in ("may", "march", "mar"):
        strict = word == "may" and page.somebody_is_may
        cue = left in _MAY_CUES if strict else left in _MONTH_CUES
        return cue and not re.match(r"['’]s? [a-z]+(?:ed|s)\b", page.low[end : end + 20])
    if len(word) <= 4 and word not in ("june", "july") and page.low[end - 1] != ".":
        # "Jan" without a dot is as often a man.
        return False
    after = page.text[end : end + 2]
    return not (len(after) == 2 and after[0] == " " and after[1].isupper() and left not in _MONTH_CUES)


_HYPHENED = re.compile(r"-(?!(?:to|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z]")
""" "Mar-a-Lago"."""
_MAY_CUES = frozenset(
    "in since until till last next this early late mid mid- end- end during through of".split()
)


_MONTH_CUES = _MAY_CUES | frozenset(
    "by from for and to before after around about between or every each".split()
)


@RULES.add(
    r"(?:the )?week (?:of|beginning|starting|commencing|ending|ended) (?:(?:on )?(?:WEEKDAY),? )?"
    r"(?:(?P<m>MONTH) (?P<d>DAY)|(?P<d2>DAY) (?P<m2>MONTH))(?:,? (?P<y>YEAR))?"
)
def _week_of(m: Match, page: Page) -> Timex | None:
    month, day = month_of(m["m"] or m["m2"]), day_number(m["d"] or m["d2"])
    rule = fixed_day(int(m["y"]), month, day) if m["y"] else monthday(month, day)
    return timex_of(m, DateRule("shift", unit="week", parts=(rule,))) if rule else None


# The language of company reports.
@RULES.add(
    r"(?:the )?(?P<w>latest|current|previous|(?:comparable |corresponding )?year[- ](?:ago|earlier)) "
    r"(?:fiscal )?(?P<u>quarter|period|third quarter)(?!\w)|(?P<the>the quarter)(?![\w-]| of)"
    r"|(?P<year>year-(?:ago|earlier))(?!\w)"
)
def _report(m: Match, page: Page) -> Timex | None:
    back = {"current": 0, "latest": -1, "previous": -1}.get(m["w"] or (m["the"] and "latest"), -5)
    if m["year"] and not page.quarterly:
        return timex_of(m, DateRule("shift", unit="year", n=-1), confidence=0.7)
    if (m["the"] or (m["u"] == "period" and back > -5)) and not page.quarterly:
        return None
    return timex_of(m, DateRule("shift", unit="quarter", n=back), confidence=0.7)


# Quarters and halves, with or without a year.
@RULES.add(
    r"(?:the )?(?:(?P<y0>YEAR|SHORTYEAR|(?:last|this|next) year['’]s|year-ago|year-earlier|latest|current) )?"
    r"(?:fiscal[- ])?(?P<o>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[- ]"
    r"(?P<what>quarter|half)(?P<s>s(?!\w)|['’]s)?(?!\w)(?:,? (?:of )?(?:the )?(?:fiscal )?(?P<y>YEAR"
    r"|SHORTYEAR|(?:last|this|next) year|year))?"
    r"(?! (?:mile|century|hour|time\b|of the (?:game|match)))"
)
def _quarter(m: Match, page: Page) -> Timex | None:
    word = m["o"]
    number = {"final": 0, "last": 0}.get(word, ordinal_of(word) or 0)
    year_word = m["y"] or m["y0"] or ""
    if m["what"] == "half":
        if not year_word:
            return None
        number = number or 2
        if number > 2:
            return None
        months = (1, 6) if number == 1 else (7, 12)
    else:
        if not number:
            return None if not year_word else timex_of(m, None, value="")
        months = (3 * number - 2, 3 * number)
    base: DateRule | None = None
    if re.fullmatch(r"\d{4}", year_word) or re.fullmatch(r".\d\d", year_word):
        base = fixed(f"{year_of(year_word):04}")
    elif year_word[:4] in ("last", "this", "next"):
        base = around_year(year_word[:4])
    elif year_word in ("year-ago", "year-earlier"):
        base = DateRule("shift", unit="year", n=-1)
    parts = (base,) if base else ()
    if m["what"] == "half":
        a, b = (DateRule("month", month=month, parts=parts) for month in months)
        return timex_of(m, DateRule("span", parts=(a, b)))
    return timex_of(m, DateRule("month", unit="quarter", month=months[0], parts=parts))


@RULES.add(r"q(?P<q>[1-4])(?: (?:of )?(?P<y>YEAR))?(?!\w)")
def _q(m: Match, page: Page) -> Timex | None:
    month = 3 * int(m["q"]) - 2
    if m["y"]:
        base = fixed(m["y"])
        return timex_of(m, DateRule("month", unit="quarter", month=month, parts=(base,))) if base else None
    return timex_of(m, DateRule("month", unit="quarter", month=month), confidence=0.7)


# Months: "April 2017", "last April", "in March", "mid-April", "April of last year".
@RULES.add(
    EDGE
    + r"(?:(?P<every>every|each) |(?P<rel>last|next|this past|this coming|this|coming|past|the following|"
    r"the previous) )?(?P<m>MONTH)(?:(?:,? (?:of )?|-)(?P<y>YEAR)|,? (?:of )?(?P<yrel>last|next|this"
    r"|the same|that|the previous|the following) year"
    r"| (?P<yy>SHORTYEAR)| (?P<spelt>(?:nineteen|twenty) NUMWORD(?:-NUMWORD)?))?(?!\w)"
)
def _month_alone(m: Match, page: Page) -> Timex | None:
    month = month_of(m["m"])
    if m["every"]:
        return timex_of(m, None, value=f"XXXX-{month:02}", kind="SET")
    year = m["y"] or m["yy"]
    if year or m["spelt"]:
        number = year_of(year) if year else spelt_year(m["spelt"])
        rule = fixed(f"{number:04}-{month:02}") if number else None
        return (timex_of(m, rule) if is_capital(page, m.start("m")) else None) if rule else None
    if m["yrel"]:
        if m["yrel"] in ("last", "next", "this"):
            return timex_of(m, DateRule("month", month=month, parts=(around_year(m["yrel"]),)))
        if not is_capital(page, m.start("m")):
            return None
        told = DateRule("shift", unit="year", n=FROM_TOLD[m["yrel"]])
        return timex_of(m, DateRule("month", month=month, parts=(told,)), follows=True)
    if not _bare_month_ok(page, m.start("m"), m.end("m")):
        return None
    match m["rel"]:
        case "last" | "past" | "this past":
            rule = DateRule("month", month=month, strict=True)
        case "next" | "coming" | "this coming":
            rule = DateRule("month", month=month, lean="future", strict=True)
        case "this":
            rule = DateRule("month", month=month, parts=(around_year("this"),))
        case "the following" | "the previous":
            lean: Lean = "future" if m["rel"] == "the following" else "past"
            return timex_of(m, DateRule("month", month=month, lean=lean, strict=True), follows=True)
        case _:
            rule = DateRule("month", month=month)
    return timex_of(m, rule)


_SEASON_ENDS = re.compile(
    r"\s?(?:[.,;:!?)–—]|$)|\s(?:after|before|when|while|but|because|he|she|they|it|we|and (?:he|she|they|it"
    r"|the|again|then|in)|if|to|with|without|by|for|said|says|as)\b"
)
"""What follows "in the spring" where it is a season, and no water, coil or tumble."""


# Seasons: "last summer", "spring 2016", "the winter of 1998".
@RULES.add(
    r"(?:(?P<rel>last|next|this past|this coming|this|earlier this|late last|the following|the previous) |"
    r"(?P<the>the )(?:early |late )?)?"
    r"(?P<mid>mid-?|early |late )?(?P<s>SEASON)(?: (?:of )?(?:(?P<y>YEAR)|(?P<yrel>last|next|this) year"
    r"|(?P<told>that|the same|the following|the previous) year"
    r"|(?P<spelt>(?:nineteen|twenty) NUMWORD(?:-NUMWORD)?)))?(?!\w)"
)
def _season(m: Match, page: Page) -> Timex | None:
    month = SEASONS[m["s"]]
    if m["y"] or m["spelt"]:
        number = int(m["y"]) if m["y"] else spelt_year(m["spelt"])
        base = fixed(f"{number:04}") if number else None
        return timex_of(m, DateRule("month", unit="season", month=month, parts=(base,))) if base else None
    if m["yrel"]:
        return timex_of(m, DateRule("month", unit="season", month=month, parts=(around_year(m["yrel"]),)))
    if m["told"]:
        year = DateRule("shift", unit="year", n=FROM_TOLD[m["told"]])
        return timex_of(m, DateRule("month", unit="season", month=month, parts=(year,)), follows=True)
    rel = m["rel"] or ""
    if rel.startswith("the "):
        lean: Lean = "future" if rel == "the following" else "past"
        rule = DateRule("month", unit="season", month=month, lean=lean, strict=True)
        return timex_of(m, rule, follows=True)
    if "last" in rel or "past" in rel:
        return timex_of(m, DateRule("month", unit="season", month=month, strict=True))
    if "next" in rel or "coming" in rel:
        return timex_of(m, DateRule("month", unit="season", month=month, lean="future", strict=True))
    if "this" in rel:
        return timex_of(m, DateRule("month", unit="season", month=month, lean="nearest"))
    cue = re.search(
        r"\b(?:in|into|through|during|since|until|by|over|throughout|before|after)\s+(?:the )?$",
        page.low[max(0, m.start() - 14) : m.start("mid") if m["mid"] else m.start("s")],
    )
    if m["mid"] and re.match(r"(?:mid|early|late)", m["mid"]) and not m["the"]:
        return timex_of(m, DateRule("month", unit="season", month=month), confidence=0.6)
    if cue and m["s"] not in ("fall", "spring") and cue[0][:2] not in ("be", "af"):
        return timex_of(m, DateRule("month", unit="season", month=month), confidence=0.7)
    if cue and _SEASON_ENDS.match(page.low, m.end()):
        return timex_of(m, DateRule("month", unit="season", month=month), confidence=0.6)
    return None
