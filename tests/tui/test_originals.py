"""Opening the original: a copy under a name of ours, on a desktop that is this machine's."""

import hashlib
import stat
from dataclasses import replace

import pytest

from tests.tui.fakes import MIDDLE, FakeStory, dashboard, screen_text, settle, source
from tui import originals
from tui.originals import copy_of, ending, find, opener


def has(*names: str):
    return lambda name: f"/usr/bin/{name}" if name in names else None


@pytest.mark.parametrize(
    ("environ", "platform", "program"),
    [
        ({"DISPLAY": ":0"}, "linux", "/usr/bin/xdg-open"),
        ({"WAYLAND_DISPLAY": "w"}, "linux", "/usr/bin/xdg-open"),
        ({}, "linux", None),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "a"}, "linux", None),
        ({}, "darwin", "/usr/bin/open"),
        ({"SSH_TTY": "x"}, "darwin", None),
    ],
)
def test_the_opener_is_that_of_a_desktop_of_this_machine(environ, platform, program):
    assert opener(environ, has("xdg-open", "open"), platform) == program
    assert opener(environ, has(), platform) is None


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"Words.", ".txt"),
        (b"<!DOCTYPE html><script>alert(1)</script>", ".txt"),
        (b"[Desktop Entry]\nExec=rm -rf ~\n", ".txt"),
        (b"#!/bin/sh\nexit 1\n", ".txt"),
        (b"MZ\x90", ".txt"),
        (b"PK\x03\x04", ".txt"),
        (b"%PDF-1.7", ".pdf"),
        (b"{\\rtf1", ".rtf"),
    ],
)
def test_the_ending_is_chosen_by_us(tmp_path, data, suffix):
    hostile = tmp_path / "--help;x.desktop"
    hostile.write_bytes(data)
    assert ending(data) == suffix
    made = copy_of(hostile, 7, tmp_path)
    assert made.name == f"source-7{suffix}"
    assert made.read_bytes() == data
    assert stat.S_IMODE(made.stat().st_mode) == 0o400
    assert copy_of(hostile, 7, tmp_path) == made  # a second time as well


def dropped(folder, name: str = "harbour.txt", data: bytes = b"Words.\n"):
    digest = hashlib.sha256(data).hexdigest()
    story = FakeStory([replace(source(1, data.decode(), file=name, outlet="Post"), sha256=digest)])
    app = dashboard(folder, story)
    app.paths.done.mkdir(parents=True)
    (app.paths.done / name).write_bytes(data)
    return app


def test_an_original_is_known_by_its_bytes(tmp_path):
    app = dropped(tmp_path)
    article = app.story.articles[0]
    assert find(app.paths.done, article) == app.paths.done / "harbour.txt"
    (app.paths.done / "harbour.txt").rename(app.paths.done / "harbour-2.txt")
    assert find(app.paths.done, article) == app.paths.done / "harbour-2.txt"
    for name in ("../../etc/passwd", "/etc/passwd", "a" * 5000, "a\x00b"):
        (app.paths.done / "harbour-2.txt").write_bytes(b"other")
        assert find(app.paths.done, replace(article, file=name)) is None


async def open_with(app, monkeypatch, environ, pilot):
    article = app.story.articles[0]
    originals.open_original(app, article, environ)
    await settle(pilot)
    return " ".join(notice.message for notice in app._notifications)


@pytest.mark.parametrize("works", [True, False])
async def test_a_copy_is_handed_over_and_the_original_named(tmp_path, monkeypatch, works):
    app = dropped(tmp_path)
    handed = tmp_path / "handed"
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "xdg-open"
    script.write_text(f"#!/bin/sh\necho \"$@\" > '{handed}'\nexit {0 if works else 3}\n", encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        said = await open_with(app, monkeypatch, {"DISPLAY": ":0"}, pilot)
        assert ("A copy was handed to xdg-open" if works else "xdg-open did not open it") in said
        assert "source-1.txt" in handed.read_text()
        assert str(app.paths.done) not in handed.read_text()


async def test_over_ssh_the_path_is_said(tmp_path, monkeypatch):
    app = dropped(tmp_path, "a b$(x).txt")
    async with app.run_test(size=(200, 40), notifications=True) as pilot:
        await settle(pilot)
        said = await open_with(app, monkeypatch, {"DISPLAY": ":0", "SSH_TTY": "x"}, pilot)
        assert "No desktop to open it on. The original is '" in said
        assert "/a b$(x).txt'" in said


async def test_o_in_the_reader_says_where_an_original_is_missing(tmp_path):
    app = dashboard(tmp_path)
    async with app.run_test(size=MIDDLE, notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("2", "enter", "o")
        await settle(pilot)
        assert "is not in" in " ".join(screen_text(app).split())
