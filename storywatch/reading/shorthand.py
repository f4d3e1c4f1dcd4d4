"""Dates as offices shorten them: "5/6 March", "03JUN2019", "7.VI.1951", "031200Z JUN 19", "the 5th inst."."""

from __future__ import annotations

from storywatch.model import DateRule
from storywatch.reading.timewords import (
    MONTHS,
    Match,
    Page,
    Rules,
    Timex,
    day_number,
    fixed,
    fixed_day,
    is_capital,
    month_of,
    monthday,
    short_year,
    timex_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""

_ROMAN = {
    word: number
    for number, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), start=1)
}  # fmt: skip


# Two days with a stroke between them: a night, or a meeting of two days.
@RULES.add(
    r"(?:(?:the )?night of (?:the )?)?(?:(?P<a>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?: (?P<m0>MONTH))? ?/ ?"
    r"(?P<b>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?: of)? (?P<m>MONTH)(?:,? (?P<y>YEAR))?"
    r"|(?P<n>MONTH) (?P<c>3[01]|[12]\d|0?[1-9]) ?/ ?(?:(?P<n2>MONTH) )?(?P<d>3[01]|[12]\d|0?[1-9])(?![\w/.])"
    r"(?:,? (?P<z>YEAR))?)(?!\w)"
)
def _stroke(m: Match, page: Page) -> Timex | None:
    if m["m"]:
        ends = (month_of(m["m0"] or m["m"]), int(m["a"])), (month_of(m["m"]), int(m["b"]))
        year, at = m["y"], m.start("m")
    else:
        ends = (month_of(m["n"]), int(m["c"])), (month_of(m["n2"] or m["n"]), int(m["d"]))
        year, at = m["z"], m.start("n")
    (month, day), (month2, day2) = ends
    follows = (month2 == month and day < day2 <= day + 7) or (month2 == month % 12 + 1 and day2 == 1)
    if not is_capital(page, at) or not follows:
        return None
    back = int(month > month2)
    rules = [
        fixed_day(int(year) - (back and not n), *end) if year else monthday(*end)
        for n, end in enumerate(ends)
    ]
    if not rules[0] or not rules[1]:
        return None
    return timex_of(m, DateRule("span", parts=(rules[0], rules[1])))


# "03JUN2019", "3-Jun-19", and a signal's "031200Z JUN 19".
@RULES.add(
    r"(?:(?P<d>3[01]|[12]\d|0?[1-9])(?P<sep>[-/.]?)(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?P<sep2>[-/.]?)(?P<y>[12]\d{3}|\d\d)"
    r"|(?P<e>3[01]|[12]\d|0[1-9])(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d) ?[a-z] ?"
    r"(?P<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ?(?P<z>[12]\d{3}|\d\d)?)(?![\w/])"
)
def _stamp(m: Match, page: Page) -> Timex | None:
    month, day, figures = MONTHS[m["m"] or m["n"]], int(m["d"] or m["e"]), m["y"] or m["z"]
    if m["sep"] != m["sep2"]:
        return None
    if m["m"] and not m["sep"] and len(m["y"]) == 2 and not page.text[m.start("m") : m.end("m")].isupper():
        return None
    if not figures:
        rule = monthday(month, day)
    else:
        rule = fixed_day(int(figures) if len(figures) == 4 else short_year(figures), month, day)
    return timex_of(m, rule, time=f"T{m['h']}:{m['min']}" if m["h"] else "") if rule else None


# "7.VI.1951", "7/VI-51", and a year that comes first: "2019/06/03".
@RULES.add(
    r"(?P<d>3[01]|[12]\d|0?[1-9])[./ -]{1,2}(?P<r>x?i{1,3}|i?[vx]|vi{1,3}|xi{0,2})[./ -]{1,2}(?P<y>[12]\d{3})"
    r"(?![\w/-])"
    r"|(?P<y2>[12]\d{3})(?P<sep>[/.])(?P<m2>0[1-9]|1[0-2])(?P<sep2>[/.])(?P<d2>3[01]|[12]\d|0[1-9])(?![\w/]|[.-]\d)"
)
def _roman(m: Match, page: Page) -> Timex | None:
    if m["y2"]:
        if m["sep"] != m["sep2"]:
            return None
        rule = fixed_day(int(m["y2"]), int(m["m2"]), int(m["d2"]))
        return timex_of(m, rule) if rule else None
    if m["r"] not in _ROMAN or not page.text[m.start("r") : m.end("r")].isupper():
        return None
    rule = fixed_day(int(m["y"]), _ROMAN[m["r"]], int(m["d"]))
    return timex_of(m, rule) if rule else None


# Letters of offices: "the 5th inst.", "the 27th ultimo", "the 4th prox.".
@RULES.add(
    r"(?:the )?(?P<d>DAY)(?<=[a-z]),? (?P<w>inst\b\.?|instant\b|ult\b\.?|ultimo\b|prox\b\.?|proximo\b)"
)
def _of_office(m: Match, page: Page) -> Timex | None:
    month = DateRule("shift", unit="month", n={"i": 0, "u": -1, "p": 1}[m["w"][0]])
    end = m.end() - (m["w"].endswith(".") and page.low[m.end() : m.end() + 2] in ("", "\n", " \n"))
    rule = DateRule("monthday", n=day_number(m["d"]), parts=(month,))
    return Timex(m.start(), end, "DATE", rule)


# Halves and quarters in short: "H1 2019", "1H19", "4Q".
@RULES.add(
    r"(?P<k>h[12]|q[1-4]|[12]h|[1-4]q)(?:(?:,? (?:of )?|[-/])(?P<y>YEAR)|[ -]?(?:fy)?['’]?(?P<yy>\d\d)"
    r"(?![\d%]|[.,]\d))(?!\w)"
)
def _in_short(m: Match, page: Page) -> Timex | None:
    letter, n = sorted(m["k"], reverse=True)
    if not page.text[m.start("k") : m.end("k")].isupper():
        return None
    year = fixed(m["y"] or str(short_year(m["yy"])))
    if year is None:
        return None
    if letter == "q":
        return timex_of(m, DateRule("month", unit="quarter", month=3 * int(n) - 2, parts=(year,)))
    first, last = (DateRule("month", month=6 * int(n) - rest, parts=(year,)) for rest in (5, 0))
    return timex_of(m, DateRule("span", parts=(first, last)))
