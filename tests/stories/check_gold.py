"""Say what is wrong with the answers of a story: a span that is not in its article, a value that is no date.

python -m tests.stories.check_gold [STORY...]
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from storywatch import demo
from storywatch.model import DateValue

HERE = Path(__file__).parent
STORIES = sorted(entry.name for entry in HERE.iterdir() if (entry / "quotes.json").exists())
ARTICLES = frozenset({".eml", ".html", ".txt"})
Row = dict[str, Any]


def texts(folder: Path) -> dict[str, str]:
    """The articles of a story by file name: those beside the answers, else the demo's."""
    beside = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in ARTICLES}
    return {
        name: counted(name, raw.decode("utf-8")) for name, raw in (beside or dict(demo.articles())).items()
    }


def counted(name: str, raw: str) -> str:
    """What offsets count in: a page without its tags and entities, a mail without its headers."""
    if name.endswith(".html"):
        return html.unescape(re.sub(r"<[^>]*>", "", raw))
    return raw.partition("\n\n")[2] if name.endswith(".eml") else raw


def load(folder: Path, name: str) -> Any:
    """One file of answers."""
    return json.loads((folder / name).read_text(encoding="utf-8"))


def _spans(folder: Path) -> Iterator[tuple[str, str, int, str]]:
    """Every span as what it belongs to, file, start and text."""
    dates = load(folder, "dates.json")
    for name, rows in (
        ("quotes", load(folder, "quotes.json")),
        ("not_quotes", load(folder, "not_quotes.json")),
        ("dates", dates["dates"]),
        ("not_dates", dates["not_dates"]),
    ):
        for row in rows:
            assert row["end"] == row["start"] + len(row["text"]), row
            yield name, row["file"], row["start"], row["text"]
    for event in load(folder, "timeline.json"):
        for row in event["mentions"]:
            yield f"event {event['id']}", row["file"], row["start"], row["sentence"]
    for question in load(folder, "questions.json"):
        for row in question["evidence"]:
            yield f"question {question['id']}", row["file"], row["start"], row["sentence"]
    for conflict in load(folder, "contradictions.json"):
        for row in (conflict["a"], conflict["b"]):
            yield f"conflict {conflict['about']}", row["file"], row["start"], row["sentence"]


def problems(folder: Path) -> list[str]:
    """What is wrong, one sentence each; an empty list where all is well."""
    articles = texts(folder)
    wrong = []
    seen: set[tuple[str, str, int]] = set()
    for owner, file, start, text in _spans(folder):
        if articles.get(file, "")[start : start + len(text)] != text:
            wrong.append(f"{owner}: {text[:50]!r} is not at {start} of {file}")
        if text != text.strip() and not text.endswith("' "):
            wrong.append(f"{owner}: blanks around {text[:50]!r}")
        if (owner, file, start) in seen:
            wrong.append(f"{owner}: twice at {start} of {file}")
        seen.add((owner, file, start))
    for date in load(folder, "dates.json")["dates"]:
        wrong += _value(date["value"], date["text"])
        if date["kind"] not in {"past", "future", "reference"}:
            wrong.append(f"{date['text']}: kind {date['kind']}")
    for event in load(folder, "timeline.json"):
        for value in (event["date"], event.get("end"), *event.get("text_supports", {}).values()):
            wrong += _value(value, event["id"]) if value else []
        if event["status"] not in {"happened", "scheduled", "cancelled", "claimed"} or not event["mentions"]:
            wrong.append(f"{event['id']}: status or mentions")
    names = {person["name"] for person in load(folder, "people.json")} | {None, "the opposition"}
    for quote in load(folder, "quotes.json"):
        if quote["type"] not in {"direct", "mixed", "indirect"} or quote["speaker"] not in names:
            wrong.append(f"{quote['text'][:50]!r}: type or speaker {quote['speaker']}")
    for question in load(folder, "questions.json"):
        if "label" in question and not 1 <= len(question["label"].split()) <= 2:
            wrong.append(f"{question['id']}: label {question['label']!r}")
        wrong.extend(
            f"{question['id']}: direction {row['direction']}"
            for row in question["evidence"]
            if row["direction"] not in {"for", "against", "uncertain", "context"}
        )
    sources = load(folder, "sources.json")
    if sorted(row["file"] for row in sources) != sorted(articles):
        wrong.append("sources.json does not name the articles")
    for row in sources:
        day = row["published"] or row["published_inferred"]
        wrong += _value(day, row["file"])
        beside = folder / row["file"]  # the title of a mail stands in its headers
        whole = beside.read_text(encoding="utf-8") if beside.exists() else articles[row["file"]]
        if row["title"] and row["title"] not in whole:
            wrong.append(f"{row['file']}: title")
    return wrong


def _value(value: str, what: str) -> list[str]:
    try:
        DateValue.parse(value)
    except ValueError:
        return [f"{what}: {value!r} is no date value"]
    return []


def main(names: list[str]) -> int:
    """Check the named stories, or all; 1 where something is wrong."""
    found = [f"{name}: {problem}" for name in names or STORIES for problem in problems(HERE / name)]
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
