"""Pictures of every screen at three sizes, on fixed data and a fixed clock."""

import pytest

from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeStory, dashboard, settle

SIZES = {"80x24": SMALL, "120x40": MIDDLE, "200x60": LARGE}
SCREENS = {
    "panes": (),
    "reader": ("2", "enter"),
    "help": ("4", "question_mark"),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", SCREENS)
def test_screens(snap_compare, tmp_path, screen, size):
    async def before(pilot):
        await settle(pilot)
        await pilot.press(*SCREENS[screen])
        await settle(pilot)
        await pilot.pause(0.1)

    assert snap_compare(dashboard(tmp_path), terminal_size=SIZES[size], run_before=before)


@pytest.mark.parametrize("theme", ["textual-light", "ansi-dark"])
def test_colours(snap_compare, tmp_path, theme):
    async def before(pilot):
        await settle(pilot)
        pilot.app.theme = theme
        await pilot.press("3", "enter")
        await settle(pilot)

    assert snap_compare(dashboard(tmp_path), terminal_size=MIDDLE, run_before=before)


@pytest.mark.parametrize("size", SIZES)
def test_an_unknown_folder(snap_compare, tmp_path, size):
    app = dashboard(tmp_path, FakeStory(), there=False)
    app.paths.story = app.paths.story.relative_to(tmp_path)
    assert snap_compare(app, terminal_size=SIZES[size], run_before=settle)


def test_an_empty_story(snap_compare, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app = dashboard(tmp_path, FakeStory())
    app.paths.story = app.paths.story.relative_to(tmp_path)
    assert snap_compare(app, terminal_size=SMALL, run_before=settle)


def test_a_closed_accordion_at_its_smallest(snap_compare, tmp_path):
    async def before(pilot):
        await settle(pilot)
        await pilot.press("3")
        await settle(pilot)

    assert snap_compare(dashboard(tmp_path), terminal_size=(60, 16), run_before=before)
