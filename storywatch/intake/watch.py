"""What lies in the inbox. Events are hints; the listing (at start and each two seconds) is the truth.

A file-system watcher is deaf after its folder is replaced or mounted over, drops events when its queue runs
over, and stops at a name that is not UTF-8, so nothing here relies on it for more than speed.
"""

from __future__ import annotations

import contextlib
import os
import queue
import stat
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .names import left_alone

Signature = tuple[int, ...]

LIST_SECONDS = 2.0
POLL_SECONDS = 0.25
DEEPEST = 12
"""Levels of a dropped folder that are looked into."""

_DEBOUNCE_MS = 50
_STEP_MS = 10
_RUST_TIMEOUT_MS = 60_000
_RETRY_SECONDS = (0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.0)
_RESTART_SECONDS = (0.0, 0.5, 1.0, 2.0, 5.0, 15.0, 30.0)


class Watch:
    """Offers the files of an inbox to whoever takes them in, again and again until they are gone.

    :meth:`run` is meant for a thread of its own. The other methods may be called from any thread.
    """

    def __init__(
        self,
        inbox: Path,
        *,
        done: Path | None = None,
        failed: Path | None = None,
        every: float = LIST_SECONDS,
        poll: float = POLL_SECONDS,
        events: bool = True,
    ) -> None:
        """``every`` and ``poll`` are the seconds between listings with and without a live watcher.

        ``events=False`` never starts one. ``done`` and ``failed`` are never looked into.
        """
        self.inbox = inbox
        self.mode: Literal["events", "polling"] = "polling"
        self.why: str | None = None if events else "Events are switched off; the folder is listed instead."
        self.fault: str | None = None
        """One sentence while the inbox is missing or cannot be listed."""
        self._skip = {os.fsencode(done or inbox / "done"), os.fsencode(failed or inbox / "failed")}
        self._every = every
        self._poll = poll
        self._events = events
        self._wake: queue.SimpleQueue[_Hint] = queue.SimpleQueue()
        self._left: dict[Path, Signature | None] = {}
        self._retries: dict[Path, tuple[int, float]] = {}
        self._lock = threading.Lock()

    # --- for those who take in ---------------------------------------------------------------------

    def again(self, path: Path) -> None:
        """The file was not ready: offer it soon, at growing intervals from 20 ms to a second."""
        now = time.monotonic()
        with self._lock:
            tries, last = self._retries.get(path, (0, now))
            if now - last > 5:  # an old story: this is another file of the same name
                tries = 0
            delay = _RETRY_SECONDS[min(tries, len(_RETRY_SECONDS) - 1)]
            self._retries[path] = (tries + 1, now)
        self._wake.put(_Hint(path=path, due=now + delay))

    def leave(self, path: Path) -> None:
        """The file stays where it is (refused, not readable): do not offer it before it changes."""
        with self._lock:
            self._retries.pop(path, None)
            self._left[path] = _signature(path)

    def retry(self, path: Path | None = None) -> None:
        """Offer a file that was left, or all of them, once more."""
        with self._lock:
            if path is None:
                self._left.clear()
            else:
                self._left.pop(path, None)
        self.nudge()

    def nudge(self) -> None:
        """List now."""
        self._wake.put(_Hint())

    # --- the loop ----------------------------------------------------------------------------------

    def run(self, callback: Callable[[list[Path]], object], stop: threading.Event) -> None:
        """Call ``callback`` with files to take in until ``stop`` is set; then return within about 100 ms.

        A file is offered until it is gone or :meth:`leave` is called, so the callback may be given one that
        it already holds, or that it has just moved away. What the callback raises ends the watch.
        """
        ears: _Ears | None = None
        restarts = 0
        restart_at = time.monotonic() if self._events else float("inf")
        list_at = time.monotonic()
        waiting: dict[Path, float] = {}
        place: Signature | None = None
        try:
            while not stop.is_set():
                now = time.monotonic()
                if ears is None and now >= restart_at:
                    place = _place(self.inbox)
                    restart_at = now + self._poll
                    if place is not None:
                        ears, restart_at = _Ears(self.inbox, self._wake), float("inf")
                        ears.start()
                until = min(list_at, restart_at, now + 0.1, *waiting.values())
                for hint in self._hints(until):
                    if hint.ears is not None and hint.ears is not ears:
                        continue  # the last words of a watcher that was replaced
                    if hint.live:
                        self.mode, self.why = "events", None
                        list_at = 0.0  # what came before the watch was live
                    elif hint.broken is not None:
                        ears = None
                        self.mode, self.why = "polling", hint.broken
                        lived = time.monotonic() - hint.since > 10
                        restarts = 0 if lived else restarts
                        restart_at = time.monotonic() + _RESTART_SECONDS[restarts]
                        restarts = min(restarts + 1, len(_RESTART_SECONDS) - 1)
                        list_at = 0.0
                    elif hint.path is not None:
                        if hint.ears is not None:  # it moves: who waits for it need not wait long
                            with self._lock:
                                self._retries.pop(hint.path, None)
                        waiting[hint.path] = min(hint.due, waiting.get(hint.path, hint.due))
                    else:
                        list_at = 0.0
                if stop.is_set():
                    break
                now = time.monotonic()
                if now >= list_at:
                    if ears is not None and _place(self.inbox) != place:
                        ears.close()
                        ears = None
                        self.mode, self.why = "polling", "The inbox was replaced; it is being watched anew."
                        restart_at = now
                    waiting.clear()
                    found = self._list()
                    spent = time.monotonic() - now
                    pause = self._every if self.mode == "events" else self._poll
                    # A listing of 100,000 files takes a while: never spend over a tenth of the time on it.
                    list_at = time.monotonic() + max(pause, spent * 10)
                else:
                    due = [path for path, at in waiting.items() if at <= now]
                    for path in due:
                        del waiting[path]
                    found = [file for path in due for file in self._look(path)]
                if found:
                    callback(found)
        finally:
            if ears is not None:
                ears.close()

    def _hints(self, until: float) -> Iterator[_Hint]:
        """Whatever was heard by ``until``, waiting for it if need be; all that is there, at most 10,000."""
        with contextlib.suppress(queue.Empty):
            wait = until - time.monotonic()
            yield self._wake.get(timeout=wait) if wait > 0 else self._wake.get_nowait()
            for _ in range(10_000):
                yield self._wake.get_nowait()

    def _list(self) -> list[Path]:
        try:
            entries = sorted(_walk(os.fsencode(self.inbox), self._skip))
        except OSError as error:
            self.fault = f"The inbox cannot be listed ({os.strerror(error.errno or 0)}): {self.inbox}"
            return []
        self.fault = None
        files = [Path(os.fsdecode(name)) for _, name, _ in entries]
        with self._lock:
            if self._left:
                present = dict(zip(files, (signature for _, _, signature in entries), strict=True))
                self._left = {path: known for path, known in self._left.items() if path in present}
                files = [
                    path for path in files if path not in self._left or self._left[path] != present[path]
                ]
            if len(self._retries) > 10_000:
                self._retries.clear()
        return files

    def _look(self, path: Path) -> list[Path]:
        """The files that a hint is about: itself, or all of a folder."""
        name = os.fsencode(path)
        if left_alone(path.name) or name in self._skip:
            return []
        signature = _signature(path)
        if signature is None:
            return []
        if stat.S_ISDIR(signature[0]):
            with contextlib.suppress(OSError):
                return [Path(os.fsdecode(found)) for _, found, _ in sorted(_walk(name, self._skip, depth=1))]
            return []
        with self._lock:
            if path in self._left and self._left[path] == signature:
                return []
        return [path]


