"""Every bomb, with its time and what it costs the process that asked: at most 12 s and 100 MB."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest

from storywatch.child.converter import Converter
from storywatch.intake.pages import Unfit
from tests.intake.documents import bombs

BOMBS = bombs()


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("name", sorted(BOMBS))
def test_a_bomb(name):
    kind, data = BOMBS[name]
    one = Converter()
    before = most = resident_mb()
    done = threading.Event()

    def look() -> None:
        nonlocal most
        while not done.wait(0.01):
            most = max(most, resident_mb())

    looking = threading.Thread(target=look)
    looking.start()
    began = time.monotonic()
    got = one(kind, data)
    took = time.monotonic() - began
    done.set()
    looking.join()
    one.close()
    told = got.reason if isinstance(got, Unfit) else f"{len(got.text):,} characters"
    sys.stdout.write(
        f"\n{name}: {len(data) / 2**20:.2f} MB, {took:.2f} s, +{most - before:.0f} MB here: {told}\n"
    )
    assert took <= 12
    assert most - before <= 100
