"""Keys of one's own."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import commands, keymap
from tui.keynames import KeyNameError, named, shown


@pytest.mark.parametrize(
    ("written", "name", "seen"),
    [
        ("?", "question_mark", "?"),
        ("Esc", "escape", "esc"),
        ("ctrl+K", "ctrl+k", "ctrl+k"),
        ("F5", "f5", "f5"),
        ("Z", "Z", "Z"),
        ("+", "plus", "+"),
        ("shift+Tab", "shift+tab", "shift+tab"),
        ("[", "left_square_bracket", "["),
    ],
)
def test_a_key_is_known_as_people_write_it(written, name, seen):
    assert named(written) == name
    assert shown(name) == seen


@pytest.mark.parametrize("written", ["esccape", "ctlr+x", "hold+x", ""])
def test_what_is_no_key_is_named(written):
    with pytest.raises(KeyNameError, match=r".+"):
        named(written)


@given(st.text(max_size=20))
def test_any_text_is_a_key_or_told(written):
    with contextlib.suppress(KeyNameError):
        assert named(written)


def test_a_command_gets_the_keys_it_is_given():
    table, faults = keymap.rebound(commands.COMMANDS, {"zoom": ("K", "F6")})
    zoom = next(c for c in table if c.id == "zoom")
    assert (zoom.keys, zoom.shown, faults) == (("K", "f6"), "K f6", [])
    assert [c.id for c in table] == [c.id for c in commands.COMMANDS]


def test_a_key_that_another_command_has_is_told_and_both_stay():
    table, faults = keymap.rebound(commands.COMMANDS, {"zoom": ("a",)})
    assert table == commands.COMMANDS
    assert faults == ['keys: "a" is wanted by "zoom" and "ask".']


def test_two_commands_can_change_places():
    table, faults = keymap.rebound(commands.COMMANDS, {"zoom": ("a",), "ask": ("z",)})
    keys = {c.id: c.keys for c in table}
    assert not faults
    assert (keys["zoom"], keys["ask"]) == (("a",), ("z",))


def test_one_key_may_do_two_things_in_two_places():
    assert not keymap.rebound(commands.COMMANDS, {"top": ("K",), "first": ("K",)})[1]


def test_the_table_as_it_stands_has_no_clash():
    for command in commands.COMMANDS:
        for other in commands.COMMANDS:
            if other.id != command.id and other.where in keymap.SHARED[command.where]:
                assert not set(command.keys) & set(other.keys), (command.id, other.id)


def test_a_key_that_cannot_be_had_is_named_with_its_file_and_line():
    origins = {"keys.zoom": "config.toml, line 4", "keys.ask": "story.toml, line 9"}
    faults = keymap.rebound(
        commands.COMMANDS, {"zoom": ("a",), "ask": ("nonsense",), "gone": ("w",)}, origins
    )[1]
    assert any(f.startswith('config.toml, line 4: "a" is wanted by "zoom" and "ask"') for f in faults)
    assert any(f.startswith('story.toml, line 9: "ask": ') for f in faults)
    assert any(f.startswith('keys: "gone" is no command') for f in faults)
