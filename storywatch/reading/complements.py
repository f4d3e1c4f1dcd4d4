"""What hangs on a cue: the clause, the infinitive or the phrase that it reports, first and last token.

A complement clause without its "that", the infinitive after "urged", the noun phrase after "called for".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import ROLES
from storywatch.reading.subjects import copular, finite

if TYPE_CHECKING:
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_WHOM = frozenset("me us him them you".split())
_TO_WHOM = frozenset("tell inform assure remind notify advise warn reassure ask show".split())
"""Verbs whose object hears it."""
_TOLD = 4
"""Words that the object of a verb must have to tell what was said."""
_GRANTED = frozenset(
    """permit visa access entry request bail permission licence license asylum passage leave right service
    parole application appeal aid""".split()
)
"""What is denied to somebody, who does not get it."""
_ABSTRACT = ("tion", "sion", "ment", "ity", "ism", "ance", "ence", "ness", "sal", "ship", "ing", "cy", "ure")
_SAYABLE = frozenset(
    """plan policy proposal bill law deal offer call idea move strategy stance approach record claim remark
    act treaty pact budget step role use attempt effort bid view tone report lack delay tax tariff speech word
    idea draft text plot vote choice visit accord course war measure response""".split()
)
_BRINGING = frozenset({"announce", "confirm"})
"""Verbs that bring a thing about as often as they tell of it: "announced a programme"."""
_CALLING = frozenset("call brand dub label term deem".split())


def complement(report: Report, reports: Reports, end: int) -> tuple[int, int] | None:
    """The first and the last token of what hangs on a cue in a sentence that ends at ``end``."""
    return (
        _clause(report, reports)
        or _infinitive(report, reports)
        or _object(report, reports)
        or _far_clause(report, reports, end)
    )


def _clause(report: Report, reports: Reports) -> tuple[int, int] | None:
    """The complement clause of a verb, an adjective or a noun of speech."""
    token = report.token
    kinds = ("acl", "ccomp", "relcl") if report.means == "noun" else ("ccomp",)
    children = [c for c in token.children if c.dep_ in kinds]
    if report.means == "noun" and (held := copular(token)) is not None and not reports.inside(held):
        children.append(held)
    for child in [c for c in children if c.i > token.i]:
        if report.means == "noun" and not _completes(report, child):
            continue
        first, last = _edges(child)
        if any(t.text == ";" for t in reports.doc[token.i : max(first, token.i)]):
            continue  # "Talks were not excluded, he said; they were …"
        first = _past(reports, max(first, token.i + 1), child.i)
        return (first if report.means == "noun" else _with_subject(report, reports, first, child)), last
    if report.means == "noun" or report.lemma not in cues.SPEECH | cues.THINKING:
        return None
    for child in [c for c in children if c.i < token.i and not reports.inside(c)]:
        first, last = _edges(child)
        last = min(last, token.i - 1)
        if any(t.text == ";" for t in reports.doc[child.i : token.i]):
            continue  # "… said it was; a party had found …"
        if last - first >= 2 and not reports.inside(reports.doc[first]):
            return first, last
    return None


def _with_subject(report: Report, reports: Reports, first: int, verb: Token) -> int:
    """Where a clause begins with the subject that the parse hung on the cue, or without whom it was told.

    "He replied army would hold its fire", as telegrams have it; "told me this morning Cabinet had agreed".
    """
    doc, cue = reports.doc, report.token.i
    if doc[first].lower_ in _WHOM and doc[first].head != verb and first + 1 < verb.i:
        first += 1
        while first + 1 < verb.i and doc[first].ent_type_ in ("DATE", "TIME"):
            first += 1
        return first
    subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for c in verb.lefts)
    noun = doc[first - 1]
    if subject or first != verb.left_edge.i or noun.i <= cue or noun.pos_ not in ("NOUN", "PROPN"):
        return first
    told = report.lemma in _TO_WHOM and doc[noun.left_edge.i - 1].lower_ not in _WHOM
    return first if told or reports.inside(noun) else max(noun.left_edge.i, cue + 1)


def _completes(report: Report, child: Token) -> bool:
    """Whether a clause says what the noun is of: "the claim that …", "his call to …", no "speech to be …"."""
    if child.left_edge.lower_ == "that" and child.left_edge.dep_ == "mark":
        return True
    if any(c.lower_ == "to" for c in child.lefts):
        return report.lemma in cues.UNDERTAKINGS
    return any(c.dep_ == "mark" for c in child.lefts)


def _far_clause(report: Report, reports: Reports, end: int) -> tuple[int, int] | None:
    """A that-clause the parse hung elsewhere: "said at the time that …", "made it known as he left that"."""
    known = report.lemma == "know" and report.token.tag_ == "VBN"
    if report.means != "verb" or not (report.lemma in cues.SPEECH or known):
        return None
    doc, beside = reports.doc, False
    for i in range(report.token.i + 1, min(report.token.i + 14, len(doc) - 2)):
        token = doc[i]
        if reports.inside(token) or token.text in (".", ";", ":", ",") or reports.at(token) is not None:
            return None
        beside = beside or token.dep_ == "mark"
        if finite(token) and not beside:
            return None
        if token.lower_ != "that" or token.dep_ in ("nsubj", "nsubjpass", "dobj", "det"):
            continue
        ahead = [t for t in doc[i + 1 : i + 24] if reports.base + t.idx < end and not reports.inside(t)]
        verb = next((k for k, t in enumerate(ahead) if t.tag_ == "MD" or finite(t)), 0)
        if any(t.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for t in ahead[:verb]):
            rest = [t for t in reports.outside(reports.base + doc[i + 1].idx, end) if not t.is_space]
            return i + 1, rest[-1].i
        return None
    return None


def _past(reports: Reports, first: int, verb: int) -> int:
    """Past an addressee, a time and "that": ``told reporters on Monday [that] …``."""
    for i in range(first, min(verb, first + 14)):
        token = reports.doc[i]
        if token.lower_ != "that":
            continue
        if token.pos_ == "SCONJ" and token.dep_ in ("mark", "det", "nsubj", "dobj"):
            return i + 1
        if token.pos_ == "DET" and i == first and reports.doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON"):
            return i + 1  # "warned the council that time …"
        plural = reports.doc[i + 1].tag_ in ("NNS", "NNPS")
        if i == first and (plural or reports.doc[i - 1].lemma_.lower() in cues.PLAIN):
            return i + 1  # "answers that rivers do not vote"
    while first < verb and (reports.doc[first].is_punct or reports.doc[first].is_space):
        first += 1
    return first


def _infinitive(report: Report, reports: Reports) -> tuple[int, int] | None:
    """What is asked or undertaken: ``urged his counterparts [to agree on …]``, ``vowed [to …]``."""
    if report.means == "verb" and report.lemma not in cues.ASKING:
        return None
    token = report.token
    for child in token.children:
        infinitive = any(c.dep_ == "aux" and c.lower_ == "to" for c in child.lefts)
        if child.i < token.i or reports.inside(child):
            continue
        if report.means == "noun":
            if child.dep_ in ("acl", "relcl") and infinitive and report.lemma in cues.UNDERTAKINGS:
                return max(child.left_edge.i, token.i + 1), child.right_edge.i
            continue
        if child.dep_ in ("xcomp", "advcl") and infinitive:
            if report.lemma == "agree":
                return None  # "agreed to meet" is a deed
            if report.lemma in ("decline", "refuse") or child.lemma_.lower() in ("comment", "be"):
                return None  # "declined to say whether": the saying is reported by itself
            first = child.left_edge.i
            for other in token.children:
                if other.dep_ in ("dobj", "dative") and token.i < other.i < child.i:
                    first = min(first, other.left_edge.i)
                elif (
                    other.dep_ == "prep"
                    and other.lower_ in ("on", "for", "upon")
                    and token.i < other.i < child.i
                ):
                    first = min(first, other.i + 1)
            return max(first, token.i + 1), child.right_edge.i
    return None


def _object(report: Report, reports: Reports) -> tuple[int, int] | None:
    """What is called for, warned of, praised or denied, as a noun phrase."""
    token = report.token
    if report.means == "verb" and report.lemma in cues.TOPICAL:
        return _topic(report, reports)
    if report.lemma == "deny" and _withheld(token):
        return None
    wanted = cues.OBJECTS.get(report.lemma, set())
    for child in token.children:
        if child.i < token.i or reports.inside(child):
            continue
        gerund = child.tag_ == "VBG" or any(c.dep_ == "aux" and c.tag_ == "VBG" for c in child.lefts)
        if child.dep_ in ("xcomp", "ccomp") and gerund and report.lemma in cues.RECOUNTING:
            return child.left_edge.i, child.right_edge.i
        if child.dep_ == "dobj" and "" in wanted and child.pos_ in ("NOUN", "PROPN"):
            return _edges(child) if report.lemma not in _BRINGING or _abstract(child) else None
        if child.dep_ == "prep" and child.lower_ in wanted:
            for inner in child.children:
                if inner.dep_ in ("pobj", "pcomp") and not reports.inside(inner):
                    return _edges(inner)
    return _called(report, reports) if report.lemma in cues.NAMING and report.means == "verb" else None


def _withheld(token: Token) -> bool:
    """Whether what is denied is a thing that somebody does not get: "denied visas to four reporters"."""
    for child in token.rights:
        if child.dep_ == "dative" or (child.dep_ == "prep" and child.lower_ == "to"):
            return True
        if child.dep_ == "dobj" and (child.lemma_.lower() in _GRANTED or child.ent_type_ == "PERSON"):
            return True
    return False


def _topic(report: Report, reports: Reports) -> tuple[int, int] | None:
    """What is praised, proposed or pointed to, told at some length: ``criticised [Velia for …]``."""
    if said := _called(report, reports):
        return said
    token = report.token
    rights = [c for c in token.rights if not reports.inside(c)]
    thing = next((c for c in rights if c.dep_ == "dobj" and c.pos_ in ("NOUN", "PROPN", "PRON")), None)
    doing = next((c for c in rights if c.dep_ in ("xcomp", "pcomp", "dobj") and c.tag_ == "VBG"), None)
    if doing is not None and report.lemma in cues.PROPOSING:
        return _edges(doing)
    if thing is None or any(c.dep_ == "auxpass" for c in token.children):
        return None
    first, last = max(thing.left_edge.i, token.i + 1), thing.right_edge.i
    reason = next(
        (c for c in rights if c.dep_ == "prep" and c.i == last + 1 and c.lower_ in ("for", "over")), None
    )
    if reason is not None and report.lemma in cues.JUDGING - {"thank", "congratulate"}:
        return first, reason.right_edge.i
    if report.lemma in cues.STRIKING and not _abstract(thing):
        return None  # "attacked a customs post"
    if (
        report.lemma in ("thank", "congratulate")
        or thing.pos_ == "PRON"
        or thing.ent_type_ == "PERSON"
        or thing.lemma_.lower() in ROLES
    ):
        return None  # "attacked the minister" is no message
    if any(c.lower_ == "who" for r in thing.rights if r.dep_ == "relcl" for c in r.lefts):
        return None  # "dismissed 40 pilots who …"
    words = [t for t in reports.doc[first : last + 1] if not t.is_punct]
    return (first, last) if len(words) >= _TOLD else None


def _abstract(noun: Token) -> bool:
    """Whether a noun may be found fault with: a plan, a decision, a refusal; not a post or a convoy."""
    return noun.lemma_.lower().endswith(_ABSTRACT) or noun.lemma_.lower() in _SAYABLE


def _called(report: Report, reports: Reports) -> tuple[int, int] | None:
    """What something is called, with the something: ``called [the charge unfounded]``."""
    token = report.token
    rights = [c for c in token.rights if not reports.inside(c)]
    named = next((c for c in rights if c.dep_ in ("dobj", "oprd", "ccomp")), None)
    if named is None or any(c.dep_ == "auxpass" for c in token.children):
        return None
    if report.lemma in _CALLING:
        small = named.dep_ != "dobj" and named.pos_ in ("NOUN", "PROPN", "ADJ")
        said = next((c for c in rights if c.dep_ == "oprd" and c is not named), named if small else None)
    else:
        said = next((c for c in rights if c.dep_ == "prep" and c.lower_ == "as"), None)
    if said is None:
        return _two_phrases(report, reports) if report.lemma in _CALLING else None
    first, last = min(named.left_edge.i, said.left_edge.i), max(named.right_edge.i, said.right_edge.i)
    for child in rights:
        if child.dep_ == "prep" and child.i == last + 1:
            last = child.right_edge.i
    return (max(first, token.i + 1), last) if last - first + 1 >= _TOLD else None


def _two_phrases(report: Report, reports: Reports) -> tuple[int, int] | None:
    """ "called the note and the demand a ploy", where the parse makes one thing of the two."""
    doc, first = reports.doc, report.token.i + 1
    for i in range(first + 1, min(first + 24, len(doc) - 1)):
        token = doc[i]
        if token.is_punct or reports.inside(token) or finite(token):
            return None
        noun = token.head
        if token.lower_ in ("a", "an") and doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON") and noun.i > i:
            return (first, noun.right_edge.i) if doc[first].dep_ != "prep" else None
    return None


def _edges(token: Token) -> tuple[int, int]:
    return token.left_edge.i, token.right_edge.i
