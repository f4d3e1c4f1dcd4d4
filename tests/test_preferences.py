"""How one likes storywatch, from two files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storywatch import preferences
from storywatch.settings import Paths

COMMANDS = ("help", "quit", "zoom")


@pytest.fixture
def user(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def load(paths: Paths, user: Path) -> preferences.Preferences:
    return preferences.load(paths, {preferences.VARIABLE: str(user)}, COMMANDS)


def test_what_nobody_sets_is_built_in(paths, user):
    found = load(paths, user)
    assert (found.theme, found.copy, found.polling, found.keys, found.faults) == (
        "dark",
        "auto",
        False,
        {},
        (),
    )
    assert set(found.origins.values()) == {preferences.BUILT_IN}


def test_the_story_counts_before_the_user_and_each_value_knows_its_line(paths, user):
    user.write_text('# mine\ntheme = "light"\ncopy = "file"\n[keys]\nhelp = ["?", "f1"]\nzoom = "Z"\n')
    paths.toml.write_text('title = "Strait"\ntheme = "ansi-dark"\n[keys]\nzoom = "+"\n')
    found = load(paths, user)
    assert (found.theme, found.copy) == ("ansi-dark", "file")
    assert found.keys == {"help": ("?", "f1"), "zoom": ("+",)}
    assert found.origins["theme"] == f"{paths.toml}, line 2"
    assert found.origins["copy"] == f"{user}, line 3"
    assert found.origins["keys.help"] == f"{user}, line 5"
    assert found.origins["keys.zoom"] == f"{paths.toml}, line 4"
    assert not found.faults


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('theem = "dark"\n', 'line 1: "theem" means nothing here; did you mean "theme"?'),
        ('\ntheme = "blue"\n', 'line 2: "theme" is dark, light, contrast-dark'),
        ("polling = 1\n", 'line 1: "polling" is true or false'),
        ('theme = "drak"\n', 'or ansi-light; "dark" was perhaps meant'),
        ("theme = [1]\n", 'line 1: "theme" is dark'),
        ('keys = "x"\n', 'line 1: "keys" is a table'),
        ('[keys]\nhelp = "?"\nhepl = "x"\n', 'line 3: "hepl" means nothing here; did you mean "help"?'),
        ("[keys]\nhelp = [1]\n", 'line 2: "help" is a key or a list of keys'),
        ("[keys]\nhelp = []\n", 'line 2: "help" is a key or a list of keys'),
        ("theme = \n", "line 1: this is not TOML"),
    ],
)
def test_a_mistake_is_named_and_the_rest_holds(paths, user, text, said):
    user.write_text(text)
    paths.toml.write_text('copy = "local"\n')
    found = load(paths, user)
    assert len(found.faults) == 1
    assert str(user) in found.faults[0]
    assert said in found.faults[0]
    assert (found.theme, found.copy) == ("dark", "local")


def test_a_file_that_is_no_text_is_named(paths, user):
    user.write_bytes(b'theme = "\xff"\n')
    assert "is not UTF-8" in load(paths, user).faults[0]


def test_other_keys_of_the_story_are_left_to_its_own_reader(paths, user):
    paths.toml.write_text('titel = "x"\n[[question]]\nask = "sanctions"\ntheme = "dark"\n')
    assert load(paths, user).faults == ()


@given(st.text())
def test_any_text_is_read_or_named(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("any")
    user = folder / "config.toml"
    user.write_text(text, encoding="utf-8", errors="replace", newline="")
    load(Paths(folder), user)


def test_the_file_lies_where_the_system_keeps_such_files(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert preferences.user_file({}).name == "config.toml"
    assert preferences.user_file({}).parent.name == "storywatch"
