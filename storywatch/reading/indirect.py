"""Reported speech without marks: the content of complement clauses and of "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storywatch.model import Quote
    from storywatch.reading.attribution import Said
    from storywatch.reading.names import Table
    from storywatch.reading.reports import Reports


def find(
    text: str,
    source: int,
    reports: Sequence[Reports],
    table: Table,
    said: Sequence[Said],
    sentences: Sequence[tuple[int, int]],
) -> list[Quote]:
    """Every reported clause of the article."""
    return []
