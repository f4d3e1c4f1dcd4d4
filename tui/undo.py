"""What was done last, and how it is undone: a stack, the newest on top."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

MOST = 100
"""Steps that are kept."""


class Step(NamedTuple):
    """Something that was done, in words ("12 rows marked as read"), and what takes it back."""

    label: str
    inverse: Callable[[], object]


class Undo:
    """The steps of one run, the oldest forgotten first."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=MOST)

    def __len__(self) -> int:
        return len(self._steps)

    def push(self, label: str, inverse: Callable[[], object]) -> None:
        """Something was done; ``inverse`` takes it back, and pushes nothing."""
        self._steps.append(Step(label, inverse))

    def undo(self) -> str | None:
        """Take back what was done last; its label, or None where there is nothing.

        Whatever the inverse raises comes through; the step is gone then as well: the next can be tried.
        """
        if not self._steps:
            return None
        step = self._steps.pop()
        step.inverse()
        return step.label
