"""Lines that are nothing but a date: with its hour or weekday, "Published", or the paper's name. Pure."""

from __future__ import annotations

import re

from . import editions, press, printed
from .claims import Claims, Day, Paper

_CHANGED = frozenset({"updated", "modified", "update", "revised", "amended"})
_NAMED = frozenset({"published", "posted", "date", "dated", "issued", "first", "originally", "created"})
_BARE_WORDS = (
    frozenset(
        """press release dispatch despatch statement communique communiqué
        bulletin report received stamp stamped archive registered entered
        on at the of and last am pm a.m p.m noon midnight gmt utc bst est edt cst cdt mst mdt pst pdt et
        ct pt cet cest eet eest msk ist jst sgt hkt aest aedt local time hours hrs hr h edition issue
        late early final first print online version article story this was day page p pp pg uk th st nd rd
        mon tue tues wed weds thu thur thurs fri sat sun""".split()
    )
    | _CHANGED
    | _NAMED
    | frozenset(printed.WEEKDAYS)
)
_TIME = re.compile(
    r"(?<!\w)\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?[ap]\.?m\.?)?(?!\w)|(?<!\w)\d{1,2}\s?[ap]\.?m\.?(?!\w)"
    r"|(?<!\w)(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?(?!\w)"
    r"|(?-i:[A-Z])[a-z]{2,12} (?:local )?time\b"
    r"|(?<!\w)(?:an?|\d{1,3})\s(?:minute|hour|day|week|month|year)s?\sago(?!\w)",
    re.I,
)
_APART = re.compile(r"\s*[,/|]\s*|\s[–—-]\s")
_WEEKDAY_AT_END = re.compile(rf",?\s+(?:{'|'.join(printed.WEEKDAYS)})\W*\Z", re.I)
_INLINE = re.compile(
    r"\W{0,4}(?P<key>(?:publication |pub )?date\b|published(?: on)?\b|dated\b)?[\s:=]{0,4}", re.I
)
_LONGEST = 160
_AT_END = re.compile(r",\s+|\s[–—-]\s|\s\|\s")
_BY = re.compile(r"\s+by\s+(?:the )?[a-z]\w{1,20}\Z")
"""Who put it up: "Posted on 14 October 2022 by admin"."""
_NUMBERED = re.compile(
    r"""["“”«](?P<name>[^"“”«»\n]{3,40})["”»],?\s(?:(?:no|nr|№)\.?\s?\d{1,4}(?:\s?\(\d+\))?,?\s)?(?:of|for|dated)?\s*\Z""",
    re.I,
)
"""A paper's name in marks, with the number of the issue, before its day."""
_FOLLOWING = re.compile(
    r",? [^\n]{3,200}\b(?:issued|released|published|made|delivered) the following\b[^\n]{0,80}\Z"
)


_ISSUED = re.compile(
    r"(?P<of>[^\n]{6,100}?)[,;(]?\s+(?:issued|published|printed|released)\s+(?:on\s+)?(?P<day>[^,;:()\n]{4,24}?)\W?",
    re.I,
)
"""The report of one day that came out on another: "Report for Monday, 4 April 1977, issued 5 April"."""


_AS_OF = re.compile(
    r"(?:(?:situation|data|information|status) )?as (?:of|at):? (?P<day>[^\n]{6,40}?)"
    r"(?:,? (?:as )?reported by [^\n]{3,60})?",
    re.I,
)
""" "As of 22 April 2022, as reported by partners": the day of a situation report."""


def _as_of(part: str, claims: Claims) -> bool:
    match = _AS_OF.fullmatch(part)
    days = printed.dates(match["day"]) if match is not None else []
    if (
        match is None
        or len(days) != 1
        or _strange(match["day"][: days[0].start] + match["day"][days[0].end :])
    ):
        return False
    claims.day(Day.LABELLED, days[0], part)
    return True


def _issued(part: str, claims: Claims) -> bool:
    match = _ISSUED.fullmatch(part)
    told = printed.dates(match["of"]) if match is not None else []
    if match is None or len(told) != 1:
        return False
    days = printed.month_days(match["day"])
    if printed.dates(match["day"]) or len(days) != 1 or _strange(match["day"][: days[0][0]]):
        return False
    _, _, month, day = days[0]
    sat = told[0].day
    came = [printed.make(year, month, day) for year in (sat.year, sat.year + 1)]
    first = next((made for made in came if made is not None and made >= sat), None)
    if first is None:
        return False
    claims.day(Day.LABELLED, printed.Printed(0, 0, first), part)
    return True


