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


QUESTIONS = (
    "Will the grain embargo be lifted?",
    "Will Kardavia release the pilots?",
    "Will the envoys meet in Lenza?",
    "Who sank the ferry?",
)
TELLS = (
    "The embargo on grain stays, the ministry said.",
    "Exporters hope that the embargo will be lifted by May.",
    "The pilots were seen at the prison of Brenn.",
    "A judge refused to release the two pilots on bail.",
    "Both envoys have been invited to Lenza.",
    "The envoys will not meet before the harvest.",
    "Divers found a hole in the hull of the ferry.",
    "The navy denied that it had sunk the ferry.",
)
IDLE = ("Trams were free.", "A baker won the race.", "Rain fell for two days.", "The theatre opened late.")


def article(number: int) -> str:
    """An article that tells every matter from another sentence on, with idle talk between."""
    told = [TELLS[(number + i) % len(TELLS)] for i in range(6)]
    mixed = [f"{tell} It was day {number}{i}. {IDLE[(number + i) % 4]}" for i, tell in enumerate(told)]
    return f"Day {number} in Lenza\n\n{10 + number} March 2019\n\n" + "\n\n".join(mixed) + "\n"


def test_what_a_question_would_find_beside_several_is_what_it_finds_when_saved(tmp_path):
    paths = Paths(tmp_path / "several")
    with Desk(paths) as desk:
        for number in range(1, 5):
            (paths.inbox / f"{number}.txt").write_text(article(number), encoding="utf-8")
        desk.start(watching=False)
        desk.offer(sorted(paths.inbox.glob("*.txt")))
        assert desk.wait(60)
        for question in QUESTIONS[:3]:
            desk.ask(question)
        assert desk.wait(60)
        ahead = desk.preview(QUESTIONS[3]).result(30)
        desk.ask(QUESTIONS[3])
        assert desk.wait(60)
        found = told(desk)
    assert ahead.takes
    assert not ahead.more
    assert sorted(row.text[:12] for row in ahead.evidence) == found[QUESTIONS[3]]
    assert {"Divers found", "The navy den"} <= set(found[QUESTIONS[3]])
    assert "The pilots w" in found[QUESTIONS[1]]
    assert "The pilots w" not in found[QUESTIONS[3]]
