"""A storywatch without a screen and with a reading that takes no time, for faults to be done to.

``python -m tests.faults.watcher STORY [SECONDS]`` prints a line per piece of news; SECONDS is how long it
waits for a locked database. ``STORYWATCH_FAULTS`` names faults for :mod:`tests.faults.points` to put in.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from storage import connect
from storywatch.desk import Desk
from storywatch.model import Findings, Sentence, Span
from storywatch.news import News
from storywatch.settings import Paths
from tests.faults import points


class NoTime:
    """Stands in for the reading child."""

    missing: str | None = None
    reader: str | None = None

    def hello(self) -> None: ...

    def close(self) -> None: ...

    def read(self, source: int, text: str) -> Findings:
        return Findings("none", (Sentence(Span(source, 0, min(len(text), 200)), text[:200].lower()),))


def main(story: str, seconds: float) -> None:
    connect.WAIT_SECONDS = seconds
    points.put_in(os.environ.get("STORYWATCH_FAULTS", ""))

    def say(news: News) -> None:
        _say(f"{news.kind}\t{news.file}\t{news.detail}")

    desk = Desk(Paths(Path(story)), link=NoTime())
    desk.follow(say)
    with desk:
        desk.start()
        _say(desk.role)
        while True:
            threading.Event().wait(0.2)
            _say(f"health\t{desk.health().watching}\t{desk.health().fault or ''}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 5.0)
