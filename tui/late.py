"""The desk, imported only once the first frame stands: its libraries cost more than the frame."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storage.rows import Preview, Seen
    from storywatch.correcting import Correcting
    from storywatch.desk import Desk
    from storywatch.news import Health, News
    from storywatch.settings import Paths

TURN = 0.0005
"""Seconds for which a thread at work keeps another one waiting. A key changes threads some ten times on its
way to the screen, and would lose Python's usual 5 ms each time while an article is folded in.
"""


class LateDesk:
    """A desk that comes into being when it is opened."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._desk: Desk | None = None

    def _there(self) -> Desk:
        if self._desk is None:
            from storywatch.desk import Desk

            self._desk = Desk(self._paths)
        return self._desk

    def open(self) -> None:
        """Make what is missing of the story and try to lead it; raises OSError or StorageError."""
        self._there().open()

    def start(self) -> None:
        """Set it to work, beside a screen that must not wait for it."""
        sys.setswitchinterval(TURN)
        self._there().start()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have ``listener`` called whenever something changed."""
        self._there().subscribe(listener)

    def ask(self, question: str, terms: Iterable[str] = (), due: date | None = None) -> None:
        """Declare a question; raises SettingsError."""
        self._there().ask(question, terms, due)

    def preview(self, wording: str, terms: Iterable[str] = ()) -> Future[Preview]:
        """What a question would have that is not saved yet."""
        return self._there().preview(wording, terms)

    def remember(self, key: str, value: str) -> Future[None]:
        """Keep how the screen was left; raises DeskError for a viewer."""
        return self._there().remember(key, value)

    def see(self, what: Seen, ids: Iterable[int], seen: bool = True) -> Future[None]:
        """The reader has seen these; raises DeskError for a viewer."""
        return self._there().see(what, ids, seen)

    def leave(self) -> Future[None]:
        """The reader leaves; raises DeskError for a viewer."""
        return self._there().leave()

    def correct(self, source_id: int, **changes: Any) -> Future[None]:
        """Set what the reader knows better of an article; raises DeskError for a viewer."""
        return self._there().correct(source_id, **changes)

    def decode_anew(self, source_id: int, encoding: str) -> Future[None]:
        """Decode an original in another encoding; raises DeskError for a viewer."""
        return self._there().decode_anew(source_id, encoding)

    def retry(self, source_id: int | None = None) -> Future[None]:
        """Try one refused file again, or all; raises DeskError for a viewer."""
        return self._there().retry(source_id)

    def follow(self, follower: Callable[[News], None]) -> None:
        """Have ``follower`` called with each thing done, from the desk's thread."""
        self._there().follow(follower)

    def suspect(self) -> None:
        """Reading has met damage."""
        self._there().suspect()

    def give_way(self) -> None:
        """Have what works beside the screen wait for a key."""
        if self._desk is not None:
            self._desk.give_way()

    @property
    def corrections(self) -> Correcting:
        """What the reader corrects."""
        return self._there()

    def health(self) -> Health:
        """How it is doing."""
        return self._there().health()

    def close(self) -> None:
        """Close it, where it was opened."""
        if self._desk is not None:
            self._desk.close()
