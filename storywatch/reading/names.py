"""The name table of one article: who is meant by a surname, an honorific, a role or a pronoun.

Full names come first; a surname, a first name or a slip of spelling is joined to the full name it fits, a
role ("the foreign minister") to whom the article gave that role, and a pronoun to the latest agreeing
person, with subjects and speakers before others. What cannot be told stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.model import Name, NameKind
from storywatch.reading import nameless, occurring, runs
from storywatch.reading.antecedents import Occurrence, antecedent, spoken_of, told_of
from storywatch.reading.describing import describe
from storywatch.reading.gathering import collect, merge
from storywatch.reading.holders import holder
from storywatch.reading.known import Known
from storywatch.reading.lexicon import ROLES, TITLES
from storywatch.reading.persons import Person, folded, key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.persons import Gender
    from storywatch.reading.pipeline import Token

_FURTHER = re.compile(
    r"(?: (?:in|of|for|at|to|on) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4})?(?: \([A-Z][\w.&-]*\))?, "
)
"""What may stand between an office and who holds it."""


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


_HE = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


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
        self._marked = marked
        self._mark_starts = [m.start for m in marked]
        self.sentences = sentences
        self._paragraph_starts = [p.start for p in paragraphs]
        self._speaking = speaking
        self._speaking_starts = [s.start for s in speaking]
        self._paragraphs = [p for p in paragraphs if not p.furniture]
        found = [(p, run) for p in self._paragraphs for run in runs.find(p)]
        self.people, shared = merge(collect(found, self._speaks))
        self._known = Known(self.people, shared)
        self._set(occurring.named(found, self._known, sentences, self.quoted, self._is_speaker))
        self._set(nameless.joined(self, speaking, self._paragraphs))
        self._pronouns: dict[int, tuple[Person | None, float]] = {}
        """Whom each "he" and "she" that is a subject means, by its offset."""
        self._follow()

    # --- making ---------------------------------------------------------------------------------------

    def _set(self, occurrences: list[Occurrence]) -> None:
        self.occurrences = occurrences
        self._starts = [o.start for o in occurrences]

    def quoted(self, at: int) -> bool:
        """Whether an offset stands in a quotation."""
        k = bisect_right(self._mark_starts, at) - 1
        return k >= 0 and at < self._marked[k].end

    def _speaks(self, start: int, end: int) -> Speaking | None:
        k = bisect_left(self._speaking_starts, end) - 1
        return (
            self._speaking[k]
            if k >= 0 and self._speaking[k].end > start and self._speaking[k].speech
            else None
        )

    def _is_speaker(self, start: int, end: int) -> bool:
        return occurring.is_speaker(self.text, self._speaking, self._speaking_starts, start, end)

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
                if self.quoted(at):
                    continue
                while k < len(given) and given[k].start < at:
                    merged.append(given[k])
                    self._starts.append(given[k].start)
                    k += 1
                found = self._means(at, "m" if token.lower_ == "he" else "f", token, given, k)
                self._pronouns[at] = found
                person, sure = found
                if person is None or sure < 0.5:
                    continue
                speaker = self._speaks(at, at + len(token)) is not None
                sentence = bisect_right(self.sentences, at)
                end = at + len(token)
                merged.append(Occurrence(at, end, person, True, speaker, False, False, sentence, sure))
                self._starts.append(at)
        merged.extend(given[k:])
        self._starts.extend(o.start for o in given[k:])

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
        return *self.fuller(start, words, head), 0.9

    def _body(self, at: int, pronoun: str) -> Speaking | None:
        """Whom "they" or "it" stands for: the latest speaker of that number that is no single person."""
        if pronoun not in ("they", "it"):
            return None
        k = bisect_left(self._speaking_starts, at)
        here = bisect_right(self.sentences, at)
        for earlier in self._speaking[max(0, k - 6) : k][::-1]:
            if here - bisect_right(self.sentences, earlier.start) > 2:
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

    def fuller(self, at: int, words: str, head: Token) -> tuple[str, NameKind]:
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
            if start in self._pronouns:
                return self._pronouns[start]
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
                behind = self.text[ahead[0].end : ahead[0].end + 2]
                according = self.text[max(0, start - 14) : start].lower().endswith("according to ")
                ends = behind[:1] == "," or (according and behind[:1] in ".;:)")
                closed = ends or not (apart or according or behind in ("'s", "’s"))
                if closed and all(folded(w) in TITLES for w in called):
                    return ahead[0].person, 1.0
        if head.pos_ == "PROPN" or (words[:1].isupper() and " " not in words):
            named = self._known.named(_strip_titles(words))
            if named is not None and (named.kind == "person" or key(words) == named.key):
                return named, 1.0
        return holder(self, words, start, head)

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
        here = bisect_right(self.sentences, at)
        behind = spoken_of(at, head)
        others = [
            o.person
            for o in ahead[first : first + 12]
            if o.start in behind and not o.quoted and self.text[o.end : o.end + 1] not in ("'", "’")
        ]
        return antecedent(
            self.before(at, 60), ahead[first : first + 6], here, gender, told_of(at, head), others
        )

    def names(self) -> list[Name]:
        """The table as findings: every person, and organisations named more than once."""
        out = set()
        for person in self.people:
            if person.kind == "person" or person.count > 1:
                aliases = tuple(sorted(a for a in person.aliases if a != person.name))
                out.add(Name(person.name, person.kind, aliases, tuple(sorted(person.roles))))
        return sorted(out, key=lambda n: (n.kind, n.name))


"""Words by which an office is one that somebody held."""


def _strip_titles(words: str) -> str:
    parts = words.split()
    while len(parts) > 1 and (folded(parts[0]) in TITLES or parts[0].lower() == "the"):
        parts = parts[1:]
    return " ".join(parts)


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
