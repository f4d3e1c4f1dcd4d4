"""Which words of a sentence tell that it bears on a question: what a reader's eye is to find in it.

A word tells where the question, made ready for matching, holds something of it alone, or of it and the next
together ("step down"). What a sentence only takes over from the one before it has no word to point at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storywatch.model import Sentence, Span
from storywatch.story import questions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storywatch.model import Speaker
    from storywatch.story.questions import Watch

READ = 4000
"""Characters of a sentence that are looked at."""
LONGEST = 6
"""Words of one term that are looked for together."""
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")
_GAP = 2
"""Characters between two words that make one stretch."""


def watch(wording: str, terms: Sequence[str], speakers: Iterable[Speaker]) -> Watch:
    """A question made ready without its story: every word weighs as much as any other."""
    return questions.watch(wording, terms, speakers, lambda _: 1, 1)


def telling(question: Watch, text: str) -> list[tuple[int, int]]:
    """The stretches of ``text`` that tell, as (start, end), in order and apart."""
    tokens = [found.span() for found in _TOKEN.finditer(text, 0, READ)]
    told = [_holds(question, text[start:end]) for start, end in tokens]
    for i in range(len(tokens) - 1):
        pair = text[tokens[i][0] : tokens[i + 1][1]]
        if not told[i] and not told[i + 1] and _holds(question, pair):
            told[i] = told[i + 1] = True
    for term in question.terms:
        size = min(len(term), LONGEST)
        for i in range(len(tokens) - size + 1):
            if term <= questions.stems(text[tokens[i][0] : tokens[i + size - 1][1]]):
                told[i : i + size] = [True] * size
    found: list[tuple[int, int]] = []
    for (start, end), tells in zip(tokens, told, strict=True):
        if tells and found and start - found[-1][1] < _GAP:
            found[-1] = (found[-1][0], end)
        elif tells:
            found.append((start, end))
    return found


def _holds(question: Watch, text: str) -> bool:
    """Whether a few words hold something of the question by themselves."""
    return any(score > 0 for score in question.scores([(Sentence(Span(0, 0, len(text)), ""), text)]))
