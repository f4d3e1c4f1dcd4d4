"""The form in which what is known of an article is set right."""

import contextlib
import hashlib
from concurrent.futures import Future
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rows import StorageError
from storywatch.desk import DeskError
from tests.tui.fakes import (
    LARGE,
    MIDDLE,
    SMALL,
    FakeHealth,
    FakeReader,
    FakeStory,
    dashboard,
    screen_text,
    settle,
    source,
    tamsin,
)
from tui import days
from tui.editing import ENCODINGS, EditScreen, codec, preview
from tui.itself import named

TODAY = date(2031, 4, 14)


async def press(pilot, *keys):
    await pilot.press(*keys)
    await settle(pilot)


def field(app, name):
    return app.screen.query_one(f"#edit-{name}")


async def fill(app, pilot, name, text):
    field(app, name).value = text
    field(app, name).focus()
    await settle(pilot)


# --- opening and saving -----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE, (60, 16)])
@pytest.mark.parametrize("keys", [("G", "e"), ("2", "enter", "e")])
async def test_it_opens_from_sources_and_from_the_reader_with_what_is_known(tmp_path, size, keys):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, *keys)
        assert isinstance(app.screen, EditScreen)
        assert field(app, "outlet").value == "Harbour Post"
        assert field(app, "title").value == "Ministers to meet in Tamsin as inspectors wait"
        assert field(app, "day").value == "2031-04-12"
        shown = screen_text(app)
        assert "What is known of harbour-post-0412.txt" in shown
        assert "Harbour Post" in shown
        await press(pilot, "escape")
        assert not isinstance(app.screen, EditScreen)
        assert app.fake.done == []


async def test_what_is_changed_is_saved_and_nothing_else(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "G", "e")
        await fill(app, pilot, "outlet", "The  Harbour   Post")
        await press(pilot, "enter")
        assert app.fake.done == [("correct", 1, {"outlet": "The Harbour Post"})]
        assert "Saved: outlet." in screen_text(app)
        await press(pilot, "e")
        await fill(app, pilot, "day", "")
        await fill(app, pilot, "title", "")
        await press(pilot, "ctrl+s")
        assert app.fake.done[1] == ("correct", 1, {"title": None, "published": None})
        was = app.storage.source(1)
        assert (was.id, was.published_basis) == (1, "stated")
        await press(pilot, "u")
        assert "Taken back: title, date of harbour-post-0412.txt." in screen_text(app)
        assert app.fake.done[2] == ("correct", 1, {"title": was.title, "published": None})
        await press(pilot, "u")
        assert app.fake.done[3] == ("correct", 1, {"outlet": was.outlet})
        await press(pilot, "u")
        assert "Nothing to undo." in screen_text(app)


async def test_nothing_changed_saves_nothing(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "e", "enter")
        assert not isinstance(app.screen, EditScreen)
        assert app.fake.done == []


async def test_a_day_is_understood_as_it_is_typed_and_a_doubtful_one_is_told(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "G", "e")
        await fill(app, pilot, "day", "3/4/2031")
        assert "can be two days" in screen_text(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, EditScreen)
        assert app.fake.done == []
        await fill(app, pilot, "day", "11 April 2031")
        assert "Fri 11 Apr 2031" in screen_text(app)
        await press(pilot, "enter")
        assert app.fake.done == [("correct", 1, {"published": date(2031, 4, 11)})]
        assert "Dates told relative to it have moved." in " ".join(screen_text(app).split())


async def test_where_each_thing_comes_from_stands_below_it(tmp_path):
    story = FakeStory(
        [
            source(
                1,
                "Words.\n",
                outlet="Post",
                outlet_evidence="© 2031 Post",
                published=TODAY,
                published_basis="inferred",
                published_evidence="between articles 3 and 4",
            ),
            source(2, "Words.\n", outlet="Typed", outlet_evidence="set by the reader"),
        ]
    )
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "e")
        shown = screen_text(app)
        assert "set by you" in shown
        assert "unknown: the article has none" in shown
        await press(pilot, "escape", "G", "e")
        shown = screen_text(app)
        assert "stated: “© 2031 Post”" in shown
        assert "inferred: between articles 3 and 4" in shown
        assert "Enter saves   Tab next field   Esc leaves" in shown


def test_a_day_that_was_inferred_names_files_and_not_numbers():
    reader = FakeReader(tamsin())
    told = "“in May” is 2031-05 in source 2; “2031-05-01” is 2031-05-01, that day; source 77 is gone"
    assert named(told, reader) == (
        "“in May” is May 2031 in meridian.txt; “2031-05-01” is 1 May 2031, that day; source 77 is gone"
    )


# --- what cannot be saved ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        DeskError("the original of it is not there any more"),
        StorageError("story.db cannot be written: disk full"),
        ValueError("odd"),
    ],
)
async def test_what_cannot_be_saved_is_said_in_the_form(tmp_path, error):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        app.fake.fails = error
        await press(pilot, "G", "e")
        await fill(app, pilot, "outlet", "X")
        await press(pilot, "enter")
        assert isinstance(app.screen, EditScreen)
        assert str(error)[1:] in screen_text(app)
        assert "Traceback" not in screen_text(app)
        app.fake.fails = None
        await press(pilot, "enter")
        assert not isinstance(app.screen, EditScreen)


