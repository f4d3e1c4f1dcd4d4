"""The grammar of time expressions: one pass from left to right, the longest reading first.

Types and values follow TIMEX3 (TimeML 1.2.1): dates, times of day, durations and sets ("every Monday") are
all recognised, since the surest way not to take a duration for a date is to know it as a duration. Each
entry of :data:`_RULES` is a pattern over lower-cased text and a function that says what a match means, or
None where it means nothing; then the next entry is tried. No entry repeats a class without a bound, so time
is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from storywatch.model import DateRule, DateValue

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression: ``text[start:end]``.

    ``rule`` says which days it means; without one, ``value`` is the TIMEX3 value ("P2D", "PAST_REF").
    ``time`` is a time of day to set behind the day ("TNI", "T15:00"). ``follows`` marks what is counted
    from the date told before ("the next day"). ``parts`` are the single expressions that a range is made of.
    ``sure`` is False where the words often mean something else.
    """

    start: int
    end: int
    type: TimexType
    rule: DateRule | None = None
    value: str = ""
    time: str = ""
    follows: bool = False
    parts: tuple[Timex, ...] = ()
    confidence: float = 1.0
    adjective: bool = False
    """Said of a thing, not of what the sentence tells: "the 2013 deal", "last week's attack"."""


MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        (
            "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december",
        ),
        start=1,
    )
}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
NUMBERS = {word: number for number, word in enumerate(_SMALL)} | {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(),
        start=1,
    )
}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_UNIT_LETTER = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "yr": "Y", "decade": "E", "century": "C", "centurie": "C",
    "weekend": "D", "summer": "SU", "winter": "WI", "term": "Y",
}  # fmt: skip

# --- the small words of the grammar --------------------------------------------------------------------

_GAP = r"(?:[ \t\xa0]{1,3}|[ \t]{0,3}\n[ \t]{0,3})"
_WORDS = {
    "MONTH": r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)",
    "WEEKDAY": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "WD": r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|tue|weds|wed|thurs|thur|thu|"
    r"fri|sat|sun)\b\.?)",
    "DAY": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)",
    "YEAR": r"(?:1[0-9]\d\d|2[0-2]\d\d)(?![\w%]|[.,]\d)",
    "SHORTYEAR": r"['’‘`]\d\d(?!\d)",
    "NUMWORD": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)",
    "UNITS": r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?"
    r"|years?"
    r"|decades?|century|centuries)\b",
    "CALENDARUNIT": r"(?:days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|"
    r"centuries)\b",
    "DAYPART": r"(?:mornings?|afternoons?|evenings?|nights?|lunchtime|midday|noon|midnight)\b",
    "SEASON": r"(?:spring|summer|autumn|fall|winter)\b",
    "ORDINAL": r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth"
    r"|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"
    r"|\d{1,2}(?:st|nd|rd|th))",
    "ABOUT": r"(?:about|around|almost|nearly|roughly|some|over|more than|less than|at least|up to|as many as"
    r"|barely|just over|just under|just|only|fewer than|no more than|within|approximately)",
    "CLOCK": r"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[ ]?(?:a\.m\.?|p\.m\.?|am\b|pm\b)"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:]))(?: (?:gmt|bst|cet|cest|est|edt|et|pst|pdt|cst|cdt|"
    r"utc|local time)\b)?",
}
_WORDS["NUMBER"] = (
    r"(?:\d{1,4}(?:[.,]\d{1,3})?(?: \d/\d)?|NUMWORD(?:[- ]NUMWORD)?(?: hundred| thousand)?|hundred)".replace(
        "NUMWORD", _WORDS["NUMWORD"]
    )
)
_WORDS["MANY"] = (
    r"(?:(?:a )?(?:few|couple(?: of)?|dozen|hundred|thousand|handful of|number of)|several|many|some|various)"
)
_NAME = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))


def _expand(pattern: str) -> str:
    """The short names of the grammar written out, blanks made to reach over one line feed."""
    for _ in range(2):
        pattern = _NAME.sub(lambda m: _WORDS[m[0]], pattern)
    # A blank inside a class stays one.
    return re.sub(r"\[[^]]*\]| ", lambda m: _GAP if m[0] == " " else m[0], pattern)


@dataclass(frozen=True, slots=True)
class _Page:
    """One text while it is read: as printed, in lower case of the same length, and its way to write 3/4.

    ``quarterly`` is set where it reports on companies, whose "year ago" is the quarter a year ago.
    """

    text: str
    low: str
    day_first: bool
    quarterly: bool


_Match = re.Match[str]
_Handler = Callable[[_Match, _Page], Timex | None]
_RULES: list[tuple[str, re.Pattern[str], _Handler]] = []


def _rule(pattern: str) -> Callable[[_Handler], _Handler]:
    def keep(handler: _Handler) -> _Handler:
        _RULES.append((pattern, re.compile(_expand(pattern)), handler))
        return handler

    return keep


# --- helpers of the handlers ---------------------------------------------------------------------------


def _month(word: str) -> int:
    return MONTHS[word[:3]]


def _number(word: str) -> float | None:
    """A count in figures or words; None for what counts nothing ("several")."""
    word = word.strip().replace("\n", " ")
    if m := re.match(r"(\d+) (\d)/(\d)", word):
        return int(m[1]) + int(m[2]) / max(int(m[3]), 1)
    if re.fullmatch(r"[\d.,]+", word):
        try:
            return float(word.replace(",", ""))
        except ValueError:
            return None
    if word in ("a", "an", "one"):
        return 1
    if "couple" in word:
        return 2
    if word in ("a hundred", "hundred"):
        return 100
    if word in ("a dozen", "dozen"):
        return 12
    scale = 1
    for big, factor in (("hundred", 100), ("thousand", 1000)):
        if word.endswith(big):
            word, scale = word[: -len(big)].strip(), factor
    total = 0
    for piece in re.split(r"[- ]+", word):
        if piece not in NUMBERS:
            return None
        total += NUMBERS[piece]
    return total * scale


def _ordinal(word: str) -> int | None:
    if word in _ORDINALS:
        return _ORDINALS[word]
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else None


