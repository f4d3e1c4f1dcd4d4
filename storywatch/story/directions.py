"""Which way a sentence points, for a question as it is worded: a suggestion, flipped with a key.

Refusal before doubt before outcome before assent: "rejected what may be" is a no, "will meet if" is open. The
verb of the question has an outcome and an opposite ("lift" and "stay"); a negation within a few words before
either turns it round, and where both are told the opposite is the news. A sign of several words ("the barrier
went up") tells by itself. Small words of doubt and denial count in the clause that speaks of the matter, so
that what else a long sentence tells does not decide; verbs like "reject" count wherever they stand. A clause
that tells the matter itself and takes nothing back is a yes. Where nothing tells, the sentence is context.
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
MOST = 24
"""Clauses of one sentence that are told apart."""

_SAY = r"(?:say|comment|confirm|discuss|name|give|disclose|reveal|predict|speculate|rule|answer|elaborate)"
_DOUBT_FIRST = re.compile(
    rf"\b(?:declin|refus|fail)\w* to {_SAY}|(?:\b(?:not|never|cannot|nor)|n[’']t)(?: \w+){{0,2}}"
    r" (?:decided?|know|knew|known|said|say|confirmed|clear|certain|sure|mention\w*|settled|"
    r"rule (?:\w+ ){0,3}out|ruled (?:\w+ ){0,3}out|ruling (?:\w+ ){0,3}out)\b|"
    r"\b(?:nothing|nobody|no one|no decision)"
    r"(?: \w+){0,3} (?:decided|knows?|agreed)\b|\bno decision\b|\b(?:has|have|had) yet to\b|"
    r"\b(?:no word|too early|remains? to be seen|an open question|anybody's guess|wait and see|"
    r"not (?:a|one) (?:day|hour|minute|moment) (?:before|earlier|sooner))\b"
)
_WHEN = (
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter|weeks?\b|months?\b|days?\b|hours?\b|"
    r"tomorrow|next|later|after)"
)
_MOVED = re.compile(
    r"\b(?:postpon\w+|deferr\w+|delay(?:ed|s|ing)?|put (?:off|back)|moved|shifted|pushed back)\b"
    rf"(?:[^.;?!]{{0,60}}?\b(?:to|until|till|for|by|now|from) (?:\w+ ){{0,3}}{_WHEN}|"
    r"[^.;?!]{0,40}\bnot (?:abandoned|cancel\w+|called off|dropped|given up))",
    re.IGNORECASE,
)
"""Put off to another day: it is still to come."""
_NEARLY = re.compile(
    r"\b(?:nearly|almost|all but|on the (?:brink|verge|point) of|close to|threat\w+ to|in danger of)\b"
    r"(?: \w+){0,2} (?:br[eo]k\w+|collaps\w+|fail\w*|fell|fall\w*|walk\w+|cancel\w+|call\w+ off|abandon\w*|"
    r"ending|ended|leav\w+|left|quit\w*|withdr\w+)"
)
_NOT_BEFORE = re.compile(
    r"\b(?:on )?the (?:day|hour|moment|minute|morning) (?:that |when |on which )?\w+(?: \w+){0,4} "
    r"(?:is|are|was|were|has|have|arrives?|comes?|leaves?|pays?|agrees?)\b|"
    r"\b(?:once|as soon as|when there is) \w+|\b(?:no|not)(?: \w+){1,3} before\b"
)
"""What must come first."""
_ODDS_ON = re.compile(r"\bmore (?:likely|probabl[ey]) than not\b", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:whether|unclear|uncertain|question of|if)\b")
_REFUSAL = re.compile(
    r"\b(?:reject\w*|oppos(?:e|es|ed|ing)|shot down|rul(?:ed|es|ing) (?:\w+ ){0,3}out|fail(?:ed|s|ing)? to|"
    r"refus(?:e|es|ed|ing|al)|veto(?:ed|es)?|block(?:ed|s)|den(?:y|ies|ied|ial)|turn(?:ed|s|ing)? down|"
    r"dismiss(?:ed|es|ing)?|collaps(?:e|es|ed|ing)|call(?:ed|s|ing)? off|cancel\w*|broke(?:n)? (?:off|down)|"
    r"stall(?:ed|s|ing)|impossible|unacceptable|fabricat\w+|untrue|baseless|nonsense|walk(?:ed|s|ing)? out|"
    r"play(?:ed|s|ing)? down|"
    r"(?:is|are|was|were) (?:now )?off(?=[.,;!]|$)|out of the question|unthinkable|not (?:for sale|"
    r"negotiable|up for)|"
    r"shelv(?:e|es|ed)|scrapped|on ice|bleak|pessimis\w*|less sanguine|grim|cool response|mistake|slam\w*|"
    r"(?:still|remains?) (?:at|in|held)(?! (?:brackets|doubt|dispute|question|talks|touch|session|stake|"
    r"issue|"
    r"the (?:balance|air|table|diary|hope))\b)|"
    r"thr[eo]wn? (?:\w+ ){0,3}out|come and gone|came and went|for good and all|"
    r"beyond recall|dead letter|never again|"
    r"fairy[ -]tales?|fiction|invention|invented|rumou?rs?|hoax|lies?|slander|myth|absurd|ludicrous|"
    r"ridiculous|groundless|unfounded|false(?:hood)?|"
    r"took back|retract(?:s|ed)?|back(?:ed|s|ing)? (?:away|out|down)|"
    r"(?:would|'d) ['‘“\"]?(?:rather|sooner)|wast(?:e|es|ed|ing) (?:\w+ )?time|"
    r"(?:was|were) to have (?:been )?\w+|"
    r"(?:no|nor|not|without|little|never)(?: \w+){0,2} (?:consensus|agreement|agree\w*|proof|evidence|sign|"
    r"chance|plans?|deal|intention|reason|prospect|progress|question of|basis|truth|trace|hurry|grounds?))\b"
)
_DOUBT = re.compile(
    r"\b(?:(?:is|are|was|were|remains?) (?:\w+ )?split|loggerheads|two minds|without a vote|each side wants|"
    r"(?:decision|ruling|verdict|judge?ment|answer|reply) (?:is|was|are) (?:expected|due|awaited)|"
    r"disagree\w*|differ(?:s|ed)?|stop(?:s|ped)? short of|"
    r"at odds|in brackets|(?:would|will) (?:only )?say only|no more than|"
    r"still (?:being )?discuss\w*|"
    r"under (?:discussion|consideration|review|study)|wants? (?:\w+ ){0,3}first|weigh(?:s|ed|ing)|"
    r"stud(?:ies|ied|ying)|"
    r"(?:put off|postponed|deferred|delayed|reserved) (?:its|his|her|their|a|the|any) "
    r"(?:decision|vote|judge?ment|ruling|reply|answer)|whether|unclear|uncertain\w*|unknown|undecided|"
    r"unresolved|may|might|"
    r"could(?! not|n['’]t)|possibl[ey]|"
    r"perhaps|"
    r"maybe|reportedly|allegedly|alleged|suspect(?:s|ed|ing)?|claims?|consider(?:s|ed|ing)|doubt\w*|"
    r"on the table|question of|remains? to be seen|mixed (?:messages|signals)|hop(?:e|es|ed|ing)|either|"
    r"if|unless|before any|choos(?:e|es|ing)|choice|pick|depends?|divided|expectations?|"
    r"(?:call|ask|urg|warn|press|tell|challeng)\w*(?: on)?(?! not)(?: \w+){1,3} to|seek(?:s|ing)?|sought|"
    r"instead|only \w+ can|likely|unlikely|chances?|odds|on condition|provided that|"
    r"(?:must|has to|have to|had to) wait|only (?:when|after)|not (?:\w+ )?until|theor(?:y|ies))\b|\?"
)
_ASSENT = re.compile(
    r"\b(?:agree\w*|confirm\w*|accept\w*|approv\w*|support\w*|back(?:s|ed|ing)|sign(?:s|ed|ing)?|endors\w+|"
    r"will|shall|must|announc\w+|decid\w+|vow\w*|pledg\w+|promis\w*|insist\w*|evidence|clear|ready|prepared|"
    r"welcom\w+|success\w*|progress|due to|schedul\w+|demand\w*|propos\w*|press(?:es|ed|ing)? for|"
    r"push(?:es|ed|ing)? for|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|expect\w*|yes|open to|conclu\w+|"
    r"responsib\w+|blam\w+|known|done so|(?:says?|said) so|(?:is|are|was|were) to (?!have)\w+|hopeful|"
    r"optimis\w+|closer|breakthrough|good|done|won|gave in|gives? in|confiden\w+|go(?:es)? home|trust\w*|"
    r"bargain|resum\w+|initial(?:s|led|ed))\b"
)
_NOT_LET = re.compile(r"\b(?:not|never|n't|refus\w+ to) (?:let|allow|permit)\b")
_IF = re.compile(r"\b(?:if|unless|only when)\b")
_NEGATIONS = frozenset(
    """not no never nor cannot without neither nobody nothing none cant wont dont doesnt didnt isnt arent
    wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt""".split()
)
_CLAUSE = re.compile(
    r"[,;:()—–]| - |\b(?:but|while|although|though|whereas|which|who|whom|whose|after|since|because|"
    r"despite|as well as|and that|when|before)\b"
)
_UNNAMED = re.compile(
    r"\b(?:on|under) (?:the )?condition (?:that )?(?:\w+ ){0,3}(?:not|anonymity)\b[^,.;”\"]{0,40}"
    r"|\b(?:who |and )?(?:ask|want|wish|declin|refus)(?:ed|es|s)? (?:\w+ ){0,2}"
    r"not to be (?:named|identified|quoted)"
)
_DISBELIEF = re.compile(
    r"\b(?:doubt(?:s|ed)?|(?:not|never|n't) (?:believe|think|expect)\w*|unlikely|impossible)\b"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would answer a question yes, and what no, each as stems of words or of two in a row; ``matter`` is
    what it is about. Of ``signs`` and ``against`` a sentence holds all the stems of one.
    """

    ahead: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    matter: frozenset[str] = frozenset()
    signs: tuple[frozenset[str], ...] = ()
    against: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A clause of a sentence: its text, and the stems of its words in order."""

    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]


def outcome(
    wanted: Sequence[str], stem: Callable[[str], str], matter: frozenset[str] = frozenset()
) -> Outcome:
    """The outcome that a wording asks for, by the first of its stems that has an opposite."""
    sides = [(frozenset(map(stem, a)), frozenset(map(stem, b))) for a, b in OUTCOMES]
    for word in _runs(wanted):
        ahead: frozenset[str] = frozenset()
        back: frozenset[str] = frozenset()
        for yes, no in sides:
            if word in yes:
                ahead, back = ahead | yes, back | no
            elif word in no:
                ahead, back = ahead | no, back | yes
        if ahead:
            return Outcome(ahead - back, back - ahead, matter | {word})
    return Outcome(matter=matter)


def clauses(text: str) -> list[str]:
    """A sentence in clauses, at most :data:`MOST`; the rest stays in one.

    That somebody will not be named is left out: it denies nothing.
    """
    text = _UNNAMED.sub(" ", text)
    found: list[str] = []
    start = 0
    for cut in _CLAUSE.finditer(text):
        if len(found) == MOST - 1:
            break
        if text[start : cut.start()].strip():
            found.append(text[start : cut.start()])
            start = cut.start()
    return [*found, text[start:]]


def direction(parts: Sequence[Part], asked: Outcome) -> Direction:
    """A suggested direction for a sentence in clauses."""
    whole = " ".join(_plain(" ".join(part.text for part in parts)).split())
    telling = [part for part in parts if _runs_in(part.stems) & (asked.ahead | asked.back | asked.matter)]
    near = " , ".join(_plain(part.text) for part in telling) or whole
    if _DOUBT_FIRST.search(whole):
        return "uncertain"
    if _MOVED.search(whole) or _NEARLY.search(whole):
        return "uncertain"
    sign = _sign(parts, asked)
    refused = _REFUSAL.search(whole)
    if refused is not None and sign != "for":
        return "uncertain" if _OPEN.search(whole[: refused.start()]) else "against"
    if _NOT_LET.search(near):
        return "against"
    back = any(_runs_in(part.stems) & asked.back for part in telling)
    if back and _DISBELIEF.search(near):
        return "for"
    if _ODDS_ON.search(near):
        return "for"
    if _DOUBT.search(near) or _NOT_BEFORE.search(whole) or "?" in whole or _IF.search(whole):
        return "uncertain"
    if sign is not None:
        return sign
    told: set[bool] = set()
    denied = False
    for part in telling or parts:
        turned = _turned(part.words)
        denied = denied or bool(turned)
        told |= {
            (run in asked.ahead) != (i in turned)
            for i, run in _placed(part.stems)
            if run in asked.ahead or run in asked.back
        }
    if told:
        return "against" if False in told else "for"
    if denied:
        return "against"
    if _ASSENT.search(near) or telling:
        return "for"
    return "for" if _ASSENT.search(whole) else "context"


def _sign(parts: Sequence[Part], asked: Outcome) -> Direction | None:
    """What signs of several words tell, where those of one side alone are held."""
    held = frozenset().union(*(_runs_in(part.stems) for part in parts))
    ahead = any(sign <= held for sign in asked.signs)
    back = any(sign <= held for sign in asked.against)
    return None if ahead == back else "for" if ahead else "against"


def _plain(text: str) -> str:
    # Capitals stay: "may" doubts, "May" is a month or a name.
    return text[:1].lower() + text[1:].replace("’", "'")


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


def _runs_in(stems: Sequence[str]) -> frozenset[str]:
    return frozenset(run for _, run in _placed(stems))
