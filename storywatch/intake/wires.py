"""What a wire or an office puts over a headline: numbers, routing, slugs, the desk's own labels. Pure."""

from __future__ import annotations

import re

from . import press, printed
from .claims import Claims, Line, Paper

_ID = re.compile(
    r"[A-Za-z]{0,8}[-/.]?\d[\w/.:-]{0,20}|[A-Z]{2,10}(?:[-/][A-Z]{2,12}){1,4}|[A-Z]{2,8}/(?:Press|Rel|Inf|Doc|Res)[a-z]*|[/|-]"
)
_DATE_HEAD = re.compile(
    r"[A-ZÀ-Þ][\w.’' -]{2,30}(?:, [A-Z][\w. ]{2,24})?, "
    r"(?:(?P<month>[A-Za-z]{3,9})\.? \d{1,2}|\d{1,2} (?P<after>[A-Za-z]{3,9}))\.?"
    r"(?:,? \d{4})?\.? ?[(\[](?P<name>[A-Z][\w.&’' -]{2,34})[)\]]\.? ?[—–-]"
)
_IN_SLASHES = re.compile(r"[/\[(](?=[^/\[\]()]*\d)[A-Z0-9 .:-]{3,30}[/\])]")
_ID_LABELS = frozenset(
    """press media news release statement bulletin communique communiqué document doc ref reference no nr
    item series serial id number circular confidential restricted secret unclassified priority
    immediate routine flash deferred emergency""".split()
)
_SLUG = re.compile(r"(?:[A-Z][\w.]{0,20})(?:--?[A-Za-z][\w.]{0,20}){1,5},?")
_SLUG_WORDS = re.compile(
    r"(?:\d?(?:1st|2nd|3rd|\dth)[ -]?)?(?:lds?|lead|ld-writethru|writethru|bjt|adv\d{0,2}|urgent|pickup|take"
    r"|insert|sub|add)|1st|2nd|3rd|\d{1,2}th|\d{1,5}",
    re.I,
)
_SLUG_ENDS = re.compile(r"(?:,|-)\s?(?:\d{1,2}[a-z]{2} )?(?:lds?|lead|ld-writethru|writethru|bjt)\W*\Z", re.I)
_DESK = re.compile(
    r"(?:\d?(?:1ST|2ND|3RD|\dTH)?-?)?(?:LDS?|LEAD|LDALL|SUB|ADD|INSERT|PICKUP|WRAPUP|ROUNDUP|NIGHTLD)", re.I
)
_RUNNING = re.compile(
    r"(?:item|no\.?|nr\.?|number|serial|message|msg|take)\W{0,2}\d{1,6}(?:\s(?:of|for)\s\S{1,12}(?:\s\S{1,12}){0,2})?"
    r"|(?=.{0,30}\b(?:priority|urgent|rush|flash|bulletin|immediate|routine)\b)\d{1,5}(?:\s[A-Z]{2,9}){1,3}"
    r"|(?-i:[A-Z]{2,9}\s\d{2,5}(?:\s[A-Z]){1,2}|[A-Z]{2,5}(?:\s\d{1,6}){2,4})",
    re.I,
)
"""The number a wire gives an item: "Item 22 of March 14", "117 PRIORITY NP"."""
_BRACKETED = re.compile(r"\([A-Z]{0,5}\s?\d{1,4}\)\s[A-Z .,'’/-]{3,40}")
""" "(CA 22) LAKE - VISIT": an item with what the desk calls it."""
_BOUND = re.compile(r"[IVX]{1,4}\.\s+\d{1,2}\s[A-Z][a-z]{2}\s\d\d\s+[A-Z][A-Z ]{2,40}\s+[A-Z]{1,2}\s?\d{1,3}")
""" "II. 16 Jan 76   LAKE STATES   D 1": a page of bound reports."""
_ITEM = re.compile(r"[A-Z]{2,5}\s?\d{1,4}")
""" "MNB 31"."""
_CODE = r"(?:[A-Z0-9*]{1,8}(?:[-/][A-Z0-9]{1,6})?|/)"
_ROUTED = re.compile(rf"{_CODE}(?:\s{_CODE}){{1,9}}")
"""How a teletype routes an item: "SEL217 3 PRI 312 CNP / CNP-MN41"."""


