"""The words of the grammar of time: what a time expression is, the short names that patterns are written in,
numbers, units and clock times."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    stretch: bool = False
    """A stretch that ends or begins now: "over the past year". TIMEX3 prints the year; no day is meant."""


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


UNIT_LETTER = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "yr": "Y", "decade": "E", "century": "C", "centurie": "C",
    "weekend": "D", "summer": "SU", "winter": "WI", "term": "Y",
}  # fmt: skip


_GAP = r"(?:[ \t\xa0]{1,3}|[ \t]{0,3}\n[ \t]{0,3})"


_WORDS = {
    "MONTH": r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)",
    "WEEKDAY": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "WD": r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|tue|weds|wed|thurs|thur|thu|"
    r"fri|sat|sun)\b\.?)",
    "DAY": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)",
    "YEAR": r"(?:1[0-9]\d\d|2[0-2]\d\d)(?![\w%]|[.,]\d)",
    "SHORTYEAR": r"['’‘`]\d\d(?![\ds])",
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


def expand(pattern: str) -> str:
    """The short names of the grammar written out, blanks made to reach over one line feed."""
    for _ in range(2):
        pattern = _NAME.sub(lambda m: _WORDS[m[0]], pattern)
    # A blank inside a class stays one.
    return re.sub(r"\[[^]]*\]| ", lambda m: _GAP if m[0] == " " else m[0], pattern)


@dataclass(frozen=True, slots=True)
class Page:
    """One text while it is read: as printed, in lower case of the same length, and its way to write 3/4.

    ``quarterly`` is set where it reports on companies, whose "year ago" is the quarter a year ago,
    ``somebody_is_may`` where a person in it is called May.
    """

    text: str
    low: str
    day_first: bool
    quarterly: bool
    somebody_is_may: bool = True


Match = re.Match[str]


Handler = Callable[[Match, Page], Timex | None]


class Rules(list[tuple[str, re.Pattern[str], Handler]]):
    """Entries of the grammar in the order they are tried: pattern, the same compiled, what it means."""

    def add(self, pattern: str) -> Callable[[Handler], Handler]:
        """Enter the function below under a pattern of the grammar's own short words."""

        def keep(handler: Handler) -> Handler:
            self.append((pattern, re.compile(expand(pattern)), handler))
            return handler

        return keep


def month_of(word: str) -> int:
    """The number of a month by its name, in full or cut short."""
    return MONTHS[word[:3]]


def number_of(word: str) -> float | None:
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


def ordinal_of(word: str) -> int | None:
    """The number of "third" or "3rd"."""
    if word in _ORDINALS:
        return _ORDINALS[word]
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else None


def day_number(word: str) -> int:
    """The day of a month: "3", "3rd" or "third"; 0 for none."""
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _ORDINALS.get(word, 0)


def unit_of(word: str) -> str:
    """A unit in the singular."""
    word = {"centuries": "century", "century": "century", "days": "day"}.get(word, word)
    return word[:-1] if word.endswith("s") else word


def short_year(word: str) -> int:
    """'89 is 1989, '17 is 2017: two figures reach from 1930 to 2029."""
    n = int(word[-2:])
    return 1900 + n if n >= 30 else 2000 + n


def year_of(word: str) -> int:
    """A year in four figures or in two."""
    return short_year(word) if len(word) <= 3 else int(word)


def around_year(word: str) -> DateRule:
    """ "Last", "this" or "next" year."""
    return DateRule("shift", unit="year", n={"last": -1, "this": 0, "next": 1}[word])


def fixed(value: str) -> DateRule | None:
    """A rule for a value that the calendar really has."""
    try:
        DateValue.parse(value)
    except (ValueError, OverflowError):
        return None
    return DateRule("fixed", value=value)


def fixed_day(year: int, month: int, day: int) -> DateRule | None:
    """A rule for a full date, where the calendar has it."""
    return fixed(f"{year:04}-{month:02}-{day:02}")


def monthday(month: int, day: int) -> DateRule | None:
    """A rule for a day and month without a year: the nearest."""
    # 2000 had a 29 February: what no year has is no date.
    return DateRule("monthday", month=month, n=day, lean="nearest") if fixed_day(2000, month, day) else None


def timex_of(
    m: Match,
    rule: DateRule | None,
    *,
    time: str = "",
    value: str = "",
    kind: TimexType | None = None,
    follows: bool = False,
    confidence: float = 1.0,
) -> Timex:
    """The time expression that a match is: a date, or a time where ``time`` is given."""
    return Timex(
        m.start(), m.end(), kind or ("TIME" if time else "DATE"),
        rule, value=value, time=time, follows=follows, confidence=confidence,
    )  # fmt: skip


def daypart(words: str) -> str:
    """The TIMEX3 code of a part of the day."""
    for word, code in (
        ("morning", "TMO"), ("afternoon", "TAF"), ("evening", "TEV"), ("night", "TNI"), ("lunchtime", "TMI"),
        ("midday", "TMI"), ("noon", "T12:00"), ("hours", "TMO"), ("dawn", "TMO"), ("dusk", "TEV"),
    ):  # fmt: skip
        if word == "night" and "midnight" in words:
            return "T24:00"
        if word in words:
            return code
    return ""


def clock_of(words: str) -> str:
    """The TIMEX3 code of a clock time, or of a part of the day."""
    m = re.match(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap]?)", words)
    if m is None:
        return daypart(words)
    hour = int(m[1])
    if m[3] == "p" and hour < 12:
        hour += 12
    elif m[3] == "a" and hour == 12:
        hour = 0
    world = "Z" if re.search(r"\b(?:gmt|utc)\b", words) else ""
    return f"T{hour:02}:{m[2] or '00'}{world}"


_SMALL_WORD = re.compile(r"(?<![\w’'])[a-z]{4,}")


def is_title(page: Page, at: int) -> bool:
    """Whether capitals at ``at`` are those of a name, since the words before it on its line are small ones.

    In a headline every word may be capital; just after a stop or an opening mark, any word is.
    """
    line = page.text.rfind("\n", max(0, at - 60), at) + 1 or max(0, at - 60)
    return _SMALL_WORD.search(page.text, line, at) is not None and page.text[at - 2 : at - 1] not in ".!?"


def is_capital(page: Page, at: int) -> bool:
    """Whether a word is printed with a capital."""
    return page.text[at].isupper()


def spelt_year(words: str) -> int | None:
    """ "nineteen ninety-one" is 1991."""
    first, _, rest = words.strip().replace("\n", " ").partition(" ")
    n = number_of(rest)
    return None if n is None or not 10 <= n <= 99 else NUMBERS[first] * 100 + int(n)


FROM_TOLD = {"that": 0, "the same": 0, "the following": 1, "the previous": -1}
"""Units from the day told before."""
EDGE = (
    r"(?:(?:the )?(?:(?:very )?(?:end|beginning|start|middle|close|first half|second half|"
    r"rest|remainder|course|summer|winter|spring"
    r"|autumn|fall) of(?: the)? |(?:early|late|mid|later|earlier)(?: in| on)?(?: the)?[- ]|end[- ]|mid))?"
)
