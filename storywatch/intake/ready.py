"""Is a file whole? Opens it without ever blocking, reads it once, and says so only where nobody writes it.

Linux tells by a read lease, which the kernel refuses while anyone holds the file open for writing. Where
there are no leases (other systems, files of other owners) or where they see only this machine (network and
user-space file systems), a file must also have been quiet for a while. Either way, size and time of last
change must be the same before and after reading.
"""

from __future__ import annotations

import errno
import os
import signal
import stat
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .names import HALF_MADE_SUFFIXES

if sys.platform != "win32":
    import fcntl

MAX_BYTES = 20 * 1024 * 1024
TOO_LARGE = f"Articles of up to {MAX_BYTES // 2**20} MB are taken, and this is larger."
QUIET_SECONDS = 1.0
EMPTY_SECONDS = 2.0
"""An empty file is often one whose bytes are on their way."""

_NO_BLOCK = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_SHARED_SYSTEMS = ("nfs", "cifs", "smb", "9p", "virtiofs", "fuse", "afs", "ceph", "gluster", "lustre", "vbox",
                   "vmhgfs", "drvfs", "prl_fs", "davfs", "beegfs", "ncpfs", "coda")  # fmt: skip
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ESTALE})
_TRANSIENT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN, errno.EINTR, errno.EBUSY})


@dataclass(frozen=True, slots=True)
class Whole:
    """A file's bytes, read while nobody wrote them, and its time of last change in seconds."""

    data: bytes
    modified: float


@dataclass(frozen=True, slots=True)
class Unfit:
    """What lies there can never be read as it is: one sentence why, one what to do."""

    reason: str
    remedy: str


