"""Days that are named: "10 April 2017", "4/12/1998", "Monday to Wednesday", "the 21st of this month"."""

from __future__ import annotations

import re
from dataclasses import replace

from storywatch.model import DateRule
from storywatch.reading.timewords import (
    WEEKDAYS,
    Match,
    Page,
    Rules,
    Timex,
    around_year,
    clock_of,
    day_number,
    daypart,
    expand,
    fixed_day,
    is_capital,
    month_of,
    monthday,
    number_of,
    short_year,
    timex_of,
    year_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""


@RULES.add(r"(?P<y>[12]\d{3})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)(?:[t ](?P<clock>\d{2}:\d{2})(?::\d{2})?z?)?")
def _iso(m: Match, page: Page) -> Timex | None:
    rule = fixed_day(int(m["y"]), int(m["m"]), int(m["d"]))
    return timex_of(m, rule, time=clock_of(m["clock"]) if m["clock"] else "") if rule else None


@RULES.add(r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P<sep2>[/.-])(?P<y>\d{4}|\d{2})(?![\w/]|[.-]\d)")
def _numeric(m: Match, page: Page) -> Timex | None:
    a, b = int(m["a"]), int(m["b"])
    if m["sep"] != m["sep2"]:
        return None
    if m["sep"] == "." and len(m["y"]) == 2:
        return None
    day_first = (page.day_first or m["sep"] == ".") if a <= 12 and b <= 12 else a > 12
    year = int(m["y"]) if len(m["y"]) == 4 else short_year(m["y"])
    rule = fixed_day(year, b, a) if day_first else fixed_day(year, a, b)
    sure = a > 12 or b > 12 or a == b
    return timex_of(m, rule, confidence=1.0 if sure else 0.6) if rule else None


_MOVED = re.compile(
    r"\b(?:moved?|put (?:off|back|forward)|brought forward|postponed?|delayed?|shift(?:ed)?|changed?|advanced"
    r"|extended|rescheduled)\b[^.;\n]*$"
)
""" "Moved from the 17th to the 19th" is one day, then another, and not all of them."""


def _is_move(m: Match, page: Page, joined: str) -> bool:
    return joined == "to" and _MOVED.search(page.low, max(0, m.start() - 60), m.start()) is not None


# Ranges of days.
@RULES.add(
    r"(?:(?P<from>between|from) )?(?:WD,? )?(?:the )?(?:(?P<m1>MONTH) (?P<d1>DAY)"
    r"(?P<join> ?(?:-|–|—|to|and|until|through) ?)(?:(?<=[a-z]\s)WD,? )?(?:(?P<m2>MONTH) )?"
    r"(?P<d2>DAY)(?:,? (?P<y>YEAR)|,? (?:of )?(?P<rel>last|this|next) year)?"
    r"|(?P<e1>DAY)(?:(?: of)? (?P<n1>MONTH))?"
    r"(?P<join2> ?(?:-|–|—|to|and|until|through) ?)(?:(?<=[a-z]\s)WD,? )?(?:the )?(?P<e2>DAY)"
    r"(?: of)? (?P<n2>MONTH)(?:,? (?P<z>YEAR)|,? (?:of )?(?P<rel2>last|this|next) year)?)"
)
def _days(m: Match, page: Page) -> Timex | None:
    if m["d1"]:
        first = (month_of(m["m1"]), day_number(m["d1"]))
        last = (month_of(m["m2"] or m["m1"]), day_number(m["d2"]))
        year, a, b = (
            m["y"],
            (m.start("m1"), m.end("d1")),
            (m.start("m2") if m["m2"] else m.start("d2"), m.end()),
        )
        name = m.start("m1")
    else:
        first = (month_of(m["n1"] or m["n2"]), day_number(m["e1"]))
        last = (month_of(m["n2"]), day_number(m["e2"]))
        year, a = m["z"], (m.start("e1"), m.end("n1") if m["n1"] else m.end("e1"))
        b = (m.start("e2"), m.end())
        name = m.start("n2")
    if not is_capital(page, name) or (first >= last and not (first[0] > last[0])):
        return None
    relative = m["rel"] or m["rel2"]
    rules = [
        _in_year(relative, *day)
        if relative
        else fixed_day(int(year) - (first[0] > last[0] and i == 0), *day)
        if year
        else monthday(*day)
        for i, day in enumerate((first, last))
    ]
    if not rules[0] or not rules[1]:
        return None
    joined = (m["join"] or m["join2"]).strip()
    if _is_move(m, page, joined):
        return Timex(*a, "DATE", rules[0])
    if joined == "and" and not m["from"] and not _adjacent(first, last):
        # "of 25 February and 4 March", "on 3 and 5 March": two days, the second told on its own.
        told = a[1] - a[0] > 2 or _LISTED.search(page.low, max(0, a[0] - 24), a[0])
        return Timex(*a, "DATE", rules[0]) if told else None
    parts = (
        Timex(*a, "DATE", rules[0]),
        Timex(*b, "DATE", rules[1]),
    )
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=(rules[0], rules[1])), parts=parts)


