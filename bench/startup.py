"""Process start to four filled panes painted, against an empty Textual app in the same run."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.pty_run import painted

EMPTY = """
from textual.app import App
from textual.widgets import Label
class Empty(App):
    def compose(self):
        yield Label("painted")
Empty().run()
"""
SOURCES = 200
ROUNDS = 7
BUDGET = 1.6


def fill(story: Path, sources: int) -> None:
    """A story of ``sources`` short articles, read by nobody: rows are what the start has to paint."""
    from storage.writer import Writer
    from storywatch.model import Draft, Findings, Quote, Sentence, Span
    from storywatch.settings import Paths

    paths = Paths(story)
    paths.make()
    writer = Writer(paths.db)
    for number in range(sources):
        text = f"Envoys met for round {number}.\n\n“We go on to round {number + 1},” said Rosa Ferrand.\n"
        draft = Draft(f"{number:04}.txt", f"{number:064x}", "utf-8", text)
        source = writer.take(draft, datetime.now(UTC).isoformat()).id
        at = text.index("“")
        quote = Quote(Span(source, at, text.index("”") + 1), "direct", "Rosa Ferrand", None, "said", 0.9, 1)
        sentence = Sentence(Span(source, 0, at - 2), "envoy meet round")
        writer.store_findings(source, Findings("bench", (sentence,), (quote,)))
    writer.close()


def main() -> None:
    env = dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor")
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), SOURCES)
        dashboard = [sys.executable, "-m", "storywatch", "--story", folder]
        titles = [b"Sources", b"Key quotes", b"Open questions", b"Timeline", b"round 199"]
        for counted in range(-1, ROUNDS):
            pair = (
                painted([sys.executable, "-c", EMPTY], [b"painted"], env=env),
                painted(dashboard, titles, env=env),
            )
            if counted >= 0:
                empty.append(pair[0])
                ours.append(pair[1])
    ratio = statistics.median(o / e for o, e in zip(ours, empty, strict=True))
    print(
        f"start-up, {SOURCES} sources: {1000 * statistics.median(ours):.0f} ms, empty Textual app "
        f"{1000 * statistics.median(empty):.0f} ms, ratio {ratio:.2f} (budget {BUDGET})"
    )


if __name__ == "__main__":
    main()
