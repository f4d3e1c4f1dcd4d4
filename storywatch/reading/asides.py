"""Words held at a distance: terms, local words and names of procedures that nobody is said to say.

"A foreign 'substance' was found", "the right of 'innocent passage'", "a 'pen-down' strike". What is said *of*
something is said by somebody ("said it was a 'lie'"), and so is what a strong cue takes up ("denounced the
'lie'").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said

_HELD = re.compile(
    r"(?P<verb>\w+\s+)?\b(?:an?|the|this|that|these|those|its|their|his|her|our|some|any|no|only|of)\s+"
    r"(?:[a-z-]+\s+)?$"
)
_PREDICATES = frozenset(
    "be is was were are been being become became as called call into like it them there".split()
)
_PREPOSITIONS = frozenset("with without in on at by to from for of under over against not".split())
_TERM = re.compile(
    r"\b(?:principles?|concepts?|doctrines?|notions?|rights?|rules?|standards?|crimes?|offences?|definition|meaning"
    r"|status|category|categories|regime|clause)\s+(?:of|on)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
"""What holds a term of law: "the principle of '…'"."""
_LAWS = frozenset(
    """article convention treaty charter statute law act code protocol clause section constitution pact
    decree""".split()
)
"""Texts that define terms rather than say something."""
_STRONG = (
    cues.NAMING
    | cues.JUDGING
    | cues.DENYING
    | frozenset(
        """warn threaten complain lament predict fear allege demand insist promise pledge vow express voice
    swear appeal plead urge warrant boast regret""".split()
    )
)
"""Verbs whose noun in marks is the speaker's word for a thing."""
_DOING = frozenset(
    """hold begin concede agree accept offer plan continue conclude support discuss order request seek
    exchange receive go call recognise recognize""".split()
)
"""Verbs by which somebody does something rather than says it, where the marks hold what is done."""
_TRADES = ("er", "man", "men", "smith", "or")
_SPEAKERS = frozenset(
    """supporter leader reporter observer campaigner protester accuser lawmaker researcher commentator reader
    viewer voter officer commander minister backer doctor senator professor editor negotiator mediator
    ambassador governor prosecutor investigator director counsellor member spokesman inspector""".split()
)
_LEAST = 2
_MOST = 6
"""Words that a term may have."""


def aside(text: str, one: Said, words: Sequence[str]) -> bool:
    """Whether a few words in marks are held at a distance, or a name, though a cue stands by them."""
    report = one.report
    inside = text[one.marked.first : one.marked.last]
    count = len(inside.split())
    if report is None or count > _MOST or one.rule not in _RULES or inside[-1:] in ".?!":
        return False
    before = text[max(0, one.marked.start - 60) : one.marked.start]
    tokens = _tokens(one, report)
    verbal = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in tokens)
    if _TERM.search(before) and not verbal and report.lemma not in cues.NAMING:
        return True
    if report.speaker is not None and report.speaker.head.lemma_.lower() in _LAWS and not verbal:
        return count <= _LEAST + 1
    if count > _LEAST:
        return False
    if _modifies(text, one, tokens) and (report.lemma not in _STRONG or _demands(report)):
        return True
    if _by_trade(text, one, report, tokens):
        return True
    does = report.means == "verb" and report.lemma in _DOING and not _demands(report)
    if does and _nominal(tokens) and _object(tokens, report):
        return True
    return _held(text, one, report, words, before, tokens)


_RULES = frozenset("governed trail lead according sentence-end before before-according noun".split())
"""The places of an attribution that say little of whether a word is quoted."""


def _tokens(one: Said, report: Report) -> list[Token]:
    """The words in the marks, where they stand in the paragraph of their cue."""
    base = report.start - report.token.idx
    if one.marked.start < base:
        return []
    span = report.token.doc.char_span(
        one.marked.first - base, one.marked.last - base, alignment_mode="expand"
    )
    return [t for t in span if not t.is_punct] if span is not None else []


def _nominal(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[-1].pos_ in ("NOUN", "PROPN")


def _modifies(text: str, one: Said, tokens: Sequence[Token]) -> bool:
    """Whether a noun in marks is set before another: "a 'wheel-jam' strike", "the 'open hand' policy"."""
    if not tokens or text[one.marked.end : one.marked.end + 1] != " ":
        return False
    behind = tokens[-1].i + 2
    doc = tokens[-1].doc
    if behind >= len(doc) or doc[behind].tag_ not in ("NN", "NNS") or not doc[behind].is_alpha:
        return False
    return tokens[0].pos_ == "NOUN" or "-" in text[one.marked.first : one.marked.last]


def _by_trade(text: str, one: Said, report: Report, tokens: Sequence[Token]) -> bool:
    """ "Boatmen call the narrows 'the kettle'": what a thing is called there."""
    if report.lemma not in ("call", "name", "dub", "nickname", "term") or report.token.tag_ not in (
        "VBP",
        "VB",
    ):
        return False
    head = report.speaker.head if report.speaker is not None else None
    if head is None or head.tag_ != "NNS" or not _nominal(tokens):
        return False
    lemma = head.lemma_.lower()
    return lemma.endswith(_TRADES) and lemma not in _SPEAKERS


def _demands(report: Report) -> bool:
    """ "Called for the '…'" says what somebody wants, "called a '…'" does it."""
    return report.lemma == "call" and any(c.lower_ == "for" for c in report.token.children)


def _object(tokens: Sequence[Token], report: Report) -> bool:
    """Whether the words are what the cue itself takes: "held a '…'", "agreed to a '…'"."""
    top = tokens[-1]
    for _ in range(3):
        above = top.head
        if above == report.token:
            return top.dep_ in ("dobj", "prep")
        if above.i == top.i:
            return False
        top = above
    return False


def _held(
    text: str, one: Said, report: Report, words: Sequence[str], before: str, tokens: Sequence[Token]
) -> bool:
    """Whether an article or the like stands before a word or two that a plain cue governs."""
    named = re.search(r"[\w.]+\s$", before)
    if named and one.marked.start > report.end and all(w[0].isupper() for w in words):
        token = named[0].strip()
        if token[:1].isupper() and report.means != "verb":
            return True
    if report.means == "verb" and report.lemma not in cues.PLAIN:
        return False
    if text[one.marked.end : one.marked.end + 1] in (".", "!", "?") or words[0].lower() in _PREPOSITIONS:
        return False  # the end of the sentence has its weight
    held = _HELD.search(before)
    if held is not None and held[0].endswith("that ") and held["verb"] and len(words) > 1:
        return False  # "declared that '…' were at work"
    if held is None:
        verb = tokens[0].nbor(-2) if tokens and tokens[0].i > 1 else None
        alone = len(text[one.marked.first : one.marked.last].split()) == 1
        bare = alone and _nominal(tokens) and tokens[-1].dep_ == "dobj"
        return bare and verb is not None and verb.tag_ == "VB" and verb.lower_ not in _PREDICATES
    return (held["verb"] or "").strip().lower() not in _PREDICATES
