"""What is known of a sentence before it is asked what happened: its words, its dates, who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

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
    r"|pushed(?: back)?|extended|prolonged)\b[^.;\n]{0,70}\b(?:to|until|till|past|beyond)\s$"
)
_MOVING = frozenset(
    "put bring postpone move delay defer adjourn shift reschedule push extend prolong".split()
)
_PASSED_ON = frozenset({"according to", "according"})


_FOR = 2
"""Sentences after which "it" and "they" no longer mean what was last told of."""
_SHORT = 6
"""Words that a name in place of a pronoun may have."""
_HE = frozenset({"he", "she", "him", "her", "his"})
_BEFORE_MANY = frozenset("The A An His Her Its Their Our My Some Several Many Two Three".split())
_THEY = {"it": "it", "its": "it", "they": "they", "them": "they", "their": "they"}


class Referent(NamedTuple):
    """What a pronoun stands for: as printed, its names and its other words."""

    text: str
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class Known(NamedTuple):
    """What "he", "it" and "they" would mean, and how many sentences ago the latter two were told of."""

    he: str | None = None
    it: Referent | None = None
    they: Referent | None = None
    age: int = 0


class Passage:
    """One sentence while it is read. ``known`` is what pronouns would mean behind it."""

    def __init__(
        self,
        text: str,
        source: int,
        sentence: Sentence,
        tokens: Tokens,
        dates: Sequence[DateExpression],
        quotes: Sequence[Quote],
        place: int,
        known: Known,
    ) -> None:
        self.text, self.source, self.sentence, self.tokens = text, source, sentence, tokens
        self.dates, self.place, self.known, self.quotes = dates, place, known, quotes
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
        if not any(verb.lemma_.lower() in _MOVING for verb in (head, *head.ancestors)):
            # "extended the deadline for it to withdraw to Tuesday": the verb above may move it.
            return False
        before = self.text[max(self.sentence.span.start, date.span.start - 110) : date.span.start]
        return bool(_MOVED_TO.search(before)) or self.moved_from(date)

    def referent(self, token: Token) -> Referent | None:
        """Who "he" is: the speaker that the quotes found for this sentence, else the last person named.

        "It" and "they" as subjects are the subject of the main clause, where that stands before them and
        has a name; else the last subject of their number. Nothing in quotation marks is resolved.
        """
        if token.pos_ != "PRON" or self.in_marks(token):
            return None
        if token.lower_ in _HE:
            speaker = self.speaker if self.speaker and _is_one(self.speaker) else None
            who = self._person_before(token) or speaker or self.known.he
            return Referent(who, tuple(who.split()[-1:])) if who else None
        which = _THEY.get(token.lower_)
        if which is None or token.dep_ not in SUBJECTS | {"poss"}:
            return None
        if token.lower_ == "it" and token.head.lemma_ in ("be", "seem", "appear"):
            # "It is five days since ..." stands for nothing.
            return None
        main = next((c for c in self.root().children if c.dep_ in SUBJECTS), None)
        if main is not None and main.i < token.i and main.pos_ == "PROPN" and main.ent_type_ != "PERSON":
            return _referent(main)
        return (self.known.it if which == "it" else self.known.they) if self.known.age <= _FOR else None

    def _person_before(self, token: Token) -> str | None:
        """The person who is the subject of the main clause, or else the last one whose own something is told
        of, where that stands before the pronoun.
        """
        root = self.root()
        before = [e for e in self.tokens.ents if e.label_ == "PERSON" and e.end <= token.i]
        for entity in before:
            if entity.root.head.i == root.i and entity.root.dep_ in ("nsubj", "nsubjpass"):
                return _bare(entity.text)
        if self.speaker and _is_one(self.speaker):
            return None
        owners = [e for e in before if e.root.dep_ in ("poss", "nsubj", "nsubjpass")]
        return _bare(owners[-1].text) if owners else None

    def remember(self) -> None:
        """Keep in ``known`` what the next sentence would call "he", "it" and "they"."""
        he, it, they, age = self.known
        root = self.root()
        subjects = [t for t in self.tokens if t.dep_ in ("nsubj", "nsubjpass") and not self.in_marks(t)]
        fresh = False
        for token in sorted(subjects, key=lambda t: (t.head.i == root.i, t.i)):
            if token.pos_ not in ("NOUN", "PROPN"):
                continue
            others = [c for c in token.children if c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN")]
            if token.tag_ in ("NNS", "NNPS") or others:
                they, fresh = _referent(token, others), True
            elif token.ent_type_ != "PERSON" and not _is_person(token):
                it, fresh = _referent(token), True
        people = [e for e in self.tokens.ents if e.label_ == "PERSON" and _is_subject(e.root)]
        if self.speaker and len(self.speaker.split()) > 1 and self.speaker[0].isupper():
            he = self.speaker
        elif people:
            he = _bare(people[0].text)
        self.known = Known(he, it, they, 0 if fresh else age + 1)


def _is_one(speaker: str) -> bool:
    """Whether a speaker can be "he" or "she": a name, not "his aides" or "the ministry"."""
    first = speaker.split()[0]
    return first[0].isupper() and first not in _BEFORE_MANY and " and " not in speaker


def _bare(name: str) -> str:
    return re.sub(r"['’]s?$", "", name.strip())


def _is_subject(token: Token) -> bool:
    """Whether a name is a subject, stands beside one ("his successor, Ann Lee") or is said to be one."""
    if token.dep_ == "appos":
        return token.head.dep_ in ("nsubj", "nsubjpass")
    return token.dep_ in ("nsubj", "nsubjpass") or (token.dep_ == "attr" and token.head.lemma_ == "be")


def _is_person(token: Token) -> bool:
    return any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in token.children)


def _referent(token: Token, others: Sequence[Token] = ()) -> Referent:
    """A noun with what stands before it, and what is joined to it."""
    parts = [token, *others]
    long = sum(len(_own(part)) for part in parts) > _SHORT
    texts, names, words = [], list[str](), list[str]()
    for part in parts:
        shown = _own(part)
        names += [t.text for t in shown if t.pos_ == "PROPN" and len(t.text) > 1]
        words += [t.lemma_.lower() for t in shown if t.pos_ in ("NOUN", "ADJ") and t.is_alpha]
        kept = [t for t in shown if t.i == part.i or t.dep_ == "compound" or _joins(t)] if long else shown
        texts.append("".join(t.text + (t.whitespace_ and " ") for t in kept).strip())
    text = texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + " and " + texts[-1]
    return Referent(text, tuple(dict.fromkeys(names)), tuple(dict.fromkeys(words)))


def _joins(mark: Token) -> bool:
    """Whether a mark joins two parts of one word."""
    return mark.dep_ == "punct" and mark.text in "-–’'"


def _own(noun: Token) -> list[Token]:
    """A noun and what stands before it."""
    before = [c for c in noun.lefts if c.dep_ in ("compound", "amod", "nummod", "poss", "det", "punct")]
    return [t for c in before for t in c.subtree if t.text not in _MARKS] + [noun]


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
