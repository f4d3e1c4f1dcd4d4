"""Which way a sentence points, for a question as it is worded: a suggestion, flipped with a key.

Refusal before doubt before outcome before assent: "rejected what may be" is a no, "will meet if" is open. The
verb of the question has an outcome and an opposite ("lift" and "stay"); a negation within a few words before
either turns it round. Where nothing tells, the sentence is context.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.story.topics import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storywatch.model import Direction

SCOPE = 4
"""Words after a negation that it turns round."""

_SAY = r"(?:say|comment|confirm|discuss|name|give|disclose|reveal|predict|speculate|rule|answer|elaborate)"
_DOUBT_FIRST = re.compile(
    rf"\b(?:declin|refus|fail)\w* to {_SAY}|(?:\b(?:not|never|cannot|nor)|n[’']t)(?: \w+){{0,2}}"
    r" (?:decided?|know|knew|said|say|confirmed|clear|certain|sure|mention\w*|rule (?:\w+ ){0,3}out|"
    r"ruled (?:\w+ ){0,3}out|ruling (?:\w+ ){0,3}out)\b|\b(?:nothing|nobody|no one|no decision)"
    r"(?: \w+){0,3} (?:decided|knows?|agreed)\b|\bno decision\b|\b(?:has|have|had) yet to\b"
)
_OPEN = re.compile(r"\b(?:whether|unclear|uncertain|question of|if)\b")
_REFUSAL = re.compile(
    r"\b(?:reject\w*|oppos(?:e|es|ed|ing)|shot down|rul(?:ed|es|ing) (?:\w+ ){0,3}out|fail(?:ed|s|ing)? to|"
    r"refus(?:e|es|ed|ing|al)|veto(?:ed|es)?|block(?:ed|s)|den(?:y|ies|ied|ial)|turn(?:ed|s|ing)? down|"
    r"dismiss(?:ed|es|ing)?|collaps(?:e|es|ed|ing)|call(?:ed|s|ing)? off|cancel\w*|broke(?:n)? (?:off|down)|"
    r"stall(?:ed|s|ing)|impossible|unacceptable|fabricat\w+|untrue|baseless|nonsense|walk(?:ed|s|ing)? out|"
    r"play(?:ed|s|ing)? down|out of the question|"
    r"(?:no|nor|not|without|little|never)(?: \w+){0,2} (?:consensus|agreement|agree\w*|proof|evidence|sign|"
    r"chance|plans?|deal|intention|reason|prospect|progress|question of|basis))\b"
)
_DOUBT = re.compile(
    r"\b(?:whether|unclear|uncertain\w*|unknown|undecided|unresolved|may|might|could|possibl[ey]|perhaps|"
    r"maybe|reportedly|allegedly|alleged|suspect(?:s|ed|ing)?|claims?|consider(?:s|ed|ing)|doubt\w*|"
    r"on the table|question of|remains? to be seen|mixed (?:messages|signals)|hop(?:e|es|ed|ing)|either|"
    r"if|unless|before any|choos(?:e|es|ing)|choice|pick|depends?|divided|expectations?|"
    r"(?:call|ask|urg|warn|press|tell|challeng)\w*(?: on)?(?! not)(?: \w+){1,3} to|seek(?:s|ing)?|sought|"
    r"instead|only \w+ can|likely|unlikely|chances?)\b|\?"
)
_ASSENT = re.compile(
    r"\b(?:agree\w*|confirm\w*|accept\w*|approv\w*|support\w*|back(?:s|ed|ing)|sign(?:s|ed|ing)?|endors\w+|"
    r"will|shall|must|announc\w+|decid\w+|vow\w*|pledg\w+|promis\w*|insist\w*|evidence|clear|ready|prepared|"
    r"welcom\w+|success\w*|progress|due to|schedul\w+|demand\w*|propos\w*|press(?:es|ed|ing)? for|"
    r"push(?:es|ed|ing)? for|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|expect\w*|yes|open to|conclu\w+|"
    r"responsib\w+|blam\w+|known)\b"
)
_NEGATIONS = frozenset(
    """not no never nor cannot without neither nobody nothing cant wont dont doesnt didnt isnt arent wasnt
    werent wouldnt couldnt shouldnt hasnt havent hadnt""".split()
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would answer a question yes, and what no, each as stems of words or of two in a row."""

    ahead: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()


def outcome(wanted: Sequence[str], stem: Callable[[str], str]) -> Outcome:
    """The outcome that a wording asks for, by the first of its stems that has an opposite."""
    sides = [(frozenset(map(stem, a)), frozenset(map(stem, b))) for a, b in OUTCOMES]
    for word in _runs(wanted):
        for ahead, back in sides:
            if word in ahead:
                return Outcome(ahead - back, back - ahead)
            if word in back:
                return Outcome(back - ahead, ahead - back)
    return Outcome()


def direction(text: str, words: Sequence[str], stems: Sequence[str], asked: Outcome) -> Direction:
    """A suggested direction. ``words`` and ``stems`` are the sentence's, in order."""
    # Capitals stay: "may" doubts, "May" is a month or a name.
    plain = text[:1].lower() + text[1:].replace("’", "'")
    if _DOUBT_FIRST.search(plain):
        return "uncertain"
    refused = _REFUSAL.search(plain)
    if refused is not None:
        return "uncertain" if _OPEN.search(plain[: refused.start()]) else "against"
    if _DOUBT.search(plain):
        return "uncertain"
    turned = _turned(words)
    sides = [(i, run in asked.ahead) for i, run in _placed(stems) if run in asked.ahead or run in asked.back]
    told = {ahead != (i in turned) for i, ahead in sides}
    if told:
        return "against" if False in told else "for"
    if _ASSENT.search(plain):
        return "against" if turned else "for"
    return "against" if turned else "context"


def _turned(words: Sequence[str]) -> set[int]:
    """Where a negation stands within a few words before."""
    hits = [i for i, word in enumerate(words) if word.replace("'", "").replace("’", "") in _NEGATIONS]
    return {i + step for i in hits for step in range(1, SCOPE + 1)}


def _placed(stems: Sequence[str]) -> list[tuple[int, str]]:
    """Each stem and each two in a row, with the place of the first."""
    pairs = [(i, f"{a} {b}") for i, (a, b) in enumerate(itertools.pairwise(stems))]
    return [*enumerate(stems), *pairs]


def _runs(stems: Sequence[str]) -> list[str]:
    return [run for _, run in sorted(_placed(stems), key=lambda found: found[0])]
