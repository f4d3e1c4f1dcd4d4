"""A command's errand at a story: done here when nobody leads it, else left for the leader and waited for.

The leader, usually an open dashboard, is reached through the two doors the reader uses as well, files in
``inbox/`` and questions in ``story.toml``, and by slips (:mod:`storywatch.passing`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, Self

from storage import marks
from storage.reader import Reader
from storage.rows import StorageError
from storywatch.desk import KEEP, Desk, DeskError, Keep, toml_digest
from storywatch.intake import names, ready, spool
from storywatch.intake.watch import listing
from storywatch.news import News

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from storage.rows import Preview
    from storywatch.settings import Paths

LOOK = 0.05
"""Seconds between looks at what the leader has done."""


class LeaderSilentError(RuntimeError):
    """The process that leads the story did not take the errand in time."""


class Errand:
    """Adds articles and asks questions, and waits until both are done. A context manager."""

    def __init__(self, paths: Paths, follower: Callable[[News], None], *, patience: float = 600) -> None:
        self._paths = paths
        self._follower = follower
        self._patience = patience
        self._desk = Desk(paths)
        self._hashes: dict[str, str] = {}
        self._asked = False
        self._places: list[Path] = []
        self._leading = False
        self._wanted: set[str | None] = set()

    def __enter__(self) -> Self:
        self._desk.open()
        self._leading = self.leads
        self._desk.follow(self._follower)
        self._desk.start(watching=False)
        return self

    def __exit__(self, *_: object) -> None:
        self._desk.close()

    @property
    def leads(self) -> bool:
        """Whether this process does the work itself."""
        return self._desk.role == "leader"

    @property
    def missing(self) -> str | None:
        """Why nothing can be read, where that is so."""
        return self._desk.health().missing

    def add(self, file: Path) -> None:
        """Copy a file, or all files of a folder, into the inbox; they arrive before any file added later.

        One that cannot be read, or is far too large, is told as refused and stays out; the others are added.
        What lies in the inbox already is taken from there, and what else is the story's own is left alone.
        """
        try:
            if not file.is_dir():
                if (own := self._own(file)) == "kept":
                    self.refuse(str(file), "It is this story's own already.")
                elif own == "waiting":
                    self.offer(file)
                else:
                    self._add(file, Path(file.name))
                return
            folder = file.resolve()
            found = [one for one in listing(folder) if self._own(one) != "kept"]
        except OSError as error:
            self.refuse(str(file), error.strerror or str(error))
            return
        for one in found:
            try:
                if one.is_symlink():
                    self.refuse(str(one), "It is a symbolic link, and links in folders are not followed.")
                elif self._own(one) == "waiting":
                    self.offer(one)
                else:
                    self._add(one, folder.name / one.relative_to(folder))
            except OSError as error:
                self.refuse(str(one), error.strerror or str(error))
        if not found:
            self.refuse(str(file), "The folder holds no files to add.")

    def _own(self, file: Path) -> Literal["waiting", "kept"] | None:
        """Whether a file is one of the story's: waiting in its inbox, or kept by it."""
        place, paths = file.resolve(), self._paths
        if any(place.is_relative_to(folder.resolve()) for folder in (paths.done, paths.failed)):
            return "kept"
        if place.is_relative_to(paths.inbox.resolve()):
            return "waiting"
        names = (paths.toml.name, paths.lock.name, marks.journal(paths.db).name)
        beside = place.parent == paths.story.resolve()
        # The database has files beside it while it is open, and copies that were put aside.
        return "kept" if beside and (place.name in names or place.name.startswith(paths.db.name)) else None

    def add_stream(self, stream: BinaryIO) -> None:
        """Add an article that has no file: it is named after its hash."""
        self._put(stream.read(ready.MAX_BYTES + 1), None)

    def _add(self, file: Path, way: Path) -> None:
        """One file, or what a pipe gives. Raises OSError where it cannot be read."""
        with file.open("rb") as stream:
            regular = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
            self._put(stream.read(ready.MAX_BYTES + 1), way if regular else None)

    def _put(self, content: bytes, way: Path | None) -> None:
        digest = hashlib.sha256(content).hexdigest()
        way = way or Path(f"stdin-{digest[:8]}.txt")
        if len(content) > ready.MAX_BYTES:
            self.refuse(str(way), ready.TOO_LARGE)
            return
        folder = self._paths.inbox / way.parent
        folder.mkdir(parents=True, exist_ok=True)
        name = names.not_left_alone(way.name)
        self._arrive(_drop(folder, name, lambda to: to.write_bytes(content)), digest)

    def refuse(self, file: str, reason: str) -> None:
        """Say why something stays out."""
        self._follower(News("refused", file, reason))

    def offer(self, file: Path) -> None:
        """Have a file taken in that already lies in the inbox."""
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        self._arrive(file, digest)

    def ask(self, question: str, terms: Iterable[str] = (), due: date | None = None) -> None:
        """Declare a question in ``story.toml``."""
        self._desk.ask(question, terms, due)
        self._asked = True

    def preview(self, question: str, terms: Iterable[str] = ()) -> Preview:
        """What a question would find that is not asked yet. Raises StorageError."""
        return self._desk.preview(question, terms).result()

    def reread(self) -> None:
        """Read every source anew. Raises DeskError where that cannot be."""
        if not self.leads:
            self._wanted.add(None)
        self._desk.reread().result()

    def set(
        self,
        name: str,
        *,
        outlet: str | Keep | None = KEEP,
        title: str | Keep | None = KEEP,
        published: date | Keep | None = KEEP,
        encoding: str | None = None,
    ) -> None:
        """Set what the reader knows better of one source, by its number or the name of its file.

        Raises DeskError where it cannot be.
        """
        source = self._named(name)
        if (outlet, title, published) != (KEEP, KEEP, KEEP):
            self._desk.correct(source, outlet=outlet, title=title, published=published).result()
        if encoding is not None:
            if not self.leads:
                with Reader(self._paths.db) as reader:
                    row = reader.source_row(source)
                self._wanted.update([row.file] if row is not None else [])
            self._desk.decode_anew(source, encoding).result()

    def retry(self, files: Iterable[str] = ()) -> None:
        """Try again what was refused or could not be read: these, or all. Raises as :meth:`set`."""
        numbers = [self._named(name, failed=True) for name in files]
        if not self.leads:
            with Reader(self._paths.db) as reader:
                self._wanted.update(row.file for row in reader.failed() if row.id in numbers or not numbers)
        for number in numbers:
            self._desk.retry(number).result()
        if not numbers:
            self._desk.retry().result()

    def _named(self, name: str, *, failed: bool = False) -> int:
        """The source of that number, or the only one (the only failed one) of that name."""
        with Reader(self._paths.db) as reader:
            # SQLite holds no larger number.
            if name.isdecimal() and len(name) < 19 and (row := reader.source_row(int(name))) is not None:
                return row.id
            rows = reader.named(name) or reader.named(Path(name).name)
        rows = [row for row in rows if (row.state == "failed") or not failed]
        rows = [row for row in rows if row.superseded_by is None] or rows
        if not rows:
            raise DeskError(f"there is no {'refused file' if failed else 'source'} {name}")
        if len(rows) > 1:
            numbers = ", ".join(str(row.id) for row in sorted(rows, key=lambda row: row.id))
            raise DeskError(f"several are called {name}: say which by its number ({numbers})")
        return rows[0].id

    def finish(self) -> None:
        """Wait until everything is done. Raises LeaderSilentError when a leader elsewhere does not do it."""
        if self._wanted:
            self._desk.settle().result()
            self._tell_outcome()
        if self.leads:
            self._desk.wait()
        else:
            self._until(self._done_elsewhere)

    def _tell_outcome(self) -> None:
        """What became of the files that the leader was to look at again; None stands for all with a text."""
        with Reader(self._paths.db) as reader:
            for row in reader.sources():
                failed = row.state == "failed"
                if row.file in self._wanted or (None in self._wanted and failed and row.words):
                    bad: Literal["unread", "refused"] = "unread" if row.words else "refused"
                    self._follower(News(bad if failed else "read", row.file, row.reason or ""))

    def _arrive(self, path: Path, digest: str) -> None:
        self._hashes[digest] = path.name
        self._places.append(path)
        if self.leads:
            self._desk.offer([path])
        else:
            self._until(lambda reader: reader.state_of(digest) is not None)

    def _done_elsewhere(self, reader: Reader) -> bool:
        read = all(reader.state_of(digest) in ("read", "failed") for digest in self._hashes)
        return read and (not self._asked or reader.setting("declared") == toml_digest(self._paths))

    def _until(self, done: Callable[[Reader], bool]) -> None:
        until = time.monotonic() + self._patience
        while time.monotonic() < until:
            if self.leads and not self._leading:  # the leader has gone, and nobody else took over
                self._leading = True
                self._desk.offer(place for place in self._places if place.exists())
            with contextlib.suppress(StorageError), Reader(self._paths.db) as reader:
                if done(reader):
                    return
            time.sleep(LOOK)
        raise LeaderSilentError(
            "another storywatch leads this story and did not take this in; is it suspended?"
        )


def _drop(inbox: Path, name: str, write: Callable[[Path], object]) -> Path:
    """Write a file into the inbox so that nobody sees half of it, never over another one."""
    half = inbox / f".storywatch-{os.getpid()}.part"  # a name of 255 bytes has no room for more
    write(half)
    number = 1
    while True:
        stem, suffix = Path(name).stem, Path(name).suffix
        place = inbox / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            spool.put(half, place)
        except FileExistsError:
            number += 1
        else:
            return place
