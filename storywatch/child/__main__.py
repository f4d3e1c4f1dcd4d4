"""The child: reads one text after the other until its parent closes the line or is gone.

``python -m storywatch.child [MEMORY_MB] [MODULE]``; MODULE has ``READER`` and ``read(text, source)``.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import BinaryIO

from ..model import Findings
from . import protocol
from .serving import put, sentence, take_the_line

READING = "storywatch.reading"
_NOT_LOADED = "The reading could not be loaded, so articles are shown but not read"
_WARM_UP = "The envoy said on Monday that talks would resume. “We are ready,” he said."


def main(arguments: list[str]) -> int:
    """Serve until standard input ends. The only thing that reaches standard output is the protocol."""
    memory_mb = int(arguments[0]) if arguments else 0
    module = arguments[1] if len(arguments) > 1 else READING
    lines, answers = take_the_line(memory_mb)
    read = warm_up(module, answers)
    while True:
        _say(answers, _reply(read, lines.get()))


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
        missing = str(error) if no_pipeline else f"{_NOT_LOADED}: {sentence(error)}"
        _say(answers, protocol.Hello(missing=missing))
        return None
    _say(answers, protocol.Hello(reader=reader))
    return read


def _reply(read: Callable[[str, int], Findings] | None, said: bytes) -> protocol.Answer:
    try:
        asked = protocol.ask(said)
    except ValueError as error:
        return protocol.Answer(0, fault=f"The question was not understood: {sentence(error)}")
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
        return protocol.Answer(asked.source, fault=f"Reading it failed: {sentence(error)}")


def _say(answers: BinaryIO, message: protocol.Hello | protocol.Answer) -> None:
    try:
        said = protocol.line(message)
    except (ValueError, MemoryError) as error:  # UnicodeEncodeError is a ValueError
        source = message.source if isinstance(message, protocol.Answer) else 0
        said = protocol.line(protocol.Answer(source, fault=f"Reading it failed: {type(error).__name__}."))
    put(answers, said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
