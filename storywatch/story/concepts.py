"""What a question is about, thing by thing: matters by their words and kin, people and countries by name.

Each word of the question weighs by how rare it is in the story (Sparck Jones 1972), names a third of that;
words that say little, and what the question tells only as its own background ("over the attack"), still less.
A sentence holds the word itself, or in part a word of the same topic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from storywatch.story.lines import entry, key, root, stem, tokens, words
from storywatch.story.topics import FRAME, LIGHT, NATIONS, TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storywatch.model import Speaker
    from storywatch.story.lines import Line

CLOSE, RELATED = 0.5, 0.45
"""What a word that says the same, or that goes with it, is worth beside the question's own word."""
SEVERAL = 0.65
"""What several such words together can be worth: "the fault" and "the rust" speak of an accident."""
NAME = 0.35
"""What a name weighs beside a word as rare: the matter decides, who is in it supports."""
LABEL_NAME = 0.6
"""The same under a bare label of a few words."""
ASKED_ASIDE = 0.1
"""What a word of the question weighs that stands after "over" or "during"."""
SAYS_LITTLE = 0.3
"""What a word weighs that says little of a matter: "figures", "impose"."""
ROLE = 0.5
"""What "the president" is worth where the question names him."""
OFFICE = 0.6
"""What an office weighs that somebody of the story holds: "the finance minister"."""
SHORT = 4
"""Words up to which a wording that starts with no word of asking is a label."""
MOST_CONCEPTS = 24
"""A question longer than this is cut: it is a paragraph, not a question."""

TITLES = frozenset(
    """president minister chancellor king queen secretary premier leader envoy dictator prince princess pope
    chief general emir sultan governor ambassador chairman commissioner""".split()
)
_ASKED_ASIDE = frozenset("over after during amid despite because before since amidst following".split())
_ASKED_ON = frozenset("will and or whether".split())
_BE = frozenset("be been is are was were have has had".split())


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a question is about: a matter by its ``words``, each with its worth, or somebody by name."""

    weight: float
    words: Mapping[str, float]
    names: tuple[str, ...] = ()
    nations: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    together: tuple[tuple[frozenset[str], float], ...] = ()
    """Words that tell it only where a sentence holds all of them ("the barrier", "up"), with their worth."""

    def found(self, line: Line) -> float:
        """How fully a sentence holds it, 0 to 1."""
        worth = [self.words[word] * line.part(word) for word in self.words.keys() & line.stems]
        worth += [one for need, one in self.together if need <= line.stems]
        if worth:
            worth.sort(reverse=True)
            return max(worth[0], min(SEVERAL, 1 - math.prod(1 - one for one in worth[:3])))
        if self.nations & line.nations or self.roots & line.roots:
            return 1.0
        if any(f" {name} " in line.flat for name in self.names):
            return 1.0
        return ROLE if any(f" {t} " in line.flat or f" {t}s " in line.flat for t in self.titles) else 0.0


def named(wording: str, speakers: Iterable[Speaker]) -> list[tuple[Speaker, str]]:
    """The speakers that a wording names, each with the form it names them by."""
    flat = f" {' '.join(words(wording))} "
    found = []
    for speaker in speakers:
        forms = [form for name in (speaker.name, *speaker.aliases) if (form := key(name))]
        said = next((form for form in forms if f" {form} " in flat), None)
        if said is not None and not _is_matter(said) and speaker.kind != "described":
            found.append((speaker, said))
    return found


def says_something(wording: str) -> bool:
    """Whether a wording holds any word that is not a mere frame of questions."""
    return any(word not in FRAME for word in words(wording))


def topic(wording: str) -> dict[str, str]:
    """The stems of the lexicon that go with a wording, each with the word of the wording it goes with."""
    kin = _kin()
    found: dict[str, str] = {}
    for word in words(wording):
        if word not in FRAME:
            for other in kin.get(stem(word), {}):
                found.setdefault(other, word)
    return found


def concepts(wording: str, speakers: Sequence[Speaker]) -> list[Concept]:
    """What a question is about, in order: its weights are shares of what each one's rarity gives."""
    asked = tokens(wording)
    flat = f" {' '.join(word for _, word in asked)} "
    capitals = any(printed[:1].isupper() for printed, _ in asked)
    found = _people_in(flat, speakers)
    used = {word for concept in found for word in concept.names[0].split()}
    stems_ = [stem(word) for _, word in asked]
    kin = _kin()
    for i, (printed, word) in enumerate(asked):
        pair = " ".join(stems_[max(0, i - 1) : i + 1])
        capital = printed[:1].isupper()
        nation = NATIONS.get(word) if capital or not capitals else None
        if nation is not None:
            found.append(Concept(NAME, {}, (word,), frozenset({nation}), root(word)))
        elif word in used or (word in FRAME and (pair not in kin or asked[i - 1][1] not in FRAME)):
            continue
        elif capital and i and word in TITLES and _is_capital(asked[i + 1 : i + 2]):
            continue  # "President Sall" is Sall
        elif capital and i > 1 and _goes_on(asked[i - 1]) and found and not found[-1].words:
            found[-1] = replace(found[-1], names=(f"{found[-1].names[0]} {word}", word), roots=root(word))
        elif capital and i:
            found.append(Concept(NAME, {}, (word,), roots=root(word)))
        else:
            own = pair if word in FRAME else stems_[i]
            following = " ".join(stems_[i : i + 2]) if i + 1 < len(asked) else ""
            # A bare "Kardavia" is a name as well; "Sanctions" is only a first word.
            roots = root(word) if capital and own not in kin else frozenset()
            before = pair if own != pair and pair in kin else ""
            matter = {**kin.get(following, {}), **kin.get(before, {}), **kin.get(own, {}), own: 1.0}
            if before:
                matter[before] = 1.0
            found.append(Concept(1.0, matter, roots=roots))
    aside = _asked_aside(asked)
    name = LABEL_NAME if is_label(asked) else NAME
    weighed = [_weighed(concept, aside, name) for concept in found[: 4 * MOST_CONCEPTS]]
    return _in_office(asked, _merged(weighed)[:MOST_CONCEPTS], speakers)


