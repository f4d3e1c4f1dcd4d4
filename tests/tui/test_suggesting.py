"""Suggestions at the foot of the questions, and evidence by hand from the reader; u takes all of it back."""

from dataclasses import replace

import pytest
from textual.widgets import Input

from storywatch.desk import DeskError
from storywatch.model import Span
from tests.tui.fakes import MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle, tamsin
from tui.asking import AskScreen
from tui.choosing import ChooseScreen
from tui.ledger import LedgerScreen

ASKED = "Will Keld lift the sanctions?"
CLAUSE = "Keld has asked for them to be lifted before any talks begin."


def suggesting() -> FakeStory:
    story = tamsin()
    story.suggest(ASKED, 1, CLAUSE)
    return story


async def at(pilot, item: str = "w4") -> None:
    await settle(pilot)
    pilot.app.go("questions")
    assert pilot.app.pane.list.go(item)
    await settle(pilot)


def said(app) -> str:
    return "\n".join(note.message for note in app._notifications)


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE])
async def test_a_suggestion_stands_last_with_its_clause_and_its_sources(tmp_path, size):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=size) as pilot:
        await at(pilot)
        ids = [item.id for item in app.pane.list.items]
        assert ids[-2:] == ["hsuggested", "w4"]
        text = " ".join(screen_text(app).split())
        assert "suggested by the articles" in text
        assert ASKED.split("the")[0] in text
        assert "from 1 source" in text
        assert "Harbour Post: “Keld has" in text


