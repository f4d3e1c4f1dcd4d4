"""A name told by the lines under it: a body's symbol, an agency's long form, "(Translated from …)". Pure.

Each needs two signs and a headline below; one sign alone says nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from . import nameplate, press, releases, trimmings
from .claims import Claims, Line, Paper

_HEAD_LINES, _NEAR = 7, 3
_SYMBOL = re.compile(
    r"(?:press release\s+)?[A-Z]{1,5}(?:/[A-Z]{1,5}){0,3}/\d{1,6}(?:/\d{1,5})?"
    r"(?:/(?:rev|add|corr)\.\d{1,2})?\W?",
    re.I,
)
""" "SC/10442", "SG/SM/6132": the number that bodies of many states give what they issue."""
_BODY = re.compile(
    r"(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:assembly|council|chamber|nations|organi[sz]ation|commission|committee"
    r"|union|league|secretariat|agency|conference|court|tribunal|authority|community)"
    r"(?:\s+(?:of|for|on)(?:\s+[\w’'-]+){1,6})?",
    re.I,
)
_MEETING = re.compile(
    r"\d{1,3}(?:,?\d{3})?(?:st|nd|rd|th)\s+(?:plenary\s+)?(?:meeting|session)\b.{0,30}", re.I
)
_SHORT_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,15}")
_LONG_FORM = re.compile(
    r"\b(?:(?:news|press|telegraph(?:ic)?|information|wire|state)\s+(?:[\w’'-]+\s+)?(?:agency|bureau|service)|agency)"
    r"(?:\s+of(?:\s+[\w’'-]+){1,5})?(?:,\s[^,]{2,30})?\Z",
    re.I,
)
_FROM_ANOTHER_TONGUE = re.compile(
    r"[(\[]?(?:(?:un)?official\s+|english\s+)?translat(?:ed|ion)\s+(?:from|of)\s+[^()\[\]]{2,40}[)\]]?\.?",
    re.I,
)


def mark(lines: list[Line], about: list[bool], claims: Claims) -> None:
    """Set ``about`` for the lines of such a head; the name is claimed before any other of its rank."""
    for head in (_body, _agency, _translated):
        found = head(lines, about)
        if found is None:
            continue
        name, numbers = found
        other = Claims()
        other.paper(Paper.MASTHEAD, name.text.strip("()[]"), name.text)
        claims.outlet[:0] = other.outlet
        for number in numbers:
            about[number] = True
        return


def _body(lines: list[Line], about: list[bool]) -> tuple[Line, list[int]] | None:
    """ "Security Chamber" near "SCH/10442"."""
    head = lines[:_HEAD_LINES]
    symbols = [number for number, line in enumerate(head) if _SYMBOL.fullmatch(line.text)]
    if not symbols:
        return None
    bodies = [
        number
        for number, line in enumerate(head)
        if abs(number - symbols[0]) <= _NEAR
        and _BODY.fullmatch(line.text)
        and nameplate.like_a_name(line.text)
        and nameplate.headed(number, lines, about)
    ]
    if not bodies:
        return None
    last = max(bodies[-1], symbols[0])
    if not nameplate.headed(last, lines, about):
        return None
    others = [
        number
        for number, line in enumerate(head)
        if _MEETING.fullmatch(line.text) or (number < last and releases.is_label(line.text))
    ]
    return head[bodies[0]], [*symbols, *bodies, *others]


def _agency(lines: list[Line], about: list[bool]) -> tuple[Line, list[int]] | None:
    """ "TANTOV" over "Telegraph Agency of Tovaria", and the rubric below them."""
    for number, (line, under) in enumerate(pairwise(lines[:3])):
        name, long_form = line.text, under.text.strip("()[] ")
        if about[number] and not press.is_agency(name):
            continue
        if not name.isupper() or _SHORT_NAME.fullmatch(name) is None or _says_what(name):
            continue
        if not 2 <= len(long_form.split()) <= 8 or not nameplate.proper(long_form):
            continue
        if _LONG_FORM.search(long_form) is None or not nameplate.headed(number + 1, lines, about):
            continue
        return line, [number, number + 1, *_rubric(number + 1, lines, about)]
    return None


def _rubric(number: int, lines: list[Line], about: list[bool]) -> list[int]:
    """The short lines that follow line ``number`` without a gap, where a headline stands below the gap."""
    found: list[int] = []
    while not lines[number].before_gap and number + 1 < min(len(lines), _HEAD_LINES):
        number += 1
        if lines[number].long or len(lines[number].text.split()) > 5:
            return []
        found.append(number)
    return found if nameplate.headed(number, lines, about) else []


def _translated(lines: list[Line], about: list[bool]) -> tuple[Line, list[int]] | None:
    """ "VOZ DE TARSKIA" over "Internacional" over "(Translated from Spanish)"."""
    note = next(
        (number for number, line in enumerate(lines[:5]) if _FROM_ANOTHER_TONGUE.fullmatch(line.text)), 0
    )
    if note < 2 or not nameplate.headed(note, lines, about):
        return None
    name = lines[0]
    if not name.text.isupper() or len(name.text.split()) > 5 or not name.text[-1].isalnum():
        return None
    if any(letter.isdigit() for letter in name.text) or _says_what(name.text):
        return None
    for number in range(1, note):
        if not about[number] and (len(lines[number].text.split()) > 3 or lines[number].long):
            return None
    return name, list(range(note + 1))


def _says_what(text: str) -> bool:
    """ "BULLETIN", "WORLD": what a thing is, and not what it is called."""
    return releases.is_label(text) or trimmings.is_section(text) or nameplate.of_the_press(text)
