"""Where the content of an act of reporting stands: from its first word to its last.

A complement clause without its "that", the infinitive after "urged", the noun phrase after "called for", the
rest of a sentence around "according to" or around "he said".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.lexicon import ROLES
from storywatch.reading.reports import finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Mention, Report, Reports

_TRIM = " \t\n,;:.—–-\"'“”‘’"
_CONTENT_MARKS = frozenset("because if unless until so lest provided since".split())
"""Joints behind a reported clause that belong to what was said; "after", "as" and "when" to the telling."""
_CUE_BEHIND = 400
"""Characters between a clause and the cue behind it: the speaker may be described at length in between."""
_BACK = frozenset("would could might should must had was were ought 'd".split())
"""Verbs of what was said in the present or the future, told afterwards."""
_JOINING = (" and", " but", " while", " because", " although", " though", " since")
_GRANTING = frozenset("if though although since because while whether unless that when".split())
_TOLD = 4
"""Words that the object of a verb must have to tell what was said."""
_CALLING = frozenset("call brand dub label term deem".split())


def of(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """Start and end of what a report reports, in the stored text; None where it reports nothing."""
    if report.means == "according":
        return _according(report, reports, article)
    start, end = article.sentence(report.start)
    if (granted := _as_it_says(report, reports, end)) is not None:
        return granted
    found = (
        _clause(report, reports)
        or _infinitive(report, reports)
        or _object(report, reports)
        or _far_clause(report, reports, end)
    )
    if found is None:
        return _parenthesis(report, reports, article)
    first, last = found
    if first > report.token.i:
        last = _lengthened(report, reports, first, last, end)
    first, last = _shortened(report, reports, first, last)
    a = max(reports.base + reports.doc[first].idx, start)
    b = min(reports.base + reports.doc[last].idx + len(reports.doc[last]), end)
    if report.speaker is not None and a < report.start <= b + _CUE_BEHIND and last < report.token.i:
        b = min(b, report.speaker.start, report.start)  # clause before its cue: ends before the speaker
        if _goes_on(report, reports, end) is not None:
            return a, end
    return (a, b) if a < b else None


def further(report: Report, reports: Reports, end: int, last: int) -> list[tuple[int, int]]:
    """What is reported in the sentence that ends at ``last`` behind a content that ends at ``end``.

    "The pilot was alive, she said; a party had found him; and that …": clauses behind semicolons without a
    cue of their own, as long as their tense, or a "that", makes them reported words.
    """
    out: list[tuple[int, int]] = []
    if end <= report.start and (joined := _joined(report, reports, last)):
        # "No gun had moved, he said, and none would"
        stop = next((k for k, t in enumerate(joined) if t.text in ";."), len(joined))
        end = reports.base + joined[stop - 1].idx + len(joined[stop - 1])
        out.append((reports.base + joined[0].idx, end))
    ahead = reports.outside(end, last)
    if not ahead or ahead[0].text != ";":
        return out
    stops = [k for k, t in enumerate(ahead) if t.text == ";"]
    for a, b in zip(stops, [*stops[1:], len(ahead)], strict=True):
        clause = [t for t in ahead[a + 1 : b] if t.text != ","]
        while clause and clause[0].dep_ == "cc":
            clause = clause[1:]
        that = bool(clause) and clause[0].lower_ == "that"
        clause = clause[1:] if that else clause
        if len(clause) < _TOLD or not _said_too(report, reports, clause, that=that):
            return out
        out.append((reports.base + clause[0].idx, reports.base + clause[-1].idx + len(clause[-1])))
    return out


def _said_too(report: Report, reports: Reports, clause: Sequence[Token], *, that: bool) -> bool:
    cues_of_its_own = (r for t in clause if (r := reports.at(t)) is not None and r.speaker is not None)
    if any(r.means == "verb" and r.lemma in cues.SPEECH for r in cues_of_its_own):
        return False
    verb = next((k for k, t in enumerate(clause) if t.tag_ == "MD" or finite(t) or t.lower_ == "had"), None)
    if verb is None or not any(t.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for t in clause[:verb]):
        return False
    return that or (report.token.tag_ in ("VBD", "VBN", "VBG") and clause[verb].lower_ in _BACK)


def gapped(report: Report, reports: Reports, start: int, last: int) -> list[tuple[Mention, int]]:
    """Where contents behind the first begin whose cue is left out, each with who says it.

    "The army claims that the village was empty, the villagers that …"; "…; another, who was there, that …".
    The words between ``start`` and ``last`` are looked at: the content, and what follows in its sentence.
    """
    if report.means != "verb" or report.lemma not in cues.SPEECH | cues.THINKING:
        return []
    ahead = reports.outside(start, last)
    out: list[tuple[Mention, int]] = []
    for k in range(2, len(ahead) - 2):
        if ahead[k].lower_ != "that" or ahead[k].dep_ not in ("mark", "nsubj", "det", "dobj"):
            continue
        opens = _gap(ahead, k)
        if opens is None or not _claims(ahead[k + 1 :]):
            continue
        mention = reports.phrase(ahead[opens].i)
        if mention is None or mention.end > reports.base + ahead[k].idx:
            continue
        out.append((mention, reports.base + ahead[k + 1].idx))
    return out


def _gap(ahead: Sequence[Token], that: int) -> int | None:
    """Where who says it begins, before a "that": behind a comma or a semicolon, with nothing but a name."""
    k = that - 1
    if ahead[k].text == ",":
        k -= 1
        relative = next((j for j in range(k, max(0, k - 16), -1) if ahead[j].text in ",;"), None)
        if relative is not None and ahead[relative + 1].lower_ in ("who", "whose", "which"):
            k = relative - 1
    for j in range(k, max(-1, k - 7), -1):
        token = ahead[j]
        if token.text in (",", ";") or (token.dep_ == "cc" and j and ahead[j - 1].text in ",;"):
            return j + 1 if j < k else None
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM", "PART") and token.lower_ not in (
            "of",
            "for",
        ):
            return None
        if token.lower_ in ("so", "such", "now", "it", "which"):
            return None
    return None


def _claims(clause: Sequence[Token]) -> bool:
    """Whether words begin with a clause that has a subject and a tense."""
    verb = next((k for k, t in enumerate(clause[:24]) if t.tag_ == "MD" or finite(t) or t.lower_ == "had"), 0)
    return any(t.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for t in clause[:verb])


def _as_it_says(report: Report, reports: Reports, end: int) -> tuple[int, int] | None:
    """What is granted in "If, as the ministry claims, the ship was empty, …", or "If it was, as …, …"."""
    speaker, doc = report.speaker, reports.doc
    if report.means != "verb" or speaker is None or speaker.start > report.start:
        return None
    first = reports.token_at(speaker.start)
    if first is None or not first.i or doc[first.i - 1].lower_ != "as":
        return None
    cue = reports.token_at(report.end - 1)
    last = cue.i + 1 if cue is not None else len(doc)
    while last < len(doc) and (
        doc[last].ent_type_ in ("DATE", "TIME") or doc[last].lower_ in ("on", "in", "earlier")
    ):
        last += 1
    if last + 2 >= len(doc) or doc[last].text != "," or last - first.i > 12:
        return None
    if doc[first.i - 1].is_sent_start and report.lemma in cues.SPEECH:
        ahead = reports.outside(
            reports.base + doc[last + 1].idx, end
        )  # "As the agency reports, the ship sank"
        return (reports.base + doc[last + 1].idx, end) if _claims(ahead) else None
    if first.i < 3 or doc[first.i - 2].text != ",":
        return None
    whole = report.token.head
    begun = any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i < first.i for c in whole.lefts)
    if begun and whole.i > last and report.token.dep_ == "advcl" and whole.dep_ in ("ROOT", "conj"):
        return reports.base + whole.left_edge.idx, end  # "The crew, as the agent says, was never harmed"
    joint = doc[first.i - 3]
    if joint.lower_ in _GRANTING:  # the clause follows
        verb = joint.head if joint.dep_ == "mark" else None
        if verb is None or verb.i < last or verb.right_edge.i <= last + 1:
            return None
        edge = next((k for k in range(verb.i + 1, verb.right_edge.i + 1) if doc[k].text == ","), 0)
        close = doc[(edge or verb.right_edge.i + 1) - 1]
        return reports.base + doc[last + 1].idx, min(reports.base + close.idx + len(close), end)
    marks = [t for t in doc[max(0, first.i - 40) : first.i - 2] if t.dep_ == "mark" and t.lower_ in _GRANTING]
    if not marks or marks[-1].head.i > first.i or marks[-1].head.right_edge.i < first.i - 3:
        return None
    opens, closes = marks[-1].i + 1, doc[first.i - 3]
    if closes.i - opens < 2:
        return None
    return reports.base + doc[opens].idx, reports.base + closes.idx + len(closes)


def _parenthesis(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """A clause with its report put in between or after it: ``The ban would stay, he added, until …``."""
    token = report.token
    if report.means != "verb" or not report.speech or report.speaker is None:
        return None
    if token.dep_ not in ("parataxis", "ccomp", "ROOT", "advcl", "conj", "dep") and token.pos_ != "NOUN":
        return None
    start, end = article.sentence(report.start)
    text = article.text
    start = max(start, text.rfind(";", start, report.start) + 1)
    before = text[start : min(report.speaker.start, report.start)].rstrip()
    if not before.endswith(","):
        return None
    lead = reports.outside(start, start + len(before))
    if not lead or lead[0].lower_ in ("asked", "pressed", "questioned"):
        return None  # "Asked if he would go, he said …"
    verbs = [t for t in lead if t.pos_ in ("VERB", "AUX") and t.tag_ != "VBG"]
    subjects = [t for t in lead if t.dep_ in ("nsubj", "nsubjpass", "expl")]
    going_on = _goes_on(report, reports, end)
    if going_on is not None and len(lead) > 3 and lead[-2].lower_ in ("but", "and", "yet"):
        ahead = reports.outside(reports.base + going_on.idx, end)
        if _claims(ahead):  # "It was safe, but, he added, no lorry …"
            return reports.base + going_on.idx, _until_semicolon(ahead, reports.base, end)
    if going_on is not None:
        end = _until_semicolon(reports.outside(reports.base + going_on.idx, end), reports.base, end)
        if subjects and (verbs or going_on.pos_ in ("AUX", "VERB")):
            return start, end  # "Velia, the minister added, would not wait"
        ahead = reports.outside(reports.base + going_on.idx, end)
        if any(finite(t) or t.tag_ == "MD" for t in lead) or not any(
            finite(t) or t.tag_ == "MD" for t in ahead
        ):
            return None
        brief = len(lead) <= len(ahead)  # "Until then, he said, the ban would stay"
        return (start if brief else reports.base + going_on.idx), end
    if len(before.split()) < 3 or not verbs or not subjects:
        return None
    if _joined_on(report, reports, end):
        return start, start + len(before)
    if any(t.dep_ == "mark" and t.i < verbs[0].i for t in lead):
        return None  # "As the ships turned back, he said …"
    after = text[max(report.end, report.speaker.end) : end]
    short = len(after.strip(_TRIM).split()) <= 25 and not any(
        t.dep_ == "ccomp" and t.i > token.i for t in token.children
    )
    return (start, start + len(before)) if short else None


def _until_semicolon(ahead: Sequence[Token], base: int, end: int) -> int:
    return next((base + t.idx for t in ahead if t.text == ";"), end)


def _joined_on(report: Report, reports: Reports, end: int) -> bool:
    """Whether a second clause is reported too: "Stores were full, he said, and nobody would go cold"."""
    return bool(_joined(report, reports, end))


def _joined(report: Report, reports: Reports, end: int) -> list[Token]:
    """The words of a second clause that is joined on behind a report between commas, from its "and"."""
    after = reports.outside(report.end, end)
    comma = next((k for k, t in enumerate(after[:6]) if t.text == ","), None)
    if comma is None or any(t.pos_ in ("VERB", "AUX") for t in after[:comma]):
        return []  # "he told me yesterday, and …"
    after = after[comma + 1 :]
    if len(after) < _TOLD or after[0].lower_ not in ("and", "but"):
        return []
    if any((r := reports.at(t)) is not None and r.means == "verb" for t in after):
        return []
    verb = next((k for k, t in enumerate(after) if t.tag_ == "MD" or finite(t) or t.lower_ == "had"), None)
    if verb is None or after[verb].lower_ not in ("would", "could", "might", "should", "had"):
        return []
    named = any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in after[1:verb])
    return after if named else []


def _goes_on(report: Report, reports: Reports, end: int) -> Token | None:
    """Where the reported sentence goes on after a report put into it, between commas: its first word."""
    if report.speaker is None or report.speaker.start > report.start:
        return None
    after = reports.outside(report.end, end)
    if len(after) < 5 or after[0].text != ",":
        return None
    first = after[1]
    if first.tag_ in ("WP", "WDT", "WP$") or first.dep_ == "cc":
        return None
    if first.tag_ == "VBG" and first.dep_ not in ("csubj", "csubjpass"):
        return None
    time = first.tag_ == "WRB" or first.lower_ in ("as", "while", "after", "before")
    if time and (first.head.head == report.token or first.head == report.token):
        return None  # "he said, when the ships had left"
    if first.idx - after[0].idx > 3:
        return None  # a quotation stands between
    return first


def _edges(token: Token) -> tuple[int, int]:
    return token.left_edge.i, token.right_edge.i


def _lengthened(report: Report, reports: Reports, first: int, last: int, end: int) -> int:
    """The last word of a content that goes on behind what the parse made of it.

    "said they had no plans to publish the notes, one of them from May" · "said it was late, because …" ·
    "said a compromise was near: the ships would leave". A time or a place there is the reporter's.
    """
    top, doc = report.token, reports.doc
    for child in top.rights:
        if child.i <= last or reports.base + child.idx >= end:
            continue
        if child.dep_ == "punct" or reports.inside(child):
            continue
        begun = child.left_edge.i
        own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in child.children)
        because = (child.dep_ == "advcl" and any(c.lower_ in _CONTENT_MARKS for c in child.lefts)) or (
            child.lower_ == "provided"
        )
        further = (child.dep_ == "ccomp" and own) or (child.dep_ == "conj" and child.tag_ == "VB" and not own)
        named = child.dep_ in ("npadvmod", "appos", "dep") and any(
            c.dep_ in ("acl", "relcl") for c in child.rights
        )
        if begun > last + 4 or not (because or further or named) or reports.at(child) is not None:
            break
        last = child.right_edge.i
    if last + 2 < len(doc) and doc[last + 1].text == ":" and not reports.inside(doc[last + 2]):
        rest = reports.outside(reports.base + doc[last + 1].idx + 1, end)
        whole = reports.within(reports.base + doc[last + 1].idx + 1, end)
        if len(rest) >= len(whole) > 3 and any(finite(t) or t.tag_ == "MD" for t in rest):
            return rest[-1].i
    return last


def _shortened(report: Report, reports: Reports, first: int, last: int) -> tuple[int, int]:
    """Without what the parser hung too low: the reporter's next verb, and ", as …" or a dash at the end."""
    doc = reports.doc
    top = report.token
    for i in range(max(first, top.i + 1), last + 1):
        token = doc[i]
        if reports.inside(token):
            continue
        if token.dep_ == "cc" and i - first > 2 and _cue_between(reports, i, last):
            return first, i - 1
        if token.dep_ == "conj" and finite(token) and i - first > 1:
            bare = token.tag_ == "VBP" and not any(
                c.dep_ in ("nsubj", "nsubjpass", "aux") for c in token.lefts
            )
            infinitive = (
                not bare and token.head.tag_ == "VB" and any(c.lower_ == "to" for c in token.head.lefts)
            )  # "to join the protest and stream it" goes on
            cue = reports.at(token) is not None and not any(
                c.dep_ in ("nsubj", "nsubjpass") for c in token.lefts
            )
            own = any(c.dep_ in ("nsubj", "nsubjpass") for c in token.lefts)
            unlike = (
                not own and token.tag_ == top.tag_ == "VBD" and any(c.tag_ == "MD" for c in token.head.lefts)
            )  # "told them it would wait and expressed …"
            turned = own and (
                (reports.at(token) is not None and token.tag_ == top.tag_)
                or (
                    token.tag_ in ("VBP", "VBZ")
                    and top.tag_ in ("VBD", "VBG")
                    and token.head.tag_ in ("VBD", "VBN", "VB")
                )
            )
            if infinitive or turned or unlike or (cue and token.tag_ == top.tag_):
                k = i - 1
                while k > first and doc[k].dep_ != "cc" and doc[k].text not in ",;":
                    k -= 1
                return first, max(first, k - 1)
        if (i - first >= 4 and token.text in ("—", "–", "--")) or (
            token.text == ","
            and i + 1 <= last
            and i - first > 2
            and (
                (doc[i + 1].lower_ in ("as", "while", "although", "though") and doc[i + 1].dep_ == "mark")
                or (doc[i + 1].tag_ == "VBG" and reports.at(doc[i + 1]) is not None)
            )
        ):
            return first, i - 1
        if token.text == ";" and i - first > 2:
            return first, i - 1
    return first, last


