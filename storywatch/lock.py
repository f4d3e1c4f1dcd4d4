"""The lock that says which process leads a story: the system's, or a marker file where it has none."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from filelock import FileLock, SoftFileLock

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import BaseFileLock

_NOT_HERE = frozenset({errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOLCK, errno.EINVAL})


def lock_of(file: Path) -> BaseFileLock:
    """The lock with this file, in a folder that is there; not taken yet.

    The system's lock goes with its holder, however that ends. Some network drives have none: there the file's
    being there is the lock. It names its holder, and one that no longer runs on this machine loses it.
    """
    if _locks(file.parent):
        return FileLock(file, thread_local=False, fallback_to_soft=False)
    return SoftFileLock(file, thread_local=False)


def _locks(folder: Path) -> bool:
    """Whether files of ``folder`` can be locked. Asked of the folder: the file itself may be a marker."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return True  # whoever wants the lock will hear why
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NOT_HERE
    finally:
        os.close(descriptor)
    return True
