"""The first screens, and how the dashboard begins and ends."""

import pytest

from storage.rows import StorageError
from storywatch.settings import SettingsError
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeHealth, FakeStory, dashboard, screen_text, settle
from tui import welcome
from tui.chrome import health_words


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE])
async def test_an_unknown_folder_is_asked_about_and_left_alone_by_q(tmp_path, size):
    app = dashboard(tmp_path, FakeStory(), there=False)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        text = screen_text(app)
        assert "This folder is not a story yet" in text
        assert "inbox/" in text
        assert "story.db" in text
        assert app.fake.calls == []
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running
    assert app.fake.calls == []
    assert list(tmp_path.iterdir()) == []


async def test_enter_makes_an_unknown_folder_a_story(tmp_path):
    app = dashboard(tmp_path, FakeStory(), there=False)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.calls == ["open", "start"]
        assert "Nothing here yet" in screen_text(app)


async def test_a_new_folder_is_begun_without_asking(tmp_path):
    app = dashboard(tmp_path, FakeStory(), there=False, nothing=True)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert app.fake.calls == ["open", "start"]


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE])
async def test_an_empty_story_says_what_to_do(tmp_path, size):
    app = dashboard(tmp_path, FakeStory())
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        text = screen_text(app)
        assert "Watching" in text
        assert "cp article.txt" in text
        for pane in ("Sources", "Key quotes", "Open questions", "Timeline"):
            assert pane in text
        assert "demonstration" in text.splitlines()[-1]


def test_the_command_to_drop_a_file_can_be_pasted(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert welcome.drop_command(tmp_path / "inbox") == "cp article.txt inbox/"
    assert welcome.drop_command(tmp_path / "a b" / "inbox") == "cp article.txt 'a b/inbox'/"
    assert welcome.drop_command(tmp_path.parent / "in;rm" / "inbox").startswith("cp article.txt '/")


async def test_d_opens_the_demonstration_only_while_there_is_nothing(tmp_path):
    app = dashboard(tmp_path, FakeStory())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
    assert app.demo_wanted
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert app.is_running
    assert not app.demo_wanted


async def test_the_first_frame_stands_before_the_desk_is_opened(tmp_path):
    app = dashboard(tmp_path)
    seen = []
    opened = app.fake.open

    def note() -> None:
        seen.append(screen_text(app))
        opened()

    app.fake.open = note
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
    (frame,) = seen
    for text in ("Ministers to meet", "Rosa Ferrand", "Will the two foreign", "Talks break down"):
        assert text in frame


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (StorageError("story.db is not a story [/]"), "story.db is not a story [/]"),
        (SettingsError("inbox cannot be made."), "inbox cannot be made."),
        (PermissionError(13, "No", "x"), "No (x)"),
    ],
)
async def test_a_story_that_cannot_be_opened_ends_in_one_sentence(tmp_path, error, said):
    app = dashboard(tmp_path)
    app.fake.refuses = error
    async with app.run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        await pilot.pause(0.2)
    assert app.fatal == said
    assert app.return_code == 1


async def test_an_unforeseen_error_leaves_no_traceback_on_the_terminal(tmp_path):
    app = dashboard(tmp_path)

    async def run() -> None:
        async with app.run_test(size=MIDDLE) as pilot:
            await settle(pilot)
            app.call_later(lambda: 1 / 0)
            await pilot.pause(0.1)

    with pytest.raises(ZeroDivisionError):
        await run()
    assert app.fatal == "ZeroDivisionError: division by zero"
    assert app._exit_renderables == []
    assert app.return_code == 1


@pytest.mark.parametrize(
    ("health", "said"),
    [
        (FakeHealth(watching="off"), "starting"),
        (FakeHealth(watching="off", fault="The inbox is gone."), "not watching inbox"),
        (FakeHealth(watching="polling"), "looking at inbox every 2 s"),
    ],
)
def test_the_first_line_alarms_nobody_who_has_just_begun(health, said):
    assert [words for words, _ in health_words(health)] == [said]
