"""Which sentences bear on a question the reader watches, and which way they point.

Topics find evidence, cues only label it: hedges and denials are everywhere in a dispute. Each word and name
of the question weighs by how rare it is in the story (Sparck Jones 1972). A sentence holds some of that
weight and a share of its neighbours', since news goes on in the next sentence with "he" and "that"; it is
evidence when it holds nearly as much as the best sentence of the story does. The direction is a
suggestion that the reader flips with a key, and nothing here ever decides that a question is answered.
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

ENOUGH = 0.45
"""Share of the best sentence's score that makes a sentence evidence."""
KINSHIP = 0.6
"""What a word of the same topic is worth beside the question's own word."""
BEFORE, AFTER = 0.3, 0.15
"""Share of its neighbours' weight that a sentence is given."""
MOST_CONCEPTS = 24
"""A question longer than this is cut: it is a paragraph, not a question."""

_stemmer = snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a question is about: the stem that says it or the names that print it, and what it weighs."""

    stem: str
    kin: frozenset[str]
    names: re.Pattern[str] | None
    weight: float

    def found(self, stems: frozenset[str], text: str) -> float:
        """How fully a sentence holds it: 1 the word or name itself, less for a word of the same topic."""
        if self.stem in stems or (self.names is not None and self.names.search(text)):
            return 1.0
        return KINSHIP if self.kin & stems else 0.0


@dataclass(frozen=True, slots=True)
class Watch:
    """A question made ready for matching. ``terms`` are the reader's own: one of them alone is enough."""

    concepts: tuple[Concept, ...]
    terms: tuple[frozenset[str], ...]
    beginnings: tuple[str, ...]
    """Beginnings of words, one of which every piece of evidence or its neighbour holds."""

    def scores(self, texts: Sequence[str]) -> list[float]:
        """What each of one source's sentences, in order, holds of the question."""
        held = [stems(text) for text in texts]
        own = [
            sum(c.weight * c.found(h, text) for c in self.concepts)
            for h, text in zip(held, texts, strict=True)
        ]
        padded = [0.0, *own, 0.0]
        return [
            score + BEFORE * before + AFTER * after
            for before, score, after in zip(padded, own, padded[2:], strict=False)
        ]

    def named_by(self, text: str) -> bool:
        """Whether a sentence holds a term of the reader's."""
        held = stems(text) if self.terms else frozenset()
        return any(term <= held for term in self.terms)


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
    """Make a question ready. ``sentences_with`` counts the story's sentences with a word that begins so.

    Words that the story never uses weigh nothing: a question of stop words finds nothing, without an error.
    """
    concepts = []
    beginnings = set()
    named = _names_in(wording, speakers)
    taken = {word for printed in named for word in words(printed)}
    for printed, forms in named.items():
        beginning = _stemmer.stemWord(words(printed)[-1])
        beginnings |= {_stemmer.stemWord(w) for form in forms for w in words(form)[-1:]}
        pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        names = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
        concepts.append(Concept("", frozenset(), names, _weight(sentences_with(beginning), sentences)))
    for word in topic(wording):
        if word in taken:
            continue
        stem = _stemmer.stemWord(word)
        kin = frozenset(_stemmer.stemWords(sorted(KIN.get(word, ())))) - {stem}
        seen = sentences_with(stem) or max(map(sentences_with, sorted(kin)), default=0)
        if seen:
            concepts.append(Concept(stem, kin, None, _weight(seen, sentences)))
            beginnings |= {stem, *kin}
    own = tuple(held for held in map(stems, terms) if held)
    return Watch(tuple(concepts), own, tuple(sorted(beginnings.union(*own))))


def best(question: Watch, texts: Sequence[str]) -> float:
    """The score of the best of one source's sentences; 0 where none holds anything."""
    return max(question.scores(texts), default=0.0)


def evidence(
    question: Watch,
    sentences: Sequence[tuple[Sentence, str]],
    top: float,
    speaker_of: Callable[[Sentence], str | None],
) -> list[Evidence]:
    """The sentences of one source that bear on the question, each with a suggested direction.

    ``sentences`` are all of the source's, in order, with their printed text; ``top`` is the best score in the
    whole story.
    """
    told = [(sentence, text) for sentence, text in sentences if not sentence.furniture]
    scores = question.scores([text for _, text in told])
    return [
        Evidence(sentence.span, direction(text), speaker=speaker_of(sentence))
        for (sentence, text), score in zip(told, scores, strict=True)
        if score >= ENOUGH * top > 0 or question.named_by(text)
    ]


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


def _names_in(wording: str, speakers: Iterable[Speaker]) -> dict[str, tuple[str, ...]]:
    """Each known speaker that the wording names: how it is printed there, and every form the story prints."""
    wanted = set(words(people.key(wording)))
    found = {}
    for speaker in speakers:
        forms = tuple(dict.fromkeys((speaker.name, *speaker.aliases)))
        if speaker.kind == "described":
            continue
        printed = next((k for form in forms if (k := people.key(form)) and set(k.split()) <= wanted), None)
        if printed is None:
            continue
        surname = people.key(speaker.name).split()[-1:] if speaker.kind == "person" else []
        # A role of one word ("president") is anybody's; "Kardavian President" is his.
        roles = [role for role in speaker.roles if " " in role]
        found[printed] = tuple(dict.fromkeys((*forms, *surname, *roles)))
    return found


def _weight(seen: int, sentences: int) -> float:
    return math.log(1 + (sentences + 1) / (seen + 1))
