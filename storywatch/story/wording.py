"""What a sentence leaves open, by its cues, each turned into a question that a reader can take over.

The words of press reports that leave something open are few and old: somebody is asked whether, declines to
say whether, has yet to, is called on to, is due to. What follows them is a clause that can be turned into a
question. A clause is taken only where its plan is plain from its words, and whatever would not read as a
question is left out. Better none than a poor one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.story import acted, phrases
from storywatch.story.phrases import Made, Make

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CLAIM = 4
"""Words that a disputed claim has at least."""
LOUD = 6
"""Characters of a question behind which one in capitals, as telegrams are, is left out."""
HITS = 8
"""Cues of one kind that are looked at in one sentence."""

_ASIDE = (
    r"(?:asked|ask|asking|unclear|not clear|not said|specified|stated|disclosed|revealed|established|"
    r"uncertain|unsure|question of|doubts? about|doubts? over|known"
    r"|(?:declin|refus)(?:ed|es|ing) to (?:say|confirm|comment on|be drawn on|discuss|disclose)"
    r"|(?:would|could|did|does|do) not (?:say|confirm|know|disclose)"
    r"|(?:wouldn|couldn|didn|doesn|don)['’]t (?:say|confirm|know)"
    r"|remains to be seen|remained to be seen|waiting to see|wait and see|decide|decided|deciding"
    r"|doubtful|in doubt|agree(?:d|ment)?|disagree(?:d|ment)?|divided|split|argu(?:e|ed|ing|ment)|"
    r"quarrel(?:led)?"
    r"|depends?|rule|ruled|vote|voted|determine|debating|discuss|discussed|discussing|considering|"
    r"consider|weighing|wondered|speculation)"
)
_WHETHER = re.compile(
    rf"\b{_ASIDE}(?: (?:by|on|over|about|"
    rf"as to)(?: [\w'’.-]+){{0,4}}?(?: \([^()\n]{{0,40}}\))?)? ?(?:whether|if)\s+",
    re.I,
)
_FRONTED = re.compile(
    r"^\W{0,3}Whether\s(?P<ask>[^;:.?!()“”\"]{8,120}?),?\s(?:is|was|remains?|remained|depends?|depended|hangs?|hinges?|"
    r"(?:nobody|no one|he|she|they|officials|the\s\w+)\s(?:would|could|did|can|will|has|had))\b"
)
_URGED = re.compile(
    r"\b(?:call(?:ed|s|ing) (?:up)?on|urg(?:ed|es|ing)|press(?:ed|es|ing)|implor(?:ed|es|ing)"
    r"|order(?:ed|s|ing)|appeal(?:ed|s|ing) to|pressur(?:ed|es|ing)|asked|want(?:ed|s)|push(?:ed|es|ing))"
    r"\s+(?:for )?(?=(?:the |both )?[\w'’.-]+)",
    re.I,
)
_WHETHER_TO = re.compile(
    r"\s(?:(?:has|have|had|is|are|was|were|would|will|must|did|does|do|could)(?:n['’]t)?\s(?:\w+\s){0,3}?"
    r"(?:decid(?:e|ed|ing)|consider(?:ed|ing)?|weigh(?:ed|ing)?|debat(?:ed|ing)|discuss(?:ed|ing)?|"
    r"mull(?:ed|ing)|review(?:ed|ing)"
    r"|study|stud(?:ied|ying)|undecided|unsure|sa(?:y|id)|ma(?:ke|de) up (?:his|her|its|their) minds?)|"
    r"(?:declin|refus)(?:ed|es) to say|"
    r"yet to decide|undecided)\s"
    r"(?:on\s|about\s|as to\s)?(?:whether|when) to\s+(?P<verb>[a-z]{2,})\b"
)
_NOT_UNTIL = re.compile(
    r"\s(?:will|would|shall|could|can) (?:not|"
    r"never) (?P<verb>[a-z]{2,})\b(?=[^.;:?!\n]{0,120}?\s(?:until|unless|before|as long as|so long as)\s)"
)
_MAY = re.compile(
    r"\s(?:may|might)\s(?:yet\s|still\s|soon\s|also\s|now\s)?(?P<verb>(?!have\b|well\b|not\b)[a-z]{2,})\b"
)
_MEANS = re.compile(
    r"\s(?:(?:has|have) yet to|(?:is|are) (?:due|expected|scheduled|set|supposed|likely|preparing|ready) to"
    r"|(?:was|were) (?:due|expected|scheduled|set|supposed) to"
    r"|(?:has |have )?(?:threaten|vow|pledg|promis|refus|agree|offer|propos|decid)(?:ed|d) to|plans to|"
    r"intends to|proposes to)\s+"
    r"(?P<verb>[a-z]{2,})\b"
)
_RULED = re.compile(
    r"\b(?:(?:refus|declin)(?:ed|es|ing) to|(?:did|does|would|could|has|have|had|do) not"
    r"|(?:didn|wouldn|doesn)['’]t"
    r"|not|without) (?:rule|ruled|ruling) out\s+"
)
_CALLED_FOR = re.compile(
    r"\b(?:call|push|press)(?:ed|es|s|ing)? for (?=(?:an?|more|new|further|fresh|tougher|direct)\s)", re.I
)
_UNDECIDED = re.compile(
    r"\bno (?:final )?(?:decision|agreement|deal|consensus|accord) "
    r"(?:(?:has|had|have) (?:yet )?been (?:made|taken|reached) |was (?:made|taken|reached) )?(?:on|over)\s+",
    re.I,
)
_ONLY_IF = re.compile(r"\bonly if\s+", re.I)
_PRINTED = re.compile(
    r"^\W{0,3}(?:Q(?:uestion)?\s?[.:]\s+)?(?=(?:Will|Would|Is|Are|Did|Has|Have|Can|Should)\s)"
)
_HOPED = re.compile(
    r"\b(?:express(?:ed|es|ing) (?:the |his |her |their )?(?:hope|doubts?|fears?|confidence)"
    r"|hop(?:e|es|ed|ing)|doubt(?:s|ed)|fear(?:s|ed)|doubtful|no guarantee"
    r"|no certainty|not believe|confident)\s(?:that\s)?",
    re.I,
)
_UNTIL = re.compile(r"\b(?:unless|until|only (?:if|when|after|once))\s+(?=(?:the\s)?[A-Z]|the\s)")
_DEMANDED = re.compile(r"\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|ask(?:s|ed)?)\sthat\s", re.I)
_WANTED = re.compile(
    r"\b(?:demand(?:s|ed|ing)?|propos(?:es|ed|ing)|request(?:s|ed)?|recommend(?:s|ed)?|ask(?:s|ed))\s(?:(?:on\s)?\w+day\s)?"
    r"that\s(?P<who>(?:the\s)?[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3})\s"
    r"(?P<verb>(?!should\b|must\b|would\b|will\b|had\b|was\b|did\b|said\b)[a-z]{3,}(?<!ed)(?<!s)(?<!ing))\b"
)
_TO_RESIGN = re.compile(
    r"\b(?:demand\w*|call(?:s|ed|ing)?\sfor|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?\sfor|seek\w*|sought)\s"
    r"(?:the\s(?:immediate\s)?(?:resignation|dismissal|removal|recall|head)\sof\s"
    r"(?P<who>(?:(?:Mrs?|Ms|Dr|Gen|Col|Lt|St)\.|[^;:.?!()“”\"]){2,80})|"
    r"(?P<whose>(?:the\s)?[\w -]{2,40}?)['’]s?\s(?:immediate\s)?(?:resignation|dismissal|removal|recall))\b"
)
_REPORTED = re.compile(
    r"\b(?:said|says|vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|warn(?:s|ed)|threaten(?:s|ed)|insist(?:s|ed)|"
    r"announc(?:es|ed)|predict(?:s|ed)|believ(?:es|ed)|expect(?:s|ed)|told\s[\w’'-]+(?:\s[\w’'-]+)?)\s"
    r"(?:on\s[A-Z][a-z]+day\s|[A-Z][a-z]+day\s|yesterday\s)?(?:that\s)?(?=(?:the|both|all)\s|[A-Z])"
)
_SHORT = {"goes": "go", "sits": "sit"}
_GOES = re.compile(
    r"\s(?P<verb>meets|opens|leaves|flies|travels|arrives|decides|sails|resumes|begins|convenes|appears|sits|goes)\s"
    r"(?:[\w’'-]+\s){0,6}?(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\s(?:week|month))\b"
)
_DOES = (
    r"(?:accept|address|admit|allow|announce|appeal|appear|arrive|attend|ban|begin|build|buy|call|chair|close|"
    r"convene|cross|cut|debate|decide|deliver|discuss|dismantle|end|expel|expire|extend|extradite|face|fly|free|"
    r"give|grant|hand|hear|hold|host|impose|inspect|join|launch|lead|leave|lift|meet|negotiate|open|pay|publish|"
    r"raise|recall|receive|recognise|recognize|reject|release|remain|remove|renew|reopen|resign|resume|return|"
    r"rule|run|sail|scrap|sell|send|sign|sit|stand|start|steam|stop|suspend|take|travel|try|visit|vote|withdraw)"
)
"""What states, courts and their people do, so that one may ask whether they will."""
_ACT = re.compile(rf"^Will .*\s(?:{_DOES}|be\s\w+(?:ed|en|wn|ld|t))\b")
_PLANNED = re.compile(
    rf"\s(?:(?:is|are)\sto|will(?:\s(?:now|then|soon|also))?)\s(?P<verb>{_DOES})\b(?!\s(?:place|part)\b)"
)
_PRESS = frozenset({"journalists", "reporters", "readers", "viewers", "listeners", "the press", "the media"})
"""Of whom something is asked that is no matter of the story."""
_HE = re.compile(r"(?:he|she|they|it|we)\b")
_FOR_WHAT = re.compile(r"\s(?:for|over|about|of|by)\swhat\b")
_BE_DONE = re.compile(r"\sbe\s+(?=\w+(?:ed|en|wn|ld|t)\b)")
_WEIGHED = re.compile(
    r"\s(?:is|are|was|were|had been|has been|have been)\s(?:\w+ly\s|also\s|now\s|still\s)?"
    r"(?:weighing|considering|contemplating|mulling|studying|examining|discussing)\s(?=(?:an?|new|further)\s)"
)
_TRUE = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|no (?:proof|evidence|sign|indication)|(?:proof|evidence)|accusations?"
    r"|charges?|allegations?|the claim|claims|alleg(?:es|ed)|disput(?:es|ed))\s"
    r"(?:(?:reports?|claims?|charges?|allegations?|suggestions?|rumou?rs?)\s)?that\s",
    re.I,
)
_NOT_KNOWN = re.compile(
    r"^\W{0,3}(?P<ask>(?:What|Who|Why|How|Where|When)\s[^,;:.?!()“”\"]{4,120}?)(?:,[^;:.?!()“”\"]{0,80},)?\s"
    r"(?:(?:is|was|are|were|remains?|remained)\s(?:still\s|as yet\s|not yet\s)?(?:not (?:yet )?known|unknown"
    r"|unclear|not (?:yet )?clear|a mystery|uncertain)|(?:has|have) (?:not|yet)\b)"
)
_NO_CONFIDENCE = re.compile(
    r"\b(?:no[- ]confidence|censure)\s(?:(?:motion|vote)\s)?(?:in|against|of)\s(?P<who>[^;:.?!()“”\"]{2,80})"
)
_OFFICE = re.compile(r"the (?:\w+ )?(?:minister|president|premier|chancellor|government|cabinet)\b")
_MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)
_AUX = {
    "will": "Will",
    "would": "Will",
    "can": "Can",
    "could": "Could",
    "should": "Should",
    "may": "Will",
    "might": "Will",
    "is": "Is",
    "are": "Are",
    "was": "Was",
    "were": "Were",
    "has": "Has",
    "have": "Have",
    "had": "Has",
}
_PRESENT = {"was": "is", "were": "are"}
_NOW = frozenset("still now part ready willing prepared alive safe gone open".split())
"""What is asked of the present where it is told of the past: "asked whether the road was still open"."""
_PASSIVE = re.compile(r"\s(?:was|were|is|has been|have been|would|could|did|does|do)(?: not)?\s*$")
_ITS = re.compile(r"\b(?:its|their)\b")
_HIS = re.compile(r"\b(?:his|her|their)\b")


def asked(text: str, small: frozenset[str]) -> Iterable[tuple[str, int, int, float]]:
    """Each question that a sentence leaves open, where the words that it is made of begin and end in it (in
    characters), and how good the cue is (0 to 1). ``small`` are words that are no names.
    """
    yield from _made(text, small, _KINDS)


def planned(text: str, small: frozenset[str]) -> Iterable[tuple[str, int, int, float]]:
    """What a sentence says will be, asked in the same way: a plan is open until it is told done."""
    yield from _made(text, small, _PLANS)


def _made(
    text: str, small: frozenset[str], kinds: Sequence[tuple[Make, re.Pattern[str], float]]
) -> Iterable[tuple[str, int, int, float]]:
    for make, cue, worth in kinds:
        for count, hit in enumerate(cue.finditer(text)):
            if count == HITS:
                break
            made = make(text, hit, small)
            if made is None:
                continue
            question, start, end = made
            fewest = 3 if make in (_until, _printed) else 4
            shouted = len(question) > LOUD and question[LOUD:].isupper()
            if (
                not shouted
                and phrases.is_sound(question, fewest)
                and (make is _means or not _HIS.search(question))
            ):
                yield question, start, end, worth


def _whether(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "asked whether Kardavia would sign the treaty" -> "Will Kardavia sign the treaty?" """
    return _turned(text, hit.start(), hit.end(), small)


