"""What is told in time and is no date: durations, sets, clock times, and words that point at no day."""

from __future__ import annotations

import re
from dataclasses import replace

from storywatch.reading.timewords import (
    UNIT_LETTER,
    Match,
    Page,
    Rules,
    Timex,
    clock_of,
    daypart,
    is_title,
    number_of,
    timex_of,
    unit_of,
)

RULES = Rules()
"""The rules of this module, longest reading first."""


# Stretches of time.
@RULES.add(
    r"(?:ABOUT )?(?:the |another |an additional )?(?P<rel>past|last|next|coming|first|final|"
    r"previous|following|latest|recent) "
    r"(?:ABOUT )?(?P<n>NUMBER|MANY)(?: (?:to|or) NUMBER)?(?: more| full| consecutive| "
    r"calendar)?[ -](?P<u>UNITS)(?: or so)?"
)
def _stretch(m: Match, page: Page) -> Timex | None:
    return _duration(m, m["n"], m["u"])


def _duration(m: Match, count: str, unit_word: str) -> Timex | None:
    unit = unit_of(unit_word)
    n = number_of(count)
    letter = UNIT_LETTER.get(unit)
    if letter is None:
        return None
    time = "T" if letter.startswith("T") else ""
    letter = letter[1:] if time else letter
    if n is not None and re.search(r"\band[ -]a[ -]half\b", m[0]):
        n += 0.5
    if unit == "fortnight" and n:
        n *= 2
    if unit in ("decade", "century", "centurie") and n:
        # ISO 8601 counts them in years.
        n, letter = (10 if unit == "decade" else 100) * n, "Y"
    half = {"Y": "6M", "H": "30M", "M": "30S" if time else ""}.get(letter, "")
    if n is not None and n % 1 == 0.5 and half:
        whole = f"{int(n)}{letter}" if n > 1 else ""
        value = f"P{time}{whole}{half}"
    else:
        value = f"P{time}{'X' if n is None else f'{n:g}'}{letter}"
    return timex_of(m, None, value=value, kind="DURATION")


@RULES.add(
    r"(?:the )?(?P<rel>recent|past|coming|previous|future|ensuing|following|intervening) "
    r"(?P<u>days|weeks|months|quarters|years|decades|centuries)"
    r"(?: (?:and|or) (?:days|weeks|months|years))?(?!\w)"
)
def _some(m: Match, page: Page) -> Timex | None:
    if (m["rel"] == "recent" and m["u"] in ("days", "weeks", "months")) or m["rel"] == "coming":
        return timex_of(m, None, value=f"PX{UNIT_LETTER[unit_of(m['u'])]}", kind="DURATION")
    value = "FUTURE_REF" if m["rel"] == "future" else "PAST_REF"
    return timex_of(m, None, value=value)


@RULES.add(
    r"(?:ABOUT )?(?P<n>an? half|half an?|(?:an?|another|an extra|an additional|multi(?=-)|NUMBER"
    r"|MANY)(?: and a half|-and-a-half)?)(?:(?: (?:to|or) "
    r"|-(?:to-)?)"
    r"NUMBER)?(?: more| full| consecutive| straight| working| trading| additional| whole| "
    r"long)?"
    r"(?P<sep>[ -])(?P<u>UNITS)(?: and a half)?(?P<old>[- ]olds?\b|[- ]long\b)?"
)
def _length(m: Match, page: Page) -> Timex | None:
    if m["n"] in ("a", "an"):
        # "twice a week", "$5 a year": a rate.
        if unit_of(m["u"]) in ("second", "minute") and m["u"] == "second":
            return None
        before = page.low[max(0, m.start() - 14) : m.start()]
        if _RATE.search(before):
            return None
        if _OFTEN.search(before):
            found = _duration(m, m["n"], m["u"])
            return replace(found, type="SET") if found is not None else None
    if m["u"] == "second" and m["sep"] == " " and not m["n"].isdigit():
        return None
    if unit_of(m["u"]) == "quarter" and re.fullmatch(r"(?:19|20)\d\d", m["n"]):
        return None  # "the 1988 quarter"
    if m["n"] in ("a", "an") and _ADJECTIVE.match(page.low, m.end()):
        return None  # "a year-earlier loss"
    if page.text[m.end() - len(m["u"])].isupper() and m["n"].isdigit() and is_title(page, m.start()):
        return None  # "60 Minutes"
    whose = _OF_A_CHILD.match(page.low, m.end())
    thing = unit_of(m["u"]) in ("month", "week", "decade", "century", "centurie") and not whose
    thing = thing or _OF_A_THING.match(page.low, m.end()) is not None
    if m["old"] and "old" in m["old"] and not thing:
        # An age: known, and no stretch of time. "An eight-month-old truce" has lasted so long.
        return timex_of(m, None, kind="DURATION")
    if unit_of(m["u"]) == "quarter" and (
        m["sep"] == "-" or m["n"] in ("a", "three") or page.low.startswith(" of", m.end())
    ):
        return None
    count = re.sub(r"[ -]and[ -]a[ -]half", "", m["n"])
    if count.startswith(("half", "a half")):
        count = "0.5"
    if count.startswith(("another", "an ")):
        count = "a"
    if count in ("a", "an") and m["u"].endswith("s"):
        count = "several"  # "an hours-long debate"
    return _duration(m, count, m["u"])


