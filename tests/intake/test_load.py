"""Files of every kind become a draft, a refusal, or "not yet"; none blocks, none is read half."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storywatch.intake import Foreign, draft, formats, load, names, ready
from storywatch.intake.pages import Page
from storywatch.model import Draft, Refusal, Stated

TITLE = "Verania and Orlo agree to talk again"
ARTICLE = f"{TITLE}\n\nBy Jana Dorn\n12 March 2019\n\nThe envoys met in Kesk on Tuesday.\n"

linux = pytest.mark.skipif(sys.platform != "linux", reason="leases are Linux's")


@pytest.fixture
def open_folder():
    """A folder that every user may enter, unlike those of tmp_path."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def no_leases(monkeypatch):
    """As on a system or file system that knows no leases."""
    monkeypatch.setattr(ready, "nobody_writes", lambda descriptor: None)


def test_an_article_becomes_a_draft(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    os.utime(path, (1_552_400_000, 1_552_400_000))
    got = load(path)
    assert isinstance(got, Draft)
    assert (got.file, got.text, got.encoding) == ("talks.txt", ARTICLE, "utf-8")
    assert got.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert got.modified == date(2019, 3, 12)
    assert got.title is not None
    assert got.title.value == TITLE
    assert got.byline is not None
    assert got.published is not None
    assert got.published.value == "2019-03-12"


def test_a_file_of_a_dropped_folder_is_named_with_its_folder(tmp_path):
    path = tmp_path / "week 12" / "talks"
    path.parent.mkdir()
    path.write_text(ARTICLE)
    got = load(path, inbox=tmp_path)
    assert isinstance(got, Draft)
    assert got.file == "week 12/talks"


@pytest.mark.parametrize(
    ("name", "saved", "day"),
    [
        ("APW19990312.0251.txt", date(2024, 5, 2), "1999-03-12"),
        ("2017-04-10 summit, agency.txt", date(2017, 6, 1), "2017-04-10"),
        ("courier_2017.04.10.txt", date(2017, 4, 12), "2017-04-10"),
        ("2017-04-10.txt", date(2017, 4, 11), None),  # saved then: it may say no more than that
        ("2017-04-10.txt", date(2017, 4, 1), None),
        ("2017-04-10 to 2017-04-12.txt", date(2019, 1, 1), None),
        ("20170231.txt", date(2019, 1, 1), None),
        ("order 4420170410.txt", date(2019, 1, 1), None),
    ],
)
def test_a_day_in_the_name_dates_what_was_saved_later(name, saved, day):
    got = draft(b"The envoys met in Kesk. They will meet again.", name, modified=saved)
    assert isinstance(got, Draft)
    assert (got.published.value if got.published else None) == day


def test_the_day_an_article_prints_counts_before_the_one_in_its_name():
    got = draft(ARTICLE.encode(), "2017-04-10.txt", modified=date(2024, 5, 2))
    assert isinstance(got, Draft)
    assert got.published is not None
    assert got.published.value == "2019-03-12"


def test_a_time_in_the_future_is_no_day_of_the_file(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    os.utime(path, (4e9, 4e9))
    got = load(path)
    assert isinstance(got, Draft)
    assert got.modified is None


@pytest.mark.parametrize(
    "name", ["a.txt", "a.TXT", "a.md", "a", "Statement of Mr. Orlo", "page.2", "U.N. talks"]
)
def test_endings_that_are_read(tmp_path, name):
    (tmp_path / name).write_text(ARTICLE)
    assert isinstance(load(tmp_path / name), Draft)


@pytest.mark.parametrize("name", ["a.webarchive", "a.msg", "a.doc", "a.webloc", "a.xyz", "a.7z"])
def test_endings_that_are_not_read_are_refused_with_a_remedy(tmp_path, name):
    (tmp_path / name).write_text(ARTICLE)
    got = load(tmp_path / name)
    assert isinstance(got, Refusal)
    assert Path(name).suffix in got.reason
    assert "drop" in got.remedy
    assert got.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "white space"),
        (b"\xef\xbb\xbf", "white space"),
        (b"\x89PNG\r\n\x1a\n...", "a picture"),
        (b"PK\x03\x04....", "zip"),
        (bytes(range(256)) * 8, "not text"),
    ],
)
def test_contents_that_are_no_article(data, word):
    got = draft(data, "talks.txt")
    assert isinstance(got, Refusal)
    assert word in got.reason
    assert got.remedy
    assert ("Unpack it" in got.remedy) == (word == "zip")
    assert got.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.html", b"talks", "html"),
        ("a.HTM", b"talks", "html"),
        ("page", b"\n <!DOCTYPE html><p>talks", "html"),
        ("a.txt", b"<html lang=en><p>talks", "html"),
        ("a.doc", b"\xef\xbb\xbf<html><p>talks", "html"),
        ("a.xhtml", b"<?xml version='1.0'?>\n<html><p>talks", "html"),
        ("a.eml", b"From: a\n\ntalks", "mail"),
        ("a.mht", b"From: a\n\ntalks", "mail"),
        ("a.pdf", b"talks", "pdf"),
        ("a.txt", b"%PDF-1.7", "pdf"),
        ("a.docx", b"PK\x03\x04", "docx"),
        ("a.doc", b"{\\rtf1 talks}", "rtf"),
    ],
)
def test_documents_are_told_by_name_and_content_and_left_to_a_converter(tmp_path, name, data, kind):
    (tmp_path / name).write_bytes(data)
    assert load(tmp_path / name) == Foreign(name, kind)
    asked = []

    def converter(kind, data):
        asked.append((kind, data))
        return ready.Unfit("It is a bomb.", "Do not drop it.")

    got = load(tmp_path / name, converter=converter)
    assert got == Refusal(name, "It is a bomb.", "Do not drop it.", hashlib.sha256(data).hexdigest())
    assert asked == [(kind, data)]


