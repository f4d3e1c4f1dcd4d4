"""What makes a day in front of it bearable: notices out of the way, places kept, colours that can be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from storywatch.model import DateValue
from tests.tui.fakes import LARGE, MIDDLE, NOW, SMALL, FakeHealth, dashboard, screen_text, settle
from tests.tui.test_keys import press
from tui import look
from tui.signs import Sign, told


def region_of_toasts(app):
    from textual.widgets._toast import Toast

    return [toast.region for toast in app.screen.query(Toast)]


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE, LARGE])
async def test_a_notice_stands_in_the_last_line_and_one_at_a_time(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.say("One thing was done.")
        await settle(pilot)
        app.say("Another thing was done.")
        await settle(pilot)
        (region,) = region_of_toasts(app)
        assert (region.y, region.height, region.width) == (size[1] - 1, 1, size[0])
        assert "Another thing was done." in screen_text(app).splitlines()[-1]


async def test_a_docked_reader_is_never_blank(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j")
        await pilot.resize_terminal(*LARGE)
        await settle(pilot)
        assert app.board.passage.shown.trail == "quote 2 of 8"


@pytest.mark.parametrize("sizes", [(MIDDLE, (60, 16)), (LARGE, SMALL), (SMALL, (80, 16))])
async def test_what_is_lit_stays_in_sight_when_the_window_changes(tmp_path, sizes):
    app = dashboard(tmp_path)
    async with app.run_test(size=sizes[0]) as pilot:
        await settle(pilot)
        app.board.panes["timeline"].list.go("e6")
        await press(pilot, "4", "enter")
        assert "asked for them" in screen_text(app)
        await pilot.resize_terminal(*sizes[1])
        await settle(pilot)
        await pilot.pause(0.1)
        assert "asked for them" in screen_text(app)


async def test_the_timeline_shows_what_comes_next(tmp_path):
    app = dashboard(tmp_path)
    first = app.story.timeline[0]
    app.story.timeline = [
        replace(first, id=n, date=DateValue.day(NOW.date() + timedelta(days=n - 30)), title=f"Event {n}")
        for n in range(60)
    ]
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert app.board.panes["timeline"].list.item.id == "e30"
        assert "Tue 15 Apr 2031, tomorrow" in screen_text(app)
        assert "Event 31" in screen_text(app)
        await press(pilot, "4", "z")
        assert "Event 36" in screen_text(app)
        await press(pilot, "j")
        assert app.board.panes["timeline"].list.item.id == "e31"


async def test_every_mistake_in_settings_is_named_and_the_rest_can_be_listed(tmp_path):
    app = dashboard(tmp_path)
    app.remarks = ('config.toml, line 1: "them" means nothing here; did you mean "theme"?', "Another one.")
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.app._fetch().wait()
        await settle(pilot)
        text = " ".join(screen_text(app).split())
        assert 'Fault: 1 more, i lists them. config.toml, line 1: "them" means nothing here; did you' in text
        assert 'did you mean "theme"?' in text
        app.fake.now = FakeHealth(fault="The disk is full.")
        app.fake.tell()
        await settle(pilot)
        assert "Fault: 2 more, i lists them. The disk is full." in screen_text(app)
        await press(pilot, "i")
        text = " ".join(screen_text(app).split())
        assert "The disk is full." in text
        assert '"them" means nothing here' in text
        assert "Another one." in text


async def test_the_status_line_says_how_large_the_database_is(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        assert "kB" not in screen_text(app).splitlines()[0]
        app.paths.db.write_bytes(b"x" * 4000)
        app.fake.tell()
        await settle(pilot)
        assert "4 kB" in screen_text(app).splitlines()[0]


async def test_search_can_put_the_oldest_first(tmp_path):
    app = dashboard(tmp_path)
    app.story.articles.reverse()
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "F", *"tamsin")
        await pilot.pause(0.3)
        await settle(pilot)
        days = [line.split(" · ")[1] for line in screen_text(app).splitlines() if ".txt" in line]
        assert days != sorted(days, key=lambda day: (day == "no date", day))
        await press(pilot, "tab")
        text = screen_text(app)
        assert "oldest first (Tab: best)" in text
        days = [line.split(" · ")[1] for line in text.splitlines() if ".txt" in line]
        assert days == sorted(days, key=lambda day: (day == "no date", day))
        await press(pilot, "enter")
        assert app.board.passage.shown.source.id == 1
        assert app.board.passage.shown.trail.startswith("found 1 of")


def test_a_day_in_the_reader_is_written_as_everywhere():
    assert told(Sign(0, 1, "date", "2031-05-15")) == "@ 15 May 2031"
    assert told(Sign(0, 1, "date", "2031-05-12/2031-05-13")) == "@ 12–13 May 2031"
    assert told(Sign(0, 1, "date", "soon")) == "@ soon"
    assert told(Sign(0, 1, "quote", "2031-05-15")) == "“ 2031-05-15"


def luminance(colour):
    def part(value):
        value /= 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b)


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["dark", "light", "contrast-dark", "contrast-light"])
@pytest.mark.parametrize("behind", ["background", "panel", "cursor"])
def test_every_text_can_be_read(name, behind):
    themes = {
        "dark": BUILTIN_THEMES["textual-dark"],
        "light": look._light(),
        "contrast-dark": look._contrast("contrast-dark", dark=True),
        "contrast-light": look._contrast("contrast-light", dark=False),
    }
    theme = themes[name]
    colours = theme.to_color_system().generate() | look.variables(theme)
    back = Color.parse(colours[behind])
    for text in ("text-accent", "text-warning", "text-error", "text-success", "text-primary", "quiet"):
        assert contrast(Color.parse(colours[text]), back) >= 4.5, text
    assert contrast(Color.parse(colours["accent"]), back) >= 3


async def test_what_one_came_for_is_reversed_in_the_terminals_own_colours(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        look.wear(app, "ansi-dark")
        await press(pilot, "2", "enter")
        strips = app.board.passage.text.render_lines(app.board.passage.text.size.region)
        lit = [s.text for strip in strips for s in strip if s.style and s.style.reverse]
        assert "We will not sign anything" in " ".join(lit)
