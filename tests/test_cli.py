"""The commands as a script uses them: data on standard output, narration on standard error, exit codes."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
import tomllib

import pytest

ONE = (
    "Envoys meet in the port\n\nPORT ALBA, March 12, 2019 (ANS) — Rosa Ferrand, the envoy of the union, met "
    "the minister on Tuesday.\n\n“We will not lift the sanctions,” Ms Ferrand said.\n"
)
TWO = "Date: 13 March 2019\n\nThe envoy left the port on Wednesday. No decision was taken on sanctions.\n"


def storywatch(*arguments: str, story, stdin: bytes | None = None) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        [sys.executable, "-m", "storywatch", "--story", str(story), *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return subprocess.CompletedProcess(run.args, run.returncode, run.stdout.decode(), run.stderr.decode())


@pytest.fixture
def articles(tmp_path):
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, text in zip(files, (ONE, TWO), strict=True):
        file.write_text(text, encoding="utf-8")
    return files


@pytest.fixture(scope="module")
def read_once(tmp_path_factory):
    """A story that has read both articles, the first one first; to be copied, not touched."""
    folder = tmp_path_factory.mktemp("read")
    for name, text in (("one.txt", ONE), ("two.txt", TWO)):
        (folder / name).write_text(text, encoding="utf-8")
    run = storywatch("add", str(folder / "one.txt"), str(folder / "two.txt"), story=folder / "story")
    assert run.returncode == 0, run.stderr
    return folder / "story"


@pytest.fixture
def read_story(read_once, tmp_path):
    """Such a story of one's own."""
    return shutil.copytree(read_once, tmp_path / "story")


def exported(story) -> dict:
    run = storywatch("export", "--format", "json", story=story)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_add_reads_in_order_keeps_the_original_and_files_a_copy(tmp_path, articles):
    story = tmp_path / "story"
    run = storywatch("add", *map(str, reversed(articles)), story=story)
    assert run.returncode == 0, run.stderr
    assert run.stdout == ""
    assert "taken: two.txt" in run.stderr
    assert all(a.exists() for a in articles)
    assert {p.name for p in (story / "inbox" / "done").iterdir()} == {"one.txt", "two.txt"}
    export = exported(story)
    assert [s["file"] for s in export["sources"]] == ["two.txt", "one.txt"]
    assert {s["state"] for s in export["sources"]} == {"read"}
    assert [s["published"] for s in export["sources"]] == ["2019-03-13", "2019-03-12"]
    quote = next(q for q in export["quotes"] if q["kind"] == "direct")
    assert quote["text"] == "“We will not lift the sanctions,”"
    assert quote["speaker"] == "Rosa Ferrand"
    text = export["sources"][1]["text"]
    assert text[quote["start"] : quote["end"]] == quote["text"]


def test_the_same_bytes_again_are_one_source(read_story, articles):
    run = storywatch("add", str(articles[0]), story=read_story)
    assert run.returncode == 0
    assert "seen again: one.txt" in run.stderr
    assert len(exported(read_story)["sources"]) == 2


def test_add_reads_standard_input(tmp_path):
    run = storywatch("add", "-", story=tmp_path / "story", stdin=ONE.encode())
    assert run.returncode == 0, run.stderr
    assert exported(tmp_path / "story")["sources"][0]["words"] > 20


