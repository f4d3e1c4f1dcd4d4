"""The faults in long, with figures. ``STORYWATCH_SOAK`` is how often kill -9 is sent (make soak: 1,000)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from storywatch.settings import Paths
from tests.faults import disks, doing

ROUNDS = int(os.environ.get("STORYWATCH_SOAK", "0"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "story")


def tell(what: str, figures: doing.Figures) -> None:
    sys.stdout.write(f"\n{what}: " + ", ".join(f"{name} {value:g}" for name, value in figures.items()) + "\n")


def test_killed(paths):
    tell("kill -9", doing.killed(paths, ROUNDS))


@pytest.mark.parametrize("how", ["rename", "write"])
def test_ten_thousand_at_once(paths, how):
    tell(f"burst by {how}", doing.burst(paths, 10_000, how))


def test_suspended(paths):
    tell("suspended", doing.suspended(paths, 20_000))


def test_four_instances(paths):
    for turn in range(5):
        tell(f"instances {turn}", doing.instances(Paths(paths.story / str(turn)), 4, 200))


def test_a_full_disk(tmp_path):
    try:
        with disks.in_memory(tmp_path / "disk") as disk:
            tell("disk full", doing.full(Paths(disk / "story"), 40))
    except LookupError as error:
        pytest.skip(str(error))


def test_a_locked_database(paths):
    tell("locked", doing.locked(paths, 30, wait=5.0))
