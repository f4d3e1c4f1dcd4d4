"""One question in full: two columns, repeats, what tells, who says what, the way to the reader and back."""

from dataclasses import replace
from datetime import date

import pytest

from storywatch.model import Change, DateValue, Span
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle, tamsin
from tui.evidencelines import Sides
from tui.ledger import LedgerScreen

SIZES = [(60, 16), SMALL, MIDDLE, LARGE]


def repeating() -> FakeStory:
    """The story of the talks, in which one more article says what another has said."""
    story = tamsin()
    first = next(e for e in story.evidence if "travel as planned" in e.text)
    story.bear(1, 3, "The envoy said", "for", "Ilse Marn")
    story.evidence[0] = replace(story.evidence[0], repeats=first.id)
    return story


async def ledger(pilot, question: str = "w1") -> LedgerScreen:
    await settle(pilot)
    pilot.app.go("questions")
    assert pilot.app.pane.list.go(question)
    await pilot.press("v")
    await settle(pilot)
    assert isinstance(pilot.app.screen, LedgerScreen)
    return pilot.app.screen


def line_with(app, words: str) -> str:
    return next(row for row in screen_text(app).splitlines() if words in row)


async def go_to(pilot, words: str) -> None:
    screen = pilot.app.screen
    for _ in range(12):
        for key in ("h", "l"):
            await pilot.press(key)
            if screen.evidence is not None and words in screen.evidence.text:
                return
        await pilot.press("j")
    raise AssertionError(words)