_ADJECTIVE = re.compile(r"-(?:earlier|ago|end)\b")


_OF_A_THING = re.compile(
    r"[ -](?:\w+ )?(?:conflicts?|wars?|uprising|revolt|insurgency|rebellion|ban|embargo|laws?|deals?|accord"
    r"|treaty|pact"
    r"|truce|cease-?fire|disputes?|feud|row|crisis|campaign|strike|blockade|siege|government|coalition"
    r"|company|program(?:me)?"
    r"|project|building|bridge|case|investigation|policy|record|tradition|struggle|regime|occupation"
    r"|standoff)\b"
)
_OF_A_CHILD = re.compile(
    r"[ -](?:\w+ )?(?:sons?|daughters?|baby|babies|boys?|girls?|child|children|infants?|twins?)\b"
)
_RATE = re.compile(r"(?:\d|million|billion|thousand|dollars?|cents?|pounds?|%)\s$")
"""What is before "a year" where it is a price: "$5 a year"."""
_OFTEN = re.compile(r"\b(?:once|twice|times)\s$")
"""What is before it where it says how often: "twice a year"."""


@RULES.add(
    r"(?P<u>hour|day|night|week|month|year|decade|century)(?:-long|long)(?!\w)|(?P<all>all|the (?:whole"
    r"|entire)|the full) "
    r"(?P<v>day|week|month|weekend|decade|century)(?![\w-])"
)
def _whole(m: Match, page: Page) -> Timex | None:
    return _duration(m, "1", m["u"] or m["v"])


@RULES.add(
    r"(?:ABOUT )?(?:a )?(?P<part>quarter|half|three-quarters)(?:-| of a | a |-a-)(?P<u>century"
    r"|decade)(?![\w-])"
)
def _part_of(m: Match, page: Page) -> Timex | None:
    whole = 100 if m["u"] == "century" else 10
    share = {"quarter": 1, "half": 2, "three-quarters": 3}[m["part"]]
    years = f"P{whole * share / 4:g}Y"
    return timex_of(m, None, value=years, kind="DURATION")


@RULES.add(
    r"(?:NUMBER|dozens of|hundreds of|thousands of|scores of)(?:-odd|-plus)? (?P<u>days|weeks|months|years"
    r"|decades|centuries)(?!\w)"
)
def _so_many(m: Match, page: Page) -> Timex | None:
    first = re.match(r"\d+", m[0])
    return _duration(m, first[0] if first else "several", m["u"])


@RULES.add(
    r"(?:(?:many|for|several) )?(?P<u>days|weeks|months|years|decades|centuries|hours)"
    r"(?: (?:and|or)(?: even)? (?:days|weeks|months|years|decades))?(?P<of>-long|[- ]old)?(?!\w)"
)
def _loose(m: Match, page: Page) -> Timex | None:
    unit = unit_of(m["u"])
    letter = UNIT_LETTER[unit]
    return Timex(
        m.start("u"),
        m.end("u") if m["of"] else m.end(),
        "DURATION",
        None,
        value=f"PX{letter}" if letter[0] != "T" else f"PTX{letter[1]}",
    )


