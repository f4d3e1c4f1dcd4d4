"""Each key does what the table of commands says it does."""

import pytest

from tests.tui.fakes import LARGE, MIDDLE, SMALL, dashboard, screen_text, settle
from tui import look
from tui.geometry import PANES
from tui.pane import Filter
from tui.panelist import PaneList
from tui.passagetext import PassageText


def focused_pane(app):
    focused = app.screen.focused
    return focused.pane.kind.id if isinstance(focused, PaneList) else type(focused).__name__


async def press(pilot, *keys):
    await pilot.press(*keys)
    await settle(pilot)


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
@pytest.mark.parametrize(
    ("digit", "pane"), [("1", "sources"), ("2", "quotes"), ("3", "questions"), ("4", "timeline")]
)
async def test_digits_go_to_panes_and_zoom(tmp_path, size, digit, pane):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "2" if digit == "4" else "4", digit)
        assert focused_pane(app) == pane
        assert app.board.panes[pane].region.area > 0
        await press(pilot, digit)
        assert app.board.panes[pane].region == app.board.region
        await press(pilot, digit)
        assert app.board.panes[pane].region != app.board.region
        assert focused_pane(app) == pane


@pytest.mark.parametrize(("forward", "back"), [("tab", "shift+tab"), ("l", "h"), ("right", "left")])
async def test_walking_through_the_panes(tmp_path, forward, back):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        seen = []
        for _ in PANES:
            await press(pilot, forward)
            seen.append(focused_pane(app))
        assert seen == ["quotes", "questions", "timeline", "sources"]
        await press(pilot, back)
        assert focused_pane(app) == "timeline"


async def test_rows_up_and_down_first_and_last(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        rows = app.board.panes["quotes"].list

        async def after(*keys):
            await press(pilot, *keys)
            return rows.item.id

        assert rows.item.id == "q1"
        assert await after("j") == "q2"
        assert await after("down") == "q3"
        assert await after("k") == "q2"
        assert await after("up", "up") == "q1"
        assert await after("G") == "q8"
        assert await after("j") == "q8"
        assert await after("g") == "q1"
        assert await after("end") == "q8"
        assert await after("home") == "q1"
        assert await after("ctrl+d") != "q1"
        assert await after("ctrl+u") == "q1"
        assert await after("pageup") == "q1"
        assert await after("pagedown") == "q7"


async def test_headings_of_the_timeline_are_never_under_the_cursor(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "4", "g")
        rows = app.board.panes["timeline"].list
        seen = [rows.item.id]
        for _ in range(10):
            await press(pilot, "j")
            seen.append(rows.item.id)
        assert all(name.startswith("e") for name in seen)
        assert len(set(seen)) == 7
        assert screen_text(app).count("today, Mon 14 Apr 2031") == 1


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
@pytest.mark.parametrize(
    ("pane", "moves", "words"),
    [
        ("1", ["G"], "Harbour Post"),
        ("2", ["j"], "“That has been our position [since March], and it has not changed.”"),
        ("3", [], "Brisk “sees no point” in the trip"),
        ("4", [], "Brisk “sees no point” in the trip"),
    ],
)
async def test_enter_opens_the_very_sentence_and_escape_returns(tmp_path, size, pane, moves, words):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, *([] if pane == "1" else [pane]), *moves)
        before = (focused_pane(app), app.pane.list.item.id, app.pane.list.scroll_offset)
        await press(pilot, "enter")
        assert isinstance(app.screen.focused, PassageText)
        shown = app.board.passage.shown
        place = shown.place
        if place.start < place.end:
            assert shown.source.text[place.start : place.end] == words
        else:
            assert words in shown.source.text
        assert words.split()[0] in screen_text(app)
        await press(pilot, "escape")
        assert (focused_pane(app), app.pane.list.item.id, app.pane.list.scroll_offset) == before


