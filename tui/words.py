"""How states, tallies and times to go are put into words on screen; days and counts as everywhere. Pure."""

from __future__ import annotations

from datetime import date, datetime

from storage.rows import QuestionRow
from storywatch.said import count as count
from storywatch.said import day as day
from storywatch.said import interval as interval
from storywatch.said import long_day as long_day
from storywatch.said import short_day as short_day
from storywatch.values import DateValue, PublishedBasis, SourceState
from tui import look

BASIS: dict[PublishedBasis, str] = {
    "stated": "stated",
    "inferred": "inferred",
    "file": "file date",
    "reader": "set by you",
}
STATE: dict[SourceState, str] = {"taken": "waiting", "read": "read", "failed": "refused"}
SUPERSEDED = "earlier"
"""State of a source that a later version of it has taken the place of."""


def heading(value: DateValue, today: date) -> str:
    """The heading of a group of the timeline: with its weekday, and with how long it is to go."""
    near = ""
    if value.first > today:
        near = ahead(value.first, today)
    elif value.precision == "day":
        near = {0: "today", -1: "yesterday"}.get((value.first - today).days, "")
    said = long_day(value.first) if value.precision == "day" else interval(value)
    return f"{said}, {near}" if near else said


def tallies(row: QuestionRow) -> list[str]:
    """The evidence of a question in words, one piece per direction; what there is none of is left out."""
    parts = [
        f"{number} {word}"
        for number, word in (
            (row.for_, "for"),
            (row.against, "against"),
            (row.uncertain, "uncertain"),
            (row.context, "in context"),
        )
        if number
    ]
    return parts or ["no evidence yet"]


def news(row: QuestionRow) -> str:
    """What has come since the reader last looked: ``3 new: 2 for, 1 against``; ``all new``."""
    named = zip(row.fresh, ("for", "against", "uncertain", "in context"), strict=True)
    parts = [f"{number:,} {word}" for number, word in named if number]
    if sum(row.fresh) == row.for_ + row.against + row.uncertain + row.context:
        return "all new"
    return f"{len(row.unseen):,} new" + (f": {', '.join(parts)}" if parts else "")


def tally(row: QuestionRow) -> str:
    """The evidence of a question in one phrase."""
    return ", ".join(tallies(row))


def told(sources: int, origins: int) -> str:
    """``3 sources, 2 origins``; the origins are left out where each source is one."""
    said = count(sources, "source")
    return f"{said}, {count(origins, 'origin')}" if origins < sources else said


def ago(value: date, today: date) -> str:
    """How old something is: ``today``, ``3 days ago``, ``5 weeks ago``."""
    days = (today - value).days
    if days < 0:
        return ahead(value, today)
    return {0: "today", 1: "yesterday"}.get(days) or f"{_span(days)} ago"


def ahead(value: date, today: date) -> str:
    """How long to go: ``in 3 days``, ``in 5 weeks``; ``today`` and ``tomorrow`` are said so."""
    days = (value - today).days
    return {0: "today", 1: "tomorrow"}.get(days) or f"in {_span(days)}"


def _span(days: int) -> str:
    if days < 21:
        return count(days, "day")
    if days < 90:
        return count(days // 7, "week")
    return count(days // 30, "month") if days < 720 else count(days // 365, "year")


def due(value: date, today: date, *, settled: bool) -> tuple[str, str]:
    """When a question is due, and the style it is said in; past its day, it asks."""
    if settled:
        return f"due {day(value)}", ""
    if value < today:
        return f"due {day(value)}, {ago(value, today)}: answered?", look.WARN
    return f"due {day(value)}, {ahead(value, today)}", ""


def stamped_day(stamp: str) -> str:
    """``12 Apr 2017`` on this machine's clock for a moment as storage keeps it; empty for anything else."""
    try:
        return day(datetime.fromisoformat(stamp).astimezone().date())
    except (ValueError, OverflowError, OSError):
        return ""


def moment(stamp: str) -> str:
    """``12 Apr 14:05`` on this machine's clock for a moment as storage keeps it; empty for anything else."""
    try:
        at = datetime.fromisoformat(stamp).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return f"{short_day(at.date())} {at:%H:%M}"