class Patience:
    """Remembers how long a file has looked the same, for file systems whose clock may differ from ours."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, keep: int = 200_000) -> None:
        """``clock`` counts seconds; the ``keep`` newest files are remembered."""
        self._clock = clock
        self._keep = keep
        self._seen: OrderedDict[str, tuple[tuple[int, ...], float]] = OrderedDict()

    def quiet(self, path: str, signature: tuple[int, ...]) -> float:
        """Seconds since ``path`` was first seen with this ``signature``; 0.0 the first time."""
        now = self._clock()
        known = self._seen.get(path)
        if known is not None and known[0] == signature:
            return now - known[1]
        self._seen[path] = (signature, now)
        self._seen.move_to_end(path)
        while len(self._seen) > self._keep:
            self._seen.popitem(last=False)
        return 0.0

    def forget(self, path: str) -> None:
        """The file was read or is gone."""
        self._seen.pop(path, None)


_PATIENCE = Patience()


def fetch(path: Path, *, patient: bool = True, patience: Patience | None = None) -> Whole | Unfit | None:
    """The bytes of the file at ``path`` if it is whole; None where it is gone or not ready yet (ask again).

    ``patient=False`` skips the waiting (not the lease): for a file that the reader named. Never blocks on a
    pipe or device, never follows a link, never reads more than :data:`MAX_BYTES`.
    """
    memory = patience or _PATIENCE
    try:
        seen = os.lstat(path)
        if not stat.S_ISREG(seen.st_mode):
            return _not_regular(seen.st_mode)
        descriptor = os.open(path, _NO_BLOCK)
    except (OSError, ValueError) as error:
        return _refused(error)
    try:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            return _not_regular(before.st_mode)
        if not _settled(descriptor, path, before, memory, patient=patient):
            return None
        if before.st_size > MAX_BYTES:
            return _too_large(before.st_size)
        data = _read(descriptor, MAX_BYTES + 1)
        after = os.fstat(descriptor)
        now = os.lstat(path)
        if (
            not (_signature(before) == _signature(after) == _signature(now))
            or nobody_writes(descriptor) is False
        ):
            return None
        if len(data) > MAX_BYTES:
            return _too_large(len(data))
        memory.forget(str(path))
        return Whole(data, before.st_mtime)
    except OSError as error:
        return _refused(error)
    finally:
        os.close(descriptor)


def nobody_writes(descriptor: int) -> bool | None:
    """Whether no process has the file open for writing or mapped writable; None where that cannot be told.

    A writer who opens the file within these microseconds makes the kernel signal us. The default signal would
    end the process and only the main thread could ignore it, so we ask for one that is ignored by default.
    """
    if sys.platform != "linux":
        return None
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except OSError as error:
        return False if error.errno == errno.EAGAIN else None
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:  # closing the file gives the lease back as well
        return True
    return True


def seen_by_other_machines(descriptor: int) -> bool:
    """Whether the file lies on a file system whose other writers our kernel does not see."""
    if sys.platform != "linux":
        return False
    device = os.fstat(descriptor).st_dev
    known = _shared.get(device)
    if known is None or time.monotonic() - known[0] > _KNOWN_SECONDS:
        _shared[device] = known = (time.monotonic(), _on_shared_system(descriptor))
    return known[1]


def _on_shared_system(descriptor: int) -> bool:
    try:
        info = Path(f"/proc/self/fdinfo/{descriptor}").read_text("ascii", "replace")
        mount = next((line.split()[1] for line in info.splitlines() if line.startswith("mnt_id:")), "")
        return _system_of(mount).startswith(_SHARED_SYSTEMS)
    except (OSError, IndexError):
        return False


_KNOWN_SECONDS = 60.0
"""How long it counts which file system has a device number: numbers return."""
_shared: dict[int, tuple[float, bool]] = {}


def _system_of(mount: str) -> str:
    """The type of the file system with this mount number."""
    with Path("/proc/self/mountinfo").open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            left, _, right = line.partition(" - ")
            if left.split(" ", 1)[0] == mount:
                return right.split(" ", 1)[0]
    return ""


def _settled(descriptor: int, path: Path, status: os.stat_result, memory: Patience, *, patient: bool) -> bool:
    free = nobody_writes(descriptor)
    if free is False:
        return False
    if not patient:
        return True
    wait = 0.0
    if free is None or seen_by_other_machines(descriptor):
        wait = QUIET_SECONDS
    if status.st_size == 0:
        if any(os.path.lexists(f"{path}{half}") for half in HALF_MADE_SUFFIXES):
            return False
        wait = EMPTY_SECONDS
    if wait == 0.0 or time.time() - status.st_mtime >= wait:
        return True
    return memory.quiet(str(path), _signature(status)) >= wait


def _signature(status: os.stat_result) -> tuple[int, ...]:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def _read(descriptor: int, most: int) -> bytes:
    pieces: list[bytes] = []
    left = most
    while left > 0:
        piece = os.read(descriptor, min(left, 1 << 20))
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _too_large(size: int) -> Unfit:
    megabyte = 1024 * 1024
    return Unfit(
        f"The file has {size / megabyte:,.1f} MB; articles of up to {MAX_BYTES // megabyte} MB are taken.",
        "Drop only the text of the article, as a .txt file.",
    )


def _not_regular(mode: int) -> Unfit:
    if stat.S_ISLNK(mode):
        return Unfit(
            "It is a symbolic link, and links are not followed.", "Drop the file itself or a copy of it."
        )
    if stat.S_ISDIR(mode):
        return Unfit("It is a folder, not a file.", "Drop the folder's files, or the folder into the inbox.")
    kind = "a named pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
    return Unfit(f"It is {kind}, not a regular file.", "Drop the article as a regular file.")


def _refused(error: OSError | ValueError) -> Unfit | None:
    if not isinstance(error, OSError) or error.errno is None:
        return Unfit("The name of the file cannot be used.", "Rename the file and drop it again.")
    if error.errno in _GONE or error.errno in _TRANSIENT:
        return None
    if error.errno == errno.ELOOP:
        return _not_regular(stat.S_IFLNK)
    if error.errno in (errno.EACCES, errno.EPERM):
        return Unfit(
            "The file may not be read: permission denied.",
            "Allow reading it (chmod u+r FILE); it is tried again as soon as that changes.",
        )
    return Unfit(
        f"The file cannot be read: {os.strerror(error.errno)}.", "Check the disk, then drop the file again."
    )
