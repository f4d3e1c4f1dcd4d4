"""Run a command in a pseudo-terminal and time what it paints."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_PIECE = re.compile(rb"\x1b\[(\d+);\d+H|\x1b\[[0-9;]*48;2;(\d+;\d+;\d+)[0-9;]*m")


class Terminal:
    """A command at work in a pseudo-terminal of ``size`` rows and columns; killed at the end."""

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str], size: tuple[int, int] = (40, 120)
    ) -> None:
        self.start = time.perf_counter()
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            try:
                os.execvpe(command[0], list(command), dict(env))  # noqa: S606 - a fixed command of ours
            finally:
                os._exit(127)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._fd)

    def until(self, enough: Callable[[bytes], bool], timeout: float = 30) -> bytes:
        """What it writes from now on, as soon as that is enough. Raises TimeoutError."""
        seen = b""
        end = time.perf_counter() + timeout
        while not enough(seen):
            ready, _, _ = select.select([self._fd], [], [], max(0, end - time.perf_counter()))
            if not ready:
                raise TimeoutError(f"not painted in {timeout} s; last bytes: {seen[-400:]!r}")
            seen += os.read(self._fd, 65536)
        return seen

    def quiet(self, seconds: float = 0.3, timeout: float = 30) -> bytes:
        """What it writes until it has written nothing for so long."""
        seen = b""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end and select.select([self._fd], [], [], seconds)[0]:
            seen += os.read(self._fd, 65536)
        return seen

    def write(self, keys: bytes) -> float:
        """Press keys; the moment they were."""
        os.write(self._fd, keys)
        return time.perf_counter()


def lit(painted: bytes) -> dict[bytes, frozenset[int]]:
    """The rows of the screen that were painted on each background."""
    rows: dict[bytes, set[int]] = {}
    row = 0
    for piece in _PIECE.finditer(painted):
        if piece[1]:
            row = int(piece[1])
        else:
            rows.setdefault(piece[2], set()).add(row)
    return {colour: frozenset(found) for colour, found in rows.items()}


def painted(
    command: Sequence[str],
    wanted: Sequence[bytes],
    *,
    env: Mapping[str, str],
    size: tuple[int, int] = (40, 120),
    timeout: float = 30,
) -> float:
    """Seconds from the start of ``command`` until every piece of ``wanted`` was written to its terminal.

    ``size`` is rows and columns. Raises TimeoutError with what was seen when they never all come.
    """
    with Terminal(command, env, size) as terminal:
        terminal.until(lambda seen: all(piece in seen for piece in wanted), timeout)
        return time.perf_counter() - terminal.start
