"""What every child does: hears its parent line by line, answers, keeps its limits, ends with its parent."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from typing import BinaryIO

_NICE = 5
"""The screen comes first."""


def take_the_line(memory_mb: int) -> tuple[queue.SimpleQueue[bytes], BinaryIO]:
    """The questions as they come, and where answers go; nothing else reaches standard output from now on."""
    asked = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # A library that prints must not speak in our place, nor read what is meant for us.
    os.dup2(2, 1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123  its descriptor is all we need
        os.dup2(nothing.fileno(), 0)
    be_modest(memory_mb)
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    # Started before anything slow: a parent that goes away while we work takes us with it.
    threading.Thread(target=_listen, args=(asked, lines), name="parent", daemon=True).start()
    return lines, answers


def be_modest(memory_mb: int) -> None:
    """Give the screen precedence, leave no core file, and bound the memory (0 for no bound)."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_NICE)
    try:
        import resource
    except ImportError:  # not a POSIX system
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if memory_mb:
        # DATA is what is really asked for; AS also counts mapped files, hence the slack. Some systems know
        # only one of them, macOS heeds neither: there the time limit alone holds.
        for which, most in (("RLIMIT_DATA", memory_mb), ("RLIMIT_AS", memory_mb + 1024)):
            with contextlib.suppress(AttributeError, ValueError, OSError):
                limit = getattr(resource, which)
                _, hard = resource.getrlimit(limit)
                wanted = most * 1024 * 1024
                if hard != resource.RLIM_INFINITY:
                    wanted = min(wanted, hard)
                resource.setrlimit(limit, (wanted, wanted))


def _listen(asked: BinaryIO, lines: queue.SimpleQueue[bytes]) -> None:
    for said in asked:
        lines.put(said)
    os._exit(0)  # the main thread may be deep in a text and would not hear anything else


def put(answers: BinaryIO, said: bytes) -> None:
    """Send one line."""
    try:
        answers.write(said)
        answers.flush()
    except OSError:  # the parent is gone
        os._exit(0)


def sentence(error: BaseException) -> str:
    """The error on one line with a full stop, not too long: the text of an article may be part of it."""
    told = " ".join(str(error).split())[:200].encode("utf-8", "replace").decode("utf-8")
    told = f"{type(error).__name__}: {told}" if told else type(error).__name__
    return told if told.endswith((".", "!", "?")) else f"{told}."
