"""Is everything as it should be? One check, one line: ok, warn or fail, with what to do about it.

Looking changes nothing. Repairs are made only when asked for, by whoever can lead the story, after a copy.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from filelock import Timeout

from storage import checkup, marks
from storage.reader import Reader
from storage.rows import StorageError
from storywatch import mend, preferences, settings
from storywatch.child.link import Link, ReadingFailedError
from storywatch.intake import ready
from storywatch.intake.watch import Watch
from storywatch.lock import lock_of
from storywatch.said import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storywatch.settings import Paths

Version = tuple[int, ...]
RESET_FROM, RESET_MENDED = (3, 7, 0), (3, 51, 3)
RESET_MENDED_EARLY = ((3, 44, 6), (3, 50, 7))
"""SQLite's WAL-reset fault: in which versions, and in which of the older lines it was mended."""
WATCH_SECONDS = 3.0
NOTHING_YET = "there are no articles yet"


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at and how it is. ``mend`` names the repair that would help."""

    state: Literal["ok", "warn", "fail"]
    what: str
    detail: str
    mend: Literal["", "rebuild", "search", "fill"] = ""


class BusyError(RuntimeError):
    """Another process leads the story: it cannot be repaired under its hands."""


def examine(paths: Paths, environ: Mapping[str, str] = os.environ) -> Iterator[Check]:
    """Every check, one after the other; some take a while."""
    yield lock(paths)
    yield place(paths)
    yield from declared(paths, environ)
    yield from database(paths)
    yield originals(paths)
    yield encodings(paths)
    yield journal(paths)
    yield sqlite(sqlite3.sqlite_version_info)
    yield watching(paths)
    yield language(paths)
    yield terminal(environ)


def declared(paths: Paths, environ: Mapping[str, str]) -> Iterator[Check]:
    """The settings of this story and of the user, a line for each mistake in them."""
    well = True
    try:
        count = len(settings.declared(paths))
    except settings.SettingsError as error:
        well = False
        yield Check("fail", "settings", str(error))
    for fault in preferences.load(paths, environ).faults:
        well = False
        yield Check("warn", "settings", fault)
    if well:
        asked = (
            f"questions asked in {paths.toml.name}: {count}"
            if paths.toml.exists()
            else f"there is no {paths.toml.name}"
        )
        yield Check("ok", "settings", f"no mistake in them; {asked}")


def database(paths: Paths) -> Iterator[Check]:
    """Its pages, its full-text indexes, its references."""
    name = paths.db.name
    try:
        lost = mend.why_unusable(paths)
        if lost is not None:
            yield Check("fail", "database", f"{name} {lost}; --repair builds it anew from done/", "rebuild")
            return
        if not paths.db.exists():
            yield Check("ok", "database", f"there is no {name} yet")
            return
        found = checkup.examine(paths.db)
    except (StorageError, OSError) as error:
        damaged = isinstance(error, StorageError) and error.damaged
        passing = isinstance(error, StorageError) and error.transient
        yield Check("warn" if passing else "fail", "database", str(error), "rebuild" if damaged else "")
        return
    yield _sound("database", found.pages, f"every page of {name} is sound", "rebuild")
    yield _sound("search", found.searches, "the indexes hold what the texts hold", "search")
    yield _sound("references", found.links, "every finding points to what is there", "rebuild")


def _sound(what: str, faults: tuple[str, ...], well: str, repair: Literal["rebuild", "search"]) -> Check:
    return Check("fail", what, "; ".join(faults), repair) if faults else Check("ok", what, well)


def originals(paths: Paths) -> Check:
    """``done/`` against the database, both ways, by the hash of the bytes."""
    try:
        with Reader(paths.db) as reader:
            known = reader.hashes()
    except StorageError:
        known = {}
    held = set()
    for path in mend.originals(paths):
        got = ready.fetch(path, patient=False)
        if isinstance(got, ready.Whole):
            held.add(hashlib.sha256(got.data).hexdigest())
    strange, gone = held - known.keys(), known.keys() - held
    if strange:
        said = f"in done/, but not in the story: {count(len(strange), 'file')}; --repair takes them in"
        return Check("fail", "originals", said, "fill")
    if gone:
        numbers = ", ".join(str(known[sha256]) for sha256 in sorted(gone, key=known.__getitem__)[:5])
        lost = f"{count(len(gone), 'source')} ({numbers})"
        said = f"without an original in done/, so that none could be built anew: {lost}"
        return Check("warn", "originals", said)
    kept = f"in done/, as they should be: the originals of {count(len(known), 'source')}"
    return Check("ok", "originals", kept if known else NOTHING_YET)


def encodings(paths: Paths) -> Check:
    """Texts that were not UTF-8, so that what they were decoded from may be wrong."""
    try:
        with Reader(paths.db) as reader:
            known = reader.encodings()
    except StorageError:
        known = {}
    odd = {name: n for name, n in known.items() if not name.startswith(("utf-8", "pdf", "docx", "rtf"))}
    if any("guessed" in name for name in odd):
        told = ", ".join(f"{name} {n}" for name, n in sorted(odd.items()))
        said = f"{told}; storywatch set SOURCE --encoding NAME decodes one anew"
        return Check("ok", "encodings", f"not UTF-8: {said}")
    well = f"nothing had to be guessed in {count(sum(known.values()), 'source')}"
    return Check("ok", "encodings", well if known else NOTHING_YET)


def journal(paths: Paths) -> Check:
    """What the reader has set, kept beside the database."""
    file = marks.journal(paths.db)
    try:
        lines = file.read_bytes().count(b"\n")
        good = len(marks.read(file))
    except FileNotFoundError:
        return Check("ok", "journal", "nothing that the reader has set so far")
    except OSError as error:
        return Check("fail", "journal", f"{file.name} cannot be read: {error.strerror}")
    if good < lines:
        return Check("warn", "journal", f"{lines - good} lines of {file.name} cannot be understood")
    return Check("ok", "journal", f"{good} lines in {file.name}")


def sqlite(version: Version) -> Check:
    """Whether this SQLite has the WAL-reset fault, and why that does no harm here."""
    name = ".".join(map(str, version[:3]))
    mended = any(version[:2] == early[:2] and version >= early for early in RESET_MENDED_EARLY)
    if RESET_FROM <= version < RESET_MENDED and not mended:
        detail = (
            f"SQLite {name} has the WAL-reset fault; it takes two connections that write, and a story has one"
        )
        return Check("ok", "sqlite", detail)
    return Check("ok", "sqlite", f"SQLite {name}, without the WAL-reset fault")


def watching(paths: Paths, seconds: float = WATCH_SECONDS) -> Check:
    """Whether new files are told by the system or found by listing, and why."""
    if not paths.inbox.is_dir():
        return Check("warn", "inbox", f"{paths.inbox} is not there yet")
    if not os.access(paths.inbox, os.W_OK | os.X_OK):
        return Check("fail", "inbox", f"{paths.inbox} may not be written: files cannot be moved to done/")
    with _descriptor(paths.inbox) as descriptor:
        far = ready.seen_by_other_machines(descriptor)
    watch, stop = Watch(paths.inbox), threading.Event()
    thread = threading.Thread(target=watch.run, args=(lambda _: None, stop), daemon=True)
    thread.start()
    until = time.monotonic() + seconds
    while watch.mode != "events" and watch.why is None and time.monotonic() < until:
        time.sleep(0.02)
    stop.set()
    thread.join(timeout=5)
    if far:
        said = "on a network drive: what other machines drop is found by listing, within seconds"
        return Check("warn", "inbox", said)
    if watch.mode == "events":
        return Check(
            "ok", "inbox", "the system tells of new files at once; a listing every two seconds checks"
        )
    return Check("warn", "inbox", watch.why or "the system does not tell of new files; the folder is listed")


def language(paths: Paths) -> Check:
    """Whether articles can be read, and whether those of the story were read by today's rules."""
    link = Link()
    try:
        said = link.hello()
    except ReadingFailedError as error:
        return Check("fail", "reading", error.reason)
    finally:
        link.close()
    if said.missing is not None:
        return Check("fail", "reading", said.missing)
    well = f"the language pipeline is there; rules {said.reader}"
    try:
        with Reader(paths.db) as reader:
            old = reader.outdated(said.reader or "")
    except StorageError:
        old = 0  # said elsewhere
    if old:
        return Check(
            "warn", "reading", f"{well}; {count(old, 'article')} read by older ones: storywatch reread"
        )
    return Check("ok", "reading", well)


