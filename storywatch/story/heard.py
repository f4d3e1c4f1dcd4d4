"""Who speaks in a stretch of a text, by the quotes that lie there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storywatch.model import Attributed, Span


def speakers(quotes: Sequence[Attributed]) -> Callable[[Span], str | None]:
    """Who speaks in a span: the speaker of the first of these ``quotes``, in the given order, that touches it
    and has one. All of one source, quotes and spans alike, and none empty.

    Quotes may lie within each other. The text is cut where one begins or ends, so that a span asks only what
    lies in it, however many quotes there are.
    """
    nobody = len(quotes)
    coming = sorted(
        (one.quote.span.start, place, one.quote.span.end) for place, one in enumerate(quotes) if one.speaker
    )
    cuts = sorted({cut for start, _, end in coming for cut in (start, end)})
    firsts: list[int] = []
    """From each cut to the next, the place of the first quote there."""
    here: list[tuple[int, int]] = []
    coming.reverse()
    for cut in cuts:
        while coming and coming[-1][0] == cut:
            _, place, end = coming.pop()
            heappush(here, (place, end))
        while here and here[0][1] <= cut:
            heappop(here)
        firsts.append(here[0][0] if here else nobody)

    def speaker_of(span: Span) -> str | None:
        some = firsts[max(bisect_right(cuts, span.start) - 1, 0) : bisect_left(cuts, span.end)]
        first = min(some, default=nobody)
        return quotes[first].speaker if first < nobody else None

    return speaker_of
