"""Correcting with a key: what is asked of the desk, and what is said when it cannot be."""

from dataclasses import astuple, replace
from datetime import date

import pytest
from textual.widgets import Input

from storage.rows import Mark, TellingRow
from storywatch.desk import DeskError
from storywatch.model import DateValue, Span
from tests.tui.fakes import MIDDLE, SMALL, dashboard, screen_text, settle, tamsin
from tui.choosing import ChooseScreen
from tui.intervals import interval
from tui.ledger import LedgerScreen


async def at(pilot, pane: str, item: str) -> None:
    await settle(pilot)
    pilot.app.go(pane)
    assert pilot.app.board.panes[pane].list.go(item)
    await settle(pilot)


async def choose(pilot, words: str) -> None:
    """Take the choice whose label holds these words."""
    screen = pilot.app.screen
    assert isinstance(screen, ChooseScreen)
    found = [n for n, choice in enumerate(screen._choices) if words in choice.label]
    assert len(found) == 1, [choice.label for choice in screen._choices]
    screen._list.highlighted = found[0]
    await pilot.press("enter")
    await settle(pilot)


def offered(app) -> list[str]:
    """The labels of what can be chosen."""
    return [choice.label for choice in app.screen._choices]


def said(app) -> str:
    return "\n".join(note.message for note in app._notifications)


