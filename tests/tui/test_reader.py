"""The reader's signs, marks, finding and raw view."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rows import Mark
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeStory, dashboard, screen_text, settle, source, tamsin
from tui import raw, seek
from tui.passage import Seek
from tui.passagetext import PassageText, _beside
from tui.signs import ALL

FORBIDDEN = {chr(n) for n in (*range(0x20), *range(0x7F, 0xA0))} | set(
    "\u202e\u200b\u200d\u2060\xa0\u3000\u2028"
)


async def press(pilot, *keys):
    await pilot.press(*keys)
    await settle(pilot)


def foot(app) -> str:
    return str(app.board.passage._foot.render())


def lit(app) -> str:
    text = app.board.passage.text
    return text.shown.source.text[slice(*text.at)]


def margin(app) -> dict[str, str]:
    """The two signs beside each line that has some, by the line's first word."""
    text = app.board.passage.text
    rows = ["".join(s.text for s in text.render_line(y)) for y in range(text.size.height)]
    return {row[4:].split()[0]: row[1:3].strip() for row in rows if row[1:3].strip()}


def dated():
    """The fake story with a date marked, and a sentence that is new."""
    story = tamsin()
    for words, value in (("15 May", "15 May 2031"), ("3 March", "")):
        start, end = story.span(1, words)
        story.marks[1].append(Mark(start, end, "date", value))
    story.new[1] = [story.span(1, "Sanctions on Keldish shipping, imposed last year, remain in force.")]
    return story


# --- signs and marks --------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_the_margin_has_a_sign_for_each_kind_that_begins_on_a_line(tmp_path, size):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        signs = margin(app)
        assert signs["TAMSIN,"] == "?"
        assert signs["Her"] == "“"
        assert "“" in signs["A"]
        if size != SMALL:  # there it is below the edge
            assert signs["Sanctions"] == "+?"
        assert any("@" in both for both in signs.values())


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_the_measure_is_72_to_76(tmp_path, size):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        assert 72 <= app.board.passage.text._width <= 76


