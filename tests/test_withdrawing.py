"""Questions taken back out of story.toml, and suggestions that a question of the reader's covers."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from storage.reader import Reader
from storywatch.desk import DeskError
from storywatch.model import Findings, Sentence, Span
from storywatch.settings import Declared, Paths, SettingsError, declare, declared, withdraw
from tests.desks import Watched, drop

TEXT = "Kardavia has yet to open the strait.\nThe strait was quiet on Monday.\n"
OPENED = "Will Kardavia open the strait?"

TOML = """\
# Our story.
title = "The strait"   # short

# First of all:
[[question]]
ask = "Will they sign?"  # they will not
terms = [
    "pact",  # as the papers say
    "treaty",
]

# About money.
[[question]]
ask = "sanctions"
due = 2031-06-01
# The end.
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path / "story")
    paths.make()
    return paths


def asked(paths: Paths) -> list[str]:
    return [q.question for q in declared(paths)]


def test_a_question_goes_and_every_comment_that_is_not_its_own_stays(paths):
    paths.toml.write_text(TOML)
    assert withdraw(paths, "WILL they  sign?")
    text = paths.toml.read_text()
    assert asked(paths) == ["sanctions"]
    for comment in ("# Our story.", "# short", "# First of all:", "# About money.", "# The end."):
        assert comment in text
    assert "pact" not in text
    assert withdraw(paths, "sanctions")
    assert asked(paths) == []
    assert "# The end." in paths.toml.read_text()
    assert tomllib.loads(paths.toml.read_text()) == {"title": "The strait"}


def test_what_was_added_and_taken_back_leaves_the_file_as_it_was(paths):
    paths.toml.write_text(TOML)
    declare(paths, Declared("One more?", ("a", "b")))
    assert withdraw(paths, "One more?")
    assert paths.toml.read_text() == TOML


def test_what_is_not_there_is_told_and_nothing_is_written(paths):
    paths.toml.write_text(TOML)
    assert not withdraw(paths, "Nobody asked this")
    assert paths.toml.read_text() == TOML


@pytest.mark.parametrize(
    "text",
    [
        'title = """\n[[question]]\nask = "no"\n"""\n[[question]]\nask = "a"\n[[question]]\nask = "b"\n',
        'question = [{ask = "a"}, {ask = "b"}]\n',
        '[[question]]\nask = "a"\nterms = ["""\n[[x]]\n"""]\n\n[[question]]\nask = "b"\n',
        "[[ question ]]\r\nask = 'a'\r\n\r\n[['question']]\r\nask = 'b'\r\n",
    ],
)
def test_however_it_is_written_the_right_one_goes(paths, text):
    paths.toml.write_bytes(text.encode())
    assert withdraw(paths, "a")
    assert asked(paths) == ["b"]


def test_a_mistake_in_the_file_is_told_and_it_stays_as_it_was(paths):
    paths.toml.write_text("[[question]\nask='a'\n")
    with pytest.raises(SettingsError, match="line 1"):
        withdraw(paths, "a")
    assert paths.toml.read_text() == "[[question]\nask='a'\n"


def read(source: int, text: str) -> Findings:
    spans = [Span(source, m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    return Findings("fake", tuple(Sentence(s, s.within(text).lower()) for s in spans))


@pytest.fixture
def desk(paths):
    watched = Watched(paths)
    watched.link.read = read
    watched.desk.open()
    watched.desk.start()
    drop(paths, "a.txt", TEXT)
    watched.until("read", "a.txt")
    assert watched.desk.wait(20)
    yield watched.desk
    watched.desk.close()


def rows(paths: Paths) -> dict[str, tuple[int, str]]:
    with Reader(paths.db) as reader:
        return {q.question: (q.id, q.set_by) for q in reader.questions()}


def test_a_suggestion_tells_what_it_was_made_of_and_from_how_many_sources(paths, desk):
    with Reader(paths.db) as reader:
        (row,) = reader.questions()
    assert row.made_of is not None
    assert row.made_of.text in TEXT
    assert "open the strait" in row.made_of.text
    assert row.made_of.file == "a.txt"
    assert row.sources == 1


def test_what_was_watched_is_a_suggestion_again(paths, desk):
    (number, _) = rows(paths)[OPENED]
    desk.ask(OPENED)
    desk.settle().result(10)
    assert rows(paths) == {OPENED: (number, "reader")}
    desk.withdraw(number).result(10)
    assert rows(paths) == {OPENED: (number, "suggestion")}
    assert asked(paths) == []


def test_a_question_of_ones_own_goes_and_comes_back_with_what_was_said_of_it(paths, desk):
    desk.ask("strait", ("channel",))
    desk.settle().result(10)
    number = rows(paths)["strait"][0]
    span = Span(1, TEXT.index("The strait"), len(TEXT) - 1)
    desk.judge(number, span, "against", confirmed=True, dropped=False).result(10)
    desk.withdraw(number).result(10)
    assert "strait" not in rows(paths)
    desk.ask("strait", ("channel",))
    desk.settle().result(10)
    assert rows(paths)["strait"] == (number, "reader")
    with Reader(paths.db) as reader:
        assert [(e.direction, e.confirmed) for e in reader.evidence(number) if e.start == span.start] == [
            ("against", True)
        ]


def test_what_is_no_question_of_the_file_cannot_be_withdrawn(paths, desk):
    with pytest.raises(DeskError, match=r"is not in story\.toml"):
        desk.withdraw(rows(paths)[OPENED][0]).result(10)


def test_a_suggestion_becomes_part_of_a_question(paths, desk):
    desk.ask("strait")
    desk.settle().result(10)
    found = rows(paths)
    suggestion, own = found[OPENED][0], found["strait"][0]
    with pytest.raises(DeskError, match="a question of your own"):
        desk.merge_question(own, suggestion).result(10)
    desk.merge_question(suggestion, own).result(10)
    assert OPENED not in rows(paths)
    with Reader(paths.db) as reader:
        assert any(e.confirmed and "open the strait" in e.text for e in reader.evidence(own))
        assert reader.dismissed(suggestion) == OPENED
    desk.bring_back(suggestion).result(10)
    assert rows(paths)[OPENED] == (suggestion, "suggestion")


def test_the_new_evidence_of_a_question_is_counted_by_its_direction(paths, desk):
    desk.ask("strait")
    desk.settle().result(10)
    drop(paths, "b.txt", "Kardavia will not open the strait, a minister said.\n")
    desk.settle().result(10)
    assert desk.wait(20)
    with Reader(paths.db) as reader:
        row = next(q for q in reader.questions() if q.question == "strait")
    assert sum(row.fresh) == len(row.unseen)
