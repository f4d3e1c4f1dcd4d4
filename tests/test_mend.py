"""The database lost, damaged, deleted or replaced: built anew from the originals and the journal."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from storage.reader import Reader
from storage.writer import Writer
from storywatch import mend
from storywatch.model import Span
from storywatch.settings import Declared, Paths, declare
from tests.desks import Watched, drop, states

TEXTS = {f"{n:02}.txt": f"New sanctions were agreed in round {n}. More words came.\n" for n in range(6)}


def fill(paths: Paths, open_desk) -> None:
    """A story with a few sources, one question, and what only its reader can say; closed again."""
    watched = open_desk()
    declare(paths, Declared("sanctions", (), None))
    for number, (name, text) in enumerate(TEXTS.items()):
        (paths.story / name).write_text(text, encoding="utf-8")
        os.utime(paths.story / name, (1_500_000_000 + number, 1_500_000_000 + number))
        (paths.story / name).rename(paths.inbox / name)
        watched.until("read", name)
    watched.until("question")
    watched.desk.close()
    with Writer(paths.db) as writer:
        (question,) = writer.reader.questions()
        row = next(e for e in writer.reader.evidence(question.id) if e.source == 2)
        writer.confirm_evidence(question.id, Span(row.source, row.start, row.end), "against")
        writer.set_question_status(question.id, "leaning no", "read twice", "2031-05-04T08:00:00Z")
        writer.set_outlet(3, "The Ostrava Post")
        writer.set_published(4, date(2031, 5, 3), "reader", "set by the reader")


def told(paths: Paths) -> object:
    """What must be the same again. Times of arrival and ids of findings may differ."""
    with Reader(paths.db) as reader:
        story = reader.story()
        assert [s for s in story.sources if s.state != "read"] == []
        (question,) = story.questions
        return (
            [
                (s.id, s.file, s.sha256, s.text, s.outlet, s.published, s.published_basis)
                for s in story.sources
            ],
            (question.question, question.status, question.history[-1]),
            [(e.span, e.direction, e.confirmed) for e in question.evidence],
        )


def lose(paths: Paths) -> None:
    for ending in ("", "-wal", "-shm"):
        paths.db.with_name(paths.db.name + ending).unlink(missing_ok=True)


def aside(paths: Paths) -> list[str]:
    """The databases set aside, without their side files."""
    return sorted(p.name for p in paths.story.glob("story.db.damaged-*Z"))


def truncated(db: Path) -> None:
    content = db.read_bytes()
    db.write_bytes(content[: len(content) // 2 // 4096 * 4096 + 100])


DAMAGE = {
    "lost": lambda db: db.unlink(),
    "empty": lambda db: db.write_bytes(b""),
    "text": lambda db: db.write_text("this is no database\n" * 500),
    "header": lambda db: db.write_bytes(b"\0" * 4096 + db.read_bytes()[4096:]),
    "truncated": truncated,
}


@pytest.mark.parametrize("how", DAMAGE)
def test_found_unusable_at_start_it_is_built_anew_with_the_same_rows(paths, open_desk, how):
    fill(paths, open_desk)
    before = told(paths)
    DAMAGE[how](paths.db)
    watched = open_desk()
    said = watched.until("mended").detail
    watched.until("read", "05.txt")
    assert watched.desk.wait(10)
    assert told(paths) == before
    assert "story.db was" in said
    assert "6 articles taken in again from done/" in said
    assert watched.desk.health().notice == said
    assert watched.desk.health().fault is None
    assert {p.name for p in paths.done.iterdir()} == set(TEXTS)
    if how not in ("lost", "empty"):
        (kept,) = aside(paths)
        assert kept in said
    watched.desk.close()
    again = open_desk()
    assert again.desk.wait(10)
    assert again.news == []
    assert again.desk.health().notice is None


def test_a_new_story_and_an_empty_one_are_no_loss(paths, open_desk):
    paths.done.mkdir()
    paths.db.touch()
    watched = open_desk()
    assert watched.desk.wait(10)
    assert watched.news == []
    assert aside(paths) == []


def test_somebody_elses_database_is_left_alone(paths, open_desk):
    fill(paths, open_desk)
    lose(paths)
    other = sqlite3.connect(paths.db)
    other.execute("CREATE TABLE theirs (x)")
    other.commit()
    other.close()
    content = paths.db.read_bytes()
    with pytest.raises(Exception, match="not one of storywatch"):
        open_desk()
    assert paths.db.read_bytes() == content
    assert aside(paths) == []


def test_damage_found_while_running_is_mended_and_the_article_at_hand_taken(paths, open_desk):
    fill(paths, open_desk)
    watched = open_desk()
    assert watched.desk.wait(10)
    before = told(paths)
    with sqlite3.connect(paths.db) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = [row[0] for row in other.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name IN ('source', 'sqlite_autoindex_source_1')"
        )]  # fmt: skip
    other.close()
    with paths.db.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * 4096)
            file.write(b"\x55" * 4096)
    drop(paths, "late.txt", "Late words.\n")
    said = watched.until("mended", timeout=20).detail
    assert "was damaged" in said
    watched.until("read", "late.txt", timeout=20)
    watched.until("read", "05.txt", timeout=20)
    assert watched.desk.wait(10)
    assert told(paths)[0][:6] == before[0]
    assert states(paths)["late.txt"] == "read"
    assert watched.desk.health().fault is None


def test_deleted_while_running_what_was_written_into_nothing_comes_back(paths, open_desk):
    fill(paths, open_desk)
    watched = open_desk()
    assert watched.desk.wait(10)
    viewer = Reader(paths.db)
    assert viewer.counts().sources == 6
    watched.link.gate.clear()
    lose(paths)
    drop(paths, "late.txt", "Late words.\n")
    start = time.monotonic()
    watched.until("mended")
    assert time.monotonic() - start < 3
    watched.link.gate.set()
    watched.until("read", "late.txt")
    assert watched.desk.wait(10)
    with Reader(paths.db) as reader:
        assert [s.file for s in reader.story().sources] == [*TEXTS, "late.txt"]
        assert reader.source(3).outlet == "The Ostrava Post"
        assert reader.questions()[0].status == "leaning no"
    assert states(paths)["late.txt"] == "read"
    viewer.close()


def test_replaced_while_running_by_an_older_copy_it_is_filled(paths, open_desk):
    fill(paths, open_desk)
    copy = paths.story / "copy"
    with Writer(paths.db) as writer:
        writer._opened.conn.execute("VACUUM INTO ?", (str(copy),))
    watched = open_desk()
    drop(paths, "late.txt", "Late words.\n")
    watched.until("read", "late.txt")
    assert watched.desk.wait(10)
    lose(paths)
    copy.rename(paths.db)
    assert "replaced" in watched.until("mended").detail
    assert watched.desk.wait(10)
    assert list(states(paths)) == ["late.txt", *reversed(TEXTS)]
    assert set(states(paths).values()) == {"read"}
    assert aside(paths) == []


def test_a_replacement_that_is_no_database_is_set_aside(paths, open_desk):
    fill(paths, open_desk)
    before = told(paths)
    watched = open_desk()
    assert watched.desk.wait(10)
    lose(paths)
    (paths.story / "half").write_text("no database at all\n" * 300)
    (paths.story / "half").rename(paths.db)
    watched.until("mended")
    watched.until("read", "05.txt")
    assert watched.desk.wait(10)
    assert told(paths) == before
    assert len(aside(paths)) == 1


def test_a_name_that_clashed_in_done_is_known_by_its_first_name_again(paths, open_desk):
    watched = open_desk()
    for text in ("Envoys met in the port today and agreed on nothing.\n", "Fishermen closed the harbour.\n"):
        drop(paths, "article.txt", text)
        watched.until("read")
        assert watched.desk.wait(10)
        watched.news.clear()
    watched.desk.close()
    assert {p.name for p in paths.done.iterdir()} == {"article.txt", "article-2.txt"}
    lose(paths)
    watched = open_desk()
    watched.until("mended")
    with Reader(paths.db) as reader:
        assert [(s.file, s.superseded_by) for s in reader.sources()] == [("article.txt", None)] * 2


def test_a_disk_that_holds_nothing_is_said(paths, open_desk, monkeypatch):
    fill(paths, open_desk)
    begin = mend.begin

    def into_a_bad_place(paths: Paths, why: str) -> None:
        begin(paths, why)
        lose(paths)
        paths.db.write_text("this disk does not hold what is written\n" * 200)

    monkeypatch.setattr(mend, "begin", into_a_bad_place)
    paths.db.write_text("no database\n" * 500)
    watched = Watched(paths)
    with pytest.raises(Exception, match="not a database"):
        watched.desk.open()
    watched.desk.close()
    assert len(aside(paths)) == 1


KILLED = """
import sys, threading
from pathlib import Path
from storywatch.desk import Desk
from storywatch.settings import Paths
from tests.desks import FakeLink
with Desk(Paths(Path(sys.argv[1])), link=FakeLink()) as desk:
    desk.follow(lambda news: print(news.kind, flush=True))
    desk.start()
    threading.Event().wait()