def _cue_between(reports: Reports, joint: int, last: int) -> bool:
    """Whether "and" or "but" has a cue of its own behind it: "…, but, he added, no lorry should cross"."""
    doc = reports.doc
    if joint + 3 > last or doc[joint + 1].text != "," or reports.inside(doc[joint + 1]):
        return False
    stop = next((k for k in range(joint + 2, min(joint + 10, last)) if doc[k].text == ","), 0)
    return any(
        (r := reports.at(doc[k])) is not None and r.speech and r.speaker is not None
        for k in range(joint + 2, stop)
    )


def _clause(report: Report, reports: Reports) -> tuple[int, int] | None:
    """The complement clause of a verb, an adjective or a noun of speech."""
    token = report.token
    kinds = ("acl", "ccomp", "relcl") if report.means == "noun" else ("ccomp",)
    children = [c for c in token.children if c.dep_ in kinds]
    for child in [c for c in children if c.i > token.i]:
        if report.means == "noun" and not _completes(report, child):
            continue
        first, last = _edges(child)
        return _past(reports, max(first, token.i + 1), child.i), last
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
        if token.pos_ == "SCONJ" and token.dep_ in ("mark", "det", "nsubj"):
            return i + 1
        if token.pos_ == "DET" and i == first and reports.doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON"):
            return i + 1  # "warned the council that time …"
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
    wanted = cues.OBJECTS.get(report.lemma, set())
    for child in token.children:
        if child.i < token.i or reports.inside(child):
            continue
        if child.dep_ == "dobj" and "" in wanted and child.pos_ in ("NOUN", "PROPN"):
            return _edges(child)
        if child.dep_ == "prep" and child.lower_ in wanted:
            for inner in child.children:
                if inner.dep_ in ("pobj", "pcomp") and not reports.inside(inner):
                    return _edges(inner)
    return _called(report, reports) if report.lemma in cues.NAMING and report.means == "verb" else None


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
    if reason is not None and report.lemma in cues.JUDGING:
        return first, reason.right_edge.i
    if thing.pos_ == "PRON" or thing.ent_type_ == "PERSON" or thing.lemma_.lower() in ROLES:
        return None  # "attacked the minister" is no message
    if any(c.lower_ == "who" for r in thing.rights if r.dep_ == "relcl" for c in r.lefts):
        return None  # "dismissed 40 pilots who …"
    words = [t for t in reports.doc[first : last + 1] if not t.is_punct]
    return (first, last) if len(words) >= _TOLD else None


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


