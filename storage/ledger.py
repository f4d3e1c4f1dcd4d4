"""The questions a reader watches and what bears on them, out of the tables and into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.codec import day_in, day_out, storable, words_in, words_out
from storage.watched import QUESTIONS
from storywatch.model import Change, Direction, Evidence, Question, SetBy, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlite_utils import Database

    from storage.connect import Opened


def load(db: Opened, only: int | None = None) -> list[Question]:
    """The questions, or only one of them, with all their evidence and history."""
    with db.snapshot():
        return [
            Question(
                id_,
                question,
                words_out(terms),
                status,
                set_by,
                day_out(due),
                tuple(
                    Evidence(Span(source, start, end), direction, bool(confirmed), speaker, label)
                    for source, start, end, direction, confirmed, speaker, label in db.all(
                        'SELECT source, start, "end", direction, confirmed, speaker, label FROM evidence'
                        " WHERE question = ? AND dropped = 0 ORDER BY source, start",
                        (id_,),
                    )
                ),
                tuple(
                    Change(at, step, why, None if source is None else Span(source, start, end))
                    for at, step, why, source, start, end in db.all(
                        'SELECT at, status, why, source, start, "end" FROM step WHERE question = ?'
                        " ORDER BY id",
                        (id_,),
                    )
                ),
            )
            for id_, question, status, due, terms, set_by in db.all(QUESTIONS)
            if only in (None, id_)
        ]


def put_question(
    db: Database,
    opened: Opened,
    question: str,
    terms: Sequence[str],
    due: date | None,
    set_by: SetBy,
    at: str,
) -> int:
    """Ask, or ask again: the same wording whatever its case and blanks is the same question.

    What the reader asks again comes back if it was retired, has the terms and the day given now, and is the
    reader's own; its status, history and evidence stay. Suggesting a known question changes nothing.
    """
    wording = " ".join(storable(question).split())
    folded = wording.casefold()
    known = opened.one("SELECT id FROM question WHERE folded = ?", (folded,))
    if known is None:
        row = {
            "question": wording,
            "folded": folded,
            "terms": words_in(tuple(terms)),
            "due": day_in(due),
            "set_by": set_by,
        }
        id_ = int(db.table("question").insert(row).last_rowid or 0)
        why = "asked" if set_by == "reader" else "suggested"
        db.table("step").insert({"question": id_, "at": at, "status": "open", "why": why})
        return id_
    if set_by == "reader":
        fresh = {
            "question": wording,
            "terms": words_in(tuple(terms)),
            "due": day_in(due),
            "set_by": set_by,
            "retired": 0,
        }
        db.table("question").update(known[0], fresh)
    return int(known[0])


def wordings(opened: Opened) -> list[str]:
    """What is not to be suggested (again): what the reader asks, has dismissed or no longer asks."""
    return [row[0] for row in opened.all("SELECT question FROM question WHERE retired OR set_by = 'reader'")]


def quoted(opened: Opened, question: int) -> bool:
    """Whether the words are known that a question was suggested for."""
    return bool(
        opened.all("SELECT 1 FROM step WHERE question = ? AND source IS NOT NULL LIMIT 1", (question,))
    )


def unsuggest(db: Database, question: int) -> None:
    """Let a suggestion go, unless the reader has put a hand to it or has dismissed it."""
    db.table("question").delete_where(
        "id = ? AND set_by = 'suggestion' AND NOT retired AND status = 'open'"
        " AND (SELECT count(*) FROM step WHERE question = question.id) <= 1"
        " AND NOT EXISTS (SELECT 1 FROM evidence WHERE question = question.id AND (confirmed OR dropped))",
        [question],
    )


def bears(opened: Opened, question: int, source: int) -> bool:
    """Whether anything in a source is evidence for a question, or was taken for it and dropped."""
    return (
        opened.one("SELECT 1 FROM evidence WHERE question = ? AND source = ? LIMIT 1", (question, source))
        is not None
    )


def put_evidence(db: Database, opened: Opened, question: int, source: int, found: Iterable[Evidence]) -> None:
    """Put what the program found in one source in place of what it found before.

    What the reader has confirmed or dropped stays, and nothing is suggested again where it stands, even if a
    later reading draws the sentence's borders a little differently.
    """
    kept = [
        Span(source, *row)
        for row in opened.all(
            'SELECT start, "end" FROM evidence WHERE question = ? AND source = ? AND (confirmed OR dropped)',
            (question, source),
        )
    ]
    opened.conn.execute(
        "DELETE FROM evidence WHERE question = ? AND source = ? AND NOT confirmed AND NOT dropped",
        (question, source),
    )
    fresh = {e.span: e for e in found if not any(e.span.touches(k) for k in kept)}
    if any(span.source != source for span in fresh):
        raise ValueError(f"evidence of another source than {source}")
    _insert(db, opened, question, fresh.values())


def judge(
    db: Database,
    opened: Opened,
    question: int,
    span: Span,
    direction: Direction | None,
    *,
    confirmed: bool,
    dropped: bool,
) -> None:
    """What the reader says of a span, known as evidence or not. Without a direction the known one stays."""
    known = opened.one(
        'SELECT id, direction FROM evidence WHERE question = ? AND source = ? AND start = ? AND "end" = ?',
        (question, span.source, span.start, span.end),
    )
    if known is None:
        _insert(db, opened, question, [Evidence(span, direction or "context")])
        judge(db, opened, question, span, direction, confirmed=confirmed, dropped=dropped)
        return
    fresh = {"confirmed": int(confirmed), "dropped": int(dropped), "direction": direction or known[1]}
    db.table("evidence").update(known[0], fresh)
    # What the program finds there is spoken for, even where it draws the sentence's borders differently.
    db.table("evidence").delete_where(
        'question = ? AND source = ? AND start < ? AND "end" > ? AND id <> ?'
        " AND NOT confirmed AND NOT dropped",
        [question, span.source, span.end, span.start, known[0]],
    )


def forget(db: Database, question: int, span: Span) -> None:
    """Let go what the reader has said of a span; the program's own evidence is found again."""
    db.table("evidence").delete_where(
        'question = ? AND source = ? AND start = ? AND "end" = ? AND (confirmed OR dropped)',
        [question, span.source, span.start, span.end],
    )


