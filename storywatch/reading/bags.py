"""The words of a happening: what happened, of which kind, and who took part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from storywatch.reading.clauses import SUBJECTS, is_participle, subject_of
from storywatch.reading.deeds import LIGHT, done_with, is_meant, objects_of
from storywatch.reading.kinds import ACTS, CLASS_OF, EMPTY, PHRASES, SPEECH

if TYPE_CHECKING:
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token


_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT"})
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady president prime minister foreign secretary state senior "
    "chief deputy vice the"
    " general gen col ambassador senator sen rep king queen prince princess chancellor "
    "premier defence defense u.s"
    " office ministry government council".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_NO_NAMES = _TITLES | _DAYS
_GOING = frozenset({"come", "go", "return", "head"})
_BEGINNINGS = frozenset("launch start beginning opening use firing series round wave end".split())
_VERB_ONLY = frozenset(
    "table rule block draft pass close open plan end begin start march fire launch head station sack seal "
    "sail board hand bar shoot".split()
)
_BROAD = frozenset("meeting visit vote speech announcement".split())
"""Kinds that stay what they are whatever they are about: "tariff talks", "the strike vote"."""
_OCCASION = frozenset("after before following amid despite since until pending".split())
_OCCASION_NOUNS = frozenset(
    "retaliation response reply revenge protest wake answer return exchange advance reaction "
    "anticipation".split()
)


def words_of(at: Passage, head: Token, clause: Sequence[Token]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What happened, as lemmas with the classes of the head behind, and who took part.

    Behind them who does it, each name with "@" in front, and what else the sentence speaks of, each word with
    "~" in front.
    """
    words: dict[str, None] = {}
    names: dict[str, None] = {}
    outer = _occasion(clause, head)
    for token in clause:
        lemma = token.lemma_.lower()
        if token.i in outer:
            continue
        if token.pos_ == "PRON":
            named = at.referent(token)
            if named:
                names |= dict.fromkeys(named.names)
                words |= dict.fromkeys(named.words)
            continue
        if token.pos_ in ("NOUN", "VERB") and lemma in CLASS_OF:
            words[lemma] = None
        elif token.ent_type_ in _NAMED or token.pos_ == "PROPN":
            bare = _bare(token.text)
            if len(bare) > 1 and bare[0].isupper() and bare[-1].isalnum() and _is_name(bare):
                names[bare] = None
        elif _tells_something(token):
            words[lemma] = None
    for name in _beside([token for token in clause if token.i not in outer]):
        names[name] = None
    if at.speaker and head.lemma_.lower() in SPEECH | ACTS:
        for word in at.speaker.split():
            if word[0].isupper() and _is_name(_bare(word)):
                names[_bare(word)] = None
    doers = [f"@{name}" for name in _doers(at, head)]
    own = {*words, *(name.lower() for name in names)} | _NO_NAMES
    around = dict.fromkeys(
        token.lemma_.lower()
        for token in at.tokens
        if token.idx + at.offset >= at.header
        and (token.pos_ == "PROPN" or _tells_something(token))
        and token.lemma_.lower() not in own
    )
    return (*words, *classes_of(head), *doers, *(f"~{word}" for word in around)), tuple(names)


def _doers(at: Passage, head: Token) -> list[str]:
    """The names of who does it: the subject, the doer behind "by", "his" in "his visit"."""
    found: dict[str, None] = {}
    subject = subject_of(head) if head.pos_ in ("VERB", "AUX") else None
    roots = [subject] if subject is not None and subject.dep_ != "nsubjpass" else []
    roots += [g for c in head.children if c.dep_ == "agent" or c.lower_ == "by" for g in c.children]
    if head.pos_ in ("NOUN", "PROPN"):
        roots += [c for c in head.children if c.dep_ == "poss"]
    for root in roots:
        named = at.referent(root)
        if named is not None:
            found |= dict.fromkeys(named.names)
        near = (
            t
            for t in root.subtree
            if t.pos_ == "PROPN"
            and t.i != head.i
            and t.idx + at.offset >= at.header
            and not t.is_ancestor(head)
        )
        found |= dict.fromkeys(b for t in near if len(b := _bare(t.text)) > 1 and _is_name(b))
    return list(found)


def _bare(name: str) -> str:
    """A word of a name without its stop and the sign of the owner."""
    return name.rstrip(".").removesuffix("'s").removesuffix("’s")


def _is_name(bare: str) -> bool:
    """Whether a word of a name names somebody: no title, no day of the calendar."""
    return bare.lower() not in _NO_NAMES


