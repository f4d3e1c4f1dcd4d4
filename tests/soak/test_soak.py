"""The faults in long, with figures. ``STORYWATCH_SOAK`` is how often kill -9 is sent (make soak: 1,000).

What must hold is asserted, times as well: they are meant for a machine with nothing else to do.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
from pathlib import Path

import pytest

from storage.reader import Reader
from storage.writer import Writer
from storywatch.settings import Paths
from tests.faults import disks, doing
from tests.faults.test_drops import vanishing
from tests.storage.articles import AT, draft, findings
from tests.storage.test_search import HARD

ROUNDS = int(os.environ.get("STORYWATCH_SOAK", "0"))
SECONDS_TO_COMMIT = {10_000: 10, 100_000: 120}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "story")


def tell(what: str, figures: doing.Figures) -> None:
    sys.stdout.write(f"\n{what}: " + ", ".join(f"{name} {value:g}" for name, value in figures.items()) + "\n")


def test_killed(paths):
    figures = doing.killed(paths, ROUNDS)
    tell("kill -9", figures)
    assert figures["killed with work in hand"] > ROUNDS / 2


@pytest.mark.parametrize("number", [10_000, 100_000])
@pytest.mark.parametrize("how", ["rename", "write"])
def test_many_at_once(paths, how, number):
    figures = doing.burst(paths, number, how)
    tell(f"burst by {how}", figures)
    assert figures["seconds to commit all"] <= SECONDS_TO_COMMIT[number]


def test_suspended(paths):
    figures = doing.suspended(paths, 20_000)
    tell("suspended", figures)
    assert figures["seconds to the first"] <= 2.5


@pytest.mark.parametrize("number", [2, 4, 8])
def test_several_instances(paths, number):
    for turn in range(5):
        figures = doing.instances(Paths(paths.story / str(turn)), number, 200)
        tell(f"instances {turn}", figures)
        assert figures["longest takeover in seconds"] <= 2


def test_a_full_disk(tmp_path):
    try:
        with disks.in_memory(tmp_path / "disk") as disk:
            figures = doing.full(Paths(disk / "story"), 40)
    except LookupError as error:
        pytest.skip(str(error))
    tell("disk full", figures)
    assert figures["seconds to the banner"] <= 2
    assert figures["seconds to go on"] <= 5


def test_power_cuts(tmp_path):
    try:
        with disks.Disk(tmp_path / "image", tmp_path / "disk") as disk:
            tell("power cuts", doing.power_cuts(disk, 25))
    except (LookupError, FileNotFoundError) as error:
        pytest.skip(str(error))


def test_a_locked_database(paths):
    tell("locked", doing.locked(paths, 30, wait=5.0))


@pytest.mark.parametrize("faults", ["", "no-leases,quiet:6"])
def test_slow_writers(paths, faults):
    tell(f"slow writers {faults}", doing.slow_writers(paths, 200, 5.0, faults))


def test_files_that_vanish_and_shrink(paths):
    paths.make()
    vanishing(paths, 1000)


def test_search_strings(tmp_path):
    chance = random.Random(23)
    letters = [chr(n) for n in (*range(0x250), *range(0x400, 0x460), *range(0x2000, 0x2070), 0x5916, 0x1F600)]
    words = [*HARD, "the", "sanctions", "NEAR(", "AND", '"', "*", " ", "text:", "-", "^", "\0"]
    short = [word for word in words if len(word) < 1000]
    path = tmp_path / "story.db"
    with Writer(path) as writer:
        source = writer.take(draft(), AT).id
        writer.store_findings(source, findings(source))
        for number in range(50):
            writer.take(draft(f"Filler {number} on sanctions and talks.\n" * 12, f"f{number}.txt"), AT)
    found = 0
    with contextlib.closing(Reader(path)) as reader:
        for _ in range(100_000):
            pieces = chance.choices(letters, k=chance.randrange(24)) + chance.choices(short, k=3)
            chance.shuffle(pieces)
            found += bool(reader.search("".join(pieces), 5))
    tell("search", {"strings": 100_000, "errors": 0, "with hits": found})
