"""A child process as its parent sees it: one line asked, one line answered, in bounded time."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

_MOST_BYTES = 256 * 1024 * 1024
_TAIL_BYTES = 4096


class TooSlowError(Exception):
    """The time was up."""


class EndedError(Exception):
    """The child is no more. ``code`` is its return code, ``last`` its last line on standard error."""

    def __init__(self, code: int, last: str) -> None:
        super().__init__(code, last)
        self.code = code
        self.last = last

    @property
    def told(self) -> str:
        """How it ended, to stand behind a sentence: the signal, or its last line, or nothing."""
        if self.code < 0:
            with contextlib.suppress(ValueError):
                return f" ({signal.Signals(-self.code).name})"
        return f" ({self.last})" if self.last else ""

    @property
    def by_a_hand(self) -> bool:
        """Whether it was killed or asked to end: by somebody, or by a machine out of memory."""
        return self.code in (-signal.SIGTERM, -getattr(signal, "SIGKILL", 9), -signal.SIGINT)


class Child:
    """One process and its three pipes, none of which can block us for longer than we allow."""

    def __init__(self, module: str, *arguments: str) -> None:
        """Start ``module`` with ``arguments``. Raises OSError where no process can be made."""
        root = str(Path(__file__).resolve().parents[2])
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(paths),
            # One core reads, the others stay the user's; each further thread would also cost address space.
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
        }
        self._tail = b""
        # -P: a module that lies in the story's folder is never ours. A session of its own: neither ^C nor the
        # closing terminal reaches it; the end of its standard input does.
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
            bufsize=0,
        )
        self._in, self._out, self._err = map(
            _patient, (self._process.stdin, self._process.stdout, self._process.stderr)
        )

    def exchange(self, question: bytes, seconds: float) -> bytes:
        """Send ``question`` (or nothing) and return the next line, without its end.

        Raises :class:`TooSlowError`, :class:`EndedError`, or ValueError where the line never ends.
        """
        deadline = time.monotonic() + seconds
        unsent = memoryview(question)
        pieces: list[bytes] = []
        size = 0
        with selectors.DefaultSelector() as selector:
            selector.register(self._out, selectors.EVENT_READ)
            selector.register(self._err, selectors.EVENT_READ)
            if unsent:
                selector.register(self._in, selectors.EVENT_WRITE)
            while True:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TooSlowError
                for key, _ in selector.select(left):
                    if key.fileobj is self._in:
                        unsent = self._send(unsent)
                        if not unsent:
                            selector.unregister(self._in)
                    elif key.fileobj is self._err:
                        if not self._overhear():
                            selector.unregister(self._err)
                    else:
                        piece = self._hear(self._out.fileno())
                        if piece is None:
                            continue
                        if not piece:
                            raise self._ended()
                        pieces.append(piece)
                        size += len(piece)
                        if piece.endswith(b"\n"):
                            return self._one_line(b"".join(pieces))
                        if size > _MOST_BYTES or b"\n" in piece:
                            raise ValueError("more than one line, or one without an end")

    def kill(self) -> None:
        """End it now: it holds nothing that could be lost."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def bury(self) -> None:
        """Wait for the end and close the pipes."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        for pipe in (self._in, self._out, self._err):
            with contextlib.suppress(OSError):
                pipe.close()

    @staticmethod
    def _one_line(said: bytes) -> bytes:
        if said.count(b"\n") != 1:
            raise ValueError("more than one line")
        return said[:-1]

    def _send(self, unsent: memoryview) -> memoryview:
        try:
            return unsent[os.write(self._in.fileno(), unsent[: 1 << 16]) :]
        except BlockingIOError:
            return unsent
        except OSError:
            raise self._ended() from None

    def _hear(self, descriptor: int) -> bytes | None:
        try:
            return os.read(descriptor, 1 << 18)
        except BlockingIOError:
            return None
        except OSError:
            return b""

    def _overhear(self) -> bool:
        """Keep the last of what it says on standard error; False at the end."""
        piece = self._hear(self._err.fileno())
        self._tail = (self._tail + (piece or b""))[-_TAIL_BYTES:]
        return piece != b""

    def _ended(self) -> EndedError:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1)
        self.kill()  # it may have closed its end and gone on
        self._process.wait()
        while self._hear_more():
            pass
        lines = self._tail.decode("utf-8", "replace").split("\n")
        last = next((told.strip() for told in reversed(lines) if told.strip()), "")
        return EndedError(self._process.returncode, " ".join(last.split())[:200])

    def _hear_more(self) -> bool:
        before = self._tail
        return self._overhear() and self._tail != before


def _patient(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe of a process, made such that using it never blocks."""
    if pipe is None:
        raise OSError("a pipe is missing")
    os.set_blocking(pipe.fileno(), False)
    return pipe
