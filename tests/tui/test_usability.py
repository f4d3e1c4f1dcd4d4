"""The ten tasks of docs/usability.md, done on the demonstration with exactly the keys counted there."""

from __future__ import annotations

import asyncio
import base64
import re
import shutil
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storywatch import demo
from storywatch.desk import Desk
from storywatch.settings import Paths
from tests.tui.fakes import MIDDLE, screen_text, settle
from tui.app import StorywatchApp
from tui.copying import Copier
from tui.editing import EditScreen
from tui.late import LateDesk

PAGE = Path(__file__).parents[2] / "docs" / "usability.md"
SATURDAY, SUNDAY = datetime(2019, 3, 23, 9, 0, tzinfo=UTC), datetime(2019, 3, 24, 9, 0, tzinfo=UTC)
NAMES = {"/": "slash", ".": "full_stop", "Enter": "enter", "Tab": "tab", "Esc": "escape"}

SEQUEL = """The Morning Courier

Kardavia frees eleven more sailors

Sarnov, 23 March 2019

Kardavia released eleven more sailors of the tanker Estrela do Sul on Saturday. “They are on the road,” \
Dragan Vukolić, the president’s spokesman, told reporters.
"""


def keys_of(task: int) -> list[str]:
    """The keys of a task as the page has them: words in marks are typed letter by letter."""
    row = next(
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {task} |")
    )
    cell = row.split(" | ")[2]
    found = []
    for key in re.findall(r"`([^`]+)`", cell):
        found += [NAMES[key]] if key in NAMES else list(key.replace(" ", "␠"))
    return ["space" if key == "␠" else key for key in found]


def counted(task: int) -> int:
    row = next(
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {task} |")
    )
    return int(row.split(" | ")[3].strip(" |").split()[0])


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """The demonstration, read once."""
    paths = Paths(tmp_path_factory.mktemp("told") / "story")
    demo.lay_out(paths)
    with Desk(paths) as desk:
        desk.start()
        desk.offer(sorted(paths.inbox.glob("*.txt")))
        desk.wait(300)
    return paths.story


@asynccontextmanager
async def sitting(folder, now=SATURDAY):
    """The real dashboard on the real desk, at 120x40."""
    paths = Paths(folder)
    desk = LateDesk(paths)
    app = StorywatchApp(paths, desk, lambda: now)
    app.emitted = []
    app.copier = Copier(paths.story, app.emitted.append, {"TERM": "xterm"})
    try:
        async with app.run_test(size=MIDDLE) as pilot:
            await settled(app, pilot)
            yield app, pilot
    finally:
        desk.close()


async def settled(app, pilot):
    for _ in range(200):
        await settle(pilot)
        if app.opened and not app.desk.health().reading[1]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the desk never came to rest")


async def do(task, pilot):
    """The keys of a task, and no other."""
    keys = keys_of(task)
    assert len(keys) == counted(task)
    for key in keys:
        await pilot.press(key)
        # What is typed is looked up once typing rests.
        await pilot.pause(0.3 if key in ("tab", "enter") else 0)
    await pilot.pause(0.3)
    await settle(pilot)


async def until(pilot, true):
    for _ in range(200):
        await settle(pilot)
        if true():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it never came")


@pytest.fixture
def story(told, tmp_path):
    return shutil.copytree(told, tmp_path / "story")


def rows(app, pane):
    return [item.row for item in app.board.panes[pane].list.items if not item.heading]


async def test_1_who_said_it_first(story):
    async with sitting(story) as (app, pilot):
        await do(1, pilot)
        lines = [line for line in screen_text(app).splitlines() if "12 Mar 2019" in line]
        assert lines[0].startswith("▌The Morning Courier · 12 Mar 2019")
        assert app.storage.source(app.screen.found[0].source).file == "01-morning-courier.txt"


