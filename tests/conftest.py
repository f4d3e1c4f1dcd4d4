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