async def test_a_viewer_is_told_who_can(tmp_path):
    app = dashboard(tmp_path)
    app.fake.now = FakeHealth(role="viewer")
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "e")
        await fill(app, pilot, "outlet", "X")
        await press(pilot, "enter")
        assert "Another storywatch leads this story" in screen_text(app)


async def test_leaving_while_it_is_saved_takes_nothing_back(tmp_path, monkeypatch):
    app = dashboard(tmp_path)
    promised: Future[None] = Future()
    monkeypatch.setattr(app.fake, "correct", lambda *_, **__: promised)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await pilot.press("G", "e")
        await pilot.pause()
        field(app, "outlet").value = "X"
        await pilot.press("enter")
        await pilot.pause()
        assert "Saving" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not promised.cancelled()
        promised.set_result(None)
        await settle(pilot)
        assert app.fatal is None


async def test_a_refused_file_and_an_empty_place_say_so(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        app.story.articles[3] = source(
            4, "", state="failed", encoding=None, reason="Empty.", file="empty.txt"
        )
        await press(pilot, "g", "j", "e")
        assert "empty.txt was refused: r tries it again." in screen_text(app)


# --- the encoding -----------------------------------------------------------------------------------

RUSSIAN = "Министр сказал: «Мы не подпишем ничего»."


def wrongly_decoded(folder):
    """An article whose original was taken for Western European."""
    data = RUSSIAN.encode("cp1251")
    text = data.decode("cp1252", "replace")
    story = FakeStory([source(1, text, encoding="cp1252 (guessed)", file="ministr.txt", outlet="Post")])
    story.articles[0] = replace(story.articles[0], sha256=hashlib.sha256(data).hexdigest())
    app = dashboard(folder, story)
    app.paths.done.mkdir(parents=True)
    (app.paths.done / "ministr.txt").write_bytes(data)
    return app


async def test_the_encoding_is_chosen_by_how_the_text_would_read(tmp_path):
    app = wrongly_decoded(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "e")
        assert field(app, "encoding").value == "cp1252"
        field(app, "encoding").focus()
        for _ in range(ENCODINGS.index("cp1251") - ENCODINGS.index("cp1252")):
            await press(pilot, "down")
        assert field(app, "encoding").value == "cp1251"
        assert "Министр сказал" in screen_text(app)
        await fill(app, pilot, "encoding", "base64")
        assert "base64 is not an encoding of texts" in screen_text(app)
        await fill(app, pilot, "encoding", "cp1251")
        await press(pilot, "enter")
        assert app.fake.done == [("decode_anew", 1, "cp1251")]
        assert "It is being read again." in screen_text(app)


async def test_an_article_in_utf_8_has_no_such_field(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "e")
        assert not app.screen.query("#edit-encoding")


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_offered_is_one(name):
    assert preview(b"plain words and nothing else. ", name)


@given(
    st.binary(max_size=300),
    st.sampled_from([*ENCODINGS, "", "rot13", "zlib", "idna", "punycode", "undefined"]),
)
def test_a_preview_of_any_bytes_ends_well(data, name):
    said, _ = preview(data, name)
    assert isinstance(said, str)


def test_the_codec_of_a_guess():
    assert codec("cp1252 (guessed)") == "cp1252"
    assert codec(None) == ""


# --- days -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031-04-12", date(2031, 4, 12)),
        (" 12  April 2031 ", date(2031, 4, 12)),
        ("April 12, 2031", date(2031, 4, 12)),
        ("12 apr 2031", date(2031, 4, 12)),
        ("Saturday, 12 April 2031", date(2031, 4, 12)),
        ("Sat 12 Apr 2031", date(2031, 4, 12)),
        ("12.4.2031", date(2031, 4, 12)),
        ("25/12/2030", date(2030, 12, 25)),
        ("today", TODAY),
        ("Yesterday", date(2031, 4, 13)),
        ("", None),
        ("   ", None),
    ],
)
def test_a_day_as_it_is_typed(text, day):
    assert days.typed(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["3/4/2031", "soon", "2031", "30 February 2031", "12 April", "12 April 2031 or so", "x 2031-04-12"],
)
def test_what_is_no_day_says_what_would_be_one(text):
    with pytest.raises(days.DayError, match="2031-04-12"):
        days.typed(text, TODAY)


@given(st.text(max_size=60))
def test_any_text_is_a_day_or_not(text):
    with contextlib.suppress(days.DayError):
        assert days.typed(text, TODAY) is not None or not text.strip()


async def test_it_tells_who_wrote_it_where_and_whose_work_it_is_with_the_words(tmp_path):
    text = (
        "Ministers to meet\n\nBy Jana Dorn\n\nKESK, Verania, March 12 (VNA) — The envoys "
        "met.\n\nReuters, AFP\n"
    )
    story = FakeStory([source(1, text, byline="Jana Dorn")])
    app = dashboard(tmp_path, story)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        await press(pilot, "e")
        shown = screen_text(app)
        assert "“By Jana Dorn”" in shown
        assert "Written in" in shown
        assert "“KESK, Verania, March 12 (VNA)”" in shown
        assert shown.count("Credits") == 3