def _fronted(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "Whether Kardavia will sign is another matter." -> "Will Kardavia sign?" """
    return _turned(text[: hit.end("ask")], hit.start(), hit.start("ask"), small)


def _turned(text: str, cue: int, start: int, small: frozenset[str]) -> Made:
    end = phrases.ending(text, start)
    words = list(phrases.WORD.finditer(text, start, end))
    for number, word in enumerate(words[:14]):
        aux = word[0].lower()
        if aux not in _AUX:
            continue
        who = _whom(text, cue, text[start : word.start()].strip(), small)
        rest = text[word.end() : end].strip()
        after = [w[0].lower() for w in words[number + 1 : number + 3]]
        if who is None or not after or (aux in ("would", "could", "may", "might") and after[0] == "have"):
            return None
        now = aux in ("was", "were") and after[0] in _NOW
        return phrases.put(_AUX[_PRESENT[aux] if now else aux], who, rest), cue, end
    return None


def _whom(text: str, cue: int, printed: str, small: frozenset[str]) -> str | None:
    """Who a clause is about; "he" in it is who would not say: "Solis declined to say whether he would go"."""
    if printed not in ("he", "she", "they", "it"):
        return phrases.subject(printed, small, named=False)
    if text.startswith("asked", cue) and not _PASSIVE.search(text, 0, cue):
        return None
    end = len(_PASSIVE.sub("", text[:cue]).rstrip())
    at = phrases.beginning(text, end)
    who = phrases.subject(text[at:end], small) if text[at:end].strip(" ,") else None
    return who or phrases.apposed(text[:cue], small)


def _urged(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "called on Kardavia to open the strait" -> "Will Kardavia open the strait?" """
    start = hit.end()
    end = phrases.ending(text, start)
    to = re.compile(r"\sto\s+(?=[a-z]{2,})").search(text, start, end)
    if to is None:
        return None
    who = phrases.subject(text[start : to.start()], small, named=False)
    rest = text[to.end() : end].strip()
    if who is None or who.lower() in _PRESS or not phrases.is_predicate(rest):
        return None
    return phrases.put("Will", who, rest), hit.start(), end


def _means(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "Kardavia has yet to answer the note" -> "Will Kardavia answer the note?" """
    who_at = phrases.beginning(text, hit.start())
    printed = text[who_at : hit.start()]
    if printed in ("he", "she"):
        who = phrases.opening(text[:who_at], small)
    else:
        who = phrases.subject(printed, small) or phrases.apposed(text[: hit.start()] + " ", small)
    at = hit.start("verb")
    end = phrases.ending(text, at)
    rest = text[at:end].strip()
    if who is None or not phrases.is_predicate(rest):
        return None
    return phrases.put("Will", who, rest), who_at, end


def _ruled(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "would not rule out further strikes on Osterby" -> "Will there be further strikes on Osterby?" """
    end = phrases.ending(text, hit.end())
    what = text[hit.end() : end].strip()
    first = what.split(" ", 1)[0].lower()
    if first.endswith("ing") or first in ("the", "that", "its", "his", "her", "their") or not first:
        return None
    return f"Will there be {what}?", hit.start(), end


def _undecided(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "no agreement on the Lenza corridor" -> "Will there be an agreement on the Lenza corridor?" """
    end = phrases.ending(text, hit.end())
    what = text[hit.end() : end].strip()
    if not what or what.split(" ", 1)[0].lower() in ("whether", "how", "when", "what", "who", "where", "if"):
        return None
    thing = next((w for w in ("agreement", "consensus", "deal", "accord") if w in hit[0].lower()), "decision")
    article = "an" if thing[0] == "a" else "a"
    return f"Will there be {article} {thing} on {what}?", hit.start(), end


def _only_if(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "only if Kardavia would withdraw its ships" -> "Will Kardavia withdraw its ships?" """
    return _turned(text, hit.start(), hit.end(), small)


def _printed(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "Q. Will the strait be open this month?" -> the question itself"""
    end = text.find("?", hit.end(), hit.end() + phrases.WINDOW)
    # Words in marks within it, or several sentences, are no plain question.
    if end < 0 or text[end + 1 :].strip(" ”’\"'"):
        return None
    asked = re.sub(r",?\s(?:then|though|anyway|now)$", "", text[hit.end() : end])
    if re.search(r"[.!;:“”\"(]\s|[,—]", asked):
        return None
    words = asked.split()
    who = phrases.subject(" ".join(words[1:3]), small, named=False) if words[1:2] != ["there"] else "there"
    return (" ".join(words) + "?", hit.end(), end) if who is not None else None


def _hoped(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "doubted that the closure would last" -> "Will the closure last?" """
    if _HE.match(text, hit.end()):
        return None
    made = _turned(text, hit.start(), hit.end(), small)
    # Only what is to come: hopes of what has been are no question.
    return made if made is not None and made[0].startswith(("Will ", "Can ", "Could ")) else None


def _until(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "not until Kardavia apologises for the raid" -> "Will Kardavia apologise for the raid?" """
    end = phrases.ending(text, hit.end())
    cut = _FOR_WHAT.search(text, hit.end(), end)
    end = cut.start() if cut is not None else end
    words = list(phrases.WORD.finditer(text, hit.end(), end))
    for number, word in enumerate(words[1:8], 1):
        verb = phrases.base(word[0])
        after = words[number + 1][0].lower() if number + 1 < len(words) else ""
        if verb is None or words[number - 1][0].lower() in phrases.LIMP or words[number - 1][0].endswith("s"):
            continue
        # "until inspectors were let in": no verb, but more than one of something
        if after in phrases.VERBISH or after.endswith("ed") or after in ("off", "out", "up", "down"):
            return None
        who = phrases.subject(text[hit.end() : word.start()], small)
        rest = f"{verb} {text[word.end() : end].strip()}"
        return (phrases.put("Will", who, rest), hit.start(), end) if who is not None else None
    return None


def _demanded(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "demands that the crew be freed at once" -> "Will the crew be freed at once?" """
    end = phrases.ending(text, hit.end())
    be = _BE_DONE.search(text, hit.end(), end)
    who = phrases.subject(text[hit.end() : be.start()], small, named=False) if be is not None else None
    if be is None or who is None:
        return None
    return phrases.put("Will", who, f"be {text[be.end() : end].strip()}"), hit.start(), end


def _wanted(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "demanded that Kardavia scrap the exercise" -> "Will Kardavia scrap the exercise?" """
    end = phrases.ending(text, hit.start("verb"))
    who = phrases.subject(hit["who"], small)
    rest = text[hit.start("verb") : end].strip()
    if who is None or not phrases.is_predicate(rest):
        return None
    return phrases.put("Will", who, rest), hit.start(), end


def _to_resign(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "called for the resignation of the defence minister, Mr. Orlan" -> "Will Mr. Orlan resign?" """
    named = [
        phrases.subject(part, small, named=False) for part in (hit["who"] or hit["whose"]).split(",")[:2]
    ]
    who = next((one for one in named[::-1] if one is not None and not one.startswith(("an ", "a "))), None)
    return (phrases.put("Will", who, "resign"), *hit.span()) if who is not None else None


def _reported(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "said on Friday that the waiver would be renewed" -> "Will the waiver be renewed?" """
    made = _turned(text, hit.start(), hit.end(), small)
    if made is None or not _ACT.search(made[0]):
        return None
    # That somebody will not be let go is as open as that he will.
    return made[0].replace(" not ", " ", 1), *made[1:]


def _goes(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "Mr. Orlan flies to Lenza on Wednesday" -> "Will Mr. Orlan fly to Lenza on Wednesday?" """
    at = phrases.beginning(text, hit.start())
    who = phrases.subject(re.sub(r"\s(?:him|her|it)self$", "", text[at : hit.start()]), small)
    end = hit.end()
    rest = f"{_SHORT.get(hit['verb']) or phrases.base(hit['verb'])} {text[hit.end('verb') : end].strip()}"
    return (phrases.put("Will", who, rest), at, end) if who is not None else None


def _weighed(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "Kardavia was weighing a rise in fares" -> "Will Kardavia go ahead with a rise in fares?" """
    at = phrases.beginning(text, hit.start())
    who = phrases.subject(text[at : hit.start()], small)
    end = phrases.ending(text, hit.end())
    words = text[hit.end() : end].split()
    while words and words[-1].lower() in phrases.LIMP:
        words.pop()
    return (phrases.put("Will", who, f"go ahead with {' '.join(words)}"), at, end) if who and words else None


def _true(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "denied that the ship had carried arms" -> "Is it true that the ship had carried arms?" """
    end = phrases.ending(text, hit.end())
    clause = text[hit.end() : end].strip()
    verb = next(
        (w for w in phrases.WORD.finditer(clause) if w[0].lower() in phrases.VERBISH or w[0].endswith("ed")),
        None,
    )
    if (
        verb is None
        or phrases.subject(clause[: verb.start()], small, named=False) is None
        or _ITS.search(clause)
    ):
        return None
    if len(clause.split()) < _CLAIM:
        return None
    return f"Is it true that {' '.join(clause.split())}?", hit.start(), end


def _not_known(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "What caused the fire, on Monday night, is not known." -> "What caused the fire?" """
    asked = " ".join(hit["ask"].split())
    word, _, rest = asked.partition(" ")
    # "How the ship sank" would have to be turned round; "What caused" and "Who fired" stand as they are.
    if word.lower() not in ("what", "who") or any(w.lower() in phrases.PRONOUNS for w in rest.split()):
        return None
    return f"{word} {rest}?", hit.start("ask"), hit.end("ask")


def _no_confidence(text: str, hit: re.Match[str], small: frozenset[str]) -> Made:
    """ "a motion of no confidence in Ferrand" -> "Will Ferrand survive a vote of no confidence?" """
    for part in hit["who"].split(",")[::-1]:
        name = " ".join(re.findall(r"[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+)*", part)[:1])
        if name and name not in _MONTHS and phrases.subject(name, small) is not None:
            return f"Will {name} survive a vote of no confidence?", hit.start(), hit.end()
    office = _OFFICE.match(hit["who"])
    if office is None:
        return None
    return f"Will {office[0]} survive a vote of no confidence?", hit.start(), hit.start("who") + office.end()


_KINDS = (
    (_whether, _WHETHER, 1.0),
    (_fronted, _FRONTED, 1.0),
    (_undecided, _UNDECIDED, 0.95),
    (_ruled, _RULED, 0.9),
    (_only_if, _ONLY_IF, 0.9),
    (_urged, _URGED, 0.8),
    (_ruled, _CALLED_FOR, 0.8),
    # What is due is on the timeline; what somebody presses for is open.
    (_means, _MEANS, 0.65),
    (_means, _WHETHER_TO, 1.0),
    (_means, _NOT_UNTIL, 0.85),
    (_means, _MAY, 0.5),
    (_printed, _PRINTED, 0.9),
    (_not_known, _NOT_KNOWN, 0.95),
    (_no_confidence, _NO_CONFIDENCE, 0.9),
    (_true, _TRUE, 0.8),
    (_hoped, _HOPED, 0.8),
    (_until, _UNTIL, 0.8),
    (_demanded, _DEMANDED, 0.8),
    (_wanted, _WANTED, 0.8),
    (_to_resign, _TO_RESIGN, 0.9),
    (_weighed, _WEIGHED, 0.85),
    *acted.KINDS,
)

_PLANS = (
    (_goes, _GOES, 0.5),
    (_reported, _REPORTED, 0.5),
    (_means, _PLANNED, 0.4),
)
