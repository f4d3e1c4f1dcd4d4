"""Which word of a sentence tells what happened, and which words are its clause."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.reading.kinds import ACTS, NOUNS, SPEECH

if TYPE_CHECKING:
    from collections.abc import Container

    from storywatch.model import DateExpression
    from storywatch.reading.passage import Passage
    from storywatch.reading.pipeline import Token


SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
"""How a parse ties who does it to the verb."""
_ASIDES = frozenset({"relcl", "advcl", "appos", "parataxis", "acl", "meta", "intj"})
_DATE_PREPOSITIONS = frozenset(
    "on in at since during by of for from until till over through past beyond".split()
)
WHILE = frozenset({"as", "when", "while"})
AFTER = frozenset({"after", "since", "before"})
_IF = frozenset({"if", "unless", "whether", "lest"})
_UTTERANCES = frozenset(
    "interview statement letter report article speech remark comment tweet message post "
    "broadcast address essay".split()
)
_BEFORE_NOUN = frozenset({"compound", "amod", "nummod", "poss", "det", "nmod"})
_GRANTS = frozenset("give grant allow have".split())
_PARTICLES = frozenset("do da de di du del der den van von la le el al bin ben".split())
_CHARGES = frozenset(
    "accuse charge convict suspect confess admit acquit clear sentence jail imprison arrest try indict fine "
    "blame thank apologise apologize punish hang execute".split()
)
"""Verbs behind which stands what somebody has done, or is said to have."""
_LOOKING_BACK = frozenset(
    "recall remember discuss mourn commemorate mark celebrate investigate describe regret praise criticise "
    "criticize blame survive follow precede cancel postpone cite witness see deplore welcome protest avenge "
    "plan prepare schedule await expect miss attend threaten seek want".split()
)
"""Verbs whose object may have happened, or be due, on a day of its own."""
_STEPS = 30
_RELATIVE = frozenset({"WDT", "WP"})
_WITHIN = frozenset({"at", "during", "in", "on", "under"})
_PARTICLES_OF_VERBS = frozenset(
    "not never n't n’t again away back off apart ahead down forward home in out over through together up"
    .split()
)  # fmt: skip
"""Adverbs without which a verb says something else: "fell apart"."""


def heads_of(at: Passage, date: DateExpression) -> list[Token]:
    """The verb or the telling noun that a date belongs to; both for "at the talks on Monday he said"."""
    start, end = date.span.start - at.offset, date.span.end - at.offset
    inside = {t.i: t for t in at.tokens if t.idx < end and t.idx + len(t) > start}
    if not inside:
        return []
    for day in inside.values():
        for child in day.children:
            if child.dep_ in ("relcl", "advcl") and any(c.lower_ == "when" for c in child.children):
                # "since 24 October, when the pilots were dismissed": that is what the day is for.
                return [child]
    token = next((t for t in inside.values() if t.head.i not in inside), next(iter(inside.values())))
    nouns: list[Token] = []
    for _ in range(_STEPS):
        head = token.head
        if head.i == token.i:
            break
        token = head
        if token.pos_ in ("VERB", "AUX"):
            if token.dep_ == "acl" and token.tag_ == "VBN" and token.head.pos_ in ("NOUN", "PROPN"):
                # "an interview published on Sunday", "the pact signed in May": the noun is dated.
                if token.head.lemma_.lower() in _UTTERANCES:
                    continue
                if token.head.lemma_.lower() in NOUNS:
                    return [*nouns, token.head]
            break
        if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUNS:
            doing = _done_then(token, inside)
            if doing is not None:
                return [*nouns, finite(doing)]
            nouns.append(token)
            frame = token.head
            if not (
                frame.dep_ == "prep"
                and frame.lower_ in ("at", "in", "during", "after")
                and frame.head.pos_ in ("VERB", "AUX")
                and frame.i < frame.head.i
            ):
                return nouns
    if token.pos_ not in ("VERB", "AUX"):
        return nouns
    verb = finite(token)
    if in_name(verb) and verb.head.i != verb.i:
        # "the Flor do Mar": a name that the parser took for a verb.
        verb = finite(verb.head) if verb.head.pos_ in ("VERB", "AUX") else verb
    if _is_of_saying(verb, min(inside)):
        return [*nouns, finite(verb.head)]
    return [*nouns, told_by(verb)]


def _is_of_saying(verb: Token, day: int) -> bool:
    """Whether a day that is taken for that of ``verb`` stands right behind the verb of saying above it: "said
    Saturday his country would vote against".
    """
    above = verb.head
    if verb.dep_ != "ccomp" or verb.i <= day or above.lemma_.lower() not in SPEECH | ACTS:
        return False
    between = above.doc[above.i + 1 : day]
    return above.i < day and len(between) < 2 and all(t.lower_ in ("late", "early", "on") for t in between)


def _done_then(noun: Token, inside: Container[int]) -> Token | None:
    """The verb that does something to a happening where the day stands behind both: "handed in his protest on
    Monday". What is said of a happening may be said long after.
    """
    verb = noun.head
    if noun.dep_ != "dobj" or verb.pos_ != "VERB" or verb.lemma_.lower() in SPEECH | ACTS | _LOOKING_BACK:
        return None
    then = (c for c in noun.children if c.i > noun.i and c.dep_ in ("prep", "npadvmod"))
    for child in then:
        if child.i in inside or (child.lower_ == "on" and any(c.i in inside for c in child.children)):
            return verb
    return None


def told_by(verb: Token) -> Token:
    """ "The news came as ministers rejected the call": an empty verb hands over to the clause beside
    it."""
    if verb.lemma_.lower() in ("come", "follow", "be", "happen"):
        for child in verb.children:
            if child.dep_ == "advcl" and joiner(child) in WHILE and subject_of(child) is not None:
                return child
    return verb


def finite(verb: Token) -> Token:
    """The verb that tells it: "agreed to meet" is told by "agreed", "is due to meet" by "is"."""
    for _ in range(_STEPS):
        if any(child.dep_ in SUBJECTS for child in verb.children):
            return verb
        above = verb.head
        if above.i == verb.i or verb.dep_ in ("acl", "relcl") or _is_reduced(verb) or charge(verb):
            return verb
        if verb.dep_ == "conj" and is_participle(above):
            return verb  # "bridges built in May and blown up on Monday"
        if above.pos_ in ("VERB", "AUX") and verb.dep_ in (
            "xcomp", "conj", "advcl", "pcomp", "prep", "aux", "ccomp", "acomp", "oprd",
        ):  # fmt: skip
            verb = above
        elif above.pos_ in ("ADJ", "ADP", "SCONJ") and above.head.pos_ in ("VERB", "AUX"):
            verb = above.head
        else:
            return verb
    return verb


def charge(verb: Token) -> str:
    """The verb under which it is told what somebody is charged with, or owns to: "accused of shooting a guard
    in March". Empty where it is none.
    """
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or verb.head.lower_ not in ("of", "to", "with", "for"):
        return ""
    lemma = verb.head.head.lemma_.lower()
    return lemma if lemma in _CHARGES else ""


def _is_reduced(verb: Token) -> bool:
    """Whether it says of the noun before it what was done to that, though the parser takes it for a clause:
    "Under the bargain struck in May, both have until August"."""
    if verb.dep_ not in ("ccomp", "advcl") or verb.tag_ not in ("VBD", "VBN") or verb.i < 1:
        return False
    before = verb.nbor(-1)
    return (
        before.dep_ == "pobj"
        and before.pos_ in ("NOUN", "PROPN")
        and before.head.lower_ in ("under", "by")
        and before.head.i in (verb.left_edge.i, before.left_edge.i - 1)
        and before.head.head.i == verb.i
    )


def subject_of(head: Token) -> Token | None:
    """Who does it; what "which" and "who" stand for, in a relative clause."""
    for _ in range(4):
        for child in head.children:
            if child.dep_ in SUBJECTS:
                relative = head.dep_ == "relcl" and child.tag_ in ("WDT", "WP")
                return head.head if relative and head.head.i != head.i else child
        if head.dep_ != "conj" or head.head.i == head.i:
            return None
        head = head.head
    return None


def joiner(verb: Token) -> str:
    """ "as", "after": how a clause in time hangs on the main one; else nothing."""
    for child in verb.children:
        if child.dep_ in ("mark", "advmod") and child.lower_ in WHILE | AFTER:
            return child.lower_
    return ""


def was_due(head: Token) -> bool:
    """ "Would have begun today", "were to have met on Monday": the day that was meant for it."""
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    if helpers >= {"would", "have"} or helpers >= {"should", "have"}:
        return not (head.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _IF for c in head.children))
    if head.lemma_ != "be" or head.tag_ != "VBD":
        return False
    return any({"to", "have"} <= {g.lower_ for g in c.children} for c in head.children if c.dep_ == "xcomp")


def is_unreal(head: Token) -> bool:
    """What would have been was not, and what might be is not yet."""
    if was_due(head):
        return True
    if head.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _IF for c in head.children):
        return True
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    return "have" in helpers and bool(helpers & {"would", "could", "should", "might"})


def apart(at: Passage) -> frozenset[int]:
    """Which tokens of a sentence are of no clause: what stands above it, and its dates with what leads to
    them.
    """
    tokens = list(at.tokens)
    ends = [token.idx + len(token) for token in tokens]
    out = {token.i for token in tokens if token.idx + at.offset < at.header}
    for date in at.dates:
        start, end = date.span.start - at.offset, date.span.end - at.offset
        for k in range(bisect_right(ends, start), len(tokens)):
            if tokens[k].idx >= end:
                break
            out.add(tokens[k].i)
            if k and tokens[k - 1].dep_ == "prep" and tokens[k - 1].lower_ in _DATE_PREPOSITIONS:
                out.add(tokens[k - 1].i)
            if k + 1 < len(tokens) and tokens[k + 1].lower_ in ("'s", "’s"):
                out.add(tokens[k + 1].i)
    return frozenset(out)


def clause_of(head: Token, skip: frozenset[int]) -> list[Token]:
    """The tokens of the head's own clause in order, without asides and without what is :func:`apart`."""
    keep: list[Token] = []
    stack = [head]
    subject = subject_of(head)
    if subject is not None and subject.head.i != head.i:
        stack.append(subject)
    # Not "the town where he met her", "the sum for which he sold it".
    gapped = not any(child.tag_ == "WRB" or _leads_away(child) for child in head.children)
    whose = subject is not None and any(child.tag_ == "WP$" for child in subject.children)
    if head.dep_ == "relcl" and gapped and not whose and head.head.i != head.i and head.head.i not in skip:
        # "the tanker it seized": what is told of stands outside.
        stack.append(head.head)
    if is_participle(head) and head.head.i not in skip:
        stack.append(head.head)
    while stack:
        token = stack.pop()
        if token.i in skip and token.i != head.i:
            # "gave them until Saturday to leave": what the day is for stays.
            stack.extend(c for c in token.children if c.i not in skip and _is_purpose(c))
            continue
        told_of = head.dep_ == "relcl" and token.tag_ in _RELATIVE and subject is not None
        if told_of and (token.head.i == head.i or leads_in(token.head)):
            continue
        keep.append(token)
        stack.extend(child for child in token.children if _belongs(child, head))
    return sorted({t.i: t for t in keep}.values(), key=lambda token: token.i)