async def test_2_what_is_due_tomorrow(story):
    async with sitting(story, SUNDAY) as (app, pilot):
        await do(2, pilot)
        text = screen_text(app)
        assert "due 25 Mar 2019, tomorrow" in text
        assert "Mon 25 Mar 2019, tomorrow" in text


async def test_3_what_changed_since_yesterday(story):
    async with sitting(story) as (app, pilot):
        await pilot.press("A", "2", "A", "3", "A", "4", "A")
        await pilot.press("Q")
    paths = Paths(story)
    (paths.inbox / "09-sequel.txt").write_text(SEQUEL, encoding="utf-8")
    with Desk(paths) as desk:
        desk.start()
        desk.offer([paths.inbox / "09-sequel.txt"])
        desk.wait(120)
    async with sitting(story) as (app, pilot):
        assert "Since you left: 1 article, " in screen_text(app)
        await do(3, pilot)
        assert app.pane.list.item.id in app.pane.unread
        assert app.pane.list.item.row.file == "09-sequel.txt"


async def test_4_correct_a_wrong_speaker(story):
    async with sitting(story) as (app, pilot):
        assert any(
            "We need the weekend" in row.text and row.speaker != "Tomás Vidal" for row in rows(app, "quotes")
        )
        await do(4, pilot)
        await until(
            pilot,
            lambda: (
                "Tomás Vidal" in [r.speaker for r in app.storage.quotes() if "need the weekend" in r.text]
            ),
        )


async def test_5_declare_a_question(story):
    async with sitting(story) as (app, pilot):
        await do(5, pilot)
        await until(pilot, lambda: "election" in [row[0].question for row in rows(app, "questions")])
        assert 'ask = "election"' in (story / "story.toml").read_text(encoding="utf-8")


async def test_6_copy_a_citation(story):
    async with sitting(story) as (app, pilot):
        await do(6, pilot)
        top = rows(app, "quotes")[0]
        sent = re.search(r"\x1b\]52;c;([A-Za-z0-9+/=]+)", "".join(app.emitted))
        copied = base64.b64decode(sent[1]).decode()
        assert top.text in copied
        assert top.file in copied
        assert top.speaker in copied


async def test_7_find_all_that_one_minister_said(story):
    async with sitting(story) as (app, pilot):
        await do(7, pilot)
        await until(pilot, lambda: bool(app.view.within))
        await settle(pilot)
        found = rows(app, "quotes")
        assert len(found) >= 5
        assert {row.who for row in found} == {app.view.within[0].value}
        assert "Marek" in found[0].speaker


async def test_8_open_the_original_of_a_quote(story, monkeypatch):
    opened = []
    monkeypatch.setattr("tui.originals.open_original", lambda app, source: opened.append(source.file))
    async with sitting(story) as (app, pilot):
        top = rows(app, "quotes")[0]
        await do(8, pilot)
        assert opened == [top.file]


async def test_9_take_back_a_mistake(story):
    async with sitting(story) as (app, pilot):
        before = set(app.board.panes["sources"].unread)
        await pilot.press("A")
        assert app.board.panes["sources"].unread == set() != before
        await do(9, pilot)
        assert app.board.panes["sources"].unread == before


async def test_10_see_why_a_source_is_dated_so(story):
    async with sitting(story) as (app, pilot):
        await do(10, pilot)
        assert isinstance(app.screen, EditScreen)
        text = " ".join(screen_text(app).split())
        assert "inferred: " in text
        # The article that tells so is named by its file.
        assert re.search(r"\d\d-[a-z-]+\.txt", text.partition("inferred: ")[2])


def test_there_are_ten_tasks_and_each_is_counted():
    page = PAGE.read_text(encoding="utf-8")
    assert [int(n) for n in re.findall(r"^\| (\d+) \|", page, re.M)] == list(range(1, 11))
    assert sum(counted(n) for n in range(1, 11)) == int(re.search(r"\*\*(\d+) keys", page)[1])