async def test_one_key_watches_it_and_u_makes_it_a_suggestion_again(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        await pilot.press("w")
        await settle(pilot)
        assert app.fake.declared == [(ASKED, (), None)]
        assert "watched" in said(app)
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.set == [("withdraw", 4)]


async def test_it_is_watched_in_other_words_instead(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        await pilot.press("W")
        await settle(pilot)
        assert isinstance(app.screen, AskScreen)
        assert app.screen.query_one(Input).value == ASKED
        app.screen.query_one(Input).value = "Do sanctions end?"
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.asked == ["Do sanctions end?"]
        assert app.fake.set == [("dismiss", 4)]
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.set[1:] == [("withdraw", 5), ("bring_back", 4)]


async def test_the_same_words_are_simply_watched(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        await pilot.press("W", "enter")
        await settle(pilot)
        assert app.fake.asked == [ASKED]
        assert app.fake.set == []


async def test_it_becomes_part_of_another_question(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        await pilot.press("M")
        await settle(pilot)
        assert isinstance(app.screen, ChooseScreen)
        await pilot.press("2")
        await settle(pilot)
        assert app.fake.set == [("merge_question", 4, 2)]
        await pilot.press("u")
        await settle(pilot)
        span = Span(1, *app.story.span(1, CLAUSE))
        assert app.fake.set[1:] == [("bring_back", 4), ("judge", 2, span, None, False, False)]


async def test_it_is_dismissed_for_good_and_brought_back(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot)
        await pilot.press("X")
        await settle(pilot)
        assert app.fake.set == [("dismiss", 4)]
        assert "w4" not in [item.id for item in app.pane.list.items]
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.set[1:] == [("bring_back", 4)]
        assert "w4" in [item.id for item in app.pane.list.items]


async def test_the_dialog_offers_the_same(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=(60, 16)) as pilot:
        await at(pilot)
        await pilot.press("c")
        await settle(pilot)
        text = screen_text(app)
        assert "Watch it" in text
        assert "Never suggest this" in text
        row = [c.label for c in app.screen._choices].index("Never suggest this")
        assert await pilot.click(app.screen._list, offset=(5, row))
        await settle(pilot)
        assert app.fake.set == [("dismiss", 4)]


async def test_in_full_it_is_watched_and_dismissed_as_well(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        await pilot.press("v")
        await settle(pilot)
        text = screen_text(app)
        assert "suggested, not watched yet" in text
        assert CLAUSE in text
        await pilot.press("X")
        await settle(pilot)
        assert app.fake.set == [("dismiss", 4)]
        assert not isinstance(app.screen, LedgerScreen)


async def test_a_question_of_ones_own_is_no_longer_watched_after_asking(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "w2")
        await pilot.press("w")
        await settle(pilot)
        assert "a question of your own already" in said(app)
        await pilot.press("X")
        await settle(pilot)
        assert isinstance(app.screen, ChooseScreen)
        await pilot.press("1")
        await settle(pilot)
        assert app.fake.set == [("withdraw", 2)]
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.asked == ["sanctions"]


async def test_elsewhere_the_keys_say_what_they_are_for(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("1", "w")
        await settle(pilot)
        assert "at the foot of Open questions" in said(app)


async def test_what_cannot_be_done_is_said_and_nothing_is_to_be_taken_back(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        app.fake.refuses = DeskError("there is no [b]question 4")
        await pilot.press("X")
        await settle(pilot)
        assert "here is no [b]question 4" in said(app)
        assert len(app.undo) == 0


# --- evidence by hand -------------------------------------------------------------------------------


async def read(pilot, words: str, ident: int = 1) -> Span:
    """Read an article with these words lit."""
    app = pilot.app
    await settle(pilot)
    app.go("sources")
    assert app.pane.list.go(f"s{ident}")
    await pilot.press("enter")
    await settle(pilot)
    span = Span(ident, *app.story.span(ident, words))
    app.board.passage.text.go_to(span.start, span.end)
    await settle(pilot)
    return span


async def test_the_lit_sentence_becomes_evidence(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await read(pilot, "talks broke down")
        whole = "The two sides last met on 3 March, when talks broke down within an hour."
        span = Span(1, *app.story.span(1, whole))
        await pilot.press("b")
        await settle(pilot)
        assert "Bears on which question?" in screen_text(app)
        await pilot.press("2", "2")
        await settle(pilot)
        assert app.fake.set == [("judge", 2, span, "against", True, False)]
        await pilot.press("u")
        await settle(pilot)
        assert app.fake.set[1:] == [("judge", 2, span, None, False, False)]


async def test_what_is_evidence_already_is_confirmed_where_it_stands(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await read(pilot, "will meet in Tamsin")
        row = next(e for e in app.story.evidence if "will meet in Tamsin" in e.text)
        await pilot.press("b")
        await settle(pilot)
        assert "evidence: for?" in " ".join(c.note for c in app.screen._choices)
        await pilot.press("1", "3")
        await settle(pilot)
        span = Span(row.source, row.start, row.end)
        assert app.fake.set == [("judge", 1, span, "uncertain", True, False)]


async def test_with_one_question_it_is_not_asked_which(tmp_path):
    story = tamsin()
    story.retire(2)
    story.retire(3)
    app = dashboard(tmp_path, story)
    async with app.run_test(size=SMALL) as pilot:
        await read(pilot, "Sanctions on Keldish shipping")
        await pilot.press("b")
        await settle(pilot)
        assert "Which way does it point?" in screen_text(app)
        await pilot.press("escape")
        await settle(pilot)
        assert app.fake.set == []


async def test_without_a_lit_sentence_the_first_in_sight_is_meant(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await read(pilot, "Harbour Post")
        app.board.passage.text.at = (0, 0)
        await pilot.press("b", "2", "1")
        await settle(pilot)
        assert app.fake.set == [("judge", 2, Span(1, 0, len("Harbour Post")), "for", True, False)]


async def test_a_new_question_can_be_asked_for_it(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await read(pilot, "talks broke down")
        await pilot.press("b", "4")
        await settle(pilot)
        assert isinstance(app.screen, AskScreen)


async def test_many_questions_are_found_as_typed(tmp_path):
    story = tamsin()
    for number in range(12):
        story.ask(f"Question of number {number}?")
    app = dashboard(tmp_path, story)
    async with app.run_test(size=(60, 16)) as pilot:
        await read(pilot, "talks broke down")
        await pilot.press("b", *"number 7", "enter", "1")
        await settle(pilot)
        assert [given[:2] for given in app.fake.set] == [("judge", 11)]


async def test_a_file_without_text_has_no_sentence(tmp_path):
    story = tamsin()
    story.articles[4] = replace(story.articles[4], text="")
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.go("sources")
        assert app.pane.list.go("s5")
        await pilot.press("enter", "b")
        await settle(pilot)
        assert "There is no sentence here." in said(app)


async def test_the_title_counts_what_one_asks_and_no_suggestion(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot)
        asked = sum(item.id.startswith("w") for item in app.pane.list.items) - 1
        assert f"Open questions {asked} ─" in " ".join(screen_text(app).split())
        await pilot.resize_terminal(*SMALL)
        await pilot.press("1")
        await settle(pilot)
        assert f"Open questions {asked} questions, 1 suggested" in " ".join(screen_text(app).split())


async def test_the_footer_of_a_suggestion_in_full_names_its_keys(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot)
        await pilot.press("v")
        await settle(pilot)
        assert "w watch   X never   W reword   M part of" in screen_text(app).splitlines()[-1]


async def test_in_full_it_is_quit_as_anywhere(tmp_path):
    app = dashboard(tmp_path, suggesting())
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot)
        await pilot.press("v")
        await settle(pilot)
        assert isinstance(app.screen, LedgerScreen)
        await pilot.press("Q")
        await settle(pilot)
        assert not app.is_running
