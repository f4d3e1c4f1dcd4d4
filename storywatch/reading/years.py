"""Years, decades and centuries that are named: "in 1998", "the early 1990s", "between 2011 and 2013"."""

from __future__ import annotations

import re

from storywatch.model import DateRule
from storywatch.reading.timewords import (
    EDGE,
    Match,
    Page,
    Rules,
    Timex,
    fixed,
    is_capital,
    number_of,
    ordinal_of,
    short_year,
    spelt_year,
    timex_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""


# Years, decades and centuries.
@RULES.add(
    r"(?:the )?(?:(?:early|late|mid)[- ])?(?:the )?(?:(?P<d>1[0-9]\d0|20\d0)['’]?s|"
    r"['’‘`](?P<s>\d0)s|(?P<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|"
    r"nineties))(?!\w)"
)
def _decade(m: Match, page: Page) -> Timex | None:
    if m["w"]:
        left = page.low[max(0, m.start() - 8) : m.start()].split()
        if not m[0].startswith("the ") or (left and left[-1] in ("his", "her", "their", "my")):
            return None
        year = 1900 + 10 * (
            "twenties thirties forties fifties sixties seventies eighties nineties".split().index(m["w"]) + 2
        )
    else:
        year = int(m["d"]) if m["d"] else short_year(m["s"])
    rule = fixed(f"{year:04}-01-01/{year + 9:04}-12-31")
    return timex_of(m, rule) if rule else None


@RULES.add(r"(?:the )?(?:(?:early|late|mid)[- ])?(?P<o>ORDINAL)[- ](?P<c>century|centuries)(?!\w)")
def _century(m: Match, page: Page) -> Timex | None:
    n = ordinal_of(m["o"])
    if not n or n > 99:
        return None
    rule = fixed(f"{100 * n - 99:04}-01-01/{100 * n:04}-12-31")
    return timex_of(m, rule) if rule else None


@RULES.add(
    EDGE + r"(?:the )?(?:fiscal |financial |year )?(?P<a>YEAR)(?P<join>[-–/]| to | and | until | "
    r"through )(?P<b>YEAR|\d\d)(?![\w/-])"
)
def _years(m: Match, page: Page) -> Timex | None:
    a, b = int(m["a"]), int(m["b"]) if len(m["b"]) == 4 else int(m["a"][:2] + m["b"])
    left = page.low[max(0, m.start() - 9) : m.start()].split()
    joined = m["join"].strip()
    if joined in ("and", "to", "until", "through") and not (left and left[-1] in ("between", "from")):
        return None
    if not a < b or not _plausible(a) or not _plausible(b):
        return None
    first, last = fixed(f"{a:04}"), fixed(f"{b:04}")
    if not first or not last:
        return None
    parts = (
        Timex(m.start("a"), m.end("a"), "DATE", first),
        Timex(m.start("b"), m.end("b"), "DATE", last),
    )
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=(first, last)), parts=parts)


_COUNTED = frozenset(
    """soldiers troops deaths victims refugees prisoners hostages workers jobs members delegates
    protesters students votes seats houses homes villages schools miles yards metres meters kilometres
    feet inches tons tonnes pounds dollars euros francs marks roubles rubles yen shares points pages
    words copies cars lorries trucks tanks aircraft missiles shells rounds warheads ships boats
    flights passengers patients cases pieces items days weeks months years hours minutes seconds men's
    children's""".split()
)
"""What is counted by thousands: "1998 soldiers", while "1998 attacks" are those of a year."""
_NUMBERED = re.compile(r"(?:[$£€¥#+/:@=_-]|\bno\. ?|\bflight |\bresolution |\broom |\bpage |\bbox |\bn\. ?)$")


_OTHER_ERA = re.compile(
    r"\s?(?:a\.?h\b|hijri|hegira|b\.?e\.|be\b(?= [^a-z]|[.,;)]|$)|b\.?c\.?(?:e\b)?(?![a-z])|e\.?c\.(?![a-z])"
    r"|of the buddhist|in the (?:ethiopian|islamic|persian|buddhist|hebrew|jewish|julian|coptic) calendar"
    r"|solar (?:hijri|calendar|year))"
)
"""What follows a year that is not of this calendar: "1440 AH", "2541 B.E."."""
_OTHER_MONTH = re.compile(
    r"(?:\b(?P<moon>muharram|safar|rabi[’' a-z-]{0,12}|jumada[’' a-z-]{0,12}|rajab|sha['’]?a?ban"
    r"|ramadh?an|shawwal|(?:dhu|zul)[’' a-z-]{0,14}|farvardin|ordibehesht|khordad|mordad"
    r"|shahrivar|mehr|aban|azar|dey|bahman|esfand)|\b(?:meskerem|t[ie]kimt|hidar|tahsas|yekatit|megabit|mi?yazia|ginbot|sene|hamle|nehase|pagume"
    r"|nisan|iyy?ar|sivan|tammuz|elul|tishr[ei]i?|c?hesh?van|kislev|tevet|shevat|adar)"
    r"(?:\s\d{1,2}(?:st|nd|rd|th)?)?,?|\b(?:a\.?h\.?|b\.e\.?|anno hegirae))\s$"
)
"""What leads up to a year of another calendar: "1 Muharram 1440", "Meskerem 1, 2011"."""
_MOON_YEARS = 1500
"""Years since the Hegira are below this: "Ramadan 2013" is counted as everybody counts."""


