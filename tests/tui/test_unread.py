"""What is new to the reader: signs, counts, marks that go to storage, walking, and taking back."""

from __future__ import annotations

import pytest

from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeHealth, dashboard, screen_text, settle
from tests.tui.test_keys import press
from tui.passagetext import PassageText
from tui.undo import Undo
from tui.unread import SOON

FRESH = {("source", 5), ("quote", 2), ("quote", 3), ("event", 5), ("evidence", 4)}


def unread(folder, fresh=FRESH):
    app = dashboard(folder)
    app.story.fresh = set(fresh)
    return app


def signed(app, pane):
    """The rows that bear the sign, by the list as it is drawn."""
    rows = app.board.panes[pane].list
    return [
        rows.items[index].id
        for number, (index, within) in enumerate(rows._lines)
        if within == 0 and rows.render_line(number - rows.scroll_offset.y).text[1] == "•"
    ]


def notices(app):
    return [notice.message for notice in app._notifications]


async def test_new_rows_bear_a_sign_and_are_counted(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        assert signed(app, "sources") == ["s5"]
        assert signed(app, "quotes") == ["q2", "q3"]
        assert signed(app, "questions") == ["w1"]
        assert signed(app, "timeline") == ["e5"]
        assert "Key quotes 8, 2 unread" in screen_text(app)
        assert "Open questions 3, 1 unread" in screen_text(app)


async def test_closed_panes_count_as_well(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        assert "Key quotes  8 quotes, 2 unread" in screen_text(app)


async def test_opening_marks_as_read_and_storage_is_told_once(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j", "enter")
        assert signed(app, "quotes") == ["q3"]
        await press(pilot, "right_square_bracket")
        assert app.board.panes["quotes"].unread == set()
        assert app.fake.seen == []
        await pilot.pause(SOON + 0.2)
        assert app.fake.seen == [("quote", (2, 3), True)]


async def test_the_docked_reader_reads_nothing_by_following(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j", "j")
        await pilot.pause(0.15)
        assert app.board.passage.shown.trail == "quote 3 of 8"
        assert signed(app, "quotes") == ["q2", "q3"]


async def test_a_question_is_read_evidence_by_evidence(tmp_path):
    app = unread(tmp_path, {("evidence", 4), ("evidence", 3)})
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "3", "enter")
        assert signed(app, "questions") == ["w1"]
        await press(pilot, "right_square_bracket")
        assert signed(app, "questions") == []


async def test_space_toggles_and_u_takes_it_back(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "space")
        assert signed(app, "quotes") == ["q1", "q2", "q3"]
        await press(pilot, "space", "j", "space")
        assert signed(app, "quotes") == ["q3"]
        await press(pilot, "u", "u", "u")
        assert signed(app, "quotes") == ["q2", "q3"]
        await press(pilot, "u")
        assert notices(app)[-1] == "Nothing to undo."
        await press(pilot, "3", "space")
        assert signed(app, "questions") == []
        await press(pilot, "space")
        assert signed(app, "questions") == ["w1"]


async def test_a_question_without_evidence_cannot_be_unread(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "3", "G", "space")
        assert "there is no evidence yet" in screen_text(app)


async def test_all_that_is_shown_is_read_and_what_a_filter_hides_is_not(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "slash", *"marn", "enter", "A", "escape")
        assert signed(app, "quotes") == ["q2"]
        await press(pilot, "u")
        assert signed(app, "quotes") == ["q2", "q3"]
        await press(pilot, "A")
        assert signed(app, "quotes") == []
        await press(pilot, "A")
        await press(pilot, "u")
        assert signed(app, "quotes") == ["q2", "q3"]


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_full_stop_walks_through_all_panes_and_round_again(tmp_path, size):
    app = unread(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        seen = []
        for _ in range(6):
            await press(pilot, "full_stop")
            seen.append(app.pane.list.item.id)
        # The cursor of the sources stands on their only unread row: it comes last.
        assert seen == ["q2", "q3", "w1", "e5", "s5", "q2"] or seen == ["s5", "q2", "q3", "w1", "e5", "s5"]
        await press(pilot, "1", "1", "A", "2", "A", "3", "A", "4", "A", "full_stop")
        assert notices(app)[-1] == "Nothing is unread."


async def test_full_stop_in_the_reader_reads_the_next_unread_thing(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter", "full_stop")
        assert isinstance(app.screen.focused, PassageText)
        assert app.board.passage.shown.trail == "quote 2 of 8"
        await press(pilot, "full_stop", "full_stop")
        assert app.board.passage.shown.trail.startswith("evidence 1 of 4")
        assert app.board.panes["quotes"].unread == set()


async def test_n_and_p_stay_in_the_pane(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "n", "n", "n")
        assert app.pane.list.item.id == "q3"
        await press(pilot, "p")
        assert app.pane.list.item.id == "q2"


async def test_who_only_follows_keeps_the_marks_for_as_long_as_it_is_open(tmp_path):
    app = unread(tmp_path)
    app.fake.now = FakeHealth(role="viewer", watching="off")
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "A")
        await pilot.pause(SOON + 0.2)
        app.fake.tell()
        await settle(pilot)
        assert app.story.fresh == FRESH
        assert signed(app, "quotes") == []
        await press(pilot, "u")
        assert signed(app, "quotes") == ["q2", "q3"]


async def test_marking_builds_no_pane_anew(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        before = {name: pane.rebuilt for name, pane in app.board.panes.items()}
        await press(pilot, "2", "A")
        await pilot.pause(SOON + 0.2)
        app.fake.tell()
        await settle(pilot)
        assert {name: pane.rebuilt for name, pane in app.board.panes.items()} == before
        assert app.board.panes["quotes"].said == {}
        assert signed(app, "quotes") == []


async def test_leaving_tells_what_is_left_to_tell(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "A")
        await pilot.press("Q")
    assert app.fake.seen == [("quote", (2, 3), True)]
    assert app.fake.calls[-1] == "leave"


async def test_since_you_left_is_said_and_goes(tmp_path):
    app = unread(tmp_path)
    app.story.left = "{}"
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "Since you left: 1 article, 2 quotes, 1 event, 1 question moved" in screen_text(app)
        await press(pilot, "escape")
        assert "Since you left" not in screen_text(app)
        app.fake.tell()
        await settle(pilot)
        assert "Since you left" not in screen_text(app)


async def test_since_you_left_grows_while_what_waited_is_read_and_not_after(tmp_path):
    app = unread(tmp_path, {("quote", 2)})
    app.story.left = "{}"
    app.fake.now = FakeHealth(reading=(1, 2))
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "Since you left: 1 quote " in screen_text(app)
        app.story.fresh.add(("quote", 3))
        app.fake.now = FakeHealth()
        app.story.articles = [a for a in app.story.articles if a.state != "taken"]
        app.fake.tell()
        await settle(pilot)
        assert "Since you left: 2 quotes " in screen_text(app)
        app.story.fresh.add(("quote", 4))
        app.fake.tell()
        await settle(pilot)
        assert "Since you left: 2 quotes " in screen_text(app)
        await press(pilot, "full_stop")
        assert "Since you left" not in screen_text(app)


async def test_on_the_first_visit_nobody_has_left(tmp_path):
    app = unread(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        assert "Since you left" not in screen_text(app)


def test_undo_is_a_stack_that_forgets_a_step_whose_inverse_fails():
    undo, done = Undo(), []
    assert undo.undo() is None
    undo.push("one", lambda: done.append(1))
    undo.push("two", lambda: 1 / 0)
    undo.push("three", lambda: done.append(3))
    assert undo.undo() == "three"
    with pytest.raises(ZeroDivisionError):
        undo.undo()
    assert undo.undo() == "one"
    assert done == [3, 1]
    for n in range(500):
        undo.push(str(n), int)
    assert len(undo) == 100


async def test_what_comes_of_ones_own_question_has_not_come_since_one_left(tmp_path, monkeypatch):
    monkeypatch.setattr("tui.app.LOOK", 0.05)
    monkeypatch.setattr("tui.news.LOOKED", 0.05)
    app = unread(tmp_path, set())
    app.story.left = "{}"
    app.story.articles = [a for a in app.story.articles if a.state != "taken"]
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.pause(0.3)
        app.story.fresh.add(("evidence", 4))
        app.fake.tell()
        await settle(pilot)
        assert "Since you left" not in screen_text(app)
