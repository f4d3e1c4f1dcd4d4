"""Fit the weights of evidence (``storywatch/story/bearing.py``) on stories with answers.

    python -m bench.bearing [STORY...]

The stories stand in ``tests/stories``, long and short ones; all for development if none is named. Each
question is asked beside all others, and beside few or none, which counts less. A ridge-regularised logistic
regression (by Newton's steps) is fitted on all, and once without each story, whose evidence it then finds:
these figures tell what it is worth on a new story. What a question's words are hangs on the weights in use:
fit, take the weights up, and fit again until they stay.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from bench.placing import place
from bench.score import GoldQuestion, Place, same_sentence
from bench.stories import articles_of, chosen, command, opened
from storage.reader import Reader
from storywatch.model import Sentence
from storywatch.story import bearing, questions
from storywatch.story.together import Together

RIDGE, STEPS = 30.0, 8
ALIKE = 40.0
"""What all the evidence of a story weighs: a long story counts as much as a short one."""
FEWER = {1: 0.3, 2: 0.3, 3: 0.4}
"""What questions asked by ones, twos and threes weigh beside the same ones asked all together."""
CUTS = np.linspace(-2.0, 0.0, 41)

Array = NDArray[np.float64]


class Rows(NamedTuple):
    """The sentences of a story, each for one question: parts, whether it is evidence, what it weighs."""

    parts: Array
    right: Array
    weight: Array
    together: NDArray[np.bool_]


def rows_of(gold: Path) -> Rows:
    """Make a story of a folder's articles and take its questions' sentences apart."""
    with tempfile.TemporaryDirectory() as scratch:
        raw, story, answers = Path(scratch, "raw"), Path(scratch, "story"), Path(scratch, "answers")
        raw.mkdir()
        answers.mkdir()
        command(story, "add", *map(str, articles_of(gold, raw)))
        with Reader(story / "story.db") as reader:
            numbers = reader.read_near(None, 1000)
            sources = {n: known for n in numbers if (known := reader.source(n)) is not None}
            files = {n: Path(known.file).name for n, known in sources.items()}
            texts = {files[n]: known.text for n, known in sources.items()}
            told: dict[int, list[tuple[Sentence, str]]] = {n: [] for n in numbers}
            for sentence, text in reader.sentences(numbers):
                told[sentence.span.source].append((sentence, text))
            placed = place(texts, gold, answers)
            asked = msgspec.json.decode((placed / "questions.json").read_bytes(), type=list[GoldQuestion])
            speakers, count = reader.speakers(), reader.sentence_count()
            watches = [
                questions.watch(one.question, (), speakers, reader.sentences_with, count) for one in asked
            ]
    kinds = [[_kind(one, own, files) for own in told.values()] for one in asked]
    parts: list[tuple[float, ...]] = []
    right: list[float] = []
    weight: list[float] = []
    wanted = sum(kind == 1 for by_source in kinds for own in by_source for kind in own)
    together: list[bool] = []
    for group, measured, worth in _groups(len(watches)):
        asked_ = Together([watches[i] for i in group], told)
        for at, i in enumerate(group[:measured]):
            if asked_.tops[at] <= 0:
                continue
            for n, marks in zip(told, kinds[i], strict=True):
                parts += asked_.holding(at, n).parts
                right += [float(kind == 1) for kind in marks]
                weight += [0.0 if kind == 2 else worth * ALIKE / wanted for kind in marks]
                together += [measured > 1] * len(marks)
    return Rows(np.array(parts), np.array(right), np.array(weight), np.array(together))


def _groups(many: int) -> Iterator[tuple[list[int], int, float]]:
    """Which of so many questions are asked together, how many of them are looked at, and what that weighs.

    All together, and each beside few or no others.
    """
    yield list(range(many)), many, 1.0
    for size, worth in FEWER.items():
        for i in range(many) if size < many else ():
            yield [(i + more) % many for more in range(size)], 1, worth


def _kind(question: GoldQuestion, told: Sequence[tuple[Sentence, str]], files: dict[int, str]) -> list[int]:
    """For each sentence 1 where it is evidence, 2 where it may be, else 0."""
    kinds = []
    for sentence, _ in told:
        if sentence.furniture:
            continue
        at = Place(files[sentence.span.source], sentence.span.start, sentence.span.end)
        found = {one.direction != "context" for one in question.evidence if same_sentence(at, one.place)}
        kinds.append(1 if True in found else 2 if found else 0)
    return kinds


def fit(rows: Sequence[Rows]) -> Array:
    """The weight of each part."""
    parts = np.concatenate([one.parts for one in rows])
    right = np.concatenate([one.right for one in rows])
    weight = np.concatenate([one.weight for one in rows])
    spread = parts.std(0)
    spread[spread == 0] = 1.0
    scaled = parts / spread
    ridge = np.full(len(spread), RIDGE)
    ridge[-1] = 0.001  # the part that is always there
    found = np.zeros(len(spread))
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(scaled @ found, -20, 20)))
        slope = scaled.T @ (weight * (right - likely)) - ridge * found
        curve = (scaled * (weight * likely * (1 - likely))[:, None]).T @ scaled + np.diag(ridge)
        found = found + np.linalg.solve(curve, slope)
    weights: Array = found / spread
    return weights


def f1(rows: Sequence[Rows], weights: Sequence[Array], cut: float) -> float:
    """How well stories' questions, asked together, find their evidence; each story by weights of its own."""
    right = given = wanted = 0.0
    for one, own in zip(rows, weights, strict=True):
        counts = one.together & (one.weight > 0)
        taken = (one.parts @ own >= cut) & counts
        right += (taken & (one.right == 1)).sum()
        given += taken.sum()
        wanted += ((one.right == 1) & counts).sum()
    return float(2 * right / max(1.0, given + wanted))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("story", nargs="*", help="their names; all for development if none")
    options = parser.parse_args()
    rows = []
    for story in chosen(options.story):
        with opened(story) as gold:
            rows.append(rows_of(gold))
    weights = fit(rows)
    cut = float(max(CUTS, key=lambda one: f1(rows, [weights] * len(rows), one)))
    weights[-1] -= cut
    for name, weight in zip(bearing.NAMES, weights, strict=True):
        print(f"{name:10} {weight:7.2f}   (in use {bearing.WEIGHTS[name]:5.2f})")
    used = np.array(list(bearing.WEIGHTS.values()))
    print(f"in use                F1 {f1(rows, [used] * len(rows), 0.0):.3f}")
    print(f"fitted on these       F1 {f1(rows, [weights] * len(rows), 0.0):.3f}")
    if len(rows) > 1:
        without = [fit([*rows[:i], *rows[i + 1 :]]) for i in range(len(rows))]
        print(f"each by all others    F1 {f1(rows, without, cut):.3f}")


if __name__ == "__main__":
    main()