def _in_year(relative: str, month: int, day: int) -> DateRule:
    """ "5 July of last year"."""
    return DateRule("monthday", month=month, n=day, parts=(around_year(relative),))


def _adjacent(first: tuple[int, int], last: tuple[int, int]) -> bool:
    (month, day), (next_month, next_day) = first, last
    if month == next_month:
        return next_day == day + 1
    return next_month == month % 12 + 1 and next_day == 1 and day >= 28


# "Monday, 10 April 2017", "April 10", "the 10th of April", with a time of day on either side.
@RULES.add(
    r"(?:(?P<clock>CLOCK),? (?:on )?|(?:the )?(?:morning|afternoon|evening|night) of )"
    r"?(?:(?P<last>last) (?=MONTH|DAY))?(?:(?:next |last |this |this coming )?(?P<wd>WD),? "
    r"(?:(?P<part>DAYPART),? )?)?(?:the )?"
    r"(?:(?P<d>DAY|ORDINAL(?= (?:day )?of ))(?:-| of | day of | )?(?P<m>MONTH)"
    r"(?:(?:,? ?|-)(?P<y>YEAR)|,? (?:of )?(?P<rel>last|"
    r"next|this) year|"
    r" (?P<yy>SHORTYEAR))?"
    r"|(?P<m2>MONTH),? (?:the )?(?P<d2>DAY|ORDINAL\b)(?:,? (?P<y2>YEAR)|,? (?:of )?(?P<rel2>last|"
    r"next|this) year)?)(?!\w)"
    r"(?:,? (?:at |around )?(?P<clock2>CLOCK))?"
)
def _full(m: Match, page: Page) -> Timex | None:
    word, at = (m["m"], m.start("m")) if m["m"] else (m["m2"], m.start("m2"))
    if not is_capital(page, at):
        return None
    if _NAMED_AFTER.match(page.text, m.end()):
        # Its weekday is none of the name: "on Friday, the Twentieth of May Commando".
        return None if m["wd"] else timex_of(m, None)
    month, day = month_of(word), day_number(m["d"] or m["d2"])
    year = m["y"] or m["y2"] or m["yy"]
    relative = m["rel"] or m["rel2"]
    rule = fixed_day(year_of(year), month, day) if year else monthday(month, day)
    if not year and (month, day) == (9, 11) and _ATTACKS.match(page.low, m.end()):
        return timex_of(m, fixed_day(2001, month, day), confidence=0.9)
    if rule is None:
        # "31 February 2004": known as a date that no calendar has, so that nothing is made of its parts.
        return timex_of(m, None)
    if not year and (m["last"] or re.search(r"\bended\s$", page.low[max(0, m.start() - 8) : m.start()])):
        rule = DateRule("monthday", month=month, n=day, strict=True)
    if relative:
        rule = _in_year(relative, month, day)
    clock = m["clock"] or m["clock2"]
    return timex_of(m, rule, time=clock_of(clock) if clock else daypart(m["part"] or ""))


_NAMED_AFTER = re.compile(
    r"\s(?:Commandos?|Movement|Organi[sz]ation|Brigades?|Front|Army|Party|Column|Battalion|Alliance|Coalition"
    r"|Square|Street|Avenue|Boulevard|Bridge|University|Stadium|Airport|Hall|Park|Hospital|Foundation|Club)\b"
)
"""What is named after a day: "the 26th of July Movement", "the 14 February Square"."""
_ATTACKS = re.compile(r"\s(?:terror(?:ist)?\s)?(?:attacks|hijackings)\b")
"""What makes "September 11" that of 2001."""
_LISTED = re.compile(
    r"(?:\b(?:on|of|for|until|by|from|the|since|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\d(?:st|nd|rd"
    r"|th)?,"
    r"|\band)\s{1,3}$"
)
"""What stands before a bare number that is a day of the month named behind it."""
_LISTED_AFTER = re.compile(
    expand(r"(?P<m>MONTH) DAY(?:(?:, DAY){0,6},? (?P<and>and|or)|(?:, DAY){0,6},) (?:the )?$")
)
_ENDS_LIST = re.compile(
    expand(
        r" ?[.,;:!?)–—]|$|\s?\n| (?:and|or|but|because|when|where|while|at|in|on|to|of|for|he|she|they|it|we"
        r"|is|was|were|are|will|would|had|has|after|before|as|if|with|without|from|by|between|that|the|this"
        r"|last|next)\b"
    )
)