def _day_number(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _ORDINALS.get(word, 0)


def _unit(word: str) -> str:
    word = {"centuries": "century", "century": "century", "days": "day"}.get(word, word)
    return word[:-1] if word.endswith("s") else word


def _short_year(word: str) -> int:
    """'89 is 1989, '17 is 2017: two figures reach from 1930 to 2029."""
    n = int(word[-2:])
    return 1900 + n if n >= 30 else 2000 + n


def _year(word: str) -> int:
    return _short_year(word) if len(word) <= 3 else int(word)


def _fixed(value: str) -> DateRule | None:
    """A rule for a value that the calendar really has."""
    try:
        DateValue.parse(value)
    except (ValueError, OverflowError):
        return None
    return DateRule("fixed", value=value)


def _fixed_day(year: int, month: int, day: int) -> DateRule | None:
    return _fixed(f"{year:04}-{month:02}-{day:02}")


def _monthday(month: int, day: int) -> DateRule | None:
    # 2000 had a 29 February: what no year has is no date.
    return DateRule("monthday", month=month, n=day, lean="nearest") if _fixed_day(2000, month, day) else None


def _timex(
    m: _Match,
    rule: DateRule | None,
    *,
    time: str = "",
    value: str = "",
    kind: TimexType | None = None,
    follows: bool = False,
    confidence: float = 1.0,
) -> Timex:
    return Timex(
        m.start(), m.end(), kind or ("TIME" if time else "DATE"),
        rule, value=value, time=time, follows=follows, confidence=confidence,
    )  # fmt: skip


def _daypart(words: str) -> str:
    for word, code in (
        ("morning", "TMO"), ("afternoon", "TAF"), ("evening", "TEV"), ("night", "TNI"), ("lunchtime", "TMI"),
        ("midday", "TMI"), ("noon", "T12:00"), ("hours", "TMO"), ("dawn", "TMO"), ("dusk", "TEV"),
    ):  # fmt: skip
        if word == "night" and "midnight" in words:
            return "T24:00"
        if word in words:
            return code
    return ""


def _clock(words: str) -> str:
    m = re.match(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap]?)", words)
    if m is None:
        return _daypart(words)
    hour = int(m[1])
    if m[3] == "p" and hour < 12:
        hour += 12
    elif m[3] == "a" and hour == 12:
        hour = 0
    return f"T{hour:02}:{m[2] or '00'}"


def _capital(page: _Page, at: int) -> bool:
    return page.text[at].isupper()


def _bare_month_ok(page: _Page, start: int, end: int) -> bool:
    """Whether a month's name by itself, without day or year, is the month: Theresa May, March on, April
    Jones."""
    if not _capital(page, start):
        return False
    word = page.low[start:end].rstrip(".")
    before = page.low[max(0, start - 24) : start].split()
    left = before[-1] if before else ""
    if word in ("may", "march", "mar"):
        cue = left in _MONTH_CUES if word != "may" else left in _MAY_CUES
        return cue and not re.match(r"['’]s? [a-z]+(?:ed|s)\b", page.low[end : end + 20])
    if len(word) <= 4 and word not in ("june", "july") and page.low[end - 1] != ".":
        # "Jan" without a dot is as often a man.
        return False
    after = page.text[end : end + 2]
    return not (len(after) == 2 and after[0] == " " and after[1].isupper() and left not in _MONTH_CUES)


_MAY_CUES = frozenset("in since until till last next this early late mid mid- during through of".split())
_MONTH_CUES = _MAY_CUES | frozenset(
    "by from for and to before after around about between or every each".split()
)


# --- the rules, longest reading first ------------------------------------------------------------------


@_rule(r"(?P<y>[12]\d{3})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)(?:[t ](?P<clock>\d{2}:\d{2})(?::\d{2})?z?)?")
def _iso(m: _Match, page: _Page) -> Timex | None:
    rule = _fixed_day(int(m["y"]), int(m["m"]), int(m["d"]))
    return _timex(m, rule, time=_clock(m["clock"]) if m["clock"] else "") if rule else None


@_rule(r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P<sep2>[/.-])(?P<y>\d{4}|\d{2})(?![\w/]|[.-]\d)")
def _numeric(m: _Match, page: _Page) -> Timex | None:
    a, b = int(m["a"]), int(m["b"])
    if m["sep"] != m["sep2"]:
        return None
    if m["sep"] == "." and len(m["y"]) == 2:
        return None
    day_first = (page.day_first or m["sep"] == ".") if a <= 12 and b <= 12 else a > 12
    year = int(m["y"]) if len(m["y"]) == 4 else _short_year(m["y"])
    rule = _fixed_day(year, b, a) if day_first else _fixed_day(year, a, b)
    sure = a > 12 or b > 12 or a == b
    return _timex(m, rule, confidence=1.0 if sure else 0.6) if rule else None


# Ranges of days.
@_rule(
    r"(?:(?P<from>between|from) )?(?:WD,? )?(?:the )?(?:(?P<m1>MONTH) (?P<d1>DAY)"
    r"(?P<join> ?(?:-|–|—|to|and|until|through) ?)(?:(?<=[a-z]\s)WD,? )?(?:(?P<m2>MONTH) )?"
    r"(?P<d2>DAY)(?:,? (?P<y>YEAR))?|(?P<e1>DAY)(?:(?: of)? (?P<n1>MONTH))?"
    r"(?P<join2> ?(?:-|–|—|to|and|until|through) ?)(?:(?<=[a-z]\s)WD,? )?(?:the )?(?P<e2>DAY)"
    r"(?: of)? (?P<n2>MONTH)(?:,? (?P<z>YEAR))?)"
)
def _days(m: _Match, page: _Page) -> Timex | None:
    if m["d1"]:
        first = (_month(m["m1"]), _day_number(m["d1"]))
        last = (_month(m["m2"] or m["m1"]), _day_number(m["d2"]))
        year, a, b = (
            m["y"],
            (m.start("m1"), m.end("d1")),
            (m.start("m2") if m["m2"] else m.start("d2"), m.end()),
        )
        name = m.start("m1")
    else:
        first = (_month(m["n1"] or m["n2"]), _day_number(m["e1"]))
        last = (_month(m["n2"]), _day_number(m["e2"]))
        year, a = m["z"], (m.start("e1"), m.end("n1") if m["n1"] else m.end("e1"))
        b = (m.start("e2"), m.end())
        name = m.start("n2")
    if not _capital(page, name) or (first >= last and not (first[0] > last[0])):
        return None
    rules = [
        _fixed_day(int(year) - (first[0] > last[0] and i == 0), *day) if year else _monthday(*day)
        for i, day in enumerate((first, last))
    ]
    if not rules[0] or not rules[1]:
        return None
    joined = m["join"] or m["join2"]
    if joined.strip() == "and" and not m["from"] and not _adjacent(first, last):
        # "of 25 February and 4 March": two days, the second told on its own.
        return Timex(*a, "DATE", rules[0]) if a[1] - a[0] > 2 else None
    parts = (
        Timex(*a, "DATE", rules[0]),
        Timex(*b, "DATE", rules[1]),
    )
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=(rules[0], rules[1])), parts=parts)


def _adjacent(first: tuple[int, int], last: tuple[int, int]) -> bool:
    (month, day), (next_month, next_day) = first, last
    if month == next_month:
        return next_day == day + 1
    return next_month == month % 12 + 1 and next_day == 1 and day >= 28


