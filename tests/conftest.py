"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# On a shared runner the same examples each time and no deadlines: a red run means a change, not bad luck.
# By hand new examples are drawn at each run, and what they find is kept as cases.
settings.register_profile("runner", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("runner" if os.environ.get("CI") else "desk")


def pytest_make_parametrize_id(config: object, val: object, argname: str) -> str | None:
    """Bytes name no test: an archive made while collecting holds its time, and each worker collects anew."""
    return argname if isinstance(val, bytes) else None
