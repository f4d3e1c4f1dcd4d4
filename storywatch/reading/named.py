"""Marks that name rather than quote: titles of works, outlets, vessels, and words spoken of as words.

What stands beside the marks tells: "the word 'retreat'", "the tanker 'Aurora'", "an editorial headed '…'",
"'green lanes', as the customs men call them". Every look is at a bounded stretch of text to either side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storywatch.reading.marks import Marked
    from storywatch.reading.reports import Report

_BEFORE, _BEHIND = 120, 80
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ARTICLE = r"(?:the|an?|this|that|these|those|its|his|her|their|our|such|any)"
_CALLED = re.compile(
    r"\b(?:so[- ]called|self-(?:styled|proclaimed|described)|"
    r"(?:better |commonly |also |widely |popularly |locally )?known as|code-?named|nicknamed|entitled|titled"
    r"|subtitled|captioned|headed|headlined|christened|euphemistically|chapter called|named"
    r"|(?:marked|labelled|stamped|inscribed)"
    r"|(?:,|\b(?:is|are|was|were|been|be|being))\s+(?:\w+ly\s+)?(?:dubbed|billed as|termed|labelled|styled)"
    r"|(?:an?|the)\s+(?:\w+\s+){1,2}(?:called|dubbed|termed)"
    r"|(?:the|an?) (?:\w+ )?(?:name|alias|pseudonym|password|code ?word|username|legend|inscription)"
    r"|(?:under|with) the (?:\w+ )?(?:heading|headline|title|name|rubric|code ?name))"
    r"\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    rf"\b{_ARTICLE}\s+(?:\w+\s+)?(?:words?|terms?|phrases?|expressions?|adjectives?|nouns?|verbs?|epithets?"
    r"|labels?|acronyms?|nicknames?)(?:\s+(?:of|like|such\s+as))?\s+(?:[\"“‘'][^\"“”‘’]{1,40}[\"”’']"
    r"(?:,|\s+(?:and|or))\s+)?$",
    re.IGNORECASE,
)
_USED = re.compile(
    r"\b(?:us(?:ed|es|ing|e)|repeat(?:ed|s|ing)?|utter(?:ed|s|ing)?|spoke|said|saying|says|chose|employed|employs"
    r"|invoked|borrowed|coined|wrote|added|shouted|with|in|by|whispered|spat|scribbled|scrawled)\s+"
    r"(?:only\s+|again\s+)?(?:the|an?|this|these|those|his|her|their)\s+(?:\w+\s+)?\w+(?:\s+of)?\s+$",
    re.IGNORECASE,
)
_SHUNNED = re.compile(
    r"\b(?:not|n[o']t|never|refus\w+|declin\w+|avoid\w*|stopp?ed|without|nobody|no one|no longer|instead of"
    r"|forb[ia]d\w*|banned|if|whether|to)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"\((?:(?:hereafter|hereinafter|henceforth|together|collectively|also),?\s+)?(?:referred to as\s+)?"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_AS_KNOWN = re.compile(
    r",?\s*(?:\(|—|–|-)?\s*as\s+(?:"
    r"(?:it|they|these|those|this|he|she)\s+(?:is|are|was|were|has\s+been|have\s+been|came\s+to\s+be)\s+"
    r"(?:\w+ly\s+|now\s+|still\s+)?(?:known|called|termed|dubbed|labelled|nicknamed)"
    r"|(?:[\w’'-]+\s+){1,5}?(?:call|know|term|style|dub|nickname)\s+(?:it|them|him|her|this|these|those)\b"
    r"|(?:[\w’'-]+\s+){1,3}?have\s+it\b)"
)
_VESSEL = (
    r"(?:ship|boat|vessel|tanker|trawler|freighter|ferry|frigate|destroyer|cruiser|submarine|cutter|yacht"
    r"|gunboat|carrier|liner|steamer|corvette|minesweeper|barge|tug|coaster|icebreaker|sloop|lugger)"
)
_PRINT = (
    r"(?:newspaper|daily|weekly|monthly|magazine|journal|gazette|paper|periodical|organ|agency|channel|station"
    r"|radio|television|website|portal|broadcaster|blog|programme|program|show|podcast|series|bulletin)"
)
_WORK = (
    r"(?:play|novel|book|film|movie|song|poem|essay|opera|musical|painting|exhibition|memoir|hymn|march|anthem"
    r"|ballad|sonnet|column|newsletter|blog|lecture|sermon|comedy|tragedy|documentary|album|chapter|pamphlet|treatise|biography|autobiography)"
)
_PRINTED = re.compile(rf"\b{_PRINT}\s+$", re.IGNORECASE)
_BODY = (
    r"(?:operation|exercise|exercises|manoeuvres|mission|project|campaign|programme|plan|scheme|initiative"
    r"|hotel|café|cafe|restaurant|club|society|association|movement|league|party|group|foundation|company"
    r"|firm|hall|theatre|cinema|brigade|battalion|unit|camp|prize|award|order|satellite|rocket|missile)"
)
_BY_NOUN = re.compile(
    rf"\b(?:{_VESSEL}s?|{_PRINT}|{_WORK}s?,?|memoirs,|{_BODY})\s+(?:(?:under|with)\s+the\s+name\s+|called\s+|named\s+)?$",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\b(?:act|scene|verse|bar|bars|page|pages|chorus|strains|performance|premiere|title|cover|heroine|hero"
    rf"|author|editor|owners?|crew|captain|skipper|master|readers?|rerun|staging|copy|issue|columns?)\s+(?:of|in)"
    rf"\s+(?:the\s+)?(?:{_VESSEL}\s+|{_PRINT}\s+|{_WORK}\s+)?$",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:[JPOZ]?[JAO]?SC|OAO|OOO|ZAO|PAO|[ZO]OO|LLC|LLP|SA|S\.A\.|AG|GmbH|Ltd\.?|Inc\.?|PLC|plc|AO|AB|ASA|TOO|SUE|FSUE"
    r"|(?i:company|corporation|concern|enterprise|holding|trust|firm|combine|works|plant|factory|shipyard|bank|group"
    r"|association|union|fund|foundation|institute|consortium|cooperative|co-operative|kolkhoz|airline|carrier))\s+$"
)
"""The form of a company or a body before its name in marks: JSC "Tarkgaz"."""
_TOLD = re.compile(r"\b(?:told|tells|telling|informed)\s+(?:the\s+|a\s+)?$")
_ELSEWHERE = re.compile(
    r"(?:leading article|leader|editorial|opinion|comment|analysis|review|inside|feature|profile|letters?"
    r"|column|see also|in brief)?[^\"“‘']{0,60}?\b(?:page|pages|p\.|pp\.)\s*[A-Z]?\d{1,3}\s*[:;–—-]\s*$",
    re.IGNORECASE,
)
_ON_PAGE = re.compile(
    r"\s*(?:[-–—,;(]+|\.\s)\s*(?:see\s+|turn\s+to\s+|on\s+)?(?:page|pages|p\.|pp\.)\s*[A-Z]?\d{1,3}\)?[.\s]*$",
    re.IGNORECASE,
)
_SAYING = frozenset(
    "say call write use mention utter pronounce term name dub nickname know style describe speak"
    " refer address list register identify".split()
)
_REFERRING = frozenset("refer know address list register identify".split())
_CALLING = frozenset("call dub nickname know term name style".split())
_ANYBODY = frozenset("nobody none whoever anyone anybody everyone everybody you".split())
_NAMERS = frozenset(
    """people resident local villager townspeople townsfolk neighbour neighbor soldier sailor fisherman trader
    specialist engineer lawyer linguist insider veteran wag islander farmer""".split()
)
"""Those whose name for a thing is what it is called there."""
_MODALS = frozenset("may must should can could might".split())
_SUPPOSING = frozenset("if unless whether how".split())
_SMALL = frozenset(
    "a an the of and or in on at to for by from with de la le du des der die das und van von".split()
)


def named(text: str, marked: Marked, paragraph: tuple[int, int]) -> bool:
    """Whether marks stand around a name or a word as a word, by the words beside them.

    ``paragraph`` are the offsets of the paragraph in which the marks open.
    """
    inside = text[marked.first : marked.last]
    words = _WORD.findall(inside)
    if not words or len(words) > 12:
        return False
    start, end = paragraph
    before = text[max(start, marked.start - _BEFORE) : marked.start]
    behind = text[marked.end : min(max(end, marked.end), marked.end + _BEHIND)]
    if _CALLED.search(before) or _elsewhere(text, marked, paragraph):
        return True
    if len(words) <= 8 and _AS_KNOWN.match(behind):
        return True
    if _MENTIONED.search(before) and not used(before):
        return True
    if _DEFINES.search(before) and behind.startswith(")"):
        return inside[-1:] not in ".?!" and (len(words) < 7 or inside[:4].lower() == "the ")
    if not capitalised(words) or inside[-1:] in ".?!":
        return False
    return bool(_BY_NOUN.search(before) or _PART.search(before))


def outlet(text: str, marked: Marked) -> bool:
    """Whether marks stand around the name of a newspaper, a station or a company: told the "Courier"."""
    before = text[max(0, marked.start - 40) : marked.start]
    if not before[-4:].strip():
        return False
    words = _WORD.findall(text[marked.first : marked.last])
    if not 0 < len(words) < 6 or not capitalised(words) or text[marked.last - 1] in ".?!,":
        return False
    return bool(_TOLD.search(before) or _PRINTED.search(before) or _COMPANY.search(before))


def used(before: str) -> bool:
    """Whether ``before`` ends with somebody's use of a word: "used the word", not "refused to use it"."""
    match = _USED.search(before)
    return match is not None and not _SHUNNED.search(before[: match.start()])


