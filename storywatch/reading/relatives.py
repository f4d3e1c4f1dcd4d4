"""Days told by how far off they are: "yesterday", "two weeks ago", "the next day", "last year"."""

from __future__ import annotations

import re
from typing import Literal

from storywatch.model import DateRule
from storywatch.reading.timewords import (
    EDGE,
    UNIT_LETTER,
    Match,
    Page,
    Rules,
    Timex,
    clock_of,
    daypart,
    fixed,
    is_capital,
    is_title,
    number_of,
    timex_of,
    unit_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""


# Today and its neighbours.
_TODAYS_WORLD = re.compile(
    r"['’]s (?:\w+ )?(?:world|youth|society|standards|terms|children|generation|economy|"
    r"markets?|politics|young"
    r"|technology|climate|environment|money|prices|problems|culture|women|men|people|leaders|realit(?:y|ies)"
    r"|[\w-]+ers)\b"
)


_STATION = re.compile(r"(?<![.!?:] )(?<![.!?:])\b[A-Z][\w.]*\s$")
"""A name right before a capital "Today": a paper, a programme."""
_NEAR = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "yesterday": -1, "tomorrow": 1,
    "today": 0, "tonight": 0, "overnight": 0, "last night": -1,
}  # fmt: skip


@RULES.add(
    r"(?:(?P<clock>CLOCK|noon|midnight),? )?(?:(?:early|late|later|earlier)(?: on)? )?"
    r"(?P<week>(?:a|one|two|three) weeks?(?: from)? |a fortnight(?: from)? )?"
    r"(?P<w>the day before yesterday|the day after tomorrow|yesterday|to-?morrow|to-?day|to-?night|"
    r"overnight|last night)"
    r"(?: (?P<part>DAYPART))?(?P<weekon> (?:week|fortnight)(?=[.,;)]|$| (?:at|in|to|and|when|"
    r"he|she|they|for)\b))?(?!-)\b"
)
def _near(m: Match, page: Page) -> Timex | None:
    word = re.sub(r"\s+", " ", m["w"]).replace("to-", "to")
    if word == "today" and is_capital(page, m.start("w")):
        if re.match(r" (?:show|programme|program)\b", page.low[m.end() : m.end() + 12]):
            return None
        if _STATION.search(page.text, max(0, m.start() - 24), m.start()) and is_title(page, m.start()):
            return None  # "This is VOA Today"
    if word == "today" and _TODAYS_WORLD.match(page.low, m.end()):
        return timex_of(m, None, value="PRESENT_REF")
    ahead = 0
    if m["weekon"]:
        # "To-day week" is a week off, "yesterday week" eight days ago.
        ahead = (14 if "fortnight" in m["weekon"] else 7) * (-1 if _NEAR[word] < 0 else 1)
    if m["week"]:
        if word not in ("today", "tomorrow"):
            return None
        # "a week tomorrow" is eight days off.
        first = m["week"].split()[0]
        ahead = 14 if "fortnight" in m["week"] else 7 * int(number_of(first) or 1)
        if page.low.startswith((" since ", " that "), m.end()):
            ahead = -ahead  # "it is a week to-day since he left"
    time = "TNI" if "night" in word else ""
    if m["part"] or m["clock"]:
        time = clock_of(m["clock"]) if m["clock"] else daypart(m["part"])
    return timex_of(m, DateRule("shift", unit="day", n=_NEAR[word] + ahead), time=time)


@RULES.add(
    r"(?:(?:early|late|later|earlier) )?(?P<rel>this|that|the next|the following|the previous)"
    r" (?P<part>morning|afternoon|evening|lunchtime)(?!\w)"
)
def _this_morning(m: Match, page: Page) -> Timex | None:
    if is_capital(page, m.start("part")):
        # "This Morning" is a programme.
        return None
    if m["rel"] == "this":
        return timex_of(m, DateRule("shift", unit="day", n=0), time=daypart(m["part"]))
    n = {"that": 0, "the next": 1, "the following": 1, "the previous": -1}[m["rel"]]
    return timex_of(m, DateRule("shift", unit="day", n=n), time=daypart(m["part"]), follows=True)