def _occasion(clause: Sequence[Token], head: Token) -> set[int]:
    """What only says when or why: "in retaliation for the raid", "days after the talks"."""
    out: set[int] = set()
    for token in clause:
        if token.dep_ not in ("prep", "mark", "advmod") or token.i == head.i:
            continue
        noun = next((c.lemma_.lower() for c in token.children if c.dep_ == "pobj"), "")
        if token.lower_ in _OCCASION or (token.lower_ == "in" and noun in _OCCASION_NOUNS):
            out.update(t.i for t in token.subtree)
    return out


def _tells_something(token: Token) -> bool:
    if token.pos_ == "NUM" and token.text[0].isdigit():
        # "59 missiles", "51 to 47": few things are told with the same figures.
        return len(token.text) > 1
    content = token.pos_ in ("NOUN", "VERB", "ADJ", "NUM") and token.is_alpha and not token.is_stop
    return content and token.lemma_.lower() not in EMPTY


def _beside(clause: Sequence[Token]) -> list[str]:
    """Names that stand in apposition to what the clause tells of: "Iron Tide, the naval exercise"."""
    out = []
    for token in clause:
        if token.pos_ not in ("NOUN", "PROPN"):
            continue
        beside = [c for c in token.children if c.dep_ == "appos"]
        if token.dep_ == "appos":
            beside.append(token.head)
        for other in beside:
            if other.pos_ == "PROPN":
                out += [
                    _bare(t.text)
                    for t in (*other.lefts, other)
                    if t.pos_ == "PROPN" and _is_name(_bare(t.text))
                ]
    return out


def classes_of(head: Token) -> list[str]:
    """The kinds of happening that the head names: itself, what is done, and what is to be done."""
    if head.pos_ in ("NOUN", "PROPN"):
        # "missile attack" is a strike, "peace talks" are talks: what stands before narrows it.
        narrowed = [
            CLASS_OF[c.lemma_.lower()]
            for c in head.children
            if c.dep_ == "compound" and c.lemma_.lower() in CLASS_OF
        ]
        if narrowed:
            own = CLASS_OF.get(head.lemma_.lower(), "")
            return ["=" + (own if own in _BROAD else narrowed[-1])]
    near = [head]
    if is_participle(head) and head.lemma_.lower() in LIGHT:
        # "talks, held in Lisk"
        near.append(head.head)
    if head.lemma_.lower() in EMPTY:
        near += [c for c in head.children if c.dep_ in SUBJECTS]
    if head.dep_ == "relcl":
        near.append(head.head)
    for child in head.children:
        if child.dep_ in ("dobj", "nsubjpass", "attr", "compound", "xcomp", "acomp"):
            near.append(child)
            near += [c for c in child.children if c.dep_ in ("xcomp", "compound") and child.dep_ != "dobj"]
            if child.lemma_.lower() in _BEGINNINGS:
                # "authorised the launch of missiles"
                near += [g for c in child.children if c.lower_ == "of" for g in c.children]
    near += [noun for verb in tuple(near) for noun in objects_of(verb) if noun not in near]
    found: dict[str, None] = {}
    for token in near:
        lemma = token.lemma_.lower()
        name = CLASS_OF.get(lemma)
        if name and not (lemma in _VERB_ONLY and token.pos_ != "VERB") and is_meant(token):
            found["=" + name] = None
    found |= {f"={kind}": None for verb in near if (kind := done_with(verb))}
    phrase = phrase_of(head)
    if phrase:
        # "opened fire", "called off": what the verb tells alone it does not tell here.
        found.pop("=" + CLASS_OF.get(head.lemma_.lower(), ""), None)
        found["=" + phrase] = None
    if head.lemma_.lower() in SPEECH and not phrase:
        return ["=statement"]
    return list(found)


def phrase_of(head: Token) -> str:
    """The kind of happening that a verb names together with another word: "take effect", "shake hands"."""
    if head.lemma_.lower() in _GOING and any(
        g.pos_ == "PROPN" for c in head.children if c.lower_ == "to" and c.dep_ == "prep" for g in c.children
    ):
        # "coming to the capital", "went to Lisk"
        return "visit"
    kinds = PHRASES.get(head.lemma_.lower())
    if kinds is None or head.pos_ not in ("VERB", "AUX"):
        return ""
    for child in head.children:
        for word in (child, *child.children) if child.dep_ == "prep" else (child,):
            if word.dep_ in ("dobj", "pobj", "prt", "advmod", "prep") and word.lemma_.lower() in kinds:
                return kinds[word.lemma_.lower()]
    return ""
