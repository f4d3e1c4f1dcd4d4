"""The doctor: each check on something well and on something ill, and the repairs."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage import checkup
from storage.reader import Reader
from storage.writer import Writer
from storywatch import doctor, lock
from storywatch.child import protocol
from storywatch.child.link import Link
from storywatch.settings import Paths
from tests.storage.articles import AT, draft, findings

TEXT = "The envoy left the port on Wednesday. No decision was taken on sanctions, the ministry said.\n"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A sound story of three articles, one of them judged."""
    paths = Paths(tmp_path / "story")
    paths.make()
    paths.done.mkdir()
    with Writer(paths.db) as writer:
        for number in range(3):
            one = draft(TEXT * 40 + str(number), f"{number}.txt")
            (paths.done / one.file).write_text(one.text, encoding="utf-8")
            id_ = writer.take(one, AT).id
            writer._db.execute("UPDATE source SET state = 'read' WHERE id = ?", [id_])
        writer.set_outlet(1, "The Ostrava Post")
        id_ = writer.take(draft(), AT).id
        writer.store_findings(id_, findings(id_))
        (paths.done / "talks.txt").write_text(draft().text, encoding="utf-8")
    return paths


def by_name(paths: Paths) -> dict[str, doctor.Check]:
    found = (doctor.lock(paths), *doctor.database(paths), doctor.originals(paths), doctor.journal(paths))
    return {check.what: check for check in found}


def test_a_sound_story_is_well_and_stays_as_it_is(paths):
    before = {p: p.read_bytes() for p in paths.story.rglob("*") if p.is_file()}
    assert {check.state for check in by_name(paths).values()} == {"ok"}
    after = {p: p.read_bytes() for p in paths.story.rglob("*") if p.is_file()}
    for path in before:
        assert after[path] == before[path], path


def test_mistakes_in_the_settings_are_told_with_their_lines(paths):
    environ = {"STORYWATCH_CONFIG": str(paths.story / "mine.toml")}
    assert [check.state for check in doctor.declared(paths, environ)] == ["ok"]
    (paths.story / "mine.toml").write_text('them = "dark"\n', encoding="utf-8")
    paths.toml.write_text('theme = "drak"\n[[question]]\nasks = "When?"\n', encoding="utf-8")
    fail, *warned = doctor.declared(paths, environ)
    assert (fail.state, fail.what) == ("fail", "settings")
    assert "story.toml, line 3" in fail.detail
    assert 'did you mean "ask"?' in fail.detail
    assert [check.state for check in warned] == ["warn", "warn"]
    assert "mine.toml, line 1" in warned[0].detail
    assert "story.toml, line 1" in warned[1].detail


def test_where_there_is_no_article_none_is_counted(tmp_path):
    for check in (doctor.originals(Paths(tmp_path)), doctor.encodings(Paths(tmp_path))):
        assert (check.state, check.detail) == ("ok", "there are no articles yet")


def test_a_folder_in_place_of_the_database_is_called_one(tmp_path):
    paths = Paths(tmp_path)
    paths.db.mkdir()
    assert [(c.state, c.detail) for c in doctor.database(paths)] == [
        ("fail", f"{paths.db} is a folder, not a file.")
    ]


def test_no_story_yet_is_no_illness(tmp_path):
    assert {check.state for check in by_name(Paths(tmp_path / "nowhere")).values()} == {"ok"}
    assert doctor.watching(Paths(tmp_path / "nowhere")).state == "warn"


def test_an_index_out_of_step_is_found_and_filled(paths):
    with contextlib.closing(sqlite3.connect(paths.db)) as other:
        other.execute(
            "INSERT INTO body_search (body_search, rowid, title, text) VALUES ('delete', 1, NULL, 'no')"
        )
        other.commit()
    check = by_name(paths)["search"]
    assert (check.state, check.detail, check.mend) == ("fail", "body_search", "search")
    done = doctor.repair(paths, [check])
    assert len(done) == 2
    assert by_name(paths)["search"].state == "ok"
    (copy,) = paths.story.glob("story.db.before-repair-*")
    with Reader(copy) as reader:
        assert reader.counts().sources == 4


def test_a_row_that_points_nowhere_is_found(paths):
    with contextlib.closing(sqlite3.connect(paths.db)) as other:
        other.execute("UPDATE quote SET source = 77")
        other.commit()
    check = by_name(paths)["references"]
    assert (check.state, check.mend) == ("fail", "rebuild")
    assert "points to no source" in check.detail


def test_a_bad_page_is_found(paths):
    with contextlib.closing(sqlite3.connect(paths.db)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'sentence'").fetchone()
    with paths.db.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))
    check = by_name(paths)["database"]
    assert (check.state, check.mend) == ("fail", "rebuild")


def test_originals_are_compared_both_ways(paths):
    (paths.done / "1.txt").unlink()
    check = by_name(paths)["originals"]
    assert (check.state, check.mend) == ("warn", "")
    assert "without an original in done/, so that none could be built anew: 1 source (2)" in check.detail
    (paths.done / "more.txt").write_text("Another text.\n")
    check = by_name(paths)["originals"]
    assert (check.state, check.mend) == ("fail", "fill")