# "3, 5 and 7 March": the first ones of several days of one month.
@RULES.add(
    r"(?P<d>DAY)(?=(?:, DAY){0,5},? (?:and|or) (?:the )?DAY(?: of)? (?P<m>MONTH)\b(?:,? (?P<y>YEAR))?|"
    r"(?:, DAY){1,5} (?P<n>MONTH)\b(?:,? (?P<z>YEAR))?)"
)
def _first_days(m: Match, page: Page) -> Timex | None:
    name = "m" if m["m"] else "n"
    if not is_capital(page, m.start(name)) or not _LISTED.search(page.low, max(0, m.start() - 24), m.start()):
        return None
    return timex_of(m, _of_month(month_of(m[name]), day_number(m["d"]), m["y"] or m["z"]))


# "March 3, 5 and 7": the further ones.
@RULES.add(r"(?P<d>DAY)(?P<list>(?:, DAY){0,5}(?:,? (?:and|or) DAY)?)(?:,? (?P<y>YEAR))?")
def _further_days(m: Match, page: Page) -> Timex | None:
    before = _LISTED_AFTER.search(page.low, max(0, m.start() - 60), m.start())
    if before is None or not is_capital(page, before.start()) or not _ENDS_LIST.match(page.low, m.end()):
        return None
    if not before["and"] and not re.search(r"\b(?:and|or)\b", m["list"]):
        return None
    rule = _of_month(month_of(before["m"]), day_number(m["d"]), m["y"])
    end = m.end() if not m["list"] else m.end("d")
    return Timex(m.start(), end, "DATE", rule) if rule else None


def _of_month(month: int, day: int, year: str | None) -> DateRule | None:
    return fixed_day(int(year), month, day) if year else monthday(month, day)


# "from the 4th to the 9th", "the 10th and 11th of next month".
@RULES.add(
    r"(?:(?P<from>from|between) )?the (?P<a>DAY)(?<=[a-z]) (?P<join>to|until|till|through|and) "
    r"(?:the )?(?P<b>DAY)(?<=[a-z])(?: of (?P<rel>this|last|next|the present|the current) month(?!\w)"
    r"|(?= ?[.,;:!?)–—]|$| (?:but|because|when|where|while|at|in|he|she|they|it|we|is|was|will|as|if|with|by"
    r"|for|under)\b))"
)
def _numbered_days(m: Match, page: Page) -> Timex | None:
    first, last = day_number(m["a"]), day_number(m["b"])
    before = page.low[max(0, m.start() - 20) : m.start()]
    if not first < last or (not m["from"] and not m["rel"] and not _BEFORE_NUMBER.search(before)):
        return None
    if _is_move(m, page, m["join"]):
        return None
    rules = _numbered(first, m["rel"]), _numbered(last, m["rel"])
    parts = (
        Timex(m.start("a") - 4, m.end("a"), "DATE", rules[0]),
        Timex(m.start("b"), m.end(), "DATE", rules[1]),
    )
    if m["join"] == "and" and last > first + 1 and m["from"] != "between":
        return parts[0]
    return timex_of(m, DateRule("span", parts=rules), confidence=0.7)


def _numbered(day: int, month: str | None) -> DateRule:
    """The day of this number: of the ``month`` that is named, else of the nearest that has it."""
    if not month:
        return DateRule("monthday", n=day, lean="nearest")
    base = DateRule("shift", unit="month", n={"last": -1, "next": 1}.get(month, 0))
    return DateRule("monthday", n=day, parts=(base,))


