"""Process start to four filled panes painted, against an empty Textual app in the same run."""

from __future__ import annotations

import compileall
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.budget import Budget
from bench.filled import fill
from bench.pty_run import painted

EMPTY = """
from textual.app import App
from textual.widgets import Label
class Empty(App):
    def compose(self):
        yield Label("painted")
Empty().run()
"""
ROOMS = [Path(__file__).parents[1] / name for name in ("storywatch", "storage", "tui")]
"""What is started; installed packages have byte code, as Textual has here, and a fresh clone has none."""
SOURCES = 200
ROUNDS = 7
BUDGET = 1.6


def pairs(sources: int = SOURCES, rounds: int = ROUNDS) -> tuple[list[float], list[float]]:
    """Seconds of our start and of an empty app's, by turns. Byte code lies beside the sources of both."""
    for room in ROOMS:
        compileall.compile_dir(room, quiet=2)
    env = dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor")
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), sources)
        dashboard = [sys.executable, "-m", "storywatch", "--story", folder]
        titles = [b"Sources", b"Key quotes", b"Open questions", b"Timeline"]
        rows = [b"Will round 0 come?", *(f"round {n}".encode() for n in (sources, sources + 1))]
        for counted in range(-1, rounds):
            pair = (
                painted([sys.executable, "-c", EMPTY], [b"painted"], env=env),
                painted(dashboard, [*titles, *rows], env=env),
            )
            if counted >= 0:
                empty.append(pair[0])
                ours.append(pair[1])
    return ours, empty


def measure() -> Iterator[Budget]:
    """The budget of the start."""
    ours, empty = pairs()
    ratio = statistics.median(o / e for o, e in zip(ours, empty, strict=True))
    yield Budget(f"start to four filled panes, {SOURCES} sources, against an empty app", ratio, BUDGET, "×")


def main() -> None:
    ours, empty = pairs()
    ratio = statistics.median(o / e for o, e in zip(ours, empty, strict=True))
    print(
        f"start-up, {SOURCES} sources: {1000 * statistics.median(ours):.0f} ms, empty Textual app "
        f"{1000 * statistics.median(empty):.0f} ms, ratio {ratio:.2f} (budget {BUDGET})"
    )


if __name__ == "__main__":
    main()
