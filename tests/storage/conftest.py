from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.writer import Writer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "story.db"


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    with Writer(path) as opened:
        yield opened
