"""The name table of one article: who is meant by a surname, an honorific, a role or a pronoun.

Full names come first; a surname, a first name or a slip of spelling is joined to the full name it fits, a role
("the foreign minister") to whom the article gave that role, and a pronoun to the latest agreeing person, with
subjects and speakers before others. What cannot be told stays unresolved.
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
    FEMALE,
    FEMALE_TITLES,
    MALE,
    MALE_TITLES,
    PARTICLES,
    ROLES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.marks import Marked
    from storywatch.reading.pipeline import Token

Gender = Literal["m", "f", ""]

_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SPLIT = re.compile(r"[\s\-]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_HE = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def folded(word: str) -> str:
    """A word without case, accents, dots or possessive, for comparing."""
    word = _POSSESSIVE.sub("", word.strip('.,;:“”"‘'))
    return "".join(
        c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c)
    ).strip(".'’")


def key(name: str) -> tuple[str, ...]:
    """The words that carry a person's name, folded, without particles, titles and suffixes."""
    words = [folded(w) for w in _SPLIT.split(name)]
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


@dataclass(slots=True)
class Occurrence:
    """One place where a person is named. ``weight`` is greater for a subject."""

    start: int
    end: int
    person: Person
    subject: bool
    quoted: bool
    sentence: int


class Table:
    """The names of an article, and what its mentions mean."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], marked: Sequence[Marked]) -> None:
        """``marked`` are the outermost quotations, whose words are not the reporter's."""
        self.text = text
        self.people: list[Person] = []
        self._marked = marked
        self._mark_starts = [m.start for m in marked]
        self._sentence_starts: list[int] = []
        self._paragraph_starts = [p.start for p in paragraphs]
        for paragraph in paragraphs:
            self._sentence_starts.extend(paragraph.start + s.start_char for s in paragraph.doc.sents)
        self._seen: list[tuple[int, int, str, bool]] = []
        self._collect(paragraphs)
        self._merge()
        self.occurrences: list[Occurrence] = []
        self._place(paragraphs)
        self._starts = [o.start for o in self.occurrences]

    # --- making ---------------------------------------------------------------------------------------

    def _quoted(self, at: int) -> bool:
        k = bisect_right(self._mark_starts, at) - 1
        return k >= 0 and at < self._marked[k].end

    def _collect(self, paragraphs: Sequence[Paragraph]) -> None:
        found: dict[tuple[str, ...], Person] = {}
        for paragraph in paragraphs:
            if paragraph.furniture:
                continue
            for first, last, label in _runs(paragraph):
                doc = paragraph.doc
                titles, first = _titles(doc, first, last)
                if first > last:
                    continue
                words = doc.text[doc[first].idx : doc[last].idx + len(doc[last])]
                words = _POSSESSIVE.sub("", words).strip()
                name = key(words)
                if not name or not any(c.isalpha() for c in words):
                    continue
                person = found.get(name)
                if person is None:
                    person = found[name] = Person(words, name, "organisation")
                person.count += 1
                person.votes[label] += 1
                person.aliases[words] += 1
                if titles:
                    low = [folded(t) for t in titles]
                    if any(t in MALE_TITLES for t in low):
                        person.votes["m"] += 2
                    if any(t in FEMALE_TITLES for t in low):
                        person.votes["f"] += 2
                    person.votes["TITLE"] += 1
                    honorific = [
                        t
                        for t in low
                        if t in ("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "mx")
                    ]
                    if honorific:
                        person.aliases[f"{titles[-1]} {words}"] += 1
                    role = _role_before(paragraph, first, len(titles))
                    if role:
                        person.roles[role] += 1
                after = _role_after(paragraph, last)
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
        full = sorted((p for p in people if len(p.key) > 1), key=lambda p: (-len(p.key), -p.count))
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
        for person in self.people:
            if len(person.key) != 1:
                if person.kind != "person":
                    kept.append(person)
                continue
            word = person.key[0]
            homes = [h for h in by_last.get(word, []) if not _clash(h, person)]
            if not homes:
                homes = [h for h in by_first.get(word, []) if not _clash(h, person)]
            if not homes and person.kind == "person" and len(word) > 5:
                homes = [
                    h
                    for last, hs in by_last.items()
                    for h in hs
                    if _slip(word, last) and not _clash(h, person)
                ]
            if homes and (
                person.kind == "person" or person.votes["ORG"] + person.votes["GPE"] <= 4 * person.count
            ):
                _absorb(max(homes, key=lambda h: h.count) if len(homes) == 1 else homes[0], person)
            else:
                kept.append(person)
        self.people = kept

    def _place(self, paragraphs: Sequence[Paragraph]) -> None:
        """Every place in the text where a known name stands."""
        full: dict[tuple[str, ...], Person] = {}
        last: dict[str, list[Person]] = {}
        for person in self.people:
            for alias in [person.name, *person.aliases]:
                full.setdefault(key(alias), person)
            if person.kind == "person":
                last.setdefault(person.key[-1], []).append(person)
        self._full, self._last = full, last
        for paragraph in paragraphs:
            if paragraph.furniture:
                continue
            for a, b, _ in _runs(paragraph):
                doc = paragraph.doc
                _, first = _titles(doc, a, b)
                if first > b:
                    continue
                words = doc.text[doc[first].idx : doc[b].idx + len(doc[b])]
                person = self._named(words)
                if person is None:
                    continue
                start = paragraph.start + doc[a].idx
                end = paragraph.start + doc[b].idx + len(doc[b])
                head = doc[b]
                subject = any(t.dep_ in ("nsubj", "nsubjpass") for t in doc[a : b + 1])
                self.occurrences.append(
                    Occurrence(
                        start,
                        end,
                        person,
                        subject,
                        self._quoted(start),
                        bisect_right(self._sentence_starts, start),
                    )
                )
                del head
        self.occurrences.sort(key=lambda o: o.start)

    def _named(self, words: str) -> Person | None:
        name = key(words)
        if not name:
            return None
        person = self._full.get(name)
        if person is not None:
            return person
        homes = self._last.get(name[-1], [])
        homes = [h for h in homes if len(name) == 1 or h.key[0][:1] == name[0][:1]]
        return homes[0] if homes else None

    # --- asking ---------------------------------------------------------------------------------------

    def who(
        self, start: int, end: int, head: Token, speaking: Person | None = None
    ) -> tuple[str | None, NameKind, float]:
        """Whom the mention ``text[start:end]`` means: a name, its kind, and how sure that is (0 to 1).

        ``speaking`` is who spoke last, for pronouns.
        """
        person, sure = self.person(start, end, head, speaking)
        if person is not None:
            return person.name, person.kind, sure
        words = self.text[start:end]
        if _pronoun(words):
            return None, "person", 0.0
        described, kind = describe(words, head)
        return described, kind, 0.9

    def person(
        self, start: int, end: int, head: Token, speaking: Person | None = None
    ) -> tuple[Person | None, float]:
        """The known person of a mention, if any, and how sure that is."""
        words = " ".join(self.text[start:end].split())
        low = words.lower()
        if low in _HE:
            return self._pronoun(start, "m" if _HE[low] == "m" else "f", speaking)
        if low in ("they", "it", "them", "who", "i", "we", "you"):
            return None, 0.0
        here = [o for o in self._within(start, end) if o.person.kind == "person"]
        if " and " in f" {low} " and len({id(o.person) for o in here}) > 1:
            return None, 0.0
        ending = [o for o in here if o.end >= end - 2]
        if ending:
            return ending[-1].person, 1.0
        if head.pos_ == "PROPN" or (words[:1].isupper() and " " not in words):
            named = self._named(_strip_titles(words))
            if named is not None and (named.kind == "person" or key(words) == named.key):
                return named, 1.0
        return self._role(words, start, head)

    def _within(self, start: int, end: int) -> list[Occurrence]:
        i = bisect_left(self._starts, start)
        out = []
        while i < len(self.occurrences) and self.occurrences[i].start < end:
            out.append(self.occurrences[i])
            i += 1
        return out

    def before(self, at: int, span: int) -> list[Occurrence]:
        """Occurrences before ``at`` within ``span`` of them, latest first."""
        i = bisect_left(self._starts, at)
        return self.occurrences[max(0, i - span) : i][::-1]

    def _pronoun(self, at: int, gender: Gender, speaking: Person | None) -> tuple[Person | None, float]:
        here = bisect_right(self._sentence_starts, at)
        best: dict[int, float] = {}
        who: dict[int, Person] = {}
        for occurrence in self.before(at, 60):
            person = occurrence.person
            if person.kind != "person" or (person.gender and person.gender != gender):
                continue
            away = here - occurrence.sentence
            if away > 12:
                break
            score = 4.0 / (1 + away) + (1.5 if occurrence.subject else 0.0) / (1 + 0.3 * away)
            if occurrence.quoted:
                score *= 0.3
            if person.gender == gender:
                score += 0.5
            score += min(person.count, 10) * 0.05
            if person is speaking:
                score += 2.0
            if id(person) not in best or score > best[id(person)]:
                best[id(person)] = score
                who[id(person)] = person
        if (
            speaking is not None
            and id(speaking) not in best
            and (not speaking.gender or speaking.gender == gender)
        ):
            if speaking.kind == "person":
                best[id(speaking)] = 2.0
                who[id(speaking)] = speaking
        if not best:
            return None, 0.0
        order = sorted(best, key=lambda k: -best[k])
        margin = best[order[0]] - (best[order[1]] if len(order) > 1 else 0.0)
        chosen = who[order[0]]
        if not chosen.gender:
            chosen.gender = gender
        return chosen, min(0.95, 0.6 + 0.12 * margin)

    def _role(self, words: str, at: int, head: Token) -> tuple[Person | None, float]:
        """ "The foreign minister" is whom the article gave that role; the latest of several."""
        low = {folded(w) for w in words.split()} - {"the", "a", "an", "of", "his", "her", "their", ""}
        base = folded(head.text)
        if (
            not low
            or words.lower().startswith(("a ", "an ", "one ", "some "))
            or head.tag_ in ("NNS", "NNPS")
        ):
            return None, 0.0
        if not (words[:4].lower() == "the " or head.pos_ == "PROPN"):
            return None, 0.0
        if not (low & ROLES) or base not in ROLES | {"state"}:
            return None, 0.0
        fits = []
        for person in self.people:
            if person.kind != "person":
                continue
            for role in person.roles:
                have = {folded(w) for w in role.split()}
                if low <= have:
                    fits.append(person)
                    break
        if not fits:
            return None, 0.0
        if len(fits) == 1:
            return fits[0], 0.9
        ids = {id(f) for f in fits}
        for occurrence in self.before(at, 80):
            if id(occurrence.person) in ids:
                return occurrence.person, 0.75
        return fits[0], 0.5

    def names(self) -> list[Name]:
        """The table as findings: persons, and organisations that were given as a speaker or named often."""
        out = []
        for person in self.people:
            if person.kind == "person" or person.count > 1:
                aliases = tuple(sorted(a for a in person.aliases if a != person.name))
                out.append(Name(person.name, person.kind, aliases, tuple(sorted(person.roles))))
        return sorted(set(out), key=lambda n: (n.kind, n.name))


# --- runs of capitals -------------------------------------------------------------------------------


def _runs(paragraph: Paragraph) -> Iterable[tuple[int, int, str]]:
    """Token ranges (last one included) that name somebody or something, with the recogniser's label."""
    doc = paragraph.doc
    for ent in doc.ents:
        if ent.label_ not in (
            "PERSON",
            "ORG",
            "GPE",
            "NORP",
            "FAC",
            "PRODUCT",
            "WORK_OF_ART",
            "LOC",
            "EVENT",
        ):
            continue
        first, last = ent.start, ent.end - 1
        while first <= last and (
            doc[first].lower_ in ("the", "a", "an") or doc[first].is_punct or doc[first].is_space
        ):
            first += 1
        while last >= first and (
            doc[last].lower_ in ("'s", "’s", "'", "’") or doc[last].is_punct or doc[last].is_space
        ):
            last -= 1
        if first > last or (not doc[last].text[:1].isupper() and doc[last].lower_ not in PARTICLES):
            continue
        label = ent.label_
        if label == "PERSON" or _titled(doc, first):
            # the recogniser stops at a hyphen or a particle now and then
            while last + 2 < len(doc) and doc[last + 1].text in "-–" and doc[last + 2].is_title:
                last += 2
            while (
                last + 1 < len(doc)
                and doc[last + 1].pos_ == "PROPN"
                and doc[last + 1].ent_type_ in ("", "PERSON")
                and label == "PERSON"
            ):
                if not doc[last + 1].text[:1].isupper() or doc[last + 1].is_punct:
                    break
                last += 1
        yield first, last, label
    for token in doc:  # "Mr Ferrand" and "Minister Ferrand" where the recogniser saw nothing
        if (
            token.ent_type_ == ""
            and token.text[:1].isupper()
            and token.i
            and _titled(doc, token.i)
            and token.is_alpha
        ):
            if folded(token.text) in TITLES or doc[token.i - 1].ent_type_ == "PERSON":
                continue
            last = token.i
            while (
                last + 1 < len(doc)
                and doc[last + 1].text[:1].isupper()
                and doc[last + 1].is_alpha
                and doc[last + 1].ent_type_ == ""
            ):
                last += 1
            yield token.i, last, "PERSON"


def _titled(doc: object, first: int) -> bool:
    token = doc[first - 1] if first else None  # type: ignore[index]  # a spaCy Doc, which has no types of its own
    return token is not None and folded(token.text) in TITLES and token.text[:1].isupper()


def _titles(doc: object, first: int, last: int) -> tuple[list[str], int]:
    """The titles that stand before a name, inside or outside its run, and where the name itself begins."""
    inner: list[str] = []
    at = first
    while at <= last and (folded(doc[at].text) in TITLES or doc[at].text in (".", "of", "-")):  # type: ignore[index]  # as above
        word = doc[at].text  # type: ignore[index]  # as above
        if word == "of" and at + 1 <= last:
            at += 2
            continue
        inner.append(word)
        at += 1
    if at > last:
        return [], first
    outer: list[str] = []
    i = first - 1
    while i >= 0 and len(outer) < 5 and folded(doc[i].text) in TITLES:  # type: ignore[index]  # as above
        outer.insert(0, doc[i].text)  # type: ignore[index]  # as above
        i -= 1
    return outer + inner, at


def _strip_titles(words: str) -> str:
    parts = words.split()
    while len(parts) > 1 and (folded(parts[0]) in TITLES or parts[0].lower() == "the"):
        parts = parts[1:]
    return " ".join(parts)


def _role_before(paragraph: Paragraph, first: int, _count: int) -> str | None:
    doc = paragraph.doc
    i = first - 1
    words: list[str] = []
    while i >= 0 and len(words) < 8:
        token = doc[i]
        if (
            folded(token.text) in TITLES
            or token.lower_ in ROLES
            or token.pos_ in ("PROPN", "ADJ", "NOUN")
            or token.lower_ in ("of", "'s", "’s", "-")
        ):
            if token.is_punct and token.text not in "-":
                break
            words.insert(0, token.text_with_ws)
            i -= 1
        else:
            break
    while words and folded(words[0]) in ("of", "s", "", "-"):
        words.pop(0)
    role = " ".join("".join(words).split())
    low = {folded(w) for w in role.split()}
    if not low & ROLES:
        return None
    return role


def _role_after(paragraph: Paragraph, last: int) -> str | None:
    """The apposition after a name: ", the Italian foreign minister"."""
    doc = paragraph.doc
    if last + 2 >= len(doc) or doc[last + 1].text != ",":
        return None
    i = last + 2
    words: list[str] = []
    while i < len(doc) and len(words) < 12:
        token = doc[i]
        if (
            (token.is_punct
            and token.text not in "-–")
            or token.pos_ in ("VERB", "AUX", "CCONJ")
            or token.lower_ in ("who", "which", "and", "said")
        ):
            break
        words.append(token.text_with_ws)
        i += 1
    role = " ".join("".join(words).split())
    low = [folded(w) for w in role.split()]
    if not low or not set(low) & ROLES or len(low) > 12:
        return None
    if low[0] in ("the", "a", "an", "his", "her", "their", "its"):
        role = role.split(" ", 1)[1] if " " in role else role
    return role or None


# --- judging ----------------------------------------------------------------------------------------


def _is_person(person: Person) -> bool:
    votes = person.votes
    if set(person.key) & BODIES and not votes["TITLE"]:
        return False
    score = votes["PERSON"] * 1.0 + votes["TITLE"] * 3.0 + votes["ROLE"] * 2.0
    score -= (
        votes["ORG"] * 1.0
        + votes["GPE"] * 1.2
        + votes["NORP"] * 1.5
        + votes["FAC"]
        + votes["LOC"]
        + votes["EVENT"]
    )
    if person.key[0] in MALE | FEMALE and len(person.key) in (2, 3, 4):
        score += 2.0 * person.count
    return score > 0


def _gender(person: Person) -> Gender:
    male, female = person.votes["m"], person.votes["f"]
    for role in person.roles:
        words = {folded(w) for w in role.split()}
        male += bool(words & MALE_TITLES)
        female += bool(words & FEMALE_TITLES)
    if len(person.key) > 1:
        male += person.key[0] in MALE
        female += person.key[0] in FEMALE
    if male == female:
        return ""
    return "m" if male > female else "f"


def _clash(a: Person, b: Person) -> bool:
    return bool(a.gender and b.gender and a.gender != b.gender and b.votes[b.gender])


def _same_person(short: Person, full: Person) -> bool:
    """Whether two names of several words mean one person: "Rosa M. Ferrand" and "Rosa Ferrand"."""
    a, b = short.key, full.key
    if a[-1] != b[-1]:
        return len(a) == len(b) and a[:-1] == b[:-1] and len(a[-1]) > 4 and _slip(a[-1], b[-1])
    if a[0] == b[0]:
        return True
    if _clash(full, short):
        return False
    return ((len(a[0]) == 1 or len(b[0]) == 1) and a[0][0] == b[0][0]) or (len(a[0]) > 4 and _slip(a[0], b[0]))


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
    )


def describe(words: str, head: Token) -> tuple[str, NameKind]:
    """A speaker that has no person's name: an organisation, or a description as printed."""
    words = " ".join(words.split())
    words = re.sub(r"^(?:the|The|THE)\s+", "", words)
    named = head.pos_ == "PROPN" and head.text[:1].isupper()
    if named and not {folded(w) for w in words.split()} & ROLES:
        return words, "organisation"
    first = words.split(" ", 1)[0]
    if head.pos_ != "PROPN" and first[:1].isupper() and first[1:].islower() and first.lower() in _LOWER:
        words = words[:1].lower() + words[1:]
    bodies = {folded(w) for w in words.split()} & BODIES
    return words, "organisation" if bodies and not {folded(w) for w in words.split()} & ROLES else "described"


_LOWER = frozenset(
    "a an one two three four some several many senior top local state other another his her their most few all both "
    "opposition government officials diplomats analysts critics supporters aides activists residents witnesses police "
    "sources lawyers experts observers prosecutors investigators protesters lawmakers ministers leaders former western".split()
)