def _is_capital(words: Sequence[tuple[str, str]]) -> bool:
    return any(printed[:1].isupper() for printed, _ in words)


def _goes_on(before: tuple[str, str]) -> bool:
    """Whether a word in capitals only goes on with the name that the word before begins."""
    return _is_capital([before]) and before[1] not in NATIONS and before[1] not in TITLES


def is_label(asked: Sequence[tuple[str, str]]) -> bool:
    """Whether a wording is a bare topic: "sanctions", "Putin meeting"."""
    return 0 < len(asked) <= SHORT and asked[0][1] not in FRAME


def _asked_aside(asked: Sequence[tuple[str, str]]) -> frozenset[str]:
    """The words and stems that a question tells only as its own background."""
    aside: set[str] = set()
    within = False
    for i, (_, word) in enumerate(asked):
        within = (within or (i > 2 and word in _ASKED_ASIDE)) and word not in _ASKED_ON
        if word in _BE:
            within = False
        if within:
            aside |= {word, stem(word)}
    return frozenset(aside)


def _weighed(concept: Concept, aside: frozenset[str], name: float) -> Concept:
    """A concept with the weight of its kind: what is asked, who is in it, what says little or only when."""
    own = [word for word, worth in concept.words.items() if worth == 1.0]
    weight = 1.0 if own else name
    if any(part in aside for said in own or concept.names[:1] for part in (said, said.split()[-1])):
        weight *= ASKED_ASIDE
    if own and all(part in _light() for said in own for part in said.split()):
        weight *= SAYS_LITTLE
    return replace(concept, weight=weight)


@cache
def _light() -> frozenset[str]:
    return frozenset(map(stem, LIGHT))


def _in_office(
    asked: Sequence[tuple[str, str]], found: Sequence[Concept], speakers: Sequence[Speaker]
) -> list[Concept]:
    """The concepts; where one is an office ("the foreign ministers of Kardavia"), with who holds it there.

    The office's people are those of the story whose printed role ends with it, names one of the question's
    countries, if it names any, and holds the word before it ("foreign"): that only says which office.
    """
    nations = frozenset().union(*(c.nations for c in found))
    roots = frozenset().union(*(c.roots for c in found))
    words_ = [word for _, word in asked]
    stems_ = list(map(stem, words_))
    heads = _offices().intersection(stems_)
    if not heads:
        return list(found)
    holders: dict[str, list[str]] = {}
    kinds: dict[str, str] = {}
    for speaker in speakers:
        for role in speaker.roles if speaker.kind == "person" else ():
            printed = tokens(role)
            stemmed = [stem(word) for _, word in printed]
            if not stemmed or stemmed[-1] not in heads:
                continue
            at = stems_.index(stemmed[-1])
            kind = stems_[at - 1] if at and words_[at - 1] not in FRAME | NATIONS.keys() else ""
            theirs = {NATIONS[word] for _, word in printed if word in NATIONS}
            country = frozenset().union(*(root(word) for form, word in printed if form[:1].isupper()))
            here = theirs & nations or country & roots or (kind and not nations and not roots)
            if (not kind or kind in stemmed) and here:
                holders.setdefault(stemmed[-1], []).append((key(speaker.name).split() or [""])[-1])
                kinds |= {kind: stemmed[-1]} if kind else {}
    filled = []
    for concept in found:
        own = {word for word, worth in concept.words.items() if worth == 1.0}
        own |= {stem(part) for name in concept.names for part in name.split()}
        more = [name for head in sorted(own & holders.keys()) for name in holders[head]]
        office = next((f"{kind} {head}" for kind, head in kinds.items() if head in own and concept.words), "")
        if office:
            concept = replace(concept, words={office: 1.0, office.split()[-1]: ROLE}, weight=OFFICE)
        elif concept.words and own & kinds.keys():
            continue  # "finance" only says which minister
        filled.append(replace(concept, names=tuple(dict.fromkeys((*concept.names, *more)))))
    return filled


