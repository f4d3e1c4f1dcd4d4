"""A desk that works beside the screen gives way to it."""

import gc
import sys

import pytest

from storywatch import desk
from storywatch.settings import Paths
from tui.late import TURN, LateDesk


@pytest.fixture
def _as_it_was():
    interval, seldom = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*seldom)


@pytest.mark.usefixtures("_as_it_was")
def test_threads_take_turns_more_often_and_cycles_are_looked_for_less(tmp_path):
    late = LateDesk(Paths(tmp_path))
    late.open()
    try:
        late.start()
        assert sys.getswitchinterval() == pytest.approx(TURN)
        assert gc.get_threshold() == desk.SELDOM
    finally:
        late.close()