def numbered(text: str) -> bool:
    """ "No. 214/89", "[0417]", "Press release 12-3": numbers and what they are the numbers of."""
    if _IN_SLASHES.fullmatch(text):
        return True
    parts = [part.strip("(),:;.") for part in text.split()]
    parts = [part for part in parts if part]
    if not 1 <= len(parts) <= 6:
        return False
    ids = [part for part in parts if part.lower() not in _ID_LABELS]
    return bool(ids) and all(_ID.fullmatch(part) for part in ids) and any(len(part) > 1 for part in ids)


def slug(text: str) -> bool:
    """ "BC-Maravia-Tern, 2nd Ld": what a wire calls the story."""
    text = re.sub(r"\s*\([A-Z]{2,8}\)\Z", "", text)  # "(RPT)"
    if "-" in text and len(text.split()) <= 8 and _SLUG_ENDS.search(text):
        return True
    parts = text.strip("^<= ").replace(",", ", ").split()
    while parts and len(parts[0]) == 1 and parts[0].islower():  # "r i": how urgent, which desk
        parts = parts[1:]
    if not parts or len(parts) > 6 or _SLUG.fullmatch(parts[0]) is None:
        return False
    rest = [word for part in parts[1:] for word in part.strip(",").split("-") if word]
    return bool(rest) and all(_SLUG_WORDS.fullmatch(word) for word in rest)


def routed(text: str) -> bool:
    """Half of it figures, a long number or a mixed one among them, and no word longer than a code."""
    if _ROUTED.fullmatch(text) is None:
        return False
    parts = [part for part in text.split() if part != "/"]
    figures = [part for part in parts if any(letter.isdigit() for letter in part)]
    longest = max((len(word) for word in re.findall(r"[A-Z]+", text)), default=0)
    return len(figures) > 1 and 2 * len(figures) >= len(parts) and longest < 6 and max(map(len, figures)) > 2


def routes(number: int, lines: list[Line]) -> bool:
    """ "R W DTC" under "ZCZC NNB417 7A": letters of routing, in no more than three places."""
    parts = lines[number].text.split()
    over = lines[number - 1]
    return (
        number > 0
        and not over.before_gap
        and 2 <= len(parts) <= 5
        and all(part.isupper() and part.isalnum() and len(part) <= 4 for part in parts)
        and sum(len(part) == 1 for part in parts) > 1
        and (over.text.startswith("ZCZC") or routed(over.text))
    )


def desk_label(number: int, lines: list[Line], about: list[bool]) -> bool:
    """ "NIGHT LEAD COLLISION" over a headline in capitals: what the desk calls it."""
    text, following = lines[number].text, lines[number + 1 : number + 2]
    if not text.isupper() or len(text.split()) > 4 or not following or about[number + 1]:
        return False
    headline = following[0]
    desk = any(_DESK.fullmatch(word) for word in text.split())
    return desk and headline.text.isupper() and not headline.long and len(headline.text.split()) > 4


def running(text: str) -> bool:
    """ "Item 22 of March 14", "117 PRIORITY NP"."""
    return any(each.fullmatch(text) is not None for each in (_RUNNING, _BRACKETED, _BOUND))


def is_item(text: str) -> bool:
    """ "MNB 31"."""
    return _ITEM.fullmatch(text) is not None


def claim_agency(lines: list[Line], claims: Claims) -> None:
    """ "Kesk, Dec. 3 (NORDIC WIRE) — ": an agency between place, day and dash, in whatever letters."""
    for line in lines:
        found = _DATE_HEAD.match(line.text)
        if found is None or printed.month_number(found["month"] or found["after"]) is None:
            continue
        name = found["name"]
        if (
            press.is_outlet(name)
            or (name.isupper() and name.isalpha() and len(name) > 3)
            or press.is_news_agency(found["name"])
        ):
            claims.paper(Paper.DATELINE, found["name"], found[0])
            claims.credit(found["name"], found[0])
            return
