"""A name told by the lines under it: a body's symbol, an agency's long form, "(Translated from …)". Pure.

Each needs two signs and a headline below; one sign alone says nothing.
"""

from __future__ import annotations

import dataclasses
import re
from itertools import pairwise

from . import editions, nameplate, press, printed, releases, trimmings
from .claims import Claims, Day, Line, Paper

_HEAD_LINES, _NEAR = 9, 3
_SYMBOL = re.compile(
    r"(?:press release\s+)?[A-Z]{1,5}(?=[\w/.]{0,30}\d)(?:[/.](?:[A-Z]{1,5}|\d{1,6})){1,6}"
    r"(?:/(?:rev|add|corr)\.\d{1,2})?\W?",
    re.I,
)
""" "SC/10442", "SG/SM/6132": the number that bodies of many states give what they issue."""
_BODY = re.compile(
    r"(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:assembly|council|chamber|nations|organi[sz]ation|commission|committee"
    r"|union|league|secretariat|agency|conference|court|tribunal|authority|community|forum|pact|alliance|parliament|congress)"
    r"(?:\s+(?:of|for|on)(?:\s+[\w’'-]+){1,6})?",
    re.I,
)
_WORD = re.compile(r"[A-ZÀ-Þ][^\W\d_]{3,15}")
_MOTTO = re.compile(
    r"(?=[A-Z])(?:[\w’'&,-]+\s){0,7}?(?:\w*weekly|monthly|quarterly|fortnightly|\w*magazine|journal|review|newsletter)\b"
    r"(?:\s[\w’'&-]+){0,6}",
    re.I,
)
""" "The Weekly Newsmagazine", "Monthly review of foreign politics"."""
_MAGAZINE = re.compile(r"(?P<name>[A-ZÀ-Þ][^\W\d_]{3,15})[,:] (?P<motto>(?:The|A|An|Your) .+)")
""" "LATITUDE, The Weekly Newsmagazine"."""
_ISSUED_BY = re.compile(
    r"(?:(?:an?|the|your|our) )?(?:daily|weekly|fortnightly|monthly|quarterly|dispatches|notes"
    r"|reports|views)\b.{0,30}? (?:from|of|by|on|for) .{3,60}",
    re.I,
)
""" "A fortnightly from the Institute for Inland Waters"."""
_TITLED_ISSUE = re.compile(r"(?P<name>(?:The )?[A-Z][\w’'&-]*(?: [A-Z&][\w’'&-]*){0,3}): \S.*")
_READERS = re.compile(
    r"(?:your|the|our|a) (?:[\w’'-]+ ){0,2}(?:briefing|newsletter|guide|digest|round-?up|dispatch"
    r"|notebook|diary|bulletin|tip ?sheet|rundown|cheat sheet|primer|letter)\b"
    r"(?=.* (?:on|to|of|for|about|from|by) )",
    re.I,
)
""" "Your morning briefing on the lakes, by Ove Lind"."""
_NAME_AND_BAR = re.compile(
    r"(?P<name>THE [A-Z][A-Z’'& -]{2,30}|The [A-Z][\w’'& -]{2,30}?)\s(?:[–—|·-]{1,2})\s"
)
_ISSUE = re.compile(r"\b(?:no|nr|issue|vol|volume|number)\b\.?\s?[\divxlc]", re.I)
_LONGEST_ISSUE = 80
_FROM = re.compile(r"From (?P<name>(?:the )?[A-Z][^,;:()\d]{3,40}), (?P<day>[^;:()]{6,40}?)\.?")
_PAPERS = frozenset(
    "bulletin communique communiqué circular notice memorandum report transcript minutes".split()
)
_YEAR_ENDS = re.compile(r"\b(?:1[89]|20)\d\d\Z")
_SHORT_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,15}")


