"""The pieces of a sentence that a question is put together from: a subject, a verb, the ends of a clause.

Nothing is parsed: each piece is taken only where it is plain from its words, and refused where it is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|twenty"
Made = tuple[str, int, int] | None
"""A question, and where the words that it is made of begin and end; None where they make none."""
Make = Callable[[str, re.Match[str], frozenset[str]], Made]
"""How a sentence, its cue and the words that are no names become a question."""
WINDOW = 240
"""Characters on either side of a cue that can belong to its clause."""
LONGEST_SUBJECT = 12
"""Words that name who or what a question is about."""

_END = re.compile(
    r"[;:.?!()\[\]{}\"“”«»„…–—\n|]|,(?!\d)|\s-+\s|\s(?:but|while|although|because|which|who|whom|whose"
    r"|saying|adding|so that|amid|unless|until|despite|even|though|since|when|if|whether|where|after|before"
    r"|as|given"
    r"|and (?:said|that"
    r"|added|to|has|is|was|will|would|could|may|might|then|whatever)"
    r"|or (?:not|to|whether|had|has|was|would|will)"
    r"|in line with|said|says|told|following)\b",
)
_START = re.compile(
    r"[,;:.?!()\[\]{}\"“”«»„…–—\n|]\s*"
    r"|\s(?:but|and|while|although|because|that|which|who|as|when|where|after|if|said|says|than)(?=\s)"
)
_THING_ENDS = re.compile(
    r"\s(?:in|on|at|by|from|with|to|into|for|under|over|before|during|within|through|about|against|without"
    r"|has|have|had|is|are|was|were|will|would|could|can|may|might|must"
    r"|and|or|than|that|once|now|this|next|last|early|soon|again|held|taken|seized|\w+ed|\w+ly)\b"
)
WORD = re.compile(r"[$£€]?[^\W_](?:[\w'’-]|[.,](?=\w))*[.%]?")
PRONOUNS = frozenset(
    "i me my mine we us our ours you your yours he him she it they them this that these those"
    " there here what who"
    " one ones such same so others much latter".split()
)
_NONE = re.compile(r"\b(?:not|no(?! confidence\b)|never|nothing|nobody|neither|nor)\b")
_LEFT_OVER = re.compile(r"\s(?:regardless|anyway|either|too|as well|instead|though|however|meanwhile)$")
_OTHERS = re.compile(r"\bthe other (?:two|three|four|five|side|one|half)\b")
_POSSESSIVE = frozenset("his her its their".split())
VERBISH = frozenset(
    "is are was were be been am has have had do does did will would can could should may might"
    " must shall said"
    " says say told tell tells not n't to if whether that which who yet also never asked ask"
    " called urged and or but"
    " because while when after before as than".split()
)
LIMP = frozenset(
    "the a an of to in on at for with by from and or nor that this its his her their into about over under"
    " between against toward towards is are was were be been not more most very also no some any".split()
)
_NOT_VERBS = frozenset(
    "the a an its his her their this that these those all any some more be have do say see"
    " know make get go come"
    " take give become think tell comment speak look believe want need seem appear feel try be"
    " being not dominate resonate depend include mean cost reflect affect involve require matter serve help"
    " prove show hang follow".split()
)
_APPOSED = re.compile(r"(?:^|[.:”\"]\s|^[A-Z][A-Z ]+ - )(?P<who>[A-Z][^,;:”\"]{1,80}), [^,;:”\"]{2,80},\s*$")
_NAMES = re.compile(
    r"\s*(?:[Tt]he\s)?(?:[A-Z][\w’'-]*\s|(?:of|for|the|ministers?|governments?|leaders?|presidents?|"
    r"envoys)\s){1,8}and\s"
    r"(?:the\s)?(?:[A-Z][\w’'-]*\s?){1,4}"
)
"""Names that "and" joins into one subject."""
_ARTICLES = frozenset("the a an both two three four several some many most all no any".split())
_SHORT = re.compile(
    r"(?:^|[\s.(])(?:[A-Z]|Mr|Ms|Mrs|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Adm|St|Sen|Rep|Gov|Pres|Prof|Rev|Hon|"
    r"Jan|Feb|Mar|Apr|Aug"
    r"|Sept?|Oct|Nov|Dec|No)$"
)
"""What a full stop only shortens."""
_ALONE = frozenset(
    "resign quit retire return abdicate surrender apologise apologize testify attend withdraw strike secede"
    " mobilise mobilize disarm intervene".split()
)
"""Verbs that say enough without anything after them."""
_OPENERS = frozenset("but and yet so still however meanwhile also then now instead".split())
_PREPOSED = frozenset(
    "in on at for with by from after before during since under despite amid if as when while".split()
)


def ending(text: str, start: int) -> int:
    """Where a clause ends: at the first mark or word that opens another one."""
    stop = _END.search(text, start, start + WINDOW)
    while stop is not None and stop[0] == "." and not _is_stop(text, stop.start()):
        stop = _END.search(text, stop.end(), start + WINDOW)
    end = stop.start() if stop else min(len(text), start + WINDOW)
    return len(text[:end].rstrip())


def _is_stop(text: str, at: int) -> bool:
    """Whether a full stop ends something, and not "U.S." or "Mr."."""
    before = text[max(0, at - 6) : at]
    return not _SHORT.search(before) and not text[at + 1 : at + 2].isdigit()


def beginning(text: str, end: int) -> int:
    """Where the clause that ends here begins."""
    start = max(0, end - WINDOW)
    last = start
    for stop in _START.finditer(text, start, end):
        if stop[0].strip() == "and" and _NAMES.fullmatch(text, last, end):
            continue  # "the ministers of Velia and Osk"
        last = stop.end()
    return last + (text[last:end][:1].isspace())


def opening(text: str, small: frozenset[str]) -> str | None:
    """The name that a sentence opens with, whom "he" and "she" mean further on; None where none is plain."""
    name: list[str] = []
    for word in text.split(None, 6)[:6]:
        if not word[0].isupper() or not WORD.fullmatch(word) or (not name and word.lower() in small):
            break
        name.append(word)
    after = text.split()[len(name) : len(name) + 1]
    if not name or not after or not after[0].islower() or after[0] in ("and", "of", "said", "says"):
        return None
    return " ".join(name)


def subject(printed: str, small: frozenset[str], *, named: bool = True) -> str | None:
    """Who or what a clause is about, or None where it is not plainly a name or a thing."""
    words = printed.split()
    while words and words[0].lower().rstrip(",") in _OPENERS:
        words = words[1:]
    flat = [word.lower().strip("'’.") for word in words]
    if not 1 <= len(words) <= LONGEST_SUBJECT or flat[0] in _PREPOSED or flat[-1] in LIMP:
        return None
    pairs = {at for at in range(1, len(words) - 1) if flat[at] == "and" and _joins(words, flat, at)}
    if any(
        w in PRONOUNS or (w in _POSSESSIVE and at - 1 not in pairs) or (w in VERBISH and at not in pairs)
        for at, w in enumerate(flat)
    ):
        return None
    several = len(words) <= 2 and len(flat[-1]) > 4 and flat[-1].endswith("s") and not flat[-1].endswith("ss")
    bare = not named and ((flat[0] == "the" and len(words) <= 6) or several)
    if not (bare or any(word[0].isupper() for word in words)) or not all(
        WORD.fullmatch(word) for word in words
    ):
        return None
    if any(w.endswith(("'s", "’s")) for w in flat[-1:]) or any(w.endswith("ly") for w in flat[-1:]):
        return None
    title = len(words) > 1 and words[1][0].isupper() and flat[0] not in _ARTICLES
    if flat[0] in _ARTICLES or (flat[0] in small and words[0] != words[0].upper() and not title):
        words[0] = words[0].lower()
    return " ".join(words)


def thing(text: str, start: int, small: frozenset[str]) -> tuple[str | None, int]:
    """What something is done to: the words from ``start`` up to what is said of it, None where they are not
    plain; and where they end.
    """
    end = ending(text, start)
    cut = _THING_ENDS.search(text, start, end)
    end = cut.start() if cut is not None else end
    return subject(text[start:end], small, named=False), end


def apposed(text: str, small: frozenset[str]) -> str | None:
    """Whom a sentence begins with, where the text ends with what he is: "ECOLA, the regional bloc, "."""
    hit = _APPOSED.search(text)
    return subject(hit["who"], small) if hit is not None else None


def _joins(words: Sequence[str], flat: Sequence[str], at: int) -> bool:
    """Whether this "and" stands between two of a kind: "between", two names, "the ship and its crew"."""
    names = words[at - 1][0].isupper() and words[at + 1][0].isupper()
    return "between" in flat[:at] or names or flat[at + 1] in ("its", "their")


def is_predicate(rest: str) -> bool:
    """Whether this can be a verb in its base form and something after it."""
    words = rest.split()
    alone = len(words) == 1 and words[0] in _ALONE
    return (alone or len(words) >= 2) and words[0].islower() and words[0] not in _NOT_VERBS


def put(aux: str, who: str, rest: str) -> str:
    """The question: auxiliary, subject, and the rest of what is told of it."""
    plural = re.search(r"(?:[^s]s)$", who) and who.startswith("the ")
    if aux == "Has" and (plural or re.search(r"\band\b|^(?:the )?(?:two|three|four|both)\b", who)):
        aux = "Have"
    return f"{aux} {who} {_LEFT_OVER.sub('', ' '.join(rest.split()))}?"


def is_sound(question: str, fewest: int = 4) -> bool:
    """Whether it reads as a question: of a fit length, about somebody named, with nobody unknown in it."""
    words = (
        re.sub(r"\bthis (?=week|month|year|summer|autumn|winter|spring)", "the ", question)
        .rstrip("?")
        .split()
    )
    if words[:4] == ["Is", "it", "true", "that"]:
        words = ["Is", *words[4:]]
    flat = [word.lower().strip("'’.") for word in words]
    if len(words) < 2:
        return False
    return (
        fewest <= len(words) <= 18
        and not _NONE.search(question)
        and (flat[-1] not in LIMP or flat[-2:] == ["handed", "over"])
        and not _OTHERS.search(question)
        and not any(w in PRONOUNS for w in flat[2 if flat[1] == "there" else 1 :])
        and (
            any(word[0].isupper() for word in words[1:])
            or words[1] in ("the", "there")
            or any(word.endswith("s") for word in words[1:3])
        )
        and all(WORD.fullmatch(word) for word in words)
        and not re.search(r"\b(?:yesterday|tomorrow|today|tonight)\b", question)
    )


def base(verb: str) -> str | None:
    """The base form of a verb in the third person ("applies", "watches", "agrees"); None where it is none."""
    if len(verb) < 5 or not verb.endswith("s") or verb.endswith(("ss", "us", "is")) or not verb.islower():
        return None
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes", "oes")) else verb[:-1]
