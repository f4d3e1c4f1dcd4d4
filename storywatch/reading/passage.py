"""What is known of a sentence before it is asked what happened: its words, its dates, who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateRule, Quote, Sentence, Span
from storywatch.reading.clauses import SUBJECTS

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Span as Tokens
    from storywatch.reading.pipeline import Token


_HEADER = 48
"""Characters at the very top of a text within which a full date is the article's, not an event's."""
# "SARNOV, Kardavia, March 12 (ANS) — ", "/KTA/. "
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20}){0,3}"
    r"(?:, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?){0,2},? )?"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?[.,]? )?"
    r"(?:\([A-Z][\w ./]{1,40}\)|/[A-Z]{2,8}/)\.? ?(?:[-–—_]{1,2} ?)?"
)
_MARKS = frozenset("\"'“”‘’«»„‟`")
_MOVED = re.compile(
    r"\b(?:put (?:back|off)|brought forward|postponed?|moved?|delayed|shifted|rescheduled|"
    r"pushed)\b[^.;]{0,30}\bfrom\s$"
)
_MOVED_TO = re.compile(
    r"\b(?:put (?:back|off)|brought forward|postponed?|moved?|delayed|deferred|adjourned|shifted|rescheduled"
    r"|pushed(?: back)?)\b[^.;\n]{0,70}\b(?:to|until|till)\s$"
)
_MOVING = frozenset("put bring postpone move delay defer adjourn shift reschedule push".split())
_PASSED_ON = frozenset({"according to", "according"})


class Passage:
    """One sentence while it is read. ``who`` is the person that "he" would mean behind it."""

    def __init__(
        self,
        text: str,
        source: int,
        sentence: Sentence,
        tokens: Tokens,
        dates: Sequence[DateExpression],
        quotes: Sequence[Quote],
        place: int,
        who: str | None,
    ) -> None:
        self.text, self.source, self.sentence, self.tokens = text, source, sentence, tokens
        self.dates, self.place, self.who, self.quotes = dates, place, who, quotes
        self.offset = sentence.span.start - tokens[0].idx
        # A transcript's turns carry no marks: there the speakers are the narrators.
        self.marked = [
            quote.span for quote in quotes if quote.kind == "direct" and text[quote.span.start] in _MARKS
        ]
        length = max(1, sentence.span.end - sentence.span.start)
        self.spoken = (
            sum(
                min(span.end, sentence.span.end) - max(span.start, sentence.span.start)
                for span in self.marked
            )
            / length
        )
        self.printed = sentence.span.within(text)
        self.speaker = next(
            (
                q.speaker
                for q in quotes
                if q.speaker and q.mention and (q.cue or "").lower() not in _PASSED_ON
            ),
            None,
        )
        self.header = max(
            (d.span.end for d in dates if d.span.start < _HEADER and _full(d.rule) and self._is_header(d)),
            default=0,
        )

        dateline = _DATELINE.match(self.printed)
        if dateline is not None and dateline.end() < len(self.printed):
            self.header = max(self.header, sentence.span.start + dateline.end())

    def _is_header(self, date: DateExpression) -> bool:
        before = self.text[: date.span.start].strip().lower()
        return before in ("", "date", "date:", "published", "published:") or before.endswith(
            ("date", "published")
        )

    def root(self) -> Token:
        """The word that everything else hangs on."""
        return self.tokens.root

    def in_quote(self, span: Span) -> bool:
        """Whether a stretch of the text lies in quotation marks."""
        return any(quote.holds(span) for quote in self.marked)

    def in_marks(self, token: Token) -> bool:
        """Whether a word lies in quotation marks."""
        at = token.idx + self.offset
        return any(span.start <= at < span.end for span in self.marked)

    def moved_from(self, date: DateExpression) -> bool:
        """Whether this is the day that something was moved away from: "put back from Thursday"."""
        before = self.text[max(self.sentence.span.start, date.span.start - 60) : date.span.start]
        if self.text[date.span.start : date.span.start + 5].lower() == "from ":
            before += "from "
        return bool(_MOVED.search(before))

    def moved_to(self, head: Token, date: DateExpression) -> bool:
        """Whether this is the day that something was moved to: it is put off, and not called off."""
        if head.lemma_.lower() not in _MOVING:
            return False
        before = self.text[max(self.sentence.span.start, date.span.start - 110) : date.span.start]
        return bool(_MOVED_TO.search(before)) or self.moved_from(date)

    def referent(self, token: Token) -> str | None:
        """Who "he" is: the speaker that the quotes found for this sentence, else the last person named.

        "It" and "they" in a clause beside the main one are its subject, where that has a name.
        """
        if token.pos_ != "PRON":
            return None
        if token.lower_ in ("he", "she"):
            return self.speaker or self.who
        if token.lower_ in ("it", "they") and token.dep_ in SUBJECTS:
            main = next((c for c in self.root().children if c.dep_ in SUBJECTS), None)
            if main is not None and main.i < token.i and main.pos_ == "PROPN":
                named = [
                    t
                    for t in main.subtree
                    if t.i <= main.i and t.dep_ in ("compound", "nsubj", "nsubjpass", "det")
                ]
                return " ".join(t.text for t in named) if len(named) <= 4 else main.text
        return None

    def remember(self) -> None:
        """Keep in ``who`` the person whom the next sentence would call "he" or "she"."""
        people = [
            e for e in self.tokens.ents if e.label_ == "PERSON" and e.root.dep_ in ("nsubj", "nsubjpass")
        ]
        if self.speaker and len(self.speaker.split()) > 1 and self.speaker[0].isupper():
            self.who = self.speaker
        elif people:
            self.who = re.sub(r"['’]s?$", "", people[0].text.strip())


def _full(rule: DateRule) -> bool:
    return rule.form == "monthday" or (rule.form == "fixed" and len(rule.value) == 10)


def tokens_of(sentence: Sentence, paragraphs: Iterable[Paragraph]) -> Tokens | None:
    """The parse of a sentence: the tokens of its paragraph that lie inside it."""
    for paragraph in paragraphs:
        if paragraph.start <= sentence.span.start < paragraph.end:
            if paragraph.furniture:
                return None
            return paragraph.doc.char_span(
                sentence.span.start - paragraph.start,
                min(sentence.span.end, paragraph.end) - paragraph.start,
                alignment_mode="expand",
            )
    return None
