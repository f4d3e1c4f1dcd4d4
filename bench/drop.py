"""A file dropped into the inbox to its source row committed, and to its findings stored; one file, idle."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from functools import partial
from pathlib import Path

from storywatch.desk import Desk, News
from storywatch.settings import Paths

DROPS = 40
WORDS = 600
SENTENCE = "“We will go on,” Rosa Ferrand, the envoy of the union, told reporters in the port on Tuesday. "


def main() -> None:
    taken, read = [], []
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        heard: dict[tuple[str, str], float] = {}
        arrived = threading.Condition()

        def hear(news: News) -> None:
            with arrived:
                heard[news.kind, news.file] = time.perf_counter()
                arrived.notify_all()

        desk = Desk(paths)
        desk.follow(hear)
        with desk:
            desk.start()
            text = SENTENCE * (WORDS // len(SENTENCE.split()))
            for number in range(-1, DROPS):
                name = f"{number:03}.txt"
                half = paths.story / name
                half.write_text(f"Round {number}\n\n{text}", encoding="utf-8")
                start = time.perf_counter()
                half.rename(paths.inbox / name)
                with arrived:
                    if not arrived.wait_for(partial(heard.__contains__, ("read", name)), timeout=60):
                        raise TimeoutError(f"{name} was never read")
                if number >= 0:
                    taken.append(heard["taken", name] - start)
                    read.append(heard["read", name] - start)
    for label, values in (("source row committed", taken), ("findings stored", read)):
        ordered = sorted(1000 * v for v in values)
        print(
            f"drop to {label}: p50 {statistics.median(ordered):.0f} ms, worst of {DROPS} {ordered[-1]:.0f} ms"
        )


if __name__ == "__main__":
    main()
