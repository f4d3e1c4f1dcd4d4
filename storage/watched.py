"""The rows of the questions that are watched, as their pane shows them, and of what bears on one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from storage.codec import day_out, words_out
from storage.rows import EvidenceRow, QuestionRow

if TYPE_CHECKING:
    from storage.connect import Opened

_EVIDENCE = (
    'SELECT e.question, e.source, e.start, e."end", e.text, e.direction, e.confirmed, e.speaker, s.outlet,'
    " s.file, s.published, e.id, e.seen, e.day, e.label, e.repeats"
    " FROM evidence AS e JOIN source AS s ON s.id = e.source"
    " WHERE e.question = ? AND e.dropped = 0 ORDER BY e.day DESC, e.source DESC, e.start LIMIT ?"
)
_MADE_OF = (
    'SELECT p.question, p.source, p.start, p."end", substr(b.text, p.start + 1, p."end" - p.start),'
    " 'uncertain', 0, NULL, s.outlet, s.file, s.published, 0, 1,"
    " coalesce(s.published, substr(s.received, 1, 10)), '', NULL"
    " FROM step AS p JOIN source AS s ON s.id = p.source JOIN body AS b ON b.source = s.id"
    " WHERE p.question = ? AND p.why = 'suggested' ORDER BY p.id LIMIT 1"
)
QUESTIONS = (
    "SELECT id, question, status, due, terms, set_by FROM question WHERE retired = 0"
    " ORDER BY set_by <> 'reader', id"
)
"""One row per question that is not retired, in the order in which they were asked."""


def evidence_rows(db: Opened, question: int, limit: int) -> list[EvidenceRow]:
    """What bears on a question, the newest publication day first; dropped evidence is left out."""
    return [_evidence_row(row) for row in db.all(_EVIDENCE, (question, limit))]


def _evidence_row(row: tuple[Any, ...]) -> EvidenceRow:
    cells = list(row)
    cells[6], cells[10], cells[12], cells[13] = (
        bool(row[6]),
        day_out(row[10]),
        bool(row[12]),
        day_out(row[13]),
    )
    return EvidenceRow(*cells)


def question_rows(db: Opened) -> list[QuestionRow]:
    """The questions that are not retired, in the order in which they were asked; suggestions come last."""
    rows = []
    with db.snapshot():
        for id_, question, status, due, terms, set_by in db.all(QUESTIONS):
            n: dict[str, int] = dict(
                db.all(
                    "SELECT direction, count(*) FROM evidence WHERE question = ? AND dropped = 0 GROUP BY 1",
                    (id_,),
                )
            )
            newest = next(iter(evidence_rows(db, id_, 1)), None)
            counts = (n.get("for", 0), n.get("against", 0), n.get("uncertain", 0), n.get("context", 0))
            unseen = db.all(
                "SELECT id, direction FROM evidence WHERE question = ? AND seen = 0 AND dropped = 0"
                " LIMIT 1000",
                (id_,),
            )
            fresh = Counter(direction for _, direction in unseen)
            rows.append(
                QuestionRow(
                    id_,
                    question,
                    status,
                    day_out(due),
                    words_out(terms),
                    *counts,
                    newest,
                    set_by,
                    tuple(row[0] for row in unseen),
                    (fresh["for"], fresh["against"], fresh["uncertain"], fresh["context"]),
                    made_of(db, id_),
                    _sources(db, id_) if set_by == "suggestion" else 0,
                )
            )
    return rows


def made_of(db: Opened, question: int) -> EvidenceRow | None:
    """The words that a suggestion was made of, where they stand; None for what nobody suggested."""
    row = db.one(_MADE_OF, (question,))
    return None if row is None else _evidence_row(row)


def _sources(db: Opened, question: int) -> int:
    counted = "SELECT count(DISTINCT source) FROM evidence WHERE question = ? AND dropped = 0"
    return int(db.all(counted, (question,))[0][0])
