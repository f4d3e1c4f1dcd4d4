"""What each sign is worth by which two tellings are taken for one event, fitted to stories with answers.

    python -m bench.likeness [STORY...]

For each weight of ``storywatch/story/likeness.py`` that the stories can tell: what it is, what logistic
regression over all pairs of tellings of two articles makes of it, and the least and the most of it with one
story left out. Two tellings are one event where the answers have a mention of it in both their sentences,
on a day that both allow.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import msgspec
import numpy as np

from bench.logistic import Numbers, compared, logistic
from bench.placing import place
from bench.score import GoldEvent, Place, interval, same_sentence
from bench.stories import articles_of, chosen, command, opened
from storage.reader import Reader
from storywatch.model import POINTER, Mention
from storywatch.story import likeness
from storywatch.story.likeness import Likeness, Tie
from storywatch.story.ties import tie_of
from storywatch.story.timeline import gist_of, mention_of

SIGNS = tuple(
    """
    BASE ALL HELD NAMES RARE_NAME SAME_KIND MEANT TOPIC ACT FIGURE ONLY_NAMES SAYINGS SAME_DAY
    LONELY_DAY FAR AS_OF APART NO_DAY HOLDS ONLY ONE_PLAN PLANS
    """.split()
)
"""The weights that are fitted. What speaks against stays as it is, and so does ``CROWD``: articles of these
stories are of one length."""
UNTOLD = 0.4
"""What a pair counts of which the answers know one sentence only."""
HOLD = 3.0
"""How strongly a weight is held to nought: one over its variance beforehand."""


class Pairs:
    """The pairs of tellings of one story: what each sign says of them, and whether they are one event."""

    def __init__(self, gold: Path) -> None:
        signs: list[list[float]] = []
        one: list[bool] = []
        counts: list[float] = []
        like, told = _told(gold)
        for (a, at_a, of_a), (b, at_b, of_b) in combinations(told, 2):
            if a.span.source == b.span.source or not at_a | at_b:
                continue
            tie = tie_of(a, b)
            if tie is None or (at_a & at_b and not of_a & of_b):
                continue
            signs.append(_signs(like, a, b, tie))
            one.append(bool(of_a & of_b))
            counts.append(1.0 if at_a and at_b else UNTOLD)
        rows = np.array(signs)
        self.signs, self.rest = rows[:, :-1], rows[:, -1]
        self.one, self.counts = np.array(one, float), np.array(counts)


def _told(gold: Path) -> tuple[Likeness, list[tuple[Mention, set[int], set[int]]]]:
    """The tellings of a story, each with the events that its sentence mentions and those its day allows."""
    with tempfile.TemporaryDirectory() as scratch:
        raw, answers, story = Path(scratch, "raw"), Path(scratch, "answers"), Path(scratch, "story")
        raw.mkdir()
        answers.mkdir()
        command(story, "add", *map(str, articles_of(gold, raw)))
        reader = Reader(story / "story.db")
        sources = [known for row in reader.sources() if (known := reader.source(row.id)) is not None]
        mentions = [mention_of(h, s.published) for s in sources for h in reader.findings(s.id).happenings]
        files = {source.id: Path(source.file).name for source in sources}
        place({files[source.id]: source.text for source in sources}, gold, answers)
        events = msgspec.json.decode((answers / "timeline.json").read_bytes(), type=list[GoldEvent])
    told = []
    for one in mentions:
        here = Place(files[one.span.source], one.span.start, one.span.end)
        at = {n for n, e in enumerate(events) if any(same_sentence(here, m.place) for m in e.mentions)}
        told.append((one, at, {n for n in at if _allows(one, events[n])}))
    days = [one.date for one in mentions if one.stated and one.weight >= POINTER]
    return Likeness([gist_of(one) for one in mentions], days, mentions), told


def _allows(one: Mention, event: GoldEvent) -> bool:
    """Whether a telling can be of an event by its day; a plan may be for another."""
    day = interval(event.date, event.end)
    return one.date is None or day is None or one.status == "scheduled" or one.date.overlaps(day)


def _signs(like: Likeness, a: Mention, b: Mention, tie: Tie) -> list[float]:
    """What each sign says of two tellings, and last what all else adds up to. A score is a sum over the
    weights: with one more of a weight it grows by its sign.
    """
    score = like(a, b, tie)
    found = []
    for name in SIGNS[1:]:
        weight = getattr(likeness, name)
        setattr(likeness, name, weight + 1)
        found.append(like(a, b, tie) - score)
        setattr(likeness, name, weight)
    weights = [getattr(likeness, name) for name in SIGNS]
    return [1.0, *found, score - float(np.dot([1.0, *found], weights))]


def fit(stories: Sequence[Pairs]) -> Numbers:
    """The weights of the signs under which the pairs of these stories are likeliest, by Newton's method."""
    signs = np.concatenate([pairs.signs for pairs in stories])
    rest, one, counts = (
        np.concatenate([getattr(pairs, name) for pairs in stories]) for name in ("rest", "one", "counts")
    )
    return logistic(signs, one, counts, HOLD, rest)


def table(stories: Sequence[Pairs]) -> Iterator[str]:
    """The weights."""
    without = [fit([s for s in stories if s is not left]) for left in stories]
    yield from compared({name: getattr(likeness, name) for name in SIGNS}, fit(stories), without)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("story", nargs="*", help="their names; all for development if none")
    told = []
    for story in chosen(parser.parse_args().story):
        with opened(story) as gold:
            told.append(Pairs(gold))
    print(f"{sum(len(s.one) for s in told)} pairs, {int(sum(s.one.sum() for s in told))} of one event")
    print("\n".join(table(told)))


if __name__ == "__main__":
    main()
