"""A thousand articles at once, through the real desk and the real screen: few rebuilds, and all is shown."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import pytest

from storage.reader import Reader
from storywatch.desk import Desk
from storywatch.model import Findings, Happening, Quote, Sentence, Span
from storywatch.settings import Declared, Paths, declare
from tests.desks import FakeLink
from tests.tui.fakes import MIDDLE, NOW
from tui.app import StorywatchApp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from storywatch.news import News
    from tui.pane import Pane

ARRIVALS = 1_000
TELLING = 20
"""Of so many articles, one tells of an event: folding events is not what is tried here."""
PATIENCE = 240
"""Seconds, on a machine with much else to do."""


def found(source: int, text: str) -> Findings:
    """Each line is a sentence: one that tells, and one that quotes."""
    told, said, _ = text.split("\n\n")
    telling = Span(source, 0, len(told))
    start = len(told) + 2
    saying = Span(source, start, start + len(said))
    quote = Span(source, start, start + said.index("”") + 1)
    envoy = said.split("said ")[1].strip(".")
    number = envoy.split()[-1]
    return Findings(
        "fake",
        (Sentence(telling, told.lower()), Sentence(saying, said.lower())),
        (Quote(quote, "direct", envoy, saying, "said", 0.9, 1),),
        happenings=(
            Happening(
                telling,
                told,
                "happened",
                None,
                undated=False,
                words=("sign", number),
                names=(f"Port {number}",),
            ),
        )
        * (int(number) % TELLING == 0),
    )


@pytest.fixture
def _turns() -> Iterator[None]:
    """The switch interval is the process's own."""
    interval = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval)


def dropped(paths: Paths, names: range) -> None:
    """Articles come into the inbox by rename, all at once."""
    made = paths.story / "made"
    made.mkdir(exist_ok=True)
    for n in names:
        text = f"Ports of zone {n} signed.\n\n“We go on to zone {n},” said Envoy {n}.\n\n"
        (made / f"new-{n:04}.txt").write_text(text, encoding="utf-8")
    for file in sorted(made.iterdir()):
        file.rename(paths.inbox / file.name)


async def until_read(paths: Paths, number: int) -> None:
    for _ in range(PATIENCE * 10):
        await asyncio.sleep(0.1)
        with Reader(paths.db) as reader:
            if reader.counts().read == number:
                return
    raise TimeoutError


async def until(panes: dict[str, Pane], counts: dict[str, int]) -> None:
    for _ in range(PATIENCE * 10):
        await asyncio.sleep(0.1)
        if {name: panes[name].count for name in counts} == counts:
            return
    raise TimeoutError({name: panes[name].count for name in counts})


@pytest.mark.usefixtures("_turns")
async def test_a_thousand_arrivals_at_the_real_desk_are_ten_rebuilds_of_a_pane_at_most(
    tmp_path: Path,
) -> None:
    paths = Paths(tmp_path / "story")
    paths.make()
    declare(paths, Declared("Will the ports of zone 7 sign?", (), None))
    told: list[News] = []
    desk = Desk(paths, link=FakeLink(found))
    desk.follow(told.append)
    app = StorywatchApp(paths, desk, lambda: NOW)
    with desk:
        async with app.run_test(size=MIDDLE) as pilot:
            await pilot.pause()
            dropped(paths, range(ARRIVALS))
            await until_read(paths, ARRIVALS)
            all_there = {"sources": ARRIVALS, "quotes": ARRIVALS}
            await until(app.board.panes, all_there)
            await pilot.pause(1)
            rebuilt = {name: pane.rebuilt for name, pane in app.board.panes.items()}
            assert max(rebuilt.values()) <= 10
            assert not [news for news in told if news.kind not in ("taken", "read", "question")]
