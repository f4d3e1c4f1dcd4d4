"""Where a story is, and story.toml: read with clear errors, written without losing a comment."""

from __future__ import annotations

import threading
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch.settings import Declared, Paths, SettingsError, declare, declared, title


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


def test_the_option_goes_before_the_environment_before_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/reader")
    environ = {"STORYWATCH_STORY": "/stories/strait"}
    assert Paths.find("/stories/talks", environ).story == Path("/stories/talks")
    assert Paths.find(None, environ).story == Path("/stories/strait")
    assert Paths.find(None, {"STORYWATCH_STORY": ""}).story == tmp_path
    assert Paths.find("~/talks", {}).story == Path("/home/reader/talks")
    assert Paths.find("talks", {}).db == tmp_path / "talks" / "story.db"


def test_a_story_is_made_once_and_recognised(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "new" / "story")
    assert (paths.exists(), paths.empty()) == (False, True)
    paths.make()
    paths.make()
    assert (paths.exists(), paths.empty()) == (True, False)
    assert paths.done.parent == paths.failed.parent == paths.inbox
    full = Paths(tmp_path)
    assert (full.exists(), full.empty()) == (False, False)
    full.db.touch()
    assert full.exists()


def test_a_file_in_the_way_is_named(paths: Paths) -> None:
    paths.inbox.write_text("not a folder")
    with pytest.raises(SettingsError, match=r"inbox cannot be made: file exists\."):
        paths.make()


def test_no_file_declares_nothing(paths: Paths) -> None:
    assert declared(paths) == []
    assert title(paths) is None


def test_everything_is_read(paths: Paths) -> None:
    paths.toml.write_bytes(
        b"\xef\xbb\xbftitle = 'The strait'\r\n\r\n[[question]]\r\nask = ' Will  they sign? '\r\n"
        b"terms = ['pact', ' ']\r\ndue = 2031-05-01\r\n"
        b"[[question]]\r\nask = 'sanctions'\r\ndue = '2031-06-01'\r\n"
    )
    assert title(paths) == "The strait"
    assert declared(paths) == [
        Declared("Will they sign?", ("pact",), date(2031, 5, 1)),
        Declared("sanctions", (), date(2031, 6, 1)),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = " + "[" * 20_000, r"story\.toml: this is nested too deeply"),
        ("title = \n", r"story\.toml, line 1: this is not TOML"),
        ("\n\n[[question]\n", r"line 3: this is not TOML"),
        ('title = "a"\ntitle = "b"\n', r"line 2: this is not TOML"),
        ("[[question]]\nask = 'a", r"line 2: this is not TOML"),
        ("titel = 'x'\n", r'line 1: "titel" means nothing here; did you mean "title"\?'),
        ("\n[colours]\nfg = 1\n", r'line 2: "colours" means nothing here; known are title, question, theme'),
        ("title = 3\n", r'line 1: "title" is a text'),
        ("question = 'x'\n", r'line 1: "question" is a table; write \[\[question\]\]'),
        ("[question]\nask = 'x'\n", r'line 1: "question" is a table; write \[\[question\]\]'),
        ("[[question]]\nask='a'\n\n[[question]]\n# here\nterms = []\n", r'line 4: "ask" is missing'),
        ("[[question]]\nask = ' '\n", r'line 2: "ask" is missing or no text'),
        ("[[question]]\nask='a'\nterms = 'x'\n", r'line 3: "terms" is a list of texts'),
        ("[[question]]\nask='a'\nterms = [1]\n", r'line 3: "terms" is a list of texts'),
        ("[[question]]\nask='a'\n[[question]]\nask='b'\ndue = 'soon'\n", r'line 5: "due" is a day'),
        (
            "[[question]]\nask='a'\nterm = ['x']\n",
            r'line 3: "term" means nothing here; did you mean "terms"\?',
        ),
    ],
)
def test_a_mistake_is_named_with_file_line_and_key(paths: Paths, text: str, said: str) -> None:
    paths.toml.write_text(text)
    with pytest.raises(SettingsError, match=said) as caught:
        declared(paths)
    assert "\n" not in str(caught.value)
    assert str(paths.toml) in str(caught.value)
    with pytest.raises(SettingsError):
        declare(paths, Declared("Will they sign?"))
    assert paths.toml.read_text() == text


def test_a_file_of_another_encoding_is_named(paths: Paths) -> None:
    paths.toml.write_bytes(b"# ok\ntitle = 'caf\xe9'\n")
    with pytest.raises(SettingsError, match=r"line 2: this is not UTF-8"):
        declared(paths)


def test_declaring_keeps_comments_order_and_line_ends(paths: Paths) -> None:
    before = "# mine\r\ntitle = 'x'   # yes\r\n\r\n[[question]]\r\nask = 'a' # why\r\n# tail"
    paths.toml.write_bytes(before.encode())
    declare(paths, Declared("Will they sign?", ("pact",), date(2031, 5, 1)))
    after = paths.toml.read_bytes().decode()
    assert after.startswith(before)
    assert after.count("\n") == after.count("\r\n")
    assert declared(paths) == [Declared("a"), Declared("Will they sign?", ("pact",), date(2031, 5, 1))]


def test_the_same_wording_is_changed_in_place(paths: Paths) -> None:
    paths.toml.write_text("[[question]]\nask = 'Sanctions?' # watched\n\n[[question]]\nask = 'b'\n")
    declare(paths, Declared(" sanctions? "))
    assert paths.toml.read_text() == "[[question]]\nask = 'Sanctions?' # watched\n\n[[question]]\nask = 'b'\n"
    declare(paths, Declared("SANCTIONS?", ("measures",), date(2031, 5, 1)))
    assert "# watched" in paths.toml.read_text()
    assert declared(paths) == [Declared("Sanctions?", ("measures",), date(2031, 5, 1)), Declared("b")]


def test_a_question_needs_words(paths: Paths) -> None:
    with pytest.raises(SettingsError, match="at least one word"):
        declare(paths, Declared(" \n "))
    assert not paths.toml.exists()


def test_a_link_and_the_rights_of_the_file_are_kept(paths: Paths, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.toml"
    real.write_text("title = 'x'\n")
    real.chmod(0o640)
    paths.toml.symlink_to(real)
    declare(paths, Declared("a"))
    assert paths.toml.is_symlink()
    assert "ask" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone cannot be opened: no such file or directory\."):
        declare(Paths(tmp_path / "gone"), Declared("a"))


def test_several_at_once_lose_nothing(paths: Paths) -> None:
    threads = [threading.Thread(target=declare, args=(paths, Declared(f"q{n}"))) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(d.question for d in declared(paths)) == sorted(f"q{n}" for n in range(12))


@given(wording=st.text(), terms=st.lists(st.text()), due=st.none() | st.dates())
def test_whatever_is_asked_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, wording: str, terms: list[str], due: date | None
) -> None:
    paths = Paths(tmp_path_factory.mktemp("any"))
    if not wording.split():
        with pytest.raises(SettingsError):
            declare(paths, Declared(wording, tuple(terms), due))
        return
    declare(paths, Declared("first"))
    declare(paths, Declared(wording, tuple(terms), due))
    tomllib.loads(paths.toml.read_text(encoding="utf-8"))
    found = declared(paths)[-1]
    assert found.due == due
    assert found.question.casefold() in (
        "first",
        " ".join(wording.encode("utf-8", "replace").decode().split()).casefold(),
    )
    assert len(found.terms) == sum(1 for t in terms if t.strip())
