"""Who holds an office that an article speaks of without a name: "the foreign minister", "his deputy"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.reading.lexicon import ROLES
from storywatch.reading.offices import ALIKE, core
from storywatch.reading.persons import folded

if TYPE_CHECKING:
    from storywatch.reading.names import Table
    from storywatch.reading.persons import Person
    from storywatch.reading.pipeline import Token

_PAST = frozenset("former then ex onetime one-time erstwhile ex-president ex-minister".split())
"""Words by which an office is one that somebody held."""

_HEADS = {
    "state": frozenset("president king queen emir sultan monarch".split()),
    "government": frozenset("premier minister chancellor".split()),
}
"""What the offices of a "head of" are."""


def holder(table: Table, words: str, at: int, head: Token) -> tuple[Person | None, float]:
    """ "The foreign minister" is whom the article gave that role; the latest of several."""
    low = {folded(w) for w in words.split()} - {"the", "a", "an", "of", "his", "her", "their", ""}
    if not low or words.lower().startswith(("a ", "an ", "one ", "some ")) or head.tag_ in ("NNS", "NNPS"):
        return None, 0.0
    owned = words.split(" ", 1)[0].lower() in ("its", "his", "her", "their")
    if not (words[:4].lower() == "the " or owned or head.pos_ == "PROPN"):
        return None, 0.0
    if folded(head.text) == "head" and (offices := _head_of(low)):
        found = _latest(table, at, offices)
        if found[0] is not None:
            return found
    past = bool(low & _PAST)
    low -= _PAST | {"its"}
    if not low & ROLES or folded(head.text) not in ROLES | {"state"}:
        return None, 0.0
    what = "secretary" if folded(head.text) == "state" else folded(head.text)
    fits = [
        person
        for person in table.people
        if person.kind == "person" and any(_fits(low, role) and what in core(role) for role in person.roles)
    ]
    if not fits:
        if owned or _just_described(table, at, what):
            return None, 0.0
        alike = _alike(table, at, low)
        return (alike, 0.6) if alike is not None else _only_one(table, at, words)
    if len(fits) > 1:  # "the foreign minister" is not who "then" was it
        held = [f for f in fits if past == any(_held(role, what) for role in f.roles)]
        fits = held or fits
    if len(fits) == 1:
        return fits[0], 0.6 if owned else 0.9
    if owned:
        return None, 0.0
    ids = {id(f) for f in fits}
    for occurrence in table.before(at, 80):
        if id(occurrence.person) in ids:
            return occurrence.person, 0.75
    return fits[0], 0.5


def _head_of(low: set[str]) -> frozenset[str]:
    """The offices of a "head of state" or "of government"; none for other heads."""
    return next((offices for what, offices in _HEADS.items() if low == {"head", what}), frozenset())


def _latest(table: Table, at: int, offices: frozenset[str]) -> tuple[Person | None, float]:
    """Who was named last before a place of those with one of some offices."""
    for occurrence in table.before(at, 80):
        person = occurrence.person
        if person.kind == "person" and any(core(role) & offices for role in person.roles):
            return person, 0.7
    return None, 0.0


def _just_described(table: Table, at: int, what: str) -> bool:
    """Whether "the official" is "a Velian official" of whom the article has just told."""
    here = bisect_right(table.sentences, at)
    return any(
        o.person.kind == "described" and what in o.person.key and here - o.sentence <= 3
        for o in table.before(at, 12)
    )


def _alike(table: Table, at: int, low: set[str]) -> Person | None:
    """ "The minister" for somebody just named whose office has another word: a secretary, a premier."""
    wanted = ALIKE.get(next(iter(low)), frozenset()) if len(low) == 1 else frozenset()
    here = bisect_right(table.sentences, at)
    for occurrence in table.before(at, 20):
        if here - occurrence.sentence > 4:
            return None
        person = occurrence.person
        fit = any(core(role) & wanted for role in person.roles)
        if fit and person.kind == "person" and not occurrence.quoted:
            return person
    return None


def _only_one(table: Table, at: int, words: str) -> tuple[Person | None, float]:
    """ "The envoy" right after a sentence about somebody whose office the article never gives."""
    here = bisect_right(table.sentences, at)
    near = [o for o in table.before(at, 12) if 0 < here - o.sentence <= 2 and not o.quoted]
    people = {id(o.person): o for o in near if o.person.kind == "person"}
    if len(people) != 1 or words[:4].lower() != "the " or len(words.split()) > 3:
        return None, 0.0
    if table.text.startswith((", who ", ", whose "), at + len(words)):
        return None, 0.0  # "The consul, who was let in for an hour, told the men": somebody else
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
