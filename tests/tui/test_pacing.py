"""In a flood the panes are built a few times, whatever its rhythm, and once more when it is over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import pacing
from tui.pacing import Pacing

TICK = 0.25
ARRIVALS = 1_000


class Screen:
    """Looks four times a second, as the dashboard does, and counts how often its panes are built."""

    def __init__(self) -> None:
        self.pacing = Pacing()
        self.now = 100.0
        self.rounds = 0
        self.dirty = False

    def told(self, times: int = 1) -> None:
        for _ in range(times):
            self.pacing.tell(self.now)
        self.dirty = self.dirty or times > 0

    def wait(self, seconds: float, waiting: int = 0, *, settled: bool = False) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += TICK
            self.look(waiting, settled=settled)

    def look(self, waiting: int, *, settled: bool) -> None:
        if self.dirty and not self.pacing.holds(self.now, waiting, settled):
            self.pacing.show(self.now)
            self.rounds += 1
            self.dirty = False


def test_what_comes_one_by_one_is_shown_one_by_one() -> None:
    screen = Screen()
    for _ in range(50):
        screen.told(3)
        screen.wait(3, settled=True)
    assert screen.rounds == 50


def test_a_dozen_at_once_are_followed() -> None:
    screen = Screen()
    for left in range(12, 0, -1):
        screen.told(3)
        screen.wait(0.5, left)
    assert screen.rounds == 12


def test_a_flood_shows_its_beginning_at_once_and_its_end() -> None:
    screen = Screen()
    screen.told(64)
    screen.look(200, settled=False)
    assert screen.rounds == 1
    screen.told(10)
    screen.wait(2, 190)
    assert screen.rounds == 1
    screen.wait(1, settled=True)
    assert screen.rounds == 2
    screen.told()
    screen.wait(1, settled=True)
    assert screen.rounds == 3


def test_a_thousand_files_that_are_taken_in_within_seconds_are_no_round_each_quarter() -> None:
    screen = Screen()
    for taken in range(1, 17):
        screen.told(64)
        screen.wait(TICK, 64 * taken)
    assert screen.rounds == 16 * TICK / pacing.APART


def test_a_flood_that_stalls_hides_nothing_for_long() -> None:
    screen = Screen()
    screen.told(64)
    screen.look(200, settled=False)
    screen.told(10)
    screen.wait(pacing.PATIENCE + TICK, 190)
    assert screen.rounds == 2
    screen.told()
    screen.wait(pacing.PATIENCE + TICK, 190)
    assert screen.rounds == 2
    screen.wait(pacing.PATIENCE, 190)
    assert screen.rounds == 3


@given(
    batches=st.lists(st.integers(1, 64), min_size=1, max_size=60),
    pauses=st.lists(st.floats(0.01, 7.5), min_size=1, max_size=40),
)
def test_a_thousand_arrivals_are_ten_rounds_at_most_whatever_their_rhythm(
    batches: list[int], pauses: list[float]
) -> None:
    screen = Screen()
    left, waiting, turn = ARRIVALS, 0, 0
    while left or waiting:
        # Taken in by batches while there are any, then read one by one, with two pieces of news for each.
        some = min(left, batches[turn % len(batches)] if waiting > 2 * pacing.MANY else 64)
        left, waiting = left - some, waiting + some
        screen.told(some)
        if waiting and not some:
            waiting -= 1
            screen.told(2)
        screen.wait(pauses[turn % len(pauses)], waiting)
        turn += 1
    screen.wait(1, settled=True)
    assert not screen.dirty
    assert screen.rounds <= 10


@pytest.mark.parametrize("seconds", [0.05, 0.5])
def test_a_stream_that_is_read_as_it_comes_is_a_flood_as_well(seconds: float) -> None:
    screen = Screen()
    for _ in range(ARRIVALS):
        screen.told(3)
        screen.wait(seconds, 1)
    screen.wait(1, settled=True)
    assert screen.rounds <= pacing.MUCH // 3 + 8