def read(part: str, claims: Claims, *, foot: bool) -> bool:
    """Whether ``part`` is such a line; its days, and the paper's name with them, become claims."""
    if not foot and len(part) <= _LONGEST and (_issued(part, claims) or _as_of(part, claims)):
        return True
    days = printed.dates(part) if len(part) <= _LONGEST else []
    brief = None if days or foot else printed.short(part)
    if brief is not None:
        claims.day(Day.BARE, brief, part)
        return True
    if not days and not foot and len(part) <= _LONGEST:
        days = _brief_at_end(part)
    if not days:
        return not foot and _yearless(part, claims)
    between = [
        part[before:after]
        for before, after in zip(
            [0, *(day.end for day in days)], [*(day.start for day in days), len(part)], strict=True
        )
    ]
    alone = not foot and len(days) == 1
    if {word.lower() for word in press.words(between[0])} & _NAMED:
        between[-1] = _BY.sub("", between[-1])
    if any(_strange(words) for words in between[1:]) and not (
        alone and _paper_behind(between[1], part, claims)
    ):
        return False
    if _strange(between[0]) and not (alone and _paper_or_place(between[0], part, claims)):
        return False
    for number, (day, words) in enumerate(zip(days, between, strict=False)):
        labels = {word.lower() for word in press.words(words)}
        named = bool(labels & _NAMED)
        changed = bool(labels & _CHANGED) or (number > 0 and not named)
        if changed:
            rank = Day.CHANGED
        elif foot:
            rank = Day.LABELLED_BELOW if named else Day.BARE_BELOW
        else:
            rank = Day.LABELLED if named else Day.BARE
        claims.day(rank, day, part)
    return True


def inline(first: str, claims: Claims) -> None:
    """A text that starts "date 2017-04-10 The envoy …" or "2017-04-10 …", all on one line."""
    opened = re.match(r"On |\([^()\d]{0,60}", first)
    for day in printed.dates(first[:100]) if opened is not None else ():
        behind = first[day.end :]
        told = first.startswith("On ") and _FOLLOWING.match(behind)
        if (
            opened is not None
            and day.start <= opened.end()
            and (told or (first[0] == "(" and behind[:1] == ")"))
        ):
            claims.day(Day.INLINE, day, first[: day.end + 1].strip())
            return
    match = _INLINE.match(first)
    if match is None:
        return
    for day in printed.dates(first[:80]):
        if day.start == match.end():
            iso = re.match(r"\d{4}-\d\d-\d\d", first[day.start : day.end]) is not None
            if iso or (match["key"] or "").lower().endswith("date"):
                claims.day(Day.INLINE, day, first[: day.end].strip(" ([<"))
        return


def _brief_at_end(part: str) -> list[printed.Printed]:
    """ "THE KESK COURIER, 29.10.59": a day with a short year at the end of a line."""
    for apart in _AT_END.finditer(part):
        day = printed.short(part[apart.end() :])
        if day is not None:
            return [printed.Printed(apart.end(), len(part), day.day)]
    return []


def _paper_or_place(words: str, part: str, claims: Claims) -> bool:
    """ "The Herald, 12 March 1987" and "Kesk, 12 March 1987": the paper or the place of that day."""
    numbered = _NUMBERED.fullmatch(words.lstrip())
    if numbered is not None:
        claims.paper(Paper.MASTHEAD, numbered["name"].strip(), part)
        return True
    name = _WEEKDAY_AT_END.sub("", words.strip(" ,–—-([{"))
    if editions.edition(name):
        return True  # "Daily Bulletin in English, 5 October 1966", under whose bulletin it is
    if press.is_masthead(name) or press.is_agency(name) or press.is_daily(name):
        claims.paper(Paper.MASTHEAD, re.sub(r"\s*\([^()]{1,40}\)\Z", "", name), part)
        return True
    if not ((words.rstrip().endswith(",") or words.isupper()) and _place(name)):
        return False
    claims.place(name, part)
    return True


def _paper_behind(words: str, part: str, claims: Claims) -> bool:
    """ "12 March 1987, 2.05pm, The Herald": the paper stands behind the day."""
    left = [piece for piece in _APART.split(_TIME.sub(" ", words)) if _strange(piece)]
    name = left[0].strip(" .–—-()") if len(left) == 1 else ""
    if not (press.is_masthead(name) or press.is_agency(name) or press.is_newsroom(name)):
        return False
    claims.paper(Paper.MASTHEAD, name, part)
    return True


def _yearless(part: str, claims: Claims) -> bool:
    """ "KESK, MARCH 12" on a line of its own: the year may stand elsewhere."""
    if len(part) > 60:
        return False
    days = printed.month_days(part)
    if len(days) != 1:
        return False
    start, end, month, day = days[0]
    before, after = part[:start], part[end:]
    if _strange(after) or (_strange(before) and not (before.rstrip().endswith(",") and _place(before))):
        return False
    named = (word.lower() for word in press.words(part))
    weekday = next((word for word in named if word in printed.WEEKDAYS), None)
    claims.yearless.append((month, day, weekday, part))
    if before.rstrip().endswith(",") and _place(before):
        claims.place(_WEEKDAY_AT_END.sub("", before.strip(" ,")), part)
    return True


def _place(name: str) -> bool:
    parts = [part for part in press.words(name) if part.lower() not in printed.WEEKDAYS]
    return 1 <= len(parts) <= 3 and all(part[0].isupper() and part.isalpha() for part in parts)


def _strange(words: str) -> bool:
    """Whether anything in ``words`` is not part of how a date is printed."""
    return any(not _is_bare(word) for word in press.words(_TIME.sub(" ", words)))


def _is_bare(word: str) -> bool:
    lower = word.lower().strip(".")
    return lower in _BARE_WORDS or (len(lower) <= 5 and not any(letter.isalpha() for letter in lower))
