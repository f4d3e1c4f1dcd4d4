"""Where a story's files are, and what its reader has written down in ``story.toml``.

``story.toml`` belongs to the reader: it is edited by hand as well, so what storywatch adds keeps every
comment and the order, and the file is replaced whole or not at all.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from storywatch import toml
from storywatch.toml import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "Declared", "Paths", "Settings", "SettingsError", "declare", "declared", "load", "title", "withdraw",
]  # fmt: skip

VARIABLE = "STORYWATCH_STORY"
KEYS = ("title", "question")
QUESTION_KEYS = ("ask", "terms", "due")
PREFERRED = ("theme", "copy", "polling", "keys")
"""Keys of :mod:`storywatch.preferences`, which may stand in ``story.toml`` as well."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one story. ``story`` is its folder, which need not exist yet."""

    story: Path

    @classmethod
    def find(cls, option: str | None, environ: Mapping[str, str]) -> Self:
        """The story asked for: the option, else ``STORYWATCH_STORY``, else the current folder."""
        chosen = option or environ.get(VARIABLE) or "."
        return cls(Path(chosen).expanduser().absolute())

    @property
    def inbox(self) -> Path:
        """Where articles are dropped."""
        return self.story / "inbox"

    @property
    def done(self) -> Path:
        """Where the originals of sources lie."""
        return self.inbox / "done"

    @property
    def failed(self) -> Path:
        """Where files lie that could not become sources, each with its reason."""
        return self.inbox / "failed"

    @property
    def db(self) -> Path:
        """The story itself."""
        return self.story / "story.db"

    @property
    def toml(self) -> Path:
        """What the reader has declared."""
        return self.story / "story.toml"

    @property
    def lock(self) -> Path:
        """Held by the one process that takes in."""
        return self.story / "story.lock"

    def exists(self) -> bool:
        """Whether a story is here already: an inbox or a database."""
        return self.inbox.is_dir() or self.db.exists()

    def empty(self) -> bool:
        """Whether nothing is here yet: no folder, or one without any entry."""
        try:
            return next(self.story.iterdir(), None) is None
        except FileNotFoundError:
            return True
        except OSError:
            return False

    def make(self) -> None:
        """Make the folder and its inbox where they are missing. Raises SettingsError where that cannot be."""
        try:
            self.inbox.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingsError(f"{self.inbox} cannot be made: {toml.reason(error)}.") from error


def cannot_be_kept(paths: Paths, error: OSError) -> SettingsError:
    """A folder that may not be written, as after a copy from a disc or of somebody else's story."""
    return SettingsError(
        f"{paths.story} cannot be written to ({toml.reason(error)}), so nothing can be taken in or kept: "
        "make it writable, or work on a copy of the folder; storywatch export reads it as it is."
    )


