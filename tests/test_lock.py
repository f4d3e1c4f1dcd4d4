"""Who leads: one at a time, and nobody is held up by a process that is no more."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys

import pytest
from filelock import Timeout

from storywatch.lock import lock_of


@pytest.fixture(params=[None, errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def file(request, tmp_path, monkeypatch):
    def flock(*_: object) -> None:
        raise OSError(request.param, os.strerror(request.param))

    if request.param is not None:
        monkeypatch.setattr(fcntl, "flock", flock)
    return tmp_path / "story.lock"


def test_one_at_a_time(file):
    one, other = lock_of(file), lock_of(file)
    with one:
        for _ in range(3):
            with pytest.raises(Timeout):
                other.acquire(blocking=False)
            assert one.is_locked
    with other:
        assert not one.is_locked


def test_what_a_killed_process_has_left_holds_nobody_up(file):
    run = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    file.write_bytes(run.stdout + os.uname().nodename.encode() + b"\n")
    lock = lock_of(file)
    for _ in range(2):  # the marker is taken away, then the lock taken
        try:
            lock.acquire(blocking=False)
        except Timeout:
            continue
    assert lock.is_locked
    lock.release(force=True)


def test_a_folder_that_is_not_there_is_no_fault_yet(tmp_path):
    lock_of(tmp_path / "nowhere" / "story.lock")
