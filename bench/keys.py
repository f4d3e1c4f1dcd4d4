"""A key to the screen, in a pseudo-terminal: in a large story, while many articles come, in a huge one.

While they come it is counted how often each pane is built, from the first article to the last one read.
``python -m bench.keys [HUGE]``, where HUGE is how many sources the huge story has.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.budget import Budget, quantile
from bench.filled import fill
from bench.pty_run import Terminal, lit
from storage.reader import Reader
from storywatch.settings import Paths

ROWS, HUGE, FEW = 2_000, 100_000, 100
ARRIVALS = 1_000
REBUILDS = 10
PATIENCE = 900
"""Seconds until all arrivals are read, at most."""
PRESSES, PAGES = 200, 40
FRAME = 1000 / 30
"""Milliseconds."""
ROUNDS = 5
PAUSE = 0.04
"""Seconds between presses: a key that is held down."""
TITLES = (b"Sources", b"Key quotes", b"Open questions", b"Timeline")


@contextmanager
def dashboard(paths: Paths, last: int, note: Path | None = None) -> Iterator[tuple[Terminal, float]]:
    """The dashboard on a story, once its last source is shown, and how long that took.

    With a ``note`` it writes there how often its panes were built (:mod:`bench.counted`).
    """
    env = dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor")
    wanted = (*TITLES, f"round {last}".encode())
    story = str(paths.story)
    command = ["storywatch", "--story", story] if note is None else ["bench.counted", story, str(note)]
    with Terminal([sys.executable, "-m", *command], env) as terminal:
        terminal.until(lambda seen: all(piece in seen for piece in wanted), 60)
        yield terminal, time.perf_counter() - terminal.start


class Cursor(NamedTuple):
    """The background that the cursor is painted on, and the rows it has below and above by turns."""

    colour: bytes
    below: frozenset[int]
    above: frozenset[int]

    def shown(self, rows: frozenset[int], seen: bytes) -> bool:
        return bool(lit(seen).get(self.colour, frozenset()) & rows)


def cursor(terminal: Terminal) -> Cursor:
    """The one that goes from row to row by ``j`` and back by ``k``."""
    terminal.quiet(1.0)
    for _ in range(20):  # the desk is being opened behind the first frame
        first, second = (_answer(terminal, key) for key in (b"j", b"k"))
        for colour in first.keys() & second.keys():
            if second[colour].isdisjoint(first[colour]):
                return Cursor(colour, first[colour], second[colour])
    raise TimeoutError("no cursor moves")


def _answer(terminal: Terminal, key: bytes) -> dict[bytes, frozenset[int]]:
    terminal.write(key)
    return lit(terminal.until(bool) + terminal.quiet())


def presses(terminal: Terminal, at: Cursor, count: int) -> list[float]:
    """Milliseconds from each of so many presses to the cursor where it leads."""
    taken = []
    for number in range(count):
        terminal.quiet(PAUSE, 2 * PAUSE)
        key, rows = (b"k", at.above) if number % 2 else (b"j", at.below)
        start = terminal.write(key)
        terminal.until(partial(at.shown, rows))
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def arriving(paths: Paths, terminal: Terminal, at: Cursor) -> list[float]:
    """The same while as many short articles as :data:`ARRIVALS` are taken in."""
    made = paths.story / "made"
    made.mkdir()
    for number in range(ARRIVALS):
        (made / f"new-{number:04}.txt").write_text(f"Note {number}\n\nEnvoys met in camera {number} times.\n")
    for file in made.iterdir():
        file.rename(paths.inbox / file.name)
    return presses(terminal, at, PRESSES)


def rebuilds(paths: Paths, terminal: Terminal, note: Path, before: dict[str, int]) -> int:
    """How often the pane that was built most was built, once all that has come is read and shown."""
    end = time.perf_counter() + PATIENCE
    while time.perf_counter() < end:
        terminal.quiet(1.0, 2.0)
        with Reader(paths.db) as reader:
            if reader.counts().read == ROWS + ARRIVALS:
                break
    else:
        raise TimeoutError(f"not read in {PATIENCE} s")
    terminal.quiet(3.0, 20.0)
    return max(built - before[name] for name, built in built_so_far(note).items())


def built_so_far(note: Path) -> dict[str, int]:
    """How often each pane was built."""
    built: dict[str, int] = json.loads(note.read_text())
    return built


def scrolling(terminal: Terminal) -> list[float]:
    """Milliseconds from each page down to something painted."""
    terminal.quiet(0.5)
    taken = []
    for _ in range(PAGES):
        start = terminal.write(b"\x1b[6~")
        terminal.until(bool)
        taken.append(1000 * (time.perf_counter() - start))
        terminal.quiet(PAUSE, 0.5)
    return taken


def filtering(terminal: Terminal, last: int) -> list[float]:
    """Milliseconds from each letter typed behind ``/`` to something painted."""
    cursor(terminal)
    taken = []
    terminal.write(b"/")
    terminal.quiet()
    for letter in f"round {last - 7}":
        start = terminal.write(letter.encode())
        terminal.until(bool)
        taken.append(1000 * (time.perf_counter() - start))
        terminal.quiet(0.15)
    return taken


def opened(few: Paths, huge: Paths, sources: int) -> float:
    """How much longer the huge story takes to open than one of few sources."""
    ratios = []
    for counted in range(-1, ROUNDS):
        with dashboard(few, FEW) as (_, short):
            pass
        with dashboard(huge, sources) as (_, long):
            pass
        if counted >= 0:
            ratios.append(long / short)
    return statistics.median(ratios)


def measure(huge: int = HUGE) -> Iterator[Budget]:
    """Every budget of the keys."""
    with tempfile.TemporaryDirectory() as folder:
        large = fill(Path(folder) / "large", ROWS)
        note = Path(folder) / "built.json"
        with dashboard(large, ROWS, note) as (terminal, _):
            at = cursor(terminal)
            quiet = presses(terminal, at, PRESSES)
            yield Budget(f"key to screen, {ROWS:,} rows a pane, p99", quantile(quiet, 0.99), FRAME)
            before = built_so_far(note)
            busy = arriving(large, terminal, at)
            what = f"key to screen while {ARRIVALS:,} articles come"
            yield Budget(f"{what}, p99", quantile(busy, 0.99), FRAME)
            yield Budget(f"{what}, slowest", max(busy), 250)
            most = rebuilds(large, terminal, note, before)
            yield Budget(f"rebuilds of a pane for {ARRIVALS:,} arrivals", most, REBUILDS, "times")
        few = fill(Path(folder) / "few", FEW)
        many = fill(Path(folder) / "huge", huge)
        yield Budget(f"opens with {huge:,} sources, against {FEW}", opened(few, many, huge), 2, "×")
        with dashboard(many, huge) as (terminal, _):
            scrolled = presses(terminal, cursor(terminal), PRESSES) + scrolling(terminal)
            yield Budget(f"key to screen, {huge:,} sources, p99", quantile(scrolled, 0.99), FRAME)
            typed = filtering(terminal, huge)
            yield Budget(f"letter behind / to screen, {huge:,} sources, slowest", max(typed), FRAME)


def main(huge: int = HUGE) -> None:
    for one in measure(huge):
        print(one, flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