@pytest.mark.parametrize("size", SIZES)
async def test_the_question_its_day_and_its_tally_stand_on_top(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await ledger(pilot)
        text = screen_text(app)
        assert "Will the two foreign ministers meet" in text
        assert "due 15 May 2031" in text
        assert "2 for · 1 against" in text
        assert "1 uncertain" in text


async def test_for_stands_left_and_against_right_where_there_is_room(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await ledger(pilot)
        row = line_with(app, "travel as planned")
        assert row.index("“The minister") < 8
        assert row.index("Brisk “sees") > 58
        await pilot.resize_terminal(*SMALL)
        await settle(pilot)
        assert line_with(app, "no point").index("Brisk") < 8
        assert "travel as planned" not in line_with(app, "no point")


async def test_the_cursor_is_on_one_side_and_stays_there(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        screen = await ledger(pilot)
        assert isinstance(screen._rows[screen._list.highlighted].visual, Sides)
        assert screen.evidence.direction == "for"
        await pilot.press("l")
        assert screen.evidence.direction == "against"
        lit = [s for s in screen._list.render_line(1)._segments if s.style and s.text.strip()]
        backs = {s.style.bgcolor for s in lit}
        assert len(backs) > 1
        await pilot.press("left")
        assert screen.evidence.direction == "for"


async def test_the_side_that_is_clicked_is_read(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        screen = await ledger(pilot)
        assert await pilot.click(screen._list, offset=(70, 1))
        await settle(pilot)
        await settle(pilot)
        assert app.in_reader
        shown = app.board.passage.shown
        assert "no point" in shown.source.text[shown.place.start : shown.place.end]


async def test_the_words_that_tell_are_set_off(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await ledger(pilot)
        strips = app.screen._compositor.render_strips()
        told = {s.text for line in strips for s in line if s.style and s.style.underline and s.style.bold}
        assert "foreign ministers" in told or {"foreign", "ministers"} & told


async def test_a_suggested_direction_looks_different_from_a_confirmed_one_without_colour(tmp_path):
    story = tamsin()
    app = dashboard(tmp_path, story)
    async with app.run_test(size=SMALL) as pilot:
        await ledger(pilot)
        assert "against?" in screen_text(app)
        story.evidence[1] = replace(story.evidence[1], confirmed=True, label="declined to say")
        story.version += 1
        app.screen._look()
        await settle(pilot)
        text = screen_text(app)
        assert "✓ " in text
        assert "“declined to say”" in text


async def test_new_evidence_is_marked_until_it_is_read(tmp_path):
    story = tamsin()
    story.fresh = {("evidence", e.id) for e in story.evidence}
    story.evidence = [replace(e, seen=False) for e in story.evidence]
    app = dashboard(tmp_path, story)
    async with app.run_test(size=SMALL) as pilot:
        await ledger(pilot)
        assert screen_text(app).count("• ") >= 4
        await pilot.press("space")
        await settle(pilot)
        assert screen_text(app).count("• ") >= 3
        await pilot.press("A")
        await settle(pilot)
        assert "• " not in screen_text(app)
        await pilot.press("u")
        await settle(pilot)
        assert "• " in screen_text(app)


async def test_what_is_said_again_is_folded_under_the_first(tmp_path):
    app = dashboard(tmp_path, repeating())
    async with app.run_test(size=SMALL) as pilot:
        screen = await ledger(pilot)
        assert "+ also in 1" in screen_text(app)
        assert "The envoy said" not in screen_text(app)
        await go_to(pilot, "travel as planned")
        await pilot.press("plus")
        await settle(pilot)
        assert "- also in 1" in screen_text(app)
        assert "↳ for?" in screen_text(app)
        assert "travel as planned" in screen.evidence.text
        await pilot.press("j")
        assert "The envoy said" in screen.evidence.text
        await pilot.press("minus")
        await settle(pilot)
        assert "The envoy said" not in screen_text(app)
        assert "travel as planned" in screen.evidence.text


async def test_evidence_is_turned_set_and_dropped_by_keys_and_u_takes_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await ledger(pilot)
        row = screen.evidence
        span = Span(row.source, row.start, row.end)
        for key in ("c", "2", "4", "x"):
            await pilot.press(key)
            await settle(pilot)
        assert app.fake.set == [
            ("judge", 1, span, row.direction, True, False),
            ("judge", 1, span, "against", True, False),
            ("judge", 1, span, "context", True, False),
            ("judge", 1, span, None, False, True),
        ]
        for _ in range(4):
            await pilot.press("u")
            await settle(pilot)
        assert app.fake.set[4:] == [("judge", 1, span, None, False, False)] * 4


@pytest.mark.parametrize("size", SIZES)
async def test_who_says_what_the_timeline_and_the_history(tmp_path, size):
    story = tamsin()
    span = Span(1, *story.span(1, "ready to listen"))
    story.history = {
        1: (
            Change("2031-04-12T08:00:00+00:00", "open", "asked"),
            Change("2031-04-13T08:00:00+00:00", "leaning yes", "both said so", span),
        )
    }
    app = dashboard(tmp_path, story)
    async with app.run_test(size=size) as pilot:
        screen = await ledger(pilot)
        if size != LARGE:
            assert "Who says what" not in screen_text(app)
        await pilot.press("tab")
        await settle(pilot)
        told = screen_text(app)
        await pilot.press("G")
        await settle(pilot)
        told += screen_text(app)
        for words in (
            "Ilse Marn",
            "1 against",
            "Foreign ministers of Orvania",
            "leaning yes",
            "both said so",
            "ready to listen",
        ):
            assert words in told, words
        await pilot.press("escape")
        assert screen.focused is screen._list
        await pilot.press("escape")
        await settle(pilot)
        assert not isinstance(app.screen, LedgerScreen)


async def test_what_stands_aside_can_be_read(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        screen = await ledger(pilot)
        await pilot.press("tab")
        for _ in range(20):
            if "meet in Tamsin" in screen._others[screen._aside.highlighted].visual.drawn(70)[0].plain:
                break
            await pilot.press("j")
        await pilot.press("enter")
        await settle(pilot)
        assert app.in_reader
        shown = app.board.passage.shown
        assert shown.source.text[shown.place.start :].startswith("The foreign ministers")


@pytest.mark.parametrize("size", SIZES)
async def test_escape_in_the_reader_comes_back_to_where_one_is(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await ledger(pilot)
        await go_to(pilot, "could still be called off")
        await pilot.press("enter")
        await settle(pilot)
        assert app.in_reader
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, LedgerScreen)
        assert "could still be called off" in app.screen.evidence.text
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("left_square_bracket")
        await settle(pilot)
        place = app.board.passage.shown.place
        await pilot.press("escape")
        await settle(pilot)
        row = app.screen.evidence
        assert (row.source, row.start) == (place.source, place.start)


async def test_who_leaves_the_reader_otherwise_is_not_brought_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await ledger(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("1")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert not isinstance(app.screen, LedgerScreen)


async def test_reading_it_marks_it_as_read(tmp_path):
    story = tamsin()
    story.fresh = {("evidence", e.id) for e in story.evidence}
    story.evidence = [replace(e, seen=False) for e in story.evidence]
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        screen = await ledger(pilot)
        row = screen.evidence
        await pilot.press("enter")
        await settle(pilot)
        app.unread.tell()
        assert ("evidence", (row.id,), True) in app.fake.seen


async def test_a_question_past_its_day_asks_here_as_well(tmp_path):
    story = tamsin()
    story.questions[0] = replace(story.questions[0], due=date(2031, 4, 13))
    app = dashboard(tmp_path, story)
    async with app.run_test(size=SMALL) as pilot:
        await ledger(pilot)
        assert "yesterday: answered?" in screen_text(app)


async def test_the_help_and_the_palette_know_its_keys(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await ledger(pilot)
        await pilot.press("question_mark")
        await settle(pilot)
        assert "A question in full" in screen_text(app)
        await pilot.press("escape", "colon")
        await settle(pilot)
        await pilot.press(*"turn the dir")
        await pilot.pause(0.3)
        assert "Turn the direction" in screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
        assert [what for what, *_ in app.fake.set] == ["judge"]


async def test_what_has_no_evidence_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await ledger(pilot, "w3")
        assert "No evidence yet" in screen_text(app)
        await pilot.press(
            "c", "x", "d", "plus", "minus", "space", "A", "enter", "l", "h", "tab", "enter", "tab"
        )
        await settle(pilot)
        assert app.fake.set == []
        assert isinstance(app.screen, LedgerScreen)


async def test_hostile_words_are_shown_as_they_stand(tmp_path):
    story = tamsin()
    nasty = "\x1b[31m[b]no[/] \u202eevil [@click=app.quit]x[/]"
    story.evidence[1] = replace(
        story.evidence[1], text=nasty, speaker=nasty, label=nasty, outlet=nasty, confirmed=True
    )
    story.questions[0] = replace(story.questions[0], question=nasty, terms=(nasty,))
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await ledger(pilot)
        assert "[b]no[/]" in screen_text(app)
        assert "\x1b" not in screen_text(app)
        assert "\u202e" not in screen_text(app)
        await pilot.press("tab")
        await settle(pilot)
        assert "[b]no[/]" in screen_text(app)


def test_an_event_without_an_article_cannot_be_read_but_is_shown():
    from storage.rows import TimelineRow
    from tui.evidencelines import EntryLine

    day = DateValue.day(date(2031, 5, 1))
    row = TimelineRow(1, day, "day", "May day", "", "scheduled", 2, 0, 0, None, 0, 0)
    assert "May day" in EntryLine(row).drawn(40)[0].plain


async def test_what_is_older_follows_once_one_comes_to_the_last(tmp_path, monkeypatch):
    monkeypatch.setattr("tui.ledger.STEP", 3)
    story = tamsin()
    row = next(e for e in story.evidence if e.question == 1)
    story.evidence = [replace(row, id=100 + n, start=n, text=f"Sentence {n}.") for n in range(8)]
    app = dashboard(tmp_path, story)
    async with app.run_test(size=SMALL) as pilot:
        screen = await ledger(pilot)
        assert len(screen._places) == 3
        assert "and more" in screen_text(app)
        await pilot.press("G")
        await settle(pilot)
        assert len(screen._places) == 6
        assert screen.evidence.text == "Sentence 2."
        await pilot.press("G", "G")
        await settle(pilot)
        assert screen.evidence.text == "Sentence 7."
        assert "8 of 8" in screen_text(app)
