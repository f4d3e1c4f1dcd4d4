"""Which way a sentence points, for a question as it is worded: a suggestion, flipped with a key.

What is left open goes before what is refused, that before doubt, and doubt before what is told: "rejected
what may be" is a no, "will meet if" is open; to reject what is in the way is a yes. The verb of the question
has an outcome and an opposite ("lift" and "stay"); a negation a few words before either turns it round, and
where both are told the opposite is the news. A sign of several words ("the barrier went up") tells by
itself; one word that may be a sign tells only where no outcome is told. What stands in the main clauses goes
before what is told behind "after", "which" or "although". Where nothing else tells, a negation is a no; in a
question of what was or is, only where somebody says so: what a paper says was not seen is not known; there
the account that the accused gives himself is a no, unless he owns up. What is denied of a refusal, or of what
would be in the way, is a yes. Where nothing tells at all, what is reported of a matter speaks for it more
often than not, and a short line is context.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.story import stances
from storywatch.story.aims import placed, runs_in
from storywatch.story.lines import root, stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Direction
    from storywatch.story.aims import Outcome

SCOPE = 4
"""Words after a negation that it turns round."""
MOST = 24
"""Clauses of one sentence that are told apart."""
READ = 4000
"""Characters of a sentence that are looked at."""
REACH = 8
"""Words behind a word of refusal among which stands what is refused."""
OBJECT = 60
"""Characters behind a word of refusal in which stands what is refused."""
FRONT = 4
"""Words from a clause's beginning among which its subject's name stands."""
FEW = 9
"""Words below which a line that takes no stand only names something."""

_NEGATIONS = frozenset(
    """not no never nor cannot without neither nobody nothing none cant wont dont doesnt didnt isnt arent
    wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt""".split()
)
_RATHER_THAN = frozenset({("instead", "of"), ("rather", "than"), ("short", "of")})
_PASSIVE = frozenset("was were is are been being".split())
_CLAUSE = re.compile(
    r"[,;:()—–]| - |\b(?:but|while|although|though|whereas|which|who|whom|whose|after|since|because|"
    r"despite|as well as|and that|when|before)\b"
)
_BEHIND = re.compile(
    r"\W*(?:which|who|whom|whose|after|since|because|although|though|despite)\b", re.IGNORECASE
)
_AT = re.compile(r"\b(?:until|till|not|only|soon|shortly|just|days?|weeks?|months?|long)\W*$", re.IGNORECASE)
"""Before "after", where that only says when: "until after the harvest"."""
_UNNAMED = re.compile(
    r"\b(?:on|under) (?:the )?condition (?:that )?(?:\w+ ){0,3}(?:not|anonymity)\b[^,.;”\"]{0,40}"
    r"|\b(?:who |and )?(?:ask|want|wish|declin|refus)(?:ed|es|s)? (?:\w+ ){0,2}"
    r"not to be (?:named|identified|quoted)"
    r"|\bbehind closed doors\b|\bclosed-door\b|\bwho (?:could|can) not be (?:named|identified|quoted)"
)
_NOT = re.compile(r"(?:\b(?:not|never|nobody|cannot|neither|nor|no one|none)\b|n't\b)(?: \w+){0,3} $")
"""Right before a word of refusal: "has not been called off"."""
_CLOSING = (".", "?", "!", '"', "”", "’", "'")
_BACK = frozenset("he she it they him her them his their its that this these those i we us our you".split())
"""Words that mean somebody or something told before."""
_ATTACHED = re.compile(
    r",\s(?:an?|the|something|it|charges|claims|allegations|accusations|suggestions|reports)\s"
    r"(?:[\w’'-]+\s){0,8}?"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|call(?:s|ed)|brush(?:es|ed)|disput(?:es|ed)|"
    r"contest(?:s|ed)|refut(?:es|ed)|repudiat(?:es|ed))\b[^,;.]*"
)
"""The denial that is hung on a charge: ", a claim the ministry rejected"."""
_WITHOUT = re.compile(
    r",?\swithout (?:\w+ly )?(?:giving|naming|saying|specifying|elaborating|commenting|mentioning|"
    r"identifying|explaining|disclosing|revealing|going into|further|more)\b[^,;.]*"
    r"|,?\s(?:though|and|but|although)\s(?:he|she|it|they)\s(?:(?:does|did|do|could|would)\snot|(?:does|did|do|could|would)n['’]t)"
    r"\s(?:say|know|tell|explain)\s(?:who|whose|why|when|how|where)\b[^,;.]*"
)
"""What a report does not say beside what it does."""
_NO_DOUBT = re.compile(
    r"\b(?:no longer|no one|nobody|none|hardly|not|never|no|beyond|without)(?: \w+){0,5}? "
    r"(?:doubt(?:s|ed)?|disput(?:es?|ed))(?: that| in)?\b",
    re.IGNORECASE,
)
"""A doubt that nobody has."""
_ASIDES = (_UNNAMED, _ATTACHED, _WITHOUT, _NO_DOUBT)
_RATHER = re.compile(r",\s+not\b(?! (?:to|be|have)\b)")
"""What is only set against something: "a mandate, not a suitcase of demands"."""


@dataclass(frozen=True, slots=True)
class Part:
    """A clause of a sentence: its text, and the stems of its words in order."""

    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]


def clauses(text: str) -> list[str]:
    """A sentence in clauses, at most :data:`MOST`; the rest of its :data:`READ` characters stays in one.

    What denies nothing is left out: that somebody will not be named, what a report does without, a doubt that
    nobody has, and the denial hung on a charge, which is the news.
    """
    text = text[:READ]
    for aside in _ASIDES:
        text = aside.sub(" ", text)
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
    answer = _answer(parts)
    if answer:
        return _stand(answer, asked) or "uncertain"
    main = _main(parts)
    asks = any("?" in part.text for part in parts)
    stand = _stand(main, asked) if 0 < len(main) < len(parts) and not asks else None
    return stand or _stand(parts, asked) or _weakly(parts, asked)


def _answer(parts: Sequence[Part]) -> list[Part]:
    """What was said to "asked whether ..., he said ..."; nothing where the sentence is no such report."""
    whole = "".join(part.text for part in parts)
    said = stances.ASKED.match(stances.plain(whole))
    if said is None or "?" in whole:
        return []
    found = []
    at = 0
    for part in parts:
        kept = part.text[max(0, said.end() - at) :]
        at += len(part.text)
        if kept.strip():
            found.append(_part(kept))
    return found if sum(len(part.words) for part in found) > 1 else []


def _part(clause: str) -> Part:
    """A clause made ready."""
    held = tuple(words(clause))
    return Part(clause, held, tuple(map(stem, held)))


def _main(parts: Sequence[Part]) -> list[Part]:
    """The clauses that tell no background."""
    main: list[Part] = []
    before = ""
    bare = 0
    for part in parts:
        bare -= 1
        if _BEHIND.match(part.text) and not _AT.search(before):
            bare = 3 if len(part.words) < 2 else 0
        elif bare <= 0:
            main.append(part)
        before = part.text
    return main


def _weakly(parts: Sequence[Part], asked: Outcome) -> Direction:
    """What clauses tell that take no stand: whether sides come nearer or part.

    Scorn is a no, and of what must be or lasts nothing has come. Else a yes, since what is reported of a
    matter mostly brings it forward. A short line that says nothing of the matter is context.
    """
    whole = _whole(parts)
    near, apart = stances.APPROACH.search(whole), stances.STRIFE.search(whole)
    if asked.friendly is not None and bool(near) != bool(apart):
        return "for" if asked.friendly is bool(near) else "against"
    if stances.SCORN.search(whole):
        return "against"
    if stances.LASTING.search(whole):
        return "uncertain"
    return "context" if _only_names(parts) and not _tells(parts, asked) else "for"


def _only_names(parts: Sequence[Part]) -> bool:
    """Whether these are few words that are no sentence, or do not refer back: a by-line, a crosshead."""
    few = sum(len(part.words) for part in parts) < FEW
    told = parts[-1].text.rstrip().endswith(_CLOSING) and any(
        _BACK.intersection(part.words) for part in parts
    )
    return few and not told


def _stand(parts: Sequence[Part], asked: Outcome) -> Direction | None:
    """The stand that some clauses take; None where they take none."""
    whole = _whole(parts)
    if stances.PENDING.search(whole) or stances.MOVED.search(whole) or stances.NEARLY.search(whole):
        return "uncertain"
    if asked.by_day and stances.LATER.search(whole):
        return "against"
    sign = _sign(parts, asked)
    refused = _refused(parts, asked, whole)
    if refused is not None and (sign != "for" or refused == "for"):
        return refused
    if stances.NOT_LET.search(whole):
        return "against"
    if stances.ODDS_ON.search(whole):
        return "for"
    if stances.CONDITION.search(whole) or _doubted(whole, asked):
        return "uncertain"
    if stances.NOT_BEFORE.search(whole) or stances.SILENT.search(whole) or stances.SPLIT.search(whole):
        return "uncertain"
    if asked.actor and _own_account(parts, asked) and not stances.OWNS_UP.search(whole):
        return "against"
    if sign is not None:
        return sign
    if not asked.fact and asked.friendly is not False and stances.NO_HARM.search(whole):
        return "for"
    told = _told(parts, asked)
    if told is not None:
        return told
    if any(_turned(part.words) and not _takes_nothing(part.text) for part in parts):
        # What a report itself says did not happen or is not there is not established; what somebody is
        # quoted for is a denial.
        return "uncertain" if asked.fact and not stances.SAID.search(whole) else "against"
    return None


def _own_account(parts: Sequence[Part], asked: Outcome) -> bool:
    """Whether he of whom something is asked tells it his way: "Osk's navy says the ferry struck a rock"."""
    for part in parts:
        for i, word in enumerate(part.words[:FRONT]):
            if (word in asked.actor or part.stems[i] in asked.actor or root(word) & asked.actor) and (
                not stances.SAYS.isdisjoint(part.words[i + 1 : i + 1 + REACH])
                or part.words[max(0, i - 3) : i].count("according")
            ):
                return not stances.SAYS.intersection(part.words[:i])
    return False


def _doubted(whole: str, asked: Outcome) -> bool:
    """Whether a word of doubt or wish is held that is not what the question asks about."""
    return any(not asked.own.issuperset(map(stem, words(hit[0]))) for hit in stances.DOUBT.finditer(whole))


def _refused(parts: Sequence[Part], asked: Outcome, whole: str) -> Direction | None:
    """What a word of refusal tells, if there is one: no, unless it is the opposite that is refused."""
    # "Will they call off the strike?": what is asked for is no refusal.
    hits = [
        hit
        for hit in stances.REFUSAL.finditer(whole)
        if not asked.ahead or not runs_in(tuple(map(stem, words(hit[0])[:2]))) & asked.ahead
    ]
    if not hits:
        return None
    hit = next(
        (hit for hit in hits if not _NOT.search(whole, max(0, hit.start() - OBJECT), hit.start())), None
    )
    if hit is None:
        return "uncertain" if stances.NOT_YET.search(whole) else "for"
    if stances.OPEN.search(whole[: hit.start()]):
        return "uncertain"
    if stances.TURNS.match(hit[0]) and stances.REFUSED.search(whole, hit.end(), hit.end() + OBJECT):
        return "for"
    return "for" if _is_of_opposite(parts, asked) else "against"


def _is_of_opposite(parts: Sequence[Part], asked: Outcome) -> bool:
    """Whether it is the opposite that is refused: "rejected calls to quit", "the motion to quit fell"."""
    for part in parts:
        hit = stances.TURNS.search(stances.plain(part.text))
        if hit is None:
            continue
        at = len(words(part.text[: hit.start()]))
        passive = bool(at) and part.words[at - 1] in _PASSIVE
        run = part.stems[:at] if passive else part.stems[at + 1 : at + 1 + REACH]
        held = runs_in(run)
        return bool(held & (asked.back - asked.weak)) and not held & asked.ahead
    return False


def _told(parts: Sequence[Part], asked: Outcome) -> Direction | None:
    """Which outcome is told; a word that is only a sign counts where none is."""
    for weak in (False, True):
        told: set[bool] = set()
        for part in parts:
            turned = _turned(part.words)
            told |= {
                (run in asked.ahead) != (i in turned)
                for i, run in placed(part.stems)
                if (run in asked.ahead or run in asked.back) and (run in asked.weak) is weak
            }
        if told:
            return "against" if False in told else "for"
    return None


def _takes_nothing(text: str) -> bool:
    """Whether its negation takes nothing back."""
    text = stances.plain(text)
    return stances.NOT_AGAINST.search(text) is not None or _RATHER.match(text) is not None


def _sign(parts: Sequence[Part], asked: Outcome) -> Direction | None:
    """What signs of several words tell, where those of one side alone are held."""
    held = frozenset().union(*(runs_in(part.stems) for part in parts))
    ahead = any(sign <= held for sign in asked.signs)
    back = any(sign <= held for sign in asked.against)
    return None if ahead == back else "for" if ahead else "against"


def _tells(parts: Sequence[Part], asked: Outcome) -> bool:
    """Whether it speaks of the matter."""
    return any(runs_in(part.stems) & (asked.ahead | asked.back | asked.matter) for part in parts)


def _whole(parts: Sequence[Part]) -> str:
    return " ".join(stances.plain(" ".join(part.text for part in parts)).split())


def _turned(words: Sequence[str]) -> set[int]:
    """Where a negation stands within a few words before."""
    hits = [i for i, word in enumerate(words) if word.replace("'", "").replace("’", "") in _NEGATIONS]
    hits += [i for i, pair in enumerate(itertools.pairwise(words)) if pair in _RATHER_THAN]
    return {i + step for i in hits for step in range(1, SCOPE + 1)}
