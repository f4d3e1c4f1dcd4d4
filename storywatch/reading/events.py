"""Happenings: what a chronicler of diplomacy would enter, one finding for each thing that a sentence tells.

A happening hangs on a *head*: the verb of the main clause, a verb that a date belongs to, a telling verb of a
clause beside it ("as ministers rejected the call"), or a noun that names a happening ("last week's strike
on the port"). Titles are built from the head's own clause, with the pronoun named. Mere speech is a
happening only where the saying is dated, leads the article, or does something by being said.

A *pointer* (weight below :data:`POINTER`) is a mention in passing, such as "his trip to the capital": it
may join an event that others tell, and founds none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateRule, EventStatus, Happening, Quote, Sentence, Span
from storywatch.reading.kinds import (
    ACTS,
    CANCEL,
    CANCELLED,
    CLASS_OF,
    EMPTY,
    HEARSAY,
    NOUNS,
    PLANS,
    SPEECH,
)

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Span as Tokens
    from storywatch.reading.pipeline import Token

POINTER = 0.2
"""Below this weight a happening is a mention in passing."""
LEAD = 2
"""The first sentences of the body tell the news as of the article's day."""
TITLE_WORDS = 16
_HEADER = 48
"""Characters at the very top of a text within which a full date is the article's, not an event's."""

_PROOF = re.compile(
    r"\b(?:evidence|proof|knew|known|knowledge|responsible|responsibility|behind|conclu\w+|intelligence)\b",
    re.IGNORECASE,
)
_COLOUR = re.compile(
    r"\b(?:anniversary|birthday|was born|film|movie|novel|album|museum|documentary|world war|"
    r"centenary|wedding"
    r"|championship|concert|festival|premiere|exhibition)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:put (?:back|off)|brought forward|postponed?|moved?|delayed|shifted|rescheduled|"
    r"pushed)\b[^.;]{0,30}\bfrom\s$"
)
_MOVED_TO = re.compile(
    r"\b(?:put (?:back|off)|brought forward|postponed?|moved?|delayed|deferred|adjourned|shifted|rescheduled"
    r"|pushed(?: back)?)\b[^.;\n]{0,70}\b(?:to|until|till)\s$"
)
_MOVING = frozenset("put bring postpone move delay defer adjourn shift reschedule push".split())
# "SARNOV, Kardavia, March 12 (ANS) — ", "/KTA/. "
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20}){0,3}"
    r"(?:, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?){0,2},? )?"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?[.,]? )?"
    r"(?:\([A-Z][\w ./]{1,40}\)|/[A-Z]{2,8}/)\.? ?(?:[-–—_]{1,2} ?)?"
)
_MARKS = frozenset("\"'“”‘’«»„‟`")
_UNNAMED = frozenset("official source diplomat aide adviser advisor spokesman person people insider".split())
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_ASIDES = frozenset({"relcl", "advcl", "appos", "parataxis", "acl", "meta", "intj"})
_DATE_PREPOSITIONS = frozenset("on in at since during by of for from until over through".split())
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "would"})
_MODAL = frozenset(
    {"would", "could", "should", "may", "might", "must", "can", "will", "shall", "to", "'ll", "’ll"}
)
_BEGINNINGS = frozenset("launch start beginning opening use firing series round wave end".split())
_OCCASION = frozenset("after before following amid despite since until pending".split())
_OCCASION_NOUNS = frozenset(
    "retaliation response reply revenge protest wake answer return exchange advance reaction "
    "anticipation".split()
)
_WHILE = frozenset({"as", "when", "while"})
_IF = frozenset({"if", "unless", "whether", "lest"})
_AFTER = frozenset({"after", "since", "before"})
_UTTERANCES = frozenset(
    "interview statement letter report article speech remark comment tweet message post "
    "broadcast address essay".split()
)
_PARTICLES = frozenset("do da de di du del der den van von la le el al bin ben".split())
_STEPS = 30
_PASSED_ON = frozenset({"according to", "according"})
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady president prime minister foreign secretary state senior "
    "chief deputy vice the"
    " general gen col ambassador senator sen rep king queen prince princess chancellor "
    "premier defence defense u.s"
    " office ministry government council".split()
)
_VERB_ONLY = frozenset(
    "table rule block draft pass close open plan end begin start march fire launch head".split()
)


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
        near = [date for date in dates if sentence.span.holds(date.span)]
        said = [quote for quote in quotes if quote.span.touches(sentence.span)]
        reading = _Reading(text, source, sentence, tokens, near, said, told, who)
        out.extend(reading.happenings())
        who = reading.who
        # A headline counts as the first sentence, not as one before it.
        if len(tokens) >= 6 and tokens.text.rstrip().endswith((".", "”", '"', "?", "!")):
            told += 1
    return out


