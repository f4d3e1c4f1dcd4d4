"""Run a command in a pseudo-terminal and time what it paints."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        try:
            os.execvpe(command[0], list(command), dict(env))  # noqa: S606 - a fixed command of ours
        finally:
            os._exit(127)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    seen = b""
    try:
        while not all(piece in seen for piece in wanted):
            left = start + timeout - time.perf_counter()
            ready, _, _ = select.select([terminal], [], [], max(0, left))
            if not ready:
                raise TimeoutError(f"not painted in {timeout} s; last bytes: {seen[-400:]!r}")
            seen += os.read(terminal, 65536)
        return time.perf_counter() - start
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)
