"""What is copied, and every way of copying it: tools, the terminal, tmux, screen, a file."""

import base64
import os
import re
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.fakes import LARGE, MIDDLE, SMALL, dashboard, screen_text, settle
from tui import citing, copying
from tui.copying import FILE, MOST_BY_TERMINAL, Copier, CopyingFailedError, ways

QUOTE = "“We will not sign anything before the inspectors return,”"
CITED = (
    "“We will not sign anything before the inspectors return”\n"
    "— Rosa Ferrand, Harbour Post, 12 Apr 2031 (harbour-post-0412.txt, characters "
)


def sent(sequences: list[str]) -> str:
    """What a terminal has taken by OSC 52."""
    told = re.fullmatch(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", sequences[-1])
    assert told is not None, sequences
    return base64.b64decode(told[1]).decode()


def which_has(*names: str):
    return lambda name: f"/usr/bin/{name}" if name in names else None


ALL = which_has("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe")


# --- which ways there are ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environ", "platform", "tool", "terminal"),
    [
        ({"TERM": "xterm-256color", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "wl-copy", "plain"),
        ({"TERM": "xterm-256color", "DISPLAY": ":0"}, "linux", "xclip", "plain"),
        ({"TERM": "xterm-256color"}, "linux", None, "plain"),
        ({"TERM": "xterm-256color", "WSL_DISTRO_NAME": "x"}, "linux", "clip.exe", "plain"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "darwin", "pbcopy", None),
        # Over SSH a tool would fill the clipboard of the wrong machine.
        ({"TERM": "xterm", "DISPLAY": ":0", "SSH_CONNECTION": "a 1 b 22"}, "linux", None, "plain"),
        ({"TERM": "xterm", "SSH_TTY": "/dev/pts/1"}, "darwin", None, "plain"),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/t,1,0"}, "linux", None, "tmux"),
        ({"TERM": "screen", "STY": "1.pts"}, "linux", None, "screen"),
        ({"TERM": "screen.xterm-256color", "SSH_TTY": "x"}, "linux", None, "screen"),
        ({"TERM": "linux"}, "linux", None, None),
        ({"TERM": "dumb"}, "linux", None, None),
        ({}, "linux", None, None),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, "linux", None, None),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600", "SSH_TTY": "x"}, "linux", None, "plain"),
    ],
)
def test_the_ways_of_an_environment(environ, platform, tool, terminal):
    found = ways(environ, ALL, platform)
    assert (Path(found.tool[0]).name if found.tool else None) == tool
    assert found.terminal == terminal


def test_a_tool_counts_only_where_it_is_installed():
    environ = {"TERM": "xterm", "DISPLAY": ":0"}
    assert ways(environ, which_has("xsel"), "linux").tool == ("/usr/bin/xsel", "--clipboard", "--input")
    assert ways(environ, which_has(), "linux").tool is None


# --- the sequences ----------------------------------------------------------------------------------


@given(st.text(max_size=400))
def test_the_sequence_holds_the_text_whatever_it_is(text):
    text = text.encode("utf-8", "replace").decode()
    assert sent([copying.sequence(text)]) == text
    inner = copying.sequence(text, "tmux").removeprefix("\x1bPtmux;").removesuffix("\x1b\\")
    assert sent([inner.replace("\x1b\x1b", "\x1b")]) == text
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", copying.sequence(text, "screen"), re.DOTALL)
    assert sent(["".join(pieces)]) == text
    assert all(len(piece) <= 77 for piece in pieces)


