"""The scorer must give full marks to an export made of the answers, and less to one with a known fault."""

from __future__ import annotations

import copy

import msgspec
import pytest

from bench.score import Export, People, Place, Scorer, union_share
from tests.stories import check_gold


def made_of(name):
    """An export that says exactly what the answers say."""
    folder = check_gold.HERE / name
    texts = check_gold.texts(folder)
    number = {file: i for i, file in enumerate(texts, 1)}
    sources = check_gold.load(folder, "sources.json")

    def span(row, key="text"):
        return {"source": number[row["file"]], "start": row["start"], "end": row["start"] + len(row[key])}

    return {
        "sources": [
            {
                "id": number[row["file"]],
                "file": row["file"],
                "outlet": row["outlet"],
                "title": row["title"],
                "published": row["published"] or row["published_inferred"],
                "text": texts[row["file"]],
            }
            for row in sources
        ],
        "quotes": [
            span(row) | {"text": row["text"], "kind": row["type"], "speaker": row["speaker"]}
            for row in check_gold.load(folder, "quotes.json")
        ],
        "dates": [
            span(row) | {"text": row["text"], "value": row["value"], "kind": row["kind"]}
            for row in check_gold.load(folder, "dates.json")["dates"]
        ],
        "timeline": [
            {
                "date": row["date"],
                "end_date": row.get("end"),
                "status": row["status"],
                "mentions": [span(mention, "sentence") for mention in row["mentions"]],
            }
            for row in check_gold.load(folder, "timeline.json")
        ],
        "questions": [
            {
                "question": row["question"],
                "evidence": [
                    span(item, "sentence") | {"direction": item["direction"]} for item in row["evidence"]
                ],
            }
            for row in check_gold.load(folder, "questions.json")
        ],
    }


def figures(name, export):
    lines = Scorer(check_gold.HERE / name, msgspec.convert(export, Export)).run()
    return {label: str(line) for label, line in lines}


@pytest.mark.parametrize("name", check_gold.STORIES)
def test_the_answers_themselves_get_full_marks(name):
    for label, line in figures(name, made_of(name)).items():
        if label in {"scare quotes taken", "durations taken"}:
            assert float(line.split()[0]) == 0, label
        else:
            assert all(float(number) == 1 for number in line.split() if "/" not in number), label


@pytest.mark.parametrize(
    ("label", "break_it"),
    [
        ("marked quotes", lambda e: e["quotes"].clear()),
        ("marked quotes by", lambda e: [quote.update(speaker="Nobody Known") for quote in e["quotes"]]),
        ("dates with value", lambda e: [date.update(value="1805-10-21") for date in e["dates"]]),
        ("past or future", lambda e: [date.update(kind="reference") for date in e["dates"]]),
        ("events with date", lambda e: [event.update(date=None) for event in e["timeline"]]),
        ("status", lambda e: [event.update(status="claimed") for event in e["timeline"]]),
        (
            "merging (pairs)",
            lambda e: [event["mentions"].__delitem__(slice(1, None)) for event in e["timeline"]],
        ),
        ("direction", lambda e: [row.update(direction="x") for q in e["questions"] for row in q["evidence"]]),
        ("evidence", lambda e: [q["evidence"].clear() for q in e["questions"]]),
        ("source outlet", lambda e: [source.update(outlet="The Moon") for source in e["sources"]]),
    ],
)
def test_a_fault_costs_its_own_figure(label, break_it):
    export = copy.deepcopy(made_of("strait"))
    break_it(export)
    assert float(figures("strait", export)[label].split()[-3 if label in {"marked quotes"} else 0]) < 0.3


def test_names_that_mean_one_speaker():
    people = People([])
    assert people.same("Ms de Almada", "de Almada")
    assert people.same("Radomir Serban", "President Radomir Šerban")
    assert people.same("Serban", "Radomir Šerban")
    assert not people.same("Radomir Šerban", "Tomás Vidal")
    assert not people.same(None, "Tomás Vidal")


def test_shares_need_one_file():
    assert union_share(Place("a", 0, 10), Place("a", 5, 15)) == pytest.approx(1 / 3)
    assert union_share(Place("a", 0, 10), Place("b", 0, 10)) == 0
