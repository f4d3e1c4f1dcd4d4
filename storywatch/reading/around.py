"""The sentence that stands around an act of reporting: before "he said", on both sides, or by "according to".

Offsets are of the stored text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.subjects import finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.article import Article
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_TRIM = " \t\n,;:.—–-\"'“”‘’"
_JOINING = (" and", " but", " while", " because", " although", " though", " since")
_GRANTING = frozenset("if though although since because while whether unless that when".split())
_TOLD_BACK = frozenset("would could might should had".split())
"""Verbs of what was said in the present or the future, told afterwards."""
_RECKONING = frozenset("calculate estimate reckon believe think suspect".split())
_OPENING = frozenset("DET NUM PRON NOUN PROPN ADJ".split())
"""What a clause begins with that follows a name without a comma."""
_LEAST = 4
"""Words that a second clause must have."""


def according(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
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
    behind = reports.outside(speaker.end, end)
    if len(lead.split()) <= 2 and behind and behind[0].pos_ in _OPENING and claims(behind):
        return speaker.end, end  # "According to State House a patrol had strayed"
    if behind and behind[0].text == "," and _only_where(reports, start, report) and claims(behind[1:]):
        return reports.base + behind[1].idx, end
    if len(lead.split()) <= 2:
        comma = text.find(",", speaker.end, end)
        if comma < 0:
            return None
        beyond = reports.outside(comma + 1, end)
        if beyond and beyond[0].lower_ in ("who", "which", "whose"):
            # "according to Ms Holm, who led the inquiry, the logs were altered"
            stops = (k for k, t in enumerate(beyond[:40]) if t.text == "," and claims(beyond[k + 1 :]))
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


def _only_where(reports: Reports, start: int, report: Report) -> bool:
    """Whether only a place or a time stands before a report: "Within the junta, according to …"."""
    before = reports.outside(start, report.start)
    if len(before) < 3 or before[-1].text != "," or before[0].pos_ not in ("ADP", "ADV"):
        return False
    return not any(t.pos_ in ("VERB", "AUX") or t.dep_ in ("nsubj", "nsubjpass") for t in before)


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
        or not claims(after[1:])
    ):
        return start
    for k in range(len(before) - 2, 2, -1):
        token = before[k]
        if token.pos_ in ("VERB", "AUX"):
            return start
        if token.dep_ == "cc" and before[k - 1].text in ",;":
            return reports.base + before[k + 1].idx
    return start


def granted(report: Report, reports: Reports, end: int) -> tuple[int, int] | None:
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
    if doc[first.i - 1].is_sent_start and report.lemma in cues.SPEECH | _RECKONING:
        ahead = reports.outside(
            reports.base + doc[last + 1].idx, end
        )  # "As the agency reports, the ship sank"
        return (reports.base + doc[last + 1].idx, end) if claims(ahead) else None
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


def parenthesis(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """A clause with its report put in between or after it: ``The ban would stay, he added, until …``."""
    token = report.token
    if report.means != "verb" or not report.speech or report.speaker is None:
        return None
    put_in = token.dep_ == "acl" and report.speaker.end < report.start and token.nbor().text == ","
    told = token.dep_ in ("parataxis", "ccomp", "ROOT", "advcl", "conj", "dep") or token.pos_ == "NOUN"
    if not told and not put_in:
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
    if report.speaker.start > report.start and lead[0].pos_ == "ADP":
        ahead = reports.outside(report.speaker.end, end)  # "Of the sum promised, says a banker, half …"
        if len(ahead) > _LEAST and ahead[0].text == "," and claims(ahead[1:]) and not any(map(finite, verbs)):
            return reports.base + ahead[1].idx, _until_semicolon(ahead, reports.base, end)
    going_on = goes_on(report, reports, end)
    if going_on is not None and len(lead) > 3 and lead[-2].lower_ in ("but", "and", "yet"):
        ahead = reports.outside(reports.base + going_on.idx, end)
        if claims(ahead):  # "It was safe, but, he added, no lorry …"
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
    if (last := resumed(report, reports, end)) is not None:
        return start, last
    if any(t.dep_ == "mark" and t.i < verbs[0].i for t in lead):
        return None  # "As the ships turned back, he said …"
    after = text[max(report.end, report.speaker.end) : end]
    short = len(after.strip(_TRIM).split()) <= 25 and not any(
        t.dep_ == "ccomp" and t.i > token.i for t in token.children
    )
    return (start, start + len(before)) if short else None


def split_by(report: Report, reports: Reports, article: Article) -> tuple[int, int] | None:
    """The sentence whose verb a report parts from its auxiliary: "It will, a diplomat noted, be …"."""
    speaker = report.speaker
    if report.means != "verb" or not report.speech or speaker is None:
        return None
    start, end = article.sentence(report.start)
    start = max(start, article.text.rfind(";", start, report.start) + 1)
    lead = reports.outside(start, min(report.start, speaker.start))
    after = reports.outside(max(report.end, speaker.end), end)
    if len(lead) < 3 or len(after) < 3 or lead[-1].text != "," or after[0].text != ",":
        return None
    verb = lead[-3] if lead[-2].dep_ == "neg" else lead[-2]
    return (start, _until_semicolon(after, reports.base, end)) if verb.pos_ == "AUX" else None


def _until_semicolon(ahead: Sequence[Token], base: int, end: int) -> int:
    return next((base + t.idx for t in ahead if t.text == ";"), end)


def resumed(report: Report, reports: Reports, end: int) -> int | None:
    """Where what is reported ends that is taken up again behind a report put after its first clause.

    "Stores were full, he said, and nobody would go cold." · "Talks were not excluded, he said; they were not
    even discouraged." · "The locks were open, she told them: her engineers had seen to it."
    """
    speaker = report.speaker
    if speaker is None:
        return None
    after = reports.outside(max(report.end, speaker.end), end)
    stop = next((k for k, t in enumerate(after[:10]) if t.text in (",", ";", ":")), None)
    if stop is None or any(t.pos_ in ("VERB", "AUX") for t in after[:stop]):
        return None  # "he told me yesterday, and …" goes on, "he said as he left, and …" does not
    last = None
    while stop < len(after):
        begun = stop + 1
        stop = next((k for k in range(begun, len(after)) if after[k].text == ";"), len(after))
        if not _said_as_well(report, reports, after[begun:stop], plainly=after[begun - 1].text == ","):
            break
        last = reports.base + after[stop - 1].idx + len(after[stop - 1])
    return last


def _said_as_well(report: Report, reports: Reports, clause: Sequence[Token], *, plainly: bool) -> bool:
    """Whether a clause behind a report is told in the tense of what was said; ``plainly`` behind a comma."""
    joint = bool(clause) and clause[0].lower_ in ("and", "but")
    if len(clause) < _LEAST or (plainly and not joint):
        return False
    if any((r := reports.at(t)) is not None and r.means == "verb" and r.speech and r.speaker for t in clause):
        return False
    verb = next((k for k, t in enumerate(clause) if t.tag_ == "MD" or finite(t) or t.lower_ == "had"), None)
    if verb is None or not any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in clause[joint:verb]):
        return False
    if report.token.tag_ in ("VBZ", "VBP"):
        return clause[verb].tag_ in ("MD", "VBZ", "VBP")
    return clause[verb].lower_ in (_TOLD_BACK if plainly else _TOLD_BACK | {"was", "were", "must"})


def goes_on(report: Report, reports: Reports, end: int) -> Token | None:
    """Where the reported sentence goes on after a report put into it, between commas: its first word."""
    if report.speaker is None or report.speaker.start > report.start:
        return None
    after = _past_whom(report, reports.outside(report.end, end))
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


def _past_whom(report: Report, after: list[Token]) -> list[Token]:
    """The words behind "told the committee", without whom it was told."""
    if report.lemma not in ("tell", "assure", "inform", "remind") or report.addressee is None:
        return after
    stop = next((k for k, t in enumerate(after[:8]) if t.text == ","), 0)
    return after[stop:] if not any(t.pos_ in ("VERB", "AUX") for t in after[:stop]) else after


def claims(clause: Sequence[Token]) -> bool:
    """Whether words begin with a clause that has a subject and a tense."""
    verb = next((k for k, t in enumerate(clause[:24]) if t.tag_ == "MD" or finite(t) or t.lower_ == "had"), 0)
    return any(t.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for t in clause[:verb])
