"""Pictures of asking, of a question in full, of suggestions and of evidence by hand, at four sizes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.rows import Due, Preview, Proposal
from storywatch.model import Change, Span
from tests.tui import test_snapshots as pictured
from tests.tui.fakes import FakeStory, dashboard, tamsin
from tests.tui.test_asking import WEDNESDAY, found

album, machine = pictured.album, pictured.machine
SIZES = {"60x16": (60, 16), **pictured.SIZES}
SCREENS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("questions", ("3", "g"), ()),
    ("question", ("v", "l"), ()),
    ("question-about", ("tab",), ("escape", "escape")),
    ("suggestion", ("G", "c"), ("escape",)),
    ("suggestion-in-full", ("v",), ("escape",)),
    ("ask", ("a", *"sanctions"), ()),
    ("ask-ticked", ("tab", "down", "space"), ("escape",)),
    ("bears-on", ("g", "enter", "b"), ()),
    ("bears-which-way", ("1",), ("escape", "escape")),
)


def story() -> FakeStory:
    """The story of the talks, with a confirmed sentence, a repeat, a history, a suggestion and finds."""
    made = tamsin()
    made.retire(2)
    by_words = {e.text: n for n, e in enumerate(made.evidence)}
    no_point = by_words["Brisk “sees no point” in the trip"]
    made.evidence[no_point] = replace(made.evidence[no_point], confirmed=True, seen=False)
    made.fresh = {("evidence", made.evidence[no_point].id)}
    called_off = by_words["A senior official said the talks could still be called off."]
    made.evidence[called_off] = replace(made.evidence[called_off], label="called off")
    travel = made.evidence[by_words["“The minister will travel as planned.”"]]
    made.bear(1, 3, "The envoy said", "for")
    made.evidence[0] = replace(made.evidence[0], repeats=travel.id)
    made.questions[0] = replace(made.questions[0], fresh=(0, 1, 0, 0), unseen=(4,), terms=("summit",))
    span = Span(1, *made.span(1, "“ready to listen”"))
    made.history = {
        1: (
            Change("2031-04-12T08:00:00+00:00", "open", "asked"),
            Change("2031-04-13T08:00:00+00:00", "leaning yes", "both sides say so", span),
        )
    }
    made.suggest("Will Keld lift the sanctions?", 1, "Keld has asked for them to be lifted")
    remain = found(made, 1, "Sanctions on Keldish shipping, imposed last year, remain in force.", "against")
    lifted = found(
        made, 1, "Keld has asked for them to be lifted before any talks begin.", label="before any"
    )
    terms = (
        Proposal("measures", "goes with “sanctions”", ticked=False),
        Proposal("Keld", "a name", ticked=True),
    )
    made.previews = {
        "sanctions": Preview((remain, lifted), 2, 1, terms, Due(WEDNESDAY, "on Wednesday", lifted))
    }
    return made


@pytest.mark.parametrize("size", SIZES)
async def test_every_screen_of_questions(album, machine, tmp_path, size):
    app = pictured.at_home(dashboard(tmp_path, story()))
    async with app.run_test(size=SIZES[size]) as pilot:
        await pictured.settled(pilot)
        for name, there, back in SCREENS:
            await pictured.settled(pilot, *there)
            await pictured.picture_in_both(album, pilot, name, size)
            await pictured.settled(pilot, *back)
    album.judge()
