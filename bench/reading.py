"""Words read a second on one core, everything included."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from bench.budget import Budget
from storywatch import demo
from storywatch.reading import read

ROUNDS = 5


def rate() -> float:
    """Words a second of processor time."""
    texts = [content.decode() for _, content in demo.articles()]
    words = sum(len(t.split()) for t in texts)
    rates = []
    for counted in range(-1, ROUNDS):
        start = time.process_time()
        for text in texts:
            read(text, 1)
        if counted >= 0:
            rates.append(words / (time.process_time() - start))
    return statistics.median(rates)


def measure() -> Iterator[Budget]:
    """The budget of reading."""
    yield Budget("reading, everything included, one core", rate(), 5_000, "words/s", at_least=True)


def main() -> None:
    print(f"reading: {rate():,.0f} words a second of processor time")


if __name__ == "__main__":
    main()
