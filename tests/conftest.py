"""What all tests share."""

from __future__ import annotations


def pytest_make_parametrize_id(config: object, val: object, argname: str) -> str | None:
    """Bytes name no test: an archive made while collecting holds its time, and each worker collects anew."""
    return argname if isinstance(val, bytes) else None
