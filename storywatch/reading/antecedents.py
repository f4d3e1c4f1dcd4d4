"""Whom "he" or "she" stands for: the latest agreeing person, with subjects and speakers before others.

Every place where somebody is named or goes on acting is an occurrence; each is weighed by how many sentences
lie between, by whether it is a subject, a speaker or an introduction, and by what is known of the gender.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.reading.persons import Gender, Person
    from storywatch.reading.pipeline import Token


_TOLD = 0.6
"""What a mention within reported words weighs: the next pronoun is more likely who reported them."""


_HARDLY = 0.5
"""What a name weighs of which only the parser says that it is a person's."""
_PUT = frozenset({"asked", "pressed", "questioned", "quizzed"})


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
    told: bool = False
    """Named within what somebody else is said to say."""


def told_of(at: int, head: Token) -> range:
    """Offsets of what a pronoun's verb reports before it.

    "Sir Edmund was tired, he told them": he is not Sir Edmund. Nor is he Velia after "Asked if Velia agreed".
    """
    verb = head.head
    for child in verb.lefts:
        if child.dep_ == "advcl" and child.lower_ in _PUT and child.i < head.i:
            base = at - head.idx
            return range(base + child.idx, base + head.idx)
        if child.dep_ == "ccomp" and child.i < head.i:
            if any(t.dep_ == "cc" and t.head in (verb, child) for t in head.doc[child.i + 1 : head.i]):
                return range(0)  # "My mother is old, but she still says"
            base = at - head.idx
            edge = child.right_edge
            if any(t.text == ";" for t in head.doc[child.i : head.i]):
                return range(0)  # a sentence of its own
            return range(base + child.left_edge.idx, base + min(edge.idx + len(edge), head.idx))
    return range(0)


def spoken_of(at: int, head: Token) -> range:
    """Offsets of what a pronoun's verb has behind it: whom it tells, and what.

    "He told Costa that Berek had gone": he is neither, by principle C of binding (Chomsky, 1981).
    """
    verb = head.head
    if head.dep_ != "nsubj":
        return range(0)
    edges = [c.right_edge for c in verb.rights if c.dep_ in ("ccomp", "dobj", "dative", "iobj")]
    if not edges:
        return range(0)
    last = max(edges, key=lambda t: t.i)
    base = at - head.idx
    return range(at + len(head), base + last.idx + len(last))


def _hardly(person: Person) -> bool:
    """Whether nothing but the parser makes a person of one word: it may be a country."""
    votes = person.votes
    known = votes["TITLE"] + votes["ROLE"] + votes["SPEAKS"] + votes["HE"]
    return person.kind == "person" and len(person.key) == 1 and not known


def antecedent(
    before: Iterable[Occurrence],
    ahead: Sequence[Occurrence],
    here: int,
    gender: Gender,
    but: range = range(0),
    others: Sequence[Person] = (),
) -> tuple[Person | None, float]:
    """The latest agreeing person, and how sure that is; whoever was just introduced comes first too.

    ``before`` are the occurrences before the pronoun, the latest first, ``ahead`` the few after it, for a
    lead that has "he" before the name; ``here`` is the number of its sentence. Who is named within the
    offsets ``but`` is not meant, nor are ``others``.
    """
    best: dict[int, float] = {}
    who: dict[int, Person] = {}
    for rank, occurrence in enumerate(before):
        person = occurrence.person
        if person.kind == "organisation" or (person.gender and person.gender != gender):
            continue
        if (occurrence.start in but and not occurrence.quoted) or any(person is other for other in others):
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
        if _hardly(person):
            score *= _HARDLY
        if occurrence.quoted:
            score *= 0.25
        elif occurrence.told and away > 0:
            score *= _TOLD  # "Oyen said Ms Brandt had lied. … she added": Oyen
        if person.kind == "described" and not occurrence.full and not person.gender:
            score *= 0.4  # "the candidate" may well be somebody the article names
        score *= occurrence.sure
        score += 0.5 * (person.gender == gender) + min(person.count, 8) * 0.04
        if score > best.get(id(person), 0.0):
            best[id(person)] = score
            who[id(person)] = person
    if not best:
        for occurrence in ahead:  # "he" before the name, as some leads have it
            if (
                occurrence.person.kind == "person"
                and occurrence.person.gender in ("", gender)
                and not occurrence.quoted
                and not any(occurrence.person is other for other in others)
            ):
                return occurrence.person, 0.4
        return None, 0.0
    order = sorted(best, key=lambda k: -best[k])
    margin = 1.0 - (best[order[1]] / best[order[0]] if len(order) > 1 else 0.0)
    chosen = who[order[0]]
    return chosen, min(0.95, 0.55 + 0.6 * margin)
