"""What the four panes are about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from storage.rows import Seen
from tui import items
from tui.items import Draft


class Kind(NamedTuple):
    """What one pane is about. ``waiting`` says, while it is empty, what will appear and from what."""

    id: str
    number: int
    title: str
    noun: str
    seen: Seen
    """What of it can be new to the reader."""
    drafts: Callable[[Sequence[Any], date, str], Iterator[Draft]]
    waiting: str
    promise: str
    home_today: bool = False
    views: tuple[tuple[str, str], ...] = (("", ""),)
    """The ways to show it, each with what the title says of it; the first is the usual one."""


KINDS: tuple[Kind, ...] = (
    Kind(
        "sources",
        1,
        "Sources",
        "source",
        "source",
        items.sources,
        "Every article dropped into the inbox, newest first.",
        "every article you drop, newest first",
    ),
    Kind(
        "quotes",
        2,
        "Key quotes",
        "quote",
        "quote",
        items.quotes,
        "Who said what, word for word, as articles are read.",
        "who said what, word for word",
        views=(("importance", "by importance"), ("newest", "newest first"), ("speaker", "by speaker")),
    ),
    Kind(
        "questions",
        3,
        "Open questions",
        "question",
        "evidence",
        items.questions,
        "No question yet. Press a to ask one; sentences that bear on it are gathered here.",
        "what you watch, and what bears on it",
    ),
    Kind(
        "timeline",
        4,
        "Timeline",
        "event",
        "event",
        items.timeline,
        "What happened and what is planned, day by day, as articles are read.",
        "what happened and what is due, by day",
        home_today=True,
        views=(("all", ""), ("important", "important ones")),
    ),
)
