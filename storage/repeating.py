"""Which evidence repeats what another source has said: asked of whoever can judge, and stored beside it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from storywatch.model import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from storage.connect import Opened

LATEST = 300
"""How much of a question's evidence is compared, the latest: news repeats the news of its days."""


def put(opened: Opened, question: int, judge: Callable[[Iterable[Said]], dict[int, int]]) -> None:
    """Have ``judge`` say what repeats what among a question's latest evidence; what changed is written."""
    known: dict[int, int | None] = dict(
        opened.all(
            "SELECT id, repeats FROM evidence WHERE question = ? AND dropped = 0"
            " ORDER BY day DESC, source DESC, start LIMIT ?",
            (question, LATEST),
        )
    )
    found = judge(_told(opened, question))
    moved = [(found.get(id_), id_) for id_, before in known.items() if found.get(id_) != before]
    opened.conn.executemany("UPDATE evidence SET repeats = ? WHERE id = ?", moved)
    # What was dropped repeats nothing, and nothing repeats it.
    opened.conn.execute(
        "UPDATE evidence SET repeats = NULL WHERE repeats IN"
        " (SELECT id FROM evidence WHERE question = ? AND dropped = 1)",
        (question,),
    )


def _told(opened: Opened, question: int) -> list[Said]:
    """The latest evidence, the earliest of it first, each sentence with the quotes in it."""
    rows = opened.all(
        "SELECT e.id, e.source, e.speaker, e.text, q.statement, q.text FROM"
        " (SELECT * FROM evidence WHERE question = ? AND dropped = 0"
        " ORDER BY day DESC, source DESC, start LIMIT ?) AS e"
        ' LEFT JOIN quote AS q ON q.source = e.source AND q.start < e."end" AND q."end" > e.start'
        " AND q.statement IS NOT NULL AND q.dropped = 0"
        " ORDER BY e.day, e.source, e.start, e.id, q.id",
        (question, LATEST),
    )
    return [
        Said(id_, source, speaker, text, tuple((row[4], row[5]) for row in own if row[4] is not None))
        for (id_, source, speaker, text), own in groupby(rows, key=lambda row: row[:4])
    ]
