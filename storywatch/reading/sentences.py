"""Sentences: by rule, paragraph by paragraph, with quotations kept whole.

A full stop inside a quotation ends no sentence of the reporter's, and ``"Why now?" he asked.`` is one
sentence. The parser's opinion decides only where the rule has none, after an abbreviation that can end a
sentence too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.model import Sentence, Span
from storywatch.reading import cues, layout, marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token

_CLOSERS = "\"'”’»)]"
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)")
_NEVER = frozenset(
    """
    mr mrs ms messrs dr prof gen lt col maj capt cmdr adm brig sgt sen rep gov pres sec amb hon rev fr st
    ste mt ft vs no nos vol fig art jan feb mar apr jun jul aug sept sep oct nov dec approx dept univ assn
    bros cf eg ie e.g i.e
    """.split()
)
_PERHAPS = frozenset("u.s u.k u.n e.u d.c a.m p.m jr sr inc corp ltd co etc u.s.a u.a.e ph.d b.c a.d".split())
_INITIALS = re.compile(r"(?:[a-z]\.){1,3}[a-z]")
"""Of a person or of a body: "P.J. Corvin", "the O.P.S. The council"."""
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
_TINY = frozenset("say be have do not also will would could can may".split())


def find(paragraphs: Sequence[Paragraph], text: str, source: int) -> list[Sentence]:
    """Every sentence of the article, in order."""
    whole = list(layout.split(text))
    marked = marks.outermost(marks.find(text, whole))
    out: list[Sentence] = []
    for paragraph in paragraphs:
        for start, end in bounds(paragraph, text, marked):
            span = Span(source, start, end)
            lemmas = " ".join(content(_within(paragraph, start, end)))
            out.append(Sentence(span, lemmas, paragraph.furniture))
    return out


def content(tokens: Iterable[Token]) -> list[str]:
    """The content words of some tokens in base form, lower case, in order."""
    out = []
    for token in tokens:
        if token.pos_ not in _CONTENT or token.is_stop or not any(c.isalnum() for c in token.text):
            continue
        lemma = (token.lemma_ or token.text).lower()
        if lemma not in _TINY:
            out.append(lemma)
    return out


def _within(paragraph: Paragraph, start: int, end: int) -> list[Token]:
    span = paragraph.doc.char_span(start - paragraph.start, end - paragraph.start, alignment_mode="contract")
    return list(span) if span is not None else []


def bounds(paragraph: Paragraph, text: str, marked: Sequence[Marked]) -> list[tuple[int, int]]:
    """The offsets of each sentence of a paragraph; ``marked`` are the outermost quotations of the article."""
    starts = [m.start for m in marked]
    begins = {paragraph.start + sent.start_char for sent in paragraph.doc.sents}
    out: list[tuple[int, int]] = []
    at = paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        end = match.end()
        follow = end
        while follow < paragraph.end and text[follow].isspace():
            follow += 1
        if follow >= paragraph.end:
            break
        k = bisect_right(starts, match.start()) - 1
        if k >= 0 and end < marked[k].end:
            continue  # inside a quotation
        if not _ends(text, match.start(), match.end(), follow, begins, at):
            continue
        out.append((at, end))
        at = follow
    if at < paragraph.end:
        out.append((at, paragraph.end))
    return out


def _ends(text: str, stop: int, end: int, follow: int, begins: set[int], since: int) -> bool:
    """Whether the stop at ``stop`` ends a sentence, given what follows."""
    ahead = text[follow]
    if ahead.islower():
        return False
    quoted = end > stop + 1 and text[end - 1] in _CLOSERS
    if quoted and ahead in "—–―-":
        return False  # who is credited, after a dash
    if text[stop] in "!?…" and quoted and cues.attributes(text[follow : follow + 120]):
        return False
    if text[stop] != "." or quoted:
        return True
    word = text[max(since, stop - 12) : stop].split()[-1:] or [""]
    last = word[0].lstrip("(\"'“‘").lower()
    if last in _NEVER:
        return False
    if len(last) == 1 and last.isalpha() and last not in "i":
        return False
    if last in _PERHAPS or _INITIALS.fullmatch(last):
        return follow in begins
    return True
