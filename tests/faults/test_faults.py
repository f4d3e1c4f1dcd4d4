"""The faults of the soak in short: suspended, several instances, a full disk, a locked database, a burst."""

from __future__ import annotations

from pathlib import Path

import pytest

from storywatch.settings import Paths
from tests.faults import doing


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "story")


def test_killed(paths):
    doing.killed(paths, 4)


@pytest.mark.parametrize("how", ["rename", "write"])
def test_many_at_once(paths, how):
    doing.burst(paths, 300, how)


def test_suspended(paths):
    doing.suspended(paths, 300)


@pytest.mark.parametrize("number", [2, 4])
def test_several_instances(paths, number):
    assert doing.instances(paths, number, 10)["longest takeover in seconds"] < 2


def test_slow_writers(paths):
    doing.slow_writers(paths, 12, 0.2)


def test_slow_writers_without_leases(paths):
    # The quiet time must be longer than the pauses; then it is as good as a lease.
    doing.slow_writers(paths, 6, 0.2, "no-leases,quiet:0.8")


def test_a_locked_database(paths):
    doing.locked(paths, 0.5, wait=0.2)
