from pathlib import Path

import pytest

from tui.app import StorywatchApp
from tui.asking import AskScreen
from tui.commands import COMMANDS, as_markdown, bindings, commands, footer, footer_cells
from tui.geometry import PANES
from tui.help import ABOUT, MEASURE, explained, places
from tui.ledger import LedgerScreen
from tui.palette import fit
from tui.pane import Filter
from tui.panelist import PaneList
from tui.passagetext import PassageText
from tui.wrap import cells

PLACES = {
    "pane": PaneList,
    "reader": PassageText,
    "filter": Filter,
    "ledger": LedgerScreen,
    "suggested": LedgerScreen,
    "ask": AskScreen,
}


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.keys], ids=lambda c: c.id)
def test_every_action_exists_where_the_table_says(command):
    name = command.action.split("(")[0]
    target = StorywatchApp if name.startswith("app.") else PLACES[command.where]
    assert callable(getattr(target, f"action_{name.removeprefix('app.').removeprefix('screen.')}"))


def test_no_id_twice_and_no_key_twice_in_one_place():
    assert len({c.id for c in COMMANDS}) == len(COMMANDS)
    for place in ("pane", "reader", "filter", "welcome", "ledger", "ask"):
        alone = place in ("ledger", "ask")
        beside = ["suggested"] if place == "ledger" else []
        keys = [
            key
            for c in commands(place, *(beside if alone else ["board", "any"] if place in PLACES else ["any"]))
            for key in c.keys
        ]
        clashes = {key for key in keys if keys.count(key) > 1}
        assert clashes == set(), place


def test_every_binding_has_the_id_of_its_command():
    made = bindings("any", "board", "pane", "reader", "filter", "welcome")
    assert [b.id for b in made] == [
        c.id for c in commands("any", "board", "pane", "reader", "filter", "welcome") if c.keys
    ]


@pytest.mark.parametrize(
    "where",
    [
        ("pane", "board", "any"),
        ("reader", "board", "any"),
        ("filter",),
        ("welcome", "any"),
        ("ledger",),
        ("ledger", "suggested"),
        ("ask",),
    ],
)
@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_footer_fits(where, width):
    shown = footer(where, width)
    assert sum(footer_cells(c) for c in shown) <= width - 2
    assert shown


def test_the_footer_at_80_columns_has_what_a_new_user_needs():
    assert [c.shown for c in footer(("pane", "board", "any"), 80)] == [
        "1-4",
        "Enter",
        "/",
        "a",
        "?",
        ":",
        "q",
    ]


def test_the_footer_of_a_suggestion_says_what_can_be_made_of_it():
    assert {"w", "X", "W", "M", "Esc"} <= {c.shown for c in footer(("ledger", "suggested"), 80)}
    assert not {"w", "X", "W", "M"} & {c.shown for c in footer(("ledger",), 200)}


@pytest.mark.parametrize("place", sorted(ABOUT))
def test_the_help_lists_every_key_of_its_place_and_those_of_everywhere(place):
    text = explained(place).plain
    for command in commands(*places(place)):
        if command.listed:
            assert command.shown in text, command.id
            assert command.help.split(" ")[0] in text
        elif command.keys:
            assert command.id.startswith("focus-")


def test_every_pane_is_explained_in_five_lines():
    for about in ABOUT.values():
        assert len(about.five) == 5
        assert all(cells(text) <= MEASURE for text in about.five), about.title


@pytest.mark.parametrize(
    ("query", "first"),
    [("theme", "colours"), ("copy", "copy"), ("next quote", "next-mark"), ("undo", "undo")],
)
def test_the_palette_finds_words_before_strewn_letters(query, first):
    fits = {c.id: fit(c, query, 0.0) for c in COMMANDS if c.palette}
    best = max(fits, key=fits.__getitem__)
    assert best == first


def test_every_action_can_be_reached_by_keyboard_and_found():
    for command in COMMANDS:
        if command.action:
            covered = any(c.keys and c.action == command.action for c in COMMANDS)
            assert command.keys or command.palette or covered, command.id
        if command.keys and command.palette and command.where in ("any", "board", "pane", "reader"):
            assert command.listed or command.id.startswith("focus-"), command.id


def unreached(table):
    """The actions of dashboard, panes and reader that no key and no entry of the palette does."""
    done = {c.action.split("(")[0] for c in table if c.keys or c.palette}
    found = []
    for place, prefix in ((StorywatchApp, "app."), (PaneList, ""), (PassageText, "")):
        own = [name.removeprefix("action_") for name in vars(place) if name.startswith("action_")]
        found += [f"{prefix}{name}" for name in own if f"{prefix}{name}" not in done]
    return found


def unlisted(table):
    """The commands with a key that the help of no place lists."""
    helped = {c.action for c in table if c.listed} | {f"app.pane('{pane}')" for pane in PANES}
    own = ("filter", "seek")  # lines to type in, which say their keys below
    return [c.id for c in table if c.keys and c.action not in helped and c.where not in own]


def test_no_action_is_left_without_a_key_or_a_line_of_help():
    # Steps of other actions, and Textual's own quit, which Q is.
    assert unreached(COMMANDS) == ["app.pane_only"]
    assert unlisted(COMMANDS) == []


@pytest.mark.parametrize("name", ["zoom", "copy", "order", "raw", "next-unread", "suggestion-watch"])
def test_an_action_that_lost_its_key_or_its_line_would_be_found(name):
    command = next(c for c in COMMANDS if c.id == name)
    others = [c for c in COMMANDS if c.action.split("(")[0] != command.action.split("(")[0]]
    assert command.action.split("(")[0] in unreached(others)
    assert unlisted([*others, command._replace(listed=False)]) == [name]


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.action and not c.keys], ids=lambda c: c.id)
def test_what_only_the_palette_offers_exists_as_well(command):
    name = command.action.split("(")[0]
    target = StorywatchApp if name.startswith("app.") else PLACES[command.where]
    assert callable(getattr(target, f"action_{name.removeprefix('app.').removeprefix('screen.')}"))


def test_every_action_has_a_key_without_ctrl():
    assert all(any("ctrl" not in key for key in c.keys) for c in COMMANDS if c.keys)


def test_the_page_of_keys_is_up_to_date():
    page = Path(__file__).parents[2] / "docs" / "keys.md"
    assert page.read_text(encoding="utf-8") == as_markdown()
