"""A child that hangs, dies, babbles or eats memory costs one text, never the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storywatch.child import protocol
from storywatch.child.link import Link, ReadingFailedError
from storywatch.model import (
    DateExpression,
    DateRule,
    Findings,
    Happening,
    Name,
    Quote,
    Sentence,
    Span,
)

FAKE = "tests.child.fake_reading"
PATIENCE = 20.0
"""Seconds until a test gives up; nothing here should take one."""


@pytest.fixture(autouse=True)
def importable(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))


@pytest.fixture
def link():
    one = Link(memory_mb=512, seconds=10, module=FAKE)
    yield one
    one.close()


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def until_gone(pid):
    give_up = time.monotonic() + PATIENCE
    while alive(pid):
        assert time.monotonic() < give_up
        time.sleep(0.01)


def pid_of(link):
    return int(link.read(1, "pid").reader.split()[0])


def test_it_reads(link):
    found = link.read(7, "The envoys “met”.")
    assert found.quotes[0].span == Span(7, 0, 17)
    assert link.reader == "fake-1"
    assert link.missing is None


def test_hello_tells_the_version(link):
    link.start()
    assert link.hello() == protocol.Hello(reader="fake-1")


def test_one_child_reads_many(link):
    assert pid_of(link) == pid_of(link)


def test_a_long_text_passes_both_ways(link):
    text = "“Wir sind bereit” \n\t\x1b" * 200_000
    assert link.read(1, text).quotes[0].span.end == len(text)


@pytest.mark.parametrize(
    ("text", "word", "again"),
    [
        ("die 3", "ended", False),
        (f"fault {int(signal.SIGKILL)}", "SIGKILL", True),
        (f"fault {int(signal.SIGSEGV)}", "SIGSEGV", False),
        ("garbage hello", "senseless", False),
        ('garbage {"source": 1}\n{"source": 1}', "senseless", False),
        ('garbage {"source": 2, "findings": {"reader": "x"}}', "senseless", False),
        ("wrong", "senseless", False),
        ("eat", "memory", False),
        ("raise on purpose", "ValueError: on purpose", False),
        ("deep", "nested", False),
        ("flood", "senseless", False),
    ],
)
def test_a_text_that_cannot_be_read_costs_only_itself(link, text, word, again):
    with pytest.raises(ReadingFailedError, match=word) as failed:
        link.read(1, text)
    assert failed.value.again is again
    assert failed.value.reason.endswith(".")
    assert "\n" not in failed.value.reason
    assert link.read(2, "next").quotes


def test_a_text_that_takes_too_long_is_given_up(link):
    quick = Link(memory_mb=512, seconds=0.5, module=FAKE)
    try:
        quick.hello()
        pid = pid_of(quick)
        with pytest.raises(ReadingFailedError, match="longer than"):
            quick.read(1, "hang")
        until_gone(pid)
        assert quick.read(2, "next").quotes
    finally:
        quick.close()


def test_long_texts_are_given_more_time():
    patient = Link(memory_mb=512, seconds=0.2, module=FAKE)
    try:
        patient.hello()
        assert patient.read(1, "sleep 0.5".ljust(5000)).quotes
    finally:
        patient.close()


def test_what_libraries_print_does_not_disturb(link, capfd):
    assert link.read(1, "print").quotes
    assert link.read(2, "stdin").quotes
    link.close()
    assert capfd.readouterr() == ("", "")


def test_a_child_that_is_killed_in_the_middle_is_replaced(link):
    pid = pid_of(link)
    threading.Timer(0.3, os.kill, (pid, signal.SIGKILL)).start()
    with pytest.raises(ReadingFailedError) as failed:
        link.read(1, "sleep 30")
    assert failed.value.again
    assert pid_of(link) != pid


def test_a_child_that_is_killed_while_idle_is_replaced(link):
    os.kill(pid_of(link), signal.SIGKILL)
    with pytest.raises(ReadingFailedError) as failed:
        link.read(1, "next")
    assert failed.value.again
    assert link.read(1, "next").quotes


def test_it_shares_no_terminal_and_no_signals_with_us(link):
    pid, session, group = map(int, link.read(1, "pid").reader.split())
    assert pid == session == group
    assert session != os.getsid(0)


def test_close_ends_what_waits(link):
    link.hello()
    pid = pid_of(link)
    failures = []

    def read():
        try:
            link.read(1, "hang")
        except ReadingFailedError as failed:
            failures.append(failed)

    reader = threading.Thread(target=read)
    reader.start()
    time.sleep(0.2)
    link.close()
    reader.join(PATIENCE)
    assert not reader.is_alive()
    assert [failed.again for failed in failures] == [True]
    until_gone(pid)


def test_close_while_it_warms_up():
    one = Link(memory_mb=512, module=FAKE)
    one.start()
    one.close()
    one.close()
    with pytest.raises(ReadingFailedError, match="closed"):
        one.read(1, "next")


@pytest.mark.parametrize("busy", [False, True])
def test_the_child_ends_with_its_parent(busy):
    script = (
        "import sys\nfrom storywatch.child.link import Link\n"
        f"link = Link(512, 100, module={FAKE!r})\n"
        "print(link.read(1, 'pid').reader.split()[0], flush=True)\n"
        "import os, threading\n"
        f"threading.Thread(target=link.read, args=(1, 'hang'), daemon=True).start() if {busy} else None\n"
        "sys.stdin.readline()\nos.kill(os.getpid(), 9)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert alive(pid)
        time.sleep(0.1)
        parent.communicate("\n")
    until_gone(pid)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("raise ImportError('no such library')", "no such library"),
        (
            "class PipelineMissingError(RuntimeError): pass\nraise PipelineMissingError('Install it.')",
            "^Install it.$",
        ),
        ("READER = '1'", "read"),
        ("x = ", "SyntaxError"),
    ],
)
def test_without_a_reading_it_says_why(tmp_path, monkeypatch, code, word):
    (tmp_path / "no_reading.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    one = Link(memory_mb=512, module="no_reading")
    try:
        missing = one.hello().missing
        assert missing is not None
        assert one.missing == missing
        assert one.reader is None
        with pytest.raises(ReadingFailedError, match=word) as failed:
            one.read(1, "text")
        assert failed.value.again
    finally:
        one.close()


def test_a_pipeline_that_is_missing_only_shows_when_it_reads(tmp_path, monkeypatch):
    (tmp_path / "late_reading.py").write_text(
        "class PipelineMissingError(RuntimeError): pass\nREADER = '1'\n"
        "def read(text, source): raise PipelineMissingError('Install it.')"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    one = Link(memory_mb=512, module="late_reading")
    try:
        assert one.hello() == protocol.Hello(missing="Install it.")
    finally:
        one.close()


def test_a_reading_that_stumbles_over_the_warm_up_still_reads(tmp_path, monkeypatch):
    (tmp_path / "shy_reading.py").write_text(
        "from storywatch.model import Findings\nREADER = '1'\n"
        "def read(text, source):\n    if source == 0: raise ValueError('shy')\n    return Findings(READER)"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    one = Link(memory_mb=512, module="shy_reading")
    try:
        assert one.hello().reader == "1"
        assert one.read(1, "text") == Findings("1")
    finally:
        one.close()


def test_a_child_that_dies_before_its_hello(tmp_path, monkeypatch):
    (tmp_path / "dead_reading.py").write_text(
        "import os, sys\nsys.stderr.write('\\nout of luck\\n')\nos._exit(4)"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    one = Link(memory_mb=512, module="dead_reading")
    try:
        for _ in range(2):
            with pytest.raises(ReadingFailedError, match="cannot be started \\(out of luck\\)") as failed:
                one.read(1, "text")
            assert failed.value.again
    finally:
        one.close()


def test_a_module_in_the_folder_of_the_story_is_not_run(tmp_path, monkeypatch):
    for name in ("storywatch.py", "msgspec.py", "spacy.py", "sitecustomize.py"):
        (tmp_path / name).write_text("import os\nos._exit(9)")
    monkeypatch.chdir(tmp_path)
    one = Link(memory_mb=512, module=FAKE)
    try:
        assert one.hello().reader == "fake-1"
    finally:
        one.close()


def test_no_process_can_be_made(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    one = Link(module=FAKE)
    with pytest.raises(ReadingFailedError, match="cannot be started") as failed:
        one.start()
    assert failed.value.again
    one.close()


def test_a_lone_surrogate_is_not_passed_on(link):
    with pytest.raises(ReadingFailedError, match="characters"):
        link.read(1, "\ud800")
    assert link.read(1, "next").quotes


spans = st.builds(Span, st.integers(0, 9), st.integers(0, 10**6), st.integers(0, 10**6))
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
plain_rules = st.builds(
    DateRule,
    form=st.sampled_from(["fixed", "weekday", "monthday", "month", "shift"]),
    value=words,
    unit=st.sampled_from(["", "day", "week"]),
    n=st.integers(-99, 99),
)
rules = plain_rules | st.builds(
    DateRule, form=st.just("span"), parts=st.lists(plain_rules, max_size=3).map(tuple)
)
findings = st.builds(
    Findings,
    reader=words,
    sentences=st.lists(st.builds(Sentence, spans, words, st.booleans()), max_size=3).map(tuple),
    quotes=st.lists(
        st.builds(
            Quote,
            spans,
            st.sampled_from(["direct", "mixed", "indirect"]),
            st.none() | words,
            st.none() | spans,
            st.none() | words,
            st.floats(0, 1),
            st.integers(0, 99),
            st.none() | words,
            st.none() | rules,
        ),
        max_size=3,
    ).map(tuple),
    names=st.lists(
        st.builds(Name, words, st.sampled_from(["person", "organisation", "described"]), st.tuples(words)),
        max_size=3,
    ).map(tuple),
    dates=st.lists(
        st.builds(DateExpression, spans, rules, st.sampled_from(["past", "future", "reference"])), max_size=3
    ).map(tuple),
    happenings=st.lists(
        st.builds(
            Happening,
            spans,
            words,
            st.sampled_from(["happened", "scheduled", "cancelled", "claimed"]),
            st.none() | rules,
            st.booleans(),
            st.tuples(words),
            st.tuples(words, words),
        ),
        max_size=3,
    ).map(tuple),
)


@settings(deadline=None)
@given(findings)
def test_findings_survive_the_way(found):
    line = protocol.line(protocol.Answer(1, found))
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert protocol.answer(line).findings == found


@given(st.binary())
def test_senseless_lines_are_value_errors(said):
    for parse in (protocol.hello, protocol.ask, protocol.answer):
        try:
            parse(said)
        except ValueError:
            continue
