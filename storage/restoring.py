"""Doing again what the reader's marks say, in a story that was built anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast, get_args

from storage.ledger import nearest
from storywatch.model import Direction, QuestionStatus, Span

if TYPE_CHECKING:
    from storage.connect import Opened
    from storage.marks import Mark
    from storage.writer import Writer


def apply(writer: Writer, opened: Opened, mark: Mark) -> bool:
    """Whether the mark found its place; one that was edited into nonsense does nothing.

    Belongs inside a transaction of the writer's, which is told not to note it once more.
    """
    try:
        match mark.did:
            case "asked":
                return _ask(writer, mark)
            case "retired" | "status" | "confirmed" | "dropped":
                return _about_question(writer, opened, mark)
            case "typed":
                return _type(writer, opened, mark)
    except (ValueError, KeyError, TypeError):
        return False
    return False


def _ask(writer: Writer, mark: Mark) -> bool:
    terms = [term for term in mark.what.get("terms") or [] if isinstance(term, str)]
    due = mark.text("due")
    wording = mark.text("question")
    if not wording or not wording.split():
        return False
    day = date.fromisoformat(due) if due else None
    writer.put_question(wording, terms, day, "reader", mark.text("at") or "")
    return True


def _about_question(writer: Writer, opened: Opened, mark: Mark) -> bool:
    wording = " ".join((mark.text("question") or "").split()).casefold()
    row = opened.one("SELECT id FROM question WHERE folded = ?", (wording,))
    if row is None:
        return False
    question = int(row[0])
    if mark.did == "retired":
        writer.retire_question(question)
    elif mark.did == "status":
        status = mark.text("status")
        if status not in get_args(QuestionStatus):
            return False
        writer.set_question_status(
            question, cast("QuestionStatus", status), mark.text("why") or "", mark.text("at") or ""
        )
    else:
        return _judge(writer, opened, mark, question)
    return True


def _judge(writer: Writer, opened: Opened, mark: Mark, question: int) -> bool:
    """The span is found by the words that were quoted: another decoding may have moved them."""
    row = opened.one(
        "SELECT s.id, b.text FROM source AS s JOIN body AS b ON b.source = s.id WHERE s.sha256 = ?",
        (mark.text("sha256"),),
    )
    words, start = mark.text("text") or "", mark.what.get("start")
    at = nearest(row[1], words, start if isinstance(start, int) else 0) if row else None
    if row is None or at is None:
        return False
    span = Span(row[0], at, at + len(words))
    if mark.did == "dropped":
        writer.drop_evidence(question, span)
    else:
        direction = mark.text("direction")
        known = cast("Direction", direction) if direction in get_args(Direction) else None
        writer.confirm_evidence(question, span, known)
    return True


def _type(writer: Writer, opened: Opened, mark: Mark) -> bool:
    row = opened.one(
        "SELECT id FROM source WHERE sha256 = ? AND encoding IS NOT NULL", (mark.text("sha256"),)
    )
    if row is None:
        return False
    value = mark.text("value")
    match mark.text("what"):
        case "outlet":
            writer.set_outlet(row[0], value)
        case "title":
            writer.set_title(row[0], value)
        case "published":
            from storage.writer import TYPED

            day = date.fromisoformat(value) if value else None
            writer.set_published(row[0], day, "reader", TYPED if day else None)
        case _:
            return False
    return True
