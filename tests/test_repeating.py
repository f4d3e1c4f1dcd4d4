"""What another source has said already points to where it was said first, through the whole story."""

from __future__ import annotations

import pytest

from storage.reader import Reader
from storywatch.desk import Desk
from storywatch.model import Span
from storywatch.settings import Paths

SAID = "Rosa Ferrand, the Kardavian minister, said that the grain embargo would be lifted before the harvest."
FIRST = f"Embargo to go\n\n12 March 2019\n\n{SAID} Farmers cheered.\n"
SECOND = f"Second thoughts\n\n14 March 2019\n\nIn Lenza there was rain.\n\n{SAID}\n"
THIRD = "No word\n\n15 March 2019\n\nThe ministry declined to say when the embargo would end.\n"


@pytest.fixture
def desk(tmp_path):
    paths = Paths(tmp_path / "story")
    with Desk(paths) as opened:
        for name, text in (("first.txt", FIRST), ("second.txt", SECOND), ("third.txt", THIRD)):
            (paths.inbox / name).write_text(text, encoding="utf-8")
        opened.start(watching=False)
        opened.offer([paths.inbox / name for name in ("first.txt", "second.txt", "third.txt")])
        opened.ask("Will the embargo be lifted?")
        assert opened.wait(60)
        yield opened


def rows(desk):
    with Reader(desk.paths.db) as reader:
        question = next(q for q in reader.questions() if q.set_by == "reader")
        return question.id, {row.file: row for row in reader.evidence(question.id) if "embargo" in row.text}


def test_the_second_to_say_it_points_to_the_first(desk):
    _, told = rows(desk)
    assert told["first.txt"].repeats is None
    assert told["second.txt"].repeats == told["first.txt"].id
    assert told["third.txt"].repeats is None
    assert told["third.txt"].label == "declined to say"


def test_nothing_repeats_what_the_reader_has_dropped(desk):
    question, told = rows(desk)
    first = told["first.txt"]
    span = Span(first.source, first.start, first.end)
    desk.judge(question, span, None, confirmed=False, dropped=True).result(30)
    _, told = rows(desk)
    assert told["second.txt"].repeats is None


def test_a_re_reading_finds_it_again(desk):
    desk.reread().result(30)
    assert desk.wait(60)
    _, told = rows(desk)
    assert told["second.txt"].repeats == told["first.txt"].id
