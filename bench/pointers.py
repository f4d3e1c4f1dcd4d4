"""What each sign is worth by which a sentence is taken to speak of an event, fitted to stories with answers.

    python -m bench.pointers [STORY...]

For each weight of ``storywatch/story/pointers.py``: what it is, what logistic regression over all pairs of a
sentence and an event that its article does not tell makes of it, and the least and the most of it with one
story left out. Then what comes of it at several thresholds, each story by weights that were fitted without
it: how many mentions are found, how many of those that stand in a sentence of the answers are right, and how
many pairs of articles that the answers join are joined, beside those that are joined without.

A sentence speaks of an event where the answers have one event in it and in a sentence that tells the event
on a day of its own. Each story counts for as much as any other.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

from bench.logistic import Numbers, compared, logistic
from bench.placing import place
from bench.score import GoldEvent, Place, interval, same_sentence
from bench.stories import articles_of, chosen, command, opened
from storage.reader import Reader
from storywatch.model import POINTER, Event, Mention, Span
from storywatch.story import pointers

UNTOLD = 0.16
"""What a pair counts of whose sentence the answers know nothing, where they know the event."""
UNKNOWN = 0.2
"""What counts besides where they do not know the event."""
DOUBTFUL = 1e-9
"""What a pair counts that is one only by an event which the answers have on another day."""
STORY = 1000.0
"""What the pairs of a story count together."""
HOLD = 3.0
"""How strongly a weight is held to nought: one over its variance beforehand."""
CUTS = (0.5, 0.0, -0.3, -0.5, -0.7, -1.0)

Pair = tuple[int, str, str]
"""An event of the answers and two files that mention it."""


class Case(NamedTuple):
    """A sentence that may speak of an event. ``at``: the events of the answers in it."""

    event: int
    file: str
    at: frozenset[int]


class Cases:
    """The sentences of a story and the events that they may speak of: signs, and whether they do."""

    def __init__(self, gold: Path) -> None:
        with tempfile.TemporaryDirectory() as scratch:
            raw, answers, story = Path(scratch, "raw"), Path(scratch, "answers"), Path(scratch, "story")
            raw.mkdir()
            answers.mkdir()
            command(story, "add", *map(str, articles_of(gold, raw)))
            with Reader(story / "story.db") as reader:
                timeline = [*reader.events(), *reader.undated_events()]
                events = [event for event in timeline if event.tellings and not event.dropped]
                rows = [known for row in reader.sources() if (known := reader.source(row.id)) is not None]
                found = {source.id: reader.findings(source.id) for source in rows}
            self.files = {source.id: Path(source.file).name for source in rows}
            place({self.files[source.id]: source.text for source in rows}, gold, answers)
            self.answers = msgspec.json.decode((answers / "timeline.json").read_bytes(), type=list[GoldEvent])
        articles = [
            pointers.Article(
                source.id,
                source.published,
                pointers.lines(
                    found[source.id].sentences, source.text, found[source.id].dates, source.published
                ),
            )
            for source in rows
        ]
        self._known: dict[Span, frozenset[int]] = {}
        self.told = [[(self._file(m), self._at(m.span)) for m in event.tellings] for event in events]
        signs, self.cases, one, counts = [], [], [], []
        affairs = [pointers.Affair(event.tellings, event.date, event.status) for event in events]
        surely = [self._surely(event) for event in events]
        for pair in pointers.pairs(affairs, articles):
            at = self._at(pair.line.span)
            whole = frozenset[int]().union(*(known for _, known in self.told[pair.event]))
            signs.append(pair.signs)
            self.cases.append(Case(pair.event, self.files[pair.source], at))
            one.append(bool(at & whole))
            if at & whole:
                counts.append(1.0 if at & surely[pair.event] else DOUBTFUL)
            else:
                counts.append((1.0 if at else UNTOLD) * (1.0 if whole else UNKNOWN))
        self.signs, self.one = np.array(signs), np.array(one, float)
        self.counts = np.array(counts) * (STORY / sum(counts))

    def _file(self, mention: Mention) -> str:
        return self.files[mention.span.source]

    def _at(self, span: Span) -> frozenset[int]:
        """The events that the answers have in the sentence that stands there."""
        if span not in self._known:
            here = Place(self.files[span.source], span.start, span.end)
            self._known[span] = frozenset(
                number
                for number, event in enumerate(self.answers)
                if any(same_sentence(here, mention.place) for mention in event.mentions)
            )
        return self._known[span]

    def _surely(self, event: Event) -> frozenset[int]:
        """The events of the answers that it is, by a telling in earnest whose day they allow."""
        found = set[int]()
        for mention in event.tellings:
            if mention.weight >= POINTER:
                found |= {n for n in self._at(mention.span) if _allows(mention, self.answers[n])}
        return frozenset(found)

    def wanted(self) -> set[Pair]:
        """The pairs of files that the answers have an event in."""
        files = [sorted({mention.file for mention in event.mentions}) for event in self.answers]
        return {(n, a, b) for n, some in enumerate(files) for a, b in combinations(some, 2)}

    def joined(self, odds: Numbers | None, cut: float) -> tuple[Counter[str], set[Pair]]:
        """What is found at a threshold, and which pairs of files are joined; without odds what is told."""
        best: dict[tuple[int, str], tuple[float, Case]] = {}
        for case, likely in zip(self.cases, odds if odds is not None else (), strict=False):
            here = case.event, case.file
            if likely >= cut and (here not in best or likely > best[here][0]):
                best[here] = float(likely), case
        found = Counter[str](found=len(best))
        told = [list(known) for known in self.told]
        for _, case in best.values():
            found["known"] += bool(case.at)
            found["right"] += any(case.at & at for _, at in self.told[case.event])
            told[case.event].append((case.file, case.at))
        pairs = set[Pair]()
        for known in told:
            for (a, at_a), (b, at_b) in combinations(known, 2):
                if a != b and at_a and at_b:
                    found["given"] += 1
                    found["one"] += bool(at_a & at_b)
                    pairs |= {(n, min(a, b), max(a, b)) for n in at_a & at_b}
        return found, pairs


def _allows(one: Mention, event: GoldEvent) -> bool:
    day = interval(event.date, event.end)
    return one.date is None or day is None or one.date.overlaps(day)


def fit(stories: Sequence[Cases]) -> Numbers:
    """The weights under which what these stories hold is likeliest."""
    signs, one, counts = (
        np.concatenate([getattr(story, name) for story in stories]) for name in ("signs", "one", "counts")
    )
    return logistic(signs, one, counts, HOLD)


def table(stories: Sequence[Cases]) -> Iterator[str]:
    """The weights, then what they find."""
    without = [fit([s for s in stories if s is not left] or stories) for left in stories]
    yield from compared(pointers.WEIGHTS, fit(stories), without)
    yield ""
    yield f"{'threshold':12} {'found':>6} {'right':>6}   of known   {'P':>5} {'R':>5} {'F1':>5}"
    yield _result("without", [story.joined(None, 0.0) for story in stories], stories)
    for cut in CUTS:
        each = [story.joined(story.signs @ own, cut) for story, own in zip(stories, without, strict=True)]
        yield _result(f"{cut:.1f}", each, stories)
    used = np.array(list(pointers.WEIGHTS.values()))
    each = [story.joined(story.signs @ used, pointers.ENOUGH) for story in stories]
    yield _result("in use", each, stories)


def _result(name: str, each: Sequence[tuple[Counter[str], set[Pair]]], stories: Sequence[Cases]) -> str:
    found = sum((one for one, _ in each), Counter[str]())
    wanted = [story.wanted() for story in stories]
    precision = found["one"] / max(1, found["given"])
    recall = sum(len(pairs & some) for (_, pairs), some in zip(each, wanted, strict=True)) / max(
        1, sum(map(len, wanted))
    )
    both = 2 * precision * recall / max(1e-9, precision + recall)
    return (
        f"{name:12} {found['found']:6} {found['right']:6} {found['known']:10}   "
        f"{precision:5.3f} {recall:5.3f} {both:5.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("story", nargs="*", help="their names; all for development if none")
    stories = []
    for story in chosen(parser.parse_args().story):
        with opened(story) as gold:
            stories.append(Cases(gold))
    print(f"{sum(len(s.one) for s in stories)} pairs, {int(sum(s.one.sum() for s in stories))} of one event")
    print("\n".join(table(stories)))


if __name__ == "__main__":
    main()