def test_add_takes_a_folder_a_pipe_and_names_that_are_left_alone_in_the_inbox(tmp_path):
    story, folder = tmp_path / "story", tmp_path / "clippings"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.txt").write_text(ONE, encoding="utf-8")
    (folder / "deep" / "two.txt").write_text(TWO, encoding="utf-8")
    (folder / "link.txt").symlink_to(folder / "one.txt")
    (tmp_path / "draft.txt~").write_text(ONE + "More.\n", encoding="utf-8")
    (tmp_path / ("n" * 251 + ".txt")).write_text(TWO + "More.\n", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    feeding = threading.Thread(target=(tmp_path / "pipe").write_text, args=(TWO + "Piped.\n",))
    feeding.start()
    given = (folder, tmp_path / "draft.txt~", tmp_path / ("n" * 251 + ".txt"), tmp_path / "pipe")
    run = storywatch("add", *map(str, given), story=story)
    feeding.join()
    assert "refused:" in run.stderr  # the link
    assert run.returncode == 1
    files = {source["file"] for source in exported(story)["sources"]}
    assert {"clippings/one.txt", "clippings/deep/two.txt", "draft.txt~.txt", "n" * 251 + ".txt"} < files
    assert len(files) == 5
    assert [path.name for path in (story / "inbox").iterdir() if path.is_file()] == []


def test_a_story_s_own_files_are_not_added_to_it(read_story):
    story, other = read_story, TWO.replace("No decision", "Nothing")
    (story / "story.toml").write_text('title = "Port"\n', encoding="utf-8")
    (story / "loose.txt").write_text(other, encoding="utf-8")
    waiting = story / "inbox" / "waiting.txt"
    waiting.write_text(TWO.replace("Wednesday", "Thursday"), encoding="utf-8")
    run = storywatch("add", str(waiting), str(story), story=story)
    assert run.returncode == 0, run.stderr
    assert "again" not in run.stderr
    files = ["one.txt", "two.txt", "waiting.txt", "story/loose.txt"]
    assert [s["file"] for s in exported(story)["sources"]] == files
    assert not waiting.exists()
    own = [story / name for name in ("story.toml", "story.db", "story.marks.jsonl", "inbox/done/one.txt")]
    run = storywatch("add", *map(str, own), story=story)
    assert run.returncode == 1
    assert [f"refused: {one}: It is this story's own already." in run.stderr for one in own] == [True] * 4
    assert len(exported(story)["sources"]) == 4


def test_what_cannot_be_added_is_said_and_the_others_are(tmp_path, articles):
    story, huge = tmp_path / "story", tmp_path / "huge.txt"
    huge.touch()
    os.truncate(huge, 3 * 2**30)
    run = storywatch("add", str(tmp_path / "nowhere.txt"), str(huge), str(articles[0]), story=story)
    assert run.returncode == 1
    assert "nowhere.txt: No such file or directory" in run.stderr
    assert "refused: huge.txt: Articles of up to 20 MB" in run.stderr
    assert [source["file"] for source in exported(story)["sources"]] == ["one.txt"]
    assert not (story / "inbox" / "huge.txt").exists()


def test_ask_prints_evidence_for_a_topic(read_story):
    story = read_story
    run = storywatch("ask", "sanctions", "--due", "2019-04-01", story=story)
    assert run.returncode == 0, run.stderr
    rows = [line.split("\t") for line in run.stdout.splitlines()]
    assert len(rows) == 2
    assert {r[0] for r in rows} == {"2019-03-12", "2019-03-13"}
    question = exported(story)["questions"][0]
    assert (question["question"], question["due"], question["status"]) == ("sanctions", "2019-04-01", "open")
    assert len(question["evidence"]) == 2


def test_what_a_question_would_find_is_printed_and_nothing_is_asked(tmp_path, read_story):
    assert "no story" in storywatch("ask", "sanctions", "--preview", story=tmp_path / "none").stderr
    story = read_story
    run = storywatch("ask", "sanctions", "--preview", story=story)
    assert run.returncode == 0, run.stderr
    assert len(run.stdout.splitlines()) == 2
    assert "2 sentences bear on: sanctions" in run.stderr
    assert exported(story)["questions"] == []


def test_what_is_proposed_is_taken_where_one_says_so(tmp_path):
    story = tmp_path / "story"
    text = (
        "Lenza, 4 March 2030 - President Mara Veldt is due to meet Tomas Orel in Lenza on 8 March 2030. "
        "Veldt said she would go.\n\n“We will meet,” President Mara Veldt said.\n"
    )
    (tmp_path / "a.txt").write_text(text)
    storywatch("add", str(tmp_path / "a.txt"), story=story)
    run = storywatch("ask", "Will Veldt meet Orel?", story=story)
    assert "proposed: --due 2030-03-08" in run.stderr
    assert exported(story)["questions"][0]["due"] is None
    run = storywatch("ask", "Will Veldt meet Orel?", "--accept", story=story)
    assert "proposed: --due" not in run.stderr
    assert exported(story)["questions"][0]["due"] == "2030-03-08"


def test_a_question_asked_first_finds_what_comes_later(tmp_path, articles):
    story = tmp_path / "story"
    assert storywatch("ask", "sanctions", story=story).returncode == 0
    storywatch("add", *map(str, articles), story=story)
    assert len(exported(story)["questions"][0]["evidence"]) == 2


@pytest.mark.parametrize(
    "content", [b"", b" \n\t\n", bytes(range(256)) * 40, b"\x7fELF\x02\x01\x01" + b"\0" * 500]
)
def test_a_bad_file_is_refused_with_a_reason_and_kept(tmp_path, content):
    story = tmp_path / "story"
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    run = storywatch("add", str(bad), story=story)
    assert run.returncode == 1
    assert "refused: bad.txt" in run.stderr
    assert "Traceback" not in run.stderr
    kept = {p.name for p in (story / "inbox" / "failed").iterdir()}
    assert "bad.txt" in kept
    assert len(kept) == 2
    assert [(s["file"], s["state"]) for s in exported(story)["sources"]] == [("bad.txt", "failed")]


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "nowhere.txt"],
        ["add", ""],
        ["export"],
        ["ask", "  "],
        ["set", "9" * 40, "--title", "x"],
        ["set", "1", "--encoding", ""],
        ["--story", "~nobody-of-that-name/x", "export"],
        ["nonsense"],
        [],
    ],
)
def test_mistakes_end_in_one_sentence_and_a_code(tmp_path, arguments):
    run = storywatch(*arguments, story=tmp_path / "story")
    assert run.returncode in (1, 2)
    assert "a fault of its own" not in run.stderr
    assert run.stderr.strip()
    assert "Traceback" not in run.stderr
    assert run.stdout == ""


