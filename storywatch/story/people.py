"""Names of many articles become the speakers of one story.

The rule is the newsroom's own: the first reference gives the full name, later ones the surname. So a name
that is the last part of exactly one known full name is that person; where two people share a surname, the
bare surname stays a speaker of its own rather than being guessed.
"""

from __future__ import annotations

import re
import unicodedata
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
        self._full: dict[str, int] = {}
        self._short: dict[str, set[int]] = {}
        self._any: dict[str, int] = {}
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
        for name in sorted(names, key=lambda n: (-len(key(n.name).split()), n.name)):
            number = who[name.name] = self._enter(name)
            changed[number] = self._by_id[number]
        for given in sorted(set(called) - who.keys()):
            known = self._known(given)
            if known is None:
                known = self._enter(Name(given, _kind(given)))
                changed[known] = self._by_id[known]
            who[given] = known
        if self._same:
            self._roots = None
        roots = self.roots()
        return list(changed.values()), {name: roots.get(number, number) for name, number in who.items()}

    def _known(self, name: str) -> int | None:
        """Who is called so, by any name; None where nobody is, or more than one by a bare surname."""
        flat = key(name)
        if (exact := self._full.get(flat)) is not None:
            return exact
        if len(bearers := self._short.get(flat, set())) == 1:
            return next(iter(bearers))
        return self._any.get(flat) if not bearers else None

    def _enter(self, name: Name) -> int:
        found = self._find(name)
        if found is None:
            found, self._next = self._next, self._next + 1
            self._by_id[found] = Speaker(
                found, name.name, name.kind, _unique(name.aliases), _unique(name.roles)
            )
        else:
            known = self._by_id[found]
            longer = len(key(name.name).split()) > len(key(known.name).split())
            self._by_id[found] = replace(
                known,
                name=name.name if longer else known.name,
                aliases=_unique((*known.aliases, known.name, name.name, *name.aliases)),
                roles=_unique((*known.roles, *name.roles)),
            )
        self._index(self._by_id[found])
        return found

    def _index(self, speaker: Speaker) -> None:
        for form in (speaker.name, *speaker.aliases):
            self._any.setdefault(key(form), speaker.id)
            # A bare surname points at a person only through their full name, so that it stays ambiguous
            # where two share it.
            if speaker.kind != "person" or " " in key(form) or form == speaker.name:
                self._full.setdefault(key(form), speaker.id)
        words = key(speaker.name).split()
        if speaker.kind == "person" and len(words) > 1:
            self._short.setdefault(words[-1], set()).add(speaker.id)

    def _find(self, name: Name) -> int | None:
        flat = key(name.name)
        if name.kind != "person":
            forms = [flat, *(key(a) for a in name.aliases)]
            same = [self._full[f] for f in forms if f in self._full]
            return next((i for i in same if self._by_id[i].kind == name.kind), None)
        exact = self._full.get(flat)
        if exact is not None and self._by_id[exact].kind == "person" and " " in flat:
            return exact
        words = flat.split()
        if not words:
            return None
        if len(words) == 1:
            same_surname = self._short.get(flat, set())
            if len(same_surname) == 1:
                return next(iter(same_surname))
            return exact if exact is not None and self._by_id[exact].kind == "person" else None
        # "Ines de la Cour" and "Ines Cour", "J. M. Osei" and "John Osei": first names that can be one.
        for other in sorted(self._short.get(words[-1], set())):
            if _compatible(words[:-1], key(self._by_id[other].name).split()[:-1]):
                return other
        bare = self._full.get(words[-1])
        if (
            bare is not None
            and self._by_id[bare].kind == "person"
            and key(self._by_id[bare].name) == words[-1]
        ):
            return bare
        return None


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


def _compatible(a: list[str], b: list[str]) -> bool:
    """Whether two lists of first names and particles can be one person's."""
    if not a or not b or a[0][0] != b[0][0]:
        return False
    if len(a[0]) > 1 and len(b[0]) > 1 and a[0] != b[0]:
        return False
    short, long = sorted((a[1:], b[1:]), key=len)
    return all(any(s == x or (s[0] == x[0] and 1 in (len(s), len(x))) for x in long) for s in short)


def _unique(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f for f in forms if f))
