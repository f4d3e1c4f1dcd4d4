"""Which sentences bear on a question the reader watches, and which way they point.

Topics find evidence, cues only label it: hedges and denials are everywhere in a dispute, so a sentence is
evidence when it holds enough of what the question is about, each word weighing by how rare it is in the
story (Sparck Jones 1972). The label is a suggestion that the reader flips with a key, and nothing here ever
decides that a question is answered.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import snowballstemmer

from storywatch.model import Evidence
from storywatch.story import people
from storywatch.story.topics import FRAME, KIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from storywatch.model import Direction, Sentence, Speaker

ENOUGH = 0.5
"""Share of a question's weight that a sentence must hold."""
KINSHIP = 0.6
"""What a word of the same topic is worth beside the question's own word."""
MOST_CONCEPTS = 24
"""A question longer than this is cut: it is a paragraph, not a question."""

_stemmer = snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a question is about: the stems that say it, the names that print it, and what it weighs."""

    stems: frozenset[str]
    kin: frozenset[str]
    names: tuple[str, ...]
    weight: float

    def found(self, stems: frozenset[str], text: str) -> float:
        """How fully a sentence holds it: 1 the word or name itself, less for a word of the same topic."""
        if self.stems and self.stems <= stems:
            return 1.0
        if any(_printed(name, text) for name in self.names):
            return 1.0
        return KINSHIP if self.kin & stems else 0.0


@dataclass(frozen=True, slots=True)
class Watch:
    """A question made ready for matching. ``terms`` are the reader's own: one of them alone is enough."""

    concepts: tuple[Concept, ...]
    terms: tuple[frozenset[str], ...]

    def words(self) -> list[str]:
        """Beginnings of words, one of which every piece of evidence holds: what an index is asked for."""
        asked = {s for c in self.concepts for s in (*c.stems, *c.kin)}
        asked |= {_stemmer.stemWord(w) for c in self.concepts for n in c.names for w in words(n)}
        return sorted(asked | {s for term in self.terms for s in term})


def words(text: str) -> list[str]:
    """The words of a text, lower case, possessives cut."""
    return [re.sub(r"[’']s$", "", w) for w in re.findall(r"[^\W\d_][\w’'-]*", text.casefold())]


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words (Porter2): what "meeting", "meets" and "meet" share."""
    return frozenset(_stemmer.stemWords(words(text)))


def topic(wording: str) -> list[str]:
    """The words of a question that carry its topic, in order: no auxiliaries, no question words."""
    return [w for w in dict.fromkeys(words(wording)) if w not in FRAME][:MOST_CONCEPTS]


def watch(
    wording: str,
    terms: Sequence[str],
    speakers: Iterable[Speaker],
    sentences_with: Callable[[str], int],
    sentences: int,
) -> Watch:
    """Make a question ready. ``sentences_with`` counts the story's sentences that hold a stem.

    A question of stop words only has no concepts and finds nothing; that is not an error.
    """
    concepts = []
    named = list(_names_in(wording, speakers))
    taken = {w for printed, _ in named for w in words(printed)}
    for printed, forms in named:
        seen = sentences_with(_stemmer.stemWord(words(printed)[-1]))
        concepts.append(Concept(frozenset(), frozenset(), forms, _weight(seen, sentences)))
    for word in topic(wording):
        if word in taken:
            continue
        stem = _stemmer.stemWord(word)
        kin = frozenset(_stemmer.stemWords(sorted(KIN.get(word, ())))) - {stem}
        concepts.append(Concept(frozenset({stem}), kin, (), _weight(sentences_with(stem), sentences)))
    return Watch(tuple(concepts), tuple(s for s in map(stems, terms) if s))


def evidence(
    question: Watch, sentences: Iterable[tuple[Sentence, str]], speaker_of: Callable[[Sentence], str | None]
) -> list[Evidence]:
    """The sentences (with their printed text) that bear on the question, each with a suggested direction."""
    found = []
    for sentence, text in sentences:
        if sentence.furniture:
            continue
        if bears_on(question, text):
            found.append(Evidence(sentence.span, direction(text), speaker=speaker_of(sentence)))
    return found


def bears_on(question: Watch, text: str) -> bool:
    """Whether a sentence holds one of the reader's terms, or enough of the question's own topic."""
    held = stems(text)
    if any(term <= held for term in question.terms):
        return True
    total = sum(c.weight for c in question.concepts)
    if not total:
        return False
    found = [(c.found(held, text), c.weight) for c in question.concepts]
    if sum(1 for f, _ in found if f) < min(2, len(found)):
        return False
    return sum(f * w for f, w in found) / total >= ENOUGH


_UNCERTAIN = re.compile(
    r"\b(?:whether|if|unclear|uncertain|unknown|may|might|could|possibl[ey]|perhaps|reportedly|allegedly|"
    r"alleged|suspect\w*|preliminary|consider\w*|declined to|no consensus|on the table|question of|"
    r"remains? to be seen|yet to|no decision|undecided|mixed messages|doubt\w*|expected to|hop(?:es?|ed|ing)|"
    r"would|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|press(?:es|ed|ing)? for|seek\w*|asked)\b|\?",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:not|no|never|nor|cannot|without|reject\w*|den(?:y|ies|ied|ial)|refus\w+|oppos\w+|"
    r"rul(?:ed?|ing) out|fail\w*|cancel\w*|call(?:ed)? off|shot down|block\w*|veto\w*|dismiss\w*|collaps\w+|"
    r"stall\w*|impossible|unacceptable|illegal|broke(?:n)? (?:off|down)|withdr\w+)\b|n[’']t\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:agree\w*|confirm\w*|accept\w*|approv\w*|support\w*|back(?:s|ed|ing)|sign(?:s|ed|ing)?|endors\w+|"
    r"will|must|announc\w+|decid\w+|vow\w*|pledg\w+|insist\w*|evidence|clear|ready|prepared|welcom\w+|"
    r"success\w*|progress|due to|schedul\w+)\b",
    re.IGNORECASE,
)


def direction(text: str) -> Direction:
    """A suggested direction from the sentence's cues alone: doubt before denial before assertion."""
    if _UNCERTAIN.search(text):
        return "uncertain"
    if _AGAINST.search(text):
        return "against"
    return "for" if _FOR.search(text) else "context"


def _names_in(wording: str, speakers: Iterable[Speaker]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Each known speaker that the wording names: how it is printed there, and every form the story prints."""
    wanted = set(words(wording))
    for speaker in speakers:
        forms = tuple(dict.fromkeys((speaker.name, *speaker.aliases)))
        for form in forms:
            parts = people.key(form).split()
            if parts and set(parts) <= wanted and (speaker.kind != "described"):
                surname = people.key(speaker.name).split()[-1:] if speaker.kind == "person" else []
                shown = (*forms, *(s.capitalize() for s in surname), *(r for r in speaker.roles if " " in r))
                yield " ".join(parts), tuple(dict.fromkeys(shown))
                break


def _printed(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _weight(seen: int, sentences: int) -> float:
    return math.log(1 + (sentences + 1) / (seen + 1))
