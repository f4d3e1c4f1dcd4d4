"""One quotation while its speaker is looked for: what was found so far, and what the rules look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.reading import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import DateRule
    from storywatch.reading.marks import Marked
    from storywatch.reading.persons import Person
    from storywatch.reading.phrases import Mention
    from storywatch.reading.reports import Report, Reports

_SO_CALLED = re.compile(
    r"\b(?:so[- ]called|self-(?:styled|proclaimed|described)|"
    r"(?:better |commonly |also |widely |popularly )?known as|code-?named|"
    r"nicknamed|entitled|titled|euphemistically|chapter called|named)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(slots=True)
class Said:
    """One quotation and what was found about it, while the article is being read."""

    marked: Marked
    mention: Mention | None = None
    report: Report | None = None
    speaker: str | None = None
    person: Person | None = None
    cue: str | None = None
    via: str | None = None
    rule: str = ""
    sure: float = 0.0
    utterance: int = -1
    day: DateRule | None = None
    """The day on which it was said, as its attribution gives it."""
    nameless: bool = False
    """The mention is a letter, Q or A, and no name."""
    leads: bool = False
    """Words of the reporter's stand before it in its sentence."""
    opens: bool = False
    """Nothing of the reporter's sentence stands before it, or only what leads in to it."""


@dataclass(slots=True)
class Scene:
    """What the rules look at: the article around one quotation."""

    text: str
    reports: Reports
    tail: Reports
    """The paragraph in which the quotation ends; the same unless it covers several."""
    start: int
    """Where the sentence that holds its beginning starts, in the stored text."""
    end: int
    """Where the sentence that holds its end ends."""
    before: int
    """Where the quotation before it in this sentence ends, or the start of the sentence."""
    after: int
    """Where the next quotation in this sentence starts, or its end."""


def nobody(text: str, said: Said) -> bool:
    """Whether the marks hold the title of a work, the name of a programme or an operation."""
    words = _WORD.findall(text[said.marked.first : said.marked.last])
    if said.leads and _SO_CALLED.search(text, max(0, said.marked.start - 40), said.marked.start):
        return True
    if not words or said.rule in ("label", "colon", "lead", "credit"):
        return not words
    if said.opens and not said.leads:
        return False  # alone at the start of a sentence: judged with its neighbours
    named = said.rule == "governed" and said.report is not None and said.report.lemma in cues.NAMING
    return title_like(words) and not (named and said.mention is not None)


def title_like(words: Sequence[str]) -> bool:
    """Whether the words are capitalised like the title of a work or the name of an operation."""
    if len(words) > 2 and all(w.isupper() for w in words):
        return False  # shouted
    big = [w for w in words if len(w) > 3 or w[0].isupper()]
    capitals = sum(w[0].isupper() for w in big)
    if len(big) < 2 < len(words):
        return False  # "It is a bad one": short words, not small ones
    return 1 < len(words) <= 10 and bool(big) and words[0][0].isupper() and capitals >= len(big) * 0.8
