"""Happenings: what a chronicler of diplomacy would enter, one finding for each thing that a sentence tells.

A happening hangs on a *head*: the verb of the main clause, the verb that a date belongs to, or a dated noun
("last week's air strike on the port"). Titles are built from the head's own clause. A sentence that is mere
speech is a happening only where the saying is dated, leads the article, or decides something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateRule, EventStatus, Happening, Quote, Sentence, Span

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Token
    from storywatch.reading.pipeline import Span as Tokens

LEAD = 2
"""The first sentences of the body, which tell the news as of the article's day."""
TITLE_WORDS = 16

SPEECH = frozenset(
    "say tell add note insist argue declare state claim allege assert maintain suggest stress emphasise emphasize "
    "explain believe think describe call quote report write tweet comment remark reply respond ask echo observe "
    "admit acknowledge concede reiterate signal indicate hint hope predict speak".split()
)
# Saying these is doing something.
ACTS = frozenset(
    "announce reject deny refuse decline confirm agree approve accuse warn threaten vow pledge promise demand urge "
    "condemn denounce order authorise authorize propose invite summon apologise apologize recognise recognize "
    "endorse veto rule call".split()
)
CLASSES = {
    word: name
    for name, words in {
        "meeting": "meet meeting talk talks summit confer conference session gather gathering negotiate negotiation "
        "negotiations discuss discussion host convene consult consultation",
        "visit": "visit arrive arrival travel trip fly land depart leave journey tour return head",
        "strike": "strike bomb bombard shell airstrike raid missile missiles fire shoot",
        "attack": "attack kill massacre assault ambush murder assassinate explosion explode blast wound injure",
        "sanction": "sanction sanctions embargo blacklist penalty tariff",
        "agreement": "agree agreement sign deal accord treaty pact ratify truce ceasefire memorandum",
        "rejection": "reject refuse rebuff veto oppose block decline dismiss rejection refusal",
        "accusation": "accuse blame allege accusation allegation denounce condemn",
        "denial": "deny denial",
        "vote": "vote elect election ballot referendum poll",
        "expulsion": "expel expulsion recall summon withdraw withdrawal deport",
        "arrest": "arrest detain jail imprison sentence convict detention trial extradite",
        "release": "release free liberate swap",
        "resignation": "resign quit sack dismiss step appoint resignation appointment nominate",
        "call": "phone telephone call",
        "announcement": "announce announcement unveil declare proclaim",
        "invasion": "invade invasion seize capture occupy annex offensive advance retreat deploy deployment",
        "protest": "protest demonstrate demonstration march riot rally strike",
        "cancellation": "cancel postpone suspend scrap shelve abandon",
        "warning": "warn threaten ultimatum warning threat",
        "launch": "launch begin start open inaugurate",
        "death": "die death funeral",
        "invitation": "invite invitation",
    }.items()
    for word in words.split()
}
"""What kind of thing happened, by the lemma that says so: lets "met" and "the talks" come together."""

_CANCEL = frozenset("cancel postpone scrap shelve suspend abandon delay".split())
_CANCEL_NOUNS = frozenset(
    "meeting talks talk visit trip summit conference vote election plan tour session negotiation ceremony deal "
    "conversation round exercise referendum call appearance hearing deployment".split()
)
_PLAN = frozenset(
    "plan intend hope aim expect schedule set due slate prepare agree vow pledge promise seek want".split()
)
_CLAIMED = frozenset("claim allege accuse suspect".split())
_PROOF = re.compile(
    r"\b(?:evidence|proof|knew|known|knowledge|responsible|responsibility|behind|conclu\w+|intelligence)\b",
    re.I,
)
_HEARSAY = frozenset("allegedly reportedly supposedly purportedly".split())
_COLOUR = re.compile(
    r"\b(?:anniversary|birthday|was born|film|movie|novel|album|museum|book|documentary|world war|centenary|wedding"
    r"|season|match|championship|concert|festival)\b",
    re.IGNORECASE,
)
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_FINE_UNITS = frozenset({"day", "weekend", "week"})
_DROP_SUBTREES = frozenset({"relcl", "advcl", "appos", "parataxis", "acl", "meta", "intj"})


