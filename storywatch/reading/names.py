"""The name table of one article: who is meant by a surname, an honorific, a role or a pronoun.

Full names come first; a surname, a first name or a slip of spelling is joined to the full name it fits, a
role ("the foreign minister") to whom the article gave that role, and a pronoun to the latest agreeing
person, with subjects and speakers before others. What cannot be told stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.model import Name, NameKind
from storywatch.reading import cues, runs
from storywatch.reading.antecedents import Occurrence, antecedent, spoken_of, told_of
from storywatch.reading.gathering import HONORIFICS, addressed, collect, merge
from storywatch.reading.lexicon import BODIES, FEMALE_TITLES, MALE_TITLES, ROLES, TITLES
from storywatch.reading.offices import ALIKE, core
from storywatch.reading.persons import MEN, WOMEN, Person, folded, key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.persons import Gender
    from storywatch.reading.pipeline import Token

_BOUND = re.compile(r"\b(?:of|for|to|from|in|at|with|by|on)\s")
_FURTHER = re.compile(
    r"(?: (?:in|of|for|at|to|on) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4})?(?: \([A-Z][\w.&-]*\))?, "
)
"""What may stand between an office and who holds it."""
_DEPTH = 12
"""Steps up the parse from a name to the verb that reports it."""
_HOLDS = 4
"""Sentences for which somebody just named in full keeps a shared surname."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """Where an act of reporting has its speaker: what the table needs to know of it."""

    start: int
    end: int
    at: int
    """Of the head, in the stored text."""
    head: Token
    words: str
    gender: Gender
    """Of the pronoun in what is reported: "Ferrand said she …"."""
    speech: bool


_PEOPLE = ROLES | frozenset("man woman boy girl person source friend neighbour neighbor guest".split())
_HE = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


class Bearers:
    """Whom a bare surname means where several people of an article bear it.

    A relative who is merely mentioned does not take the name over from whom the article calls by it; one who
    acts or speaks does, for a few sentences.
    """

    def __init__(self) -> None:
        self._bare: Counter[int] = Counter()
        self._latest: dict[str, tuple[Person, int, bool]] = {}

    def saw(self, person: Person, name: Sequence[str], sentence: int, *, acts: bool) -> None:
        """A name of ``person`` stands in this sentence; ``acts`` where it is a subject or a speaker."""
        for word in {person.key[0], person.key[-1]}:
            before = self._latest.get(word)
            acted = before is not None and before[0] is person and before[2]
            if len(name) > 1 or before is None or before[0] is person:
                self._latest[word] = person, sentence, acts or acted
        if len(name) == 1:
            self._bare[id(person)] += 1

    def of(self, word: str, homes: Sequence[Person], sentence: int, *, titled: bool) -> Person | None:
        """Which of ``homes`` the bare ``word`` means in this sentence; ``titled`` is "Mr Crowe"."""
        owner = max(homes, key=lambda h: self._bare[id(h)])
        latest, seen, acts = self._latest.get(word, (None, 0, False))
        holds = (acts and sentence - seen <= _HOLDS) or (titled and sentence - seen <= 1)
        if latest in homes and (holds or not self._bare[id(owner)]):
            return latest
        return owner if self._bare[id(owner)] else None


class Table:
    """The names of an article, and what its mentions mean."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        marked: Sequence[Marked],
        sentences: Sequence[int],
        speaking: Sequence[Speaking],
    ) -> None:
        """``marked`` are the outermost quotations, whose words are not the reporter's.

        ``sentences`` are the offsets where sentences start, ``speaking`` the speakers of every cue, in order.
        """
        self.text = text
        self.people: list[Person] = []
        self._marked = marked
        self._mark_starts = [m.start for m in marked]
        self._sentence_starts = sentences
        self._paragraph_starts = [p.start for p in paragraphs]
        self._speaking = speaking
        self._speaking_starts = [s.start for s in speaking]
        self._paragraphs = [p for p in paragraphs if not p.furniture]
        self._runs = [(p, run) for p in self._paragraphs for run in runs.find(p)]
        self.people, self._shared = merge(collect(self._runs, self._speaks))
        self.occurrences: list[Occurrence] = []
        self._full: dict[tuple[str, ...], Person] = {}
        self._last: dict[str, list[Person]] = {}
        self._place()
        self._starts = [o.start for o in self.occurrences]
        self._known: dict[int, tuple[Person | None, float]] = {}
        """Whom each "he" and "she" that is a subject means, by its offset."""
        self._follow()

    # --- making ---------------------------------------------------------------------------------------

    def _quoted(self, at: int) -> bool:
        k = bisect_right(self._mark_starts, at) - 1
        return k >= 0 and at < self._marked[k].end

    def _speaks(self, start: int, end: int) -> Speaking | None:
        k = bisect_left(self._speaking_starts, end) - 1
        return (
            self._speaking[k]
            if k >= 0 and self._speaking[k].end > start and self._speaking[k].speech
            else None
        )

    def _reports(self, start: int, end: int) -> bool:
        """Whether the name at ``text[start:end]`` is the speaker of a cue, not merely part of who is.

        In "Mr Sabri's spokesman, Nabil Rahal, said" that is Rahal, in apposition, and not Sabri.
        """
        k = bisect_left(self._speaking_starts, end) - 1
        if k < 0:
            return False
        said = self._speaking[k]
        if said.end > start:
            return end > said.at and not _BOUND.search(self.text, said.at, max(start, said.at))
        between = self.text[said.end : start]
        return (
            len(between) < 40
            and between[:2] == ", "
            and said.head.pos_ == "NOUN"
            and all(w.strip(".,") == "" or folded(w) in TITLES for w in between[1:].split())
            and self.text[end : end + 1] in (",", ".", " ", "")
        )

    def _place(self) -> None:
        """Every place in the text where a known name stands."""
        for known in self.people:
            for alias in [known.name, *known.aliases]:
                self._full.setdefault(key(alias), known)
            if known.kind == "person":
                self._last.setdefault(known.key[-1], []).append(known)
                if known.key[0] in self._shared:
                    self._last.setdefault(known.key[0], []).append(known)
        bearers = Bearers()
        introduced: set[int] = set()
        for paragraph, run in self._runs:
            doc = paragraph.doc
            start = paragraph.start + doc[run.opens].idx
            begin = paragraph.start + doc[run.first].idx
            sentence = bisect_right(self._sentence_starts, start)
            person = self._named(run.words, bearers, sentence, run.titles)
            if person is None:
                continue
            end = begin + len(run.words)
            subject = any(t.dep_ in ("nsubj", "nsubjpass") for t in doc[run.first : run.last + 1])
            speaker = self._reports(begin, end) or any(_asked(t) for t in doc[run.first : run.last + 1])
            if person.kind == "person":
                if run.words != person.name and not run.headline:
                    for form in (run.words, addressed(run)):  # a surname that several bear
                        person.aliases[form or run.words] += 1
                bearers.saw(person, key(run.words), sentence, acts=subject or speaker)
            full = id(person) not in introduced and not run.headline
            if full:
                introduced.add(id(person))
            quoted = self._quoted(begin)
            told = _told(doc[run.first])
            self.occurrences.append(
                Occurrence(start, end, person, subject, speaker, full, quoted, sentence, told=told)
            )
        self.occurrences.sort(key=lambda o: o.start)
        self._starts = [o.start for o in self.occurrences]
        described: dict[str, Person] = {}
        found = [
            self._described(said.start, said.end, said.head, described, speaker=True)
            for said in self._speaking
        ]
        for paragraph in self._paragraphs:
            for token in paragraph.doc:
                if token.dep_ == "nsubj" and token.tag_ == "NN" and _brings_in(token):
                    start = paragraph.start + token.left_edge.idx
                    last = _closely(token)
                    end = paragraph.start + last.idx + len(last)
                    if not self._quoted(start):
                        found.append(self._described(start, end, token, described, speaker=False))
        taken = {o.start: o.end for o in self.occurrences}  # "Ostria's premier" is not Ostria
        for occurrence in found:
            if occurrence is not None and taken.get(occurrence.start, 0) < occurrence.end:
                taken[occurrence.start] = occurrence.end
                self.occurrences.append(occurrence)
        self.occurrences.sort(key=lambda o: o.start)

    def _follow(self) -> None:
        """Resolve "he" and "she" in order where they are subjects: who goes on acting stays in mind."""
        merged: list[Occurrence] = []
        given = self.occurrences
        k = 0
        self.occurrences, self._starts = merged, []
        for paragraph in self._paragraphs:
            for token in paragraph.doc:
                if token.lower_ not in ("he", "she") or token.dep_ not in ("nsubj", "nsubjpass"):
                    continue
                at = paragraph.start + token.idx
                if self._quoted(at):
                    continue
                while k < len(given) and given[k].start < at:
                    merged.append(given[k])
                    self._starts.append(given[k].start)
                    k += 1
                found = self._means(at, "m" if token.lower_ == "he" else "f", token, given, k)
                self._known[at] = found
                person, sure = found
                if person is None or sure < 0.5:
                    continue
                speaker = self._speaks(at, at + len(token)) is not None
                sentence = bisect_right(self._sentence_starts, at)
                end = at + len(token)
                merged.append(Occurrence(at, end, person, True, speaker, False, False, sentence, sure))
                self._starts.append(at)
        merged.extend(given[k:])
        self._starts.extend(o.start for o in given[k:])

    def _described(
        self, start: int, end: int, head: Token, known: dict[str, Person], *, speaker: bool
    ) -> Occurrence | None:
        """Somebody without a name, whom a pronoun may mean later: "A western diplomat sighed."."""
        what = head.lemma_.lower()
        office = head.tag_ == "NNP" and what in ROLES and self.text[start : start + 4].lower() == "the "
        if not office and (head.tag_ != "NN" or not (what in _PEOPLE or what.endswith("man"))):
            return None
        if self.person(start, end, head)[0] is not None:
            return None
        name, kind = self._fuller(start, self.text[start:end], head)
        if kind != "described":
            return None
        person = known.get(name)
        if person is None:
            person = known[name] = Person(name, key(name), "described")
            woman = what in WOMEN or what.endswith("woman")
            person.gender = "f" if woman else "m" if what in MEN or what.endswith("man") else ""
        sentence = bisect_right(self._sentence_starts, start)
        first = self.text[start:end].split(" ", 1)[0].lower() != "the"
        return Occurrence(start, end, person, True, speaker, first, False, sentence)

    def _named(
        self, words: str, bearers: Bearers | None = None, sentence: int = 0, titles: Sequence[str] = ()
    ) -> Person | None:
        name = key(words)
        if not name:
            return None
        person = self._full.get(name)
        if person is not None and (len(name) > 1 or len(self._last.get(name[-1], [])) < 2):
            return person
        homes = self._last.get(name[-1], [])
        homes = [h for h in homes if len(name) == 1 or h.key[0][:1] == name[0][:1]]
        low = {folded(t) for t in titles}
        gender = "m" if low & MALE_TITLES else "f" if low & FEMALE_TITLES else ""
        fit = [h for h in homes if not gender or not h.gender or h.gender == gender] or homes
        if len(fit) > 1 and (offices := low & ROLES):  # "President Lunt" is not his brother
            named = [h for h in fit if any(offices & core(role) for role in h.roles)]
            fit = named if len(named) == 1 else fit
        if (
            len(fit) > 1
            and bearers is not None
            and (one := bearers.of(name[-1], fit, sentence, titled=bool(low & HONORIFICS)))
        ):
            return one
        return fit[0] if fit else person

    # --- asking ---------------------------------------------------------------------------------------

    def who(self, start: int, end: int, head: Token) -> tuple[str | None, NameKind, float]:
        """Whom the mention ``text[start:end]`` means: a name, its kind, and how sure that is (0 to 1)."""
        person, sure = self.person(start, end, head)
        if person is not None:
            return person.name, person.kind, sure
        words = self.text[start:end]
        if _pronoun(words):
            earlier = self._body(start, words.lower())
            if earlier is None:
                return None, "person", 0.0
            person, sure = self.person(earlier.start, earlier.end, earlier.head)
            if person is not None:
                return person.name, person.kind, sure * 0.7
            described, kind = describe(earlier.words, earlier.head)
            return described, kind, 0.6
        return *self._fuller(start, words, head), 0.9

    def _body(self, at: int, pronoun: str) -> Speaking | None:
        """Whom "they" or "it" stands for: the latest speaker of that number that is no single person."""
        if pronoun not in ("they", "it"):
            return None
        k = bisect_left(self._speaking_starts, at)
        here = bisect_right(self._sentence_starts, at)
        for earlier in self._speaking[max(0, k - 6) : k][::-1]:
            if here - bisect_right(self._sentence_starts, earlier.start) > 2:
                return None
            if _pronoun(earlier.words):
                continue
            plural = earlier.head.tag_ in ("NNS", "NNPS") or " and " in earlier.words
            person, _ = self.person(earlier.start, earlier.end, earlier.head)
            if person is not None and person.kind == "person" and not plural:
                continue
            if plural == (pronoun == "they"):
                return earlier
        return None

    def _fuller(self, at: int, words: str, head: Token) -> tuple[str, NameKind]:
        """A description, in the fuller words of an earlier mention: "the official" is "a senior official"."""
        name, kind = describe(words, head)
        if kind == "described" and words[:4].lower() == "the " and len(words.split()) <= 3:
            k = bisect_left(self._speaking_starts, at)
            for earlier in self._speaking[max(0, k - 12) : k][::-1]:
                if earlier.head.lemma_ == head.lemma_ and len(earlier.words.split()) > len(words.split()) - 1:
                    if earlier.words[:4].lower() == "the " and len(earlier.words.split()) <= len(
                        words.split()
                    ):
                        continue
                    low = {folded(w) for w in words.split()[1:]}
                    if low <= {folded(w) for w in earlier.words.split()}:
                        return describe(earlier.words, earlier.head)
        return name, kind

    def person(self, start: int, end: int, head: Token) -> tuple[Person | None, float]:
        """The known person of a mention, if any, and how sure that is."""
        words = " ".join(self.text[start:end].split())
        low = words.lower()
        if low in _HE:
            if start in self._known:
                return self._known[start]
            return self._means(start, "m" if _HE[low] == "m" else "f", head)
        if _pronoun(low):
            return None, 0.0
        here = self._within(start, end)
        people = [o for o in here if o.person.kind == "person"]
        if " and " in f" {low} " and len({id(o.person) for o in people}) > 1:
            return None, 0.0
        k = bisect_right(self._paragraph_starts, start) - 1
        head_at = self._paragraph_starts[max(k, 0)] + head.idx
        ending = [o for o in people if o.end >= end - 2 and head_at >= o.start]
        if len(ending) == 1 and len(people) > 1 and self.text[people[-2].end : people[-1].start] == " of ":
            return people[
                -2
            ].person, 0.95  # "President Brandt of Ostria", where the country may be a person's name
        if ending:
            return ending[-1].person, 1.0
        if people and people[-1].start == start:
            rest = self.text[people[-1].end : end].lstrip()
            if rest[:1] in (",", "(") or rest.split(" ", 1)[0] in ("of", "at", "from", "in", "with"):
                return people[-1].person, 0.95
        if people and people[-1].end >= end - 2 and self._leads_up(head, start, people[-1].start):
            return people[-1].person, 0.95
        if {folded(w) for w in words.split()} & ROLES:  # "the Velian ambassador, Tomas Oyen"
            further = _FURTHER.match(
                self.text, end
            )  # "the head of the Force in Sarvo (FIS), Olga Brandt, said"
            begins = further.end() if further else end
            ahead = self._within(begins, begins + 16)[:1] if further else []
            if ahead and ahead[0].person.kind == "person" and ahead[0].start >= begins:
                called = self.text[begins : ahead[0].start].split()
                apart = further is not None and len(further[0]) > 2
                closed = not apart or self.text[ahead[0].end : ahead[0].end + 1] == ","
                if closed and all(folded(w) in TITLES for w in called):
                    return ahead[0].person, 1.0
        if head.pos_ == "PROPN" or (words[:1].isupper() and " " not in words):
            named = self._named(_strip_titles(words))
            if named is not None and (named.kind == "person" or key(words) == named.key):
                return named, 1.0
        return self._role(words, start, head)

    def _leads_up(self, head: Token, start: int, name: int) -> bool:
        """Whether an office with its institution leads up to a name: "Head of the Senate of Velia T. Oyen".

        Not the spokesman "of Tomas Oyen", nor "of the Velian President Tomas Oyen".
        """
        before = self.text[start:name].split()
        if len(before) < 3 or folded(head.text) not in ROLES | {"head", "representative"}:
            return False
        last, first = before[-1], self.text[name:].split(None, 1)[0]
        return last[:1].isupper() and last.isalpha() and not {folded(last), folded(first)} & (TITLES | ROLES)

    def _within(self, start: int, end: int) -> list[Occurrence]:
        i = max(0, bisect_left(self._starts, start) - 2)
        out = []
        while i < len(self.occurrences) and self.occurrences[i].start < end:
            if self.occurrences[i].end > start:
                out.append(self.occurrences[i])
            i += 1
        return out

    def before(self, at: int, span: int) -> list[Occurrence]:
        """Occurrences before ``at`` within ``span`` of them, latest first."""
        i = bisect_left(self._starts, at)
        return self.occurrences[max(0, i - span) : i][::-1]

    def _means(
        self,
        at: int,
        gender: Gender,
        head: Token,
        ahead: Sequence[Occurrence] | None = None,
        first: int = 0,
    ) -> tuple[Person | None, float]:
        """Whom a pronoun at ``at`` means; ``ahead`` are all occurrences where the table is not full yet."""
        if ahead is None:
            ahead, first = self.occurrences, bisect_left(self._starts, at)
        here = bisect_right(self._sentence_starts, at)
        behind = spoken_of(at, head)
        others = [
            o.person
            for o in ahead[first : first + 12]
            if o.start in behind and not o.quoted and self.text[o.end : o.end + 1] not in ("'", "’")
        ]
        return antecedent(
            self.before(at, 60), ahead[first : first + 6], here, gender, told_of(at, head), others
        )

    def _role(self, words: str, at: int, head: Token) -> tuple[Person | None, float]:
        """ "The foreign minister" is whom the article gave that role; the latest of several."""
        low = {folded(w) for w in words.split()} - {"the", "a", "an", "of", "his", "her", "their", ""}
        if (
            not low
            or words.lower().startswith(("a ", "an ", "one ", "some "))
            or head.tag_ in ("NNS", "NNPS")
        ):
            return None, 0.0
        owned = words.split(" ", 1)[0].lower() in ("its", "his", "her", "their")
        if not (words[:4].lower() == "the " or owned or head.pos_ == "PROPN"):
            return None, 0.0
        past = bool(low & _PAST)
        low -= _PAST | {"its"}
        if not low & ROLES or folded(head.text) not in ROLES | {"state"}:
            return None, 0.0
        what = "secretary" if folded(head.text) == "state" else folded(head.text)
        fits = [
            person
            for person in self.people
            if person.kind == "person"
            and any(_fits(low, role) and what in core(role) for role in person.roles)
        ]
        if not fits:
            if owned or self._just_described(at, what):
                return None, 0.0
            alike = self._alike(at, low)
            return (alike, 0.6) if alike is not None else self._only_one(at, words)
        if len(fits) > 1:  # "the foreign minister" is not who "then" was it
            held = [f for f in fits if past == any(_held(role, what) for role in f.roles)]
            fits = held or fits
        if len(fits) == 1:
            return fits[0], 0.6 if owned else 0.9
        if owned:
            return None, 0.0
        ids = {id(f) for f in fits}
        for occurrence in self.before(at, 80):
            if id(occurrence.person) in ids:
                return occurrence.person, 0.75
        return fits[0], 0.5

    def _just_described(self, at: int, what: str) -> bool:
        """Whether "the official" is "a Velian official" of whom the article has just told."""
        here = bisect_right(self._sentence_starts, at)
        return any(
            o.person.kind == "described" and what in o.person.key and here - o.sentence <= 3
            for o in self.before(at, 12)
        )

    def _alike(self, at: int, low: set[str]) -> Person | None:
        """ "The minister" for somebody just named whose office has another word: a secretary, a premier."""
        wanted = ALIKE.get(next(iter(low)), frozenset()) if len(low) == 1 else frozenset()
        here = bisect_right(self._sentence_starts, at)
        for occurrence in self.before(at, 20):
            if here - occurrence.sentence > 4:
                return None
            person = occurrence.person
            fit = any(core(role) & wanted for role in person.roles)
            if fit and person.kind == "person" and not occurrence.quoted:
                return person
        return None

    def _only_one(self, at: int, words: str) -> tuple[Person | None, float]:
        """ "The envoy" right after a sentence about somebody whose office the article never gives."""
        here = bisect_right(self._sentence_starts, at)
        near = [o for o in self.before(at, 12) if 0 < here - o.sentence <= 2 and not o.quoted]
        people = {id(o.person): o for o in near if o.person.kind == "person"}
        if len(people) != 1 or words[:4].lower() != "the " or len(words.split()) > 3:
            return None, 0.0
        (occurrence,) = people.values()
        person = occurrence.person
        known = len(person.key) > 1 or person.votes["TITLE"] or person.votes["HE"]
        if (
            not known
            or not occurrence.subject
            or any({folded(w) for w in r.split()} & ROLES for r in person.roles)
        ):
            return None, 0.0
        return person, 0.5

    def names(self) -> list[Name]:
        """The table as findings: every person, and organisations named more than once."""
        out = set()
        for person in self.people:
            if person.kind == "person" or person.count > 1:
                aliases = tuple(sorted(a for a in person.aliases if a != person.name))
                out.add(Name(person.name, person.kind, aliases, tuple(sorted(person.roles))))
        return sorted(out, key=lambda n: (n.kind, n.name))


