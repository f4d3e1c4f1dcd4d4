"""Pictures of every screen at three sizes in dark and light, on fixed data and a fixed clock.

``pytest tests/tui/test_snapshots.py --snapshot-update`` takes them anew; the diff says what differs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from storage.rows import TellingRow
from tests.tui import pictures
from tests.tui.fakes import LARGE, MIDDLE, SMALL, FakeHealth, FakeStory, dashboard, settle, tamsin
from tui import look

HERE = Path(__file__).parent / "pictures"
SIZES = {"80x24": SMALL, "120x40": MIDDLE, "200x60": LARGE}
THEMES = ("dark", "light")

SCREENS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("dashboard", (), ()),
    ("reader", ("2", "enter"), ()),
    ("raw", ("x",), ("x", "escape")),
    ("filter", ("2", "slash", *"marn"), ("escape",)),
    ("find", ("F", *"tamsin"), ("escape",)),
    ("narrow", ("f", *"br"), ()),
    ("narrowed", ("enter",), ("escape",)),
    ("by-speaker", ("o", "o"), ("o",)),
    ("tellings", ("4", "g", "G", "k", "enter"), ("escape",)),
    ("help", ("question_mark",), ("escape",)),
    ("health", ("i",), ("escape",)),
    ("edit", ("1", "G", "e"), ("escape",)),
    ("commands", ("colon", *"read"), ("escape",)),
)
"""What is pressed for each picture, one after the other in one dashboard, and what leads back."""


class Album:
    """The pictures of one screen at one size, kept or compared."""

    def __init__(self, *, update: bool) -> None:
        self._update = update
        self._wrong: list[str] = []

    def hold(self, name: str, theme: str, rows: list[str], styles: list[str]) -> None:
        """Compare a picture with the one that is kept, or keep it."""
        for file, now in ((f"{name}.txt", rows), (f"{name}.{theme}.txt", styles)):
            path = HERE / file
            text = "\n".join(now) + "\n"
            if self._update:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
            was = path.read_text(encoding="utf-8") if path.exists() else "(no picture is kept)\n"
            if was != text:
                differ = [
                    f"- {a}\n+ {b}"
                    for a, b in zip(was.splitlines() + [""] * 99, now + [""] * 99, strict=False)
                    if a != b
                ]
                self._wrong.append("\n".join([file, *differ[:12]]))

    def judge(self) -> None:
        """Fail with what differs."""
        assert not self._wrong, "\n\n".join(self._wrong)


@pytest.fixture
def album(request):
    return Album(update=request.config.getoption("update_snapshots"))


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """One machine and one terminal, wherever this runs."""
    monkeypatch.chdir(tmp_path)
    for name in ("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY", "NO_COLOR", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setattr("tui.health.version", lambda _: "1.0")
    monkeypatch.setattr("tui.health.sqlite3.sqlite_version", "3.0")
    monkeypatch.setattr("tui.health.platform.python_version", lambda: "3.11")


def at_home(app):
    app.paths.story = Path("tamsin-talks")
    return app


def full() -> FakeStory:
    story = tamsin()
    story.fresh = {("source", 2), ("quote", 2), ("event", 5), ("evidence", 4)}
    story.left = "{}"
    event = next(e for e in story.timeline if e.id == 5)
    start, end = story.span(2, "The minister will travel as planned.")
    first = TellingRow(event.source, event.start, event.end, "scheduled", event.date, "Harbour Post", "a")
    story.tellings = [(5, first), (5, TellingRow(2, start, end, "claimed", None, "Meridian", "b"))]
    story.new = {1: [story.span(1, "Keld has asked for them to be lifted before any talks begin.")]}
    return story


async def settled(pilot, *keys):
    await pilot.press(*keys)
    await settle(pilot)
    # What is typed, and where the cursor goes, is followed a moment later.
    await pilot.pause(0.2)
    await settle(pilot)
    pictures.still(pilot.app)
    await settle(pilot)


def picture(album: Album, app, name: str, size: str, theme: str) -> None:
    album.hold(f"{name}-{size}", theme, *pictures.taken(app))


async def picture_in_both(album: Album, pilot, name: str, size: str) -> None:
    """The same screen in each of the two colours, changed under it as ``T`` changes them."""
    for theme in THEMES:
        look.wear(pilot.app, theme)
        await settle(pilot)
        picture(album, pilot.app, name, size, theme)


@pytest.mark.parametrize("size", SIZES)
async def test_every_screen(album, machine, tmp_path, size):
    app = at_home(dashboard(tmp_path, full()))
    async with app.run_test(size=SIZES[size], notifications=True) as pilot:
        await settled(pilot)
        for name, there, back in SCREENS:
            await settled(pilot, *there)
            await picture_in_both(album, pilot, name, size)
            await pilot.press(*back)
        app.say("Copied the quote with its citation through the terminal.")
        app.remarks = (
            'config.toml, line 1: "them" means nothing here; did you mean "theme"?',
            "Another one.",
        )
        app.fake.now = FakeHealth(watching="polling", reading=(3, 40), title="The talks in Tamsin")
        app.fake.tell()
        await settled(pilot)
        await picture_in_both(album, pilot, "mistakes-and-a-notice", size)
    album.judge()


BEGINNINGS: dict[str, Callable[[Path], object]] = {
    "first-run": lambda folder: dashboard(folder, FakeStory(), there=False),
    "empty": lambda folder: dashboard(folder, FakeStory()),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", BEGINNINGS)
async def test_beginnings(album, machine, tmp_path, name, size):
    app = at_home(BEGINNINGS[name](tmp_path))
    async with app.run_test(size=SIZES[size]) as pilot:
        await settled(pilot)
        await picture_in_both(album, pilot, name, size)
    album.judge()


@pytest.mark.parametrize("theme", ["ansi-dark", "contrast-dark", "contrast-light"])
async def test_the_other_colours(album, machine, tmp_path, theme):
    app = at_home(dashboard(tmp_path, full()))
    async with app.run_test(size=SMALL) as pilot:
        look.wear(app, theme)
        await settled(pilot)
        picture(album, app, "colours", "80x24", theme)
        await settled(pilot, "2", "enter")
        picture(album, app, "colours-reader", "80x24", theme)
    album.judge()


@pytest.mark.parametrize("size", [(60, 16), (50, 12)])
async def test_the_smallest(album, machine, tmp_path, size):
    app = at_home(dashboard(tmp_path, full()))
    async with app.run_test(size=size) as pilot:
        await settled(pilot, "3")
        picture(album, app, "smallest", "x".join(map(str, size)), "dark")
    album.judge()


async def test_a_picture_tells_what_differs(tmp_path):
    """The pictures can fail: another letter, another colour."""
    app = dashboard(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await settled(pilot)
        rows, _ = pictures.taken(app)
        assert len(rows) == SMALL[1]
        await settled(pilot, "j")
        others, other_styles = pictures.taken(app)
        assert rows != others
        look.wear(app, "light")
        await settled(pilot)
        assert pictures.taken(app)[0] == others
        assert pictures.taken(app)[1] != other_styles


def test_a_picture_that_is_not_as_kept_fails():
    album = Album(update=False)
    album.hold("nothing-of-the-kind", "dark", ["a"], ["a1"])
    with pytest.raises(AssertionError, match="no picture is kept"):
        album.judge()
