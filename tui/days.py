"""A day as somebody types it. Pure."""

from __future__ import annotations

import re
from datetime import date, timedelta

_NEAR = {"today": 0, "yesterday": -1}
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE
)


class DayError(ValueError):
    """No day, or more than one it could be: one sentence, with a form that works."""


def typed(text: str, today: date) -> date | None:
    """The day that is meant: "2031-04-12", "12 April 2031", "April 12, 2031", "yesterday"; None for nothing.

    Raises DayError; for 3/4/2031 as well, which is March to some and April to others.
    """
    from storywatch.intake import printed

    text = " ".join(text.split())
    if not text:
        return None
    if (near := _NEAR.get(text.casefold())) is not None:
        return today + timedelta(days=near)
    bare = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) else text
    found = printed.dates(bare)
    if len(found) == 1 and found[0].start == 0 and bare[found[0].end :].strip(" .") == "":
        return found[0].day
    if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", bare):
        raise DayError(f"{text} can be two days. Write 2031-04-12 or 12 April 2031.")
    raise DayError(f"“{text}” is no day. Write 2031-04-12 or 12 April 2031, or nothing for unknown.")