async def test_the_foot_names_what_is_lit_and_marks_can_be_walked(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        assert foot(app) == "“ Rosa Ferrand"
        seen = []
        await press(pilot, "g", "left_curly_bracket", "left_curly_bracket", "left_curly_bracket")
        for _ in range(12):
            seen.append((lit(app)[:22], foot(app)))
            await press(pilot, "right_curly_bracket")
        assert seen[0] == ("The foreign ministers ", "? bears on the talks   @ 15 May 2031")
        assert ("15 May", "? bears on the talks   @ 15 May 2031") in seen
        assert ("“ready to listen”", "“ Anton Brisk") in seen
        assert ("3 March", "@ day unknown") in seen
        assert seen[-1][0] == seen[-2][0]  # it stays on the last
        assert seen[-1][1] == "? bears on the talks"
        await press(pilot, "m")
        assert lit(app).startswith("“We will not sign")


async def test_from_the_top_of_an_article_the_first_mark_is_next_and_the_foot_explains_the_signs(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "enter")
        assert foot(app) == "+ new   ? evidence   “ quotes   @ dates"
        await press(pilot, "right_curly_bracket")
        assert lit(app).startswith("The foreign ministers")


async def test_v_shows_one_kind_after_the_other(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        text = app.board.passage.text
        wanted = [{"new"}, {"evidence"}, {"quote"}, {"date"}, set(), set(ALL)]
        for kinds in wanted:
            await press(pilot, "v")
            assert text.kinds == kinds
            drawn = {"new": "+┆", "evidence": "?┆", "quote": "“", "date": "@"}
            assert set("".join(margin(app).values())) == set("".join(drawn[kind] for kind in kinds)) - {
                "┆"
            } | ({"┆"} if "evidence" in kinds else set())
        await press(pilot, "v", "v", "v", "right_curly_bracket")
        assert lit(app).startswith("“That has been")
        assert "Marks: quotes" in screen_text(app)
        text.action_kind("date")
        assert text.kinds == {"quote", "date"}


async def test_a_click_lights_the_mark_under_it(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "G", "enter")
        text = app.board.passage.text
        y = next(y for y in range(30) if "Her Keldish" in "".join(s.text for s in text.render_line(y)))
        x = "".join(s.text for s in text.render_line(y)).index("ready")
        await pilot.click(PassageText, offset=(x, y))
        await settle(pilot)
        assert lit(app) == "“ready to listen”"
        await press(pilot, "y")
        assert app.emitted


async def test_the_margin_speaks_in_a_wide_window(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=(160, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter", "z")
        shown = screen_text(app)
        assert "“ Rosa Ferrand" in shown
        assert "@ 15 May 2031" in shown
        assert "+ new" in shown


async def test_an_encoding_other_than_utf_8_is_told(tmp_path):
    story = FakeStory([source(1, "Words.\n", outlet="Post", encoding="cp1252 (guessed)")])
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "read as cp1252 (guessed)" in screen_text(app)


# --- finding ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_words_are_found_as_they_are_typed_and_walked(tmp_path, size):
    app = dashboard(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter", "slash", *"TALKS")
        assert isinstance(app.screen.focused, Seek)
        assert lit(app) == "talks"
        assert "match 1 of 3 for “TALKS”" in foot(app)
        await press(pilot, "enter")
        assert isinstance(app.screen.focused, PassageText)
        places = [app.board.passage.text.at]
        for key in "nnnNN":
            await press(pilot, key)
            places.append(app.board.passage.text.at)
        assert places[0] == places[3]  # round at the end
        assert len(set(places)) == 3
        assert places[4:] == [places[2], places[1]]
        await press(pilot, "escape")
        assert not app.in_reader


async def test_escape_drops_what_is_sought_and_goes_back(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        text = app.board.passage.text
        before = (text.at, text.scroll_offset)
        await press(pilot, "slash", *"lifted")
        assert lit(app) == "lifted"
        await press(pilot, "escape")
        assert (text.at, text.scroll_offset) == before
        assert text.matches == []
        assert app.in_reader
        await press(pilot, "slash", *"zebra", "enter")
        assert "0 matches for “zebra”" in foot(app)
        await press(pilot, "n")
        assert app.in_reader


async def test_n_without_words_asks_for_some(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter", "n")
        assert isinstance(app.screen.focused, Seek)


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("the foreign\n   minister said", "Foreign minister", ["foreign\n   minister"]),
        ("he didn’t, “he said”", "didn't", ["didn’t"]),
        ('“he said” and "he said"', '"he said"', ["“he said”", '"he said"']),
        ("10–12 April", "10-12", ["10–12"]),
        ("a.b a+b", "a+b", ["a+b"]),
        ("nothing", "   ", []),
        ("aaa", "aa", ["aa"]),
    ],
)
def test_what_is_found(text, sought, found):
    assert [text[start:end] for start, end in seek.matches(text, sought)] == found


@given(st.text(max_size=200), st.text(max_size=30))
def test_finding_any_words_in_any_text_ends_well(text, sought):
    for start, end in seek.matches(text, sought):
        assert 0 <= start < end <= len(text)


# --- the raw view -----------------------------------------------------------------------------------

ODD = "Plain\u00a0words \u202eturned\u202c and\u200b\u200b hidden\u00ad\tA\x1b]2;x\x07\n"


async def test_the_raw_view_shows_and_names_what_is_hidden(tmp_path):
    app = dashboard(tmp_path, FakeStory([source(1, ODD, outlet="Post", published=date(2031, 4, 1))]))
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "x")
        shown = screen_text(app)
        assert "Plain⍽words ⇠turned⇥ and▯▯ hidden▯→A␛]2;x␇¶" in shown
        assert "raw view, 8 hidden characters: 2 × U+200B zero width space" in shown
        names = []
        for _ in range(4):
            await press(pilot, "right_curly_bracket")
            names.append(foot(app).rpartition("   ")[2])
        assert names[0].endswith("U+00A0 no-break space") or "U+00A0" in foot(app)
        assert app.board.passage.text.at[1] - app.board.passage.text.at[0] == 2  # the two zero widths, as one
        await press(pilot, "x")
        assert "raw view" not in screen_text(app)


FULL = "nine dozen envoys " * 300
SCRIPTS = {
    "lines as long as the measure": "\n".join(FULL[:length].strip() for length in range(68, 80)),
    "tabs": "\n".join("a\t" + "bc\t" * many + "end" for many in range(30)),
    "wide": "\n".join("外交部 " * many + "末" for many in range(10, 30)),
    "right to left": "\n".join("שלום עולם " * many + "סוף" for many in range(5, 12)),
    "combining": "\n".join("e\u0301te\u0301 n\u0303u " * many + "fin" for many in range(6, 16)),
    "joined": "\n".join("क्षत्रिय नमस्ते " * many + "अंत" for many in range(3, 9)),
    "pictures": "\n".join("👩\u200d🚀 🇳🇴 ❤\ufe0f " * many + "end" for many in range(5, 14)),
    "hidden": "\n".join("a\u200bb\xa0c " * many + "end" for many in range(8, 20)),
}


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("size", [(60, 16), SMALL])
@pytest.mark.parametrize("raw_view", [False, True])
async def test_every_word_is_drawn_whatever_it_is_written_in(tmp_path, name, size, raw_view):
    app = dashboard(tmp_path, FakeStory([source(1, SCRIPTS[name], outlet="Post")]))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "enter", *(["x"] if raw_view else []))
        text = app.board.passage.text
        drawn = []
        for number in range(len(text._spans)):
            text._jump(number)
            strip = text.render_line(number - text.scroll_offset.y)
            drawn.append("".join(segment.text for segment in strip)[4:])
        wanted = text._text.replace("\n", "¶\n") if raw_view else text._text
        assert "".join("".join(drawn).split()) == "".join(wanted.split())


@given(st.text(max_size=200))
def test_the_raw_view_keeps_every_place_and_hides_nothing(text):
    shown = raw.signs(text)
    assert len(shown) == len(text)
    assert FORBIDDEN.isdisjoint(shown.replace("\n", ""))
    runs = raw.hidden(text)
    assert all(0 <= start < end <= len(text) and len(set(text[start:end])) == 1 for start, end in runs)
    assert all(before[1] <= after[0] for before, after in pairwise(runs))
    raw.summary(text)


# --- long and hostile -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "The minister said “no” on 3 March. " * 5_700,
        "“" * 200_000,
        "\u200b" * 200_000,
        "x " * 100_000,
        "漢" * 200_000,
    ],
    ids=["prose", "marks", "zero width", "words", "wide"],
)
async def test_a_long_article_opens_finds_and_turns_raw(tmp_path, text):
    story = FakeStory([source(1, text, outlet="Post")])
    story.marks[1] = [Mark(n, n + 4, "quote", "Somebody") for n in range(0, 200_000, 40)]
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        keys = ("right_curly_bracket", "x", "x", "v", "v", "v", "G", "k", "slash", "n", "enter")
        await press(pilot, "enter", *keys)
        assert app.in_reader
        text_widget = app.board.passage.text
        for y in range(text_widget.size.height):
            assert text_widget.render_line(y).cell_length == text_widget.scrollable_content_region.width


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6))
def test_walking_any_places_visits_each_and_ends(places):
    ordered = sorted(set(places))
    seen, here = [], None
    while (here := _beside(ordered, here, 0, 1)) is not None:
        seen.append(here)
    assert seen == ordered
    back = [here] if (here := _beside(ordered, ordered[-1], 0, -1) if ordered else None) else []
    while back and (here := _beside(ordered, back[-1], 0, -1)) is not None:
        back.append(here)
    assert back == ordered[:-1][::-1]


async def test_marks_beyond_the_text_are_harmless(tmp_path):
    """They come from storage one moment, and the text, decoded anew, the next."""
    story = FakeStory([source(1, "Short.\n", outlet="Post")])
    story.marks[1] = [Mark(3, 900, "quote", "A"), Mark(500, 600, "date", ""), Mark(7, 7, "evidence", "q")]
    story.new[1] = [(400, 401)]
    app = dashboard(tmp_path, story)
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "enter", *["right_curly_bracket"] * 5, "y", "x", "v", "m", "Y")
        assert app.in_reader
        assert app.fatal is None


async def test_what_is_new_stays_marked_while_it_is_read(tmp_path):
    app = dashboard(tmp_path, dated())
    async with app.run_test(size=MIDDLE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "enter")
        app.story.new.clear()
        app.story.marks[1].append(Mark(0, 7, "date", "2031"))
        app.fake.tell()
        await settle(pilot)
        assert margin(app)["Harbour"] == "@"
        assert margin(app)["Sanctions"] == "+?"