# "the 21st of this month", "Wednesday, the 18th", "on the 5th".
@RULES.add(
    r"(?:(?P<wd>WEEKDAY),? |(?:the )?(?P<part>morning|afternoon|evening|night) of )?the (?P<d>DAY)(?<=[a-z])"
    r"(?: of (?P<rel>this|last|next|the present|the current|the same) month(?!\w)"
    r"|(?= ?[.,;:!?)–—]|$| (?:and|or|but|because|when|where|at|in|to|he|she|they|it|we|is|was|will|after"
    r"|before|as|if|with|from|by|on|for|that|the|an?|this|his|her|their|its|unless|then|between|under|so"
    r"|although|though|since|while|who|which)\b)"
    r"|(?P<told>(?<=[a-z])(?= [a-z]+ (?:was|were|had|went|came|fell|broke|rang)\b)))"
)
def _day_alone(m: Match, page: Page) -> Timex | None:
    before = page.low[max(0, m.start() - 20) : m.start()]
    if not (
        m["rel"]
        or m["wd"]
        or m["part"]
        or _BEFORE_NUMBER.search(before)
        or _DAY_NUMBER.search(page.low, max(0, m.start() - 60), m.start())
        or (before.endswith("from ") and _TO_DAY_NUMBER.match(page.low, m.end()))
    ):
        return None
    if m["told"] is not None and not m["part"]:
        return None
    if not m["rel"] and not m["wd"] and _TO_COUNTED.match(page.low, m.end()):
        return None
    if m["wd"] and not is_capital(page, m.start("wd")):
        return None
    rule = _numbered(day_number(m["d"]), m["rel"])
    sure = 1.0 if m["rel"] else 0.9 if m["wd"] else 0.7
    return timex_of(m, rule, time=daypart(m["part"] or ""), confidence=sure)


_BEFORE_NUMBER = re.compile(
    r"\b(?:on|by|until|till|since|from|before|after|not later than|(?:fixed|set|scheduled|"
    r"planned|called|booked|arranged|due|down) for"
    r"|the \d\d?[a-z]{2}(?: (?:and|or|to|until)|,? (?:and |but )?not))\s$"
)
_DAY_NUMBER = re.compile(
    r"\b(?:it(?:['’]s|\s(?:is|was))|today(?:['’]s|\sis))\s(?:now\s|already\s|only\s)?$"
    r"|\b(?:moved|put (?:back|off)|brought forward|postponed|delayed|shifted|changed"
    r"|extended)\s[^.;\n]{0,40}\b(?:to|until)\s$"
)
"""What makes a number a day of the month where no "on" stands before it."""
_TO_DAY_NUMBER = re.compile(r"\s(?:to|until|till|through)\sthe\s\d{1,2}(?:st|nd|rd|th)\b")


# A telegram's "Saw Minister 24th", "before 16th".
@RULES.add(
    r"(?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?= ?[.,;:!?)]|$| (?:and|but|or|to|at|in|"
    r"that|when|he|she|they"
    r"|we|if|unless|as|by|for|with)\b)"
)
def _of_telegram(m: Match, page: Page) -> Timex | None:
    left = page.low[max(0, m.start() - 24) : m.start()]
    sure = _BEFORE_BARE.search(left) is not None
    if _TO_COUNTED.match(page.low, m.end()):
        return None
    if not sure and not (_TELEGRAM.search(page.low, 0, _HEAD) and _SEEN.search(left)):
        return None
    return timex_of(
        m, DateRule("monthday", n=day_number(m["d"]), lean="nearest"), confidence=0.7 if sure else 0.6
    )


_BEFORE_BARE = re.compile(
    r"\b(?:on|by|until|till|since|before|not later than|(?:evening|morning|afternoon|night|noon)(?: of)?"
    r"|(?:\d\s?[ap]\.?m\.?|\d{4} hours),?)\s$"
)
"""What makes a bare "16th" a day of the month."""
_SEEN = re.compile(r"[a-z]{3,}\s$")
_TELEGRAM = re.compile(
    r"\b(?:telegram|reftel|deptel|embtel|airgram|despatch|dispatch|for (?:the )?(?:secretary|"
    r"department)|niact"
    r"|cablegram|savingram|priority)\b"
)
_HEAD = 600
"""Characters at the top within which a telegram says that it is one."""
_TO_COUNTED = re.compile(
    r"\s(?:to|and|or)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\s(?!(?:of|in|at|to|and|but|for|with)\b)[a-z]"
)
""" "From the 16th to the 18th centuries", "on 5th and 6th floors"."""


