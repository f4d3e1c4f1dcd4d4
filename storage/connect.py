"""Opening the story's file, and saying in one sentence why it cannot be opened.

Readers open ``mode=ro``: such a connection can neither write nor checkpoint, so that the WAL-reset race of
SQLite up to 3.51.2, which needs two connections that do, cannot happen to a story.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from storage.rows import StorageError
from storage.schema import APPLICATION, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from storywatch.model import Mention

LEAST_SQLITE = (3, 37, 0)
"""STRICT tables."""
WAIT_SECONDS = 5.0
LOG_BYTES = 16 * 1024 * 1024

_REASONS = {
    sqlite3.SQLITE_NOTADB: "is not a database",
    sqlite3.SQLITE_CORRUPT: "is damaged",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full",
    sqlite3.SQLITE_BUSY: "is held by another program",
    sqlite3.SQLITE_LOCKED: "is held by another program",
    sqlite3.SQLITE_READONLY: "may not be written",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error",
    sqlite3.SQLITE_PERM: "may not be opened",
}
_TRANSIENT = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
    }
)
_DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})
_OURS = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file into a :class:`StorageError`. Mistakes of ours stay as they are."""
    try:
        yield
    except _OURS:
        raise
    except sqlite3.DatabaseError as error:
        raise failure(path, error) from error


def failure(path: Path, error: sqlite3.DatabaseError) -> StorageError:
    """The sentence for one error of SQLite's."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return StorageError(
        f"{path} {_REASONS.get(code, f'cannot be used: {error}')}.",
        transient=code in _TRANSIENT,
        damaged=code in _DAMAGED,
    )


def place(path: Path) -> tuple[int, int] | None:
    """Which file the path leads to now (device and inode), or None where it leads nowhere."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


class Opened:
    """An open connection and the file it is open on. Every answer is fetched whole: no cursor stays open,
    since an open one would keep the write-ahead log growing.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection) -> None:
        self.path = path
        self.conn = conn
        self.place = place(path)
        """Which file it is open on: another one may take its name."""
        self.moves = 0
        """How often another file was followed to."""
        self.kept: dict[int, tuple[Mention, ...]] | None = None
        """Tellings by event, on the one connection that writes them; put aside where they are written anew
        and where a transaction is undone.
        """

    def all(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Every row of the answer. Raises StorageError where the file cannot be read."""
        with sentences(self.path):
            return self.conn.execute(sql, args).fetchall()

    def one(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> tuple[Any, ...] | None:
        """The first row of the answer, or None."""
        return next(iter(self.all(sql, args)), None)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several questions see one and the same moment."""
        if self.conn.in_transaction:
            yield
            return
        with sentences(self.path):
            self.conn.execute("BEGIN")
        try:
            yield
        finally:
            self.conn.execute("ROLLBACK")


class Following(Opened):
    """A reading connection that follows to the file that has taken the old one's name.

    A story that was built anew is seen without a restart. Until the new file can be read, the old answers.
    """

    def all(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Every row of the answer, from the file that has the name now."""
        self._follow()
        return super().all(sql, args)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several questions see one and the same moment of one file."""
        self._follow()
        with super().snapshot():
            yield

    def _follow(self) -> None:
        if self.conn.in_transaction or place(self.path) in (None, self.place):
            return
        try:
            other = _current(self.path, "mode=ro")
        except StorageError:
            return
        self.conn.close()
        self.conn, self.place = other.conn, other.place
        self.moves += 1


def for_reading(path: Path) -> Opened:
    """A read-only connection. Raises StorageError where there is no story of ours to read."""
    if not path.is_file():
        is_folder = path.is_dir()
        raise StorageError(f"{path} {'is a folder, not a file' if is_folder else 'does not exist yet'}.")
    try:
        return _current(path, "mode=ro")
    except StorageError as error:
        # A read-only folder, or a full disk, cannot hold the side file that WAL needs. Without a log beside
        # it the file is complete in itself and may be read as it lies.
        if error.__cause__ is None or not error.transient or _has_log(path):
            raise
        return _current(path, "mode=ro&immutable=1")


def for_writing(path: Path) -> Opened:
    """The writing connection, creating the file where it is missing; its schema is not looked at yet.

    Raises StorageError for a file that is damaged, not a database, or somebody else's database.
    """
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        raise StorageError(f"{path} needs SQLite 3.37 or newer; this Python has {sqlite3.sqlite_version}.")
    opened = Opened(path, _connect(path, "mode=rwc"))
    opened.kept = {}
    try:
        _version(opened)
        # The log shrinks again after a burst: it is reused from its beginning, never cut, without a limit.
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"journal_size_limit={LOG_BYTES}",
        ):
            opened.all(f"PRAGMA {pragma}")
        opened.place = place(path)
    except BaseException:
        opened.conn.close()
        raise
    return opened


def _connect(path: Path, how: str) -> sqlite3.Connection:
    with sentences(path):
        return sqlite3.connect(
            f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None, timeout=WAIT_SECONDS
        )


def _version(opened: Opened) -> int:
    """The schema's version, 0 for an empty file. Raises StorageError for what is not ours or too new."""
    rows = opened.all(
        "SELECT v.user_version, a.application_id, EXISTS (SELECT 1 FROM sqlite_schema)"
        " FROM pragma_user_version AS v, pragma_application_id AS a"
    )
    version, application, filled = rows[0]
    if application != APPLICATION and (filled or application):
        raise StorageError(f"{opened.path} is a database, but not one of storywatch.")
    if version > VERSION:
        raise StorageError(f"{opened.path} was made by a newer storywatch.")
    return int(version)


def _current(path: Path, how: str) -> Opened:
    """A connection to a story of today's schema."""
    opened = Following(path, _connect(path, how))
    try:
        version = _version(opened)
        if version < VERSION:
            made = (
                "was made by an older storywatch and is not brought up yet"
                if version
                else "holds no story yet"
            )
            raise StorageError(f"{path} {made}.", transient=True)  # noqa: TRY301  the one way out that closes
    except BaseException:
        opened.conn.close()
        raise
    return opened


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