def terminal(environ: Mapping[str, str]) -> Check:
    """What the terminal can show."""
    size = shutil.get_terminal_size()
    shown = sys.stdout  # None where the caller has closed it
    encoding = ((shown and shown.encoding) or "unknown").lower()
    colour = "none (NO_COLOR)" if environ.get("NO_COLOR") else environ.get("COLORTERM") or "256 or fewer"
    said = f"TERM {environ.get('TERM') or 'unset'}, colours {colour}, {size.columns}x{size.lines}, {encoding}"
    if not (shown and shown.isatty()):
        return Check("ok", "terminal", f"not a terminal here; {said}")
    if environ.get("TERM", "dumb") in ("", "dumb"):
        return Check("warn", "terminal", f"{said}: the dashboard needs a terminal that can move its cursor")
    if "utf" not in encoding:
        return Check("warn", "terminal", f"{said}: quotation marks and names need UTF-8")
    if size.columns < 60 or size.lines < 16:
        return Check("warn", "terminal", f"{said}: narrow, so one pane is shown at a time")
    return Check("ok", "terminal", said)


def lock(paths: Paths) -> Check:
    """Who leads the story."""
    if not paths.lock.exists():
        return Check("ok", "lock", "nobody leads this story")
    try:
        with _locked(paths):
            return Check("ok", "lock", "nobody leads this story")
    except BusyError:
        holder = _holder(paths.lock)
        who = f"process {holder}" if holder else "another process"
        return Check("ok", "lock", f"{who} leads this story")
    except OSError as error:
        return Check("fail", "lock", f"{paths.lock} cannot be locked: {error.strerror}")


