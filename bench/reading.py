"""Words read a second on one core, everything included."""

from __future__ import annotations

import statistics
import time

from storywatch import demo
from storywatch.reading import read

ROUNDS = 5


def main() -> None:
    texts = [content.decode() for _, content in demo.articles()]
    words = sum(len(t.split()) for t in texts)
    rates = []
    for counted in range(-1, ROUNDS):
        start = time.process_time()
        for text in texts:
            read(text, 1)
        if counted >= 0:
            rates.append(words / (time.process_time() - start))
    print(f"reading: {statistics.median(rates):,.0f} words a second of processor time")


if __name__ == "__main__":
    main()