@RULES.add(
    r"(?:every|each) (?P<n>other |NUMBER )?(?P<u>day|night|week|weekend|month|quarter|year|"
    r"hour|minute|morning|afternoon|evening|summer|winter|spring|fall)s?(?!\w)"
)
def _every(m: Match, page: Page) -> Timex | None:
    n = 2 if (m["n"] or "").startswith("other") else int(number_of(m["n"]) or 1) if m["n"] else 1
    if m["u"] in ("morning", "afternoon", "evening", "night"):
        return timex_of(m, None, value=f"XXXX-XX-XX{daypart(m['u'])}", kind="SET")
    letter = UNIT_LETTER.get(m["u"], "D")
    return timex_of(m, None, value=f"PT{n}{letter[1]}" if letter[0] == "T" else f"P{n}{letter}", kind="SET")


@RULES.add(r"(?P<w>annually|daily|weekly|fortnightly|monthly|yearly|hourly|nightly)(?!\w)")
def _often(m: Match, page: Page) -> Timex | None:
    if m.end() < len(page.text) - 1 and page.text[m.end()] == " " and page.text[m.end() + 1].isupper():
        return None  # "the Communist Party daily Lantern"
    value = {"annually": "P1Y", "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
             "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D"}[m["w"]]  # fmt: skip
    return timex_of(m, None, value=value, kind="SET")


_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()


@RULES.add(
    r"(?P<figures>(?:[01]\d|2[0-3])[0-5]\d) (?:gmt|utc|hours|hrs|local time)(?!\w)"
    r"|(?P<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock"
    r"(?: in the (?P<p>morning|afternoon|evening))?(?!\w)"
)
def _hour(m: Match, page: Page) -> Timex | None:
    if m["figures"]:
        time = f"T{m['figures'][:2]}:{m['figures'][2:]}" + "Z" * m[0].endswith(("gmt", "utc"))
        return timex_of(m, None, value=time, time=time)
    hour = int(m["h"]) if m["h"].isdigit() else _HOURS.index(m["h"]) + 1
    hour += 12 if m["p"] in ("afternoon", "evening") and hour < 12 else 0
    return timex_of(m, None, value=f"T{hour:02}:00", time=f"T{hour:02}:00") if hour < 24 else None


@RULES.add(
    r"mid[- ]?(?P<mid>morning|afternoon)(?!\w)"
    r"(?! (?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day| tomorrow)"
    r"|the (?P<in>morning|afternoon|evening)(?=[.,;]| (?:he|she|they|it|to|and|but)\b)"
    r"|(?P<c>CLOCK|noon(?!\w)|midnight(?!\w)|midday(?!\w))(?: in the (?:morning|afternoon|"
    r"evening))?|(?P<h>\d{1,2}) in the (?P<p>morning|afternoon|evening)"
)
def _clock_alone(m: Match, page: Page) -> Timex | None:
    if m["in"] and not page.low[max(0, m.start() - 4) : m.start()].endswith(" in "):
        return None
    if m["mid"] or m["in"]:
        time = daypart(m["mid"] or m["in"])
        return timex_of(m, None, value=time, time=time)
    if m["h"]:
        hour = int(m["h"]) + (12 if m["p"] != "morning" and int(m["h"]) < 12 else 0)
        time = f"T{hour:02}:00"
        return timex_of(m, None, value=time, time=time) if hour < 24 else None
    time = clock_of(m["c"])
    if m["c"] == "noon" and page.low.endswith(" high ", 0, m.start()):
        return None
    named = m["c"] in ("noon", "midnight", "midday") and page.text[m.start("c")].isupper()
    if named and page.low[m.start() - 1 : m.start()] == " " and is_title(page, m.start()):
        return None  # "High Noon"
    if m["c"].startswith("0") and ":" not in m["c"]:
        return None
    return timex_of(m, None, value=time, time=time)


# What points at no day: known, so that it is not dated.
@RULES.add(
    r"(?P<present>right now|now|currently|at present|at the moment|at this (?:time|"
    r"point|moment)|these days|nowadays|the present)(?!\w)"
    r"|(?P<past>more recently|recently|the recent past|the past|long ago)(?!\w)"
    r"|(?P<future>the (?:near |not too distant )?future|(?:near )?future(?=[.,;]))(?!\w)"
)
def _vague(m: Match, page: Page) -> Timex | None:
    left = page.low[max(0, m.start() - 12) : m.start()]
    if re.search(r"\b(?:most|foreseeable)\s$", left):
        return None
    if not m["past"] and re.search(r"\bin\s$", left):
        return None
    value = "PRESENT_REF" if m["present"] else "PAST_REF" if m["past"] else "FUTURE_REF"
    return timex_of(m, None, value=value)