# "Monday, 10 April 2017", "April 10", "the 10th of April", with a time of day on either side.
@_rule(
    r"(?:(?P<clock>CLOCK),? (?:on )?|(?:the )?(?:morning|afternoon|evening|night) of )"
    r"?(?:(?P<last>last) (?=MONTH|DAY))?(?:(?:next |last |this |this coming )?(?P<wd>WD),? "
    r"(?:(?P<part>DAYPART),? )?)?(?:the )?"
    r"(?:(?P<d>DAY|ORDINAL(?= (?:day )?of ))(?:-| of | day of | )?(?P<m>MONTH)"
    r"(?:(?:,? ?|-)(?P<y>YEAR)|,? (?P<rel>last|"
    r"next|this) year|"
    r" (?P<yy>SHORTYEAR))?"
    r"|(?P<m2>MONTH),? (?:the )?(?P<d2>DAY|ORDINAL\b)(?:,? (?P<y2>YEAR)|,? (?P<rel2>last|next|"
    r"this) year)?)(?!\w)"
    r"(?:,? (?:at |around )?(?P<clock2>CLOCK))?"
)
def _full(m: _Match, page: _Page) -> Timex | None:
    word, at = (m["m"], m.start("m")) if m["m"] else (m["m2"], m.start("m2"))
    if not _capital(page, at):
        return None
    month, day = _month(word), _day_number(m["d"] or m["d2"])
    year = m["y"] or m["y2"] or m["yy"]
    relative = m["rel"] or m["rel2"]
    rule = _fixed_day(_year(year), month, day) if year else _monthday(month, day)
    if rule is None:
        # "31 February 2004": known as a date that no calendar has, so that nothing is made of its parts.
        return _timex(m, None)
    if not year and (m["last"] or re.search(r"\bended\s$", page.low[max(0, m.start() - 8) : m.start()])):
        rule = DateRule("monthday", month=month, n=day, strict=True)
    if relative:
        base = DateRule("shift", unit="year", n={"last": -1, "this": 0, "next": 1}[relative])
        rule = DateRule("monthday", month=month, n=day, parts=(base,))
    clock = m["clock"] or m["clock2"]
    return _timex(m, rule, time=_clock(clock) if clock else _daypart(m["part"] or ""))


# "the 21st of this month", "Wednesday, the 18th", "on the 5th".
@_rule(
    r"(?:(?P<wd>WEEKDAY),? )?the (?P<d>DAY)(?<=[a-z])(?: of (?P<rel>this|last|next|the present) month(?!\w)"
    r"|(?= ?[.,;:!?)–—]|$| (?:and|or|but|because|when|where|at|in|to|he|she|they|it|we|is|was|will|after"
    r"|before|as|if|with|from|by)\b))"
)
def _day_alone(m: _Match, page: _Page) -> Timex | None:
    before = page.low[max(0, m.start() - 16) : m.start()]
    if not (m["rel"] or m["wd"] or re.search(r"\b(?:on|by|until|till|since)\s$", before)):
        return None
    if m["wd"] and not _capital(page, m.start("wd")):
        return None
    n = _day_number(m["d"])
    if m["rel"]:
        base = DateRule("shift", unit="month", n={"last": -1, "next": 1}.get(m["rel"], 0))
        return _timex(m, DateRule("monthday", n=n, parts=(base,)))
    return _timex(m, DateRule("monthday", n=n, lean="nearest"), confidence=0.9 if m["wd"] else 0.7)


# "Monday and Tuesday", "from Monday to Wednesday".
@_rule(
    r"(?:(?P<from>between|from) )?(?P<a>WEEKDAY)(?P<join> and | to | through | until | or |-|–)(?P<b>WEEKDAY)"
    r"(?: (?P<part>DAYPART))?"
)
def _weekdays(m: _Match, page: _Page) -> Timex | None:
    a, b = WEEKDAYS[m["a"][:3]], WEEKDAYS[m["b"][:3]]
    rules = (DateRule("weekday", n=a), DateRule("weekday", n=b))
    parts = (
        Timex(m.start("a"), m.end("a"), "DATE", rules[0]),
        Timex(
            m.start("b"), m.end(), "TIME" if m["part"] else "DATE", rules[1], time=_daypart(m["part"] or "")
        ),
    )
    joined = m["join"].strip()
    if (m["part"] or "").endswith("s"):
        return _timex(m, None, value=f"XXXX-WXX-{a + 1}", kind="SET")
    if joined == "or" or (joined == "and" and not m["from"] and (b - a) % 7 != 1):
        # Two days, not the days between them: the first is told now, the second on its own.
        return parts[0]
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=rules), parts=parts)


# Weekdays with whatever stands around them.
@_rule(
    r"(?:(?P<clock>CLOCK(?: ?\(\d{4} gmt\))?|noon|midnight|midday),? (?:on )?)?"
    r"(?:(?P<early>early|late|later|earlier)(?: on)? |(?:in )?the (?:early|small|late) hours of |"
    r"(?:the )?(?P<before>morning|afternoon|evening|night) of )?"
    r"(?:(?P<ago>a week ago|a week from|a week on|two weeks ago) )?"
    r"(?:(?P<every>every|each) |(?:the )?(?P<rel>last|next|this coming|this past|this|past|"
    r"coming|previous|following) )?"
    r"(?P<wd>WEEKDAY)(?P<many>s(?!\w))?(?:,? (?:in the |at )?(?P<part>DAYPART))?"
    r"(?:,? (?:of )?(?P<week>last|next|this|the same|that|the following|the previous) week"
    r"|(?P<weekon> week(?! of|end|ly)(?=[.,;]| [a-z]))|,? (?:at |around )(?P<clock2>CLOCK))?"
)
def _weekday(m: _Match, page: _Page) -> Timex | None:
    if not _capital(page, m.start("wd")):
        return None
    n = WEEKDAYS[m["wd"][:3]]
    title = page.text[m.end() : m.end() + 12]
    if re.match(r" (?:Times|Telegraph|Mail|Express|Mirror|Post|Herald|Tribune|Review|Night Live)\b", title):
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
    ):
        return None
    time = _daypart(m["part"] or m["before"] or ("hours" if "hours of" in m[0] else ""))
    if m["clock"] or m["clock2"]:
        time = _clock(m["clock"] or m["clock2"])
    if m["every"]:
        return _timex(m, None, value=f"XXXX-WXX-{n + 1}{time}", kind="SET")
    if m["many"]:
        return _timex(m, None, value=f"XXXX-WXX-{n + 1}{time}", kind="SET")
    rule = DateRule("weekday", n=n)
    match m["rel"]:
        case "last" | "this past" | "past" | "previous":
            rule = DateRule("weekday", n=n, strict=True)
        case "next" | "this coming" | "coming":
            rule = DateRule("weekday", n=n, lean="future", strict=True)
        case "following":
            return _timex(m, DateRule("weekday", n=n, lean="future", strict=True), time=time, follows=True)
        case _:
            pass
    if m["week"] in ("last", "next", "this"):
        week = DateRule("shift", unit="week", n={"last": -1, "this": 0, "next": 1}[m["week"]])
        rule = DateRule("weekday", n=n, parts=(week,))
    elif m["week"]:
        return None
    if m["weekon"] or (m["ago"] and not m["ago"].endswith("ago")):
        rule = DateRule("shift", unit="day", n=7, parts=(DateRule("weekday", n=n, lean="future"),))
    elif m["ago"]:
        back = -14 if m["ago"].startswith("two") else -7
        rule = DateRule("shift", unit="day", n=back, parts=(DateRule("weekday", n=n),))
    return _timex(m, rule, time=time)


