"""How far two tellings tell the same thing: by what happened and to whom.

Words and names are compared apart. A word weighs the more the rarer it is among the events at hand; words of one
class of happening ("met", "the talks") count as nearly the same; "Morvian" is as good as "Morvia".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import log

Weigh = Callable[[str], float]

_CLASS_OF: dict[str, str] = {
    word: name
    for name, words in {
        "meeting": "meet meeting talk summit confer conference session gather gathering negotiate negotiation "
        "discuss discussion host convene consult consultation dialogue round",
        "visit": "visit arrive arrival travel trip fly land depart leave journey tour return head departure",
        "strike": "strike bomb bombard shell airstrike raid missile fire bombardment shelling bombing launch",
        "attack": "attack kill massacre assault ambush murder assassinate explosion explode blast wound injure killing",
        "sanction": "sanction embargo blacklist penalty tariff",
        "agreement": "agree agreement sign deal accord treaty pact ratify truce ceasefire memorandum signing",
        "rejection": "reject refuse rebuff veto oppose block decline dismiss rejection refusal consensus fail rule",
        "accusation": "accuse blame allege accusation allegation denounce condemn condemnation",
        "denial": "deny denial",
        "vote": "vote elect election ballot referendum poll",
        "expulsion": "expel expulsion recall withdraw withdrawal deport",
        "arrest": "arrest detain jail imprison detention",
        "trial": "trial sentence convict extradite court verdict",
        "release": "release free liberate swap exchange",
        "resignation": "resign quit sack resignation",
        "appointment": "appoint nominate appointment name",
        "call": "phone telephone call",
        "announcement": "announce announcement unveil declare proclaim",
        "invasion": "invade invasion seize capture occupy annex offensive",
        "protest": "protest demonstrate demonstration march riot rally",
        "cancellation": "cancel postpone suspend scrap shelve abandon postponement cancellation",
        "warning": "warn threaten ultimatum warning threat",
        "death": "die death funeral",
        "invitation": "invite invitation join",
    }.items()
    for word in words.split()
}
_STEM = 5
_EMPTY = frozenset(
    "mr mrs ms dr president minister prime foreign secretary the state general government say tell".split()
)


@dataclass(frozen=True, slots=True)
class Gist:
    """What a telling says, as bags to compare."""

    words: Mapping[str, float]
    names: frozenset[str]


def gist(words: Iterable[str], names: Iterable[str]) -> Gist:
    """The bags of one telling. A word's class counts half of the word itself."""
    bag: dict[str, float] = {}
    for word in words:
        if word in _EMPTY:
            continue
        bag[_stem(word)] = 1.0
        kind = _CLASS_OF.get(word)
        if kind:
            bag["=" + kind] = 1.0
    return Gist(bag, frozenset(_stem(n.lower()) for n in names if n.lower() not in _EMPTY))


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word


def rarity(gists: Iterable[Gist]) -> Weigh:
    """How much a word or name weighs among these tellings: much where few of them have it."""
    count: Counter[str] = Counter()
    total = 0
    for one in gists:
        total += 1
        count.update(one.words.keys())
        count.update(one.names)

    def weigh(word: str) -> float:
        return log(1 + (total + 1) / (1 + count[word]))

    return weigh


def alike(a: Gist, b: Gist, weigh: Weigh) -> float:
    """0 to 1: how far the two tell the same. 0 where they share no word of what happened."""
    shared = a.words.keys() & b.words.keys()
    if not shared:
        return 0.0
    words = _cosine({w: weigh(w) for w in a.words}, {w: weigh(w) for w in b.words})
    if not a.names or not b.names:
        return 0.6 * words
    names = sum(weigh(n) for n in a.names & b.names) / min(
        sum(weigh(n) for n in a.names), sum(weigh(n) for n in b.names)
    )
    return 0.6 * words + 0.4 * names if a.names & b.names else 0.5 * words


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    dot = sum(value * b[word] for word, value in a.items() if word in b)
    if not dot:
        return 0.0
    norm = sum(v * v for v in a.values()) * sum(v * v for v in b.values())
    return float(dot / norm**0.5)
