"""Which sentences bear on a question the reader watches, and which way they point.

Topics find evidence, cues only label it. Each thing the question is about weighs by how rare it is in the
story (``concepts.py``) and by its part in what is asked, and has the words by which the press tells of it
(``asked.py``). A sentence holds it itself, or in part by what the sentence before holds, since news goes on
with "he" and "that", and what follows a question answers it, and a paragraph that opens with its matter ("On
the embargo, ...", "And the crew?") keeps to it. Lacking something heavy costs more than lacking several light
things (the p-norm of Salton, Fox and Wu 1983). A sentence that takes a stand counts more, and so does one
whose neighbours bear on the question. In a story of a few sentences, evidence is what holds nearly as much as
the best one does, beside what the reader's other questions have of it (``holding.py``). In a longer story the
sentences that are surely evidence by this lend the question their words (``company.py``), and what is
evidence is a weighed sum of all that (``bearing.py``). The direction is a suggestion that the reader flips
with a key, and nothing here ever decides that a question is answered.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from storywatch.model import Evidence
from storywatch.story import aims, asked, directions, labels
from storywatch.story.aims import Outcome
from storywatch.story.bearing import within
from storywatch.story.concepts import (
    CLOSE,
    TITLES,
    Concept,
    concepts,
    counted,
    is_label,
    named,
    says_something,
    topic,
)
from storywatch.story.holding import LEAST, Holding, least, spread
from storywatch.story.lines import entry, key, line, stem, stems, tokens, words
from storywatch.story.topics import NATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from storywatch.model import Direction, Sentence, Speaker
    from storywatch.story.company import Company
    from storywatch.story.lines import Line

__all__ = [
    "TITLES",
    "Watch",
    "bearing",
    "best",
    "evidence",
    "holding",
    "holds",
    "is_sure",
    "judged",
    "keep",
    "named",
    "says_something",
    "scores",
    "see",
    "stems",
    "tokens",
    "topic",
    "watch",
    "words",
]

UNSAID, UNSAID_SEEN = 0.5, 0.05
"""What a word of the question weighs where the story says it only in other words, and in what share of the
sentences it is then taken to stand."""
NUMBER = 4
"""Characters that the number of a list's item has at most."""
STANCE = 1.35
"""What a sentence gains by saying what somebody will, wants, denies or doubts."""
ANSWER, ANAPHOR, BEFORE, EARLIER = 0.9, 0.75, 0.6, 0.25
"""What a sentence has of the one before: after a question; where it goes on with "he" or "that"; in its
paragraph; in another."""
CHAIN = 0.5
"""What of that goes on to the sentence after: a run of sentences keeps to its matter."""
NEIGHBOUR = 0.15
"""What of the score of either neighbour a sentence gains; half from another paragraph."""
SHARPNESS, LABEL_SHARPNESS = 1.3, 2.0
"""How much worse one heavy lack is than many light ones (the p of the p-norm), for a question and a label."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A question made ready for matching. ``terms`` are the reader's own: one of them alone is enough."""

    concepts: tuple[Concept, ...]
    terms: tuple[frozenset[str], ...]
    beginnings: tuple[str, ...]
    """Beginnings of words, one of which a source with evidence holds."""
    outcome: Outcome
    sharpness: float = SHARPNESS

    def scores(self, sentences: Sequence[tuple[Sentence, str]]) -> list[float]:
        """What each of one source's sentences, in order, holds of the question; 1 is all of it."""
        lines = [line(text) for _, text in sentences]
        joined = [0.0] * len(lines)
        for i in range(1, len(lines)):
            joined[i] = _link(sentences[i - 1][0], lines[i - 1], sentences[i][0], lines[i])
        kept, says = _spoken_of([sentence for sentence, _ in sentences], lines)
        whole = sum(concept.weight**self.sharpness for concept in self.concepts)
        if not whole:
            return [0.0] * len(lines)
        lacks = [0.0] * len(lines)
        for concept in self.concepts:
            before = matter = 0.0
            for i, one in enumerate(lines):
                own = concept.found(one)
                matter = matter * kept[i]
                lacks[i] += (concept.weight * (1 - max(own, joined[i] * before, matter))) ** self.sharpness
                before = max(own, CHAIN * joined[i] * before)
                if says[i]:
                    matter = max(says[i] * own, matter if one.asks and one.refers else 0.0)
        return [
            (1 - (lack / whole) ** (1 / self.sharpness)) * (STANCE if one.stance else 1)
            for lack, one in zip(lacks, lines, strict=True)
        ]

    def direction(self, text: str) -> Direction:
        """Which way a sentence points, as a suggestion."""
        return _direction(self.outcome, text)

    def named_by(self, text: str) -> bool:
        """Whether a sentence holds a term of the reader's."""
        held = stems(text) if self.terms else frozenset()
        return any(term <= held for term in self.terms)


