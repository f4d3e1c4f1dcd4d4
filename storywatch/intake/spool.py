"""Where files go when they are dealt with: ``done/`` and ``failed/``. Nothing is overwritten or deleted.

A file moves only while it still holds the bytes that were read: what was saved anew in between stays in the
inbox and is taken in its turn. Call these after the database has committed, never before.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
from pathlib import Path

from ..model import Refusal
from . import ready

_LONGEST = 255
"""Bytes in a file name, on every file system we know."""

REASON = ".reason.txt"
"""What the name of a reason file adds to the name of its file."""
_NO_LINKS = frozenset(
    {errno.EPERM, errno.EACCES, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL, errno.ENOTSUP}
)


class Spool:
    """The folders that files leave the inbox for. Files of dropped folders keep their folder's name there."""

    def __init__(self, inbox: Path, done: Path | None = None, failed: Path | None = None) -> None:
        """``done`` and ``failed`` are ``inbox/done`` and ``inbox/failed`` unless given; made when needed."""
        self.inbox = inbox
        self.done = done or inbox / "done"
        self.failed = failed or inbox / "failed"

    def finish(self, path: Path, sha256: str) -> Path | None:
        """Move a file that was taken in to ``done/``; its new place, or None where it was left.

        It is left where it is gone, is being written, or no longer has the bytes with this hash.
        Raises OSError where the move is impossible (disk full, permission): the file then still stands in
        the inbox.
        """
        if not _still(path, sha256):
            return None
        return self._move(path, self.done, kin=())

    def reject(self, path: Path, refusal: Refusal) -> Path | None:
        """Move a refused file to ``failed/`` and lay ``NAME.reason.txt`` beside it; as :meth:`finish`.

        A refusal without a hash leaves the file where it is.
        """
        if refusal.sha256 is None or not _still(path, refusal.sha256):
            return None
        place = self._move(path, self.failed, kin=(REASON,))
        if place is not None:
            beside = place.with_name(place.name + REASON)
            # "x": a reason that somebody else put there in this instant stays theirs.
            with contextlib.suppress(FileExistsError), beside.open("x", encoding="utf-8") as file:
                file.write(f"{refusal.reason}\n{refusal.remedy}\n")
        return place

    def _move(self, path: Path, folder: Path, kin: tuple[str, ...]) -> Path | None:
        way = path.relative_to(self.inbox) if path.is_relative_to(self.inbox) else Path(path.name)
        target = folder / way
        target.parent.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            place = target.with_name(_numbered(target.name, number, room=max(map(len, kin), default=0)))
            number += 1
            if any(os.path.lexists(place.with_name(place.name + ending)) for ending in kin):
                continue
            try:
                put(path, place)
            except FileExistsError:
                # Killed between making the new name and removing the old one: finish that.
                with contextlib.suppress(FileNotFoundError):
                    if _same(path, place) or _copied(path, place):
                        path.unlink()
                        return place
                    # Killed between reserving the name and giving it: no original of a source is empty.
                    if folder == self.done and place.lstat().st_size == 0 and place.is_file():
                        path.rename(place)
                        return place
            except FileNotFoundError:
                if os.path.lexists(path):
                    raise  # it is the folder that went away
                return None
            else:
                return place


def _still(path: Path, sha256: str) -> bool:
    got = ready.fetch(path, patient=False)
    return isinstance(got, ready.Whole) and hashlib.sha256(got.data).hexdigest() == sha256


def put(path: Path, place: Path) -> None:
    """Give ``path`` the name ``place``; FileExistsError, never an overwrite, where that name is taken."""
    try:
        os.link(path, place, follow_symlinks=False)
    except OSError as error:
        if isinstance(error, FileExistsError | FileNotFoundError):
            raise
        if error.errno == errno.EXDEV:
            _carry(path, place)
        elif error.errno in _NO_LINKS:
            _reserve(place)
            try:
                path.rename(place)
            except OSError:
                place.unlink()  # the empty name we had reserved
                raise
        else:
            raise
    else:
        try:
            path.unlink()
        except OSError:
            place.unlink()  # only the second name: the file itself stands in the inbox
            raise


def _carry(path: Path, place: Path) -> None:
    """To another device: a whole copy under a hidden name first, so that ``place`` is never half a file."""
    hidden = place.with_name(".storywatch.part")  # what a kill leaves of it, the next one writes over
    try:
        shutil.copy2(path, hidden, follow_symlinks=False)
        _reserve(place)
        try:
            hidden.rename(place)
        except OSError:
            place.unlink()
            raise
    except OSError:
        hidden.unlink(missing_ok=True)
        raise
    path.unlink()


def _reserve(place: Path) -> None:
    os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_CLOEXEC", 0), 0o600))


def _same(path: Path, place: Path) -> bool:
    one, other = os.lstat(path), os.lstat(place)
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def _copied(path: Path, place: Path) -> bool:
    """Whether ``place`` is the whole copy that :func:`_carry` made of ``path``, or one as good."""
    one, other = os.lstat(path), os.lstat(place)
    alike = (one.st_size, one.st_mtime_ns) == (other.st_size, other.st_mtime_ns)
    return alike and stat.S_ISREG(other.st_mode) and path.read_bytes() == place.read_bytes()


def _numbered(name: str, number: int, room: int) -> str:
    """``name`` itself for 1, then ``stem-2.suffix`` and so on, cut to fit 255 bytes less ``room``."""
    whole = os.fsencode(name)
    ending = os.fsencode(Path(name).suffix)
    if len(ending) > 32:  # a sentence with a full stop in it, not a suffix
        ending = b""
    stem = whole[: len(whole) - len(ending)]
    tail = ending if number == 1 else b"-%d%s" % (number, ending)
    return os.fsdecode(stem[: _LONGEST - room - len(tail)] + tail)
