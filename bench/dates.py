"""The grammar of dates over a converted benchmark, in the form that a TIMEX3 scorer reads.

    python -m bench.dates GOLD.jsonl [--out PRED.jsonl] [--parse] [--speed]

GOLD has one document a line: {"id", "text", "published": "YYYY-MM-DD", "dates": [{"start", "end", "value", "type"}]}.
Prints the figures of TempEval-3 (relaxed and value F1 over all types, DATE alone) and the day-level F1;
``--errors N`` lists what went wrong. Texts of benchmarks belong to their publishers and stay outside.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from storywatch.model import DateRule, DateValue
from storywatch.reading import dates, timex
from storywatch.story import calendar


CLOCK_FOR = 200
"""Characters over which a clock time belongs to the day told before it."""


def timex3(found: timex.Timex, anchor: date) -> str:
    """The TIMEX3 value of one expression."""
    if found.rule is None:
        if found.value and found.time and found.type == "TIME":
            return f"{anchor.isoformat()}{found.time}"
        return found.value
    value = calendar.resolve(found.rule, anchor)
    return "" if value is None else _shown(found.rule, value) + found.time


def _shown(rule: DateRule, value: DateValue) -> str:
    first, last = value.first, value.last
    iso = first.isocalendar()
    if rule.form == "shift" and rule.unit == "weekend":
        return f"{iso.year:04}-W{iso.week:02}-WE"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    whole = first.day == 1 and value.last == DateValue.month(last.year, last.month).last
    if rule.unit == "season":
        name = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[first.month]
        return f"{first.year:04}-{name}"
    if whole and months == 3 and first.month % 3 == 1:
        return f"{first.year:04}-Q{(first.month + 2) // 3}"
    if whole and months == 6 and first.month in (1, 7):
        return f"{first.year:04}-H{1 + first.month // 7}"
    if whole and months == 120:
        return f"{first.year // 10:03}"
    if whole and months == 1200:
        return f"{first.year // 100:02}"
    return str(value)


def predict(document: dict[str, Any], nlp: Any = None) -> list[dict[str, Any]]:
    """Every time expression of one document with its TIMEX3 value."""
    anchor = date.fromisoformat(document["published"])
    paragraphs = None
    if nlp is not None:
        from storywatch.reading import layout

        paragraphs = layout.parse(document["text"], nlp)
    rows = []
    told: timex.Timex | None = None
    for found in dates.expressions(document["text"], paragraphs):
        for part in found.parts or (found,):
            value = timex3(part, anchor)
            if part.rule is None and part.time and told is not None and part.start - told.end < CLOCK_FOR:
                # A clock time is of the day told before it.
                value = timex3(told, anchor)[:10] + part.time
            elif part.rule is not None and len(timex3(part, anchor)) >= len("2000-01-01"):
                told = part
            if value:
                rows.append({"start": part.start, "end": part.end, "type": part.type, "value": value})
    return rows


def documents(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def write(rows: Iterable[dict[str, Any]], path: Path) -> None:
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--parse", action="store_true", help="with the spaCy parse, as the reading has it")
    arguments = parser.parse_args()
    nlp = None
    if arguments.parse:
        from storywatch.reading import pipeline

        nlp = pipeline.load()
    gold = list(documents(arguments.gold))
    start = time.perf_counter()
    rows = [{"id": document["id"], "dates": predict(document, nlp)} for document in gold]
    spent = time.perf_counter() - start
    characters = sum(len(document["text"]) for document in gold)
    print(
        f"{len(gold)} documents, {characters} characters, {characters / spent:,.0f} characters/s",
        file=sys.stderr,
    )
    if arguments.out:
        write(rows, arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
