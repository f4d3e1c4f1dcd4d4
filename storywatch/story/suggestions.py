"""Questions that the articles themselves leave open, worded so that a reader can take them over.

The words of press reports that leave something open are few and old: somebody is asked whether, declines to
say whether, has yet to, is called on to, is due to. What follows them is a clause that can be turned into a
question. Nothing is parsed here: a clause is taken only where its plan is plain from its words, and whatever
would not read as a question is left out. Better none than a poor one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from storywatch.story import questions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.model import Sentence, Span

MOST = 5
"""How many suggestions stand at once."""
READ = 30_000
"""Characters from an article's beginning that are looked at."""
HITS = 8
"""Cues of one kind that are looked at in one sentence."""
WINDOW = 240
"""Characters on either side of a cue that can belong to its clause."""
LONGEST_SUBJECT = 12
"""Words that name who or what a question is about."""
SAME = 0.6
"""Share of the shorter question's words that the other must hold for both to ask the same."""

Told = tuple["Sentence", str]


@dataclass(frozen=True, slots=True)
class Article:
    """The sentences of one source, in order, and its day."""

    source: int
    published: date | None
    sentences: Sequence[Told]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question, the words that it was made of (the best place first found), and the sources that leave it
    open.
    """

    question: str
    span: Span
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    question: str
    span: Span
    worth: float
    day: date
    words: frozenset[str]


_ASIDE = (
    r"(?:asked|ask|asking|unclear|not clear|uncertain|unsure|question of|doubts? about|doubts? over|known"
    r"|(?:declin|refus)(?:ed|es|ing) to (?:say|confirm|comment on|be drawn on|discuss|disclose)"
    r"|(?:would|could|did|does|do) not (?:say|confirm|know|disclose)"
    r"|(?:wouldn|couldn|didn|doesn|don)['’]t (?:say|confirm|know)"
    r"|remains to be seen|remained to be seen|waiting to see|wait and see|decide|decided|deciding"
    r"|determine|debating|discuss|discussed|discussing|considering|consider|weighing|wondered|speculation)"
)
_WHETHER = re.compile(
    rf"\b{_ASIDE}(?: (?:by|on|over|about|as to) (?:[\w'’.-]+ ){{0,3}}?)? ?(?:whether|if)\s+", re.I
)
_URGED = re.compile(
    r"\b(?:call(?:ed|s|ing) (?:up)?on|urg(?:ed|es|ing)|press(?:ed|es|ing)|implor(?:ed|es|ing)"
    r"|order(?:ed|s|ing)|appeal(?:ed|s|ing) to|pressur(?:ed|es|ing)|asked|want(?:ed|s)|push(?:ed|es|ing))"
    r"\s+(?:for )?(?=(?:the |both )?[\w'’.-]+)",
    re.I,
)
_MEANS = re.compile(
    r"\s(?:(?:has|have) yet to|(?:is|are) (?:due|expected|scheduled|set|supposed|likely|preparing|ready) to"
    r"|(?:was|were) (?:due|expected|scheduled|set|supposed) to"
    r"|(?:has |have )?(?:threaten|vow|pledg|promis|refus|agree|offer)(?:ed|d) to|plans to|intends to)\s+"
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
    r"^\W{0,3}(?:Q(?:uestion)?\s?[.:]\s+)?(?=(?:Will|Would|Is|Are|Was|Were|Did|Does|Do|Has|Have|Can|Should)\s)"
)
_HOPED = re.compile(
    r"\b(?:express(?:ed|es|ing) (?:the |his |her |their )?(?:hope|doubts?|fears?|confidence)"
    r"|hop(?:e|es|ed|ing)|doubt(?:s|ed)|fear(?:s|ed)|doubtful|no guarantee"
    r"|no certainty|not believe|confident)\s(?:that\s)?",
    re.I,
)
_UNTIL = re.compile(r"\b(?:unless|until|only (?:if|when|after|once))\s+(?=(?:the\s)?[A-Z]|the\s)")
_DEMANDED = re.compile(r"\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|ask(?:s|ed)?)\sthat\s", re.I)
_FOR_WHAT = re.compile(r"\s(?:for|over|about|of|by)\swhat\b")
_BE_DONE = re.compile(r"\sbe\s+(?=\w+(?:ed|en|wn|ld|t)\b)")
_WEIGHED = re.compile(
    r"\s(?:is|are|was|were|had been|has been|have been)\s"
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

_END = re.compile(
    r"[,;:.?!()\[\]{}\"“”«»„…–—\n|]|\s-+\s|\s(?:but|while|although|because|which|who|whom|whose"
    r"|saying|adding|so that|amid|unless|until|despite|even|though|since|when|if|whether|where|after|before"
    r"|as|given"
    r"|and (?:said|that"
    r"|added|to|has|is|was|will|would)|or (?:not|to|whether|had|has|was|would|will)"
    r"|in line with|said|says|told|following)\b",
)
_START = re.compile(
    r"[,;:.?!()\[\]{}\"“”«»„…–—\n|]\s*"
    r"|\s(?:but|and|while|although|because|that|which|who|as|when|where|after|if|said|says|than)(?=\s)"
)
_WORD = re.compile(r"[^\W_](?:[\w'’-]|\.(?=\w))*\.?")
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
_PRONOUNS = frozenset(
    "i me my mine we us our ours you your yours he him she it they them this that these those"
    " there here what who"
    " one ones such same so others".split()
)
_POSSESSIVE = frozenset("his her its their".split())
_VERBISH = frozenset(
    "is are was were be been am has have had do does did will would can could should may might"
    " must shall said"
    " says say told tell tells not n't to if whether that which who yet also never asked ask"
    " called urged and or but"
    " because while when after before as than".split()
)
_LIMP = frozenset(
    "the a an of to in on at for with by from and or nor that this its his her their into about over under"
    " between against toward towards is are was were be been not more most very also no some any".split()
)
_NOT_VERBS = frozenset(
    "the a an its his her their this that these those all any some more be have do say see"
    " know make get go come"
    " take give become think tell comment speak look believe want need seem appear feel try be"
    " being not".split()
)
_OPENERS = frozenset("but and yet so still however meanwhile also then now instead".split())
_PREPOSED = frozenset(
    "in on at for with by from after before during since under despite amid if as when while".split()
)
_SEASON = re.compile(r"\bthis (?=week|month|year|summer|autumn|winter|spring)")
_HIS = re.compile(r"\b(?:his|her)\b")
_FRAME = frozenset(
    "will would can could should may might is are was were has have had did does do there be"
    " the a an of to in on at"
    " for with by from and or its his her their any more be further new".split()
)


def suggest(articles: Iterable[Article], covered: Iterable[str] = ()) -> list[Suggestion]:
    """At most :data:`MOST` questions that these articles leave open, the best first.

    ``covered`` are the wordings that the reader has already, or has dismissed: what comes near one of them is
    left out. Pure; the time grows with the articles, of each of which only the beginning is looked at.
    """
    told = list(articles)
    small = _small(told)
    found: list[_Found] = []
    for article in told:
        for sentence, text, worth in _leading(article):
            found.extend(
                _Found(wording, span, worth * weight, article.published or date.min, key)
                for wording, span, weight in _asked(sentence, text, small)
                if (key := _key(wording))
            )
    known = [key for wording in covered if (key := _key(wording))]
    return _best([one for one in found if not any(_same(one.words, key) for key in known)])


def _best(found: list[_Found]) -> list[Suggestion]:
    """The found put together where they ask the same; the ones most sources ask, then told first, newest."""
    found.sort(key=lambda one: (-one.worth, -one.day.toordinal(), one.span))
    groups: list[list[_Found]] = []
    for one in found[: 40 * MOST]:
        for group in groups:
            if _same(group[0].words, one.words):
                group.append(one)
                break
        else:
            groups.append([one])
    ranked = sorted(
        groups,
        key=lambda g: (
            -(len({one.span.source for one in g}) - 1 + g[0].worth),
            -max(one.day for one in g).toordinal(),
            g[0].span,
        ),
    )
    return [
        Suggestion(g[0].question, g[0].span, tuple(sorted({one.span.source for one in g})))
        for g in ranked[:MOST]
    ]


def _leading(article: Article) -> Iterable[tuple[Sentence, str, float]]:
    read = 0
    for sentence, text in article.sentences:
        if read >= READ:
            return
        if not sentence.furniture:
            yield sentence, text[: READ - read], 1.0 / (1.0 + read / 3000)
        read += len(text)


def _small(told: Iterable[Article]) -> frozenset[str]:
    """The words that stand somewhere in small letters: no names, even where they begin a sentence."""
    return frozenset(
        word
        for article in told
        for _, text, _ in _leading(article)
        for word in _WORD.findall(text)
        if word[0].islower()
    )


def _asked(sentence: Sentence, text: str, small: frozenset[str]) -> Iterable[tuple[str, Span, float]]:
    """Each question that a sentence leaves open, the words it is made of, and how good the cue is."""
    for make, cue, worth in _KINDS:
        for count, hit in enumerate(cue.finditer(text)):
            if count == HITS:
                break
            made = make(text, hit, small)
            if made is None:
                continue
            wording, start, end = made
            if _sound(wording, 3 if make is _until else 4) and (make is _means or not _HIS.search(wording)):
                at = sentence.span.start
                yield wording, type(sentence.span)(sentence.span.source, at + start, at + end), worth


_Made = tuple[str, int, int] | None


def _whether(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "asked whether Kardavia would sign the treaty" -> "Will Kardavia sign the treaty?" """
    return _turned(text, hit.start(), hit.end(), small)


