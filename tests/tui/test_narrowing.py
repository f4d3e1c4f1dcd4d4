"""Narrowing the panes, orders of the quotes, filters beyond what is loaded, and searching everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from storage.rows import Facet, Since, SpeakerRow, TellingRow, TimelineRow
from storywatch.model import DateValue, Standing
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeReader, dashboard, screen_text, settle, tamsin
from tests.tui.test_keys import press
from tui import feed, items, trail
from tui.coverage import DIGITS, columns, ends
from tui.feed import View
from tui.find import FindScreen
from tui.lines import EventLine
from tui.narrow import NarrowScreen, choices, facets_of
from tui.news import said
from tui.passagetext import PassageText


def shown(app, pane):
    return [item.id for item in app.board.panes[pane].list.items if not item.heading]


# --- narrowing --------------------------------------------------------------------------------------


async def test_f_narrows_the_other_panes_to_the_source_under_the_cursor(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "f")
        assert isinstance(app.screen, NarrowScreen)
        await press(pilot, "enter")
        assert "only Harbour Post: Ministers to meet in Tamsin" in screen_text(app)
        assert shown(app, "sources") == ["s5", "s4", "s3", "s2", "s1"]
        assert shown(app, "quotes") == ["q1", "q2", "q6", "q8"]
        assert shown(app, "timeline") == ["e2", "e1", "e7", "e5", "e6"]
        await press(pilot, "escape")
        assert "only Harbour Post" not in screen_text(app)
        assert len(shown(app, "quotes")) == 8


async def test_a_speaker_narrows_every_pane_and_a_second_step_goes_with_the_first(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "f", *"brisk", "enter")
        assert shown(app, "quotes") == ["q6", "q7"]
        assert shown(app, "sources") == ["s2", "s1"]
        await press(pilot, "f", *"12 Apr", "enter")
        assert "only Anton Brisk › Sat 12 Apr 2031" in screen_text(app)
        assert shown(app, "quotes") == ["q6"]
        await press(pilot, "escape")
        assert shown(app, "quotes") == ["q6", "q7"]
        await press(pilot, "q")
        assert len(shown(app, "quotes")) == 8


async def test_the_cursor_goes_to_the_first_row_of_what_is_narrowed(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "G", "f", *"marn", "enter")
        assert app.pane.list.item.id == "q3"


async def test_a_pane_with_nothing_left_says_how_to_go_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        app.narrow((Facet("source", 4, "empty.txt"),))
        await settle(pilot)
        assert "Nothing here for this. Esc shows everything again." in screen_text(app)


async def test_the_chooser_leaves_without_a_choice_and_says_when_nothing_fits(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await press(pilot, "f", *"zzz", "enter")
        assert "Nothing fits." in screen_text(app)
        await press(pilot, "escape")
        assert app.view == View()
        await press(pilot, "f", "down", "up", "down", "enter")
        assert len(app.view.within) == 1


async def test_a_day_is_found_by_how_long_ago_it_was(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "f", *"yesterday")
        assert "Sun 13 Apr 2031, yesterday" in screen_text(app)
        await press(pilot, "enter")
        assert app.view.within == (Facet("day", "2031-04-13", "Sun 13 Apr 2031"),)


def test_speakers_of_one_name_are_told_apart():
    voices = [SpeakerRow(1, "Keld", 4), SpeakerRow(2, "keld", 1), SpeakerRow(3, "Ilse Marn", 2)]
    names = [facet.name for facet in choices(None, voices, [], []) if facet.what == "speaker"]
    assert names == ["Keld, in 4 sources", "keld, in 1 source", "Ilse Marn"]


def test_what_each_row_offers():
    reader = FakeReader(tamsin())
    source, quote = reader.sources()[-1], reader.quotes()[5]
    assert [f.what for f in facets_of(source)] == ["source", "day"]
    assert [f.what for f in facets_of(quote)] == ["speaker", "source", "day", "kind"]
    assert [f.what for f in facets_of(reader.questions()[0])] == ["question", "day"]
    assert [f.what for f in facets_of(reader.timeline()[0])] == ["day", "source"]
    assert facets_of(None) == []
    offered = choices(quote, reader.voices(), reader.questions(), reader.sources())
    assert len(offered) == len(set(offered))
    assert {f.what for f in offered} == {"source", "speaker", "day", "question", "kind"}


def test_the_pane_a_facet_is_chosen_in_shows_everything_on():
    view = View(within=(Facet("source", 1), Facet("speaker", 2)))
    assert view.of("sources") == (Facet("speaker", 2),)
    assert view.of("quotes") == view.within


# --- orders -----------------------------------------------------------------------------------------


async def test_o_cycles_the_orders_of_the_quotes(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "Key quotes 8 · by importance" in screen_text(app)
        await press(pilot, "2", "j", "j", "o")
        assert "Key quotes 8 · newest first" in screen_text(app)
        assert "Sun 13 Apr 2031 ──" in screen_text(app)
        assert app.pane.list.item.id == "q3"
        assert shown(app, "quotes") == ["q3", "q4", "q5", "q7", "q1", "q2", "q6", "q8"]
        await press(pilot, "o")
        assert "by speaker" in screen_text(app)
        assert shown(app, "quotes") == ["q1", "q2", "q3", "q4", "q6", "q7", "q8", "q5"]
        await press(pilot, "o")
        assert shown(app, "quotes") == [f"q{n}" for n in range(1, 9)]
        await press(pilot, "1", "o")
        assert app.view.order == "importance"


async def test_the_lower_edge_says_why_a_quote_stands_there(tmp_path):
    app = dashboard(tmp_path)
    standing = Standing("direct", 9, False, 0.9, True, 5, 3, True, 2)
    app.story.quotes[0] = replace(app.story.quotes[0], standing=standing, bears="Will they meet?")
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        assert "3 sources carry it; bears on “Will they meet?”" in screen_text(app)
        await press(pilot, "j")
        assert "sources carry it" not in screen_text(app)


def test_speakers_have_headings_and_those_nobody_knows_have_one():
    story = tamsin()
    standing = Standing("direct", 9, False, 0.9, True, 2, 1, False, 0)
    rows = [replace(q, standing=standing) for q in story.quotes[:3]] + [
        replace(q, who=None) for q in story.quotes[3:]
    ]
    drafts = list(items.quotes(rows, date(2031, 4, 14), "speaker"))
    said_of = [d.row[0] for d in drafts if d.id.startswith("hp")]
    assert said_of == ["Rosa Ferrand, heard in 2 sources", "Ilse Marn, heard in 2 sources", "others"]
    assert len({d.id for d in drafts}) == len(drafts)


# --- filters and search -----------------------------------------------------------------------------


async def test_a_filter_finds_what_is_not_loaded(tmp_path, monkeypatch):
    monkeypatch.setattr(feed, "LIMIT", 3)
    monkeypatch.setattr("tui.board.LIMIT", 3)
    app = dashboard(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        assert len(shown(app, "quotes")) == 3
        await press(pilot, "2", "slash", *"brisk")
        await pilot.pause(0.4)
        await settle(pilot)
        assert shown(app, "quotes") == ["q6", "q7"]
        assert "2 of 8 with /brisk" in screen_text(app)
        await press(pilot, "backspace")
        await pilot.pause(0.4)
        await press(pilot, "escape")
        assert len(shown(app, "quotes")) == 3


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_everything_can_be_searched_and_read(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "2", "F")
        assert isinstance(app.screen, FindScreen)
        await pilot.press(*"Tamsin")
        await pilot.pause(0.3)
        await settle(pilot)
        assert "4 places, best first" in screen_text(app)
        assert "harbour-post-0412.txt" in screen_text(app)
        await press(pilot, "down", "enter")
        assert isinstance(app.screen.focused, PassageText)
        assert app.board.passage.shown.trail == "found 2 of 4"
        await press(pilot, "right_square_bracket")
        assert app.board.passage.shown.trail == "found 3 of 4"
        await press(pilot, "right_square_bracket", "right_square_bracket", "escape")
        assert app.board.current == "quotes"
        await press(pilot, "ctrl+f")
        await pilot.pause(0.3)
        await settle(pilot)
        assert "4 places" in screen_text(app)
        await press(pilot, "pagedown", "pageup", *"zz")
        await pilot.pause(0.3)
        await settle(pilot)
        assert "Nothing holds all of these words." in screen_text(app)
        await press(pilot, "enter", "escape")
        assert not isinstance(app.screen, FindScreen)


async def test_what_a_filter_does_not_find_is_looked_for_in_every_article(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "3", "slash", *"quayside")
        assert "ctrl+f looks for it" in screen_text(app)
        await press(pilot, "ctrl+f")
        assert isinstance(app.screen, FindScreen)
        assert app.screen.words == "quayside"


@pytest.mark.parametrize("keys", ["F Tamsin", "f", "c", "c 1"])
@pytest.mark.parametrize("theme", ["textual-dark", "ansi-dark", "ansi-light"])
async def test_the_cursor_of_every_list_over_the_panes_shows_without_colour(tmp_path, keys, theme):
    app = dashboard(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.theme = theme
        opens, _, then = keys.partition(" ")
        await press(pilot, "2", opens, *then)
        await pilot.pause(0.3)
        await settle(pilot)
        before = [row for row in screen_text(app).splitlines() if "▌" in row]
        await press(pilot, "down")
        after = [row for row in screen_text(app).splitlines() if "▌" in row]
        assert before != after


# --- the timeline -----------------------------------------------------------------------------------


async def test_less_and_more_of_the_timeline(tmp_path):
    app = dashboard(tmp_path)
    app.story.timeline = [replace(e, importance=1) if e.id in (1, 2) else e for e in app.story.timeline]
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "4", "minus")
        assert "important ones" in screen_text(app)
        assert not {"e1", "e2"} & set(shown(app, "timeline"))
        await press(pilot, "plus")
        assert {"e1", "e2"} <= set(shown(app, "timeline"))


async def test_the_timeline_says_how_long_to_go_what_is_overdue_and_what_was_before(tmp_path):
    app = dashboard(tmp_path)
    app.story.timeline = [
        replace(e, status="scheduled", history=("claimed", "scheduled")) if e.id == 1 else e
        for e in app.story.timeline
    ]
    app.story.timeline = [replace(e, origins=1) if e.id == 5 else e for e in app.story.timeline]
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "4", "z")
        text = screen_text(app)
        assert "Thu 15 May 2031, in 4 weeks" in text
        assert "! overdue    Talks break down within an hour" in text
        assert "earlier: claimed" in text
        assert "3 sources, 1 origin" in text
        assert "busiest 13 Apr: 2 sources, 4 quotes" in text


@pytest.mark.parametrize(
    ("newest", "today", "overdue"),
    [
        (date(2031, 5, 14), date(2031, 5, 15), False),  # due today
        (date(2031, 5, 14), date(2031, 5, 16), True),
        (date(2031, 5, 16), date(2031, 6, 10), True),
        (None, date(2031, 5, 16), True),
        (date(2031, 5, 16), date(2036, 1, 1), True),  # the story went on past it, and tells nothing
        (date(2031, 5, 14), date(2036, 1, 1), False),  # the story ends before it
        (date(2031, 8, 1), date(2036, 1, 1), False),  # long behind even then
    ],
)
def test_a_plan_is_overdue_by_the_storys_own_days(newest, today, overdue):
    day = DateValue.day(date(2031, 5, 15))
    row = TimelineRow(1, day, "day", "May day", "", "scheduled", 2, 1, 1, 1, 0, 0, newest=newest)
    assert EventLine(row, today).overdue is overdue
    assert not EventLine(replace(row, status="happened"), today).overdue


async def test_the_tellings_of_an_event_are_walked(tmp_path):
    app = dashboard(tmp_path)
    event = next(e for e in app.story.timeline if e.id == 5)
    start, end = app.story.span(2, "The minister will travel as planned.")
    app.story.tellings = [
        (5, TellingRow(event.source, event.start, event.end, "scheduled", event.date, "Harbour Post", "a")),
        (5, TellingRow(2, start, end, "claimed", None, "Meridian", "b")),
    ]
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.board.panes["timeline"].list.go("e5")
        await press(pilot, "4", "enter")
        assert app.board.passage.shown.trail == "telling 1 of 2, scheduled, 15 May 2031"
        await press(pilot, "right_square_bracket")
        assert app.board.passage.shown.trail == "telling 2 of 2, claimed"
        assert app.board.passage.shown.source.id == 2
        await press(pilot, "right_square_bracket")
        assert app.board.passage.shown.trail == "event 7 of 7"
        await press(pilot, "left_square_bracket")
        assert app.board.passage.shown.trail == "telling 2 of 2, claimed"


def test_a_telling_in_passing_says_so():
    rows = [
        TellingRow(1, 0, 9, "happened", None, "Harbour Post", "a"),
        TellingRow(2, 0, 9, "happened", None, "Meridian", "b", passing=True),
    ]
    assert [stop.words for stop in trail.tellings(rows)] == [
        "telling 1 of 2, happened",
        "telling 2 of 2, in passing",
    ]


def test_columns_are_as_high_as_the_day_is_full():
    from storage.rows import CoverageRow

    rows = [CoverageRow(date(2031, 4, 1), 1, 0), CoverageRow(date(2031, 4, 4), 8, 9)]
    assert columns(rows, 5) == "·▁··█"
    assert columns(rows, 4, DIGITS) == "1..8"
    assert columns([CoverageRow(date(2031, 4, 1), 10, 0), rows[1]], 4, DIGITS) == "+..8"
    assert columns([], 4) == columns(rows, 0) == ""
    assert ends(rows, 10) == (date(2031, 4, 1), date(2031, 4, 4))


def test_what_came_is_said_in_words():
    assert said(Since(4, 11, 1, 0)) == "Since you left: 4 articles, 11 quotes, 1 question moved"
    assert said(Since()) == ""


# --- questions --------------------------------------------------------------------------------------


async def test_questions_past_their_day_come_first_and_ask(tmp_path):
    app = dashboard(tmp_path)
    app.story.questions[2] = replace(app.story.questions[2], due=date(2031, 4, 12))
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        assert shown(app, "questions") == ["w3", "w1", "w2"]
        await press(pilot, "3", "z")
        assert "due 12 Apr 2031, 2 days ago: answered?" in screen_text(app)
        assert "due 15 May 2031, in 4 weeks" in screen_text(app)
        assert "newest yesterday" in screen_text(app)
