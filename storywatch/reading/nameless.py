"""Who has no name in an article, and may be "he" or "she" later: "A western diplomat sighed."."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from storywatch.reading.antecedents import Occurrence
from storywatch.reading.lexicon import ROLES
from storywatch.reading.persons import MEN, WOMEN, Person, key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.reading.layout import Paragraph
    from storywatch.reading.names import Speaking, Table
    from storywatch.reading.pipeline import Token

_WITH = frozenset("of in at from with to".split())
"""What binds to somebody where he belongs."""
_PEOPLE = ROLES | frozenset("man woman boy girl person source friend neighbour neighbor guest".split())


def joined(table: Table, speaking: Iterable[Speaking], paragraphs: Iterable[Paragraph]) -> list[Occurrence]:
    """The occurrences of a table, in order, with those of the nameless among who speaks or is brought in."""
    known: dict[str, Person] = {}
    found = [_described(table, said.start, said.end, said.head, known, speaker=True) for said in speaking]
    for paragraph in paragraphs:
        for token in paragraph.doc:
            if token.dep_ in ("nsubj", "nsubjpass") and token.tag_ == "NN" and _brings_in(token):
                start = paragraph.start + token.left_edge.idx
                last = _closely(token)
                end = paragraph.start + last.idx + len(last)
                if not table.quoted(start):
                    found.append(_described(table, start, end, token, known, speaker=False))
    out = [*table.occurrences]
    taken = {o.start: o.end for o in out}  # "Ostria's premier" is not Ostria
    for occurrence in found:
        if occurrence is not None and taken.get(occurrence.start, 0) < occurrence.end:
            taken[occurrence.start] = occurrence.end
            out.append(occurrence)
    out.sort(key=lambda o: o.start)
    return out


def _described(
    table: Table, start: int, end: int, head: Token, known: dict[str, Person], *, speaker: bool
) -> Occurrence | None:
    """Somebody without a name, of whom ``known`` are those found so far."""
    what = head.lemma_.lower()
    office = head.tag_ == "NNP" and what in ROLES and table.text[start : start + 4].lower() == "the "
    if not office and (head.tag_ != "NN" or not (what in _PEOPLE or what.endswith("man"))):
        return None
    if table.person(start, end, head)[0] is not None:
        return None
    name, kind = table.fuller(start, table.text[start:end], head)
    if kind != "described":
        return None
    person = known.get(name)
    if person is None:
        person = known[name] = Person(name, key(name), "described")
        woman = what in WOMEN or what.endswith("woman")
        person.gender = "f" if woman else "m" if what in MEN or what.endswith("man") else ""
    sentence = bisect_right(table.sentences, start)
    first = table.text[start:end].split(" ", 1)[0].lower() != "the"
    return Occurrence(start, end, person, True, speaker, first, False, sentence)


def _brings_in(token: Token) -> bool:
    """Whether a subject brings somebody nameless into the article: "A diplomat sighed", "my mother"."""
    lemma, first = token.lemma_.lower(), token.left_edge.lower_
    owned = any(c.dep_ == "poss" and c.pos_ == "PROPN" and c.ent_type_ != "PERSON" for c in token.lefts)
    if owned or first in ("a", "an", "one", "another"):
        return lemma in _PEOPLE
    return lemma in MEN | WOMEN and first in ("my", "his", "her", "their", "the", "our")


def _closely(noun: Token) -> Token:
    """The last word of what goes with a noun: "a member of the general's staff", "a source in the port"."""
    ahead = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if ahead.lower_ not in _WITH or ahead.head != noun:
        return noun
    edge = ahead.right_edge
    stop = next((t for t in noun.doc[ahead.i : edge.i + 1] if t.is_punct or t.tag_ in ("WP", "WDT")), None)
    last = noun.doc[stop.i - 1] if stop is not None else edge
    return last if ahead.i < last.i < ahead.i + 8 else noun