def listing(inbox: Path) -> list[Path]:
    """The files that wait in ``inbox`` now, oldest first; those of dropped folders too. Raises OSError."""
    skip = {os.fsencode(inbox / "done"), os.fsencode(inbox / "failed")}
    return [Path(os.fsdecode(name)) for _, name, _ in sorted(_walk(os.fsencode(inbox), skip))]


@dataclass(frozen=True, slots=True)
class _Hint:
    """Something that wakes the loop: a path to look at, a listing wanted, or news of a watcher."""

    path: Path | None = None
    due: float = 0.0
    live: bool = False
    broken: str | None = None
    since: float = 0.0
    ears: _Ears | None = None


class _Ears:
    """One watcher in a thread of its own. It is asked to stop the way the library asks: by ``is_set``."""

    def __init__(self, inbox: Path, wake: queue.SimpleQueue[_Hint]) -> None:
        self._inbox = inbox
        self._wake = wake
        self._closed = False
        self._live = False
        self._since = time.monotonic()
        self._thread = threading.Thread(target=self._listen, name="inbox-events", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closed = True
        self._thread.join(timeout=2)

    def is_set(self) -> bool:
        """Whether to stop. First asked when the watch is live, which is how we know that it is."""
        if not self._live:
            self._live = True
            self._wake.put(_Hint(live=True, ears=self))
        return self._closed

    def _listen(self) -> None:
        try:
            from watchfiles import Change, watch

            # No filter of theirs: it ignores everything below a folder with a name such as ".venv".
            for changes in watch(
                self._inbox,
                watch_filter=None,
                debounce=_DEBOUNCE_MS,
                step=_STEP_MS,
                stop_event=self,
                rust_timeout=_RUST_TIMEOUT_MS,
                yield_on_timeout=True,
                raise_interrupt=False,
                recursive=False,
            ):
                if not changes:  # a timeout drops what was pending
                    self._wake.put(_Hint(ears=self))
                for change, path in changes:
                    if change != Change.deleted:
                        self._wake.put(_Hint(path=self._inbox / Path(path).name, ears=self))
            if not self._closed:
                self._broken("it ended by itself")
        except Exception as error:  # noqa: BLE001  whatever is wrong with events, the listing goes on
            self._broken(str(error) or type(error).__name__)

    def _broken(self, what: str) -> None:
        reason = f"Folder events are not available ({what}); the folder is listed instead."
        self._wake.put(_Hint(broken=reason, since=self._since, ears=self))


def _walk(folder: bytes, skip: set[bytes], depth: int = 0) -> Iterator[tuple[int, bytes, Signature]]:
    """(time of last change, path, signature) of all in ``folder`` and the folders in it; no link is followed.

    Raises OSError only for the first folder: one below that vanished or is closed to us is passed over.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if left_alone(os.fsdecode(entry.name)):
                continue
            try:
                status = entry.stat(follow_symlinks=False)
                if not stat.S_ISDIR(status.st_mode):
                    yield status.st_mtime_ns, entry.path, _of(status)
                elif entry.path not in skip and depth < DEEPEST:
                    yield from _walk(entry.path, skip, depth + 1)
            except OSError:
                continue


def _of(status: os.stat_result) -> Signature:
    return (
        status.st_mode,
        status.st_dev,
        status.st_ino,
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
    )


def _signature(path: Path) -> Signature | None:
    try:
        return _of(os.lstat(path))
    except (OSError, ValueError):
        return None


def _place(inbox: Path) -> Signature | None:
    """Which folder the path leads to now."""
    try:
        status = inbox.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)
