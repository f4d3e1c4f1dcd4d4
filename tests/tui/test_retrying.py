"""Trying again what was refused, in Sources and everywhere."""

from dataclasses import replace

import pytest

from storywatch.desk import DeskError
from storywatch.news import News
from tests.tui.fakes import MIDDLE, FakeHealth, dashboard, screen_text, settle, source


async def press(pilot, *keys):
    await pilot.press(*keys)
    await settle(pilot)


def said(app) -> str:
    return " ".join(screen_text(app).split())


@pytest.mark.parametrize(
    ("news", "told"),
    [
        (News("taken", "empty.txt"), "empty.txt: taken in"),
        (News("refused", "empty.txt", "It is empty still."), "empty.txt: refused again: It is empty still."),
        (News("again", "empty.txt"), "empty.txt: known already"),
    ],
)
async def test_one_is_tried_again_and_what_came_of_it_is_told(tmp_path, news, told):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "g", "j", "r")
        assert app.fake.done == [("retry", 4)]
        assert "Trying empty.txt again" in said(app)
        app.fake.follower(News("taken", "another.txt"))
        app.fake.follower(news)
        await settle(pilot)
        assert told in said(app)


async def test_all_are_tried_again_and_counted(tmp_path):
    app = dashboard(tmp_path)
    app.story.articles.append(source(6, "", state="failed", reason="No text.", file="b.bin"))
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "2", "R")
        assert app.fake.done == [("retry", None)]
        app.fake.follower(News("refused", "b.bin", "No text."))
        app.fake.follower(News("taken", "empty.txt"))
        await settle(pilot)
        assert "Tried again: 1 refused again, 1 taken in." in said(app)


async def test_silence_is_told_as_well(tmp_path, monkeypatch):
    monkeypatch.setattr("tui.retrying.SILENCE", 0.05)
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "R")
        await pilot.pause(0.2)
        assert "Tried again: 1 still tried." in said(app)


async def test_where_there_is_nothing_to_try_it_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "g", "r")
        assert "This is no refused file" in said(app)
        app.story.articles[3] = replace(app.story.articles[3], state="read")
        await press(pilot, "R")
        assert "Nothing was refused." in said(app)
        assert app.fake.done == []


@pytest.mark.parametrize("viewer", [True, False])
async def test_what_cannot_be_tried_is_said_in_one_sentence(tmp_path, viewer):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        app.fake.now = FakeHealth(role="viewer" if viewer else "leader")
        app.fake.fails = DeskError("empty.txt is neither here nor there")
        await press(pilot, "g", "j", "r")
        assert ("Another storywatch leads" if viewer else "Empty.txt is neither here nor there.") in said(app)
