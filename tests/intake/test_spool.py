"""Files leave the inbox whole, once, under a name of their own; nothing is overwritten or deleted."""

from __future__ import annotations

import errno
import hashlib
import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.intake import spool
from storywatch.intake.spool import Spool
from storywatch.model import Refusal


def put(path, text="the talks"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def no_links(monkeypatch, number=errno.EPERM):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(spool.os, "link", fail)


def below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


ways = pytest.mark.parametrize(
    "way", [None, errno.EPERM, errno.EXDEV], ids=["links", "no links", "other device"]
)


@ways
def test_a_file_that_was_taken_in_moves_to_done(inbox, monkeypatch, way):
    if way:
        no_links(monkeypatch, way)
    sha256 = put(inbox / "talks.txt")
    place = Spool(inbox).finish(inbox / "talks.txt", sha256)
    assert place == inbox / "done" / "talks.txt"
    assert place.read_text() == "the talks"
    assert below(inbox) == ["done/talks.txt"]


@ways
def test_nothing_is_ever_overwritten(inbox, monkeypatch, way):
    if way:
        no_links(monkeypatch, way)
    for number in range(4):
        sha256 = put(inbox / "talks.txt", f"talks {number}")
        assert Spool(inbox).finish(inbox / "talks.txt", sha256) is not None
    assert below(inbox) == ["done/talks-2.txt", "done/talks-3.txt", "done/talks-4.txt", "done/talks.txt"]
    assert sorted(path.read_text() for path in (inbox / "done").iterdir()) == [f"talks {n}" for n in range(4)]


def test_a_file_of_a_dropped_folder_keeps_its_folder(inbox):
    sha256 = put(inbox / "week 12" / "mon" / "talks.txt")
    Spool(inbox).finish(inbox / "week 12" / "mon" / "talks.txt", sha256)
    assert below(inbox) == ["done/week 12/mon/talks.txt"]
    assert (inbox / "week 12" / "mon").is_dir()


def test_a_refused_file_lies_beside_the_reason(inbox):
    sha256 = put(inbox / "talks.pdf")
    refusal = Refusal("talks.pdf", "This is a PDF document.", "Save it as text.", sha256)
    assert Spool(inbox).reject(inbox / "talks.pdf", refusal) == inbox / "failed" / "talks.pdf"
    assert below(inbox) == ["failed/talks.pdf", "failed/talks.pdf.reason.txt"]
    told = (inbox / "failed" / "talks.pdf.reason.txt").read_text()
    assert told == "This is a PDF document.\nSave it as text.\n"


def test_a_reason_that_is_there_already_is_kept(inbox):
    for number in range(2):
        sha256 = put(inbox / "talks.pdf", str(number))
        Spool(inbox).reject(inbox / "talks.pdf", Refusal("talks.pdf", f"reason {number}", "remedy", sha256))
    (inbox / "failed" / "talks.pdf").unlink()
    sha256 = put(inbox / "talks.pdf", "2")
    Spool(inbox).reject(inbox / "talks.pdf", Refusal("talks.pdf", "reason 2", "remedy", sha256))
    assert (inbox / "failed" / "talks.pdf.reason.txt").read_text().startswith("reason 0")
    assert (inbox / "failed" / "talks-3.pdf.reason.txt").read_text().startswith("reason 2")


def test_a_file_whose_bytes_were_not_read_stays(inbox):
    put(inbox / "talks.txt")
    assert Spool(inbox).reject(inbox / "talks.txt", Refusal("talks.txt", "too large", "cut it")) is None
    assert below(inbox) == ["talks.txt"]


def test_a_file_that_was_saved_anew_in_between_stays(inbox):
    sha256 = put(inbox / "talks.txt")
    put(inbox / "talks.txt", "other talks")
    assert Spool(inbox).finish(inbox / "talks.txt", sha256) is None
    assert below(inbox) == ["talks.txt"]


def test_a_file_that_is_gone_is_no_trouble(inbox):
    assert Spool(inbox).finish(inbox / "talks.txt", "0" * 64) is None


@pytest.mark.skipif(sys.platform != "linux", reason="leases are Linux's")
def test_a_file_that_is_being_written_stays(inbox):
    sha256 = put(inbox / "talks.txt")
    with (inbox / "talks.txt").open("a"):
        assert Spool(inbox).finish(inbox / "talks.txt", sha256) is None
    assert Spool(inbox).finish(inbox / "talks.txt", sha256) is not None


def test_a_move_that_was_cut_in_half_is_finished(inbox):
    """As after a kill between the new name and the end of the old one."""
    sha256 = put(inbox / "talks.txt")
    (inbox / "done").mkdir()
    os.link(inbox / "talks.txt", inbox / "done" / "talks.txt")
    assert Spool(inbox).finish(inbox / "talks.txt", sha256) == inbox / "done" / "talks.txt"
    assert below(inbox) == ["done/talks.txt"]


@pytest.mark.parametrize("step", ["copy2", "rename"])
def test_a_full_disk_leaves_the_file_and_no_rubbish(inbox, monkeypatch, step):
    no_links(monkeypatch, errno.EXDEV)

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((spool.shutil, "copy2") if step == "copy2" else (spool.Path, "rename")), full)
    sha256 = put(inbox / "talks.txt")
    with pytest.raises(OSError, match="No space"):
        Spool(inbox).finish(inbox / "talks.txt", sha256)
    assert below(inbox) == ["talks.txt"]


def test_a_file_that_cannot_leave_does_not_stand_twice(inbox, monkeypatch):
    sha256 = put(inbox / "talks.txt")
    unlink = spool.Path.unlink

    def only_below(path, missing_ok=False):
        if path.parent == inbox:
            raise PermissionError(errno.EACCES, "Permission denied")
        unlink(path, missing_ok)

    monkeypatch.setattr(spool.Path, "unlink", only_below)
    with pytest.raises(PermissionError):
        Spool(inbox).finish(inbox / "talks.txt", sha256)
    assert below(inbox) == ["talks.txt"]


def test_a_folder_in_the_way_is_told(inbox):
    sha256 = put(inbox / "talks.txt")
    (inbox / "done").write_text("not a folder")
    with pytest.raises(OSError):
        Spool(inbox).finish(inbox / "talks.txt", sha256)
    assert below(inbox) == ["done", "talks.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
@pytest.mark.parametrize(
    "name", [b"caf\xe9.txt", b"two\nlines.txt", b"-rf", b"\x1b[31m.txt", b"x" * 255, b"x" * 251 + b".txt"]
)
def test_names_are_only_data(inbox, name):
    path = inbox / os.fsdecode(name)
    for number in range(3):
        sha256 = put(path, str(number))
        assert Spool(inbox).finish(path, sha256) is not None
        sha256 = put(path, f"refused {number}")
        refusal = Refusal("shown", "reason", "remedy", sha256)
        assert Spool(inbox).reject(path, refusal) is not None
    assert len(list((inbox / "done").iterdir())) == 3
    assert len(list((inbox / "failed").iterdir())) == 6


@given(st.binary(min_size=1, max_size=255), st.integers(1, 10**6), st.integers(0, 20))
def test_numbered_names_fit(name, number, room):
    made = os.fsencode(spool._numbered(os.fsdecode(name), number, room))
    assert 0 < len(made) <= 255 - room
