"""Quotations of one article with their speakers: direct, mixed and indirect.

Marks say where words are quoted, attribution says by whom, the name table says who that is. Here they come
together: what kind a quotation is, and which marked stretches are nobody's words (scare quotes, titles of
works, names of operations).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.model import Name, Quote, Span
from storywatch.reading import asides, cues, documents, enclosed, indirect, layout, marks, transcript, trust
from storywatch.reading.article import Article
from storywatch.reading.attribution import attribute
from storywatch.reading.lexicon import ROLES
from storywatch.reading.named import named, outlet, unsaid, used
from storywatch.reading.names import Speaking, Table
from storywatch.reading.reports import Reports
from storywatch.reading.said import Said, title_like
from storywatch.reading.saying import Days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import DateExpression, QuoteKind, Sentence
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked

_PICTURES = frozenset(
    "film picture photo photograph footage map chart video image painting graph table".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def find(
    text: str,
    paragraphs: Sequence[Paragraph],
    source: int,
    sentences: Sequence[Sentence],
    dates: Sequence[DateExpression] = (),
) -> tuple[list[Quote], list[Name]]:
    """Every quotation of the article in order, and the names of who is in it.

    ``dates`` are its date expressions, among which are the days on which things were said.
    """
    whole_paragraphs = list(layout.split(text))
    marked = marks.outermost(marks.find(text, whole_paragraphs))
    marked = [m for m in marked if not _nickname(text, m)]
    marked = transcript.merged(marked, transcript.find(text, whole_paragraphs))
    marked = [m for m in marked if m.first == m.start or not outlet(text, m)]
    reports = [Reports(paragraph, marked) for paragraph in paragraphs]
    marked = _quoting(text, marked, whole_paragraphs)
    bounds = [(s.span.start, s.span.end) for s in sentences]
    if not bounds:
        return [], []
    speaking = [
        Speaking(
            r.speaker.start,
            r.speaker.end,
            each.base + r.speaker.head.idx,
            r.speaker.head,
            text[r.speaker.start : r.speaker.end],
            r.gender,
            r.speech,
        )
        for each in reports
        for r in each.found
        if r.speaker is not None and r.means != "noun" and not each.paragraph.furniture
    ]
    speaking.sort(key=lambda s: s.start)
    table = Table(text, paragraphs, marked, [start for start, _ in bounds], speaking)
    article = Article(text, paragraphs, marked, bounds, table, reports, Days(dates))
    said = attribute(article)
    reported = sorted(indirect.find(source, article, said), key=lambda q: q.span.start)
    kinds = [(one, kind_of(text, one)) for one in said]
    marked_words = [(one, _quote(text, source, one, kind)) for one, kind in kinds if kind is not None]
    out = [*enclosed.spoken_by(marked_words, reported), *reported]
    out = [documents.signed(article, quote) for quote in out]
    out.sort(key=lambda q: (q.span.start, q.span.end))
    return out, table.names()


def _quoting(text: str, marked: Sequence[Marked], paragraphs: Sequence[tuple[int, int]]) -> list[Marked]:
    """Those that do not merely name something."""
    starts = [start for start, _ in paragraphs]
    return [
        m
        for m in marked
        if m.first == m.start or not named(text, m, paragraphs[bisect_right(starts, m.start) - 1])
    ]


def _nickname(text: str, marked: Marked) -> bool:
    """Whether the marks stand within a name: Marcia "Cia" Price."""
    inside = text[marked.first : marked.last]
    if not inside[:1].isupper() or len(inside.split()) > 2 or not inside.replace(" ", "").isalpha():
        return False
    before = text[max(0, marked.start - 30) : marked.start]
    behind = text[marked.end : marked.end + 2]
    words = before.split()
    return (
        len(behind) == 2
        and behind[0] == " "
        and behind[1].isupper()
        and before.endswith(" ")
        and bool(words)
        and words[-1][:1].isupper()
        and words[-1].isalpha()
    )


def _quote(text: str, source: int, one: Said, kind: QuoteKind) -> Quote:
    mention = Span(source, one.mention.start, one.mention.end) if one.mention is not None else None
    words = len(_WORD.findall(text[one.marked.first : one.marked.last]))
    return Quote(
        Span(source, one.marked.start, one.marked.end),
        kind,
        one.speaker,
        mention,
        one.cue,
        trust.of(one, kind, words),
        one.utterance,
        one.via,
        one.day,
    )


def kind_of(text: str, one: Said) -> QuoteKind | None:
    """``direct``, ``mixed`` or None for marks around nobody's words."""
    words = _WORD.findall(text[one.marked.first : one.marked.last])
    if not words:
        return None
    attributed = one.mention is not None
    adjacent = one.rule in ("label", "lead", "colon", "trail", "credit", "piece", "governed")
    if one.rule in ("governed", "lead") and one.report is not None and one.report.lemma in cues.LOOSE:
        if one.mention is not None and one.mention.head.lemma_.lower() in _PICTURES:
            return None  # what a picture shows in marks is no one's word
        adjacent = _used(text, one)
    if one.rule in ("governed", "lead") and one.report is not None and unsaid(one.report, _inside(text, one)):
        return None
    if asides.aside(text, one, words):
        return None
    inside = text[one.marked.first : one.marked.last]
    sentence = one.opens and words[0][0].isupper() and inside[-1:] in ".?!"
    if (
        len(words) <= 2
        and not adjacent
        and not sentence
        and one.rule not in ("according", "sentence-end", "before-according", "answer", "opinion")
    ):
        return None
    if len(words) <= 3 and not sentence and one.rule == "colon-subject":
        return None  # "They have a word for it: '…'"
    told = one.report is not None and one.report.lemma == "tell" and one.speaker is None
    if len(words) <= 3 and (told or not attributed) and one.rule in ("governed", "lead", "before"):
        return None  # "they tell the story of the '…'"
    if not attributed and one.rule != "answer" and (len(words) <= 3 or not one.opens or title_like(words)):
        return None
    if one.rule in ("carried", "subject-before", "beat") and one.marked.single and title_like(words):
        return None  # a crosshead
    if one.rule == "label" or (one.opens and (one.rule in ("colon", "credit") or whole(text, one, words))):
        return "direct"
    if one.rule in ("trail", "piece") and one.opens:
        return "direct"
    return "mixed"


def _inside(text: str, one: Said) -> str:
    return text[one.marked.first : one.marked.last]


def _used(text: str, one: Said) -> bool:
    """Whether a cue that shows rather than says has a speaker of its own: "used the word '…'", "sees '…'"."""
    if one.report is None or one.mention is None:
        return False
    if one.report.lemma in ("see", "read"):
        head = one.mention.head
        return head.pos_ == "PROPN" or head.lower_ in ("he", "she") or head.lemma_.lower() in ROLES
    return used(text[max(0, one.marked.start - 80) : one.marked.start])


def whole(text: str, one: Said, words: Sequence[str]) -> bool:
    """Whether the words inside the marks look like a sentence of their own."""
    inside = text[one.marked.first : one.marked.last]
    return words[0][0].isupper() or inside[:1] in "…[" or inside.rstrip()[-1:] in ".?!" or len(words) > 5
