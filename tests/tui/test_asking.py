"""Asking a question in the dashboard."""

from storywatch.settings import SettingsError
from tests.tui.fakes import MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle
from tui.asking import AskScreen


async def test_a_question_is_saved_and_what_was_found_is_shown(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.story.bear(4, 1, "“ready to listen”", "for", "Anton Brisk")
        await pilot.press("a", *"listen?", "enter")
        await settle(pilot)
        assert app.fake.asked == ["listen?"]
        assert isinstance(app.screen, AskScreen)
        text = screen_text(app)
        assert "Saved. 1 for." in text
        assert "“ready to listen”" in text
        await pilot.press("enter")
        await settle(pilot)
        assert app.pane.kind.id == "questions"
        assert app.pane.list.item.id == "w4"


async def test_a_question_nothing_bears_on_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("a", *"fish", "enter")
        await settle(pilot)
        assert "No evidence yet" in screen_text(app)
        assert "fish" in [q.question for q in app.story.questions]


async def test_escape_and_empty_wordings_ask_nothing(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a", "enter", "space", "enter")
        await settle(pilot)
        assert isinstance(app.screen, AskScreen)
        await pilot.press("x", "escape")
        await settle(pilot)
        assert not isinstance(app.screen, AskScreen)
        assert app.fake.asked == []


async def test_what_went_wrong_is_said_and_can_be_tried_again(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.fake.refuses = SettingsError("story.toml, line 3: [b]no[/]")
        await pilot.press("a", *"tax", "enter")
        await settle(pilot)
        assert "story.toml, line 3: [b]no[/]" in screen_text(app)
        app.fake.refuses = None
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.asked == ["tax"]


async def test_a_question_can_be_asked_before_there_is_an_article(tmp_path):
    app = dashboard(tmp_path, FakeStory())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a", *"tax", "enter", "enter")
        await settle(pilot)
        assert "Nothing here yet" not in screen_text(app)
        assert "tax" in screen_text(app)
