"""What random keys have broken once."""

import gc

from textual import events

from tests.tui.fakes import dashboard, settle


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
