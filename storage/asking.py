"""What the reader watches: questions, how they stand and what bears on them. The writer's methods for it.

Each is one transaction, and what only the reader can say is noted in the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from storage import ledger, repeating, seen
from storage.codec import day_in, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager
    from datetime import date

    from sqlite_utils import Database

    from storage.connect import Opened
    from storywatch.model import Direction, Evidence, QuestionStatus, Said, SetBy, Span


class Asking:
    """The part of the writer that keeps questions and their evidence."""

    _db: Database
    _opened: Opened

    def together(self) -> AbstractContextManager[None]:
        """One transaction for all that is written within."""
        raise NotImplementedError

    def _mark(self, did: str, **what: Any) -> None:
        raise NotImplementedError

    def _quoted(self, span: Span) -> dict[str, Any]:
        raise NotImplementedError

    def put_question(
        self, question: str, terms: Sequence[str], due: date | None, set_by: SetBy, at: str
    ) -> int:
        """Ask, or ask again: the same wording whatever its case and blanks is the same question."""
        with self.together():
            if set_by == "reader":
                wording = " ".join(storable(question).split())
                self._mark("asked", question=wording, terms=list(terms), due=day_in(due), at=at)
            return ledger.put_question(self._db, self._opened, question, terms, due, set_by, at)

    def suggest(self, wording: str, span: Span, at: str) -> int:
        """Put a suggestion on the list, with the words that it was made of; a known question stays as it is.

        Raises ValueError where the span does not lie in its source.
        """
        with self.together():
            self._quoted(span)
            last = self._opened.all("SELECT coalesce(max(id), 0) FROM question")[0][0]
            number = self.put_question(wording, (), None, "suggestion", at)
            # The words of one that came back from the journal are known from now on.
            if number > last or not ledger.quoted(self._opened, number):
                self._opened.conn.execute(
                    'UPDATE step SET source = ?, start = ?, "end" = ? WHERE id ='
                    " (SELECT min(id) FROM step WHERE question = ? AND why = 'suggested')",
                    (span.source, span.start, span.end, number),
                )
            return number

    def unsuggest(self, question_id: int) -> None:
        """Let a suggestion go that the reader has never touched."""
        with self.together():
            ledger.unsuggest(self._db, question_id)

    def dismiss_question(self, wording: str, *, dismissed: bool = True) -> int | None:
        """The reader will not be asked this again, or after all; its number, None where it is not a
        suggestion. A wording that is not known is kept for when it is suggested.
        """
        with self.together():
            number = self.put_question(wording, (), None, "suggestion", "")
            done = self._opened.conn.execute(
                "UPDATE question SET retired = ? WHERE id = ? AND set_by = 'suggestion'",
                (int(dismissed), number),
            )
            if not done.rowcount:
                return None
            self._mark("dismissed" if dismissed else "brought back", question=wording)
            return number

    def retire_question(self, question_id: int) -> None:
        """Take a question off the list; its evidence and history stay until it is asked again."""
        with self.together():
            self._db.table("question").update(question_id, {"retired": 1})
            self._mark("retired", question=self._wording(question_id))

    def suggest_again(self, question_id: int, *, restored: bool = False) -> bool:
        """Have a retired question stand as the suggestion that it was first; False where it never was one.

        ``restored``: the journal says that it was one; the database it was suggested in is gone.
        """
        with self.together():
            if restored:
                self._opened.conn.execute(
                    "UPDATE step SET why = 'suggested' WHERE id ="
                    " (SELECT min(id) FROM step WHERE question = ? AND why = 'asked')",
                    (question_id,),
                )
            done = self._opened.conn.execute(
                "UPDATE question SET set_by = 'suggestion', retired = 0 WHERE id = ? AND retired AND EXISTS"
                " (SELECT 1 FROM step WHERE question = question.id AND why = 'suggested')",
                (question_id,),
            )
            if done.rowcount:
                self._mark("suggested again", question=self._wording(question_id))
            return bool(done.rowcount)

    def set_question_status(
        self, question_id: int, status: QuestionStatus, why: str, at: str, span: Span | None = None
    ) -> None:
        """What the reader makes of a question, kept with its history; ``span`` is the sentence that decided.

        Raises KeyError, and ValueError where the span does not lie in its source.
        """
        with self.together():
            wording = self._wording(question_id)
            place = self._quoted(span) if span is not None else {}
            self._db.table("question").update(question_id, {"status": status})
            step: dict[str, Any] = {"question": question_id, "at": at, "status": status, "why": storable(why)}
            if span is not None:
                step |= {"source": span.source, "start": span.start, "end": span.end}
            self._db.table("step").insert(step)
            self._mark("status", question=wording, status=status, why=storable(why), at=at, **place)

    def put_evidence(self, question_id: int, source_id: int, evidence: Iterable[Evidence]) -> None:
        """Put the program's evidence from one source in place of its old; the reader's own marks stay."""
        found = list(evidence)
        if not found and not ledger.bears(self._opened, question_id, source_id):
            return  # as with most sources and most questions
        with self.together():
            known = seen.evidence_of(self._opened, question_id, source_id)
            ledger.put_evidence(self._db, self._opened, question_id, source_id, found)
            seen.carry_evidence(self._opened, question_id, source_id, known)

    def repeat(self, question_id: int, judge: Callable[[Iterable[Said]], dict[int, int]]) -> None:
        """Find anew which of a question's latest evidence repeats what another source has said before."""
        with self.together():
            repeating.put(self._opened, question_id, judge)

    def confirm_evidence(self, question_id: int, span: Span, direction: Direction | None = None) -> None:
        """The reader says that a span bears on the question, and which way. It outlives every re-reading."""
        with self.together():
            ledger.judge(self._db, self._opened, question_id, span, direction, confirmed=True, dropped=False)
            self._mark_evidence("confirmed", question_id, span)

    def drop_evidence(self, question_id: int, span: Span) -> None:
        """The reader says that a span does not bear on the question: it is not suggested again."""
        with self.together():
            ledger.judge(self._db, self._opened, question_id, span, None, confirmed=False, dropped=True)
            self._mark_evidence("dropped", question_id, span)

    def forget_evidence(self, question_id: int, span: Span) -> None:
        """Forget what the reader has said of a span; what the program makes of it the next look finds."""
        with self.together():
            self._mark("unjudged", question=self._wording(question_id), **self._quoted(span))
            ledger.forget(self._db, question_id, span)

    def _mark_evidence(self, did: str, question_id: int, span: Span) -> None:
        row = self._opened.one(
            "SELECT e.direction, e.text, s.sha256 FROM evidence AS e JOIN source AS s ON s.id = e.source"
            ' WHERE e.question = ? AND e.source = ? AND e.start = ? AND e."end" = ?',
            (question_id, span.source, span.start, span.end),
        )
        if row is not None:
            direction, text, sha256 = row
            wording = self._wording(question_id)
            self._mark(did, question=wording, direction=direction, text=text, sha256=sha256, start=span.start)

    def _wording(self, question_id: int) -> str:
        row = self._opened.one("SELECT question FROM question WHERE id = ?", (question_id,))
        if row is None:
            raise KeyError(question_id)
        return str(row[0])
