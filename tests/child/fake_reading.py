"""A reading that does what the text says: for trying how the parent copes."""

from __future__ import annotations

import contextlib
import os
import sys
import time

from storywatch.model import Findings, Quote, Span

READER = "fake-1"


def read(text: str, source: int) -> Findings:
    order, _, rest = text.partition(" ")
    match order:
        case "hang":
            while True:
                pass
        case "sleep":
            time.sleep(float(rest))
        case "die":
            os._exit(int(rest))
        case "fault":
            os.kill(os.getpid(), int(rest))
        case "eat":
            hoard = []
            while True:
                hoard.append(bytearray(16 * 1024 * 1024))
        case "print":
            sys.stdout.write("a library speaks out of turn\n")
            sys.stdout.flush()
            os.write(1, b"and another one, lower down\n")
            sys.stderr.write("x" * 300_000 + "\n")
        case "garbage":
            for descriptor in range(3, 10):  # whichever leads to the parent
                with contextlib.suppress(OSError):
                    os.write(descriptor, rest.encode() + b"\n")
            time.sleep(60)
        case "flood":
            data = b"y" * (1 << 20)
            for descriptor in range(3, 10):
                with contextlib.suppress(OSError):
                    while os.write(descriptor, data):
                        pass
        case "raise":
            raise ValueError(rest)
        case "deep":
            return deeper(source)
        case "stdin":
            sys.stdin.read()
        case "wrong":
            return Findings(reader=3)  # type: ignore[arg-type]  on purpose
        case "pid":
            return Findings(reader=f"{os.getpid()} {os.getsid(0)} {os.getpgid(0)}")
    quote = Quote(Span(source, 0, len(text)), "direct", "Rosa Ferrand", None, "said", 0.9, 1)
    return Findings(reader=READER, quotes=(quote,))


def deeper(source: int) -> Findings:
    return deeper(source)
