"""The name table of one article: who is meant by a surname, an honorific, a role or a pronoun.

Full names come first; a surname, a first name or a slip of spelling is joined to the full name it fits, a
role ("the foreign minister") to whom the article gave that role, and a pronoun to the latest agreeing
person, with subjects and speakers before others. What cannot be told stays unresolved.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from storywatch.model import Name, NameKind
from storywatch.reading.lexicon import (
    BODIES,
    EITHER,
    FEMALE,
    FEMALE_TITLES,
    MALE,
    MALE_TITLES,
    PARTICLES,
    ROLES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Doc, Token

Gender = Literal["m", "f", ""]

_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_POSSESSIVE = re.compile(r"['’]s?$")
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,}")
_BOUND = re.compile(r"\b(?:of|for|to|from|in|at|with|by|on)\s")
_HOLDS = 4
"""Sentences for which somebody just named in full keeps a shared surname."""
_HE = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def folded(word: str) -> str:
    """A word without case, accents, dots or possessive, for comparing."""
    word = _POSSESSIVE.sub("", word.strip('.,;:“”"‘'))
    return "".join(
        c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c)
    ).strip(".'’")


def _parts(word: str) -> list[str]:
    """A hyphened word in parts where one is a particle ("al-Assad"), else whole ("Frank-Walter")."""
    parts = word.split("-")
    return parts if any(p.lower() in PARTICLES for p in parts) else [word]


def key(name: str) -> tuple[str, ...]:
    """The words that carry a person's name, folded, without particles, titles and suffixes."""
    words = [folded(w) for part in name.split() for w in _parts(part)]
    words = [w for w in words if w and w not in _SUFFIX]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    bare = [w for w in words if w not in PARTICLES]
    return tuple(bare or words)


@dataclass(slots=True)
class Person:
    """Somebody or something named, while the table is being made."""

    name: str
    key: tuple[str, ...]
    kind: NameKind
    gender: Gender = ""
    aliases: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    count: int = 0
    titled: str = ""
    """With the title that it was first printed with, for who is never named in full."""