def move(db: Database, opened: Opened, source: int, to: int, *, keep: bool) -> None:
    """Take the evidence of one text over to another, where the same words stand; the program's own goes.

    What the reader has judged stays behind where its words are gone, or goes unless ``keep``: a span must
    lie in its text.
    """
    db.table("evidence").delete_where("source = ? AND NOT confirmed AND NOT dropped", [source])
    text = _body(opened, to)
    rows = opened.all(
        "SELECT id, question, start, text, direction, confirmed, dropped FROM evidence WHERE source = ?",
        (source,),
    )
    for id_, question, start, words, direction, confirmed, dropped in rows:
        at = nearest(text, words, start)
        if at is not None or not keep:
            db.table("evidence").delete_where("id = ?", [id_])
        if at is not None:
            span = Span(to, at, at + len(words))
            judge(db, opened, question, span, direction, confirmed=bool(confirmed), dropped=bool(dropped))


def deciding(opened: Opened, source: int) -> list[tuple[int, int, str]]:
    """The sentences of a source that decided a question: the step, where they stand, their words."""
    return opened.all(
        'SELECT s.id, s.start, substr(b.text, s.start + 1, s."end" - s.start)'
        " FROM step AS s JOIN body AS b ON b.source = s.source WHERE s.source = ?",
        (source,),
    )


def decide_anew(db: Database, source: int, text: str, told: Iterable[tuple[int, int, str]]) -> None:
    """Find the sentences of :func:`deciding` in another decoding; a place that is gone is none."""
    for step, start, words in told:
        at = nearest(text, words, start)
        fresh = (
            {"source": source, "start": at, "end": at + len(words)} if at is not None else {"source": None}
        )
        db.table("step").update(step, fresh)


def nearest(text: str, words: str, start: int) -> int | None:
    """Where ``words`` stand in ``text``: at ``start`` if they do, else the place nearest to it, or None."""
    if not words:
        return None
    after = text.find(words, max(start, 0))
    before = text.rfind(words, 0, max(start, 0) + len(words))
    places = [at for at in (before, after) if at >= 0]
    return min(places, key=lambda at: abs(at - start), default=None)


def _body(opened: Opened, source: int) -> str:
    row = opened.one("SELECT text FROM body WHERE source = ?", (source,))
    return str(row[0]) if row else ""


def _insert(db: Database, opened: Opened, question: int, found: Iterable[Evidence]) -> None:
    held: dict[int, tuple[str, str]] = {}
    rows = []
    for e in found:
        span = e.span
        if span.source not in held:
            row = opened.one(
                "SELECT coalesce(s.published, substr(s.received, 1, 10)), b.text"
                " FROM source AS s JOIN body AS b ON b.source = s.id WHERE s.id = ?",
                (span.source,),
            )
            held[span.source] = (row[0], row[1]) if row else ("", "")
        day, text = held[span.source]
        if not 0 <= span.start <= span.end <= len(text):
            raise ValueError(f"{span} does not lie in a source")
        rows.append(
            {
                "question": question,
                "source": span.source,
                "start": span.start,
                "end": span.end,
                "text": span.within(text),
                "direction": e.direction,
                "confirmed": int(e.confirmed),
                "speaker": e.speaker and storable(e.speaker),
                "day": day,
                "label": storable(e.label),
            }
        )
    db.table("evidence").insert_all(rows)