def test_what_a_converter_makes_becomes_the_draft():
    page = Page("Talks.\n", "utf-8 (html)", title=Stated("Talks", "title: Talks"), replaced=2)
    got = draft(b"<html>", "a.html", modified=date(2019, 3, 12), converter=lambda kind, data: page)
    assert got == Draft(
        "a.html",
        hashlib.sha256(b"<html>").hexdigest(),
        "utf-8 (html)",
        "Talks.\n",
        date(2019, 3, 12),
        title=page.title,
        replaced=2,
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.eml", b"PK\x03\x04"), ("a.html", b"\x89PNG\r\n\x1a\n"), ("a.txt", b"Talks of < html and %PDF-")],
)
def test_other_contents_are_not_a_converters(name, data):
    assert not isinstance(draft(data, name), Foreign)


@pytest.mark.parametrize("name", ["a.html", "a.pdf", "a.eml"])
@pytest.mark.parametrize(("data", "word"), [(b"", "empty"), (b" \n", "white space")])
def test_empty_documents_are_empty_files(name, data, word):
    got = draft(data, name)
    assert isinstance(got, Refusal)
    assert word in got.reason


def test_what_is_gone_is_not_ready(tmp_path):
    assert load(tmp_path / "never was") is None
    assert load(tmp_path / "no folder" / "never was") is None


@pytest.mark.parametrize("kind", ["pipe", "socket", "folder", "link", "dangling link", "loop", "device"])
def test_what_is_no_regular_file_is_refused_without_waiting(tmp_path, kind):
    path = tmp_path / "talks.txt"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "socket":
            here = socket.socket(socket.AF_UNIX)
            here.bind(os.fsencode(path))
            here.close()
        case "folder":
            path.mkdir()
        case "link":
            (tmp_path / "other").write_text(ARTICLE)
            path.symlink_to(tmp_path / "other")
        case "dangling link":
            path.symlink_to(tmp_path / "nowhere")
        case "loop":
            path.symlink_to(path)
        case "device":
            path = Path(os.devnull)
    got = load(path)
    assert isinstance(got, Refusal)
    assert got.sha256 is None
    assert got.remedy


