"""What each sign of an event's importance is worth, fitted to stories with answers.

    python -m bench.prominence [STORY...]

For each weight of ``storywatch/story/prominence.py``: what it is, what logistic regression over the events
found makes of it, and the least and the most of it with one story left out. Then how well the events that the
answers call important stand before the others, each story by weights that were fitted without it.

An event is important where the answers have one of importance 2 or 3 on its day in one of its sentences.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np

from bench.logistic import Numbers, compared, logistic
from bench.placing import place
from bench.score import GoldEvent, Place, interval, same_sentence
from bench.stories import articles_of, chosen, command, opened
from storage.reader import Reader
from storywatch.model import Event
from storywatch.story import prominence

HOLD = 3.0
"""How strongly a weight is held to nought: one over its variance beforehand."""
_IMPORTANT = 2


class Told:
    """The events found in one story: what each sign says of them, and whether they are important."""

    def __init__(self, gold: Path) -> None:
        with tempfile.TemporaryDirectory() as scratch:
            raw, answers, story = Path(scratch, "raw"), Path(scratch, "answers"), Path(scratch, "story")
            raw.mkdir()
            answers.mkdir()
            command(story, "add", *map(str, articles_of(gold, raw)))
            reader = Reader(story / "story.db")
            sources = [known for row in reader.sources() if (known := reader.source(row.id)) is not None]
            files = {source.id: Path(source.file).name for source in sources}
            place({files[source.id]: source.text for source in sources}, gold, answers)
            wanted = msgspec.json.decode((answers / "timeline.json").read_bytes(), type=list[GoldEvent])
            found = reader.events()
        matter = [event for event in wanted if event.importance >= _IMPORTANT]
        self.signs = np.array([prominence.signs(event.mentions, event.date) for event in found])
        self.matters = np.array([_matters(event, matter, files) for event in found], float)


def _matters(event: Event, wanted: Sequence[GoldEvent], files: dict[int, str]) -> bool:
    told = [Place(files[m.span.source], m.span.start, m.span.end) for m in event.mentions]
    return any(
        _of_its_day(event, want) and any(same_sentence(at, m.place) for at in told for m in want.mentions)
        for want in wanted
    )


def _of_its_day(event: Event, want: GoldEvent) -> bool:
    day = interval(want.date, want.end)
    if day is None or event.date is None:
        return day is None
    return event.date.overlaps(day) if want.approx or want.tentative else event.date == day


def fit(stories: Sequence[Told]) -> Numbers:
    """The weights of the signs under which what matters in these stories is likeliest, by Newton's method."""
    signs = np.concatenate([told.signs for told in stories])
    matters = np.concatenate([told.matters for told in stories])
    return logistic(signs, matters, np.ones(len(matters)), HOLD)


def before_others(odds: Numbers, matters: Numbers) -> float:
    """How often what matters has higher odds than what does not: .5 by chance."""
    more = odds[matters == 1][:, None] - odds[matters == 0]
    return float((np.sign(more) / 2 + 0.5).mean()) if more.size else 0.5


def table(stories: Sequence[Told]) -> Iterator[str]:
    """The weights, then how well they tell what matters."""
    fitted = fit(stories)
    without = [fit([s for s in stories if s is not left]) for left in stories]
    yield from compared({name: getattr(prominence, name) for name in prominence.SIGNS}, fitted, without)
    apart = [
        before_others(told.signs @ weights, told.matters)
        for told, weights in zip(stories, without, strict=True)
    ]
    yield f"before the others, one story left out: {np.mean(apart):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("story", nargs="*", help="their names; all for development if none")
    told = []
    for story in chosen(parser.parse_args().story):
        with opened(story) as gold:
            told.append(Told(gold))
    print(f"{sum(len(s.matters) for s in told)} events, {int(sum(s.matters.sum() for s in told))} important")
    print("\n".join(table(told)))


if __name__ == "__main__":
    main()
