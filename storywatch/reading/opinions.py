"""Whose words a fragment is that no cue of saying attributes.

Three turns of phrase: whose opinion a sentence gives ("For the union the tariff is '…'"), a quotation that is
itself the subject ("'Not an inch' was the reply of the president"), and a verb of attitude ("reaffirmed their
'unshakeable friendship'").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import BODIES, ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Reports

_ANSWERS = cues.NOUNS | frozenset(
    "verdict retort rejoinder refrain mantra motto plea cry order instruction conclusion view judgment"
    " judgement response reaction slogan greeting rebuke".split()
)
_BEING = frozenset("be come run go".split())
_ATTITUDES = frozenset(
    """express voice convey reaffirm affirm renew thank congratulate commend extend praise mourn lament cite
    highlight share outline favour favor support oppose back seek want invite wish threaten reserve hail
    salute bemoan underscore underline stress reiterate register see envisage foresee advocate champion preach
    espouse put pay transmit remember resent recognise recognize detect sense perceive""".split()
)
_PEOPLE = (
    ROLES
    | BODIES
    | frozenset(
        """man woman friend colleague relative pilot crowd guard nurse crew mob child people side sides
        partner party parties country countries state""".split()
    )
)


def of_whom(reports: Reports, start: int, end: int) -> Mention | None:
    """ "For Anselm Okoro, who teaches history, the treaty is …": whose view the sentence at ``start`` gives.

    ``end`` is where the quotation starts; the words between have a form of "to be" or another plain verb.
    """
    words = reports.outside(start, end)
    if len(words) < 4 or words[0].lower_ not in ("for", "to") or words[0].pos_ not in ("ADP", "SCONJ"):
        return None
    objects = [c for c in words[0].children if c.dep_ == "pobj" and not reports.inside(c)]
    if not objects or not human(objects[0]):
        return None
    mention = reports.mention(objects[0])
    if mention is None:
        return None
    said_of = [
        t
        for t in words
        if t.dep_ == "nsubj" and reports.base + t.idx >= mention.end and t.head.dep_ != "relcl"
    ]
    return (
        mention if said_of and said_of[-1].head.lemma_.lower() in ("be", "remain", "become", "mean") else None
    )


def answered(reports: Reports, end: int, last: int) -> Mention | bool | None:
    """Whose answer a quotation is that is the subject of its sentence: "'…' was the reply of the president".

    False where the words after it, from ``end`` to ``last``, do not say so; None where they name nobody.
    """
    words = reports.outside(end, last)
    k = 1 if words and words[0].text in ",-–—" else 0
    if k >= len(words) or words[k].lemma_.lower() not in _BEING or words[k].pos_ not in ("AUX", "VERB"):
        return False
    for token in words[k + 1 : k + 9]:
        if token.is_punct:
            break
        if token.lemma_.lower() in _ANSWERS and token.pos_ in ("NOUN", "PROPN"):
            return _owner(reports, token)
    return False


def _owner(reports: Reports, noun: Token) -> Mention | None:
    for child in noun.children:
        if child.dep_ == "poss" and not reports.inside(child):
            return reports.mention(child)
    doc = reports.doc
    for word in doc[noun.i + 1 : noun.i + 4]:
        if word.lower_ in ("of", "from", "by") and not reports.inside(word):
            for inner in word.children:
                if inner.dep_ == "pobj" and not reports.inside(inner):
                    return reports.mention(inner)
    return None


def human(token: Token) -> bool:
    """Whether a word stands for people, a body or a country, which can hold an opinion."""
    if token.ent_type_ in ("PERSON", "ORG", "GPE", "NORP"):
        return True
    if token.lower_ in ("he", "she", "they", "him", "her", "them"):
        return True
    lemma = token.lemma_.lower()
    return (
        lemma in _PEOPLE or lemma.endswith(("man", "woman")) or (token.tag_ == "NNS" and lemma.endswith("er"))
    )


def _many_in_office(token: Token) -> bool:
    return token.tag_ in ("NNS", "NNPS") and token.lemma_.lower() in ROLES | {"side", "party"}


def _subject(reports: Reports, verb: Token) -> Token | None:
    """The subject of a verb, where it stands outside the marks."""
    return next((c for c in verb.children if c.dep_ == "nsubj" and not reports.inside(c)), None)


def _beside(reports: Reports, verb: Token) -> Token | None:
    """The noun right before a verb that the parse gives no subject: "To the King the Chamber expressed …"."""
    node = verb.nbor(-1) if verb.i else verb
    while node.dep_ in ("pobj", "prep", "compound") and node.head.i < node.i and node.head.pos_ != "VERB":
        node = node.head
    fits = node.pos_ in ("NOUN", "PROPN") and node.dep_ == "appos"
    return node if fits and not reports.inside(node) else None


def holder(reports: Reports, inner: Sequence[Token]) -> tuple[Token, Mention] | None:
    """The verb of attitude above the words of a fragment, and whose attitude it is."""
    first, last = inner[0].i, inner[-1].i
    for token in inner:
        top = token.head is token or not first <= token.head.i <= last
        if token.tag_ not in ("VBD", "VBZ", "VBP") or not top:
            continue
        subject = _subject(reports, token)
        if subject is not None and (subject.lemma_.lower() in BODIES or _many_in_office(subject)):
            mention = reports.mention(subject)
            return (token, mention) if mention is not None else None
    node = next((t for t in inner if not first <= t.head.i <= last or t.head is t), inner[0])
    for _ in range(10):
        above = node.head
        if above is node or above == node:
            return None
        if above.pos_ == "VERB" and not reports.inside(above):
            if above.lemma_.lower() not in _ATTITUDES or node.dep_ in (
                "nsubj",
                "nsubjpass",
                "advcl",
                "npadvmod",
            ):
                return None
            subject = _subject(reports, above)
            if subject is None and above.dep_ == "conj":
                subject = _subject(reports, above.head)
            if subject is None:
                subject = _beside(reports, above)
            if subject is None or not human(subject):
                return None
            mention = reports.mention(subject)
            return (above, mention) if mention is not None else None
        node = above
    return None