def test_a_file_swapped_for_a_pipe_after_the_first_look_does_not_block(tmp_path, monkeypatch):
    regular = tmp_path / "regular"
    regular.write_text(ARTICLE)
    pipe = tmp_path / "talks.txt"
    os.mkfifo(pipe)
    status = os.lstat(regular)
    monkeypatch.setattr(ready.os, "lstat", lambda path: status)
    assert isinstance(ready.fetch(pipe), ready.Unfit)


def test_a_file_over_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "talks.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024**3)
    got = load(path)
    assert isinstance(got, Refusal)
    assert "20 MB" in got.reason
    assert got.sha256 is None


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_file_that_may_not_be_read(open_folder):
    path = open_folder / "talks.txt"
    path.write_text(ARTICLE)
    path.chmod(0)
    with contextlib.ExitStack() as afterwards:
        if os.geteuid() == 0:  # who may read everything: be nobody for a moment
            afterwards.callback(os.seteuid, 0)
            os.seteuid(65534)
        got = load(path)
    assert isinstance(got, Refusal)
    assert "permission" in got.reason
    assert got.sha256 is None


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENOENT, errno.EIO])
def test_passing_trouble_is_tried_again_and_lasting_trouble_is_told(tmp_path, monkeypatch, number):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)

    def fail(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(ready.os, "open", fail)
    got = load(path)
    if number == errno.EIO:
        assert isinstance(got, Refusal)
        assert got.sha256 is None
    else:
        assert got is None


@linux
def test_a_file_is_left_while_somebody_writes_it(tmp_path):
    path = tmp_path / "talks.txt"
    with path.open("w") as writer:
        writer.write(ARTICLE[:40])
        writer.flush()
        assert load(path) is None
        assert load(path, patient=False) is None
        writer.write(ARTICLE[40:])
    got = load(path)
    assert isinstance(got, Draft)
    assert got.text == ARTICLE


@linux
def test_a_writer_of_another_process_is_seen(tmp_path):
    path = tmp_path / "talks.txt"
    script = (
        "import sys\nf = open(sys.argv[1], 'w')\nf.write('half an art')\nf.flush()\n"
        "print('ok', flush=True)\ninput()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        assert load(path) is None
        writer.communicate(b"\n")
    assert isinstance(load(path), Draft)


@linux
def test_writers_who_open_the_file_during_the_probe_do_not_end_the_program(tmp_path):
    """The kernel signals whoever holds a lease that a writer breaks; its usual signal would end us."""
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    script = (
        "import os, sys, threading\nfrom pathlib import Path\nfrom storywatch.intake import ready\n"
        "path = Path(sys.argv[1])\nstop = threading.Event()\n"
        "def probe():\n"
        "    descriptor = os.open(path, os.O_RDONLY)\n"
        "    while not stop.is_set():\n"
        "        ready.nobody_writes(descriptor)\n"
        "thread = threading.Thread(target=probe)\nthread.start()\n"
        "for _ in range(3000):\n"
        "    os.close(os.open(path, os.O_WRONLY))\n"
        "stop.set()\nthread.join()\nprint('alive')"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stdout) == (0, "alive\n"), told.stderr


@linux
def test_the_lease_is_given_back_at_once(tmp_path):
    import fcntl

    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        assert ready.nobody_writes(descriptor) is True
        assert fcntl.fcntl(descriptor, fcntl.F_GETLEASE) == fcntl.F_UNLCK
    finally:
        os.close(descriptor)


def test_a_file_that_changes_while_it_is_read_is_not_ready(tmp_path, monkeypatch, no_leases):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    os.utime(path, (1, 1))
    read = ready._read

    def and_meanwhile(descriptor, most):
        data = read(descriptor, most)
        with path.open("a") as more:
            more.write("more")
        return data

    monkeypatch.setattr(ready, "_read", and_meanwhile)
    assert load(path) is None


def test_a_file_that_is_replaced_while_it_is_read_is_not_ready(tmp_path, monkeypatch):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    read = ready._read

    def and_meanwhile(descriptor, most):
        (tmp_path / "new").write_text("The new one, of another length.")
        (tmp_path / "new").rename(path)
        return read(descriptor, most)

    monkeypatch.setattr(ready, "_read", and_meanwhile)
    assert load(path) is None


def test_without_leases_a_file_must_have_been_quiet(tmp_path, no_leases):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    assert load(path) is None
    assert isinstance(load(path, patient=False), Draft)
    os.utime(path, (1_552_400_000, 1_552_400_000))
    assert isinstance(load(path), Draft)


def test_without_leases_a_clock_that_is_ahead_does_not_hold_a_file_back(tmp_path, no_leases):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    os.utime(path, (4e9, 4e9))
    now = [100.0]
    patience = ready.Patience(clock=lambda: now[0])
    assert ready.fetch(path, patience=patience) is None
    now[0] += ready.QUIET_SECONDS
    assert isinstance(ready.fetch(path, patience=patience), ready.Whole)


def test_network_drives_are_given_quiet_time_even_with_leases(tmp_path, monkeypatch):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    monkeypatch.setattr(ready, "seen_by_other_machines", lambda descriptor: True)
    assert load(path) is None


@linux
def test_the_local_disk_is_no_network_drive(tmp_path):
    (tmp_path / "f").write_text("x")
    with (tmp_path / "f").open() as file:
        assert not ready.seen_by_other_machines(file.fileno())


@pytest.mark.parametrize("kind", ["nfs4", "fuse.sshfs", "cifs", "9p"])
def test_network_drives_are_known_by_their_kind(tmp_path, monkeypatch, kind):
    if sys.platform != "linux":
        pytest.skip("told by /proc")
    monkeypatch.setattr(ready, "_shared", {})
    monkeypatch.setattr(ready, "_system_of", lambda mount: kind)
    (tmp_path / "f").write_text("x")
    with (tmp_path / "f").open() as file:
        assert ready.seen_by_other_machines(file.fileno())


def test_an_empty_file_is_given_time_to_fill(tmp_path):
    path = tmp_path / "talks.txt"
    path.touch()
    assert load(path) is None
    assert isinstance(load(path, patient=False), Refusal)
    os.utime(path, (1, 1))
    assert isinstance(load(path), Refusal)


def test_an_empty_file_beside_half_a_download_is_not_ready(tmp_path):
    path = tmp_path / "talks.txt"
    path.touch()
    os.utime(path, (1, 1))
    (tmp_path / "talks.txt.part").write_text("half")
    assert load(path) is None


def test_patience_forgets_the_oldest():
    patience = ready.Patience(clock=lambda: 0.0, keep=2)
    for name in "abc":
        patience.quiet(name, (1,))
    assert list(patience._seen) == ["b", "c"]


@linux
def test_a_name_that_is_not_utf8_is_shown_escaped(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \x1b[31m\n.txt"))
    path.write_text(ARTICLE)
    got = load(path)
    assert isinstance(got, Draft)
    assert got.file == "caf\\xe9 \x1b[31m\n.txt"
    got.file.encode()


@pytest.mark.parametrize(
    "name",
    [
        ".hidden",
        "a.txt.part",
        "a.crdownload",
        "a.tmp",
        "a.txt.swp",
        "a.txt~",
        "~$a.docx",
        "#a#",
        "Thumbs.db",
        "4913",
    ],
)
def test_names_that_are_left_alone(name):
    assert names.left_alone(name)
    assert not names.left_alone(names.not_left_alone(name))


@pytest.mark.parametrize("name", ["a.txt", "part", "tmp", "a part.txt", "#talks", "~a", "a.temporary"])
def test_names_that_are_taken(name):
    assert not names.left_alone(name)
    assert names.not_left_alone(name) == name


@given(st.binary(max_size=300), st.text(max_size=20))
@example(b"{\\rtf", "")
@example(b"<!doctype html>", "a.txt")
def test_any_bytes_under_any_name(data, name):
    got = draft(data, name)
    if isinstance(got, Foreign):
        assert formats.foreign(name, data) == got.format
    elif isinstance(got, Draft):
        assert got.text.strip()
        assert "\0" not in got.text
    else:
        assert got.reason.endswith(".")
        assert got.remedy
    formats.refuse(name, data)


def test_many_threads_may_load_at_once(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE)
    got: list[object] = []
    threads = [threading.Thread(target=lambda: got.append(load(path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(isinstance(one, Draft) for one in got)
