"""The short stories: what their form says, and that each keeps to it."""

from __future__ import annotations

import json

import pytest

from bench import labelled
from bench.stories import chosen, is_held_out, opened, stories
from storywatch.model import DateValue

STORY = """\
# events
seizure | 2019-03-09 | happened | 3 | Kardavia seizes a tanker
talks | ~2019-03-22/2019-03-24 | scheduled | 2 | Presidents to meet
# questions
crew | Will the crew be freed? | crew release
# article 1-courier.txt | The Morning Courier | ?2019-03-12 | Belmarra recalls its envoy
The Morning Courier\\
Belmarra recalls its envoy

{seizure; crew?; ~Inês de Almada} Belmarra called home its envoy on Monday.
{@Inês de Almada; crew=} “Sailors are not bargaining chips.”

Rain is expected.
# article 2-post.txt | The Post | 2019-03-14 | No crew, no talks
{talks; crew-} No crew, no talks
"""
ALL = stories([], held_out=True, short=True)


def test_a_sentence_is_filed_under_what_its_tags_name():
    story = labelled.parse(STORY)
    text = story.texts["1-courier.txt"]
    assert text == (
        "The Morning Courier\nBelmarra recalls its envoy\n\nBelmarra called home its envoy on Monday. "
        "“Sailors are not bargaining chips.”\n\nRain is expected.\n"
    )
    (told,) = story.events["seizure"].mentions
    assert text[told.start :].startswith(told.sentence)
    talks = story.events["talks"]
    assert (talks.date, talks.end, talks.approx, talks.status) == (
        "2019-03-22",
        "2019-03-24",
        True,
        "scheduled",
    )
    assert [one.direction for one in story.questions["crew"].evidence] == ["uncertain", "context", "against"]
    assert [(one.kind, one.speaker) for one in story.said] == [
        ("indirect", "Inês de Almada"),
        ("marked", "Inês de Almada"),
    ]
    assert [(one.published, one.published_inferred) for one in story.sources] == [
        (None, "2019-03-12"),
        ("2019-03-14", None),
    ]


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("{talks; crew-}", "{talk; crew-}", "line 15: 'talk'"),
        ("happened", "occurred", "line 2: no status: occurred"),
        ("{talks; crew-}", "{crew-}", "event talks: no sentence"),
        ("# questions", "# queries", "line 5: no part: queries"),
    ],
)
def test_what_breaks_the_form_is_named(old, new, wrong):
    with pytest.raises(ValueError, match=wrong):
        labelled.parse(STORY.replace(old, new))


@pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_keeps_to_the_form(path):
    story = labelled.parse(path.read_text(encoding="utf-8"))
    assert len(story.texts) >= 4
    assert len(story.questions) == 5
    days = {source.published or source.published_inferred for source in story.sources}
    days |= {day for event in story.events.values() for day in (event.date, event.end) if day}
    assert all(map(DateValue.parse, days))


def test_a_short_story_is_opened_as_a_folder_of_articles_and_answers():
    (path,) = stories(["colony"], held_out=False, short=True)
    with opened(path) as folder:
        files = {source["file"] for source in json.loads((folder / "sources.json").read_text("utf-8"))}
        assert files == {found.name for found in folder.glob("*.txt")}
    assert not folder.exists()


def test_those_held_out_are_opened_only_on_demand():
    assert len(ALL) == 30
    assert sum(map(is_held_out, ALL)) == 10
    assert not any(map(is_held_out, chosen([])))
    assert not any(map(is_held_out, stories([], held_out=False, short=True)))
    assert [path.stem for path in chosen(["strait", "colony"])] == ["strait", "colony"]
