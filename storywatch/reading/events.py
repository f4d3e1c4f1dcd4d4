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
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import DateExpression, DateRule, Happening, Quote, Sentence
from storywatch.reading.bags import classes_of, words_of
from storywatch.reading.clauses import (
    AFTER,
    WHILE,
    clause_of,
    heads_of,
    is_unreal,
    joiner,
    subject_of,
    was_due,
)
from storywatch.reading.credits import agency, marks
from storywatch.reading.kinds import ACTS, CLASS_OF, DEEDS, EMPTY, NOUNS, SPEECH, WANTS
from storywatch.reading.passage import Known, Passage, tokens_of
from storywatch.reading.standing import is_future, is_past, status_of
from storywatch.reading.titles import title_of

if TYPE_CHECKING:
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Token


POINTER = 0.2
"""Below this weight a happening is a mention in passing."""
LEAD = 2
"""The first sentences of the body tell the news as of the article's day."""
_SPEAKING = frozenset("i we you this that there".split())
"""Subjects of clauses that tell of somebody's thoughts, where nothing is done in them."""
_SUBSTANCE = 2
"""Words that a clause around an empty verb must have to tell something."""
_COLOUR = re.compile(
    r"\b(?:anniversary|birthday|was born|film|movie|novel|album|museum|documentary|world war|"
    r"centenary|wedding"
    r"|championship|concert|festival|premiere|exhibition)\b",
    re.IGNORECASE,
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
    known = Known()
    credit = agency(text)
    for sentence in sentences:
        tokens = tokens_of(sentence, paragraphs)
        if sentence.furniture or tokens is None or not len(tokens):
            continue
        near = [date for date in dates if sentence.span.holds(date.span)]
        said = [quote for quote in quotes if quote.span.touches(sentence.span)]
        at = Passage(text, source, sentence, tokens, near, said, told, known)
        whose = marks(credit, said)
        told_here = _Reading(at).happenings()
        out.extend(replace(h, words=(*h.words, *whose)) for h in told_here) if whose else out.extend(
            told_here
        )
        known = at.known
        # A headline counts as the first sentence, not as one before it.
        if len(tokens) >= 6 and tokens.text.rstrip().endswith((".", "”", '"', "?", "!")):
            told += 1
    return out


class _Reading:
    """What one sentence tells."""

    def __init__(self, at: Passage) -> None:
        self.at = at

    def happenings(self) -> list[Happening]:
        """Everything this sentence tells; leaves behind what pronouns would mean."""
        out: list[Happening] = []
        dated: dict[int, DateExpression] = {}
        for date in self.at.dates:
            if date.span.end <= self.at.header:
                continue
            if self.at.moved_from(date):
                if date.rule.form != "span" or not date.rule.parts:
                    continue
                # "put back from Thursday to Monday": Monday it is.
                date = replace(date, rule=date.rule.parts[-1])
            inside = self.at.in_quote(date.span)
            for head in heads_of(self.at, date):
                if inside and not set(classes_of(head)) - {"=statement"}:
                    # Mere talk, unless it tells of something that a chronicler would enter.
                    continue
                if head.i not in dated and self._tells(head, date):
                    dated[head.i] = date
                    out.append(self._happening(head, date))
                elif head.i not in dated and was_due(head):
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
        self.at.remember()
        return out

    def _heads(self) -> list[Token]:
        """The verbs that can tell something undated: the main one, and telling ones beside it."""
        root = self.at.root()
        if root.pos_ not in ("VERB", "AUX") or self.at.spoken > 0.8:
            return []
        if self.at.spoken > 0.5:
            return [root]
        out = [root]
        for token in self.at.tokens:
            if token.i == root.i or token.pos_ not in ("VERB", "AUX") or self.at.in_marks(token):
                continue
            beside = token.dep_ == "conj" and token.head.i == root.i
            under = token.dep_ == "advcl" and joiner(token) != ""
            said = token.dep_ == "ccomp" and token.head.lemma_.lower() in SPEECH | ACTS
            to_come = token.dep_ == "relcl" and is_future(token)
            if (beside or under or said or to_come) and subject_of(token) is not None:
                out.append(token)
        return out

    def _undated(self, head: Token, dated: dict[int, DateExpression]) -> Happening | None:
        """A clause as of the article's day, where it leads, acts, or is to come."""
        if _COLOUR.search(self.at.printed) or subject_of(head) is None or is_unreal(head):
            return None
        main = head.i == self.at.root().i
        lemma = head.lemma_.lower()
        telling = lemma in CLASS_OF or lemma in ACTS
        mark = "" if main else joiner(head)
        beside = dated.get(self.at.root().i) if mark in WHILE or head.dep_ == "conj" else None
        if status_of(self.at, head, beside) == "scheduled":
            concerned = telling or any(
                t.lemma_.lower() in CLASS_OF for t in head.subtree if t.pos_ in ("NOUN", "VERB")
            )
            covered = any(i in dated for i in (t.i for t in head.subtree if t.pos_ != "NOUN"))
            return self._happening(head, None, undated=True) if concerned and not covered else None
        if not is_past(head) and not (main and self.at.place < LEAD and telling):
            return None
        if mark in AFTER:
            # "came after troops crossed the river": told as known, of no day here.
            return (
                self._happening(head, None, undated=True)
                if telling or self.at.root().lemma_ in EMPTY
                else None
            )
        if main and self.at.place < LEAD and self.at.spoken < 0.5:
            return self._happening(head, None)
        if mark in WHILE and lemma in SPEECH and beside is not None:
            return self._happening(head, beside)
        if not telling or (lemma in SPEECH and lemma not in ACTS):
            return None
        if head.dep_ == "ccomp" and lemma not in CLASS_OF:
            return None
        return self._happening(head, beside)

    def _pointers(self, taken: set[int]) -> list[Happening]:
        """Nouns and verbs that tell of a happening in passing."""
        out = []
        for token in self.at.tokens:
            if token.i in taken or self.at.in_marks(token) or token.dep_ == "compound":
                continue
            if not self._names_one(token) or self._is_told(token, taken):
                continue
            words, names = words_of(self.at, token, clause_of(self.at, token, None))
            kinds = {w[1:] for w in words if w.startswith("=")}
            # The word for the happening says no more than its kind.
            words = tuple(w for w in words if CLASS_OF.get(w) not in kinds)
            if names and kinds:
                title = title_of(self.at, token, clause_of(self.at, token, None))
                span = self.at.sentence.span
                out.append(Happening(span, title, "happened", None, True, words, names, POINTER / 2))
        if self.at.speaker and not any(
            h.span == self.at.sentence.span and "=statement" in h.words for h in out
        ):
            out.extend(self._said(taken))
        return out

    def _is_told(self, token: Token, taken: set[int]) -> bool:
        """Whether the word only names what a clause tells anyhow: "launched air strikes"."""
        kind = "=" + CLASS_OF.get(token.lemma_.lower(), "")
        return any(head.i in taken and kind in classes_of(head) for head in token.ancestors)

    @staticmethod
    def _names_one(token: Token) -> bool:
        """Whether a noun names a happening, or a verb tells of one as done."""
        lemma = token.lemma_.lower()
        if token.pos_ == "VERB":
            done = token.tag_ == "VBN" or is_past(token)
            return done and CLASS_OF.get(lemma) in DEEDS and not is_unreal(token)
        return token.pos_ in ("NOUN", "PROPN") and lemma in NOUNS

    def _said(self, taken: set[int]) -> list[Happening]:
        """The saying itself, where it was not worth an entry: it may belong to one."""
        root = self.at.root()
        if root.i in taken or root.lemma_.lower() not in SPEECH or not self.at.spoken:
            return []
        words, names = words_of(self.at, root, [t for t in self.at.tokens if not t.is_punct])
        title = f"{self.at.speaker}: {self.at.printed}"
        return [
            Happening(self.at.sentence.span, title[:120], "happened", None, True, words, names, POINTER / 2)
        ]

    def _tells(self, head: Token, date: DateExpression) -> bool:
        if is_unreal(head):
            return False
        if _COLOUR.search(self.at.printed):
            return head.lemma_.lower() in SPEECH | ACTS and _fine(date.rule)
        return True

    def _happening(self, head: Token, date: DateExpression | None, *, undated: bool = False) -> Happening:
        clause = clause_of(self.at, head, date)
        words, names = words_of(self.at, head, clause)
        rule = date.rule if date else None
        moved = date is not None and self.at.moved_to(head, date)
        if moved and rule is not None:
            words = (*words, "=moved")
            if rule.form == "weekday" and not rule.parts:
                rule = replace(rule, lean="future")
        noun = head.pos_ in ("NOUN", "PROPN")
        weight = 1.0 if self.at.place == 0 else 0.8 if self.at.place < LEAD else 0.5
        if head.i != self.at.root().i:
            weight -= 0.2
        planned = date is not None and bool(names) and is_future(head)
        if (noun and not names) or (not planned and self._says_nothing(head, words)):
            weight = POINTER / 2
        return Happening(
            self.at.sentence.span,
            title_of(self.at, head, clause),
            "scheduled" if moved else status_of(self.at, head, date),
            rule,
            undated,
            words,
            names,
            weight,
        )

    def _says_nothing(self, head: Token, words: Sequence[str]) -> bool:
        """Whether a chronicler would pass it by: a question, "that was", "we need"."""
        kinds = set(classes_of(head)) - {"=statement"}
        if kinds & {"=" + kind for kind in DEEDS}:
            return False
        if self.at.printed.rstrip(' ”"’)').endswith("?"):
            return True
        lemma, subject = head.lemma_.lower(), subject_of(head)
        if subject is not None and subject.pos_ == "PRON" and self.at.referent(subject) is None:
            if subject.lower_ in _SPEAKING:
                return True
            if lemma in EMPTY | WANTS:
                return not kinds
        bare = [word for word in words if word[0] not in "=~@"]
        return (head.pos_ == "AUX" or lemma in EMPTY) and not kinds and len(bare) < _SUBSTANCE

    def _passing(self, head: Token, date: DateExpression) -> Happening:
        """What was due on a day and did not come about, told in passing."""
        clause = clause_of(self.at, head, date)
        words, names = words_of(self.at, head, clause)
        kinds = [CLASS_OF[w] for t in clause if (w := t.lemma_.lower()) in CLASS_OF]
        words = tuple(dict.fromkeys((*words, *(f"={kind}" for kind in kinds))))
        title = title_of(self.at, head, clause)
        return Happening(
            self.at.sentence.span, title, "scheduled", date.rule, False, words, names, POINTER / 2
        )


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
