"""What a question asks for: the outcome that would be a yes, and its opposite, by the words of its wording.

The verb of a question has an outcome and an opposite ("lift" and "stay"); what it asks for brings sides
nearer ("meet", "sign") or sets them apart ("expel", "strike"), and may be asked for a day.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from storywatch.story.lines import entry, root, stem
from storywatch.story.topics import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# What a question asks for that brings sides nearer, and what sets them apart.
_FRIENDLY = frozenset(
    """meet meeting summit visit accept consent exchange talk talks negotiate negotiation parley sign
    agree agreement accord deal treaty pact peace truce ceasefire release free hand-over lift ease
    end withdraw pull-out pull-back evacuate reopen open resume restore ratify approve join rejoin
    reunite recognise recognize apologise apologize pardon lend aid help allow let admit settle
    reconcile compromise disarm reconciliation deliver flow""".split()
)
_HOSTILE = frozenset(
    """war attack invade strike raid bomb expel impose sanction sanctions embargo blockade ban close
    secede break kill hang execute arrest charge prosecute extradite ration raise leave quit resign
    step-down abdicate oust sabotage fall fail collapse veto condemn boycott mobilise mobilize arms
    weapon stop block censure""".split()
)
_WHO = frozenset({"who", "whose"})
_ARTICLES = frozenset("the a an it there".split())
SHORTEST = 3
"""Letters that a name has at least."""
_BEFORE_DAY = frozenset("by before until on in".split())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would answer a question yes, and what no, each as stems of words or of two in a row; ``matter`` is
    what it is about, ``own`` the stems of the wording itself. Of ``signs`` and ``against`` a sentence holds
    all the stems of one. ``weak`` are those of the words that are no outcome, but may be a sign of one.
    ``friendly`` says whether what is asked brings sides nearer, None where that is not plain; ``by_day``
    whether it is asked for a day, ``fact`` whether it asks what was or is, and not what will be;
    ``actor`` is then what the names of the one share of whom it is asked ("did Osk ...?").
    """

    ahead: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    matter: frozenset[str] = frozenset()
    signs: tuple[frozenset[str], ...] = ()
    against: tuple[frozenset[str], ...] = ()
    weak: frozenset[str] = frozenset()
    friendly: bool | None = None
    by_day: bool = False
    fact: bool = False
    own: frozenset[str] = frozenset()
    actor: frozenset[str] = frozenset()


def outcome(
    wanted: Sequence[str], made: Callable[[str], str], matter: frozenset[str] = frozenset()
) -> Outcome:
    """The outcome that a wording asks for, by the first of its stems that has an opposite."""
    friendly = _tone(wanted)
    fact = bool(wanted) and wanted[0] in _facts()
    by_day = any(a in _BEFORE_DAY and (b.isdigit() or b in _days()) for a, b in itertools.pairwise(wanted))
    sides = [(frozenset(map(made, a)), frozenset(map(made, b))) for a, b in OUTCOMES]
    plain = Outcome(
        matter=matter,
        friendly=friendly,
        by_day=by_day,
        fact=fact,
        own=frozenset(wanted),
        actor=_actor(wanted) if fact else frozenset(),
    )
    for word in runs(wanted):
        ahead: frozenset[str] = frozenset()
        back: frozenset[str] = frozenset()
        for yes, no in sides:
            if word in yes:
                ahead, back = ahead | yes, back | no
            elif word in no:
                ahead, back = ahead | no, back | yes
        if ahead:
            return replace(plain, ahead=ahead - back, back=back - ahead, matter=matter | {word})
    return plain


def _actor(wanted: Sequence[str]) -> frozenset[str]:
    """What names of the one share who stands behind the first word: "did the Oskan navy"."""
    if wanted[0] in _WHO:
        return frozenset()
    named = next((word for word in wanted[1:] if word not in _ARTICLES), "")
    return root(named) | {named} if len(named) >= SHORTEST else frozenset()


def _tone(wanted: Sequence[str]) -> bool | None:
    """Whether what is asked brings sides nearer (True) or apart (False); None where that is not plain."""
    held = set(runs(wanted))
    near, apart = (not held.isdisjoint(acts) for acts in _tones())
    return None if near == apart else near


@cache
def _tones() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(map(entry, _FRIENDLY)), frozenset(map(entry, _HOSTILE))


@cache
def _facts() -> frozenset[str]:
    return frozenset(map(stem, "did was were is are has have does do who whose".split()))


@cache
def _days() -> frozenset[str]:
    months = "january february march april may june july august september october november december"
    days = "monday tuesday wednesday thursday friday saturday sunday christmas easter new midsummer"
    return frozenset(map(stem, f"{months} {days} spring summer autumn winter".split()))


def placed(stems: Sequence[str]) -> list[tuple[int, str]]:
    """Each stem and each two in a row, with the place of the first."""
    pairs = [(i, f"{a} {b}") for i, (a, b) in enumerate(itertools.pairwise(stems))]
    return [*enumerate(stems), *pairs]


def runs(stems: Sequence[str]) -> list[str]:
    """Each stem and each two in a row, in order."""
    return [run for _, run in sorted(placed(stems), key=lambda found: found[0])]


def runs_in(stems: Sequence[str]) -> frozenset[str]:
    """The stems and the twos in a row."""
    return frozenset(run for _, run in placed(stems))