# "Monday and Tuesday", "from Monday to Wednesday", "next Friday and Saturday".
@RULES.add(
    r"(?:(?P<from>between|from|(?:the )?night (?:of|from)) )?(?:(?P<rel>last|next) )?"
    r"(?P<a>WEEKDAY)(?P<join> and | to | through | until | or |-|–)(?P<b>WEEKDAY)"
    r"(?: (?P<part>DAYPART))?"
)
def _weekdays(m: Match, page: Page) -> Timex | None:
    a, b = WEEKDAYS[m["a"][:3]], WEEKDAYS[m["b"][:3]]
    first = {"last": _last(a), "next": DateRule("weekday", n=a, lean="future", strict=True)}.get(m["rel"])
    if first is None:
        rules = (DateRule("weekday", n=a), DateRule("weekday", n=b))
    else:
        # What stands before the first is said of both.
        rules = (first, DateRule("shift", unit="day", n=(b - a) % 7, parts=(first,)))
    parts = (
        Timex(m.start("rel" if first else "a"), m.end("a"), "DATE", rules[0]),
        Timex(
            m.start("b"), m.end(), "TIME" if m["part"] else "DATE", rules[1], time=daypart(m["part"] or "")
        ),
    )
    joined = m["join"].strip()
    if (m["part"] or "").endswith("s"):
        time = daypart(m["part"] or "")
        parts = (
            Timex(m.start("a"), m.end("a"), "SET", value=f"XXXX-WXX-{a + 1}{time}"),
            Timex(m.start("b"), m.end(), "SET", value=f"XXXX-WXX-{b + 1}{time}"),
        )
        return Timex(m.start(), m.end(), "SET", value=parts[0].value, parts=parts)
    if joined == "until" and not m["from"] and page.low[: m.start()].endswith(" on "):
        return parts[0]  # "adjourned on Monday until Thursday"
    if _is_move(m, page, joined):
        return parts[0]
    if joined == "or" or (joined == "and" and not m["from"] and (b - a) % 7 != 1):
        # Two days, not the days between them: the first is told now, the second on its own.
        return parts[0]
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=rules), parts=parts)


_PAPER = re.compile(
    r" (?:Times|Telegraph|Mail|Express|Mirror|Post|Herald|Tribune|Review|Night Live|Sentinel|Observer"
    r"|Examiner|Argus|Independent|Gazette|Chronicle|Journal|Courier|Dispatch|Mercury|World|"
    r"People|News|Star|Sun)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r" (?!(?:in|at|and|or|when|for|to|with|he|she|they|it|we|if|as|but|after|before|is|was|than|so)\b)[a-z]"
)
"""What follows "on a Tuesday" where it is the day of something: "on a Tuesday flight"."""
_TOP = 120
"""Characters within which the name of a paper stands."""


def _is_in_nameplate(page: Page, start: int, end: int) -> bool:
    """Whether a weekday is of the name of a paper, alone on a line at the top: "The Lantern on Sunday"."""
    if start > _TOP or not page.low[:start].endswith(" on ") or page.text[end : end + 1] not in ("", "\n"):
        return False
    words = page.text[page.text.rfind("\n", 0, start) + 1 : end].split()
    return len(words) <= 6 and all(
        word[0].isupper() or word in ("on", "of", "the", "and", "&") for word in words
    )


@RULES.add(r"(?P<n>two|three|four|five|six) (?P<wd>WEEKDAY)s ago(?!\w)")
def _weekdays_ago(m: Match, page: Page) -> Timex | None:
    if not is_capital(page, m.start("wd")):
        return None
    base = DateRule("weekday", n=WEEKDAYS[m["wd"][:3]], strict=True)
    back = int(number_of(m["n"]) or 1) - 1
    return timex_of(m, DateRule("shift", unit="day", n=-7 * back, parts=(base,)))


def _last(weekday: int) -> DateRule:
    """ "Last Thursday": never today, nor the day before, which is "yesterday"."""
    return DateRule("weekday", n=weekday, strict=True, parts=(DateRule("shift", unit="day", n=-1),))


