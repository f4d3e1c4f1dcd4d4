"""What a question would find, said before it is saved."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.reader import Reader
from storage.rows import Preview
from storywatch.desk import Desk, DeskError
from storywatch.previewing import EMPTY, SHOWN, UNUSED, preview
from storywatch.settings import Paths

OPENING = (
    "Kardavia keeps its embargo\n\nBy Lena Orsay\n\n"
    "12 March 2019\n\nRosa Ferrand, the Kardavian foreign minister, said on Tuesday that the "
    "grain embargo on Belmarra would stay. “We will not lift it,” Ms Ferrand said.\n\n"
    "The foreign minister declined to say whether she would meet the Belmarran envoy, Tomas Holm. Ferrand is "
    "due to meet Holm in Lenza on Thursday.\n\n"
    "Farmers in the north have begun to sow.\n"
)
SECOND = (
    "Envoys gather in Lenza\n\n"
    "13 March 2019\n\nTomas Holm arrived in Lenza on Wednesday. Asked if the embargo would be lifted, "
    "the envoy said: “I hope so.” Barley has doubled in price since the embargo began.\n"
)


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    paths = Paths(tmp_path_factory.mktemp("preview") / "story")
    with Desk(paths) as desk:
        for name, text in (("opening.txt", OPENING), ("second.txt", SECOND)):
            (paths.inbox / name).write_text(text, encoding="utf-8")
        desk.start(watching=False)
        desk.offer(sorted(paths.inbox.glob("*.txt")))
        assert desk.wait(60)
    return paths


@pytest.fixture
def reader(story):
    with Reader(story.db) as opened:
        yield opened


def test_a_label_finds_evidence_before_it_is_saved(reader):
    said = preview(reader, "embargo")
    assert said.found == len(said.evidence) >= 3
    assert said.sources == 2
    assert {row.label for row in said.evidence} >= {"asked if"}
    assert {row.speaker for row in said.evidence} >= {"Rosa Ferrand"}
    assert not reader.questions() or all(q.set_by == "suggestion" for q in reader.questions())


def test_what_is_found_now_is_found_when_it_is_saved(story, reader):
    now = preview(reader, "Will Kardavia lift the grain embargo?")
    with Desk(story) as desk:
        desk.start(watching=False)
        desk.ask("Will Kardavia lift the grain embargo?")
        assert desk.wait(60)
    asked = next(q for q in reader.questions() if q.set_by == "reader")
    places = {(row.source, row.start, row.end, row.direction, row.label) for row in now.evidence}
    assert places == {(r.source, r.start, r.end, r.direction, r.label) for r in reader.evidence(asked.id)}


def test_who_is_meant_is_proposed_and_ticked(reader):
    proposals = preview(reader, "Will Ferrand meet Holm?").proposals
    ticked = {p.term: p.why for p in proposals if p.ticked}
    assert ticked["Belmarran envoy"] == "Tomas Holm in this story"


def test_the_name_of_somebody_asked_about_is_not_enough_alone(reader):
    bare = preview(reader, "Will Ferrand meet Holm?")
    named = preview(reader, "Will Ferrand meet Holm?", ["Belmarran envoy", "Tomas Holm"])
    assert named.evidence == bare.evidence


def test_a_term_of_the_reader_is_enough_alone(reader):
    assert any("sow" in row.text for row in preview(reader, "embargo", ["farmers"]).evidence)


def test_the_day_is_read_from_the_text(reader):
    due = preview(reader, "Will Ferrand meet Holm?").due
    assert due is not None
    assert due.day == date(2019, 3, 14)
    assert due.words == "Thursday"
    assert "due to" in due.sentence.text


@pytest.mark.parametrize(
    "wording",
    [
        "",
        "will the of and?",
        "\u5236\u88c1",
        '"embargo" AND (NEAR',
        "*",
        "a" * 2000,
        "\x00",
        "-embargo:",
        "?" * 2000,
    ],
)
def test_no_wording_is_an_error(reader, wording):
    said = preview(reader, wording)
    assert isinstance(said, Preview)
    assert len(said.evidence) <= SHOWN


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(wording=st.text(max_size=200), terms=st.lists(st.text(max_size=20), max_size=3))
def test_any_wording_has_an_answer(reader, wording, terms):
    said = preview(reader, wording, terms)
    assert said.found >= len(said.evidence)
    assert not any(row.confirmed for row in said.evidence)


def test_a_wording_of_two_thousand_characters_is_answered(reader):
    said = preview(reader, "Will Kardavia lift the embargo and " * 60)
    assert said.found
    assert "characters" in said.note


@pytest.mark.parametrize(
    ("wording", "note"),
    [
        ("", EMPTY),
        ("Will they do it, or will they not?", EMPTY),
        ("?!* ()", EMPTY),
        ("uranium", UNUSED),
        ("\u5236\u88c1", UNUSED),
        ("\u0441\u0430\u043d\u043a\u0446\u0438\u0438", UNUSED),
        ("embargo", ""),
        ('"embargo" OR embargo*', ""),
        ("NEAR(embargo, 5)", ""),
    ],
)
def test_what_finds_nothing_says_why(reader, wording, note):
    said = preview(reader, wording)
    assert said.note == note
    assert bool(said.found) == (not note)


def test_the_desk_answers_whoever_types(story):
    with Desk(story) as desk:
        assert desk.preview("embargo").result(30).found
        assert desk.preview("the").result(30) == Preview(note=EMPTY)


def test_a_desk_that_is_closed_says_so_in_a_sentence(story):
    with Desk(story) as desk:
        pass
    with pytest.raises(DeskError, match="closed"):
        desk.preview("embargo").result(30)


def test_a_day_that_has_passed_is_not_offered(reader):
    wording = "Will Ferrand meet Holm?"
    offered = preview(reader, wording, today=date(2019, 3, 14)).due
    assert offered is not None
    assert offered.day == date(2019, 3, 14)
    assert preview(reader, wording, today=date(2019, 3, 15)).due is None
    old = preview(reader, wording, today=date(2026, 3, 15)).due
    assert old is not None, "a story of long ago stands at its newest article"
