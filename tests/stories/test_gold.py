from __future__ import annotations

import json
import shutil
import tomllib

import pytest

from storywatch import demo
from tests.stories import check_gold


@pytest.mark.parametrize("name", check_gold.STORIES)
def test_every_span_is_an_exact_stretch_of_its_article(name):
    assert check_gold.problems(check_gold.HERE / name) == []


def test_all_stories_are_there():
    assert check_gold.STORIES == [
        "accord",
        "basin",
        "canal",
        "ceasefire",
        "enclave",
        "fisheries",
        "garrison",
        "hostages",
        "lithium",
        "pipeline",
        "reactor",
        "strait",
    ]


def test_a_label_as_long_as_a_question_is_noticed(tmp_path):
    story = shutil.copytree(check_gold.HERE / "canal", tmp_path / "canal")
    rows = check_gold.load(story, "questions.json")
    rows[0]["label"] = rows[0]["question"]
    (story / "questions.json").write_text(json.dumps(rows), encoding="utf-8")
    assert any("label" in problem for problem in check_gold.problems(story))


def test_a_shifted_span_is_noticed(tmp_path):
    story = shutil.copytree(check_gold.HERE / "reactor", tmp_path / "reactor")
    rows = check_gold.load(story, "quotes.json")
    rows[0]["start"] += 1
    rows[0]["end"] += 1
    (story / "quotes.json").write_text(json.dumps(rows), encoding="utf-8")
    (problem,) = check_gold.problems(story)
    assert "is not at" in problem


def test_an_impossible_day_is_noticed(tmp_path):
    story = shutil.copytree(check_gold.HERE / "reactor", tmp_path / "reactor")
    rows = check_gold.load(story, "dates.json")
    rows["dates"][0]["value"] = "1998-02-31"
    (story / "dates.json").write_text(json.dumps(rows), encoding="utf-8")
    assert any("no date value" in problem for problem in check_gold.problems(story))


def test_demo_articles_come_in_order_and_decode():
    found = demo.articles()
    assert [name for name, _ in found] == sorted(name for name, _ in found)
    assert len(found) == 8
    for _, raw in found:
        assert 250 <= len(raw.decode("utf-8").split()) <= 500


def test_the_demo_declares_questions():
    declared = tomllib.loads(demo.questions_toml())
    assert declared["title"]
    assert 2 <= len(declared["question"]) <= 3
    assert all(row["ask"].endswith("?") for row in declared["question"])