@lru_cache(maxsize=1 << 13)
def _direction(outcome: Outcome, text: str) -> Direction:
    """Kept, since the same evidence is found again while a story is small."""
    parts = []
    for clause in directions.clauses(text):
        held = tuple(words(clause))
        parts.append(directions.Part(clause, held, tuple(map(stem, held))))
    return directions.direction(parts, outcome)


def watch(
    wording: str,
    terms: Sequence[str],
    speakers: Iterable[Speaker],
    sentences_with: Callable[[str], int],
    sentences: int,
) -> Watch:
    """Make a question ready. ``sentences_with`` counts the story's sentences with a word that begins so.

    What the story says only in other words weighs less, what it says in no way weighs nothing: a question of
    stop words finds nothing, without an error.
    """
    found: list[Concept] = []
    beginnings: set[str] = set()
    called: set[str] = set()
    matter: set[str] = set()
    printed = tokens(wording)
    for concept in concepts(wording, tuple(speakers)):
        matter |= {word for word, worth in concept.words.items() if worth >= CLOSE}
        found.append(concept)
    told_of = asked.widened(found, printed)
    weighed: list[Concept] = []
    for concept in told_of:
        own = counted(concept)
        begun = sorted(matter.intersection(concept.words))
        said, seen = 1.0, float(sum(map(sentences_with, own)))
        if not seen:
            begun = begun if any(map(sentences_with, begun)) else sorted(concept.words)
            said, seen = UNSAID, UNSAID_SEEN * sentences
        if said < 1 and not any(map(sentences_with, begun)):
            continue
        rarity = math.log(1 + (sentences + 1) / (seen + 1))
        weighed.append(replace(concept, weight=rarity * said * concept.weight))
        beginnings.update(begun)
        if not concept.words:
            called.update(own)
    meant = {form for concept in weighed for form in concept.names}
    nations = frozenset().union(*(concept.nations for concept in weighed))
    terms_ = tuple(
        held
        for term in terms
        # Another name of somebody the question names only says who is meant: alone it is not enough.
        if (held := stems(term)) and key(term) not in meant
        if NATIONS.get(" ".join(words(term))) not in nations
    )
    outcome = aims.outcome(list(map(stem, words(wording))), entry, frozenset(matter))
    outcome = asked.outcome(outcome, printed)
    sharpness = LABEL_SHARPNESS if is_label(printed) else SHARPNESS
    starts = tuple(sorted((beginnings or called).union(*terms_)))
    return Watch(tuple(weighed), terms_, starts, outcome, sharpness)


def best(question: Watch, sentences: Sequence[tuple[Sentence, str]]) -> float:
    """The score of the best of one source's sentences; 0 where none holds anything."""
    return max(scores(question, sentences), default=0.0)


def scores(question: Watch, sentences: Sequence[tuple[Sentence, str]]) -> list[float]:
    """What each of one source's sentences that can be evidence holds of the question, and its neighbours."""
    return _with_neighbours(question, _told(sentences))


def holds(
    question: Watch, scored: Sequence[float], top: float, others: int = 0, company: Company | None = None
) -> bool:
    """Whether a source can have evidence, by its :func:`scores`; for a term its words have to be read.

    ``others`` is how many other questions there are.
    """
    return bool(question.terms) or max(scored, default=0.0) >= least(company, others) * top > 0