def unsaid(report: Report, inside: str) -> bool:
    """Whether a few words are not what somebody said, by their cue: denied, supposed or a mere name.

    "Nobody says '…'", "if he says '…'", "did not say '…'", "residents call it '…'", "what one might call '…'"
    """
    count = len(_WORD.findall(inside))
    verb = report.token
    lemma = report.lemma
    if report.means != "verb" or count > 5 or lemma not in _SAYING or inside[-1:] in ".?!":
        return False
    if lemma in _REFERRING and count < 5 and capitalised(_WORD.findall(inside)):
        return True  # "referred to the king as 'Goldfinch'"
    head = report.speaker.head if report.speaker is not None else None
    low = head.lower_ if head is not None else ""
    if low in _ANYBODY or (
        low == "one" and head is not None and any(c.lower_ == "no" for c in head.children)
    ):
        return True
    modal = any(c.dep_ == "aux" and c.lower_ in _MODALS for c in verb.children)
    if low == "one" and modal:
        return True
    if lemma in _CALLING and head is not None:
        if (
            verb.dep_ == "xcomp"
            and verb.head.lemma_.lower() in ("like", "love", "prefer")
            and head.tag_ == "NNS"
        ):
            return True
        if verb.tag_ == "VBP" and count < 5 and head.lemma_.lower() in _NAMERS:
            return True
        if low == "they" and count < 5 and re.match(r"[Tt]he [A-Z]", inside):
            return True
    if verb.tag_ == "VB" and head is None and count < 5:
        return True  # "it is fashionable to call it '…'"
    if count > 3:
        return False
    if modal or any(c.dep_ == "neg" for c in verb.children):
        return True
    if any(c.dep_ in ("mark", "advmod") and c.lower_ in _SUPPOSING for c in verb.children):
        return True
    return any(c.dep_ == "aux" and c.lower_ == "should" for c in verb.children)


def capitalised(words: list[str]) -> bool:
    """Whether the words look like a name: the first and every long one with a capital, and not shouted."""
    if not words[0][0].isupper() and not words[0][0].isdigit():
        return False
    big = [w for w in words if w.lower() not in _SMALL]
    shouted = len(words) > 2 and all(w.isupper() for w in words)
    return bool(big) and not shouted and all(w[0].isupper() or w[0].isdigit() for w in big)


def _elsewhere(text: str, marked: Marked, paragraph: tuple[int, int]) -> bool:
    """A reference to another page: ``Leading article, page 14: 'Time to sign?'``, ``"…" - Page 6``."""
    start, end = paragraph
    if end - start > 200:
        return False
    if _ON_PAGE.match(text, marked.end, end):
        return True
    return not text[marked.end : end].strip(" .") and bool(_ELSEWHERE.fullmatch(text, start, marked.start))
