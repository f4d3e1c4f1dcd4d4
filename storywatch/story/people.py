"""Names of many articles become the speakers of one story.

The rule is the newsroom's own: the first reference gives the full name, later ones the surname. So a name
that is the last part of exactly one known full name is that person; where two people share a surname, the
bare surname stays a speaker of its own rather than being guessed. Presses differ in more than length: in the
order of the parts, in particles, in how they write foreign letters, in which of two surnames they keep.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.model import Name, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storywatch.model import NameKind

_HONORIFICS = frozenset(
    """mr mrs ms miss mx dr prof professor sir lord lady dame baron baroness sheikh sheikha prince princess
    king queen sultan emir general gen colonel col major maj captain capt lieutenant lt admiral adm brigadier
    president prime minister premier chancellor secretary senator sen rep representative ambassador envoy
    governor mayor judge justice pope cardinal bishop archbishop ayatollah imam rabbi rev reverend
    herr frau monsieur mme madame señor señora don doña""".split()
)

_PARTICLES = frozenset(
    """al el ul bin ibn ben bint abu de del della di da dos das du la le van von der den ter ten zu af av y
    e""".split()
)
_SERVANT = dict.fromkeys(("abd", "abdul", "abdel", "abdal", "abdol"), "abd")
"""The Arabic "servant of" as it is written in front of another word, and what it is compared by."""
_FATHER = re.compile(r" (?:bin|ibn|ben|bint) ")
_LETTERS = (("x", "ks"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
            ("ij", "i"), ("iy", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"), ("c", "k"))  # fmt: skip
"""How presses write the same foreign letter, each with what it is compared by; in this order."""

_BODIES = frozenset(
    """ministry department office agency embassy government parliament senate council commission committee
    union association party army navy police court bank fund federation authority administration bureau
    secretariat delegation mission alliance organisation organization group company news radio television
    times post""".split()
)
"""Words by which a name that was typed is taken for that of a body."""


def key(name: str) -> str:
    """A printed name without case, accents, dots, honorifics and possessive, to compare two forms by."""
    flat = unicodedata.normalize("NFKD", name.casefold())
    flat = "".join(c for c in flat if not unicodedata.combining(c))
    flat = re.sub(r"[’']s\b", "", flat).replace(".", "").replace("’", "'")
    words = re.findall(r"[\w']+", flat.replace("-", " "))
    while len(words) > 1 and words[0] in _HONORIFICS:
        words = words[1:]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)


def _carrying(flat: str) -> tuple[str, ...]:
    """The words of a :func:`key` that carry a name: "mei de la cour" is of "mei" and "cour"."""
    words = tuple(_SERVANT.get(w, w) for w in flat.split())
    return tuple(w for w in words if w not in _PARTICLES) or words


def join(speakers: Sequence[Speaker], names: Iterable[Name]) -> tuple[list[Speaker], dict[str, int]]:
    """The story's speakers with one more article's ``names`` folded in; see :meth:`Roster.enter`."""
    roster = Roster(speakers)
    _, who = roster.enter(names)
    return roster.speakers(), who


class Roster:
    """The story's speakers by every name they are known by. Kept warm while articles come in.

    ``same`` are the names that the reader has joined, each with the one that stands for it. Either of them
    may be met later, or never. Two speakers joined so stay two here: they can be parted again.
    """

    def __init__(self, speakers: Iterable[Speaker], same: Mapping[str, str] | None = None) -> None:
        self._by_id = {s.id: s for s in speakers}
        self._next = max(self._by_id, default=0) + 1
        self._full: dict[str, set[int]] = {}
        self._any: dict[str, int] = {}
        self._parts: dict[str, set[int]] = {}
        """Persons by all the words of a full name, in the order of the alphabet."""
        self._last: dict[str, set[int]] = {}
        self._first: dict[str, set[int]] = {}
        self._inner: dict[str, set[int]] = {}
        """Persons by a word between first and last, and by single words that they are called by."""
        self._bare: dict[str, set[int]] = {}
        """Persons by a name that is one word."""
        self._same = dict(same or {})
        self._roots: dict[int, int] | None = None
        for speaker in self._by_id.values():
            self._index(speaker)

    def speakers(self) -> list[Speaker]:
        """Everybody, by number; those that the reader has joined are one."""
        known = dict(self._by_id)
        for number, root in self.roots().items():
            known[root] = known[root].joined(known.pop(number))
        return [known[number] for number in sorted(known)]

    def roots(self) -> dict[int, int]:
        """The speakers that another one stands for by the reader's word, each with that one."""
        if self._roots is None:
            told = ((self._known(name), self._known(into)) for name, into in self._same.items())
            pairs = {a: b for a, b in told if a is not None and b is not None and a != b}
            self._roots = {a: root for a in sorted(pairs) if (root := _end(pairs, a)) != a}
        return self._roots

    def join(self, same: Mapping[str, str]) -> None:
        """Take these as the names that the reader has joined, in place of the ones before."""
        self._same = dict(same)
        self._roots = None

    def enter(
        self, names: Iterable[Name], called: Iterable[str] = ()
    ) -> tuple[list[Speaker], dict[str, int]]:
        """Fold in the names of one article. Their order does not matter: full names go first.

        ``called`` are names that the reader has given to a speaker: of somebody known where they can be.
        Returns the speakers that are new or changed (numbers of known ones never change, new ones count on)
        and, for each of the names, the number of the speaker who stands for it.
        """
        who: dict[str, int] = {}
        changed: dict[int, Speaker] = {}
        given = sorted(names, key=lambda n: (-len(key(n.name).split()), n.name))
        full = [w for n in given if n.kind == "person" and len(w := _carrying(key(n.name))) > 1]
        bearers = Counter(word for words in full for word in set(words))
        for name in given:
            number = who[name.name] = self._enter(name, bearers)
            changed[number] = self._by_id[number]
        for typed in sorted(set(called) - who.keys()):
            known = self._known(typed)
            if known is None:
                known = self._enter(Name(typed, _kind(typed)))
                changed[known] = self._by_id[known]
            who[typed] = known
        if self._same:
            self._roots = None
        roots = self.roots()
        return list(changed.values()), {name: roots.get(number, number) for name, number in who.items()}

    def _known(self, name: str) -> int | None:
        """Who is called so, by any name; None where nobody is, or more than one by a bare surname."""
        flat = key(name)
        if (exact := self._full.get(flat)) is not None:
            return min(exact)
        found = self._called(flat) if len(_carrying(flat)) == 1 else None
        return found if found is not None else self._any.get(flat)

    def _enter(self, name: Name, bearers: Mapping[str, int] | None = None) -> int:
        found = self._find(name, bearers or {})
        if found is None:
            found, self._next = self._next, self._next + 1
            self._by_id[found] = Speaker(
                found, name.name, name.kind, _unique(name.aliases), _unique(name.roles)
            )
        else:
            known = self._by_id[found]
            better = name.kind == known.kind and _worth(name.name) > _worth(known.name)
            place = (
                known.kind == "person" != name.kind
                and not known.roles
                and not any(map(_addressed, known.aliases))
            )
            self._by_id[found] = replace(
                known,
                name=name.name if better else known.name,
                kind=name.kind if place else known.kind,
                aliases=_unique((*known.aliases, known.name, name.name, *name.aliases)),
                roles=_unique((*known.roles, *name.roles)),
            )
        self._index(self._by_id[found])
        return found

    def _index(self, speaker: Speaker) -> None:
        for form in (speaker.name, *speaker.aliases):
            flat = key(form)
            words = _carrying(flat)
            self._any.setdefault(flat, speaker.id)
            # A bare surname points at a person only through their full name, so that it stays ambiguous
            # where two share it.
            if speaker.kind != "person" or len(words) > 1 or form == speaker.name:
                self._full.setdefault(flat, set()).add(speaker.id)
            if speaker.kind != "person" or not words:
                continue
            if len(words) > 1:
                self._parts.setdefault(" ".join(sorted(words)), set()).add(speaker.id)
                self._last.setdefault(words[-1], set()).add(speaker.id)
                self._first.setdefault(words[0], set()).add(speaker.id)
                if len(words) > 2 and not _FATHER.search(flat):  # the first of two surnames
                    self._inner.setdefault(words[-2], set()).add(speaker.id)
            elif form != speaker.name:
                self._inner.setdefault(words[0], set()).add(speaker.id)
            else:
                self._bare.setdefault(words[0], set()).add(speaker.id)

    def _find(self, name: Name, bearers: Mapping[str, int]) -> int | None:
        """Who of those known a name is of. ``bearers`` counts the words of the article's full names."""
        flat = key(name.name)
        if name.kind != "person":
            forms = [flat, *(key(a) for a in name.aliases)]
            same = (self._of_kind(form, name.kind) for form in forms)
            found = next((number for number in same if number is not None), None)
            # what one article takes for a person and another for a place or a body
            return found if found is not None or " " in flat else self._alone(flat)
        words = _carrying(flat)
        if not words:
            return None
        if len(words) == 1:
            found = self._called(flat)
            if found is None and not name.roles and not _addressed(name.name):
                return self._of_kind(flat, "organisation")
            return found
        if same_words := self._parts.get(" ".join(sorted(words))):
            return min(same_words)
        near = self._last.get(words[-1], set()) | self._first.get(words[0], set())
        # "Ines de la Cour" and "Ines Cour", "J. M. Osei" and "John Osei": first names that can be one.
        fits = [i for i in sorted(near) if one_person(words, _carrying(key(self._by_id[i].name)))]
        if fits and (len(fits) == 1 or len(words[0]) > 1):
            return fits[0]
        for word in (words[-1], *words[1:-1], words[0]):
            if not fits and bearers.get(word, 0) < 2 and (bare := self._alone(word)) is not None:
                return bare
        return None

    def _of_kind(self, flat: str, kind: NameKind) -> int | None:
        """Who or what is called exactly so and of that kind."""
        return min((i for i in self._full.get(flat, ()) if self._by_id[i].kind == kind), default=None)

    def _alone(self, word: str) -> int | None:
        """The person of whom nothing but this one word is known."""
        known = self._bare.get(word, set())
        return min((i for i in known if _carrying(key(self._by_id[i].name)) == (word,)), default=None)

    def _called(self, flat: str) -> int | None:
        """Whom a single word means: by surname, by what articles call them, by the name that stands first."""
        (word,) = _carrying(flat)
        for index in (self._last, self._inner, self._first):
            if len(known := index.get(word, set())) == 1:
                return next(iter(known))
            if known:
                break
        return self._alone(word)


