"""Whose words a cue reports: the speaker of a verb or a noun, whom it is said to, and what passes it on.

"The agency quoted her as saying" is hers, through the agency; a statement is whoever issued it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.subjects import (
    behind_dateline,
    beside,
    finite,
    first_subject,
    meanwhile,
    near,
    speaks,
    subject_of,
)

if TYPE_CHECKING:
    from storywatch.reading.phrases import Mention, Prose
    from storywatch.reading.pipeline import Token

_PAPERS = frozenset("paper study report article book essay analysis survey pamphlet brief briefing".split())
"""What somebody writes, and is quoted from under his name."""
_PUT_IN = 10
"""Words that a report put in between commas may have."""


def speaker_of(prose: Prose, verb: Token) -> tuple[Mention | None, Mention | None]:
    """Who says it, and the outlet that passes it on."""
    quoted = _quoted_as(prose, verb)
    if quoted:
        return quoted
    if verb.lower_ in ("known", "understood") and (letting := _made_known(prose, verb)) is not None:
        subject = near(prose, letting) or subject_of(prose, letting) or first_subject(prose, letting)
        return (prose.mention(subject) if subject is not None else None), None
    if verb.tag_ == "VB" and verb.head.lemma_.lower() == "let" and verb.dep_ in ("ccomp", "xcomp"):
        subject = subject_of(prose, verb.head)  # "let them know that …"
        return (prose.mention(subject) if subject is not None else None), None
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    if verb.lower_ == "asked" and not passive and _was_asked(prose, verb):
        return None, None
    if passive and verb.lemma_.lower() not in ("quote", "cite", "report"):
        for child in verb.children:
            if child.dep_ == "agent":
                for inner in child.children:
                    if inner.dep_ == "pobj" and not prose.inside(inner):
                        return prose.mention(inner), None
        return None, None
    head = near(prose, verb)
    if head is None:
        head = subject_of(prose, verb)
    if (behind := _inserted(prose, verb, head)) is not None:
        return behind, None
    if head is None:
        head = meanwhile(prose, verb) or beside(prose, verb)
    if head is not None and (told := behind_dateline(prose, head, head.head)) is not None:
        head = told
    if head is not None and (labelled := _before_brackets(prose, head)) is not None:
        head = labelled
    via = None
    if passive:
        by = next((child for child in verb.children if child.dep_ == "agent"), None)
        via = prose.phrase(by.i + 1) if by is not None else None
    if head is not None and head.lemma_.lower() in cues.NOUNS | _PAPERS and head.pos_ == "NOUN":
        owner = maker_of(prose, head) if head.lemma_.lower() in cues.NOUNS else author_of(prose, head)
        if owner is not None:
            return owner, via
    return (prose.mention(head) if head is not None else None), via


def _inserted(prose: Prose, verb: Token, subject: Token | None) -> Mention | None:
    """Who stands beside a cue put in between commas: "Of the sum promised there, says a banker, half …".

    In the other order the parse may hang the cue on another: "The note will, a diplomat hinted, be sent".
    """
    doc, i = prose.doc, verb.i
    if verb.lemma_.lower() not in cues.SPEECH or i + 2 >= len(doc):
        return None
    if i > 1 and doc[i - 1].text == "," and verb.tag_ in ("VBZ", "VBD"):
        if subject is not None and speaks(subject):
            return None
        who = prose.phrase(i + 1) if doc[i + 1].tag_ == "DT" else None
        last = prose.token_at(who.end - 1) if who is not None else None
        closed = last is not None and last.i + 1 < len(doc) and doc[last.i + 1].text in ",."
    elif verb.tag_ in ("VBD", "VBN") and doc[i + 1].text == ",":
        comma = next((k for k in range(i - 2, max(0, i - _PUT_IN), -1) if doc[k].text == ","), 0)
        who = prose.phrase(comma + 1) if comma and (subject is None or subject.i < comma - 1) else None
        said = who is not None and speaks(who.head) and who.head.lower_ != "one"
        closed = said and who is not None and prose.token_at(who.end - 1) == doc[i - 1]
    else:
        return None
    return who if who is not None and closed and (speaks(who.head) or who.head.tag_ == "NN") else None


def _before_brackets(prose: Prose, head: Token) -> Token | None:
    """The name before a place in brackets: "Mr. STRACHEY (Bath) asked"."""
    i = next((k for k in range(head.i - 1, max(0, head.i - 4), -1) if prose.doc[k].text == "("), 0)
    if not i:
        return None
    name = prose.doc[i - 1]
    closed = any(t.text == ")" for t in prose.doc[head.i + 1 : head.i + 4])
    return name if closed and name.pos_ == "PROPN" and not prose.inside(name) else None


def _made_known(prose: Prose, verb: Token) -> Token | None:
    """The verb of "let it be known" and "made it known"."""
    before = [t.lower_ for t in prose.doc[max(0, verb.i - 3) : verb.i]]
    if before[1:] == ["it", "be"] and before[0] in ("let", "lets", "letting"):
        return prose.doc[verb.i - 3]
    return prose.doc[verb.i - 2] if before[1:] in (["made", "it"], ["makes", "it"]) else None


def _was_asked(prose: Prose, verb: Token) -> bool:
    """ "Asked whether …, she …": the subject answers, somebody else asked."""
    i = verb.i
    if verb.dep_ == "conj" and finite(verb.head) and verb.head.i < i:
        return False  # "recalled the treaty and asked why …"
    before = prose.doc[i - 1] if i else None
    ahead = prose.doc[i + 1].lower_ if i + 1 < len(prose.doc) else ""
    if ahead not in (
        "whether",
        "if",
        "about",
        "by",
        "why",
        "how",
        "what",
        "on",
        "when",
        "who",
        "where",
        "to",
    ):
        return False
    return (
        before is None
        or before.lower_ in ("when", "if", "and", "but")
        or (before.is_punct and verb.dep_ != "ROOT")
    )


def _quoted_as(prose: Prose, verb: Token) -> tuple[Mention | None, Mention | None] | None:
    """ "The agency quoted X as saying", "X was quoted by the agency as saying"."""
    if verb.tag_ != "VBG":
        return None
    before = [t for t in prose.doc[max(0, verb.i - 14) : verb.i] if not prose.inside(t)]
    if not before or before[-1].lower_ != "as":
        return None
    cite = next(
        (t for t in reversed(before) if t.lemma_.lower() in ("quote", "cite", "report", "describe")), None
    )
    if cite is None:
        return None
    if any(t.dep_ == "auxpass" for t in cite.children) or any(
        t.lemma_.lower() == "be" for t in prose.doc[max(0, cite.i - 2) : cite.i]
    ):
        subject = subject_of(prose, cite)
        agent = next((t for t in prose.doc[cite.i + 1 : verb.i] if t.lower_ == "by"), None)
        via = prose.phrase(agent.i + 1) if agent is not None else None
        return (prose.mention(subject) if subject is not None else None), via
    subject = subject_of(prose, cite)
    return prose.phrase(cite.i + 1), (prose.mention(subject) if subject is not None else None)


def author_of(prose: Prose, noun: Token) -> Mention | None:
    """By whom a paper is: "a new study by Agnes Toth argues"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "by" and not prose.inside(child):
            for inner in child.children:
                if inner.dep_ == "pobj" and not prose.inside(inner):
                    return prose.mention(inner)
    return None


