"""Small file systems of one's own to be filled, cut off and broken. Needs root on Linux; else LookupError."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_SHUT_DOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN: the file system takes and gives nothing any more."""
_NO_LOG_FLUSH = 2
"""As when the power goes: what the journal has not written is lost."""


def _mount(*arguments: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        raise LookupError("only root can mount")
    if subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode:
        raise LookupError("mounting is not allowed here")


@contextlib.contextmanager
def in_memory(place: Path, megabytes: int = 16) -> Iterator[Path]:
    """A file system of so many megabytes, mounted at ``place``."""
    place.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


class Disk:
    """An ext4 file system in a file: its power can be cut."""

    def __init__(self, image: Path, place: Path, megabytes: int = 48) -> None:
        self.place = place
        self._image = image
        self._mounted = False
        place.mkdir(parents=True, exist_ok=True)
        with image.open("wb") as file:
            file.truncate(megabytes * 1024 * 1024)
        if subprocess.run(["mkfs.ext4", "-q", str(image)], capture_output=True, check=False).returncode:
            raise LookupError("there is no ext4 here")
        self.plug_in()

    def plug_in(self) -> None:
        """Mount it, as at a start of the machine: its journal is replayed."""
        _mount("-o", "loop", str(self._image), str(self.place))
        self._mounted = True

    def cut(self) -> None:
        """From now on each call on it fails; what was not on it yet is lost."""
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUT_DOWN, struct.pack("I", _NO_LOG_FLUSH))
        except OSError as error:
            raise LookupError(f"the kernel does not cut file systems off: {error}") from None
        finally:
            os.close(descriptor)

    def unplug(self) -> None:
        """Unmount it; nobody may use it any more."""
        if self._mounted:
            subprocess.run(["umount", str(self.place)], check=True)
            self._mounted = False

    def __enter__(self) -> Disk:
        return self

    def __exit__(self, *_: object) -> None:
        if self._mounted:
            subprocess.run(["umount", "--lazy", str(self.place)], check=True)


def fill(ballast: Path) -> None:
    """Write until nothing fits any more."""
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 4096)