def _plausible(year: int) -> bool:
    return 1000 <= year <= 2199


# "622 AD", "AD 410", "the year 79 CE"; before Christ there is no day that the calendar of Python holds.
@RULES.add(
    r"(?:(?P<pre>a\.d\.|ad) (?P<a>\d{3,4})|(?:(?:the )?year (?P<c>\d{1,2})|(?:(?:the )?year )?(?P<b>\d{3,4}))"
    r" ?(?P<era>a\.d\.|ad|c\.e\.|ce|b\.c\.e?\.?|bce?))"
    r"(?!\w)"
)
def _of_era(m: Match, page: Page) -> Timex | None:
    at, word = (m.start("pre"), m["pre"]) if m["pre"] else (m.start("era"), m["era"])
    if not is_capital(page, at):
        return None
    if word.startswith("b"):
        return timex_of(m, None)
    rule = fixed(f"{int(m['a'] or m['b'] or m['c']):04}")
    return timex_of(m, rule) if rule else None


@RULES.add(
    EDGE + r"(?:(?:the )?(?P<word>fiscal|financial|calendar|year|fy)(?: year)? ?)?(?P<y>YEAR)(?P<s>['’]s)?"
)
def _year_alone(m: Match, page: Page) -> Timex | None:
    year = int(m["y"])
    at = m.start("y")
    before = page.low[max(0, at - 16) : at]
    after = page.text[m.end("y") : m.end("y") + 24]
    numbered = _NUMBERED.search(before) and not re.search(r"(?:mid|pre|post|early|late|end)-$", before)
    if numbered and not m["word"]:
        return None
    cue = (
        m["word"]
        or m.start() < at
        or re.search(
            r"\b(?:in|since|of|by|from|until|till|before|after|during|for|through|to|and|late|early|"
            r"mid|around|circa)\W{1,2}(?:the )?$",
            before,
        )
    )
    if _OTHER_ERA.match(after.lower()):
        return None
    other = _OTHER_MONTH.search(page.low, max(0, at - 24), at)
    if other is not None and (year < _MOON_YEARS or not other["moon"]):
        return None
    if re.match(
        r"[-/:]\d|\.\d|[ ]?(?:%|percent|per cent|km|kg|mph|miles?|metres?|meters?|feet|tonnes?|"
        r"tons?|hours|gmt|dollars?|euros?|pounds?)\b",
        after.lower(),
    ):
        return None
    # "2000 people", "the 1500 dead": a plural noun follows. A year as adjective goes with a singular.
    if (nxt := re.match(r"[ -]([a-z]+)", after)) and not (1900 <= year <= 2050 and before.endswith("the ")):
        word = nxt[1]
        if (
            word.endswith("s")
            and (year % 50 == 0 or word in _COUNTED)
            and not m["word"]
            and not word.endswith(("ss", "us", "is", "as"))
            and word
            not in (
                "was",
                "has",
                "talks",
                "elections",
                "accords",
                "protests",
                "sanctions",
                "attacks",
                "games",
                "olympics",
                "its",
                "does",
                "says",
                "perhaps",
                "sometimes",
            )
        ):
            return None
        if word in ("people", "men", "women", "children", "million", "billion", "dead", "police", "block"):
            return None
    if not cue and not 1900 <= year <= 2050:
        return None
    if not 1400 <= year <= 2150:
        return None
    rule = fixed(m["y"])
    return Timex(m.start(), m.end("y"), "DATE", rule, confidence=1.0 if cue else 0.8) if rule else None


@RULES.add(
    r"(?:(?P<cue>in|since|of|by|from|until|class of|summer of|early|late) )?(?P<y>['’‘`]\d\d)(?![\w’'])"
)
def _year_short(m: Match, page: Page) -> Timex | None:
    if not m["cue"]:
        return None
    rule = fixed(f"{short_year(m['y']):04}")
    return Timex(m.start("y"), m.end(), "DATE", rule, confidence=0.8) if rule else None


@RULES.add(
    r"(?:(?:in|since|of|by|early|late) )?(?:the year )?(?P<spelt>nineteen (?:ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety)(?:-NUMWORD)?)|two thousand(?: (?:and )?NUMWORD)?)(?= |[.,;])(?! (?:people"
    r"|men|women|dollars|pounds))"
)
def _year_spelt(m: Match, page: Page) -> Timex | None:
    words = m["spelt"]
    if words.startswith("two"):
        if "year" not in m[0]:
            return None
        number = (
            2000 + int(number_of(words.rsplit(None, 1)[-1]) or 0) if not words.endswith("thousand") else 2000
        )
    else:
        number = spelt_year(words) or 0
    rule = fixed(f"{number:04}") if number else None
    start = m.start("spelt") if "the year" not in m[0] else m.start() + m[0].index("the year")
    return Timex(start, m.end(), "DATE", rule) if rule else None
