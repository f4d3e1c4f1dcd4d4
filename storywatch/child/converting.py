"""The converting child: makes text of one document after the other until its parent is gone.

``python -m storywatch.child.converting [MEMORY_MB]``. Documents come from strangers and are parsed by large
libraries: this process reaches no network and starts no other.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable

from ..intake.pages import Format, Page, Unfit
from . import protocol
from .serving import put, sentence, take_the_line

_CLOSED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.",
    "urllib.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "webbrowser.",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Serve until standard input ends. The only thing that reaches standard output is the protocol."""
    lines, answers = take_the_line(int(arguments[0]) if arguments else 0)
    logging.disable()
    warnings.simplefilter("ignore")
    sys.addaudithook(stay_inside)
    from ..intake.convert import convert  # heavy libraries come later still, each with its first document

    while True:
        answer = reply(convert, lines.get())
        try:
            said = protocol.line(answer)
        except (ValueError, MemoryError) as error:  # UnicodeEncodeError is a ValueError
            said = protocol.line(protocol.Converted(unfit=_failed(type(error).__name__), spent=True))
        put(answers, said)


def stay_inside(event: str, _: object) -> None:
    """Refuse whatever would leave this process: connections and other programs."""
    if event.startswith(_CLOSED):
        raise PermissionError(f"not in the converting process: {event}")


def reply(convert: Callable[[Format, bytes, str | None], Page | Unfit], said: bytes) -> protocol.Converted:
    """What becomes of one question."""
    try:
        asked = protocol.convert(said)
        made = convert(asked.format, asked.data, asked.encoding)
    except MemoryError:
        return protocol.Converted(
            unfit=Unfit("Converting it takes more memory than it is given.", TEXT_INSTEAD), spent=True
        )
    except Exception as error:  # noqa: BLE001  whatever fails, the parent is to hear of it
        return protocol.Converted(unfit=_failed(sentence(error)))
    if isinstance(made, Unfit):
        return protocol.Converted(unfit=made)
    return protocol.Converted(page=made)


TEXT_INSTEAD = "Copy the article's text into a .txt file and drop that."


def _failed(why: str) -> Unfit:
    return Unfit(f"Converting it failed: {why}", TEXT_INSTEAD)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