async def test_the_sentence_is_highlighted_and_the_rest_is_not(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        text = app.board.passage.text
        target = text.get_visual_style("passage--target").rich_style.bgcolor
        lit = "".join(
            segment.text
            for y in range(text.size.height)
            for segment in text.render_line(y)
            if segment.style and segment.style.bgcolor == target
        )
        assert lit == "“We will not sign anything before the inspectors return,”"


async def test_brackets_walk_the_list_one_came_from(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter", "right_square_bracket")
        assert app.board.passage.shown.trail == "quote 2 of 8"
        await press(pilot, "right_square_bracket", "left_square_bracket", "left_square_bracket")
        assert app.board.passage.shown.trail == "quote 1 of 8"
        await press(pilot, "left_square_bracket")
        assert app.board.passage.shown.trail == "quote 1 of 8"
        await press(pilot, "right_square_bracket", "escape")
        assert app.pane.list.item.id == "q2"


async def test_brackets_walk_all_evidence_of_a_question(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await press(pilot, "3", "enter")
        trails = [app.board.passage.shown.trail]
        for _ in range(4):
            await press(pilot, "right_square_bracket")
            trails.append(app.board.passage.shown.trail)
        assert trails == [
            "evidence 1 of 4, against, Anton Brisk",
            "evidence 2 of 4, for, Ilse Marn",
            "evidence 3 of 4, uncertain, a senior official",
            "evidence 4 of 4, for",
            "evidence 4 of 4, for",
        ]
        assert app.board.passage.shown.source.id == 1


async def test_a_question_without_evidence_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "3", "G", "enter")
        assert focused_pane(app) == "questions"
        assert "No evidence yet" in screen_text(app)


async def test_scrolling_in_the_reader(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await settle(pilot)
        await press(pilot, "G", "enter")
        text = app.board.passage.text

        async def after(*keys):
            await press(pilot, *keys)
            return text.scroll_offset.y

        assert text.scroll_offset.y == 0
        assert await after("j") == 1
        assert await after("k") == 0
        assert await after("ctrl+d") > 1
        assert await after("ctrl+u") == 0
        assert await after("space") > 1
        assert await after("G") == text.max_scroll_y > 0
        assert await after("g") == 0


async def test_m_returns_to_the_sentence(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await settle(pilot)
        await press(pilot, "2", "G", "enter")
        text = app.board.passage.text
        there = text.scroll_offset.y
        await press(pilot, "g", "m")
        assert text.scroll_offset.y == there > 0


async def test_the_docked_reader_follows_the_cursor_and_keeps_the_focus_where_it_is(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j")
        await pilot.pause(0.15)
        assert app.board.passage.shown.trail == "quote 2 of 8"
        assert focused_pane(app) == "quotes"
        await press(pilot, "0")
        assert focused_pane(app) == "PassageText"
        await press(pilot, "h")
        assert focused_pane(app) == "quotes"
        await press(pilot, "4", "tab")
        assert focused_pane(app) == "PassageText"


async def test_the_filter_is_live_and_escape_drops_it(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "slash", *"FERRAND", "space", *"sign")
        rows = app.board.panes["quotes"].list
        assert [item.id for item in rows.items] == ["q1"]
        assert "1 of 8 with /FERRAND sign" in screen_text(app)
        await press(pilot, "enter")
        assert focused_pane(app) == "quotes"
        assert len(rows.items) == 1
        await press(pilot, "escape")
        assert len(rows.items) == 8
        assert not app.query(Filter)


async def test_the_filter_keeps_headings_with_what_it_finds_and_moves_with_arrows(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await press(pilot, "4", "slash", *"keld")
        rows = app.board.panes["timeline"].list
        assert [item.id for item in rows.items if not item.heading] == ["e2", "e3", "e5", "e6"]
        assert rows.items[0].id == "h2030"
        here = rows.item.id
        await press(pilot, "up")
        assert rows.item.id != here
        await press(pilot, *"zzz")
        assert "Nothing here holds" in screen_text(app)
        await press(pilot, "escape")
        assert len(rows.items) > 7


async def test_a_filter_takes_keys_that_mean_something_elsewhere(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"q1?:[Qz")
        assert app.is_running
        assert app.query_one(Filter).value == "q1?:[Qz"


async def test_z_zooms_pane_and_reader(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "4", "z")
        assert app.board.panes["timeline"].region == app.board.region
        await press(pilot, "enter")
        assert app.board.passage.region == app.board.region
        await press(pilot, "escape", "escape")
        assert app.board.zoomed is None
        await press(pilot, "enter", "z")
        assert app.board.passage.region == app.board.region
        await press(pilot, "z")
        assert app.board.passage.region.width < app.board.region.width


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_is_about_the_pane_one_is_in(tmp_path, key):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "4", key)
        assert "the undated stand last." in screen_text(app)
        await press(pilot, "escape", "enter", key)
        assert "The exact text." in screen_text(app)
        await press(pilot, "q")
        assert "The exact text." not in screen_text(app)


@pytest.mark.parametrize("key", ["colon", "ctrl+p"])
async def test_the_palette_does_what_is_chosen(tmp_path, key):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, key, *"timeline")
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await pilot.pause(0.2)
        assert focused_pane(app) == "timeline"


async def test_colours_change_and_return(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        first = app.theme
        seen = set()
        for _ in look.THEMES:
            await press(pilot, "T")
            seen.add(app.theme)
        assert app.theme == first
        assert len(seen) == len(look.THEMES)


async def test_q_goes_back_step_by_step_and_then_quits(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "z", "enter", "q")
        assert focused_pane(app) == "quotes"
        await press(pilot, "q")
        assert app.board.zoomed is None
        assert app.is_running
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running
    assert app.return_code == 0


async def test_capital_q_quits_at_once(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        await pilot.press("Q")
        await pilot.pause()
        assert not app.is_running


async def test_clicking_a_row_opens_it_and_clicking_a_key_does_it(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.click(app.board.panes["quotes"].list, offset=(10, 2))
        await settle(pilot)
        assert app.board.passage.shown.trail == "quote 2 of 8"
        await press(pilot, "escape")
        x = screen_text(app).splitlines()[-1].index("? help")
        await pilot.click("#keys", offset=(x, 0))
        await settle(pilot)
        assert "Keys here" in screen_text(app)


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE, LARGE])
async def test_resizing_keeps_the_place(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j", "j", "enter")
        await pilot.resize_terminal(*size)
        await settle(pilot)
        assert focused_pane(app) == "PassageText"
        assert "called" in screen_text(app)
        await pilot.resize_terminal(40, 10)
        await settle(pilot)
        assert "too small" in screen_text(app)
        await pilot.resize_terminal(*size)
        await settle(pilot)
        await press(pilot, "escape")
        assert focused_pane(app) == "quotes"
        assert app.pane.list.item.id == "q3"


async def test_the_border_moves_and_is_kept_for_the_story(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        sources = app.board.panes["sources"]
        before = sources.size.width
        await press(pilot, "greater_than_sign", "greater_than_sign", "less_than_sign")
        assert sources.size.width == before + 4
        assert app.desk.story.settings["screen border"] == "4"
        for _ in range(30):
            await press(pilot, "less_than_sign")
        assert sources.size.width >= 20
        await press(pilot, "greater_than_sign")
        kept = app.desk.story
        width = sources.size.width
    again = dashboard(tmp_path, kept)
    async with again.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert again.board.panes["sources"].size.width == width