@dataclass(frozen=True, slots=True)
class Declared:
    """A question as the reader wrote it down."""

    question: str
    terms: tuple[str, ...] = ()
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All of ``story.toml``."""

    title: str | None = None
    questions: tuple[Declared, ...] = ()


def load(paths: Paths) -> Settings:
    """What ``story.toml`` says; nothing where there is none. Raises SettingsError for a mistake in it."""
    return _settings(paths.toml, toml.text_of(paths.toml))


def declared(paths: Paths) -> list[Declared]:
    """The questions of ``story.toml``, in its order. Raises SettingsError for a mistake in it."""
    return list(load(paths).questions)


def title(paths: Paths) -> str | None:
    """What the reader calls the story, or None. Raises SettingsError for a mistake in ``story.toml``."""
    return load(paths).title


def declare(paths: Paths, question: Declared) -> None:
    """Write a question down. One of the same wording, whatever its case, gets the terms and day given.

    Raises SettingsError where ``story.toml`` has a mistake or cannot be written; it is then as it was.
    """
    wording = _one_line(question.question)
    if not wording:
        raise SettingsError("A question needs at least one word.")
    new = Declared(wording, tuple(map(_printable, question.terms)), question.due)
    with _alone(paths.story):
        text = toml.text_of(paths.toml)
        known = [_folded(q.question) for q in _settings(paths.toml, text).questions]
        if _folded(wording) in known:
            fresh = _changed(text, known.index(_folded(wording)), new)
        else:
            fresh = _appended(text, new)
        if fresh == text:
            return
        _settings(paths.toml, fresh)
        _write(paths.toml, fresh)


def withdraw(paths: Paths, question: str) -> bool:
    """Take a question out, whatever its case; False where it is not there. Comments around it stay.

    Raises SettingsError where ``story.toml`` has a mistake or cannot be written; it is then as it was.
    """
    with _alone(paths.story):
        text = toml.text_of(paths.toml)
        known = [_folded(q.question) for q in _settings(paths.toml, text).questions]
        if _folded(question) not in known:
            return False
        fresh = _without(text, known.index(_folded(question)))
        _settings(paths.toml, fresh)
        _write(paths.toml, fresh)
    return True


_HEAD = re.compile(r"\s*\[")
_QUESTION_HEAD = re.compile(r"\s*\[\[\s*[\"']?question[\"']?\s*\]\]")
_BLANK_OR_COMMENT = re.compile(r"\s*(?:#.*)?$")


def _without(text: str, number: int) -> str:
    """The file without one of its questions: its lines go, and no comment above or below them."""
    wanted = tomllib.loads(text)
    del wanted["question"][number]
    if not wanted["question"]:
        del wanted["question"]
    lines = text.splitlines(keepends=True)
    heads = [n for n, line in enumerate(lines) if _QUESTION_HEAD.match(line)]
    if number < len(heads):
        first = heads[number]
        last = next((n for n in range(first + 1, len(lines)) if _HEAD.match(lines[n])), len(lines))
        while last - 1 > first and _BLANK_OR_COMMENT.match(lines[last - 1]):
            last -= 1
        if last < len(lines) and not lines[last].strip() and (first == 0 or not lines[first - 1].strip()):
            last += 1
        while last == len(lines) and first and not lines[first - 1].strip():
            first -= 1  # at the end of the file, the gap above goes as well
        fresh = "".join(lines[:first] + lines[last:])
        # Lines that only look like a head stand in texts over several lines; what comes out tells.
        with contextlib.suppress(tomllib.TOMLDecodeError):
            if tomllib.loads(fresh) == wanted:
                return fresh
    import tomlkit  # reading does without it, and the dashboard starts by reading

    document = tomlkit.parse(text)
    tables: Any = document["question"]
    del tables[number]
    if not tables:
        del document["question"]
    return tomlkit.dumps(document)


def _appended(text: str, new: Declared) -> str:
    """The file with one more table at its end: nothing that stands there moves."""
    import tomlkit  # reading does without it, and the dashboard starts by reading

    table = tomlkit.table()
    table["ask"] = new.question
    _fill(table, new)
    block = "[[question]]\n" + tomlkit.dumps(table)
    gap = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
    end = "\r\n" if "\r\n" in text else "\n"
    return text + (gap + block).replace("\n", end)


def _changed(text: str, number: int, new: Declared) -> str:
    """The file with the terms and the day of one of its questions replaced, where some are given."""
    import tomlkit  # reading does without it, and the dashboard starts by reading

    document = tomlkit.parse(text)
    tables: Any = document["question"]
    _fill(tables[number], new)
    return tomlkit.dumps(document)


def _fill(table: Any, new: Declared) -> None:
    if new.terms and list(table.get("terms", ())) != list(new.terms):
        table["terms"] = list(new.terms)
    if new.due is not None and table.get("due") != new.due:
        table["due"] = new.due


def _settings(file: Path, text: str) -> Settings:
    data = toml.parse(file, text)
    place = toml.Place(file, text)
    _check(place, data, (*KEYS, *PREFERRED))
    name = data.get("title")
    if name is not None and not isinstance(name, str):
        raise place.wrong("title", 'is a text in quotation marks, as in title = "The talks"')
    tables = data.get("question", [])
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise place.wrong("question", "is a table; write [[question]] above its keys")
    questions = tuple(_question(toml.Place(file, text, "question", n), t) for n, t in enumerate(tables))
    return Settings(name or None, questions)


def _question(place: toml.Place, table: dict[str, Any]) -> Declared:
    _check(place, table, QUESTION_KEYS)
    ask = table.get("ask")
    if not isinstance(ask, str) or not ask.strip():
        raise place.wrong("ask", 'is missing or no text; write ask = "Will they sign?"')
    terms = table.get("terms", [])
    if not isinstance(terms, list) or not all(isinstance(t, str) for t in terms):
        raise place.wrong("terms", 'is a list of texts, as in terms = ["talks", "summit"]')
    due = table.get("due")
    if isinstance(due, datetime):
        due = due.date()
    if isinstance(due, str):
        with contextlib.suppress(ValueError):
            due = date.fromisoformat(due)
    if due is not None and not isinstance(due, date):
        raise place.wrong("due", "is a day, as in due = 2026-05-01")
    return Declared(_one_line(ask), tuple(t for t in terms if t.strip()), due)


def _check(place: toml.Place, table: dict[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            raise place.unknown(key, known)


def _write(file: Path, text: str) -> None:
    """Replace the file in one step, through a link to where it really lies, with its rights kept."""
    target = file.resolve()
    try:
        handle, name = tempfile.mkstemp(prefix=".story-", suffix=".toml", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(text.encode())
                stream.flush()
                os.fsync(stream.fileno())
            if target.exists():
                shutil.copymode(target, name)
            else:
                Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SettingsError(f"{file} cannot be written: {toml.reason(error)}.") from error


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one process at a time change ``story.toml``: a lock on the folder itself, which leaves no file."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise SettingsError(f"{folder} cannot be opened: {toml.reason(error)}.") from error
    try:
        # Not every network share can lock a folder; there, two at once are left to chance.
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _printable(text: str) -> str:
    """Text as TOML can hold it: lone surrogates (bytes of a command line that are not UTF-8) replaced."""
    return text.encode("utf-8", "replace").decode()


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


def _folded(wording: str) -> str:
    return _one_line(wording).casefold()
