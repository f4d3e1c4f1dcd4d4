"""What the reader sets right of an article (outlet, title, day, encoding, another try): the desk's methods.

As those of :mod:`storywatch.correcting`: done in the desk's thread, told as news, ended with a future.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from storywatch import mend
from storywatch.correcting import KEEP, DeskError, Keep
from storywatch.model import Draft

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from datetime import date
    from pathlib import Path

    from storage.writer import Writer
    from storywatch.child.converter import Converter
    from storywatch.fold import Fold
    from storywatch.model import Source
    from storywatch.settings import Paths
    from storywatch.taking import Taking


class Amending:
    """The part of the desk by which articles are set right. Every method raises DeskError for a viewer."""

    paths: Paths
    _writer: Writer
    _fold: Fold
    _taking: Taking
    _converter: Converter
    _unread: deque[int]
    """The sources that wait to be read."""
    _in_flight: int | None
    """The source that is being read."""
    _stale: set[int]
    """Sources whose text has changed since they were sent to be read."""
    _tries: dict[int, int]
    _stuck: dict[Path, tuple[int, int, int]]

    def _promise(self, work: Callable[[], None]) -> Future[None]:
        raise NotImplementedError

    def _say(self, file: str, detail: str) -> None:
        raise NotImplementedError

    def offer(self, paths: Iterable[Path]) -> None:
        """Hint that these files lie in the inbox."""
        raise NotImplementedError

    def correct(
        self,
        source_id: int,
        *,
        outlet: str | Keep | None = KEEP,
        title: str | Keep | None = KEEP,
        published: date | Keep | None = KEEP,
    ) -> Future[None]:
        """Set what the reader knows better of an article; None is "unknown". Nothing read later changes it.

        A day moves every relative date of the article; None as the day has it looked for again. Done in the
        desk's thread: the future ends when it is stored, with DeskError or StorageError where it cannot be.
        For a viewer the leader does it (:mod:`storywatch.passing`), within a second.
        """
        return self._promise(partial(self._correct, source_id, outlet, title, published))

    def decode_anew(self, source_id: int, encoding: str) -> Future[None]:
        """Decode an article's original in another encoding and have it read again. As :meth:`correct`."""
        return self._promise(partial(self._decode_anew, source_id, encoding))

    def retry(self, source_id: int | None = None) -> Future[None]:
        """Take in again what was refused, read again what could not be read: one, or all. As :meth:`correct`.

        A refused file goes back from ``failed/`` to the inbox; what comes of it is told as news.
        """
        return self._promise(partial(self._retry, source_id))

    # --- in the desk's thread ---

    def _article(self, source_id: int) -> Source:
        source = self._writer.reader.source(source_id)
        if source is None:
            raise DeskError(f"there is no source {source_id}")
        if source.encoding is None:
            raise DeskError(f"{source.file} was refused, so there is nothing to set on it")
        return source

    def _correct(
        self,
        source_id: int,
        outlet: str | Keep | None,
        title: str | Keep | None,
        published: date | Keep | None,
    ) -> None:
        source = self._article(source_id)
        told = []
        try:
            with self._writer.together():
                if outlet is not KEEP:
                    self._writer.set_outlet(source_id, outlet)
                    told.append(f"outlet {outlet or 'unknown'} (was {source.outlet or 'unknown'})")
                if title is not KEEP:
                    self._writer.set_title(source_id, title)
                    told.append(f"title {title or 'unknown'} (was {source.title or 'unknown'})")
                if published is not KEEP:
                    evidence = "set by the reader" if published else None
                    self._writer.set_published(source_id, published, "reader", evidence)
                    if source.state == "read":
                        self._fold.redate(source_id)
                    told.append(f"date {published or 'unknown'} (was {source.published or 'unknown'})")
        except BaseException:
            self._fold.forget()
            raise
        self._say(source.file, "; ".join(told))

    def _decode_anew(self, source_id: int, encoding: str) -> None:
        source = self._article(source_id)
        places = mend.find(self.paths.done, source.sha256 or "", source.file)
        if not places:
            raise DeskError(f"the original of {source.file} is not in {self.paths.done} any more")
        draft = Draft(source.file, source.sha256 or "", encoding, source.text, source.modified)
        try:
            draft = mend.decoded_as(places[0], draft, encoding, self._converter)
        except LookupError:
            raise DeskError(f"{encoding} is not an encoding of texts that Python knows") from None
        except mend.FixedEncodingError:
            said = f"{source.file} says itself how it is encoded"
            raise DeskError(f"{said}; only texts, web pages and mails can be decoded anew") from None
        except ValueError as error:
            raise DeskError(f"{source.file} is no text in {encoding}: {error}") from None
        with self._writer.together():
            self._writer.redecode(source_id, draft)
            self._fold.untell(source_id)
        if self._in_flight == source_id:
            self._stale.add(source_id)
        if source_id not in self._unread:
            self._unread.append(source_id)
        self._say(source.file, f"encoding {draft.encoding} (was {source.encoding})")

    def _retry(self, source_id: int | None) -> None:
        reader = self._writer.reader
        rows = [row for row in reader.failed() if source_id in (None, row.id)]
        if source_id is not None and not rows:
            raise DeskError(f"source {source_id} was not refused: there is nothing to try again")
        for row in rows:
            source = reader.source(row.id)
            if source is not None and source.encoding is not None:
                self._tries.pop(row.id, None)
                self._unread.append(row.id)
                continue
            files = mend.back_to_the_inbox(self.paths, reader.hash_of(row.id), row.file)
            if source_id is not None and not files:
                raise DeskError(f"{row.file} is neither in {self.paths.inbox} nor in {self.paths.failed}")
            for file in files:
                self._stuck.pop(file, None)
                self._taking.again(file)
            self.offer(files)
