"""How much room a story's database takes."""

from __future__ import annotations

from pathlib import Path


def taken(database: Path) -> int:
    """Bytes of the database with its log; 0 where neither is there."""
    total = 0
    for suffix in ("", "-wal"):
        try:
            total += database.with_name(f"{database.name}{suffix}").stat().st_size
        except OSError:
            continue
    return total


def size(database: Path) -> str:
    """The same in words: ``640 kB``, ``1.2 MB``."""
    total = taken(database)
    if total < 1_000_000:
        return f"{total / 1000:,.0f} kB"
    return f"{total / 1_000_000:,.1f} MB"
