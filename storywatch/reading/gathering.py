"""Everybody whom an article names, gathered from its runs of capitals and joined by their short forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.reading.lexicon import BODIES, FEMALE_TITLES, MALE_TITLES
from storywatch.reading.offices import role_after, role_ahead, role_before, role_told, somebody
from storywatch.reading.persons import (
    GIVEN,
    Person,
    absorb,
    clash,
    folded,
    fuller,
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
_STOPS = frozenset(".!?:;\"”’')")
"""What running text ends with, and few headlines."""
_NAMES = 2
"""Words of the plainest full name."""
_RANKS = frozenset(
    """general gen lieutenant-general major-general colonel col major maj captain capt lieutenant lt admiral
    adm rear-admiral vice-admiral commander cmdr brigadier brig marshal sergeant sgt king commodore queen
    prince princess emir sultan sheikh baron baroness count countess duke duchess pope cardinal archbishop
    bishop patriarch imam ayatollah rabbi father rev judge president senator sen""".split()
)
"""Titles by which those who have them are called: "Prince Nayef", "General Minh"."""


def addressed(run: Run) -> str | None:
    """A name with the title by which its bearer is called: "Ms Ferrand", "Prince Nayef"."""
    title = folded(run.titles[-1]) if run.titles and run.printed[:1].isupper() else ""
    called = title in HONORIFICS or (title in _RANKS and len(key(run.words)) == 1)
    return f"{run.printed} {run.words}" if called else None


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
        person.votes["TEXT"] += not run.headline and paragraph.doc[-1:].text in _STOPS
        if not run.headline:
            person.count += 1
            if person.name.isupper() and not words.isupper():
                person.name = words
        lead = run.first == run.last and paragraph.doc[run.first].is_sent_start
        person.votes["MANY"] += bool(lead) and paragraph.doc[run.first].tag_ == "NNS"
        person.votes["GPE" if owns_an_office(paragraph.doc, run.last) else run.label] += 1
        person.aliases[words] += 1
        said = speaks(start, start + len(words))
        if said is not None and said.end <= start + len(words) + 2:
            person.votes["SPEAKS"] += 1
            if said.gender:
                person.votes["HE"] += 1
                person.votes[said.gender] += 1
        given = len(name) > 1 and name[0] in GIVEN
        if run.first == run.opens and not given and placed(paragraph.doc, run.first):
            person.votes["PLACE"] += 1
        if run.titles:
            low = [folded(t) for t in run.titles]
            person.votes["m"] += 2 * any(t in MALE_TITLES for t in low)
            person.votes["f"] += 2 * any(t in FEMALE_TITLES for t in low)
            person.votes["TITLE"] += any(t not in _ADJECTIVES for t in low)
            if address := addressed(run):
                person.aliases[address] += 1
            late = low[-1] in HONORIFICS and person.count > 1  # "Oyen, the miller, … Mr Oyen"
            if not person.titled and low[-1] not in _ADJECTIVES and run.printed[:1].isupper() and not late:
                person.titled = f"{run.printed} {words}"
        role = role_before(paragraph, run) if run.titles or run.first else None
        if role:
            person.roles[role] += 1
            person.votes["ROLE"] += 1
        if role := role_ahead(paragraph, run.opens, run.last, named=run.first == run.opens):
            person.roles[role] += 1
            person.votes["ROLE"] += 1
        person.votes["ROLE"] += somebody(paragraph, run.last)
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
    borne = {p.key[-1] for p in people if len(p.key) == _NAMES}
    alone = {p.key[0] for p in everybody if len(p.key) == 1} - borne
    full = sorted((p for p in people if len(p.key) > 1), key=lambda p: (-p.count, len(p.key)))
    kept: list[Person] = []
    for person in full:
        home = next((k for k in kept if same_person(person, k)), None)
        if home is None:
            kept.append(person)
            continue
        if fuller(person, home, alone) or (person.votes["TEXT"] and not home.votes["TEXT"]):
            home.aliases[home.name] += 1
            home.name, home.key = person.name, person.key
        absorb(home, person)
    by_last: dict[str, list[Person]] = {}
    by_first: dict[str, list[Person]] = {}
    for person in kept:
        by_last.setdefault(person.key[-1], []).append(person)
        by_first.setdefault(person.key[0], []).append(person)
    by_inner: dict[str, list[Person]] = {}
    for person in kept:
        half = person.key[-1].split("-")[0]  # "Dufour" for "Anne Dufour-Lacan"
        for word in {*person.key[1:-1], half} - {person.key[-1]}:
            by_inner.setdefault(word, []).append(person)
    for person in everybody:
        if len(person.key) != 1:
            if person.kind == "person":
                continue
            homes = [h for h in by_last.get(person.key[-1], []) if h.key[-len(person.key) :] == person.key]
            if len(homes) == 1 and not set(person.key) & BODIES:
                absorb(homes[0], person)  # both surnames of "Ricardo Herrera Fuentes"
            elif person.count:
                kept.append(person)
            continue
        word = person.key[0]
        if len(by_last.get(word, [])) > 1:
            continue  # several bear it: who is meant is told place by place
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