@_rule(
    r"(?:the )?week (?:of|beginning|starting|commencing|ending) (?:(?:on )?(?:WEEKDAY),? )?"
    r"(?:(?P<m>MONTH) (?P<d>DAY)|(?P<d2>DAY) (?P<m2>MONTH))(?:,? (?P<y>YEAR))?"
)
def _week_of(m: _Match, page: _Page) -> Timex | None:
    month, day = _month(m["m"] or m["m2"]), _day_number(m["d"] or m["d2"])
    rule = _fixed_day(int(m["y"]), month, day) if m["y"] else _monthday(month, day)
    return _timex(m, DateRule("shift", unit="week", parts=(rule,))) if rule else None


# The language of company reports.
@_rule(
    r"(?:the )?(?P<w>latest|current|previous|(?:comparable |corresponding )?year[- ](?:ago|earlier)) "
    r"(?:fiscal )?(?P<u>quarter|period|third quarter)(?!\w)|(?P<the>the quarter)(?![\w-]| of)"
    r"|(?P<year>year-(?:ago|earlier))(?!\w)"
)
def _report(m: _Match, page: _Page) -> Timex | None:
    back = {"current": 0, "latest": -1, "previous": -1}.get(m["w"] or m["the"] and "latest", -5)
    if m["year"] and not page.quarterly:
        return _timex(m, DateRule("shift", unit="year", n=-1), confidence=0.7)
    if (m["the"] or (m["u"] == "period" and back > -5)) and not page.quarterly:
        return None
    return _timex(m, DateRule("shift", unit="quarter", n=back), confidence=0.7)


# Quarters and halves, with or without a year.
@_rule(
    r"(?:the )?(?:(?P<y0>YEAR|SHORTYEAR|(?:last|this|next) year['’]s|year-ago|year-earlier|latest|current) )?"
    r"(?:fiscal[- ])?(?P<o>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[- ]"
    r"(?P<what>quarter|half)(?P<s>s(?!\w)|['’]s)?(?:,? (?:of )?(?:the )?(?:fiscal )?(?P<y>YEAR"
    r"|SHORTYEAR|(?:last|this|next) year|year))?"
    r"(?! (?:mile|century|hour|time\b|of the (?:game|match)))"
)
def _quarter(m: _Match, page: _Page) -> Timex | None:
    word = m["o"]
    number = {"final": 0, "last": 0}.get(word, _ordinal(word) or 0)
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
            return None if not year_word else _timex(m, None, value="")
        months = (3 * number - 2, 3 * number)
    base: DateRule | None = None
    if re.fullmatch(r"\d{4}", year_word) or re.fullmatch(r".\d\d", year_word):
        base = _fixed(f"{_year(year_word):04}")
    elif year_word[:4] in ("last", "this", "next"):
        base = DateRule("shift", unit="year", n={"last": -1, "this": 0, "next": 1}[year_word[:4]])
    elif year_word in ("year-ago", "year-earlier"):
        base = DateRule("shift", unit="year", n=-1)
    parts = (base,) if base else ()
    if m["what"] == "half":
        a, b = (DateRule("month", month=month, parts=parts) for month in months)
        return _timex(m, DateRule("span", parts=(a, b)))
    return _timex(m, DateRule("month", unit="quarter", month=months[0], parts=parts))


@_rule(r"q(?P<q>[1-4])(?: (?:of )?(?P<y>YEAR))?(?!\w)")
def _q(m: _Match, page: _Page) -> Timex | None:
    month = 3 * int(m["q"]) - 2
    if m["y"]:
        base = _fixed(m["y"])
        return _timex(m, DateRule("month", unit="quarter", month=month, parts=(base,))) if base else None
    return _timex(m, DateRule("month", unit="quarter", month=month), confidence=0.7)


_EDGE = (
    r"(?:(?:the )?(?:(?:very )?(?:end|beginning|start|middle|close|first half|second half|"
    r"course|summer|winter|spring"
    r"|autumn|fall) of(?: the)? |(?:early|late|mid|later|earlier)(?: in| on)?(?: the)?[- ]|mid))?"
)


# Months: "April 2017", "last April", "in March", "mid-April", "April of last year".
@_rule(
    _EDGE + r"(?:(?P<every>every|each) |(?P<rel>last|next|this past|this coming|this|coming|past) )?"
    r"(?P<m>MONTH)(?:(?:,? (?:of )?|-)(?P<y>YEAR)|,? (?:of )?(?P<yrel>last|next|this|the same|"
    r"that|the previous|the following) year"
    r"| (?P<yy>SHORTYEAR)| (?P<spelt>(?:nineteen|twenty) NUMWORD(?:-NUMWORD)?))?(?!\w)"
)
def _month_alone(m: _Match, page: _Page) -> Timex | None:
    month = _month(m["m"])
    if m["every"]:
        return _timex(m, None, value=f"XXXX-{month:02}", kind="SET")
    year = m["y"] or m["yy"]
    if year or m["spelt"]:
        number = _year(year) if year else _spelt_year(m["spelt"])
        rule = _fixed(f"{number:04}-{month:02}") if number else None
        return (_timex(m, rule) if _capital(page, m.start("m")) else None) if rule else None
    if m["yrel"]:
        if m["yrel"] in ("last", "next", "this"):
            base = DateRule("shift", unit="year", n={"last": -1, "this": 0, "next": 1}[m["yrel"]])
            return _timex(m, DateRule("month", month=month, parts=(base,)))
        return None
    if not _bare_month_ok(page, m.start("m"), m.end("m")):
        return None
    match m["rel"]:
        case "last" | "past" | "this past":
            rule = DateRule("month", month=month, strict=True)
        case "next" | "coming" | "this coming":
            rule = DateRule("month", month=month, lean="future", strict=True)
        case "this":
            rule = DateRule("month", month=month, lean="nearest")
        case _:
            rule = DateRule("month", month=month)
    return _timex(m, rule)


def _spelt_year(words: str) -> int | None:
    """ "nineteen ninety-one" is 1991."""
    first, _, rest = words.strip().replace("\n", " ").partition(" ")
    n = _number(rest)
    return None if n is None or not 10 <= n <= 99 else NUMBERS[first] * 100 + int(n)


# Seasons: "last summer", "spring 2016", "the winter of 1998".
@_rule(
    r"(?:(?P<the>the )(?:early |late )?|(?P<rel>last|next|this past|this coming|this|earlier "
    r"this|late last) )?"
    r"(?P<mid>mid-?|early |late )?(?P<s>SEASON)(?: (?:of )?(?:(?P<y>YEAR)|(?P<yrel>last|next|this) year"
    r"|(?P<spelt>(?:nineteen|twenty) NUMWORD(?:-NUMWORD)?)))?(?!\w)"
)
def _season(m: _Match, page: _Page) -> Timex | None:
    month = SEASONS[m["s"]]
    if m["y"] or m["spelt"]:
        number = int(m["y"]) if m["y"] else _spelt_year(m["spelt"])
        base = _fixed(f"{number:04}") if number else None
        return _timex(m, DateRule("month", unit="season", month=month, parts=(base,))) if base else None
    if m["yrel"]:
        base = DateRule("shift", unit="year", n={"last": -1, "this": 0, "next": 1}[m["yrel"]])
        return _timex(m, DateRule("month", unit="season", month=month, parts=(base,)))
    rel = m["rel"] or ""
    if "last" in rel or "past" in rel:
        return _timex(m, DateRule("month", unit="season", month=month, strict=True))
    if "next" in rel or "coming" in rel:
        return _timex(m, DateRule("month", unit="season", month=month, lean="future", strict=True))
    if "this" in rel:
        return _timex(m, DateRule("month", unit="season", month=month, lean="nearest"))
    cue = re.search(
        r"\b(?:in|during|since|until|by|over|throughout)\s+(?:the )?$",
        page.low[max(0, m.start() - 14) : m.start("s")],
    )
    if cue and m["s"] not in ("fall", "spring"):
        return _timex(m, DateRule("month", unit="season", month=month), confidence=0.7)
    if (
        cue
        and m["the"]
        and re.match(r"[.,;]| (?:after|before|when|he|she|they)\b", page.low[m.end() : m.end() + 8] or ".")
    ):
        return _timex(m, DateRule("month", unit="season", month=month), confidence=0.6)
    return None


