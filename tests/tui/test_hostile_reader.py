"""Text that wants to act: in the reader, the form, health and what is copied it is harmless."""

import base64
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tui.fakes import FakeHealth, FakeStory, dashboard, settle, source
from tests.tui.test_hostile import FORBIDDEN, HOSTILE, brackets_of, links, on_screen, story_of
from tui import citing

SEEN = [
    "closing",
    "click",
    "escape",
    "clipboard",
    "unbalanced",
    "bidi",
    "invisible",
    "surrogate",
    "separators",
]


@pytest.mark.parametrize("name", SEEN)
@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_foot_raw_view_and_search_show_it_as_it_stands(tmp_path, name, size):
    text = HOSTILE[name]
    app = dashboard(tmp_path, story_of(text))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        for keys in (["2", "enter"], ["right_curly_bracket"], ["x"], ["right_curly_bracket"], ["x", "slash"]):
            await pilot.press(*keys)
            await settle(pilot)
            shown = on_screen(app)
            assert [word for word in brackets_of(text) if word not in shown] == []
            assert links(app) == []
        app.screen.focused.value = text
        await settle(pilot)
        on_screen(app)
        await pilot.press("enter")
        await settle(pilot)
        on_screen(app)
        assert links(app) == []
    assert app.fatal is None


@pytest.mark.parametrize("name", SEEN)
async def test_the_form_shows_it_as_it_stands(tmp_path, name):
    text = HOSTILE[name]
    told = {
        "outlet_evidence": text,
        "published_evidence": text,
        "encoding": f"cp1252 ({text})",
        "byline": text,
    }
    story = FakeStory([source(1, text, outlet=text, title=text, file=text, **told)])
    app = dashboard(tmp_path, story)
    app.fake.fails = ValueError(text)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        shown = on_screen(app)
        assert [word for word in brackets_of(text) if word not in shown] == []
        for field in app.screen.query("Input"):
            field.value = text
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        on_screen(app)
        assert links(app) == []
    assert app.fatal is None


@pytest.mark.parametrize("name", SEEN)
async def test_health_and_retrying_show_it_as_it_stands(tmp_path, name):
    text = HOSTILE[name]
    app = dashboard(tmp_path, story_of(text))
    app.fake.now = FakeHealth(fault=text, missing=text, notice=text)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("i")
        await settle(pilot)
        shown = on_screen(app)
        assert [word for word in brackets_of(text) if word not in shown] == []
        await pilot.press("escape", "R", "o", "e")
        await settle(pilot)
        on_screen(app)
        assert links(app) == []


@pytest.mark.parametrize("name", HOSTILE)
async def test_nothing_that_acts_reaches_the_clipboard(tmp_path, name):
    app = dashboard(tmp_path, story_of(HOSTILE[name]))
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        for keys in (
            ["2", "y"],
            ["Y"],
            ["3", "y"],
            ["Y"],
            ["4", "y"],
            ["Y"],
            ["1", "Y"],
            ["2", "enter", "y", "Y"],
        ):
            await pilot.press(*keys)
            await settle(pilot)
    assert len(app.emitted) >= 8
    for sequence in app.emitted:
        copied = base64.b64decode(sequence.removeprefix("\x1b]52;c;").removesuffix("\x07")).decode()
        assert FORBIDDEN.isdisjoint(copied.replace("\n", "").replace("\t", ""))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80), st.integers(0, 90), st.integers(0, 90))
def test_any_article_can_be_cited(text, start, end):
    article = source(1, text, outlet=text, title=text, file=text, byline=text)
    start, end = sorted((start, end))
    told = citing.passage(article, start, end, text)
    assert told.endswith(")\n")
    assert article.text[start:end].strip("\n") in told
    assert citing.whole_source(replace(article, published_evidence=text)).endswith(text)