async def test_what_cannot_be_taken_as_typed_is_said(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e5")
        await pilot.press("c", "1", *"nonsense")
        await settle(pilot)
        assert "Nothing fits what is typed, Esc leaves" in screen_text(app)
        await pilot.press("enter", *["backspace"] * 8, *"2031")
        await settle(pilot)
        assert "Enter takes, Esc leaves" in screen_text(app)
        assert app.fake.set == []


@pytest.mark.parametrize("size", [(60, 16), SMALL, MIDDLE])
async def test_another_speaker_is_found_as_typed(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await at(pilot, "quotes", "q5")
        await pilot.press("c")
        await settle(pilot)
        assert "Said by someone else" in screen_text(app)
        await pilot.press("1")
        await settle(pilot)
        await pilot.press(*"brisk")
        await settle(pilot)
        assert "Anton Brisk" in screen_text(app)
        assert "Ilse Marn" not in [c.label for c in app.screen._choices]
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.set == [("set_speaker", 5, "Anton Brisk")]
        assert "said by Anton Brisk" in said(app)
        assert not isinstance(app.screen, ChooseScreen)


async def test_who_speaks_nearest_is_a_digit_away_until_something_is_typed(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q5")
        row = next(quote for quote in app.story.quotes if quote.id == 5)
        near, far = Mark(row.start - 9, row.start - 1, "quote", "Zoe Near"), Mark(0, 1, "quote", "Abel Far")
        own = Mark(row.start, row.end, "quote", row.speaker)
        app.story.marks[row.source] = [far, near, own]
        await pilot.press("c", "1")
        await settle(pilot)
        assert [c.label for c in app.screen._choices][:3] == ["Nobody known", "Zoe Near", "Abel Far"]
        assert "speaks in this article" in screen_text(app)
        await pilot.press("2")
        await settle(pilot)
        await pilot.press("c", "1", *"Group of 77", "enter")
        await settle(pilot)
        assert app.fake.set == [("set_speaker", 5, "Zoe Near"), ("set_speaker", 5, "Group of 77")]


async def test_a_new_name_and_nobody(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c", "1", *"Ines [b]Haan", "enter")
        await settle(pilot)
        await pilot.press("c", "1", "enter")
        await settle(pilot)
        assert app.fake.set == [("set_speaker", 3, "Ines [b]Haan"), ("set_speaker", 3, None)]


async def test_a_speaker_is_the_same_person_as_another(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c")
        await choose(pilot, "Same person")
        await pilot.press(*"rosa", "enter")
        await settle(pilot)
        people = {s.name: s.id for s in app.storage.speakers()}
        assert app.fake.set == [("merge_speakers", people["Ilse Marn"], people["Rosa Ferrand"])]
        await pilot.press("c")
        assert not any("Not the same person" in one for one in offered(app))  # nobody has been joined yet
        await pilot.press("escape")
        row = app.board.panes["quotes"].list.item.row
        app.story.roots = {row.who: people["Rosa Ferrand"]}
        await pilot.press("c")
        await choose(pilot, "Not the same person")
        assert app.fake.set[1:] == [("part_speakers", "Ilse Marn")]


async def test_no_quote_and_as_it_was_read(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c")
        assert "As it was read" not in offered(app)  # it is
        await choose(pilot, "Not a quote")
        app.story.quotes = [replace(q, set_by_reader=q.id == 3) for q in app.story.quotes]
        app.story.version += 1
        app.fake.tell()
        await settle(pilot)
        await pilot.press("c")
        await choose(pilot, "As it was read")
        assert app.fake.set == [("drop_quote", 3, True), ("restore_quote", 3)]


async def test_a_dropped_quote_is_brought_back(tmp_path, monkeypatch):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        gone = app.story.quotes[6]
        monkeypatch.setattr(type(app.storage), "dropped_quotes", lambda _self, _limit=9: [gone])
        await pilot.press("c")
        await choose(pilot, "Bring back")
        await pilot.press(*"point", "enter")
        await settle(pilot)
        assert app.fake.set == [("drop_quote", gone.id, False)]


async def test_the_quote_that_is_read_is_corrected_in_the_reader(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("enter")
        await settle(pilot)
        assert app.in_reader
        await pilot.press("c")
        await choose(pilot, "Not a quote")
        assert app.fake.set == [("drop_quote", 3, True)]


async def test_escape_changes_nothing_and_the_mouse_takes_a_row(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c", "escape")
        await settle(pilot)
        assert app.fake.set == []
        await pilot.press("c")
        await settle(pilot)
        row = [c.label for c in app.screen._choices].index("Not a quote")
        assert await pilot.click(app.screen._list, offset=(5, row))
        await settle(pilot)
        assert app.fake.set == [("drop_quote", 3, True)]


async def test_what_cannot_be_done_is_said(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        app.fake.refuses = DeskError("there is no [b]quote 3")
        await pilot.press("c")
        await choose(pilot, "Not a quote")
        assert "here is no [b]quote 3" in said(app)
        assert "no quote. Press" not in said(app)


async def test_a_status_with_a_note(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "questions", "w2")
        await pilot.press("c")
        await settle(pilot)
        # The choice begins where it stands, and typing a note does not move it.
        assert app.screen._choices[app.screen._list.highlighted].label.endswith("leaning no")
        await pilot.press("down", *"they said so", "enter")
        await settle(pilot)
        assert app.fake.set == [("set_status", 2, "answered yes", "they said so", None)]


async def test_a_source_has_nothing_to_correct_here(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "sources", "s1")
        await pilot.press("c")
        await settle(pilot)
        assert not isinstance(app.screen, ChooseScreen)
        assert "nothing to correct" in said(app)


async def test_another_date(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await at(pilot, "timeline", "e1")
        await pilot.press("c", "1", *"5 march")
        await settle(pilot)
        assert "Wed 5 Mar 2031" in screen_text(app)
        await pilot.press("enter")
        await settle(pilot)
        day = DateValue.day(date(2031, 3, 5))
        assert app.fake.set == [("set_event", 1, {"date": day})]
        await pilot.press("c", "1", *"31 february", "enter")
        await settle(pilot)
        assert app.fake.set[1:] == []
        assert isinstance(app.screen, ChooseScreen)
        app.screen.query_one(Input).value = ""
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.set[1:] == [("set_event", 1, {"date": None})]


async def test_title_status_pin_and_no_event(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e1")
        await pilot.press("c")
        await choose(pilot, "Another title")
        await pilot.press(*" again", "enter")
        await settle(pilot)
        await pilot.press("c")
        await choose(pilot, "Another status")
        await choose(pilot, "cancelled")
        await pilot.press("c")
        await choose(pilot, "Pin")
        await pilot.press("c")
        await choose(pilot, "Not an event")
        assert app.fake.set == [
            ("set_event", 1, {"title": "Talks break down within an hour again"}),
            ("set_event", 1, {"status": "cancelled"}),
            ("set_event", 1, {"pinned": True}),
            ("drop_event", 1, True),
        ]


async def test_two_events_are_one_and_the_neighbours_are_offered_first(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e3")
        await pilot.press("c")
        await choose(pilot, "Same event")
        rows = [e.id for e in app.story.timeline]
        here = rows.index(3)
        titles = [c.label for c in app.screen._choices]
        assert titles[0] == app.story.timeline[here - 1].title
        assert titles[1] == app.story.timeline[here + 1].title
        await pilot.press(*"no point", "enter")
        await settle(pilot)
        assert app.fake.set == [("merge_events", 3, 4)]


async def test_an_entry_of_ones_own(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "timeline", "e3")
        await pilot.press("c")
        await choose(pilot, "entry of your own")
        await pilot.press(*"Talks begin", "enter", *"20 May", "enter")
        await settle(pilot)
        day = DateValue.day(date(2031, 5, 20))
        assert app.fake.set == [("add_event", day, "Talks begin", "scheduled")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15 May 2031", "2031-05-15"),
        ("May 15, 2031", "2031-05-15"),
        ("15 may", "2030-05-15"),
        ("Sept. 2029", "2029-09"),
        ("2031", "2031"),
        ("2031-W20", "2031-W20"),
        ("2031-05-15/2031-05-17", "2031-05-15/2031-05-17"),
        ("30 April – 2 May", "2030-04-30/2030-05-02"),
        ("3 May to 5 May 2030", "2030-05-03/2030-05-05"),
        ("31 February", None),
        ("5 May to 3 May", None),
        ("2031-05-17/2031-05-15", None),
        ("9999-99-99", None),
        ("0 May 2031", None),
        ("5 Mayhem 2031", None),
        ("next week", None),
        ("x" * 200_000, None),
        (" ", None),
    ],
)
def test_dates_as_they_are_typed(typed, meant):
    value = interval(typed, DateValue.year(2030))
    assert (None if value is None else str(value)) == meant


def test_without_a_year_there_is_no_date():
    assert interval("15 May") is None


async def ledger(pilot, question: str) -> LedgerScreen:
    await at(pilot, "questions", question)
    await pilot.press("v")
    await settle(pilot)
    assert isinstance(pilot.app.screen, LedgerScreen)
    return pilot.app.screen


async def test_for_and_against_stand_side_by_side_where_there_is_room(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await ledger(pilot, "w1")
        shown = screen_text(app).splitlines()
        left = next(row for row in shown if "travel as planned" in row)
        right = next(row for row in shown if "no point" in row)
        assert left.index("“The minister") < 10
        assert right.index("Brisk") > 55
        await pilot.resize_terminal(*SMALL)
        await settle(pilot)
        narrow = next(row for row in screen_text(app).splitlines() if "no point" in row)
        assert narrow.index("Brisk") < 10


async def test_evidence_is_confirmed_turned_dropped_and_taken_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await ledger(pilot, "w1")
        row = screen.evidence
        span = Span(row.source, row.start, row.end)
        assert row.direction == "against"
        for key in ("c", "d", "x", "u"):
            await pilot.press(key)
            await settle(pilot)
        assert app.fake.set == [
            ("judge", 1, span, "against", True, False),
            ("judge", 1, span, "uncertain", True, False),
            ("judge", 1, span, None, False, True),
            ("judge", 1, span, None, False, False),
        ]


async def test_the_sentence_that_decides_goes_with_the_status(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        screen = await ledger(pilot, "w1")
        await pilot.press("j")
        row = screen.evidence
        await pilot.press("s", "down", "enter")
        await settle(pilot)
        span = Span(row.source, row.start, row.end)
        assert app.fake.set == [("set_status", 1, "leaning yes", "", span)]
        assert app.screen is screen


async def test_the_reader_opens_on_the_evidence_one_is_on(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        screen = await ledger(pilot, "w1")
        await pilot.press("j", "j")
        row = screen.evidence
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        assert app.in_reader
        place = app.board.passage.shown.place
        assert (place.source, place.start, place.end) == (row.source, row.start, row.end)


async def test_a_question_without_evidence_has_an_empty_ledger(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=(60, 16)) as pilot:
        await ledger(pilot, "w3")
        await pilot.press("c", "x", "d", "u", "j", "escape")
        await settle(pilot)
        assert app.fake.set == []
        assert not isinstance(app.screen, LedgerScreen)


# --- taking back ------------------------------------------------------------------------------------


async def undone(pilot) -> list[tuple[object, ...]]:
    """What u has the desk do."""
    before = len(pilot.app.fake.set)
    await pilot.press("u")
    await settle(pilot)
    return pilot.app.fake.set[before:]


async def test_corrections_of_quotes_are_taken_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c", "1", *"brisk", "enter")
        await settle(pilot)
        assert await undone(pilot) == [("restore_quote", 3)]
        await pilot.press("c")
        await choose(pilot, "Not a quote")
        assert await undone(pilot) == [("drop_quote", 3, False)]
        await pilot.press("c")
        await choose(pilot, "Same person as")
        await pilot.press(*"rosa", "enter")
        await settle(pilot)
        assert await undone(pilot) == [("part_speakers", "Ilse Marn")]
        assert await undone(pilot) == []
        assert "Nothing to undo" in said(app)


async def test_what_the_reader_had_said_before_is_said_again(tmp_path):
    story = tamsin()
    story.quotes[2] = replace(story.quotes[2], set_by_reader=True)
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c")
        await choose(pilot, "As it was read")
        assert await undone(pilot) == [("set_speaker", 3, "Ilse Marn")]


async def test_parted_names_are_joined_again_as_they_were(tmp_path):
    story = tamsin()
    who = story.quotes[2].who
    story.roots = {9: who, 8: who, 7: 6}
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "quotes", "q3")
        await pilot.press("c")
        await choose(pilot, "Not the same person")
        assert await undone(pilot) == [("merge_speakers", 9, who), ("merge_speakers", 8, who)]


async def test_a_status_is_taken_back_and_the_history_says_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "questions", "w2")
        await pilot.press("c", "down", "enter")
        await settle(pilot)
        assert await undone(pilot) == [("set_status", 2, "leaning no", "taken back", None)]


async def test_corrections_of_events_are_taken_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e1")
        for words, keys, back in (
            ("Pin", (), ("restore_event", 1)),
            ("Not an event", (), ("drop_event", 1, False)),
            ("Another date", ("5", " ", "m", "a", "y", "enter"), ("restore_event", 1)),
            ("Another title", ("x", "enter"), ("restore_event", 1)),
            ("Another status", ("3",), ("restore_event", 1)),
        ):
            await pilot.press("c")
            await choose(pilot, words)
            await pilot.press(*keys)
            await settle(pilot)
            assert await undone(pilot) == [back]
        await pilot.press("c")
        await choose(pilot, "Same event")
        await pilot.press(*"no point", "enter")
        await settle(pilot)
        assert await undone(pilot) == [("restore_event", 4)]


async def test_a_mention_in_passing_is_taken_from_an_event_and_given_back(tmp_path):
    story = tamsin()
    row = next(e for e in story.timeline if e.id == 1)
    place = Span(row.source, row.start + 4, row.start + 9)
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e1")
        await pilot.press("c")
        assert not any("Not mentioned" in label for label in offered(app))
        await pilot.press("escape")
        told = TellingRow(*astuple(place), "happened", None, "Meridian", "b", passing=True)
        story.tellings.append((1, told))
        await pilot.press("c")
        await choose(pilot, "Not mentioned in")
        await pilot.press("enter")
        await settle(pilot)
        assert app.fake.set == [("set_passing", place, True)]
        assert await undone(pilot) == [("set_passing", place, False)]


async def test_an_event_the_reader_had_set_goes_back_to_that(tmp_path):
    story = tamsin()
    row = next(n for n, e in enumerate(story.timeline) if e.id == 1)
    story.timeline[row] = replace(story.timeline[row], set_by_reader=True, pinned=True)
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await at(pilot, "timeline", "e1")
        await pilot.press("c")
        await choose(pilot, "Another date")
        await pilot.press("enter")
        await settle(pilot)
        day = story.timeline[row].date
        assert await undone(pilot) == [("set_event", 1, {"date": day})]
        await pilot.press("c")
        await choose(pilot, "As it was read")
        told = {"date": day, "title": "Talks break down within an hour", "status": "happened", "pinned": True}
        assert await undone(pilot) == [("set_event", 1, told)]


async def test_an_own_entry_is_taken_out_again(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "timeline", "e3")
        await pilot.press("c")
        await choose(pilot, "entry of your own")
        await pilot.press(*"Talks begin", "enter", *"20 May", "enter")
        await settle(pilot)
        app.story.timeline.append(
            replace(
                app.story.timeline[0],
                id=20,
                title="Talks begin",
                date=DateValue.day(date(2031, 5, 20)),
                source=None,
            )
        )
        assert await undone(pilot) == [("restore_event", 20)]


async def test_what_cannot_be_taken_back_any_more_is_said(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await at(pilot, "timeline", "e3")
        await pilot.press("c")
        await choose(pilot, "entry of your own")
        await pilot.press(*"Talks begin", "enter", "enter")
        await settle(pilot)
        assert await undone(pilot) == []
        assert "Talks begin is no longer there as it was entered" in said(app)
