"""Feasts that are days of the calendar: "Christmas Eve", "Whit Monday", "the eve of Yom Kippur".

Which day a moving one is says :mod:`storywatch.story.feasts`. Those that hang on somebody's seeing the moon
are left alone. A feast that only names a thing ("the Good Friday Agreement", "the Easter recess") is no day.
"""

from __future__ import annotations

import re

from storywatch.model import DateRule, Lean
from storywatch.reading.timewords import Match, Page, Rules, Timex, fixed, is_capital, timex_of

RULES = Rules()
"""The rules of this module, longest reading first."""

_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year’s eve": (12, 31), "new year’s day": (1, 1), "valentine’s day": (2, 14), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "the fourth of july": (7, 4), "armistice day": (11, 11),
    "remembrance day": (11, 11), "veterans day": (11, 11), "st stephen’s day": (12, 26),
    "st patrick’s day": (3, 17), "anzac day": (4, 25), "canada day": (7, 1), "dominion day": (7, 1),
    "juneteenth": (6, 19), "all saints’ day": (11, 1), "all souls’ day": (11, 2), "epiphany": (1, 6),
    "michaelmas": (9, 29), "orthodox christmas": (1, 7),
}  # fmt: skip
_MOVING = {
    "thanksgiving day": "thanksgiving", "easter sunday": "easter", "easter day": "easter",
    "easter saturday": "holy saturday", "easter eve": "holy saturday", "holy thursday": "maundy thursday",
    "whitsun": "whit sunday", "whitsuntide": "whit sunday", "whitsunday": "whit sunday",
    "whit-monday": "whit monday", "whit-sunday": "whit sunday", "pentecost": "whit sunday",
    "pentecost sunday": "whit sunday", "pentecost monday": "whit monday",
    "ascension thursday": "ascension day",
    "presidents’ day": "presidents day", "martin luther king jr. day": "martin luther king day",
    "rosh hashana": "rosh hashanah",
}  # fmt: skip
"""Names that a moving feast has besides its own."""
_THING = re.compile(
    r"['’]?s? (?:recess|holidays?|break|season|shopping|trees?|eggs?|bonus(?:es)?|presents?|"
    r"cards?|part(?:y|ies)"
    r"|week(?!end)|vacations?|term|truces?|lights|markets?|rush|dinner|gifts?|carols?|story|"
    r"spirit|island|lilies"
    r"|bunny|parades?)\b"
)
"""What a feast is only said of: it names the time of year."""
_NAMED = re.compile(
    r"[ -](?:Accords?|Act|Agreement|Attacks?|Bombings?|Crisis|Declaration|Initiative|Island|"
    r"Killings?|Massacre"
    r"|Offensive|Pact|Plan|Process|Protocol|Raids?|Rebellion|Revolt|Riots?|Rising|Seals?|Talks|Treaty|Truce"
    r"|Uprising|War)\b"
)
"""What is named after a feast: "the Easter Rising"."""
_WEEKEND = re.compile(r" (?:bank[- ]holiday )?weekend(?!\w)")


@RULES.add(
    r"(?:(?P<eve>(?:the )?eve of )|(?P<rel>last|next|this|this past|this coming) )?"
    r"(?P<f>christmas(?: eve| day)?|boxing day|new year['’]s (?:eve|day)|valentine['’]s day|"
    r"may day|bastille day"
    r"|halloween|the fourth of july|armistice day|remembrance (?:day|sunday)|veterans['’]? day"
    r"|st\.? (?:stephen|patrick)['’]s day|anzac day|canada day|dominion day|juneteenth|all "
    r"(?:saints|souls)['’] day"
    r"|epiphany|michaelmas|thanksgiving(?: day)?|election day|labor day|memorial day|presidents['’]? day"
    r"|columbus day|martin luther king,?(?: jr\.?)? day|good friday|palm sunday|ash wednesday|shrove tuesday"
    r"|maundy thursday|holy (?:thursday|saturday)|(?:orthodox )?easter(?: sunday| day| monday|"
    r" saturday| eve)?"
    r"|orthodox christmas|ascension (?:day|thursday)|whit[- ]?(?:sunday|monday)|whitsun(?:tide)?"
    r"|pentecost(?: sunday| monday)?|trinity sunday"
    r"|passover|shavuot|rosh hashanah?|yom kippur|sukkot)(?:,? (?:in |of )?(?P<y>YEAR))?(?![\w-])"
)
def _feast(m: Match, page: Page) -> Timex | None:
    name = re.sub(r"\s+", " ", m["f"]).replace("'", "’").replace("st. ", "st ").replace("king, ", "king ")
    if not (is_capital(page, m.start("f")) or name.startswith("the ")):
        return None
    if _NAMED.match(page.text, m.end()) or _THING.match(page.low, m.end()):
        return None
    base = (fixed(m["y"]),) if m["y"] else ()
    parts = tuple(rule for rule in base if rule)
    rel = m["rel"] or ""
    lean: Lean = "nearest"
    if "last" in rel or "past" in rel:
        lean = "past"
    elif rel in ("next", "this coming"):
        lean = "future"
    strict = lean != "nearest"
    if name in _FIXED or name.replace("’", "") in _FIXED:
        month, day = _FIXED.get(name) or _FIXED[name.replace("’", "")]
        rule = DateRule("monthday", month=month, n=day, lean=lean, parts=parts, strict=strict)
    else:
        value = _MOVING.get(name, name.replace("whitsunday", "whit sunday"))
        if name.startswith("orthodox "):
            if name not in ("orthodox easter", "orthodox easter sunday", "orthodox easter day"):
                return None
            value = "orthodox easter"
        rule = DateRule("monthday", value=value, lean=lean, parts=parts, strict=strict)
    weekend = _WEEKEND.match(page.low, m.end())
    if weekend is not None and not m["eve"]:
        rule = DateRule("shift", unit="weekend", parts=(rule,))
        return Timex(m.start(), weekend.end(), "DATE", rule)
    if m["eve"]:
        rule = DateRule("shift", unit="day", n=-1, parts=(rule,))
    return timex_of(m, rule)
