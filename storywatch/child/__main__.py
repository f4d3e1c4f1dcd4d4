"""The child: reads one text after the other until its parent closes the line or is gone.

``python -m storywatch.child [MEMORY_MB] [MODULE]``; MODULE has ``READER`` and ``read(text, source)``.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from ..model import Findings
from . import protocol

READING = "storywatch.reading"
_NICE = 5
"""The screen comes first."""

_NOT_LOADED = "The reading could not be loaded, so articles are shown but not read"
_WARM_UP = "The envoy said on Monday that talks would resume. “We are ready,” he said."


def main(arguments: list[str]) -> int:
    """Serve until standard input ends. The only thing that reaches standard output is the protocol."""
    memory_mb = int(arguments[0]) if arguments else 0
    module = arguments[1] if len(arguments) > 1 else READING
    asked = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # A library that prints must not speak in our place, nor read what is meant for us.
    os.dup2(2, 1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123  its descriptor is all we need
        os.dup2(nothing.fileno(), 0)
    be_modest(memory_mb)
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    # Started before anything slow: a parent that goes away while we warm up or read takes us with it.
    threading.Thread(target=_listen, args=(asked, lines), name="parent", daemon=True).start()
    read = warm_up(module, answers)
    while True:
        _say(answers, _reply(read, lines.get()))


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


def warm_up(module: str, answers: BinaryIO) -> Callable[[str, int], Findings] | None:
    """Load the reading, have it read two sentences, and tell the parent how that went."""
    read: Callable[[str, int], Findings] | None = None
    try:
        reading = importlib.import_module(module)
        read = reading.read
        reader = str(reading.READER)
        reading.read(_WARM_UP, 0)
    except Exception as error:  # noqa: BLE001  whatever fails here, the parent is to hear of it
        # By name: where the room of reading itself is broken, its exception cannot be imported either.
        no_pipeline = type(error).__name__ == "PipelineMissingError"
        if read is not None and not no_pipeline and not isinstance(error, ImportError):
            # A bug that our two sentences meet need not be met by every text.
            _say(answers, protocol.Hello(reader=reader))
            return read
        missing = str(error) if no_pipeline else f"{_NOT_LOADED}: {_sentence(error)}"
        _say(answers, protocol.Hello(missing=missing))
        return None
    _say(answers, protocol.Hello(reader=reader))
    return read


def _listen(asked: BinaryIO, lines: queue.SimpleQueue[bytes]) -> None:
    for said in asked:
        lines.put(said)
    os._exit(0)  # the main thread may be deep in a text and would not hear anything else


def _reply(read: Callable[[str, int], Findings] | None, said: bytes) -> protocol.Answer:
    try:
        asked = protocol.ask(said)
    except ValueError as error:
        return protocol.Answer(0, fault=f"The question was not understood: {_sentence(error)}")
    if read is None:
        return protocol.Answer(asked.source, fault="There is no reading to ask.")
    try:
        return protocol.Answer(asked.source, read(asked.text, asked.source))
    except MemoryError:
        return protocol.Answer(
            asked.source, fault="Reading it takes more memory than it is given.", spent=True
        )
    except RecursionError:
        return protocol.Answer(asked.source, fault="Its sentences are nested too deeply to be read.")
    except Exception as error:  # noqa: BLE001  one bad text must not end the reading of the others
        return protocol.Answer(asked.source, fault=f"Reading it failed: {_sentence(error)}")


def _say(answers: BinaryIO, message: protocol.Hello | protocol.Answer) -> None:
    try:
        said = protocol.line(message)
    except (ValueError, MemoryError) as error:  # UnicodeEncodeError is a ValueError
        source = message.source if isinstance(message, protocol.Answer) else 0
        said = protocol.line(protocol.Answer(source, fault=f"Reading it failed: {type(error).__name__}."))
    try:
        answers.write(said)
        answers.flush()
    except OSError:  # the parent is gone
        os._exit(0)


def _sentence(error: BaseException) -> str:
    """The error on one line with a full stop, not too long: the text of an article may be part of it."""
    told = " ".join(str(error).split())[:200].encode("utf-8", "replace").decode("utf-8")
    told = f"{type(error).__name__}: {told}" if told else type(error).__name__
    return told if told.endswith((".", "!", "?")) else f"{told}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