"""


def test_killed_while_it_is_built_anew_the_next_start_goes_on(paths, open_desk):
    fill(paths, open_desk)
    for number in range(200):
        (paths.done / f"more-{number:03}.txt").write_text(f"Words of another article, number {number}.\n")
    lose(paths)
    chance = random.Random(4)
    halves = 0
    for _ in range(4):
        child = subprocess.Popen([sys.executable, "-c", KILLED, str(paths.story)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        for _ in range(chance.randint(1, 40)):
            if child.stdout.readline() == b"mended\n":
                break
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        with Reader(paths.db) as reader:
            halves += reader.counts().sources < 206
    assert halves
    watched = open_desk()
    watched.until("mended", timeout=30)
    with Reader(paths.db) as reader:
        sources = reader.sources(1000)
        assert len({s.file for s in sources}) == len(sources) == 206
        assert {s.sightings for s in sources} == {0}
        assert reader.source(3).outlet == "The Ostrava Post"


def test_killed_before_the_new_file_was_told_to_be_filled(paths, open_desk):
    fill(paths, open_desk)
    before = told(paths)
    lose(paths)
    Writer(paths.db).close()
    watched = open_desk()
    assert "was empty" in watched.until("mended").detail
    watched.until("read", "05.txt")
    assert watched.desk.wait(10)
    assert told(paths) == before


def test_a_disk_that_is_full_meanwhile_sets_nothing_aside_twice(paths, open_desk, monkeypatch):
    fill(paths, open_desk)
    watched = open_desk()
    assert watched.desk.wait(10)
    full = threading.Event()
    full.set()
    refill = mend.refill

    def on_a_full_disk(paths: Paths, why: str) -> None:
        if full.is_set():
            raise OSError(28, "No space left on device")
        refill(paths, why)

    monkeypatch.setattr(mend, "refill", on_a_full_disk)
    with sqlite3.connect(paths.db) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'quote'").fetchone()
    other.close()
    with paths.db.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x55" * 4096)
    watched.desk.suspect()
    assert "No space" in watched.until("fault").detail
    time.sleep(2.5)
    full.clear()
    watched.until("mended")
    watched.until("read", "05.txt")
    assert len(aside(paths)) == 1
    assert len(states(paths)) == 6


def test_a_doubt_about_a_sound_story_changes_nothing(paths, open_desk):
    fill(paths, open_desk)
    watched = open_desk()
    watched.desk.suspect()
    assert watched.desk.wait(10)
    time.sleep(0.3)
    assert watched.news == []
    assert aside(paths) == []


def test_a_viewer_that_takes_over_finds_the_loss(paths, open_desk):
    fill(paths, open_desk)
    first, second = open_desk(), open_desk()
    assert (first.desk.role, second.desk.role) == ("leader", "viewer")
    assert first.desk.wait(10)
    lose(paths)
    first.desk.close()
    second.until("mended")
    assert len(states(paths)) == 6


def test_threads_end(paths, open_desk):
    before = threading.active_count()
    watched = open_desk()
    assert watched.desk.wait(10)
    lose(paths)
    time.sleep(1.5)
    watched.desk.close()
    assert threading.active_count() <= before + 1
