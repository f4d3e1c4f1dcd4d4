"""The desk joins the rooms: it takes in, has read, folds into the story and tells who listens.

One process per story leads: it holds ``story.lock`` and owns the only writing connection, in one thread.
Any other process that opens the same story is a viewer, follows along, and takes over when the leader goes.
What a viewer or a command wants done reaches the leader through the two doors that the reader has as well,
files in ``inbox/`` and questions in ``story.toml``, and through slips (:mod:`storywatch.passing`).
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import queue
import sqlite3
import threading
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, Self

from filelock import Timeout

from storage.rows import StorageError
from storywatch import intake, mend, preferences, settings
from storywatch.amending import Amending
from storywatch.child.converter import Converter, ConverterClosedError
from storywatch.child.link import Link, ReadingFailedError
from storywatch.correcting import KEEP, Correcting, DeskError, Keep
from storywatch.intake.spool import Spool
from storywatch.intake.watch import Watch
from storywatch.lock import lock_of
from storywatch.model import Draft, Refusal
from storywatch.news import Health, News
from storywatch.passing import Passing, passes_on
from storywatch.plain import one_line
from storywatch.receiving import Receiving
from storywatch.said import count
from storywatch.taking import Taking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from storage.rows import Preview, Seen
    from storage.writer import Writer
    from storywatch.fold import Fold
    from storywatch.model import Findings
    from storywatch.news import Role
    from storywatch.settings import Paths

__all__ = ["KEEP", "Desk", "DeskError", "Keep", "toml_digest", "utc_now"]

TICK = 1.0
"""Seconds between looks at ``story.toml``, at the database and, for a viewer, at the lock."""
TRIES = 3
"""How often a reading that failed through no fault of the text is tried again."""
MOST_MENDINGS = 3
"""How often in one run a damaged database is built anew: a disk that goes on damaging it needs a person."""
SLIPS = 0.25
"""Seconds between looks at what viewers and commands have left to be done."""
REVIEW_AFTER = 20
"""Articles of a backlog after which the latest are looked at together; else that is done after the last."""
SELDOM = (3_000, 20, 100)
"""How seldom Python looks for cycles where stories are folded. That makes and keeps values by the ten
thousand, none of them in a cycle: a fifth of a fold went into looking, with every key waiting meanwhile.
"""
WAY = 0.015
"""Seconds that a key takes to the screen, where nobody else works; then what is under way goes on."""
RETRY = 0.05
"""Seconds between looks at a file that is still being written."""


class _StoppingError(Exception):
    """What is under way is left for later: the desk is told to stop, or has more urgent work."""


def utc_now() -> datetime:
    """The time, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@passes_on
