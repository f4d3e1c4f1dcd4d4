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
from typing import TYPE_CHECKING

from storywatch.model import Evidence
from storywatch.story import aims, asked, bearing, directions, labels
from storywatch.story.aims import Outcome
from storywatch.story.bearing import within
from storywatch.story.company import Company
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
from storywatch.story.holding import ENOUGH, LEAST, SEVERAL, Holding, spread
from storywatch.story.lines import entry, key, line, stem, stems, tokens, words
from storywatch.story.topics import NATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from storywatch.model import Direction, Sentence, Speaker
    from storywatch.story.bearing import Beside
    from storywatch.story.lines import Line

__all__ = [
    "TITLES",
    "Watch",
    "best",
    "evidence",
    "holds",
    "is_sure",
    "judged",
    "keep",
    "named",
    "parts",
    "ranked",
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
ANY = 0.12
"""The share of the best sentence's score that a source's best one needs in a small story, where the story's
words speak too."""
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
        parts = []
        for clause in directions.clauses(text):
            held = tuple(words(clause))
            parts.append(directions.Part(clause, held, tuple(map(stem, held))))
        return directions.direction(parts, self.outcome)

    def named_by(self, text: str) -> bool:
        """Whether a sentence holds a term of the reader's."""
        held = stems(text) if self.terms else frozenset()
        return any(term <= held for term in self.terms)


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
    return bool(question.terms) or max(scored, default=0.0) >= _least(company, others) * top > 0


def evidence(
    question: Watch,
    sentences: Sequence[tuple[Sentence, str]],
    top: float,
    speaker_of: Callable[[Sentence], str | None],
    scored: Sequence[float] | None = None,
    others: Iterable[Sequence[float]] = (),
    company: Company | None = None,
) -> list[Evidence]:
    """The sentences of one source that bear on the question, each with a suggested direction.

    ``sentences`` are all of the source's, in order, with their printed text; ``top`` is the best score in the
    whole story; ``scored`` is what :func:`scores` says of them, where that is known, and ``others`` what it
    says of the reader's other questions; ``company`` are the words of the story's surest sentences.
    """
    told = _told(sentences)
    known = _with_neighbours(question, told) if scored is None else scored
    enough = _enough(Holding(told, known, list(others), top), company)
    return [
        judged(question, sentence, text, speaker_of(sentence))
        for (sentence, text), one in zip(told, enough, strict=True)
        if one or question.named_by(text)
    ]


def see(company: Company, source: int, sentences: Sequence[tuple[Sentence, str]]) -> None:
    """Count the words of one source among those of the story."""
    company.see(source, [sentence for sentence, _ in _told(sentences)])


def keep(
    company: Company,
    sentences: Sequence[tuple[Sentence, str]],
    scored: Sequence[float],
    others: Iterable[Sequence[float]],
    top: float,
) -> None:
    """Count the words of one source's surest sentences apart; for the rest see :func:`evidence`."""
    if is_sure(scored, top):
        told = _told(sentences)
        company.keep([sentence for sentence, _ in told], Holding(told, scored, list(others), top).sure)


def is_sure(scored: Sequence[float], top: float) -> bool:
    """Whether any of a source's sentences can be sure to bear on a question, by its :func:`scores`."""
    return max(scored, default=0.0) >= LEAST * top > 0


def ranked(
    question: Watch, told: Mapping[int, Sequence[tuple[Sentence, str]]], rivals: Sequence[Watch] = ()
) -> list[tuple[Sentence, str]]:
    """The sentences of several sources that are evidence, the best first; ``rivals`` are other questions."""
    scored = {number: scores(question, own) for number, own in told.items()}
    others = {number: [scores(rival, own) for rival in rivals] for number, own in told.items()}
    top = max((max(scores, default=0.0) for scores in scored.values()), default=0.0)
    company = Company()
    for number, own in told.items():
        see(company, number, own)
        keep(company, own, scored[number], others[number], top)
    found = []
    for number, own in told.items():
        if not holds(question, scored[number], top, len(rivals), company):
            continue
        held = Holding(_told(own), scored[number], others[number], top)
        enough = _enough(held, company)
        for (sentence, text), score, one in zip(held.told, held.left, enough, strict=True):
            if one or question.named_by(text):
                found.append((-score, sentence.span, sentence, text))
    found.sort(key=lambda one: one[:2])
    return [(sentence, text) for _, _, sentence, text in found]


def judged(question: Watch, sentence: Sentence, text: str, speaker: str | None = None) -> Evidence:
    """A sentence as evidence, with the direction suggested and what it is by its cue."""
    return Evidence(sentence.span, question.direction(text), speaker=speaker, label=labels.label(text))


def _with_neighbours(question: Watch, told: Sequence[tuple[Sentence, str]]) -> list[float]:
    return spread(told, question.scores(told), NEIGHBOUR)


def _enough(held: Holding, company: Company | None = None) -> list[bool]:
    """Which of one source's sentences hold enough of a question to be evidence for it."""
    if held.top <= 0:
        return [False] * len(held.scored)
    if company is None or not company.speaks:
        return [more >= 0 for more in held.more]
    if max(held.scored, default=0.0) < _least(company, len(held.others)) * held.top:
        return [False] * len(held.scored)
    return [more >= 0 for more in bearing.bears(*_terms(held, company))]


def parts(
    sentences: Sequence[tuple[Sentence, str]],
    scored: Sequence[float],
    others: Sequence[Sequence[float]],
    top: float,
    company: Company,
) -> list[tuple[float, ...]]:
    """What makes each sentence of a source evidence, part by part (``bearing.NAMES``), to weigh it by."""
    return bearing.parts(*_terms(Holding(_told(sentences), scored, others, top), company))


def _terms(
    held: Holding, company: Company
) -> tuple[Sequence[tuple[Sentence, str]], Sequence[float], float, list[float], Beside | None]:
    """What :func:`bearing.bears` asks for."""
    told = held.told
    counted = bool(told) and told[0][0].span.source in company.sources
    own = held.sure if counted else [None] * len(told)
    odds = [company.odds(sentence, much) for (sentence, _), much in zip(told, own, strict=True)]
    return told, held.scored if held.several else held.left, held.top, odds, held.beside


def _least(company: Company | None, others: int) -> float:
    """The share of the best sentence's score that a source's best one needs."""
    if company is not None and company.speaks and company.whole:
        return ANY
    return LEAST if others >= SEVERAL else ENOUGH


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