def _parted(report: Report, reports: Reports, start: int, end: int) -> bool:
    """Whether "according to …" stands between commas, after the subject of a sentence and before its verb."""
    if report.speaker is None:
        return False
    before, after = reports.outside(start, report.start), reports.outside(report.speaker.end, end)
    if len(before) < 2 or before[-1].text != "," or len(after) < 3 or after[0].text != ",":
        return False
    if before[-2].pos_ == "AUX":
        return True  # "The ferry had, according to the owners, sunk"
    subject = next((t for t in before if t.dep_ in ("nsubj", "nsubjpass", "expl")), None)
    return subject is not None and subject.head.i > after[0].i


def _half(reports: Reports, start: int, report: Report, end: int) -> int:
    """Where the half of a sentence begins that somebody is named for.

    "Two houses fell, and in Sarvo, according to the mayor, a bridge was carried away."
    """
    before = reports.outside(start, report.start)
    after = reports.outside(report.speaker.end, end) if report.speaker is not None else []
    if (
        len(before) < 6
        or before[-1].text != ","
        or not after
        or after[0].text != ","
        or not _claims(after[1:])
    ):
        return start
    for k in range(len(before) - 2, 2, -1):
        token = before[k]
        if token.pos_ in ("VERB", "AUX"):
            return start
        if token.dep_ == "cc" and before[k - 1].text in ",;":
            return reports.base + before[k + 1].idx
    return start


