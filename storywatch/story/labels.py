"""What a piece of evidence is, by the cue that says so: "declined to say", "no consensus", "only if".

A cue only labels: whether a sentence bears on a question is found by what it speaks of. The label is the cue
as printed, short, so that it claims no more than the article does. The families stand in the order in which
they tell something: "declined to say whether" is a refusal to answer before it is a question.
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 32
"""Characters a label has at most; a longer cue is cut at a word."""
READ = 4000
"""Characters of a sentence that are looked at."""

_SAY = "(?:say|comment|confirm|discuss|give|disclose|reveal|predict|speculate|elaborate|answer|name|be drawn)"
_NOT = "(?:would|could|did|does|do|will) not|(?:would|could|did|does|do|wo)n['’]t"
# One family a block, the first that has a hit gives the label; the lines of a block are alternatives.
_FAMILIES = f"""
(?:declin|refus)(?:e|es|ed|ing) to {_SAY}(?: on)?
(?:{_NOT}) {_SAY}(?: on)?
no comment
(?:was|were) not available
(?:has|have|had) (?:not yet|yet to) (?:say|said|comment|commented|answer|answered|respond|responded)
did not (?:immediately )?(?:respond|reply|return)

asked (?:if|whether|when|how|why|what|about)
(?:not|un)[ ]?clear (?:if|whether|when|how|who|what)
unclear
remain(?:s|ed)? to be seen
question of (?:how|whether|when|who)
only \\w+ can (?:say|answer|decide)
(?:no one|nobody) knows
not known (?:if|whether|who|when|how)
(?:is|was|are|were) unknown
not certain

no (?:final |clear )?(?:consensus|agreement|deal|accord|decision|compromise|breakthrough|progress)
no (?:clear )?(?:policy|timetable|date|plans?|intention)
(?:failed|unable) to (?:agree|reach|win|secure|persuade)
(?:has|have|had) yet to
(?:remains?|remained|were|was|are|is|stays?|stayed|left) (?:\\w+ )?on the table
mixed (?:messages|signals)
undecided
unresolved
divided (?:over|on)
deadlock(?:ed)?
stalled

(?:had |has |have )?(?:no|lack of|little) (?:hard |clear |direct |credible )?(?:proof|evidence)
unproven
unconfirmed
(?:could|can) not be (?:independently )?(?:verified|confirmed|established)
preliminary

only (?:if|when|after)
unless
on condition(?: that)?
provided that
as long as
depends? on
before any
not (?:\\w+ )?until

(?:(?:{_NOT}|not|never|refus\\w+ to|declin\\w+ to) )(?:rule|ruled|ruling)(?: \\w+)?? out
(?:rule|rules|ruled|ruling)(?: \\w+)??(?: \\w+)?? out
out of the question
unthinkable

den(?:y|ies|ied|ying)
denials?
reject(?:s|ed|ing|ion)?
refus(?:es|ed|ing)(?: to \\w+)?
dismiss(?:es|ed|ing)
shot down
turn(?:s|ed) down
oppos(?:e|es|ed|ing)
veto(?:es|ed)
cancel(?:s|led|ed)
call(?:s|ed) off
postpon(?:es|ed)
put off
shelved
broke off
walked out

whether

call(?:s|ed|ing) (?:for|on)
urg(?:es|ed|ing)
demand(?:s|ed|ing)
press(?:es|ed|ing) for
appeal(?:s|ed) (?:for|to)
propos(?:es|ed)
warn(?:s|ed)
threaten(?:s|ed) to
want(?:s|ed) to

agree(?:s|d) (?:to|on|that)
accept(?:s|ed)
confirm(?:s|ed)
announc(?:es|ed)
pledg(?:es|ed)
promis(?:es|ed)
vow(?:s|ed)
approv(?:es|ed)
sign(?:s|ed)
decid(?:es|ed) to
(?:ready|prepared) to

(?:is|are|was|were) (?:due|expected|scheduled|set|supposed|likely|planning) to
due to \\w+
plan(?:s|ned) to
hop(?:es|ed|ing) to

allegedly
alleg(?:es|ed)
accus(?:es|ed)
suspect(?:s|ed)
claim(?:s|ed)
reportedly
believ(?:es|ed) to
possibly
"""
_CUES = tuple(
    re.compile(rf"(?<![\w-])(?:{'|'.join(family.split(chr(10)))})(?!\w)", re.IGNORECASE)
    for family in _FAMILIES.strip().split("\n\n")
)


@lru_cache(maxsize=1 << 13)
def label(text: str) -> str:
    """The cue that says what a sentence is, as printed but in small letters; empty where it has none."""
    flat = " ".join(text[:READ].split())
    for cue in _CUES:
        hit = cue.search(flat)
        if hit is not None:
            return _short(hit[0].lower())
    return ""


def _short(cue: str) -> str:
    return cue if len(cue) <= LONGEST else cue[:LONGEST].rsplit(" ", 1)[0]
