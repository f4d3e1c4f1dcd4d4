"""The parent's end: one warm child that reads, held to limits, replaced when it fails."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO

from ..model import Findings
from . import protocol

MEMORY_MB = 2048
SECONDS = 30.0
SECONDS_PER_CHARACTER = 1 / 1000
"""Some twenty times what the pipeline needs on a busy machine: this ends a runaway, it hurries nobody."""

MOST_SECONDS = 900.0
WARM_UP_SECONDS = 120.0
_MOST_BYTES = 256 * 1024 * 1024
_TAIL_BYTES = 4096


class ReadingFailedError(RuntimeError):
    """A text could not be read; the message is one sentence for the reader.

    ``again`` is true where the text is not to blame (the child was killed from outside, could not start, or
    the link was closed): the same text may well be read the next time. Otherwise it would fail again.
    """

    def __init__(self, reason: str, *, again: bool = False) -> None:
        """``reason`` is one sentence."""
        super().__init__(reason)
        self.reason = reason
        self.again = again


ReadingFailed = ReadingFailedError


class Link:
    """A child process that reads texts, one at a time.

    :meth:`read` and :meth:`hello` block and may be called from any thread, one after the other;
    :meth:`close` may be called while they block, and ends them.
    """

    def __init__(
        self, memory_mb: int = MEMORY_MB, seconds: float = SECONDS, *, module: str = "storywatch.reading"
    ) -> None:
        """``seconds`` is the least time a text is given; long ones get more. ``module`` does the reading."""
        self.missing: str | None = None
        """Why there is no reading (one sentence); known after :meth:`hello`."""
        self.reader: str | None = None
        """Version of the reading; known after :meth:`hello`."""
        self._memory_mb = memory_mb
        self._seconds = seconds
        self._module = module
        self._turn = threading.Lock()
        self._births = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    def start(self) -> None:
        """Make sure there is a child, and return at once: it warms up by itself.

        Raises :class:`ReadingFailedError` where no process can be made, or after :meth:`close`.
        """
        with self._births:
            if self._closed:
                raise ReadingFailedError("The reading was closed.", again=True)
            if self._child is None:
                try:
                    self._child = _Child(self._memory_mb, self._module)
                except OSError as error:
                    raise ReadingFailedError(
                        f"The reading process cannot be started: {error.strerror or error}.", again=True
                    ) from error

    def hello(self) -> protocol.Hello:
        """Start if need be and wait until the child is warm. Raises :class:`ReadingFailedError`."""
        with self._turn:
            return self._greeted()[1]

    def read(self, source_id: int, text: str) -> Findings:
        """What is found in ``text``. Blocks; raises :class:`ReadingFailedError` in bounded time.

        After a timeout, a crash or a senseless answer the child is ended, and the next call starts another.
        """
        with self._turn:
            child, said = self._greeted()
            if said.missing is not None:
                raise ReadingFailedError(said.missing, again=True)
            seconds = min(self._seconds + len(text) * SECONDS_PER_CHARACTER, max(MOST_SECONDS, self._seconds))
            try:
                question = protocol.line(protocol.Ask(source_id, text))
            except UnicodeEncodeError:
                raise ReadingFailedError("The text has characters that cannot be passed on.") from None
            answer: protocol.Answer | None = None
            try:
                answer = protocol.answer(child.exchange(question, seconds))
            except _TooSlowError:
                reason = f"Reading it took longer than {seconds:.0f} seconds and was given up."
                raise ReadingFailedError(reason) from None
            except _EndedError as ended:
                raise self._failed(ended) from None
            except ValueError:
                raise ReadingFailedError("The reading process answered something senseless.") from None
            finally:
                if answer is None or answer.spent or answer.source != source_id:
                    self._end(child)
            if answer.source != source_id:
                raise ReadingFailedError("The reading process answered something senseless.")
            if answer.findings is None:
                raise ReadingFailedError(
                    answer.fault or "The reading process found no words for what failed."
                )
            return answer.findings

    def close(self) -> None:
        """End the child. What waits for it fails at once. May be called twice, and from any thread."""
        with self._births:
            self._closed = True
            child = self._child
        if child is not None:
            child.kill()
        # Whoever was waiting has heard by now; then nobody uses the pipes any more.
        with self._turn:
            if self._child is not None:
                self._end(self._child)

    def _greeted(self) -> tuple[_Child, protocol.Hello]:
        """A child that has said hello."""
        self.start()
        child = self._child
        if child is None:
            raise ReadingFailedError("The reading was closed.", again=True)
        if child.greeting is None:
            try:
                child.greeting = protocol.hello(child.exchange(b"", WARM_UP_SECONDS))
            except _TooSlowError:
                reason = f"The reading process was not ready within {WARM_UP_SECONDS:.0f} seconds."
                raise ReadingFailedError(reason, again=True) from None
            except _EndedError as ended:
                raise self._failed(ended, starting=True) from None
            except ValueError:
                raise ReadingFailedError(
                    "The reading process answered something senseless.", again=True
                ) from None
            finally:
                if child.greeting is None:
                    self._end(child)
        self.missing, self.reader = child.greeting.missing, child.greeting.reader
        return child, child.greeting

    def _failed(self, ended: _EndedError, *, starting: bool = False) -> ReadingFailedError:
        if self._closed:
            return ReadingFailedError("The reading was closed.", again=True)
        told = f" ({ended.last})" if ended.last else ""
        if starting:
            return ReadingFailedError(f"The reading process cannot be started{told}.", again=True)
        if ended.code < 0:
            with contextlib.suppress(ValueError):
                told = f" ({signal.Signals(-ended.code).name})"
        # Killed or asked to end: somebody's hand, or a machine out of memory. Anything else was the text.
        outside = ended.code in (-signal.SIGTERM, -getattr(signal, "SIGKILL", 9), -signal.SIGINT)
        return ReadingFailedError(f"The reading process ended while reading it{told}.", again=outside)

    def _end(self, child: _Child) -> None:
        with self._births:
            if self._child is child:
                self._child = None
        child.kill()
        child.bury()


class _TooSlowError(Exception):
    """The time was up."""


class _EndedError(Exception):
    """The child is no more. ``code`` is its return code, ``last`` its last line on standard error."""

    def __init__(self, code: int, last: str) -> None:
        super().__init__(code, last)
        self.code = code
        self.last = last


class _Child:
    """One process and its three pipes, none of which can block us for longer than we allow."""

    def __init__(self, memory_mb: int, module: str) -> None:
        root = str(Path(__file__).resolve().parents[2])
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(paths),
            # One core reads, the others stay the user's; each further thread would also cost address space.
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
        }
        self.greeting: protocol.Hello | None = None
        self._tail = b""
        # -P: a module that lies in the story's folder is never ours. A session of its own: neither ^C nor the
        # closing terminal reaches it; the end of its standard input does.
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            [sys.executable, "-P", "-m", "storywatch.child", str(memory_mb), module],
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

        Raises :class:`_TooSlowError`, :class:`_EndedError`, or ValueError where the line never ends.
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
                    raise _TooSlowError
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

    def _ended(self) -> _EndedError:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1)
        self.kill()  # it may have closed its end and gone on
        self._process.wait()
        while self._hear_more():
            pass
        lines = self._tail.decode("utf-8", "replace").split("\n")
        last = next((told.strip() for told in reversed(lines) if told.strip()), "")
        return _EndedError(self._process.returncode, " ".join(last.split())[:200])

    def _hear_more(self) -> bool:
        before = self._tail
        return self._overhear() and self._tail != before


def _patient(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe of a process, made such that using it never blocks."""
    if pipe is None:
        raise OSError("a pipe is missing")
    os.set_blocking(pipe.fileno(), False)
    return pipe