def mark(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """Set ``about`` for the lines of such a head; the name is claimed before any other of its rank."""
    for head in (_body, _agency, _magazine, _letter, _issue, _communique, _cutting, _translated):
        found = head(lines, about, claims)
        if found is None:
            continue
        name, numbers = found
        other = Claims()
        other.paper(Paper.MASTHEAD, name.text.strip("()[]"), name.text)
        claims.outlet[:0] = other.outlet
        for number in numbers:
            about[number] = True
        return


def _body(lines: list[Line], about: list[bool], _: Claims) -> tuple[Line, list[int]] | None:
    """ "Security Chamber" near "SCH/10442"."""
    head = lines[:_HEAD_LINES]
    symbols = [number for number, line in enumerate(head) if _SYMBOL.fullmatch(line.text)]
    if not symbols:
        return None
    bodies = [
        number
        for number, line in enumerate(head)
        if _apart(number, symbols[0], about) <= _NEAR
        and _BODY.fullmatch(line.text)
        and nameplate.like_a_name(line.text)
    ]
    if not bodies:
        return None
    last = max(bodies[-1], symbols[0])
    if not nameplate.headed(last, lines, about):
        return None
    return head[bodies[0]], [*symbols, *bodies]


def _apart(one: int, other: int, about: list[bool]) -> int:
    """How many lines lie between two, those not counted that speak of the article."""
    first, last = min(one, other), max(one, other)
    return last - first - sum(about[first + 1 : last])


def _agency(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "TANTOV" over "Telegraph Agency of Tovaria", and the rubric below them."""
    for number, (line, under) in enumerate(pairwise(lines[:3])):
        if not nameplate.headed(number + 1, lines, about):
            continue
        # Either may stand first, and the first is what it calls itself.
        for short, long_form in ((number, under.text), (number + 1, line.text)):
            text = lines[short].text
            if about[short] and not (press.is_agency(text) or nameplate.is_name(text, claims)):
                continue
            if _is_short_name(text, long_form) and _is_long_form(long_form):
                return line, [number, number + 1, *_rubric(number + 1, lines, about)]
    return None


def _is_short_name(text: str, long_form: str) -> bool:
    """ "TANTOV", "TANTOV NEWS"; "TOVPRESS", "TOVINFORM.NET" over "Tovarian Press Agency"."""
    parts = text.split()
    first = re.sub(r"\.[A-Z]{2,4}\Z", "", parts[0])
    if not text.isupper() or len(parts) > 2 or _SHORT_NAME.fullmatch(first) is None:
        return False
    begins = first[:3].casefold() == long_form[:3].casefold()
    if _says_what(first) or (press.of_the_press(first) and not begins):
        return False
    return len(parts) == 1 or press.of_the_press(parts[1])


def _is_long_form(text: str) -> bool:
    name = re.split(r"\s[|•·]\s", text, maxsplit=1)[0].strip("()[] ")
    return 2 <= len(name.split()) <= 8 and press.proper(name) and press.is_agency_in_full(name)


def _rubric(number: int, lines: list[Line], about: list[bool]) -> list[int]:
    """The short lines that follow line ``number`` without a gap, where a headline stands below the gap."""
    found: list[int] = []
    while not lines[number].before_gap and number + 1 < min(len(lines), _HEAD_LINES):
        number += 1
        if lines[number].long or len(lines[number].text.split()) > 5:
            return []
        found.append(number)
    return found if nameplate.headed(number, lines, about) else []


def _magazine(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "GLOBE" over "The Weekly Newsmagazine" over its number and day: one word, and an issue under it."""
    if len(lines) < 3:
        return None
    if (one := _MAGAZINE.fullmatch(lines[0].text)) is not None and _MOTTO.fullmatch(one["motto"]):
        days = printed.dates(lines[1].text)
        if (days or trimmings.is_one(lines[1].text)) and nameplate.headed(1, lines, about):
            if len(days) == 1:
                claims.day(Day.BARE, days[0], lines[1].text)
            return dataclasses.replace(lines[0], text=one["name"]), [0, 1]
    if len(lines) < 4:
        return None
    name = lines[0]
    if name.before_gap or not _WORD.fullmatch(name.text) or _says_what(name.text):
        return None
    motto = not lines[1].before_gap and _MOTTO.fullmatch(lines[1].text) is not None
    issue = 2 if motto else 1
    text = lines[issue].text
    days = printed.dates(text)
    numbered = _ISSUE.search(text) is not None or editions.edition(text)
    if len(text) > _LONGEST_ISSUE or not (days or numbered) or not nameplate.headed(issue, lines, about):
        return None
    if not motto and (not name.text.isupper() or not (numbered or _nowhere_else(name.text, lines))):
        return None
    if len(days) == 1:
        claims.day(Day.BARE, days[0], text)
    return name, list(range(issue + 1))


def _letter(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "LAKE & HIGHLAND LETTER" over "A fortnightly from the Centre for Inland Waters"."""
    if len(lines) < 3 or lines[0].before_gap or not _ISSUED_BY.fullmatch(lines[1].text):
        return None
    name = lines[0].text
    named = press.is_letter(name) or press.is_masthead(name) or nameplate.like_a_name(name)
    if not named or not nameplate.headed(1, lines, about):
        return None
    for day in printed.dates(lines[1].text)[:1]:
        claims.day(Day.BARE, day, lines[1].text)
    return lines[0], [0, 1]


def _issue(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "The Sluice: Nobody at the lock" over "Your daily guide to the water"; "THE GANGPLANK — 3 May 2015".

    The first is the issue's title as well, and left to be one.
    """
    if len(lines) < 3 or lines[0].long:
        return None
    issue = _TITLED_ISSUE.fullmatch(lines[0].text)
    if issue is not None and _READERS.match(lines[1].text) and len(lines[1].text) <= 90:
        claims.paper(Paper.MASTHEAD, issue["name"], lines[0].text)
        about[1] = True
        return None
    named, days = _NAME_AND_BAR.match(lines[0].text), printed.dates(lines[0].text)
    if named is None or len(days) != 1 or (days[0].start, days[0].end) != (named.end(), len(lines[0].text)):
        return None
    claims.day(Day.BARE, days[0], lines[0].text)
    motto = [1] if _ISSUED_BY.fullmatch(lines[1].text) or _MOTTO.fullmatch(lines[1].text) else []
    return dataclasses.replace(lines[0], text=named["name"]), [0, *motto]


def _communique(lines: list[Line], about: list[bool], _: Claims) -> tuple[Line, list[int]] | None:
    """ "COMMUNITY OF LAKE STATES" over its session and the day, and "FINAL COMMUNIQUÉ" by itself below."""
    if not lines or lines[0].long or not _BODY.fullmatch(lines[0].text) or not press.proper(lines[0].text):
        return None
    for number, line in enumerate(lines[1:6], 1):
        if line.long or (line.text.endswith(".") and not line.text.isupper()):
            return None
        if line.before_gap and line.after_gap and releases.is_document(line.text):
            return lines[0], list(range(number))
    return None


def _nowhere_else(word: str, lines: list[Line]) -> bool:
    """Whether a word over a day is no place: what comes from one goes on to speak of it."""
    sought = re.compile(rf"\b{re.escape(word)}\b", re.I)
    return not any(sought.search(line.text) for line in lines[1:])


def _cutting(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "From THE COASTAL MERCURY, Thursday, April 9, 1931."."""
    found = _FROM.fullmatch(lines[0].text) if lines and not lines[0].long else None
    if found is None or not nameplate.headed(0, lines, about):
        return None
    days = printed.dates(found["day"])
    if len(days) != 1 or not (press.is_outlet(found["name"]) or found["name"].isupper()):
        return None
    claims.day(Day.BARE, days[0], lines[0].text)
    return dataclasses.replace(lines[0], text=found["name"]), [0]


def _named_with_day(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "Le Courrier du Lac, 16 January 2008" over "Translated from French"."""
    days = printed.dates(lines[0].text)
    if (
        len(days) != 1
        or days[0].end < len(lines[0].text.rstrip(" ."))
        or not nameplate.headed(1, lines, about)
    ):
        return None
    name = re.sub(r"\s*\([^()]{2,30}\)\Z", "", lines[0].text[: days[0].start].strip(" ,–—-"))
    if not 1 <= len(name.split()) <= 5 or not name[0].isupper() or any(letter.isdigit() for letter in name):
        return None
    claims.day(Day.BARE, days[0], lines[0].text)
    return dataclasses.replace(lines[0], text=name), [0, 1]


def _translated(lines: list[Line], about: list[bool], claims: Claims) -> tuple[Line, list[int]] | None:
    """ "VOZ DE TARSKIA" over "Internacional" over "(Translated from Spanish)"."""
    note = next(
        (
            number
            for number, line in enumerate(lines[:6])
            if trimmings.is_translation_note(line.text, tongue=True)
        ),
        0,
    )
    if note == 1:
        return _named_with_day(lines, about, claims)
    if not note:
        return None
    name = lines[0]
    if len(name.text.split()) > 5 or not name.text[-1].isalnum() or not name.text[0].isupper():
        return None
    if any(letter.isdigit() for letter in name.text) or _says_what(name.text):
        return None
    if (
        (
            (about[1] and printed.dates(lines[1].text))
            or (len(lines[1].text) < 40 and _YEAR_ENDS.search(lines[1].text))
        )
        and not name.before_gap
        and nameplate.headed(1, lines, about)
    ):
        return name, [0, 1, note]  # a day under it says as much as capitals
    if not name.text.isupper() or not nameplate.headed(note, lines, about):
        return None
    for number in range(1, note):
        if re.match(r"(?:by|from|por|par|von)\s", lines[number].text, re.I):
            return None  # what a writer stands under is a headline
        words = len(lines[number].text.split())
        dated = words < 7 and any(letter.isdigit() for letter in lines[number].text)
        if not about[number] and not dated and (words > 3 or lines[number].long):
            return None
    return name, list(range(note + 1))


def _says_what(text: str) -> bool:
    """ "BULLETIN", "WORLD": what a thing is, and not what it is called."""
    return releases.is_label(text) or trimmings.is_section(text) or text.lower() in _PAPERS
