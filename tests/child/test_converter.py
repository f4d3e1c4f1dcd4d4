"""Documents that hang, burst or crash the converting child cost only themselves, in bounded time."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from storywatch.child import converter as converters
from storywatch.child import protocol
from storywatch.child.converter import Converter, ConverterClosedError
from storywatch.intake.pages import Page, Unfit
from storywatch.model import Stated
from tests.child.test_link import PATIENCE, until_gone
from tests.intake.documents import PARAGRAPHS, TITLE, bombs, docx, mail, pdf, rtf, web_page, word_paragraph

FAKE = "tests.child.fake_converting"
BOMBS = bombs()


@pytest.fixture(autouse=True)
def importable(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))


@pytest.fixture
def fake():
    one = Converter(seconds=5, module=FAKE)
    yield one
    one.close()


@pytest.fixture(scope="module")
def real():
    one = Converter()
    yield one
    one.close()


def pid_of(converter: Converter) -> int:
    page = converter("html", b"pid")
    assert isinstance(page, Page)
    return int(page.text)


def refused(converter: Converter, data: bytes) -> Unfit:
    got = converter("html", data)
    assert isinstance(got, Unfit), got
    assert got.reason.endswith(".")
    assert got.remedy
    return got


def test_no_process_is_made_before_the_first_document(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    one = Converter()
    with pytest.raises(OSError, match="nowhere"):
        one("html", b"x")
    one.close()


def test_one_child_converts_many(fake):
    assert pid_of(fake) == pid_of(fake)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"die 3", "out of luck"),
        (f"fault {int(signal.SIGSEGV)}".encode(), "SIGSEGV"),
        (f"fault {int(signal.SIGKILL)}".encode(), "SIGKILL"),
        (b"garbage", "senseless"),
        (b"refuse", "poem"),
        (b"spent", "Too much"),
        (b"nothing", "Nothing"),
    ],
)
def test_a_document_that_cannot_be_converted_costs_only_itself(fake, data, word):
    assert word in refused(fake, data).reason
    assert pid_of(fake)


def test_a_document_that_takes_too_long_is_given_up():
    quick = Converter(seconds=1, module=FAKE)
    try:
        pid = pid_of(quick)
        assert "longer than 1 seconds" in refused(quick, b"hang").reason
        until_gone(pid)
        assert pid_of(quick) != pid
    finally:
        quick.close()


def test_a_child_that_is_spent_or_was_killed_idle_is_replaced_unnoticed(fake):
    pid = pid_of(fake)
    os.kill(pid, signal.SIGKILL)
    until_gone(pid)
    other = pid_of(fake)
    assert other != pid
    refused(fake, b"spent")
    assert pid_of(fake) != other


def test_close_ends_what_waits(fake):
    pid = pid_of(fake)
    ended: list[bool] = []

    def convert():
        try:
            fake("html", b"hang")
        except ConverterClosedError:
            ended.append(True)

    thread = threading.Thread(target=convert)
    thread.start()
    time.sleep(0.2)
    fake.close()
    thread.join(PATIENCE)
    assert ended == [True]
    until_gone(pid)
    with pytest.raises(ConverterClosedError):
        fake("html", b"pid")


def test_pages_survive_the_way():
    said = Stated("“x”", "y")
    answer = protocol.Converted(page=Page("a\n\nb\n", "utf-8 (html)", said, said, None, said, 3))
    assert protocol.converted(protocol.line(answer)) == answer
    question = protocol.Convert("pdf", bytes(range(256)))
    assert protocol.convert(protocol.line(question)) == question


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("html", web_page().encode()),
        ("mail", mail(f"From: a@b.example\nSubject: {TITLE}", "\n\n".join(PARAGRAPHS))),
        ("pdf", pdf([[(72, 700, 20, TITLE), (72, 600, 11, PARAGRAPHS[0])]])),
        ("docx", docx(word_paragraph(TITLE) + word_paragraph(PARAGRAPHS[0]))),
        ("rtf", rtf((TITLE, *PARAGRAPHS))),
    ],
)
def test_every_format_in_the_real_child(real, kind, data):
    page = real(kind, data)
    assert isinstance(page, Page), page
    assert page.text.startswith(f"{TITLE}\n\n{PARAGRAPHS[0]}")
    assert page.title is not None
    assert page.title.value == TITLE


# Those that take seconds are for the long runs: tests/soak/test_bombs.py.
SLOW = {"mail of parts", "rtf of fields", "html nested unseen", "pdf of many words", "html of links"}
SLOW |= {"html of paragraphs", "rtf of words", "html of lines"}
QUICK = sorted(set(BOMBS) - SLOW)


@pytest.mark.parametrize("name", QUICK)
def test_bombs_are_refused_or_harmless(real, name):
    kind, data = BOMBS[name]
    got = real(kind, data)
    if isinstance(got, Unfit):
        assert got.reason.endswith(".")
        assert got.remedy
    else:
        assert len(got.text) < 100
    after = real("html", web_page().encode())
    assert isinstance(after, Page)


def test_a_bomb_that_only_burns_time_is_given_up(monkeypatch):
    one = Converter(seconds=3)
    try:
        kind, data = BOMBS["rtf of fields"]
        assert "longer than" in refused_as(one, kind, data).reason
    finally:
        one.close()
    assert converters.SECONDS <= 10


def refused_as(converter: Converter, kind, data: bytes) -> Unfit:
    got = converter(kind, data)
    assert isinstance(got, Unfit), got
    return got


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('storywatch.example', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
    ],
)
def test_the_converting_process_reaches_no_network_and_starts_no_program(code):
    import subprocess

    script = (
        "import sys\nfrom storywatch.child.converting import stay_inside\nsys.addaudithook(stay_inside)\n"
        f"try:\n    {code}\nexcept PermissionError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("not in the converting process")


def test_what_a_library_prints_or_raises_does_not_disturb():
    from storywatch.child.converting import reply

    def burst(kind, data, encoding):
        raise {b"memory": MemoryError, b"odd": KeyError}[data]("x")

    question = protocol.line(protocol.Convert("html", b"memory"))
    assert reply(burst, question).spent
    answer = reply(burst, protocol.line(protocol.Convert("html", b"odd")))
    assert answer.unfit is not None
    assert "KeyError" in answer.unfit.reason
    assert reply(burst, b"{}").unfit is not None
