"""A clock that is set forward and back by a day while articles come in."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta

from storage.reader import Reader
from storywatch.desk import Desk
from storywatch.settings import Paths
from tests.faults import doing
from tests.faults.watcher import NoTime

DAY = timedelta(days=1)


def test_a_clock_that_jumps_by_a_day_changes_no_order_and_keeps_nothing_waiting(tmp_path):
    paths = Paths(tmp_path / "story")
    paths.make()
    articles = doing.Articles(paths)
    now = datetime(2031, 4, 14, 12, tzinfo=UTC)
    with Desk(paths, link=NoTime(), now=lambda: now) as desk:
        desk.start()
        for turn, jump in enumerate((DAY * 0, DAY, -2 * DAY, DAY)):
            now += jump
            (path,) = articles.make(1)
            stamp = time.time() + jump.total_seconds()  # a file of that clock
            os.utime(path, (stamp, stamp))
            path.rename(paths.inbox / path.name)
            doing.until(lambda: doing.taken(paths, turn + 1, read=True), 20)  # noqa: B023
    with Reader(paths.db) as reader:
        newest_first = [row.file for row in reader.sources()]
    assert newest_first == sorted(articles.dropped.values(), reverse=True)
    articles.check()
