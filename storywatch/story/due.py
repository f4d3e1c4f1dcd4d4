"""By which day a question will have its answer, if an article says so: "due to meet on Wednesday"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storywatch.model import DateValue

FRESH = timedelta(days=30)
"""How long ago the newest article of a story is at most that is still written about."""
LONGEST = 31
"""Days that a stretch of time may have to be a day by which something is due."""
_DUE = re.compile(
    r"\b(?:due|scheduled|set|expected|plan(?:s|ned)?|will|would|shall|to (?:meet|vote|decide|sign|open|hold)|"
    r"deadline|until|before|by|expires?)\b",
    re.IGNORECASE,
)


def stands(newest: date | None, today: date | None) -> date | None:
    """The day at which a story stands: today where it is still written about, else its newest article's."""
    if newest is None or today is None:
        return newest or today
    return max(newest, today) if today - newest <= FRESH else newest


def best(told: Iterable[tuple[str, DateValue, date | None]], since: date | None = None) -> int | None:
    """Which of these dates says when, as its place in ``told``: sentence, date, day of the article.

    ``told`` are in the order in which their sentences bear on the question. A date counts where it is to
    come, seen from its article and from ``since`` (where the story stands), and is a day or not much more; a
    sentence that says "due to" or "will" counts before one that does not, and one told twice before one told
    once. None where there is none.
    """
    fit = [
        (at, value.last, _DUE.search(sentence) is not None)
        for at, (sentence, value, printed) in enumerate(told)
        if (value.last - value.first).days <= LONGEST
        and (printed is None or value.last >= printed)
        and (since is None or value.last >= since)
    ]
    often: dict[date, int] = {}
    for _, day, _ in fit:
        often[day] = often.get(day, 0) + 1
    ranked = sorted(fit, key=lambda one: (not one[2], one[0] - 3 * (often[one[1]] - 1), one[0]))
    return ranked[0][0] if ranked else None
