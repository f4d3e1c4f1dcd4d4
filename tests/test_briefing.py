"""The export: keys in their order, lists in theirs, null for what is not known."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from storywatch.briefing.json import to_json
from storywatch.model import (
    Attributed,
    Change,
    DateValue,
    Event,
    Evidence,
    Mention,
    Question,
    Quote,
    ResolvedDate,
    Source,
    Span,
    Speaker,
    Statement,
    Story,
)

AT = "2031-05-04T08:00:00+00:00"
TEXT = "“We shall sign,” said Mara Veldt in Ostrava on 6 May."
KEYS = {
    "story": ["title", "exported", "reader"],
    "sources": [
        *("id", "file", "sha256", "encoding", "received", "state", "outlet", "outlet_evidence", "title"),
        *("byline", "words", "published", "published_basis", "published_evidence", "near_duplicate_of"),
        *("supersedes", "text", "reason"),
    ],
    "quotes": [
        *("id", "source", "start", "end", "text", "kind", "speaker", "speaker_mention", "cue", "via"),
        *("said_on", "confidence", "statement"),
    ],
    "statements": ["id", "speaker", "text", "quotes", "sources"],
    "speakers": ["name", "kind", "aliases", "roles"],
    "dates": ["source", "start", "end", "text", "value", "kind"],
    "timeline": [
        *("id", "date", "end_date", "precision", "title", "status", "history", "importance", "origins"),
        "mentions",
    ],
    "questions": ["id", "question", "terms", "set_by", "status", "due", "history", "evidence"],
}


def source(id_: int = 1, text: str = TEXT) -> Source:
    return Source(id_, f"{id_}.txt", "a" * 64, "utf-8", AT, "read", text, len(text.split()))


def mention(source_id: int, status: str, day: int, start: int = 0) -> Mention:
    value = DateValue.day(date(2031, 5, day))
    return Mention(Span(source_id, start, len(TEXT)), status, value, "Pact signed")


def full() -> Story:
    quote = Quote(Span(1, 0, 16), "direct", "Veldt", Span(1, 22, 32), "said", 0.91234, 1)
    return Story(
        "The pact",
        "r1",
        sources=(source(2), source(1)),
        quotes=(Attributed(4, quote, TEXT[:16], "Mara Veldt", DateValue.day(date(2031, 5, 4)), 9),),
        statements=(Statement(9, "Mara Veldt", "“We shall sign,”", (4,), (1,)),),
        speakers=(Speaker(1, "Mara Veldt", "person", ("Veldt",), ("the envoy",)),),
        dates=(ResolvedDate(Span(1, 47, 52), DateValue.day(date(2031, 5, 6)), "future"),),
        timeline=(
            Event(3, None, "Undated", "claimed", 1, (mention(1, "claimed", 1),)),
            Event(
                2,
                DateValue.day(date(2031, 5, 7)),
                "Pact signed",
                "happened",
                3,
                (
                    mention(2, "scheduled", 6),
                    mention(1, "scheduled", 6, 3),
                    mention(1, "scheduled", 7),
                    mention(2, "happened", 7),
                ),
                origins=2,
            ),
        ),
        questions=(
            Question(
                1,
                "Will they sign?",
                ("pact",),
                due=date(2031, 5, 6),
                evidence=(
                    Evidence(Span(2, 0, 16), "for", confirmed=True, speaker="Mara Veldt"),
                    Evidence(Span(1, 0, 16), "uncertain"),
                ),
                history=(Change(AT, "open", "asked"),),
            ),
        ),
    )


def test_every_key_is_there_in_its_order() -> None:
    data = json.loads(to_json(full(), AT))
    assert list(data) == [
        *("format", "story", "sources", "quotes", "statements", "speakers", "dates", "timeline"),
        *("questions", "suggestions", "novelty", "conflicts"),
    ]
    assert data["format"] == "storywatch/1"
    for part, keys in KEYS.items():
        for entry in [data[part]] if part == "story" else data[part]:
            assert list(entry) == keys, part
    assert list(data["questions"][0]["evidence"][0]) == [
        *("source", "start", "end", "text", "direction", "confirmed", "speaker", "label")
    ]
    assert data["quotes"][0]["speaker_mention"] == {"start": 22, "end": 32, "text": "Mara Veldt"}
    assert data["story"] == {"title": "The pact", "exported": AT, "reader": "r1"}


def test_lists_are_by_source_and_place_and_the_timeline_by_date() -> None:
    data = json.loads(to_json(full(), AT))
    assert [s["id"] for s in data["sources"]] == [1, 2]
    assert [e["id"] for e in data["timeline"]] == [2, 3]
    assert [(m["source"], m["start"]) for m in data["timeline"][0]["mentions"]] == [
        (1, 0),
        (1, 3),
        (2, 0),
        (2, 0),
    ]
    assert [e["source"] for e in data["questions"][0]["evidence"]] == [1, 2]


def test_history_is_the_mentions_that_changed_something_in_order_of_arrival() -> None:
    (event, _) = json.loads(to_json(full(), AT))["timeline"]
    assert event["history"] == [
        {"source": 2, "status": "scheduled", "date": "2031-05-06"},
        {"source": 1, "status": "scheduled", "date": "2031-05-07"},
        {"source": 2, "status": "happened", "date": "2031-05-07"},
    ]


def test_intervals_have_an_end_only_where_they_need_one() -> None:
    may = DateValue.month(2031, 5)
    days = DateValue(date(2031, 5, 3), date(2031, 5, 5))
    week = DateValue.week(date(2031, 5, 6))
    events = tuple(
        Event(n, value, "x", "happened", 1, (mention(1, "happened", 1),))
        for n, value in enumerate((may, days, week, None))
    )
    timeline = json.loads(to_json(Story("", "", (source(),), timeline=events), AT))["timeline"]
    assert {e["id"]: (e["date"], e["end_date"], e["precision"]) for e in timeline} == {
        0: ("2031-05", None, "month"),
        1: ("2031-05-03", "2031-05-05", "range"),
        2: ("2031-W19", None, "range"),
        3: (None, None, "unknown"),
    }


def test_the_unknown_is_null() -> None:
    data = json.loads(to_json(Story("", "", (source(),)), AT))
    assert data["story"] == {"title": None, "exported": AT, "reader": None}
    unknown = {key for key, value in data["sources"][0].items() if value is None}
    assert unknown == {
        *("outlet", "outlet_evidence", "title", "byline", "published", "published_basis"),
        *("published_evidence", "near_duplicate_of", "supersedes", "reason"),
    }


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1), data=st.data())
def test_a_text_beside_offsets_is_that_very_slice(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(1, start, data.draw(st.integers(start, len(text))))
    exported = to_json(
        Story("", "", (source(1, text),), dates=(ResolvedDate(span, None, "past"),)), AT
    ).encode()
    (found,) = json.loads(exported)["dates"]
    whole = json.loads(exported)["sources"][0]["text"]
    assert whole == text
    assert found["text"] == whole[found["start"] : found["end"]]


def test_no_character_that_a_terminal_acts_on_is_printed_and_none_is_lost():
    hostile = "a\x1b]52;c;eA==\x07b\x9b2Jc\x7fd\u202ee\u2028f\U000e0041g"
    story = Story(title=hostile, reader="1")
    printed = to_json(story, "2019-03-12T09:00:00+00:00")
    assert json.loads(printed)["story"]["title"] == hostile
    assert all(c == "\n" or (c.isprintable() and c.isascii()) for c in printed)
