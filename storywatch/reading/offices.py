"""The offices that an article gives to a name, before it, after it or in a sentence about it.

"The Velian ambassador, Tomas Oyen", "Tomas Oyen, the ambassador to Velia", "Oyen was named special envoy".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import ROLES, TITLES
from storywatch.reading.persons import folded

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.runs import Run

ALIKE = {
    "minister": frozenset("secretary chancellor premier".split()),
    "premier": frozenset(["minister"]),
    "diplomat": frozenset("ambassador envoy consul attache attaché emissary negotiator counsellor".split()),
    "envoy": frozenset("ambassador mediator emissary rapporteur representative negotiator".split()),
    "mediator": frozenset("envoy emissary negotiator".split()),
    "negotiator": frozenset("envoy mediator".split()),
    "leader": frozenset("president premier chief head chairman chairwoman chancellor".split()),
    "official": frozenset("secretary undersecretary director deputy spokesman spokeswoman".split()),
    "officer": frozenset("general colonel captain major lieutenant admiral commander brigadier".split()),
    "commander": frozenset("general colonel admiral brigadier marshal".split()),
    "analyst": frozenset("researcher fellow professor expert economist".split()),
    "expert": frozenset("scientist analyst economist professor researcher scholar historian".split()),
    "academic": frozenset("professor historian researcher".split()),
    "lawmaker": frozenset("senator representative mp congressman congresswoman deputy".split()),
    "politician": frozenset("senator mp leader minister mayor governor".split()),
    "monarch": frozenset("king queen emir sultan".split()),
    "ruler": frozenset("king emir sultan sheikh president general".split()),
}
"""Words for an office under which somebody with another title may be spoken of."""
_TRADES = frozenset(
    """shopkeeper trader baker miner driver nurse operator docker sailor soldier pensioner carpenter waiter
    weaver engineer mechanic clerk porter cook builder tailor barber grocer butcher potter herder shepherd
    villager refugee housewife hotelier translator interpreter photographer novelist poet playwright actor
    singer conductor architect surgeon midwife pilot navigator skipper seamstress typist""".split()
)
"""Callings that stand before a name as an office does: "shift foreman Moses Banda"."""
_CALLED = frozenset("mr mrs ms miss dr sir lord lady dame mx comrade professor prof".split())
"""Titles by which anybody may be called, whatever the office."""
_CALENDAR = frozenset(
    """day week month year eve monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december easter christmas ramadan""".split()
)
"""What a sentence opens with before its subject: "On Miners' Day, the president spoke"."""


def core(role: str) -> frozenset[str]:
    """The words of a role without whose or for whom it is: "the minister's [spokesman] for trade"."""
    own = re.split(r"\s(?:for|to|of)\s", role)[0]
    return frozenset(folded(w) for w in re.split(r"['’]s?\s", own)[-1].split())


def role_before(paragraph: Paragraph, run: Run) -> str | None:
    """The role that stands before a name: "US Secretary of State", "the ministry's envoy"."""
    doc = paragraph.doc
    i = run.first - 1
    words: list[str] = []
    while i >= 0 and len(words) < 8:
        token = doc[i]
        low = token.lower_
        beside = doc[i - 1] if token.text == ")" and i else doc[i + 1] if token.text == "(" else token
        if beside is not token and folded(beside.text) in TITLES:
            i -= 1  # "Chief (Dr.) Ade Wright"
            continue
        if token.is_punct and token.text not in "-" and not (token.text == "." and words):
            break
        if token.is_space or not (
            token.pos_ in ("PROPN", "ADJ", "NOUN")
            or low in ROLES
            or folded(token.text) in TITLES
            or low in ("of", "'s", "’s", "-")
        ):
            break
        words.insert(0, token.text_with_ws)
        i -= 1
    while words and folded(words[0]) in ("of", "s", "", "-"):
        words.pop(0)
    role = " ".join("".join(words).split())
    words = [folded(w) for w in role.split()]
    if not set(words) & ROLES and not any(w in _TRADES or w.endswith(("man", "woman")) for w in words[-1:]):
        return None
    return role


def role_ahead(paragraph: Paragraph, first: int, last: int, *, named: bool = True) -> str | None:
    """The role to which a name stands in apposition: "The Velian ambassador, Tomas Oyen".

    It may end in a place ("the Minister of Energy of the Republic of Velia, Tomas Oyen,"), then the name has
    to end with a comma or the sentence too, and so where the name is not ``named`` alone but with a title.
    """
    doc = paragraph.doc
    if first > 3 and doc[first - 1].lower_ in _CALLED:
        first -= 1  # "the chairman, Comrade Oyen"
    if first < 3 or doc[first - 1].text != ",":
        return None
    if last + 1 < len(doc) and doc[last + 1].tag_ == "POS":
        return None  # "The Foreign Secretary, Oyen's former pupil, …"
    i = first - 2
    words: list[str] = []
    ends = last + 1 >= len(doc) or doc[last + 1].text in ",."
    placed = doc[i].pos_ == "PROPN" and ends
    if not named and not ends and folded(doc[first].text) not in _CALLED:
        return None
    if doc[i].lower_ not in ROLES | {"state", "affairs"} and not placed:
        return None
    while i >= 0 and len(words) < 16:
        token = doc[i]
        low = token.lower_
        if low == "and" and i and doc[i - 1].pos_ == "PROPN" and words and words[0][:1].isupper():
            words.insert(0, token.text_with_ws)  # "Ambassador Extraordinary and Plenipotentiary"
            i -= 1
            continue
        deputy = i > 1 and doc[i - 1].lower_ in ("for", "to", "of") and doc[i - 2].lower_ in ROLES
        if (
            low in ("the", "a", "an", "his", "her", "its", "their")
            and not (words and words[0].startswith("of "))
            and not deputy  # "a spokesman for the prime minister, Nabil Rahal"
            and not (placed and i and doc[i - 1].lower_ == "of" and not _plain_role(words))
        ):
            role = " ".join("".join(words).split())
            return role if {folded(w) for w in role.split()} & ROLES else None
        if (token.is_punct and token.text not in "-") or token.pos_ not in (
            "PROPN",
            "ADJ",
            "NOUN",
            "ADP",
            "PART",
            "DET",
            "PUNCT",
        ):
            return None if token.is_punct or not words else _plain_role(words)
        words.insert(0, token.text_with_ws)
        i -= 1
    return _plain_role(words)


def somebody(paragraph: Paragraph, last: int) -> bool:
    """Whether what follows a name is said of a person only: ", who led", ", 58,"."""
    behind = paragraph.doc[last + 1 : last + 4]
    if len(behind) < 3 or behind[0].text != ",":
        return False
    aged = behind[1].is_digit and len(behind[1]) == 2 and behind[2].text in ",."
    return aged or behind[1].lower_ == "who"


def _plain_role(words: list[str]) -> str | None:
    role = " ".join("".join(words).split())
    return role if {folded(w) for w in role.split()} & ROLES else None


def role_after(paragraph: Paragraph, last: int) -> str | None:
    """The apposition after a name: ", the Italian foreign minister"."""
    doc = paragraph.doc
    if last + 2 >= len(doc) or doc[last + 1].text != "," or doc[last].lower_ in _CALENDAR:
        return None
    i = last + 2
    words: list[str] = []
    while i < len(doc) and len(words) < 12:
        token = doc[i]
        low = token.lower_
        if (token.is_punct and token.text not in "-–") or low in (
            "who",
            "which",
            "and",
            "said",
            "whose",
            "has",
            "was",
            "is",
        ):
            break
        if token.pos_ in ("VERB", "AUX") and low not in ROLES:
            break
        words.append(token.text_with_ws)
        i += 1
    acts = [t for t in doc[last + 2 : i] if t.dep_ in ("nsubj", "nsubjpass") and t.lower_ in ROLES]
    if acts and doc[last].dep_ not in ("nsubj", "nsubjpass", "appos", "ROOT"):
        return None  # "In the Strait, the chairman said"
    role = " ".join("".join(words).split())
    low_words = [folded(w) for w in role.split()]
    if not low_words or not set(low_words) & ROLES:
        return None
    heads = [w for w in low_words if w in ROLES]
    if low_words[0] not in ("the", "a", "an", "his", "her", "their", "its") and not (
        heads
        and (role[0].islower() or folded(role.split()[0]) in TITLES or doc[last + 2].pos_ in ("PROPN", "ADJ"))
    ):
        return None
    if low_words[0] in ("the", "a", "an", "his", "her", "their", "its"):
        role = role.split(" ", 1)[1] if " " in role else role
    return role or None


def role_told(paragraph: Paragraph, last: int) -> str | None:
    """The role that a sentence gives its subject: "has been prime minister", "was named special envoy"."""
    verb = paragraph.doc[last].head
    if paragraph.doc[last].dep_ not in ("nsubj", "nsubjpass") or any(c.dep_ == "neg" for c in verb.children):
        return None
    if verb.lemma_.lower() not in ("be", "become", "name", "appoint", "elect"):
        return None
    for child in verb.rights:
        if child.dep_ in ("attr", "oprd") and child.tag_ in ("NN", "NNP") and child.lemma_.lower() in ROLES:
            words = paragraph.doc[child.left_edge.i : child.i + 1]
            if words[0].lower_ in ("a", "an", "the", "his", "her", "its", "their"):
                words = words[1:]
            return " ".join(words.text.split()) or None
    return None
