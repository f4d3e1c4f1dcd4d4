"""A story whose database was lost or damaged is built anew from the originals in ``inbox/done/``.

The old file is set aside, never deleted. Every original is taken in again in the order of its time of last
change, and what only the reader could say comes back from the journal (:mod:`storage.marks`). A mark in the
new file says that this is under way, so that a kill in the middle is made good by the next start.
"""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from storage import marks
from storage.reader import Reader
from storage.rows import StorageError
from storywatch import intake
from storywatch.intake import decode, formats, names, ready
from storywatch.intake.pages import ENCODED, Format, Page, Unfit
from storywatch.intake.spool import REASON, Spool
from storywatch.intake.watch import listing
from storywatch.model import Draft, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storage.rows import Taken
    from storage.writer import Writer
    from storywatch.fold import Fold
    from storywatch.settings import Paths

Loader = Callable[[Path], Draft | Refusal | None]
Convert = Callable[[Format, bytes, str | None], Page | Unfit]
UNDER_WAY = "being built anew"
"""The setting that holds, while it lasts, why the story is built anew."""
_SIDES = ("", "-wal", "-shm")
_AGAIN = re.compile(r"-[0-9]+\Z")


def why_unusable(paths: Paths) -> str | None:
    """Why the database must be built anew, as the end of a sentence; None where it need not or cannot be.

    A missing or empty file is a loss only where originals lie in ``done/``. Raises StorageError for a file
    that is sound but not for us: somebody else's database, or that of a newer storywatch.
    """
    try:
        Reader(paths.db).close()
    except StorageError as error:
        if error.damaged:
            return "was damaged"
        if not error.transient and paths.db.exists():
            raise
    try:
        lost = paths.db.stat().st_size == 0
    except FileNotFoundError:
        lost = True
    return "was lost" if lost and any(originals(paths)) else None


def prepare(paths: Paths) -> None:
    """See to it that readers find a story of today's schema; writing is loaded only where it must be.

    A lost or damaged one is set aside here, and filled in the background.
    """
    why = why_unusable(paths)
    if why is not None:
        begin(paths, why)
    from storage.reader import Reader

    try:
        Reader(paths.db).close()
    except StorageError as error:
        if paths.db.exists() and not error.transient:
            raise
        from storage.writer import Writer

        Writer(paths.db).close()


def begin(paths: Paths, why: str) -> None:
    """Set the database aside and make a new one that knows that it is to be filled from the originals."""
    aside = None if _nothing_in(paths.db) else set_aside(paths.db)
    kept = f"; what was there is kept as {aside.name}" if aside is not None else ""
    refill(paths, f"{paths.db.name} {why}{kept}")


def _nothing_in(db: Path) -> bool:
    """Whether there is nothing to set aside: no file, or an empty one without a log."""
    return not any(file.exists() and file.stat().st_size for file in (db, db.with_name(f"{db.name}-wal")))


def adopt(paths: Paths) -> None:
    """The file was taken away under a running story: fill what has its name now, or a new one."""
    why = why_unusable(paths)
    if why is not None:
        begin(paths, why)
        return
    refill(paths, f"{paths.db.name} was " + ("replaced" if paths.db.exists() else "lost"))


def refill(paths: Paths, why: str) -> None:
    """Have the next desk take in what of the originals the database does not know. Needs the story's lock."""
    from storage.writer import Writer

    with Writer(paths.db) as writer:
        writer.put_setting(UNDER_WAY, why)


def unfilled(paths: Paths, writer: Writer) -> bool:
    """Whether the story knows nothing of the originals: killed before it was told to be filled."""
    return writer.reader.counts().sources == 0 and any(originals(paths))


