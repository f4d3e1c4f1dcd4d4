from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from storage import connect, schema
from storage.reader import Reader
from storage.rows import Counts, StorageError
from storage.writer import Writer
from tests.storage.articles import AT, draft, findings


def make(path: Path, version: int) -> None:
    """A file as the given version of the schema made it."""
    conn = sqlite3.connect(path, isolation_level=None)
    if version:
        schema.migrate(conn, schema.STEPS[:version])
    conn.close()


def shape(path: Path) -> list[tuple[str, ...]]:
    conn = sqlite3.connect(path)
    rows = conn.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    conn.close()
    return rows


@pytest.mark.parametrize("version", range(schema.VERSION + 1))
def test_every_earlier_file_becomes_todays(tmp_path: Path, version: int) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    make(old, version)
    Writer(old).close()
    Writer(new).close()
    assert shape(old) == shape(new)
    with Reader(old) as reader:
        assert reader.counts() == Counts(0, 0, 0, 0, 0, 0, 0)


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer:
        id_ = writer.take(draft(), AT).id
        writer.store_findings(id_, findings(id_))
    before = shape(path)
    with Writer(path) as writer:
        assert writer.reader.findings(id_) == findings(id_)
    assert shape(path) == before


def test_a_step_that_fails_leaves_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    make(path, schema.VERSION)
    before = shape(path)
    conn = sqlite3.connect(path, isolation_level=None)
    steps = (*schema.STEPS, ("CREATE TABLE extra (x) STRICT", "CREATE TABLE fine (x TEXT) STRICT"))
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(conn, steps)
    good = (*schema.STEPS, ("CREATE TABLE fine (x TEXT) STRICT",))
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(conn, (*good, ("CREATE TABLE fine (x TEXT) STRICT",)))
    assert shape(path) == before
    assert schema.migrate(conn, good) == schema.VERSION
    assert conn.execute("PRAGMA user_version").fetchone() == (schema.VERSION + 1,)
    conn.close()


@pytest.mark.parametrize("version", range(schema.VERSION + 1))
def test_a_killed_step_leaves_the_old_schema(tmp_path: Path, version: int) -> None:
    path = tmp_path / "story.db"
    make(path, version)
    before = shape(path)
    code = """
import os, sqlite3, sys
from storage import schema
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.create_function("die", 0, lambda: os._exit(9))
steps = [*schema.STEPS, ("CREATE TABLE fine (x TEXT) STRICT",)]
at = int(sys.argv[2])
steps[at] = (*steps[at], "SELECT die()")
schema.migrate(conn, steps)
"""
    command = [sys.executable, "-c", code, str(path), str(version)]
    assert subprocess.run(command, check=False).returncode == 9
    assert shape(path) == before
    Writer(path).close()
    make(tmp_path / "fresh.db", schema.VERSION)
    assert shape(path) == shape(tmp_path / "fresh.db")


# --- what cannot be opened ---


def test_nothing_there_yet_is_said_by_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    with pytest.raises(StorageError, match=r"story\.db does not exist yet\."):
        Reader(path)
    assert not path.exists()


def test_an_empty_file_is_a_new_story_for_the_writer_only(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    path.touch()
    with pytest.raises(StorageError, match=r"story\.db holds no story yet\."):
        Reader(path)
    Writer(path).close()
    Reader(path).close()


@pytest.mark.parametrize("opens", [Reader, Writer])
def test_what_is_not_a_database_is_left_alone(tmp_path: Path, opens: type[Reader | Writer]) -> None:
    path = tmp_path / "story.db"
    path.write_text("Dear diary, " * 200)
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"story\.db is not a database\.") as caught:
        opens(path)
    assert not caught.value.transient
    assert path.read_bytes() == before


@pytest.mark.parametrize("opens", [Reader, Writer])
def test_a_cut_file_is_called_damaged(tmp_path: Path, opens: type[Reader | Writer]) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer:
        writer.take(draft("word " * 20_000), AT)
    os.truncate(path, 8192)
    with pytest.raises(StorageError, match=r"story\.db is damaged\."):
        opens(path)


@pytest.mark.parametrize("opens", [Reader, Writer])
def test_somebody_elses_database_is_left_alone(tmp_path: Path, opens: type[Reader | Writer]) -> None:
    path = tmp_path / "story.db"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE books (title)")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="not one of storywatch"):
        opens(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("opens", [Reader, Writer])
def test_a_newer_file_is_left_alone(tmp_path: Path, opens: type[Reader | Writer]) -> None:
    path = tmp_path / "story.db"
    make(path, schema.VERSION)
    conn = sqlite3.connect(path)
    conn.execute(f"PRAGMA user_version={schema.VERSION + 1}")
    conn.close()
    with pytest.raises(StorageError, match="made by a newer storywatch"):
        opens(path)


@pytest.mark.parametrize("opens", [Reader, Writer])
def test_a_folder_of_that_name_is_no_story(tmp_path: Path, opens: type[Reader | Writer]) -> None:
    path = tmp_path / "story.db"
    path.mkdir()
    with pytest.raises(StorageError, match=r"story\.db"):
        opens(path)


def test_odd_path_names_are_opened(tmp_path: Path) -> None:
    folder = tmp_path / "a?mode=memory#b%20 c\u00e9\n"
    folder.mkdir()
    with Writer(folder / "story.db") as writer:
        writer.take(draft(), AT)
    with Reader(folder / "story.db") as reader:
        assert reader.counts().sources == 1
    assert (folder / "story.db").exists()


def test_where_no_side_file_can_be_made_the_story_is_read_as_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer:
        writer.take(draft(), AT)
    plain = connect._connect

    def connect_on_a_read_only_disk(path: Path, how: str) -> sqlite3.Connection:
        if "immutable" in how:
            return plain(path, how)
        # What SQLite answers where it cannot make the file that WAL needs.
        return plain(path.parent / "nowhere" / path.name, "mode=ro")

    monkeypatch.setattr(connect, "_connect", connect_on_a_read_only_disk)
    with Reader(path) as reader:
        assert reader.counts().sources == 1


# --- readers beside the writer ---


def test_a_reader_follows_the_writer_and_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer, Reader(path) as reader:
        before = reader.data_version()
        assert reader.data_version() == before
        writer.take(draft(), AT)
        assert reader.data_version() != before
        assert reader.counts().pending == 1
        with pytest.raises(StorageError, match="may not be written"):
            reader._db.all("DELETE FROM source")


def test_a_snapshot_is_one_moment(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer, Reader(path) as reader:
        with reader.snapshot():
            assert reader.sources() == []
            writer.take(draft(), AT)
            assert reader.sources() == []
            assert reader.story().sources == ()
        assert len(reader.sources()) == 1


def test_no_answer_leaves_a_transaction_open(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    with Writer(path) as writer, Reader(path) as reader:
        for n in range(300):
            id_ = writer.take(draft(f"{n} " + "word " * 3000, f"{n}.txt"), AT).id
            reader.sources(1)
            reader.quotes(1)
            next(iter(reader.sentences()), None)
            assert id_ == n + 1
        assert path.with_name("story.db-wal").stat().st_size < 8_000_000


def test_the_way_to_the_first_screen_is_light() -> None:
    code = (
        "import sys; import storage.reader; print(sorted({m.split('.')[0] for m in sys.modules}"
        " & {'sqlite_utils', 'msgspec', 'numpy', 'spacy', 'textual', 'tomlkit', 'click'}))"
    )
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert out.strip() == "[]"