_PAST = frozenset("former then ex onetime one-time erstwhile ex-president ex-minister".split())
"""Words by which an office is one that somebody held."""


def _fits(said: set[str], role: str) -> bool:
    """Whether the words of an office are in a role: "the Brennian ambassador" for one "of Brennia"."""
    words = {folded(w) for w in role.split()}
    return all(
        w in words or (len(w) > 5 and w not in ROLES and any(_land(w, r) for r in words)) for w in said
    )


def _land(adjective: str, name: str) -> bool:
    """Whether a word may be the adjective of a country: "Brennian" of "Brennia", "Norlandic" of "Norland"."""
    stem = name.rstrip("aeiouy")
    return len(stem) > 3 and adjective.startswith(stem) and 0 < len(adjective) - len(stem) < 6


def _held(role: str, what: str) -> bool:
    words = {folded(w) for w in role.split()}
    return what in words and bool(words & _PAST)


def _brings_in(token: Token) -> bool:
    """Whether a subject brings somebody nameless into the article: "A diplomat sighed", "my mother"."""
    lemma, first = token.lemma_.lower(), token.left_edge.lower_
    owned = any(c.dep_ == "poss" and c.pos_ == "PROPN" and c.ent_type_ != "PERSON" for c in token.lefts)
    if owned or first in ("a", "an", "one", "another"):
        return lemma in _PEOPLE
    return lemma in MEN | WOMEN and first in ("my", "his", "her", "their", "the", "our")


