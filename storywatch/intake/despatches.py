"""Official papers that say in their heading who sent them: "Telegram From the Embassy in Kesk to …". Pure."""

from __future__ import annotations

import re

from .claims import Claims, Line, Paper

_HEAD_LINES = 6
_SENT = re.compile(
    r"(?:(?:no\.? ?)?\d{1,5}\.? +)?(?:(?:circular|(?:top )?secret|most immediate|paraphrase of) +)?"
    r"(?:telegram|cable|cablegram|airgram|savingram|telex|despatch|dispatch|instruction|aide-m[eé]moire"
    r"|memorandum|memo|letter|note(?: verbale)?|report|minute)"
    r" +from +(?P<who>(?:the +)?.{6,70}?(?: +to +the +(?:united nations|league of nations))?)"
    r" +(?:addressed +)?to +(?:the +)?\S.{2,80}",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:embassy|legation|consulate|consul|high commission(?:er)?|mission|delegation|department|ministry"
    r"|foreign office|chancery|residency|resident|governor|ambassador|minister|charg[eé] d['’]affaires"
    r"|secretar(?:y|iat)|permanent representative|interests section)\b",
    re.I,
)
"""Who sends such papers."""
_PERSON = re.compile(r" *\([^()]{2,40}\)\Z")
""" "the Ambassador in Kesk (Dorn)"."""


_POST = re.compile(r"(?:FM|FROM):? (?P<who>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]*){0,4}(?: \([^()\d]{3,40}\))?)")
_ADDRESSED = re.compile(r"(?:(?:INWARD|OUTWARD) )?(?:TELEGRAM |CIPHER |CYPHER )?(?:TO|INFO)\b:? [A-Z].{2,80}")
""" "FM AMEMBASSY ORVAL" over "TO SECSTATE WASHDC", or under "INWARD TELEGRAM TO THE SECRETARY OF STATE"."""


def mark(lines: list[Line], claims: Claims) -> set[int]:
    """Claim the sender of such a paper as its outlet; the heading stays its title.

    Returned are the lines that only say from whom it goes to whom.
    """
    for number, line in enumerate(lines[:_HEAD_LINES]):
        post = None if line.long else _POST.fullmatch(line.text)
        near = [place for place in (number - 1, number + 1) if 0 <= place < len(lines)]
        addressed = {place for place in near if _ADDRESSED.fullmatch(lines[place].text)}
        if post is not None and addressed:
            claims.paper(Paper.MASTHEAD, _PERSON.sub("", post["who"]), line.text)
            return {number, *addressed}
    for line in lines[:_HEAD_LINES]:
        sent = None if line.long else _SENT.fullmatch(line.text)
        if sent is not None and _OFFICE.search(sent["who"]):
            who = _PERSON.sub("", sent["who"])
            claims.paper(Paper.MASTHEAD, re.sub(r"\Athe +", "", who, flags=re.I), line.text)
            break
    return set()