def _kind(name: str) -> NameKind:
    """What a name that the reader has typed is of, as far as its letters tell."""
    words = name.split()
    if words[0] in ("The", "the") and any(w[0].isupper() for w in words[1:]):
        return "organisation"
    if _BODIES & set(key(name).split()):
        return "organisation"
    return "described" if name[0].islower() else "person"


def _end(pairs: Mapping[int, int], number: int) -> int:
    """Where following the pairs leads; a ring of them ends at its lowest number."""
    path = [number]
    while (number := pairs.get(number, number)) not in path:
        path.append(number)
    return min(path[path.index(number) :])


def one_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names, each as the words that carry it, can be one person's.

    First names of one surname that agree but for what one leaves out or shortens; the beginning or the end of
    a longer name; the same but for a letter, or for how a letter is written.
    """
    short, long = sorted((tuple(a), tuple(b)), key=len)
    if not short:
        return False
    if a[-1] == b[-1] and _compatible(a[:-1], b[:-1]):
        return True
    if len(short) > 1 and short in (long[: len(short)], long[-len(short) :]):
        return True
    if len(a) != len(b):
        return False
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(unlike) == 1 and _written_alike(*unlike[0])


def _written_alike(a: str, b: str) -> bool:
    """Whether two words are one, misspelt by a letter or written in another way: "Alexei", "Aleksei"."""
    if min(len(a), len(b)) < 5:
        return False
    for old, new in _LETTERS:
        a, b = a.replace(old, new), b.replace(old, new)
    if a == b:
        return True
    if a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    if {a[-1], b[-1]} <= set("aeiou") and len(a) == len(b):
        return False  # "Silva" and "Silvo", "Morozov" and "Morozova": two people
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if at == min(len(a), len(b)):
        return not (a + b).endswith(("a", "o", "i", "e"))
    return a[at + 1 :] in (b[at:], b[at + 1 :]) or a[at:] == b[at + 1 :]


def _compatible(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two lists of first names can be one person's."""
    if not a or not b or a[0][0] != b[0][0]:
        return False
    if len(a[0]) > 1 and len(b[0]) > 1 and a[0] != b[0]:
        return False
    short, long = sorted((a[1:], b[1:]), key=len)
    return all(any(s == x or (s[0] == x[0] and 1 in (len(s), len(x))) for x in long) for s in short)


def _worth(name: str) -> tuple[int, int, bool, bool]:
    """How good a form of a name is to show: written out, complete, not in capitals, with its accents."""
    words = _carrying(key(name))
    return sum(len(w) > 1 for w in words), len(words), not name.isupper(), not name.isascii()


def _addressed(form: str) -> bool:
    """Whether a form of a name begins with a title: "Mr Oyen"."""
    return form.casefold().split(" ", 1)[0].strip(".") in _HONORIFICS and " " in form


def _unique(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f for f in forms if f))