def _according(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """The rest of the sentence around "according to"."""
    start, end = article.sentence(report.start)
    speaker = report.speaker
    if speaker is None:
        return None
    text = article.text
    start = _half(reports, start, report, end)
    lead = text[start : report.start].strip(_TRIM + "(")
    if _parted(report, reports, start, end):
        return start, end  # "The ferry, according to the owners, had sunk"
    if len(lead.split()) <= 2:
        comma = text.find(",", speaker.end, end)
        if comma < 0:
            return None
        beyond = reports.outside(comma + 1, end)
        if beyond and beyond[0].lower_ in ("who", "which", "whose"):
            # "according to Ms Holm, who led the inquiry, the logs were altered"
            stops = (k for k, t in enumerate(beyond[:40]) if t.text == "," and _claims(beyond[k + 1 :]))
            stop = next(stops, None)
            return (reports.base + beyond[stop + 1].idx, end) if stop is not None else None
        # an apposition after the name has a comma of its own
        rest = [t for t in reports.outside(comma, end) if t.dep_ in ("nsubj", "nsubjpass", "expl")]
        two = len(rest) > 1 and rest[0].head == rest[1].head
        if two and rest[0].pos_ == "PROPN" and rest[0].nbor().text == ",":
            rest = rest[1:]  # "according to her deputy, Pavel Lisek, the talks …": he is no subject
        while True:
            further = text.find(",", comma + 1, end)
            if further < 0 or not rest:
                break
            first = reports.base + rest[0].idx
            if further < first and further - comma < 120:
                comma = further
                continue
            break
        return comma + 1, end
    ending = [t.lower_ for t in reports.outside(start, report.start)[-3:]]
    if " ".join(ending).rstrip(" ,").endswith(_JOINING):
        comma = text.find(",", speaker.end, end)  # "It ended when …, and, according to …, …"
        return (comma + 1, end) if 0 <= comma <= speaker.end + 60 else None
    if any(
        r.speech and r.means == "verb" and r.speaker is not None and r.token.dep_ == "ROOT"
        for r in reports.between(start, report.start)
    ):
        return None
    return start, report.start