def find(
    text: str,
    paragraphs: Sequence[Paragraph],
    source: int,
    sentences: Sequence[Sentence],
    dates: Sequence[DateExpression],
    quotes: Sequence[Quote],
) -> list[Happening]:
    """The happenings that ``sentences`` tell, in order. Furniture tells nothing."""
    out: list[Happening] = []
    told = 0
    who: str | None = None
    for sentence in sentences:
        tokens = _tokens(sentence, paragraphs)
        if sentence.furniture or tokens is None or not len(tokens):
            continue
        place = told
        body = any(token.pos_ in ("VERB", "AUX") for token in tokens) and len(tokens) >= 5
        if body:
            told += 1
        within = [date for date in dates if sentence.span.holds(date.span)]
        reading = _Reading(text, source, sentence, tokens, within, quotes, place, who)
        out.extend(reading.happenings())
        who = reading.who
    return out


class _Reading:
    """One sentence while it is read for happenings. ``who`` is the person that "he" would mean behind it."""

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
        self.dates, self.place, self.who = dates, place, who
        self.offset = sentence.span.start - tokens[0].idx
        marked = [
            quote.span for quote in quotes if quote.kind != "indirect" and quote.span.touches(sentence.span)
        ]
        self.marked = marked
        length = max(1, sentence.span.end - sentence.span.start)
        shared = sum(
            min(span.end, sentence.span.end) - max(span.start, sentence.span.start) for span in marked
        )
        self.spoken = shared / length

    # --- which heads ---

    def happenings(self) -> list[Happening]:
        out: list[Happening] = []
        taken: set[int] = set()
        root = self.tokens.root
        for date in self.dates:
            if self._in_quote(date.span) and self.spoken > 0.3:
                continue
            head = self._head_of(date)
            if head is None or head.i in taken or not self._tells(head, date):
                continue
            taken.add(head.i)
            out.append(self._happening(head, date))
        main = self._main(root)
        if main is not None and main.i not in taken and not any(h.date and _fine(h.date) for h in out):
            undated = self._undated(main)
            if undated is not None:
                out.append(undated)
        self._remember()
        return out

    def _main(self, root: Token) -> Token | None:
        if root.pos_ in ("VERB", "AUX"):
            return root
        return None

    def _undated(self, main: Token) -> Happening | None:
        """The main clause as of the article's day, where it leads, acts, or is to come."""
        if _COLOUR.search(self.sentence.span.within(self.text)) or self.spoken > 0.5:
            return None
        status = self._status(main, None)
        lead = self.place < LEAD
        lemma = main.lemma_.lower()
        if not any(child.dep_ in _SUBJECTS for child in main.children):
            return None
        if status == "scheduled":
            acts = lead or lemma in CLASSES or any(t.lemma_.lower() in CLASSES for t in main.children)
            return self._happening(main, None, undated=True) if acts else None
        if lead and self._past(main):
            return self._happening(main, None)
        if lemma in SPEECH or not self._past(main):
            return None
        if lemma in ACTS or lemma in CLASSES:
            return self._happening(main, None)
        return None

    def _tells(self, head: Token, date: DateExpression) -> bool:
        if _COLOUR.search(self.sentence.span.within(self.text)):
            return head.lemma_.lower() in SPEECH and _fine(date.rule)
        if head.pos_ in ("NOUN", "PROPN"):
            return head.lemma_.lower() in CLASSES
        return True

    def _head_of(self, date: DateExpression) -> Token | None:
        """The verb or the telling noun that a date belongs to."""
        start, end = date.span.start - self.offset, date.span.end - self.offset
        inside = [t for t in self.tokens if t.idx < end and t.idx + len(t) > start]
        if not inside:
            return None
        token = next((t for t in inside if t.head.i not in {x.i for x in inside}), inside[0])
        # Up from the date to what it stands beside.
        for _ in range(30):
            head = token.head
            if head.i == token.i:
                break
            token = head
            if token.pos_ in ("VERB", "AUX"):
                break
            if token.pos_ == "NOUN" and token.lemma_.lower() in CLASSES:
                return token
        if token.pos_ not in ("VERB", "AUX"):
            return None
        return self._finite(token)

    @staticmethod
    def _finite(verb: Token) -> Token:
        """The verb that carries the subject: "agreed to meet" is told by "agreed"."""
        for _ in range(20):
            if any(child.dep_ in _SUBJECTS for child in verb.children):
                return verb
            if (
                verb.dep_ not in ("xcomp", "conj", "advcl", "pcomp", "prep", "aux", "ccomp")
                or verb.head.i == verb.i
            ):
                return verb
            if verb.head.pos_ not in ("VERB", "AUX"):
                return verb
            verb = verb.head
        return verb

    # --- what it says ---

    def _happening(self, head: Token, date: DateExpression | None, *, undated: bool = False) -> Happening:
        clause = self._clause(head, date)
        words, names = self._words(clause)
        weight = 1.0 if self.place == 0 else 0.8 if self.place < LEAD else 0.5
        if date is None and self.place >= LEAD:
            weight = 0.3
        return Happening(
            self.sentence.span,
            self._title(head, clause),
            self._status(head, date),
            date.rule if date else None,
            undated,
            words,
            names,
            weight,
        )

    def _clause(self, head: Token, date: DateExpression | None) -> list[Token]:
        """The tokens of the head's own clause, without asides, without the date, in order."""
        skip: set[int] = set()
        if date is not None:
            start, end = date.span.start - self.offset, date.span.end - self.offset
            for token in self.tokens:
                if token.idx < end and token.idx + len(token) > start:
                    skip.add(token.i)
                    before = token.nbor(-1) if token.i > self.tokens.start else None
                    if (
                        before is not None
                        and before.dep_ == "prep"
                        and before.lower_ in ("on", "in", "at", "since", "during", "by")
                    ):
                        skip.add(before.i)
        keep: list[Token] = []
        stack = [head]
        while stack:
            token = stack.pop()
            if token.i in skip:
                continue
            keep.append(token)
            for child in token.children:
                if child.dep_ in _DROP_SUBTREES or (child.dep_ == "punct" and child.text not in "'’-"):
                    continue
                if (
                    child.dep_ == "advmod"
                    and child.i < token.i
                    and token.i == head.i
                    and child.lower_ not in ("not", "never", "n't")
                ):
                    continue
                if child.dep_ in ("cc", "conj") and token.i == head.i and child.dep_ == "cc":
                    continue
                if child.dep_ == "conj" and token.i == head.i:
                    continue
                if child.dep_ == "mark" and token.i == head.i:
                    continue
                if child.dep_ == "prep" and child.lower_ == "according":
                    continue
                if child.dep_ == "ccomp" and child.i < head.i and head.lemma_.lower() not in SPEECH:
                    continue
                stack.append(child)
        return sorted(keep, key=lambda token: token.i)

    def _title(self, head: Token, clause: Sequence[Token]) -> str:
        """Who did what, on one line: the clause, its pronoun named, cut where a phrase ends."""
        shown = list(clause)
        while shown and (shown[0].dep_ == "prep" or shown[0].is_punct or shown[0].dep_ in ("cc", "mark")):
            gone = {t.i for t in shown[0].subtree}
            if head.i in gone:
                gone = {shown[0].i}
            shown = [t for t in shown if t.i not in gone]
        if head.lemma_.lower() in SPEECH:
            # What is said in front of "he said" belongs behind it.
            first = [
                t
                for t in shown
                if t.i >= min((c.i for c in head.children if c.dep_ in _SUBJECTS), default=head.i)
            ]
            subject = [t for t in first if t.i <= head.i or self._under(t, head, _SUBJECTS)]
            rest = [t for t in shown if t not in subject]
            shown = (subject + rest) if subject else shown
        shown = self._shorten(shown)
        pieces: list[str] = []
        for position, token in enumerate(shown):
            word = token.text
            if token.pos_ == "PRON" and token.lower_ in ("he", "she") and self.who and position < 3:
                word = self.who
            glued = position and (
                word.startswith(("'", "’", "n't"))
                or (token.i == shown[position - 1].i + 1 and not shown[position - 1].whitespace_)
            )
            pieces.append(word if glued or not pieces else f" {word}")
        title = " ".join("".join(pieces).split()).strip(' ,;:-–—"“”')
        if not title:
            title = " ".join(self.sentence.span.within(self.text).split()[:TITLE_WORDS])
        return title[0].upper() + title[1:]

    @staticmethod
    def _under(token: Token, head: Token, deps: frozenset[str]) -> bool:
        for _ in range(30):
            if token.head.i == head.i:
                return token.dep_ in deps
            if token.head.i == token.i:
                return False
            token = token.head
        return False

    @staticmethod
    def _shorten(shown: list[Token]) -> list[Token]:
        if len(shown) <= TITLE_WORDS:
            return shown
        for end in range(TITLE_WORDS, 6, -1):
            # A phrase ends where the next one opens.
            if shown[end].dep_ in ("prep", "cc", "mark", "agent", "punct") or shown[end].pos_ in (
                "SCONJ",
                "ADP",
            ):
                return shown[:end]
        return shown[:TITLE_WORDS]

    def _words(self, clause: Sequence[Token]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        words: dict[str, None] = {}
        names: dict[str, None] = {}
        for token in clause:
            if token.ent_type_ in _NAMED or token.pos_ == "PROPN":
                if token.is_alpha and len(token) > 1 and token.text[0].isupper():
                    names[token.text] = None
                continue
            if token.pos_ in ("NOUN", "VERB", "ADJ", "NUM") and not token.is_stop and token.is_alpha:
                words[token.lemma_.lower()] = None
            if token.pos_ == "PRON" and token.lower_ in ("he", "she") and self.who:
                names[self.who.split()[-1]] = None
        return tuple(words), tuple(names)

    def _status(self, head: Token, date: DateExpression | None) -> EventStatus:
        lemma = head.lemma_.lower()
        if head.pos_ in ("VERB", "AUX"):
            objects = [t for t in head.children if t.dep_ in ("dobj", "nsubjpass", "nsubj")]
            called_off = lemma == "call" and any(c.dep_ == "prt" and c.lower_ == "off" for c in head.children)
            if (called_off or lemma in _CANCEL) and any(
                t.lemma_.lower() in _CANCEL_NOUNS or called_off for t in objects
            ):
                return "cancelled"
            if self._future(head):
                return "scheduled"
        if date is not None and date.kind == "future" and lemma not in SPEECH | ACTS:
            return "scheduled"
        hearsay = any(t.lower_ in _HEARSAY for t in head.children)
        if lemma in _CLAIMED or hearsay:
            return "claimed"
        if lemma in SPEECH and _PROOF.search(self.sentence.span.within(self.text)):
            return "claimed"
        return "happened"

    @staticmethod
    def _future(head: Token) -> bool:
        for child in head.children:
            if child.dep_ in ("aux", "auxpass") and child.lower_ in (
                "will",
                "shall",
                "'ll",
                "’ll",
                "wo",
                "would",
            ):
                return True
        present = head.tag_ in ("VBZ", "VBP", "VBG") or any(
            c.dep_ in ("aux", "auxpass", "cop") and c.lower_ in ("is", "are") for c in head.children
        )
        lemma = head.lemma_.lower()
        if lemma in _PLAN and present and any(c.dep_ in ("xcomp", "ccomp") for c in head.children):
            return True
        if lemma == "be" and present:
            return any(
                (
                    c.lower_ in ("due", "set", "about", "likely")
                    and c.dep_ in ("acomp", "attr", "oprd", "advmod")
                )
                or (c.dep_ == "xcomp" and any(g.lower_ == "to" for g in c.children))
                for c in head.children
            )
        return False

    @staticmethod
    def _past(head: Token) -> bool:
        auxiliaries = [c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")]
        if any(
            a in ("would", "could", "should", "may", "might", "must", "can", "will", "to")
            for a in auxiliaries
        ):
            return False
        return head.tag_ == "VBD" or any(
            a in ("has", "have", "had", "was", "were", "did") for a in auxiliaries
        )

    def _in_quote(self, span: Span) -> bool:
        return any(quote.holds(span) for quote in self.marked)

    def _remember(self) -> None:
        people = [
            e for e in self.tokens.ents if e.label_ == "PERSON" and e.root.dep_ in ("nsubj", "nsubjpass")
        ]
        if people:
            self.who = re.sub(r"['’]s?$", "", people[0].text.strip())


def _fine(rule: DateRule) -> bool:
    """Whether the rule names a week or less."""
    match rule.form:
        case "weekday" | "monthday":
            return True
        case "fixed":
            return len(rule.value) == 10
        case "span":
            return all(_fine(part) for part in rule.parts)
        case "shift":
            return rule.unit in _FINE_UNITS
    return False


def _tokens(sentence: Sentence, paragraphs: Iterable[Paragraph]) -> Tokens | None:
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
