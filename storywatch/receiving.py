"""What lies in the inbox is taken in, documents by way of the converter: the desk's methods for it.

Files still being written, or that could not be read, are looked at again when they change.
"""

from __future__ import annotations

import contextlib
from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING

from storage.rows import StorageError
from storywatch import intake
from storywatch.child.converter import ConverterClosedError
from storywatch.model import Draft, Refusal
from storywatch.news import News
from storywatch.taking import BATCH, BATCH_CHARACTERS

if TYPE_CHECKING:
    import queue
    import threading
    from collections import deque
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future, ThreadPoolExecutor
    from datetime import datetime
    from pathlib import Path

    from storage.writer import Writer
    from storywatch.child.converter import Converter
    from storywatch.settings import Paths
    from storywatch.taking import Taking


class Receiving:
    """The part of the desk that takes in. All but :meth:`offer` run in the desk's thread."""

    paths: Paths
    _now: Callable[[], datetime]
    _writer: Writer
    _taking: Taking
    _converter: Converter
    _converting_pool: ThreadPoolExecutor
    _jobs: queue.SimpleQueue[Callable[[], None]]
    _idle: threading.Event
    _watching: bool
    _faults: dict[str, str]
    _offered: deque[Path]
    """What was offered and not looked at yet, in order; ``_queued`` holds the same, to be asked."""
    _queued: set[Path]
    _waiting: set[Path]
    """Files still being written."""
    _stuck: dict[Path, tuple[int, int, int]]
    """Files that could not be read, as they were then."""
    _converting: set[Path]
    _unread: deque[int]

    def _do(self, job: Callable[[], None]) -> None:
        raise NotImplementedError

    def _tell(self, news: News | None) -> None:
        raise NotImplementedError

    def _say_fault(self, kind: str, fault: str) -> None:
        raise NotImplementedError

    def _stand_aside(self) -> None:
        raise NotImplementedError

    def _send_to_reading(self) -> None:
        raise NotImplementedError

    def offer(self, paths: Iterable[Path]) -> None:
        """Hint that these files lie in the inbox. Known ones and files still being written are fine."""
        fresh = [path for path in dict.fromkeys(paths) if path not in self._queued]
        if fresh:
            self._queued.update(fresh)
            self._idle.clear()
            self._offered.extend(fresh)
            self._jobs.put(self._take_some)

    def _look_again(self) -> None:
        for path in tuple(self._waiting):
            self._waiting.discard(path)
            self.offer([path])

    def _take_some(self) -> None:
        """Take in what was offered, several files in one transaction. A fault in one stops no other."""
        batch: dict[Path, Draft] = {}  # two threads may have offered one path at the same instant
        faults: list[Exception] = []
        characters = 0
        try:
            while self._offered and len(batch) < BATCH and characters < BATCH_CHARACTERS:
                path = self._offered.popleft()
                self._queued.discard(path)
                self._stand_aside()
                try:
                    loaded = None if path in batch else self._load(path)
                except Exception as error:  # noqa: BLE001 - said below, once the others are taken in
                    faults.append(error)
                    continue
                if isinstance(loaded, Draft):
                    batch[path] = loaded
                    characters += len(loaded.text)
                elif loaded is not None:  # all in the order in which they were offered
                    faults += self._take_drafts(batch)
                    batch = {}
                    self._take_other(path, loaded)
            faults += self._take_drafts(batch)
        except StorageError as error:
            if error.damaged:
                self.offer(batch)  # to the story that is built anew
            raise
        finally:
            if self._offered:
                self._jobs.put(self._take_some)
        if faults:
            raise faults[0]

    def _load(self, path: Path) -> Draft | Refusal | intake.Foreign | None:
        """What lies there; None where there is nothing to be done now."""
        if path in self._converting or self._taking.settled(path):
            return None
        signature = _signature(path)
        if signature is not None and self._stuck.get(path) == signature:
            return None
        try:
            loaded = intake.load(path, inbox=self.paths.inbox)
        except Exception:
            self._leave(path, signature)
            raise
        if loaded is None and (path.is_symlink() or path.exists()):
            self._waiting.add(path)
        return loaded

    def _leave(self, path: Path, signature: tuple[int, int, int] | None) -> None:
        """Look at it again when it changes, not every two seconds."""
        if signature is not None:
            self._stuck[path] = signature

    def _take_other(self, path: Path, loaded: Refusal | intake.Foreign) -> None:
        if isinstance(loaded, Refusal):
            self._refuse(path, loaded)
        else:
            self._convert(path)

    def _convert(self, path: Path) -> None:
        """Have a document made an article; it comes back by :meth:`_take_converted`."""
        self._converting.add(path)
        future = self._converting_pool.submit(
            intake.load, path, inbox=self.paths.inbox, patient=False, converter=self._converter
        )
        if self._watching:  # meanwhile other files are taken in
            future.add_done_callback(partial(self._converted, path))
        else:  # whoever offers files has them taken in that order
            self._take_converted(path, future)

    def _converted(self, path: Path, future: Future[Draft | Refusal | None]) -> None:
        """From the converter's thread back to the desk's."""
        self._jobs.put(partial(self._take_converted, path, future))

    def _take_converted(self, path: Path, future: Future[Draft | Refusal | None]) -> None:
        self._converting.discard(path)
        with contextlib.suppress(CancelledError, ConverterClosedError):
            self._take_loaded(path, future.result())

    def _take_loaded(self, path: Path, loaded: Draft | Refusal | None) -> None:
        match loaded:
            case None:
                if path.is_symlink() or path.exists():
                    self._waiting.add(path)
            case Draft():
                for fault in self._take_drafts({path: loaded}):
                    raise fault
            case Refusal():
                self._refuse(path, loaded)

    def _take_drafts(self, batch: dict[Path, Draft]) -> list[Exception]:
        """Store them and move their files; what was at fault where one could not be stored."""
        if not batch:
            return []
        outcomes, faults = self._taking.take(list(batch.items()), self._now().isoformat())
        self._unread.extend(outcome.taken.id for outcome in outcomes if outcome.taken.new)
        self._do(self._send_to_reading)
        for outcome in outcomes:
            new = outcome.taken.new
            notes = ["in place of an earlier version"] if new and outcome.older is not None else []
            if new and not outcome.draft.encoding.startswith("utf-8"):
                notes.append(f"read as {outcome.draft.encoding}")
            self._tell(News("taken" if new else "again", outcome.draft.file, "; ".join(notes)))
        for path, fault in faults:
            if not isinstance(fault, StorageError):
                self._leave(path, _signature(path))
        self._note_moves()
        return [fault for _, fault in faults]

    def _refuse(self, path: Path, refusal: Refusal) -> None:
        self._writer.refuse(refusal, self._now().isoformat())
        if refusal.sha256 is not None:
            self._taking.reject(path, refusal)
        else:
            self._leave(path, _signature(path))
        self._tell(News("refused", refusal.file, refusal.reason))
        self._note_moves()

    def _note_moves(self) -> None:
        """A file that cannot leave the inbox is a fault for as long as it lies there."""
        if (fault := self._taking.fault) is not None:
            self._say_fault("_move", fault)
        elif self._faults.pop("_move", None) is not None:
            self._tell(None)


def _signature(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file that could not be read may be readable now."""
    try:
        stat = path.lstat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size