def place(paths: Paths) -> Check:
    """Whether the story lies where only this machine can reach it."""
    if not paths.story.is_dir():
        return Check("ok", "place", f"there is no {paths.story} yet")
    with _descriptor(paths.story) as descriptor:
        far = ready.seen_by_other_machines(descriptor)
    if far:
        said = "a network drive: open this story from one machine at a time, since its log cannot be shared"
        return Check("warn", "place", said)
    return Check("ok", "place", "a disk of this machine")


def repair(paths: Paths, checks: list[Check]) -> list[str]:
    """Do what the checks ask for, after a copy; a sentence for each thing done.

    What has to be taken in again is marked so, for the next desk that leads. Raises BusyError, StorageError.
    """
    wanted = {check.mend for check in checks} - {""}
    done: list[str] = []
    if not wanted:
        return done
    with _locked(paths):
        if "rebuild" in wanted:
            mend.begin(paths, "was damaged" if paths.db.exists() else "was lost")
            return ["set the old database aside; the story is built anew from done/"]
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = paths.db.with_name(f"{paths.db.name}.before-repair-{stamp}")
        checkup.copy(paths.db, aside)
        done.append(f"copied {paths.db.name} to {aside.name}")
        if "search" in wanted:
            checkup.mend_searches(paths.db)
            done.append("filled the search indexes anew")
        if "fill" in wanted:
            mend.refill(paths, "done/ held more than the story")
            done.append("what lies in done/ is taken in")
    return done


@contextlib.contextmanager
def _locked(paths: Paths) -> Iterator[None]:
    held = lock_of(paths.lock)
    try:
        held.acquire(blocking=False)
    except Timeout:
        raise BusyError("another storywatch leads this story; close it first") from None
    try:
        yield
    finally:
        held.release()


def _holder(file: Path) -> int | None:
    """The process that holds the lock, where the system tells (Linux) or the file does."""
    try:
        if (marked := file.read_text(encoding="ascii").split()) and marked[0].isdecimal():
            return int(marked[0])
        inode = str(file.stat().st_ino)
        with Path("/proc/locks").open(encoding="ascii", errors="replace") as lines:
            for line in lines:
                cells = line.split()
                if len(cells) > 5 and cells[1] == "FLOCK" and cells[5].rpartition(":")[2] == inode:
                    return int(cells[4])
    except (OSError, ValueError):
        pass
    return None


@contextlib.contextmanager
def _descriptor(folder: Path) -> Iterator[int]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
