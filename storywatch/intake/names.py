"""File names as data: how a name is shown, which names are left alone, what a name says of the format."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

LEFT_ALONE_SUFFIXES = (
    ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".aria2",
    ".tmp", ".temp", ".swp", ".swo", ".swx", ".crswap", "~",
)  # fmt: skip
LEFT_ALONE_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "@eadir", "4913"})
HALF_MADE_SUFFIXES = (".part", ".crdownload", ".partial", ".filepart", ".opdownload", ".aria2")
"""A browser that makes the final name at once, empty, keeps the bytes under one of these beside it."""

READ_SUFFIXES = frozenset({"", ".txt", ".text", ".md", ".markdown"})
_DATED = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<by>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=by)(?P<day>[0-2]\d|3[01])(?!\d)"
)
_SUFFIX = re.compile(r"\.(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{1,10}\Z")


def shown(path: Path, within: Path | None = None) -> str:
    """The name for people: the last part of ``path``, or the whole way from ``within`` where it lies deeper.

    Bytes that are not UTF-8 are escaped (``caf\\xe9.txt``). Control characters stay: the door to the screen
    makes them visible. Never use the result as a path.
    """
    name = path.name
    if within is not None and path.is_relative_to(within):
        name = str(path.relative_to(within))
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def left_alone(name: str) -> bool:
    """Whether ``name`` is hidden, temporary or litter: half a download, an editor's swap file, a lock."""
    lower = name.lower()
    return (
        name.startswith((".", "~$"))
        or lower.endswith(LEFT_ALONE_SUFFIXES)
        or lower in LEFT_ALONE_NAMES
        or (name.startswith("#") and name.endswith("#"))
    )


def not_left_alone(name: str) -> str:
    """``name`` for a file that somebody names, so that it is taken: ``a.txt~`` is ``a.txt~.txt``."""
    if not left_alone(name):
        return name
    bare = name.lstrip(".~$#") or "article"
    return f"{bare}.txt" if left_alone(bare) else bare


def suffix(name: str) -> str:
    """The format suffix of ``name`` in lower case with its dot, or "".

    Only a short run of letters and digits with at least one letter counts: "Statement of Mr. Orlo" and
    "page.2" have none.
    """
    found = _SUFFIX.search(name)
    return found[0].lower() if found and found.start() > 0 else ""


def dated(name: str) -> tuple[date, str] | None:
    """The one day that ``name`` tells, year first, and the characters that tell it; else None.

    "2017-04-10 agency.txt", "APW19990312.0251".
    """
    found = {}
    for match in _DATED.finditer(name):
        try:
            found[date(int(match["year"]), int(match["month"]), int(match["day"]))] = match[0]
        except ValueError:
            continue
    return next(iter(found.items())) if len(found) == 1 else None