# "a week ago", "three days earlier", "two years later", "in three weeks' time", "a fortnight ago".
_HAZY = ("about", "around", "almost", "nearly", "roughly", "some", "over", "more", "less", "approx", "barely")


@RULES.add(
    r"(?:ABOUT )?(?P<n>an?|NUMBER|MANY) (?:short |long |full )?(?P<u>UNITS)(?P<more> or (?:so|"
    r"two|more))? (?P<way>ago(?P<on>,? (?:to-?day|yesterday)(?!['’]))?|earlier|before(?=[.,;)"
    r"\"”]|$)|previously|later|afterwards|hence|"
    r"from now|from today)(?! than)(?!\w)"
)
def _ago(m: Match, page: Page) -> Timex | None:
    n = number_of(m["n"])
    unit = unit_of(m["u"])
    way = "ago" if m["on"] else m["way"]
    if n is None or m["more"]:
        if way == "ago":
            return timex_of(m, None, value="PAST_REF")
        return timex_of(
            m, None, value=f"P{'T' * (unit in ('hour', 'minute'))}X{UNIT_LETTER[unit][-1]}", kind="DURATION"
        )
    sign = -1 if way in ("ago", "earlier", "before", "previously") else 1
    follows = way in ("earlier", "before", "previously", "later", "afterwards")
    if follows and re.search(r"\bnot\s$", page.low[max(0, m.start() - 6) : m.start()]):
        return timex_of(m, None, kind="DURATION")  # "not a day before"
    count = int(n)
    if unit in ("second", "minute", "hour"):
        if unit == "hour" and count % 24 == 0 and count and not follows:
            return timex_of(m, DateRule("shift", unit="day", n=sign * count // 24))
        return timex_of(m, None, value=f"PT{count}{unit[0].upper()}", kind="DURATION")
    if unit == "fortnight":
        unit, count = "week", 2 * count
    if unit == "night":
        unit = "day"
    if unit not in ("day", "week", "month", "quarter", "year", "decade", "century", "weekend"):
        return None
    if count > 2000:
        return timex_of(m, None, value=f"P{count}{UNIT_LETTER[unit]}", kind="DURATION")
    if unit == "week" and count == 1 and way == "ago" and not m["more"] and not m[0].startswith(_HAZY):
        # Who means the whole week says "last week".
        unit, count = "day", 7
    if unit == "week" and way == "from today":
        unit, count = "day", 7 * count
    if unit == "year" and count == 1 and page.quarterly and way in ("ago", "earlier"):
        return timex_of(m, DateRule("shift", unit="quarter", n=-5), confidence=0.7)
    if unit == "decade" and count == 1 and way == "ago":
        # Who means the whole decade names it: "in the eighties".
        unit, count = "year", 10
    elif n != count and unit == "year":
        unit, count = "month", round(n * 12)
    if m["on"]:
        if unit not in ("day", "week"):
            # "Ten years ago today" is a day of that year.
            return Timex(m.start(), m.start("on"), "DATE", DateRule("shift", unit=unit, n=-count))  # type: ignore[arg-type]  # narrowed above
        days = count * (7 if unit == "week" else 1) + ("yesterday" in m["on"])
        return timex_of(m, DateRule("shift", unit="day", n=-days))
    rule = DateRule("shift", unit=unit, n=sign * count)  # type: ignore[arg-type]  # narrowed above
    return timex_of(m, rule, follows=follows)


@RULES.add(r"(?:a|one) year and a half ago|half a (?:year|century|decade) ago")
def _half_ago(m: Match, page: Page) -> Timex | None:
    if "century" in m[0]:
        return timex_of(m, DateRule("shift", unit="year", n=-50))
    if "decade" in m[0]:
        return timex_of(m, DateRule("shift", unit="year", n=-5))
    return timex_of(m, DateRule("shift", unit="month", n=-18 if "and" in m[0] else -6))


@RULES.add(
    r"in (?:ABOUT )?(?P<n>an?|NUMBER) (?P<u>days?|weeks?|fortnights?|months?|years?)['’]?s?['’]? time(?!\w)"
)
def _in_time(m: Match, page: Page) -> Timex | None:
    n = number_of(m["n"])
    if n is None or n > 2000:
        return None
    unit, count = unit_of(m["u"]), int(n)
    if unit == "fortnight":
        unit, count = "week", 2 * count
    return timex_of(m, DateRule("shift", unit=unit, n=count))  # type: ignore[arg-type]  # one of the four


# "the following day", "the next day", "the previous day", "the same day", "that day", "the day before".
@RULES.add(
    r"(?:(?:earlier|later|early|late) )?(?P<rel>the following|the next|the very next|the "
    r"previous|the preceding|the same|that same|that|a day|the day) "
    r"(?P<u>day|week|month|year|night|weekend|before|after|later|earlier)(?![\w-])"
)
def _told(m: Match, page: Page) -> Timex | None:
    rel, unit = m["rel"], m["u"]
    if unit in ("before", "after", "later", "earlier"):
        if rel not in ("the day", "a day") or not re.match(
            r"[.,;]|$| [a-z]+ed\b", page.low[m.end() : m.end() + 14]
        ):
            return None
        if re.search(r"\b(?:not|even)\s$", page.low[max(0, m.start() - 6) : m.start()]):
            return None
        n = -1 if unit in ("before", "earlier") else 1
        return timex_of(m, DateRule("shift", unit="day", n=n), follows=True)
    if rel in ("a day", "the day"):
        return None
    told = m[0].startswith(("later", "earlier", "early", "late"))
    if (
        rel == "that"
        and not told
        and re.match(r" (?:he|she|they|it|when|will|is|was)\b", page.low[m.end() : m.end() + 8])
    ):
        return None
    n = (
        0
        if rel in ("the same", "that same", "that")
        else -1
        if rel in ("the previous", "the preceding")
        else 1
    )
    time = "TNI" if unit == "night" else ""
    unit = "day" if unit == "night" else unit
    return timex_of(m, DateRule("shift", unit=unit, n=n), time=time, follows=True)  # type: ignore[arg-type]  # units


@RULES.add(r"(?:later|earlier|early|late) in the (?P<u>day|week)(?!\w)")
def _in_the_day(m: Match, page: Page) -> Timex | None:
    unit: Literal["day", "week"] = "day" if m["u"] == "day" else "week"
    return timex_of(m, DateRule("shift", unit=unit), follows=unit == "day")


# A day known by its date.
@RULES.add(r"9/11(?![/\d])")
def _known_by_its_date(m: Match, page: Page) -> Timex | None:
    return timex_of(m, fixed("2001-09-11"), confidence=0.9)


# "last week", "earlier this month", "the end of next year", "the past two years".
@RULES.add(
    r"(?:(?:the )?(?:week|month|period) (?:before|after) )?"
    + EDGE
    + r"(?P<rel>last|next|this past|this coming|this|current|the current|the present|the coming|"
    r"the past|the last|the next|the previous|coming|past) "
    r"(?P<u>day|week|weekend|fortnight|month|quarter|year|decade|century)(?P<s>['’]s)"
    r"?(?![\w-])(?! or (?:so|two))"
)
def _relative(m: Match, page: Page) -> Timex | None:
    rel, unit = m["rel"], m["u"]
    if unit == "day":
        return None
    if is_capital(page, m.start("rel")) and is_capital(page, m.start("u")) and is_title(page, m.start("rel")):
        return None  # "on the programme This Week"
    end = m.end("u")
    if rel in ("the past", "the last", "the coming", "the next", "past"):
        # A stretch that ends (or begins) now, not the calendar's own week.
        if unit == "weekend":
            n = -1 if "past" in rel or "last" in rel else 1
            return Timex(m.start(), end, "DATE", DateRule("shift", unit="weekend", n=n))
        if unit in ("week", "month", "quarter", "year"):
            n = -1 if "past" in rel or "last" in rel else 1
            rule = DateRule("shift", unit=unit, n=n)  # type: ignore[arg-type]  # one of the four
            return Timex(m.start(), end, "DATE", rule, confidence=0.5, stretch=True)
        length = {"decade": "10Y", "century": "100Y"}.get(unit) or "1" + UNIT_LETTER[unit]
        return Timex(m.start(), end, "DURATION", None, value=f"P{length}")
    n = 0
    if rel.startswith("last") or rel in ("this past", "the previous"):
        n = -1
    elif rel.startswith("next") or "coming" in rel:
        n = 1
    if unit == "fortnight":
        unit, n = "week", 2 * n
    lean: Literal["past", "future"] = "future" if rel == "this" and unit == "weekend" else "past"
    rule = DateRule("shift", unit=unit, n=n, lean=lean)  # type: ignore[arg-type]  # units of the pattern
    return Timex(m.start(), end, "DATE", rule, adjective=bool(m["s"]))


@RULES.add(EDGE + r"(?:(?P<the>the|that|the same) )(?P<u>weekend|year|month|week|decade|century)(?![\w-])")
def _the_unit(m: Match, page: Page) -> Timex | None:
    unit = m["u"]
    edged = m.start("the") > m.start()
    if unit == "weekend" and m["the"] == "the":
        return timex_of(m, DateRule("shift", unit="weekend"))
    if not edged:
        return None
    edge = page.low[m.start() : m.start("the")]
    if "course" in edge or (unit in ("week", "decade", "century") and "early" in edge):
        return None
    return timex_of(m, DateRule("shift", unit=unit), confidence=0.9)  # type: ignore[arg-type]  # units of the pattern


_OF_THE_YEAR = re.compile(r"\b(?:months|weeks|half|part|quarters?|high|low) (?:of|for)\s$")
"""Before "the year" where it is the one of writing: "the first nine months of the year"."""


# "For the full year", "in the year ending June 30".
@RULES.add(
    r"(?P<w>the (?:full|whole|fiscal|financial) year"
    r"|(?:(?:the )?(?P<rel>current|latest|last|next|previous|coming)|this) (?:fiscal|financial) year"
    r"|the year)"
    r"(?P<to> (?:ended|ending)\b)?(?![\w-])"
)
def _business_year(m: Match, page: Page) -> Timex | None:
    end = m.end("w")
    if m["to"]:
        return Timex(m.start(), end, "DURATION", None, value="P1Y")
    if m["rel"] and m["rel"] != "current":
        n = 1 if m["rel"] in ("next", "coming") else -1
        return Timex(m.start(), end, "DATE", DateRule("shift", unit="year", n=n), confidence=0.8)
    if m["w"] == "the year":
        before = page.low[max(0, m.start() - 24) : m.start()]
        if not (page.quarterly and before.endswith("for ")) and not _OF_THE_YEAR.search(before):
            return None
    elif m["w"] == "the fiscal year" and not page.quarterly:
        return None
    return Timex(m.start(), end, "DATE", DateRule("shift", unit="year"), confidence=0.8)


@RULES.add(r"(?:the )?(?P<w>year[- ]end|month[- ]end|(?:year|month|week)['’]s end)(?: (?P<y>YEAR))?(?!\w)")
def _year_end(m: Match, page: Page) -> Timex | None:
    if not m["w"].startswith("year"):
        unit: Literal["month", "week"] = "month" if m["w"].startswith("month") else "week"
        return timex_of(m, DateRule("shift", unit=unit)) if not m["y"] else None
    if m["y"]:
        rule = fixed(m["y"])
        return timex_of(m, rule) if rule else None
    return timex_of(m, DateRule("shift", unit="year"))


@RULES.add(r"(?:at )?(?:the )?(?P<w>weekends?)(?!\w)")
def _weekend_alone(m: Match, page: Page) -> Timex | None:
    return None
