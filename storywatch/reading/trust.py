"""How sure the speaker of a quotation is, as a share of such attributions that turn out right.

The place of the attribution gives the first figure (beside the words is surer than elsewhere in the sentence,
and that surer than a neighbour), what the name table says of the mention the second; here come what else was
seen to go wrong more often than its place would say. `python -m bench.quotes` prints what a figure was worth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading import cues

if TYPE_CHECKING:
    from storywatch.model import QuoteKind
    from storywatch.reading.reports import Report
    from storywatch.reading.said import Said

NOBODY = 0.4
"""The most that a quotation is worth whose speaker cannot be told."""
_PARTICIPLE, _THOUGHT, _NOUN, _FRAGMENT, _OPEN, _EMBEDDED = 0.85, 0.92, 0.92, 0.93, 0.9, 0.88


def _embedded(report: Report) -> bool:
    """Whether a cue is not the verb of its sentence: a noun, or a clause within another."""
    token = report.token
    if report.means == "noun":
        return True
    return token.dep_ in ("relcl", "acl", "advcl") or (token.dep_ == "ccomp" and token.head.i < token.i)


def of(one: Said, kind: QuoteKind, words: int) -> float:
    """The confidence of a quotation of so many words, 0.05 to 0.99."""
    sure = one.sure if one.speaker is not None else min(one.sure, NOBODY)
    report = one.report
    if report is not None and report.means == "verb" and one.rule != "piece":
        if report.token.tag_ == "VBG" and one.rule in ("lead", "governed"):
            sure *= _PARTICIPLE  # "defended not paying a man who had sued him, saying …"
        elif report.lemma in cues.LOOSE | cues.THINKING:
            sure *= _THOUGHT
    if report is not None and one.rule != "piece" and _embedded(report):
        sure *= _EMBEDDED  # "told a woman who had suggested …": two may have said it
    if one.mention is not None and one.person is None and one.mention.head.pos_ == "NOUN":
        sure *= _NOUN
    if kind == "mixed" and words <= 4:
        sure *= _FRAGMENT
    if not one.marked.closed:
        sure *= _OPEN
    return round(min(max(sure, 0.05), 0.99), 2)