def maker_of(prose: Prose, noun: Token) -> Mention | None:
    """Whose statement a statement is: "the ministry's statement", "a statement by the ministry".

    And of "the council issued a statement calling it …", the council's.
    """
    for child in noun.children:
        if child.dep_ == "poss" and not prose.inside(child):
            return prose.mention(child)
        if child.dep_ == "prep" and child.lower_ in ("by", "from") and not prose.inside(child):
            for inner in child.children:
                if inner.dep_ == "pobj" and not prose.inside(inner):
                    return prose.mention(inner)
        if child.dep_ == "acl" and child.tag_ == "VBN":  # "the note issued by the ministry"
            for agent in (c for c in child.children if c.dep_ == "agent"):
                for inner in agent.children:
                    if inner.dep_ == "pobj" and not prose.inside(inner):
                        return prose.mention(inner)
    if noun.dep_ == "dobj" and noun.head.lemma_.lower() in (
        "issue",
        "release",
        "publish",
        "make",
        "give",
        "send",
        "deliver",
        "post",
    ):
        subject = subject_of(prose, noun.head)
        return prose.mention(subject) if subject is not None else None
    return None


def owner_of(prose: Prose, noun: Token) -> Mention | None:
    """Whose statement it is: "his claim", "a statement by X", "X, in a statement"."""
    for child in noun.children:
        if child.dep_ == "poss" and not prose.inside(child):
            return prose.mention(child)
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in ("by", "from", "of") and not prose.inside(child):
            for inner in child.children:
                if inner.dep_ == "pobj" and not prose.inside(inner) and inner.pos_ in ("PROPN", "NOUN"):
                    held = noun.lemma_.lower() in cues.VIEWS and (speaks(inner) or inner.tag_ == "NNS")
                    own = child.lower_ != "of" or inner.pos_ == "PROPN" or held
                    return prose.mention(inner) if own else None
    head = noun
    for _ in range(4):
        head = head.head
        if head.pos_ in ("VERB", "AUX"):
            subject = subject_of(prose, head)
            return prose.mention(subject) if subject is not None and subject is not noun else None
    return None


def addressee_of(prose: Prose, verb: Token) -> Mention | None:
    """Whom something is said to: the object of its verb."""
    for child in verb.children:
        if child.dep_ in ("dobj", "dative", "iobj") and child.i > verb.i and not prose.inside(child):
            if child.dep_ == "dative" and child.pos_ == "ADP":
                child = next((c for c in child.children if c.dep_ == "pobj"), child)
            return prose.mention(child)
    return None
