"""Questions that the articles themselves leave open: the best five, each asked once.

What a sentence leaves open, and how it is worded, is said by ``wording``. What several sources leave open
comes first, then what is told at an article's beginning, then the newest.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from storywatch.story import matters, phrases, questions, wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storywatch.model import Sentence, Span

MOST = 5
"""How many suggestions stand at once."""
READ = 30_000
"""Characters from an article's beginning that are looked at."""
ENOUGH = 3
"""How many stand at once where some are only standing matters."""
NEWEST = 0.3
"""Share of the articles, but two at least, whose standing matters are still open."""
STANDING = 0.6
"""What a standing matter is worth beside a plan, which is worth 0.4 to 0.5."""
SAME = 0.6
"""Share of the shorter question's words that the other must hold for both to ask the same."""

Told = tuple["Sentence", str]


@dataclass(frozen=True, slots=True)
class Article:
    """The sentences of one source, in order, and its day."""

    source: int
    published: date | None
    sentences: Sequence[Told]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question, the words that it was made of (the best place first found), and the sources that leave it
    open.
    """

    question: str
    span: Span
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    question: str
    span: Span
    worth: float
    day: date
    words: frozenset[str]


_TO_BE = re.compile(r"Will (?:\S+ )*(?P<what>\S+) be (?P<done>[a-z]+)(?: over)?\?$")
_FRAME = frozenset(
    "will would can could should may might is are was were has have had did does do there be"
    " the a an of to in on at"
    " for with by from and or its his her their any more be further new".split()
)


def suggest(articles: Iterable[Article], covered: Iterable[str] = ()) -> list[Suggestion]:
    """At most :data:`MOST` questions that these articles leave open, the best first.

    ``covered`` are the wordings that the reader has already, or has dismissed: what comes near one of them is
    left out. Pure; the time grows with the articles, of each of which only the beginning is looked at.
    """
    told = list(articles)
    small = _small(told)
    found: list[_Found] = []
    for article in told:
        day = article.published or date.min
        for sentence, text, worth in _leading(article):
            found.extend(
                _Found(question, _span(sentence, start, end), worth * weight, day, key)
                for question, start, end, weight in wording.asked(text, small)
                if (key := _key(question))
            )
    known = [key for asked in covered if (key := _key(asked))]
    best = _left(found, known, told, MOST)
    if len(best) < ENOUGH:
        known += [_key(one.question) for one in best]
        best += _left(list(_standing(told, small)), known, told, ENOUGH - len(best))
    return best


def _left(
    found: Sequence[_Found], known: Sequence[frozenset[str]], told: Sequence[Article], most: int
) -> list[Suggestion]:
    """The best of the found that neither ask what is known nor are settled."""
    left = [one for one in found if not any(_same(one.words, key) for key in known)]
    open_ = (one for one in _best(left) if not _settled(one.question, told))
    return list(itertools.islice(open_, most))


def _standing(told: Sequence[Article], small: frozenset[str]) -> Iterable[_Found]:
    """The standing matters of the newest articles."""
    newest = sorted(told, key=lambda one: (one.published or date.min, one.source))
    for article in newest[-max(2, round(NEWEST * len(told))) :]:
        day = article.published or date.min
        for sentence, text, worth in _leading(article):
            standing = [(*made, STANDING) for made in matters.standing(text, small)]
            for question, start, end, weight in (*standing, *wording.planned(text, small)):
                if key := _key(question):
                    yield _Found(question, _span(sentence, start, end), worth * weight, day, key)


def _settled(question: str, told: Sequence[Article]) -> bool:
    """Whether an article tells that what "Will the pilots be released?" asks for has been done."""
    asked = _TO_BE.match(question)
    if asked is None:
        return False
    what, done = re.escape(asked["what"]), asked["done"]
    told_of = re.compile(
        rf"\b{what}(?: [\w'’-]+){{0,3}} (?:was|were|(?:has|have|had) been)(?: \w+)?? {done}\b"
    )
    texts = (text for article in told for _, text, _ in _leading(article))
    return any(asked["what"] in text and told_of.search(text) for text in texts)


def _best(found: list[_Found]) -> list[Suggestion]:
    """The found put together where they ask the same, some more than stand at once.

    What most sources ask comes first, then what is told first, then the newest.
    """
    found.sort(key=lambda one: (-one.worth, -one.day.toordinal(), one.span))
    groups: list[list[_Found]] = []
    for one in found[: 40 * MOST]:
        for group in groups:
            if _same(group[0].words, one.words):
                group.append(one)
                break
        else:
            groups.append([one])
    ranked = sorted(
        groups,
        key=lambda g: (
            -(len({one.span.source for one in g}) - 1 + g[0].worth),
            -max(one.day for one in g).toordinal(),
            g[0].span,
        ),
    )
    return [
        Suggestion(g[0].question, g[0].span, tuple(sorted({one.span.source for one in g})))
        for g in ranked[: 4 * MOST]
    ]


def _span(sentence: Sentence, start: int, end: int) -> Span:
    at = sentence.span.start
    return type(sentence.span)(sentence.span.source, at + start, at + end)


def _leading(article: Article) -> Iterable[tuple[Sentence, str, float]]:
    read = 0
    for sentence, text in article.sentences:
        if read >= READ:
            return
        if not sentence.furniture:
            yield sentence, text[: READ - read], 1.0 / (1.0 + read / 3000)
        read += len(text)


def _small(told: Iterable[Article]) -> frozenset[str]:
    """The words that stand somewhere in small letters: no names, even where they begin a sentence."""
    return frozenset(
        word
        for article in told
        for _, text, _ in _leading(article)
        for word in phrases.WORD.findall(text)
        if word[0].islower()
    )


def _key(question: str) -> frozenset[str]:
    held = [word for word in questions.words(question[:400]) if word not in _FRAME]
    return questions.stems(" ".join(held)) if held else frozenset()


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two questions ask the same, by the words that they share."""
    return len(one & other) >= SAME * min(len(one), len(other))