def _turned(text: str, cue: int, start: int, small: frozenset[str]) -> _Made:
    end = _ending(text, start)
    words = list(_WORD.finditer(text, start, end))
    for number, word in enumerate(words[:14]):
        aux = word[0].lower()
        if aux not in _AUX:
            continue
        who = _subject(text[start : word.start()], small, named=False)
        rest = text[word.end() : end].strip()
        after = [w[0].lower() for w in words[number + 1 : number + 3]]
        if who is None or not after or (aux in ("would", "could", "may", "might") and after[0] == "have"):
            return None
        return _put(_AUX[aux], who, rest), cue, end
    return None


def _urged(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "called on Kardavia to open the strait" -> "Will Kardavia open the strait?" """
    start = hit.end()
    end = _ending(text, start)
    to = re.compile(r"\sto\s+(?=[a-z]{2,})").search(text, start, end)
    if to is None:
        return None
    who, rest = _subject(text[start : to.start()], small), text[to.end() : end].strip()
    if who is None or not _verb(rest):
        return None
    return _put("Will", who, rest), hit.start(), end


def _means(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "Kardavia has yet to answer the note" -> "Will Kardavia answer the note?" """
    who_at = _beginning(text, hit.start())
    printed = text[who_at : hit.start()]
    who = _opening(text[:who_at], small) if printed in ("he", "she") else _subject(printed, small)
    at = hit.start("verb")
    end = _ending(text, at)
    rest = text[at:end].strip()
    if who is None or not _verb(rest):
        return None
    return _put("Will", who, rest), who_at, end


def _ruled(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "would not rule out further strikes on Osterby" -> "Will there be further strikes on Osterby?" """
    end = _ending(text, hit.end())
    what = text[hit.end() : end].strip()
    first = what.split(" ", 1)[0].lower()
    if first.endswith("ing") or first in ("the", "that", "its", "his", "her", "their") or not first:
        return None
    return f"Will there be {what}?", hit.start(), end


def _undecided(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "no agreement on the Lenza corridor" -> "Will there be an agreement on the Lenza corridor?" """
    end = _ending(text, hit.end())
    what = text[hit.end() : end].strip()
    if not what or what.split(" ", 1)[0].lower() in ("whether", "how", "when", "what", "who", "where", "if"):
        return None
    thing = next((w for w in ("agreement", "consensus", "deal", "accord") if w in hit[0].lower()), "decision")
    article = "an" if thing[0] == "a" else "a"
    return f"Will there be {article} {thing} on {what}?", hit.start(), end


def _only_if(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "only if Kardavia would withdraw its ships" -> "Will Kardavia withdraw its ships?" """
    return _turned(text, hit.start(), hit.end(), small)


def _printed(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "Q. Will the strait be open this month?" -> the question itself"""
    end = text.find("?", hit.end(), hit.end() + WINDOW)
    # Words in marks within it, or several sentences, are no plain question.
    if end < 0 or text[end + 1 :].strip(" ”’\"'"):
        return None
    asked = re.sub(r",?\s(?:then|though|anyway|now)$", "", text[hit.end() : end])
    if re.search(r"[.!;:“”\"(]\s|[,—]", asked):
        return None
    words = asked.split()
    who = _subject(" ".join(words[1:3]), small, named=False) if words[1:2] != ["there"] else "there"
    return (" ".join(words) + "?", hit.end(), end) if who is not None else None


def _hoped(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "doubted that the closure would last" -> "Will the closure last?" """
    made = _turned(text, hit.start(), hit.end(), small)
    # Only what is to come: hopes of what has been are no question.
    return made if made is not None and made[0].startswith(("Will ", "Can ", "Could ")) else None


def _until(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "not until Kardavia apologises for the raid" -> "Will Kardavia apologise for the raid?" """
    end = _ending(text, hit.end())
    cut = _FOR_WHAT.search(text, hit.end(), end)
    end = cut.start() if cut is not None else end
    words = list(_WORD.finditer(text, hit.end(), end))
    for number, word in enumerate(words[1:8], 1):
        verb = _base(word[0])
        after = words[number + 1][0].lower() if number + 1 < len(words) else ""
        if verb is None or words[number - 1][0].lower() in _LIMP or words[number - 1][0].endswith("s"):
            continue
        # "until inspectors were let in": no verb, but more than one of something
        if after in _VERBISH or after.endswith("ed") or after in ("off", "out", "up", "down"):
            return None
        who = _subject(text[hit.end() : word.start()], small)
        rest = f"{verb} {text[word.end() : end].strip()}"
        return (_put("Will", who, rest), hit.start(), end) if who is not None else None
    return None


def _base(verb: str) -> str | None:
    """The base form of a verb in the third person ("applies", "watches", "agrees"); None where it is none."""
    if len(verb) < 5 or not verb.endswith("s") or verb.endswith(("ss", "us", "is")) or not verb.islower():
        return None
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes", "oes")) else verb[:-1]


def _demanded(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "demands that the crew be freed at once" -> "Will the crew be freed at once?" """
    end = _ending(text, hit.end())
    be = _BE_DONE.search(text, hit.end(), end)
    who = _subject(text[hit.end() : be.start()], small, named=False) if be is not None else None
    if be is None or who is None:
        return None
    return _put("Will", who, f"be {text[be.end() : end].strip()}"), hit.start(), end


def _weighed(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "Kardavia was weighing a rise in fares" -> "Will Kardavia go ahead with a rise in fares?" """
    at = _beginning(text, hit.start())
    who = _subject(text[at : hit.start()], small)
    end = _ending(text, hit.end())
    words = text[hit.end() : end].split()
    while words and words[-1].lower() in _LIMP:
        words.pop()
    return (_put("Will", who, f"go ahead with {' '.join(words)}"), at, end) if who and words else None


def _true(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "denied that the ship had carried arms" -> "Is it true that the ship had carried arms?" """
    end = _ending(text, hit.end())
    clause = text[hit.end() : end].strip()
    verb = next((w for w in _WORD.finditer(clause) if w[0].lower() in _VERBISH or w[0].endswith("ed")), None)
    if verb is None or _subject(clause[: verb.start()], small) is None:
        return None
    return f"Is it true that {' '.join(clause.split())}?", hit.start(), end


def _not_known(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "What caused the fire, on Monday night, is not known." -> "What caused the fire?" """
    asked = " ".join(hit["ask"].split())
    word, _, rest = asked.partition(" ")
    # "How the ship sank" would have to be turned round; "What caused" and "Who fired" stand as they are.
    if word.lower() not in ("what", "who") or any(w.lower() in _PRONOUNS for w in rest.split()):
        return None
    return f"{word} {rest}?", hit.start("ask"), hit.end("ask")


def _no_confidence(text: str, hit: re.Match[str], small: frozenset[str]) -> _Made:
    """ "a motion of no confidence in Ferrand" -> "Will Ferrand survive a vote of no confidence?" """
    for part in hit["who"].split(",")[::-1]:
        name = " ".join(re.findall(r"[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+)*", part)[:1])
        if name and _subject(name, small) is not None:
            return f"Will {name} survive a vote of no confidence?", hit.start(), hit.end()
    return None


_KINDS = (
    (_whether, _WHETHER, 1.0),
    (_undecided, _UNDECIDED, 0.95),
    (_ruled, _RULED, 0.9),
    (_only_if, _ONLY_IF, 0.9),
    (_urged, _URGED, 0.8),
    (_ruled, _CALLED_FOR, 0.8),
    # What is due is on the timeline; what somebody presses for is open.
    (_means, _MEANS, 0.65),
    (_printed, _PRINTED, 0.9),
    (_not_known, _NOT_KNOWN, 0.95),
    (_no_confidence, _NO_CONFIDENCE, 0.9),
    (_true, _TRUE, 0.8),
    (_hoped, _HOPED, 0.8),
    (_until, _UNTIL, 0.8),
    (_demanded, _DEMANDED, 0.8),
    (_weighed, _WEIGHED, 0.85),
)


def _ending(text: str, start: int) -> int:
    """Where a clause ends: at the first mark or word that opens another one."""
    stop = _END.search(text, start, start + WINDOW)
    while stop is not None and stop[0] == "." and not _is_stop(text, stop.start()):
        stop = _END.search(text, stop.end(), start + WINDOW)
    end = stop.start() if stop else min(len(text), start + WINDOW)
    return len(text[:end].rstrip())


def _is_stop(text: str, at: int) -> bool:
    """Whether a full stop ends something, and not "U.S." or "Mr."."""
    before = text[max(0, at - 4) : at]
    return (
        not re.search(r"(?:^|[\s.])(?:[A-Z]|Mr|Ms|Dr|Mrs|Gen|St)$", before)
        and not text[at + 1 : at + 2].isdigit()
    )


def _beginning(text: str, end: int) -> int:
    """Where the clause that ends here begins."""
    start = max(0, end - WINDOW)
    last = start
    for stop in _START.finditer(text, start, end):
        last = stop.end()
    return last + (text[last:end][:1].isspace())


def _opening(text: str, small: frozenset[str]) -> str | None:
    """The name that a sentence opens with, whom "he" and "she" mean further on; None where none is plain."""
    name: list[str] = []
    for word in text.split(None, 6)[:6]:
        if not word[0].isupper() or not _WORD.fullmatch(word) or (not name and word.lower() in small):
            break
        name.append(word)
    after = text.split()[len(name) : len(name) + 1]
    if not name or not after or not after[0].islower() or after[0] in ("and", "of", "said", "says"):
        return None
    return " ".join(name)


def _subject(printed: str, small: frozenset[str], *, named: bool = True) -> str | None:
    """Who or what a clause is about, or None where it is not plainly a name or a thing."""
    words = printed.split()
    while words and words[0].lower().rstrip(",") in _OPENERS:
        words = words[1:]
    flat = [word.lower().strip("'’.") for word in words]
    if not 1 <= len(words) <= LONGEST_SUBJECT or flat[0] in _PREPOSED or flat[-1] in _LIMP:
        return None
    pairs = {at for at in range(1, len(words) - 1) if flat[at] == "and" and _joins(words, flat, at)}
    if any(
        w in _PRONOUNS or (w in _POSSESSIVE and at - 1 not in pairs) or (w in _VERBISH and at not in pairs)
        for at, w in enumerate(flat)
    ):
        return None
    bare = not named and flat[0] == "the" and len(words) <= 6
    if not (bare or any(word[0].isupper() for word in words)) or not all(
        _WORD.fullmatch(word) for word in words
    ):
        return None
    if any(w.endswith(("'s", "’s")) for w in flat[-1:]) or any(w.endswith("ly") for w in flat[-1:]):
        return None
    if words[0].lower() in small and words[0] != words[0].upper():
        words[0] = words[0].lower()
    return " ".join(words)


def _joins(words: Sequence[str], flat: Sequence[str], at: int) -> bool:
    """Whether this "and" stands between two of a kind: "between", two names, "the ship and its crew"."""
    names = words[at - 1][0].isupper() and words[at + 1][0].isupper()
    return "between" in flat[:at] or names or flat[at + 1] in ("its", "their")


def _verb(rest: str) -> bool:
    """Whether this can be a verb in its base form and something after it."""
    words = rest.split()
    return len(words) >= 2 and words[0].islower() and words[0] not in _NOT_VERBS


def _put(aux: str, who: str, rest: str) -> str:
    if aux == "Has" and re.search(r"(?:[^s]s)$", who) and who.startswith("the "):
        aux = "Have"
    return f"{aux} {who} {' '.join(rest.split())}?"


def _sound(wording: str, fewest: int = 4) -> bool:
    """Whether it reads as a question: of a fit length, about somebody named, with nobody unknown in it."""
    words = (
        re.sub(r"\bthis (?=week|month|year|summer|autumn|winter|spring)", "the ", wording).rstrip("?").split()
    )
    if words[:4] == ["Is", "it", "true", "that"]:
        words = ["Is", *words[4:]]
    flat = [word.lower().strip("'’.") for word in words]
    if len(words) < 2:
        return False
    return (
        fewest <= len(words) <= 18
        and flat[-1] not in _LIMP
        and not any(w in _PRONOUNS for w in flat[2 if flat[1] == "there" else 1 :])
        and (any(word[0].isupper() for word in words[1:]) or words[1] == "the")
        and all(_WORD.fullmatch(word) for word in words)
        and not re.search(r"\b(?:yesterday|tomorrow|today|tonight)\b", wording)
    )


def _key(wording: str) -> frozenset[str]:
    held = [word for word in questions.words(wording[:400]) if word not in _FRAME]
    return questions.stems(" ".join(held)) if held else frozenset()


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two questions ask the same, by the words that they share."""
    return len(one & other) >= SAME * min(len(one), len(other))
