"""A figure beside its budget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """What was measured, and the most (or, for a rate, the least) that it may be."""

    measure: str
    figure: float
    target: float
    unit: str = "ms"
    at_least: bool = False

    @property
    def held(self) -> bool:
        return self.figure >= self.target if self.at_least else self.figure <= self.target

    def __str__(self) -> str:
        sign = "≥" if self.at_least else "≤"
        shown = f"{self.figure:,.2f}" if self.unit == "×" else f"{self.figure:,.0f}"
        target = f"{sign} {self.target:,.4g} {self.unit}"
        return (
            f"{self.measure:<64} {shown:>9} {self.unit:<8} {target:<16} {'held' if self.held else 'NOT HELD'}"
        )


def quantile(values: list[float], part: float) -> float:
    """The value that this part of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
