"""What arrives changes what is shown, never where one is."""

from dataclasses import replace
from datetime import timedelta

import tui.app
import tui.pacing
from storage.rows import StorageError
from storywatch.news import News
from tests.tui.fakes import (
    LARGE,
    MIDDLE,
    NOW,
    SMALL,
    FakeHealth,
    FakeStory,
    dashboard,
    screen_text,
    settle,
    source,
)
from tui.app import Changed


def more_articles(story, number, first=100):
    for n in range(first, first + number):
        story.articles.append(
            source(n, f"Article {n}.\n\nText.\n", title=f"Article number {n}", outlet="Courier")
        )


async def told(app, pilot):
    app.fake.tell()
    await settle(pilot)


async def test_the_cursor_stays_with_its_row_and_the_row_with_its_place(tmp_path):
    app = dashboard(tmp_path)
    more_articles(app.story, 60)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press(*["j"] * 20)
        rows = app.pane.list
        before = rows.item.id
        y = rows._index_to_line[rows.highlighted] - rows.scroll_offset.y
        top = screen_text(app).splitlines()[3]
        more_articles(app.story, 7, 500)
        await told(app, pilot)
        assert rows.item.id == before
        assert rows._index_to_line[rows.highlighted] - rows.scroll_offset.y == y
        assert screen_text(app).splitlines()[3] == top
        assert "▲ 7 new" in screen_text(app)


