"""A viewer's wishes reach the leader: whoever follows leaves a slip and gets the same promise as in the lead.

The promise is kept by whoever leads when the slip is taken, be it the viewer itself after a takeover.
"""

from __future__ import annotations

import functools
import threading
import time
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, TypeVar

from storywatch.correcting import DeskError
from storywatch.plain import one_line
from storywatch.slips import Answer, Slip, Slips

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
Told = tuple[str, str, str]
"""News as kind, file and detail."""

PATIENCE = 10.0
"""Seconds until a leader that has not even claimed a slip is taken to be suspended."""
_OWN = frozenset({"see", "leave", "remember"})
"""What was seen and how the screen was left: said too often, and matters too little, for a file each time."""


def passes_on(desk: type[T]) -> type[T]:
    """Let each public method that promises (returns ``Future[None]``) work for a viewer as well."""
    for name in dir(desk):
        method = getattr(desk, name)
        if _promises(name, method):
            setattr(desk, name, _through_the_leader(name, method))
    return desk


def _promises(name: str, method: object) -> bool:
    said = getattr(method, "__annotations__", {}).get("return")
    return said == "Future[None]" and not name.startswith("_") and name not in _OWN


def _through_the_leader(name: str, method: Callable[..., Future[None]]) -> Callable[..., Future[None]]:
    @functools.wraps(method)
    def call(self: Any, *args: Any, **how: Any) -> Future[None]:
        if self.role == "leader":
            return method(self, *args, **how)
        passing: Passing = self.passing
        return passing.leave(name, args, how)

    return call


class Passing:
    """Both ends of the way: :meth:`leave` may be called from any thread, the others from the desk's."""

    def __init__(self, db: Path) -> None:
        self._slips = Slips(db)
        self._lock = threading.Lock()
        self._left: dict[str, tuple[Future[None], float]] = {}
        self._open: dict[str, list[Told]] = {}
        self._closed = False

    @property
    def waits(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._left)

    # --- for who follows ----------------------------------------------------------------------------

    def leave(self, do: str, args: tuple[Any, ...], how: dict[str, Any]) -> Future[None]:
        """A promise that ends when the leader has done it, with DeskError where it cannot be done."""
        future: Future[None] = Future()
        with self._lock:
            try:
                if self._closed:
                    raise DeskError("this storywatch is closing")  # noqa: TRY301  told by the future as well
                self._left[self._slips.leave(do, args, how)] = (future, time.monotonic())
            except OSError as error:
                why = one_line(error.strerror or str(error))
                future.set_exception(DeskError(f"{self._slips.folder} cannot be written: {why}"))
            except DeskError as error:
                future.set_exception(error)
        return future

    def collect(self, tell: Callable[[Told], None]) -> None:
        """Keep the promises whose answers have come; ``tell`` is given what the leader told meanwhile."""
        for name, (future, since) in tuple(self._left.items()):
            if future.cancelled():
                self._slips.withdraw(name)
                del self._left[name]
            elif (answer := self._slips.answer_to(name)) is not None:
                del self._left[name]
                for news in answer.told:
                    tell(news)
                _keep(future, answer.fault)
            elif time.monotonic() - since > PATIENCE and self._slips.withdraw(name):
                del self._left[name]
                _keep(future, "the storywatch that leads this story does not answer; is it suspended?")

    def close(self) -> None:
        """Take back what nobody has claimed, and let go whoever waits."""
        with self._lock:
            self._closed = True
            for name, (future, _) in self._left.items():
                self._slips.withdraw(name)
                future.cancel()
            self._left.clear()

    # --- for who leads ------------------------------------------------------------------------------

    def take(self, desk: object, later: Callable[[Callable[[], None]], object]) -> None:
        """Do what was left. ``later`` has something done in the desk's thread: the answer, once it is known.

        Raises OSError where the folder cannot be used.
        """
        for slip in self._slips.take():
            self._open[slip.name] = []
            future = _ask(desk, slip)
            future.add_done_callback(
                functools.partial(_when_done, later, functools.partial(self._answer, slip.name))
            )

    def hear(self, news: Told) -> None:
        """What is told while slips are open is told to those who left them as well."""
        if news[0] == "set":
            for told in self._open.values():
                told.append(news)

    def _answer(self, name: str, future: Future[None]) -> None:
        try:
            error = future.exception()
        except CancelledError:
            return  # this desk is closing: the slip stays for the next one
        fault = None
        if error is not None:
            fault = one_line(str(error)) or type(error).__name__
        self._slips.answer(name, Answer(fault, tuple(self._open.pop(name, ()))))


def _when_done(
    later: Callable[[Callable[[], None]], object], answer: Callable[[Future[None]], None], done: Future[None]
) -> None:
    later(functools.partial(answer, done))


def _ask(desk: object, slip: Slip) -> Future[None]:
    """The promise that a slip asks for; one that has failed already where it asks for nothing of ours."""
    method = getattr(desk, slip.do, None) if slip.do else None
    try:
        if not _promises(slip.do, method) or method is None:
            raise DeskError("this is nothing that the leading storywatch can do; is it an older one?")  # noqa: TRY301  told by the future as well
        made: Future[None] = method(*slip.args, **slip.how)
    except (DeskError, TypeError, ValueError) as error:
        made = Future()
        made.set_exception(error)
    return made


def _keep(future: Future[None], fault: str | None) -> None:
    if future.set_running_or_notify_cancel():
        if fault is None:
            future.set_result(None)
        else:
            future.set_exception(DeskError(fault))
