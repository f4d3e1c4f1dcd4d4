"""Doing again what the reader's marks say, in a story that was built anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast, get_args

from storage.codec import interval_out
from storage.ledger import nearest
from storywatch.model import Anchor, Direction, EventStatus, QuestionStatus, Ruling, Span

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
            case "dismissed" | "brought back":
                return _dismiss(writer, mark)
            case "retired" | "suggested again" | "status" | "confirmed" | "dropped" | "unjudged":
                return _about_question(writer, opened, mark)
            case "typed":
                return _type(writer, opened, mark)
            case "quote":
                return _rule_quote(writer, opened, mark)
            case "event" | "event forgotten":
                return _rule_event(writer, opened, mark)
            case "same" | "parted":
                return _name(writer, mark)
    except (ValueError, KeyError, TypeError, AttributeError):
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


def _dismiss(writer: Writer, mark: Mark) -> bool:
    wording = mark.text("question")
    if not wording or not wording.split():
        return False
    return writer.dismiss_question(wording, dismissed=mark.did == "dismissed") is not None


def _about_question(writer: Writer, opened: Opened, mark: Mark) -> bool:
    wording = " ".join((mark.text("question") or "").split()).casefold()
    row = opened.one("SELECT id FROM question WHERE folded = ?", (wording,))
    if row is None:
        return False
    question = int(row[0])
    if mark.did == "retired":
        writer.retire_question(question)
    elif mark.did == "suggested again":
        return writer.suggest_again(question, restored=True)
    elif mark.did == "status":
        status = mark.text("status")
        if status not in get_args(QuestionStatus):
            return False
        writer.set_question_status(
            question,
            cast("QuestionStatus", status),
            mark.text("why") or "",
            mark.text("at") or "",
            place(opened, mark.what),
        )
    else:
        return _judge(writer, opened, mark, question)
    return True


def place(opened: Opened, what: dict[str, Any]) -> Span | None:
    """Where the words that were quoted stand now: another decoding of the article may have moved them.

    None where nothing was quoted, or it is not there any more.
    """
    words, start, sha256 = what.get("text"), what.get("start"), what.get("sha256")
    if not isinstance(words, str) or not isinstance(sha256, str):
        return None
    row = opened.one(
        "SELECT s.id, b.text FROM source AS s JOIN body AS b ON b.source = s.id WHERE s.sha256 = ?", (sha256,)
    )
    at = nearest(row[1], words, start if isinstance(start, int) else 0) if row else None
    return None if row is None or at is None else Span(row[0], at, at + len(words))


def _judge(writer: Writer, opened: Opened, mark: Mark, question: int) -> bool:
    span = place(opened, mark.what)
    if span is None:
        return False
    if mark.did == "dropped":
        writer.drop_evidence(question, span)
    elif mark.did == "unjudged":
        writer.forget_evidence(question, span)
    else:
        direction = mark.text("direction")
        known = cast("Direction", direction) if direction in get_args(Direction) else None
        writer.confirm_evidence(question, span, known)
    return True


def _rule_quote(writer: Writer, opened: Opened, mark: Mark) -> bool:
    span = place(opened, mark.what)
    if span is None:
        return False
    writer.corrections.put_quote(
        span,
        mark.text("text") or "",
        named=mark.what.get("named") is True,
        named_as=mark.text("speaker"),
        dropped=mark.what.get("dropped") is True,
    )
    return True


def _rule_event(writer: Writer, opened: Opened, mark: Mark) -> bool:
    key, status = mark.text("key"), mark.text("status")
    if not key:
        return False
    if mark.did == "event forgotten":
        writer.entries.forget(key)
        return True
    day = mark.text("date")
    anchors = []
    for telling in mark.what.get("tellings") or []:
        span = place(opened, telling)
        if span is not None:
            anchors.append(Anchor(span, str(telling.get("title") or ""), telling["text"]))
    ruling = Ruling(
        key,
        own=mark.what.get("own") is True,
        dated=mark.what.get("dated") is True,
        date=interval_out(day),
        title=mark.text("title"),
        status=cast("EventStatus", status) if status in get_args(EventStatus) else None,
        pinned=mark.what.get("pinned") is True,
        dropped=mark.what.get("dropped") is True,
        tellings=tuple(dict.fromkeys(anchors)),
    )
    if not ruling.own and not ruling.tellings:
        return False
    writer.entries.put(ruling)
    return True


def _name(writer: Writer, mark: Mark) -> bool:
    name, into = mark.text("name"), mark.text("into")
    if not name:
        return False
    if mark.did == "parted":
        return writer.corrections.part_names([name])
    if not into:
        return False
    writer.corrections.join_names(name, into)
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
