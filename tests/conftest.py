"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from storywatch.model import Findings
from storywatch.settings import Paths
from tests.desks import Watched

# On a shared runner the same examples each time and no deadlines: a red run means a change, not bad luck.
# By hand new examples are drawn at each run, and what they find is kept as cases.
settings.register_profile("runner", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("runner" if os.environ.get("CI") else "desk")


LONGEST = (
    "tui/test_bytes.py", "tui/test_snapshots.py", "tui/test_snapshots_questions.py", "test_cli.py",
    "faults/test_drops.py", "faults/test_disks.py", "faults/test_faults.py", "faults/test_goes.py",
    "faults/test_killed_at.py", "tui/test_hostile.py", "tui/test_monkey.py", "tui/test_terminal.py",
    "test_crash.py", "tui/test_flood.py", "test_doctor.py", "test_converted.py", "reading/test_quotes.py",
    "storage/test_writer.py", "tui/test_correcting.py", "tui/test_ledger.py", "tui/test_reader.py",
    "tui/test_keys.py", "test_setting.py",
)  # fmt: skip
"""Files that take longest, the worst first: begun first, so that none is left to one worker in the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first."""
    here = Path(__file__).parent
    place = {here / name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path, len(LONGEST)))


def pytest_make_parametrize_id(config: object, val: object, argname: str) -> str | None:
    """Bytes name no test: an archive made while collecting holds its time, and each worker collects anew."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Where an empty story is."""
    paths = Paths(tmp_path / "story")
    paths.make()
    return paths


@pytest.fixture
def open_desk(paths: Paths) -> Iterator[Callable[..., Watched]]:
    """Opens desks on that story, each started with a fake link; closed in the end."""
    opened: list[Watched] = []

    def start(
        *,
        watching: bool = True,
        read: Callable[[int, str], Findings] | None = None,
        converter: Any = None,
    ) -> Watched:
        watched = Watched(paths, read)
        if converter is not None:
            watched.desk._converter = converter
        watched.desk.open()
        watched.desk.start(watching=watching)
        opened.append(watched)
        return watched

    yield start
    for watched in opened:
        watched.desk.close()
