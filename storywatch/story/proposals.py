"""Terms and names to take up with a question, each with the reason: seen before the question is saved.

Three sources, none of them certain. Who is meant: the other names and the offices under which the story
prints the question's people and countries. What is said of the matter: words of the same topic or affair in
the lexicon of diplomacy that the story really uses. What keeps its company: words that stand in the sentences
found far more often than elsewhere in the story (the ratio of the two shares, with enough sentences behind it
to be no accident). A name only says who is meant; a word widens the question: it is left to the reader.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storywatch.story import asked, questions
from storywatch.story.topics import FRAME, LIGHT, NATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from storywatch.model import Speaker

MOST = 8
"""How many are proposed."""
MOST_NAMES = 4
"""How many of them say who is meant."""
LOOKED_AT = 40
"""How many of the sentences found are read for words that keep company with the question."""
TRIED = 24
"""How many words are counted in the whole story."""
LIFT = 3.0
"""How many times more often a word stands in the sentences found than in the story."""
OFTEN = 3
"""How many of the sentences found hold a word that is no word of the topic."""
_IDLE = frozenset(
    """say said says saying tell told telling add added adding ask asked asking quote quoted reply replied
    speak spoke spoken announce announced state stated report reported statement since itself himself
    themselves another without within early late later today yesterday tomorrow monday
    tuesday wednesday thursday friday
    saturday sunday morning evening night hour hours month months year years time times including according
    look looking looked need needed know known think thought believe believed want wanted mean means
    meant old good great high low near far right left one two three four five six seven eight nine ten dozen
    live clear due like well even yet ever still long mr mrs ms dr spokesman spokeswoman reporter reporters
    prepare prepared allow allowed including despite among likely whole half part word words thing things
    man men woman women home office close order case set
    declined denied insisted warned called urged refused expected remained held""".split()
)
_MORE = frozenset("new further fresh more tougher additional wider other".split())


@dataclass(frozen=True, slots=True)
class Proposed:
    """A term, why it is proposed, and whether it only says who is meant."""

    term: str
    why: str
    names: bool


def propose(
    wording: str,
    terms: Iterable[str],
    found: Sequence[str],
    speakers: Iterable[Speaker],
    sentences_with: Callable[[str], int],
    sentences: int,
) -> list[Proposed]:
    """At most :data:`MOST` terms for a question, who is meant first.

    ``found`` are the sentences that bear on it, the best first; ``sentences_with`` counts the story's
    sentences with a word that begins so, ``sentences`` all of them.
    """
    given = {questions.stems(term) for term in terms}
    names = [p for p in _names(wording, speakers, sentences_with) if questions.stems(p.term) not in given]
    company = _company(wording, found[:LOOKED_AT], sentences_with, max(sentences, 1))
    words = [p for p in company if questions.stems(p.term) not in given]
    return [*names[:MOST_NAMES], *words][:MOST]


def _names(wording: str, speakers: Iterable[Speaker], sentences_with: Callable[[str], int]) -> list[Proposed]:
    flatly = f" {' '.join(questions.words(wording))} "
    found: dict[str, Proposed] = {}
    for speaker, said in questions.named(wording, speakers):
        if speaker.kind != "person":
            continue
        offices = [
            role for role in speaker.roles if " " in role and set(questions.words(role)) & questions.TITLES
        ]
        for form in (speaker.name, *speaker.aliases, *offices):
            flat = " ".join(questions.words(form))
            if not flat or flat in found or f" {flat} " in flatly or said in flat.split():
                continue
            if flat.split()[-1] in FRAME or not any(word[:1].isupper() for word in form.split()):
                continue
            found[flat] = Proposed(form, f"{speaker.name} in this story", names=True)
    for word in questions.words(wording):
        nation = NATIONS.get(word)
        for other, same in NATIONS.items():
            if nation is None or same != nation or f" {other} " in flatly or other[:5] == word[:5]:
                continue
            number = sentences_with(other) if other.isalpha() and len(other) > 2 else 0
            if number and not any(known[:4] == other[:4] for known in found):
                shown = other.title()
                found[other] = Proposed(shown, f"stands for {word.title()}; {_sentences(number)}", names=True)
    return list(found.values())


def _company(
    wording: str, found: Sequence[str], sentences_with: Callable[[str], int], sentences: int
) -> list[Proposed]:
    own = questions.stems(wording)
    topic = asked.kin(questions.tokens(wording)) | questions.topic(wording)
    held: Counter[str] = Counter()
    printed: dict[str, Counter[str]] = {}
    for text in found:
        here: dict[str, str] = {}
        before = ""
        for form, word in questions.tokens(text):
            stem = next(iter(questions.stems(word)), "")
            small = form[:1].islower()
            if (
                small
                and len(word) > 2
                and stem not in own
                and word not in _IDLE
                and (stem in topic or not _says_nothing(word))
            ):
                here.setdefault(stem, f"{before} {word}" if before in _MORE else word)
            before = word
        held.update(here.keys())
        for stem, shown in here.items():
            printed.setdefault(stem, Counter())[shown] += 1
    ranked = sorted(
        (stem for stem, n in held.items() if n > 1 or stem in topic),
        key=lambda stem: (-(held[stem] + 2 * (stem in topic)), stem),
    )
    proposed: list[tuple[float, Proposed]] = []
    for stem in ranked[:TRIED]:
        n = held[stem]
        of_all = sentences_with(stem)
        if of_all < n and stem not in topic:
            continue  # no content word, or one whose forms differ so that it cannot be counted
        of_all = max(of_all, n)
        lift = (n / len(found)) / (of_all / sentences)
        shown = printed[stem].most_common(1)[0][0]
        if stem in topic:
            why = f"goes with “{topic[stem]}”; {_sentences(of_all)}"
            proposed.append((n * (1 + math.log(max(lift, 1.0))), Proposed(shown, why, names=False)))
        elif lift >= LIFT and n >= OFTEN:
            why = f"in {n} of the {len(found)} found, {_sentences(of_all)} in all"
            proposed.append((n * math.log(lift), Proposed(shown, why, names=False)))
    proposed.sort(key=lambda one: (-one[0], one[1].term))
    return [one for _, one in proposed]


def _says_nothing(word: str) -> bool:
    return word in FRAME or word in LIGHT or word in NATIONS or word.endswith("ly")


def _sentences(number: int) -> str:
    return f"{number} sentence{'s' * (number != 1)}"