# Years, decades and centuries.
@_rule(
    r"(?:the )?(?:(?:early|late|mid)[- ])?(?:the )?(?:(?P<d>1[0-9]\d0|20\d0)['’]?s|"
    r"['’‘`](?P<s>\d0)s|(?P<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|"
    r"nineties))(?!\w)"
)
def _decade(m: _Match, page: _Page) -> Timex | None:
    if m["w"]:
        left = page.low[max(0, m.start() - 8) : m.start()].split()
        if not m[0].startswith("the ") or (left and left[-1] in ("his", "her", "their", "my")):
            return None
        year = 1900 + 10 * (
            "twenties thirties forties fifties sixties seventies eighties nineties".split().index(m["w"]) + 2
        )
    else:
        year = int(m["d"]) if m["d"] else _short_year(m["s"])
    rule = _fixed(f"{year:04}-01-01/{year + 9:04}-12-31")
    return _timex(m, rule) if rule else None


@_rule(r"(?:the )?(?:(?:early|late|mid)[- ])?(?P<o>ORDINAL)[- ](?P<c>century|centuries)(?!\w)")
def _century(m: _Match, page: _Page) -> Timex | None:
    n = _ordinal(m["o"])
    if not n or n > 99:
        return None
    rule = _fixed(f"{100 * n - 99:04}-01-01/{100 * n:04}-12-31")
    return _timex(m, rule) if rule else None


@_rule(
    _EDGE + r"(?:the )?(?:fiscal |financial |year )?(?P<a>YEAR)(?P<join>[-–/]| to | and | until | "
    r"through )(?P<b>YEAR|\d\d)(?![\w/-])"
)
def _years(m: _Match, page: _Page) -> Timex | None:
    a, b = int(m["a"]), int(m["b"]) if len(m["b"]) == 4 else int(m["a"][:2] + m["b"])
    left = page.low[max(0, m.start() - 9) : m.start()].split()
    joined = m["join"].strip()
    if joined in ("and", "to", "until", "through") and not (left and left[-1] in ("between", "from")):
        return None
    if not a < b or not _plausible(a) or not _plausible(b):
        return None
    first, last = _fixed(f"{a:04}"), _fixed(f"{b:04}")
    if not first or not last:
        return None
    parts = (
        Timex(m.start("a"), m.end("a"), "DATE", first),
        Timex(m.start("b"), m.end("b"), "DATE", last),
    )
    return Timex(m.start(), m.end(), "DATE", DateRule("span", parts=(first, last)), parts=parts)


_NUMBERED = re.compile(r"(?:[$£€¥#+/:@=_-]|\bno\. ?|\bflight |\bresolution |\broom |\bpage |\bbox |\bn\. ?)$")


def _plausible(year: int) -> bool:
    return 1000 <= year <= 2199


@_rule(
    _EDGE + r"(?:(?:the )?(?P<word>fiscal|financial|calendar|year|fy)(?: year)? ?)?(?P<y>YEAR)(?P<s>['’]s)?"
)
def _year_alone(m: _Match, page: _Page) -> Timex | None:
    year = int(m["y"])
    at = m.start("y")
    before = page.low[max(0, at - 16) : at]
    after = page.text[m.end("y") : m.end("y") + 24]
    numbered = _NUMBERED.search(before) and not re.search(r"(?:mid|pre|post|early|late)-$", before)
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
            )
        ):
            return None
        if word in ("people", "men", "women", "children", "million", "billion", "dead", "police", "block"):
            return None
    if not cue and not 1900 <= year <= 2050:
        return None
    if not 1400 <= year <= 2150:
        return None
    rule = _fixed(m["y"])
    return Timex(m.start(), m.end("y"), "DATE", rule, confidence=1.0 if cue else 0.8) if rule else None


@_rule(r"(?:(?P<cue>in|since|of|by|from|until|class of|summer of|early|late) )?(?P<y>['’‘`]\d\d)(?![\w’'])")
def _year_short(m: _Match, page: _Page) -> Timex | None:
    if not m["cue"]:
        return None
    rule = _fixed(f"{_short_year(m['y']):04}")
    return Timex(m.start("y"), m.end(), "DATE", rule, confidence=0.8) if rule else None


@_rule(
    r"(?:(?:in|since|of|by|early|late) )?(?:the year )?(?P<spelt>nineteen (?:ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety)(?:-NUMWORD)?)|two thousand(?: (?:and )?NUMWORD)?)(?= |[.,;])(?! (?:people"
    r"|men|women|dollars|pounds))"
)
def _year_spelt(m: _Match, page: _Page) -> Timex | None:
    words = m["spelt"]
    if words.startswith("two"):
        if "year" not in m[0]:
            return None
        number = (
            2000 + int(_number(words.rsplit(None, 1)[-1]) or 0) if not words.endswith("thousand") else 2000
        )
    else:
        number = _spelt_year(words) or 0
    rule = _fixed(f"{number:04}") if number else None
    start = m.start("spelt") if "the year" not in m[0] else m.start() + m[0].index("the year")
    return Timex(start, m.end(), "DATE", rule) if rule else None


# Today and its neighbours.
_TODAYS_WORLD = re.compile(
    r"['’]s (?:\w+ )?(?:world|youth|society|standards|terms|children|generation|economy|"
    r"markets?|politics|young"
    r"|technology|climate|environment|money|prices|problems|culture|women|men|people|leaders|realit(?:y|ies)"
    r"|[\w-]+ers)\b"
)
_NEAR = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "yesterday": -1, "tomorrow": 1,
    "today": 0, "tonight": 0, "overnight": 0, "last night": -1,
}  # fmt: skip