def _is_purpose(child: Token) -> bool:
    return child.tag_ == "VB" and any(c.dep_ == "aux" and c.lower_ == "to" for c in child.children)


def leads_in(child: Token) -> bool:
    """ "In which", "during which": what stands outside is where, or when, it happened."""
    return child.lower_ in _WITHIN and child.head.head.pos_ == "NOUN" and _leads_relative(child)


def _leads_away(child: Token) -> bool:
    """ "For which", "with whom"."""
    return _leads_relative(child) and not leads_in(child)


def _leads_relative(child: Token) -> bool:
    return child.dep_ == "prep" and any(c.tag_ in _RELATIVE for c in child.children)


def is_participle(head: Token) -> bool:
    """Whether a happening is told behind its noun: "the commission, set up in August"."""
    return (
        head.dep_ == "acl"
        and head.tag_ == "VBN"
        and head.head.pos_ in ("NOUN", "PROPN")
        and head.head.i < head.i
        and not any(child.dep_ in SUBJECTS for child in head.children)
    )


def _is_one(verb: Token) -> bool:
    """Whether a verb, or its helper, is in the singular: "who leads", "who is to", "who was"."""
    return any(t.tag_ == "VBZ" or t.lower_ == "was" for t in (verb, *verb.children))


def own_text(noun: Token) -> str:
    """A noun as printed with what stands before it, without what follows."""
    before = [c for c in noun.lefts if c.dep_ in _BEFORE_NOUN]
    tokens = sorted({t.i: t for c in before for t in c.subtree}.values(), key=lambda t: t.i)
    return "".join(t.text + t.whitespace_ for t in (*tokens, noun)).strip()


