"""Trying again what was refused, and telling what came of it."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from tui import words
from tui.promises import begin, kept

if TYPE_CHECKING:
    from textual.timer import Timer

    from storage.rows import SourceRow
    from tui.app import StorywatchApp
    from tui.ports import News

SILENCE = 4.0
"""Seconds without news after which what is known is told."""
_TOLD = {
    "taken": "taken in",
    "again": "known already",
    "read": "read",
    "refused": "refused again",
    "unread": "not readable",
}


class Retrier:
    """Asks the desk to try again, and waits for its news."""

    def __init__(self, app: StorywatchApp) -> None:
        self._app = app
        self._following = False
        self._awaited: set[str] = set()
        self._came: dict[str, tuple[str, str]] = {}
        self._timer: Timer | None = None

    def retry(self, rows: list[SourceRow], *, one: int | None) -> None:
        """Try these again: the source ``one``, or all there are."""
        if not self._following:
            self._following = True
            self._app.desk.follow(self._heard)
        self._awaited = {row.file for row in rows}
        self._came = {}
        begin(self._app, self._retry, rows, one, group="retry", exclusive=True)

    async def _retry(self, rows: list[SourceRow], one: int | None) -> None:
        what = rows[0].file if len(rows) == 1 else words.count(len(rows), "file")
        self._app.say(f"Trying {what} again …")
        wrong = await kept(partial(self._app.desk.retry, one))
        if wrong is not None:
            self._awaited = set()
            self._app.say(wrong, bad=True)
        else:
            self._wait()

    def _heard(self, news: News) -> None:
        """From the desk's thread to the screen's."""
        if news.file in self._awaited and news.kind in _TOLD:
            self._app.call_later(self._take, news.file, news.kind, news.detail)

    def _take(self, file: str, kind: str, detail: str) -> None:
        if file not in self._awaited:
            return
        self._awaited.discard(file)
        self._came[file] = (kind, detail)
        if self._awaited:
            self._wait()
        else:
            self._tell()

    def _wait(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self._app.set_timer(SILENCE, self._tell) if self._awaited else None

    def _tell(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        came, silent = self._came, len(self._awaited)
        self._came, self._awaited = {}, set()
        bad = any(kind in ("refused", "unread") for kind, _ in came.values())
        if len(came) == 1 and not silent:
            ((file, (kind, detail)),) = came.items()
            self._app.say(f"{file}: {_TOLD[kind]}{f': {detail}' if detail else ''}", bad=bad)
        elif came or silent:
            counted = Counter(kind for kind, _ in came.values())
            said = [f"{number} {_TOLD[kind]}" for kind, number in counted.items()]
            said += [f"{silent} still tried"] if silent else []
            self._app.say(f"Tried again: {', '.join(said)}.", bad=bad)


def retry_here(app: StorywatchApp, *, everything: bool) -> None:
    """Try again the refused file one is on, or every one."""
    refused = [row for row in app.storage.sources() if row.state == "failed"]
    if not everything:
        at = app.here
        refused = [row for row in refused if row.id == at]
        if not refused:
            app.say("This is no refused file: r tries one again, in Sources; R tries all.")
            return
    if not refused:
        app.say("Nothing was refused.")
        return
    app.retrier.retry(refused, one=None if everything else refused[0].id)