@cache
def _offices() -> frozenset[str]:
    return frozenset(map(stem, TITLES))


def _merged(found: Iterable[Concept]) -> list[Concept]:
    """The concepts, those that name one country or say one word put together."""
    merged: list[Concept] = []
    for one in found:
        for at, other in enumerate(merged):
            if one.words:
                same = one.words == other.words
            else:
                same = bool(one.nations & other.nations or one.roots & other.roots)
            if same:
                merged[at] = replace(
                    other,
                    names=tuple(dict.fromkeys(other.names + one.names)),
                    nations=other.nations | one.nations,
                    roots=other.roots | one.roots,
                )
                break
        else:
            merged.append(one)
    return merged


def _people_in(flat: str, speakers: Iterable[Speaker]) -> list[Concept]:
    """Each known speaker that the wording names, with every form the story prints; the longest name first."""
    found: dict[str, Concept] = {}
    for speaker in speakers:
        if speaker.kind == "described":
            continue
        forms = [form for name in (speaker.name, *speaker.aliases) if (form := key(name))]
        printed = next((form for form in forms if f" {form} " in flat), None)
        if printed is None or _is_matter(printed):
            continue
        nation = frozenset({NATIONS[printed]} if printed in NATIONS else ())
        before = found.get(printed, Concept(NAME, {}, (printed,), nation))
        titles: set[str] = set()
        roots = root(printed)
        if any(" " in form for form in forms):
            roots = frozenset()
            if speaker.kind == "person":
                roles = [role for printed_ in speaker.roles if (role := key(printed_))]
                titles = {role.split()[-1] for role in roles} & TITLES
                # A role of one word ("president") is anybody's; "Kardavian President" is his.
                forms += [forms[0].split()[-1], *(role for role in roles if " " in role)]
        found[printed] = replace(
            before,
            names=tuple(dict.fromkeys((*before.names, *forms))),
            roots=before.roots | roots,
            titles=before.titles | titles,
        )
    return list(found.values())


def _is_matter(name: str) -> bool:
    """Whether a word is one of the language, though the story has taken it for a name: "Talks"."""
    return name in FRAME or name in LIGHT or (name not in NATIONS and stem(name) in _kin())


def counted(concept: Concept) -> list[str]:
    """The beginnings of words to count sentences by."""
    if concept.words:
        return [word for word, worth in concept.words.items() if worth == 1.0]
    called = [word for word, nation in NATIONS.items() if nation in concept.nations and " " not in word]
    wanted = [name.split()[-1].rstrip(".") for name in (*concept.names[:1], *called)]
    if concept.roots or concept.nations:
        wanted = [next(iter(root(word)), word) for word in wanted]
    return list(dict.fromkeys(wanted))


@cache
def _kin() -> dict[str, dict[str, float]]:
    """For each stem of the lexicon, the stems of its topics and what they are worth beside it."""
    kin: dict[str, dict[str, float]] = {}

    def add(word: str, others: frozenset[str], worth: float) -> None:
        known = kin.setdefault(word, {})
        for other in others:
            known[other] = max(known.get(other, 0.0), worth)

    for close, related in TOPICS:
        said, around = frozenset(map(entry, close)), frozenset(map(entry, related))
        for word in said:
            add(word, said, CLOSE)
            add(word, around - said, RELATED)
        for word in around - said:
            add(word, said, RELATED)
    return kin
