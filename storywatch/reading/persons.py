"""Persons of one article while its names are told apart: how names are compared, and who can be one.

A printed name is folded (no case, accents, dots or possessive) and cut to the words that carry it; two such
names are one person's where first names and surname agree but for an initial or a slip of one letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from storywatch.reading.lexicon import (
    BODIES,
    EITHER,
    FEMALE,
    FEMALE_TITLES,
    MALE,
    MALE_TITLES,
    PARTICLES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from storywatch.model import NameKind

Gender = Literal["m", "f", ""]

_SERVANT = dict.fromkeys(("abd", "abdul", "abdel", "abdal", "abdol"), "abd")
"""The Arabic "servant of" as it is written in front of another word, and what it is compared by."""
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
POSSESSIVE = re.compile(r"['’]s?$")
"""What is taken off the end of a name: "Ferrand's"."""
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,}")
PATRONYMIC = re.compile(r"(?:[eo]vna|[eo]vich|ichna)$")
"""How a name ends that is a father's, as Russians have it."""
GIVEN = MALE | FEMALE | {"abd"}
"""Names that are given to persons."""
_HIS = MALE - EITHER | {"abd"}
_HERS = FEMALE - EITHER
_LONGEST = 5
"""Words of a name written out; more are a headline's."""
_TWICE = 2
"""Times that a name is printed whose end others leave out; once it may be the verb of a heading."""
MEN = MALE_TITLES - {"sir", "fr"} | {"man", "boy"}
"""Words for men, offices among them."""
WOMEN = FEMALE_TITLES - {"miss"} | {"woman", "girl", "widow"}
"""Words for women."""


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word without case, accents, dots or possessive, for comparing."""
    word = POSSESSIVE.sub("", word.strip('.,;:“”"‘'))
    return "".join(
        c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c)
    ).strip(".'’")


def _parts(word: str) -> list[str]:
    """A hyphened word in parts where one is a particle ("al-Assad"), else whole ("Frank-Walter")."""
    parts = word.split("-")
    return parts if any(p.lower() in PARTICLES or p.lower() in _SERVANT for p in parts) else [word]


def key(name: str) -> tuple[str, ...]:
    """The words that carry a person's name, folded, without particles, titles and suffixes.

    "Abd al-", "Abdul" and "Abdel" are ways to write one word.
    """
    words = [folded(w) for part in name.split() for w in _parts(part)]
    words = [_SERVANT.get(w, w) for w in words if w and w not in _SUFFIX]
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


def is_person(person: Person) -> bool:
    """Whether what was printed around a name makes somebody of it and no place, body or thing."""
    votes = person.votes
    if _ABBREVIATION.fullmatch(person.name):
        return False
    if votes["MANY"] and votes["MANY"] == person.count:
        return False  # "Sceptics point to the tide"
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
    if len(person.key) in (2, 3, 4) and person.key[0] in GIVEN:
        score += 2.0 * sum(person.aliases.values())
    if len(person.key) == 1 and not person.count and not votes["TITLE"]:
        return False
    return score > 0


def joins(person: Person) -> bool:
    """Whether a single word may be the surname of somebody named in full elsewhere."""
    votes = person.votes
    return person.kind == "person" or votes["GPE"] + votes["NORP"] <= 0.7 * max(
        1, sum(person.aliases.values())
    )


def gender_of(person: Person) -> Gender:
    """By titles, roles and given name, where these agree."""
    male, female = person.votes["m"], person.votes["f"]
    for role in person.roles:
        words = {folded(w) for w in re.split(r"['’]s\s", role)[-1].split()}
        male += 2 * bool(words & MEN)
        female += 2 * bool(words & WOMEN)
    if len(person.key) > 1:
        male += person.key[0] in _HIS
        female += person.key[0] in _HERS
    if male == female:
        return ""
    return "m" if male > female else "f"


def clash(a: Person, b: Person) -> bool:
    """Whether a title or a pronoun makes a man of one name and a woman of the other."""
    return bool(a.gender and b.gender and a.gender != b.gender and b.votes[b.gender])


def same_person(one: Person, known: Person) -> bool:
    """Whether two names of several words mean one person: "Rosa M. Ferrand" and "Rosa Ferrand"."""
    a, b = one.key, known.key
    if a[-1] != b[-1]:
        shorter = min(len(a), len(b))
        if shorter > 1 and a[:shorter] == b[:shorter]:
            return True  # "Ratu Epeli", "Sheikh Khalid bin Salem": the beginning of a longer name
        return len(a) == len(b) and a[:-1] == b[:-1] and len(a[-1]) > 4 and slip(a[-1], b[-1])
    if a[0] == b[0] or (a[0] == "m" and len(a) == 2):
        return True  # "M. de Montreux" is Mr
    if clash(known, one) or clash(one, known):
        return False
    short, long = sorted((a, b), key=len)
    if len(short) < len(long) and long[-len(short) :] == short and len(short) > 1:
        return True  # a word too many before the name
    return ((len(a[0]) == 1 or len(b[0]) == 1) and a[0][0] == b[0][0]) or (len(a[0]) > 4 and slip(a[0], b[0]))


def fuller(one: Person, known: Person, alone: Collection[str] = ()) -> bool:
    """Whether ``one`` is the more complete form of a name that both bear: "Rosa Maria Ferrand".

    A name written out counts before one of initials. ``alone`` are the words by which the article calls
    anybody elsewhere.
    """
    whole, before = ((sum(len(w) > 1 for w in p.key), len(p.key)) for p in (one, known))
    if whole <= before or not one.votes["TEXT"] or len(one.key) > _LONGEST:
        return False
    if one.key[: len(known.key)] == known.key and one.votes["TEXT"] < _TWICE:
        surname = len(one.key) == len(known.key) + 1 and one.key[-1] in alone
        if not surname and not PATRONYMIC.search(known.key[-1]):
            return False  # "Rosa Ferrand Laughs"
    if known.key[0] in GIVEN and one.key[0] != known.key[0]:
        return one.key[0] in GIVEN  # not "Rival Rosa Ferrand"
    return bool(one.votes["PERSON"] or one.votes["TITLE"] or one.key[0] in GIVEN or len(one.key[0]) == 1)


def slip(a: str, b: str) -> bool:
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


def absorb(home: Person, other: Person) -> None:
    """Take ``other`` for another form of ``home``."""
    home.aliases[other.name] += other.count
    home.aliases.update(other.aliases)
    home.roles.update(other.roles)
    home.votes.update(other.votes)
    home.count += other.count
    home.gender = gender_of(home)