class _Reading:
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

    # --- which heads ---

    def happenings(self) -> list[Happening]:
        """Everything this sentence tells; leaves in ``who`` the person named last as a subject."""
        out: list[Happening] = []
        dated: dict[int, DateExpression] = {}
        for date in self.dates:
            if date.span.end <= self.header:
                continue
            if self._moved_from(date):
                if date.rule.form != "span" or not date.rule.parts:
                    continue
                # "put back from Thursday to Monday": Monday it is.
                date = replace(date, rule=date.rule.parts[-1])
            inside = self._in_quote(date.span)
            for head in self._heads_of(date):
                if inside and not (date.kind == "future" and self._classes(head)):
                    # Mere talk, unless it tells of an appointment.
                    continue
                if head.i not in dated and self._tells(head, date):
                    dated[head.i] = date
                    out.append(self._happening(head, date))
                elif head.i not in dated and self._was_due(head):
                    dated[head.i] = date
                    out.append(self._passing(head, date))
        taken = set(dated)
        for head in self._heads():
            if head.i not in taken:
                found = self._undated(head, dated)
                if found is not None:
                    taken.add(head.i)
                    out.append(found)
        out.extend(self._pointers(taken))
        self._remember()
        return out

    def _moved_to(self, head: Token, date: DateExpression) -> bool:
        """Whether this is the day that something was moved to: it is put off, and not called off."""
        if head.lemma_.lower() not in _MOVING:
            return False
        before = self.text[max(self.sentence.span.start, date.span.start - 110) : date.span.start]
        return bool(_MOVED_TO.search(before)) or self._moved_from(date)

    def _moved_from(self, date: DateExpression) -> bool:
        """Whether this is the day that something was moved away from: "put back from Thursday"."""
        before = self.text[max(self.sentence.span.start, date.span.start - 60) : date.span.start]
        if self.text[date.span.start : date.span.start + 5].lower() == "from ":
            before += "from "
        return bool(_MOVED.search(before))

    def _root(self) -> Token:
        return self.tokens.root

    def _heads(self) -> list[Token]:
        """The verbs that can tell something undated: the main one, and telling ones beside it."""
        root = self._root()
        if root.pos_ not in ("VERB", "AUX") or self.spoken > 0.8:
            return []
        if self.spoken > 0.5:
            return [root]
        out = [root]
        for token in self.tokens:
            if token.i == root.i or token.pos_ not in ("VERB", "AUX") or self._in_marks(token):
                continue
            beside = token.dep_ == "conj" and token.head.i == root.i
            under = token.dep_ == "advcl" and self._mark(token) != ""
            said = token.dep_ == "ccomp" and token.head.lemma_.lower() in SPEECH | ACTS
            to_come = token.dep_ == "relcl" and self._future(token)
            if (beside or under or said or to_come) and self._subject(token) is not None:
                out.append(token)
        return out

    @staticmethod
    def _mark(verb: Token) -> str:
        """ "as", "after": how a clause in time hangs on the main one; else nothing."""
        for child in verb.children:
            if child.dep_ in ("mark", "advmod") and child.lower_ in _WHILE | _AFTER:
                return child.lower_
        return ""

    def _undated(self, head: Token, dated: dict[int, DateExpression]) -> Happening | None:
        """A clause as of the article's day, where it leads, acts, or is to come."""
        if _COLOUR.search(self.printed) or self._subject(head) is None or self._unreal(head):
            return None
        main = head.i == self._root().i
        lemma = head.lemma_.lower()
        telling = lemma in CLASS_OF or lemma in ACTS
        mark = "" if main else self._mark(head)
        beside = dated.get(self._root().i) if mark in _WHILE or head.dep_ == "conj" else None
        if self._status(head, beside) == "scheduled":
            concerned = telling or any(
                t.lemma_.lower() in CLASS_OF for t in head.subtree if t.pos_ in ("NOUN", "VERB")
            )
            covered = any(i in dated for i in (t.i for t in head.subtree if t.pos_ != "NOUN"))
            return self._happening(head, None, undated=True) if concerned and not covered else None
        if not self._past(head) and not (main and self.place < LEAD and telling):
            return None
        if mark in _AFTER:
            # "came after troops crossed the river": told as known, of no day here.
            return (
                self._happening(head, None, undated=True) if telling or self._root().lemma_ in EMPTY else None
            )
        if main and self.place < LEAD and self.spoken < 0.5:
            return self._happening(head, None)
        if mark in _WHILE and lemma in SPEECH and beside is not None:
            return self._happening(head, beside)
        if not telling or (lemma in SPEECH and lemma not in ACTS):
            return None
        if head.dep_ == "ccomp" and lemma not in CLASS_OF:
            return None
        return self._happening(head, beside)

    def _pointers(self, taken: set[int]) -> list[Happening]:
        """Nouns that name a happening in passing."""
        out = []
        for token in self.tokens:
            if token.i in taken or token.pos_ not in ("NOUN", "PROPN") or self._in_marks(token):
                continue
            lemma = token.lemma_.lower()
            if lemma not in NOUNS or token.dep_ == "compound":
                continue
            words, names = self._words(token, self._clause(token, None))
            kinds = {w[1:] for w in words if w.startswith("=")}
            # The word for the happening says no more than its kind.
            words = tuple(w for w in words if CLASS_OF.get(w) not in kinds)
            if names and kinds:
                out.append(
                    Happening(
                        self.sentence.span, self._title(token, self._clause(token, None)), "happened",
                        None, True, words, names, POINTER / 2,
                    )
                )  # fmt: skip
        if self.speaker and not any(h.span == self.sentence.span and "=statement" in h.words for h in out):
            out.extend(self._said(taken))
        return out

    def _said(self, taken: set[int]) -> list[Happening]:
        """The saying itself, where it was not worth an entry: it may belong to one."""
        root = self._root()
        if root.i in taken or root.lemma_.lower() not in SPEECH or not self.spoken:
            return []
        words, names = self._words(root, [t for t in self.tokens if not t.is_punct])
        title = f"{self.speaker}: {self.printed}"
        return [Happening(self.sentence.span, title[:120], "happened", None, True, words, names, POINTER / 2)]

    def _tells(self, head: Token, date: DateExpression) -> bool:
        if self._unreal(head):
            return False
        if _COLOUR.search(self.printed):
            return head.lemma_.lower() in SPEECH | ACTS and _fine(date.rule)
        return True

    @staticmethod
    def _was_due(head: Token) -> bool:
        """ "Would have begun today", "were to have met on Monday": the day that was meant for it."""
        helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
        if helpers >= {"would", "have"}:
            return not (
                head.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _IF for c in head.children)
            )
        if head.lemma_ != "be" or head.tag_ != "VBD":
            return False
        return any(
            {"to", "have"} <= {g.lower_ for g in c.children} for c in head.children if c.dep_ == "xcomp"
        )

    @classmethod
    def _unreal(cls, head: Token) -> bool:
        """What would have been was not, and what might be is not yet."""
        if cls._was_due(head):
            return True
        if head.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _IF for c in head.children):
            return True
        helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
        return "have" in helpers and bool(helpers & {"would", "could", "should", "might"})

    def _heads_of(self, date: DateExpression) -> list[Token]:
        """The verb or the telling noun that a date belongs to; both for "at the talks on Monday he said"."""
        start, end = date.span.start - self.offset, date.span.end - self.offset
        inside = {t.i: t for t in self.tokens if t.idx < end and t.idx + len(t) > start}
        if not inside:
            return []
        token = next((t for t in inside.values() if t.head.i not in inside), next(iter(inside.values())))
        nouns: list[Token] = []
        for _ in range(_STEPS):
            head = token.head
            if head.i == token.i:
                break
            token = head
            if token.pos_ in ("VERB", "AUX"):
                if token.dep_ == "acl" and token.tag_ == "VBN" and token.head.pos_ in ("NOUN", "PROPN"):
                    # "an interview published on Sunday", "the pact signed in May": the noun is dated.
                    if token.head.lemma_.lower() in _UTTERANCES:
                        continue
                    if token.head.lemma_.lower() in NOUNS:
                        return [*nouns, token.head]
                break
            if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUNS:
                nouns.append(token)
                frame = token.head
                if not (
                    frame.dep_ == "prep"
                    and frame.lower_ in ("at", "in", "during", "after")
                    and frame.head.pos_ in ("VERB", "AUX")
                    and frame.i < frame.head.i
                ):
                    return nouns
        if token.pos_ not in ("VERB", "AUX"):
            return nouns
        verb = self._finite(token)
        if _in_name(verb) and verb.head.i != verb.i:
            # "the Estrela do Sul": a name that the parser took for a verb.
            verb = self._finite(verb.head) if verb.head.pos_ in ("VERB", "AUX") else verb
        return [*nouns, self._told_by(verb)]

    def _told_by(self, verb: Token) -> Token:
        """ "The news came as ministers rejected the call": an empty verb hands over to the clause beside
        it."""
        if verb.lemma_.lower() in ("come", "follow", "be"):
            for child in verb.children:
                if child.dep_ == "advcl" and self._mark(child) in _WHILE and self._subject(child) is not None:
                    return child
        return verb

    def _finite(self, verb: Token) -> Token:
        """The verb that tells it: "agreed to meet" is told by "agreed", "is due to meet" by "is"."""
        for _ in range(_STEPS):
            if any(child.dep_ in _SUBJECTS for child in verb.children):
                return verb
            above = verb.head
            if above.i == verb.i or verb.dep_ in ("acl", "relcl"):
                return verb
            if above.pos_ in ("VERB", "AUX") and verb.dep_ in (
                "xcomp", "conj", "advcl", "pcomp", "prep", "aux", "ccomp", "acomp", "oprd",
            ):  # fmt: skip
                verb = above
            elif above.pos_ in ("ADJ", "ADP", "SCONJ") and above.head.pos_ in ("VERB", "AUX"):
                verb = above.head
            else:
                return verb
        return verb

    def _subject(self, head: Token) -> Token | None:
        """Who does it; what "which" and "who" stand for, in a relative clause."""
        for _ in range(4):
            for child in head.children:
                if child.dep_ in _SUBJECTS:
                    relative = head.dep_ == "relcl" and child.tag_ in ("WDT", "WP")
                    return head.head if relative and head.head.i != head.i else child
            if head.dep_ != "conj" or head.head.i == head.i:
                return None
            head = head.head
        return None

    # --- what it says ---

    def _happening(self, head: Token, date: DateExpression | None, *, undated: bool = False) -> Happening:
        clause = self._clause(head, date)
        words, names = self._words(head, clause)
        rule = date.rule if date else None
        moved = date is not None and self._moved_to(head, date)
        if moved and rule is not None:
            words = (*words, "=moved")
            if rule.form == "weekday" and not rule.parts:
                rule = replace(rule, lean="future")
        noun = head.pos_ in ("NOUN", "PROPN")
        weight = 1.0 if self.place == 0 else 0.8 if self.place < LEAD else 0.5
        if head.i != self._root().i:
            weight -= 0.2
        if noun and not names:
            weight = POINTER / 2
        return Happening(
            self.sentence.span,
            self._title(head, clause),
            "scheduled" if moved else self._status(head, date),
            rule,
            undated,
            words,
            names,
            weight,
        )

    def _passing(self, head: Token, date: DateExpression) -> Happening:
        """What was due on a day and did not come about, told in passing."""
        clause = self._clause(head, date)
        words, names = self._words(head, clause)
        kinds = [CLASS_OF[w] for t in clause if (w := t.lemma_.lower()) in CLASS_OF]
        words = tuple(dict.fromkeys((*words, *(f"={kind}" for kind in kinds))))
        title = self._title(head, clause)
        return Happening(self.sentence.span, title, "scheduled", date.rule, False, words, names, POINTER / 2)

    def _clause(self, head: Token, date: DateExpression | None) -> list[Token]:
        """The tokens of the head's own clause, without asides, without its dates, in order."""
        skip = {t.i for t in self.tokens if t.idx + self.offset < self.header}
        for each in self.dates:
            start, end = each.span.start - self.offset, each.span.end - self.offset
            for token in self.tokens:
                if token.idx < end and token.idx + len(token) > start:
                    skip.add(token.i)
                    if token.i > self.tokens.start:
                        before = token.nbor(-1)
                        if before.dep_ == "prep" and before.lower_ in _DATE_PREPOSITIONS:
                            skip.add(before.i)
                    following = token.i + 1
                    if following < self.tokens.end and token.nbor(1).lower_ in ("'s", "’s"):
                        skip.add(following)
        keep: list[Token] = []
        stack = [head]
        subject = self._subject(head)
        if subject is not None and subject.head.i != head.i:
            stack.append(subject)
        if head.dep_ == "relcl" and head.head.i != head.i and head.head.i not in skip:
            # "the tanker it seized": what is told of stands outside.
            stack.append(head.head)
        while stack:
            token = stack.pop()
            if token.i in skip and token.i != head.i:
                continue
            if token.tag_ in ("WDT", "WP") and subject is not None and token.head.i == head.i:
                continue
            keep.append(token)
            stack.extend(child for child in token.children if self._belongs(child, head))
        return sorted({t.i: t for t in keep}.values(), key=lambda token: token.i)

    def _belongs(self, child: Token, head: Token) -> bool:
        dep, own = child.dep_, child.head.i == head.i
        if dep in _ASIDES:
            return dep == "acl" and child.i == child.head.i + 1 and child.tag_ == "VBN" and not own
        if dep == "punct":
            return child.text in ("-", "'", "’", "–") or (
                child.text == "," and not own and child.head.pos_ in ("PROPN", "NOUN")
            )
        if own:
            if dep in ("cc", "conj", "mark", "preconj"):
                return False
            if dep == "advmod":
                return child.lower_ in ("not", "never", "n't", "n’t", "again", "away", "back")
            if dep == "neg":
                return True
            if dep == "ccomp":
                return child.i > head.i or head.lemma_.lower() in SPEECH
        if dep == "prep" and child.lower_ in ("according", "including"):
            return False
        return not (
            dep == "advmod" and child.lower_ in ("also", "still", "now", "already", "however", "meanwhile")
        )

    def _title(self, head: Token, clause: Sequence[Token]) -> str:
        """Who did what, on one line: the clause, its pronoun named, cut where a phrase ends."""
        subject = self._subject(head)
        shown = list(clause)
        if subject is not None:
            first = {t.i for t in subject.subtree}
            if head.i in first:
                first -= {t.i for t in head.subtree}
            if head.i not in first:
                # Who comes first, then what, whatever the order in print.
                own = [t for t in shown if t.i in first]
                while own and own[-1].is_punct:
                    own.pop()
                behind = [t for t in shown if t.i not in first and t.i > min(subject.i, head.i)]
                before = [t for t in shown if t.i not in first and t.i <= min(subject.i, head.i)]
                verbs = [
                    t
                    for t in before + behind
                    if t.i == head.i
                    or (t.head.i == head.i and t.dep_ in ("aux", "auxpass", "neg") and not _in_name(t))
                ]
                rest = [t for t in behind + before if t not in verbs]
                if head.lemma_.lower() not in SPEECH:
                    rest = [t for t in behind if t not in verbs]
                if head.dep_ == "relcl" and subject.i != head.head.i:
                    # "the tanker it seized" reads "it seized the tanker".
                    rest = [t for t in before if t not in verbs and t.i < subject.i] + rest
                shown = own + verbs + rest
        shown = self._shorten(shown)
        pieces: list[str] = []
        for position, token in enumerate(shown):
            word = token.text
            named = self._pronoun(token)
            if named and position < 4:
                word = named
            previous = shown[position - 1] if position else None
            glued = previous is not None and token.i == previous.i + 1 and not previous.whitespace_
            pieces.append(word if glued or not pieces or word == "," else f" {word}")
        title = re.sub(r"\s*,[\s,]*(?=,|$)", "", " ".join("".join(pieces).split())).strip(" ,;:-–—\"“”'‘’")
        if len(title.split()) < 2:
            title = " ".join(self.printed.split()[:TITLE_WORDS]).strip(' ,;:-–—"“”')
        return title[0].upper() + title[1:] if title else self.printed[:80]

    def _pronoun(self, token: Token) -> str | None:
        """Who "he" is: the speaker that the quotes found for this sentence, else the last person named.

        "It" and "they" in a clause beside the main one are its subject, where that has a name.
        """
        if token.pos_ != "PRON":
            return None
        if token.lower_ in ("he", "she"):
            return self.speaker or self.who
        if token.lower_ in ("it", "they") and token.dep_ in _SUBJECTS:
            main = next((c for c in self._root().children if c.dep_ in _SUBJECTS), None)
            if main is not None and main.i < token.i and main.pos_ == "PROPN":
                named = [
                    t
                    for t in main.subtree
                    if t.i <= main.i and t.dep_ in ("compound", "nsubj", "nsubjpass", "det")
                ]
                return " ".join(t.text for t in named) if len(named) <= 4 else main.text
        return None

    @staticmethod
    def _shorten(shown: list[Token]) -> list[Token]:
        if len(shown) <= TITLE_WORDS:
            return shown
        for end in range(TITLE_WORDS, 6, -1):
            if shown[end].dep_ in ("prep", "cc", "mark", "agent", "punct") or shown[end].pos_ in (
                "SCONJ",
                "ADP",
            ):
                return shown[:end]
        return shown[:TITLE_WORDS]

    def _words(self, head: Token, clause: Sequence[Token]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What happened, as lemmas with the classes of the head behind, and who took part.

        What else the sentence speaks of comes last, each word with "~" in front.
        """
        words: dict[str, None] = {}
        names: dict[str, None] = {}
        outer = self._occasion(clause, head)
        for token in clause:
            lemma = token.lemma_.lower()
            if token.i in outer:
                continue
            if token.pos_ == "PRON":
                named = self._pronoun(token)
                if named:
                    names[named.split()[-1]] = None
                continue
            if token.pos_ in ("NOUN", "VERB") and lemma in CLASS_OF:
                words[lemma] = None
            elif token.ent_type_ in _NAMED or token.pos_ == "PROPN":
                bare = token.text.rstrip(".")
                if len(bare) > 1 and bare[0].isupper() and bare[-1].isalnum() and bare.lower() not in _TITLES:
                    names[bare] = None
            elif self._tells_something(token):
                words[lemma] = None
        for name in self._beside([token for token in clause if token.i not in outer]):
            names[name] = None
        if self.speaker and head.lemma_.lower() in SPEECH | ACTS:
            for word in self.speaker.split():
                if word[0].isupper() and word.lower() not in _TITLES:
                    names[word] = None
        own = {*words, *(name.lower() for name in names)}
        around = dict.fromkeys(
            token.lemma_.lower()
            for token in self.tokens
            if token.idx + self.offset >= self.header
            and (token.pos_ == "PROPN" or self._tells_something(token))
            and token.lemma_.lower() not in own | _TITLES
        )
        return (*words, *self._classes(head), *(f"~{word}" for word in around)), tuple(names)

    @staticmethod
    def _occasion(clause: Sequence[Token], head: Token) -> set[int]:
        """What only says when or why: "in retaliation for the raid", "days after the talks"."""
        out: set[int] = set()
        for token in clause:
            if token.dep_ not in ("prep", "mark", "advmod") or token.i == head.i:
                continue
            noun = next((c.lemma_.lower() for c in token.children if c.dep_ == "pobj"), "")
            if token.lower_ in _OCCASION or (token.lower_ == "in" and noun in _OCCASION_NOUNS):
                out.update(t.i for t in token.subtree)
        return out

    @staticmethod
    def _tells_something(token: Token) -> bool:
        content = token.pos_ in ("NOUN", "VERB", "ADJ", "NUM") and token.is_alpha and not token.is_stop
        return content and token.lemma_.lower() not in EMPTY

    @staticmethod
    def _beside(clause: Sequence[Token]) -> list[str]:
        """Names that stand in apposition to what the clause tells of: "Iron Tide, the naval exercise"."""
        out = []
        for token in clause:
            if token.pos_ not in ("NOUN", "PROPN"):
                continue
            beside = [c for c in token.children if c.dep_ == "appos"]
            if token.dep_ == "appos":
                beside.append(token.head)
            for other in beside:
                if other.pos_ == "PROPN":
                    out += [
                        t.text
                        for t in (*other.lefts, other)
                        if t.pos_ == "PROPN" and t.text.lower() not in _TITLES
                    ]
        return out

    @staticmethod
    def _classes(head: Token) -> list[str]:
        """The kinds of happening that the head names: itself, what is done, and what is to be done."""
        if head.pos_ in ("NOUN", "PROPN"):
            # "missile attack" is a strike, "peace talks" are talks: what stands before narrows it.
            narrowed = [
                CLASS_OF[c.lemma_.lower()]
                for c in head.children
                if c.dep_ == "compound" and c.lemma_.lower() in CLASS_OF
            ]
            if narrowed:
                return ["=" + narrowed[-1]]
        near = [head]
        if head.lemma_.lower() in EMPTY:
            near += [c for c in head.children if c.dep_ in _SUBJECTS]
        if head.dep_ == "relcl":
            near.append(head.head)
        for child in head.children:
            if child.dep_ in ("dobj", "nsubjpass", "attr", "compound", "xcomp", "acomp"):
                near.append(child)
                near += [
                    c for c in child.children if c.dep_ in ("xcomp", "compound") and child.dep_ != "dobj"
                ]
                if child.lemma_.lower() in _BEGINNINGS:
                    # "authorised the launch of missiles"
                    near += [g for c in child.children if c.lower_ == "of" for g in c.children]
        found: dict[str, None] = {}
        for token in near:
            lemma = token.lemma_.lower()
            name = CLASS_OF.get(lemma)
            if name and not (lemma in _VERB_ONLY and token.pos_ != "VERB"):
                found["=" + name] = None
        if head.lemma_.lower() in SPEECH:
            return ["=statement"]
        return list(found)

    def _status(self, head: Token, date: DateExpression | None) -> EventStatus:
        lemma = head.lemma_.lower()
        if head.pos_ in ("VERB", "AUX"):
            objects = [t for t in head.children if t.dep_ in ("dobj", "nsubjpass", "nsubj")]
            called_off = lemma in ("call", "put", "break") and any(
                c.dep_ == "prt" and c.lower_ == "off" for c in head.children
            )
            if (called_off and lemma != "break") or (
                lemma in CANCEL and any(t.lemma_.lower() in CANCELLED for t in objects)
            ):
                return "cancelled"
            if self._future(head):
                return "scheduled"
        if date is not None and date.kind == "future" and lemma not in SPEECH | ACTS:
            return "scheduled"
        if self._hearsay(head):
            return "claimed"
        if lemma in ("claim", "allege", "suspect") or any(t.lower_ in HEARSAY for t in head.children):
            return "claimed"
        if lemma in SPEECH and _PROOF.search(self.printed) and self.speaker is not None:
            return "claimed"
        return "happened"

    def _hearsay(self, head: Token) -> bool:
        """Whether it is told by somebody unnamed, or as a report of one side."""
        if head.dep_ == "ccomp" and head.head.lemma_.lower() in SPEECH:
            above = head.head
            speaker = self._subject(above)
            return above.lemma_.lower() in ("report", "claim", "allege") or (
                speaker is not None and speaker.lemma_.lower() in _UNNAMED and speaker.pos_ == "NOUN"
            )
        return head.lemma_.lower() == "report" and any(c.dep_ == "ccomp" for c in head.children)

    @staticmethod
    def _future(head: Token) -> bool:
        helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
        if helpers & _FUTURE and "have" not in helpers:
            return True
        if helpers & {"could", "may", "might", "can", "should", "must", "had"}:
            return False
        lemma = head.lemma_.lower()
        present = head.tag_ in ("VBZ", "VBP", "VB") or bool(helpers & {"is", "are", "'s", "’s"})
        if lemma in PLANS and present and any(c.dep_ in ("xcomp", "ccomp") for c in head.children):
            return True
        if lemma in ("schedule", "plan", "expect", "slate", "set") and present and helpers:
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
        helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
        if helpers & _MODAL:
            return False
        return head.tag_ == "VBD" or bool(helpers & {"has", "have", "had", "was", "were", "did"})

    def _in_quote(self, span: Span) -> bool:
        return any(quote.holds(span) for quote in self.marked)

    def _in_marks(self, token: Token) -> bool:
        at = token.idx + self.offset
        return any(span.start <= at < span.end for span in self.marked)

    def _remember(self) -> None:
        people = [
            e for e in self.tokens.ents if e.label_ == "PERSON" and e.root.dep_ in ("nsubj", "nsubjpass")
        ]
        if self.speaker and len(self.speaker.split()) > 1 and self.speaker[0].isupper():
            self.who = self.speaker
        elif people:
            self.who = re.sub(r"['’]s?$", "", people[0].text.strip())


def _in_name(token: Token) -> bool:
    """Whether a small word stands between two parts of a name: the "do" of "Estrela do Sul"."""
    doc = token.doc
    return (
        token.lower_ in _PARTICLES
        and 0 < token.i < len(doc) - 1
        and doc[token.i - 1].text[:1].isupper()
        and doc[token.i + 1].text[:1].isupper()
    )


def _full(rule: DateRule) -> bool:
    return rule.form == "monthday" or (rule.form == "fixed" and len(rule.value) == 10)


def _fine(rule: DateRule | None) -> bool:
    """Whether the rule names a week or less."""
    if rule is None:
        return False
    match rule.form:
        case "weekday" | "monthday":
            return True
        case "fixed":
            return len(rule.value) == 10
        case "span":
            return all(_fine(part) for part in rule.parts)
        case "shift":
            return rule.unit in ("day", "weekend", "week")
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
