"""What the verb that governs a date says of it: done, or to come.

The parse leads from the date to the verb above it, past the noun whose day it is ("called for a strike on
Monday"). Will, shall and would look ahead, and so do an infinitive under "due", "planned" or "agreed" and a
present-tense "opens"; a past looks back; a present-tense "says" tells nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Doc, Token

STEPS = 14
"""Words above a date, in the tree of the parse, that are looked at."""
_FEW = 8
"""Words after a preposition among which a day stands."""

_CHAIN = frozenset(
    "due set schedule expect plan intend agree hope want seek aim promise vow prepare likely "
    "slate ready decide order"
    " urge ask invite threaten pledge appear need have go supposed poised bind summon require instruct oblige"
    " challenge offer propose".split()
)
_LEAVE = frozenset("authorize authorise allow permit clear entitle empower license".split())
_ARRANGED = frozenset("schedule plan set slate expect arrange due".split())
_STATES = frozenset(
    """say tell report write show add note insist think believe know claim have want need like love seem
    appear look remain stay live contain include follow come mark bring cap recall remember describe
    suggest indicate accuse deny mean concern involve hold stand lie date belong depend differ resemble
    sound feel hear see read quote cite point result stem arise blame dispute reject admit confirm
    reveal make take get do become prove fell set put cut hit let quit spread shut beat cost hurt burst
    split bid cast found""".split()
)
"""Verbs that in the present tell no timetable: "says on Monday", "follows a raid on Monday"."""
_MAY = frozenset("may might can should must".split())
_DEMANDS = frozenset(
    "call appeal propose invite summon suggest demand urge press offer ask request seek plead want".split()
)
_DEMANDED = frozenset(
    "strike stoppage walkout march rally demonstration protest vigil day meeting session talk talks round"
    " vote referendum election summit conference boycott shutdown gathering hearing debate sitting"
    " consultation negotiation".split()
)
"""What has its own day: a call "for a strike on Monday", not one "for calm on Monday"."""
_CALLS = frozenset("call appeal proposal plan invitation demand request preparation".split())
_SUMMONED = frozenset("summon invite convene book arrange schedule".split())
_FINDING = frozenset(
    "locate reach find see hear contact determine confirm verify learn trace identify explain make"
    " understand".split()
)
_COMING = frozenset("loom approach near pend impend".split())
_IS = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
_HAS = frozenset({"has", "have", "'ve", "’ve"})
_HOPES = frozenset("hope await anticipate expect".split())
_COUNTING = frozenset("first second third fourth fifth last latest only next another".split())
_PLANNED = frozenset(
    "planned scheduled slated forthcoming upcoming proposed impending approaching coming expected".split()
)
_MOVES = frozenset(
    "rise fall climb drop jump slip gain lose slide surge tumble kill injure wound destroy".split()
)
"""A participle of these tells what came about with the verb above: "has swung, rising to 43 in June"."""
_RECORDS = frozenset("record high low mark best peak level time precedent fire".split())
_SET_SO = frozenset(
    "free loose ablaze alight afire aflame adrift afloat ashore aside apart up off out down back".split()
)
_SET_AT = frozenset({("at", "liberty"), ("on", "fire"), ("in", "motion"), ("to", "work")})
"""What follows "set" where it is no arranging."""
_RULED = frozenset(
    "announce notify schedule authorize authorise allow ban forbid prohibit promise name choose reserve"
    " propose".split()
)
_LETS = frozenset("let make help see watch hear have".split())
_DURING = frozenset("in at during after before since with amid under".split())
_SHOULD = frozenset({"if", "unless", "once"})
_APPOINTMENTS = frozenset(
    "conference meeting summit election referendum vote session hearing talks rally congress debate "
    "appointment ceremony regatta parade funeral wedding".split()
)
_ATTENDS = frozenset("have hold attend chair face host".split())
_TIMETABLE = frozenset(
    "begin start open meet arrive leave fly travel visit hold convene vote expire resume take"
    " return face go host"
    " depart head end run lapse come gather close launch tour address".split()
)


def by_verb(start: int, end: int, paragraphs: Sequence[Paragraph], verbs: int) -> bool | None:
    """True, False, or None where the parse finds no verb that decides."""
    at = bisect_right(paragraphs, start, key=lambda p: p.start) - 1
    if at < 0 or end > paragraphs[at].end:
        return None
    paragraph = paragraphs[at]
    span = paragraph.doc.char_span(start - paragraph.start, end - paragraph.start, alignment_mode="expand")
    if span is None or not len(span):
        return None
    token: Token = span.root
    appointed, at_most = False, verbs
    passed: list[Token] = []
    for _ in range(STEPS):
        if token.head.i == token.i:
            break
        below, token = token, token.head
        if token.i > span[-1].i and _is_beyond_comma(paragraph.doc, span[0].i, span[-1].i, token.i):
            return None
        appointed = appointed or token.lemma_.lower() in _APPOINTMENTS
        if token.pos_ == "NOUN":
            passed.append(token)
            if any(c.dep_ == "amod" and c.lower_ in _PLANNED for c in token.children):
                return True  # "the slated visit in September"
            if token.lemma_.lower() in _CALLS and any(t.lemma_.lower() in _DEMANDED for t in passed[:-1]):
                return True  # "rejected calls for a demonstration on Saturday"
        if token.pos_ in ("VERB", "AUX"):
            made = any(c.dep_ == "dobj" and c.lemma_.lower() in _APPOINTMENTS for c in token.children)
            if made and token.tag_ in ("VBZ", "VBP") and token.lemma_.lower() in _ATTENDS:
                # "has a congress of his party on Monday"
                return True
            if (appointed or made) and token.lemma_.lower() in (
                "call",
                "announce",
                "convene",
                "arrange",
                "order",
            ):
                # "has called a news conference on Monday"
                return True
            inside = below.dep_ == "prep" and below.lower_ in _DURING
            if not inside and _is_demanded(token, passed, span[0].i):
                return True  # "called for a strike on Monday"
            if below.dep_ == "nsubjpass" and token.lemma_.lower() in _RULED and _helpers(token) & _HAS:
                return True  # "a march on Sunday has been allowed"
            if token.lemma_.lower() in _SUMMONED and token.tag_ == "VBN" and _helpers(token) & _HAS:
                return True  # "has been summoned on Tuesday": a perfect has no day that is over
            now = token.tag_ in ("VBZ", "VBP") and not (_helpers(token) or _is_let(token))
            if now and verbs == at_most and token.lemma_.lower() in _HOPES:
                return True  # "they hope for a signature on Friday"
            if token.lemma_.lower() in _ARRANGED and below.lower_ == "in" and _has_day(token, "for"):
                return False  # "arranged in the spring for November 4"
            if now and verbs == at_most and below.dep_ == "nsubj" and span.root.i == below.i:
                return True  # "Wednesday brings the report"
            told_of = token.lower_ in _IS and (
                below.dep_ in ("prep", "npadvmod") or (below.dep_ == "attr" and len(passed) <= 1)
            )
            if now and told_of and verbs == at_most:
                return True  # "the hearing is on Monday"
            direct = verbs == at_most and (
                below.dep_ in ("prep", "npadvmod")
                or (below.dep_ in ("dobj", "attr") and below.i >= span[0].i and token.lemma_ in _TIMETABLE)
            )
            state = token.lemma_.lower() in _STATES and not any(c.dep_ == "prt" for c in token.children)
            if now and direct and not state:
                return True  # "a convoy sets out on Monday"
            if direct and token.tag_ == "VBG" and _helpers(token) & (_IS | {"'m", "’m"}):
                return True  # "I am meeting him on Monday"
            apart = paragraph.doc[max(below.left_edge.i - 1, 0)].text == ","
            denied = any(c.dep_ == "neg" for c in token.children)
            have = token.lemma_ == "have" or "have" in _helpers(token)
            if _helpers(token) & _MAY and not apart and not denied and not have:
                return True  # "may be held in the spring"
            if "could" in _helpers(token) and not (apart or denied or have) and _can_come(token):
                return True  # "a vote could be held on Friday"
            if token.lemma_.lower() in _COMING and token.tag_ == "VBG" and direct:
                return True  # "with a vote looming on Wednesday"
            if token.tag_ == "VBD" and span[0].i < token.i and _is_deed(token, below):
                return False  # "On Monday the Union set a new goal"
            verdict = _verb(token)
            if verdict is not None:
                return verdict
            verbs -= 1
            moves = token.tag_ == "VBG" and token.dep_ == "advcl" and token.lemma_.lower() in _MOVES
            if not verbs or (token.dep_ in ("advcl", "relcl", "acl") and not moves):
                return None
        elif token.lemma_.lower() in ("due", "likely", "ready", "set") and not _because(token):
            return True
    return None


def _can_come(verb: Token) -> bool:
    """Whether what "could" is said of lies ahead: "could be held", "could begin", not "could see"."""
    found = verb.lemma_.lower() in _FINDING
    return verb.lemma_ == "be" or verb.lemma_.lower() in _TIMETABLE or ("be" in _helpers(verb) and not found)


def _is_demanded(verb: Token, passed: Sequence[Token], first: int) -> bool:
    """Whether the day is that of what was called for: "appealed for a day of prayer on Sunday"."""
    lemma = verb.lemma_.lower()
    if lemma not in _DEMANDS:
        return False
    if any(token.lemma_.lower() in _DEMANDED for token in passed):
        return True
    # The parse hangs the day on the verb, yet it stands right behind the thing.
    for child in verb.children:
        things = [child] if child.dep_ == "dobj" else []
        if child.dep_ == "prep" and child.lower_ in ("for", "to"):
            things = [c for c in child.children if c.dep_ == "pobj"]
        if any(t.lemma_.lower() in _DEMANDED and 0 < first - t.right_edge.i <= 2 for t in things):
            return True
    return False


def _has_day(verb: Token, preposition: str) -> bool:
    return any(
        child.dep_ == "prep"
        and child.lower_ == preposition
        and any(word.like_num or _DAY_NAME.match(word.lower_) for word in islice(child.subtree, _FEW))
        for child in verb.children
    )


def _is_beyond_comma(doc: Doc, first: int, last: int, verb: int) -> bool:
    """Whether a date at the end of a clause was taken for that of "he said" behind the comma."""
    if first == 0 or doc[first - 1].is_punct or doc[first - 1].dep_ == "prep":
        return False
    return last + 1 < verb and doc[last + 1].text == ","


_DAY_NAME = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\Z|\d{1,2}(?:st|nd|rd|th)\Z")


def _helpers(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}


def _because(due: Token) -> bool:
    """Whether "due to" gives a reason: "cut the dividend due to its third-quarter loss"."""
    if due.lemma_.lower() != "due":
        return False
    if due.i + 1 < len(due.doc) and due.nbor().lower_ == "to" and due.nbor().dep_ == "pcomp":
        return True  # taken for a preposition of two words
    return any(
        c.lower_ == "to" and c.dep_ in ("prep", "pcomp") and any(g.dep_ == "pobj" for g in c.children)
        for c in due.children
    )


def _verb(verb: Token) -> bool | None:
    """What this verb says, or None where the one above it must."""
    helpers = _helpers(verb)
    if helpers & {"will", "shall", "'ll", "’ll", "wo"}:
        return True
    if "would" in helpers:
        return "have" not in helpers
    lemma = verb.lemma_.lower()
    if "to" in helpers:
        return _infinitive(verb)
    past = bool(helpers & {"had", "was", "were", "did"})
    if not past and helpers & _IS and any(c.dep_ == "mark" and c.lower_ in _SHOULD for c in verb.children):
        return True  # "and if you are not done on Friday?"
    if lemma == "set" and verb.dep_ in ("acl", "relcl") and verb.head.lemma_.lower() in _RECORDS:
        return False  # "a record set on Aug. 6"
    if lemma in _ARRANGED and verb.tag_ in ("VBD", "VBN") and not _is_done(verb):
        return "had" not in helpers and "been" not in helpers
    if verb.tag_ == "VBN" and not helpers and verb.dep_ in ("acl", "relcl", "amod", "advcl"):
        # "the ruling announced on Wednesday"
        return False
    if verb.tag_ == "VBD" or (verb.tag_ in ("VBN", "VBG") and past):
        return False
    if helpers & {"has", "have", "'ve", "’ve"}:
        return False
    if _is_let(verb):
        return None
    if verb.tag_ in ("VBZ", "VBP", "VB"):
        if verb.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _SHOULD for c in verb.children):
            # "and if he does not come on Monday?"
            return not helpers & {"did", "had"}
        if lemma == "be":
            return None
        if lemma in _ARRANGED | {"intend", "aim", "prepare"} and any(
            c.dep_ == "xcomp" for c in verb.children
        ):
            return True
        return True if lemma in _TIMETABLE else None
    if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "’s", "'re", "be"}:
        return True if lemma in _TIMETABLE or lemma in _ARRANGED else None
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return None
    return None


def _is_deed(verb: Token, below: Token) -> bool:
    """Whether an arranging is itself what was done that day: somebody set or arranged something.

    ``below`` is what leads to the date; it is of the one who did it in "nobody in April expected it".
    """
    if verb.lemma_.lower() not in _ARRANGED:
        return False
    return below.dep_ == "nsubj" or any(c.dep_ == "dobj" for c in verb.children)


def _is_let(verb: Token) -> bool:
    """Whether the verb above decides: "has let two of them go on Monday", "saw them leave"."""
    return verb.dep_ in ("ccomp", "xcomp") and verb.head.lemma_.lower() in _LETS and not _helpers(verb)


def _is_done(verb: Token) -> bool:
    """Whether it is no arranging but something done: "set up in June", "set out", "was planned in 2020"."""
    if any(c.dep_ == "prt" for c in verb.children):
        return True
    if verb.lemma_.lower() == "set" and verb.i + 1 < len(verb.doc):
        after = verb.nbor().lower_
        beyond = verb.doc[verb.i + 2].lower_ if verb.i + 2 < len(verb.doc) else ""
        if after in _SET_SO or (after, beyond) in _SET_AT:
            return True  # "was set free on Monday"
    # An appointment is set for a day, or on one; a month that it was set in is that of the setting.
    preposed = {c.lower_ for c in verb.children if c.dep_ == "prep"}
    return (
        "in" in preposed
        and "for" not in preposed
        and not any(c.dep_ in ("xcomp", "dobj") for c in verb.children)
    )


def _infinitive(verb: Token) -> bool | None:
    """ "is due to meet", "planned to leave", "a deadline to sign": what stands above the infinitive
    decides."""
    above = verb.head
    if above.i == verb.i:
        return True
    lemma = above.lemma_.lower()
    if above.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("acl", "relcl") and _is_to_be_done(verb, above):
        return True
    if above.dep_ == "ROOT" and above.pos_ in ("NOUN", "PROPN") and verb.dep_ in ("acl", "relcl"):
        # A headline: "Five sailors to go free on Sunday".
        return True
    if above.pos_ in ("VERB", "AUX", "ADJ"):
        holder = above.head if above.pos_ == "ADJ" and above.head.pos_ in ("AUX", "VERB") else above
        helpers = _helpers(holder)
        if lemma in _CHAIN:
            return "had" not in helpers and not (helpers & {"was", "were"} and "been" in helpers)
        if lemma in _LEAVE and helpers & (_HAS | _IS):
            return True
        if lemma == "be":
            return above.tag_ in ("VBZ", "VBP") or _was_ahead(above, verb) or None
        return None
    return True if lemma in ("plan", "deadline", "date", "intention", "decision") else None


def _is_to_be_done(verb: Token, noun: Token) -> bool:
    """ "Talks to be held on Monday", but not "the second man to be shot on Monday"."""
    if not any(c.dep_ == "auxpass" and c.lower_ == "be" for c in verb.children):
        return False
    if noun.dep_ == "attr" and noun.head.tag_ == "VBD":
        return False  # "there was not a seat to be had on Monday"
    return not any(
        c.lower_ in _COUNTING or c.ent_type_ == "ORDINAL" or c.dep_ == "nummod" for c in noun.children
    )


def _was_ahead(be: Token, verb: Token) -> bool:
    """ "Was to visit on Monday", and nobody says that it was: "was to have visited" looks back."""
    return be.tag_ == "VBD" and not any(c.lower_ == "have" for c in verb.children)


def of_now(start: int, end: int, paragraphs: Sequence[Paragraph]) -> bool | None:
    """Whether the clause around a possessive date speaks of now: "clears the way for Thursday's meeting"."""
    at = bisect_right(paragraphs, start, key=lambda p: p.start) - 1
    if at < 0:
        return None
    span = paragraphs[at].doc.char_span(
        start - paragraphs[at].start, end - paragraphs[at].start, alignment_mode="expand"
    )
    if span is None or not len(span):
        return None
    token: Token = span.root
    for _ in range(STEPS):
        if token.head.i == token.i:
            break
        token = token.head
        if token.pos_ in ("VERB", "AUX") and token.tag_ not in ("VBG", "VBN", "VB"):
            return True if token.tag_ in ("VBZ", "VBP") and token.lemma_ != "say" else None
    return None