def _closely(noun: Token) -> Token:
    """The last word of what goes with a noun by "of": "a senior member of the general's staff"."""
    ahead = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if ahead.lower_ != "of" or ahead.head != noun:
        return noun
    edge = ahead.right_edge
    stop = next((t for t in noun.doc[ahead.i : edge.i + 1] if t.is_punct or t.tag_ in ("WP", "WDT")), None)
    last = noun.doc[stop.i - 1] if stop is not None else edge
    return last if ahead.i < last.i < ahead.i + 8 else noun


def _strip_titles(words: str) -> str:
    parts = words.split()
    while len(parts) > 1 and (folded(parts[0]) in TITLES or parts[0].lower() == "the"):
        parts = parts[1:]
    return " ".join(parts)


def _asked(token: Token) -> bool:
    """Whether somebody is asked, and so speaks next: "Brandt, in a hurry, was asked whether …"."""
    verb = token.head
    return token.dep_ == "nsubjpass" and verb.lower_ in ("asked", "pressed", "questioned", "quizzed")


def _told(token: Token) -> bool:
    """Whether a word stands in what somebody is said to say or think.

    "Oyen said that Brandt …", "Brandt would pay, he added" and "Brandt, he added, would pay".
    """
    for _ in range(_DEPTH):
        above = token.head
        if above.i == token.i:
            return any(c.dep_ == "parataxis" and _reporting(c) for c in token.children)
        if token.dep_ == "parataxis" and _reporting(token):
            return False
        if token.dep_ == "ccomp" and _reporting(above):
            return True
        token = above
    return False


