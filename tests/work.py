"""How much work something is, told without a clock."""

from __future__ import annotations

import sys
from collections.abc import Callable


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python it runs."""
    count = 0

    def line(*_: object) -> Callable[..., object]:
        nonlocal count
        count += 1
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