@_rule(
    r"(?:(?P<clock>CLOCK|noon|midnight),? )?(?:(?:early|late|later|earlier)(?: on)? )?"
    r"(?P<week>(?:a|one|two|three) weeks?(?: from)? |a fortnight(?: from)? )?"
    r"(?P<w>the day before yesterday|the day after tomorrow|yesterday|tomorrow|today|tonight|"
    r"overnight|last night)"
    r"(?: (?P<part>DAYPART))?(?!-)\b"
)
def _near(m: _Match, page: _Page) -> Timex | None:
    word = re.sub(r"\s+", " ", m["w"])
    if (
        word == "today"
        and re.match(r" (?:show|programme|program)\b", page.low[m.end() : m.end() + 12])
        and _capital(page, m.start("w"))
    ):
        return None
    if word == "today" and _TODAYS_WORLD.match(page.low, m.end()):
        return _timex(m, None, value="PRESENT_REF")
    ahead = 0
    if m["week"]:
        if word not in ("today", "tomorrow"):
            return None
        # "a week tomorrow" is eight days off.
        first = m["week"].split()[0]
        ahead = 14 if "fortnight" in m["week"] else 7 * int(_number(first) or 1)
    time = "TNI" if "night" in word else ""
    if m["part"] or m["clock"]:
        time = _clock(m["clock"]) if m["clock"] else _daypart(m["part"])
    return _timex(m, DateRule("shift", unit="day", n=_NEAR[word] + ahead), time=time)


@_rule(
    r"(?:(?:early|late|later|earlier) )?(?P<rel>this|that|the next|the following|the previous)"
    r" (?P<part>morning|afternoon|evening|lunchtime)(?!\w)"
)
def _this_morning(m: _Match, page: _Page) -> Timex | None:
    if _capital(page, m.start("part")):
        # "This Morning" is a programme.
        return None
    if m["rel"] == "this":
        return _timex(m, DateRule("shift", unit="day", n=0), time=_daypart(m["part"]))
    n = {"that": 0, "the next": 1, "the following": 1, "the previous": -1}[m["rel"]]
    return _timex(m, DateRule("shift", unit="day", n=n), time=_daypart(m["part"]), follows=True)


# "a week ago", "three days earlier", "two years later", "in three weeks' time", "a fortnight ago".
_HAZY = ("about", "around", "almost", "nearly", "roughly", "some", "over", "more", "less", "approx", "barely")