# Weekdays with whatever stands around them.
@RULES.add(
    r"(?:(?P<clock>CLOCK(?: ?\(\d{4} gmt\))?|noon|midnight|midday),? (?:on )?)?"
    r"(?:(?P<early>early|late|later|earlier)(?: on)? |(?:in )?the (?:early|small|late) hours of |"
    r"(?:the )?(?P<before>morning|afternoon|evening|night) of )?"
    r"(?:(?P<ago>a week ago(?: last)?|a week last|a week from|a week on|two weeks ago) )?"
    r"(?:(?P<every>every|each) |(?:the )?(?P<rel>last|next|this coming|this past|this|past|"
    r"coming|previous|following) )?"
    r"(?:(?P<weekof>last|next|this) week,? (?:on )?(?=WEEKDAY(?! ?['’]s)))?"
    r"(?P<wd>WEEKDAY)(?P<many>s(?!\w))?(?:,? (?:in the |at )?(?P<part>DAYPART))?"
    r"(?:,? (?:of )?(?P<week>last|next|this|the same|that|the following|the previous) week"
    r"|,? (?P<behind>last|next)(?! (?:to|week|month|year|night|time|minute|few|two|three|ditch)|-)(?!\w)"
    r"|(?P<weekon> (?:week|fortnight)(?! of|end|ly)(?=[.,;]|['’]s\b| [a-z]))|,? (?:at |around "
    r")(?P<clock2>CLOCK))?"
)
def _weekday(m: Match, page: Page) -> Timex | None:
    if not is_capital(page, m.start("wd")):
        return None
    n = WEEKDAYS[m["wd"][:3]]
    title = page.text[m.end() : m.end() + 12]
    if _PAPER.match(title) or _is_in_nameplate(page, m.start("wd"), m.end("wd")):
        return None
    left = page.low[max(0, m.start("wd") - 8) : m.start("wd")].split()
    if left and left[-1] in (
        "good",
        "black",
        "bloody",
        "palm",
        "ash",
        "super",
        "easter",
        "holy",
        "maundy",
        "cyber",
        "whit",
        "shrove",
        "trinity",
        "remembrance",
    ):
        return None
    if left[-2:] == ["on", "a"] and not _NOUN.match(page.low, m.end()):
        return timex_of(m, None)  # "fewer guards on a Sunday": any one
    time = daypart(m["part"] or m["before"] or ("hours" if "hours of" in m[0] else ""))
    if m["clock"] or m["clock2"]:
        time = clock_of(m["clock"] or m["clock2"])
    if m["every"]:
        return timex_of(m, None, value=f"XXXX-WXX-{n + 1}{time}", kind="SET")
    if m["many"]:
        return timex_of(m, None, value=f"XXXX-WXX-{n + 1}{time}", kind="SET")
    rule = DateRule("weekday", n=n)
    if m["rel"] == "past" and not re.search(r"\bthe\s+past\s", m[0]):
        # "will not run past Sunday": a preposition.
        found = timex_of(m, rule, time=time)
        return replace(found, start=m.start("wd")) if m.start("rel") == m.start() else found
    match m["rel"] or m["behind"]:
        case "last":
            rule = _last(n)
        case "this past" | "past" | "previous":
            rule = DateRule("weekday", n=n, strict=True)
        case "next" | "this coming" | "coming":
            rule = DateRule("weekday", n=n, lean="future", strict=True)
        case "following" if not re.search(r"\bthe\s+following\s", m[0]):
            # "Following Wednesday's quake": a preposition.
            return replace(timex_of(m, rule, time=time), start=m.start("wd"))
        case "following":
            return timex_of(m, DateRule("weekday", n=n, lean="future", strict=True), time=time, follows=True)
        case _:
            pass
    if (m["week"] or m["weekof"]) in ("last", "next", "this"):
        week = DateRule("shift", unit="week", n={"last": -1, "this": 0, "next": 1}[m["week"] or m["weekof"]])
        rule = DateRule("weekday", n=n, parts=(week,))
    elif m["week"]:
        return None
    last = m["rel"] == "last" or (m["ago"] or "").endswith("last")
    if m["weekon"] or (m["ago"] and m["ago"].endswith((" from", " on"))):
        weeks = 2 if "fortnight" in (m["weekon"] or "") else 1
        if last:  # "last Thursday week": of the week before
            rule = DateRule("shift", unit="day", n=-7 * weeks, parts=(_last(n),))
        else:
            rule = DateRule(
                "shift", unit="day", n=7 * weeks, parts=(DateRule("weekday", n=n, lean="future"),)
            )
    elif m["ago"]:
        back = -14 if m["ago"].startswith("two") else -7
        day = _last(n) if last else DateRule("weekday", n=n)
        rule = DateRule("shift", unit="day", n=back, parts=(day,))
    return timex_of(m, rule, time=time)
