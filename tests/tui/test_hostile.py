"""Text that wants to act is shown as it stands, in every pane, in the reader, in dialogs and notices."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.rows import EvidenceRow, Mark, QuestionRow, QuoteRow, TimelineRow
from storywatch.model import DateValue
from tests.tui.fakes import FakeHealth, FakeStory, dashboard, row_of, screen_text, settle, source
from tui.blocks import Row
from tui.lines import EventLine, QuestionLine, QuoteLine, SourceLine

HOSTILE = {
    "escape": "\x1b[31mred\x1b[0m",
    "clipboard": "\x1b]52;c;aGFja2Vk\x1b\\",
    "clipboard by BEL": "\x1b]52;c;aGFja2Vk\x07",
    "title": "\x1b]2;owned\x1b\\",
    "C1": "\x9b31m\x9d52;c;aGk=\x9c",
    "backspace": "abc\x08\x08\x08xyz\x7f",
    "NUL": "a\x00b",
    "bidi": "\u202egnirts\u202c \u2066x\u2069 \u061c\u200f",
    "invisible": "a\u200bb\u2060c\ufeffd\u00ade",
    "tags": "x\U000e0041\U000e0042",
    "closing": "[/",
    "closing tag": "[/x]",
    "unbalanced": "[b]x[/i]",
    "click": "[@click=app.quit]x[/]",
    "link": "[link=http://x]y[/link]",
    "link open": "[link=http://x]",
    "colour": "[red on blue]z[/]",
    "variable": "$text-error [$error]e[/]",
    "editorial": "He will [not] meet [the president] [sic]",
    "emoji code": ":warning: :x:",
    "backslash": "\\[b]bold\\[/b] \\",
    "surrogate": "a\ud800b",
    "separators": "a\u2028b\u2029c\x85d",
}
FORBIDDEN = {chr(n) for n in (*range(0x20), *range(0x7F, 0xA0))} | set(
    "\u202e\u202c\u2066\u2069\u061c\u200f\u200b\u2060"
)


def story_of(*texts: str) -> FakeStory:
    """A story that says nothing but these texts, wherever something can be said."""
    story = FakeStory()
    day = date(2031, 4, 14)
    for n, text in enumerate(texts, 1):
        end = len(text)
        body = f"{text}\n\nA line, {text}, and more.\n"
        told = {"published": day, "published_basis": "stated", "outlet": text, "title": text, "file": text}
        story.articles += [
            source(n, body, **told),
            source(1000 + n, "", state="failed", reason=text, file=text),
            source(2000 + n, body, file="plain.txt"),
        ]
        story.quotes.append(
            QuoteRow(n, n, 0, end, text, "direct", text, text, text, 1.0, text, text, None, day, None, 1)
        )
        story.evidence.append(EvidenceRow(n, n, 0, end, text, "for", False, text, text, text, day))
        story.questions.append(
            QuestionRow(n, text, "open", day, (text,), 1, 0, 0, 0, story.evidence[-1], "reader")
        )
        when = DateValue.day(day)
        story.timeline.append(TimelineRow(n, when, "day", text, text, "happened", 3, 1, 1, n, 0, end))
        story.marks[n] = [
            Mark(0, end, "quote", text),
            Mark(0, end, "date", text),
            Mark(0, end, "evidence", text),
        ]
    return story


def on_screen(app) -> str:
    """Everything drawn; fails on any character that could act."""
    text = screen_text(app)
    assert FORBIDDEN.isdisjoint(text.replace("\n", ""))
    return text


def links(app) -> list[object]:
    """What a click could set off, or a terminal follow, in anything drawn."""
    found = []
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            if style is not None:
                found += [style.link] if style.link else []
                found += [value for key, value in style.meta.items() if key.startswith("@")]
    return found


def brackets_of(text: str) -> list[str]:
    """The words that must be found on the screen as they stand."""
    return [word for word in text.split() if "[" in word and word.isascii() and word.isprintable()]


@pytest.mark.parametrize("width", [80, 120, 200])
async def test_every_pane_shows_it_as_it_stands(tmp_path, width):
    app = dashboard(tmp_path, story_of(*HOSTILE.values()))
    wanted = [word for text in HOSTILE.values() for word in brackets_of(text)]
    # So high that every row is in sight.
    async with app.run_test(size=(width, 500), notifications=True) as pilot:
        await settle(pilot)
        for digit in "1234":
            if digit != "1":
                await pilot.press(digit)
            await pilot.press("z")
            await settle(pilot)
            shown = on_screen(app)
            assert [word for word in wanted if word not in shown] == []
            assert links(app) == []
            await pilot.press("z")
        app.export_screenshot()
    assert app.fatal is None


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_the_reader_shows_it_as_it_stands(tmp_path, size):
    app = dashboard(tmp_path, story_of(*HOSTILE.values()))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("2", "enter", "z")
        for text in HOSTILE.values():
            await settle(pilot)
            shown = on_screen(app)
            assert [word for word in brackets_of(text) if word not in shown] == []
            assert links(app) == []
            await pilot.press("right_square_bracket")
        await pilot.press("escape", "1", "j", "enter")
        await settle(pilot)
        on_screen(app)
    assert app.fatal is None


@pytest.mark.parametrize("name", ["closing", "click", "escape", "unbalanced", "bidi"])
async def test_notices_faults_and_selections_show_it_as_it_stands(tmp_path, name):
    text = HOSTILE[name]
    app = dashboard(tmp_path, story_of(text))
    app.fake.now = FakeHealth(fault=text)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        app.say(text, bad=True)
        await pilot.pause(0.1)
        shown = on_screen(app)
        assert all(shown.count(word) >= 2 for word in brackets_of(text))
        assert links(app) == []


@pytest.mark.parametrize("name", ["closing", "click", "escape", "unbalanced"])
async def test_dialogs_and_filters_show_it_as_it_stands(tmp_path, name):
    text = HOSTILE[name]
    app = dashboard(tmp_path, story_of(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        app.pane.set_filter(text)
        await settle(pilot)
        on_screen(app)
        app.pane.set_filter("")
        await pilot.press("a")
        await settle(pilot)
        app.screen.query_one("Input").value = text
        await pilot.press("enter")
        await settle(pilot)
        on_screen(app)


def rows_of(text: str) -> list[Row]:
    story = story_of(text)
    today = date(2031, 4, 14)
    return [
        *(SourceLine(row_of(article)) for article in story.articles),
        QuoteLine(story.quotes[0]),
        QuestionLine(story.questions[0], today),
        EventLine(story.timeline[0]),
        EventLine(replace(story.timeline[0], sources=3)),
    ]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=120), st.integers(20, 140))
def test_rows_of_any_text_fit_and_are_as_high_as_they_say(text, width):
    for row in rows_of(text):
        drawn = row.drawn(width)
        assert len(drawn) == row.get_height({}, width)
        for content in drawn:
            assert content.cell_length <= width
            assert FORBIDDEN.isdisjoint(content.plain)


def test_rows_of_very_long_texts_are_quick_and_short():
    for text in ("[" * 200_000, "“" * 200_000, "word " * 40_000, "\u202e" * 200_000):
        for row in rows_of(text):
            assert row.get_height({}, 60) < 12
