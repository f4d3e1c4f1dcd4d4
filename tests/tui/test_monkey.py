"""What random keys have broken once."""

import gc
import random

import pytest
from rich.style import Style
from textual import events
from textual.widgets import OptionList

from bench.monkey import Monkey, draw
from tests.tui.fakes import HARBOUR, MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle, source


def hurry(app, *keys):
    """Keys that all wait before the first is met."""
    for key in keys:
        app._driver.send_message(events.Key(key, key if len(key) == 1 else None))


async def test_a_search_that_is_overtaken_before_it_began_leaves_nothing_behind(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("ctrl+f")
        for words in ("ta", "talks"):
            app.screen._look(words)
        await settle(pilot)
    gc.collect()


async def test_a_dialog_that_is_chosen_from_twice_closes_once(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test() as pilot:
        await settle(pilot)
        for key in ("c", "e", "a", "i", "question_mark", "ctrl+f", "f"):
            await pilot.press("2", key)
            await pilot.pause()
            assert len(app.screen_stack) == 2, key
            hurry(app, *["1", "enter", "escape"] * 3)
            await settle(pilot)
            assert app.screen_stack[0] is app.board.screen
            for _ in range(3):
                await pilot.press("escape")
            assert len(app.screen_stack) == 1


def click(app, x, y):
    for kind in (events.MouseDown, events.MouseUp):
        app._driver.send_message(kind(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y))


@pytest.mark.parametrize("keys", ["2", "2 c", "ctrl+p", "f"])
async def test_a_click_on_a_row_that_has_gone_since_it_was_drawn_is_none(tmp_path, keys):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press(*keys.split())
        await settle(pilot)
        shown = app.screen
        rows = shown.query_one(OptionList) if keys != "2" else app.pane.list
        gone = Style(meta={"option": rows.option_count})
        x, y = rows.content_region.offset
        said = events.Click(rows, 1, 0, 0, 0, 1, False, False, False, screen_x=x, screen_y=y, style=gone)
        rows.post_message(said)
        await settle(pilot)
        assert app.screen is shown


async def test_the_mouse_on_a_thing_that_has_just_gone_does_nothing(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        keys = app._keys
        x, y = keys.region.offset
        parent, keys._parent = keys.parent, None  # as while it is being taken away
        click(app, x + 3, y)
        await pilot.pause()
        keys._parent = parent
        assert app.is_running


async def test_a_list_that_is_hidden_has_no_pages(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        rows = app.board.panes["timeline"].list
        before = rows.highlighted
        assert before is not None
        rows.action_page_down()
        rows.action_page_up()
        assert rows.highlighted == before


async def test_a_question_is_left_while_it_is_looked_for(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        asking = app.screen
        await pilot.press("x", "escape")
        await settle(pilot)
        # What was under way at that moment comes when the dialog is gone.
        await asking._look_for(asking._asked_for, "x", ())


async def test_a_row_that_goes_while_it_is_chosen_is_read_all_the_same(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("2")
        pane, item = app.pane, app.pane.list.item
        del app.story.quotes[:]
        app.fake.tell()
        await settle(pilot)
        app.walk.read(pane, item)
        await settle(pilot)
        assert app.in_reader


async def test_the_palette_is_asked_for_while_the_dashboard_closes(tmp_path):
    app = dashboard(tmp_path, FakeStory())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        hurry(app, "d", "colon")
        await pilot.pause()
    assert app.demo_wanted


async def test_what_is_pasted_into_the_palette_is_harmless(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await settle(pilot)
        app.post_message(events.Paste("\x1b]2;owned\x07\u202e"))
        await settle(pilot)
        text = screen_text(app)
        assert "]2;owned" in text
        assert not set("\x1b\x07\u202e") & set(text)


class Made:
    """The made-up story, to which articles and marks come."""

    def __init__(self, folder):
        self.folder, self.app = folder, None

    def open(self):
        self.app = dashboard(self.folder, self.app.story if self.app else None)
        return self.app

    def close(self):
        pass

    def disturb(self, number):
        story = self.app.story
        match number % 4:
            case 0:
                story.articles.append(source(len(story.articles) + 100, HARBOUR, title=f"No. {number}"))
            case 1:
                del story.quotes[number % 7 :]
            case 2:
                story.fresh ^= {("quote", number % 7), ("source", number % 5), ("event", number % 9)}
            case 3:
                story.questions.reverse()
        self.app.fake.tell()

    def fault(self):
        return None


@pytest.mark.parametrize("seed", range(2))
async def test_random_keys_break_nothing(tmp_path, seed):
    monkey = Monkey(Made(tmp_path))
    await monkey.play(draw(random.Random(seed), 60))
    assert monkey.steps == 60
