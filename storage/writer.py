"""The one writing connection.

Every method is one ``BEGIN IMMEDIATE`` transaction that either happened on the disk (``synchronous=FULL``)
or did not happen. sqlite-utils' own ``atomic()`` begins deferred, which fails at once where another
connection writes, so its methods are only called inside ours.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from sqlite_utils import Database

from storage import connect, events, found, ledger, voices
from storage.codec import day_in, interval_in, stated_day, storable
from storage.reader import Reader
from storage.rows import Taken
from storage.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from storywatch.model import (
        DateValue,
        Direction,
        Draft,
        Event,
        Evidence,
        Findings,
        PublishedBasis,
        QuestionStatus,
        Refusal,
        SetBy,
        Span,
        Speaker,
        Statement,
    )

OPENING_WORDS = 12


class Writer:
    """Writes one story, making or bringing up the file. Belongs to the thread that made it.

    Whoever opens one holds the story's lock. Raises StorageError where the file cannot be used, here and in
    every method; ``transient`` on it tells whether to try again.
    """

    def __init__(self, path: Path) -> None:
        self._opened = connect.for_writing(path)
        try:
            with connect.sentences(path):
                migrate(self._opened.conn)
        except BaseException:
            self._opened.conn.close()
            raise
        self._db = Database(self._opened.conn, execute_plugins=False)
        self.reader = Reader.on(self._opened)
        """Reads on this very connection, so it sees what a transaction has written so far."""

    def close(self) -> None:
        """End the connection; what is committed stays. Closing twice does no harm."""
        self._opened.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make several calls one transaction: all of them happen, or none.

        A call that fails inside it is undone alone, where the caller catches what it raises.
        """
        conn = self._opened.conn
        with connect.sentences(self._opened.path):
            inner = conn.in_transaction
            conn.execute("SAVEPOINT call" if inner else "BEGIN IMMEDIATE")
            try:
                yield
                conn.execute("RELEASE call" if inner else "COMMIT")
            except BaseException:
                # A full disk has rolled back everything already.
                if conn.in_transaction:
                    for undo in ("ROLLBACK TO call", "RELEASE call") if inner else ("ROLLBACK",):
                        conn.execute(undo)
                raise

    # --- what comes in ---

    def take(self, draft: Draft, received: str) -> Taken:
        """Store an article. The same bytes again are a sighting of the known source, never a second one."""
        file = storable(draft.file)
        text = storable(draft.text)
        with self.together():
            self._db.table("source").delete_where(
                "encoding IS NULL AND (sha256 = ? OR (sha256 IS NULL AND file = ?))", [draft.sha256, file]
            )
            known = self._opened.one("SELECT id FROM source WHERE sha256 = ?", (draft.sha256,))
            if known is not None:
                self._db.table("sighting").insert({"source": known[0], "file": file, "at": received})
                self._db.execute("UPDATE source SET sightings = sightings + 1 WHERE id = ?", [known[0]])
                return Taken(known[0], new=False)
            day = stated_day(draft.published)
            words = text.split()
            title = draft.title and storable(draft.title.value)
            row = {
                "file": file,
                "sha256": draft.sha256,
                "encoding": draft.encoding,
                "received": received,
                "state": "taken",
                "outlet": draft.outlet and storable(draft.outlet.value),
                "outlet_evidence": draft.outlet and storable(draft.outlet.evidence),
                "title": title,
                "byline": draft.byline and storable(draft.byline.value),
                "published": day,
                "published_basis": day and "stated",
                "published_evidence": storable(draft.published.evidence) if day and draft.published else None,
                "modified": day_in(draft.modified),
                "replaced": draft.replaced,
                "words": len(words),
                "opening": " ".join(words[:OPENING_WORDS]),
            }
            id_ = int(self._db.table("source").insert(row).last_rowid or 0)
            self._db.table("body").insert({"source": id_, "title": title, "text": text})
            return Taken(id_, new=True)

    def refuse(self, refusal: Refusal, at: str) -> int:
        """Keep a row for a file that cannot become a source; the same file again brings its row up to date.

        Bytes that are a source already stay one: the refusal is passed over.
        """
        file = storable(refusal.file)
        row = {
            "file": file,
            "sha256": refusal.sha256,
            "received": at,
            "state": "failed",
            "reason": storable(refusal.reason),
            "remedy": storable(refusal.remedy),
        }
        with self.together():
            known = None
            if refusal.sha256 is not None:
                known = self._opened.one(
                    "SELECT id, encoding FROM source WHERE sha256 = ?", (refusal.sha256,)
                )
            known = known or self._opened.one(
                "SELECT id, encoding FROM source WHERE encoding IS NULL AND sha256 IS NULL AND file = ?",
                (file,),
            )
            if known is None:
                return int(self._db.table("source").insert(row).last_rowid or 0)
            if known[1] is None:
                self._db.table("source").update(known[0], row)
            return int(known[0])

    def pending(self) -> list[int]:
        """Sources that wait to be read, the oldest first."""
        return [r[0] for r in self._opened.all("SELECT id FROM source WHERE state = 'taken' ORDER BY id")]

    def outdated(self, reader_version: str) -> list[int]:
        """Sources read by other rules than these, the oldest first."""
        rows = self._opened.all(
            "SELECT id FROM source WHERE state = 'read' AND reader IS NOT ? ORDER BY id", (reader_version,)
        )
        return [row[0] for row in rows]

    def with_text(self) -> list[int]:
        """Every source that has a text, the oldest first: what a reading from scratch starts with."""
        rows = self._opened.all("SELECT id FROM source WHERE encoding IS NOT NULL ORDER BY id")
        return [row[0] for row in rows]

    # --- what is found ---

    def store_findings(self, source_id: int, findings: Findings) -> None:
        """Put the findings in place of the source's old ones and mark it read.

        Raises ValueError where they do not fit the source's text, KeyError where there is no such text.
        """
        with self.together():
            text = self._text(source_id)
            carried = voices.statements_in(self._opened, source_id)
            found.replace(self._db, source_id, text, findings)
            voices.recount(self._opened, carried)
            fresh = {
                "state": "read",
                "reader": findings.reader,
                "quotes": len(findings.quotes),
                "sentences": len(findings.sentences),
                "reason": None,
                "remedy": None,
            }
            self._db.table("source").update(source_id, fresh)

    def unreadable(self, source_id: int, reason: str, remedy: str | None = None) -> None:
        """Reading failed for good: the text is kept, what an earlier reading found as well."""
        fresh = {"state": "failed", "reason": storable(reason), "remedy": remedy and storable(remedy)}
        with self.together():
            self._text(source_id)
            self._db.table("source").update(source_id, fresh)

    def set_published(
        self, source_id: int, day: date | None, basis: PublishedBasis | None, evidence: str | None = None
    ) -> bool:
        """Set an article's day and what says so; False where the reader has set another, which stays."""
        with self.together():
            known = self._opened.one("SELECT published_basis FROM source WHERE id = ?", (source_id,))
            if known is None:
                raise KeyError(source_id)
            if known[0] == "reader" and basis != "reader":
                return False
            fresh = {
                "published": day_in(day),
                "published_basis": None if day is None else basis,
                "published_evidence": evidence and storable(evidence),
            }
            self._db.table("source").update(source_id, fresh)
            return True

    def put_dates(
        self, source_id: int, values: Sequence[DateValue | None], said_on: Sequence[DateValue | None]
    ) -> None:
        """What the source's date expressions mean and on which day its quotes were said, in reading's order.

        Raises ValueError where there are not as many as expressions and quotes.
        """
        with self.together():
            for table, column, given in (("expression", "value", values), ("quote", "said_on", said_on)):
                rows = self._opened.all(
                    f"SELECT id, {column} FROM {table} WHERE source = ? ORDER BY id",
                    (source_id,),
                )
                pairs = zip(map(interval_in, given), rows, strict=True)
                self._opened.conn.executemany(
                    f"UPDATE {table} SET {column} = ? WHERE id = ?",
                    [(value, id_) for value, (id_, old) in pairs if value != old],
                )

    def put_speakers(
        self, speakers: Iterable[Speaker], who: Mapping[int, int | None], gone: Iterable[int] = ()
    ) -> None:
        """Store speakers under their ids (unchanged ones cost nothing) and say whose each quote is."""
        with self.together():
            voices.put_speakers(self._db, self._opened, speakers, who, gone)

    def put_statements(self, statements: Iterable[Statement], gone: Iterable[int] = ()) -> None:
        """Store statements under their ids; each takes the quotes it names. One left without a quote goes."""
        with self.together():
            voices.put_statements(self._db, self._opened, statements, gone)

    def put_events(self, changed: Iterable[Event], gone: Iterable[int] = ()) -> list[int]:
        """Store events whole; returns their ids in the given order (an id of 0 asks for a new one)."""
        with self.together():
            return events.put(self._db, self._opened, changed, gone)

    # --- what the reader watches and sets ---

    def put_question(
        self, question: str, terms: Sequence[str], due: date | None, set_by: SetBy, at: str
    ) -> int:
        """Ask, or ask again: the same wording whatever its case and blanks is the same question."""
        with self.together():
            return ledger.put_question(self._db, self._opened, question, terms, due, set_by, at)

    def retire_question(self, question_id: int) -> None:
        """Take a question off the list; its evidence and history stay until it is asked again."""
        with self.together():
            self._db.table("question").update(question_id, {"retired": 1})

    def set_question_status(self, question_id: int, status: QuestionStatus, why: str, at: str) -> None:
        """What the reader makes of a question, kept with its history."""
        with self.together():
            self._db.table("question").update(question_id, {"status": status})
            step = {"question": question_id, "at": at, "status": status, "why": storable(why)}
            self._db.table("step").insert(step)

    def put_evidence(self, question_id: int, source_id: int, evidence: Iterable[Evidence]) -> None:
        """Put the program's evidence from one source in place of its old; the reader's own marks stay."""
        with self.together():
            ledger.put_evidence(self._db, self._opened, question_id, source_id, evidence)

    def confirm_evidence(self, question_id: int, span: Span, direction: Direction | None = None) -> None:
        """The reader says that a span bears on the question, and which way. It outlives every re-reading."""
        with self.together():
            ledger.judge(self._db, self._opened, question_id, span, direction, confirmed=True, dropped=False)

    def drop_evidence(self, question_id: int, span: Span) -> None:
        """The reader says that a span does not bear on the question: it is not suggested again."""
        with self.together():
            ledger.judge(self._db, self._opened, question_id, span, None, confirmed=False, dropped=True)

    def setting(self, key: str) -> str | None:
        """What was last put under ``key``, or None."""
        return self.reader.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        with self.together():
            self._db.table("setting").upsert({"key": storable(key), "value": storable(value)}, pk="key")

    def _text(self, source_id: int) -> str:
        row = self._opened.one("SELECT text FROM body WHERE source = ?", (source_id,))
        if row is None:
            raise KeyError(source_id)
        return str(row[0])
