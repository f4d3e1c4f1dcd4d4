"""What tells another of the reader's questions better is that one's, as long as it is asked."""

from __future__ import annotations

import pytest

from storage.reader import Reader
from storywatch.desk import Desk
from storywatch.settings import Paths

DOCTORS = "Will Kardavia bring home its doctors?"
PORTS = "Will Kardavia close its ports?"
ARTICLE = """Doctors to stay

12 March 2019

The Kardavian minister said that the doctors would be brought home before Easter.

Kardavia will close its ports, from which the doctors were to sail, on Monday.

It rained in Lenza.
"""


@pytest.fixture
def desk(tmp_path):
    paths = Paths(tmp_path / "story")
    with Desk(paths) as opened:
        (paths.inbox / "one.txt").write_text(ARTICLE, encoding="utf-8")
        opened.start(watching=False)
        opened.offer([paths.inbox / "one.txt"])
        assert opened.wait(60)
        yield opened


def told(desk: Desk) -> dict[str, list[str]]:
    """The beginnings of the evidence for each of the reader's questions."""
    with Reader(desk.paths.db) as reader:
        return {
            question.question: sorted(row.text[:12] for row in reader.evidence(question.id))
            for question in reader.questions()
            if question.set_by == "reader"
        }


def test_a_question_takes_over_what_it_is_told_better_by(desk):
    desk.ask(DOCTORS)
    assert desk.wait(60)
    assert "Kardavia wil" in told(desk)[DOCTORS]
    desk.ask(PORTS)
    assert desk.wait(60)
    assert "Kardavia wil" not in told(desk)[DOCTORS]
    assert "Kardavia wil" in told(desk)[PORTS]
    assert "The Kardavia" in told(desk)[DOCTORS]


def test_it_comes_back_when_the_other_is_no_longer_asked(desk):
    desk.ask(DOCTORS)
    desk.ask(PORTS)
    assert desk.wait(60)
    with Reader(desk.paths.db) as reader:
        ports = next(question.id for question in reader.questions() if question.question == PORTS)
    desk.withdraw(ports).result(30)
    assert desk.wait(60)
    assert "Kardavia wil" in told(desk)[DOCTORS]