# --- a tool, the terminal, a file -------------------------------------------------------------------


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """A folder on the path where tools can be put: each keeps what it was given."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def put(name: str, *, works: bool = True) -> Path:
        kept = tmp_path / f"{name}.kept"
        script = folder / name
        script.write_text(f"#!/bin/sh\n/bin/cat > '{kept}'\nexit {0 if works else 1}\n", encoding="utf-8")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        return kept

    monkeypatch.setenv("PATH", str(folder))
    return put


@pytest.mark.parametrize(
    ("name", "environ"),
    [
        ("wl-copy", {"WAYLAND_DISPLAY": "w"}),
        ("xclip", {"DISPLAY": ":0"}),
        ("xsel", {"DISPLAY": ":0"}),
    ],
)
async def test_a_local_tool_is_given_the_text_and_named(tmp_path, tools, name, environ):
    kept = tools(name)
    emitted: list[str] = []
    told = await Copier(tmp_path, emitted.append, {"TERM": "xterm", **environ}).copy("“Words”\n")
    assert told == (f"with {name}", True, "")
    assert kept.read_text(encoding="utf-8") == "“Words”\n"
    assert emitted == []


async def test_windows_is_given_its_own_encoding(tmp_path, tools):
    kept = tools("clip.exe")
    await Copier(tmp_path, [].append, {"TERM": "xterm", "WSL_INTEROP": "x"}).copy("“Ż”")
    assert kept.read_bytes().decode("utf-16") == "“Ż”"


async def test_a_tool_that_fails_gives_way_to_the_terminal(tmp_path, tools):
    tools("xclip", works=False)
    emitted: list[str] = []
    told = await Copier(tmp_path, emitted.append, {"TERM": "xterm", "DISPLAY": ":0"}).copy("words")
    assert told.way == "through the terminal (OSC 52)"
    assert not told.sure
    assert sent(emitted) == "words"


async def test_without_any_way_it_goes_into_a_file_that_grows(tmp_path):
    copier = Copier(tmp_path, pytest.fail, {"TERM": "linux"})
    told = await copier.copy("one\n")
    assert told.way == f"into {tmp_path / FILE}"
    assert told.why == "no clipboard can be reached from here"
    await copier.copy("two")
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "one\n\ntwo\n"


async def test_the_same_once_more_goes_into_the_file_where_the_terminal_says_nothing(tmp_path):
    emitted: list[str] = []
    copier = Copier(tmp_path, emitted.append, {"TERM": "xterm"})
    await copier.copy("words")
    assert not (tmp_path / FILE).exists()
    assert (await copier.copy("words")).way == f"into {tmp_path / FILE}"
    await copier.copy("words")
    assert len(emitted) == 2


async def test_what_is_too_long_for_a_terminal_goes_into_the_file(tmp_path):
    emitted: list[str] = []
    copier = Copier(tmp_path, emitted.append, {"TERM": "xterm"})
    await copier.copy("x" * MOST_BY_TERMINAL)
    assert len(sent(emitted)) == MOST_BY_TERMINAL
    told = await copier.copy("x" * (MOST_BY_TERMINAL + 1))
    assert "too long" in told.why
    assert len(emitted) == 1


@pytest.mark.parametrize("liked", ["terminal", "local", "file"])
async def test_the_settings_have_their_way(tmp_path, tools, liked):
    kept = tools("xclip")
    emitted: list[str] = []
    copier = Copier(tmp_path, emitted.append, {"TERM": "xterm", "DISPLAY": ":0"}, liked)
    await copier.copy("words")
    done = {"terminal": bool(emitted), "local": kept.exists(), "file": (tmp_path / FILE).exists()}
    assert [way for way, used in done.items() if used] == [liked]
    assert {"terminal": "OSC 52", "local": "xclip", "file": FILE}[liked] in copier.way


async def test_a_link_in_place_of_the_file_is_not_followed(tmp_path):
    (tmp_path / FILE).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CopyingFailedError, match=FILE):
        await Copier(tmp_path, pytest.fail, {}).copy("words")
    assert not (tmp_path / "elsewhere").exists()


async def test_what_could_act_is_made_harmless_first(tmp_path):
    emitted: list[str] = []
    await Copier(tmp_path, emitted.append, {"TERM": "xterm"}).copy("a\x1b]52;c;aGk=\x07\u202eb\x9bc\tд\n")
    assert sent(emitted) == "a␛]52;c;aGk=␇�b�c\tд\n"


@pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
@pytest.mark.parametrize("setting", ["external", "on", "off"])
async def test_in_tmux_its_buffer_holds_the_text(tmp_path, monkeypatch, setting):
    # A short path: a socket's must be.
    monkeypatch.setenv("TMUX_TMPDIR", str(tmp_path)) if len(str(tmp_path)) < 60 else None
    name = f"storywatch-{os.getpid()}-{setting}"

    def tmux(*arguments: str) -> str:
        run = subprocess.run(["tmux", "-L", name, *arguments], capture_output=True, text=True, check=True)
        return run.stdout.strip()

    tmux("-f", "/dev/null", "new-session", "-d", "-s", "s", "sleep 60")
    try:
        tmux("set-option", "-s", "set-clipboard", setting)
        monkeypatch.setenv("TMUX", tmux("display-message", "-p", "#{socket_path},#{pid},0"))
        emitted: list[str] = []
        told = await Copier(tmp_path, emitted.append).copy("“Words”, copied")
        assert tmux("show-buffer") == "“Words”, copied"
        assert told.sure
        if setting == "off":
            assert "set-clipboard is off" in told.way
            assert emitted == [copying.sequence("“Words”, copied", "tmux")]
        else:
            assert told.way == "through tmux: its buffer and the terminal's clipboard"
            assert emitted == []
    finally:
        tmux("kill-server")


async def test_where_tmux_cannot_be_asked_both_sequences_are_tried(tmp_path, tools):
    emitted: list[str] = []
    told = await Copier(tmp_path, emitted.append, {"TERM": "screen", "TMUX": "/none,1,0"}).copy("words")
    assert not told.sure
    assert emitted == [copying.sequence("words") + copying.sequence("words", "tmux")]


# --- what is copied ---------------------------------------------------------------------------------


async def copied(tmp_path, *keys: str, size=MIDDLE) -> str:
    app = dashboard(tmp_path)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await pilot.press(*keys)
        await settle(pilot)
        assert app.emitted, screen_text(app)
        assert "Copied" in screen_text(app)
        return sent(app.emitted)


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
@pytest.mark.parametrize("keys", [("2", "y"), ("2", "enter", "y")])
async def test_a_quote_with_its_citation_from_list_and_reader(tmp_path, size, keys):
    text = await copied(tmp_path, *keys, size=size)
    assert text.startswith(CITED)
    start, end = map(int, re.search(r"characters (\d+)–(\d+)\)", text).groups())
    assert dashboard(tmp_path).story.text(1)[start:end] == QUOTE


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("2", "G", "y"), "— a senior official, as reported, not word for word, Harbour Post, 12 Apr 2031 ("),
        (
            ("2", "j", "j", "j", "j", "j", "j", "y"),
            "— Anton Brisk, via The Courier, Meridian, 13 Apr 2031 (inferred) (",
        ),
        (
            ("2", "j", "j", "j", "j", "y"),
            "— speaker unknown, outlet unknown, 13 Apr 2031 (file date) (clip.txt, ch",
        ),
        (("3", "y"), "Brisk “sees no point” in the trip\n— Anton Brisk, Meridian, 13 Apr 2031 (inferred) ("),
        (("3", "enter", "y"), "Brisk “sees no point” in the trip\n— Meridian, 13 Apr 2031 (inferred) ("),
        (
            ("4", "y"),
            "Brisk “sees no point” in the trip\n— Meridian, 13 Apr 2031 (inferred) (meridian.txt, char",
        ),
        (("3", "G", "y"), "Do the inspectors return to the Lune strait?"),
        (
            ("G", "y"),
            "Ministers to meet in Tamsin as inspectors wait\n— Harbour Post, 12 Apr 2031 (harb",
        ),
    ],
)
async def test_y_copies_what_one_is_on(tmp_path, keys, words):
    assert words in await copied(tmp_path, *keys)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (
            ("2", "Y"),
            ["Speaker:    Rosa Ferrand", "SHA-256:    0000", "Characters: ", "Carried by: 3 sources"],
        ),
        (
            ("G", "Y"),
            ["Outlet:     Harbour Post", "Published:  12 Apr 2031, stated", "Sanctions on Keldish shipping"],
        ),
        (("2", "enter", "Y"), ["File:       harbour-post-0412.txt", "lifted before any talks begin."]),
        (
            ("3", "Y"),
            ["Will the two foreign ministers meet", "against:\nBrisk", "for:\n“The minister will travel"],
        ),
        (
            ("4", "Y"),
            ["Brisk said to see no point in the trip", "Status:     claimed", "Told by:    1 source"],
        ),
    ],
)
async def test_shift_y_copies_the_whole_with_where_it_comes_from(tmp_path, keys, words):
    text = await copied(tmp_path, *keys)
    assert [word for word in words if word not in text] == []


async def test_a_refused_file_has_nothing_to_quote_but_its_name(tmp_path):
    assert "empty.txt" in await copied(tmp_path, "g", "j", "y")


def test_a_citation_is_one_line_whatever_the_file_is_called():
    story = dashboard(Path("/nonexistent"), there=False).story
    source = story.articles[0]
    assert citing.citation(source, 3, 9).count("\n") == 0
    for name in ("a\nb.txt", "a\u2028b"):
        assert len(citing.citation(replace(source, file=name), 3, 9).splitlines()) == 1
