"""Whom a printed name means: the people of an article by full name, surname or a shared first name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from storywatch.reading.gathering import HONORIFICS
from storywatch.reading.lexicon import FEMALE_TITLES, MALE_TITLES, ROLES
from storywatch.reading.offices import core
from storywatch.reading.persons import folded, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.reading.persons import Person

_HOLDS = 4
"""Sentences for which somebody just named in full keeps a shared surname."""


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


class Known:
    """The people of an article, to be found by the words of a name."""

    def __init__(self, people: Iterable[Person], shared: Iterable[str]) -> None:
        """``shared`` are the first names by which people of one family are told apart."""
        self._full: dict[tuple[str, ...], Person] = {}
        self._last: dict[str, list[Person]] = {}
        for known in people:
            for alias in [known.name, *known.aliases]:
                self._full.setdefault(key(alias), known)
            if known.kind == "person":
                self._last.setdefault(known.key[-1], []).append(known)
                if known.key[0] in shared:
                    self._last.setdefault(known.key[0], []).append(known)

    def named(
        self, words: str, bearers: Bearers | None = None, sentence: int = 0, titles: Sequence[str] = ()
    ) -> Person | None:
        """Who is meant by ``words`` that stand in this sentence behind ``titles``; None for nobody known."""
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
