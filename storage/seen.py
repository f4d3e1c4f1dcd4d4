"""What the reader has seen of the story: said by the reader, and carried over where findings are made anew.

Findings have no lasting number, so what was seen is known by its place: a quote, a piece of evidence or a
telling that shares a character with one that was seen is seen. A statement once seen is seen in every paper.
Whatever is found in a source that was known before the story was built anew counts as seen.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from storage.rows import Since, Unseen
from storywatch.values import PASSING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storage.connect import Opened
    from storage.rows import Seen
    from storywatch.model import Event

BEFORE = 2
"""``source.seen`` of a source that was known before the story was built anew."""
LEFT = "left"
"""The setting that says how far the story had come when the reader last left or marked something."""
MOST = 10_000
"""Counting stops here: nobody needs to know more exactly how much is unread."""
_NEWEST = (
    "SELECT json_object('source', (SELECT coalesce(max(id), 0) FROM source),"
    " 'quote', (SELECT coalesce(max(id), 0) FROM quote),"
    " 'evidence', (SELECT coalesce(max(id), 0) FROM evidence),"
    " 'event', (SELECT coalesce(max(id), 0) FROM event))"
)
Place = tuple[int, int]


def see(opened: Opened, what: Seen, ids: Iterable[int], *, seen: bool) -> None:
    """What the reader says of rows of one kind. A quote stands for every other of its statement."""
    given = [(int(seen), id_) for id_ in ids]
    opened.conn.executemany(f"UPDATE {what} SET seen = ? WHERE id = ?", given)
    if what == "quote":
        opened.conn.executemany(
            "UPDATE quote SET seen = ? WHERE statement = (SELECT statement FROM quote WHERE id = ?)", given
        )


def see_question(opened: Opened, question: int) -> None:
    """All that bears on a question is seen: it has just been asked, and shown with the answer."""
    opened.conn.execute("UPDATE evidence SET seen = 1 WHERE question = ? AND seen = 0", (question,))


def leave(opened: Opened) -> None:
    """Note how far the story has come: what comes later has come since."""
    opened.conn.execute(
        f"INSERT INTO setting (key, value) VALUES (?, ({_NEWEST}))"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (LEFT,),
    )


def left(opened: Opened) -> str | None:
    """How far the story had come when it was last left; None where it never was."""
    row = opened.one("SELECT value FROM setting WHERE key = ?", (LEFT,))
    return None if row is None else str(row[0])


def since(opened: Opened, mark: str) -> Since:
    """What has come since a mark of :func:`left` and was not seen; nothing since what is no mark."""
    try:
        known = json.loads(mark)
        source, quote, evidence, event = (int(known[key]) for key in ("source", "quote", "evidence", "event"))
    except (ValueError, TypeError, KeyError):
        return Since()
    counted = opened.all(
        f"SELECT (SELECT count(*) FROM {_some('source', 'seen = 0 AND id > ?')}),"
        f" (SELECT count(*) FROM {_some('quote', 'seen = 0 AND shown = 1 AND id > ?')}),"
        " (SELECT count(DISTINCT question) FROM evidence WHERE seen = 0 AND dropped = 0 AND id > ?),"
        f" (SELECT count(*) FROM {_some('event', 'seen = 0 AND dropped = 0 AND id > ?')})",
        (source, quote, evidence, event),
    )
    return Since(*counted[0])


def unseen(opened: Opened) -> Unseen:
    """How much of each kind is unread; counting stops at ten thousand."""
    counted = opened.all(
        f"SELECT (SELECT count(*) FROM {_some('source', 'seen = 0')}),"
        f" (SELECT count(*) FROM {_some('quote', 'seen = 0 AND shown = 1')}),"
        " (SELECT count(*) FROM question WHERE retired = 0 AND EXISTS (SELECT 1 FROM evidence"
        " WHERE question = question.id AND seen = 0 AND dropped = 0)),"
        f" (SELECT count(*) FROM {_some('event', 'seen = 0 AND dropped = 0')})"
    )
    return Unseen(*counted[0])


def _some(table: str, where: str) -> str:
    return f"(SELECT 1 FROM {table} WHERE {where} LIMIT {MOST})"


# --- findings made anew ---------------------------------------------------------------------------


def quotes_of(opened: Opened, source: int) -> list[Place]:
    """Where the quotes of a source stand that were seen."""
    return opened.all('SELECT start, "end" FROM quote WHERE source = ? AND seen <> 0', (source,))


def evidence_of(opened: Opened, question: int, source: int) -> list[Place]:
    """Where the evidence for a question stands in a source that was seen."""
    return opened.all(
        'SELECT start, "end" FROM evidence WHERE question = ? AND source = ? AND seen <> 0',
        (question, source),
    )


def carry_quotes(opened: Opened, source: int, places: Sequence[Place]) -> None:
    """Quotes that stand where seen ones stood are seen; all of them, where the source was known before."""
    _carry(opened, "quote", "source = ?", (source,), source, places)


def carry_evidence(opened: Opened, question: int, source: int, places: Sequence[Place]) -> None:
    """As :func:`carry_quotes`, for the evidence for a question."""
    _carry(opened, "evidence", "question = ? AND source = ?", (question, source), source, places)


def _carry(
    opened: Opened, table: str, where: str, key: tuple[int, ...], source: int, places: Sequence[Place]
) -> None:
    row = opened.one("SELECT seen FROM source WHERE id = ?", (source,))
    if row is not None and row[0] == BEFORE:
        opened.conn.execute(f"UPDATE {table} SET seen = 1 WHERE {where} AND seen = 0", key)
    elif places:
        opened.conn.executemany(
            f'UPDATE {table} SET seen = 1 WHERE {where} AND seen = 0 AND start < ? AND "end" > ?',
            [(*key, end, start) for start, end in places],
        )


def carry_statements(opened: Opened, source: int) -> None:
    """Quotes of a source whose statement was seen in another paper are seen, and the other way round."""
    opened.conn.execute(
        "UPDATE quote SET seen = 1 WHERE seen = 0 AND statement IN (SELECT statement FROM quote"
        " WHERE source = ? AND statement IS NOT NULL AND carried > 1)"
        " AND EXISTS (SELECT 1 FROM quote AS other WHERE other.statement = quote.statement AND other.seen)",
        (source,),
    )


def carry_version(opened: Opened, old: int, new: int) -> None:
    """Quotes of a new version whose very words were seen in the old one are seen."""
    opened.conn.execute(
        "UPDATE quote SET seen = 1 WHERE source = ? AND seen = 0"
        " AND text IN (SELECT text FROM quote WHERE source = ? AND seen <> 0)",
        (new, old),
    )


def events_before(opened: Opened, changed: Iterable[Event], gone: Iterable[int]) -> dict[int, Any]:
    """What is to be known of events before they are put: how each stood, and where seen ones are told."""
    known: dict[int, Any] = {}
    for id_ in {*(event.id for event in changed if event.id), *gone}:
        row = opened.one("SELECT first, last, status, seen FROM event WHERE id = ?", (id_,))
        if row is not None:
            told = opened.all(
                'SELECT source, start, "end" FROM mention WHERE event = ? AND weight > ?', (id_, PASSING)
            )
            known[id_] = (*row, told)
    return known


def carry_events(
    opened: Opened, before: dict[int, Any], changed: Sequence[Event], ids: Sequence[int]
) -> None:
    """An event that moved or changed its status is new again; one told where a seen one was told is not."""
    seen_places = [place for _, _, _, seen, told in before.values() if seen for place in told]
    for event, id_ in zip(changed, ids, strict=True):
        if event.id in before:
            first, last, status, _, _ = before[event.id]
            opened.conn.execute(
                "UPDATE event SET seen = 0 WHERE id = ? AND NOT (first IS ? AND last IS ? AND status = ?)",
                (id_, first, last, status),
            )
            continue
        spans = [m.span for m in event.tellings]
        again = any(
            s.source == source and s.start < end and start < s.end
            for source, start, end in seen_places
            for s in spans
        )
        if not again and spans:
            known = {
                row[0]
                for row in opened.all(
                    f"SELECT id FROM source WHERE seen = {BEFORE} AND id IN ({', '.join('?' * len(spans))})",
                    [s.source for s in spans],
                )
            }
            again = all(s.source in known for s in spans)
        if again:
            opened.conn.execute("UPDATE event SET seen = 1 WHERE id = ?", (id_,))