@dataclass(slots=True)
class Occurrence:
    """One place where a person or body is named."""

    start: int
    end: int
    person: Person
    subject: bool
    speaker: bool
    """Stands as the speaker of a cue."""
    full: bool
    """The first time: a person is introduced."""
    quoted: bool
    sentence: int
    sure: float = 1.0
    """Less than 1 where a pronoun stands for the person."""


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
        self._runs = [(p, run) for p in self._paragraphs for run in _runs(p)]
        self._shared: set[str] = set()
        """Family names that stand first ("Kim") and that several bear."""
        self._collect()
        self._merge()
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

    def _collect(self) -> None:
        found: dict[tuple[str, ...], Person] = {}
        for paragraph, run in self._runs:
            words = run.words
            name = key(words)
            if not name:
                continue
            person = found.get(name)
            if person is None:
                person = found[name] = Person(words, name, "organisation")
            start = paragraph.start + paragraph.doc[run.first].idx
            if not run.headline:
                person.count += 1
                if person.name.isupper() and not words.isupper():
                    person.name = words
            person.votes["GPE" if _owns_an_office(paragraph.doc, run.last) else run.label] += 1
            person.aliases[words] += 1
            speaks = self._speaks(start, start + len(words))
            if speaks is not None and speaks.end <= start + len(words) + 2:
                person.votes["SPEAKS"] += 1
                if speaks.gender:
                    person.votes["HE"] += 1
                    person.votes[speaks.gender] += 1
            if run.first == run.opens and len(name) == 1 and _placed(paragraph.doc, run.first):
                person.votes["PLACE"] += 1
            if run.titles:
                low = [folded(t) for t in run.titles]
                person.votes["m"] += 2 * any(t in MALE_TITLES for t in low)
                person.votes["f"] += 2 * any(t in FEMALE_TITLES for t in low)
                person.votes["TITLE"] += any(t not in _ADJECTIVES for t in low)
                if low[-1] in _HONORIFICS:
                    person.aliases[f"{run.titles[-1]} {words}"] += 1
                if not person.titled and low[-1] not in _ADJECTIVES:
                    person.titled = f"{run.printed} {words}"
            role = _role_before(paragraph, run) if run.titles or run.first else None
            if role:
                person.roles[role] += 1
                person.votes["ROLE"] += 1
            if run.first == run.opens and (role := _role_ahead(paragraph, run.first, run.last)):
                person.roles[role] += 1
                person.votes["ROLE"] += 1
            for after in (_role_after(paragraph, run.last), _role_told(paragraph, run.last)):
                if after:
                    person.roles[after] += 1
                    person.votes["ROLE"] += 1
        self.people = list(found.values())
        for person in self.people:
            person.kind = "person" if _is_person(person) else "organisation"
            person.gender = _gender(person)

    def _merge(self) -> None:
        """Join short and misspelt forms to the full name they fit."""
        people = [p for p in self.people if p.kind == "person"]
        full = sorted((p for p in people if len(p.key) > 1), key=lambda p: (-p.count, len(p.key)))
        kept: list[Person] = []
        for person in full:
            home = next((k for k in kept if _same_person(person, k)), None)
            if home is None:
                kept.append(person)
            else:
                _absorb(home, person)
        by_last: dict[str, list[Person]] = {}
        by_first: dict[str, list[Person]] = {}
        for person in kept:
            by_last.setdefault(person.key[-1], []).append(person)
            by_first.setdefault(person.key[0], []).append(person)
        by_inner: dict[str, list[Person]] = {}
        for person in kept:
            for word in set(person.key[1:-1]):
                by_inner.setdefault(word, []).append(person)
        for person in self.people:
            if len(person.key) != 1:
                if person.kind != "person" and person.count:
                    kept.append(person)
                continue
            word = person.key[0]
            homes = [h for h in by_last.get(word, []) if not _clash(h, person)]
            if not homes and (person.votes["TITLE"] or person.votes["SPEAKS"]):
                # the first of two surnames, or the middle one of three names
                homes = [h for h in by_inner.get(word, []) if not _clash(h, person)]
            if not homes:
                homes = [h for h in by_first.get(word, []) if not _clash(h, person)]
                if len(homes) > 1:
                    self._shared.add(word)
            if not homes and person.kind == "person" and len(word) > (4 if person.votes["SPEAKS"] else 5):
                slips = [h for last, hs in by_last.items() for h in hs if _slip(word, last)]
                homes = [h for h in slips if not _clash(h, person)]
            if len(homes) == 1 and _joins(person):
                _absorb(homes[0], person)
            elif not homes and person.count:
                if person.kind == "person" and person.titled:
                    person.aliases[person.name] += 1
                    person.name = person.titled
                kept.append(person)
        self.people = kept

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
            speaker = self._reports(begin, end)
            if person.kind == "person":
                bearers.saw(person, key(run.words), sentence, acts=subject or speaker)
            full = id(person) not in introduced and not run.headline
            if full:
                introduced.add(id(person))
            quoted = self._quoted(begin)
            self.occurrences.append(Occurrence(start, end, person, subject, speaker, full, quoted, sentence))
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
                    end = paragraph.start + token.idx + len(token)
                    if not self._quoted(start):
                        found.append(self._described(start, end, token, described, speaker=False))
        taken = {o.start for o in self.occurrences}
        for occurrence in found:
            if occurrence is not None and occurrence.start not in taken:
                taken.add(occurrence.start)
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
                found = self._pronoun(
                    at, "m" if token.lower_ == "he" else "f", self._told_of(at, token), given, k
                )
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
        if head.tag_ != "NN" or not (what in _PEOPLE or what.endswith("man")):
            return None
        if self.person(start, end, head)[0] is not None:
            return None
        name, kind = self._fuller(start, self.text[start:end], head)
        if kind != "described":
            return None
        person = known.get(name)
        if person is None:
            person = known[name] = Person(name, key(name), "described")
            woman = what in _WOMEN or what.endswith("woman")
            person.gender = "f" if woman else "m" if what in _MEN or what.endswith("man") else ""
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
        if (
            len(fit) > 1
            and bearers is not None
            and (one := bearers.of(name[-1], fit, sentence, titled=bool(low & _HONORIFICS)))
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
            return self._pronoun(start, "m" if _HE[low] == "m" else "f", self._told_of(start, head))
        if _pronoun(low):
            return None, 0.0
        here = self._within(start, end)
        people = [o for o in here if o.person.kind == "person"]
        if " and " in f" {low} " and len({id(o.person) for o in people}) > 1:
            return None, 0.0
        k = bisect_right(self._paragraph_starts, start) - 1
        head_at = self._paragraph_starts[max(k, 0)] + head.idx
        ending = [o for o in people if o.end >= end - 2 and head_at >= o.start]
        if ending:
            return ending[-1].person, 1.0
        if people and people[-1].start == start:
            rest = self.text[people[-1].end : end].lstrip()
            if rest[:1] in (",", "(") or rest.split(" ", 1)[0] in ("of", "at", "from", "in", "with"):
                return people[-1].person, 0.95
        if {folded(w) for w in words.split()} & ROLES:  # "the Velian ambassador, Tomas Oyen"
            ahead = self._within(end, end + 3)
            if (
                self.text[end : end + 2] == ", "
                and ahead
                and ahead[-1].start == end + 2
                and ahead[-1].person.kind == "person"
            ):
                return ahead[-1].person, 1.0
        if head.pos_ == "PROPN" or (words[:1].isupper() and " " not in words):
            named = self._named(_strip_titles(words))
            if named is not None and (named.kind == "person" or key(words) == named.key):
                return named, 1.0
        return self._role(words, start, head)

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

    def _told_of(self, at: int, head: Token) -> range:
        """Offsets of what a pronoun's verb reports before it.

        "Sir Edmund was tired, he told them": he is not Sir Edmund.
        """
        verb = head.head
        for child in verb.lefts:
            if child.dep_ == "ccomp" and child.i < head.i:
                if any(t.dep_ == "cc" and t.head in (verb, child) for t in head.doc[child.i + 1 : head.i]):
                    return range(0)  # "My mother is old, but she still says"
                base = at - head.idx
                edge = child.right_edge
                if any(t.text == ";" for t in head.doc[child.i : head.i]):
                    return range(0)  # a sentence of its own
                return range(base + child.left_edge.idx, base + min(edge.idx + len(edge), head.idx))
        return range(0)

    def _pronoun(
        self,
        at: int,
        gender: Gender,
        but: range = range(0),
        ahead: Sequence[Occurrence] | None = None,
        first: int = 0,
    ) -> tuple[Person | None, float]:
        """The latest agreeing person; subjects, speakers and whoever was just introduced come first.

        Who is named within the offsets ``but`` is not meant.
        """
        here = bisect_right(self._sentence_starts, at)
        best: dict[int, float] = {}
        who: dict[int, Person] = {}
        for rank, occurrence in enumerate(self.before(at, 60)):
            person = occurrence.person
            if person.kind == "organisation" or (person.gender and person.gender != gender):
                continue
            if occurrence.start in but and not occurrence.quoted:
                continue
            away = here - occurrence.sentence
            if away > 14:
                break
            score = 5.0 / (1.0 + away) - 0.02 * rank
            score *= 1.0 + 0.6 * occurrence.speaker + 0.3 * occurrence.subject + 0.45 * occurrence.full
            if away == 0 and not occurrence.subject and not occurrence.speaker:
                score *= 0.3  # "Replying to Mr Crowe, he said": the other one
            if not person.gender and person.kind == "person":
                score *= 0.85
            if occurrence.quoted:
                score *= 0.25
            if person.kind == "described" and not occurrence.full and not person.gender:
                score *= 0.4  # "the candidate" may well be somebody the article names
            score *= occurrence.sure
            score += 0.5 * (person.gender == gender) + min(person.count, 8) * 0.04
            if score > best.get(id(person), 0.0):
                best[id(person)] = score
                who[id(person)] = person
        if not best:
            if ahead is None:
                ahead, first = self.occurrences, bisect_left(self._starts, at)
            for occurrence in ahead[first : first + 6]:  # "he" before the name, as some leads have it
                if (
                    occurrence.person.kind == "person"
                    and occurrence.person.gender in ("", gender)
                    and not occurrence.quoted
                ):
                    return occurrence.person, 0.4
            return None, 0.0
        order = sorted(best, key=lambda k: -best[k])
        margin = 1.0 - (best[order[1]] / best[order[0]] if len(order) > 1 else 0.0)
        chosen = who[order[0]]
        return chosen, min(0.95, 0.55 + 0.6 * margin)

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
        low -= {"its"}
        if not low & ROLES or folded(head.text) not in ROLES | {"state"}:
            return None, 0.0
        what = "secretary" if folded(head.text) == "state" else folded(head.text)
        fits = [
            person
            for person in self.people
            if person.kind == "person"
            and any(low <= {folded(w) for w in role.split()} and what in _core(role) for role in person.roles)
        ]
        if not fits:
            if owned or self._just_described(at, what):
                return None, 0.0
            alike = self._alike(at, low)
            return (alike, 0.6) if alike is not None else self._only_one(at, words)
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
        wanted = _ALIKE.get(next(iter(low)), frozenset()) if len(low) == 1 else frozenset()
        here = bisect_right(self._sentence_starts, at)
        for occurrence in self.before(at, 20):
            if here - occurrence.sentence > 4:
                return None
            person = occurrence.person
            fit = any(_core(role) & wanted for role in person.roles)
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
        if not known or not occurrence.subject or any({folded(w) for w in r.split()} & ROLES for r in person.roles):
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


# --- runs of capitals -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words: token numbers, the last one included."""

    opens: int
    """Where it starts with its titles."""
    first: int
    last: int
    words: str
    titles: tuple[str, ...]
    printed: str
    """The last of the titles as printed."""
    label: str
    headline: bool


def _runs(paragraph: Paragraph) -> Iterator[Run]:
    """Every run of capitalised words that may name somebody or something, its titles taken off."""
    doc = paragraph.doc
    headline = _headline(paragraph)
    i = 0
    while i < len(doc):
        if not _capital(doc[i]):
            i += 1
            continue
        first = i
        while i + 1 < len(doc):
            step = _goes_on(doc, i)
            if not step:
                break
            i += step
        yield from _named_part(doc, first, i, headline)
        i += 1


def _capital(token: Token) -> bool:
    if not token.text[:1].isupper() or token.ent_type_ in (
        "DATE",
        "TIME",
        "ORDINAL",
        "CARDINAL",
        "MONEY",
        "PERCENT",
    ):
        return False
    return (
        token.pos_ in ("PROPN", "NOUN", "ADJ", "X") or bool(token.ent_type_) or folded(token.text) in TITLES
    )


def _goes_on(doc: Doc, i: int) -> int:
    """How many tokens the run grows by after token ``i``; 0 where it ends."""
    token, ahead = doc[i], doc[i + 1]
    beyond = doc[i + 2] if i + 2 < len(doc) else None
    if ahead.ent_iob_ == "B" and token.ent_type_ == ahead.ent_type_ == "PERSON":
        return 0
    if _capital(ahead):
        return 1
    if beyond is None:
        return 0
    if (
        ahead.text in "-–’'"
        and not ahead.whitespace_
        and not token.whitespace_
        and (beyond.text[:1].isupper() or beyond.is_alpha)
    ):
        if beyond.text[:1].isupper():
            return 2
        # "Kim Yong-su", yet not "the Sarvo-based group"
        named = i and _capital(doc[i - 1]) and len(beyond.text) < 6 and beyond.lower_ not in _COMPOUNDS
        return 2 if ahead.text == "-" and named and token.pos_ == "PROPN" else 0
    if ahead.text == "." and len(token.text) == 1 and _capital(beyond):
        return 2
    if ahead.lower_ in PARTICLES and ahead.lower_ not in ("a", "y", "e", "la", "af"):
        if _capital(beyond):
            return 2
        if beyond.text in "-–" and i + 3 < len(doc) and _capital(doc[i + 3]):
            return 3
        if beyond.lower_ in PARTICLES and i + 3 < len(doc) and _capital(doc[i + 3]):
            return 3
    if (
        ahead.lower_ in ("of", "for")
        and folded(token.text) in TITLES | ROLES
        and (_capital(beyond) or beyond.lower_ == "the")
    ):
        return 2 if _capital(beyond) else 3 if i + 3 < len(doc) and _capital(doc[i + 3]) else 0
    return 0


def _named_part(doc: Doc, first: int, last: int, headline: bool) -> Iterator[Run]:
    """The name in a run: what follows its last title, or all of it."""
    opens = first
    titles: list[str] = []
    i = first
    while i <= last:
        word = folded(doc[i].text)
        if word in TITLES or (titles and word in ("of", "for", "the", "-", "")):
            if word in ("of", "for") and i + 1 <= last:
                # the office's matter: "of State", "of Foreign Affairs"
                i += 2 if doc[i + 1].lower_ != "the" else 3
                while i <= last and folded(doc[i].text) in _MATTERS:
                    i += 1
                first = i
                continue
            if word in TITLES:
                titles.append(doc[i].text)
            i += 1
            first = i
            continue
        # a nationality or a body before the title: "US Secretary", "White House Chief", "Labour Party Leader"
        bodies = [k for k in range(i + 1, last + 1) if folded(doc[k].text) in BODIES]
        after = bodies[-1] if bodies else i
        later = next((k for k in range(after + 1, last) if folded(doc[k].text) in TITLES), None)
        if later is None or (doc[i].ent_type_ == "PERSON" and i - opens >= 1 and titles):
            break
        i = later
        first = later
    if first > last:
        return
    before = opens - 1
    while before >= 0 and folded(doc[before].text) in TITLES and len(titles) < 5:
        titles.insert(0, doc[before].text)
        before -= 1
    if before >= 0 and doc[before].text == "." and before >= 1 and folded(doc[before - 1].text) in TITLES:
        titles.insert(0, doc[before - 1].text)
    while (
        first < last
        and not titles
        and doc[first].is_sent_start
        and doc[first].ent_type_ == ""
        and doc[first].pos_ not in ("PROPN", "X")
        and doc[first].dep_ != "compound"
        and folded(doc[first].text) not in MALE | FEMALE
    ):
        first += 1  # "Former Miss": a capital only because the sentence begins there
    labels = Counter(t.ent_type_ for t in doc[first : last + 1] if not t.is_punct)
    label = labels.most_common(1)[0][0] if labels else ""
    words = _POSSESSIVE.sub("", doc.text[doc[first].idx : doc[last].idx + len(doc[last])]).strip()
    if not any(c.isalpha() for c in words):
        return
    printed = titles[-1] + ("." if first and doc[first - 1].text == "." and titles else "") if titles else ""
    yield Run(before + 1 if titles else opens, first, last, words, tuple(titles), printed, label, headline)


def _headline(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a headline in title case, where a capital says nothing."""
    words = [t for t in paragraph.doc if t.is_alpha and len(t.text) > 3]
    if not words or len(words) > 20 or paragraph.doc.text.rstrip()[-1:] in ".!”\"’'":
        return False
    return sum(t.text[:1].isupper() for t in words) >= 0.7 * len(words) and len(words) > 3


def _owns_an_office(doc: Doc, last: int) -> bool:
    """Whether a possessive and an office follow: "Lomba's Foreign Minister"."""
    return (
        last + 2 < len(doc)
        and doc[last + 1].lower_ in ("'s", "’s")
        and doc[last + 2].text[:1].isupper()
        and folded(doc[last + 2].text) in TITLES
    )


_ADJECTIVES = frozenset(
    "former ex deputy foreign acting interim prime defence defense finance interior justice special"
    " vice".split()
)
"""Titles that make nobody of what they stand before: "former U.N. officials"."""
_HONORIFICS = frozenset("mr mrs ms miss dr sir lord lady dame mx".split())


def _core(role: str) -> frozenset[str]:
    """The words of a role without whose or for whom it is: "the minister's [spokesman] for trade"."""
    own = re.split(r"['’]s?\s", role)[-1]
    return frozenset(folded(w) for w in re.split(r"\s(?:for|to|of)\s", own)[0].split())


_ALIKE = {
    "minister": frozenset("secretary chancellor premier".split()),
    "premier": frozenset(["minister"]),
    "diplomat": frozenset("ambassador envoy consul attache attaché emissary negotiator counsellor".split()),
    "envoy": frozenset("ambassador mediator emissary rapporteur representative negotiator".split()),
    "mediator": frozenset("envoy emissary negotiator".split()),
    "negotiator": frozenset("envoy mediator".split()),
    "leader": frozenset("president premier chief head chairman chairwoman chancellor".split()),
    "official": frozenset("secretary undersecretary director deputy spokesman spokeswoman".split()),
    "officer": frozenset("general colonel captain major lieutenant admiral commander brigadier".split()),
    "commander": frozenset("general colonel admiral brigadier marshal".split()),
    "analyst": frozenset("researcher fellow professor expert economist".split()),
    "expert": frozenset("scientist analyst economist professor researcher scholar historian".split()),
    "academic": frozenset("professor historian researcher".split()),
    "lawmaker": frozenset("senator representative mp congressman congresswoman deputy".split()),
    "politician": frozenset("senator mp leader minister mayor governor".split()),
    "monarch": frozenset("king queen emir sultan".split()),
    "ruler": frozenset("king emir sultan sheikh president general".split()),
}
"""Words for an office under which somebody with another title may be spoken of."""


def _brings_in(token: Token) -> bool:
    """Whether a subject brings somebody nameless into the article: "A diplomat sighed", "my mother"."""
    lemma, first = token.lemma_.lower(), token.left_edge.lower_
    if first in ("a", "an", "one", "another"):
        return lemma in _PEOPLE
    return lemma in _MEN | _WOMEN and first in ("my", "his", "her", "their", "the", "our")


_PEOPLE = ROLES | frozenset("man woman boy girl person source friend neighbour neighbor guest".split())
_MEN = MALE_TITLES - {"sir", "fr"} | {"man", "boy"}
_WOMEN = FEMALE_TITLES - {"miss"} | {"woman", "girl", "widow"}

_COMPOUNDS = frozenset("based born led run held wide era made bound style owned type like only".split())
_MATTERS = frozenset("affairs security relations rights defence defense trade interior treasury".split())


def _strip_titles(words: str) -> str:
    parts = words.split()
    while len(parts) > 1 and (folded(parts[0]) in TITLES or parts[0].lower() == "the"):
        parts = parts[1:]
    return " ".join(parts)


def _role_before(paragraph: Paragraph, run: Run) -> str | None:
    """The role that stands before a name: "US Secretary of State", "the ministry's envoy"."""
    doc = paragraph.doc
    i = run.first - 1
    words: list[str] = []
    while i >= 0 and len(words) < 8:
        token = doc[i]
        low = token.lower_
        if token.is_punct and token.text not in "-" and not (token.text == "." and words):
            break
        if token.is_space or not (
            token.pos_ in ("PROPN", "ADJ", "NOUN")
            or low in ROLES
            or folded(token.text) in TITLES
            or low in ("of", "'s", "’s", "-")
        ):
            break
        words.insert(0, token.text_with_ws)
        i -= 1
    while words and folded(words[0]) in ("of", "s", "", "-"):
        words.pop(0)
    role = " ".join("".join(words).split())
    if not {folded(w) for w in role.split()} & ROLES:
        return None
    return role


def _role_ahead(paragraph: Paragraph, first: int, last: int) -> str | None:
    """The role to which a name stands in apposition: "The Velian ambassador, Tomas Oyen".

    It may end in a place ("the Minister of Energy of the Republic of Velia, Tomas Oyen,"), then the name has
    to end with a comma too.
    """
    doc = paragraph.doc
    if first < 3 or doc[first - 1].text != ",":
        return None
    i = first - 2
    words: list[str] = []
    placed = doc[i].pos_ == "PROPN" and last + 1 < len(doc) and doc[last + 1].text == ","
    if doc[i].lower_ not in ROLES | {"state", "affairs"} and not placed:
        return None
    while i >= 0 and len(words) < 12:
        token = doc[i]
        low = token.lower_
        deputy = i > 1 and doc[i - 1].lower_ in ("for", "to", "of") and doc[i - 2].lower_ in ROLES
        if (
            low in ("the", "a", "an", "his", "her", "its", "their")
            and not (words and words[0].startswith("of "))
            and not deputy  # "a spokesman for the prime minister, Nabil Rahal"
            and not (placed and i and doc[i - 1].lower_ == "of" and not _plain_role(words))
        ):
            role = " ".join("".join(words).split())
            return role if {folded(w) for w in role.split()} & ROLES else None
        if (token.is_punct and token.text not in "-") or token.pos_ not in (
            "PROPN",
            "ADJ",
            "NOUN",
            "ADP",
            "PART",
            "DET",
            "PUNCT",
        ):
            return None if token.is_punct or not words else _plain_role(words)
        words.insert(0, token.text_with_ws)
        i -= 1
    return _plain_role(words)


def _plain_role(words: list[str]) -> str | None:
    role = " ".join("".join(words).split())
    return role if {folded(w) for w in role.split()} & ROLES else None


def _role_after(paragraph: Paragraph, last: int) -> str | None:
    """The apposition after a name: ", the Italian foreign minister"."""
    doc = paragraph.doc
    if last + 2 >= len(doc) or doc[last + 1].text != ",":
        return None
    i = last + 2
    words: list[str] = []
    while i < len(doc) and len(words) < 12:
        token = doc[i]
        low = token.lower_
        if (token.is_punct and token.text not in "-–") or low in (
            "who",
            "which",
            "and",
            "said",
            "whose",
            "has",
            "was",
            "is",
        ):
            break
        if token.pos_ in ("VERB", "AUX") and low not in ROLES:
            break
        words.append(token.text_with_ws)
        i += 1
    role = " ".join("".join(words).split())
    low_words = [folded(w) for w in role.split()]
    if not low_words or not set(low_words) & ROLES:
        return None
    heads = [w for w in low_words if w in ROLES]
    if low_words[0] not in ("the", "a", "an", "his", "her", "their", "its") and not (
        heads
        and (role[0].islower() or folded(role.split()[0]) in TITLES or doc[last + 2].pos_ in ("PROPN", "ADJ"))
    ):
        return None
    if low_words[0] in ("the", "a", "an", "his", "her", "their", "its"):
        role = role.split(" ", 1)[1] if " " in role else role
    return role or None


def _role_told(paragraph: Paragraph, last: int) -> str | None:
    """The role that a sentence gives its subject: "has been prime minister", "was named special envoy"."""
    verb = paragraph.doc[last].head
    if paragraph.doc[last].dep_ not in ("nsubj", "nsubjpass") or any(c.dep_ == "neg" for c in verb.children):
        return None
    if verb.lemma_.lower() not in ("be", "become", "name", "appoint", "elect"):
        return None
    for child in verb.rights:
        if child.dep_ in ("attr", "oprd") and child.tag_ in ("NN", "NNP") and child.lemma_.lower() in ROLES:
            words = paragraph.doc[child.left_edge.i : child.i + 1]
            if words[0].lower_ in ("a", "an", "the", "his", "her", "its", "their"):
                words = words[1:]
            return " ".join(words.text.split()) or None
    return None


# --- judging ----------------------------------------------------------------------------------------


def _is_person(person: Person) -> bool:
    votes = person.votes
    if _ABBREVIATION.fullmatch(person.name):
        return False
    if set(person.key) & BODIES and (not votes["TITLE"] or len(person.key) == 1):
        return False  # "Chairman of the Canal Authority" names no Mr Authority
    score = (
        votes["PERSON"]
        + votes["TITLE"] * 3.0
        + votes["ROLE"] * 1.5
        + votes["SPEAKS"] * 0.4
        + votes["HE"] * 2.5
    )
    score -= (
        votes["ORG"] + votes["GPE"] * 1.2 + votes["NORP"] * 1.5 + votes["FAC"] + votes["LOC"] + votes["EVENT"]
    )
    score -= votes["PLACE"] * 1.5
    score -= votes["PRODUCT"] + votes["LAW"] * 2 + votes["WORK_OF_ART"]
    if len(person.key) in (2, 3, 4) and person.key[0] in MALE | FEMALE:
        score += 2.0 * sum(person.aliases.values())
    if len(person.key) == 1 and not person.count and not votes["TITLE"]:
        return False
    return score > 0


def _placed(doc: Doc, first: int) -> bool:
    """Whether a name stands where only a place does: "in Sarvo", "across Velia"."""
    before = doc[first - 1] if first else None
    return (
        before is not None
        and before.lower_ in ("in", "into", "across", "throughout", "near", "inside", "outside")
        and doc[first].dep_ == "pobj"
    )


def _joins(person: Person) -> bool:
    """Whether a single word may be the surname of somebody named in full elsewhere."""
    votes = person.votes
    return person.kind == "person" or votes["GPE"] + votes["NORP"] <= 0.7 * max(
        1, sum(person.aliases.values())
    )


def _gender(person: Person) -> Gender:
    male, female = person.votes["m"], person.votes["f"]
    for role in person.roles:
        words = {folded(w) for w in re.split(r"['’]s\s", role)[-1].split()}
        male += 2 * bool(words & _MEN)
        female += 2 * bool(words & _WOMEN)
    if len(person.key) > 1:
        male += person.key[0] in MALE - EITHER
        female += person.key[0] in FEMALE - EITHER
    if male == female:
        return ""
    return "m" if male > female else "f"


def _clash(a: Person, b: Person) -> bool:
    return bool(a.gender and b.gender and a.gender != b.gender and b.votes[b.gender])


def _same_person(one: Person, known: Person) -> bool:
    """Whether two names of several words mean one person: "Rosa M. Ferrand" and "Rosa Ferrand"."""
    a, b = one.key, known.key
    if a[-1] != b[-1]:
        shorter = min(len(a), len(b))
        if shorter > 1 and a[:shorter] == b[:shorter]:
            return True  # "Ratu Epeli", "Sheikh Khalid bin Salem": the beginning of a longer name
        return len(a) == len(b) and a[:-1] == b[:-1] and len(a[-1]) > 4 and _slip(a[-1], b[-1])
    if a[0] == b[0]:
        return True
    if _clash(known, one) or _clash(one, known):
        return False
    short, long = sorted((a, b), key=len)
    if len(short) < len(long) and long[-len(short) :] == short and len(short) > 1:
        return True  # a word too many before the name
    return ((len(a[0]) == 1 or len(b[0]) == 1) and a[0][0] == b[0][0]) or (
        len(a[0]) > 4 and _slip(a[0], b[0])
    )


def _slip(a: str, b: str) -> bool:
    """Whether two words differ by one letter left out, added, changed or exchanged."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if a[i + 1 :] == b[i:] or a[i:] == b[i + 1 :] or a[i + 1 :] == b[i + 1 :]:
        return True
    return a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]


def _absorb(home: Person, other: Person) -> None:
    home.aliases[other.name] += other.count
    home.aliases.update(other.aliases)
    home.roles.update(other.roles)
    home.votes.update(other.votes)
    home.count += other.count
    home.gender = _gender(home)


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
