from __future__ import annotations

import json

from bench.placing import find, place
from bench.stories import GOLD, HELD_OUT, stories


def test_the_nearest_occurrence_is_taken_whatever_the_blanks():
    text = "on Friday the\nenvoy left; on Friday the envoy came"
    assert find(text, "the envoy", 12) == (10, 19)
    assert find(text, "the envoy", 40) == (36, 45)
    assert find(text, "on Friday", 0) == (0, 9)
    assert find(text, "the mediator", 0) is None


def test_answers_move_to_where_the_export_has_them(tmp_path):
    gold, to = tmp_path / "gold", tmp_path / "to"
    gold.mkdir()
    to.mkdir()
    quote = {"file": "a.html", "start": 9, "end": 20, "text": "not a\nlock"}
    event = {"id": "e", "mentions": [{"file": "a.html", "start": 0, "sentence": "Gone since."}]}
    (gold / "quotes.json").write_text(json.dumps([quote]), encoding="utf-8")
    (gold / "timeline.json").write_text(json.dumps([event]), encoding="utf-8")
    (gold / "people.json").write_text("[]", encoding="utf-8")
    text = "It is not a lock."
    place({"a.html": text}, gold, to)
    assert json.loads((to / "quotes.json").read_text("utf-8")) == [
        {"file": "a.html", "start": 6, "end": 16, "text": "not a lock"}
    ]
    (moved,) = json.loads((to / "timeline.json").read_text("utf-8"))
    assert moved["mentions"] == [{"file": "a.html", "start": len(text), "sentence": ""}]
    assert json.loads((to / "people.json").read_text("utf-8")) == []


def test_stories_held_out_are_scored_only_on_demand():
    usual = {path.name for path in stories([], held_out=False)}
    opened = {"accord", "basin", "canal", "enclave", "fisheries", "garrison", "lithium", "pipeline", "strait"}
    assert usual == opened
    assert {path.name for path in stories([], held_out=True)} >= usual | HELD_OUT
    assert stories(["reactor"], held_out=False) == [GOLD / "reactor"]
    assert HELD_OUT.isdisjoint(usual)
