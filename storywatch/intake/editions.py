"""A line that tells which number, day, part or page of a paper it is, and what it costs. Pure."""

from __future__ import annotations

import re

from . import press, printed, trimmings

_APART = re.compile(r"\s*[,;|•·]\s*|\s*(?<!\d)/\s*|\s[–—-]{1,2}\s|\s{2,}")
SECTIONS_APART = re.compile(r"\s[|•·›>/]\s")
WEEKDAY = re.compile("|".join(printed.WEEKDAYS), re.I)
_EDITION = re.compile(
    r"(?:[\w’'-]+ ){0,3}(?:edition|editions)(?: no\.? ?[\d,.]{1,8}| (?:in|for) [\w ]{2,40})?"
    r"|(?:(?:daily|weekly|morning|evening|monthly) )(?:bulletin|digest|report|service|summary)"
    r"(?: in [a-z]{4,12})?(?: no\.? ?[\d,.]{1,8})?"
    r"|(?:[\w’'-]+ ){0,3}(?:vol(?:ume)?|no|nr|issue|number|part|year)\.? ?(?:[\d][\d,.]{0,8}|[ivxlc]{1,7})"
    r"|(?:price:? )?(?:[$£€]\s?\d[\d.]{0,6}|\d[\d.]{0,6} ?(?:p|d|c|pence|cents?|[a-z]{3,8}))(?: net)?"
    r"|(?:an? )?(?:weekly|fortnightly|monthly|quarterly|bi-?monthly|annual) (?:review|journal|magazine"
    r"|bulletin|newsletter|organ|publication|paper|survey)\b.{0,60}"
    r"|(?:for )?(?:the )?week(?:end)?(?: ending| of)?"
    r"|price:? .{1,20}|(?:pp?\.? ?|pages? )[A-Z]?\d{1,3}|[A-Z]\d{1,2}",
    re.I,
)
_SERIES = re.compile(
    r"(?:[\w’'-]+ ){0,3}(?:note|paper|brief|briefing|report|memo|commentary|bulletin|letter|dispatch)"
    r"\.? (?:no\.? ?)?\d{1,4}(?:/\d{2,4})?",
    re.I,
)
""" "Policy Note 12"."""
_COINS = re.compile(r"\d{1,4}(?:[.,/-]\d{0,2}){0,2}-?\s?[A-Za-z]{0,4}\.?")
"""A price in any coin, beside an edition: "15/-", "20 k"."""
_MONEY = re.compile(r"(?:price\b|[$£€]|\d ?(?:p|d|c|pence|cents?)\b)", re.I)


def edition(text: str) -> bool:
    """ "Kesk, Tuesday, June 3, 2014 - Late Edition - Price 20 cents", "Tuesday | World | Page 9"."""
    dated = printed.dates(text)
    for day in reversed(dated):
        text = f"{text[: day.start]} | {text[day.end :]}"
    pieces = [piece.strip(" .()") for piece in _APART.split(text)]
    pieces = [piece for piece in pieces if piece]
    sure = sum(1 for piece in pieces if _edition_piece(piece))
    weekdays = sum(1 for piece in pieces if WEEKDAY.fullmatch(piece))
    rest = [piece for piece in pieces if not _edition_piece(piece) and not WEEKDAY.fullmatch(piece)]
    if sure or dated:
        rest = [piece for piece in rest if not _COINS.fullmatch(piece)]
    if any(len(piece.split()) > 3 or not press.proper(piece) for piece in rest):
        return False
    barred = SECTIONS_APART.search(text) is not None
    return bool(sure) or (barred and weekdays > 0 and not dated)


def _edition_piece(piece: str) -> bool:
    if _SERIES.fullmatch(piece) or trimmings.is_one(piece):
        return True
    if _EDITION.fullmatch(piece) is None:
        return False
    # "3 envoys" has the form of a price in some coin.
    return not piece[:1].isdigit() or _MONEY.search(piece) is not None
