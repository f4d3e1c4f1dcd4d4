"""Everybody whom an article names, gathered from its runs of capitals and joined by their short forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.lexicon import FEMALE_TITLES, MALE_TITLES
from storywatch.reading.offices import role_after, role_ahead, role_before, role_told
from storywatch.reading.persons import (
    Person,
    absorb,
    clash,
    folded,
    gender_of,
    is_person,
    joins,
    key,
    same_person,
    slip,
)
from storywatch.reading.runs import owns_an_office, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.names import Speaking
    from storywatch.reading.runs import Run

    Speaks = Callable[[int, int], Speaking | None]

_ADJECTIVES = frozenset(
    "former ex deputy foreign acting interim prime defence defense finance interior justice special"
    " vice".split()
)
"""Titles that make nobody of what they stand before: "former U.N. officials"."""
HONORIFICS = frozenset("mr mrs ms miss dr sir lord lady dame mx".split())
"""Titles by which anybody may be called."""


def collect(runs: Iterable[tuple[Paragraph, Run]], speaks: Speaks) -> list[Person]:
    """Everybody and everything named, one for each name as folded; ``speaks`` tells who says something."""
    found: dict[tuple[str, ...], Person] = {}
    for paragraph, run in runs:
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
        person.votes["GPE" if owns_an_office(paragraph.doc, run.last) else run.label] += 1
        person.aliases[words] += 1
        said = speaks(start, start + len(words))
        if said is not None and said.end <= start + len(words) + 2:
            person.votes["SPEAKS"] += 1
            if said.gender:
                person.votes["HE"] += 1
                person.votes[said.gender] += 1
        if run.first == run.opens and len(name) == 1 and placed(paragraph.doc, run.first):
            person.votes["PLACE"] += 1
        if run.titles:
            low = [folded(t) for t in run.titles]
            person.votes["m"] += 2 * any(t in MALE_TITLES for t in low)
            person.votes["f"] += 2 * any(t in FEMALE_TITLES for t in low)
            person.votes["TITLE"] += any(t not in _ADJECTIVES for t in low)
            if low[-1] in HONORIFICS:
                person.aliases[f"{run.titles[-1]} {words}"] += 1
            if not person.titled and low[-1] not in _ADJECTIVES:
                person.titled = f"{run.printed} {words}"
        role = role_before(paragraph, run) if run.titles or run.first else None
        if role:
            person.roles[role] += 1
            person.votes["ROLE"] += 1
        if run.first == run.opens and (role := role_ahead(paragraph, run.first, run.last)):
            person.roles[role] += 1
            person.votes["ROLE"] += 1
        for after in (role_after(paragraph, run.last), role_told(paragraph, run.last)):
            if after:
                person.roles[after] += 1
                person.votes["ROLE"] += 1
    people = list(found.values())
    for person in people:
        person.kind = "person" if is_person(person) else "organisation"
        person.gender = gender_of(person)
    return people


def merge(everybody: Sequence[Person]) -> tuple[list[Person], set[str]]:
    """Join short and misspelt forms to the full name they fit.

    Also returns the family names that stand first ("Kim") and that several bear.
    """
    shared: set[str] = set()
    people = [p for p in everybody if p.kind == "person"]
    full = sorted((p for p in people if len(p.key) > 1), key=lambda p: (-p.count, len(p.key)))
    kept: list[Person] = []
    for person in full:
        home = next((k for k in kept if same_person(person, k)), None)
        if home is None:
            kept.append(person)
        else:
            absorb(home, person)
    by_last: dict[str, list[Person]] = {}
    by_first: dict[str, list[Person]] = {}
    for person in kept:
        by_last.setdefault(person.key[-1], []).append(person)
        by_first.setdefault(person.key[0], []).append(person)
    by_inner: dict[str, list[Person]] = {}
    for person in kept:
        for word in set(person.key[1:-1]):
            by_inner.setdefault(word, []).append(person)
    for person in everybody:
        if len(person.key) != 1:
            if person.kind != "person" and person.count:
                kept.append(person)
            continue
        word = person.key[0]
        homes = [h for h in by_last.get(word, []) if not clash(h, person)]
        if not homes and (person.votes["TITLE"] or person.votes["SPEAKS"]):
            # the first of two surnames, or the middle one of three names
            homes = [h for h in by_inner.get(word, []) if not clash(h, person)]
        if not homes:
            homes = [h for h in by_first.get(word, []) if not clash(h, person)]
            if len(homes) > 1:
                shared.add(word)
        if not homes and person.kind == "person" and len(word) > (4 if person.votes["SPEAKS"] else 5):
            slips = [h for last, hs in by_last.items() for h in hs if slip(word, last)]
            homes = [h for h in slips if not clash(h, person)]
        if len(homes) == 1 and joins(person):
            absorb(homes[0], person)
        elif not homes and person.count:
            if person.kind == "person" and person.titled:
                person.aliases[person.name] += 1
                person.name = person.titled
            kept.append(person)
    return kept, shared
