"""Asking a question in the dashboard: what is found shows as one types, ticks, saving, taking back."""

from datetime import date

import pytest
from textual.widgets import Input, OptionList

from storage.rows import Due, EvidenceRow, Preview, Proposal, StorageError
from storywatch.settings import SettingsError
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle, tamsin
from tui import asking
from tui.asking import AskScreen

WEDNESDAY = date(2031, 5, 14)
SIZES = [(60, 16), SMALL, MIDDLE, LARGE]


def found(story, ident, words, direction="uncertain", **more):
    """Evidence that nothing stores."""
    article = next(a for a in story.articles if a.id == ident)
    start, end = story.span(ident, words)
    return EvidenceRow(
        0, ident, start, end, words, direction, False, None, article.outlet, article.file, article.published,
        **more,
    )  # fmt: skip


def story_with_finds():
    story = tamsin()
    story.retire(2)
    sanctions = found(
        story, 1, "Sanctions on Keldish shipping, imposed last year, remain in force.", "against"
    )
    lifted = found(
        story, 1, "Keld has asked for them to be lifted before any talks begin.", label="before any", id=7
    )
    story.previews = {
        "sanctions": Preview(
            (sanctions, lifted),
            12,
            3,
            (
                Proposal("measures", "often said of the same", ticked=False),
                Proposal("Keldish [b]sanctions[/]", "who is meant", ticked=True),
            ),
            Due(WEDNESDAY, "on Wednesday", lifted),
        ),
        "sanctions li": Preview((lifted,), 1, 1),
    }
    return story


async def type_in(pilot, text):
    await pilot.press(*text)
    await pilot.pause(asking.PAUSE + 0.05)
    await settle(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_what_bears_on_it_shows_while_one_types(tmp_path, size):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await settle(pilot)
        assert "A few words will do" in screen_text(app)
        await type_in(pilot, "sanctions")
        text = screen_text(app)
        assert "12 sentences in 3 articles" in text
        assert "Sanctions on Keldish shipping" in text
        assert "[ ] measures" in text
        assert "[x] Keldish [b]sanctions[/]" in text
        assert "[ ] due Wed 14 May 2031" in text
        assert "“on Wednesday”" in text
        assert app.fake.asked == []


async def test_that_more_may_come_and_that_it_takes_from_others_is_said(tmp_path):
    story = story_with_finds()
    plainly = story.previews["sanctions"]
    story.previews["sanctions"] = plainly._replace(more=True, takes=True)
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        text = screen_text(app)
        assert "At least 12 sentences in 3 articles" in text
        assert "takes from your" in text
        assert "tells better" in text


async def test_what_tells_is_set_off(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        strips = app.screen._compositor.render_strips()
        told = [s.text for line in strips for s in line if s.style and s.style.underline and s.style.bold]
        assert "Sanctions" in told


async def test_keys_close_together_are_one_look(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        app.screen.query_one(Input).value = "san"
        app.screen.query_one(Input).value = "sanctions"
        await type_in(pilot, [])
        assert app.fake.previewed == [("sanctions", ())]


async def test_the_newest_answer_wins_whatever_comes_last(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    app.fake.slow = True
    async with app.run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        await pilot.press("a")
        for wording in ("sanctions", "sanctions lifted"):
            app.screen.query_one(Input).value = wording
            await pilot.pause(asking.PAUSE + 0.1)
        (first, early), (second, late) = app.fake.promised
        assert (first, second) == ("sanctions", "sanctions lifted")
        late.set_result(app.fake.ahead(second))
        await pilot.pause(0.05)
        early.set_result(app.fake.ahead(first))
        await settle(pilot)
        text = screen_text(app)
        assert "1 sentence in 1 article," in text
        assert "12 sentences" not in text


async def test_an_overtaken_look_that_was_let_go_says_nothing(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    app.fake.slow = True
    async with app.run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        await pilot.press("a")
        app.screen.query_one(Input).value = "sanctions"
        await pilot.pause(asking.PAUSE + 0.1)
        app.fake.promised[-1][1].cancel()
        await settle(pilot)
        assert isinstance(app.screen, AskScreen)


async def test_ticks_and_the_day_are_saved(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        await pilot.press("tab", "space", "down", "space")
        await type_in(pilot, [])
        text = screen_text(app)
        assert "[x] due Wed 14 May 2031" in text
        assert "[x] measures" in text
        # What is ticked is looked for as well.
        assert app.fake.previewed[-1] == ("sanctions", ("measures", "Keldish [b]sanctions[/]"))
        await pilot.press("enter")
        await settle(pilot)
        terms = ("measures", "Keldish [b]sanctions[/]")
        assert app.fake.declared == [("sanctions", terms, WEDNESDAY)]
        assert not isinstance(app.screen, AskScreen)
        assert app.pane.kind.id == "questions"
        assert app.pane.list.item.row[0].question == "sanctions"


async def test_the_mouse_ticks(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        ticks = app.screen.query_one(asking.Ticks)
        assert await pilot.click(ticks, offset=(3, 1))
        await settle(pilot)
        assert app.screen.terms == ("measures", "Keldish [b]sanctions[/]")
        assert await pilot.click(ticks, offset=(3, 1))
        await settle(pilot)
        assert app.screen.terms == ("Keldish [b]sanctions[/]",)
        assert app.fake.asked == []


async def test_a_tick_outlives_other_words(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        await pilot.press("tab", "down", "space", "shift+tab")
        await type_in(pilot, " lifted")
        assert app.screen.wording == "sanctions lifted"
        assert app.screen.terms == ("measures", "Keldish [b]sanctions[/]")


async def test_tab_goes_round_and_the_finds_scroll(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=(60, 16)) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "sanctions")
        await pilot.press("tab", "tab")
        rows = app.screen.query_one(".found", OptionList)
        assert app.screen.focused is rows
        await pilot.press("down")
        assert rows.highlighted == 1
        await pilot.press("tab")
        assert isinstance(app.screen.focused, Input)


async def test_what_was_asked_is_taken_back(tmp_path):
    app = dashboard(tmp_path, story_with_finds())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a", *"fish", "enter")
        await settle(pilot)
        assert "fish" in [q.question for q in app.story.questions]
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.set == [("withdraw", 4)]
        assert "fish" not in [q.question for q in app.story.questions]


async def test_what_is_watched_already_is_said_and_not_taken_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "SANCTIONS")
        assert "You watch this already" in screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
        assert len(app.undo) == 0


async def test_a_question_nothing_bears_on_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await type_in(pilot, "fish")
        assert "Nothing bears on it yet" in screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
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


async def test_a_story_that_cannot_be_read_is_said(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.fake.fails = StorageError("story.db is [locked]")
        await pilot.press("a")
        await type_in(pilot, "tax")
        assert "story.db is [locked]" in screen_text(app)


async def test_a_question_can_be_asked_before_there_is_an_article(tmp_path):
    app = dashboard(tmp_path, FakeStory())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("a", *"tax", "enter")
        await settle(pilot)
        assert "Nothing here yet" not in screen_text(app)
        assert "tax" in screen_text(app)


@pytest.mark.parametrize(
    "odd",
    ["will it be that", "Когда встреча?", 'a AND (b OR "c', "x " * 1000, "[/b] \x1b[2J"],
    ids=["stop words", "another script", "operators", "long", "hostile"],
)
async def test_odd_wordings_are_no_error(tmp_path, odd):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await settle(pilot)
        await pilot.press("a")
        app.screen.query_one(Input).value = odd
        await type_in(pilot, [])
        assert isinstance(app.screen, AskScreen)
        assert "Nothing bears on it yet" in screen_text(app)