def test_a_question_in_bytes_that_are_no_text_is_asked_all_the_same(tmp_path):
    run = storywatch("ask", os.fsdecode(b"sanctions \xff"), story=tmp_path / "story")
    assert run.returncode == 0, run.stderr
    assert "0 sentences bear on: sanctions ?" in run.stderr


def test_a_fault_of_its_own_is_one_sentence_with_its_place(monkeypatch, capsys):
    from storywatch import cli

    monkeypatch.setattr(cli.storywatch, "main", lambda **_: {}["nothing"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "KeyError('nothing') (test_cli.py, line " in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", ["doctor >&-", "add - <&-", "<&-", "config >&- 2>&-", "tail --no-follow >&-"]
)
def test_what_the_caller_has_closed_is_done_without(tmp_path, arguments):
    run = subprocess.run(
        ["sh", "-c", f'"$0" -m storywatch --story "$1" {arguments}', sys.executable, str(tmp_path / "story")],
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert run.returncode in (0, 1, 2)
    assert b"fault of its own" not in run.stderr
    assert b"Traceback" not in run.stderr


def test_version_and_help(tmp_path):
    assert storywatch("--version", story=tmp_path).stdout.startswith("storywatch")
    shown = storywatch("--help", story=tmp_path).stdout
    for command in ("add", "ask", "watch", "export", "demo", "reread", "Examples"):
        assert command in shown
    assert "..." not in shown.partition("Commands:")[2].partition("Examples:")[0]  # nothing is cut short


def test_a_damaged_database_is_one_sentence(tmp_path):
    story = tmp_path / "story"
    (story / "inbox").mkdir(parents=True)
    (story / "story.db").write_bytes(b"this is not a database at all" * 100)
    for command, code in ((["export"], 1), (["ask", "sanctions"], 0)):  # only who leads may put it right
        run = storywatch(*command, story=story)
        assert run.returncode == code
        assert "story.db" in run.stderr
        assert "Traceback" not in run.stderr
    assert "mended: story.db was damaged; what was there is kept as story.db.damaged-" in run.stderr


def test_watch_says_each_thing_and_other_commands_work_through_it(tmp_path, articles):
    story = tmp_path / "story"
    watching = subprocess.Popen(
        [sys.executable, "-m", "storywatch", "--story", str(story), "watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ, PYTHONUNBUFFERED="1"),
    )
    try:
        until = time.monotonic() + 30
        while not (story / "story.db").exists() and time.monotonic() < until:
            time.sleep(0.05)
        half = tmp_path / "half"
        half.write_text(ONE, encoding="utf-8")
        half.rename(story / "inbox" / "dropped.txt")
        assert watching.stdout is not None
        assert watching.stdout.readline() == "taken: dropped.txt\n"
        assert watching.stdout.readline().startswith("read: dropped.txt")
        assert storywatch("add", str(articles[1]), story=story).returncode == 0
        run = storywatch("ask", "sanctions", story=story)
        assert run.returncode == 0, run.stderr
        assert len(run.stdout.splitlines()) == 2
    finally:
        watching.send_signal(signal.SIGTERM)
        _out, err = watching.communicate(timeout=30)
    assert watching.returncode == 0, err
    assert "Traceback" not in err


def test_the_demo_can_be_made_by_a_script(tmp_path):
    run = storywatch("demo", str(tmp_path / "demo"), "--no-open", story=tmp_path)
    assert run.returncode == 0, run.stderr
    export = exported(tmp_path / "demo")
    assert len(export["sources"]) >= 6
    assert export["questions"]
    assert export["timeline"]


def test_a_reread_finds_the_same_again(read_story):
    story = read_story
    before = exported(story)
    assert storywatch("reread", story=story).returncode == 0
    after = exported(story)
    for export in (before, after):
        export["story"].pop("exported")
    assert [(q["text"], q["speaker"]) for q in before["quotes"]] == [
        (q["text"], q["speaker"]) for q in after["quotes"]
    ]
    assert [(e["title"], e["date"]) for e in before["timeline"]] == [
        (e["title"], e["date"]) for e in after["timeline"]
    ]
    assert len(before["questions"]) == len(after["questions"])


def test_config_shows_each_value_and_where_it_comes_from(tmp_path, monkeypatch):
    user = tmp_path / "config.toml"
    user.write_text('theme = "light"\n[keys]\nzoom = "K"\n')
    monkeypatch.setenv("STORYWATCH_CONFIG", str(user))
    run = storywatch("config", story=tmp_path / "story")
    assert run.returncode == 0, run.stderr
    shown = tomllib.loads(run.stdout)
    assert (shown["theme"], shown["copy"], shown["keys"]["zoom"]) == ("light", "auto", ["K"])
    assert f'theme = "light"  # {user}, line 1' in run.stdout
    # What is printed can be used as the file itself.
    user.write_text(run.stdout)
    again = storywatch("config", story=tmp_path / "story")
    assert tomllib.loads(again.stdout) == shown


def test_config_names_a_mistake_in_the_rest_of_the_story_s_file(tmp_path, monkeypatch):
    monkeypatch.setenv("STORYWATCH_CONFIG", "~nobody-of-that-name/config.toml")
    (tmp_path / "story.toml").write_text('title = "The talks\n', encoding="utf-8")
    run = storywatch("config", story=tmp_path)
    assert run.returncode == 1
    assert "story.toml, line 1: this is not TOML" in run.stderr
    assert run.stderr.count("\n") == 1


def test_config_names_a_mistake_and_shows_the_rest(tmp_path, monkeypatch):
    user = tmp_path / "config.toml"
    user.write_text('theem = "light"\ncopy = "file"\n[keys]\nzoom = "a"\n')
    monkeypatch.setenv("STORYWATCH_CONFIG", str(user))
    run = storywatch("config", story=tmp_path / "story")
    assert run.returncode == 1
    assert tomllib.loads(run.stdout)["copy"] == "file"
    assert f'{user}, line 1: "theem" means nothing here; did you mean "theme"?' in run.stderr
    assert '"a" is wanted by "zoom" and "ask"' in run.stderr


def test_tail_says_the_story_in_lines(read_story):
    story = read_story
    storywatch("ask", "sanctions", story=story)
    run = storywatch("tail", "--no-follow", "--last", "2", story=story)
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert lines[0].startswith("Story: story, 2 articles")
    assert any(line.startswith("Question: sanctions: open") for line in lines)
    assert "Quote: Rosa Ferrand: “We will not lift the sanctions,”" in lines
    assert any(line.startswith("Evidence: ") and "on “sanctions”: " in line for line in lines)
    articles_at = [line for line in lines if line.startswith("Article: ")]
    assert len(articles_at) == 2
    assert "\x1b" not in run.stdout


def read_until(screen, words: bytes) -> bytes:
    """What is written until these words have come."""
    seen, end = b"", time.monotonic() + 60
    while words not in seen:
        assert time.monotonic() < end, seen
        if select.select([screen], [], [], 1)[0]:
            seen += screen.read(1000)
    return seen


@pytest.mark.parametrize("arguments", [["tail"], []])
def test_a_terminal_that_cannot_draw_gets_lines(read_story, arguments):
    story = read_story
    parent, child = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "storywatch", "--story", str(story), *arguments],
        stdin=child,
        stdout=child,
        stderr=child,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(child)
    with open(parent, "rb", buffering=0) as screen:  # noqa: PTH123  # a descriptor, no path
        seen = read_until(screen, b"13 Mar 2019")
        (story / "inbox" / "three.txt").write_text(TWO.replace("13 March", "14 March"), encoding="utf-8")
        seen += read_until(screen, b"14 Mar 2019")
        run.send_signal(signal.SIGINT)
        assert run.wait(20) == 0
    assert b"\x1b" not in seen
