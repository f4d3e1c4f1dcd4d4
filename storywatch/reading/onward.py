"""What a sentence goes on to report behind a content, without a cue of its own or with one left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues
from storywatch.reading.around import claims
from storywatch.reading.subjects import finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.phrases import Mention
    from storywatch.reading.pipeline import Token
    from storywatch.reading.reports import Report, Reports

_BACK = frozenset("would could might should must had was were ought 'd".split())
"""Verbs of what was said in the present or the future, told afterwards."""
_LEAST = 4
"""Words that a further clause must have."""


def further(report: Report, reports: Reports, end: int, last: int) -> list[tuple[int, int]]:
    """What is reported in the sentence that ends at ``last`` behind a content that ends at ``end``.

    "The pilot was alive, she said; a party had found him; and that …": clauses behind semicolons without a
    cue of their own, as long as their tense, or a "that", makes them reported words.
    """
    out: list[tuple[int, int]] = []
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
        if len(clause) < _LEAST or not _said_too(report, reports, clause, that=that):
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
        if opens is None or not claims(ahead[k + 1 :]):
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
