"""Documents dropped into a story: converted in a real child, taken in or refused, and never in the way."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time

from storage.reader import Reader
from storywatch.intake.pages import Page, Unfit
from tests.desks import states
from tests.intake.documents import TITLE, bombs, mail, web_page

PAGE = web_page(
    '<meta property="og:site_name" content="The Kesk Herald"><meta name="date" content="2019-03-12">'
)


class Gate:
    """A converter that waits to be let through."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.asked = threading.Event()

    def __call__(self, kind, data) -> Page | Unfit:
        self.asked.set()
        self.open.wait(20)
        return Page("Talks were held.\n", f"utf-8 ({kind})")

    def close(self) -> None:
        self.open.set()


def test_a_page_and_a_mail_become_sources(paths, open_desk):
    (paths.inbox / "a.html").write_text(PAGE)
    (paths.inbox / "b.eml").write_bytes(mail(f"From: a@b.example\nSubject: {TITLE}", "They met.\n"))
    watched = open_desk()
    watched.until("read", "a.html", timeout=30)
    watched.until("read", "b.eml", timeout=30)
    with Reader(paths.db) as reader:
        rows = {row.file: row for row in reader.sources()}
        assert rows["a.html"].outlet == "The Kesk Herald"
        assert rows["a.html"].title == rows["b.eml"].title == TITLE
        assert str(rows["a.html"].published) == "2019-03-12"
        source = reader.source(rows["a.html"].id)
        assert source is not None
        assert source.encoding == "utf-8 (html)"
        assert source.published_evidence == "meta date: 2019-03-12"
    assert {path.name for path in paths.done.iterdir()} == {"a.html", "b.eml"}


def test_a_bomb_goes_to_failed_with_the_reason(paths, open_desk):
    (paths.inbox / "bomb.docx").write_bytes(bombs()["zip"][1])
    watched = open_desk()
    news = watched.until("refused", "bomb.docx", timeout=30)
    assert "unpack" in news.detail
    assert watched.desk.wait(10)
    assert (paths.failed / "bomb.docx").exists()
    assert "unpack" in (paths.failed / "bomb.docx.reason.txt").read_text()


def test_the_story_s_own_process_loads_no_converter(paths):
    script = (
        "import json, sys\nfrom storywatch.cli import storywatch\n"
        "storywatch.main(['--story', sys.argv[1], 'add', sys.argv[2]], standalone_mode=False)\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules} | set(sys.modules))))"
    )
    page = paths.story / "page.html"
    page.write_text(PAGE)
    run = subprocess.run(
        [sys.executable, "-c", script, str(paths.story), str(page)],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(run.stdout.splitlines()[-1]))
    assert states(paths) == {"page.html": "read"}
    assert "storywatch.child.converter" in loaded
    assert not loaded & {"trafilatura", "lxml", "email.parser", "pypdf", "storywatch.intake.convert"}


def test_other_files_are_taken_while_one_is_converted(paths, open_desk):
    gate = Gate()
    (paths.inbox / "a.html").write_text(PAGE)
    watched = open_desk(converter=gate)
    assert gate.asked.wait(10)
    (paths.inbox / "b.txt").write_text("Words.\n")
    watched.until("read", "b.txt")
    assert not watched.desk.wait(0.1)
    assert "a.html" not in states(paths)
    gate.open.set()
    watched.until("read", "a.html")
    assert watched.desk.wait(10)


def test_what_is_offered_one_after_the_other_is_taken_in_that_order(paths, open_desk):
    gate = Gate()
    watched = open_desk(watching=False, converter=gate)
    for name in ("a.html", "b.txt"):
        (paths.inbox / name).write_text(PAGE if name == "a.html" else "Words.\n")
    watched.desk.offer([paths.inbox / "a.html", paths.inbox / "b.txt"])
    assert gate.asked.wait(10)
    gate.open.set()
    watched.until("read", "b.txt")
    assert [news.file for news in watched.news if news.kind == "taken"] == ["a.html", "b.txt"]


def test_a_file_changed_while_it_was_converted_is_taken_as_it_is_now(paths, open_desk):
    gate = Gate()
    path = paths.inbox / "a.html"
    path.write_text(PAGE)
    watched = open_desk(converter=gate)
    assert gate.asked.wait(10)
    path.write_text(PAGE + "<!-- saved again -->")
    gate.open.set()
    watched.until("taken", "a.html")
    give_up = time.monotonic() + 20
    while path.exists():  # found at the next listing
        assert time.monotonic() < give_up
        time.sleep(0.05)
    assert [path.read_text() for path in paths.done.iterdir()] == [PAGE + "<!-- saved again -->"]
    assert [news.kind for news in watched.news if news.file == "a.html"].count("taken") == 2


def test_a_process_that_cannot_be_made_keeps_the_file_and_is_tried_again(paths, open_desk):
    tries = []

    class Broke(Gate):
        def __call__(self, kind, data):
            tries.append(kind)
            if len(tries) == 1:
                raise OSError(11, "Resource temporarily unavailable")
            return Page("Talks were held.\n", "utf-8 (html)")

    (paths.inbox / "a.html").write_text(PAGE)
    watched = open_desk(converter=Broke())
    watched.until("fault")
    watched.until("read", "a.html")


def test_closing_in_the_middle_leaves_the_file_for_the_next_time(paths, open_desk):
    (paths.inbox / "a.rtf").write_bytes(bombs()["rtf of fields"][1])
    watched = open_desk()
    until = threading.Event()
    while watched.desk._converter._keeper._child is None:
        until.wait(0.01)
    watched.desk.close()
    assert (paths.inbox / "a.rtf").exists()
    assert states(paths) == {}
    assert not [news for news in watched.news if news.kind == "fault"]