@_rule(
    r"(?:ABOUT )?(?P<n>an?|NUMBER|MANY) (?:short |long |full )?(?P<u>UNITS)(?P<more> or (?:so|"
    r"two|more))? (?P<way>ago|earlier|before(?=[.,;)\"”]|$)|previously|later|afterwards|hence|"
    r"from now|from today)(?! than)(?!\w)"
)
def _ago(m: _Match, page: _Page) -> Timex | None:
    n = _number(m["n"])
    unit = _unit(m["u"])
    way = m["way"]
    if n is None or m["more"]:
        if way == "ago":
            return _timex(m, None, value="PAST_REF")
        return _timex(
            m, None, value=f"P{'T' * (unit in ('hour', 'minute'))}X{_UNIT_LETTER[unit][-1]}", kind="DURATION"
        )
    sign = -1 if way in ("ago", "earlier", "before", "previously") else 1
    follows = way in ("earlier", "before", "previously", "later", "afterwards")
    count = int(n)
    if unit in ("second", "minute", "hour"):
        if unit == "hour" and count % 24 == 0 and count and not follows:
            return _timex(m, DateRule("shift", unit="day", n=sign * count // 24))
        return _timex(m, None, value=f"PT{count}{unit[0].upper()}", kind="DURATION")
    if unit == "fortnight":
        unit, count = "week", 2 * count
    if unit == "night":
        unit = "day"
    if unit not in ("day", "week", "month", "quarter", "year", "decade", "century", "weekend"):
        return None
    if count > 2000:
        return _timex(m, None, value=f"P{count}{_UNIT_LETTER[unit]}", kind="DURATION")
    if unit == "week" and count == 1 and way == "ago" and not m["more"] and not m[0].startswith(_HAZY):
        # Who means the whole week says "last week".
        unit, count = "day", 7
    if unit == "week" and way == "from today":
        unit, count = "day", 7 * count
    if unit == "year" and count == 1 and page.quarterly and way in ("ago", "earlier"):
        return _timex(m, DateRule("shift", unit="quarter", n=-5), confidence=0.7)
    if n != count and unit == "year":
        unit, count = "month", round(n * 12)
    rule = DateRule("shift", unit=unit, n=sign * count)  # type: ignore[arg-type]  # narrowed above
    return _timex(m, rule, follows=follows)


@_rule(r"(?:a|one) year and a half ago|half a (?:year|century|decade) ago")
def _half_ago(m: _Match, page: _Page) -> Timex | None:
    if "century" in m[0]:
        return _timex(m, DateRule("shift", unit="year", n=-50))
    if "decade" in m[0]:
        return _timex(m, DateRule("shift", unit="year", n=-5))
    return _timex(m, DateRule("shift", unit="month", n=-18 if "and" in m[0] else -6))


@_rule(
    r"in (?:ABOUT )?(?P<n>an?|NUMBER) (?P<u>days?|weeks?|fortnights?|months?|years?)['’]?s?['’]? time(?!\w)"
)
def _in_time(m: _Match, page: _Page) -> Timex | None:
    n = _number(m["n"])
    if n is None or n > 2000:
        return None
    unit, count = _unit(m["u"]), int(n)
    if unit == "fortnight":
        unit, count = "week", 2 * count
    return _timex(m, DateRule("shift", unit=unit, n=count))  # type: ignore[arg-type]  # one of the four


# "the following day", "the next day", "the previous day", "the same day", "that day", "the day before".
@_rule(
    r"(?:(?:earlier|later|early|late) )?(?P<rel>the following|the next|the very next|the "
    r"previous|the preceding|the same|that same|that|a day|the day) "
    r"(?P<u>day|week|month|year|night|weekend|before|after|later|earlier)(?![\w-])"
)
def _told(m: _Match, page: _Page) -> Timex | None:
    rel, unit = m["rel"], m["u"]
    if unit in ("before", "after", "later", "earlier"):
        if rel not in ("the day", "a day") or not re.match(
            r"[.,;]|$| [a-z]+ed\b", page.low[m.end() : m.end() + 14]
        ):
            return None
        if re.search(r"\b(?:not|even)\s$", page.low[max(0, m.start() - 6) : m.start()]):
            return None
        n = -1 if unit in ("before", "earlier") else 1
        return _timex(m, DateRule("shift", unit="day", n=n), follows=True)
    if rel in ("a day", "the day"):
        return None
    if rel == "that" and re.match(r" (?:he|she|they|it|when|will|is|was)\b", page.low[m.end() : m.end() + 8]):
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
    return _timex(m, DateRule("shift", unit=unit, n=n), time=time, follows=True)  # type: ignore[arg-type]  # units


@_rule(r"(?:later|earlier|early|late) in the (?P<u>day|week)(?!\w)")
def _in_the_day(m: _Match, page: _Page) -> Timex | None:
    unit: Literal["day", "week"] = "day" if m["u"] == "day" else "week"
    return _timex(m, DateRule("shift", unit=unit), follows=unit == "day")


# Feasts that are days of the calendar.
_FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year’s eve": (12, 31), "new year’s day": (1, 1), "valentine’s day": (2, 14), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "the fourth of july": (7, 4), "armistice day": (11, 11),
}  # fmt: skip
_MOVING = {
    "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "election day": "election day",
    "good friday": "good friday", "easter": "easter", "easter sunday": "easter",
    "easter monday": "easter monday", "labor day": "labor day", "memorial day": "memorial day",
}  # fmt: skip


@_rule(
    r"(?:(?P<rel>last|next|this|this past|this coming) )?(?P<f>christmas(?: eve| day)?|boxing "
    r"day|new year['’]s (?:eve|day)"
    r"|valentine['’]s day|may day|bastille day|halloween|the fourth of july|armistice day|"
    r"thanksgiving(?: day)?"
    r"|election day|good friday|easter(?: sunday| monday)?|labor day|memorial day)(?:,? "
    r"(?P<y>YEAR))?(?![\w-])"
)
def _feast(m: _Match, page: _Page) -> Timex | None:
    name = re.sub(r"\s+", " ", m["f"]).replace("'", "’")
    if not (_capital(page, m.start("f")) or name.startswith("the ")):
        return None
    base = (_fixed(m["y"]),) if m["y"] else ()
    parts = tuple(rule for rule in base if rule)
    rel = m["rel"] or ""
    lean: Literal["past", "future", "nearest"] = (
        "past"
        if "last" in rel or "past" in rel
        else "future"
        if rel in ("next", "this coming")
        else "nearest"
    )
    if name in _MOVING:
        return _timex(m, DateRule("monthday", value=_MOVING[name], lean=lean, parts=parts))
    month, day = _FEASTS[name]
    return _timex(m, DateRule("monthday", month=month, n=day, lean=lean, parts=parts))


# "last week", "earlier this month", "the end of next year", "the past two years".
@_rule(
    r"(?:(?:the )?(?:week|month|period) (?:before|after) )?"
    + _EDGE
    + r"(?P<rel>last|next|this past|this coming|this|current|the current|the present|the coming|"
    r"the past|the last|the next|the previous|coming|past) "
    r"(?P<u>day|week|weekend|fortnight|month|quarter|year|decade|century)(?P<s>['’]s)"
    r"?(?![\w-])(?! or (?:so|two))"
)
def _relative(m: _Match, page: _Page) -> Timex | None:
    rel, unit = m["rel"], m["u"]
    if unit == "day":
        return None
    end = m.end("u")
    if rel in ("the past", "the last", "the coming", "the next", "past"):
        # A stretch that ends (or begins) now, not the calendar's own week.
        if unit == "weekend":
            n = -1 if "past" in rel or "last" in rel else 1
            return Timex(m.start(), end, "DATE", DateRule("shift", unit="weekend", n=n))
        letter = _UNIT_LETTER[unit]
        return Timex(m.start(), end, "DURATION", None, value=f"P1{letter}")
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


@_rule(_EDGE + r"(?:(?P<the>the|that|the same) )(?P<u>weekend|year|month|week|decade|century)(?![\w-])")
def _the_unit(m: _Match, page: _Page) -> Timex | None:
    unit = m["u"]
    edged = m.start("the") > m.start()
    if unit == "weekend" and m["the"] == "the":
        return _timex(m, DateRule("shift", unit="weekend"))
    if not edged:
        return None
    edge = page.low[m.start() : m.start("the")]
    if "course" in edge or (unit in ("week", "decade", "century") and "early" in edge):
        return None
    return _timex(m, DateRule("shift", unit=unit), confidence=0.9)  # type: ignore[arg-type]  # units of the pattern


# "For the full year", "in the year ending June 30".
@_rule(r"(?P<w>the (?:full|whole|fiscal|financial) year|the year)(?P<to> (?:ended|ending)\b)?(?![\w-])")
def _business_year(m: _Match, page: _Page) -> Timex | None:
    end = m.end("w")
    if m["to"]:
        return Timex(m.start(), end, "DURATION", None, value="P1Y")
    if m["w"] == "the year":
        if not page.quarterly or not page.low[: m.start()].endswith("for "):
            return None
    elif "fiscal" in m["w"] and not page.quarterly:
        return None
    return Timex(m.start(), end, "DATE", DateRule("shift", unit="year"), confidence=0.8)


@_rule(r"(?:the )?(?P<w>year[- ]end|year['’]s end|month[- ]end)(?!\w)")
def _year_end(m: _Match, page: _Page) -> Timex | None:
    return _timex(m, DateRule("shift", unit="month" if "month" in m["w"] else "year"))


@_rule(r"(?:at )?(?:the )?(?P<w>weekends?)(?!\w)")
def _weekend_alone(m: _Match, page: _Page) -> Timex | None:
    return None


# Stretches of time.
@_rule(
    r"(?:ABOUT )?(?:the |another |an additional )?(?P<rel>past|last|next|coming|first|final|"
    r"previous|following|latest|recent) "
    r"(?:ABOUT )?(?P<n>NUMBER|MANY)(?: (?:to|or) NUMBER)?(?: more| full| consecutive| "
    r"calendar)?[ -](?P<u>UNITS)(?: or so)?"
)
def _stretch(m: _Match, page: _Page) -> Timex | None:
    return _duration(m, m["n"], m["u"])


def _duration(m: _Match, count: str, unit_word: str) -> Timex | None:
    unit = _unit(unit_word)
    n = _number(count)
    letter = _UNIT_LETTER.get(unit)
    if letter is None:
        return None
    time = "T" if letter.startswith("T") else ""
    letter = letter[1:] if time else letter
    if n is not None and re.search(r"\band a half\b", m[0]):
        n += 0.5
    if unit == "fortnight" and n:
        n *= 2
    if unit == "decade" and n and n > 1:
        n, letter = 10 * n, "Y"
    half = {"Y": "6M", "H": "30M", "M": "30S" if time else ""}.get(letter, "")
    if n is not None and n % 1 == 0.5 and half:
        whole = f"{int(n)}{letter}" if n > 1 else ""
        value = f"P{time}{whole}{half}"
    else:
        value = f"P{time}{'X' if n is None else f'{n:g}'}{letter}"
    return _timex(m, None, value=value, kind="DURATION")


@_rule(
    r"(?:the )?(?P<rel>recent|past|coming|previous|future|ensuing|following|intervening) "
    r"(?P<u>days|weeks|months|quarters|years|decades|centuries)(?!\w)"
)
def _some(m: _Match, page: _Page) -> Timex | None:
    value = "FUTURE_REF" if m["rel"] in ("coming", "future") else "PAST_REF"
    return _timex(m, None, value=value)


@_rule(
    r"(?:ABOUT )?(?P<n>an? half|half an?|(?:an?|NUMBER|MANY)(?: and a half)?)(?: (?:to|or) "
    r"NUMBER)?(?: more| full| consecutive| straight| working| trading| additional| whole| "
    r"long)?"
    r"(?P<sep>[ -])(?P<u>UNITS)(?: and a half)?(?P<old>[- ]olds?\b|[- ]long\b)?"
)
def _length(m: _Match, page: _Page) -> Timex | None:
    if m["n"] in ("a", "an"):
        # "twice a week", "$5 a year": a rate.
        if _unit(m["u"]) in ("second", "minute") and m["u"] == "second":
            return None
        before = page.low[max(0, m.start() - 14) : m.start()]
        if re.search(
            r"(?:\d|twice|once|times|million|billion|thousand|dollars?|cents?|pounds?|%)\s$", before
        ):
            return None
    if m["u"] == "second" and m["sep"] == " " and not m["n"].isdigit():
        return None
    if m["old"] and "old" in m["old"]:
        # An age: known, and no stretch of time.
        return _timex(m, None, kind="DURATION")
    if _unit(m["u"]) == "quarter" and (
        m["sep"] == "-" or m["n"] in ("a", "three") or page.low.startswith(" of", m.end())
    ):
        return None
    count = m["n"].replace(" and a half", "")
    if count.startswith(("half", "a half")):
        count = "0.5"
    return _duration(m, count, m["u"])


@_rule(
    r"(?:(?:many|for|several) )?(?P<u>days|weeks|months|years|decades|centuries|hours)"
    r"(?P<of>-long|[- ]old)?(?!\w)"
)
def _loose(m: _Match, page: _Page) -> Timex | None:
    unit = _unit(m["u"])
    letter = _UNIT_LETTER[unit]
    return Timex(
        m.start("u"),
        m.end("u"),
        "DURATION",
        None,
        value=f"PX{letter}" if letter[0] != "T" else f"PTX{letter[1]}",
    )


@_rule(
    r"(?:every|each) (?P<n>other |NUMBER )?(?P<u>day|night|week|weekend|month|quarter|year|"
    r"hour|minute|morning|afternoon|evening|summer|winter|spring|fall)s?(?!\w)"
)
def _every(m: _Match, page: _Page) -> Timex | None:
    n = 2 if (m["n"] or "").startswith("other") else int(_number(m["n"]) or 1) if m["n"] else 1
    if m["u"] in ("morning", "afternoon", "evening", "night"):
        return _timex(m, None, value=f"XXXX-XX-XX{_daypart(m['u'])}", kind="SET")
    letter = _UNIT_LETTER.get(m["u"], "D")
    return _timex(m, None, value=f"PT{n}{letter[1]}" if letter[0] == "T" else f"P{n}{letter}", kind="SET")


@_rule(r"(?P<w>daily|weekly|fortnightly|monthly|yearly|hourly|nightly)(?!\w)")
def _often(m: _Match, page: _Page) -> Timex | None:
    value = {"daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
             "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D"}[m["w"]]  # fmt: skip
    return _timex(m, None, value=value, kind="SET")


@_rule(
    r"(?P<c>CLOCK|noon(?!\w)|midnight(?!\w)|midday(?!\w))(?: in the (?:morning|afternoon|"
    r"evening))?|(?P<h>\d{1,2}) in the (?P<p>morning|afternoon|evening)"
)
def _clock_alone(m: _Match, page: _Page) -> Timex | None:
    if m["h"]:
        hour = int(m["h"]) + (12 if m["p"] != "morning" and int(m["h"]) < 12 else 0)
        time = f"T{hour:02}:00"
        return _timex(m, None, value=time, time=time) if hour < 24 else None
    time = _clock(m["c"])
    if m["c"].startswith("0") and ":" not in m["c"]:
        return None
    return _timex(m, None, value=time, time=time)


# What points at no day: known, so that it is not dated.
@_rule(
    r"(?P<present>right now|now(?! that)|currently|at present|at the moment|at this (?:time|"
    r"point|moment)|these days|nowadays|the present)(?!\w)"
    r"|(?P<past>more recently|recently|the recent past|the past|long ago)(?!\w)"
    r"|(?P<future>the (?:near |not too distant )?future|(?:near )?future(?=[.,;]))(?!\w)"
)
def _vague(m: _Match, page: _Page) -> Timex | None:
    left = page.low[max(0, m.start() - 12) : m.start()]
    if re.search(r"\b(?:most|foreseeable)\s$", left):
        return None
    if not m["past"] and re.search(r"\bin\s$", left):
        return None
    value = "PRESENT_REF" if m["present"] else "PAST_REF" if m["past"] else "FUTURE_REF"
    return _timex(m, None, value=value)


# --- the scan ------------------------------------------------------------------------------------------

_CLOCK_AROUND = re.compile(_expand(r"^CLOCK(?: ?\(\d{4} gmt\))?,? (?:on )?|,? (?:at |around )?CLOCK$"))


def without_clock(low: str, start: int, end: int) -> tuple[int, int]:
    """The part of a time expression that names the day: "9 a.m. on Tuesday" without its clock time."""
    while (m := _CLOCK_AROUND.search(low[start:end])) is not None and 0 < m.end() - m.start() < end - start:
        start, end = (start + m.end(), end) if m.start() == 0 else (start, start + m.start())
    return start, end


# The look ahead is a cheap no for most positions.
_START = r"(?<!\w)(?=[\d'’‘`a-z])(?<![$£€#])(?<!\d[.,:/-])"
_COMBINED = re.compile(
    _START
    + "(?:"
    + "|".join("(" + re.sub(r"[(][?]P<[a-z0-9]+>", "(?:", _expand(pattern)) + ")" for pattern, _, _ in _RULES)
    + ")"
)
_DAY_FIRST = re.compile(r"(?<![\d/.-])(?:1[3-9]|2\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2}")
_MONTH_FIRST = re.compile(r"(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{2}")
_BRITISH = re.compile(
    r"\b(?:Mr|Mrs|Dr) [A-Z]|\b\w+(?:isation|our(?:ed|ing)?)\b|\b(?:defence|centre|programme)\b"
)
_AMERICAN = re.compile(
    r"\b(?:Mr|Mrs|Dr)\. [A-Z]|\b\w+ization\b|\bU\.S\.|\b(?:defense|center|program|labor)\b"
)


def _day_first(text: str) -> bool:
    """Whether 3/4/1999 is 3 April here: by the article's own unmistakable dates, else by its spelling."""
    ours, theirs = bool(_DAY_FIRST.search(text)), bool(_MONTH_FIRST.search(text))
    if ours != theirs:
        return ours
    sample = text[:20_000]
    return len(_BRITISH.findall(sample)) > len(_AMERICAN.findall(sample))


_QUARTERS = re.compile(
    r"\b(?:(?:first|second|third|fourth|latest|last|this|year-earlier|year-ago)[- ]quarter|quarterly|"
    r"(?:for|in|during) the quarter)\b"
)


def _quarterly(low: str) -> bool:
    """Whether a text reports on a company's quarter: it says so twice near its beginning."""
    found = _QUARTERS.finditer(low, 0, 20_000)
    return next(found, None) is not None and next(found, None) is not None


def lower(text: str) -> str:
    """Lower case, one character for one, so that offsets hold."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def scan(text: str) -> Iterator[Timex]:
    """Every time expression of ``text``, in order, none overlapping another."""
    low = lower(text)
    page = _Page(text, low, _day_first(text), _quarterly(low))
    at = 0
    while (hit := _COMBINED.search(low, at)) is not None:
        best: Timex | None = None
        for _, pattern, handler in _RULES[(hit.lastindex or 1) - 1 :]:
            m = pattern.match(low, hit.start())
            if m is None or (best is not None and m.end() <= best.end):
                continue
            found = handler(m, page)
            if found is not None and (best is None or found.end > best.end):
                best = found
        if best is None:
            at = hit.start() + 1
        else:
            yield best
            at = max(best.end, hit.start() + 1)