class Desk(Receiving, Amending, Correcting):
    """Runs a story. ``open`` decides who leads, ``start`` sets it to work in the background."""

    def __init__(
        self, paths: Paths, *, link: Link | None = None, now: Callable[[], datetime] = utc_now
    ) -> None:
        self.paths = paths
        self._now = now
        self._lock = lock_of(paths.lock)
        self._link = link or Link()
        self._converter = Converter()
        self._spool = Spool(paths.inbox, paths.done, paths.failed)
        self.passing = Passing(paths.db)
        self._stop = threading.Event()
        self._way = 0.0
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._listeners: list[Callable[[], None]] = []
        self._followers: list[Callable[[News], None]] = []
        self._thread: threading.Thread | None = None
        self._watcher: threading.Thread | None = None
        self._watch: Watch | None = None
        self._watching = False
        self._reader_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storywatch-reading")
        self._converting_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storywatch-converting")
        self._preview_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storywatch-preview")
        self._previewing: Future[Preview] | None = None
        self._converting: set[Path] = set()
        self._offered: deque[Path] = deque()
        self._queued: set[Path] = set()
        self._waiting: set[Path] = set()
        self._stuck: dict[Path, tuple[int, int, int]] = {}
        self._unread: deque[int] = deque()
        self._in_flight: int | None = None
        self._backlog_done = 0
        self._since_review = 0
        self._reviewing = False
        self._tries: dict[int, int] = {}
        self._faults: dict[str, str] = {}
        self._toml_seen: str | None = None
        self._title: str | None = None
        self._run_number = 0
        self._lost: Literal["taken away", "was damaged"] | None = None
        self._mendings = 0
        self._compared = False
        self._notice: str | None = None
        self._outdated = 0
        self._stale: set[int] = set()
        self._promises: set[Future[None]] = set()
        self._settling: list[Future[None]] = []
        self._idle = threading.Event()
        self._settled = True
        self._writer: Writer
        self._fold: Fold
        self._taking: Taking

    # --- for everybody ------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def role(self) -> Role:
        """Whether this process takes in (``leader``) or follows another one (``viewer``)."""
        return "leader" if self._lock.is_locked else "viewer"

    def open(self) -> None:
        """Make what is missing of the story's folder and try to lead it.

        Raises StorageError where ``story.db`` cannot be used, SettingsError where the folder cannot be
        written.
        """
        self.paths.make()
        self._lock = lock_of(self.paths.lock)
        try:
            self._try_to_lead()
        except OSError as error:
            raise settings.cannot_be_kept(self.paths, error) from error
        if self.role == "leader":
            mend.prepare(self.paths)

    def start(self, *, watching: bool = True) -> None:
        """Set the desk to work in its own threads; unless ``watching``, it takes only what is offered."""
        self._watching = watching
        gc.set_threshold(*SELDOM)
        self._thread = threading.Thread(target=self._run, name="storywatch-desk", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Finish the transaction under way, end the children, give up the lock."""
        self._stop.set()
        self._converter.close()
        self._jobs.put(lambda: None)
        if self._thread is not None:
            self._thread.join(timeout=10)
        self._link.close()
        self._reader_pool.shutdown(wait=False, cancel_futures=True)
        self._converting_pool.shutdown(wait=False, cancel_futures=True)
        self._preview_pool.shutdown(wait=False, cancel_futures=True)
        if self._lock.is_locked:
            self._lock.release()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` from the desk's thread whenever something on the screen may have changed."""
        self._listeners.append(listener)

    def follow(self, follower: Callable[[News], None]) -> None:
        """Call ``follower`` from the desk's thread with each thing done."""
        self._followers.append(follower)

    def ask(self, question: str, terms: Iterable[str] = (), due: date | None = None) -> None:
        """Declare a question: it is written to ``story.toml``, where the leader finds it.

        Raises settings.SettingsError where ``story.toml`` cannot be read or written.
        """
        settings.declare(self.paths, settings.Declared(question, tuple(terms), due))
        self._idle.clear()
        self._jobs.put(self._take_questions)

    def preview(self, wording: str, terms: Iterable[str] = ()) -> Future[Preview]:
        """What a question that is not saved yet would find, for whoever is typing it.

        Only reads, in a thread of its own, in the lead or not. A wording that came after it cancels one that
        has not been looked at. Ends with StorageError where the story cannot be read, with DeskError once the
        desk is closed.
        """
        if self._previewing is not None:
            self._previewing.cancel()
        try:
            self._previewing = self._preview_pool.submit(self._preview, wording, tuple(terms))
        except RuntimeError:  # the pool takes nothing more
            self._previewing = Future()
            closed = "the story is closed: no question can be tried on it any more"
            self._previewing.set_exception(DeskError(closed))
        return self._previewing

    def _preview(self, wording: str, terms: tuple[str, ...]) -> Preview:
        from storage.reader import Reader
        from storywatch import previewing

        with Reader(self.paths.db) as reader:
            return previewing.preview(reader, wording, terms, self._now().astimezone().date())

    def reread(self) -> Future[None]:
        """Read every source again from its stored text; the future ends when that has begun."""
        return self._promise(self._reread)

    def settle(self) -> Future[None]:
        """Ends when all that has been offered and asked is done, or cannot be. As :meth:`correct`."""
        future: Future[None] = Future()
        self._promises.add(future)
        self._jobs.put(partial(self._settling.append, future))
        return future

    def see(self, what: Seen, ids: Iterable[int], seen: bool = True) -> Future[None]:
        """The reader has seen these rows of one kind, or wants them new again. As :meth:`correct`.

        Nobody is told: whoever says so knows. Many at once cost little more than one.
        """
        given = tuple(ids)
        return self._promise(lambda: self._writer.see(what, given, seen_now=seen))

    def leave(self) -> Future[None]:
        """The reader leaves: what comes from now on has come since. As :meth:`correct`."""
        return self._promise(lambda: self._writer.leave())

    def remember(self, key: str, value: str) -> Future[None]:
        """Keep how the screen was left, for the next time this story is opened. As :meth:`correct`."""
        return self._promise(lambda: self._writer.put_setting(f"screen {key}", value))

    def suspect(self) -> None:
        """Somebody who reads has met damage: have the leader look, and build the story anew if so."""
        if self.role == "leader":
            self._jobs.put(self._look_closely)

    def give_way(self) -> None:
        """A key was pressed: leave Python to the screen for a moment. Safe from any thread."""
        self._way = time.monotonic() + WAY

    def wait(self, timeout: float | None = None) -> bool:
        """Until all that was offered and asked is done or cannot be. False after ``timeout`` seconds."""
        return self._idle.wait(timeout)

    def health(self) -> Health:
        """How things are, right now. Safe from any thread."""
        waiting = len(self._unread) + (self._in_flight is not None)
        busy = self._in_flight is not None
        return Health(
            role=self.role,
            watching=self._watch.mode if self._watch is not None and self.role == "leader" else "off",
            reading=(self._backlog_done + 1, self._backlog_done + waiting) if busy else (0, 0),
            fault=next(iter(self._faults.values()), self._watch.fault if self._watch else None),
            why=self._watch.why if self._watch else None,
            missing=self._link.missing,
            notice=self._notice,
            title=self._title,
            outdated=self._outdated,
            settled=self._settled,
        )

    def _must_lead(self) -> None:
        if self.role != "leader":
            raise DeskError("another storywatch leads this story: do it there, or close that one first")

    def _promise(self, work: Callable[[], None]) -> Future[None]:
        self._must_lead()
        future: Future[None] = Future()
        self._promises.add(future)
        self._idle.clear()
        self._jobs.put(partial(self._keep, future, work))
        return future

    # --- the desk's thread --------------------------------------------------------------------------

    def _run(self) -> None:
        """The desk's thread. Whatever ends it is said, and whoever waits for it is let go."""
        try:
            if self._lead_or_follow():
                self._lead()
        except Exception as error:  # noqa: BLE001 - a thread that ends in silence would leave them waiting
            self._say_fault("_run", one_line(str(error)) or type(error).__name__)
        finally:
            for future in tuple(self._promises):
                future.cancel()
            self.passing.close()
            self._idle.set()

    def _lead(self) -> None:
        from storywatch.fold import Fold

        while not self._stop.is_set() and (writer := self._open_writer()) is not None:
            with contextlib.closing(writer):
                self._writer = writer
                self._fold = Fold(writer, self._let_in)
                self._taking = Taking(self._spool, writer, self._fold)
                self._begin()
                self._work()
        if self._watcher is not None:
            self._watcher.join(timeout=5)

    def _open_writer(self) -> Writer | None:
        """The writing connection; builds a lost story anew. None where that is hopeless, or told to stop."""
        from storage.writer import Writer

        while not self._stop.is_set():
            try:
                if self._lost == "taken away":
                    mend.adopt(self.paths)
                elif self._lost == "was damaged":
                    self._lost = "taken away"  # set aside once, whatever fails from here on
                    mend.begin(self.paths, "was damaged")
                else:
                    mend.prepare(self.paths)
                self._lost = None
                writer = Writer(self.paths.db)
            except (StorageError, OSError, sqlite3.Error) as error:
                if isinstance(error, StorageError) and error.damaged and self._damaged():
                    continue
                self._say_fault("_open_writer", one_line(str(error)))
                self._idle.set()
                if isinstance(error, StorageError) and not error.transient and self._lost is None:
                    return None
                self._stop.wait(TICK)
            else:
                self._faults.pop("_open_writer", None)
                return writer
        return None

    def _begin(self) -> None:
        """Set to work on the database that has just been opened."""
        self._run_number += 1
        self._in_flight = None
        self._toml_seen = None
        self._unread.clear()
        self._unread.extend(self._writer.pending())
        self._do(self._mend)
        self._do(self._look_for_work)
        self._jobs.put(self._take_questions)
        if self._run_number == 1:
            self._reader_pool.submit(self._greet)
            if self._watching:
                liked = preferences.load(self.paths, os.environ)
                self._watch = Watch(self.paths.inbox, events=not liked.polling)
                self._watcher = threading.Thread(
                    target=self._watch.run,
                    args=(self.offer, self._stop),
                    name="storywatch-watch",
                    daemon=True,
                )
                self._watcher.start()
        self._tell(None)

    def _greet(self) -> None:
        """Warm the child up before the first article comes, and learn what is missing."""
        try:
            self._link.hello()
        except ReadingFailedError:
            return  # the first article to be read says so
        if self._link.missing is not None:
            self._tell(None)
        self._jobs.put(self._count_outdated)

    def _count_outdated(self) -> None:
        """See how many articles were read by rules that have changed since."""
        before, rules = self._outdated, self._link.reader
        self._outdated = self._writer.reader.outdated(rules) if rules is not None else 0
        if self._outdated != before:
            self._tell(None)

    def _work(self) -> None:
        """Do one job after the other until told to stop; look around once per tick."""
        looked = asked = time.monotonic()
        while not self._stop.is_set() and self._lost is None:
            self._send_to_reading()
            if self._review_is_due():
                self._do(self._review)
            self._note_idle()
            try:
                job = self._jobs.get(timeout=RETRY if self._waiting or self.passing.waits else SLIPS)
            except queue.Empty:
                job = self._look_again
            self._do(job)
            if time.monotonic() - asked > SLIPS or self.passing.waits:
                asked = time.monotonic()
                self._do(self._take_slips)
            if time.monotonic() - looked > TICK:
                looked = time.monotonic()
                self._do(self._look_after)
                self._do(self._take_questions)
                self._do(self._resume)

    def _do(self, job: Callable[[], None]) -> None:
        """Run a job. A fault (disk full, database locked) stands as a banner until its like succeeds."""
        kind = job.func.__name__ if isinstance(job, partial) else job.__name__
        try:
            if self._lost is None:
                job()
        except _StoppingError:
            return
        except (OSError, sqlite3.Error, StorageError, settings.SettingsError) as error:
            if isinstance(error, StorageError) and error.damaged and self._damaged():
                self._jobs.put(job)  # done again on the story that is built anew
                return
            self._say_fault(kind, one_line(str(error)) or type(error).__name__)
        except Exception as error:  # noqa: BLE001 - a fault of ours in one article must not stop the desk
            self._say_fault(kind, f"an internal fault, please report it: {type(error).__name__}: {error}")
        else:
            if self._faults.pop(kind, None) is not None:
                self._tell(None)

    def _say_fault(self, kind: str, fault: str) -> None:
        if self._faults.get(kind) != fault:
            self._faults[kind] = fault
            self._tell(News("fault", "", fault))

    def _damaged(self) -> bool:
        """The database is to be built anew, unless that has been done too often."""
        self._mendings += 1
        if self._mendings > MOST_MENDINGS:
            return False
        self._lost = "was damaged"
        return True

    def _look_closely(self) -> None:
        if self._writer.unsound():
            self._damaged()

    def _look_after(self) -> None:
        """See to it that what is written arrives: in the database of that name, in the journal beside it."""
        if self._writer.moved:
            self._lost = "taken away"
        else:
            self._writer.file_marks()
            self._mend()
            self._taking.tidy()
            self._note_moves()

    def _mend(self) -> None:
        """Fill a story that was built anew, or that is an older copy, from its originals and its journal."""
        why = self._writer.setting(mend.UNDER_WAY)
        if not why and not self._compared:
            if mend.unfilled(self.paths, self._writer):
                why = f"{self.paths.db.name} was empty"
            elif self._writer.forgotten():
                why = f"{self.paths.db.name} was an older copy"
            if why:
                self._writer.put_setting(mend.UNDER_WAY, why)
        self._compared = True
        if not why:
            return
        self._idle.clear()
        number = 0
        at = self._now().isoformat()
        for file, became in mend.fill(
            self.paths, self._writer, self._fold, self._load_original, at, self._stop.is_set, self._converter
        ):
            if isinstance(became, Refusal):
                self._tell(News("refused", file, became.reason))
            elif became.new:
                number += 1
                self._unread.append(became.id)
                self._tell(News("taken", file))
        if self._stop.is_set():
            return
        self._notice = f"{why}; {count(number, 'article')} taken in again from {self.paths.done.name}/."
        self._tell(News("mended", "", self._notice))

    def _load_original(self, path: Path) -> Draft | Refusal | None:
        try:
            return intake.load(path, inbox=self.paths.done, patient=False, converter=self._converter)
        except ConverterClosedError:  # told to stop
            return None

    def _note_idle(self) -> None:
        can_read = self._link.missing is None
        working = (
            bool(self._queued or self._converting or self._in_flight)
            or (bool(self._unread) and can_read)
            or self._review_is_due()
        )
        if working == self._settled:
            self._settled = not working
            self._tell(None)
        if not working and not self._waiting and self._jobs.empty():
            if self._outdated and not self._idle.is_set():
                self._count_outdated()  # they may have been read again
            self._idle.set()
            while self._settling:
                future = self._settling.pop()
                self._promises.discard(future)
                if future.set_running_or_notify_cancel():
                    future.set_result(None)

    def _take_slips(self) -> None:
        """Do what viewers and commands have left to be done, and what this process had left as a viewer."""
        self.passing.take(self, self._jobs.put)
        self.passing.collect(self._tell_told)

    def _let_in(self) -> None:
        """Between two steps of longer work: what was dropped meanwhile is taken in first."""
        self._stand_aside()
        if self._stop.is_set() or self._lost is not None:
            raise _StoppingError
        while self._offered:
            self._do(self._take_some)
            if self._lost is not None:
                raise _StoppingError
        if self._reviewing and (self._unread or self._in_flight):
            raise _StoppingError  # the new article comes first

    def _stand_aside(self) -> None:
        """Wait until a key that was pressed just now is on the screen."""
        if (left := self._way - time.monotonic()) > 0:
            self._stop.wait(left)

    # --- having read --------------------------------------------------------------------------------

    def _send_to_reading(self) -> None:
        if self._in_flight is not None or self._link.missing is not None:
            return
        while self._unread:
            source = self._writer.reader.source(self._unread.popleft())
            if source is None or source.encoding is None:
                continue
            self._in_flight = source.id
            future = self._reader_pool.submit(self._link.read, source.id, source.text)
            future.add_done_callback(partial(self._hand_back, self._run_number, source.id, source.file))
            return
        self._backlog_done = 0

    def _hand_back(self, run: int, source: int, file: str, future: Future[Findings]) -> None:
        """From the reading's thread back to the desk's."""
        self._jobs.put(partial(self._returned, run, source, file, future))

    def _resume(self) -> None:
        """Come back to what a fault left unread."""
        if self._in_flight is None and not self._unread:
            self._look_for_work()
            self._unread.extend(self._writer.pending())

    def _returned(self, run: int, source: int, file: str, future: Future[Findings]) -> None:
        if run != self._run_number:
            return  # it was asked for another database, where this number was another article
        if self._queued:
            # What is dropped comes first: in a burst, every article is safe before the first is folded.
            self._jobs.put(partial(self._returned, run, source, file, future))
            return
        self._in_flight = None
        self._backlog_done += 1
        if future.cancelled():
            return
        if source in self._stale:
            self._stale.discard(source)
            return  # its text is another one by now, and waits to be read
        try:
            findings = future.result()
        except ReadingFailedError as error:
            self._not_read(source, file, error)
            return
        self._do(self._send_to_reading)  # the next one is read while this one is folded in
        with self._folding(source):
            self._fold.store(source, findings)
        self._tell(None)  # the quotes can be shown
        self._fold_in(source)

    def _fold_in(self, source: int) -> None:
        """Do what is wanting until a source whose findings are stored is folded in whole."""
        known = self._writer.reader.source(source)
        with self._folding(source):
            self._fold.rest(source)
        self._since_review += 1
        if known is not None:
            findings = self._writer.reader.findings(source)
            marked = sum(1 for q in findings.quotes if q.kind != "indirect")
            told = (
                f"{_counted(marked, 'quote')}, {len(findings.quotes) - marked} reported in other words,"
                f" {_counted(len(findings.happenings), 'sentence')} for the timeline"
            )
            if not findings.sentences:
                told = "not in English: kept and searched, but nothing is looked for in it"
            self._tell(News("read", known.file, told))

    @contextlib.contextmanager
    def _folding(self, source: int) -> Iterator[None]:
        """What a fault does to the source that is folded: where ours, it is kept with the reason; else it is
        taken up again at the next tick.
        """
        try:
            yield
        except (OSError, sqlite3.Error, StorageError, _StoppingError):
            self._fold.forget()
            raise
        except Exception:
            self._fold.forget()
            with self._writer.together():
                self._writer.unreadable(source, "An internal fault kept it from being folded into the story.")
                self._fold.drop(source)
            raise

    def _review_is_due(self) -> bool:
        """Whether articles are to be looked at together: when all are folded in, or many by now."""
        coming = self._queued or self._in_flight or (self._unread and self._link.missing is None)
        return self._since_review >= (REVIEW_AFTER if coming else 1)

    def _review(self) -> None:
        self._reviewing = self._since_review < REVIEW_AFTER
        try:
            self._fold.review()
        except _StoppingError:
            raise
        except Exception:
            self._since_review = 0  # left to the next tick
            raise
        else:
            self._since_review = 0
            self._tell(None)
        finally:
            self._reviewing = False

    def _look_for_work(self) -> None:
        """Take up what was left half done: a kill, a full disk."""
        for source in self._fold.under_way():
            self._fold_in(source)
        if self._fold.unreviewed():
            self._since_review = max(self._since_review, 1)

    def _not_read(self, source: int, file: str, error: ReadingFailedError) -> None:
        """Try again where the text is not to blame, a few times; else keep it with the reason."""
        if self._link.missing is not None or self._stop.is_set():
            self._unread.appendleft(source)
        elif error.again and self._tries.get(source, 0) < TRIES:
            self._tries[source] = self._tries.get(source, 0) + 1
            self._unread.append(source)
            return
        else:
            self._writer.unreadable(source, error.reason, "Try storywatch reread; the text is kept.")
        self._tell(News("unread", file, error.reason))

    def _reread(self) -> None:
        self._unread.extend(self._writer.with_text())

    # --- what the reader sets ----------------------------------------------------------------------

    def _keep(self, future: Future[None], work: Callable[[], None]) -> None:
        """Keep a promise. Who was promised hears of a fault; the banner only hears of one that is ours."""
        self._promises.discard(future)
        if not future.set_running_or_notify_cancel():
            return
        try:
            work()
        except (DeskError, OSError, StorageError) as error:
            future.set_exception(error)
            if isinstance(error, StorageError) and error.damaged:
                raise
        except Exception as error:
            future.set_exception(error)
            raise
        else:
            future.set_result(None)

    def _say(self, file: str, detail: str) -> None:
        self._tell(News("set", file, detail))

    # --- questions ----------------------------------------------------------------------------------

    def _take_questions(self) -> None:
        digest = toml_digest(self.paths)
        if digest == self._toml_seen:
            return
        declared = settings.load(self.paths)
        self._title = declared.title
        for change in self._fold.questions(declared.questions, self._now().isoformat()):
            self._tell(News("question", self.paths.toml.name, change))
        self._writer.put_setting("declared", digest)
        self._toml_seen = digest

    # --- leading and following ----------------------------------------------------------------------

    def _try_to_lead(self) -> None:
        with contextlib.suppress(Timeout):
            self._lock.acquire(blocking=False)

    def _lead_or_follow(self) -> bool:
        """Follow the leader until this process leads or is to stop. False when it is to stop."""
        from storage.reader import Reader

        seen = -1
        reader: Reader | None = None
        while self.role == "viewer" and not self._stop.wait(RETRY if self.passing.waits else TICK / 2):
            self._try_to_lead()
            self.passing.collect(self._tell_told)
            with contextlib.suppress(StorageError, sqlite3.Error):
                reader = reader or Reader(self.paths.db)
                if (version := reader.data_version()) != seen:
                    seen = version
                    with contextlib.suppress(settings.SettingsError):
                        self._title = settings.title(self.paths)
                    self._tell(None)
        if reader is not None:
            reader.close()
        return not self._stop.is_set()

    def _tell_told(self, told: tuple[str, str, str]) -> None:
        """What the leader has told of a wish of ours."""
        for follower in self._followers:
            follower(News("set", told[1], told[2]))

    def _tell(self, news: News | None) -> None:
        if news is not None:
            self.passing.hear((news.kind, news.file, news.detail))
            for follower in self._followers:
                follower(news)
        for listener in self._listeners:
            listener()


def _counted(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"


def toml_digest(paths: Paths) -> str:
    """What ``story.toml`` says now, as a hash: the leader stores it once its questions are all taken."""
    try:
        return hashlib.sha256(paths.toml.read_bytes()).hexdigest()
    except FileNotFoundError:
        return "none"
