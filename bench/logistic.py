"""Logistic regression by Newton's method, with each weight held to nought."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
ROUNDS = 60
FIRST = -3.0
"""Where the base begins: most pairs are none."""


def logistic(
    signs: Numbers, one: Numbers, counts: Numbers, hold: float, rest: Numbers | None = None
) -> Numbers:
    """The weights of the signs, the first of which is the base, under which what is ``one`` is likeliest.

    ``counts`` says what each row counts, ``hold`` how strongly a weight is held to nought: one over its
    variance beforehand; the base is not. ``rest`` is what all else adds to the log odds of each row.
    """
    beside = rest if rest is not None else np.zeros(len(one))
    held = np.full(signs.shape[1], hold)
    held[0] = 0.0
    weights = np.zeros(signs.shape[1])
    weights[0] = FIRST

    def loss(weights: Numbers) -> float:
        odds = np.clip(signs @ weights + beside, -40, 40)
        return float((counts * (np.log1p(np.exp(odds)) - one * odds)).sum() + (held * weights**2).sum() / 2)

    for _ in range(ROUNDS):
        share = 1 / (1 + np.exp(-np.clip(signs @ weights + beside, -40, 40)))
        slope = signs.T @ (counts * (one - share)) - held * weights
        bend = (signs * (counts * share * (1 - share))[:, None]).T @ signs + np.diag(held)
        step = np.linalg.solve(bend, slope)
        while loss(weights + step) > loss(weights) and np.abs(step).max() > 1e-6:
            step /= 2
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def compared(used: Mapping[str, float], fitted: Numbers, without: Sequence[Numbers]) -> Iterator[str]:
    """A line for each weight: as it is, as fitted, and the least and the most of it with a story left out."""
    yield f"{'':12} {'is':>6} {'fitted':>7} {'least':>7} {'most':>7}"
    for n, (name, weight) in enumerate(used.items()):
        each = [one[n] for one in without]
        yield f"{name:12} {weight:6.2f} {fitted[n]:7.2f} {min(each):7.2f} {max(each):7.2f}"
