"""A long pane is shown anew by steps, and what happens between two of them is not lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui.fakes import MIDDLE, NOW, FakeReader, dashboard, settle, source
from tui import laid

ROWS = 200


@pytest.fixture(autouse=True)
def _pauses(monkeypatch):
    monkeypatch.setattr(laid, "SLICE", -1.0)


def many(app, number=ROWS, first=100):
    for n in range(first, first + number):
        app.story.articles.append(source(n, f"Article {n}.\n", title=f"Article number {n}", outlet="Courier"))


def rows_of(app):
    return tuple(FakeReader(app.story).sources())


async def begun(app, pilot):
    """The sources pane with its rows, and the steps that show it with twenty more."""
    await settle(pilot)
    many(app, 20, 1000)
    pane = app.board.panes["sources"]
    steps = pane.showing(rows_of(app), NOW.date(), news=True)
    return pane, steps


async def test_nothing_is_shown_before_the_last_step(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, steps = await begun(app, pilot)
        before, rebuilt = list(pane.list.items), pane.rebuilt
        pauses = 0
        for _ in steps:
            pauses += 1
            assert pane.list.items == before
            assert pane.count == ROWS + 5
        assert pauses > 2 * ROWS // laid.FEW
        assert pane.rebuilt == rebuilt + 1
        assert pane.count == ROWS + 25
        assert [option.id for option in pane.list.options] == [item.id for item in pane.list.items]
        for at, item in enumerate(pane.list.items):
            assert pane.list.get_option_index(item.id) == at


async def test_lines_are_measured_as_the_list_would_measure_them(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, steps = await begun(app, pilot)
        laid.done(steps)
        rows = pane.list
        given = list(rows._lines), dict(rows._heights), dict(rows._index_to_line)
        rows._clear_caches()
        assert (list(rows._lines), dict(rows._heights), dict(rows._index_to_line)) == given
        assert rows.virtual_size.height == len(given[0])


async def test_the_cursor_may_move_between_two_steps(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, steps = await begun(app, pilot)
        next(steps)
        await pilot.press(*"jjj")
        here = pane.list.item.id
        laid.done(steps)
        assert pane.list.item.id == here


async def test_a_filter_that_is_typed_between_two_steps_holds(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, steps = await begun(app, pilot)
        next(steps)
        pane.set_filter("number 1007")
        assert [item.id for item in pane.list.items] == []
        laid.done(steps)
        assert [item.id for item in pane.list.items] == ["s1007"]
        pane.set_filter("")
        assert pane.count == len(pane.list.items) == ROWS + 25


async def test_a_width_that_changes_between_two_steps_is_measured_anew(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, steps = await begun(app, pilot)
        next(steps)
        await pilot.resize_terminal(60, 30)
        await settle(pilot)
        laid.done(steps)
        rows = pane.list
        given = list(rows._lines)
        rows._clear_caches()
        assert list(rows._lines) == given


async def test_rows_that_differ_only_in_what_was_seen_need_no_steps(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        pane = app.board.panes["sources"]
        rebuilt = pane.rebuilt
        rows = tuple(replace(row, seen=not row.seen) for row in rows_of(app))
        steps = pane.showing(rows, NOW.date(), news=True)
        with pytest.raises(StopIteration) as end:
            next(steps)
        assert end.value.value is False
        assert pane.rebuilt == rebuilt
        assert pane.unread == {f"s{row.id}" for row in rows if not row.seen}


async def filtered(app, pilot):
    """The sources pane filtered by a word, the rows it has, and what storage has found besides."""
    await settle(pilot)
    pane = app.board.panes["sources"]
    pane.set_filter("article")
    beyond = [source(n, f"Article {n}.\n", title=f"Article number {n}") for n in range(2000, 2000 + ROWS)]
    loaded = rows_of(app)
    app.story.articles.extend(beyond)
    more = [row for row in rows_of(app) if row.id >= 2000]
    assert len(more) == ROWS
    return pane, loaded, more


async def test_what_storage_finds_is_shown_with_the_last_step(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, _, more = await filtered(app, pilot)
        before, rebuilt = list(pane.list.items), pane.rebuilt
        for _ in pane.finding("article", more):
            assert pane.list.items == before
        assert pane.rebuilt == rebuilt + 1
        assert {f"s{row.id}" for row in more} <= {item.id for item in pane.list.items}


async def test_what_storage_finds_gives_way_to_the_next_letter(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, _, more = await filtered(app, pilot)
        steps = pane.finding("article", more)
        next(steps)
        pane.set_filter("article number 150")
        assert [item.id for item in pane.list.items if not item.heading] == ["s150"]
        for _ in steps:
            pass
        assert [item.id for item in pane.list.items if not item.heading] == ["s150"]


async def test_what_storage_finds_stays_where_news_comes_meanwhile(tmp_path):
    app = dashboard(tmp_path)
    many(app)
    async with app.run_test(size=MIDDLE) as pilot:
        pane, loaded, more = await filtered(app, pilot)
        steps = pane.finding("article", more)
        next(steps)
        pane.show(loaded[:-1], NOW.date(), news=True)
        for _ in steps:
            pass
        shown = {item.id for item in pane.list.items}
        assert {f"s{row.id}" for row in more} <= shown
        assert f"s{loaded[-1].id}" not in shown