def holding(
    sentences: Sequence[tuple[Sentence, str]],
    scored: Sequence[float],
    others: Iterable[Sequence[float]],
    top: float,
    company: Company | None = None,
    rivals: Iterable[Sequence[float]] = (),
    first: Sequence[float] | None = None,
) -> Holding:
    """What one source holds of a question, beside what it holds of the reader's other questions.

    ``sentences`` are all of the source's, in order, with their printed text; ``scored`` is what
    :func:`scores` says of them, and ``others`` what it says of the other questions; ``top`` is the best score
    in the whole story, ``company`` are the words of its surest sentences, and ``rivals`` what ``first`` says
    in the holdings of the others; ``first`` is what it says here, where that is known.
    """
    return Holding(_told(sentences), scored, list(others), top, company, list(rivals), first)


def evidence(
    question: Watch, held: Holding, speaker_of: Callable[[Sentence], str | None] = lambda _: None
) -> list[Evidence]:
    """The sentences of one source that bear on the question, each with a suggested direction."""
    found = bearing(question, held)
    return [judged(question, sentence, text, speaker_of(sentence)) for sentence, text, _ in found]


def bearing(question: Watch, held: Holding) -> Iterator[tuple[Sentence, str, float]]:
    """The sentences of one source that bear on the question, each with what is left to it of its score."""
    for (sentence, text), bears, score in zip(held.told, held.bears, held.left, strict=True):
        if bears >= 0 or question.named_by(text):
            yield sentence, text, score


def see(company: Company, source: int, sentences: Sequence[tuple[Sentence, str]]) -> None:
    """Count the words of one source among those of the story."""
    company.see(source, [sentence for sentence, _ in _told(sentences)])


def keep(company: Company, held: Holding, *, again: bool = False) -> None:
    """Count the words of one source's surest sentences apart; ``again``, of those that bear on the question
    by the words counted before.
    """
    sure = held.share if again else held.sure
    company.keep([sentence for sentence, _ in held.told], sure, again=again)


def is_sure(scored: Sequence[float], top: float) -> bool:
    """Whether any of a source's sentences can be sure to bear on a question, by its :func:`scores`."""
    return max(scored, default=0.0) >= LEAST * top > 0


def judged(question: Watch, sentence: Sentence, text: str, speaker: str | None = None) -> Evidence:
    """A sentence as evidence, with the direction suggested and what it is by its cue."""
    return Evidence(sentence.span, question.direction(text), speaker=speaker, label=labels.label(text))


def _with_neighbours(question: Watch, told: Sequence[tuple[Sentence, str]]) -> list[float]:
    return spread(told, question.scores(told), NEIGHBOUR)


def _told(sentences: Sequence[tuple[Sentence, str]]) -> list[tuple[Sentence, str]]:
    return [(sentence, text) for sentence, text in sentences if not sentence.furniture]


def _link(earlier: Sentence, before: Line, sentence: Sentence, at: Line) -> float:
    """What a sentence has of the one before."""
    if before.asks:
        return ANSWER
    if at.anaphor:
        return ANAPHOR
    return BEFORE if within(earlier, sentence) else EARLIER


def _spoken_of(sentences: Sequence[Sentence], lines: Sequence[Line]) -> tuple[list[float], list[float]]:
    """What of the matter goes on to each sentence from the one before; how far each says what is spoken of.

    A paragraph keeps to what it opens with. What is asked at the end of one is spoken of in the next, in a
    transcript until the next turn; a head over a list's item ("2. Prisoners.") is spoken of in the item.
    """
    kept = [0.0] * len(lines)
    says = [0.0] * len(lines)
    answers = False
    """Whether the matter is a question put in a transcript."""
    for i, one in enumerate(lines):
        same = i > 0 and within(sentences[i - 1], sentences[i])
        asked = i > 0 and lines[i - 1].asks
        if answers and one.turn and not asked:
            answers = False
            kept[i] = ANSWER if one.asks and one.refers else 0.0
        else:
            kept[i] = float(same or asked or answers)
        if one.asks and (i + 1 == len(lines) or not within(sentences[i], sentences[i + 1])):
            says[i] = ANSWER
            answers = one.turn
        elif one.opens or (one.heads and i > 0 and _is_number(sentences[i - 1])):
            says[i] = 1.0
            answers = False
    return kept, says


def _is_number(sentence: Sentence) -> bool:
    return sentence.span.end - sentence.span.start <= NUMBER