def set_aside(db: Path) -> Path | None:
    """Give the file and its side files a name that says when; the new name, or None where there was none.

    The database goes first: were it to stay without its log, it would pass for an older but sound one.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while True:
        ending = stamp if number == 1 else f"{stamp}-{number}"
        aside = db.with_name(f"{db.name}.damaged-{ending}")
        if not any(os.path.lexists(f"{aside}{side}") for side in _SIDES):
            break
        number += 1
    moved = False
    for side in _SIDES:
        try:
            os.rename(f"{db}{side}", f"{aside}{side}")  # noqa: PTH104  the side files are names, not places
        except FileNotFoundError:
            continue
        moved = True
    return aside if moved else None


def originals(paths: Paths) -> Iterator[Path]:
    """The files of ``done/``, the oldest change first. None where the folder is missing."""
    try:
        yield from listing(paths.done)
    except (FileNotFoundError, NotADirectoryError):
        return


def look_again(
    path: Path, loaded: Draft | Refusal, encodings: Mapping[str, str], convert: Convert | None = None
) -> Draft | Refusal:
    """An original under the name it was dropped by, decoded as the reader has said."""
    if isinstance(loaded, Draft) and (encoding := encodings.get(loaded.sha256)):
        with contextlib.suppress(LookupError, OSError, ValueError):
            loaded = decoded_as(path, loaded, encoding.partition(" ")[0], convert)  # "cp1251 (html)"
    return replace(loaded, file=_dropped_as(path, loaded.file))


def fill(
    paths: Paths,
    writer: Writer,
    fold: Fold,
    load: Loader,
    at: str,
    stop: Callable[[], bool] = bool,
    convert: Convert | None = None,
) -> Iterator[tuple[str, Taken | Refusal]]:
    """Take in the originals that the story does not know, in order; yields each with what became of it.

    ``load`` makes a draft of a file, or None where it is gone. Ends with what the reader had set. Where
    ``stop`` says so it ends before that; stopped anywhere, it can be begun again.
    """
    forgotten = writer.forgotten()
    encodings = writer.encodings() | marks.encodings(forgotten)
    for path in originals(paths):
        loaded = load(path)
        if stop():
            return
        again = loaded and look_again(path, loaded, encodings, convert)
        match again:
            case Draft() if not writer.reader.seen_as(again.sha256, again.file):
                yield again.file, writer.take(again, at, fold.supersedes(again), known_before=True)
            case Refusal():
                # The file stays where it is: it has been a source, and may be one again.
                writer.refuse(again, at)
                yield again.file, again
    with writer.together():
        writer.restore(forgotten)
        fold.again()
        writer.put_setting(UNDER_WAY, "")


class FixedEncodingError(ValueError):
    """The document says itself how it is encoded, and nobody can say otherwise."""


def decoded_as(path: Path, draft: Draft, encoding: str, convert: Convert | None = None) -> Draft:
    """The draft with the file's bytes decoded as the reader says. The bytes are those of the draft's hash.

    A web page or a mail takes ``convert``. Raises LookupError for an encoding that does not exist, ValueError
    where it makes no text of the bytes (FixedEncodingError where there is nothing to name), OSError where
    they are no longer there.
    """
    codecs.lookup(encoding)
    got = ready.fetch(path, patient=False)
    if not isinstance(got, ready.Whole) or hashlib.sha256(got.data).hexdigest() != draft.sha256:
        raise FileNotFoundError(2, "The original has gone", str(path))
    kind = formats.foreign(draft.file, got.data)
    if kind is not None:
        if kind not in ENCODED or convert is None:
            raise FixedEncodingError("A document of this kind says itself how it is encoded.")
        made = convert(kind, got.data, encoding)
        if isinstance(made, Unfit):
            raise ValueError(made.reason)
    else:
        made = intake.page_of(decode.decode(got.data, encoding))
    return intake.drafted(made, draft.file, draft.sha256, draft.modified)


def find(folder: Path, sha256: str, file: str = "") -> list[Path]:
    """The files below ``folder`` with these bytes, the oldest first; only the one of that name, if any."""
    if file and _holds(folder / file, sha256):
        return [folder / file]
    try:
        return [path for path in listing(folder) if _holds(path, sha256)]
    except (FileNotFoundError, NotADirectoryError):
        return []


def back_to_the_inbox(paths: Paths, sha256: str | None, file: str) -> list[Path]:
    """Move a refused file back from ``failed/`` and take its reason file away; where it lies now.

    One that was never moved, for its bytes could not be read, is found by its name. Nothing is overwritten.
    """
    if sha256 is None:
        return [path for path in _waiting(paths) if names.shown(path, paths.inbox) == file]
    back = Spool(paths.failed, done=paths.inbox, failed=paths.failed)
    places = []
    for path in find(paths.failed, sha256):
        reason = path.with_name(f"{path.name}{REASON}")
        place = back.finish(path, sha256)
        if place is not None:
            reason.unlink(missing_ok=True)
            places.append(place)
    return places or find(paths.inbox, sha256, file)


def _waiting(paths: Paths) -> list[Path]:
    try:
        return listing(paths.inbox)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _holds(path: Path, sha256: str) -> bool:
    got = ready.fetch(path, patient=False)
    return isinstance(got, ready.Whole) and hashlib.sha256(got.data).hexdigest() == sha256


def _dropped_as(path: Path, shown: str) -> str:
    """``a.txt`` for ``a-2.txt`` with an ``a.txt`` beside it: the spool has numbered a clash of names."""
    first = path.with_name(_AGAIN.sub("", path.stem) + path.suffix)
    if first.name == path.name or first.name == path.suffix or not first.exists():
        return shown
    return shown[: len(shown) - len(path.name)] + first.name if shown.endswith(path.name) else shown