def _belongs(child: Token, head: Token) -> bool:
    dep, own = child.dep_, child.head.i == head.i
    if child.head.i == head.head.i and not own:
        # "Korda, who is to visit Lisk, and Vorlund": the clause is of the first.
        if head.dep_ == "relcl" and dep in ("cc", "conj") and _is_one(head):
            return False
        if is_participle(head) and dep not in _BEFORE_NOUN:
            return False
    if own and dep == "advcl" and head.lemma_ in _GRANTS and _is_purpose(child):
        # "gave them until Saturday to leave", "had until Friday to answer": that is what the term is for.
        return True
    if dep == "appos" and not own and child.left_edge.i == child.head.i + 1 and child.pos_ == "PROPN":
        return True  # "the activist Vlado Karin"
    if dep in _ASIDES:
        return dep == "acl" and child.i == child.head.i + 1 and child.tag_ == "VBN" and not own
    if dep == "punct":
        return child.text in ("-", "'", "’", "–") or (
            child.text == "," and not own and child.head.pos_ in ("PROPN", "NOUN")
        )
    if own:
        if dep in ("cc", "conj", "mark", "preconj"):
            return False
        if dep == "advmod":
            return child.lower_ in _PARTICLES_OF_VERBS
        if dep == "neg":
            return True
        if dep == "ccomp":
            return child.i > head.i or head.lemma_.lower() in SPEECH
    if dep == "prep" and (child.lower_ in ("according", "including") or _leads_away(child)):
        return False
    return not (
        dep == "advmod" and child.lower_ in ("also", "still", "now", "already", "however", "meanwhile")
    )


def in_name(token: Token) -> bool:
    """Whether a small word stands between two parts of a name: the "do" of "Flor do Mar"."""
    doc = token.doc
    return (
        token.lower_ in _PARTICLES
        and 0 < token.i < len(doc) - 1
        and doc[token.i - 1].text[:1].isupper()
        and doc[token.i + 1].text[:1].isupper()
    )
