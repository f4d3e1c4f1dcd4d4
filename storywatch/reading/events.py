"""Happenings: what a chronicler of diplomacy would enter, one finding for each thing that a sentence tells.

A happening hangs on a *head*: the verb of the main clause, a verb that a date belongs to, a telling verb of a
clause beside it ("as ministers rejected the call"), or a noun that names a happening ("last week's strike
on the port"). Titles are built from the head's own clause, with the pronoun named. Mere speech is a
happening only where the saying is dated, leads the article, or does something by being said.

A *pointer* (weight below :data:`storywatch.model.POINTER`) is a mention in passing, such as "his trip to the
capital": it may join an event that others tell, and founds none.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from storywatch.model import (
    GOES_ON,
    LOOSE,
    MOVED,
    POINTER,
    DateExpression,
    DateRule,
    Happening,
    Quote,
    Sentence,
)
from storywatch.reading import backdrop, carried, lasting
from storywatch.reading.bags import classes_of, phrase_of, words_of
from storywatch.reading.clauses import (
    AFTER,
    WHILE,
    apart,
    charge,
    clause_of,
    finite,
    heads_of,
    is_participle,
    is_unreal,
    joiner,
    subject_of,
    told_by,
    was_due,
)
from storywatch.reading.counting import counted, dates_only_a_noun
from storywatch.reading.credits import agency, marks
from storywatch.reading.deeds import done_with, is_meant, tells
from storywatch.reading.kinds import ACTS, CANCEL, CLASS_OF, DEEDS, EMPTY, NOUNS, SPEECH, WANTS
from storywatch.reading.passage import Known, Passage, tokens_of
from storywatch.reading.sequels import sequel
from storywatch.reading.standing import is_future, is_past, plugged, status_of
from storywatch.reading.titles import title_of
from storywatch.reading.wired import without

if TYPE_CHECKING:
    from storywatch.model import EventStatus, Span
    from storywatch.reading.layout import Paragraph
    from storywatch.reading.pipeline import Token


LEAD = 2
"""The first sentences of the body tell the news as of the article's day."""
HEADED = 4
"""Sentences of the body below a headline that may tell its day."""
_SPEAKING = frozenset("i we you this that there".split())
"""Subjects of clauses that tell of somebody's thoughts, where nothing is done in them."""
_NOBODY = frozenset({"nobody", "none"})
_WORDS = frozenset("comment name discuss elaborate specify disclose answer speculate confirm".split())
_TALK = frozenset(
    "warn deny promise urge insist demand pledge vow confirm accuse condemn denounce declare decline refuse "
    "threaten".split()
)
"""Verbs that do something by being said, where it is news that they are said."""
_STILL = 2
"""Sentences that tell nothing of a day over which what is told still goes on from the day before them."""
_WORDY = frozenset("=statement =demand =denial =promise =accusation =warning".split())
"""Kinds that say what somebody said; told without a day they are seldom news by themselves."""
_THE = frozenset({"the", "this", "that", "these", "those", "both"})
KNOWN = "^=the"
"""Stands among the words of a happening that is told as one that the reader knows of."""
_MISHAPS = frozenset(
    "incident accident disturbance unrest riot fight fighting gunfire shot fire death casualty scuffle scene "
    "ceremony handshake exchange demonstration strike walkout breakthrough agreement delay split row panic "
    "quake earthquake flood storm crash collision mutiny coup revolt uprising shelling looting".split()
)
"""What there was on a day, where it is told so, beside what names a happening anyhow."""
_LEADING = frozenset("nsubj nsubjpass attr appos ROOT".split())
"""How a noun stands of which the sentence tells, and which it does not only mention."""
_UNPROVED = frozenset({"accuse", "charge", "suspect", "indict", "try"})
"""Verbs under which it is not said that it was done."""
_MOTION = frozenset({"come", "go", "get"})
_DUE = frozenset({"due", "set", "about", "scheduled", "expected"})
_MANY = 16
"""Dates, clauses and nouns of one sentence that are asked what they tell, and what headlines tell, so many of
each. No honest one has more; without a bound each would be held against every word of a page of dates."""
_PARTIES = 2
"""Words of names by which something to come is known that is of no kind."""
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
    plan: Happening | None = None
    lately: dict[str, tuple[str, ...]] = {}
    since: DateRule | None = None
    heads = 0
    below: list[list[Happening]] = []
    credit = agency(text)
    of_dates, of_quotes = _Spans([date.span for date in dates]), _Spans([quote.span for quote in quotes])
    for sentence in sentences:
        k = bisect_right(paragraphs, sentence.span.start, key=lambda p: p.start)
        tokens = tokens_of(sentence, paragraphs[max(k - 1, 0) : k])
        if sentence.furniture or tokens is None or not len(tokens):
            continue
        whole = sentence.span
        if told < LEAD and (wire := without(sentence, tokens.text)) is not None:
            sentence, tokens = wire
        near = [date for date in dates[of_dates.near(sentence.span)] if sentence.span.holds(date.span)]
        said = [quote for quote in quotes[of_quotes.near(sentence.span)] if quote.span.touches(sentence.span)]
        at = Passage(text, source, sentence, tokens, near, said, told, known)
        whose = marks(credit, said)
        told_here = [replace(h, span=whole) for h in _Reading(at, plan, lately, since).happenings()]
        narrated = [h for h in reversed(told_here) if _is_narrated(h)]
        since = narrated[0].date if narrated else None
        plan = next((h for h in reversed(told_here) if _is_plan(h)), None)
        out += [replace(h, words=(*h.words, *whose)) for h in told_here] if whose else told_here
        known = at.known
        # A headline counts as the first sentence, not as one before it.
        if len(tokens) >= 6 and tokens.text.rstrip().endswith((".", "”", '"', "?", "!")):
            told += 1
            if told <= HEADED:
                below.append([h for h in narrated if not h.words.count(GOES_ON)])
        elif not told and not tokens.text.rstrip().endswith(":"):
            heads = min(len(out), _MANY)
    return _loose([*carried.headed(out[:heads], below), *out[heads:]])


