"""The place and day before the first sentence of a wire: "NORDHAVEN, March 24 (KNA) -- ". It tells nothing.

The parser takes the place for who does it; without it the sentence is parsed as it was written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from storywatch.reading import pipeline

if TYPE_CHECKING:
    from storywatch.model import Sentence
    from storywatch.reading.pipeline import Span as Tokens

LONGEST = 100
"""Characters that such a line may have before the sentence."""
_NAME = r"[^\W\d_a-z][\w'’.-]{1,24}(?: [^\W\d_a-z][\w'’.-]{1,24}){0,3}"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = rf"(?i:{_MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})(?:,? \d{{4}})?"
_END = r"(?:\s?[.,]?\s?(?:-{1,2}|[–—―])\s*|:\s)"
_AGENCY = r",? ?(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)"
_LINE = re.compile(
    rf"\(?{_NAME}(?:/{_NAME})?(?:, {_NAME}){{0,2}}(?:,? (?P<day>{_DAY}))?(?P<agency>{_AGENCY})?\)?{_END}"
    r"(?=[^\W_]|[“\"‘'])"
)
_PLACE = rf"{_NAME}(?:, {_NAME}){{0,2}}"
_CAPITAL = r"(?=[^\W\d_a-z]|[“\"‘'])"
_OTHERWISE = re.compile(
    # The agency first.
    rf"(?:\([A-Z][\w .&-]{{1,40}}\)|[A-Z][A-Z .&-]{{1,30}} ?/) ?{_PLACE}(?:,? {_DAY})?{_END}{_CAPITAL}"
    # No dash behind it.
    rf"|{_PLACE},? (?:{_DAY}\.?,? ?(?:\([A-Z][^()\n]{{1,40}}\)|/[A-Z][^/\n]{{1,40}}/)"
    rf"|\([^()\n]{{2,40}}\),? {_DAY})[.,:]?(?:{_END}|\s){_CAPITAL}"
    # All of it in brackets.
    rf"|\[{_PLACE},? {_DAY}(?:, {_NAME})?\][.:]?(?:{_END}|\s){_CAPITAL}"
)


def before(printed: str) -> int:
    """How many characters of a sentence stand before what it tells: 0 where it begins with that."""
    other = _OTHERWISE.match(printed[: LONGEST + 1])
    if other is not None:
        return other.end()
    found = _LINE.match(printed[: LONGEST + 1])
    if found is None or not printed[0].isupper():
        return 0
    place = re.split(r"[,(/:–—―-]", found[0], maxsplit=1)[0].strip()
    if found["day"] or found["agency"] or (place.isupper() and len(place) > 2 and ":" not in found[0]):
        return found.end()
    return 0


def without(sentence: Sentence, printed: str) -> tuple[Sentence, Tokens] | None:
    """The sentence without that line, parsed anew; None where it has none."""
    start = before(printed)
    if not start:
        return None
    span = replace(sentence.span, start=sentence.span.start + start)
    return replace(sentence, span=span), pipeline.load()(printed[start:])[:]
