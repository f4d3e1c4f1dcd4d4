"""What may yet be done to something, asked of the thing: "refused to release the pilots".

The acts are those of states and courts, each by its verb or its noun.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.story import phrases

if TYPE_CHECKING:
    from storywatch.story.phrases import Made, Make

_DONE = {
    "release": "released",
    "free": "freed",
    "return": "returned",
    "extradite": "extradited",
    "extradition": "extradited",
    "withdraw": "withdrawn",
    "withdrawal": "withdrawn",
    "renew": "renewed",
    "renewal": "renewed",
    "extend": "extended",
    "extension": "extended",
    "lift": "lifted",
    "lifting": "lifted",
    "ease": "eased",
    "easing": "eased",
    "recall": "recalled",
    "reopen": "reopened",
    "reopening": "reopened",
    "ratify": "ratified",
    "ratification": "ratified",
    "recognise": "recognised",
    "recognition": "recognised",
    "recognize": "recognized",
    "hand over": "handed over",
    "handover": "handed over",
    "dismantle": "dismantled",
    "restore": "restored",
    "resume": "resumed",
    "suspend": "suspended",
    "suspension": "suspended",
    "scrap": "scrapped",
    "expel": "expelled",
    "expulsion": "expelled",
    "repatriate": "repatriated",
    "repatriation": "repatriated",
    "dismissal": "dismissed",
}
"""Acts of states, each as what it makes of its object."""
_ACTS = "|".join(sorted(_DONE, key=len, reverse=True))
_OBJECT = rf"(?=(?:the|all|both|{phrases.NUMBERS}|\d+)\s|[A-Z])"
_COUNT = re.compile(rf"(?:{phrases.NUMBERS}|\d+)\b")
_TO_ACT = re.compile(
    rf"\b(?:to|would|will|may|might|could|must|should|shall|cannot|not)\s(?:not\s|yet\s|soon\s)?"
    rf"(?P<act>{_ACTS})\s{_OBJECT}"
)
_ACT_OF = re.compile(
    rf"\b(?:for|on|over|about|against|demands?|seeks?|delay|block)\s(?:the\s|an?\s)?(?:\w+\s)?(?P<act>{_ACTS})\sof\s{_OBJECT}"
)
_TO_BE = re.compile(
    r"\s(?:will|would|may|might|could|must|should|shall|cannot|(?:is|are|was|were)\sto)\s(?:not\s|yet\s|soon\s)?be\s"
    rf"(?P<done>{'|'.join(sorted({*_DONE.values(), 'signed', 'held', 'paid'}))})\b"
)
_UNLESS_DONE = re.compile(
    r"\b(?:unless|until|once|if)\s(?P<what>(?:the|all|both|[A-Z])[\w'’ -]{2,80}?)\s"
    r"(?:is|are|(?:has|have)\sbeen)\s"
    rf"(?P<done>{'|'.join(sorted({*_DONE.values(), 'signed', 'paid'}))})\b"
)
_WITHIN = re.compile(r"(?:\band|\w\.)\s*$")
"""What stands before half of a subject: "grapes and cherries", "Col. Vukmir"."""


def _acted(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "he would not release the Morvian pilots on Friday" -> "Will the Morvian pilots be released?" """
    what, end = phrases.thing(text, hit.end(), small)
    if what is None:
        return None
    counted = "the " if _COUNT.match(what) else ""
    return phrases.put("Will", f"{counted}{what}", f"be {_DONE[hit['act']]}"), hit.start(), end


def _to_be(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "the Morvian pilots might yet be released" -> "Will the Morvian pilots be released?" """
    at = phrases.beginning(text, hit.start())
    if _WITHIN.search(text, max(0, at - 6), at):
        return None
    what = phrases.subject(text[at : hit.start()], small, named=False)
    return (phrases.put("Will", what, f"be {hit['done']}"), at, hit.end()) if what is not None else None


def _unless_done(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "no talks unless the Morvian pilots are released" -> "Will the Morvian pilots be released?" """
    what = phrases.subject(hit["what"], small, named=False)
    return (phrases.put("Will", what, f"be {hit['done']}"), *hit.span()) if what is not None else None


KINDS: tuple[tuple[Make, re.Pattern[str], float], ...] = (
    (_acted, _TO_ACT, 0.7),
    (_acted, _ACT_OF, 0.7),
    (_to_be, _TO_BE, 0.7),
    (_unless_done, _UNLESS_DONE, 0.8),
)
"""Each way to make a question, its cue, and how good that is."""
