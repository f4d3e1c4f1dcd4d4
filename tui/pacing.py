"""When the panes are brought up to date: at once while little comes, ever more seldom in a flood.

A thousand articles at once are no news of a thousand moments: nobody follows each, and building long panes
anew for each would leave keys waiting. In a flood the panes are built when twice as much has changed as at
the last time, so that their number grows with the logarithm of what comes; when it ends, at once. Meanwhile
the counts go on.
"""

from __future__ import annotations

MANY = 20
"""Articles waiting to be read that are a flood; fewer are followed one by one."""
MUCH = 60
"""Changes (some three for each article) without a lull that are one as well. The first of a flood is shown
at once, and what follows when it is so much.
"""
GROWTH = 2
"""How many times as much has changed from one time to the next."""
APART = 2.0
"""Seconds from one time to the next in a flood at least: a thousand files are taken in within a few."""
LULL = 2.0
"""Seconds in which nothing comes and nothing is left to be done: what comes then is counted anew."""
END = 0.3
"""Seconds of the same after which a flood is over."""
PATIENCE, LONGEST = 8.0, 64.0
"""Seconds without a change after which what has come is shown, however little it is; twice as many each time,
up to the longest, which ends a flood: many long articles are one, too, and one that stalls must not hide what
has come.
"""


class Pacing:
    """Counts what changes and says when to show it. Times are in seconds of any clock that goes forward."""

    def __init__(self) -> None:
        self._told = 0
        """How many changes there have ever been: all that another thread writes."""
        self._last = float("-inf")
        self._before = 0
        """How many there had been when counting began."""
        self._shown = 0
        """How many of those since then the panes show."""
        self._at = float("-inf")
        """When they were last brought up to date."""
        self._flood = False
        self._patience = PATIENCE

    def tell(self, now: float) -> None:
        """Something has changed. May be called from another thread than the rest."""
        self._told += 1
        self._last = now

    def holds(self, now: float, waiting: int, settled: bool) -> bool:
        """Whether the panes are to stay as they are for now.

        ``waiting`` is how many articles wait to be read, ``settled`` whether all that has come is done.
        """
        quiet = now - self._last
        if (settled and not waiting and quiet >= END) or quiet >= LONGEST:
            self._flood = False
            self._patience = PATIENCE
            if quiet >= LULL:
                self._count_anew(self._told)
            return False
        if not self._flood and (waiting >= MANY or self._changes >= MUCH):
            self._flood = True
            self._count_anew(self._before + self._shown)
        due = self._grown or self._stalled(now)
        return self._flood and (not due or now - self._at < APART)

    def show(self, now: float) -> None:
        """The panes are being brought up to date."""
        if self._flood and not self._grown and self._stalled(now):
            self._patience = min(2 * self._patience, LONGEST)
        self._shown, self._at = self._changes, now

    def _count_anew(self, before: int) -> None:
        self._before, self._shown = before, 0

    @property
    def _changes(self) -> int:
        return self._told - self._before

    @property
    def _grown(self) -> bool:
        """Whether a round is worth it; the first of a flood is at once."""
        return self._changes >= (max(MUCH, GROWTH * self._shown) if self._shown else 1)

    def _stalled(self, now: float) -> bool:
        return self._changes > self._shown and now - self._last >= self._patience