def _reporting(verb: Token) -> bool:
    return verb.lemma_.lower() in cues.SPEECH | cues.THINKING and any(
        c.dep_ in ("nsubj", "nsubjpass") for c in verb.children
    )


def _pronoun(words: str) -> bool:
    return words.lower() in _HE or words.lower() in (
        "they",
        "it",
        "them",
        "who",
        "i",
        "we",
        "you",
        "this",
        "that",
        "these",
        "my",
        "our",
        "your",
        "me",
        "us",
    )


def describe(words: str, head: Token) -> tuple[str, NameKind]:
    """A speaker that has no person's name: an organisation, or a description as printed."""
    words = " ".join(words.split())
    words = re.sub(r"^(?:the|The|THE)\s+", "", words)
    first = words.split(" ", 1)[0]
    named = head.pos_ == "PROPN" and head.text[:1].isupper() and first.lower() not in _LOWER
    if named and not {folded(w) for w in words.split()} & ROLES:
        return words, "organisation"
    if first[:1].isupper() and (not first[1:] or first[1:].islower()) and first.lower() in _LOWER:
        words = words[:1].lower() + words[1:]
    bodies = {folded(w) for w in words.split()} & BODIES
    return words, "organisation" if bodies and not {folded(w) for w in words.split()} & ROLES else "described"


_LOWER = frozenset(
    """
    a an one two three four some several many senior top local state other another his her their most few
    all both opposition government officials diplomats analysts critics supporters aides activists residents
    witnesses police sources lawyers experts observers prosecutors investigators protesters lawmakers
    ministers leaders former western
    """.split()
)
