"""Words that keep the company of a question in this story, learned from the sentences that surely bear on it.

What a story calls a matter, no lexicon knows: the judge of the inquiry, the name of the seized ship. So the
sentences that hold most of a question lend it their words (relevance feedback without a reader, Rocchio 1971;
here as the log odds of Robertson and Sparck Jones 1976). A sentence's own words count only by the other
sentences that hold them, or each would vouch for itself.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from storywatch.story.topics import FRAME, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.model import Sentence

SHORTEST = 3
"""Letters of a word that counts."""
DOUBT = 2.0
"""Sentences that are supposed to hold a question's words as often as the whole story does."""
MOST = 2.5
"""What one word says at most, for or against, in natural log odds."""
LEAST_SUM, MOST_SUM = -20.0, 12.0
"""Between what bounds the words of one sentence together say something."""
LITTLE = 0.02
"""How sure a sentence is at most that is not counted at all."""
MANY = 50
"""Sentences of a story from which on its words say something of its questions."""
WHOLE = 40
"""Sources of a story up to which all are looked at for a question, not only those that hold a word of it."""

_IDLE = FRAME | LIGHT | frozenset("say tell ask mrs".split())


@dataclass(slots=True)
class Kept:
    """The words of the sentences that bear on a question."""

    sure: float = 0.0
    """How many sentences that are: the sum of what each is sure."""
    held: dict[str, float] = field(default_factory=dict)
    """In how many of them a word stands, each as far as it is sure."""


@dataclass(slots=True)
class Company:
    """What the sentences of the sources looked at hold, and those of them that bear on a question."""

    sources: set[int] = field(default_factory=set)
    sentences: int = 0
    seen: dict[str, int] = field(default_factory=dict)
    """In how many sentences a word stands."""
    first: Kept = field(default_factory=Kept)
    """Of those that bear on the question by what they hold of it."""
    again: Kept = field(default_factory=Kept)
    """Of those that do so by their words too."""
    _said: dict[tuple[bool, float | None], dict[str, float]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """What words were found to say for sentences that were not counted, or not as sure."""

    @property
    def speaks(self) -> bool:
        """Whether there is enough of the story for its words to say something."""
        return self.sentences >= MANY and self.first.sure > 0

    @property
    def whole(self) -> bool:
        """Whether they are of a story so small that all of it is looked at."""
        return len(self.sources) <= WHOLE

    def written(self) -> str:
        """All of it as text, for :func:`read`. What stands once and tells nothing is left out."""
        kept = (self.first, self.again)
        told = self.first.held.keys() | self.again.held.keys()
        seen = {word: often for word, often in self.seen.items() if often > 1 or word in told}
        counted = [part for one in kept for part in (one.sure, one.held)]
        return json.dumps([sorted(self.sources), self.sentences, seen, *counted])

    def see(self, source: int, sentences: Iterable[Sentence]) -> None:
        """Count the words of a source."""
        self.sources.add(source)
        self._said.clear()
        for sentence in sentences:
            self.sentences += 1
            for word in words(sentence):
                self.seen[word] = self.seen.get(word, 0) + 1

    def keep(self, sentences: Sequence[Sentence], sure: Sequence[float], *, again: bool = False) -> None:
        """Count the words of those sentences of a source that bear on the question, each as far as sure."""
        self._said.clear()
        kept = self.again if again else self.first
        for sentence, much in zip(sentences, sure, strict=True):
            if much > LITTLE:
                kept.sure += much
                for word in words(sentence):
                    kept.held[word] = kept.held.get(word, 0.0) + much

    def odds(self, sentence: Sentence, own: float | None = None, *, again: bool = False) -> float:
        """What the words of a sentence say for or against the question, in natural log odds.

        ``own`` is how far the sentence itself was counted among those that bear on it, if it was counted.
        """
        if own is not None and own <= LITTLE:
            own = 0.0
        said = self._said.setdefault((again, own), {}) if not own else {}
        kept = self.again if again else self.first
        found: list[float] = []
        for word in words(sentence):
            odds = said.get(word)
            if odds is None:
                odds = said[word] = self._odds(word, kept, own)
            found.append(odds)
        # Exact, so that the order of a set can change nothing.
        return min(MOST_SUM, max(LEAST_SUM, math.fsum(found)))

    def _odds(self, word: str, kept: Kept, own: float | None) -> float:
        counted = own is not None
        seen = self.seen.get(word, 0) - counted
        if seen <= 0:
            return 0.0
        usual = seen / (self.sentences - counted)
        held = max(kept.held.get(word, 0.0) - (own or 0.0), 0.0)
        sure = max(kept.sure - (own or 0.0), 0.0)
        here = (held + DOUBT * usual) / (sure + DOUBT)
        return min(MOST, max(-MOST, math.log(here / usual)))


def read(text: str) -> Company:
    """What :meth:`Company.written` has written."""
    sources, sentences, seen, *kept = json.loads(text)
    return Company(set(sources), sentences, seen, Kept(*kept[:2]), Kept(*kept[2:]))


def words(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence that can keep a matter company: its lemmas that say something."""
    return _words(sentence.lemmas)


@lru_cache(maxsize=4096)
def _words(lemmas: str) -> frozenset[str]:
    said = set(lemmas.split()) - _IDLE
    return frozenset(word for word in said if len(word) >= SHORTEST and word[0].isalpha())
