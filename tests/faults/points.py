"""Faults put into a watcher: it kills itself at a named point, or does without what a system may lack.

Named in ``STORYWATCH_FAULTS``, with blanks between: ``die:POINT:N`` kills at the Nth time the point is
reached; ``no-links`` and ``other-device`` refuse hard links as file systems do that have none, or that lie
elsewhere; ``no-leases`` refuses read leases, as network drives and macOS do; ``no-events`` refuses the
system's events; ``no-locks`` refuses locks on files, as some network drives do.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage.writer import Writer
from storywatch import taking
from storywatch.desk import Desk
from storywatch.intake import ready, spool, watch

POINTS = (
    "before insert",
    "before commit",
    "after commit",
    "linked",
    "moved",
    "findings stored",
    "folded",
)
"""On the way of an article on a usual disk."""
REFUSED = ("refusal stored", "refusal moved")
WITHOUT_LINKS = ("reserved", "after commit", "moved")
ELSEWHERE = ("copied", "reserved", "renamed", "after commit")


def put_in(faults: str) -> None:
    """Put in what is named."""
    for fault in filter(None, faults.split(",")):
        kind, _, rest = fault.partition(":")
        match kind:
            case "die":
                point, _, times = rest.partition(":")
                _POINTS[point](_Fuse(int(times or 1)))
            case "no-links":
                _refuse_links(errno.EPERM)
            case "other-device":
                _refuse_links(errno.EXDEV)
            case "no-leases":
                ready.nobody_writes = lambda _: None
            case "no-locks":
                fcntl.flock = _no_locks
            case "no-events":
                watch._Ears._listen = _deaf
            case "quiet":
                ready.QUIET_SECONDS = float(rest)
            case _:
                raise ValueError(fault)


class _Fuse:
    """Kills this process the Nth time it is asked."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _around(
    owner: Any,
    name: str,
    *,
    before: Callable[[], None] | None = None,
    after: Callable[[], None] | None = None,
) -> None:
    real = getattr(owner, name)

    def call(*args: Any, **how: Any) -> Any:
        if before is not None:
            before()
        made = real(*args, **how)
        if after is not None:
            after()
        return made

    setattr(owner, name, call)


def _after_rename_here(fuse: _Fuse) -> None:
    """After the hidden copy has its name, before the file in the inbox goes."""
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        made = real(self, target)
        if self.name == ".storywatch.part":
            fuse()
        return made

    Path.rename = rename  # type: ignore[assignment, method-assign]  # the fault itself


_POINTS: dict[str, Callable[[_Fuse], None]] = {
    "before insert": lambda fuse: _around(Writer, "take", before=fuse),
    "before commit": lambda fuse: _around(taking.Taking, "_write_down", after=fuse),
    "after commit": lambda fuse: _around(taking.Taking, "_move", before=fuse),
    "linked": lambda fuse: _around(spool.os, "link", after=fuse),
    "moved": lambda fuse: _around(spool.Spool, "finish", after=fuse),
    "findings stored": lambda fuse: _around(Writer, "store_findings", after=fuse),
    "folded": lambda fuse: _around(Desk, "_returned", after=fuse),
    "refusal stored": lambda fuse: _around(taking.Taking, "reject", before=fuse),
    "refusal moved": lambda fuse: _around(spool.Spool, "_move", after=fuse),
    "reserved": lambda fuse: _around(spool, "_reserve", after=fuse),
    "copied": lambda fuse: _around(shutil, "copy2", after=fuse),
    "renamed": _after_rename_here,
}


def _refuse_links(number: int) -> None:
    def link(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    spool.os.link = link


def _no_locks(*_: Any) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _deaf(self: Any) -> None:
    self._broken("switched off for a test")
