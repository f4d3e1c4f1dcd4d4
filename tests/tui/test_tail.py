"""The story in lines: what is the reader's own, and what only the articles leave open."""

from __future__ import annotations

from tests.tui.fakes import FakeReader, tamsin
from tui.tail import Tail


class Lines(FakeReader):
    """As much of storage as the lines ask for."""

    def attributed(self, source):
        return []

    def events_of(self, source):
        return []


def test_a_suggestion_is_called_one_and_brings_no_evidence():
    story = tamsin()
    story.suggest("Will Keld lift the sanctions?", 1, "Keld has asked for them to be lifted")
    suggested = next(q for q in story.questions if q.set_by == "suggestion")
    story.bear(suggested.id, 1, "Keld has asked for them to be lifted before any talks begin.", "for")
    tail = Tail(Lines(story), last=9)
    said = list(tail.beginning("Talks"))
    assert "Suggested: Will Keld lift the sanctions?" in said
    assert not any(line.startswith("Question: Will Keld") for line in said)
    assert any(line.startswith("Question: sanctions: leaning no") for line in said)
    news = list(tail.news())
    assert any(line.startswith("Evidence: for, on “Will the two foreign ministers meet") for line in news)
    assert not any("on “Will Keld lift" in line for line in news)