async def test_a_list_that_stands_at_its_top_shows_what_is_new_while_the_cursor_stays_in_sight(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        before = app.pane.list.item.id
        more_articles(app.story, 2)
        await told(app, pilot)
        assert app.pane.list.item.id == before
        assert app.pane.list.scroll_offset.y == 0
        assert "Article number 101" in screen_text(app)
        assert "new" not in screen_text(app)


async def test_full_stop_goes_to_what_arrived_out_of_sight(tmp_path):
    app = dashboard(tmp_path)
    more_articles(app.story, 60)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("G")
        more_articles(app.story, 1, 500)
        app.story.fresh.add(("source", 500))
        await told(app, pilot)
        assert "▲ 1 new" in screen_text(app)
        await pilot.press("full_stop")
        await settle(pilot)
        assert app.pane.list.item.id == "s500"
        assert "1 new" not in screen_text(app)


async def test_a_row_that_goes_leaves_the_cursor_on_its_neighbour(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("2", "j", "j")
        del app.story.quotes[2]
        await told(app, pilot)
        assert app.pane.list.item.id == "q4"


async def test_only_panes_whose_rows_differ_are_built_anew(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        before = {name: pane.rebuilt for name, pane in app.board.panes.items()}
        options = list(app.board.panes["sources"].list.options)
        more_articles(app.story, 1)
        await told(app, pilot)
        after = {name: pane.rebuilt for name, pane in app.board.panes.items()}
        assert after == before | {"sources": before["sources"] + 1}
        assert list(app.board.panes["sources"].list.options)[1:] == options
        app.fake.tell()
        await settle(pilot)
        assert {name: pane.rebuilt for name, pane in app.board.panes.items()} == after


async def test_a_thousand_arrivals_are_few_rebuilds(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        before = app.board.panes["sources"].rebuilt
        app.__class__.pace = 0.02
        try:
            for n in range(1000):
                more_articles(app.story, 1, 1000 + n)
                app.fake.tell()
            await settle(pilot)
        finally:
            app.__class__.pace = 0.0
        assert app.board.panes["sources"].rebuilt - before <= 10
        assert app.board.panes["sources"].count == 1005


async def until(pilot, true):
    """Wait until something is so, half a minute at most."""
    for _ in range(600):
        if true():
            return
        await pilot.pause(0.05)
    raise TimeoutError


async def backlog(app, pilot, rounds):
    """Articles come one by one while hundreds wait to be read."""
    app.fake.now = FakeHealth(reading=(3, 400))
    for n in range(rounds):
        more_articles(app.story, 1, 1000 + n)
        app.fake.tell()
        await pilot.pause(0.02)


async def test_a_long_backlog_is_few_rebuilds_and_shown_in_full_at_its_end(tmp_path, monkeypatch):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        monkeypatch.setattr(app.__class__, "pace", 0.01)
        pane = app.board.panes["sources"]
        before = pane.rebuilt
        monkeypatch.setattr(tui.app, "GLANCE", 0.0)
        await backlog(app, pilot, 50)
        assert pane.rebuilt - before <= 10
        assert pane.count < 55
        await until(pilot, lambda: "55" in str(pane.border_title))  # the count goes on
        app.fake.now = FakeHealth()
        await until(pilot, lambda: pane.count == 55)


async def test_what_the_reader_does_shows_at_once_while_a_backlog_is_read(tmp_path, monkeypatch):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        monkeypatch.setattr(app.__class__, "pace", 0.01)
        monkeypatch.setattr(tui.pacing, "PATIENCE", 3600.0)  # so that the next round is far off
        pane = app.board.panes["sources"]
        await backlog(app, pilot, 5)
        shown = pane.count
        more_articles(app.story, 1, 2000)
        app.fake.tell()
        await pilot.pause(0.1)
        assert pane.count == shown
        app.fake.follower(News("set", "article.txt", "outlet Courier"))
        await until(pilot, lambda: pane.count == 11)
        more_articles(app.story, 1, 3000)
        app.fake.tell()
        await pilot.pause(0.1)
        app.ask_for(app.view._replace(order="newest"))
        await until(pilot, lambda: pane.count == 12)


async def test_news_nothing_was_written_for_is_not_read_again(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        reads = app.story.reads
        app.fake.listener()
        await settle(pilot)
        assert app.story.reads == reads


def test_waiting_news_is_one_message():
    assert Changed().can_replace(Changed())


async def test_what_is_found_meanwhile_is_marked_in_the_article_being_read(tmp_path):
    app = dashboard(tmp_path)
    app.story.marks[2] = []
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("j", "j", "j", "enter")
        await settle(pilot)
        assert app.board.passage.shown.marks == ()
        app.story.quote(2, "“Nothing has been called off,”", "Ilse Marn")
        await told(app, pilot)
        assert len(app.board.passage.shown.marks) == 1


async def test_health_progress_and_faults_are_on_the_screen(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        assert "watching inbox" in screen_text(app)
        assert "tamsin-talks" in screen_text(app).splitlines()[0]
        app.fake.now = FakeHealth(
            watching="polling", reading=(3, 40), fault="No space left on device [/] \x1b[2J"
        )
        app.fake.listener()
        await settle(pilot)
        first, second = screen_text(app).splitlines()[:2]
        assert "reading 3 of 40" in first
        assert "looking at inbox every 2 s" in first
        assert "Fault: No space left on device [/] ␛[2J" in second
        app.fake.now = FakeHealth(role="viewer", watching="off", missing="Install en_core_web_sm.")
        app.fake.listener()
        await settle(pilot)
        assert "viewer" in screen_text(app)
        assert "Install en_core_web_sm." in screen_text(app)
        app.fake.now = FakeHealth()
        app.fake.listener()
        await settle(pilot)
        assert "Install" not in screen_text(app)


async def test_today_moves_at_midnight(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "today, Mon 14 Apr 2031" in screen_text(app)
        app.now = lambda: NOW + timedelta(days=1)
        app.fake.listener()
        await settle(pilot)
        assert "today, Tue 15 Apr 2031" in screen_text(app)


async def test_the_timeline_begins_at_today_and_a_day_that_is_today_says_so(tmp_path):
    app = dashboard(tmp_path)
    app.story.timeline = [
        replace(app.story.timeline[0], id=n, date=replace_day(n), title=f"Event {n}") for n in range(60)
    ]
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        assert app.board.panes["timeline"].list.item.id == "e30"
        await pilot.press("4")
        await settle(pilot)
        assert "Event 30" in screen_text(app)
        assert "Mon 14 Apr 2031, today" in screen_text(app)
        assert screen_text(app).count("today") == 1


def replace_day(n):
    from storywatch.model import DateValue

    return DateValue.day(NOW.date() + timedelta(days=n - 30))


async def test_an_empty_story_fills_without_a_key(tmp_path):
    story = FakeStory()
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "Nothing here yet" in screen_text(app)
        more_articles(story, 1)
        await told(app, pilot)
        assert "Article number 100" in screen_text(app)
        assert "Nothing here yet" not in screen_text(app)
        assert "No question yet" in screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Article 100." in screen_text(app)


async def test_a_pane_nobody_has_been_in_keeps_itself_at_its_best_place(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        first = app.story.quotes[0]
        app.story.quotes[:0] = [replace(first, id=100 + n, speaker=f"Speaker {n}") for n in range(20)]
        await told(app, pilot)
        quotes = app.board.panes["quotes"].list
        assert quotes.item.id == "q100"
        assert quotes.scroll_offset.y == 0
        assert "▲" not in screen_text(app)
        await pilot.press("2", "j", "1")
        app.story.quotes[:0] = [replace(first, id=200 + n, speaker=f"Speaker {n}") for n in range(20)]
        await told(app, pilot)
        assert quotes.item.id == "q101"
        assert "▲ 20 new" in screen_text(app)


async def test_damage_that_is_met_while_reading_is_told_to_the_desk(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "suspect" not in app.fake.calls
        app.story.fails = StorageError("story.db is damaged.", damaged=True)
        app.fake.tell()
        await settle(pilot)
        assert "suspect" in app.fake.calls
        assert "story.db is damaged." in screen_text(app)


async def test_the_desk_gives_way_to_keys(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        before = app.fake.way_given
        await pilot.press("j")
        pressed = app.fake.way_given
        assert pressed > before
        await pilot.hover(offset=(3, 5))
        assert app.fake.way_given == pressed
