"""The one writing connection.

Every method is one ``BEGIN IMMEDIATE`` transaction that either happened on the disk (``synchronous=FULL``)
or did not happen. sqlite-utils' own ``atomic()`` begins deferred, which fails at once where another
connection writes, so its methods are only called inside ours.
"""

# ruff: noqa: S608  SQL is put together from literals of this module only; every value is a parameter

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from sqlite_utils import Database

from storage import connect, events, found, ledger, marks, ranking, seen, voices
from storage.asking import Asking
from storage.codec import day_in, day_out, interval_in, stated_day, storable
from storage.corrections import Corrections
from storage.entries import Entries
from storage.firstwords import first_words
from storage.reader import CURRENT, Reader
from storage.rows import StorageError, Taken
from storage.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from storage.rows import Seen
    from storywatch.model import (
        DateValue,
        Draft,
        Event,
        Findings,
        PublishedBasis,
        Refusal,
        Span,
        Speaker,
        Standing,
        Statement,
    )

TYPED = "set by the reader"
"""What stands as evidence where no words of the article do."""
_TYPED = {
    "outlet": ("outlet", "outlet_evidence"),
    "title": ("title",),
    "published": ("published", "published_basis", "published_evidence"),
}


class Writer(Asking):
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
        self._journal = marks.journal(path)
        self._filed: set[int] | None = None
        self._owing = True
        self._restoring = False
        self.reader = Reader.on(self._opened)
        """Reads on this very connection, so it sees what a transaction has written so far."""
        self.corrections = Corrections(self._db, self._opened, self.together, self._mark)
        """The reader's word on quotes and speakers."""
        self.entries = Entries(self._db, self._opened, self.together, self._mark)
        """The reader's word on events."""

    def close(self) -> None:
        """End the connection; what is committed stays. Closing twice does no harm."""
        self._opened.conn.close()

    @property
    def moved(self) -> bool:
        """Whether the file is gone or another has its name: what is written now is lost."""
        return connect.place(self._opened.path) != self._opened.place

    @property
    def busy(self) -> bool:
        """Whether a transaction is under way."""
        return self._opened.conn.in_transaction

    def unsound(self) -> bool:
        """Whether a page of the file is damaged. Reads all of it."""
        try:
            return self._opened.all("PRAGMA quick_check(1)") != [("ok",)]
        except StorageError as error:
            if error.damaged:
                return True
            raise

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
                self._opened.kept = {}
                # A full disk has rolled back everything already.
                if conn.in_transaction:
                    for undo in ("ROLLBACK TO call", "RELEASE call") if inner else ("ROLLBACK",):
                        conn.execute(undo)
                raise
        if not inner and self._owing and self._filed is not None:
            # It has happened; a journal that cannot be written now is brought up to it later.
            with suppress(OSError):
                self.file_marks()

    # --- what comes in ---

    def take(
        self, draft: Draft, received: str, supersedes: int | None = None, *, known_before: bool = False
    ) -> Taken:
        """Store an article. The same bytes again are a sighting of the known source, never a second one.

        A new one may supersede another source: what the reader has typed there holds here as well. One that
        was ``known_before`` the story was built anew is not new to the reader, nor is what is found in it.
        """
        file = storable(draft.file)
        text = storable(draft.text)
        with self.together():
            self._opened.conn.execute(
                "DELETE FROM source WHERE encoding IS NULL AND (sha256 = ? OR (sha256 IS NULL AND file = ?))",
                (draft.sha256, file),
            )
            known = self._opened.one("SELECT id FROM source WHERE sha256 = ?", (draft.sha256,))
            if known is not None:
                self._db.table("sighting").insert({"source": known[0], "file": file, "at": received})
                self._db.execute("UPDATE source SET sightings = sightings + 1 WHERE id = ?", [known[0]])
                return Taken(known[0], new=False)
            row = {
                "file": file,
                "sha256": draft.sha256,
                "received": received,
                "modified": day_in(draft.modified),
                "supersedes": supersedes,
                "seen": seen.BEFORE if known_before else 0,
                **_as_decoded(draft),
            }
            id_ = self._add("source", row)
            self._add("body", {"source": id_, "title": row["title"], "text": text})
            if supersedes is not None:
                self._inherit(id_, supersedes)
            return Taken(id_, new=True)

    def redecode(self, source_id: int, draft: Draft) -> None:
        """Put another decoding of the same bytes in place of a source's text; it waits to be read again.

        What was found in the old text goes; what the reader has typed stays, what the reader has judged is
        looked up in the new text. Raises KeyError for a source without text, ValueError for other bytes.
        """
        with self.together():
            self._text(source_id)
            if self.reader.hash_of(source_id) != draft.sha256:
                raise ValueError(f"source {source_id} has other bytes")
            decided = ledger.deciding(self._opened, source_id)
            self._empty(source_id)
            row = _as_decoded(draft) | {"reader": None, "reason": None, "remedy": None}
            typed = self._opened.all(
                "SELECT outlet_typed, title_typed, published_basis IS 'reader' FROM source WHERE id = ?",
                (source_id,),
            )[0]
            for set_, columns in zip(typed, _TYPED.values(), strict=True):
                if set_:
                    row = {key: value for key, value in row.items() if key not in columns}
            self._db.table("body").update(source_id, {"text": storable(draft.text)})
            self._db.table("source").update(source_id, row)
            ledger.move(self._db, self._opened, source_id, source_id, keep=False)
            ledger.decide_anew(self._db, source_id, storable(draft.text), decided)
            self.corrections.move(source_id, source_id)
            self.entries.move(source_id, source_id)
            self._mark("encoding", sha256=draft.sha256, encoding=draft.encoding)

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

    def with_text(self) -> list[int]:
        """Every source with a text of today, the oldest first: what a reading from scratch starts with."""
        rows = self._opened.all(f"SELECT id FROM source WHERE encoding IS NOT NULL AND {CURRENT} ORDER BY id")
        return [row[0] for row in rows]

    # --- what is found ---

    def store_findings(self, source_id: int, findings: Findings) -> None:
        """Put the findings in place of the source's old ones and mark it read.

        Raises ValueError where they do not fit the source's text, KeyError where there is no such text.
        """
        with self.together():
            text = self._text(source_id)
            carried = voices.statements_in(self._opened, source_id)
            known = seen.quotes_of(self._opened, source_id)
            found.replace(self._opened.conn, source_id, text, findings)
            seen.carry_quotes(self._opened, source_id, known)
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
            self.corrections.apply(source_id, text)

    def superseded(self, source_id: int) -> list[int]:
        """Ids of older versions whose findings are to leave, now that this source is read; or its own id,
        where a newer version has been read already.
        """
        rows = self._opened.all(
            "SELECT old.id FROM source AS old JOIN source AS new ON new.supersedes = old.id"
            " WHERE new.state = 'read' AND ? IN (old.id, new.id) ORDER BY old.id",
            (source_id,),
        )
        return [row[0] for row in rows]

    def retract(self, source_id: int) -> int | None:
        """Let a superseded source's findings go; its text stays. What the reader has judged moves along.

        Returns the newer version, where what was ruled on quotes or events has moved there.
        """
        ruled = False
        later = self._opened.one("SELECT max(id) FROM source WHERE supersedes = ?", (source_id,))
        with self.together():
            self._text(source_id)
            if later is not None and later[0] is not None:
                seen.carry_version(self._opened, source_id, later[0])
            self._empty(source_id)
            self._db.table("source").update(source_id, {"quotes": 0, "sentences": 0})
            if later is not None and later[0] is not None:
                ledger.move(self._db, self._opened, source_id, later[0], keep=True)
                ruled = self.entries.move(source_id, later[0])
                if self.corrections.move(source_id, later[0]):
                    ruled = True
                    self.corrections.apply(later[0], self._text(later[0]))
        return later[0] if ruled and later is not None else None

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
            if basis == "reader":
                self._mark_source(source_id, "published", day_in(day))
            return True

    def set_outlet(self, source_id: int, outlet: str | None) -> None:
        """The outlet as the reader types it; nothing that is read later changes it. Raises KeyError."""
        self._type(source_id, "outlet", outlet, {"outlet_evidence": outlet and TYPED})

    def set_title(self, source_id: int, title: str | None) -> None:
        """The title as the reader types it; nothing that is read later changes it. Raises KeyError."""
        self._type(source_id, "title", title, {})

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
            ranking.put_days(self._opened, source_id)

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

    def loosen(self, quotes: Iterable[int]) -> list[int]:
        """Dissolve the statements that these quotes carry; the ids of all that are to be joined anew."""
        with self.together():
            return voices.loosen(self._opened, quotes)

    def respeak(self, source_id: int) -> None:
        """Bring up to date who said the evidence in a source."""
        with self.together():
            voices.respeak(self._opened, source_id)

    def put_places(self, source_id: int, places: Sequence[int]) -> None:
        """How far up in its article each quote stands, in reading's order (``story.importance.place``)."""
        with self.together():
            ranking.put_places(self._opened, source_id, places)

    def rank(self, source_id: int, score: Callable[[Standing], int]) -> None:
        """Order anew the key quotes that a source, or the evidence found in it, can have moved."""
        with self.together():
            seen.carry_statements(self._opened, source_id)
            moved = ranking.moved(self._opened, source_id)
            ranking.put_ranks(self._opened, {id_: score(quote) for id_, quote in moved.items()})

    def see(self, what: Seen, ids: Iterable[int], *, seen_now: bool = True) -> None:
        """The reader has seen these rows, or wants them new again; what comes from now on has come since."""
        with self.together():
            seen.see(self._opened, what, ids, seen=seen_now)
            seen.leave(self._opened)

    def see_question(self, question_id: int) -> None:
        """The reader has seen all that bears on a question by now."""
        with self.together():
            seen.see_question(self._opened, question_id)

    def leave(self) -> None:
        """The reader leaves: what comes from now on has come since."""
        with self.together():
            seen.leave(self._opened)

    def bearing(self, question_id: int) -> list[int]:
        """The sources whose quotes bear on a question, or may."""
        return ranking.bearing(self._opened, question_id)

    def put_events(self, changed: Iterable[Event], gone: Iterable[int] = ()) -> list[int]:
        """Store events whole; returns their ids in the given order (an id of 0 asks for a new one)."""
        with self.together():
            changed, gone = list(changed), list(gone)
            before = seen.events_before(self._opened, changed, gone)
            ids = events.put(self._opened, changed, gone)
            seen.carry_events(self._opened, before, changed, ids)
            return ids

    # --- what is kept for the reader ---

    def setting(self, key: str) -> str | None:
        """What was last put under ``key``, or None."""
        return self.reader.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        with self.together():
            self._opened.conn.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (storable(key), storable(value)),
            )

    # --- what only the reader can say, kept beside the file as well ---

    def file_marks(self) -> None:
        """Bring the journal up to the database. Raises OSError where it cannot be written: try again."""
        if self._filed is None:
            self._filed = {mark.n for mark in marks.read(self._journal)}
        if self._owing:
            rows = self._opened.all("SELECT n, line FROM mark ORDER BY n")
            missing = [(n, line) for n, line in rows if n not in self._filed]
            marks.append(self._journal, [line for _, line in missing])
            self._filed.update(n for n, _ in missing)
            self._owing = False

    def forgotten(self) -> list[marks.Mark]:
        """What the journal holds and the database, lost or an older copy, does not. Raises OSError."""
        known = {row[0] for row in self._opened.all("SELECT n FROM mark")}
        return [mark for mark in marks.read(self._journal) if mark.n not in known]

    def restore(self, forgotten: Iterable[marks.Mark]) -> int:
        """Do again what the marks say, in their order, in one transaction; how many found their place.

        A mark about an article or a question that is not here is kept, and does nothing.
        """
        from storage import restoring

        done = 0
        with self.together():
            self._restoring = True
            try:
                for mark in forgotten:
                    self._db.table("mark").insert({"n": mark.n, "line": storable(mark.line())}, ignore=True)
                    done += restoring.apply(self, self._opened, mark)
            finally:
                self._restoring = False
        return done

    def encodings(self) -> dict[str, str]:
        """The encodings that the reader has named, by the hash of the file's bytes."""
        lines = (marks.parse(row[0]) for row in self._opened.all("SELECT line FROM mark ORDER BY n"))
        return marks.encodings(mark for mark in lines if mark is not None)

    def _mark(self, did: str, **what: Any) -> None:
        """Inside the transaction that does it."""
        if self._restoring:
            return
        if self._filed is None:
            with suppress(OSError):
                self._filed = {mark.n for mark in marks.read(self._journal)}
        last = self._opened.all("SELECT coalesce(max(n), 0) FROM mark")[0][0]
        n = max(last, *(self._filed or {0})) + 1
        line = storable(marks.Mark(n, did, what).line())
        self._db.table("mark").insert({"n": n, "line": line})
        self._owing = True

    def _mark_source(self, source_id: int, what: str, value: str | None) -> None:
        row = self._opened.one("SELECT sha256, file FROM source WHERE id = ?", (source_id,))
        if row is not None:
            self._mark("typed", sha256=row[0], file=row[1], what=what, value=value)

    def _quoted(self, span: Span) -> dict[str, Any]:
        """A place as the journal names it. Raises KeyError, ValueError."""
        text = self._text(span.source)
        if not 0 <= span.start < span.end <= len(text):
            raise ValueError(f"{span} does not lie in a source")
        row = self._opened.one("SELECT sha256 FROM source WHERE id = ?", (span.source,))
        return {"sha256": row and row[0], "start": span.start, "text": span.within(text)}

    def _type(self, source_id: int, what: str, value: str | None, more: Mapping[str, Any]) -> None:
        value = value and " ".join(storable(value).split())
        with self.together():
            self._text(source_id)
            fresh = {what: value or None, f"{what}_typed": 1, **more}
            self._db.table("source").update(source_id, fresh)
            self._mark_source(source_id, what, value or None)

    def _inherit(self, source_id: int, older: int) -> None:
        row = self._opened.one(
            "SELECT outlet_typed, outlet, title_typed, title, published_basis IS 'reader', published"
            " FROM source WHERE id = ?",
            (older,),
        )
        if row is None:
            return
        if row[0]:
            self.set_outlet(source_id, row[1])
        if row[2]:
            self.set_title(source_id, row[3])
        if row[4]:
            self.set_published(source_id, day_out(row[5]), "reader", TYPED)

    def _add(self, table: str, row: Mapping[str, Any]) -> int:
        """Insert a row by itself: the library asks for the schema each time, which is a third of a burst."""
        columns, holes = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({columns}) VALUES ({holes})"
        return int(self._opened.conn.execute(sql, tuple(row.values())).lastrowid or 0)

    def _empty(self, source_id: int) -> None:
        """Let the findings of a source go."""
        carried = voices.statements_in(self._opened, source_id)
        for table in found.TABLES:
            self._db.table(table).delete_where("source = ?", [source_id])
        voices.recount(self._opened, carried)

    def _text(self, source_id: int) -> str:
        row = self._opened.one("SELECT text FROM body WHERE source = ?", (source_id,))
        if row is None:
            raise KeyError(source_id)
        return str(row[0])


def _as_decoded(draft: Draft) -> dict[str, Any]:
    """The columns that follow from an article's text."""
    day = stated_day(draft.published)
    text = storable(draft.text)
    stamp = storable(draft.published.evidence) if draft.published else ""
    return {
        "encoding": draft.encoding,
        "state": "taken",
        "outlet": draft.outlet and storable(draft.outlet.value),
        "outlet_evidence": draft.outlet and storable(draft.outlet.evidence),
        "title": draft.title and storable(draft.title.value),
        "byline": draft.byline and storable(draft.byline.value),
        "published": day,
        "published_basis": day and "stated",
        "published_evidence": storable(draft.published.evidence) if day and draft.published else None,
        "replaced": draft.replaced,
        "words": len(text.split()),
        "opening": first_words(text, stamp),
        "quotes": 0,
        "sentences": 0,
    }
