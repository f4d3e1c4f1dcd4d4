"""How much a quotation matters to this story, and why, in words.

A quotation weighs more the more of the story hangs on it: its speaker is heard in many articles, several
papers carry it, it bears on a question that is watched, its article puts it first, and the words are the
speaker's own, not a fragment or the reporter's paraphrase. Numbers are counted by doublings (1, 2, 3 or
4, 5 to 8), so that a rank changes seldom while a story grows: one more article moves few ranks but its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storywatch.model import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Quote, Sentence

MOST_HEARD = 33
"""Sources of a speaker that are told apart; more weigh no more."""
LEAD_SENTENCES = 3
"""Sentences that open an article, its headline among them where the text has one."""
FORE = 1 / 3
"""Share of an article whose quotes still stand near its beginning."""
FEW_WORDS = 3
"""A quotation of fewer words says little by itself."""

_HAND = {"direct": 32, "mixed": 14, "indirect": 0}
_SECOND_HAND = 12
_HEARD = 6
_CARRIED = 11
_BEARS = 18
_PLACE = (0, 4, 11)
_NOBODY = 44
"""Words of nobody known are no key words, above all the questions of reporters in a briefing."""
_SURE = 4
_FULL = 12
"""Words from which a quotation is long enough to say a whole thing."""
_HANDS = {"direct": "their own words", "mixed": "a fragment of their words", "indirect": "in paraphrase"}


def doublings(number: int) -> int:
    """How often one is doubled to reach ``number``: 0 for 1, 1 for 2, 2 for 3 and 4, 3 for 5 to 8."""
    return max(number - 1, 0).bit_length()


def score(quote: Standing) -> int:
    """How much the quotation matters; the higher, the more. Equal standing has equal scores."""
    points = _HAND[quote.kind]
    if quote.via and quote.kind != "indirect":
        points -= _SECOND_HAND
    if quote.named:
        points += _HEARD * doublings(min(quote.heard, MOST_HEARD))
    elif quote.named is None:
        points -= _NOBODY
    points += _CARRIED * min(doublings(quote.carried), 4)
    points += _BEARS * quote.bears
    points += _PLACE[min(max(quote.place, 0), 2)]
    points += _SURE * round(min(max(quote.confidence, 0.0), 1.0) * 4)
    if quote.words < FEW_WORDS:
        points -= 12
    elif quote.words >= _FULL:
        points += 4
    return points


def place(quote: Quote, sentences: Sequence[Sentence]) -> int:
    """Where in its article a quotation stands: 2 in its opening sentences, 1 in its first third, else 0."""
    told = [s.span.start for s in sentences if not s.furniture]
    before = sum(start <= quote.span.start for start in told)
    if before <= LEAD_SENTENCES:
        return 2
    return 1 if before <= len(told) * FORE else 0


def explain(quote: Standing, question: str | None = None) -> str:
    """Why the quotation stands where it does, the weightiest reason first.

    ``question`` is the wording of the question it bears on. "3 sources carry it; bears on “Will they meet?”;
    speaks in 5 sources; opens its article; their own words".
    """
    said: list[str] = []
    if quote.carried > 1:
        said.append(f"{quote.carried} sources carry it")
    if quote.bears:
        said.append(f"bears on “{question}”" if question else "bears on a question")
    if quote.named is None:
        said.append("nobody named")
    elif not quote.named:
        said.append("speaker not named")
    elif quote.heard > 1:
        many = f"more than {MOST_HEARD - 1}" if quote.heard >= MOST_HEARD else str(quote.heard)
        said.append(f"speaks in {many} sources")
    if quote.place:
        said.append("opens its article" if quote.place > 1 else "early in its article")
    hand = _HANDS[quote.kind]
    said.append(f"{hand}, through another outlet" if quote.via else hand)
    if quote.confidence < 0.5:
        said.append("speaker unsure")
    return "; ".join(said)