def _loose(told: list[Happening]) -> list[Happening]:
    """What an article tells, with a mark where it gives no day though it gives most of its news one: that is
    seldom of its own day, but looks back, goes on, or is told with its day elsewhere.
    """
    earnest = [h for h in told if h.weight >= POINTER]
    loose = {id(h) for h in earnest if h.date is None}
    if 2 * len(loose) >= len(earnest):
        return told
    return [replace(h, words=(*h.words, LOOSE)) if id(h) in loose else h for h in told]


class _Spans:
    """Stretches in order of their starts; they may overlap."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))

    def near(self, span: Span) -> slice:
        """Where those stand that share a character with ``span``; others may stand among them."""
        return slice(bisect_right(self._reach, span.start), bisect_left(self._starts, span.end))


class _Reading:
    """What one sentence tells. ``plan`` is the appointment that the sentence before it told of, if any,
    ``since`` the day of what it told last as done; ``lately`` who took part in what was last told of each
    kind, kept up to date here.
    """

    def __init__(
        self,
        at: Passage,
        plan: Happening | None,
        lately: dict[str, tuple[str, ...]],
        since: DateRule | None,
    ) -> None:
        self.at, self.plan, self.lately, self.since = at, plan, lately, since
        self.apart = apart(at)

    def happenings(self) -> list[Happening]:
        """Everything this sentence tells; leaves behind what pronouns would mean."""
        out: list[Happening] = []
        dated: dict[int, DateExpression] = {}
        settled: set[int] = set()
        spent: set[Span] = set()
        became = sequel(self.at, self.plan) if self.plan is not None else None
        if became is not None:
            out.append(became)
            settled = {self.at.root().i}
        new, mover = self._moved()
        for date in self.at.dates[:_MANY]:
            if date.span.end <= self.at.header or date.span in spent:
                continue
            if new is not None and date is not new and self._is_left(date, mover):
                continue
            if self.at.moved_from(date):
                if date.rule.form != "span" or not date.rule.parts:
                    continue
                # "put back from Thursday to Monday": Monday it is.
                date = replace(date, rule=date.rule.parts[-1])
            inside = self.at.in_quote(date.span)
            for head in self._told_of(date):
                if dates_only_a_noun(self.at, head, date):
                    continue
                head = _cleft(self._deed(head, date))
                if head.i not in dated and (missed := _as_it_should(head)) is not None:
                    dated[head.i] = dated[missed.i] = date
                    out.append(replace(self._happening(missed, date), status="cancelled"))
                    continue
                if inside and not (
                    set(classes_of(head)) - {"=statement"}
                    or _is_charge(head, date)
                    or _is_told_ahead(head, date)
                ):
                    # Mere talk, unless it tells of something that a chronicler would enter.
                    continue
                if head.i in settled:
                    continue
                if head.i in dated:
                    other = self._second(head, date, dated)
                    if other.i == head.i and self._is_another(dated[head.i], date):
                        out.append(self._happening(head, date))
                    head = other
                if head.i not in dated and self._tells(head, date):
                    dated[head.i] = date
                    told = self._happening(head, date)
                    if told.status == "cancelled" and (off := self._day_called_off(head, date)) is not None:
                        # "yesterday called off the visit due on 3 May": it was to be on 3 May.
                        told = replace(told, date=off.rule)
                        spent.add(off.span)
                    if _is_purposed(head) and told.status == "happened":
                        told = replace(told, status="scheduled")
                    charged = told.status == "happened" and (
                        (inside and _is_charge(head, date)) or charge(head) in _UNPROVED
                    )
                    out.append(replace(told, status="claimed") if charged else told)
                elif head.i not in dated and was_due(head):
                    dated[head.i] = date
                    out.append(self._passing(head, date))
        taken = {*dated, *settled}
        for head in islice(self._heads(), _MANY):
            if head.i not in taken:
                found = self._undated(head, dated)
                if found is not None:
                    taken.add(head.i)
                    out.append(found)
        for noun, rule in islice(self._counted_nouns(taken, dated), _MANY):
            taken.add(noun.i)
            out.append(self._counted(noun, rule))
        out.extend(self._pointers(taken))
        self.at.remember()
        return out

    def _told_of(self, date: DateExpression) -> list[Token]:
        """What a day is told of: "was signed on Monday, when both came out" tells of both."""
        heads = heads_of(self.at, date)
        start, end = date.span.start - self.at.offset, date.span.end - self.at.offset
        if len(heads) != 1 or heads[0].dep_ != "relcl" or not start <= heads[0].head.idx < end:
            return heads
        above = next((t for t in heads[0].head.ancestors if t.pos_ in ("VERB", "AUX") or _is_since(t)), None)
        if above is None or _is_since(above) or above.i > heads[0].i:
            return heads
        return [finite(above), *heads]

    def _day_called_off(self, head: Token, date: DateExpression) -> DateExpression | None:
        """The day of what ``head`` calls off, where it is printed beside the day on which that was done."""
        what = [c for c in head.children if c.dep_ in ("dobj", "nsubjpass")] + plugged(head)
        inside = {token.i for noun in what for token in noun.subtree}
        for other in self.at.dates[:_MANY]:
            if other.span == date.span or not _fine(other.rule):
                continue
            if any(t.i in inside for t in heads_of(self.at, other)):
                return other
        return None

    def _moved(self) -> tuple[DateExpression | None, Token | None]:
        """The day that something is moved to, and the verb that moves it."""
        for date in self.at.dates[:_MANY]:
            for head in heads_of(self.at, date):
                if head.pos_ == "VERB" and not self.at.moved_from(date) and self.at.moved_to(head, date):
                    return date, head
        return None, None

    def _is_left(self, date: DateExpression, mover: Token | None) -> bool:
        """Whether it is only the day on which, or from which, ``mover`` moves it: "put off Friday's
        vote until the 18th", "was shifted three days ago to 14 April".
        """
        if mover is None:
            return False
        heads = heads_of(self.at, date)
        return bool(heads) and all(
            head.i == mover.i or (head.pos_ in ("NOUN", "PROPN") and head.head.i == mover.i) for head in heads
        )

    def _second(self, head: Token, date: DateExpression, dated: dict[int, DateExpression]) -> Token:
        """The verb that has a day of its own beside one that shares its subject: "met on Monday and left on
        Friday"; the same verb where it has none.
        """
        start = date.span.start - self.at.offset
        token = next((t for t in self.at.tokens if t.idx <= start < t.idx + len(t)), head)
        for verb in token.ancestors:
            if verb.i == head.i:
                break
            if verb.pos_ == "VERB" and verb.i not in dated and (verb.dep_ == "conj" or _is_purposed(verb)):
                return verb
        return head

    def _is_another(self, first: DateExpression, date: DateExpression) -> bool:
        """Whether the second of two days is told of in the same breath: "on 12 and 22 October"."""
        between = self.at.text[first.span.end : date.span.start]
        return between.strip() in ("and", "and on", ", and")

    def _deed(self, head: Token, date: DateExpression) -> Token:
        """The participle behind a noun that has the date: "a treaty signed in May" tells of signing."""
        if head.pos_ not in ("NOUN", "PROPN"):
            return head
        start = date.span.start - self.at.offset
        behind = (c for c in head.children if is_participle(c) and c.idx < start)
        return next((c for c in behind if any(t.idx <= start < t.idx + len(t) for t in c.subtree)), head)

    def _heads(self) -> Iterator[Token]:
        """The verbs that can tell something undated: the main one, and telling ones beside it."""
        root = self.at.root()
        if root.pos_ not in ("VERB", "AUX") or self.at.spoken > 0.8:
            return
        yield root
        if self.at.spoken > 0.5:
            return
        for token in self.at.tokens:
            if token.i == root.i or token.pos_ not in ("VERB", "AUX") or self.at.in_marks(token):
                continue
            beside = token.dep_ == "conj" and token.head.i == root.i
            under = token.dep_ == "advcl" and joiner(token) != ""
            said = token.dep_ == "ccomp" and token.head.lemma_.lower() in SPEECH | ACTS
            to_come = token.dep_ == "relcl" and is_future(token)
            if (beside or under or said or to_come) and subject_of(token) is not None:
                yield token

    def _undated(self, head: Token, dated: dict[int, DateExpression]) -> Happening | None:
        """A clause as of the article's day, where it leads, acts, or is to come."""
        if _COLOUR.search(self.at.printed) or subject_of(head) is None or is_unreal(head):
            return None
        main = head.i == self.at.root().i
        lemma = head.lemma_.lower()
        telling = bool((lemma in CLASS_OF or lemma in ACTS) and tells(head)) or bool(done_with(head))
        mark = "" if main else joiner(head)
        with_main = mark in WHILE or head.dep_ == "conj" or _is_where(head)
        beside = dated.get(self.at.root().i) if with_main else _then(head, dated) if main else None
        subject = subject_of(head)
        of_subject = dated.get(subject.i) if subject is not None else None
        status = _status(self.at, head, beside or of_subject)
        if status == "scheduled":
            concerned = telling or any(
                t.lemma_.lower() in CLASS_OF for t in head.subtree if t.pos_ in ("NOUN", "VERB")
            )
            covered = any(i in dated for i in (t.i for t in head.subtree if t.pos_ != "NOUN"))
            if not concerned or covered:
                return None
            # Not "ahead of Monday's talks they will".
            planned = next((dated[t.i] for t in head.subtree if t.i in dated and t.i > head.i), of_subject)
            if planned is not None:
                # "is to preside over a conference on 9 March": it is what will be done on that day.
                return self._happening(head, planned)
            found = self._happening(head, None, undated=True)
            if main and self.at.place >= LEAD and any(c.lower_ == "would" for c in head.children):
                # What would be is talk of somebody's, where no day is told.
                found = replace(found, weight=POINTER / 2)
            return None if self._is_thought(head, found.names) else found
        if status == "cancelled":
            # "called off the visit that he was to make on 22 October": that day is off.
            planned = next((dated[t.i] for t in head.subtree if t.i != head.i and t.i in dated), None)
            return self._happening(head, planned or beside)
        if main and of_subject is not None and head.tag_ == "VBD" and not _has_helper(head):
            return None  # "An explosion on Thursday destroyed the hospital" is told by its subject.
        if subject is not None and subject.lower_ in _NOBODY:
            return None
        if not is_past(head) and not (main and self.at.place < LEAD and telling):
            return None
        if mark in AFTER:
            return self._known(head, dated, telling=telling)
        if main and self.at.place < LEAD and self.at.spoken < 0.5:
            found = self._happening(head, beside)
            if self.since is not None and found.date is None and is_past(head) and _goes_on(head):
                return replace(found, date=self.since, words=(*found.words, GOES_ON))
            if found.date is None and _is_counted_off(head):
                return replace(found, undated=True)
            return replace(found, weight=POINTER / 2) if _says_only(head, dated) else found
        if mark in WHILE and lemma in SPEECH and beside is not None:
            return self._happening(head, beside)
        phrase = is_past(head) and bool(phrase_of(head))
        if not (telling or phrase) or (lemma in SPEECH and lemma not in ACTS):
            return None
        if head.dep_ == "ccomp":
            if lemma not in CLASS_OF and not done_with(head):
                return None
            if any(c.dep_ in ("aux", "auxpass") and c.lower_ == "had" for c in head.children):
                # "said that shots had been fired": before that day.
                return self._happening(head, None, undated=True)
        if beside is None and _is_no_deed(head):
            return None
        found = self._happening(head, beside)
        if beside is None and self.since is not None and _goes_on(head):
            return replace(found, date=self.since, words=(*found.words, GOES_ON))
        if beside is None and found.date is None and _is_counted_off(head):
            return replace(found, undated=True)
        if beside is None and found.date is None and _has(head):
            # "They have already thrown out nine": before that day.
            return replace(found, undated=True, weight=POINTER / 2)
        only_says = beside is None and (_is_remark(head) or _says_only(head, dated) or _is_talk(found))
        return replace(found, weight=POINTER / 2) if only_says else found

    def _is_thought(self, head: Token, names: Sequence[str]) -> bool:
        """Whether something to come of which no day is told is only what somebody thinks or threatens."""
        subject = subject_of(head)
        if subject is not None and subject.lower_ in _NOBODY:
            return True
        if any(t.dep_ == "mark" and t.lower_ == "if" for t in self.at.tokens):
            return True
        if any(c.dep_ == "mark" and c.lower_ == "whether" for c in head.children):
            return True
        return len(names) < _PARTIES and not set(classes_of(head)) - {"=statement"}

    def _known(self, head: Token, dated: dict[int, DateExpression], *, telling: bool) -> Happening | None:
        """What is told as known: "came two days after troops crossed the river"."""
        way = next(c for c in head.children if c.lower_ in AFTER and c.dep_ in ("mark", "advmod"))
        above = next((dated[verb.i] for verb in head.ancestors if verb.i in dated), None)
        news = self.at.place < LEAD
        rule = lasting.ago(head) or (counted(way, above.rule if above else None) if above or news else None)
        if rule is not None:
            told = replace(self._happening(head, None), date=rule)
            due = way.lower_ == "before" and told.status == "happened" and _was_to_come(head)
            return replace(told, status="scheduled") if due else told
        if telling or self.at.root().lemma_ in EMPTY:
            return self._happening(head, None, undated=True)
        return None

    def _counted_nouns(
        self, taken: set[int], dated: Mapping[int, DateExpression]
    ) -> Iterator[tuple[Token, DateRule]]:
        """Nouns that name a happening whose day is counted from another: "two days after the raid"."""
        for noun in self.at.tokens:
            way = noun.head
            if noun.i in taken or noun.dep_ != "pobj" or not self._names_one(noun) or self.at.in_marks(noun):
                continue
            if way.lower_ == "of" and way.head.lower_ == "ahead":
                way = way.head
            if way.lower_ not in ("after", "before", "ahead"):
                continue
            above = next((dated[verb.i] for verb in way.ancestors if verb.i in dated), None)
            if above is None and (self.at.place >= LEAD or noun.i > self.at.root().i):
                continue
            rule = counted(way, above.rule if above else None)
            if rule is not None:
                yield noun, rule

    def _counted(self, noun: Token, rule: DateRule) -> Happening:
        """What a noun tells in passing, of which the distance to another day is printed."""
        told = self._happening(noun, None)
        return replace(told, date=rule, status="happened", weight=POINTER / 2)

    def _pointers(self, taken: set[int]) -> list[Happening]:
        """Nouns and verbs that tell of a happening in passing."""
        out = []
        for token in islice((t for t in self.at.tokens if self._points(t, taken)), _MANY):
            clause = clause_of(token, self.apart)
            words, names = self._words(token, clause, passing=True)
            kinds = {w[1:] for w in words if w.startswith("=")}
            # The word for the happening says no more than its kind.
            words = tuple(w for w in words if CLASS_OF.get(w) not in kinds)
            if names and kinds:
                title = title_of(self.at, token, clause, self.apart)
                span = self.at.sentence.span
                out.append(Happening(span, title, "happened", None, True, words, names, POINTER / 2))
        if self.at.speaker and not any(
            h.span == self.at.sentence.span and "=statement" in h.words for h in out
        ):
            out.extend(self._said(taken))
        return out

    def _words(
        self, head: Token, clause: Sequence[Token], *, passing: bool = False
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What happened and who took part: "the talks" are those of whoever was last told to hold some."""
        words, names = words_of(self.at, head, clause)
        meant = [t for t in clause if _is_known(t)]
        for token in () if passing else meant:
            names = names or self.lately.get(CLASS_OF[token.lemma_.lower()], ())
        if names:
            self.lately |= {word[1:]: names for word in words if word[0] == "=" and word != "=statement"}
        return (*words, *((KNOWN,) if meant else ())), names

    def _points(self, token: Token, taken: set[int]) -> bool:
        """Whether a word may tell of a happening in passing."""
        if token.i in taken or self.at.in_marks(token) or token.dep_ == "compound":
            return False
        return self._names_one(token) and is_meant(token) and not self._is_told(token, taken)

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
        clause = clause_of(head, self.apart)
        words, names = self._words(head, clause)
        rule = date.rule if date else None
        moved = date is not None and (self.at.moved_to(head, date) or self._is_longer(head, date))
        if moved and rule is not None:
            words = (*words, MOVED)
            if rule.form == "weekday" and not rule.parts:
                rule = replace(rule, lean="future")
        began = lasting.since(head) if not moved else None
        if began is not None:
            # "has been shut for nine days", "for the third day on Tuesday": counted from that day.
            rule, undated = replace(began, parts=(rule,)) if _fine(rule) and rule else began, False
        elif rule is not None and not moved:
            rule = lasting.whole(head, rule)
        noun = head.pos_ in ("NOUN", "PROPN")
        weight = 1.0 if self.at.place == 0 else 0.8 if self.at.place < LEAD else 0.5
        if head.i != self.at.root().i:
            weight -= 0.2
        bare = [word for word in words if word[0] not in "=~@^"]
        planned = date is not None and (bool(names) or len(bare) >= _SUBSTANCE) and _is_to_come(head)
        asked = any(c.dep_ == "mark" and c.lower_ == "whether" for c in head.children)
        # "The treaty of 1951": its year tells which. "Yesterday's explosion": so does the day.
        known = rule is not None and (rule.form == "fixed" or (_fine(rule) and head.dep_ in _LEADING))
        if (
            (noun and not names and not known)
            or asked
            or (undated and self.at.place >= LEAD and not is_future(head))
            or backdrop.is_of_markets(head)
            or (date is not None and not _fine(date.rule) and backdrop.is_of_no_day(self.at, head, date))
            or (began is not None and not _fine(began) and not backdrop.is_held(head))
            or (
                not planned
                and self._says_nothing(
                    head,
                    words,
                    named=date is not None and bool(names or self.at.speaker),
                    dated=date is not None and _fine(date.rule),
                )
            )
        ):
            weight = POINTER / 2
        return Happening(
            self.at.sentence.span,
            title_of(self.at, head, clause, self.apart),
            "scheduled" if moved else _status(self.at, head, date),
            rule,
            undated,
            words,
            names,
            weight,
        )

    def _is_longer(self, head: Token, date: DateExpression) -> bool:
        """Whether something goes on to that day: "extended the truce through Friday"."""
        before = self.at.text[max(self.at.sentence.span.start, date.span.start - 9) : date.span.start]
        return head.lemma_.lower() in ("extend", "prolong") and before.lower().endswith("through ")

    def _says_nothing(self, head: Token, words: Sequence[str], *, named: bool, dated: bool) -> bool:
        """Whether a chronicler would pass it by: a question, "that was", "we need". ``named``: it has a day
        and somebody's name; ``dated``: a day or a week.
        """
        kinds = set(classes_of(head)) - {"=statement"}
        if kinds & {"=" + kind for kind in DEEDS}:
            return False
        if self.at.printed.rstrip(' ”"’)').endswith("?"):
            return True
        lemma, subject = head.lemma_.lower(), subject_of(head)
        if subject is not None and subject.pos_ == "PRON" and self.at.referent(subject) is None:
            if subject.lower_ == "there" and dated:
                # "There was an incident at the bridge on Monday": as much as the noun tells.
                return not any(_is_there(c) for c in head.children)
            if subject.lower_ in _SPEAKING:
                return True
            if lemma in EMPTY | WANTS:
                return not kinds and not (dated and _goes(head))
        if dated and _goes(head):
            return False
        bare = [word for word in words if word[0] not in "=~@^"]
        least = 1 if named and head.pos_ == "VERB" else _SUBSTANCE
        return (head.pos_ == "AUX" or lemma in EMPTY) and not kinds and len(bare) < least

    def _passing(self, head: Token, date: DateExpression) -> Happening:
        """What was due on a day and did not come about, told in passing."""
        clause = clause_of(head, self.apart)
        words, names = words_of(self.at, head, clause)
        kinds = [CLASS_OF[w] for t in clause if (w := t.lemma_.lower()) in CLASS_OF and w != "hand"]
        kinds += [kind[1:] for t in clause if t.pos_ == "VERB" for kind in classes_of(t)]
        words = tuple(dict.fromkeys((*words, *(f"={kind}" for kind in kinds))))
        title = title_of(self.at, head, clause, self.apart)
        return Happening(
            self.at.sentence.span, title, "scheduled", date.rule, False, words, names, POINTER / 2
        )


def _is_known(noun: Token) -> bool:
    """Whether a noun names a happening that the reader is taken to know: "the talks", "their visit"."""
    if noun.pos_ != "NOUN" or CLASS_OF.get(noun.lemma_.lower(), "statement") == "statement":
        return False
    return noun.lemma_.lower() in NOUNS and any(
        c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ in _THE) for c in noun.children
    )


def _status(at: Passage, head: Token, date: DateExpression | None) -> EventStatus:
    """How it stands; what "has not been put off" is still to come."""
    status = status_of(at, head, date)
    off = head.lemma_.lower() in CANCEL | {"call", "put", "break"}
    kept = (
        off and status == "cancelled" and not is_future(head) and any(c.dep_ == "neg" for c in head.children)
    )
    return "scheduled" if kept else status


def _goes(head: Token) -> bool:
    """Whether somebody came or went somewhere: "they came out of the mine"."""
    if head.lemma_.lower() not in _MOTION or not is_past(head):
        return False
    return any(
        c.dep_ == "prep" and any(g.dep_ in ("pobj", "prep") for g in c.children) for c in head.children
    )


def _is_there(noun: Token) -> bool:
    """Whether "there was" tells of something that happened: "an incident", not "a man", "nothing"."""
    if noun.dep_ not in ("attr", "nsubj", "dobj", "oprd") or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    return noun.lemma_.lower() in NOUNS | _MISHAPS and not any(
        c.lower_ in ("no", "any") for c in noun.children
    )


def _as_it_should(head: Token) -> Token | None:
    """What did not come about on its day: "has not sailed, as she should have on Friday"."""
    helpers = {c.lower_ for c in (head, *head.children)}
    if head.dep_ != "advcl" or not {"as", "should", "have"} <= helpers:
        return None
    above = head.head
    return above if any(c.dep_ == "neg" for c in above.children) else None


def _is_narrated(happening: Happening) -> bool:
    """Whether what is told next without a day goes on from there."""
    told = happening.status in ("happened", "claimed")
    return told and happening.weight >= POINTER and _fine(happening.date)


def _goes_on(head: Token) -> bool:
    """Whether it is told as what came then, or had come by then: "they fired", not "they have fired"."""
    helpers = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    if helpers & {"has", "have", "'s", "’s", "’ve", "'ve", "is", "are"}:
        return False
    return head.lemma_.lower() not in SPEECH | ACTS


def _is_since(token: Token) -> bool:
    """ "Since Monday, when they fired": the day is told for what follows it alone."""
    return token.dep_ == "prep" and token.lower_ in ("since", "until", "till", "before", "after")


def _has_helper(head: Token) -> bool:
    return any(c.dep_ in ("aux", "auxpass") for c in head.children)


def _has(head: Token) -> bool:
    """Whether it is told in the perfect."""
    return any(
        c.dep_ in ("aux", "auxpass") and c.lower_ in ("has", "have", "’ve", "'ve") for c in head.children
    )


def _is_purposed(verb: Token) -> bool:
    """Whether it is told as what is to be done: "agreed on Monday to meet on Friday"."""
    to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return (
        to and verb.pos_ == "VERB" and verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp", "acl", "relcl")
    )


def _is_where(head: Token) -> bool:
    """Whether it is told of the place of the main clause: "spoke in Lisk, where the house voted"."""
    verbs = [head, *(verb for verb in head.ancestors if verb.pos_ in ("VERB", "AUX"))]
    return any(
        verb.dep_ == "relcl" and any(c.tag_ == "WRB" and c.lower_ == "where" for c in verb.children)
        for verb in verbs
    )


def _is_to_come(head: Token) -> bool:
    """Whether it is, or was, to come: "will meet", "was due back this morning"."""
    due = head.lemma_ == "be" and any(
        c.dep_ in ("acomp", "attr", "oprd") and c.lower_ in ("due", "set") for c in head.children
    )
    return due or is_future(head) or _has_term(head)


def _was_to_come(head: Token) -> bool:
    """Whether it was still to come then: "before talks were to resume", "before he was due to speak"."""
    if head.lemma_ != "be":
        return False
    due = any(c.dep_ in ("acomp", "attr", "oprd") and c.lower_ in _DUE for c in head.children)
    return due or any(
        c.dep_ == "xcomp" and any(g.dep_ == "aux" and g.lower_ == "to" for g in c.children)
        for c in head.children
    )


def _has_term(head: Token) -> bool:
    """Whether somebody has time to do something: "has until Friday to answer"."""
    if head.lemma_ != "have" or head.tag_ not in ("VBZ", "VBP"):
        return False
    until = any(c.dep_ == "prep" and c.lower_ in ("until", "till") for c in head.children)
    return until and any(
        t.tag_ == "VB" and any(c.dep_ == "aux" and c.lower_ == "to" for c in t.children) for t in head.subtree
    )


def _is_no_deed(head: Token) -> bool:
    """Whether it is told what somebody did not do, or did not want to say."""
    if any(c.dep_ == "neg" for c in head.children):
        return True
    subject, lemma = subject_of(head), head.lemma_.lower()
    if subject is not None and subject.lower_ in _NOBODY:
        return True
    return lemma == "decline" and any(c.dep_ == "xcomp" and c.lemma_.lower() in _WORDS for c in head.children)


def _is_remark(head: Token) -> bool:
    """Whether who has the word already only goes on to say something: "He warned that"."""
    subject = subject_of(head)
    return subject is not None and subject.pos_ == "PRON" and head.lemma_.lower() in _TALK


def _is_talk(found: Happening) -> bool:
    """Whether it is of no kind but those of words that pass between the parties every day."""
    kinds = {word for word in found.words if word[0] == "="}
    return bool(kinds) and kinds <= _WORDY and found.date is None


def _says_only(head: Token, dated: Mapping[int, DateExpression]) -> bool:
    """Whether somebody only says what is told with its day anyhow: "confirmed that they met on Monday"."""
    if head.lemma_.lower() not in SPEECH | ACTS:
        return False
    return any(
        c.dep_ == "ccomp" and (c.i in dated or any(g.i in dated for g in c.children)) for c in head.children
    )


def _cleft(head: Token) -> Token:
    """What happened at the hour that is told first: "It was ten past four yesterday when they came out", "it
    was on Monday that they fired".
    """
    subject = subject_of(head)
    if head.lemma_ != "be" or subject is None or subject.lower_ != "it":
        return head
    for verb in (head, *(c for c in head.children if c.dep_ == "conj")):
        for child in verb.children:
            then = child.dep_ == "advcl" and joiner(child) == "when"
            that = child.dep_ in ("advcl", "ccomp", "acl", "relcl") and any(
                c.lower_ == "that" and c.dep_ in ("mark", "advmod", "nsubj") for c in child.children
            )
            if child.i > head.i and (then or that) and is_past(child):
                return child
    return head


def _is_charge(head: Token, date: DateExpression) -> bool:
    """Whether words in marks tell what others did on a day: "On 3 May two ships entered our waters"."""
    subject = subject_of(head)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or not is_past(head):
        return False
    full = date.rule.form == "monthday" or (date.rule.form == "fixed" and len(date.rule.value) == 10)
    return full and head.pos_ == "VERB" and head.lemma_.lower() not in SPEECH | WANTS | EMPTY


def _is_counted_off(head: Token) -> bool:
    """Whether it is told by its distance to something else, whose day is not printed: "barred the crossing a
    day after the raid"."""
    ways = [c for c in head.children if c.dep_ == "prep"]
    ways += [g for c in head.children if c.dep_ == "advcl" for g in c.children if g.dep_ == "mark"]
    far = (counted(way, None) for way in ways if way.i > head.i and way.lower_ in ("after", "before"))
    return any(rule is not None and rule.n for rule in far)  # "hours after" is the same day


def _then(head: Token, dated: Mapping[int, DateExpression]) -> DateExpression | None:
    """The day of the clause behind it in which something else came about then: "died when it came down last
    October"."""
    if told_by(head).i != head.i:
        return None  # "His words came as they failed to agree" is told by the clause.
    clauses = (c for c in head.children if c.dep_ == "advcl" and c.i > head.i and joiner(c) in WHILE)
    return next((dated[c.i] for c in clauses if c.i in dated and is_past(c)), None)


def _is_told_ahead(head: Token, date: DateExpression) -> bool:
    """Whether words in marks tell what will be on a day: "The guns will fall silent on Tuesday"."""
    subject = subject_of(head)
    return subject is not None and subject.pos_ in ("NOUN", "PROPN") and is_future(head) and _fine(date.rule)


def _is_plan(happening: Happening) -> bool:
    """Whether the next sentence can say of it that it is off, or another day."""
    return happening.status in ("scheduled", "cancelled") and happening.date is not None


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