def test_a_journal_with_nonsense_is_told(paths):
    with (paths.story / "story.marks.jsonl").open("a") as file:
        file.write("edited by hand\n")
    assert by_name(paths)["journal"].state == "warn"


def test_who_holds_the_lock_is_named_and_nothing_is_repaired_meanwhile(paths):
    code = (
        "import sys, time; from filelock import FileLock; held = FileLock(sys.argv[1]); held.acquire();"
        " print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code, str(paths.lock)], stdout=subprocess.PIPE)
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        check = by_name(paths)["lock"]
        assert check.state == "ok"
        if sys.platform == "linux":
            assert f"process {holder.pid} leads" in check.detail
        with pytest.raises(doctor.BusyError):
            doctor.repair(paths, [doctor.Check("fail", "search", "", "search")])
        assert not list(paths.story.glob("*before-repair*"))
    finally:
        holder.kill()
        holder.communicate()
    assert "nobody" in by_name(paths)["lock"].detail


@pytest.mark.parametrize(
    ("version", "bad"),
    [
        ((3, 6, 23), False), ((3, 7, 0), True), ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False),
        ((3, 45, 0), True), ((3, 50, 6), True), ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False),
    ],
)  # fmt: skip
def test_which_versions_have_the_fault(version, bad):
    detail = doctor.sqlite(version).detail
    assert ("has the WAL-reset fault" in detail) == bad


def test_watching_says_how(paths, monkeypatch):
    assert doctor.watching(paths).state == "ok"
    monkeypatch.setattr(doctor.ready, "seen_by_other_machines", lambda _: True)
    check = doctor.watching(paths)
    assert (check.state, "network drive" in check.detail) == ("warn", True)


def test_a_story_on_a_network_drive_is_told(paths, tmp_path, monkeypatch):
    assert doctor.place(paths).state == "ok"
    assert doctor.place(Paths(tmp_path / "nowhere")).state == "ok"
    monkeypatch.setattr(doctor.ready, "seen_by_other_machines", lambda _: True)
    check = doctor.place(paths)
    assert (check.state, "one machine at a time" in check.detail) == ("warn", True)


def test_who_leads_is_named_where_files_cannot_be_locked(paths, monkeypatch):
    monkeypatch.setattr(lock, "_locks", lambda _: False)
    with lock.lock_of(paths.lock):
        assert f"process {os.getpid()} leads" in doctor.lock(paths).detail
    assert "nobody" in doctor.lock(paths).detail


@pytest.mark.parametrize(("rules", "old"), [("r1", 3), ("r2", 4)])
def test_articles_that_older_rules_have_read_are_told(paths, tmp_path, monkeypatch, rules, old):
    monkeypatch.setattr(Link, "hello", lambda _: protocol.Hello(reader=rules))
    check = doctor.language(paths)
    assert (check.state, check.what) == ("warn", "reading")
    assert f"{old} articles read by older ones: storywatch reread" in check.detail
    assert doctor.language(Paths(tmp_path / "nothing yet")).state == "ok"


def test_a_terminal_is_described(monkeypatch):
    check = doctor.terminal({"TERM": "xterm-256color", "COLORTERM": "truecolor"})
    assert "xterm-256color" in check.detail
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert doctor.terminal({"TERM": "dumb"}).state == "warn"
    assert "none (NO_COLOR)" in doctor.terminal({"TERM": "xterm", "NO_COLOR": "1"}).detail


def storywatch(*arguments: str, paths: Paths) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "storywatch", "--story", str(paths.story), *arguments]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, text=True)


def test_the_command_looks_then_repairs_when_asked(paths):
    assert storywatch("doctor", paths=paths).returncode == 0
    (paths.done / "more.txt").write_text("The envoy came back to the port on Friday.\n")
    run = storywatch("doctor", paths=paths)
    assert run.returncode == 1
    assert "fail  originals   in done/, but not in the story: 1 file;" in run.stdout
    assert not list(paths.story.glob("*before-repair*"))
    run = storywatch("doctor", "--repair", paths=paths)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count("  originals  ") == 2
    assert "ok    originals   in done/, as they should be: the originals of 5 sources" in run.stdout
    assert "taken: more.txt" in run.stderr
    content = paths.db.read_bytes()
    paths.db.write_bytes(content[:4096] + b"\0" * (len(content) - 4096))
    for ending in ("-wal", "-shm"):
        paths.db.with_name(paths.db.name + ending).unlink(missing_ok=True)
    assert storywatch("doctor", paths=paths).returncode == 1
    run = storywatch("doctor", "--repair", paths=paths)
    assert run.returncode == 0, run.stdout + run.stderr
    with Reader(paths.db) as reader:
        assert reader.counts().sources == 5
        assert [s.outlet for s in reader.sources() if s.file == "0.txt"] == ["The Ostrava Post"]


def test_a_copy_is_one_moment_while_somebody_writes(paths, tmp_path):
    with Writer(paths.db) as writer, writer.together():
        writer.set_title(1, "Half done")
        checkup.copy(paths.db, tmp_path / "copy.db")
        time.sleep(0)
        with Reader(tmp_path / "copy.db") as reader:
            assert reader.source(1).title is None
