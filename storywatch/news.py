"""What the desk tells: one thing it did, and how it is doing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["leader", "viewer"]


@dataclass(frozen=True, slots=True)
class News:
    """One thing the desk did, for who wants every step (``storywatch watch``). Text is not sanitised."""

    kind: Literal["taken", "again", "refused", "read", "unread", "question", "fault", "mended", "set"]
    file: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """How the desk is doing, for one line on the screen."""

    role: Role
    watching: Literal["events", "polling", "off"]
    reading: tuple[int, int]
    """Which source of how many in this backlog is being read; (0, 0) when none is."""
    fault: str | None = None
    """What keeps the desk from taking in right now; it tries again by itself."""
    why: str | None = None
    """Why the inbox is polled, where events would be better."""
    missing: str | None = None
    """Why nothing can be read (no language pipeline), and what to install."""
    notice: str | None = None
    """Something that was put right and the reader should know of: the story was built anew."""
    title: str | None = None
    """What the reader calls the story in ``story.toml``."""
    outdated: int = 0
    """How many articles were read by older rules, which ``storywatch reread`` would read again."""
    settled: bool = True
    """Whether nothing that has come is still to be taken in, read, folded in or looked at together."""
