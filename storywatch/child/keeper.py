"""The one child that a parent keeps: born when it is needed, ended from any thread, none after closing."""

from __future__ import annotations

import threading

from .process import Child


class ClosedError(Exception):
    """The keeper was closed: there is no child, and there will be none."""


class Keeper:
    """At most one child of a module at a time.

    :meth:`child`, :meth:`end` and :meth:`close` may be called from any thread. Who speaks with the child
    holds :attr:`turn` meanwhile: its pipes are closed only when nobody does.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        self.turn = threading.Lock()
        self._command = (module, *arguments)
        self._births = threading.Lock()
        self._child: Child | None = None
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether :meth:`close` has been called."""
        return self._closed

    def child(self) -> Child:
        """The child, started if there is none. Raises :class:`ClosedError`; OSError where it cannot start."""
        with self._births:
            if self._closed:
                raise ClosedError
            if self._child is None:
                self._child = Child(*self._command)
            return self._child

    def end(self, child: Child) -> None:
        """End ``child``; the next call for one starts another. For whoever holds the turn."""
        with self._births:
            if self._child is child:
                self._child = None
        child.kill()
        child.bury()

    def close(self) -> None:
        """End the child. What waits for it fails at once. May be called twice."""
        with self._births:
            self._closed = True
            child = self._child
        if child is not None:
            child.kill()
        # Whoever was waiting has heard by now; then nobody uses the pipes any more.
        with self.turn:
            if self._child is not None:
                self.end(self._child)
