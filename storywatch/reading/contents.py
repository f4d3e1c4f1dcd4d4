"""Where the content of an act of reporting stands: from its first word to its last.

What hangs on the cue, drawn out or cut where the parse took too little or too much of it; else the rest of
the sentence around the cue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.around import according, claims, goes_on, granted, parenthesis, resumed, split_by
from storywatch.reading.complements import complement
from storywatch.reading.subjects import finite

if TYPE_CHECKING:
    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_CONTENT_MARKS = frozenset("because if unless until so lest provided since".split())
"""Joints behind a reported clause that belong to what was said; "after", "as" and "when" to the telling."""
_CUE_BEHIND = 400
"""Characters between a clause and the cue behind it: the speaker may be described at length in between."""


def of(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """Start and end of what a report reports, in the stored text; None where it reports nothing."""
    if report.means == "according":
        return according(report, reports, article)
    start, end = article.sentence(report.start)
    whole = granted(report, reports, end) or split_by(report, reports, article)
    if whole is not None:
        return whole
    found = complement(report, reports, end)
    if found is None:
        return _put_so(report, reports, end) or parenthesis(report, reports, article)
    first, last = found
    if first > report.token.i:
        last = _lengthened(report, reports, first, last, end)
    first, last = _shortened(report, reports, first, last)
    a = max(reports.base + reports.doc[first].idx, start)
    b = min(reports.base + reports.doc[last].idx + len(reports.doc[last]), end)
    if report.speaker is not None and a < report.start <= b + _CUE_BEHIND and last < report.token.i:
        b = min(b, report.speaker.start, report.start)  # clause before its cue: ends before the speaker
        if goes_on(report, reports, end) is not None:
            return a, end
        b = resumed(report, reports, end) or b
    return (a, b) if a < b else None


def _put_so(report: Report, reports: Reports, end: int) -> tuple[int, int] | None:
    """What follows in "told it otherwise: the order had come from the capital"."""
    doc, i = reports.doc, report.token.i
    if report.means != "verb" or doc[i + 1 : i + 2].text != "it":
        return None
    colon = next((k for k in range(i + 2, min(i + 6, len(doc) - 1)) if doc[k].text == ":"), 0)
    if not colon or any(t.pos_ in ("VERB", "AUX") for t in doc[i + 2 : colon]):
        return None
    start = reports.base + doc[colon].idx + 1
    rest, whole = reports.outside(start, end), reports.within(start, end)
    return (start, end) if len(rest) >= len(whole) and claims(rest) else None


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
            if infinitive or turned or unlike or _of_the_view(token) or (cue and token.tag_ == top.tag_):
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


def _of_the_view(verb: Token) -> bool:
    """Whether somebody "was of the view" or "of the opinion"."""
    return verb.lemma_.lower() == "be" and any(
        t.lower_ in ("view", "opinion") for c in verb.rights if c.lower_ == "of" for t in c.rights
    )


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
